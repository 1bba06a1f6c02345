import { toNumber } from '../oracle/fraction'
import {
  type Answers,
  allAnswers,
  kelompokOf,
  oracleIndex,
  oracleRange,
  POSTS,
  type Readings,
} from '../oracle/ip-asn-2019'

/** The columns of the table, in their order. A cell is empty where an answer is not known, or is not asked of the post. */
export const columns = [
  'post',
  'kelompok',
  'pendidikan',
  'kepemimpinan',
  'fungsional',
  'teknis',
  'seminar',
  'kinerja',
  'disiplin',
  'points_kualifikasi',
  'points_kompetensi',
  'points_kinerja',
  'points_disiplin',
  'index',
  'category',
  'lowest',
  'highest',
  'missing',
] as const

/** What is worth what: the part of a row that is computed. */
export interface Worth {
  readonly dimensions: Readonly<Record<'kualifikasi' | 'kompetensi' | 'kinerja' | 'disiplin', number>>
  readonly index: number
  readonly category: string
  /** What the index can still become when all that is not known is filled in. */
  readonly range: { readonly index: readonly [lowest: number, highest: number] }
  readonly missing: readonly string[]
}

/** By the oracle, which has never seen the library. */
export function worthByOracle(answers: Answers, readings: Readings): Worth {
  const { dimensions, index, category, missing } = oracleIndex(answers, readings)
  const [lowest, highest] = oracleRange(answers, readings)
  const { kualifikasi, kompetensi, kinerja, disiplin } = dimensions
  return {
    dimensions: {
      kualifikasi: toNumber(kualifikasi),
      kompetensi: toNumber(kompetensi),
      kinerja: toNumber(kinerja),
      disiplin: toNumber(disiplin),
    },
    index: toNumber(index),
    category,
    range: { index: [toNumber(lowest), toNumber(highest)] },
    missing,
  }
}

/**
 * The whole answer space of 2019 as CSV: five posts, ten levels of education, the trainings of the post, the five predicates of
 * PP 46/2011 and four of discipline, each also not known. Comma, LF, no quotes, numbers as short as they are, the order of the
 * columns with the last changing fastest.
 */
export function truthTable(worth: (answers: Answers) => Worth): string {
  const rows = POSTS.flatMap((post) => allAnswers([post]).map((answers) => rowOf(post, answers, worth(answers))))
  return [columns.join(','), ...rows].map((row) => `${row}\n`).join('')
}

function rowOf(
  post: (typeof POSTS)[number],
  answers: Answers,
  { dimensions, index, category, range, missing }: Worth,
): string {
  const { pendidikan, kepemimpinan, fungsional, teknis, seminar, kinerja, disiplin } = answers
  const given = [pendidikan, kepemimpinan, fungsional, teknis, seminar, kinerja, disiplin]
  const points = [dimensions.kualifikasi, dimensions.kompetensi, dimensions.kinerja, dimensions.disiplin]
  return [post, kelompokOf(post), ...given, ...points, index, category, ...range.index, missing.join(' ')].join(',')
}

/** Every combination of the choices that act on the table: 48. */
export function actingChoices(): Readings[] {
  const all: Readings[] = []
  for (const categoryGap of ['floor', 'upper'] as const) {
    for (const jpCredit of ['threshold', 'proportional'] as const) {
      for (const unknownEducation of ['lowest', 'zero'] as const) {
        for (const unknownPerformance of ['lowest', 'zero'] as const) {
          for (const unknownDiscipline of ['clean', 'lowest', 'zero'] as const) {
            all.push({ categoryGap, jpCredit, unknownEducation, unknownPerformance, unknownDiscipline })
          }
        }
      }
    }
  }
  return all
}

/** A combination in one word. */
export function choicesKey(choices: Readings): string {
  return Object.values(choices).join(' ')
}
