import type { Pendidikan } from '../answers'
import type { Eselon, Golongan, Jenjang, LeadershipLevel } from '../employee'

/**
 * An entry of an agency's map of posts (*peta jabatan*). It may have several seats.
 *
 * Absent or `null` means *not known*, as in a record.
 */
export interface Position {
  /** Key of the entry, up to 100 characters; the records name it in `posts[].id`. */
  readonly id: string
  /** Name of the post as the map has it. */
  readonly title?: string | null | undefined
  /** Level. Where it is absent, `eselon` says it; with neither, the group is not known. */
  readonly jenjang?: Jenjang | null | undefined
  /** Echelon. Must not contradict `jenjang`. */
  readonly eselon?: Eselon | null | undefined
  /** Which functional post (JF) it is: `guru`, `analis-kepegawaian`. */
  readonly jf?: string | null | undefined
  /** Job class (*kelas jabatan*), 1 to 17. */
  readonly kelas?: number | null | undefined
  /** Unit that it belongs to. Must be there, and known, where units are given. */
  readonly unit?: string | null | undefined
  /** Id of the entry above it on the map; absent or `null` at the top. */
  readonly parent?: string | null | undefined
  /**
   * Seats needed (*kebutuhan*), whole, from 0: one number for every day, or one per year, as `{ 2026: 3, 2027: 4 }`. A year that is not there is
   * not known.
   */
  readonly need?: number | Readonly<Record<string, number>> | null | undefined
  /** What a holder must have. */
  readonly requirements?: Requirements | null | undefined
  /** First day on the map, ISO date; absent: since before anything that counts. */
  readonly from?: string | null | undefined
  /** Last day on the map, ISO date; absent: still there. */
  readonly until?: string | null | undefined
}

/** What a holder of a post must have (*syarat jabatan*), as far as records can show it. */
export interface Requirements {
  /** Lowest formal education. */
  readonly pendidikan?: Pendidikan | null | undefined
  /** Lowest leadership training; the names of today and those before stand for the same levels. */
  readonly kepemimpinan?: LeadershipLevel | null | undefined
  /** Lowest rank group, of a PNS or of a PPPK. */
  readonly golongan?: Golongan | null | undefined
}
