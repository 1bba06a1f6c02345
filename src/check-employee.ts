import { onlyOptions } from './argument'
import type { Employee } from './employee'
import { employeeShape } from './employee-shape'
import type { Result } from './issue'
import { recordWarnings } from './record-warnings'
import { isRecord, without } from './shape'

/**
 * Checks the record of one person from outside, by itself: its form, codes and dates, and what contradicts itself.
 *
 * A NIP that is not one is an error; one that says other than the record is a warning, since that is common and no reason to leave
 * anybody out.
 *
 * @param value - anything
 * @param options - fields that are the caller's own (a name, a photo): they are left out
 * @returns the record, with warnings; or every issue with its path
 *
 * @example
 * ```ts
 * import { checkEmployee } from 'ipp-asn'
 *
 * const result = checkEmployee({ id: 'p-17', nip: '19850315201001100', posts: [{ from: '2023-02-29' }] })
 * for (const { path, code } of result.issues) console.log(path.join('.'), code) // nip nip-not-18-digits, posts.0.from bad-date
 * ```
 */
export function checkEmployee(value: unknown, options: { readonly ignore?: readonly string[] } = {}): Result<Employee> {
  onlyOptions(options, ['ignore'])
  const own = isRecord(value) ? without(value, options?.ignore ?? []) : value
  const issues = employeeShape(own)
  if (issues.length > 0) return { ok: false, issues }
  return { ok: true, value: own as Employee, issues: recordWarnings(own as Employee) }
}
