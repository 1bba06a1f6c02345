import type { Golongan } from '../employee'
import { golongans } from '../employee-codes'
import { siasnId } from './siasn-id'

const ROMAN: readonly string[] = ['', 'I', 'II', 'III', 'IV']

/**
 * The rank group of a PNS of a SIASN id: 11 to 14 are I/a to I/d, 41 to 45 are IV/a to IV/e.
 *
 * The table read holds no ids of the rank groups of PPPK (I to XVII): for those, read the name with `readGolongan`.
 *
 * @param id - number or text
 * @returns the rank group; `null` for an id that the table does not have
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur).
 *
 * @example
 * ```ts
 * import { siasnGolongan } from 'ipp-asn/inputs'
 *
 * console.log(siasnGolongan('31'), siasnGolongan(45), siasnGolongan(46)) // 'III/a' 'IV/e' null
 * ```
 */
export function siasnGolongan(id: string | number): Golongan | null {
  const [, tens, ones] = /^([1-4])([1-5])$/.exec(siasnId(id)) ?? []
  const written = `${ROMAN[Number(tens)]}/${' abcde'[Number(ones)]}`
  return golongans.find((each) => each === written) ?? null
}
