import { applyReadings, type Choices, completeChoices, methodId } from './apply-readings'
import { resolveBands } from './bands'
import type { Edition, EditionSource, Indicator, Input, ReadingChoices, Scorable } from './edition'
import { ipAsn2019 } from './editions/ip-asn-2019'
import { deepFreeze } from './freeze'
import { IppError } from './ipp-error'
import { lineFor, type Probe } from './line-for'
import type { CategoryTable, Column, GroupTable, Line, Method, MethodEvidence, OtherEvidence } from './method'

/** The same edition under another option of one reading. */
interface Alternative {
  readonly reading: string
  readonly option: string
  readonly rules: EditionSource
}

/**
 * Resolves an edition and the readings of its disputed points into one frozen {@link Method}.
 *
 * @param edition - {@link ipAsn2019}, or what `checkEdition` returned for an agency's own
 * @param readings - choices that differ from the edition's defaults
 * @throws {@link IppError} `unchecked-edition`, `unknown-reading` or `unknown-option`
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019, { categoryGap: 'upper' })
 * console.log(method.id) // 'ip-asn-2019@1?categoryGap=upper'
 * ```
 */
export function createMethod<A extends Scorable, R>(edition: Edition<A, R>, readings?: R): Method<A> {
  assertChecked(edition)
  const choices = completeChoices(edition, (readings ?? {}) as ReadingChoices)
  const rules = applyReadings(edition, choices)
  const alternatives = alternativesOf(rules, choices)
  return deepFreeze<Method<A>>({
    id: methodId(edition, choices),
    edition: edition.id,
    revision: edition.revision,
    official: edition.official,
    readings: choices,
    dimensions: rules.dimensions,
    groups: mapValues(rules.groups, (kelompok) => groupTable(rules, kelompok, alternatives)),
    categories: categoryTable(rules, alternatives),
    evidence: evidenceOf(rules),
    otherEvidence: otherEvidence(rules, alternatives),
  })
}

/** An own edition comes from `checkEdition`; only the shipped one may call itself official. */
function assertChecked(edition: { readonly official: boolean }): void {
  if (
    (!Object.isFrozen(edition) || edition?.official !== false) &&
    edition !== (ipAsn2019 as { readonly official: boolean })
  ) {
    throw new IppError('unchecked-edition', 'pass it to checkEdition first')
  }
}

function alternativesOf(rules: EditionSource, choices: Choices): Alternative[] {
  return Object.entries(rules.readings).flatMap(([reading, { options }]) =>
    Object.keys(options)
      .filter((option) => option !== choices[reading])
      .map((option) => ({ reading, option, rules: applyReadings(rules, { [reading]: option }) })),
  )
}

function groupTable(rules: EditionSource, kelompok: string, alternatives: readonly Alternative[]): GroupTable {
  const ids = Object.keys(rules.groups[kelompok] ?? {})
  const columns: Record<string, Column> = {}
  const touching = mapValues(rules.indicators, (id) =>
    alternatives.filter((other) => other.rules.indicators[id] !== rules.indicators[id]),
  )
  /** A line with the readings under which another option would be worth something else. */
  const markedLine = (id: string, name?: string, probe?: Probe): Line => {
    const line = lineFor(rules, kelompok, id, name, probe)
    const differing =
      touching[id]?.filter((other) => differ(lineFor(other.rules, kelompok, id, name, probe), line)) ?? []
    return { ...line, readings: readingsOf(differing) }
  }
  for (const [slot, id] of ids.entries()) {
    for (const [name, input] of Object.entries(rules.indicators[id]?.inputs ?? {})) {
      columns[name] = column(input, slot, (probe) => markedLine(id, name, probe))
    }
  }
  return { unknown: ids.map((id) => markedLine(id)), columns }
}

function column(input: Input, slot: number, line: (probe: Probe) => Line): Column {
  switch (input.kind) {
    case 'codes':
      return { slot, scores: input.scores, kind: 'codes', lines: mapValues(input.points, line) }
    case 'done':
      return { slot, scores: true, kind: 'done', lines: { true: line(true), false: line(false) } }
    case 'hours': {
      const bands = Array.from({ length: input.full + 1 }, (_, from) => ({ from, open: false, line: line(from) }))
      return { slot, scores: true, kind: 'whole', to: null, bands }
    }
    case 'value': {
      const bands = resolveBands(input).map(({ from, open }, i) => ({ from, open, line: line(i) }))
      return { slot, scores: true, kind: 'value', to: input.bands.at(-1)?.[1] as number, bands }
    }
  }
}

function categoryTable({ categories }: EditionSource, alternatives: readonly Alternative[]): CategoryTable {
  const { figure } = categories
  const bands = resolveBands(categories).map(({ id, ...band }, i) => ({
    ...band,
    category: id,
    readings: readingsOf(alternatives.filter(({ rules }) => resolveBands(rules.categories)[i]?.id !== id)),
  }))
  const figureReadings = readingsOf(alternatives.filter(({ rules }) => rules.categories.figure !== figure))
  return { figure, figureReadings, bands }
}

function evidenceOf({ evidence, indicators }: EditionSource): MethodEvidence | null {
  if (!evidence) return null
  return { ...evidence, windows: mapValues(indicators, (id) => (indicators[id] as Indicator).window) }
}

function otherEvidence(rules: EditionSource, alternatives: readonly Alternative[]): OtherEvidence[] {
  const own = evidenceOf(rules)
  return alternatives.flatMap(({ reading, option, rules: other }) => {
    const evidence = evidenceOf(other)
    return evidence && differ(evidence, own) ? [{ reading, option, evidence }] : []
  })
}

/** Are two pieces of plain data, made by the same code, not the same? */
function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b)
}

function readingsOf(alternatives: readonly Alternative[]): string[] {
  return [...new Set(alternatives.map(({ reading }) => reading))]
}

/** A record with the same keys, its values made from them. */
function mapValues<V>(record: Readonly<Record<string, unknown>>, map: (key: string) => V): Record<string, V> {
  return Object.fromEntries(Object.keys(record).map((key) => [key, map(key)]))
}
