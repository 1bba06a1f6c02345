import type { Jenjang } from '../employee'
import { jenjangOf } from '../jenjang'
import { siasnEselon } from './siasn-eselon'
import { siasnId } from './siasn-id'

/**
 * The level of a post with a SIASN echelon id; it tells 10 (JPT utama) from 11 (JPT madya), which are both echelon I.a.
 *
 * @param id - number or text
 * @returns the level; `null` for 99, which says only that the post has no echelon, and for an id that the table does not have
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur). There 51 and 52 (V.a, V.b) have no name; they are
 * *pelaksana* by a table of Jawa Timur itself.
 *
 * @example
 * ```ts
 * import { siasnJenjang } from 'ipp-asn/inputs'
 *
 * console.log(siasnJenjang(10), siasnJenjang(11), siasnJenjang('32')) // 'jpt-utama' 'jpt-madya' 'administrator'
 * ```
 */
export function siasnJenjang(id: string | number): Jenjang | null {
  if (siasnId(id) === '10') return 'jpt-utama'
  const eselon = siasnEselon(id)
  return eselon === null || eselon === 'non-eselon' ? null : jenjangOf({ eselon })
}
