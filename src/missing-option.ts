import { IppError } from './ipp-error'
import { type IssueHint, issue } from './issue'

/** The error of a call that lacks an option, or has something else in its place: which option, and what to give. */
export function missingOption(option: string, give: string, hint: IssueHint): IppError {
  return new IppError('invalid-argument', `${option}: give ${give}`, [issue([option], 'required', { hint })])
}
