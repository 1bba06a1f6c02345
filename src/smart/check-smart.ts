import { deepFreeze } from '../freeze'
import { assertJudgements, assertSmart } from './check-smart-indicator'
import { completeLimits } from './complete-limits'
import { optionsOf } from './options-of'
import { byWord, findingOf, lettersOf, type SmartJudgements } from './outcome-of'
import type { SmartCheck, SmartReason } from './smart-check'
import type { SmartIndicator } from './smart-indicator'
import type { SmartLimits } from './smart-limits'
import type { SmartText } from './smart-text'
import type { SmartWord } from './smart-word'
import { attainable } from './words/attainable'
import { measurable } from './words/measurable'
import { relevant } from './words/relevant'
import { reliable } from './words/reliable'
import { simple } from './words/simple'
import { spesifik } from './words/spesifik'
import { timely } from './words/timely'

/** How one definition is checked. */
export interface SmartOptions {
  /** What the tests are held to; what is left out takes `smartLimits`. */
  readonly limits?: Partial<SmartLimits>
  /** What a person judged, by word: `met` answers what is left to judge, `not-met` holds whatever the data say. */
  readonly judgements?: SmartJudgements
}

/**
 * Tests a definition against the seven words, as far as data can decide, and says what is left to a person.
 *
 * A word is `met` where its test is passed, `not-met` with the reasons where it is not, and `judgement` where only a person can say
 * what remains: always for *spesifik* and *relevant*, and where the data for a test are not all there.
 *
 * @param definition - of a shipped indicator, or an agency's own
 * @param options - limits and judgements
 * @throws `IppError` `invalid-smart` for a definition that {@link checkSmartIndicator} rejects, or wrong options
 *
 * @example
 * ```ts
 * import { checkSmart, smartIpAsn2019 } from 'ipp-asn/smart'
 *
 * const [pendidikan] = smartIpAsn2019
 * if (!pendidikan) throw new Error('never')
 * const { words } = checkSmart(pendidikan)
 * console.log(words.measurable.outcome, words.relevant.outcome) // 'met' 'judgement'
 * // Targets are the agency's: nothing is made up.
 * console.log(words.attainable.reasons[0]?.text.en) // 'The target is not stated.'
 *
 * const agency = { target: 20, baseline: 17.5, attainable: 21, completeness: 0.97, deadline: '2024-03-01', dataDate: '2023-12-31' }
 * const judgements = { spesifik: 'met', relevant: 'met' } as const
 * console.log(checkSmart({ ...pendidikan, ...agency }, { judgements }).smart) // 'met'
 * ```
 */
export function checkSmart(definition: SmartIndicator, options: SmartOptions = {}): SmartCheck {
  const { limits, judgements = {} } = optionsOf(options, ['limits', 'judgements'])
  assertSmart(definition)
  assertJudgements(judgements)
  return deepFreeze(smartCheck(definition, completeLimits(limits), judgements))
}

/** The same for what was checked before; `also` adds reasons that only a whole set can show. */
export function smartCheck(
  definition: SmartIndicator,
  limits: SmartLimits,
  judgements: SmartJudgements,
  also: readonly SmartReason[] = [],
): SmartCheck {
  const words = byWord((word) => {
    const reasons = tests[word](definition, limits)
    return findingOf(word === 'spesifik' ? [...also, ...reasons] : reasons, judgements[word])
  })
  const name: SmartText = definition.name ?? definition.id
  return {
    id: definition.id,
    name: typeof name === 'string' ? { id: name, en: name } : { ...name },
    words,
    ...lettersOf(words, limits),
  }
}

type WordTest = (definition: SmartIndicator, limits: SmartLimits) => SmartReason[]

const tests: Readonly<Record<SmartWord, WordTest>> = {
  spesifik,
  simple,
  measurable,
  attainable,
  relevant,
  reliable,
  timely,
}
