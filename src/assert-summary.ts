import { wrongArgument } from './argument'
import { demand, every } from './demand'
import { assertMethod } from './summarize'
import type { Summary } from './summary'

const WHAT = 'summary: what summarize returned'

/** Throws for what is no summary, and for one of another method than the example. */
export function assertSummary(summary: Summary, { method, sums, categories }: Summary): void {
  assertAnySummary(summary)
  assertMethod(method, summary.method)
  demand(summary, { sums, categories }, WHAT)
}

/** Throws for what is no summary of any method. */
export function assertAnySummary(summary: Summary): void {
  const [numbers, count] = [every(0), 0]
  demand(summary, { method: '', count, incomplete: count, sums: numbers, range: [0, 0], categories: numbers }, WHAT)
  assertWhole(summary)
}

/** Heads and ten-thousandths of a point are whole numbers, of which nobody owes any. */
function assertWhole({ count, incomplete, sums, range, categories }: Summary): void {
  for (const each of [count, incomplete, ...Object.values(sums), ...range, ...Object.values(categories)]) {
    if (!Number.isSafeInteger(each) || each < 0) throw wrongArgument(WHAT)
  }
}
