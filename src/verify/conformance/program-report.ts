import type { ConformanceReport } from './conformance-report'

/** What a program printed besides its answers. */
export interface ProgramNoise {
  /** Lines that answer nothing: no JSON, no row that was asked, no `answer`. */
  readonly lines: number
  /** The first of them, cut short. */
  readonly first: string | null
  /** Lines that give the same answer to a row once more. */
  readonly repeats: number
  /** The end of what it said on its error output when it last ended badly, or else in its last run. */
  readonly stderr: string
  /** How often it was started. */
  readonly runs: number
  /** How often it ended badly: with an exit code other than 0, by a signal, or stopped since it hung; after its last answer too. */
  readonly badEnds: number
  /** The exit code or the signal with which it last ended badly; `null` where it hung. */
  readonly badExit: string | null
  /** The first row without an answer when it first ended badly; `null` where it had answered all. */
  readonly firstUnanswered: string | null
}

/** What `npx ipp-asn verify --json` prints: what came of the rows, and how the program behaved. */
export interface ProgramReport extends ConformanceReport {
  /** Nothing failed, every row was asked, something passed, and the program ended well. */
  readonly ok: boolean
  /** How the program behaved. */
  readonly noise: ProgramNoise
}
