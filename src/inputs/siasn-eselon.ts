import type { Eselon } from '../employee'
import { own } from './cell'
import { siasnId } from './siasn-id'

// Source: copy of SIASN's reference table of echelons in Rumah ASN (Prov. Jawa Timur), docs/siasn/ref_eselon_siasn.csv. Its id 00 has
// no name, and is left out.
const ESELONS: Readonly<Record<string, Eselon | 'non-eselon'>> = {
  10: 'I.a',
  11: 'I.a',
  12: 'I.b',
  21: 'II.a',
  22: 'II.b',
  31: 'III.a',
  32: 'III.b',
  41: 'IV.a',
  42: 'IV.b',
  51: 'V.a',
  52: 'V.b',
  99: 'non-eselon',
}

/**
 * The echelon of a SIASN id. 10 (JPT utama) and 11 (JPT madya) are both I.a: see `siasnJenjang`.
 *
 * @param id - number or text
 * @returns the echelon; `'non-eselon'` for 99, a functional post or a pelaksana; `null` for an id that the table does not have
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur).
 *
 * @example
 * ```ts
 * import { siasnEselon } from 'ipp-asn/inputs'
 *
 * console.log(siasnEselon('31'), siasnEselon(10), siasnEselon(99), siasnEselon(77)) // 'III.a' 'I.a' 'non-eselon' null
 * ```
 */
export function siasnEselon(id: string | number): Eselon | 'non-eselon' | null {
  return own(ESELONS, siasnId(id)) ?? null
}
