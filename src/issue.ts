/** The closed list of what can be wrong with data. */
export type IssueCode =
  // any value
  | 'not-a-record'
  | 'wrong-type'
  | 'required'
  | 'unknown-field'
  | 'unknown-code'
  | 'not-a-number'
  | 'not-whole'
  | 'out-of-range'
  | 'too-small'
  | 'too-fine'
  // a row of answers
  | 'not-applicable'
  | 'two-answers'
  | 'decimal-comma'
  | 'decimal-point'
  // an edition
  | 'bad-id'
  | 'reserved-id'
  | 'unknown-id'
  | 'unused-id'
  | 'bands-overlap'
  | 'bands-gap'
  | 'unreachable-maximum'
  | 'weights-do-not-add-up'
  | 'wrong-top'
  | 'default-differs'
  // a tree of units
  | 'duplicate-unit'
  | 'unknown-parent'
  | 'unit-cycle'

/** One thing that is wrong with data: where, what, and what was expected. Never holds a value, a name or a NIP. */
export interface Issue {
  /** Keys that the library knows, and positions; an unknown key is given as its position. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly code: IssueCode
  /** `error` rejects the row, `warning` lets it through and lists it. */
  readonly severity: 'error' | 'warning'
  /** What was expected: allowed codes, bounds, other columns. */
  readonly params: Readonly<Record<string, string | number | readonly (string | number)[]>>
}

/** The outcome of a check. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** An issue of severity `error`. */
export function issue(path: Issue['path'], code: IssueCode, params: Issue['params'] = {}): Issue {
  return { path, code, severity: 'error', params }
}

/** The first issue in one line, for the message of an error. */
export function issueLine([first, ...more]: readonly Issue[]): string {
  const rest = more.length > 0 ? ` (and ${more.length} more)` : ''
  return first ? `${first.code} at ${first.path.join('.')} ${JSON.stringify(first.params)}${rest}` : ''
}
