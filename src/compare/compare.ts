import { isLike, orNull } from '../demand'
import {
  divide,
  FRACTION,
  type Fraction,
  fraction,
  fromText,
  multiply,
  order,
  subtract,
  toNumber,
  toText,
} from '../fraction'
import { deepFreeze } from '../freeze'
import type { GroupIndex } from '../group-index'
import { IppError } from '../ipp-error'
import { amountOf } from './amount'
import type { Change, ChangeSide, Direction, PartChange } from './change'

/**
 * What changed between two group indices of one method: of persons, units or agencies, and of either generation.
 *
 * @param before - the earlier index
 * @param after - the later index
 * @throws `IppError` `method-mismatch` for indices of different methods: their difference would mix a change of the group with
 * a change of the rules. `compareMethods` measures the same people under two methods on purpose. `invalid-group-index` where an exact
 * value is not that of the figure beside it, or what is given is no index of a group
 *
 * @example
 * ```ts
 * import { createMethod, groupIndex, ipAsn2019, scoreAnswers, summarize } from 'ipp-asn'
 * import { compare } from 'ipp-asn/compare'
 *
 * const method = createMethod(ipAsn2019)
 * const indexOf = (pendidikan: 'SLTA' | 'S1') =>
 *   groupIndex(summarize([scoreAnswers({ kelompok: 'pelaksana', pendidikan, kinerja: 'baik' }, { method })], { method }), { method })
 * const [before, after] = [indexOf('SLTA'), indexOf('S1')]
 * if (before && after) {
 *   const { difference, direction, parts } = compare(before, after)
 *   console.log(difference, direction, parts[0]?.difference.value) // 10 'up' 10
 * }
 * ```
 */
export function compare(before: GroupIndex, after: GroupIndex): Change {
  for (const each of [before, after]) if (!isLike(each, GROUP)) throw notOne('give what groupIndex returned')
  assertSameMethod(before.method, after.method)
  if (before.parts.map(({ id }) => id).join() !== after.parts.map(({ id }) => id).join())
    throw notOne('the parts differ')
  const [from, to] = [exactOf(before.index, before.exact), exactOf(after.index, after.exact)]
  const difference = subtract(to, from)
  const parts = before.parts.map((part, i): readonly [PartChange, Fraction] => {
    const later = after.parts[i] as typeof part
    const [x, y] = [exactOf(part.points, part.exact), exactOf(later.points, later.exact)]
    const moved = subtract(y, x)
    return [{ id: part.id, before: amountOf(x), after: amountOf(y), difference: amountOf(moved) }, moved]
  })
  const rounding = parts.reduce((rest, [, moved]) => subtract(rest, moved), difference)
  const ratio = order(from) > 0 ? multiply(divide(to, from), HUNDRED) : null
  return deepFreeze({
    method: before.method,
    before: sideOf(before),
    after: sideOf(after),
    difference: toNumber(difference),
    exact: toText(difference),
    direction: directionOf(difference),
    indexNumber: ratio && toNumber(ratio),
    relative: ratio && toNumber(subtract(ratio, HUNDRED)),
    categoryChanged: before.category !== after.category,
    parts: parts.map(([part]) => part),
    rounding: amountOf(rounding),
  })
}

const PART = { id: '', points: 0, exact: '' }
const GROUP = {
  method: '',
  count: 0,
  index: 0,
  exact: '',
  parts: [PART],
  category: /* @__PURE__ */ orNull(''),
}

function notOne(detail: string): IppError {
  return new IppError('invalid-group-index', detail)
}

const HUNDRED = /* @__PURE__ */ fraction(100)

export function directionOf(difference: Fraction): Direction {
  const sign = order(difference)
  if (sign === 0) return 'same'
  return sign > 0 ? 'up' : 'down'
}

export function assertSameMethod(before: string, after: string): void {
  if (before === after) return
  throw new IppError(
    'method-mismatch',
    `before is of ${before}, after of ${after}; compareMethods measures the same people under two methods`,
  )
}

/** The exact value of a figure, which must be that figure. */
export function exactOf(figure: number, exact: string): Fraction {
  const value = FRACTION.test(exact) ? fromText(exact) : null
  if (value && toNumber(value) === figure) return value
  throw notOne('an exact value is not that of the figure beside it')
}

function sideOf({ count, index, exact, category }: GroupIndex): ChangeSide {
  return { count, index, exact, category }
}
