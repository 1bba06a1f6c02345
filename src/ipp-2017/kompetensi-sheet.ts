import { fromText, toNumber } from '../fraction'
import type { Cell } from '../table'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppCriterion } from './edition'
import { criteria } from './ids'
import { personGap } from './kompetensi'
import type { IppResult, KompetensiInputs } from './result'
import { type IppPolarity, type IppSheet, sheetNames, VACANT } from './sheet'
import type { IppEntries, IppHolder, IppPost, IppUnit } from './unit'

/** Sheet 1: a row a post, vacant ones with "-", then the gaps and how often each criterion has Y and N. */
export function kompetensiSheet(
  unit: IppUnit,
  { components }: IppResult,
  method: Ipp2017Method,
  polarity: IppPolarity,
): IppSheet {
  const { inputs, value } = components.kompetensi
  const posts = unit.posts.map((post, i) => postRow(post, i + 1, method, polarity))
  const sum = toNumber(fromText((inputs as KompetensiInputs).sum))
  return {
    name: sheetNames.kompetensi,
    header: [
      ...['No', 'Jabatan', 'Fungsi', 'Nama Pejabat', 'NIP'],
      ...['Pendidikan', 'Y/N', 'Pelatihan', 'Y/N', 'Pengalaman', 'Y/N', 'Administrasi', 'Y/N'],
      'Penilaian Objektif (Gaps)',
    ],
    rows: [
      ...posts,
      totalRow('Jumlah', sum),
      totalRow('Gaps', value),
      ...(['Y', 'N'] as const).map((mark) => countRow(mark, posts)),
    ],
  }
}

function postRow({ title, fungsi, holder }: IppPost, no: number, method: Ipp2017Method, polarity: IppPolarity) {
  const post: Cell[] = [no, title, fungsi ?? null]
  if (holder === null) {
    const gap = method.kompetensi.vacant === 'full-gap' ? 1 : null
    return [...post, VACANT, null, ...criteria.flatMap(() => [null, null]), gap]
  }
  const judged = criteria.flatMap((each) => [entryText(holder.entries, each), markOf(holder, each, polarity)])
  return [...post, holder.name ?? null, holder.nip ?? null, ...judged, toNumber(personGap(holder, method))]
}

function entryText(entries: IppEntries | null | undefined, criterion: IppCriterion): string | null {
  const entry = entries?.[criterion] ?? []
  return [entry].flat().join('; ') || null
}

function markOf({ fits }: IppHolder, criterion: IppCriterion, polarity: IppPolarity): 'Y' | 'N' | null {
  const fit = fits?.[criterion] ?? null
  if (fit === null) return null
  return fit === (polarity === 'y-fits') ? 'Y' : 'N'
}

const blank: readonly Cell[] = [null, null, null, null, null]

function totalRow(label: string, value: number): Cell[] {
  return [...blank, null, null, null, null, null, null, label, null, value]
}

function countRow(mark: 'Y' | 'N', posts: readonly (readonly Cell[])[]): Cell[] {
  const counts = criteria.map((_, i) => posts.filter((row) => row[blank.length + 2 * i + 1] === mark).length)
  return [...blank, ...counts.flatMap((count) => [mark, count]), null]
}
