// Cases written by hand from the tables of the method of 2019, each named after the section of the domain file that
// it comes from. No expected number here was ever produced by a program: sums stand in the comments, so that a reader
// can redo them. A number of the method that moves by one step must make at least one case fail.

export interface HandCase {
  /** Reads as a sentence and opens with the section of the domain file. */
  name: string
  /** Only the readings that differ from the default. */
  readings?: Record<string, unknown>
  answers: Record<string, string | number | boolean | null>
  expect: {
    index?: number
    dimensions?: Record<string, number>
    category?: string
    line?: { indicator: string; points: number; rung?: string | null; max?: number; known?: boolean }
    range?: [number, number]
    missing?: string[]
  }
}

type Kelompok = 'struktural' | 'fungsional' | 'pelaksana'
type Answers = HandCase['answers']
type Expect = HandCase['expect']
type Readings = Record<string, unknown>

/** How far back a record counts: a number of years, or one of the two spans that are none. */
type HandWindow = 'ever' | 'previous-year' | { years: number; groups?: readonly string[] }

export interface HandTables {
  dimensions: Record<'kualifikasi' | 'kompetensi' | 'kinerja' | 'disiplin', number>
  groups: Record<Kelompok, Readonly<Record<string, number>>>
  windows: Readonly<Record<string, HandWindow>>
  categories: readonly (readonly [low: number, high: number, category: string])[]
  skp: readonly (readonly [low: number, high: number, rung: string])[]
  hoursForAll: number
}

/** The law's numbers that no answer shows: windows, maxima, printed bands. */
export const handTables: HandTables = {
  // 1.1
  dimensions: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
  // 1.2 to 1.5; the trainings of every group add up to 40 (15 + 15 + 10, 15 + 15 + 10, 22.5 + 17.5)
  groups: {
    struktural: { pendidikan: 25, kepemimpinan: 15, teknis: 15, seminar: 10, kinerja: 30, disiplin: 5 },
    fungsional: { pendidikan: 25, fungsional: 15, teknis: 15, seminar: 10, kinerja: 30, disiplin: 5 },
    pelaksana: { pendidikan: 25, teknis: 22.5, seminar: 17.5, kinerja: 30, disiplin: 5 },
  },
  // 1.2 (the highest ever recorded), 1.3 (column "window"), 1.4 (previous year's result), 1.5 (look-back)
  windows: {
    pendidikan: 'ever',
    kepemimpinan: 'ever',
    fungsional: 'ever',
    // 1.3: one window for all three columns of the table
    teknis: { years: 1, groups: ['struktural', 'fungsional', 'pelaksana'] },
    seminar: { years: 2 },
    kinerja: 'previous-year',
    disiplin: { years: 5 },
  },
  // 1.6, as printed: integers only; what lies between two of them is the reading categoryGap
  categories: [
    [0, 60, 'sangat-rendah'],
    [61, 70, 'rendah'],
    [71, 80, 'sedang'],
    [81, 90, 'tinggi'],
    [91, 100, 'sangat-tinggi'],
  ],
  // 1.4, as printed: integers only; what lies between two of them is the reading skpGap
  skp: [
    [0, 50, 'buruk'],
    [51, 60, 'kurang'],
    [61, 75, 'cukup'],
    [76, 90, 'baik'],
    [91, 100, 'sangat-baik'],
  ],
  // 1.3, "total ≥ 20 JP"
  hoursForAll: 20,
}

function handCase(name: string, answers: Answers, expect: Expect, readings?: Readings): HandCase {
  return readings ? { name, readings, answers, expect } : { name, answers, expect }
}

/** A not known answer is a key that is not there; the cases with null are written apart. */
function without(answers: Answers, key: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== key))
}

const proportional: Readings = { jpCredit: 'proportional' }
const groups: readonly Kelompok[] = ['struktural', 'fungsional', 'pelaksana']

// Everything at its best is 25 + 40 + 30 + 5 = 100 in each group. What is left when one answer is taken away:
// 75 without education, 70 without performance, 95 without discipline.
const best: Record<Kelompok, Answers> = {
  struktural: {
    kelompok: 'struktural',
    pendidikan: 'S3',
    kepemimpinan: true,
    teknis: true,
    seminar: true,
    kinerja: 'sangat-baik',
    disiplin: 'tidak-pernah',
  },
  fungsional: {
    kelompok: 'fungsional',
    pendidikan: 'S3',
    fungsional: true,
    teknis: true,
    seminar: true,
    kinerja: 'sangat-baik',
    disiplin: 'tidak-pernah',
  },
  pelaksana: {
    kelompok: 'pelaksana',
    pendidikan: 'S3',
    teknis: true,
    seminar: true,
    kinerja: 'sangat-baik',
    disiplin: 'tidak-pernah',
  },
}

