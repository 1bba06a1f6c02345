import { methodOf, onlyOptions } from '../argument'
import { categoryAt, categoryIds } from '../category-at'
import { deepFreeze } from '../freeze'
import type { AnyMethod } from '../method'
import { fromUnits, toUnits } from '../points'
import { assertPublished, maximumOf, type PublishedRow, type Span, spanOf, type UnitSpan } from './published-row'

/** A printed figure: the position of its row, and the dimension or `index`. The whole stands last. */
export interface Figure {
  /** Position of the row, from 0. */
  readonly row: number
  /** Id of a dimension, or `index`. */
  readonly field: string
}

/** Figures that should add up and do not, even with all that rounding allows. */
export interface Violation {
  /** `row`: a row's means against its index. `column`: the rows, weighted by heads, against the whole. */
  readonly rule: 'row' | 'column'
  /** The figures that the rule speaks of. */
  readonly figures: readonly Figure[]
}

/** A figure that explains every violation by itself, and the span in which it would have to lie. */
export interface Suspect extends Figure {
  /** The figure as printed. */
  readonly printed: number
  /** Where it would have to lie, in points. */
  readonly implied: Span
}

/** What an audit of published rows found. */
export interface PublishedAudit {
  /** Nothing was found: no violation, no wrong category, and the head counts add up. */
  readonly consistent: boolean
  /** Do the head counts of the rows add up to that of the whole? `true` without a whole. */
  readonly countsAddUp: boolean
  /** The rules that do not hold. */
  readonly violations: readonly Violation[]
  /**
   * Figures that could each be the only wrong one. One: it cannot stand beside the others. Several: the rows do not say which.
   * None, with violations: more than one figure is wrong.
   */
  readonly suspects: readonly Suspect[]
  /** Positions of the rows whose printed category does not go with their printed index. */
  readonly wrongCategories: readonly number[]
}

/** A printed figure with what rounding and the method allow it. */
interface Known extends Figure {
  readonly printed: number
  readonly span: UnitSpan
  readonly max: number
}

/** Σ coefficient × figure = 0. */
interface Equation {
  readonly rule: Violation['rule']
  readonly terms: readonly { readonly figure: Known; readonly coefficient: number }[]
}

/**
 * Finds the printed figures that cannot stand beside the others: in every row the means add up to the index, and in every column
 * the rows, weighted by heads, make up the whole; both within what rounding allows.
 *
 * @param rows - printed rows
 * @param options - the method and, if printed, the row of all of them together
 * @throws `IppError` `invalid-row` for a row that {@link checkPublishedRow} rejects; the whole stands last in its path
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { auditPublished } from 'ipp-asn/published'
 *
 * const method = createMethod(ipAsn2019)
 * const row = { count: 10, means: { kualifikasi: 15, kompetensi: 30, kinerja: 25, disiplin: 5 }, index: 75.5 }
 * console.log(auditPublished([row], { method }).violations.length) // 1: 15 + 30 + 25 + 5 is 75
 * ```
 */
export function auditPublished(
  rows: readonly PublishedRow[],
  options: { readonly method: AnyMethod; readonly whole?: PublishedRow },
): PublishedAudit {
  const method = methodOf(options)
  onlyOptions(options, ['method', 'whole'])
  const { whole } = options
  const all = whole && Array.isArray(rows) ? [...rows, whole] : rows
  assertPublished(all, method)
  const table = all.map((row, i) => figuresOf(row, i, method))
  const equations = [
    ...table.flatMap((figures) => rowEquation(figures, method)),
    ...columnEquations(rows, whole, table, method),
  ]
  const broken = equations.filter((equation) => !holds(equation))
  const wrongCategories = [...all.keys()].filter((i) => !categoryFits(all[i] as PublishedRow, method))
  const countsAddUp = !whole || rows.reduce((sum, { count }) => sum + count, 0) === whole.count
  return deepFreeze({
    consistent: broken.length === 0 && wrongCategories.length === 0 && countsAddUp,
    countsAddUp,
    violations: broken.map(({ rule, terms }) => ({ rule, figures: terms.map(({ figure }) => place(figure)) })),
    suspects:
      broken.length === 0 ? [] : table.flatMap((figures) => [...figures.values()]).flatMap(suspectIn(equations)),
    wrongCategories,
  })
}

