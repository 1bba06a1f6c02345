import type { AnyMethod } from '../../method'
import { fromUnits, toUnits } from '../../points'
import { type AnswerSet, linesOf } from './answer-set'
import { roundUnits } from './fit-classes'
import { type CountedCell, fittedFunction } from './fitted-function'
import type { CrossCell, CrossTable, Rounding } from './reconciliation'

/** One row with official points of a dimension, in ten-thousandths, and our answers for it. */
export interface AnsweredRow {
  readonly set: AnswerSet
  readonly official: number
}

/** A table while it is counted; cells by group, answer and official points. */
interface Growing {
  readonly indicator: string
  readonly column: string
  readonly scores: boolean
  leftOut: number
  readonly cells: Map<string, GrowingCell>
}

/** A cell while it is counted; official points in ten-thousandths, ours as they are told. */
interface GrowingCell {
  readonly kelompok: string
  readonly answer: CrossCell['answer']
  readonly units: number
  readonly ours: Set<number>
  count: number
}

/**
 * Counts, for every indicator and column of a dimension, which official points stand beside which answer. Official points are those of
 * a dimension; what our other indicators give, as it is rounded there, is taken off them, where it is known.
 */
export function crossTables(
  dimension: string,
  method: AnyMethod,
  rounding: Rounding,
  rows: readonly AnsweredRow[],
): CrossTable[] {
  const rounded = roundUnits(rounding)
  const tables = new Map<string, Growing>()
  for (const { set, official } of rows) {
    const lines = linesOf(set, method).filter((line) => line.dimension === dimension)
    for (const line of lines) {
      const rest = lines.filter((each) => each !== line)
      const units = official - rounded(rest.reduce((sum, { points }) => sum + toUnits(points), 0))
      for (const { column, scores } of columnsToCount(method, set, line.indicator)) {
        const key = `${line.indicator} ${column}`
        const table = tables.get(key) ?? { indicator: line.indicator, column, scores, leftOut: 0, cells: new Map() }
        tables.set(key, table)
        if (!rest.every((each) => each.known)) table.leftOut += 1
        else count(table, set.kelompok, answerIn(set, column), units, fromUnits(rounded(toUnits(line.points))))
      }
    }
  }
  return [...tables.values()].map((table) => told(table, method)).sort(inOrderOf(method))
}

/** The columns of an indicator that are answered; all of them where none is. */
function columnsToCount(method: AnyMethod, set: AnswerSet, indicator: string) {
  const { unknown = [], columns = {} } = method.groups[set.kelompok] ?? {}
  const own = Object.entries(columns)
    .filter(([, { slot }]) => unknown[slot]?.indicator === indicator)
    .map(([column, { scores }]) => ({ column, scores }))
  const answered = own.filter(({ column }) => answerIn(set, column) !== null)
  return answered.length > 0 ? answered : own
}

function answerIn({ answers }: AnswerSet, column: string): CrossCell['answer'] {
  return (answers[column] as CrossCell['answer'] | undefined) ?? null
}

function count({ cells }: Growing, kelompok: string, answer: CrossCell['answer'], units: number, ours: number): void {
  const key = JSON.stringify([kelompok, answer, units])
  const cell = cells.get(key) ?? { kelompok, answer, units, ours: new Set(), count: 0 }
  cell.ours.add(ours)
  cell.count += 1
  cells.set(key, cell)
}

function told({ indicator, column, scores, leftOut, cells }: Growing, method: AnyMethod): CrossTable {
  const kelompoks = Object.keys(method.groups)
  const place = placeOf(method, column)
  const all = [...cells.values()]
    .sort(
      (a, b) =>
        kelompoks.indexOf(a.kelompok) - kelompoks.indexOf(b.kelompok) ||
        place(a.answer) - place(b.answer) ||
        a.units - b.units,
    )
    .map(({ units, ...cell }): CountedCell => ({ ...cell, points: fromUnits(units) }))
  const present = kelompoks.filter((kelompok) => all.some((cell) => cell.kelompok === kelompok))
  const inOrder = (a: CrossCell['answer'], b: CrossCell['answer']) => place(a) - place(b)
  // Of no rows there is no function, not one that fits.
  const functions = (present.length > 0 ? [null, ...present] : []).map((each) => fittedFunction(all, each, inOrder))
  return { indicator, column, scores, leftOut, cells: all.map(({ ours, ...cell }) => cell), functions }
}

/** The place of an answer among those of its column: as the tables have them, numbers by size, unknown last. */
function placeOf({ groups }: AnyMethod, column: string): (answer: CrossCell['answer']) => number {
  const codes = Object.values(groups).flatMap(({ columns }) => {
    const own = columns[column]
    return own && 'lines' in own ? Object.keys(own.lines) : []
  })
  return (answer) => {
    if (answer === null) return Number.POSITIVE_INFINITY
    return typeof answer === 'number' ? answer : codes.indexOf(String(answer))
  }
}

/** A column stands for one indicator, and the tables have those of an indicator together. */
function inOrderOf({ groups }: AnyMethod) {
  const columns = Object.values(groups).flatMap((group) => Object.keys(group.columns))
  return (a: CrossTable, b: CrossTable) => columns.indexOf(a.column) - columns.indexOf(b.column)
}
