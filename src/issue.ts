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
  // a record of a person
  | 'bad-date'
  | 'date-reversed'
  | 'contradicts'
  | 'too-long'
  | 'spaces-around'
  | 'inherited'
  | 'nip-not-18-digits'
  | 'nip-digits'
  // findings: they reject nothing
  | 'nip-status'
  | 'nip-birth-date'
  | 'nip-sex'
  | 'nip-appointment'
  | 'pppk-before-2018'
  | 'pns-before-cpns'
  | 'cpns-over-a-year'
  | 'no-tmt-pns'
  | 'status-unknown'
  | 'kedudukan-unknown'
  | 'no-post'
  | 'no-education'
  | 'no-appraisal'
  | 'two-holders'
  | 'past-retirement-age'
  | 'shared-nip'
  // a map of posts and its findings
  | 'duplicate-position'
  | 'position-cycle'
  | 'contract-ended'
  | 'requirement-not-met'
  | 'requirement-unknown'
  | 'post-differs'
  | 'unknown-position'
  | 'position-not-in-force'
  | 'no-position-id'
  | 'further-post'
  | 'need-unknown'
  | 'unit-not-in-force'
  | 'birth-date-unknown'
  | 'retirement-age-unknown'
  | 'contract-unknown'
  | 'not-after'
  // cells, forms and exports
  | 'nip-ruined'
  | 'ambiguous-date'
  | 'bad-header'
  | 'header-moved'
  | 'no-column'
  | 'orphan-row'
  | 'sum-differs'
  // a tree of units
  | 'unknown-unit'
  | 'duplicate-employee'
  | 'duplicate-unit'
  | 'unknown-parent'
  | 'unknown-successor'
  | 'unit-cycle'
  // a unit of 2016-2017
  | 'no-holders'
  | 'holder-twice'
  | 'unjudged'
  | 'no-skp'
  | 'zero-lowest'
  | 'not-compared'
  | 'too-many'
  | 'sheets-differ'

/**
 * The closed list of what an issue can add to its code: why something is asked for, or another way out. Stands in its `params` as
 * `hint`, one or a list.
 */
export type IssueHint =
  // a unit of 2016-2017
  | 'as-of'
  | 'sanction-date'
  | 'all-employees'
  | 'post-allowance'
  | 'holder-allowance'
  | 'none-is-empty'
  | 'vacant-is-null'
  | 'eselon-i'
  | 'number-as-text'
  | 'cell-as-text'
  | 'compare-holders'
  | 'compare-posts'
  | 'leave-out-v'
  // a wrong call
  | 'give-ipp-method'
  | 'give-ipp-locale'
  | 'give-smart-locale'

/** One thing that is wrong with data: where, what, and what was expected. Never holds a value, a name or a NIP. */
export interface Issue {
  /** Keys that the library knows, and positions; an unknown key is given as its position. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly code: IssueCode
  /** `error` rejects the row, `warning` lets it through and lists it. */
  readonly severity: 'error' | 'warning'
  /** What was expected: allowed codes, bounds, other columns; {@link IssueHint} as `hint`; on a sheet its `cell`, as `D3`. */
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

/** An issue that lets the row through. */
export function warning(path: Issue['path'], code: IssueCode, params: Issue['params'] = {}): Issue {
  return { ...issue(path, code, params), severity: 'warning' }
}

/** The first issue in one line, for the message of an error. */
export function issueLine([first, ...more]: readonly Issue[]): string {
  if (!first) return ''
  const rest = more.length > 0 ? ` (and ${more.length} more)` : ''
  const params = Object.entries(first.params).map(([name, value]) => [
    name,
    typeof value === 'object' ? shortened(value) : value,
  ])
  const where = first.path.join('.') || 'the whole record'
  return `${first.code} at ${where}${params.length > 0 ? ` ${JSON.stringify(Object.fromEntries(params))}` : ''}${rest}`
}

// The names of the longest record, that of a SMART definition, fit.
const MOST_CHARACTERS = 320

/** A long list with its end left out, so that a message stays one; the issue holds all of it. */
function shortened<T>(value: T | readonly T[]): readonly (T | '…')[] {
  const all = [value].flat() as readonly T[]
  let length = 0
  const end = all.findIndex((each) => (length += String(each).length + 2) > MOST_CHARACTERS)
  return end < 0 ? all : [...all.slice(0, end), '…']
}
