import { applyReadings } from '../apply-readings'
import type { Asks, AsksList, Choice, EditionSource, Reading } from '../edition'
import { type Issue, issue } from '../issue'
import { formIssues } from './check-form'
import { ruleIssues } from './check-rules'

/** The rules that a reading may set. Bounds and weights are not among them: all options share the same bands. */
const SETTABLE =
  /^(categories\.(gap|figure|bands\.\d+\.2)|indicators\.[^.]+\.(unknown|window(\.(years|groups))?|inputs\.[^.]+\.(gap|credit|scores|points\.[^.]+|bands\.\d+\.2))|evidence\.[^.]+)$/

const LADDER = /^indicators\.([^.]+)\.inputs\.[^.]+\.points$/

/** What is wrong with the readings of an edition whose rules are right. */
export function readingIssues(edition: EditionSource): Issue[] {
  return Object.entries(edition.readings).flatMap(([id, reading]) => {
    const path = ['readings', id]
    const issues = [
      ...pathIssues(edition, reading, path),
      ...optionIssues(reading, path),
      ...askIssues(edition, reading, path),
    ]
    if (issues.length > 0) return issues
    return [...defaultIssues(edition, reading, path), ...effectIssues(edition, id, reading, path)]
  })
}

/** Do all rules that it sets exist, and may they be set? */
function pathIssues(edition: EditionSource, { sets }: Reading, path: Issue['path']): Issue[] {
  return sets.flatMap((rule, i) =>
    SETTABLE.test(rule) && ruleAt(edition, rule) !== undefined ? [] : [issue([...path, 'sets', i], 'unknown-id')],
  )
}

function optionIssues({ sets, options, default: fallback, asks }: Reading, path: Issue['path']): Issue[] {
  const expected = Object.keys(options)
  const uneven = expected.filter((option) => options[option]?.length !== sets.length)
  const issues = uneven.map((option) => issue([...path, 'options', option], 'wrong-type', { expected: 'values' }))
  // A default that asks for points could not be taken by a caller who says nothing.
  if (!expected.includes(fallback) || asks?.option === fallback)
    issues.push(issue([...path, 'default'], 'unknown-id', { expected }))
  return issues
}

function askIssues(edition: EditionSource, { asks, options }: Reading, path: Issue['path']): Issue[] {
  if (!asks) return []
  const known = Object.keys(options)
  if (!known.includes(asks.option)) return [issue([...path, 'asks', 'option'], 'unknown-id', { expected: known })]
  if ('list' in asks) {
    const isList = SETTABLE.test(asks.list) && Array.isArray(ruleAt(edition, asks.list))
    return isList ? [] : [issue([...path, 'asks', 'list'], 'unknown-id')]
  }
  const [, indicator] = LADDER.exec(asks.of) ?? []
  const ladder = ruleAt(edition, asks.of)
  if (indicator === undefined || typeof ladder !== 'object' || ladder === null)
    return [issue([...path, 'asks', 'of'], 'unknown-id')]
  const issues = asks.codes.flatMap((code, i) =>
    Object.hasOwn(ladder, code)
      ? []
      : [issue([...path, 'asks', 'codes', i], 'unknown-id', { expected: Object.keys(ladder) })],
  )
  const to = Math.min(...Object.values(edition.groups).flatMap((group) => group[indicator] ?? []))
  if (asks.upTo > to) issues.push(issue([...path, 'asks', 'upTo'], 'out-of-range', { from: 0, to }))
  return issues
}

/** Are form and rules still right under every option? */
function effectIssues(edition: EditionSource, id: string, { options, asks }: Reading, path: Issue['path']): Issue[] {
  return Object.keys(options).flatMap((option) => {
    for (const choice of choicesOf(option, asks)) {
      const applied = applyReadings(edition, { [id]: choice })
      const form = formIssues(applied)
      const issues = form.length > 0 ? form : ruleIssues(applied)
      if (issues.length > 0)
        return issues.map((each) => ({ ...each, path: [...path, 'options', option, ...each.path] }))
    }
    return []
  })
}

/** What a caller can give for an option: of a list the longest and none, of points the most. */
function choicesOf(option: string, asks: Asks | AsksList | undefined): readonly Choice[] {
  if (asks?.option !== option) return [option]
  if ('list' in asks) return [{ [option]: asks.from ?? [] }, { [option]: [] }]
  return [{ [option]: Object.fromEntries(asks.codes.map((code) => [code, asks.upTo])) }]
}

/** The edition states its rules as the defaults have them, so that it can be read without resolving its readings. */
function defaultIssues(edition: EditionSource, reading: Reading, path: Issue['path']): Issue[] {
  const values = reading.options[reading.default] ?? []
  return reading.sets.flatMap((rule, i) =>
    JSON.stringify(ruleAt(edition, rule)) === JSON.stringify(values[i])
      ? []
      : [issue([...path, 'options', reading.default, i], 'default-differs')],
  )
}

function ruleAt(edition: EditionSource, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null && Object.hasOwn(node, key)
          ? (node as Record<string, unknown>)[key]
          : undefined,
      edition,
    )
}
