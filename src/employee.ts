import type { Pendidikan, Predikat } from './answers'

/**
 * A civil servant as an agency's records hold him or her: who, in which posts, with which evidence.
 *
 * Absent or `null` means *not known*; an empty list means *known to be none*. Lists may stand in any order.
 */
export interface Employee {
  /** Key of the person in the agency's own system, up to 100 characters; never a NIP, since a PPPK's number changes with the contract. */
  readonly id: string
  /** NIP or NI PPPK: text of 18 digits. See {@link parseNip}. */
  readonly nip?: string | null | undefined
  /** Kind of civil servant. */
  readonly status?: StatusAsn | null | undefined
  /** Legal position (*kedudukan hukum*) on the cut-off day. */
  readonly kedudukan?: Kedudukan | null | undefined
  /** `L` male (*laki-laki*), `P` female (*perempuan*). */
  readonly sex?: Sex | null | undefined
  /** ISO date. */
  readonly birthDate?: string | null | undefined
  /** ISO date from which a CPNS was appointed (*TMT CPNS*). */
  readonly tmtCpns?: string | null | undefined
  /** ISO date from which a PNS was appointed (*TMT PNS*). */
  readonly tmtPns?: string | null | undefined
  /** ISO date from which the first work agreement of a PPPK runs (*TMT PPPK*). */
  readonly tmtPppk?: string | null | undefined
  /** Last day of the work agreement of a PPPK in force (*akhir perjanjian kerja*), ISO date; scoring does not use it. */
  readonly contractUntil?: string | null | undefined
  /** Rank group: `III/a` of a PNS, `IX` of a PPPK. */
  readonly golongan?: Golongan | null | undefined
  /** Posts held over time; a single one without dates is a snapshot. */
  readonly posts?: readonly Post[] | null | undefined
  /** Formal education, every level that is on record. */
  readonly educations?: readonly Education[] | null | undefined
  /** Trainings, seminars and the like. */
  readonly trainings?: readonly Training[] | null | undefined
  /** Yearly and partial appraisals. */
  readonly appraisals?: readonly Appraisal[] | null | undefined
  /** Disciplinary sanctions. */
  readonly sanctions?: readonly Sanction[] | null | undefined
}

/** Kind of civil servant. */
export type StatusAsn = 'PNS' | 'CPNS' | 'PPPK'

/**
 * Legal position (*kedudukan hukum*): in active service, on unpaid leave (*cuti di luar tanggungan negara*), studying, seconded away
 * (*dipekerjakan*, *diperbantukan*), awaiting retirement (*masa persiapan pensiun*), suspended, or no longer in service.
 */
export type Kedudukan =
  | 'aktif'
  | 'cltn'
  | 'tugas-belajar'
  | 'dpk'
  | 'dpb'
  | 'mpp'
  | 'diberhentikan-sementara'
  | 'berhenti'

/** `L` male, `P` female. */
export type Sex = 'L' | 'P'

/**
 * Level of a post, in the names of UU 20/2023 and of the functional ladders. `fungsional` is a functional post whose rung is not
 * known.
 */
export type Jenjang = JenjangManajerial | JenjangFungsional | 'pelaksana'

/** Managerial posts (*jabatan manajerial*); once called structural. */
export type JenjangManajerial = 'jpt-utama' | 'jpt-madya' | 'jpt-pratama' | 'administrator' | 'pengawas'

/** Functional posts: *keterampilan* from `pemula`, *keahlian* from `ahli-pertama`. */
export type JenjangFungsional =
  | 'fungsional'
  | 'pemula'
  | 'terampil'
  | 'mahir'
  | 'penyelia'
  | 'ahli-pertama'
  | 'ahli-muda'
  | 'ahli-madya'
  | 'ahli-utama'

/** Echelon of a structural post, as it was named before UU 5/2014. */
export type Eselon = 'I.a' | 'I.b' | 'II.a' | 'II.b' | 'III.a' | 'III.b' | 'IV.a' | 'IV.b' | 'V.a' | 'V.b'

/** Rank group of a PNS (`I/a` to `IV/e`) or of a PPPK (`I` to `XVII`). */
export type Golongan =
  | `${'I' | 'II' | 'III'}/${'a' | 'b' | 'c' | 'd'}`
  | `IV/${'a' | 'b' | 'c' | 'd' | 'e'}`
  | GolonganPppk

