import { bandAt } from './bands'
import { categoryAt, categoryIds } from './category-at'
import type { AnyMethod, Column, GroupTable, Line, NumberColumn } from './method'
import { toUnits } from './points'
import { columnNames, isAllowed } from './read-lines'
import { isRecord } from './shape'
import { emptyTally } from './summarize'
import type { Summary } from './summary'

/**
 * What a person adds to a summary, place by place as {@link flatten} lists them: 1 to the count, the number of unknown answers,
 * points per dimension, fewest and most points; then 1 to a category.
 */
export type Amounts = readonly number[]

const UNKNOWN_ANSWERS = 1
const FIRST_SUM = 2

/** A weight group made ready for adding. */
interface ReadyGroup {
  /** What a person adds of whom nothing is known. */
  readonly blank: Amounts
  readonly columns: ReadonlyMap<string, ReadyColumn>
}

interface ReadyColumn {
  /** The bit of its indicator, of which only one scoring column may be filled. */
  readonly bit: number
  /** What each value changes against the unknown answer; a number is found by its band. */
  readonly changes: ReadonlyMap<unknown, Amounts>
  readonly numbers: NumberColumn | null
}

/**
 * What rows add, one by one: what an unknown person adds, changed by each answer, with no score made. The list that comes back is
 * used again for the next row. `null` where it cannot say: the row does not score, or is not a plain one.
 */
export function createAdder(method: AnyMethod): (answers: unknown) => Amounts | null {
  const groups = new Map(Object.entries(method.groups).map(([id, table]) => [id, readyGroup(method, table)]))
  const categories = categoryIds(method)
  const sumsEnd = FIRST_SUM + Object.keys(method.dimensions).length
  const places = new Map<number, number>()
  const categoryPlace = (total: number) => {
    const place =
      places.get(total) ?? sumsEnd + 2 + categories.indexOf(categoryAt(method.categories, total, 1).category)
    places.set(total, place)
    return place
  }
  const amounts = flatten(emptyTally(method))
  return (answers) => {
    if (!isRecord(answers) || !Object.hasOwn(answers, 'kelompok')) return null
    const group = groups.get(answers.kelompok as string)
    if (!group || !change(amounts, answers, group)) return null
    amounts[UNKNOWN_ANSWERS] = Math.sign(amounts[UNKNOWN_ANSWERS] as number)
    let total = 0
    for (let i = FIRST_SUM; i < sumsEnd; i++) total += amounts[i] as number
    amounts.fill(0, sumsEnd + 2)
    amounts[categoryPlace(total)] = 1
    return amounts
  }
}

/** Sets `amounts` to what a row adds, but for the category; `false` where the row does not score. */
function change(amounts: number[], row: Readonly<Record<string, unknown>>, { blank, columns }: ReadyGroup): boolean {
  for (let i = 0; i < blank.length; i++) amounts[i] = blank[i] as number
  let answered = 0
  for (const name in row) {
    if (name === 'kelompok') continue
    const column = columns.get(name)
    const value = row[name]
    if (column === undefined) return false
    if (value === null || value === undefined) continue
    const changes = column.changes.get(column.numbers ? bandOf(column.numbers, value) : value)
    if (changes === undefined || (answered & column.bit) !== 0) return false
    answered |= column.bit
    addTo(amounts, changes)
  }
  return true
}

export function addTo(totals: number[], amounts: Amounts): void {
  for (let i = 0; i < amounts.length; i++) totals[i] = (totals[i] as number) + (amounts[i] as number)
}

/** The band of a number, if the column allows it. */
function bandOf(column: NumberColumn, value: unknown): unknown {
  return typeof value === 'number' && isAllowed(column, value) ? bandAt(column.bands, value) : undefined
}

function readyGroup(method: AnyMethod, { unknown, columns }: GroupTable): ReadyGroup {
  const dimensions = Object.keys(method.dimensions)
  const blank = [1, 0, ...dimensions.map(() => 0), 0, 0]
  for (const line of unknown) addTo(blank, amountsOf(line, dimensions))
  const own = Object.entries(columns).map(([name, column]): [string, ReadyColumn] => {
    const before = amountsOf(unknown[column.slot] as Line, dimensions)
    const changeTo = (line: Line) =>
      amountsOf(column.scores ? line : (unknown[column.slot] as Line), dimensions).map(
        (amount, i) => amount - (before[i] as number),
      )
    const changes = valuesOf(column).map(([value, line]): [unknown, Amounts] => [value, changeTo(line)])
    return [
      name,
      {
        bit: column.scores ? 1 << column.slot : 0,
        changes: new Map(changes),
        numbers: 'bands' in column ? column : null,
      },
    ]
  })
  // A column of another weight group may stand empty.
  const others = columnNames(method).map((name): [string, ReadyColumn] => [
    name,
    { bit: 0, changes: new Map(), numbers: null },
  ])
  return { blank, columns: new Map([...others, ...own]) }
}

function amountsOf({ known, dimension, points, range }: Line, dimensions: readonly string[]): Amounts {
  const sums = dimensions.map((id) => (id === dimension ? toUnits(points) : 0))
  return [0, known ? 0 : 1, ...sums, toUnits(range[0]), toUnits(range[1])]
}

/** Every value that a column tells apart, and its line. */
function valuesOf(column: Column): [value: unknown, line: Line][] {
  if ('bands' in column) return column.bands.map((band) => [band, band.line])
  const lines = Object.entries(column.lines)
  return column.kind === 'done' ? lines.map(([code, line]) => [code === 'true', line]) : lines
}

/** A summary as a list of numbers, which add up place by place. */
export function flatten({ count, incomplete, sums, range, categories }: Summary): number[] {
  return [count, incomplete, ...Object.values(sums), ...range, ...Object.values(categories)]
}

export function unflatten(totals: readonly number[], { method, sums, categories }: Summary): Summary {
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
