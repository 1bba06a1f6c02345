import { bandAt } from './bands'
import { type Issue, issue } from './issue'
import type { AnyMethod, NumberColumn } from './method'
import { toUnits } from './points'
import { isAllowed, readLines } from './read-lines'
import { scoreLines } from './score-answers'
import { emptyTally } from './summarize'
import type { KeyedSummary, Summary } from './summary'

/**
 * Adds rows of answers up per group. Equal answers are scored once: a trie over the values, in the order in which a row holds
 * them, leads to what they add to each total. Numbers enter it by their band, so it stays small whatever the rows.
 */
export interface TallyTable {
  /** Adds one row; returns what is wrong with it, in which case it is not added. */
  readonly add: (group: string, answers: unknown) => readonly Issue[]
  /** One summary per group, in the order of appearance. */
  readonly summaries: () => KeyedSummary[]
}

/** The rows that agree up to here; `branches` are by the value of the column `name`. */
interface Node {
  name: string | undefined
  readonly branches: Map<unknown, Node>
  /** The rows that agree up to here and go on with another column. */
  elsewhere: Node | undefined
  /** What a row that ends here adds, laid out as {@link Layout} says. */
  amounts: readonly number[] | undefined
}

/** An empty table. */
export function createTallyTable(method: AnyMethod): TallyTable {
  const root = newNode()
  const numberColumns = numberColumnsOf(method)
  const groups = new Map<string, number[]>()
  const blank = flatten(emptyTally(method))
  return {
    add(group, answers) {
      if (typeof answers !== 'object' || answers === null) return [issue([], 'not-a-record')]
      const leaf = leafFor(root, answers as Readonly<Record<string, unknown>>, numberColumns)
      if (leaf.amounts === undefined) {
        const { kelompok, lines, issues } = readLines(answers, method)
        if (issues.length > 0) return issues
        const { dimensions, category, missing } = scoreLines(kelompok, lines, method)
        leaf.amounts = flatten({
          ...emptyTally(method),
          count: 1,
          incomplete: missing.length > 0 ? 1 : 0,
          sums: Object.fromEntries(Object.entries(dimensions).map(([id, points]) => [id, toUnits(points)])),
          categories: { ...emptyTally(method).categories, [category]: 1 },
        })
      }
      let totals = groups.get(group)
      if (totals === undefined) groups.set(group, (totals = [...blank]))
      for (let i = 0; i < totals.length; i++) totals[i] = (totals[i] as number) + (leaf.amounts[i] as number)
      return NONE
    },
    summaries: () => [...groups].map(([key, totals]) => ({ key, summary: unflatten(totals, emptyTally(method)) })),
  }
}

const NONE: readonly Issue[] = []

function newNode(): Node {
  return { name: undefined, branches: new Map(), elsewhere: undefined, amounts: undefined }
}

/** Where the values of a row lead; grows the trie on the way. */
function leafFor(
  root: Node,
  answers: Readonly<Record<string, unknown>>,
  numberColumns: ReadonlyMap<string, NumberColumn>,
): Node {
  let node = root
  for (const name in answers) {
    while (node.name !== name) {
      if (node.name === undefined) node.name = name
      else node = node.elsewhere ??= newNode()
    }
    const value = answers[name]
    const token = typeof value === 'number' ? bandToken(numberColumns.get(name), value) : value
    let next = node.branches.get(token)
    if (next === undefined) node.branches.set(token, (next = newNode()))
    node = next
  }
  return node
}

/** The band of a number, or NaN for one that does not score. */
function bandToken(column: NumberColumn | undefined, value: number): unknown {
  return column && isAllowed(column, value) ? bandAt(column.bands, value) : Number.NaN
}

/** The number columns of every weight group; a column has the same bands in all of them. */
function numberColumnsOf({ groups }: AnyMethod): Map<string, NumberColumn> {
  const columns = Object.values(groups).flatMap((group) => Object.entries(group.columns))
  return new Map(columns.filter((entry): entry is [string, NumberColumn] => 'bands' in entry[1]))
}

function flatten({ count, incomplete, sums, categories }: Summary): number[] {
  return [count, incomplete, ...Object.values(sums), ...Object.values(categories)]
}

function unflatten(totals: readonly number[], { method, sums, categories }: Summary): Summary {
  const [count = 0, incomplete = 0, ...rest] = totals
  const next = (fields: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.keys(fields).map((id) => [id, rest.shift() as number]))
  return { method, count, incomplete, sums: next(sums), categories: next(categories) }
}
