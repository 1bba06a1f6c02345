import type { IppErrorCode } from '../ipp-error'
import type { IssueCode, IssueHint } from '../issue'

/** What is wrong with data and calls, in one language: an imported object of its own, since an explanation does not need it. */
export interface Messages {
  /** Decimal sign. */
  readonly decimal: ',' | '.'
  /** Names of what can be expected of a value, by the word that issues have for it. */
  readonly types: Readonly<Record<string, string>>
  /** What is wrong and what to do, per issue, with the issue's params as placeholders. */
  readonly issues: Readonly<Record<IssueCode, string>>
  /** What an issue adds to its code: why something is asked for, or another way out. */
  readonly hints: Readonly<Record<IssueHint, string>>
  /** What is wrong and what to do, per wrong call. */
  readonly errors: Readonly<Record<IppErrorCode, string>>
}
