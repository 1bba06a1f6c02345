import { createHash } from 'node:crypto'
import {
  createMethod,
  type IpAsn2019Readings,
  ipAsn2019,
  type Answers as LibraryAnswers,
  scoreAnswers,
} from '../../src'
import type { Answers, Readings } from '../oracle/ip-asn-2019'
import { truthTable, type Worth, worthByOracle } from './truth-table'

/** The hash of the table as the oracle fills it in. */
export function hashOf(table: string): string {
  return createHash('sha256').update(table).digest('hex')
}

export function tableByOracle(choices: Readings): string {
  return truthTable((answers) => worthByOracle(answers, choices))
}

/** The same table as the library fills it in: the library is checked against the table, never the other way round. */
export function tableByLibrary(choices: Readings): string {
  const method = createMethod(ipAsn2019, choices as IpAsn2019Readings)
  return truthTable((answers: Answers) => scoreAnswers(answers as LibraryAnswers, { method }) as unknown as Worth)
}

/** The first row in which two tables are not the same. */
export function firstDifferentRow(a: string, b: string): readonly [string | undefined, string | undefined] | undefined {
  if (a === b) return
  const [left, right] = [a.split('\n'), b.split('\n')]
  const at = left.findIndex((row, i) => row !== right[i])
  return [left[at], right[at]]
}
