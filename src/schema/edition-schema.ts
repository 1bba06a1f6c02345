import * as z from 'zod'
import type { Edition, EvidenceRules, Indicator, Input, Reading, Window } from '../edition'
import { count, id, points, text } from './fields'

/**
 * The normative part of an edition of the index since 2019, as `ipp-asn/editions/ip-asn-2019.json`. Its form only: `checkEdition` also
 * says whether its rules go together.
 */
export function editionSchema(): z.ZodType<Edition, Edition> {
  return z.strictObject({
    id: id(),
    revision: revision(),
    official: z.boolean(),
    dimensions: z.record(text(), points()),
    groups: z.record(text(), z.record(text(), points())),
    indicators: z.record(text(), indicatorSchema()),
    categories: z.strictObject({ ...scaleFields(), figure: z.enum(['exact', 'printed']) }),
    evidence: z.exactOptional(z.strictObject(evidenceFields())),
    readings: z.record(text(), readingSchema()),
  })
}

/** Raised whenever a number changes. */
export function revision(): z.ZodInt {
  return z.int().min(1)
}

function indicatorSchema(): z.ZodType<Indicator, Indicator> {
  return z.strictObject({
    dimension: text(),
    window: windowSchema(),
    unknown: points(),
    inputs: z.record(text(), inputSchema()),
  })
}

/** How far back evidence counts. */
export function windowSchema(): z.ZodType<Window, Window> {
  const years = z.strictObject({
    years: count().nullable().describe('The last so many years; null: whenever it was'),
    groups: z.exactOptional(z.array(text())).describe('The weight groups that are held to it; absent: all'),
  })
  return z.union([z.enum(['ever', 'previous-year', 'same-year']), years])
}

function inputSchema(): z.ZodType<Input, Input> {
  return z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('codes'),
      scores: z.boolean(),
      points: z.record(text(), points().nullable()),
    }),
    z.strictObject({ kind: z.literal('done') }),
    z.strictObject({ kind: z.literal('hours'), full: z.int().min(1), credit: z.enum(['threshold', 'proportional']) }),
    z.strictObject({ kind: z.literal('value'), ...scaleFields() }),
  ])
}

function scaleFields() {
  return { gap: z.enum(['floor', 'upper']), bands: z.array(z.tuple([points(), points(), text()])) }
}

/** How evidence is taken from personnel records. */
export function evidenceFields(): {
  readonly [K in keyof EvidenceRules]: z.ZodType<EvidenceRules[K], EvidenceRules[K]>
} {
  return {
    counted: z
      .enum(['calendar', 'cut-off'])
      .describe('The last years as calendar years up to the year measured, or counted back from the cut-off day'),
    leadership: z
      .record(text(), z.array(text()))
      .describe('Per managerial level, from the highest down, the leadership trainings of that level'),
    leadershipMatch: z
      .enum(['exact', 'or-higher'])
      .describe('Leadership training of just the level of the post, or of a higher one too'),
    exemptJf: z.array(text()).describe('Functional posts for which no training is required: it counts as done'),
    absentTrainings: z.enum(['none', 'unknown']).describe('A list of trainings that is not there: none, or not known'),
    absentSanctions: z.enum(['none', 'unknown']).describe('A list of sanctions that is not there: none, or not known'),
    severalAppraisals: z
      .enum(['lowest', 'last'])
      .describe('Of several final appraisals of one year, the one with the fewest points, or the last one made'),
    sanctionDate: z
      .enum(['inForce', 'decided'])
      .describe('The date of a sanction that is held against the window: when it took effect, or when it was decided'),
    severalSanctions: z
      .enum(['heaviest', 'every'])
      .describe('The heaviest sanction decides, or what each takes off is added up'),
    excluded: z.array(text()).describe('Statuses and legal positions that are not measured'),
    pppkFrom: count().nullable().describe('First measurement year in which PPPK are measured; null: never'),
    participation: z
      .enum(['index-bands', 'none'])
      .describe('Name the participation by the bands of the index, or not at all'),
  }
}

/** A point on which sources disagree or are silent, in an edition of either generation. */
export function readingSchema(): z.ZodType<Reading, Reading> {
  const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(text())])
  const asks = z.union([
    z.strictObject({ option: text(), codes: z.array(text()), of: text(), upTo: points() }),
    z.strictObject({ option: text(), list: text(), from: z.exactOptional(z.array(text())) }),
  ])
  return z.strictObject({
    sets: z.array(text()).min(1),
    default: text(),
    options: z.record(text(), z.array(value)),
    asks: z.exactOptional(asks),
  })
}
