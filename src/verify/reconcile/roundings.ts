import { halfUp, type ToWhole, truncated } from '../../round'

/** The roundings of printed figures by name. */
export const roundings: Readonly<Record<'halfUp' | 'truncated', ToWhole>> = { halfUp, truncated }
