import type { Source, Status } from './source'

/** A score in words: as text to print, and as a tree to lay out. */
export interface Explanation {
  /** One statement a line, indented by depth. */
  readonly text: string
  /** The same, to be laid out. */
  readonly tree: ExplanationNode
}

/** One thing that an explanation speaks of. */
export interface ExplanationNode {
  /** `score`, a dimension's id, or an indicator's id. */
  readonly id: string
  /** Its name. */
  readonly label: string
  /** Points earned, exact; `null` for a person who has no score. */
  readonly points: number | null
  /** Most points that can be earned. */
  readonly max: number
  /** What it says in one line: the points, and the rung where there is one. */
  readonly statement: string
  /** What is unknown, and which readings matter. */
  readonly notes: readonly string[]
  /** How far the number behind it can be trusted; `null` where nothing is cited, as in an agency's own edition. */
  readonly status: Status | null
  /** Where the number was read. */
  readonly sources: readonly Source[]
  /** Something behind it was read in one document alone. Absent elsewhere. */
  readonly singleSource?: true
  /** What it is made of. */
  readonly children: readonly ExplanationNode[]
}
