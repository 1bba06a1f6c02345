import { FIRST_DAY, LAST_DAY } from './calendar'

/** What has a first and a last day, or none. */
interface Lasting {
  readonly from?: string | null | undefined
  readonly until?: string | null | undefined
}

/** Is something there on a day? */
export function isInForce({ from, until }: Lasting, day: string): boolean {
  return (from ?? FIRST_DAY) <= day && (until ?? LAST_DAY) >= day
}
