import { type Issue, type IssueCode, issue, type Result } from '../issue'

/** A value that was read. */
export function read<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues }
}

/** A value that cannot be read, for one reason. */
export function refused(code: IssueCode, params: Issue['params'] = {}): Result<never> {
  return { ok: false, issues: [issue([], code, params)] }
}

/** The issues with their paths lengthened by a step in front. */
export function at(step: string | number, issues: readonly Issue[]): Issue[] {
  return issues.map((each) => ({ ...each, path: [step, ...each.path] }))
}
