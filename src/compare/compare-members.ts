import { sequence } from '../argument'
import { absentOr, demand, isLike } from '../demand'
import { add, divide, type Fraction, fraction, fromDecimal, multiply, subtract, ZERO } from '../fraction'
import { deepFreeze } from '../freeze'
import { IppError } from '../ipp-error'
import type { RowOutcome } from '../measurement'
import { amountOf } from './amount'
import type { Amount, Direction } from './change'
import { assertSameMethod, directionOf, exactOf } from './compare'

/** A person with a result. */
export interface Member {
  /** Key of the person, the same in both years. */
  readonly id: string
  /** The result: a `Score`, or an index of the 2016-2017 method with its exact value. */
  readonly score: {
    /** Id of the method. */
    readonly method: string
    /** The index. */
    readonly index: number
    /** Its exact value, where decimals cannot hold it. */
    readonly exact?: string
  }
}

/** How the mean of a group changed by who stayed, who joined and who left: frozen plain JSON. */
export interface MemberChange {
  /** Id of the method of all. */
  readonly method: string
  /** Everybody before; `null` where there was nobody. */
  readonly before: MemberMean | null
  /** Everybody after; `null` where there is nobody. */
  readonly after: MemberMean | null
  /** The mean after less the mean before; `null` where one of them is missing. */
  readonly difference: Amount | null
  /** Who is in both. */
  readonly stayers: Stayers | null
  /** Who is in the later one only. */
  readonly joiners: Movers | null
  /** Who is in the earlier one only. */
  readonly leavers: Movers | null
}

/** The mean of some persons. */
export interface MemberMean {
  /** How many. */
  readonly count: number
  /** Mean of their indices. */
  readonly mean: Amount
}

/** Those who stayed. */
export interface Stayers {
  /** How many. */
  readonly count: number
  /** Their mean before. */
  readonly before: Amount
  /** Their mean after. */
  readonly after: Amount
  /** What they give of the difference: their own change, S₁ − S₀. */
  readonly effect: Amount
  /** How many of them went which way. */
  readonly moved: Readonly<Record<Direction, number>>
}

/** Those who joined, or left. */
export interface Movers extends MemberMean {
  /**
   * What they give of the difference: of joiners (J ÷ n₁)(M_J − S₁), of leavers −(L ÷ n₀)(M_L − S₀). `null` where nobody stayed: there is nothing to hold
   * them against, and the whole difference is that of the two means.
   */
  readonly effect: Amount | null
}

/**
 * Splits the change of a group's mean by its members: those who stayed changed by so much, those who joined pulled the mean by so much,
 * those who left by so much. The three effects add up to the difference exactly.
 *
 * @param before - the members of the earlier year, each once, in any order; or the outcomes of `measure`, of which those measured are members
 * @param after - those of the later year
 * @throws `IppError` `method-mismatch`, `duplicate-member` for an id that stands twice in one year, `invalid-group-index`,
 * `not-a-number`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { compareMembers } from 'ipp-asn/compare'
 *
 * const of = (id: string, index: number) => ({ id, score: { method: 'ip-asn-2019@1', index } })
 * const change = compareMembers([of('a', 70), of('b', 80)], [of('a', 76), of('c', 90)])
 * console.log(change.difference?.value) // 8
 * console.log(change.stayers?.effect.value, change.joiners?.effect?.value, change.leavers?.effect?.value) // 6 7 -5
 * ```
 */
export function compareMembers(
  before: Iterable<Member | RowOutcome>,
  after: Iterable<Member | RowOutcome>,
): MemberChange {
  const earlier = readMembers(before, 'before')
  const later = readMembers(after, 'after')
  const method = earlier.method ?? later.method ?? ''
  if (earlier.method !== null && later.method !== null) assertSameMethod(earlier.method, later.method)
  const stayed = [...earlier.indices.keys()].filter((id) => later.indices.has(id))
  const [s0, s1] = [meanOf(earlier.indices, stayed), meanOf(later.indices, stayed)]
  const [m0, m1] = [meanOf(earlier.indices), meanOf(later.indices)]
  const gone = [...earlier.indices.keys()].filter((id) => !later.indices.has(id))
  const come = [...later.indices.keys()].filter((id) => !earlier.indices.has(id))
  return deepFreeze({
    method,
    before: memberMean(earlier.indices.size, m0),
    after: memberMean(later.indices.size, m1),
    difference: m0 && m1 && amountOf(subtract(m1, m0)),
    stayers: s0 && s1 && stayersOf(stayed, earlier.indices, later.indices, s0, s1),
    joiners: moversOf(come, later.indices, s1, 1),
    leavers: moversOf(gone, earlier.indices, s0, -1),
  })
}

const MEMBER = { id: '', score: { method: '', exact: /* @__PURE__ */ absentOr('') } }

function readMembers(members: Iterable<Member | RowOutcome>, side: string) {
  const indices = new Map<string, Fraction>()
  let method: string | null = null
  let place = 0
  for (const member of sequence(members, side)) {
    place += 1
    demand(member, {}, `${side}: members, number ${place}`)
    if ('outcome' in member && member.outcome !== 'measured') continue
    demand(member, MEMBER, `${side}: members, number ${place}`)
    const { id, score }: Member = member
    method ??= score.method
    assertSameMethod(method, score.method)
    if (indices.has(id)) throw new IppError('duplicate-member', `number ${place} of ${side} stood there before`)
    if (!isLike(score.index, 0)) throw new IppError('not-a-number', `the index of number ${place} of ${side}`)
    indices.set(id, score.exact === undefined ? fromDecimal(score.index) : exactOf(score.index, score.exact))
  }
  return { indices, method }
}

function meanOf(indices: ReadonlyMap<string, Fraction>, ids: readonly string[] = [...indices.keys()]): Fraction | null {
  if (ids.length === 0) return null
  return divide(
    ids.reduce((sum, id) => add(sum, indices.get(id) as Fraction), ZERO),
    fraction(ids.length),
  )
}

function memberMean(count: number, mean: Fraction | null): MemberMean | null {
  return mean && { count, mean: amountOf(mean) }
}

function stayersOf(
  ids: readonly string[],
  before: ReadonlyMap<string, Fraction>,
  after: ReadonlyMap<string, Fraction>,
  s0: Fraction,
  s1: Fraction,
): Stayers {
  const moved = { up: 0, down: 0, same: 0 }
  for (const id of ids) moved[directionOf(subtract(after.get(id) as Fraction, before.get(id) as Fraction))] += 1
  return { count: ids.length, before: amountOf(s0), after: amountOf(s1), effect: amountOf(subtract(s1, s0)), moved }
}

/** Their share of the group, times how far their mean lies from that of the stayers. */
function moversOf(
  ids: readonly string[],
  indices: ReadonlyMap<string, Fraction>,
  stayers: Fraction | null,
  sign: 1 | -1,
): Movers | null {
  const mean = meanOf(indices, ids)
  if (!mean) return null
  const share = fraction(sign * ids.length, indices.size)
  return {
    count: ids.length,
    mean: amountOf(mean),
    effect: stayers && amountOf(multiply(share, subtract(mean, stayers))),
  }
}
