import type { LeadershipLevel, Training, TrainingKind } from '../employee'
import { leadershipLevels, trainingKinds } from '../employee-codes'
import type { Result } from '../issue'
import { type CellOptions, codeReader, letters, own } from './cell'

/** What a cell says of a training. */
export type TrainingCell = Required<Pick<Training, 'kind' | 'level'>>

const OTHER_KINDS: Readonly<Record<string, TrainingKind>> = {
  struktural: 'kepemimpinan',
  diklatpim: 'kepemimpinan',
  workshop: 'lokakarya',
  webinar: 'seminar',
}

const OTHER_LEVELS: Readonly<Record<string, LeadershipLevel>> = {
  kepemimpinanadministrator: 'PKA',
  kepemimpinanpengawas: 'PKP',
}

/**
 * Reads a cell with the kind of a training: `Diklat Teknis`, `Pelatihan Fungsional`, `Seminar`, `Workshop`, `Magang`; or with a leadership
 * training and its level: `PIM III`, `Diklatpim Tk. III`, `PKA`, `Pelatihan Kepemimpinan Nasional Tingkat II`.
 *
 * *Bimtek* and *Sosialisasi* are refused, since sources differ on what they are: give an alias that decides.
 *
 * @param cell - text
 * @param options - aliases, as in `{ Bimtek: 'sejenis' }`, and texts for an empty cell
 * @returns the kind, and the level of a leadership training (otherwise `null`); `null` for an empty cell; or an issue: `unknown-code`,
 * `wrong-type`
 *
 * @example
 * ```ts
 * import { readTraining } from 'ipp-asn/inputs'
 *
 * const result = readTraining('Diklatpim Tk. III')
 * if (result.ok) console.log(result.value) // { kind: 'kepemimpinan', level: 'PIM-III' }
 * ```
 */
export function readTraining(cell: unknown, options: CellOptions = {}): Result<TrainingCell | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<TrainingCell>(
  /* @__PURE__ */ (trainingKinds as readonly string[]).concat(leadershipLevels),
  trainingOf,
)

/** The training that a text names. */
export function trainingOf(text: string): TrainingCell | undefined {
  const written = letters(text).replace(/^(diklat(?!pim)|pendidikandanpelatihan|pelatihan)/, '')
  const level = levelOf(written)
  if (level) return { kind: 'kepemimpinan', level }
  const kind = trainingKinds.find((each) => each === written) ?? own(OTHER_KINDS, written)
  return kind && { kind, level: null }
}

function levelOf(written: string): LeadershipLevel | undefined {
  const other = own(OTHER_LEVELS, written)
  if (other) return other
  const [, name, tier = ''] =
    /^(kepemimpinannasional|pkn|diklatpim|pim|kepemimpinan)(?:tingkat|tk)?(iv|i{1,3}|[1-4])$/.exec(written) ?? []
  if (name === undefined) return leadershipLevels.find((each) => letters(each) === written)
  const roman = ['', 'I', 'II', 'III', 'IV'][Number(tier)] ?? tier.toUpperCase()
  const found = `${name === 'pkn' || name === 'kepemimpinannasional' ? 'PKN' : 'PIM'}-${roman}`
  return leadershipLevels.find((each) => each === found)
}
