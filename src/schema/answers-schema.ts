import * as z from 'zod'
import { methodOf } from '../argument'
import { checkAnswers } from '../check-answers'
import type { Scorable } from '../edition'
import type { AnyMethod, Column, Method } from '../method'
import { columnNames } from '../read-lines'
import { withRules } from './with-rules'

/**
 * The answers that a method scores: accepts just what `checkAnswers` accepts, with its paths and codes. The structure is made of
 * the method's tables, a union on `kelompok`, so it fits an agency's own edition too.
 *
 * @param method - the method that will score the answers
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { answersSchema } from 'ipp-asn/schema'
 *
 * const answers = answersSchema(createMethod(ipAsn2019))
 * const result = answers.safeParse({ kelompok: 'pelaksana', kinerja: 'baik', skp: 88 })
 * console.log(result.error?.issues[0]?.path, result.error?.issues[0]?.message) // [ 'skp' ] 'two-answers'
 * ```
 */
export function answersSchema<A extends Scorable>(method: Method<A>): z.ZodType<A, A> {
  methodOf({ method })
  const groups = Object.keys(method.groups).map((kelompok) => groupObject(kelompok, method))
  const structure = z.discriminatedUnion('kelompok', groups as [z.ZodObject, ...z.ZodObject[]])
  return withRules(structure as unknown as z.ZodType<A, A>, (value) => checkAnswers(value, { method }).issues)
}

/** Its own columns, and those of other weight groups, which may only be empty. */
function groupObject(kelompok: string, method: AnyMethod): z.ZodObject {
  const columns = method.groups[kelompok]?.columns ?? {}
  const fields = columnNames(method).map((name): [string, z.ZodType] => {
    if (name === 'kelompok') return [name, z.literal(kelompok)]
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    return [name, column ? columnSchema(column).nullish() : z.null().optional()]
  })
  return z.strictObject(Object.fromEntries(fields))
}

function columnSchema(column: Column): z.ZodType {
  switch (column.kind) {
    case 'done':
      return z.boolean()
    case 'codes':
      return z.enum(Object.keys(column.lines))
    case 'whole':
      return upTo(z.int(), column.to)
    case 'value':
      return upTo(z.number(), column.to)
  }
}

function upTo(number: z.ZodNumber, to: number | null): z.ZodNumber {
  return number.min(0).max(to ?? Number.MAX_SAFE_INTEGER)
}
