import type { EditionSource, Indicator, Input, PrintedBand } from '../edition'
import type { Jenjang } from '../employee'
import { type Issue, issue } from '../issue'
import { jenjangs } from '../jenjang'
import { ladderOf } from '../line-for'
import { fromUnits, isWholeUnits, toUnits } from '../points'

/** What is wrong with the rules of an edition whose form is right. */
export function ruleIssues(edition: EditionSource): Issue[] {
  return [
    ...Object.keys(edition.groups).flatMap((kelompok) => groupIssues(edition, kelompok)),
    ...Object.entries(edition.indicators).flatMap(([id, indicator]) => indicatorIssues(edition, id, indicator)),
    ...columnIssues(edition),
    ...evidenceIssues(edition),
    ...bandIssues(edition.categories.bands, ['categories', 'bands']),
    ...topIssues(edition),
  ]
}

/** Do the weights of a group add up to each dimension? */
function groupIssues({ dimensions, groups, indicators }: EditionSource, kelompok: string): Issue[] {
  const path = ['groups', kelompok]
  const weights = Object.entries(groups[kelompok] ?? {})
  const strangers = weights.filter(([id]) => !Object.hasOwn(indicators, id))
  if (strangers.length > 0) {
    return strangers.map(([id]) => issue([...path, id], 'unknown-id', { expected: Object.keys(indicators) }))
  }
  return Object.entries(dimensions).flatMap(([dimension, expected]) => {
    const own = weights.filter(([id]) => indicators[id]?.dimension === dimension)
    const sum = fromUnits(own.reduce((units, [, max]) => units + toUnits(max), 0))
    return sum === expected ? [] : [issue(path, 'weights-do-not-add-up', { dimension, sum, expected })]
  })
}

function indicatorIssues(edition: EditionSource, id: string, indicator: Indicator): Issue[] {
  const path = ['indicators', id]
  const maxima = Object.values(edition.groups).flatMap((group) =>
    Object.hasOwn(group, id) ? [group[id] as number] : [],
  )
  if (maxima.length === 0) return [issue(path, 'unused-id')]
  const least = Math.min(...maxima)
  const issues = [...inputIssues(indicator, path, maxima), ...reachIssues(indicator, path, maxima)]
  if (!Object.hasOwn(edition.dimensions, indicator.dimension)) {
    issues.push(issue([...path, 'dimension'], 'unknown-id', { expected: Object.keys(edition.dimensions) }))
  }
  if (indicator.unknown > least) issues.push(issue([...path, 'unknown'], 'out-of-range', { from: 0, to: least }))
  return issues
}

/** Can some answer earn the maximum, and none more? */
function reachIssues(indicator: Indicator, path: Issue['path'], maxima: readonly number[]): Issue[] {
  const inputs = Object.values(indicator.inputs)
  if (inputs.some(({ kind }) => kind === 'done')) return []
  const reached = Math.max(0, ...Object.values(ladderOf(indicator)).map((points) => points ?? 0))
  return [...new Set(maxima)].flatMap((maximum) =>
    reached === maximum ? [] : [issue([...path, 'inputs'], 'unreachable-maximum', { reached, maximum })],
  )
}

/** Do windows name groups, and trainings levels, that there are? */
function evidenceIssues({ indicators, groups, evidence }: EditionSource): Issue[] {
  const known = Object.keys(groups)
  const windows = Object.entries(indicators).flatMap(([id, { window }]) => {
    const named = typeof window === 'object' ? (window.groups ?? []) : []
    return named.flatMap((group, i) =>
      known.includes(group)
        ? []
        : [issue(['indicators', id, 'window', 'groups', i], 'unknown-id', { expected: known })],
    )
  })
  const levels = Object.keys(evidence?.leadership ?? {}).filter((level) => !jenjangs.includes(level as Jenjang))
  return [
    ...windows,
    ...levels.map((level) => issue(['evidence', 'leadership', level], 'unknown-id', { expected: jenjangs })),
  ]
}

function inputIssues(indicator: Indicator, path: Issue['path'], maxima: readonly number[]): Issue[] {
  const kinds = Object.values(indicator.inputs).map(({ kind }) => kind)
  const [codes, done] = [kinds.includes('codes'), kinds.filter((kind) => kind === 'done').length]
  // A ladder has its own points, a training the group's: one indicator is one or the other.
  if (codes === done > 0 || done > 1)
    return [issue([...path, 'inputs'], 'unknown-code', { expected: ['codes', 'one done'] })]
  return Object.entries(indicator.inputs).flatMap(([column, input]) =>
    oneInputIssues(indicator, input, [...path, 'inputs', column], maxima, codes),
  )
}

function oneInputIssues(
  indicator: Indicator,
  input: Input,
  path: Issue['path'],
  maxima: readonly number[],
  codes: boolean,
): Issue[] {
  if (input.kind === (codes ? 'hours' : 'value')) {
    return [issue([...path, 'kind'], 'unknown-code', { expected: codes ? ['codes', 'value'] : ['done', 'hours'] })]
  }
  if (input.kind === 'value')
    return [...bandIssues(input.bands, [...path, 'bands']), ...rungIssues(indicator, input.bands, path)]
  if (input.kind === 'hours' && input.credit === 'proportional') return shareIssues(input.full, path, maxima)
  return []
}

/** Every band leads to a code of the ladder. */
function rungIssues(indicator: Indicator, bands: readonly PrintedBand[], path: Issue['path']): Issue[] {
  const expected = Object.keys(ladderOf(indicator))
  return bands.flatMap(([, , id], i) =>
    expected.includes(id) ? [] : [issue([...path, 'bands', i, 2], 'unknown-id', { expected })],
  )
}

/** Every share of the maximum has at most four decimals. */
function shareIssues(full: number, path: Issue['path'], maxima: readonly number[]): Issue[] {
  return maxima.some((max) => !isWholeUnits(max / full)) ? [issue([...path, 'full'], 'too-fine', { decimals: 4 })] : []
}

/** A column stands for one indicator; `kelompok` is taken. */
function columnIssues({ indicators }: EditionSource): Issue[] {
  const taken = new Set(['kelompok'])
  return Object.entries(indicators).flatMap(([id, { inputs }]) =>
    Object.keys(inputs).flatMap((column) => {
      if (taken.has(column)) return [issue(['indicators', id, 'inputs', column], 'two-answers', { other: column })]
      taken.add(column)
      return []
    }),
  )
}

/** Bands start at 0, and each goes on where the one before ended: at the same bound, or one whole number higher. */
export function bandIssues(bands: readonly PrintedBand[], path: Issue['path']): Issue[] {
  return bands.flatMap(([from, to], i) => {
    const before = bands[i - 1]?.[1]
    if (from > to) return [issue([...path, i], 'bands-overlap')]
    if (before === undefined) return from === 0 ? [] : [issue([...path, i, 0], 'bands-gap')]
    if (from < before) return [issue([...path, i, 0], 'bands-overlap')]
    return from === before || from === before + 1 ? [] : [issue([...path, i, 0], 'bands-gap')]
  })
}

/** The highest category ends where the dimensions add up to. */
function topIssues({ dimensions, categories }: EditionSource): Issue[] {
  const sum = fromUnits(Object.values(dimensions).reduce((units, max) => units + toUnits(max), 0))
  const top = categories.bands.at(-1)?.[1] as number
  const path = ['categories', 'bands', categories.bands.length - 1, 1]
  return sum === top ? [] : [issue(path, 'wrong-top', { top, sum })]
}
