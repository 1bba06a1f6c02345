import { distinct } from './fit'
import type { CrossCell, FittedFunction } from './reconciliation'

type Answer = CrossCell['answer']

/** A cell with all points that the method gives its rows. */
export interface CountedCell extends CrossCell {
  readonly ours: ReadonlySet<number>
}

/** The most frequent points of every answer, in one weight group or in all of them (`null`), of which there is at least one cell. */
export function fittedFunction(
  cells: readonly CountedCell[],
  kelompok: string | null,
  inOrder: (a: Answer, b: Answer) => number,
): FittedFunction {
  const own = cells.filter((cell) => kelompok === null || cell.kelompok === kelompok)
  const answers = distinct(own.map(({ answer }) => answer)).sort(inOrder)
  const points = answers.map((answer) => fittedTo(answer, own))
  const rows = points.reduce((sum, { of }) => sum + of, 0)
  const explained = points.reduce((sum, { count }) => sum + count, 0)
  return { kelompok, rows, tested: rows - points.length, fits: explained === rows, share: explained / rows, points }
}

function fittedTo(answer: Answer, cells: readonly CountedCell[]): FittedFunction['points'][number] {
  const own = cells.filter((cell) => cell.answer === answer)
  const counts = new Map<number, number>()
  for (const { points, count } of own) counts.set(points, (counts.get(points) ?? 0) + count)
  const [first = [0, 0]] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  const ours = distinct(own.flatMap((cell) => [...cell.ours]))
  return {
    answer,
    points: first[0],
    ours: ours.length === 1 ? (ours[0] as number) : null,
    count: first[1],
    of: own.reduce((sum, { count }) => sum + count, 0),
  }
}
