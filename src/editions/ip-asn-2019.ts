import type { Answers } from '../answers'
import type { Edition } from '../edition'
import type { Kedudukan, StatusAsn } from '../employee'
import { deepFreeze } from '../freeze'

/** What a caller may choose for {@link ipAsn2019}. What is left out takes the default; `docs/readings.md` gives the reasons. */
export interface IpAsn2019Readings {
  /** Category of a value between two printed ranges (80.5): the lower (`floor`, default) or the upper one (`upper`). */
  readonly categoryGap?: 'floor' | 'upper'
  /** Decide the category on the exact figure (default) or on the one printed with two decimals. */
  readonly categoryFigure?: 'exact' | 'printed'
  /** SKP value between two printed bands (75.5): the lower (`floor`, default) or the upper one (`upper`). */
  readonly skpGap?: 'floor' | 'upper'
  /** `sangat-baik` on the scale 0–120 from 120 (`from120`, default) or from 110 (`from110`). */
  readonly skp120?: 'from120' | 'from110'
  /** Points of `butuh-perbaikan` and `sangat-kurang`: those of the rung in the same place (`rungOrder`, default) or none known (`unscored`). */
  readonly predicates2022?: 'rungOrder' | 'unscored'
  /** Fewer than 20 JP earn nothing (`threshold`, default) or their share (`proportional`). */
  readonly jpCredit?: 'threshold' | 'proportional'
  /** Education by its level (`absolute`, default), or against the post's requirement with points that the caller gives (0–25). */
  readonly education?: 'absolute' | { readonly relative: Readonly<Record<'di-bawah' | 'sesuai' | 'di-atas', number>> }
  /** Points of an unknown education: the lowest rung, 1 (`lowest`, default), or 0 (`zero`). */
  readonly unknownEducation?: 'lowest' | 'zero'
  /** Points of an unknown appraisal: the lowest rung, 1 (`lowest`, default), or 0 (`zero`). */
  readonly unknownPerformance?: 'lowest' | 'zero'
  /** Points of an unknown discipline record: 5 as if never punished (`clean`, default), the lowest rung, 1 (`lowest`), or 0 (`zero`). */
  readonly unknownDiscipline?: 'zero' | 'lowest' | 'clean'
  /** "The last years" of records: calendar years (`calendar`, default), or counted back from the cut-off day (`cutOff`). */
  readonly windows?: 'calendar' | 'cutOff'
  /** One year for technical training holds for everyone (`everyone`, default) or for pelaksana only (`pelaksana`). */
  readonly technicalWindow?: 'everyone' | 'pelaksana'
  /** Seminars of two years (`twoYears`, default) or of one (`oneYear`). */
  readonly seminarWindow?: 'twoYears' | 'oneYear'
  /** Sanctions of five years (`fiveYears`, default) or of the whole career (`ever`). */
  readonly disciplineWindow?: 'fiveYears' | 'ever'
  /** The appraisal of the year before (`previous`, default) or of the year measured (`same`). */
  readonly appraisalYear?: 'previous' | 'same'
  /** Several final appraisals of one year: the one with the fewest points (`lowest`, default) or the last one made (`last`). */
  readonly severalAppraisals?: 'lowest' | 'last'
  /** Leadership training of just the level of the post (`exact`, default) or of a higher one too (`orHigher`). */
  readonly leadershipMatch?: 'exact' | 'orHigher'
  /** Functional posts without a training of their own: none (default), those that Kudus names, or the caller's list of `jf`. */
  readonly exemptJf?: 'none' | 'kudus' | { readonly listed: readonly string[] }
  /** The date of a sanction that counts: when it took effect (`inForce`, default) or when it was decided (`decided`). */
  readonly sanctionDate?: 'inForce' | 'decided'
  /** The heaviest sanction decides (`heaviest`, default), or what each takes off is added up (`every`). */
  readonly severalSanctions?: 'heaviest' | 'every'
  /** A record without a list of trainings: not known (`unknown`, default) or none (`none`). */
  readonly absentTrainings?: 'unknown' | 'none'
  /** A record without a list of sanctions: not known (`unknown`, default) or none (`none`). */
  readonly absentSanctions?: 'unknown' | 'none'
  /** PPPK are measured from measurement year 2023 (`from2023`, default), `always` or `never`. */
  readonly pppk?: 'from2023' | 'always' | 'never'
  /** Who is left out: CPNS (`cpns`, default), nobody, or the caller's list of statuses and legal positions. */
  readonly excluded?: 'cpns' | 'nobody' | { readonly listed: readonly (StatusAsn | Kedudukan)[] }
  /** Participation is named by the bands of the index (`indexBands`, default) or not named (`unnamed`). */
  readonly participation?: 'indexBands' | 'unnamed'
}

