import type { Issue } from './issue'

/**
 * The closed list of wrong calls. What a function itself can find is named at the function; any may throw `invalid-argument`, for an argument
 * or option that is missing or is something else, and `unknown-option`, for an option that it does not have.
 */
export type IppErrorCode =
  | 'duplicate-member'
  | 'invalid-answers'
  | 'invalid-argument'
  | 'invalid-employee'
  | 'invalid-group-index'
  | 'invalid-own-law'
  | 'invalid-period'
  | 'invalid-positions'
  | 'invalid-reader'
  | 'invalid-receipt'
  | 'invalid-recruits'
  | 'invalid-row'
  | 'invalid-smart'
  | 'invalid-units'
  | 'method-mismatch'
  | 'no-evidence-rules'
  | 'no-sha256'
  | 'not-a-number'
  | 'not-a-subset'
  | 'other-map'
  | 'too-many-combinations'
  | 'unchecked-edition'
  | 'unknown-option'
  | 'unknown-reading'
  | 'unknown-unit'
  // the index of 2016-2017
  | 'invalid-unit'
  | 'unmeasurable-unit'
  | 'unknown-holder'
  | 'no-polarity'

/**
 * Thrown for a wrong *call*; wrong *data* comes back as issues from the `check…` functions.
 *
 * @remarks Test with {@link isIppError}: `instanceof` fails between the ESM and the CJS build.
 */
export class IppError extends Error {
  /** What {@link isIppError} tests, since it is the same in every build. */
  override readonly name = 'IppError'

  /**
   * @param code - what is wrong; `docs/errors.md` says what to do about each
   * @param detail - where, in ids and positions only
   * @param issues - the issues behind it, where there are any
   */
  constructor(
    readonly code: IppErrorCode,
    detail: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(`${code}: ${detail}`)
  }
}

/**
 * Is this an error of this library, and of this code?
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019, isIppError, scoreAnswers } from 'ipp-asn'
 *
 * const method = createMethod(ipAsn2019)
 * try {
 *   scoreAnswers({ kelompok: 'struktural', skp: 500 }, { method })
 * } catch (error) {
 *   if (!isIppError(error, 'invalid-answers')) throw error
 *   console.log(error.issues[0]?.code) // 'out-of-range'
 * }
 * ```
 */
export function isIppError(error: unknown, code?: IppErrorCode): error is IppError {
  return (
    error instanceof Error && error.name === 'IppError' && (code === undefined || (error as IppError).code === code)
  )
}
