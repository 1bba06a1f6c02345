import type { Pendidikan } from '../answers'
import { own } from './cell'
import { siasnId } from './siasn-id'

// Source: copy of SIASN's reference table of education levels in Rumah ASN (Prov. Jawa Timur), docs/siasn/jenjang_pendidikan.csv.
const LEVELS: Readonly<Record<string, Pendidikan>> = {
  '05': 'SD',
  10: 'SLTP',
  12: 'SLTP',
  15: 'SLTA',
  17: 'SLTA',
  18: 'SLTA',
  20: 'D1',
  25: 'D2',
  30: 'D3',
  35: 'D4',
  40: 'S1',
  45: 'S2',
  50: 'S3',
}

/**
 * The level of education of a SIASN id (`tk_pendidikan`): 05 SD, 10 and 12 SLTP, 15, 17 and 18 SLTA, 20 to 35 D-I to D-IV, 40 S-1,
 * 45 S-2, 50 S-3. *Profesi* and *spesialis* have no id of their own.
 *
 * @param id - number or text, with or without the leading zero
 * @returns the level; `null` for an id that the table does not have
 *
 * @remarks Source: copy of SIASN's reference table in Rumah ASN (Prov. Jawa Timur).
 *
 * @example
 * ```ts
 * import { siasnEducation } from 'ipp-asn/inputs'
 *
 * console.log(siasnEducation('35'), siasnEducation(5), siasnEducation('99')) // 'D4' 'SD' null
 * ```
 */
export function siasnEducation(id: string | number): Pendidikan | null {
  return own(LEVELS, siasnId(id)) ?? null
}