/**
 * The IP ASN of PermenPANRB 38/2018 and Peraturan BKN 8/2019, as published in 2019.
 *
 * @remarks The annexes of both regulations could not be read whole: the numbers come from documents and systems that repeat them
 * (`docs/qualification.md`). From measurement year 2023 BKN's qualification score differs from this table, in a way not published.
 */
export const ipAsn2019: Edition<Answers, IpAsn2019Readings> = /* @__PURE__ */ deepFreeze({
  id: 'ip-asn-2019',
  revision: 1,
  official: true,
  dimensions: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
  groups: {
    struktural: { pendidikan: 25, kepemimpinan: 15, teknis: 15, seminar: 10, kinerja: 30, disiplin: 5 },
    fungsional: { pendidikan: 25, fungsional: 15, teknis: 15, seminar: 10, kinerja: 30, disiplin: 5 },
    pelaksana: { pendidikan: 25, teknis: 22.5, seminar: 17.5, kinerja: 30, disiplin: 5 },
  },
  indicators: {
    pendidikan: {
      dimension: 'kualifikasi',
      window: 'ever',
      unknown: 1,
      inputs: {
        pendidikan: {
          kind: 'codes',
          scores: true,
          points: { S3: 25, S2: 20, S1: 15, D4: 15, D3: 10, D2: 5, D1: 5, SLTA: 5, SLTP: 1, SD: 1 },
        },
        kesesuaian: { kind: 'codes', scores: false, points: { 'di-bawah': null, sesuai: null, 'di-atas': null } },
      },
    },
    kepemimpinan: {
      dimension: 'kompetensi',
      window: 'ever',
      unknown: 0,
      inputs: { kepemimpinan: { kind: 'done' } },
    },
    fungsional: {
      dimension: 'kompetensi',
      window: 'ever',
      unknown: 0,
      inputs: { fungsional: { kind: 'done' } },
    },
    teknis: {
      dimension: 'kompetensi',
      window: { years: 1, groups: ['struktural', 'fungsional', 'pelaksana'] },
      unknown: 0,
      inputs: { teknis: { kind: 'done' }, jp: { kind: 'hours', full: 20, credit: 'threshold' } },
    },
    seminar: {
      dimension: 'kompetensi',
      window: { years: 2 },
      unknown: 0,
      inputs: { seminar: { kind: 'done' } },
    },
    kinerja: {
      dimension: 'kinerja',
      window: 'previous-year',
      unknown: 1,
      inputs: {
        kinerja: {
          kind: 'codes',
          scores: true,
          points: {
            'sangat-baik': 30,
            baik: 25,
            cukup: 15,
            'butuh-perbaikan': 15,
            kurang: 5,
            buruk: 1,
            'sangat-kurang': 1,
          },
        },
        skp: {
          kind: 'value',
          gap: 'floor',
          bands: [
            [0, 50, 'buruk'],
            [51, 60, 'kurang'],
            [61, 75, 'cukup'],
            [76, 90, 'baik'],
            [91, 100, 'sangat-baik'],
          ],
        },
        skp120: {
          kind: 'value',
          gap: 'floor',
          bands: [
            [0, 50, 'sangat-kurang'],
            [50, 70, 'kurang'],
            [70, 90, 'cukup'],
            [90, 110, 'baik'],
            [110, 120, 'baik'],
            [120, 120, 'sangat-baik'],
          ],
        },
      },
    },
    disiplin: {
      dimension: 'disiplin',
      window: { years: 5 },
      unknown: 5,
      inputs: {
        disiplin: { kind: 'codes', scores: true, points: { 'tidak-pernah': 5, ringan: 3, sedang: 2, berat: 1 } },
      },
    },
  },
  categories: {
    gap: 'floor',
    figure: 'exact',
    bands: [
      [0, 60, 'sangat-rendah'],
      [61, 70, 'rendah'],
      [71, 80, 'sedang'],
      [81, 90, 'tinggi'],
      [91, 100, 'sangat-tinggi'],
    ],
  },
  evidence: {
    counted: 'calendar',
    leadership: {
      'jpt-utama': ['PKN-I', 'PIM-I'],
      'jpt-madya': ['PKN-I', 'PIM-I'],
      'jpt-pratama': ['PKN-II', 'PIM-II'],
      administrator: ['PKA', 'PIM-III'],
      pengawas: ['PKP', 'PIM-IV'],
    },
    leadershipMatch: 'exact',
    exemptJf: [],
    absentTrainings: 'unknown',
    absentSanctions: 'unknown',
    severalAppraisals: 'lowest',
    sanctionDate: 'inForce',
    severalSanctions: 'heaviest',
    excluded: ['CPNS'],
    pppkFrom: 2023,
    participation: 'index-bands',
  },
  readings: {
    categoryGap: {
      sets: ['categories.gap'],
      default: 'floor',
      options: { floor: ['floor'], upper: ['upper'] },
    },
    categoryFigure: {
      sets: ['categories.figure'],
      default: 'exact',
      options: { exact: ['exact'], printed: ['printed'] },
    },
    skpGap: {
      sets: ['indicators.kinerja.inputs.skp.gap'],
      default: 'floor',
      options: { floor: ['floor'], upper: ['upper'] },
    },
    skp120: {
      sets: ['indicators.kinerja.inputs.skp120.bands.4.2'],
      default: 'from120',
      options: { from120: ['baik'], from110: ['sangat-baik'] },
    },
    predicates2022: {
      sets: [
        'indicators.kinerja.inputs.kinerja.points.butuh-perbaikan',
        'indicators.kinerja.inputs.kinerja.points.sangat-kurang',
      ],
      default: 'rungOrder',
      options: { rungOrder: [15, 1], unscored: [null, null] },
    },
    jpCredit: {
      sets: ['indicators.teknis.inputs.jp.credit'],
      default: 'threshold',
      options: { threshold: ['threshold'], proportional: ['proportional'] },
    },
    education: {
      sets: ['indicators.pendidikan.inputs.pendidikan.scores', 'indicators.pendidikan.inputs.kesesuaian.scores'],
      default: 'absolute',
      options: { absolute: [true, false], relative: [false, true] },
      asks: {
        option: 'relative',
        codes: ['di-bawah', 'sesuai', 'di-atas'],
        of: 'indicators.pendidikan.inputs.kesesuaian.points',
        upTo: 25,
      },
    },
    unknownEducation: {
      sets: ['indicators.pendidikan.unknown'],
      default: 'lowest',
      options: { lowest: [1], zero: [0] },
    },
    unknownPerformance: {
      sets: ['indicators.kinerja.unknown'],
      default: 'lowest',
      options: { lowest: [1], zero: [0] },
    },
    unknownDiscipline: {
      sets: ['indicators.disiplin.unknown'],
      default: 'clean',
      options: { zero: [0], lowest: [1], clean: [5] },
    },
    windows: {
      sets: ['evidence.counted'],
      default: 'calendar',
      options: { calendar: ['calendar'], cutOff: ['cut-off'] },
    },
    technicalWindow: {
      sets: ['indicators.teknis.window.groups'],
      default: 'everyone',
      options: { everyone: [['struktural', 'fungsional', 'pelaksana']], pelaksana: [['pelaksana']] },
    },
    seminarWindow: {
      sets: ['indicators.seminar.window.years'],
      default: 'twoYears',
      options: { twoYears: [2], oneYear: [1] },
    },
    disciplineWindow: {
      sets: ['indicators.disiplin.window.years'],
      default: 'fiveYears',
      options: { fiveYears: [5], ever: [null] },
    },
    appraisalYear: {
      sets: ['indicators.kinerja.window'],
      default: 'previous',
      options: { previous: ['previous-year'], same: ['same-year'] },
    },
    severalAppraisals: {
      sets: ['evidence.severalAppraisals'],
      default: 'lowest',
      options: { lowest: ['lowest'], last: ['last'] },
    },
    leadershipMatch: {
      sets: ['evidence.leadershipMatch'],
      default: 'exact',
      options: { exact: ['exact'], orHigher: ['or-higher'] },
    },
    exemptJf: {
      sets: ['evidence.exemptJf'],
      default: 'none',
      options: {
        none: [[]],
        kudus: [['dokter', 'guru', 'apoteker', 'perawat', 'bidan', 'asesor', 'psikolog']],
        listed: [[]],
      },
      asks: { option: 'listed', list: 'evidence.exemptJf' },
    },
    sanctionDate: {
      sets: ['evidence.sanctionDate'],
      default: 'inForce',
      options: { inForce: ['inForce'], decided: ['decided'] },
    },
    severalSanctions: {
      sets: ['evidence.severalSanctions'],
      default: 'heaviest',
      options: { heaviest: ['heaviest'], every: ['every'] },
    },
    absentTrainings: {
      sets: ['evidence.absentTrainings'],
      default: 'unknown',
      options: { unknown: ['unknown'], none: ['none'] },
    },
    absentSanctions: {
      sets: ['evidence.absentSanctions'],
      default: 'unknown',
      options: { unknown: ['unknown'], none: ['none'] },
    },
    pppk: {
      sets: ['evidence.pppkFrom'],
      default: 'from2023',
      options: { from2023: [2023], always: [0], never: [null] },
    },
    excluded: {
      sets: ['evidence.excluded'],
      default: 'cpns',
      options: { cpns: [['CPNS']], nobody: [[]], listed: [[]] },
      asks: {
        option: 'listed',
        list: 'evidence.excluded',
        from: ['PNS', 'CPNS', 'PPPK', 'aktif', 'cltn', 'tugas-belajar', 'dpk', 'dpb', 'mpp', 'diberhentikan-sementara'],
      },
    },
    participation: {
      sets: ['evidence.participation'],
      default: 'indexBands',
      options: { indexBands: ['index-bands'], unnamed: ['none'] },
    },
  },
})
