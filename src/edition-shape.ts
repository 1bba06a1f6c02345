import { kedudukans, leadershipLevels, statuses } from './employee-codes'
import { issue } from './issue'
import {
  countFrom1,
  flag,
  isRecord,
  join,
  listOf,
  maybe,
  NONE,
  oneOf,
  points,
  pointsOrNull,
  record,
  recordOf,
  type Shape,
  text,
} from './shape'

/** The form of an edition: fields, types, ids. Of its own id, and of how few bands a scale may have, whoever asks decides. */
export function editionShape(id: Shape, fewestBands: number): Shape {
  const bands = listOf(band, fewestBands)
  const input = inputShape(bands)
  return record(
    {
      id,
      revision: countFrom1,
      dimensions: recordOf(points),
      groups: recordOf(recordOf(points)),
      indicators: recordOf(record({ dimension: text, window, unknown: points, inputs: recordOf(input) })),
      categories: record({ gap: oneOf('floor', 'upper'), figure: oneOf('exact', 'printed'), bands }),
      evidence,
      readings: readings(),
      official: flag,
    },
    ['official', 'evidence'],
  )
}

export const editionId: Shape = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? NONE : [issue([], 'bad-id')]

const window: Shape = (value) =>
  typeof value === 'object'
    ? record({ years: maybe(countFrom1), groups: listOf(text) }, ['groups'])(value)
    : oneOf('ever', 'previous-year', 'same-year')(value)

/** The rules for personnel records. */
const evidence: Shape = (value) => {
  const unknownOrNone = oneOf('unknown', 'none')
  return record({
    counted: oneOf('calendar', 'cut-off'),
    leadership: recordOf(listOf(oneOf(...leadershipLevels))),
    leadershipMatch: oneOf('exact', 'or-higher'),
    exemptJf: listOf(text, 0),
    absentTrainings: unknownOrNone,
    absentSanctions: unknownOrNone,
    severalAppraisals: oneOf('lowest', 'last'),
    sanctionDate: oneOf('inForce', 'decided'),
    severalSanctions: oneOf('heaviest', 'every'),
    excluded: listOf(oneOf(...statuses, ...kedudukans), 0),
    pppkFrom: (year) => (year === null || year === 0 ? NONE : countFrom1(year)),
    participation: oneOf('index-bands', 'none'),
  })(value)
}

function inputShape(bands: Shape): Shape {
  return (value) => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
    const fields = inputFields(kind, bands)
    return fields
      ? record({ kind: text, ...fields })(value)
      : join(NONE, 'kind', oneOf('codes', 'done', 'hours', 'value')(kind))
  }
}

function inputFields(kind: unknown, bands: Shape): Readonly<Record<string, Shape>> | undefined {
  switch (kind) {
    case 'codes':
      return { scores: flag, points: recordOf(pointsOrNull) }
    case 'done':
      return {}
    case 'hours':
      return { full: countFrom1, credit: oneOf('threshold', 'proportional') }
    case 'value':
      return { gap: oneOf('floor', 'upper'), bands }
  }
}

const band: Shape = (value) => {
  if (!Array.isArray(value) || value.length !== 3) return [issue([], 'wrong-type', { expected: 'band' })]
  return [points, points, text].reduce((issues, shape, i) => join(issues, i, shape(value[i])), NONE)
}

/** An edition may have no readings at all. */
function readings(): Shape {
  const pointsAsked = record({ option: text, codes: listOf(text), of: text, upTo: points })
  const listAsked = record({ option: text, list: text, from: listOf(text) }, ['from'])
  const asks: Shape = (value) => (isRecord(value) && 'list' in value ? listAsked(value) : pointsAsked(value))
  const values = listOf((value) => (isRuleValue(value) ? [] : [issue([], 'wrong-type', { expected: 'value' })]))
  const each = recordOf(record({ sets: listOf(text), default: text, options: recordOf(values), asks }, ['asks']))
  return (value) => (isRecord(value) && Object.keys(value).length === 0 ? [] : each(value))
}

function isRuleValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string')
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
