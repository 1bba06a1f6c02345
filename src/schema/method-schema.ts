import * as z from 'zod'
import type { AnyMethod, CategoryTable, GroupTable, Line, MethodEvidence } from '../method'
import { evidenceFields, revision, windowSchema } from './edition-schema'
import { choice, count, points, text } from './fields'
import { lineFields } from './score-schema'

/** A resolved method of the index since 2019, as `ipp-asn/methods/ip-asn-2019.json`. */
export function methodSchema(): z.ZodType<AnyMethod, AnyMethod> {
  const other = z.strictObject({
    reading: text().describe('Id of the reading'),
    option: text().describe('The other option'),
    evidence: methodEvidenceSchema().describe('What it leads to'),
  })
  return z.strictObject({
    id: text().describe('Edition, revision and every reading that is not the default'),
    edition: text().describe('Id of the edition'),
    revision: revision().describe('Revision of the edition'),
    official: z.boolean().describe('true: an edition of this package, unchanged; false: of an agency'),
    readings: z.record(text(), choice()).describe('The choice in force for every reading'),
    dimensions: z.record(text(), points()).describe('Most points per dimension'),
    groups: z.record(text(), groupSchema()).describe('The tables per weight group (kelompok)'),
    categories: categoriesSchema().describe('The bands of the index'),
    evidence: methodEvidenceSchema()
      .nullable()
      .describe('How evidence is taken from personnel records; null: the edition only scores answers'),
    otherEvidence: z
      .array(other)
      .describe('The same under every other option of a reading that touches it; decides nothing'),
  })
}

function groupSchema(): z.ZodType<GroupTable, GroupTable> {
  const shared = {
    slot: count().describe('The place in `unknown` of the indicator, whose line an answer in this column takes'),
    scores: z.boolean().describe('false: accepted and checked, but it takes no place under these readings'),
  }
  const column = z.union([
    z.strictObject({
      kind: z.enum(['codes', 'done']).describe('codes: text; done: true and false'),
      ...shared,
      lines: z.record(text(), lineSchema()).describe('Line by answer; of `done` by "true" and "false"'),
    }),
    z.strictObject({
      kind: z.enum(['value', 'whole']).describe('value: numbers from 0; whole: whole numbers from 0'),
      ...shared,
      to: points().nullable().describe('The greatest number allowed; null: no limit'),
      bands: z
        .array(z.strictObject({ ...start(), line: lineSchema().describe('What a number in the band is worth') }))
        .describe('Ascending: the last band whose start is reached decides'),
    }),
  ])
  return z.strictObject({
    unknown: z
      .array(lineSchema())
      .describe('The line of each indicator without an answer, in the order of the edition'),
    columns: z.record(text(), column).describe('What each answer of a column is worth'),
  })
}

function categoriesSchema(): z.ZodType<CategoryTable, CategoryTable> {
  const band = z.strictObject({
    ...start(),
    category: text().describe('Id of the category'),
    between: z.boolean().describe('true: the stretch between two printed bands'),
    readings: z.array(text()).describe('Readings under which an index in this band falls into another category'),
  })
  return z.strictObject({
    figure: z
      .enum(['exact', 'printed'])
      .describe('Decided on the exact index, or on it rounded half up to two decimals'),
    figureReadings: z.array(text()).describe('Readings under which it is decided on the other figure'),
    bands: z.array(band).describe('Ascending: the last band whose start is reached decides'),
  })
}

/** What a {@link Line} holds, for the schema of the method alone: stored scores are checked in browsers too. */
const lineWords: Readonly<Record<keyof Line, string>> = {
  indicator: 'Id of the indicator',
  dimension: 'Id of the dimension that the points go to',
  column: 'The column that was answered; null: none',
  rung: 'The rung reached; null: the answer is not known',
  points: 'Points earned',
  max: 'Most points of the indicator in this weight group',
  known: 'false: the answer, or what it is worth, is not known; `points` is what the readings give instead',
  range: 'Fewest and most points over every completion that the edition allows; `points` may be fewer',
  readings: 'Readings under which this very answer would be worth something else',
}

function lineSchema(): z.ZodType<Line, Line> {
  const fields = Object.entries(lineFields()).map(([name, field]) => [
    name,
    field.describe(lineWords[name as keyof Line]),
  ])
  return z.strictObject(Object.fromEntries(fields)) as unknown as z.ZodType<Line, Line>
}

function start() {
  return {
    from: points().describe('Where the band starts'),
    open: z.boolean().describe('true: the start itself still belongs to the band below'),
  }
}

function methodEvidenceSchema(): z.ZodType<MethodEvidence, MethodEvidence> {
  const windows = z.record(text(), windowSchema()).describe('How far back evidence counts, by indicator')
  return z.strictObject({ ...evidenceFields(), windows })
}
