import {
  add,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  multiply,
  roundFraction,
  toNumber,
  toText,
  ZERO,
} from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupIndex, GroupPart } from '../group-index'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppCriterion, IppPartId } from './edition'
import type { IppFigures, IppHolderFigures, IppVacant } from './figures'
import { criteria, forEach, partIds, symbols } from './ids'
import { isGap } from './kompetensi'
import { contributionOf, type Values } from './part'
import type { IppComponent, IppComponents, IppNotes, IppResult, IppVacantNote } from './result'
import { rulesOf } from './rules-of'

/** What an index is made of: the figures of all its units, and the values of the parts from figures completed in some way. */
export interface Ingredients {
  /** All holders, for the counts. */
  readonly figures: IppFigures
  /** The values of the parts once what is not known is filled in, or as it stands. */
  readonly valuesWhen: (complete: (figures: IppFigures) => IppFigures) => Values
  /** The vacant posts of a map, to stand under the index instead of those of the figures. */
  readonly onMap?: IppVacant | undefined
}

/** The result, from its ingredients. */
export function buildResult({ figures, valuesWhen, onMap }: Ingredients, method: Ipp2017Method): IppResult {
  const values = valuesWhen((each) => each)
  const rounded = roundedValues(values, method)
  const exact = sumOf(rounded, method)
  const whenAll = (fit: boolean, appraisal: number) =>
    toNumber(sumOf(roundedValues(valuesWhen(completed(fit, appraisal)), method), method))
  const unrounded = sumOf(values, method)
  return deepFreeze({
    method: method.id,
    ipp: toNumber(roundFraction(exact, method.rounding.index)),
    index: groupIndexOf(
      rounded,
      exact,
      figures.holders.length,
      [whenAll(false, 0), whenAll(true, method.kinerja.of)],
      method,
    ),
    unrounded: { index: toNumber(unrounded), exact: toText(unrounded) },
    components: forEach(partIds, (id) => componentOf(id, values, rounded, figures, method)) as IppComponents,
    notes: notesOf(figures, onMap, method),
  })
}

function roundedValues(values: Values, { rounding }: Ipp2017Method): Values {
  const { parts } = rounding
  if (parts === null) return values
  return forEach(partIds, (id) => ({ ...values[id], value: roundFraction(values[id].value, parts) }))
}

function sumOf(values: Values, method: Ipp2017Method): Fraction {
  return partIds.map((id) => contributionOf(values[id].value, method[id])).reduce(add, ZERO)
}

/** The same figures with everything that is not known filled in. */
function completed(fit: boolean, appraisal: number): (figures: IppFigures) => IppFigures {
  return (figures) => ({
    ...figures,
    holders: figures.holders.map(({ fits, skp }) => ({
      fits: forEach(criteria, (each) => fits?.[each] ?? fit),
      skp: skp ?? appraisal,
    })),
  })
}

function groupIndexOf(
  values: Values,
  exact: Fraction,
  count: number,
  range: readonly [number, number],
  method: Ipp2017Method,
): GroupIndex {
  return {
    method: method.id,
    count,
    index: toNumber(exact),
    exact: toText(exact),
    parts: partIds.map((id) => partOf(id, contributionOf(values[id].value, method[id]), method)),
    category: null,
    betweenRanges: false,
    categoryReadings: [],
    range: { index: range, category: [null, null] },
  }
}

/** One part of a {@link GroupIndex}. */
export function partOf(id: IppPartId, points: Fraction, method: Ipp2017Method): GroupPart {
  const max = method[id].weight
  const percent = toNumber(divide(multiply(points, fraction(100)), fromDecimal(max)))
  return { id, points: toNumber(points), exact: toText(points), max, percent }
}

function componentOf(
  id: IppPartId,
  values: Values,
  rounded: Values,
  figures: IppFigures,
  method: Ipp2017Method,
): IppComponent {
  const { value, inputs } = values[id]
  const entering = rounded[id].value
  return {
    id,
    symbol: symbols[id],
    value: toNumber(entering),
    exact: toText(entering),
    unrounded: toText(value),
    contribution: toNumber(contributionOf(entering, method[id])),
    inputs,
    rules: rulesOf(id, figures),
  }
}

function notesOf({ holders, vacant }: IppFigures, onMap: IppVacant | undefined, method: Ipp2017Method): IppNotes {
  const count = (isCounted: (holder: IppHolderFigures, criterion: IppCriterion) => boolean) =>
    forEach(criteria, (each) => holders.filter((holder) => isCounted(holder, each)).length)
  return {
    gaps: count((holder, each) => isGap(holder, each, method)),
    unjudged: count(({ fits }, each) => (fits?.[each] ?? null) === null),
    vacant: onMap ? vacantNote(onMap, 'map') : vacantNote(vacant, 'posts'),
  }
}

function vacantNote({ total, byGroup }: IppVacant, from: IppVacantNote['from']): IppVacantNote {
  // A copy: the result is frozen, and what the caller gave is not.
  return { total, byGroup: byGroup ? { ...byGroup } : null, from }
}
