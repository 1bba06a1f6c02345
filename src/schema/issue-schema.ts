import * as z from 'zod'
import type { Issue, IssueCode } from '../issue'
import { count, id, text } from './fields'

/** An {@link Issue} in a stored result. Codes are taken by their form: a later version may know more of them. */
export function issueSchema(): z.ZodType<Issue, Issue> {
  const bound = z.union([text(), z.number()])
  return z.strictObject({
    path: z.array(z.union([text(), count()])),
    code: id() as unknown as z.ZodType<IssueCode, IssueCode>,
    severity: z.enum(['error', 'warning']),
    params: z.record(text(), z.union([bound, z.array(bound)])),
  })
}
