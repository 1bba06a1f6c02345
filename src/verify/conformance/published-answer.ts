import type { Method } from '../../method'
import { auditPublished } from '../../published/audit-published'
import { combinePublished, type PublishedMean } from '../../published/combine-published'
import type { PublishedRow } from '../../published/published-row'
import { round } from '../../round'

type Input = Readonly<Record<string, unknown>>
type Answered = Readonly<Record<string, unknown>>

/** What printed rows make together, and whether they can all be true; figures with two decimals, as they are printed. */
export function publishedAnswer({ published, whole }: Input, method: Method): Answered {
  const rows = published as readonly PublishedRow[]
  const { count, means, index, category, categoryCertain } = combinePublished(rows, { method })
  const audit = auditPublished(rows, whole ? { method, whole: whole as PublishedRow } : { method })
  const printed = Object.entries(means).map(([id, mean]) => [id, print(mean)])
  return {
    count,
    means: Object.fromEntries(printed),
    index: print(index),
    category,
    categoryCertain,
    consistent: audit.consistent,
    countsAddUp: audit.countsAddUp,
    suspects: audit.suspects.map(({ row, field, implied }) => [row, field, ...implied.map((bound) => round(bound))]),
    wrongCategories: audit.wrongCategories,
  }
}

function print(mean: PublishedMean | null): number | null {
  return mean && round(mean.value)
}
