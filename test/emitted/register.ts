/** What is known of an edition besides its rules. */
export interface RegisterEntry {
  /** Id of the edition. */
  readonly id: string
  /** Revision that the package holds. */
  readonly revision: number
  /** The index that it is an edition of. */
  readonly generation: 'ipp' | 'ip-asn'
  /** The texts that it goes back to, by their own names. */
  readonly basis: readonly string[]
  /** First and last measurement year; `null`: none is known. */
  readonly years: readonly [from: number, to: number | null]
  /** First measurement year from which published results are known to differ from it; `null`: none. */
  readonly departsFrom: number | null
  /** Whether its basis is in force, or another edition has taken its place. */
  readonly status: 'in-force' | 'superseded'
  /** Id of the edition that has taken its place. */
  readonly successor: string | null
}

/** Every edition that the package knows, from the newest. Emitted with files and hashes as `editions/register.json`. */
export const register: readonly RegisterEntry[] = [
  {
    id: 'ip-asn-2019',
    revision: 1,
    generation: 'ip-asn',
    basis: ['PermenPANRB 38/2018', 'Peraturan BKN 8/2019'],
    years: [2019, null],
    // Kota Bima's qualification of 2023 cannot come from the table of 2019
    departsFrom: 2023,
    status: 'in-force',
    successor: null,
  },
  {
    id: 'ipp-2017',
    revision: 1,
    generation: 'ipp',
    basis: ['Pedoman BKN, November 2016'],
    years: [2016, 2017],
    departsFrom: null,
    status: 'superseded',
    successor: 'ip-asn-2019',
  },
]
