import * as z from 'zod'
import type { Issue } from '../issue'

/**
 * A schema behind a check of the core. The check sees the value as it came, since zod hands on a copy; where it finds an error, its
 * issues are all there is. JSON Schema and types are those of the schema.
 */
export function withRules<T extends z.ZodType>(
  schema: T,
  check: (value: unknown) => readonly Issue[],
): z.ZodType<z.output<T>, z.input<T>> {
  return z.preprocess((value: z.input<T>, context) => {
    for (const { path, code, params, severity } of check(value)) {
      if (severity === 'warning') continue
      context.addIssue({ code: 'custom', path: [...path], message: code, params: { code, params } })
    }
    return value
  }, schema)
}
