import { bandAt } from './bands'
import type { Scorable } from './edition'
import { deepFreeze } from './freeze'
import { type Issue, issue } from './issue'
import type { AnyMethod, Method, NumberColumn } from './method'
import { isAllowed, readLines } from './read-lines'
import { scoreLines } from './score-answers'
import { emptyTally, tallyScore } from './summarize'
import type { KeyedSummary, Summary } from './summary'

/** Rows of answers being added up per group, one at a time: for streams, and for rows of which some are wrong. */
export interface Tally<A extends Scorable> {
  /**
   * Adds one row.
   *
   * @param key - the group that it belongs to: a unit, a sex, a year; any text
   * @param answers - the answers
   * @returns what is wrong with them, in which case nothing was added
   */
  readonly add: (key: string, answers: A) => readonly Issue[]
  /** One summary per group so far, in the order in which the groups first appeared. */
  readonly summaries: () => readonly KeyedSummary[]
}

/**
 * Scores rows of answers as they come and adds them up per group, at constant memory.
 *
 * @param options - the method
 *
 * @example
 * ```ts
 * import { createMethod, createTally, ipAsn2019 } from 'ipp-asn'
 *
 * const tally = createTally({ method: createMethod(ipAsn2019) })
 * tally.add('dinas', { kelompok: 'pelaksana', pendidikan: 'S1' })
 * const issues = tally.add('dinas', { kelompok: 'pelaksana', skp: 950 })
 * console.log(issues.length, tally.summaries()[0]?.summary.count) // 1 1
 * ```
 */
export function createTally<A extends Scorable>({ method }: { readonly method: Method<A> }): Tally<A> {
  const leafOf = createTrie(method)
  const groups = new Map<string, number[]>()
  const nobody = emptyTally(method)
  return Object.freeze({
    add(key: string, answers: A) {
      if (typeof answers !== 'object' || answers === null) return [issue([], 'not-a-record')]
      const leaf = leafOf(answers as Readonly<Record<string, unknown>>)
      if (leaf.amounts === undefined) {
        const { kelompok, lines, issues } = readLines(answers, method)
        if (issues.length > 0) return issues
        const one = emptyTally(method)
        tallyScore(one, scoreLines(kelompok, lines, method))
        leaf.amounts = flatten(one)
      }
      let totals = groups.get(key)
      if (totals === undefined) groups.set(key, (totals = flatten(nobody)))
      for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] as number) + (leaf.amounts[i] as number)
      return NONE
    },
    summaries: () => deepFreeze([...groups].map(([key, totals]) => ({ key, summary: unflatten(totals, nobody) }))),
  })
}

const NONE: readonly Issue[] = Object.freeze([])

/** Rows whose values agree up to here. */
interface Node {
  /** The column that tells them apart next. */
  name: string | undefined
  /** By the value of that column. */
  readonly branches: Map<unknown, Node>
  /** The rows that go on with another column. */
  elsewhere: Node | undefined
  /** What a row that ends here adds to each total. */
  amounts: readonly number[] | undefined
}

function newNode(): Node {
  return { name: undefined, branches: new Map(), elsewhere: undefined, amounts: undefined }
}

/**
 * Equal rows are scored once: a trie over the values, in the order in which a row holds them, finds them again. Numbers enter it
 * by their band, so that it stays small whatever the rows.
 */
function createTrie(method: AnyMethod): (answers: Readonly<Record<string, unknown>>) => Node {
  const root = newNode()
  const columns = numberColumns(method)
  return (answers) => {
    let node = root
    for (const name in answers) {
      while (node.name !== name) {
        if (node.name === undefined) node.name = name
        else node = node.elsewhere ??= newNode()
      }
      const value = answers[name]
      const token = typeof value === 'number' ? bandOf(columns.get(name), value) : value
      let next = node.branches.get(token)
      if (next === undefined) node.branches.set(token, (next = newNode()))
      node = next
    }
    return node
  }
}

/** The band of a number, or NaN for one that does not score. */
function bandOf(column: NumberColumn | undefined, value: number): unknown {
  return column && isAllowed(column, value) ? bandAt(column.bands, value) : Number.NaN
}

/** The number columns of every weight group; a column has the same bands in all of them. */
function numberColumns({ groups }: AnyMethod): Map<string, NumberColumn> {
  const columns = Object.values(groups).flatMap((group) => Object.entries(group.columns))
  return new Map(columns.filter((entry): entry is [string, NumberColumn] => 'bands' in entry[1]))
}

/** A summary as a list of numbers, which add up place by place. */
function flatten({ count, incomplete, sums, range, categories }: Summary): number[] {
  return [count, incomplete, ...Object.values(sums), ...range, ...Object.values(categories)]
}

function unflatten(totals: readonly number[], { method, sums, categories }: Summary): Summary {
  const rest = totals.values()
  const next = () => rest.next().value as number
  const fields = (names: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, next()]))
  return {
    method,
    count: next(),
    incomplete: next(),
    sums: fields(sums),
    range: [next(), next()],
    categories: fields(categories),
  }
}
