import { day, id, open, within } from '../field-shapes'
import { issue } from '../issue'
import { isWholeUnits } from '../points'
import { isRecord, listOf, maybe, NONE, oneOf, record, recordOf, type Shape, text } from '../shape'
import type { SmartIndicator } from './smart-indicator'

const MOST_CHARACTERS = 2000

/** Form of a definition: everything but its id may be absent, or `null`. */
export const smartShape: Shape = (value) => {
  const shapes = fields()
  return record(
    shapes,
    Object.keys(shapes).filter((name) => name !== 'id'),
  )(value)
}

/** Form of a person's judgement of one word. */
export const judgementShape: Shape = (value) => maybe(oneOf('met', 'not-met'))(value)

function fields(): Readonly<Record<keyof SmartIndicator, Shape>> {
  const [phrase, phrases, value] = [maybe(words), maybe(listOf(words, 0)), maybe(figure)]
  const stated = {
    id,
    edition: maybe(line),
    dimension: maybe(line),
    name: phrase,
    definition: phrase,
    objects: phrases,
    populations: phrases,
    unit: phrase,
    formula: phrase,
    inputs: phrases,
    scales: maybe(listOf(scale, 0)),
    direction: maybe(oneOf('higher', 'lower')),
    dataSource: phrase,
    completeness: maybe(within(0, 1)),
    period: phrase,
    deadline: maybe(day),
    dataDate: maybe(day),
    goal: phrase,
    target: value,
    baseline: value,
    attainable: value,
  }
  return { ...stated, citations: maybe(listOf(citation(Object.keys(stated)), 0)) }
}

function citation(known: readonly string[]): Shape {
  return record({
    of: listOf(oneOf(...known)),
    status: oneOf('sourced', 'implementation', 'assumed'),
    sources: listOf(line, 0),
  })
}

const scale: Shape = (value) =>
  ordered(
    open(
      { group: maybe(line), from: figure, to: figureOrNull, rungs: maybe(rungs), columns: maybe(listOf(column, 0)) },
      ['from', 'to'],
    ),
  )(value)

const column: Shape = (value) =>
  ordered(
    record({
      column: line,
      from: figure,
      to: figureOrNull,
      gap: (gap) => (gap === null ? NONE : oneOf('floor', 'upper')(gap)),
      bands: listOf(band, 0),
    }),
  )(value)

/** Both bounds, the upper one not below the lower one. */
function ordered(shape: Shape): Shape {
  return (value) => {
    const issues = shape(value)
    if (issues.length > 0) return issues
    const { from, to } = value as { readonly from: number; readonly to: number | null }
    return to !== null && to < from ? [issue(['to'], 'too-small', { from })] : NONE
  }
}

/** Values by rung. */
const rungs: Shape = (value) =>
  isRecord(value) && Object.keys(value).length === 0 ? NONE : recordOf(figureOrNull)(value)

const band: Shape = (value) => {
  if (!Array.isArray(value) || value.length !== 3) return [issue([], 'wrong-type', { expected: 'band' })]
  return [figure, figureOrNull, line].flatMap((shape, i) =>
    shape(value[i]).map((each) => ({ ...each, path: [i, ...each.path] })),
  )
}

/** One text, or the same in both languages. */
const words: Shape = (value) => (isRecord(value) ? record({ id: line, en: line })(value) : line(value))

const line: Shape = (value) => {
  const issues = text(value)
  if (issues.length > 0) return issues
  if ((value as string).trim() === '') return [issue([], 'required')]
  return (value as string).length > MOST_CHARACTERS ? [issue([], 'too-long', { characters: MOST_CHARACTERS })] : NONE
}

/** A value in the indicator's own unit: of any size, to four decimals. */
const figure: Shape = (value) => {
  if (!Number.isFinite(value)) return [issue([], 'not-a-number')]
  return isWholeUnits(value as number) ? NONE : [issue([], 'too-fine', { decimals: 4 })]
}

const figureOrNull: Shape = (value) => (value === null ? NONE : figure(value))
