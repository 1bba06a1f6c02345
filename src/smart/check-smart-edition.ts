import { methodId } from '../apply-readings'
import type { EditionSource, ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import { issue } from '../issue'
import { isRecord } from '../shape'
import { smartCheck } from './check-smart'
import { assertDefinitions, assertJudgements, throwFor } from './check-smart-indicator'
import { completeLimits } from './complete-limits'
import { optionsOf } from './options-of'
import type { SmartJudgements } from './outcome-of'
import { fault } from './reason'
import { rulesUnder } from './rules-under'
import type { SmartCheck, SmartReason } from './smart-check'
import { type SmartGrade, smartGrade } from './smart-grade'
import type { SmartIndicator } from './smart-indicator'
import type { SmartLimits } from './smart-limits'
import { filled, INDEX_ID } from './smart-of'

/** How the indicators of an edition are checked. */
export interface SmartEditionOptions {
  /** Readings that differ from the edition's defaults. */
  readonly readings?: ReadingChoices
  /** What the tests are held to; what is left out takes `smartLimits`. */
  readonly limits?: Partial<SmartLimits>
  /** What a person judged, by id of the indicator and word. */
  readonly judgements?: Readonly<Record<string, SmartJudgements>>
}

/** What came of the indicators of an edition. */
export interface SmartEditionCheck {
  /** Edition, revision and every reading that is not the default. */
  readonly method: string
  /** What the tests were held to. */
  readonly limits: SmartLimits
  /** Every definition, in the order given; then the indicators that have none. */
  readonly checks: readonly SmartCheck[]
  /** The grade of the set. */
  readonly grade: SmartGrade
}

/**
 * Tests all indicators of an edition against the seven words. Scales and periods are taken from its tables, under the readings given,
 * whatever the definitions say: every code has points, bands cover their scale once, some answer reaches the maximum in every weight
 * group. Every indicator must have one definition, and every definition an indicator (or be that of the index, `indeks`).
 *
 * @param edition - `ipAsn2019`, or an agency's own, right in its form: its faults are what is looked for
 * @param definitions - one for each indicator
 * @param options - readings, limits and judgements
 * @throws `IppError` `invalid-smart` for definitions that {@link checkSmartIndicator} rejects, none at all, or wrong options;
 * `unchecked-edition`, with issues, for what is no edition; `unknown-reading`, `unknown-option`
 *
 * @example
 * ```ts
 * import { ipAsn2019 } from 'ipp-asn'
 * import { checkSmartEdition, smartIpAsn2019 } from 'ipp-asn/smart'
 *
 * const { checks } = checkSmartEdition(ipAsn2019, smartIpAsn2019, { readings: { predicates2022: 'unscored' } })
 * const kinerja = checks.find(({ id }) => id === 'kinerja')
 * console.log(kinerja?.words.measurable.reasons[0]?.text.en) // 'No value is known for butuh-perbaikan, sangat-kurang.'
 * ```
 */
export function checkSmartEdition(
  edition: EditionSource,
  definitions: readonly SmartIndicator[],
  options: SmartEditionOptions = {},
): SmartEditionCheck {
  const { readings = {}, limits: chosen, judgements = {} } = optionsOf(options)
  const { rules, choices } = rulesUnder(edition, readings)
  assertDefinitions(definitions)
  assertJudged(judgements, [...definitions.map(({ id }) => id), ...undefinedIds(rules, definitions)])
  const limits = completeLimits(chosen)
  const judgedOf = (id: string) => (Object.hasOwn(judgements, id) ? judgements[id] : undefined) ?? {}
  const check = (definition: SmartIndicator, also: readonly SmartReason[]) =>
    smartCheck(filled(rules, definition), limits, judgedOf(definition.id), also)
  const checks = [
    ...definitions.map((each) => check(each, setFaults(rules, each.id, definitions))),
    ...undefinedIds(rules, definitions).map((id) => check({ id }, [fault('definition-missing')])),
  ]
  return deepFreeze({ method: methodId(edition, choices), limits, checks, grade: smartGrade(checks, { limits }) })
}

/** A judgement of an indicator that is not there would be lost without a word. */
function assertJudged(judgements: Readonly<Record<string, SmartJudgements>>, known: readonly string[]): void {
  if (!isRecord(judgements)) throwFor([issue([], 'not-a-record')], ['judgements'])
  for (const [i, [id, each]] of Object.entries(judgements).entries()) {
    if (!known.includes(id)) throwFor([issue([i], 'unknown-id', { expected: [...new Set(known)] })], ['judgements'])
    assertJudgements(each, ['judgements', id])
  }
}

/** What only the set as a whole can show. */
function setFaults(rules: EditionSource, id: string, definitions: readonly SmartIndicator[]): SmartReason[] {
  const count = definitions.filter((each) => each.id === id).length
  const isKnown = id === INDEX_ID || Object.hasOwn(rules.indicators, id)
  return [
    ...(count > 1 ? [fault('several-definitions', { count })] : []),
    ...(isKnown ? [] : [fault('indicator-missing', { edition: rules.id })]),
  ]
}

function undefinedIds({ indicators }: EditionSource, definitions: readonly SmartIndicator[]): string[] {
  return Object.keys(indicators).filter((id) => !definitions.some((each) => each.id === id))
}
