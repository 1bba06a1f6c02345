import { own } from './cell'
import { siasnId } from './siasn-id'

/** Kind of post in SIASN. `rangkap` is a structural and a functional post at once; no rule for its weight group was found. */
export type JenisJabatan = 'struktural' | 'fungsional' | 'rangkap' | 'pelaksana'

// Source: copy of SIASN's reference table of kinds of posts in Rumah ASN (Prov. Jawa Timur), docs/siasn/siasn_jenis_jabatan.csv.
const KINDS: Readonly<Record<string, JenisJabatan>> = {
  '01': 'struktural',
  '02': 'fungsional',
  '03': 'rangkap',
  '04': 'pelaksana',
}

/**
 * The kind of post of a SIASN id: 1 structural, 2 functional (*tertentu*), 3 both at once, 4 pelaksana (*fungsional umum*).
 *
 * @param id - number or text
 * @returns the kind; `null` for an id that the table does not have
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur).
 *
 * @example
 * ```ts
 * import { siasnJenisJabatan } from 'ipp-asn/inputs'
 *
 * console.log(siasnJenisJabatan('4'), siasnJenisJabatan(3), siasnJenisJabatan(9)) // 'pelaksana' 'rangkap' null
 * ```
 */
export function siasnJenisJabatan(id: string | number): JenisJabatan | null {
  return own(KINDS, siasnId(id)) ?? null
}
