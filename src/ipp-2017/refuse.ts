import { IppError } from '../ipp-error'
import { type Issue, issueLine } from '../issue'

/** Throws where there are issues. */
export function refuse(code: 'invalid-unit' | 'unmeasurable-unit', issues: readonly Issue[]): void {
  if (issues.length > 0) throw new IppError(code, issueLine(issues), issues)
}
