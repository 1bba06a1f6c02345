import { type Issue, issue } from './issue'
import { countFrom1, flag, listOf, oneOf, points, pointsOrNull, record, recordOf, type Shape, text } from './shape'

/** What is wrong with the form of an edition: fields, types, ids. */
export function formIssues(value: unknown): Issue[] {
  return record(
    {
      id: editionId,
      revision: countFrom1,
      dimensions: recordOf(points),
      groups: recordOf(recordOf(points)),
      indicators: recordOf(record({ dimension: text, window, unknown: points, inputs: recordOf(input) })),
      categories: record({ gap: oneOf('floor', 'upper'), figure: oneOf('exact', 'printed'), bands }),
      readings: readings(),
      official: flag,
    },
    ['official'],
  )(value, [])
}

const editionId: Shape = (value, path) => {
  if (typeof value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return [issue(path, 'bad-id')]
  return /^(ip-asn|ipp)(-|$)/.test(value) ? [issue(path, 'reserved-id')] : []
}

const window: Shape = (value, path) =>
  typeof value === 'object' ? record({ years: countFrom1 })(value, path) : oneOf('ever', 'previous-year')(value, path)

const input: Shape = (value, path) => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const fields = inputFields(kind)
  return fields
    ? record({ kind: text, ...fields })(value, path)
    : oneOf('codes', 'done', 'hours', 'value')(kind, [...path, 'kind'])
}

function inputFields(kind: unknown): Readonly<Record<string, Shape>> | undefined {
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

const bands: Shape = (value, path) =>
  listOf((band, at) => {
    if (!Array.isArray(band) || band.length !== 3) return [issue(at, 'wrong-type', { expected: 'band' })]
    return [...points(band[0], [...at, 0]), ...points(band[1], [...at, 1]), ...text(band[2], [...at, 2])]
  })(value, path)

/** An edition may have no readings at all. */
function readings(): Shape {
  const asks = record({ option: text, codes: listOf(text), of: text, upTo: points })
  const values = listOf((value, path) => (isRuleValue(value) ? [] : [issue(path, 'wrong-type', { expected: 'value' })]))
  const each = recordOf(record({ sets: listOf(text), default: text, options: recordOf(values), asks }, ['asks']))
  return (value, path) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : each(value, path)
}

function isRuleValue(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