// An everyday record, S1 15 + baik 25 + never punished 5 = 45, before any training.
const untrained: Record<Kelompok, Answers> = {
  struktural: {
    kelompok: 'struktural',
    pendidikan: 'S1',
    kepemimpinan: false,
    teknis: false,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
  fungsional: {
    kelompok: 'fungsional',
    pendidikan: 'S1',
    fungsional: false,
    teknis: false,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
  pelaksana: {
    kelompok: 'pelaksana',
    pendidikan: 'S1',
    teknis: false,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
}

// The same record with every training: 45 + 40 = 85.
const trained: Record<Kelompok, Answers> = {
  struktural: { ...untrained.struktural, kepemimpinan: true, teknis: true, seminar: true },
  fungsional: { ...untrained.fungsional, fungsional: true, teknis: true, seminar: true },
  pelaksana: { ...untrained.pelaksana, teknis: true, seminar: true },
}

// 1.1 --------------------------------------------------------------------------------------------------------------

const extremes: HandCase[] = [
  ...groups.map((kelompok) =>
    handCase(`1.1 ${kelompok}: the best record reaches 25 + 40 + 30 + 5 = 100`, best[kelompok], {
      index: 100,
      dimensions: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
      category: 'sangat-tinggi',
      range: [100, 100],
      missing: [],
    }),
  ),
  ...groups.map((kelompok) =>
    handCase(`1.1 ${kelompok}: an everyday untrained record is 15 + 0 + 25 + 5 = 45`, untrained[kelompok], {
      index: 45,
      dimensions: { kualifikasi: 15, kompetensi: 0, kinerja: 25, disiplin: 5 },
      category: 'sangat-rendah',
      range: [45, 45],
      missing: [],
    }),
  ),
  ...groups.map((kelompok) =>
    handCase(`1.1 ${kelompok}: an everyday trained record is 15 + 40 + 25 + 5 = 85`, trained[kelompok], {
      index: 85,
      dimensions: { kualifikasi: 15, kompetensi: 40, kinerja: 25, disiplin: 5 },
      category: 'tinggi',
      range: [85, 85],
      missing: [],
    }),
  ),
  ...groups.map((kelompok) =>
    handCase(
      `6.3 ${kelompok}: the least that complete answers can give is 1 + 0 + 1 + 1 = 3`,
      { ...untrained[kelompok], pendidikan: 'SD', kinerja: 'buruk', disiplin: 'berat' },
      {
        index: 3,
        dimensions: { kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 1 },
        category: 'sangat-rendah',
        range: [3, 3],
        missing: [],
      },
    ),
  ),
  ...groups.map((kelompok) =>
    handCase(
      `6.3 ${kelompok}: the least is 3 by the newest predicate and by hours too`,
      // Hours instead of "belum", because under proportional hours a bare "belum" would leave the answer open.
      {
        ...without(untrained[kelompok], 'teknis'),
        pendidikan: 'SLTP',
        jp: 0,
        kinerja: 'sangat-kurang',
        disiplin: 'berat',
      },
      { index: 3, category: 'sangat-rendah', range: [3, 3], missing: [] },
    ),
  ),
]

// 1.2 --------------------------------------------------------------------------------------------------------------

// 75 points of the best record stay; the third number is 75 + points.
const educationRows: readonly (readonly [rung: string, points: number, index: number, category: string])[] = [
  ['S3', 25, 100, 'sangat-tinggi'],
  ['S2', 20, 95, 'sangat-tinggi'],
  ['S1', 15, 90, 'tinggi'],
  ['D4', 15, 90, 'tinggi'],
  ['D3', 10, 85, 'tinggi'],
  ['D2', 5, 80, 'sedang'],
  ['D1', 5, 80, 'sedang'],
  ['SLTA', 5, 80, 'sedang'],
  ['SLTP', 1, 76, 'sedang'],
  ['SD', 1, 76, 'sedang'],
]

const education: HandCase[] = groups.flatMap((kelompok) =>
  educationRows.map(([rung, points, index, category]) =>
    handCase(
      `1.2 ${kelompok}: ${rung} is worth ${points}`,
      { ...best[kelompok], pendidikan: rung },
      {
        index,
        dimensions: { kualifikasi: points, kompetensi: 40, kinerja: 30, disiplin: 5 },
        category,
        line: { indicator: 'pendidikan', points, rung, max: 25, known: true },
      },
    ),
  ),
)

// 1.3 --------------------------------------------------------------------------------------------------------------

// `alone` is the index when this is the only training (45 + points), `lacking` when it is the only one not done
// (85 - points); `others` is what the remaining trainings are worth (40 - points). With the records of 1.1 these are
// all the combinations of yes and no that a group has.
const trainingRows: readonly (readonly [
  kelompok: Kelompok,
  indicator: string,
  words: string,
  points: number,
  alone: number,
  others: number,
  lacking: number,
])[] = [
  ['struktural', 'kepemimpinan', 'leadership training', 15, 60, 25, 70],
  ['struktural', 'teknis', 'technical training', 15, 60, 25, 70],
  ['struktural', 'seminar', 'a seminar', 10, 55, 30, 75],
  ['fungsional', 'fungsional', 'functional training', 15, 60, 25, 70],
  ['fungsional', 'teknis', 'technical training', 15, 60, 25, 70],
  ['fungsional', 'seminar', 'a seminar', 10, 55, 30, 75],
  ['pelaksana', 'teknis', 'technical training', 22.5, 67.5, 17.5, 62.5],
  ['pelaksana', 'seminar', 'a seminar', 17.5, 62.5, 22.5, 67.5],
]

const trainings: HandCase[] = trainingRows.flatMap(([kelompok, indicator, words, points, alone, others, lacking]) => [
  handCase(
    `1.3 ${kelompok}: ${words} is worth ${points}`,
    { ...untrained[kelompok], [indicator]: true },
    {
      index: alone,
      dimensions: { kualifikasi: 15, kompetensi: points, kinerja: 25, disiplin: 5 },
      line: { indicator, points, rung: 'sudah', max: points, known: true },
      missing: [],
    },
  ),
  handCase(
    `1.3 ${kelompok}: without ${words} the others are worth ${others}`,
    { ...trained[kelompok], [indicator]: false },
    {
      index: lacking,
      dimensions: { kualifikasi: 15, kompetensi: others, kinerja: 25, disiplin: 5 },
      line: { indicator, points: 0, rung: 'belum', max: points, known: true },
      // "belum" is an answer: nothing is left open by it.
      range: [lacking, lacking],
      missing: [],
    },
  ),
])

// 1.3, hours. The best record without technical training is 85 (struktural, fungsional) or 77.5 (pelaksana). In
// proportion an hour is 15 / 20 = 0.75 or 22.5 / 20 = 1.125, and no more than 20 hours count.
const hourRows: readonly (readonly [
  kelompok: Kelompok,
  max: number,
  hours: number,
  threshold: readonly [points: number, index: number, rung: string],
  proportion: readonly [points: number, index: number],
])[] = [
  ['struktural', 15, 0, [0, 85, 'belum'], [0, 85]],
  ['struktural', 15, 1, [0, 85, 'belum'], [0.75, 85.75]],
  ['struktural', 15, 10, [0, 85, 'belum'], [7.5, 92.5]],
  ['struktural', 15, 19, [0, 85, 'belum'], [14.25, 99.25]],
  ['struktural', 15, 20, [15, 100, 'sudah'], [15, 100]],
  ['struktural', 15, 21, [15, 100, 'sudah'], [15, 100]],
  ['struktural', 15, 300, [15, 100, 'sudah'], [15, 100]],
  ['fungsional', 15, 0, [0, 85, 'belum'], [0, 85]],
  ['fungsional', 15, 1, [0, 85, 'belum'], [0.75, 85.75]],
  ['fungsional', 15, 10, [0, 85, 'belum'], [7.5, 92.5]],
  ['fungsional', 15, 19, [0, 85, 'belum'], [14.25, 99.25]],
  ['fungsional', 15, 20, [15, 100, 'sudah'], [15, 100]],
  ['fungsional', 15, 21, [15, 100, 'sudah'], [15, 100]],
  ['fungsional', 15, 300, [15, 100, 'sudah'], [15, 100]],
  ['pelaksana', 22.5, 0, [0, 77.5, 'belum'], [0, 77.5]],
  ['pelaksana', 22.5, 1, [0, 77.5, 'belum'], [1.125, 78.625]],
  ['pelaksana', 22.5, 10, [0, 77.5, 'belum'], [11.25, 88.75]],
  ['pelaksana', 22.5, 19, [0, 77.5, 'belum'], [21.375, 98.875]],
  ['pelaksana', 22.5, 20, [22.5, 100, 'sudah'], [22.5, 100]],
  ['pelaksana', 22.5, 21, [22.5, 100, 'sudah'], [22.5, 100]],
  ['pelaksana', 22.5, 300, [22.5, 100, 'sudah'], [22.5, 100]],
]

const hours: HandCase[] = hourRows.flatMap(([kelompok, max, jp, [points, index, rung], [share, shareIndex]]) => {
  const answers = { ...without(best[kelompok], 'teknis'), jp }
  return [
    handCase(`1.3 ${kelompok}: ${jp} hours, all or nothing, are worth ${points}`, answers, {
      index,
      line: { indicator: 'teknis', points, rung, max, known: true },
      range: [index, index],
      missing: [],
    }),
    // The rung is left open here: no source names a rung for a part of the hours.
    handCase(
      `1.3 ${kelompok}: ${jp} hours, in proportion, are worth ${share}`,
      answers,
      {
        index: shareIndex,
        line: { indicator: 'teknis', points: share, max, known: true },
        range: [shareIndex, shareIndex],
        missing: [],
      },
      proportional,
    ),
  ]
})

// 1.3, proportional hours where only yes or no was asked. "Sudah" means 20 hours or more, so all of the points;
// "belum" means 0 to 19 hours, so the line stays open up to 15 × 19/20 = 14.25 or 22.5 × 19/20 = 21.375.
const hoursFromYesNo: HandCase[] = [
  ...groups.map((kelompok) =>
    handCase(
      `1.3 ${kelompok}: a plain yes is all of the points in proportion too`,
      best[kelompok],
      {
        index: 100,
        line: { indicator: 'teknis', points: kelompok === 'pelaksana' ? 22.5 : 15, known: true },
        range: [100, 100],
      },
      proportional,
    ),
  ),
  handCase(
    '1.3 struktural: a plain no leaves up to 19 hours open when hours count in proportion',
    { ...best.struktural, teknis: false },
    // 100 - 15 = 85; 85 + 14.25 = 99.25
    { index: 85, line: { indicator: 'teknis', points: 0, max: 15, known: false }, range: [85, 99.25] },
    proportional,
  ),
  handCase(
    '1.3 fungsional: a plain no leaves up to 19 hours open when hours count in proportion',
    { ...best.fungsional, teknis: false },
    { index: 85, line: { indicator: 'teknis', points: 0, max: 15, known: false }, range: [85, 99.25] },
    proportional,
  ),
  handCase(
    '1.3 pelaksana: a plain no leaves up to 19 hours open when hours count in proportion',
    { ...best.pelaksana, teknis: false },
    // 100 - 22.5 = 77.5; 77.5 + 21.375 = 98.875
    { index: 77.5, line: { indicator: 'teknis', points: 0, max: 22.5, known: false }, range: [77.5, 98.875] },
    proportional,
  ),
  handCase(
    '1.3 pelaksana: proportional hours leave the seminar all or nothing',
    { ...best.pelaksana, seminar: false },
    // 100 - 17.5
    {
      index: 82.5,
      line: { indicator: 'seminar', points: 0, rung: 'belum', max: 17.5, known: true },
      range: [82.5, 82.5],
    },
    proportional,
  ),
]

// 1.4, and row "the same, new names" of 3 --------------------------------------------------------------------------

// 70 points of the best record stay; the third number is 70 + points.
const predicateRows: readonly (readonly [rung: string, points: number, index: number, category: string])[] = [
  ['sangat-baik', 30, 100, 'sangat-tinggi'],
  ['baik', 25, 95, 'sangat-tinggi'],
  ['cukup', 15, 85, 'tinggi'],
  ['butuh-perbaikan', 15, 85, 'tinggi'],
  ['kurang', 5, 75, 'sedang'],
  ['buruk', 1, 71, 'sedang'],
  ['sangat-kurang', 1, 71, 'sedang'],
]

const predicates: HandCase[] = groups.flatMap((kelompok) =>
  predicateRows.map(([rung, points, index, category]) =>
    handCase(
      `${rung === 'butuh-perbaikan' || rung === 'sangat-kurang' ? '3' : '1.4'} ${kelompok}: ${rung} is worth ${points}`,
      { ...best[kelompok], kinerja: rung },
      {
        index,
        dimensions: { kualifikasi: 25, kompetensi: 40, kinerja: points, disiplin: 5 },
        category,
        line: { indicator: 'kinerja', points, rung, max: 30, known: true },
        range: [index, index],
        missing: [],
      },
    ),
  ),
)

// Where the two names of 2022 have no points of their own they take those of an unknown appraisal (1, or 0), keep
// their rung, and the line stays open from 1 to 30: 70 + 1 = 71, 70 + 30 = 100. Nothing is said about `missing`: the
// answer is there, only its worth is not.
const unscored: HandCase[] = groups.flatMap((kelompok) =>
  ['butuh-perbaikan', 'sangat-kurang'].flatMap((rung) => [
    handCase(
      `3 ${kelompok}: ${rung}, left unscored, takes the 1 of an unknown appraisal`,
      { ...best[kelompok], kinerja: rung },
      { index: 71, line: { indicator: 'kinerja', points: 1, rung, max: 30, known: false }, range: [71, 100] },
      { predicates2022: 'unscored' },
    ),
    handCase(
      `3 ${kelompok}: ${rung}, left unscored, takes the 0 of an unknown appraisal`,
      { ...best[kelompok], kinerja: rung },
      { index: 70, line: { indicator: 'kinerja', points: 0, rung, max: 30, known: false }, range: [71, 100] },
      { predicates2022: 'unscored', unknownPerformance: 'zero' },
    ),
  ]),
)

// The names that both generations share keep their points.
const unscoredLeavesOld: HandCase[] = predicateRows
  .filter(([rung]) => rung !== 'butuh-perbaikan' && rung !== 'sangat-kurang')
  .map(([rung, points, index]) =>
    handCase(
      `3 pelaksana: ${rung} stays worth ${points} where the names of 2022 are unscored`,
      { ...best.pelaksana, kinerja: rung },
      { index, line: { indicator: 'kinerja', points, rung, max: 30, known: true }, range: [index, index], missing: [] },
      { predicates2022: 'unscored' },
    ),
  )

// 1.4, numbers. Each value under floor (the band runs up to the next integer) and under upper (the next band begins
// right above the printed bound). The last number of each reading is 70 + points.
const skpRows: readonly (readonly [
  skp: number,
  floor: readonly [rung: string, points: number, index: number],
  upper: readonly [rung: string, points: number, index: number],
])[] = [
  [0, ['buruk', 1, 71], ['buruk', 1, 71]],
  [50, ['buruk', 1, 71], ['buruk', 1, 71]],
  [50.01, ['buruk', 1, 71], ['kurang', 5, 75]],
  [50.5, ['buruk', 1, 71], ['kurang', 5, 75]],
  [50.99, ['buruk', 1, 71], ['kurang', 5, 75]],
  [51, ['kurang', 5, 75], ['kurang', 5, 75]],
  [60, ['kurang', 5, 75], ['kurang', 5, 75]],
  [60.01, ['kurang', 5, 75], ['cukup', 15, 85]],
  [60.5, ['kurang', 5, 75], ['cukup', 15, 85]],
  [60.99, ['kurang', 5, 75], ['cukup', 15, 85]],
  [61, ['cukup', 15, 85], ['cukup', 15, 85]],
  [75, ['cukup', 15, 85], ['cukup', 15, 85]],
  [75.01, ['cukup', 15, 85], ['baik', 25, 95]],
  [75.5, ['cukup', 15, 85], ['baik', 25, 95]],
  [75.99, ['cukup', 15, 85], ['baik', 25, 95]],
  [76, ['baik', 25, 95], ['baik', 25, 95]],
  [90, ['baik', 25, 95], ['baik', 25, 95]],
  [90.01, ['baik', 25, 95], ['sangat-baik', 30, 100]],
  [90.4, ['baik', 25, 95], ['sangat-baik', 30, 100]],
  [90.99, ['baik', 25, 95], ['sangat-baik', 30, 100]],
  [91, ['sangat-baik', 30, 100], ['sangat-baik', 30, 100]],
  [100, ['sangat-baik', 30, 100], ['sangat-baik', 30, 100]],
]

const skp: HandCase[] = groups.flatMap((kelompok) =>
  skpRows.flatMap(([value, floor, upper]) => {
    const answers = { ...without(best[kelompok], 'kinerja'), skp: value }
    return [
      handCase(`1.4 ${kelompok}: SKP ${value} by floor is ${floor[0]}, worth ${floor[1]}`, answers, {
        index: floor[2],
        line: { indicator: 'kinerja', points: floor[1], rung: floor[0], max: 30, known: true },
        range: [floor[2], floor[2]],
        missing: [],
      }),
      handCase(
        `1.4 ${kelompok}: SKP ${value} by upper is ${upper[0]}, worth ${upper[1]}`,
        answers,
        {
          index: upper[2],
          line: { indicator: 'kinerja', points: upper[1], rung: upper[0], max: 30, known: true },
          range: [upper[2], upper[2]],
          missing: [],
        },
        { skpGap: 'upper' },
      ),
    ]
  }),
)

// 3, row "PP 30/2019": the scale to 120 is continuous, so it has no gap values; only the start of sangat-baik is read
// in two ways. The last number of each reading is 70 + points.
const skp120Rows: readonly (readonly [
  skp120: number,
  from120: readonly [rung: string, points: number, index: number],
  from110: readonly [rung: string, points: number, index: number],
])[] = [
  [0, ['sangat-kurang', 1, 71], ['sangat-kurang', 1, 71]],
  [49.99, ['sangat-kurang', 1, 71], ['sangat-kurang', 1, 71]],
  [50, ['kurang', 5, 75], ['kurang', 5, 75]],
  [69.99, ['kurang', 5, 75], ['kurang', 5, 75]],
  [70, ['cukup', 15, 85], ['cukup', 15, 85]],
  [89.99, ['cukup', 15, 85], ['cukup', 15, 85]],
  [90, ['baik', 25, 95], ['baik', 25, 95]],
  [109.99, ['baik', 25, 95], ['baik', 25, 95]],
  [110, ['baik', 25, 95], ['sangat-baik', 30, 100]],
  [119.99, ['baik', 25, 95], ['sangat-baik', 30, 100]],
  [120, ['sangat-baik', 30, 100], ['sangat-baik', 30, 100]],
]

const skp120: HandCase[] = [
  ...groups.flatMap((kelompok) =>
    skp120Rows.flatMap(([value, from120, from110]) => {
      const answers = { ...without(best[kelompok], 'kinerja'), skp120: value }
      return [
        handCase(`3 ${kelompok}: ${value} of 120 is ${from120[0]}, sangat-baik being 120 alone`, answers, {
          index: from120[2],
          line: { indicator: 'kinerja', points: from120[1], rung: from120[0], max: 30, known: true },
          range: [from120[2], from120[2]],
          missing: [],
        }),
        handCase(
          `3 ${kelompok}: ${value} of 120 is ${from110[0]}, sangat-baik being 110 and more`,
          answers,
          {
            index: from110[2],
            line: { indicator: 'kinerja', points: from110[1], rung: from110[0], max: 30, known: true },
            range: [from110[2], from110[2]],
            missing: [],
          },
          { skp120: 'from110' },
        ),
      ]
    }),
  ),
  // The two scales are easily mixed up: 100 is the top of the one and an ordinary "baik" of the other.
  handCase(
    '3 struktural: 100 of 120 is baik, not the sangat-baik of 100 of 100',
    { ...without(best.struktural, 'kinerja'), skp120: 100 },
    { index: 95, line: { indicator: 'kinerja', points: 25, rung: 'baik' } },
  ),
  handCase(
    '3 struktural: the gap reading of the scale to 100 does not move 90 of 120',
    { ...without(best.struktural, 'kinerja'), skp120: 90 },
    { index: 95, line: { indicator: 'kinerja', points: 25, rung: 'baik' } },
    { skpGap: 'upper' },
  ),
  handCase(
    '3 struktural: the start of sangat-baik on the scale to 120 does not move 91 of 100',
    { ...without(best.struktural, 'kinerja'), skp: 91 },
    { index: 100, line: { indicator: 'kinerja', points: 30, rung: 'sangat-baik' } },
    { skp120: 'from110' },
  ),
]

// 1.5 --------------------------------------------------------------------------------------------------------------

// 95 points of the best record stay; the third number is 95 + points.
const disciplineRows: readonly (readonly [rung: string, points: number, index: number])[] = [
  ['tidak-pernah', 5, 100],
  ['ringan', 3, 98],
  ['sedang', 2, 97],
  ['berat', 1, 96],
]

const discipline: HandCase[] = groups.flatMap((kelompok) =>
  disciplineRows.map(([rung, points, index]) =>
    handCase(
      `1.5 ${kelompok}: ${rung} is worth ${points}`,
      { ...best[kelompok], disiplin: rung },
      {
        index,
        dimensions: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: points },
        category: 'sangat-tinggi',
        line: { indicator: 'disiplin', points, rung, max: 5, known: true },
      },
    ),
  ),
)

// 1.6 --------------------------------------------------------------------------------------------------------------

function struktural(
  pendidikan: string,
  kepemimpinan: boolean,
  teknis: boolean | number,
  seminar: boolean,
  kinerja: string,
  disiplin: string,
): Answers {
  const technical = typeof teknis === 'number' ? { jp: teknis } : { teknis }
  return { kelompok: 'struktural', pendidikan, kepemimpinan, ...technical, seminar, kinerja, disiplin }
}

function fungsional(
  pendidikan: string,
  diklat: boolean,
  teknis: boolean,
  seminar: boolean,
  kinerja: string,
  disiplin: string,
): Answers {
  return { kelompok: 'fungsional', pendidikan, fungsional: diklat, teknis, seminar, kinerja, disiplin }
}

/** Hours instead of yes or no make the row one of the proportional reading. */
function pelaksana(
  pendidikan: string,
  teknis: boolean | number,
  seminar: boolean,
  kinerja: string,
  disiplin: string,
): Answers {
  const technical = typeof teknis === 'number' ? { jp: teknis } : { teknis }
  return { kelompok: 'pelaksana', pendidikan, ...technical, seminar, kinerja, disiplin }
}

// The sum stands above each row, in the order education + trainings + performance + discipline. Above 82.5 there is no
// half point without proportional hours (25 + 22.5 + 30 + 5 = 82.5), so the gap between 90 and 91 is only reached with.
const categoryRows: readonly (readonly [
  index: number,
  floor: string,
  upper: string,
  answers: Answers,
  readings: Readings,
])[] = [
  // 15 + 10 + 30 + 5
  [60, 'sangat-rendah', 'sangat-rendah', struktural('S1', false, false, true, 'sangat-baik', 'tidak-pernah'), {}],
  // 10 + 15 + 30 + 5
  [60, 'sangat-rendah', 'sangat-rendah', fungsional('D3', true, false, false, 'sangat-baik', 'tidak-pernah'), {}],
  // 25 + 0 + 30 + 5
  [60, 'sangat-rendah', 'sangat-rendah', pelaksana('S3', false, false, 'sangat-baik', 'tidak-pernah'), {}],
  // 20 + 9 × 1.125 (10.125) + 25 + 5
  [60.125, 'sangat-rendah', 'rendah', pelaksana('S2', 9, false, 'baik', 'tidak-pernah'), proportional],
  // 5 + 22.5 + 30 + 3
  [60.5, 'sangat-rendah', 'rendah', pelaksana('SLTA', true, false, 'sangat-baik', 'ringan'), {}],
  // 15 + (10 + 1 × 0.75) + 30 + 5
  [60.75, 'sangat-rendah', 'rendah', struktural('S1', false, 1, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + 7 × 1.125 (7.875) + 30 + 3
  [60.875, 'sangat-rendah', 'rendah', pelaksana('S2', 7, false, 'sangat-baik', 'ringan'), proportional],
  // 20 + 10 + 30 + 1
  [61, 'rendah', 'rendah', struktural('S2', false, false, true, 'sangat-baik', 'berat'), {}],
  // 1 + (15 + 10) + 30 + 5
  [61, 'rendah', 'rendah', fungsional('SLTP', false, true, true, 'sangat-baik', 'tidak-pernah'), {}],
  // 5 + 40 + 15 + 1
  [61, 'rendah', 'rendah', pelaksana('SLTA', true, true, 'cukup', 'berat'), {}],

  // 15 + (15 + 10) + 25 + 5
  [70, 'rendah', 'rendah', struktural('S1', true, false, true, 'baik', 'tidak-pernah'), {}],
  // 15 + (15 + 10) + 25 + 5
  [70, 'rendah', 'rendah', fungsional('D4', true, false, true, 'baik', 'tidak-pernah'), {}],
  // 10 + 40 + 15 + 5
  [70, 'rendah', 'rendah', pelaksana('D3', true, true, 'cukup', 'tidak-pernah'), {}],
  // 25 + 9 × 1.125 (10.125) + 30 + 5
  [70.125, 'rendah', 'sedang', pelaksana('S3', 9, false, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + 22.5 + 25 + 3
  [70.5, 'rendah', 'sedang', pelaksana('S2', true, false, 'baik', 'ringan'), {}],
  // 15 + (10 + 14 × 0.75 = 20.5) + 30 + 5
  [70.5, 'rendah', 'sedang', struktural('S1', false, 14, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + (3 × 1.125 + 17.5 = 20.875) + 25 + 5
  [70.875, 'rendah', 'sedang', pelaksana('S2', 3, true, 'baik', 'tidak-pernah'), proportional],
  // 20 + (15 + 10) + 25 + 1
  [71, 'sedang', 'sedang', struktural('S2', false, true, true, 'baik', 'berat'), {}],
  // 1 + 40 + 25 + 5
  [71, 'sedang', 'sedang', fungsional('SD', true, true, true, 'baik', 'tidak-pernah'), {}],
  // 1 + 40 + 25 + 5
  [71, 'sedang', 'sedang', pelaksana('SLTP', true, true, 'baik', 'tidak-pernah'), {}],

  // 20 + (15 + 10) + 30 + 5
  [80, 'sedang', 'sedang', struktural('S2', true, false, true, 'sangat-baik', 'tidak-pernah'), {}],
  // 5 + 40 + 30 + 5
  [80, 'sedang', 'sedang', fungsional('D2', true, true, true, 'sangat-baik', 'tidak-pernah'), {}],
  // 10 + 40 + 25 + 5
  [80, 'sedang', 'sedang', pelaksana('D3', true, true, 'baik', 'tidak-pernah'), {}],
  // 20 + (13 × 1.125 + 17.5 = 32.125) + 25 + 3
  [80.125, 'sedang', 'tinggi', pelaksana('S2', 13, true, 'baik', 'ringan'), proportional],
  // 15 + (15 + 7 × 0.75 + 10 = 30.25) + 30 + 5
  [80.25, 'sedang', 'tinggi', struktural('S1', true, 7, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 25 + 22.5 + 30 + 3
  [80.5, 'sedang', 'tinggi', pelaksana('S3', true, false, 'sangat-baik', 'ringan'), {}],
  // 25 + (3 × 1.125 + 17.5 = 20.875) + 30 + 5
  [80.875, 'sedang', 'tinggi', pelaksana('S3', 3, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + (15 + 15) + 30 + 1
  [81, 'tinggi', 'tinggi', struktural('S2', true, true, false, 'sangat-baik', 'berat'), {}],
  // 25 + (15 + 10) + 30 + 1
  [81, 'tinggi', 'tinggi', fungsional('S3', true, false, true, 'sangat-baik', 'berat'), {}],
  // 10 + 40 + 30 + 1
  [81, 'tinggi', 'tinggi', pelaksana('D3', true, true, 'sangat-baik', 'berat'), {}],

  // 20 + 40 + 25 + 5
  [90, 'tinggi', 'tinggi', struktural('S2', true, true, true, 'baik', 'tidak-pernah'), {}],
  // 15 + 40 + 30 + 5
  [90, 'tinggi', 'tinggi', fungsional('S1', true, true, true, 'sangat-baik', 'tidak-pernah'), {}],
  // 20 + 40 + 25 + 5
  [90, 'tinggi', 'tinggi', pelaksana('S2', true, true, 'baik', 'tidak-pernah'), {}],
  // 25 + (13 × 1.125 + 17.5 = 32.125) + 30 + 3
  [90.125, 'tinggi', 'sangat-tinggi', pelaksana('S3', 13, true, 'sangat-baik', 'ringan'), proportional],
  // 25 + (15 + 7 × 0.75 + 10 = 30.25) + 30 + 5
  [90.25, 'tinggi', 'sangat-tinggi', struktural('S3', true, 7, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + (16 × 1.125 + 17.5 = 35.5) + 30 + 5
  [90.5, 'tinggi', 'sangat-tinggi', pelaksana('S2', 16, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + (19 × 1.125 + 17.5 = 38.875) + 30 + 2
  [90.875, 'tinggi', 'sangat-tinggi', pelaksana('S2', 19, true, 'sangat-baik', 'sedang'), proportional],
  // 25 + (12 × 1.125 + 17.5 = 31) + 30 + 5
  [91, 'sangat-tinggi', 'sangat-tinggi', pelaksana('S3', 12, true, 'sangat-baik', 'tidak-pernah'), proportional],
  // 20 + 40 + 30 + 1
  [91, 'sangat-tinggi', 'sangat-tinggi', struktural('S2', true, true, true, 'sangat-baik', 'berat'), {}],
  // 25 + 40 + 25 + 1
  [91, 'sangat-tinggi', 'sangat-tinggi', fungsional('S3', true, true, true, 'baik', 'berat'), {}],
  // 20 + 40 + 30 + 1
  [91, 'sangat-tinggi', 'sangat-tinggi', pelaksana('S2', true, true, 'sangat-baik', 'berat'), {}],

  // The two ends: 1 + 0 + 1 + 1 and 25 + 40 + 30 + 5.
  [3, 'sangat-rendah', 'sangat-rendah', pelaksana('SD', false, false, 'buruk', 'berat'), {}],
  [100, 'sangat-tinggi', 'sangat-tinggi', pelaksana('S3', true, true, 'sangat-baik', 'tidak-pernah'), {}],
]

const categories: HandCase[] = categoryRows.flatMap(([index, floor, upper, answers, readings]) => {
  // Several sums meet at one index, so the name carries the group and whether hours were in proportion.
  const way = `${answers.kelompok}${readings === proportional ? ', hours in proportion' : ''}`
  return [
    handCase(
      `1.6 ${way}: ${index} by floor is ${floor}`,
      answers,
      { index, category: floor },
      readings === proportional ? readings : undefined,
    ),
    handCase(
      `1.6 ${way}: ${index} by upper is ${upper}`,
      answers,
      { index, category: upper },
      {
        ...readings,
        categoryGap: 'upper',
      },
    ),
  ]
})

// 1.6 and 1.7: which figure is looked up, the exact one or the printed one of two decimals, half up. Points of the
// table never come that close to a bound; a caller's own points for education do. Each sum is 15.99x or 15.00x for
// education plus a whole number: 60 = 15 + 45 (10 + 30 + 5), 70 = 15 + 55 (25 + 25 + 5), 80 = 15 + 65 (30 + 30 + 5),
// 90 = 15 + 75 (40 + 30 + 5).
const figureAnswers: Record<60 | 70 | 80 | 90, Answers> = {
  60: { ...struktural('S1', false, false, true, 'sangat-baik', 'tidak-pernah'), kesesuaian: 'sesuai' },
  70: { ...struktural('S1', true, false, true, 'baik', 'tidak-pernah'), kesesuaian: 'sesuai' },
  80: { ...struktural('S1', true, true, false, 'sangat-baik', 'tidak-pernah'), kesesuaian: 'sesuai' },
  90: { ...struktural('S1', true, true, true, 'sangat-baik', 'tidak-pernah'), kesesuaian: 'sesuai' },
}

const figureRows: readonly (readonly [
  whole: 60 | 70 | 80 | 90,
  sesuai: number,
  index: number,
  gap: 'floor' | 'upper',
  exact: string,
  printed: string,
])[] = [
  // Printed 60.99, then 61.00 (a tie goes up), then 61.00.
  [60, 15.994, 60.994, 'floor', 'sangat-rendah', 'sangat-rendah'],
  [60, 15.995, 60.995, 'floor', 'sangat-rendah', 'rendah'],
  [60, 15.996, 60.996, 'floor', 'sangat-rendah', 'rendah'],
  // Printed 60.00, then 60.01 (a tie goes up), then 60.01.
  [60, 15.004, 60.004, 'upper', 'rendah', 'sangat-rendah'],
  [60, 15.005, 60.005, 'upper', 'rendah', 'rendah'],
  [60, 15.006, 60.006, 'upper', 'rendah', 'rendah'],
  [70, 15.994, 70.994, 'floor', 'rendah', 'rendah'],
  [70, 15.996, 70.996, 'floor', 'rendah', 'sedang'],
  [70, 15.004, 70.004, 'upper', 'sedang', 'rendah'],
  [70, 15.006, 70.006, 'upper', 'sedang', 'sedang'],
  [80, 15.994, 80.994, 'floor', 'sedang', 'sedang'],
  [80, 15.996, 80.996, 'floor', 'sedang', 'tinggi'],
  [80, 15.004, 80.004, 'upper', 'tinggi', 'sedang'],
  [80, 15.006, 80.006, 'upper', 'tinggi', 'tinggi'],
  [90, 15.994, 90.994, 'floor', 'tinggi', 'tinggi'],
  [90, 15.996, 90.996, 'floor', 'tinggi', 'sangat-tinggi'],
  [90, 15.004, 90.004, 'upper', 'sangat-tinggi', 'tinggi'],
  [90, 15.006, 90.006, 'upper', 'sangat-tinggi', 'sangat-tinggi'],
]

const figures: HandCase[] = figureRows.flatMap(([whole, sesuai, index, gap, exact, printed]) => {
  const answers = figureAnswers[whole]
  const readings: Readings = {
    education: { relative: { 'di-bawah': 10, sesuai, 'di-atas': 25 } },
    ...(gap === 'upper' ? { categoryGap: gap } : {}),
  }
  return [
    handCase(`1.6 the exact ${index} by ${gap} is ${exact}`, answers, { index, category: exact }, readings),
    handCase(
      `1.7 the printed figure of ${index} by ${gap} is ${printed}`,
      answers,
      // Printing touches the category alone; the index stays exact.
      { index, category: printed },
      { ...readings, categoryFigure: 'printed' },
    ),
  ]
})

// 6.3 --------------------------------------------------------------------------------------------------------------

const individuals: HandCase[] = [
  // Not a rule but a screen: its four figures are one possible record, 25 + 15 + 25 + 5.
  handCase(
    '6.3 I1: the figures of the sample screen make 70',
    struktural('S3', true, false, false, 'baik', 'tidak-pernah'),
    {
      index: 70,
      dimensions: { kualifikasi: 25, kompetensi: 15, kinerja: 25, disiplin: 5 },
      category: 'rendah',
      // The screen prints a maximum of 25 for performance; the table says 30.
      line: { indicator: 'kinerja', points: 25, rung: 'baik', max: 30 },
    },
  ),
  handCase('6.3 I2: pelaksana S1, both trainings, baik: 85', pelaksana('S1', true, true, 'baik', 'tidak-pernah'), {
    index: 85,
    dimensions: { kualifikasi: 15, kompetensi: 40, kinerja: 25, disiplin: 5 },
    category: 'tinggi',
  }),
  handCase(
    '6.3 I3: pelaksana SLTA, technical only, baik: 57.5',
    pelaksana('SLTA', true, false, 'baik', 'tidak-pernah'),
    {
      index: 57.5,
      dimensions: { kualifikasi: 5, kompetensi: 22.5, kinerja: 25, disiplin: 5 },
      category: 'sangat-rendah',
    },
  ),
  handCase(
    '6.3 I4: pengawas S1 with PIM IV and a seminar, baik: 70',
    struktural('S1', true, false, true, 'baik', 'tidak-pernah'),
    {
      index: 70,
      dimensions: { kualifikasi: 15, kompetensi: 25, kinerja: 25, disiplin: 5 },
      category: 'rendah',
    },
  ),
]

// 8.3, 1.2, 1.4: what is not known ---------------------------------------------------------------------------------

// One answer of the best record is not known. The range runs over the answers that would complete it, so it starts at
// the lowest rung even where the unknown itself takes 0, and ends at 100.
const unknownRows: readonly (readonly [
  kelompok: Kelompok,
  indicator: string,
  option: string,
  readings: Readings,
  max: number,
  points: number,
  index: number,
  lowest: number,
])[] = [
  // 75 + 1 or 75 + 0; completed by 75 + 1 to 75 + 25
  ['struktural', 'pendidikan', 'the lowest rung', {}, 25, 1, 76, 76],
  ['struktural', 'pendidikan', 'zero', { unknownEducation: 'zero' }, 25, 0, 75, 76],
  ['fungsional', 'pendidikan', 'the lowest rung', {}, 25, 1, 76, 76],
  ['fungsional', 'pendidikan', 'zero', { unknownEducation: 'zero' }, 25, 0, 75, 76],
  ['pelaksana', 'pendidikan', 'the lowest rung', {}, 25, 1, 76, 76],
  ['pelaksana', 'pendidikan', 'zero', { unknownEducation: 'zero' }, 25, 0, 75, 76],
  // 100 less the training, which takes 0 and may still be done
  ['struktural', 'kepemimpinan', 'zero', {}, 15, 0, 85, 85],
  ['fungsional', 'fungsional', 'zero', {}, 15, 0, 85, 85],
  ['struktural', 'teknis', 'zero', {}, 15, 0, 85, 85],
  ['fungsional', 'teknis', 'zero', {}, 15, 0, 85, 85],
  ['pelaksana', 'teknis', 'zero', {}, 22.5, 0, 77.5, 77.5],
  ['struktural', 'teknis', 'zero, hours in proportion', proportional, 15, 0, 85, 85],
  ['fungsional', 'teknis', 'zero, hours in proportion', proportional, 15, 0, 85, 85],
  ['pelaksana', 'teknis', 'zero, hours in proportion', proportional, 22.5, 0, 77.5, 77.5],
  ['struktural', 'seminar', 'zero', {}, 10, 0, 90, 90],
  ['fungsional', 'seminar', 'zero', {}, 10, 0, 90, 90],
  ['pelaksana', 'seminar', 'zero', {}, 17.5, 0, 82.5, 82.5],
  // 70 + 1 or 70 + 0; completed by 70 + 1 to 70 + 30
  ['struktural', 'kinerja', 'the lowest rung', {}, 30, 1, 71, 71],
  ['struktural', 'kinerja', 'zero', { unknownPerformance: 'zero' }, 30, 0, 70, 71],
  ['fungsional', 'kinerja', 'the lowest rung', {}, 30, 1, 71, 71],
  ['fungsional', 'kinerja', 'zero', { unknownPerformance: 'zero' }, 30, 0, 70, 71],
  ['pelaksana', 'kinerja', 'the lowest rung', {}, 30, 1, 71, 71],
  ['pelaksana', 'kinerja', 'zero', { unknownPerformance: 'zero' }, 30, 0, 70, 71],
  // 95 + 0, 95 + 1 or 95 + 5; completed by 95 + 1 to 95 + 5
  ['struktural', 'disiplin', 'zero', { unknownDiscipline: 'zero' }, 5, 0, 95, 96],
  ['struktural', 'disiplin', 'the lowest rung', { unknownDiscipline: 'lowest' }, 5, 1, 96, 96],
  ['struktural', 'disiplin', 'a clean record', {}, 5, 5, 100, 96],
  ['fungsional', 'disiplin', 'zero', { unknownDiscipline: 'zero' }, 5, 0, 95, 96],
  ['fungsional', 'disiplin', 'the lowest rung', { unknownDiscipline: 'lowest' }, 5, 1, 96, 96],
  ['fungsional', 'disiplin', 'a clean record', {}, 5, 5, 100, 96],
  ['pelaksana', 'disiplin', 'zero', { unknownDiscipline: 'zero' }, 5, 0, 95, 96],
  ['pelaksana', 'disiplin', 'the lowest rung', { unknownDiscipline: 'lowest' }, 5, 1, 96, 96],
  ['pelaksana', 'disiplin', 'a clean record', {}, 5, 5, 100, 96],
]

const unknowns: HandCase[] = unknownRows.flatMap(([kelompok, indicator, option, given, max, points, index, lowest]) => {
  const readings = Object.keys(given).length > 0 ? given : undefined
  const expect: Expect = {
    index,
    line: { indicator, points, rung: null, max, known: false },
    range: [lowest, 100],
    missing: [indicator],
  }
  return [
    handCase(
      `8.3 ${kelompok}: ${indicator} left out takes ${option}`,
      without(best[kelompok], indicator),
      expect,
      readings,
    ),
    // Absent and null say the same thing.
    handCase(
      `8.3 ${kelompok}: ${indicator} null takes ${option}`,
      { ...best[kelompok], [indicator]: null },
      expect,
      readings,
    ),
  ]
})

const allZero: Readings = { unknownEducation: 'zero', unknownPerformance: 'zero', unknownDiscipline: 'zero' }

const everyIndicator: readonly (readonly [kelompok: Kelompok, missing: readonly string[]])[] = [
  ['struktural', ['pendidikan', 'kepemimpinan', 'teknis', 'seminar', 'kinerja', 'disiplin']],
  ['fungsional', ['pendidikan', 'fungsional', 'teknis', 'seminar', 'kinerja', 'disiplin']],
  ['pelaksana', ['pendidikan', 'teknis', 'seminar', 'kinerja', 'disiplin']],
]

// 6.3: what a wholly empty record scores depends on the readings alone; completed it may be anything from 3 to 100.
const empties: HandCase[] = everyIndicator.flatMap(([kelompok, indicators]) => {
  const open = (): Pick<Expect, 'range' | 'missing' | 'category'> => ({
    category: 'sangat-rendah',
    range: [3, 100],
    missing: [...indicators],
  })
  return [
    handCase(
      `6.3 ${kelompok}: an empty record is 1 + 0 + 1 + 0 = 2 where an unknown discipline takes zero`,
      { kelompok },
      {
        index: 2,
        dimensions: { kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 0 },
        ...open(),
      },
      { unknownDiscipline: 'zero' },
    ),
    handCase(
      `6.3 ${kelompok}: an empty record is 1 + 0 + 1 + 1 = 3 where discipline takes its lowest rung`,
      { kelompok },
      { index: 3, dimensions: { kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 1 }, ...open() },
      { unknownDiscipline: 'lowest' },
    ),
    handCase(
      `6.3 ${kelompok}: an empty record is 1 + 0 + 1 + 5 = 7 where no penalty on file is a clean record`,
      { kelompok },
      { index: 7, dimensions: { kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 5 }, ...open() },
    ),
    handCase(
      `6.3 ${kelompok}: an empty record is 0 where every unknown takes zero`,
      { kelompok },
      { index: 0, dimensions: { kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0 }, ...open() },
      allZero,
    ),
    handCase(
      `6.3 ${kelompok}: the 0 of an empty record is sangat-rendah by upper too`,
      { kelompok },
      { index: 0, ...open() },
      { ...allZero, categoryGap: 'upper' },
    ),
  ]
})

const severalUnknown: HandCase[] = [
  handCase(
    '8.3 pelaksana: hours null is a technical training not known',
    { ...without(best.pelaksana, 'teknis'), jp: null },
    {
      index: 77.5,
      line: { indicator: 'teknis', points: 0, rung: null, max: 22.5, known: false },
      range: [77.5, 100],
      missing: ['teknis'],
    },
  ),
  handCase(
    '8.3 pelaksana: SKP null is an appraisal not known',
    { ...without(best.pelaksana, 'kinerja'), skp: null },
    {
      index: 71,
      line: { indicator: 'kinerja', points: 1, rung: null, max: 30, known: false },
      range: [71, 100],
      missing: ['kinerja'],
    },
  ),
  handCase(
    '8.3 pelaksana: SKP of 120 null is an appraisal not known',
    { ...without(best.pelaksana, 'kinerja'), skp120: null },
    {
      index: 71,
      line: { indicator: 'kinerja', points: 1, rung: null, max: 30, known: false },
      range: [71, 100],
      missing: ['kinerja'],
    },
  ),
  handCase(
    '8.3 pelaksana: two unknowns widen the range by both',
    { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, kinerja: 'baik' },
    // 15 + 22.5 + 25 + 5 = 67.5; seminar 0 to 17.5 and discipline 1 to 5: from 63.5 to 85
    { index: 67.5, category: 'rendah', range: [63.5, 85], missing: ['seminar', 'disiplin'] },
  ),
  handCase(
    '8.3 struktural: only education and discipline known',
    { kelompok: 'struktural', pendidikan: 'S2', disiplin: 'ringan' },
    // 20 + 0 + 1 + 3 = 24; at most 20 + 40 + 30 + 3 = 93
    {
      index: 24,
      category: 'sangat-rendah',
      range: [24, 93],
      missing: ['kepemimpinan', 'teknis', 'seminar', 'kinerja'],
    },
  ),
  handCase(
    '8.3 fungsional: only the trainings known',
    { kelompok: 'fungsional', fungsional: true, teknis: false, seminar: true },
    // 1 + 25 + 1 + 5 = 32; from 1 + 25 + 1 + 1 = 28 to 25 + 25 + 30 + 5 = 85
    { index: 32, category: 'sangat-rendah', range: [28, 85], missing: ['pendidikan', 'kinerja', 'disiplin'] },
  ),
]

// 3.1: education against the post's requirement --------------------------------------------------------------------

const steps: Readings = { education: { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } } }

// The 75 of the best record stay; the S3 of that record must not matter, nor any other diploma.
const relativeRows: readonly (readonly [kesesuaian: string, points: number, index: number])[] = [
  ['di-bawah', 15, 90],
  ['sesuai', 20, 95],
  ['di-atas', 25, 100],
]

const relative: HandCase[] = [
  ...groups.flatMap((kelompok) =>
    relativeRows.flatMap(([kesesuaian, points, index]) => [
      handCase(
        `3.1 ${kelompok}: ${kesesuaian} is worth the caller's ${points}, whatever the diploma`,
        { ...best[kelompok], pendidikan: 'SLTA', kesesuaian },
        {
          index,
          dimensions: { kualifikasi: points, kompetensi: 40, kinerja: 30, disiplin: 5 },
          line: { indicator: 'pendidikan', points, rung: kesesuaian, max: 25, known: true },
          range: [index, index],
          missing: [],
        },
        steps,
      ),
      handCase(
        `3.1 ${kelompok}: ${kesesuaian} is worth the caller's ${points} without a diploma on file`,
        { ...without(best[kelompok], 'pendidikan'), kesesuaian },
        {
          index,
          line: { indicator: 'pendidikan', points, rung: kesesuaian, known: true },
          range: [index, index],
          missing: [],
        },
        steps,
      ),
    ]),
  ),
  // Other points: an even spread with a half, and "as required earns it all" as one city's run of 2023 suggests.
  handCase(
    '3.1 pelaksana: di-bawah is worth 10 where the caller says so',
    { ...best.pelaksana, kesesuaian: 'di-bawah' },
    { index: 85, line: { indicator: 'pendidikan', points: 10, rung: 'di-bawah', max: 25 } },
    { education: { relative: { 'di-bawah': 10, sesuai: 17.5, 'di-atas': 25 } } },
  ),
  handCase(
    '3.1 pelaksana: sesuai is worth 17.5 where the caller says so',
    { ...best.pelaksana, kesesuaian: 'sesuai' },
    { index: 92.5, line: { indicator: 'pendidikan', points: 17.5, rung: 'sesuai', max: 25 } },
    { education: { relative: { 'di-bawah': 10, sesuai: 17.5, 'di-atas': 25 } } },
  ),
  handCase(
    '3.1 struktural: sesuai is worth all 25 where the caller says so',
    { ...best.struktural, pendidikan: 'D3', kesesuaian: 'sesuai' },
    { index: 100, line: { indicator: 'pendidikan', points: 25, rung: 'sesuai', max: 25 } },
    { education: { relative: { 'di-bawah': 15, sesuai: 25, 'di-atas': 25 } } },
  ),
  // Here the maximum is left open: the dimension has 25, this caller gives no more than 20.
  handCase(
    '3.1 fungsional: di-atas is worth 20 where the caller gives no more',
    { ...best.fungsional, kesesuaian: 'di-atas' },
    { index: 95, line: { indicator: 'pendidikan', points: 20, rung: 'di-atas' } },
    { education: { relative: { 'di-bawah': 5, sesuai: 12.5, 'di-atas': 20 } } },
  ),
  handCase(
    "3.1 fungsional: four decimals of the caller's points survive",
    { ...best.fungsional, kesesuaian: 'sesuai' },
    { index: 87.3457, line: { indicator: 'pendidikan', points: 12.3457, rung: 'sesuai' } },
    { education: { relative: { 'di-bawah': 5, sesuai: 12.3457, 'di-atas': 25 } } },
  ),
  // Not known: the diploma does not stand in for the comparison, and the range is the caller's own.
  handCase(
    '3.1 struktural: a diploma without the comparison is not known and takes zero',
    best.struktural,
    // 75 + 0; from 75 + 15 to 75 + 25
    {
      index: 75,
      line: { indicator: 'pendidikan', points: 0, rung: null, known: false },
      range: [90, 100],
      missing: ['pendidikan'],
    },
    { ...steps, unknownEducation: 'zero' },
  ),
  handCase(
    '3.1 pelaksana: an unknown comparison ranges over the points of the caller',
    { ...best.pelaksana, kesesuaian: null },
    // 75 + 0; from 75 + 5 to 75 + 20
    {
      index: 75,
      line: { indicator: 'pendidikan', points: 0, rung: null, known: false },
      range: [80, 95],
      missing: ['pendidikan'],
    },
    { education: { relative: { 'di-bawah': 5, sesuai: 12.5, 'di-atas': 20 } }, unknownEducation: 'zero' },
  ),
  // The lowest points of this caller are 1, so that "the lowest" is 1 by either table.
  handCase(
    '3.1 fungsional: an unknown comparison takes the lowest, here 1',
    best.fungsional,
    {
      index: 76,
      line: { indicator: 'pendidikan', points: 1, rung: null, known: false },
      range: [76, 100],
      missing: ['pendidikan'],
    },
    { education: { relative: { 'di-bawah': 1, sesuai: 15, 'di-atas': 25 } } },
  ),
  // By the table of 2019 the comparison counts for nothing.
  ...['di-bawah', 'sesuai', 'di-atas'].map((kesesuaian) =>
    handCase(
      `1.2 struktural: ${kesesuaian} does not move the 15 of an S1`,
      { ...best.struktural, pendidikan: 'S1', kesesuaian },
      { index: 90, line: { indicator: 'pendidikan', points: 15, rung: 'S1', max: 25, known: true }, missing: [] },
    ),
  ),
  handCase(
    '1.2 pelaksana: the comparison does not stand in for an unknown diploma',
    { ...without(best.pelaksana, 'pendidikan'), kesesuaian: 'di-atas' },
    {
      index: 76,
      line: { indicator: 'pendidikan', points: 1, rung: null, known: false },
      range: [76, 100],
      missing: ['pendidikan'],
    },
  ),
]

// Published slips ---------------------------------------------------------------------------------------------------

// Each of these was seen in a system that people use; most were corrected later. They are kept because the next
// implementation is likely to make them again.
const slips: HandCase[] = [
  handCase(
    '1.3 struktural: a seminar is worth 10, not the 15 that one 2021 survey gave',
    { ...untrained.struktural, seminar: true },
    // 45 + 10 = 55, not 60
    { index: 55, dimensions: { kompetensi: 10 }, line: { indicator: 'seminar', points: 10, rung: 'sudah', max: 10 } },
  ),
  handCase('1.3 struktural: all trainings are worth 40, not the 45 that one 2021 survey gave', best.struktural, {
    index: 100,
    dimensions: { kompetensi: 40 },
  }),
  handCase(
    '1.3 fungsional: technical training is worth 15, not the 22.5 of pelaksana that one 2021 survey gave',
    { ...untrained.fungsional, teknis: true },
    // 45 + 15 = 60, not 67.5
    { index: 60, dimensions: { kompetensi: 15 }, line: { indicator: 'teknis', points: 15, rung: 'sudah', max: 15 } },
  ),
  handCase(
    '1.3 fungsional: a seminar is worth 10, not the 17.5 of pelaksana that one 2021 survey gave',
    { ...untrained.fungsional, seminar: true },
    // 45 + 10 = 55, not 62.5
    { index: 55, dimensions: { kompetensi: 10 }, line: { indicator: 'seminar', points: 10, rung: 'sudah', max: 10 } },
  ),
  handCase(
    '1.3 fungsional: technical training and a seminar are worth 25, not the 40 of pelaksana',
    { ...trained.fungsional, fungsional: false },
    // 15 + (15 + 10) + 25 + 5 = 70, not 85
    { index: 70, dimensions: { kompetensi: 25 }, category: 'rendah' },
  ),
  handCase(
    '1.3 pelaksana: technical training is worth 22.5, never 15 and 22.5 added together',
    { ...untrained.pelaksana, teknis: true },
    // 45 + 22.5 = 67.5, not 82.5
    { index: 67.5, dimensions: { kompetensi: 22.5 }, line: { indicator: 'teknis', points: 22.5, max: 22.5 } },
  ),
  handCase(
    '1.3 pelaksana: 20 hours are worth 22.5, never 15 and 22.5 added together',
    { ...without(untrained.pelaksana, 'teknis'), jp: 20 },
    { index: 67.5, dimensions: { kompetensi: 22.5 }, line: { indicator: 'teknis', points: 22.5, max: 22.5 } },
  ),
  handCase(
    '1.3 pelaksana: 20 hours in proportion are worth 22.5, never 15 and 22.5 added together',
    { ...without(untrained.pelaksana, 'teknis'), jp: 20 },
    { index: 67.5, dimensions: { kompetensi: 22.5 }, line: { indicator: 'teknis', points: 22.5, max: 22.5 } },
    proportional,
  ),
  handCase('1.3 pelaksana: both trainings are worth 40, not 55', trained.pelaksana, {
    index: 85,
    dimensions: { kompetensi: 40 },
    category: 'tinggi',
  }),
  // One system had nothing for exactly 50, another nothing between 50 and 51.
  handCase(
    '1.4 struktural: SKP of exactly 50 is worth 1 by floor, and falls into no hole',
    { ...without(untrained.struktural, 'kinerja'), skp: 50 },
    // 15 + 0 + 1 + 5
    { index: 21, dimensions: { kinerja: 1 }, line: { indicator: 'kinerja', points: 1, rung: 'buruk' } },
  ),
  handCase(
    '1.4 struktural: SKP of exactly 50 is worth 1 by upper, and falls into no hole',
    { ...without(untrained.struktural, 'kinerja'), skp: 50 },
    { index: 21, dimensions: { kinerja: 1 }, line: { indicator: 'kinerja', points: 1, rung: 'buruk' } },
    { skpGap: 'upper' },
  ),
  handCase(
    '1.4 struktural: SKP of 50.5 is worth 1 by floor, and falls into no hole',
    { ...without(untrained.struktural, 'kinerja'), skp: 50.5 },
    { index: 21, dimensions: { kinerja: 1 }, line: { indicator: 'kinerja', points: 1, rung: 'buruk' } },
  ),
  handCase(
    '1.4 struktural: SKP of 50.5 is worth 5 by upper, and falls into no hole',
    { ...without(untrained.struktural, 'kinerja'), skp: 50.5 },
    // 15 + 0 + 5 + 5
    { index: 25, dimensions: { kinerja: 5 }, line: { indicator: 'kinerja', points: 5, rung: 'kurang' } },
    { skpGap: 'upper' },
  ),
  // The form of 2020 prints "51-65" for kurang beside "61-75" for cukup.
  ...[62, 65].flatMap((value) => [
    handCase(
      `1.4 struktural: SKP ${value} is cukup by floor, in spite of the 51-65 that one form prints for kurang`,
      { ...without(best.struktural, 'kinerja'), skp: value },
      { index: 85, line: { indicator: 'kinerja', points: 15, rung: 'cukup' } },
    ),
    handCase(
      `1.4 struktural: SKP ${value} is cukup by upper, in spite of the 51-65 that one form prints for kurang`,
      { ...without(best.struktural, 'kinerja'), skp: value },
      { index: 85, line: { indicator: 'kinerja', points: 15, rung: 'cukup' } },
      { skpGap: 'upper' },
    ),
  ]),
  handCase(
    '7 struktural: performance is added once, not twice as in one recap',
    struktural('D3', false, true, false, 'sangat-baik', 'sedang'),
    // 10 + 15 + 30 + 2 = 57, not 87
    { index: 57, dimensions: { kualifikasi: 10, kompetensi: 15, kinerja: 30, disiplin: 2 }, category: 'sangat-rendah' },
  ),
  handCase(
    '7 fungsional: performance by number is added once, not twice as in one recap',
    { ...without(fungsional('S2', true, false, false, 'baik', 'ringan'), 'kinerja'), skp: 80 },
    // 20 + 15 + 25 + 3 = 63, not 88
    { index: 63, dimensions: { kualifikasi: 20, kompetensi: 15, kinerja: 25, disiplin: 3 }, category: 'rendah' },
  ),
  handCase(
    '1.6 pelaksana: 80 is called sedang, not the cukup of one live system',
    pelaksana('D3', true, true, 'baik', 'tidak-pernah'),
    // 10 + 40 + 25 + 5
    { index: 80, category: 'sedang' },
  ),
  handCase(
    '1.1 struktural: the points already carry the weight and are not multiplied a second time',
    struktural('S2', true, false, false, 'cukup', 'ringan'),
    // 20 + 15 + 15 + 3 = 53, not 20 × 0.25 + 15 × 0.40 + 15 × 0.30 + 3 × 0.05 = 15.65
    { index: 53, dimensions: { kualifikasi: 20, kompetensi: 15, kinerja: 15, disiplin: 3 }, category: 'sangat-rendah' },
  ),
  handCase(
    '1.1 pelaksana: the points already carry the weight and are not multiplied a second time',
    pelaksana('D3', false, true, 'kurang', 'sedang'),
    // 10 + 17.5 + 5 + 2 = 34.5, not 10 × 0.25 + 17.5 × 0.40 + 5 × 0.30 + 2 × 0.05 = 11.1
    {
      index: 34.5,
      dimensions: { kualifikasi: 10, kompetensi: 17.5, kinerja: 5, disiplin: 2 },
      category: 'sangat-rendah',
    },
  ),
  handCase('1.4 pelaksana: performance has a maximum of 30, not the 25 that one screen prints', best.pelaksana, {
    index: 100,
    line: { indicator: 'kinerja', points: 30, rung: 'sangat-baik', max: 30 },
  }),
]

export const handCases: readonly HandCase[] = [
  ...extremes,
  ...education,
  ...trainings,
  ...hours,
  ...hoursFromYesNo,
  ...predicates,
  ...unscored,
  ...unscoredLeavesOld,
  ...skp,
  ...skp120,
  ...discipline,
  ...categories,
  ...figures,
  ...individuals,
  ...unknowns,
  ...empties,
  ...severalUnknown,
  ...relative,
  ...slips,
]
