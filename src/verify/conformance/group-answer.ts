import type { AnswerRecord } from '../../edition'
import { type GroupIndex, groupIndex } from '../../group-index'
import { measure } from '../../measure'
import type { RowOutcome } from '../../measurement'
import { mergeSummaries } from '../../merge-summaries'
import type { Method } from '../../method'
import type { Participation } from '../../participation'
import { summarize } from '../../summarize'
import type { Summary } from '../../summary'
import type { Unit } from '../../unit'
import { publishedAnswer } from './published-answer'

type Input = Readonly<Record<string, unknown>>
type Answered = Readonly<Record<string, unknown>>

/** What this library makes of the people of an agency, of summaries, or of printed rows. */
export function groupAnswer(input: Input, method: Method): Answered {
  if ('published' in input) return publishedAnswer(input, method)
  if ('rows' in input) return measured(input, method)
  // Sums are the same under every reading of the category, so they come without a method, and without who is in which.
  const nobody = summarize([], { method })
  const summaries = (input.summaries as readonly Omit<Summary, 'method'>[]).map((each) => ({
    ...nobody,
    ...each,
    categories: { ...nobody.categories, ...each.categories },
  }))
  return { group: groupOf(mergeSummaries(summaries, { method }), method) }
}

function measured({ rows, year, asOf, units }: Input, method: Method): Answered {
  const options = { method: method as Method<never>, year: year as number, asOf: asOf as string | undefined }
  const tree = units as readonly Unit[] | undefined
  const found = measure(rows as readonly unknown[], tree ? { ...options, units: tree } : options)
  const byStatus = found.byStatus.map(({ key, summary }) => [key, groupOf(summary, method)])
  return {
    outcomes: found.outcomes.map(outcomeText),
    rows: found.rows,
    group: groupOf(found.summary, method),
    participation: participation(found.participation),
    byStatus: Object.fromEntries(byStatus),
    units: found.units.map(({ unit, depth, own, total, participation: took }) => ({
      id: unit.id,
      depth,
      own: groupOf(own, method),
      total: groupOf(total, method),
      participation: participation(took),
    })),
  }
}

function groupOf(summary: Summary, method: Method<AnswerRecord>): Answered | null {
  const group = groupIndex(summary, { method })
  return group && told(group)
}

function told({ count, index, exact, parts, category, betweenRanges, categoryReadings, range }: GroupIndex): Answered {
  const points = parts.map((part) => [part.id, part.exact])
  return {
    count,
    index,
    exact,
    parts: Object.fromEntries(points),
    category,
    betweenRanges,
    sensitiveTo: categoryReadings,
    range: range.index,
    rangeCategory: range.category,
  }
}

function participation({ eligible, measured, percent, category }: Participation): Answered {
  return { eligible, measured, percent, category }
}

function outcomeText(outcome: RowOutcome): string {
  if (outcome.outcome === 'duplicate') return `duplicate ${outcome.of}`
  return 'reason' in outcome ? `${outcome.outcome} ${outcome.reason}` : outcome.outcome
}
