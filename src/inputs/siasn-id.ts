import { tidy } from './cell'

/** A SIASN id of two digits as its tables write it; any other text as it is. */
export function siasnId(id: unknown): string {
  if (typeof id !== 'string' && typeof id !== 'number') return ''
  const text = tidy(String(id))
  return /^\d$/.test(text) ? `0${text}` : text
}
