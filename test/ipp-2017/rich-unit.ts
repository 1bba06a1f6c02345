import type { Ipp2017Readings, IppFigures, IppUnit } from '../../src/ipp-2017'

/** Two posts vacant (III, V), two criteria not judged, one appraisal missing, one sanction of four too old. */
export const richUnit: IppUnit = {
  asOf: '2017-06-30',
  posts: [
    {
      title: 'Kepala Dinas',
      fungsi: 'Memimpin dinas',
      eselon: 'II.b',
      allowance: 10_000_000,
      holder: {
        id: 'p-1',
        name: 'Nama Satu',
        nip: 'nip-1',
        fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true },
        skp: 90,
        allowance: 9_000_000,
        sanctions: [],
        entries: {
          pendidikan: 'S2',
          pelatihan: ['Pengadaan', 'Keuangan', 'Arsip'],
          pengalaman: ['Camat'],
          administrasi: ['Diklatpim II'],
        },
      },
    },
    {
      title: 'Sekretaris',
      eselon: 'III.a',
      allowance: 6_000_000,
      holder: {
        id: 'p-2',
        name: 'Nama Dua',
        fits: { pendidikan: true, pelatihan: false, pengalaman: true, administrasi: false },
        skp: 85.5,
        sanctions: [
          { level: 'ringan', date: '2017-03-01' },
          { level: 'sedang', date: '2015-05-05' },
        ],
      },
    },
    { title: 'Kepala Bidang', fungsi: 'Memimpin bidang', eselon: 'III.b', allowance: 5_000_000, holder: null },
    {
      title: 'Kepala Seksi',
      eselon: 'IV.a',
      allowance: 2_500_000,
      holder: {
        id: 'p-3',
        nip: 'nip-3',
        fits: { pendidikan: false, pelatihan: null, pengalaman: true, administrasi: true },
        skp: null,
        sanctions: [{ level: 'berat', date: '2016-07-01' }],
      },
    },
    {
      title: 'Kepala Subseksi',
      eselon: 'V.a',
      allowance: 1_200_000,
      holder: {
        id: 'p-4',
        name: 'Nama Empat',
        fits: { pendidikan: true, pelatihan: true, administrasi: true },
        skp: 80,
        sanctions: [{ level: 'ringan', date: '2017-06-30' }],
      },
    },
    { title: 'Kepala Urusan', eselon: 'V.b', allowance: 1_000_000, holder: null },
  ],
}

/** Under these it can be measured, and its vacant posts count. */
export const richReadings: Ipp2017Readings = {
  unjudged: 'noGap',
  vacantPosts: 'fullGap',
  missingPerformance: 'exclude',
}

/** What sheets say of another unit: three holders, one vacant post of no known group, twenty employees. */
export const plainFigures: IppFigures = {
  holders: [
    { fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 88 },
    { fits: { pendidikan: false, pelatihan: false, pengalaman: true, administrasi: true }, skp: 91.25 },
    { fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 79.5 },
  ],
  vacant: { total: 1, byGroup: null },
  groups: [
    { eselon: 'III', holders: 1, highest: 5_500_000, lowest: 5_000_000 },
    { eselon: 'IV', holders: 2, highest: 3_000_000, lowest: 2_500_000 },
  ],
  sanctions: { ringan: 1, sedang: 0, berat: 1 },
  allEmployees: 20,
}

export const plainReadings: Ipp2017Readings = {
  competenceGap: 'shareNotCompetent',
  compensationAggregate: 'mean',
  disciplineDenominator: 'allEmployees',
  rounding: 'exact',
}
