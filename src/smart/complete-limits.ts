import { wrongArgument } from '../argument'
import { whole, within } from '../field-shapes'
import { IppError } from '../ipp-error'
import { issueLine } from '../issue'
import { isRecord, oneOf, record } from '../shape'
import { type SmartLimits, smartLimits } from './smart-limits'

/** Fills in the defaults. Throws for a limit that there is not, or that says nothing. */
export function completeLimits(chosen: Partial<SmartLimits> = {}): SmartLimits {
  if (!isRecord(chosen)) throw wrongArgument('limits: a record, or nothing')
  const limits = { ...smartLimits, ...chosen }
  const share = within(0, 1)
  const shape = record({ inputs: whole(1, 100), completeness: share, letter: oneOf('all', 'any'), most: share })
  const issues = shape(limits).map((each) => ({ ...each, path: ['limits', ...each.path] }))
  if (issues.length > 0) throw new IppError('invalid-smart', issueLine(issues), issues)
  return limits
}