/** Rank group of a PPPK. */
export type GolonganPppk =
  | 'I'
  | 'II'
  | 'III'
  | 'IV'
  | 'V'
  | 'VI'
  | 'VII'
  | 'VIII'
  | 'IX'
  | 'X'
  | 'XI'
  | 'XII'
  | 'XIII'
  | 'XIV'
  | 'XV'
  | 'XVI'
  | 'XVII'

/** A post held for a time. */
export interface Post {
  /** Key of the post on the agency's map of posts (*peta jabatan*); one structural post has one holder. */
  readonly id?: string | null | undefined
  /** Unit that the post belongs to. */
  readonly unit?: string | null | undefined
  /** Level. Where it is absent, `eselon` says it; with neither, the weight group is not known. */
  readonly jenjang?: Jenjang | null | undefined
  /** Echelon. Must not contradict `jenjang`. */
  readonly eselon?: Eselon | null | undefined
  /** Which functional post (JF) it is, in words of letters and digits joined by hyphens: `guru`, `analis-kepegawaian`. */
  readonly jf?: string | null | undefined
  /** Formal education that the post requires. */
  readonly requires?: Pendidikan | null | undefined
  /** Held in its own right (`definitif`, also where absent), or as acting officer for a vacant post (`plt`) or an absent holder (`plh`). */
  readonly as?: 'definitif' | 'plt' | 'plh' | null | undefined
  /** First day, ISO date; absent: since before anything that counts. */
  readonly from?: string | null | undefined
  /** Last day, ISO date; absent: still held. */
  readonly until?: string | null | undefined
}

/** A formal education completed. */
export interface Education {
  /** Level. */
  readonly level: Pendidikan
  /** When it was completed: ISO date, month (`2019-07`) or year (`2019`). Absent: it counts. */
  readonly date?: string | null | undefined
}

/** A training, seminar or the like completed. */
export interface Training {
  /** Kind: only the first three are trainings (*diklat*); the others are what the tables call seminar and the like. */
  readonly kind: TrainingKind
  /** Level of a leadership training. */
  readonly level?: LeadershipLevel | null | undefined
  /** The functional post (JF) that a functional training is for. Absent: it fits any. */
  readonly jf?: string | null | undefined
  /** Hours (JP, *jam pelajaran*), whole, from 0. */
  readonly jp?: number | null | undefined
  /** `false` where a technical training does not fit the duties. Absent: it fits, as records hold only what was assigned. */
  readonly fits?: boolean | null | undefined
  /** When it ended: ISO date, month or year. */
  readonly date?: string | null | undefined
}

/** Kind of training. */
export type TrainingKind =
  | 'kepemimpinan'
  | 'fungsional'
  | 'teknis'
  | 'seminar'
  | 'lokakarya'
  | 'magang'
  | 'kursus'
  | 'sejenis'

/** Leadership training: the names of today (PKN, PKA, PKP) and those before (Diklatpim). */
export type LeadershipLevel = 'PKN-I' | 'PKN-II' | 'PKA' | 'PKP' | 'PIM-I' | 'PIM-II' | 'PIM-III' | 'PIM-IV'

/** An appraisal of one year: as predicate, or as value on one of two scales. One of the three at most; none: no result is known. */
export interface Appraisal {
  /** The year that was appraised. */
  readonly year: number
  /** Predicate. */
  readonly kinerja?: Predikat | null | undefined
  /** SKP value on the scale 0–100 (PP 46/2011). */
  readonly skp?: number | null | undefined
  /** SKP value on the scale 0–120 (PP 30/2019). */
  readonly skp120?: number | null | undefined
  /** `false` for a partial or periodic appraisal, which never counts. Absent: final. */
  readonly final?: boolean | null | undefined
  /** When it was made: ISO date, month or year. */
  readonly date?: string | null | undefined
}

/** A disciplinary sanction. */
export interface Sanction {
  /** Level. */
  readonly level: 'ringan' | 'sedang' | 'berat'
  /** When it was decided: ISO date, month or year of the decree. */
  readonly decided?: string | null | undefined
  /** When it took effect (*TMT*): ISO date, month or year. */
  readonly inForce?: string | null | undefined
}
