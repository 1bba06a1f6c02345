import type { Golongan } from '../employee'
import { golongans } from '../employee-codes'
import type { Result } from '../issue'
import { type CellOptions, codeReader, letters } from './cell'
import { pangkatOf } from './pangkat-of'

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv']

/**
 * Reads a cell with a rank group: `III/a`, `III.a`, `IIIa` or `3a` of a PNS, also with the rank (`Penata Muda, III/a`) or by the rank
 * alone; `IX` of a PPPK. A number alone is refused: 11 is I/a as an id of SIASN, and XI to PPPK.
 *
 * @param cell - text
 * @param options - aliases, and texts for an empty cell
 * @returns the rank group; `null` for an empty cell; or an issue: `unknown-code`, also where rank and group contradict each other;
 * `wrong-type`
 *
 * @example
 * ```ts
 * import { readGolongan } from 'ipp-asn/inputs'
 *
 * const result = readGolongan('Penata Muda Tk. I (III/b)')
 * if (result.ok) console.log(result.value) // 'III/b'
 * ```
 */
export function readGolongan(cell: unknown, options: CellOptions = {}): Result<Golongan | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Golongan>(golongans, golonganOf)

function golonganOf(text: string): Golongan | undefined {
  const written = letters(text.replace(/\b(gol|golongan|golru)\b\.?(\s*ruang\b)?/gi, '')).replace(
    /(?<=[a-z])tk(?=i)/,
    'tingkat',
  )
  return golongans.find((each) => waysToWrite(each).includes(written))
}

/** The letters of a rank group, by roman or Arabic number, with its rank before or behind it, and those of the rank alone. */
function waysToWrite(golongan: Golongan): string[] {
  const group = letters(golongan)
  const rank = letters(pangkatOf(golongan) ?? '')
  if (rank === '') return [group]
  const arabic = `${ROMAN.indexOf(group.slice(0, -1)) + 1}${group.slice(-1)}`
  return [group, arabic, rank, rank + group, rank + arabic, group + rank]
}
