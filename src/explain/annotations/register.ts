import type { Status } from '../source'

/** How far a statement about an edition can be trusted, and the keys of its sources in the annotations of that edition. */
interface Sourced {
  readonly status: Status
  readonly sources: readonly string[]
}

/** What is known of an edition besides its rules. */
export interface RegisterEntry {
  /** Id of the edition. */
  readonly id: string
  /** Revision that the package holds. */
  readonly revision: number
  /** The index that it is an edition of; `null` for rules that belong to none. */
  readonly generation: 'ipp' | 'ip-asn' | null
  /** The texts that it goes back to, by their own names. */
  readonly basis: readonly string[]
  /** First and last year measured, or counted; `to` is `null` where none is known. */
  readonly years: Sourced & { readonly from: number; readonly to: number | null }
  /** First measurement year from which published results are known to differ from it; `null`: none. */
  readonly departsFrom: (Sourced & { readonly year: number }) | null
  /** Whether its basis is in force, or another edition has taken its place. */
  readonly status: 'in-force' | 'superseded'
  /** Id of the edition that has taken its place. */
  readonly successor: string | null
}

/** Every edition that the package knows: those of the index from the newest, and the rules of posts. Emitted with files and hashes as `editions/register.json`. */
export const register: readonly RegisterEntry[] = [
  {
    id: 'ip-asn-2019',
    revision: 1,
    generation: 'ip-asn',
    basis: ['PermenPANRB 38/2018', 'Peraturan BKN 8/2019'],
    // The regulation is of 2019; no text says which year was measured first.
    years: { from: 2019, to: null, status: 'assumed', sources: [] },
    // The qualification of 2023 as one city printed it cannot come from the table of 2019.
    departsFrom: { year: 2023, status: 'sourced', sources: ['bima'] },
    status: 'in-force',
    successor: null,
  },
  {
    id: 'ipp-2017',
    revision: 1,
    generation: 'ipp',
    basis: ['Pedoman BKN, November 2016'],
    // The guide is of November 2016, its slides of 2017; in 2018 its form was still offered.
    years: { from: 2016, to: 2017, status: 'assumed', sources: ['deck', 'kr1'] },
    departsFrom: null,
    status: 'superseded',
    successor: 'ip-asn-2019',
  },
  {
    id: 'peta-jabatan',
    revision: 1,
    generation: null,
    basis: ['UU 20/2023 Pasal 55', 'PP 11/2017 Pasal 239 dan 240'],
    // The law is of 31 October 2023; that the same ages held in the years before was not read.
    years: { from: 2023, to: null, status: 'assumed', sources: ['rakyatdemokrasi', 'garut'] },
    departsFrom: null,
    status: 'in-force',
    successor: null,
  },
]
