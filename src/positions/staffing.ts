/** How a set of positions is staffed. `posts = filled + vacant + notNeeded + needUnknown`; `unfilled − surplus = need − holders`. */
export interface Staffing {
  /** Positions on the map. */
  readonly posts: number
  /** Positions that need somebody and have at least one holder. */
  readonly filled: number
  /** Positions that need somebody and have no holder at all (*jabatan kosong*). Not to be mixed with `unfilled`. */
  readonly vacant: number
  /** Positions whose need is 0, with holders or without. */
  readonly notNeeded: number
  /** Positions whose need is not known; they take part in no number below but `holdersWithoutNeed`. */
  readonly needUnknown: number
  /** Seats needed (*kebutuhan*). */
  readonly need: number
  /** Definitive holders (*bezetting*) of the positions whose need is known. */
  readonly holders: number
  /** Holders of positions whose need is not known. */
  readonly holdersWithoutNeed: number
  /** `holders − need` (*selisih*): below 0 a shortage, above 0 a surplus. */
  readonly difference: number
  /** Seats without a holder, position by position: Σ max(0, need − holders). */
  readonly unfilled: number
  /** Holders without a seat, position by position: Σ max(0, holders − need). */
  readonly surplus: number
  /** `holders ÷ need × 100` (*pemenuhan*), not rounded; `null` where nothing is needed. Surplus hides shortage in it. */
  readonly fulfilment: number | null
}

/** What a position is on a day. */
export type PositionState = 'filled' | 'vacant' | 'not-needed' | 'need-unknown'

export function stateOf(need: number | null, holders: number): PositionState {
  if (need === null) return 'need-unknown'
  if (need === 0) return 'not-needed'
  return holders > 0 ? 'filled' : 'vacant'
}

/** Sums that grow by positions, or by other sums. */
export type StaffingSums = {
  -readonly [key in Exclude<keyof Staffing, 'difference' | 'fulfilment'>]: number
}

export function emptySums(): StaffingSums {
  return {
    posts: 0,
    filled: 0,
    vacant: 0,
    notNeeded: 0,
    needUnknown: 0,
    need: 0,
    holders: 0,
    holdersWithoutNeed: 0,
    unfilled: 0,
    surplus: 0,
  }
}

const COUNTED = {
  filled: 'filled',
  vacant: 'vacant',
  'not-needed': 'notNeeded',
  'need-unknown': 'needUnknown',
} as const

export function addPosition(sums: StaffingSums, need: number | null, holders: number): void {
  sums.posts += 1
  sums[COUNTED[stateOf(need, holders)]] += 1
  if (need === null) {
    sums.holdersWithoutNeed += holders
    return
  }
  sums.need += need
  sums.holders += holders
  sums.unfilled += Math.max(0, need - holders)
  sums.surplus += Math.max(0, holders - need)
}

export function addSums(sums: StaffingSums, more: StaffingSums): void {
  for (const key of Object.keys(more) as (keyof StaffingSums)[]) sums[key] += more[key]
}

export function staffingOf(sums: StaffingSums): Staffing {
  const { need, holders, unfilled, surplus, ...posts } = sums
  const fulfilment = need === 0 ? null : (100 * holders) / need
  return Object.freeze({ ...posts, need, holders, difference: holders - need, unfilled, surplus, fulfilment })
}
