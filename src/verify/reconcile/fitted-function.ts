import type { CrossCell, FittedFunction } from './reconciliation'

type Answer = CrossCell['answer']

/** The most frequent points of every answer, in one weight group or in all of them (`null`), of which there is at least one cell. */
export function fittedFunction(
  cells: readonly CrossCell[],
  kelompok: string | null,
  inOrder: (a: Answer, b: Answer) => number,
): FittedFunction {
  const byAnswer = new Map<Answer, Map<number, number>>()
  for (const { answer, points, count } of cells.filter((cell) => kelompok === null || cell.kelompok === kelompok)) {
    const counts = byAnswer.get(answer) ?? new Map<number, number>()
    counts.set(points, (counts.get(points) ?? 0) + count)
    byAnswer.set(answer, counts)
  }
  const points = [...byAnswer]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([answer, counts]) => ({ answer, ...mostFrequent(counts) }))
  const rows = points.reduce((sum, { of }) => sum + of, 0)
  const explained = points.reduce((sum, { count }) => sum + count, 0)
  return { kelompok, rows, tested: rows - points.length, fits: explained === rows, share: explained / rows, points }
}

function mostFrequent(counts: ReadonlyMap<number, number>) {
  const [first = [0, 0]] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  const of = [...counts.values()].reduce((sum, each) => sum + each, 0)
  return { points: first[0], count: first[1], of }
}
