/** Weight group of the post. `struktural` is JPT, administrator and pengawas. */
export type Kelompok = 'struktural' | 'fungsional' | 'pelaksana'

/** Highest formal education on record. */
export type Pendidikan = 'S3' | 'S2' | 'S1' | 'D4' | 'D3' | 'D2' | 'D1' | 'SLTA' | 'SLTP' | 'SD'

/** Education against what the post requires. */
export type Kesesuaian = 'di-bawah' | 'sesuai' | 'di-atas'

/**
 * Predicate of the appraisal. `cukup` and `buruk` are those of PP 46/2011; `butuh-perbaikan` and `sangat-kurang` those of
 * PermenPANRB 6/2022; the others are in both.
 */
export type Predikat = 'sangat-baik' | 'baik' | 'cukup' | 'butuh-perbaikan' | 'kurang' | 'buruk' | 'sangat-kurang'

/** Heaviest disciplinary sanction in the window, or none. */
export type Disiplin = 'tidak-pernah' | 'ringan' | 'sedang' | 'berat'

/**
 * What is known of one person for one measurement of the 2019 edition: the flat row that the self-fill form holds too.
 * Absent or `null` means *not known*, never *none*.
 */
export type Answers = PostAnswers & CommonAnswers & TechnicalAnswers & PerformanceAnswers

/** Leadership training goes with a structural post, functional training with a functional one. */
export type PostAnswers = StrukturalAnswers | FungsionalAnswers | PelaksanaAnswers

/** JPT, administrator or pengawas. */
export interface StrukturalAnswers {
  /** The weight group. */
  readonly kelompok: 'struktural'
  /** Leadership training of the level of the post (Diklatpim II/III/IV; PKN, PKA, PKP). */
  readonly kepemimpinan?: boolean | null
  /** Does not apply. */
  readonly fungsional?: null
}

/** Jabatan fungsional. */
export interface FungsionalAnswers {
  /** The weight group. */
  readonly kelompok: 'fungsional'
  /** Functional training of the post. */
  readonly fungsional?: boolean | null
  /** Does not apply. */
  readonly kepemimpinan?: null
}

/** Pelaksana (jabatan fungsional umum). */
export interface PelaksanaAnswers {
  /** The weight group. */
  readonly kelompok: 'pelaksana'
  /** Does not apply. */
  readonly kepemimpinan?: null
  /** Does not apply. */
  readonly fungsional?: null
}

/** Asked of everyone. */
export interface CommonAnswers {
  /** Highest formal education on record. Scores under the reading `education: 'absolute'`. */
  readonly pendidikan?: Pendidikan | null
  /** Education against the post's requirement. Scores under the reading `education: { relative: … }`. */
  readonly kesesuaian?: Kesesuaian | null
  /** Seminar, workshop, internship, course or the like in the last two years. */
  readonly seminar?: boolean | null
  /** Heaviest sanction in the window. */
  readonly disiplin?: Disiplin | null
}

/** Technical training of the last year: as done or not, or as hours; never both. */
export type TechnicalAnswers =
  | {
      /** At least 20 JP of technical training that fits the duties, in the last year. */
      readonly teknis?: boolean | null
      readonly jp?: null
    }
  | {
      /** Total JP (hours) of technical training that fits the duties, in the last year: whole, from 0. */
      readonly jp: number
      readonly teknis?: null
    }

/** The previous year's appraisal: as a predicate, or as a value on one of two scales; only one of them. */
export type PerformanceAnswers =
  | {
      /** Predicate of the previous year's appraisal. */
      readonly kinerja?: Predikat | null
      readonly skp?: null
      readonly skp120?: null
    }
  | {
      /** SKP value on the scale 0–100 (PP 46/2011). */
      readonly skp: number
      readonly kinerja?: null
      readonly skp120?: null
    }
  | {
      /** SKP value on the scale 0–120 (PP 30/2019). */
      readonly skp120: number
      readonly kinerja?: null
      readonly skp?: null
    }
