/** A unit of an agency (unit kerja, OPD), in a tree. */
export interface Unit {
  /** Unique in the tree. */
  readonly id: string
  /** Id of the unit above; absent or `null` at the top. */
  readonly parent?: string | null | undefined
}
