/** What an indicator can be worth, for one group of those to whom it applies, and how an answer leads there. */
export interface SmartScale {
  /** The group that this scale holds for; absent or `null`: everyone. */
  readonly group?: string | null | undefined
  /** The lowest value, in the indicator's unit. */
  readonly from: number
  /** The highest value, which some answer must reach; `null`: there is none. */
  readonly to: number | null
  /** The value of each rung, `null` where nothing says; absent or `null` as a whole where the value itself is measured. */
  readonly rungs?: Readonly<Record<string, number | null>> | null | undefined
  /** The numbers that lead to rungs; absent: none do. */
  readonly columns?: readonly SmartColumn[] | null | undefined
}

/** A number that leads to a rung by the band into which it falls. */
export interface SmartColumn {
  /** Its id. */
  readonly column: string
  /** The least that the number can be. */
  readonly from: number
  /** The most that it can be; `null`: no limit. */
  readonly to: number | null
  /**
   * Where a number between two bands that are at most 1 apart goes: to the lower one (`floor`), to the upper one (`upper`), or
   * nowhere (`null`), which leaves a hole.
   */
  readonly gap: 'floor' | 'upper' | null
  /** From the lowest to the highest. A bound that two bands share belongs to the upper one; without any band all is a hole. */
  readonly bands: readonly SmartBand[]
}

/** A band with both bounds in it, and the rung to which it leads; `null`: it has no upper bound. */
export type SmartBand = readonly [from: number, to: number | null, rung: string]
