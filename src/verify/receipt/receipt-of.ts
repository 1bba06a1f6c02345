import type { Answers } from '../../answers'
import { aMethod } from '../../argument'
import { absentOr, isLike, type Like } from '../../demand'
import type { Employee } from '../../employee'
import { IppError } from '../../ipp-error'
import { type Issue, issue } from '../../issue'
import type { Person } from '../../measurement'
import type { AnyMethod } from '../../method'
import type { Period } from '../../observation'
import { isRecord } from '../../shape'
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
/** What to give as the input of each. */
const INPUTS: Readonly<Record<ReceiptOf['kind'], string>> = {
  answers: 'a row of answers',
  employee: 'a record',
  measurement: '{ rows, units }',
}

/**
 * Throws for what no receipt can be of, and names the first part that is wrong. A field that is not known is refused: whoever gives a
 * result, or writes `asof`, believes that the receipt holds to it.
 */
export function assertReceiptOf(of: unknown): asserts of is ReceiptOf {
  if (!isRecord(of)) throw wrongPart([], 'not-a-record', 'what a receipt is of: { kind, method, year, asOf, input }')
  take(of.kind, isKind, ['kind'], Object.keys(FIELDS).join(', '), 'unknown-code')
  const { kind, method, input } = of as ReceiptOf
  take(method, aMethod, ['method'], 'what createMethod returned')
  take(input, {}, ['input'], INPUTS[kind])
  only(of, FIELDS[kind], [], 'the result is computed and not given')
  if (kind === 'measurement') assertMeasured(of)
}

function isKind(kind: unknown): boolean {
  return typeof kind === 'string' && Object.hasOwn(FIELDS, kind)
}

function assertMeasured({ input, outcomes }: Readonly<Record<string, unknown>>): void {
  const { rows, units } = input as Readonly<Record<string, unknown>>
  take(rows, [() => true], ['input', 'rows'], 'a list of records and persons with answers')
  take(units, absentOr([{ id: '' }]), ['input', 'units'], 'a list of units, each with its id')
  take(outcomes, absentOr(true), ['outcomes'], 'true or false')
  only(input as object, ['rows', 'units'], ['input'], 'rows are records, units the tree')
}

function take(value: unknown, like: Like, path: Issue['path'], give: string, code: Issue['code'] = 'wrong-type'): void {
  if (isLike(value, like)) return
  throw wrongPart(path, value === undefined ? 'required' : code, `${path.join('.')}: give ${give}`, give)
}

/** The name of what is not known may be anybody's, so it is told by its position. */
function only(given: object, names: readonly string[], path: Issue['path'], why: string): void {
  const stranger = Object.entries(given).findIndex(([name, value]) => value !== undefined && !names.includes(name))
  if (stranger < 0) return
  const expected = names.join(', ')
  throw wrongPart([...path, stranger], 'unknown-field', `give ${expected} and nothing else: ${why}`, expected)
}

function wrongPart(path: Issue['path'], code: Issue['code'], message: string, expected?: string): IppError {
  return new IppError('invalid-argument', message, [issue(path, code, expected === undefined ? {} : { expected })])
}
