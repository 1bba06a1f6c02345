import type { Issue } from '../issue'
import type { SmartReasonCode } from './reason-texts'
import type { BothLanguages } from './smart-text'
import type { SmartLetter, SmartWord } from './smart-word'

/** The test was passed (`met`), was not (`not-met`), or what is left to decide needs a person (`judgement`). */
export type SmartOutcome = 'met' | 'not-met' | 'judgement'

/** What came of one definition. */
export interface SmartCheck {
  /** Id of the indicator. */
  readonly id: string
  /** Its name, or its id where it has none. */
  readonly name: BothLanguages
  /** What came of each word. */
  readonly words: Readonly<Record<SmartWord, SmartFinding>>
  /** What came of each letter, from its words by the letter rule. */
  readonly letters: Readonly<Record<SmartLetter, SmartOutcome>>
  /** What came of the whole: `met` where all five letters are. */
  readonly smart: SmartOutcome
}

/** What came of one word. */
export interface SmartFinding {
  /** Met, not met, or a person's to judge. */
  readonly outcome: SmartOutcome
  /** Why it is not met, and what is left to a person. A word that is met has none. */
  readonly reasons: readonly SmartReason[]
}

/** One reason: why a word is not met, or what a person must still judge. */
export interface SmartReason {
  /** From the closed list. */
  readonly code: SmartReasonCode
  /** `not-met`, or `judgement`. */
  readonly kind: 'not-met' | 'judgement'
  /** Ids, bounds and counts that the words speak of. */
  readonly params: Issue['params']
  /** The reason in words. */
  readonly text: BothLanguages
}
