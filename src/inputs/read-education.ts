import type { Pendidikan } from '../answers'
import { pendidikans } from '../employee-codes'
import type { Result } from '../issue'
import { type CellOptions, codeReader, letters, own } from './cell'
import { siasnEducation } from './siasn-education'

/** The levels that earn the same points, the one first that stands for several of them written together. */
const RANKS: readonly (readonly Pendidikan[])[] = [
  ['S1', 'D4'],
  ['SLTA', 'D1', 'D2'],
  ['SLTP', 'SD'],
]

const OTHER_NAMES: Readonly<Record<string, Pendidikan>> = {
  doktor: 'S3',
  strata3: 'S3',
  magister: 'S2',
  strata2: 'S2',
  sarjana: 'S1',
  strata1: 'S1',
  sarjanaterapan: 'D4',
  diploma4: 'D4',
  diploma3: 'D3',
  sarjanamuda: 'D3',
  diploma2: 'D2',
  diploma1: 'D1',
  sma: 'SLTA',
  smk: 'SLTA',
  smu: 'SLTA',
  stm: 'SLTA',
  smea: 'SLTA',
  spg: 'SLTA',
  sltakejuruan: 'SLTA',
  sltakeguruan: 'SLTA',
  sekolahmenengahatas: 'SLTA',
  sekolahmenengahkejuruan: 'SLTA',
  smp: 'SLTP',
  mts: 'SLTP',
  sltpkejuruan: 'SLTP',
  sekolahmenengahpertama: 'SLTP',
  dibawahslta: 'SLTP',
  dibawahsma: 'SLTP',
  sekolahdasar: 'SD',
}

/** What says nothing beside a level. Alone it is refused: MA is Madrasah Aliyah, and M.A. a master's degree. */
const FILLERS: readonly string[] = ['', 'sederajat', 'setara', 'setingkat', 'ma', 'mi']

/**
 * Reads a cell with a level of education: `S-1`, `D.III`, `Strata 2`, `Magister`, `SMA`, `SLTA/Sederajat`, `Diploma III/Sarjana Muda`, or
 * the id of SIASN (`40`). Of several levels that earn the same points one stands for all: `S-1/Strata 1/D.IV` is S1,
 * `D-II/D-I/SLTA` is SLTA, `SLTP/SD` is SLTP.
 *
 * *Profesi*, *Ners* and *Spesialis* are not in the tables of points: give an alias that decides.
 *
 * @param cell - text, or a number with the id of SIASN
 * @param options - aliases, as in `{ Ners: 'S1' }`, and texts for an empty cell
 * @returns the level; `null` for an empty cell; or an issue: `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readEducation } from 'ipp-asn/inputs'
 *
 * const result = readEducation('SLTA/Sederajat')
 * if (result.ok) console.log(result.value) // 'SLTA'
 * console.log(readEducation('Ners').issues[0]?.code) // 'unknown-code'
 * ```
 */
export function readEducation(cell: unknown, options: CellOptions = {}): Result<Pendidikan | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Pendidikan>(pendidikans, levelOf)

function levelOf(text: string): Pendidikan | undefined {
  const id = siasnEducation(text)
  if (id !== null) return id
  const parts = text.split(/[/,()&;]|\batau\b|\bdan\b/i).map(partKey)
  const named = parts.filter((part) => !FILLERS.includes(part))
  const levels = [...new Set(named.map(levelOfPart))]
  const [level, ...others] = levels
  if (others.length === 0) return level
  return RANKS.find((rank) => levels.every((each) => each !== undefined && rank.includes(each)))?.[0]
}

/** The letters of a part without what says nothing; a roman numeral behind S, D, Strata or Diploma as a digit. */
function partKey(part: string): string {
  const written = letters(part).replace(/(sederajat|setara|setingkat)$/, '')
  return written.replace(/^(s|d|strata|diploma)(iv|i{1,3})$/, (_, name: string, roman: string) => {
    return `${name}${['i', 'ii', 'iii', 'iv'].indexOf(roman) + 1}`
  })
}

function levelOfPart(part: string): Pendidikan | undefined {
  return pendidikans.find((each) => letters(each) === part) ?? own(OTHER_NAMES, part)
}
