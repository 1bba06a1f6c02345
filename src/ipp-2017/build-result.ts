import { divide, type Fraction, fraction, fromDecimal, multiply, roundFraction, toNumber, toText } from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupIndex, GroupPart } from '../group-index'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppCriterion, IppPartId } from './edition'
import type { IppHolderFigures, IppVacant } from './figures'
import type { CountedFigures } from './figures-of'
import { criteria, forEach, partIds, symbols, when } from './ids'
import { isGap, judgement } from './kompetensi'
import { pointsOf, type Values } from './part'
import type { IppComponent, IppComponents, IppNotes, IppResult, IppVacantNote } from './result'

/** What an index is made of: the figures of all its units, and the values of the parts from figures completed in some way. */
export interface Ingredients {
  /** All holders, for the counts. */
  readonly figures: CountedFigures
  /** The values of the parts once what is not known is filled in, or as it stands. */
  readonly valuesWhen: (complete: (figures: CountedFigures) => CountedFigures) => Values
  /** How many units there are: of one alone there is nothing to combine. */
  readonly units: number
  /** The vacant posts of a map, to stand under the index instead of those of the figures. */
  readonly onMap?: IppVacant | undefined
}

/** The result, from its ingredients. */
export function buildResult({ figures, valuesWhen, units, onMap }: Ingredients, method: Ipp2017Method): IppResult {
  const values = valuesWhen((each) => each)
  const entering = enteringOf(values, method)
  const { points, sum } = pointsOf(entering, method)
  const unrounded = pointsOf(values, method).sum
  const sumWhen = (fit: boolean, appraisal: number) =>
    toNumber(pointsOf(enteringOf(valuesWhen(completed(fit, appraisal)), method), method).sum)
  const index: GroupIndex = {
    method: method.id,
    count: figures.holders.length,
    index: toNumber(sum),
    exact: toText(sum),
    parts: partIds.map((id) => partOf(id, points[id], method)),
    category: null,
    betweenRanges: false,
    categoryReadings: [],
    range: { index: [sumWhen(false, 0), sumWhen(true, method.kinerja.of)], category: [null, null] },
  }
  const componentOf = (id: IppPartId): IppComponent => ({
    id,
    symbol: symbols[id],
    value: toNumber(entering[id].value),
    exact: toText(entering[id].value),
    unrounded: toText(values[id].value),
    contribution: toNumber(points[id]),
    inputs: values[id].inputs,
    rules: [...values[id].rules, 'rounding.parts', ...when(units > 1, 'groupOfUnits')],
  })
  return deepFreeze({
    method: method.id,
    ipp: toNumber(roundFraction(sum, method.rounding.index)),
    index,
    unrounded: { index: toNumber(unrounded), exact: toText(unrounded) },
    components: forEach(partIds, componentOf) as IppComponents,
    notes: notesOf(figures, onMap, method),
  })
}

/** The values as they enter the formula. */
function enteringOf(values: Values, { rounding }: Ipp2017Method): Values {
  const { parts } = rounding
  if (parts === null) return values
  return forEach(partIds, (id) => ({ ...values[id], value: roundFraction(values[id].value, parts) }))
}

/** The same figures with everything that is not known filled in. */
function completed(fit: boolean, appraisal: number): (figures: CountedFigures) => CountedFigures {
  return (figures) => ({
    ...figures,
    holders: figures.holders.map((holder) => ({
      fits: forEach(criteria, (each) => judgement(holder, each) ?? fit),
      skp: holder.skp ?? appraisal,
    })),
  })
}

/** One part of a {@link GroupIndex}. */
export function partOf(id: IppPartId, points: Fraction, method: Ipp2017Method): GroupPart {
  const max = method[id].weight
  const percent = toNumber(divide(multiply(points, fraction(100)), fromDecimal(max)))
  return { id, points: toNumber(points), exact: toText(points), max, percent }
}

function notesOf({ holders, vacant }: CountedFigures, onMap: IppVacant | undefined, method: Ipp2017Method): IppNotes {
  const count = (isCounted: (holder: IppHolderFigures, criterion: IppCriterion) => boolean) =>
    forEach(criteria, (each) => holders.filter((holder) => isCounted(holder, each)).length)
  return {
    gaps: count((holder, each) => isGap(holder, each, method)),
    unjudged: count((holder, each) => judgement(holder, each) === null),
    vacant: onMap ? vacantNote(onMap, 'map') : vacantNote(vacant, 'posts'),
  }
}

function vacantNote({ total, byGroup }: IppVacant, from: IppVacantNote['from']): IppVacantNote {
  // A copy: the result is frozen, and what the caller gave is not.
  return { total, byGroup: byGroup ? { ...byGroup } : null, from }
}