function place({ row, field }: Figure): Figure {
  return { row, field }
}

/** The printed figures of a row, by field. */
function figuresOf(
  { means, index = null, decimals }: PublishedRow,
  row: number,
  method: AnyMethod,
): Map<string, Known> {
  const printed: [field: string, figure: number | null, max: number][] = [
    ...Object.entries(method.dimensions).map(([id, max]): [string, number | null, number] => [
      id,
      means[id] ?? null,
      max,
    ]),
    ['index', index, maximumOf(method)],
  ]
  const known = printed.flatMap(([field, figure, max]): [string, Known][] =>
    figure === null
      ? []
      : [[field, { row, field, printed: figure, span: spanOf(figure, max, decimals), max: toUnits(max) }]],
  )
  return new Map(known)
}

/** Means add up to the index, where a row prints all of them. */
function rowEquation(figures: ReadonlyMap<string, Known>, method: AnyMethod): Equation[] {
  if (figures.size <= Object.keys(method.dimensions).length) return []
  const terms = [...figures.values()].map((figure) => ({ figure, coefficient: figure.field === 'index' ? -1 : 1 }))
  return [{ rule: 'row', terms }]
}

/** The rows weighted by heads make up the whole, for every field that all of them print. */
function columnEquations(
  rows: readonly PublishedRow[],
  whole: PublishedRow | undefined,
  table: readonly ReadonlyMap<string, Known>[],
  { dimensions }: AnyMethod,
): Equation[] {
  if (!whole) return []
  const heads = [...rows.map(({ count }) => count), -whole.count]
  const fields = [...Object.keys(dimensions), 'index'].filter((field) => table.every((figures) => figures.has(field)))
  return fields.map((field) => ({
    rule: 'column',
    terms: table.map((figures, i) => ({ figure: figures.get(field) as Known, coefficient: heads[i] as number })),
  }))
}

/** Does some choice of exact figures within their spans fulfil the equation? */
function holds({ terms }: Equation): boolean {
  const [lowest, highest] = sumOf(terms)
  return lowest <= 0 && highest >= 0
}

function sumOf(terms: Equation['terms']): UnitSpan {
  let [lowest, highest] = [0, 0]
  for (const { figure, coefficient } of terms) {
    const [a, b] = [coefficient * figure.span[0], coefficient * figure.span[1]]
    lowest += Math.min(a, b)
    highest += Math.max(a, b)
  }
  return [lowest, highest]
}

/** Would another value of one figure, between 0 and its maximum, fulfil all equations? */
function suspectIn(equations: readonly Equation[]): (figure: Known) => Suspect[] {
  return (figure) => {
    const concerned = equations.filter(({ terms }) => terms.some((term) => term.figure === figure))
    const others = equations.filter((equation) => !concerned.includes(equation))
    if (!others.every(holds)) return []
    const spans = concerned.map((equation) => impliedBy(equation, figure))
    const lowest = Math.max(0, ...spans.map(([from]) => from))
    const highest = Math.min(figure.max, ...spans.map(([, to]) => to))
    if (lowest > highest) return []
    return [{ ...place(figure), printed: figure.printed, implied: [fromUnits(lowest), fromUnits(highest)] }]
  }
}

/** The span that the other figures of an equation leave to this one. */
function impliedBy({ terms }: Equation, figure: Known): UnitSpan {
  const coefficient = terms.find((term) => term.figure === figure)?.coefficient as number
  const [lowest, highest] = sumOf(terms.filter((term) => term.figure !== figure))
  const bounds = [-lowest / coefficient, -highest / coefficient]
  return [Math.min(...bounds), Math.max(...bounds)]
}

function categoryFits({ index = null, category = null, decimals }: PublishedRow, method: AnyMethod): boolean {
  if (index === null || category === null) return true
  const [from, to] = spanOf(index, maximumOf(method), decimals)
  const ids = categoryIds(method)
  const at = (units: number) => ids.indexOf(categoryAt(method.categories, units, 1).category)
  return at(from) <= ids.indexOf(category) && ids.indexOf(category) <= at(to)
}
