/** A unit of an agency (unit kerja, OPD), in a tree. */
export interface Unit {
  /** Unique in the tree. */
  readonly id: string
  /** Id of the unit above; absent or `null` at the top. */
  readonly parent?: string | null | undefined
  /** First day of its existence, ISO date; absent: since before anything that counts. */
  readonly from?: string | null | undefined
  /** Last day of its existence, ISO date; absent: it still exists. */
  readonly until?: string | null | undefined
  /** Id of the unit that took its work over, also in another branch; a unit of two years is compared along these. */
  readonly successor?: string | null | undefined
}
