import type { Answers } from '../../answers'
import { aMethod, wrongArgument } from '../../argument'
import { absentOr, demand } from '../../demand'
import type { Employee } from '../../employee'
import type { Person } from '../../measurement'
import type { AnyMethod } from '../../method'
import type { Period } from '../../observation'
import type { Unit } from '../../unit'

/** What a receipt is of: what is computed, from what, and how. Never the result: that is computed. */
export type ReceiptOf = {
  /** The method. */
  readonly method: AnyMethod
} & (
  | {
      /** By `scoreAnswers`. */
      readonly kind: 'answers'
      /** The answers. */
      readonly input: Answers
      /** Answers are of no year. */
      readonly year?: undefined
      /** Answers are of no day. */
      readonly asOf?: undefined
    }
  | (Period & {
      /** By `scoreEmployee`. */
      readonly kind: 'employee'
      /** The record. */
      readonly input: Employee
    })
  | (Period & {
      /** By `measure`. */
      readonly kind: 'measurement'
      /** The rows, and the units if there were any. */
      readonly input: MeasuredInput
      /** Provisional (`sementara`, default) or `final`. */
      readonly stage?: 'sementara' | 'final' | undefined
      /** Shall what became of each row stand in the receipt too? By default not: its size is then that of the tree of units. */
      readonly outcomes?: boolean | undefined
    })
)

/** What a measurement is made of. */
export interface MeasuredInput {
  /**
   * Records, and persons with answers: not the raw rows of a file, but what `read` made of them; `null` for a row that it refused, which is
   * then counted as rejected.
   */
  readonly rows: readonly (Person | null)[]
  /** The tree of units. */
  readonly units?: readonly Unit[] | undefined
}

/** What each kind takes; written out, since bundlers keep a spread. */
const FIELDS: Readonly<Record<ReceiptOf['kind'], readonly string[]>> = {
  answers: ['kind', 'method', 'input'],
  employee: ['kind', 'method', 'input', 'year', 'asOf'],
  measurement: ['kind', 'method', 'input', 'year', 'asOf', 'stage', 'outcomes'],
}
const OF = {
  kind: (kind: unknown) => typeof kind === 'string' && Object.hasOwn(FIELDS, kind),
  method: aMethod,
  input: {},
}
const MEASURED = {
  input: { rows: [() => true], units: /* @__PURE__ */ absentOr([{ id: '' }]) },
  outcomes: /* @__PURE__ */ absentOr(true),
}

/**
 * Throws for what no receipt can be of. A field that is not known is refused: whoever gives a result, or writes `asof`, believes that
 * the receipt holds to it.
 */
export function assertReceiptOf(of: unknown): asserts of is ReceiptOf {
  demand(of, OF, 'what a receipt is of: { kind, method, year, asOf, input }')
  const { kind, input } = of as ReceiptOf
  only(of as ReceiptOf, FIELDS[kind], 'the result is computed and not given')
  if (kind !== 'measurement') return
  demand(of, MEASURED, 'of a measurement: input: { rows, units }, outcomes: true or false')
  only(input, ['rows', 'units'], 'rows are records, units the tree')
}

function only(given: object, names: readonly string[], why: string): void {
  const isNamed = ([name, value]: [string, unknown]) => value === undefined || names.includes(name)
  if (!Object.entries(given).every(isNamed)) throw wrongArgument(`give ${names.join(', ')} and nothing else: ${why}`)
}
