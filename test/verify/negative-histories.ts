import type { HandHistory } from '../hand-histories'

// Records that a published system answers wrongly, worked by hand from docs/records.md and the points at the top of
// hand-histories.ts: 15 for S1, 20 for S2, 25 for baik, 1 for buruk, 5 for never punished; no training.

/** Histories for negative vectors; what is given instead stands in wrong-values.ts. */
export const negativeHistories: readonly HandHistory[] = [
  {
    name: 'appraisal: 50.5 is buruk, and falls into no hole between two bands',
    employee: {
      id: 'n-1',
      status: 'PNS',
      kedudukan: 'aktif',
      posts: [{ jenjang: 'pelaksana' }],
      educations: [{ level: 'S1' }],
      trainings: [],
      appraisals: [{ year: 2023, skp: 50.5 }],
      sanctions: [],
    },
    period: { year: 2024 },
    // 15 + 0 + 1 + 5
    expected: {
      outcome: 'measured',
      answers: { kelompok: 'pelaksana', pendidikan: 'S1', jp: 0, seminar: false, skp: 50.5, disiplin: 'tidak-pernah' },
      index: 21,
    },
  },
  {
    name: 'education: the highest counts, not the last one completed',
    employee: {
      id: 'n-2',
      status: 'PNS',
      kedudukan: 'aktif',
      posts: [{ jenjang: 'pelaksana' }],
      educations: [
        { level: 'S2', date: '2014' },
        { level: 'S1', date: '2019' },
      ],
      trainings: [],
      appraisals: [{ year: 2023, kinerja: 'baik' }],
      sanctions: [],
    },
    period: { year: 2024 },
    // 20 + 0 + 25 + 5
    expected: {
      outcome: 'measured',
      answers: {
        kelompok: 'pelaksana',
        pendidikan: 'S2',
        jp: 0,
        seminar: false,
        kinerja: 'baik',
        disiplin: 'tidak-pernah',
      },
      index: 50,
      setAside: [['pendidikan', 'educations', 1, 'lower-education']],
    },
  },
]
