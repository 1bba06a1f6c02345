import type { EditionSource, ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import type { Ipp2017Edition, Ipp2017Readings } from '../ipp-2017/edition'
import { issue } from '../issue'
import { isRecord } from '../shape'
import { smartCheck } from './check-smart'
import { assertDefinitions, assertJudgements, throwFor } from './check-smart-indicator'
import { completeLimits } from './complete-limits'
import { INDEX_ID } from './filled'
import { optionsOf } from './options-of'
import type { SmartJudgements } from './outcome-of'
import { fault } from './reason'
import type { SmartCheck, SmartReason } from './smart-check'
import { type SmartGrade, smartGrade } from './smart-grade'
import type { SmartIndicator } from './smart-indicator'
import type { SmartLimits } from './smart-limits'
import { type SmartTables, tablesOf } from './tables-of'

/** How the indicators of an edition are checked. */
export interface SmartEditionOptions {
  /** Readings that differ from the edition's defaults. */
  readonly readings?: ReadingChoices | Ipp2017Readings
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
 * Tests all indicators of an edition against the seven words. What `smartOf` takes from an edition is taken from it here, under the
 * readings given, whatever the definitions say: every code has points, bands cover their scale once, some answer reaches the maximum in
 * every weight group. Every indicator must have one definition, and every definition an indicator (or be that of the index, `indeks`).
 *
 * @param edition - `ipAsn2019`, `ipp2017` of `ipp-asn/ipp-2017`, or an agency's own, right in its form: its faults are what is looked for
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
  edition: EditionSource | Ipp2017Edition,
  definitions: readonly SmartIndicator[],
  options: SmartEditionOptions = {},
): SmartEditionCheck {
  const { readings = {}, limits: chosen, judgements = {} } = optionsOf(options, ['readings', 'limits', 'judgements'])
  const tables = tablesOf(edition, readings)
  assertDefinitions(definitions)
  assertJudged(judgements, [...definitions.map(({ id }) => id), ...undefinedIds(tables, definitions)])
  const limits = completeLimits(chosen)
  const judgedOf = (id: string) => (Object.hasOwn(judgements, id) ? judgements[id] : undefined) ?? {}
  const check = (definition: SmartIndicator, also: readonly SmartReason[]) =>
    smartCheck(tables.fill(definition), limits, judgedOf(definition.id), also)
  const checks = [
    ...definitions.map((each) => check(each, setFaults(tables, each.id, definitions))),
    ...undefinedIds(tables, definitions).map((id) => check({ id }, [fault('definition-missing')])),
  ]
  return deepFreeze({ method: tables.method, limits, checks, grade: smartGrade(checks, { limits }) })
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
function setFaults({ edition, ids }: SmartTables, id: string, definitions: readonly SmartIndicator[]): SmartReason[] {
  const count = definitions.filter((each) => each.id === id).length
  const isKnown = id === INDEX_ID || ids.includes(id)
  return [
    ...(count > 1 ? [fault('several-definitions', { count })] : []),
    ...(isKnown ? [] : [fault('indicator-missing', { edition })]),
  ]
}

function undefinedIds({ ids }: SmartTables, definitions: readonly SmartIndicator[]): string[] {
  return ids.filter((id) => !definitions.some((each) => each.id === id))
}
