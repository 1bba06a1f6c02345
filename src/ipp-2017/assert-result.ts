import { isDay } from '../calendar'
import { aFraction, demand, isLike, type Like, orNull } from '../demand'
import { fromText, toNumber } from '../fraction'
import { assertMethod } from '../summarize'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppPartId } from './edition'
import { criteria, eselonGroups, forEach, levels, partIds } from './ids'
import type { IppPerson } from './ipp-of-person'
import type { IppResult, MeanInputs } from './result'

/** Throws for what is no result, and for a result of another method. */
export function assertResult(result: IppResult | IppPerson, method: Ipp2017Method): void {
  demand(result, { method: '' }, WHAT)
  assertMethod(method.id, result.method)
  demand(result, isPerson(result) ? personLike() : unitLike(), WHAT)
}

const WHAT = 'result: what ippOfUnit, ippOfFigures, combineIppUnits or ippOfPerson returned'

export function isPerson(result: IppResult | IppPerson): result is IppPerson {
  return 'status' in result
}

/** Are these the inputs of the mean of several units? */
export function isMean(inputs: unknown): inputs is MeanInputs {
  return 'values' in Object(inputs)
}

function personLike(): Like {
  return { ipp: 0, index: 0, exact, parts: [PART], components: forEach(partIds, () => ({ exact, rules: [''] })) }
}

function unitLike(): Like {
  const byCriterion = forEach(criteria, zero)
  return {
    ipp: 0,
    index: { count: 0, index: 0, exact, parts: [PART], range: { index: [0, 0] } },
    components: forEach(partIds, componentLike),
    notes: {
      gaps: byCriterion,
      unjudged: byCriterion,
      vacant: { total: 0, byGroup: orNull(forEach(eselonGroups, zero)), from: '' },
    },
  }
}

function componentLike(id: IppPartId): Like {
  const own = inputsLike()[id]
  return {
    id: (value) => value === id,
    symbol: '',
    exact,
    unrounded: exact,
    contribution: 0,
    inputs: (value) => isLike(value, isMean(value) ? { values: [exact] } : own),
    rules: [''],
  }
}

function inputsLike(): Record<IppPartId, Like> {
  const group = { eselon: '', holders: 0, vacant: orNull(0), highest: 0, lowest: 0, gap: exact }
  return {
    kompetensi: { sum: exact, over: 0, vacant: 0 },
    kompensasi: { sum: exact, over: 0, groups: [group] },
    kinerja: { sum: exact, over: 0, missing: 0 },
    disiplin: { sum: 0, over: 0, counts: forEach(levels, zero), asOf: orNull(aDay), outsideWindow: orNull(0) },
  }
}

const zero = (): Like => 0
const aDay: Like = (value) => typeof value === 'string' && isDay(value)

/** An exact value that some number is near. */
const exact: Like = (value) => aFraction(value) && isLike(toNumber(fromText(value as string)), 0)

const PART = { id: (value: unknown) => partIds.includes(value as IppPartId), exact }
