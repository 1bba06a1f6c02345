import type { Golongan } from '../employee'
import { own } from './cell'

// Source: copy of SIASN's reference table of rank groups in Rumah ASN (Prov. Jawa Timur), docs/siasn/siasn_golongan.csv.
const PANGKAT: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
}

/**
 * The name of the rank (*pangkat*) of a rank group.
 *
 * @param golongan - the rank group
 * @returns the name; `null` for a rank group of PPPK, which has none
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur).
 *
 * @example
 * ```ts
 * import { pangkatOf } from 'ipp-asn/inputs'
 *
 * console.log(pangkatOf('III/a'), pangkatOf('IX')) // 'Penata Muda' null
 * ```
 */
export function pangkatOf(golongan: Golongan): string | null {
  return own(PANGKAT, golongan) ?? null
}
