import { onlyOptions } from '../argument'
import { deepFreeze } from '../freeze'
import { type IppUnitOptions, ippOfUnit } from './ipp-of-unit'
import { kompetensiSheet } from './kompetensi-sheet'
import { cetakSheet, disiplinSheet, kinerjaSheet, kompensasiSheet } from './other-sheets'
import { polarityFrom } from './polarity-from'
import type { IppPolarity, IppSheet } from './sheet'
import type { IppUnit } from './unit'

/**
 * The five sheets of a unit (*Kompetensi, Kompensasi, Kinerja, Disiplin, Cetak IPP*) as plain rows, in the labels and the order of the
 * sources. What is not known or not judged is `null`, and so is a holder's name that the unit does not have.
 *
 * @remarks These rows hold names and NIPs where the unit does; nothing else of this entry does.
 * @param unit - as for `ippOfUnit`
 * @param options - as for `ippOfUnit`, and what Y shall mean, since the sources disagree
 * @throws `IppError` `no-polarity`, and what `ippOfUnit` throws
 *
 * @example
 * ```ts
 * import { createIpp2017, ippSheets } from 'ipp-asn/ipp-2017'
 *
 * const fits = { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }
 * const holder = { id: 'p-1', name: 'Pejabat Satu', fits, skp: 88.5, sanctions: [] }
 * const posts = [
 *   { title: 'Camat', eselon: 'III.a', allowance: 5_000_000, holder },
 *   { title: 'Sekretaris', eselon: 'III.b', allowance: 4_500_000, holder: null },
 * ] as const
 * const [, kompensasi, , , cetak] = ippSheets({ posts }, { method: createIpp2017(), polarity: 'y-fits' })
 * console.log(kompensasi.rows[0]) // [ 1, 'III', 1, 5000000, 4500000, 500000, 0.1111111111111111 ]
 * console.log(cetak.rows.at(-1)) // [ 5, 'Jabatan Kosong', 1 ]
 * ```
 */
export function ippSheets(
  unit: IppUnit,
  options: IppUnitOptions & { readonly polarity: IppPolarity },
): readonly [kompetensi: IppSheet, kompensasi: IppSheet, kinerja: IppSheet, disiplin: IppSheet, cetak: IppSheet] {
  const polarity = polarityFrom(options)
  onlyOptions(options, ['method', 'vacancies', 'polarity'])
  const { method, vacancies } = options
  const result = ippOfUnit(unit, { method, vacancies })
  return deepFreeze([
    kompetensiSheet(unit, result, method, polarity),
    kompensasiSheet(result),
    kinerjaSheet(unit, result),
    disiplinSheet(result, method),
    cetakSheet(result),
  ])
}
