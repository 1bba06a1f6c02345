// Histories written by hand from the rules of observation, and their points from the tables of the domain file (§1). No
// expected value here was ever produced by a program: the reasoning stands in the name or in the comment above, so that
// a reader can redo it.
//
// Points: S3 25, S2 20, S1 and D4 15, D3 10, D2, D1 and SLTA 5, SLTP and SD 1. Leadership or functional training 15,
// hours 15 (pelaksana 22.5), seminar 10 (pelaksana 17.5). Appraisal 30, 25, 15, 5, 1. Sanctions 5, 3, 2, 1. Not known:
// education 1, appraisal 1, trainings 0, discipline 5.

import type {
  Appraisal,
  Employee,
  Jenjang,
  Kedudukan,
  LeadershipLevel,
  Post,
  StatusAsn,
  Training,
} from '../src/employee'
import type { EvidenceList, EvidenceReason } from '../src/observation'

type Item = readonly [indicator: string | null, list: EvidenceList, position: number]
type AsideItem = readonly [...Item, reason: EvidenceReason]
type Answers = Readonly<Record<string, string | number | boolean>>
type Readings = Readonly<Record<string, unknown>>
type HandDays = readonly [from: string, to: string]

export interface HandHistory {
  /** Reads as a sentence. */
  readonly name: string
  readonly employee: Employee
  readonly period: { readonly year: number; readonly asOf?: string }
  /** Only the readings that differ from the default. */
  readonly readings?: Readings
  readonly expected: {
    readonly outcome: 'measured' | 'excluded' | 'not-measured'
    readonly reason?: string
    /** All of them: a column that is not here is not known. */
    readonly answers?: Answers | null
    readonly index?: number
    /** All that is used, in the order of the evidence. */
    readonly used?: readonly Item[]
    /** All that is set aside, in the order of the evidence. */
    readonly setAside?: readonly AsideItem[]
    /** All windows. */
    readonly windows?: Readonly<Record<string, HandDays>>
    /** All readings under which the answers would be others, in any order. */
    readonly sensitiveTo?: readonly string[]
  }
}

type Expected = HandHistory['expected']
type When = { readonly year?: number; readonly asOf?: string; readonly readings?: Readings }

function history(name: string, employee: Employee, expected: Expected, when: When = {}): HandHistory {
  const { year = 2024, asOf, readings } = when
  return { name, employee, period: asOf ? { year, asOf } : { year }, ...(readings && { readings }), expected }
}

function measured(answers: Answers, index: number, more: Partial<Expected> = {}): Expected {
  return { outcome: 'measured', answers, index, ...more }
}

/** A not known answer is a column that is not there. */
function without(answers: Answers, ...columns: string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([column]) => !columns.includes(column)))
}

// The everyday record of 2024: one post without dates, S1 15, no training 0, baik in 2023 25, never punished 5: 45.
function everyday(post: Post, more: Partial<Employee> = {}): Employee {
  return {
    id: 'e-1',
    status: 'PNS',
    kedudukan: 'aktif',
    posts: [post],
    educations: [{ level: 'S1' }],
    trainings: [],
    appraisals: [{ year: 2023, kinerja: 'baik' }],
    sanctions: [],
    ...more,
  }
}

const pelaksana = (more?: Partial<Employee>) => everyday({ jenjang: 'pelaksana' }, more)
const pengawas = (more?: Partial<Employee>) => everyday({ jenjang: 'pengawas' }, more)
const guru = (more?: Partial<Employee>) => everyday({ jenjang: 'ahli-pertama', jf: 'guru' }, more)
const baikIn = (year: number): Appraisal[] => [{ year, kinerja: 'baik' }]

const answered = {
  pelaksana: {
    kelompok: 'pelaksana',
    pendidikan: 'S1',
    jp: 0,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
  struktural: {
    kelompok: 'struktural',
    pendidikan: 'S1',
    kepemimpinan: false,
    jp: 0,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
  fungsional: {
    kelompok: 'fungsional',
    pendidikan: 'S1',
    fungsional: false,
    jp: 0,
    seminar: false,
    kinerja: 'baik',
    disiplin: 'tidak-pernah',
  },
} as const satisfies Record<string, Answers>

/** What the everyday record rests on, with more between education and appraisal, or after it. */
function rests(between: readonly Item[] = [], after: readonly Item[] = []): readonly Item[] {
  return [[null, 'posts', 0], ['pendidikan', 'educations', 0], ...between, ['kinerja', 'appraisals', 0], ...after]
}

const cutOff: Readings = { windows: 'cutOff' }
const proportional: Readings = { jpCredit: 'proportional' }

// Windows ----------------------------------------------------------------------------------------------------------

const y2024: When = {}
const mid: When = { asOf: '2024-06-30' }
const leapDay: When = { asOf: '2024-02-29' }
const firstDay: When = { asOf: '2024-01-01' }
const afterYear: When = { asOf: '2025-03-31' }
// Minus one year 2023-12-31, 2023-06-30, 2023-02-28 (no 29 February), 2023-02-28, 2023-03-01, 2024-03-31, 2023-01-01:
// the window starts on the next day.
const endCut: When = { readings: cutOff }
const midCut: When = { asOf: '2024-06-30', readings: cutOff }
const leapCut: When = { asOf: '2024-02-29', readings: cutOff }
const feb28Cut: When = { asOf: '2024-02-28', readings: cutOff }
const mar1Cut: When = { asOf: '2024-03-01', readings: cutOff }
const afterYearCut: When = { asOf: '2025-03-31', readings: cutOff }
const firstDayCut: When = { asOf: '2024-01-01', readings: cutOff }
// Minus one year 2024-02-28 and 2024-03-01: here 29 February lies behind.
const feb28After: When = { year: 2025, asOf: '2025-02-28', readings: cutOff }
const mar1After: When = { year: 2025, asOf: '2025-03-01', readings: cutOff }

type Placed = 'inside' | 'after-cut-off' | 'too-late' | 'too-old' | 'undated'
type Row = readonly [date: string | null | undefined, when: When, placed: Placed, why: string]

const dated = (date: string | null | undefined) => (date === undefined ? {} : { date })

const technicalRows: readonly Row[] = [
  // calendar, year 2024: 2024-01-01 to 2024-12-31
  ['2024-01-01', y2024, 'inside', 'the first day of the year is the first of the window'],
  ['2023-12-31', y2024, 'too-old', 'the last day of the year before is one too early'],
  ['2024-12-31', y2024, 'inside', 'the last day of the year is the last of the window'],
  ['2025-01-01', y2024, 'after-cut-off', 'new year is a day after the cut-off, which is judged before the window'],
  ['2024', y2024, 'inside', 'the year itself lies wholly inside'],
  ['2024-01', y2024, 'inside', 'January lies wholly inside'],
  ['2024-12', y2024, 'inside', 'December lies wholly inside'],
  ['2023', y2024, 'too-old', 'the year before ends a day before the window'],
  ['2023-12', y2024, 'too-old', 'December before ends a day before the window'],
  ['2025', y2024, 'after-cut-off', 'the next year starts after the cut-off'],
  ['2025-01', y2024, 'after-cut-off', 'January after starts after the cut-off'],
  [undefined, y2024, 'undated', 'an absent date straddles the start'],
  [null, y2024, 'undated', 'a null date is as an absent one'],
  // calendar, cut off on 2024-06-30: the window stays the whole year, the cut-off ends it
  ['2024-01-01', mid, 'inside', 'with a cut-off in June the window still starts on 1 January'],
  ['2023-12-31', mid, 'too-old', 'with a cut-off in June 31 December is still too early'],
  ['2024-06-30', mid, 'inside', 'the cut-off day itself counts'],
  ['2024-07-01', mid, 'after-cut-off', 'a day after the cut-off does not'],
  ['2024-06', mid, 'inside', 'the month of the cut-off counts'],
  ['2024-07', mid, 'after-cut-off', 'the month after the cut-off does not'],
  ['2024', mid, 'inside', 'the year starts before the cut-off, and the first day decides on the upper side'],
  [undefined, mid, 'undated', 'an absent date starts before the cut-off'],
  // calendar, cut off on 2024-02-29
  ['2024-01-01', leapDay, 'inside', 'cut off on 29 February, the calendar window starts on 1 January'],
  ['2023-12-31', leapDay, 'too-old', 'cut off on 29 February, 31 December is too early by calendar'],
  ['2024-02-29', leapDay, 'inside', '29 February is a day like others'],
  ['2024-03-01', leapDay, 'after-cut-off', '1 March follows 29 February'],
  // calendar, cut off on the first day of the year
  ['2024-01-01', firstDay, 'inside', 'cut off on 1 January, that day counts'],
  ['2024-01-02', firstDay, 'after-cut-off', 'cut off on 1 January, 2 January does not count'],
  ['2023-12-31', firstDay, 'too-old', 'cut off on 1 January, by calendar the day before is too old'],
  ['2024', firstDay, 'inside', 'cut off on 1 January, the year starts on that day'],
  // calendar, year 2024 cut off on 2025-03-31: still 2024-01-01 to 2024-12-31
  ['2024-01-01', afterYear, 'inside', 'a later cut-off leaves the start of the calendar window'],
  ['2023-12-31', afterYear, 'too-old', 'a later cut-off does not reach back either'],
  ['2024-12-31', afterYear, 'inside', 'a later cut-off leaves the end of the calendar window'],
  ['2025-01-01', afterYear, 'too-late', 'new year is before the cut-off, but after the window'],
  ['2025-03-31', afterYear, 'too-late', 'the cut-off day is after the window'],
  ['2025-04-01', afterYear, 'after-cut-off', 'a day after the later cut-off is judged by the cut-off'],
  ['2025', afterYear, 'too-late', 'the next year starts after the window, before the cut-off'],
  ['2024-12', afterYear, 'inside', 'December still counts in March'],
  [undefined, afterYear, 'undated', 'an absent date stays undated after the year'],
  // cutOff, 2024-12-31: 2024-01-01 to 2024-12-31
  ['2024-01-01', endCut, 'inside', 'cut-off at the end of the year: twelve months are the year'],
  ['2023-12-31', endCut, 'too-old', 'cut-off at the end of the year: 31 December before is twelve months ago'],
  ['2024-12-31', endCut, 'inside', 'cut-off at the end of the year: the last day counts'],
  ['2025-01-01', endCut, 'after-cut-off', 'cut-off at the end of the year: new year does not count'],
  // cutOff, 2024-06-30: 2023-07-01 to 2024-06-30
  ['2023-07-01', midCut, 'inside', 'twelve months to 30 June start on 1 July'],
  ['2023-06-30', midCut, 'too-old', 'twelve months to 30 June leave out 30 June before'],
  ['2024-06-30', midCut, 'inside', 'twelve months to 30 June hold that day'],
  ['2024-07-01', midCut, 'after-cut-off', 'twelve months to 30 June end there'],
  ['2023-07', midCut, 'inside', 'July before lies in the twelve months to 30 June'],
  ['2023-06', midCut, 'too-old', 'June before ends a day too early'],
  ['2023', midCut, 'undated', 'the year before straddles 1 July'],
  ['2024', midCut, 'inside', 'this year starts in the twelve months and before the cut-off'],
  [null, midCut, 'undated', 'a null date straddles 1 July'],
  // cutOff, 2024-02-29: minus a year is 2023-02-28, so 2023-03-01 to 2024-02-29
  ['2023-03-01', leapCut, 'inside', 'twelve months to 29 February start on 1 March'],
  ['2023-02-28', leapCut, 'too-old', 'twelve months to 29 February leave out 28 February before'],
  ['2024-02-29', leapCut, 'inside', 'twelve months to 29 February hold that day'],
  ['2024-03-01', leapCut, 'after-cut-off', 'twelve months to 29 February end there'],
  ['2023-02', leapCut, 'too-old', 'February before ends on the 28th'],
  ['2023-03', leapCut, 'inside', 'March before starts on the first day'],
  // cutOff, 2024-02-28: 2023-03-01 to 2024-02-28
  ['2023-03-01', feb28Cut, 'inside', 'twelve months to 28 February start on 1 March'],
  ['2023-02-28', feb28Cut, 'too-old', 'twelve months to 28 February leave out 28 February before'],
  ['2024-02-28', feb28Cut, 'inside', 'twelve months to 28 February hold that day'],
  ['2024-02-29', feb28Cut, 'after-cut-off', 'twelve months to 28 February end before the leap day'],
  // cutOff, 2024-03-01: 2023-03-02 to 2024-03-01
  ['2023-03-02', mar1Cut, 'inside', 'twelve months to 1 March start on 2 March'],
  ['2023-03-01', mar1Cut, 'too-old', 'twelve months to 1 March leave out 1 March before'],
  ['2023-03', mar1Cut, 'undated', 'March before straddles 2 March'],
  ['2024-03-01', mar1Cut, 'inside', 'twelve months to 1 March hold that day'],
  ['2024-03-02', mar1Cut, 'after-cut-off', 'twelve months to 1 March end there'],
  // cutOff, 2025-02-28: minus a year is 2024-02-28, so from 2024-02-29
  ['2024-02-29', feb28After, 'inside', 'a year after the leap day it starts the twelve months to 28 February'],
  ['2024-02-28', feb28After, 'too-old', '28 February is twelve months before 28 February'],
  ['2024-02', feb28After, 'undated', 'February of the leap year straddles its 29th'],
  ['2025-02-28', feb28After, 'inside', '28 February of the year after counts'],
  ['2025-03-01', feb28After, 'after-cut-off', '1 March of the year after does not'],
  // cutOff, 2025-03-01: from 2024-03-02
  ['2024-03-02', mar1After, 'inside', 'a year after the leap day the twelve months to 1 March start on 2 March'],
  ['2024-03-01', mar1After, 'too-old', '1 March is twelve months before 1 March'],
  ['2024-02-29', mar1After, 'too-old', 'the leap day is more than twelve months before 1 March'],
  // cutOff, year 2024 but 2025-03-31: 2024-04-01 to 2025-03-31
  ['2024-04-01', afterYearCut, 'inside', 'twelve months to March after the year start on 1 April'],
  ['2024-03-31', afterYearCut, 'too-old', 'twelve months to March after the year leave out 31 March'],
  ['2025-03-31', afterYearCut, 'inside', 'by cut-off a day after the year counts'],
  ['2025-04-01', afterYearCut, 'after-cut-off', 'by cut-off 1 April is after it'],
  ['2025', afterYearCut, 'inside', 'by cut-off the next year starts inside'],
  ['2024', afterYearCut, 'undated', 'by cut-off the measured year straddles 1 April'],
  // cutOff, 2024-01-01: 2023-01-02 to 2024-01-01
  ['2023-01-02', firstDayCut, 'inside', 'twelve months to 1 January start on 2 January'],
  ['2023-01-01', firstDayCut, 'too-old', 'twelve months to 1 January leave out 1 January before'],
]

// 45 + 22.5 = 67.5 inside. Outside no hours are left: 0, unless the training might lie inside, then not known; 45.
const technicalWindows = technicalRows.map(([date, when, placed, why]) => {
  const employee = pelaksana({
    trainings: [{ kind: 'teknis', jp: 20, ...dated(date) }],
    appraisals: baikIn((when.year ?? 2024) - 1),
  })
  const name = `technical window: ${why}`
  if (placed === 'inside') {
    const used = rests([['teknis', 'trainings', 0]])
    return history(name, employee, measured({ ...answered.pelaksana, jp: 20 }, 67.5, { used, setAside: [] }), when)
  }
  const answers = placed === 'undated' ? without(answered.pelaksana, 'jp') : answered.pelaksana
  const setAside: AsideItem[] = [['teknis', 'trainings', 0, placed]]
  return history(name, employee, measured(answers, 45, { used: rests(), setAside }), when)
})

const oneYear: When = { readings: { seminarWindow: 'oneYear' } }
const oneYearMidCut: When = { asOf: '2024-06-30', readings: { ...cutOff, seminarWindow: 'oneYear' } }

const seminarRows: readonly Row[] = [
  // calendar, twoYears: 2023-01-01 to 2024-12-31
  ['2023-01-01', y2024, 'inside', 'two years start on 1 January of the year before'],
  ['2022-12-31', y2024, 'too-old', 'two years leave out the day before'],
  ['2024-12-31', y2024, 'inside', 'two years hold the last day of the year'],
  ['2025-01-01', y2024, 'after-cut-off', 'two years end with the year'],
  ['2023', y2024, 'inside', 'the year before lies wholly in two years'],
  ['2022', y2024, 'too-old', 'the year before that ends too early'],
  [undefined, y2024, 'undated', 'an absent date straddles the start of two years'],
  ['2024-06-30', mid, 'inside', 'the cut-off day counts for seminars too'],
  ['2024-07-01', mid, 'after-cut-off', 'the day after it does not'],
  ['2025-01-01', afterYear, 'too-late', 'new year is after the two years, before a later cut-off'],
  // calendar, oneYear: 2024-01-01 to 2024-12-31
  ['2024-01-01', oneYear, 'inside', 'one year starts on 1 January'],
  ['2023-12-31', oneYear, 'too-old', 'one year leaves out the day before'],
  ['2023', oneYear, 'too-old', 'one year leaves out the year before'],
  ['2024-12-31', oneYear, 'inside', 'one year holds the last day'],
  [undefined, oneYear, 'undated', 'an absent date straddles the start of one year'],
  // cutOff, 2024-06-30: 2022-07-01 on; oneYear: 2023-07-01 on
  ['2022-07-01', midCut, 'inside', 'two years to 30 June start on 1 July'],
  ['2022-06-30', midCut, 'too-old', 'two years to 30 June leave out 30 June'],
  ['2022', midCut, 'undated', '2022 straddles 1 July'],
  ['2024-06-30', midCut, 'inside', 'two years to 30 June hold that day'],
  ['2024-07-01', midCut, 'after-cut-off', 'two years to 30 June end there'],
  ['2023-07-01', oneYearMidCut, 'inside', 'one year to 30 June starts on 1 July'],
  ['2023-06-30', oneYearMidCut, 'too-old', 'one year to 30 June leaves out 30 June before'],
  // cutOff, 2024-02-29: 2022-03-01 on; 2024-03-01: 2022-03-02 on
  ['2022-03-01', leapCut, 'inside', 'two years to 29 February start on 1 March'],
  ['2022-02-28', leapCut, 'too-old', 'two years to 29 February leave out 28 February'],
  ['2022-03-02', mar1Cut, 'inside', 'two years to 1 March start on 2 March'],
  ['2022-03-01', mar1Cut, 'too-old', 'two years to 1 March leave out 1 March'],
  // cutOff, 2026-02-28: minus two years is 2024-02-28, so from 2024-02-29
  [
    '2024-02-29',
    { year: 2026, asOf: '2026-02-28', readings: cutOff },
    'inside',
    'the leap day starts the two years to 28 February',
  ],
  [
    '2024-02-28',
    { year: 2026, asOf: '2026-02-28', readings: cutOff },
    'too-old',
    '28 February is two years before 28 February',
  ],
  // cutOff, 2025-03-31: 2023-04-01 on
  ['2023-04-01', afterYearCut, 'inside', 'two years to March after the year start on 1 April'],
  ['2023-03-31', afterYearCut, 'too-old', 'two years to March after the year leave out 31 March'],
  ['2025-03-31', afterYearCut, 'inside', 'by cut-off a seminar after the year counts'],
]

// 45 + 17.5 = 62.5 inside.
const seminarWindows = seminarRows.map(([date, when, placed, why]) => {
  const employee = pelaksana({
    trainings: [{ kind: 'seminar', ...dated(date) }],
    appraisals: baikIn((when.year ?? 2024) - 1),
  })
  const name = `seminar window: ${why}`
  if (placed === 'inside') {
    const used = rests([['seminar', 'trainings', 0]])
    return history(
      name,
      employee,
      measured({ ...answered.pelaksana, seminar: true }, 62.5, { used, setAside: [] }),
      when,
    )
  }
  const answers = placed === 'undated' ? without(answered.pelaksana, 'seminar') : answered.pelaksana
  const setAside: AsideItem[] = [['seminar', 'trainings', 0, placed]]
  return history(name, employee, measured(answers, 45, { used: rests(), setAside }), when)
})

const everPunished: When = { readings: { disciplineWindow: 'ever' } }

const disciplineRows: readonly Row[] = [
  // calendar, fiveYears: 2020-01-01 to 2024-12-31
  ['2020-01-01', y2024, 'inside', 'five years start on 1 January of the fourth year before'],
  ['2019-12-31', y2024, 'too-old', 'five years leave out the day before'],
  ['2020', y2024, 'inside', 'the fourth year before lies wholly inside'],
  ['2019', y2024, 'too-old', 'the fifth year before ends too early'],
  ['2024-12-31', y2024, 'inside', 'five years hold the last day of the year'],
  ['2025-01-01', y2024, 'after-cut-off', 'five years end with the year'],
  [undefined, y2024, 'undated', 'a sanction without a date counts'],
  ['2020-01-01', mid, 'inside', 'cut off in June, the calendar still starts on 1 January'],
  ['2019-12-31', mid, 'too-old', 'cut off in June, the day before is still too early'],
  ['2024-06-30', mid, 'inside', 'the cut-off day counts against one'],
  ['2024-07-01', mid, 'after-cut-off', 'the day after it does not yet'],
  ['2025-01-01', afterYear, 'too-late', 'new year is after the five years, before a later cut-off'],
  // cutOff, 2024-06-30: 2019-07-01 on
  ['2019-07-01', midCut, 'inside', 'five years to 30 June start on 1 July'],
  ['2019-06-30', midCut, 'too-old', 'five years to 30 June leave out 30 June'],
  ['2019-07', midCut, 'inside', 'July lies in the five years to 30 June'],
  ['2019-06', midCut, 'too-old', 'June ends a day too early'],
  ['2019', midCut, 'undated', '2019 straddles 1 July and so counts'],
  ['2024-07-01', midCut, 'after-cut-off', 'five years to 30 June end there'],
  // cutOff, 2024-02-29: minus five years is 2019-02-28; 2025-02-28: minus five years is 2020-02-28
  ['2019-03-01', leapCut, 'inside', 'five years to 29 February start on 1 March'],
  ['2019-02-28', leapCut, 'too-old', 'five years to 29 February leave out 28 February'],
  ['2020-02-29', feb28After, 'inside', 'the leap day starts the five years to 28 February'],
  ['2020-02-28', feb28After, 'too-old', '28 February is five years before 28 February'],
  // cutOff, 2025-03-31: 2020-04-01 on
  ['2020-04-01', afterYearCut, 'inside', 'five years to March after the year start on 1 April'],
  ['2020-03-31', afterYearCut, 'too-old', 'five years to March after the year leave out 31 March'],
  ['2025-03-31', afterYearCut, 'inside', 'by cut-off a sanction after the year counts'],
  // ever
  ['1990-05-01', everPunished, 'inside', 'ever has no start'],
  [undefined, everPunished, 'inside', 'ever holds what has no date'],
  ['2024-12-31', everPunished, 'inside', 'ever holds the cut-off day'],
  ['2025-01-01', everPunished, 'after-cut-off', 'ever ends at the cut-off'],
  [
    '2025-02-01',
    { asOf: '2025-03-31', readings: { disciplineWindow: 'ever' } },
    'inside',
    'ever does not end with the year',
  ],
]

// ringan 3 instead of 5: 43 where it counts.
const disciplineWindows = disciplineRows.map(([date, when, placed, why]) => {
  const employee = pelaksana({
    sanctions: [{ level: 'ringan', ...(date && { inForce: date }) }],
    appraisals: baikIn((when.year ?? 2024) - 1),
  })
  const name = `discipline window: ${why}`
  if (placed === 'inside' || placed === 'undated') {
    const used = rests([], [['disiplin', 'sanctions', 0]])
    const answers = { ...answered.pelaksana, disiplin: 'ringan' }
    return history(name, employee, measured(answers, 43, { used, setAside: [] }), when)
  }
  const setAside: AsideItem[] = [['disiplin', 'sanctions', 0, placed]]
  return history(name, employee, measured(answered.pelaksana, 45, { used: rests(), setAside }), when)
})

// Windows that never close: only the cut-off sets aside, and what has no date counts.
const everRows: readonly Row[] = [
  ['1985-01-01', y2024, 'inside', 'long ago counts'],
  ['1985', midCut, 'inside', 'long ago counts by cut-off too'],
  [undefined, y2024, 'inside', 'an absent date counts'],
  [null, midCut, 'inside', 'a null date counts by cut-off too'],
  ['2024-12-31', y2024, 'inside', 'the last day of the year counts'],
  ['2025-01-01', y2024, 'after-cut-off', 'the next day does not'],
  ['2024-06-30', mid, 'inside', 'the cut-off day counts'],
  ['2024-07-01', mid, 'after-cut-off', 'the day after the cut-off does not'],
  ['2024-06', mid, 'inside', 'the month of the cut-off counts'],
  ['2024-07', mid, 'after-cut-off', 'the month after does not'],
  ['2024', mid, 'inside', 'the year of the cut-off counts'],
  ['2025-03-31', afterYear, 'inside', 'ever goes beyond the year, up to a later cut-off'],
  ['2025-04-01', afterYear, 'after-cut-off', 'but not beyond that'],
]

const everWindows = everRows.flatMap(([date, when, placed, why]) => {
  const inside = placed === 'inside'
  const aside = (indicator: string, position: number, list: EvidenceList = 'trainings'): AsideItem[] =>
    inside ? [] : [[indicator, list, position, 'after-cut-off']]
  return [
    // S2 20 instead of S1 15
    history(
      `education ever: ${why}`,
      pelaksana({ educations: [{ level: 'S2', ...dated(date) }, { level: 'S1' }] }),
      measured({ ...answered.pelaksana, pendidikan: inside ? 'S2' : 'S1' }, inside ? 50 : 45, {
        setAside: inside ? [['pendidikan', 'educations', 1, 'lower-education']] : aside('pendidikan', 0, 'educations'),
      }),
      when,
    ),
    // 45 + 15
    history(
      `leadership ever: ${why}`,
      pengawas({ trainings: [{ kind: 'kepemimpinan', level: 'PKP', ...dated(date) }] }),
      measured({ ...answered.struktural, kepemimpinan: inside }, inside ? 60 : 45, {
        used: rests(inside ? [['kepemimpinan', 'trainings', 0]] : []),
        setAside: aside('kepemimpinan', 0),
      }),
      when,
    ),
    history(
      `functional ever: ${why}`,
      guru({ trainings: [{ kind: 'fungsional', jf: 'guru', ...dated(date) }] }),
      measured({ ...answered.fungsional, fungsional: inside }, inside ? 60 : 45, {
        used: rests(inside ? [['fungsional', 'trainings', 0]] : []),
        setAside: aside('fungsional', 0),
      }),
      when,
    ),
    // technicalWindow pelaksana: ever for the two other groups
    history(
      `technical ever for a functional post, the year being for pelaksana only: ${why}`,
      guru({ trainings: [{ kind: 'teknis', jp: 20, ...dated(date) }] }),
      measured({ ...answered.fungsional, jp: inside ? 20 : 0 }, inside ? 60 : 45, {
        used: rests(inside ? [['teknis', 'trainings', 0]] : []),
        setAside: aside('teknis', 0),
      }),
      { ...when, readings: { ...when.readings, technicalWindow: 'pelaksana' } },
    ),
  ]
})

const yearForPelaksana: When = { readings: { technicalWindow: 'pelaksana' } }

const technicalByGroup: HandHistory[] = [
  history(
    'technical window: a pengawas keeps the hours of 2010 where the year is for pelaksana only',
    pengawas({ trainings: [{ kind: 'teknis', jp: 20, date: '2010-05-01' }] }),
    measured({ ...answered.struktural, jp: 20 }, 60, { setAside: [] }),
    yearForPelaksana,
  ),
  history(
    'technical window: a pengawas loses the hours of 2010 where the year is for everyone',
    pengawas({ trainings: [{ kind: 'teknis', jp: 20, date: '2010-05-01' }] }),
    measured(answered.struktural, 45, { setAside: [['teknis', 'trainings', 0, 'too-old']] }),
  ),
  history(
    'technical window: a pelaksana keeps the window of a year where it is for pelaksana only',
    pelaksana({ trainings: [{ kind: 'teknis', jp: 20, date: '2023-12-31' }] }),
    measured(answered.pelaksana, 45, { setAside: [['teknis', 'trainings', 0, 'too-old']] }),
    yearForPelaksana,
  ),
  history(
    'technical window: eselon V is pelaksana, so undated hours stay undated',
    everyday({ eselon: 'V.a' }, { trainings: [{ kind: 'teknis', jp: 20 }] }),
    measured(without(answered.pelaksana, 'jp'), 45, { setAside: [['teknis', 'trainings', 0, 'undated']] }),
    yearForPelaksana,
  ),
  history(
    'technical window: hours after the year count for a pengawas up to a later cut-off, the window being ever',
    pengawas({ trainings: [{ kind: 'teknis', jp: 20, date: '2025-02-01' }] }),
    measured({ ...answered.struktural, jp: 20 }, 60, { setAside: [] }),
    { asOf: '2025-03-31', readings: { technicalWindow: 'pelaksana' } },
  ),
]

const always: HandDays = ['0000-01-01', '9999-12-31']

// The windows as the observation tells them.
const toldWindows: HandHistory[] = [
  history('windows told: pelaksana by calendar', pelaksana(), {
    outcome: 'measured',
    windows: {
      pendidikan: always,
      teknis: ['2024-01-01', '2024-12-31'],
      seminar: ['2023-01-01', '2024-12-31'],
      kinerja: ['2023-01-01', '2023-12-31'],
      disiplin: ['2020-01-01', '2024-12-31'],
    },
  }),
  history(
    'windows told: a cut-off in June does not move the calendar',
    pengawas(),
    {
      outcome: 'measured',
      windows: {
        pendidikan: always,
        kepemimpinan: always,
        teknis: ['2024-01-01', '2024-12-31'],
        seminar: ['2023-01-01', '2024-12-31'],
        kinerja: ['2023-01-01', '2023-12-31'],
        disiplin: ['2020-01-01', '2024-12-31'],
      },
    },
    mid,
  ),
  history(
    'windows told: by cut-off on the leap day all start on 1 March',
    guru(),
    {
      outcome: 'measured',
      windows: {
        pendidikan: always,
        fungsional: always,
        teknis: ['2023-03-01', '2024-02-29'],
        seminar: ['2022-03-01', '2024-02-29'],
        kinerja: ['2023-01-01', '2023-12-31'],
        disiplin: ['2019-03-01', '2024-02-29'],
      },
    },
    leapCut,
  ),
  history(
    'windows told: ever, one year and the same year',
    pengawas({ appraisals: baikIn(2024) }),
    {
      outcome: 'measured',
      windows: {
        pendidikan: always,
        kepemimpinan: always,
        teknis: always,
        seminar: ['2024-01-01', '2024-12-31'],
        kinerja: ['2024-01-01', '2024-12-31'],
        disiplin: always,
      },
    },
    {
      readings: {
        technicalWindow: 'pelaksana',
        seminarWindow: 'oneYear',
        disciplineWindow: 'ever',
        appraisalYear: 'same',
      },
    },
  ),
]

// Posts ------------------------------------------------------------------------------------------------------------

const noPost = (setAside: readonly AsideItem[]): Expected => ({
  outcome: 'not-measured',
  reason: 'no-post',
  answers: null,
  used: [],
  setAside,
  windows: {},
  sensitiveTo: [],
})

/** Everyday but for the posts; `decides` says which of them is used. */
const held = (...posts: Post[]) => pelaksana({ posts })
const decides = (position: number, kelompok: keyof typeof answered, setAside: readonly AsideItem[]): Expected =>
  measured(answered[kelompok], 45, {
    used: [
      [null, 'posts', position],
      ['pendidikan', 'educations', 0],
      ['kinerja', 'appraisals', 0],
    ],
    setAside,
  })

const inForce: HandHistory[] = [
  history('posts: an absent list is no post', pelaksana({ posts: null }), noPost([])),
  history('posts: an empty list is no post', pelaksana({ posts: [] }), noPost([])),
  history(
    'posts: one that began on the cut-off day is in force',
    held({ jenjang: 'pengawas', from: '2024-12-31' }),
    decides(0, 'struktural', []),
  ),
  history(
    'posts: one that began a day later is not',
    held({ jenjang: 'pengawas', from: '2025-01-01' }),
    noPost([[null, 'posts', 0, 'after-cut-off']]),
  ),
  history(
    'posts: one that ended on the cut-off day is in force',
    held({ jenjang: 'pengawas', until: '2024-12-31' }),
    decides(0, 'struktural', []),
  ),
  history(
    'posts: one that ended a day before is not',
    held({ jenjang: 'pengawas', until: '2024-12-30' }),
    noPost([[null, 'posts', 0, 'too-old']]),
  ),
  history(
    'posts: one held for the cut-off day alone is in force',
    held({ jenjang: 'pengawas', from: '2024-06-30', until: '2024-06-30' }),
    decides(0, 'struktural', []),
    mid,
  ),
  history(
    'posts: one before and one after the cut-off leave a gap without a post',
    held({ jenjang: 'pelaksana', until: '2024-06-29' }, { jenjang: 'pengawas', from: '2024-07-01' }),
    noPost([
      [null, 'posts', 0, 'too-old'],
      [null, 'posts', 1, 'after-cut-off'],
    ]),
    mid,
  ),
]

// Promoted from pelaksana to pengawas on 1 July 2024.
const promoted = held({ jenjang: 'pelaksana', until: '2024-06-30' }, { jenjang: 'pengawas', from: '2024-07-01' })

const changed: HandHistory[] = [
  history(
    'posts: promoted before the cut-off, the new one decides',
    promoted,
    decides(1, 'struktural', [[null, 'posts', 0, 'too-old']]),
  ),
  history(
    'posts: promoted on the cut-off day, the new one decides',
    promoted,
    decides(1, 'struktural', [[null, 'posts', 0, 'too-old']]),
    { asOf: '2024-07-01' },
  ),
  history(
    'posts: promoted a day after the cut-off, the old one decides',
    promoted,
    decides(0, 'pelaksana', [[null, 'posts', 1, 'after-cut-off']]),
    mid,
  ),
  history(
    'posts: handed over on the cut-off day, both are in force and the later one decides',
    held(
      { jenjang: 'pelaksana', from: '2015-01-01', until: '2024-06-30' },
      { jenjang: 'pengawas', from: '2024-06-30' },
    ),
    decides(1, 'struktural', [[null, 'posts', 0, 'superseded']]),
    mid,
  ),
  history(
    'posts: the later one decides though it stands first',
    held({ jenjang: 'pengawas', from: '2020-02-01' }, { jenjang: 'pelaksana', from: '2020-01-31' }),
    decides(0, 'struktural', [[null, 'posts', 1, 'superseded']]),
  ),
  history(
    'posts: an absent start is the earliest',
    held({ jenjang: 'pengawas' }, { jenjang: 'pelaksana', from: '1990-01-01' }),
    decides(1, 'pelaksana', [[null, 'posts', 0, 'superseded']]),
  ),
  history(
    'posts: of two that began on one day the first in the list decides',
    held({ jenjang: 'ahli-muda', from: '2021-04-01' }, { jenjang: 'pengawas', from: '2021-04-01' }),
    decides(0, 'fungsional', [[null, 'posts', 1, 'superseded']]),
  ),
  history(
    'posts: of two without a start the first in the list decides',
    held({ jenjang: 'pengawas' }, { jenjang: 'ahli-muda', from: null }),
    decides(0, 'struktural', [[null, 'posts', 1, 'superseded']]),
  ),
  history(
    'posts: of four only those in force give way, the others say why not',
    held(
      { jenjang: 'pelaksana', from: '2010-01-01', until: '2015-12-31' },
      { jenjang: 'pengawas', from: '2016-01-01' },
      { jenjang: 'ahli-muda', from: '2022-01-01' },
      { jenjang: 'administrator', from: '2025-01-02' },
    ),
    decides(2, 'fungsional', [
      [null, 'posts', 0, 'too-old'],
      [null, 'posts', 1, 'superseded'],
      [null, 'posts', 3, 'after-cut-off'],
    ]),
  ),
]

const acting: HandHistory[] = [
  history(
    'posts: a plt never decides, however late it began',
    held({ jenjang: 'pelaksana', from: '2015-01-01' }, { jenjang: 'pengawas', as: 'plt', from: '2024-11-01' }),
    decides(0, 'pelaksana', [[null, 'posts', 1, 'acting']]),
  ),
  history(
    'posts: a plh never decides',
    held({ jenjang: 'pengawas', as: 'plh' }, { jenjang: 'ahli-muda' }),
    decides(1, 'fungsional', [[null, 'posts', 0, 'acting']]),
  ),
  history(
    'posts: an acting one is acting also where it has ended or has not begun',
    held(
      { jenjang: 'pengawas', as: 'plt', until: '2020-01-01' },
      { jenjang: 'pengawas', as: 'plh', from: '2025-06-01' },
      { jenjang: 'pelaksana', as: 'definitif' },
    ),
    decides(2, 'pelaksana', [
      [null, 'posts', 0, 'acting'],
      [null, 'posts', 1, 'acting'],
    ]),
  ),
  history(
    'posts: acting ones alone are no post',
    held({ jenjang: 'pengawas', as: 'plt' }, { jenjang: 'administrator', as: 'plh' }),
    noPost([
      [null, 'posts', 0, 'acting'],
      [null, 'posts', 1, 'acting'],
    ]),
  ),
]

const noGroup = (position: number, setAside: readonly AsideItem[]): Expected => ({
  outcome: 'not-measured',
  reason: 'no-group',
  answers: null,
  used: [[null, 'posts', position]],
  setAside,
  windows: {},
  sensitiveTo: [],
})

const groupless: HandHistory[] = [
  history('posts: one without jenjang or eselon has no group', held({ unit: 'dinas' }), noGroup(0, [])),
  history('posts: the name of the JF alone makes no group', held({ jf: 'guru', jenjang: null }), noGroup(0, [])),
  history(
    'posts: one without a group decides where it is the later',
    held({ jenjang: 'pengawas', from: '2020-01-01' }, { from: '2023-01-01' }),
    noGroup(1, [[null, 'posts', 0, 'superseded']]),
  ),
]

const jenjangOf: Record<keyof typeof answered, readonly Jenjang[]> = {
  struktural: ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'],
  fungsional: [
    'fungsional',
    'pemula',
    'terampil',
    'mahir',
    'penyelia',
    'ahli-pertama',
    'ahli-muda',
    'ahli-madya',
    'ahli-utama',
  ],
  pelaksana: ['pelaksana'],
}

const groups: HandHistory[] = (['struktural', 'fungsional', 'pelaksana'] as const).flatMap((kelompok) =>
  jenjangOf[kelompok].map((jenjang) =>
    history(`groups: ${jenjang} is ${kelompok}`, everyday({ jenjang }), decides(0, kelompok, [])),
  ),
)

// Leadership -------------------------------------------------------------------------------------------------------

const levels: readonly LeadershipLevel[] = ['PKN-I', 'PIM-I', 'PKN-II', 'PIM-II', 'PKA', 'PIM-III', 'PKP', 'PIM-IV']

// What each post accepts: its own level, in both names; and with it the levels of the higher posts.
const accepted: readonly (readonly [post: Post, exact: string, orHigher: string])[] = [
  [{ jenjang: 'jpt-utama' }, 'PKN-I PIM-I', 'PKN-I PIM-I'],
  [{ jenjang: 'jpt-madya' }, 'PKN-I PIM-I', 'PKN-I PIM-I'],
  [{ jenjang: 'jpt-pratama' }, 'PKN-II PIM-II', 'PKN-I PIM-I PKN-II PIM-II'],
  [{ jenjang: 'administrator' }, 'PKA PIM-III', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III'],
  [{ jenjang: 'pengawas' }, 'PKP PIM-IV', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III PKP PIM-IV'],
  // eselon only: I.a and I.b are read as jpt-madya
  [{ eselon: 'I.a' }, 'PKN-I PIM-I', 'PKN-I PIM-I'],
  [{ eselon: 'I.b' }, 'PKN-I PIM-I', 'PKN-I PIM-I'],
  [{ eselon: 'II.a' }, 'PKN-II PIM-II', 'PKN-I PIM-I PKN-II PIM-II'],
  [{ eselon: 'II.b' }, 'PKN-II PIM-II', 'PKN-I PIM-I PKN-II PIM-II'],
  [{ eselon: 'III.a' }, 'PKA PIM-III', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III'],
  [{ eselon: 'III.b' }, 'PKA PIM-III', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III'],
  [{ eselon: 'IV.a' }, 'PKP PIM-IV', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III PKP PIM-IV'],
  [{ eselon: 'IV.b' }, 'PKP PIM-IV', 'PKN-I PIM-I PKN-II PIM-II PKA PIM-III PKP PIM-IV'],
]

// 45 + 15 = 60 where it counts.
const leadershipLevels: HandHistory[] = accepted.flatMap(([post, exact, orHigher]) =>
  (['exact', 'orHigher'] as const).flatMap((leadershipMatch) =>
    levels.map((level) => {
      const counts = (leadershipMatch === 'exact' ? exact : orHigher).split(' ').includes(level)
      return history(
        `leadership, ${leadershipMatch}: ${level} ${counts ? 'counts' : 'is wrong'} for ${post.jenjang ?? post.eselon}`,
        everyday(post, { trainings: [{ kind: 'kepemimpinan', level }] }),
        measured({ ...answered.struktural, kepemimpinan: counts }, counts ? 60 : 45, {
          used: rests(counts ? [['kepemimpinan', 'trainings', 0]] : []),
          setAside: counts ? [] : [['kepemimpinan', 'trainings', 0, 'wrong-level']],
        }),
        { readings: { leadershipMatch } },
      )
    }),
  ),
)

const lead = (level?: LeadershipLevel | null, date?: string): Training => ({
  kind: 'kepemimpinan',
  ...(level !== undefined && { level }),
  ...(date && { date }),
})
const led = answered.struktural

const leadership: HandHistory[] = [
  history(
    'leadership: without a level it may be the right one, so nothing is known',
    pengawas({ trainings: [lead()] }),
    measured(without(led, 'kepemimpinan'), 45, { setAside: [['kepemimpinan', 'trainings', 0, 'no-level']] }),
  ),
  history(
    'leadership: a null level is as an absent one, beside a wrong one too',
    pengawas({ trainings: [lead('PKA'), lead(null)] }),
    measured(without(led, 'kepemimpinan'), 45, {
      setAside: [
        ['kepemimpinan', 'trainings', 0, 'wrong-level'],
        ['kepemimpinan', 'trainings', 1, 'no-level'],
      ],
    }),
  ),
  history(
    'leadership: one that counts settles it beside one without a level',
    pengawas({ trainings: [lead(), lead('PIM-IV')] }),
    measured({ ...led, kepemimpinan: true }, 60, { setAside: [['kepemimpinan', 'trainings', 0, 'no-level']] }),
  ),
  history(
    'leadership: without a level and after the cut-off it is after the cut-off, and no doubt is left',
    pengawas({ trainings: [lead(null, '2025-01-01')] }),
    measured(led, 45, { setAside: [['kepemimpinan', 'trainings', 0, 'after-cut-off']] }),
  ),
  history(
    'leadership: a wrong level after the cut-off is of the wrong level, which is judged first',
    pengawas({ trainings: [lead('PKA', '2025-01-01')] }),
    measured(led, 45, { setAside: [['kepemimpinan', 'trainings', 0, 'wrong-level']] }),
  ),
  history(
    'leadership: the old and the new name both count, and both are used',
    pengawas({ trainings: [lead('PIM-IV', '2012'), lead('PKP', '2022-03')] }),
    measured({ ...led, kepemimpinan: true }, 60, {
      used: rests([
        ['kepemimpinan', 'trainings', 0],
        ['kepemimpinan', 'trainings', 1],
      ]),
      setAside: [],
    }),
  ),
  history(
    'leadership: after the cut-off beside one without a level nothing is known',
    pengawas({ trainings: [lead('PKP', '2025-02-01'), lead()] }),
    measured(without(led, 'kepemimpinan'), 45, {
      setAside: [
        ['kepemimpinan', 'trainings', 0, 'after-cut-off'],
        ['kepemimpinan', 'trainings', 1, 'no-level'],
      ],
    }),
  ),
  history(
    'leadership: it is not looked at for a functional post',
    guru({ trainings: [lead('PKP')] }),
    measured(answered.fungsional, 45, { used: rests(), setAside: [] }),
  ),
  history(
    'leadership: it is not looked at for a pelaksana, not even at eselon V',
    everyday({ eselon: 'V.b' }, { trainings: [lead('PKP')] }),
    measured(answered.pelaksana, 45, { used: rests(), setAside: [] }),
  ),
  history(
    'leadership: jenjang and eselon together are one level',
    everyday({ jenjang: 'administrator', eselon: 'III.b' }, { trainings: [lead('PIM-III')] }),
    measured({ ...led, kepemimpinan: true }, 60, { setAside: [] }),
  ),
]

// Education --------------------------------------------------------------------------------------------------------

// 25 + 5 = 30 of the everyday record stay; the last number is 30 + points.
const ladder: readonly (readonly [lower: string, higher: string, index: number])[] = [
  ['SD', 'SLTP', 31],
  ['SLTP', 'SLTA', 35],
  ['SLTA', 'D1', 35],
  ['D1', 'D2', 35],
  ['D2', 'D3', 40],
  ['D3', 'S1', 45],
  ['D3', 'D4', 45],
  ['S1', 'S2', 50],
  ['D4', 'S2', 50],
  ['S2', 'S3', 55],
]

type Level = 'SD' | 'SLTP' | 'SLTA' | 'D1' | 'D2' | 'D3' | 'D4' | 'S1' | 'S2' | 'S3'
const school = (...names: string[]) => ({ educations: names.map((level) => ({ level: level as Level })) })

const highest: HandHistory[] = ladder.flatMap(([lower, higher, index]) => [
  history(
    `education: ${higher} is above ${lower}, listed after it`,
    pelaksana(school(lower, higher)),
    measured({ ...answered.pelaksana, pendidikan: higher }, index, {
      setAside: [['pendidikan', 'educations', 0, 'lower-education']],
    }),
  ),
  history(
    `education: ${higher} is above ${lower}, listed before it`,
    pelaksana(school(higher, lower)),
    measured({ ...answered.pelaksana, pendidikan: higher }, index, {
      setAside: [['pendidikan', 'educations', 1, 'lower-education']],
    }),
  ),
])

const education: HandHistory[] = [
  history(
    'education: SD alone is worth 1',
    pelaksana(school('SD')),
    measured({ ...answered.pelaksana, pendidikan: 'SD' }, 31),
  ),
  history(
    'education: S1 and D4 are of one rank, the first in the list is used',
    pelaksana(school('SLTA', 'D4', 'S1', 'D4')),
    measured({ ...answered.pelaksana, pendidikan: 'D4' }, 45, {
      used: [
        [null, 'posts', 0],
        ['pendidikan', 'educations', 1],
        ['kinerja', 'appraisals', 0],
      ],
      setAside: [
        ['pendidikan', 'educations', 0, 'lower-education'],
        ['pendidikan', 'educations', 2, 'superseded'],
        ['pendidikan', 'educations', 3, 'superseded'],
      ],
    }),
  ),
  history(
    'education: an absent list is not known, 1 point',
    pelaksana({ educations: null }),
    measured(without(answered.pelaksana, 'pendidikan'), 31, { setAside: [] }),
  ),
  history(
    'education: an empty list is not known either, as nobody has none',
    pelaksana({ educations: [] }),
    measured(without(answered.pelaksana, 'pendidikan'), 31, { setAside: [] }),
  ),
  history(
    'education: an empty list is worth 0 where what is not known is',
    pelaksana({ educations: [] }),
    measured(without(answered.pelaksana, 'pendidikan'), 30),
    { readings: { unknownEducation: 'zero' } },
  ),
  history(
    'education: all of it after the cut-off is not known',
    pelaksana({
      educations: [
        { level: 'S1', date: '2024-07-15' },
        { level: 'S2', date: '2025' },
      ],
    }),
    measured(without(answered.pelaksana, 'pendidikan'), 31, {
      setAside: [
        ['pendidikan', 'educations', 0, 'after-cut-off'],
        ['pendidikan', 'educations', 1, 'after-cut-off'],
      ],
    }),
    mid,
  ),
]

const relative: Readings = { education: { relative: { 'di-bawah': 12.5, sesuai: 20, 'di-atas': 25 } } }

// By level the index is 30 + points of the level; against the requirement 30 + 12.5, 20 or 25.
const requirementRows: readonly (readonly [
  requires: Level,
  has: Level,
  kesesuaian: 'di-bawah' | 'sesuai' | 'di-atas',
  absolute: number,
  relative: number,
])[] = [
  ['S1', 'S1', 'sesuai', 45, 50],
  ['S1', 'D4', 'sesuai', 45, 50],
  ['D4', 'S1', 'sesuai', 45, 50],
  ['S1', 'D3', 'di-bawah', 40, 42.5],
  ['D4', 'D3', 'di-bawah', 40, 42.5],
  ['S1', 'S2', 'di-atas', 50, 55],
  ['D3', 'D4', 'di-atas', 45, 55],
  // finer than the points: SLTA, D1 and D2 are worth 5 each, yet stand above each other
  ['SLTA', 'D1', 'di-atas', 35, 55],
  ['D1', 'SLTA', 'di-bawah', 35, 42.5],
  ['D2', 'D1', 'di-bawah', 35, 42.5],
  ['SLTP', 'SD', 'di-bawah', 31, 42.5],
  ['SD', 'SD', 'sesuai', 31, 50],
  ['SD', 'S3', 'di-atas', 55, 55],
  ['S3', 'S2', 'di-bawah', 50, 42.5],
]

const requirement: HandHistory[] = [
  ...requirementRows.flatMap(([requires, has, kesesuaian, absolute, against]) => {
    const employee = everyday({ jenjang: 'pelaksana', requires }, school(has))
    const answers = { ...answered.pelaksana, pendidikan: has, kesesuaian }
    return [
      history(
        `requirement: ${has} where ${requires} is required is ${kesesuaian}`,
        employee,
        measured(answers, absolute),
      ),
      history(
        `requirement: ${has} where ${requires} is required, scored against it`,
        employee,
        measured(answers, against),
        { readings: relative },
      ),
    ]
  }),
  history(
    'requirement: against an education that is not known nothing is said',
    everyday({ jenjang: 'pelaksana', requires: 'S1' }, { educations: [] }),
    measured(without(answered.pelaksana, 'pendidikan'), 31),
  ),
  history(
    'requirement: what comes after the cut-off does not meet it yet',
    everyday(
      { jenjang: 'pelaksana', requires: 'S1' },
      { educations: [{ level: 'D3' }, { level: 'S1', date: '2024-09-01' }] },
    ),
    measured({ ...answered.pelaksana, pendidikan: 'D3', kesesuaian: 'di-bawah' }, 40, {
      setAside: [['pendidikan', 'educations', 1, 'after-cut-off']],
    }),
    mid,
  ),
  history(
    'requirement: that of the post in force counts, not that of an earlier one',
    pelaksana({
      posts: [
        { jenjang: 'pelaksana', requires: 'SLTA', until: '2024-03-31' },
        { jenjang: 'pelaksana', requires: 'S2', from: '2024-04-01' },
      ],
    }),
    measured({ ...answered.pelaksana, kesesuaian: 'di-bawah' }, 45),
  ),
  history(
    'requirement: a null one is none',
    everyday({ jenjang: 'pelaksana', requires: null }),
    measured(answered.pelaksana, 45),
  ),
]

// Functional -------------------------------------------------------------------------------------------------------

const kudus: When = { readings: { exemptJf: 'kudus' } }
const func = (jf?: string | null, date?: string): Training => ({
  kind: 'fungsional',
  ...(jf !== undefined && { jf }),
  ...(date && { date }),
})
const skilled = answered.fungsional
const exempt: readonly Item[] = [
  [null, 'posts', 0],
  ['pendidikan', 'educations', 0],
  ['fungsional', 'posts', 0],
  ['kinerja', 'appraisals', 0],
]

const functional: HandHistory[] = [
  history(
    'functional: training for the post counts',
    guru({ trainings: [func('guru')] }),
    measured({ ...skilled, fungsional: true }, 60, { setAside: [] }),
  ),
  history(
    'functional: training for no post in particular counts',
    guru({ trainings: [func()] }),
    measured({ ...skilled, fungsional: true }, 60, { setAside: [] }),
  ),
  history(
    'functional: training for a post counts where the post held is not named',
    everyday({ jenjang: 'terampil' }, { trainings: [func('arsiparis')] }),
    measured({ ...skilled, fungsional: true }, 60, { setAside: [] }),
  ),
  history(
    'functional: training for another post does not',
    guru({ trainings: [func('arsiparis')] }),
    measured(skilled, 45, { setAside: [['fungsional', 'trainings', 0, 'wrong-post']] }),
  ),
  history(
    'functional: for another post and after the cut-off it is for another post, which is judged first',
    guru({ trainings: [func('arsiparis', '2025-01-01')] }),
    measured(skilled, 45, { setAside: [['fungsional', 'trainings', 0, 'wrong-post']] }),
  ),
  history(
    'functional: one that counts settles it, the other is set aside',
    guru({ trainings: [func('arsiparis'), func(null, '2019'), func('guru', '2025-01-01')] }),
    measured({ ...skilled, fungsional: true }, 60, {
      used: rests([['fungsional', 'trainings', 1]]),
      setAside: [
        ['fungsional', 'trainings', 0, 'wrong-post'],
        ['fungsional', 'trainings', 2, 'after-cut-off'],
      ],
    }),
  ),
  history(
    'functional: it is not looked at for a pengawas',
    pengawas({ trainings: [func('guru')] }),
    measured(answered.struktural, 45, { used: rests(), setAside: [] }),
  ),
  history(
    'functional: it is not looked at for a pelaksana',
    pelaksana({ trainings: [func()] }),
    measured(answered.pelaksana, 45, { used: rests(), setAside: [] }),
  ),
  history('functional: nobody is exempt by default', guru(), measured(skilled, 45, { used: rests(), setAside: [] })),
  ...['dokter', 'guru', 'apoteker', 'perawat', 'bidan', 'asesor', 'psikolog'].map((jf) =>
    history(
      `functional: ${jf} is exempt in Kudus`,
      everyday({ jenjang: 'ahli-muda', jf }),
      measured({ ...skilled, fungsional: true }, 60, { used: exempt, setAside: [] }),
      kudus,
    ),
  ),
  history(
    'functional: arsiparis is not exempt in Kudus',
    everyday({ jenjang: 'ahli-muda', jf: 'arsiparis' }),
    measured(skilled, 45, { used: rests(), setAside: [] }),
    kudus,
  ),
  history(
    'functional: a post that is not named is not exempt',
    everyday({ jenjang: 'ahli-muda' }),
    measured(skilled, 45, { used: rests(), setAside: [] }),
    kudus,
  ),
  history(
    'functional: where the post is exempt its trainings are not looked at',
    guru({ trainings: [func('guru'), func('arsiparis')] }),
    measured({ ...skilled, fungsional: true }, 60, { used: exempt, setAside: [] }),
    kudus,
  ),
  history(
    'functional: exempt also where no trainings are on record; hours and seminars stay not known',
    guru({ trainings: null }),
    measured(without({ ...skilled, fungsional: true }, 'jp', 'seminar'), 60, { used: exempt, setAside: [] }),
    kudus,
  ),
  history(
    "functional: a list of one's own exempts what stands in it",
    everyday({ jenjang: 'ahli-muda', jf: 'arsiparis' }),
    measured({ ...skilled, fungsional: true }, 60, { used: exempt, setAside: [] }),
    { readings: { exemptJf: { listed: ['penyuluh-kb', 'arsiparis'] } } },
  ),
  history(
    "functional: a list of one's own takes the place of that of Kudus",
    guru(),
    measured(skilled, 45, { used: rests(), setAside: [] }),
    { readings: { exemptJf: { listed: ['arsiparis'] } } },
  ),
  history(
    'functional: the exempt one is the post in force, at its own position',
    pelaksana({
      posts: [
        { jenjang: 'pelaksana', until: '2023-12-31' },
        { jenjang: 'ahli-pertama', jf: 'bidan', from: '2024-01-01' },
      ],
    }),
    measured({ ...skilled, fungsional: true }, 60, {
      used: [
        [null, 'posts', 1],
        ['pendidikan', 'educations', 0],
        ['fungsional', 'posts', 1],
        ['kinerja', 'appraisals', 0],
      ],
      setAside: [[null, 'posts', 0, 'too-old']],
    }),
    kudus,
  ),
  history(
    'functional: a pelaksana is not exempt by the name of a JF, having no such indicator',
    everyday({ jenjang: 'pelaksana', jf: 'guru' }),
    measured(answered.pelaksana, 45, { used: rests(), setAside: [] }),
    kudus,
  ),
]

// Hours ------------------------------------------------------------------------------------------------------------

const tech = (jp?: number | null, more: Partial<Training> = {}): Training => ({
  kind: 'teknis',
  ...(jp !== undefined && { jp }),
  date: '2024-03-01',
  ...more,
})
/** A technical training whose date is not known. */
const loose = (jp?: number): Training => ({ kind: 'teknis', ...(jp !== undefined && { jp }) })

interface HourRow {
  readonly why: string
  readonly trainings: readonly Training[]
  /** `null`: not known. */
  readonly jp: number | null
  readonly index: number
  /** What becomes of each. */
  readonly each: readonly ('used' | EvidenceReason)[]
  readonly readings?: Readings
}

// 45 + 22.5 = 67.5 from 20 hours on; in proportion 45 + 1.125 an hour, up to 20.
const hourRows: readonly HourRow[] = [
  { why: '20 are enough', trainings: [tech(20)], jp: 20, index: 67.5, each: ['used'] },
  { why: '19 are one too few', trainings: [tech(19)], jp: 19, index: 45, each: ['too-few-hours'] },
  { why: '12 and 8 are 20', trainings: [tech(12), tech(8)], jp: 20, index: 67.5, each: ['used', 'used'] },
  {
    why: '12 and 7 are 19',
    trainings: [tech(12), tech(7)],
    jp: 19,
    index: 45,
    each: ['too-few-hours', 'too-few-hours'],
  },
  {
    why: '8 of last year do not make 12 up',
    trainings: [tech(12), tech(8, { date: '2023-12-31' })],
    jp: 12,
    index: 45,
    each: ['too-few-hours', 'too-old'],
  },
  {
    why: '8 after the cut-off do not make 12 up',
    trainings: [tech(8, { date: '2025-01-01' }), tech(12)],
    jp: 12,
    index: 45,
    each: ['after-cut-off', 'too-few-hours'],
  },
  {
    why: '8 that do not fit do not make 12 up',
    trainings: [tech(12), tech(8, { fits: false })],
    jp: 12,
    index: 45,
    each: ['too-few-hours', 'not-fitting'],
  },
  {
    why: 'fits true or null is as absent',
    trainings: [tech(12, { fits: true }), tech(8, { fits: null })],
    jp: 20,
    index: 67.5,
    each: ['used', 'used'],
  },
  {
    why: 'one that does not fit says so first, whatever its date or hours',
    trainings: [tech(40, { fits: false, date: '2025-02-01' }), tech(null, { fits: false })],
    jp: 0,
    index: 45,
    each: ['not-fitting', 'not-fitting'],
  },
  {
    why: 'a training without hours might have any, so nothing is known',
    trainings: [tech()],
    jp: null,
    index: 45,
    each: ['no-hours'],
  },
  {
    why: 'null hours are as absent, and 12 beside them do not settle it',
    trainings: [tech(12), tech(null)],
    jp: null,
    index: 45,
    each: ['too-few-hours', 'no-hours'],
  },
  {
    why: '20 settle it beside one without hours',
    trainings: [tech(), tech(20)],
    jp: 20,
    index: 67.5,
    each: ['no-hours', 'used'],
  },
  {
    why: 'one without hours outside the window leaves no doubt',
    trainings: [tech(19), tech(null, { date: '2023' })],
    jp: 19,
    index: 45,
    each: ['too-few-hours', 'too-old'],
  },
  {
    why: '12 beside 8 undated may be 20, so nothing is known',
    trainings: [tech(12), loose(8)],
    jp: null,
    index: 45,
    each: ['too-few-hours', 'undated'],
  },
  {
    why: 'undated hours leave a doubt even where they would not make it up',
    trainings: [tech(12), loose(1)],
    jp: null,
    index: 45,
    each: ['too-few-hours', 'undated'],
  },
  {
    why: 'an undated training of 0 hours leaves no doubt',
    trainings: [tech(12), loose(0)],
    jp: 12,
    index: 45,
    each: ['too-few-hours', 'undated'],
  },
  {
    why: 'undated and without hours, nothing is known, and the date is judged first',
    trainings: [loose()],
    jp: null,
    index: 45,
    each: ['undated'],
  },
  {
    why: '20 settle it beside undated ones',
    trainings: [loose(40), tech(20)],
    jp: 20,
    index: 67.5,
    each: ['undated', 'used'],
  },
  { why: '0 hours are too few', trainings: [tech(0)], jp: 0, index: 45, each: ['too-few-hours'] },
  {
    why: '0 hours are part of a sum of 20',
    trainings: [tech(0), tech(20)],
    jp: 20,
    index: 67.5,
    each: ['used', 'used'],
  },
  { why: '45 stay 45, though no more than 20 earn', trainings: [tech(45)], jp: 45, index: 67.5, each: ['used'] },
  // 45 + 19 × 1.125 = 45 + 21.375
  { why: '19 in proportion', trainings: [tech(19)], jp: 19, index: 66.375, each: ['used'], readings: proportional },
  // 45 + 1.125
  { why: '1 in proportion', trainings: [tech(1)], jp: 1, index: 46.125, each: ['used'], readings: proportional },
  // 45 + 12 × 1.125 = 45 + 13.5; what might come on top is not asked for, as 12 earn something
  {
    why: '12 in proportion beside undated ones and ones without hours',
    trainings: [tech(12), loose(8), tech()],
    jp: 12,
    index: 58.5,
    each: ['used', 'undated', 'no-hours'],
    readings: proportional,
  },
  {
    why: '0 in proportion earn nothing',
    trainings: [tech(0)],
    jp: 0,
    index: 45,
    each: ['too-few-hours'],
    readings: proportional,
  },
  {
    why: '0 in proportion beside one without hours are not known',
    trainings: [tech(0), tech()],
    jp: null,
    index: 45,
    each: ['too-few-hours', 'no-hours'],
    readings: proportional,
  },
  {
    why: '30 in proportion earn all',
    trainings: [tech(30)],
    jp: 30,
    index: 67.5,
    each: ['used'],
    readings: proportional,
  },
  {
    why: 'seminars have none, nor do trainings of other kinds',
    trainings: [
      { kind: 'fungsional', jp: 40, date: '2024-03-01' },
      { kind: 'kepemimpinan', jp: 400, date: '2024-03-01' },
    ],
    jp: 0,
    index: 45,
    each: [],
  },
]

const hours: HandHistory[] = hourRows.map(({ why, trainings, jp, index, each, readings }) => {
  const items = each.map((fate, i): AsideItem => ['teknis', 'trainings', i, fate === 'used' ? 'counts' : fate])
  const used = items.filter((_, i) => each[i] === 'used').map(([indicator, list, i]): Item => [indicator, list, i])
  return history(
    `hours: ${why}`,
    pelaksana({ trainings }),
    measured(jp === null ? without(answered.pelaksana, 'jp') : { ...answered.pelaksana, jp }, index, {
      used: rests(used),
      setAside: items.filter((_, i) => each[i] !== 'used'),
    }),
    readings ? { readings } : {},
  )
})

// 15 of the two other groups instead of 22.5; an hour in proportion is 0.75.
const hoursElsewhere: HandHistory[] = [
  history(
    'hours: 20 of a pengawas are worth 15',
    pengawas({ trainings: [tech(20)] }),
    measured({ ...answered.struktural, jp: 20 }, 60),
  ),
  history(
    'hours: 20 of a functional post are worth 15',
    guru({ trainings: [tech(20)] }),
    measured({ ...skilled, jp: 20 }, 60),
  ),
  // 45 + 7 × 0.75
  history(
    'hours: 7 in proportion of a pengawas are worth 5.25',
    pengawas({ trainings: [tech(7)] }),
    measured({ ...answered.struktural, jp: 7 }, 50.25),
    { readings: proportional },
  ),
]

// Seminars ---------------------------------------------------------------------------------------------------------

const seminars: HandHistory[] = [
  ...(['seminar', 'lokakarya', 'magang', 'kursus', 'sejenis'] as const).map((kind) =>
    history(
      `seminar: ${kind} counts, and its hours are not technical ones`,
      pelaksana({ trainings: [{ kind, jp: 40, date: '2024-05' }] }),
      measured({ ...answered.pelaksana, seminar: true }, 62.5, {
        used: rests([['seminar', 'trainings', 0]]),
        setAside: [],
      }),
    ),
  ),
  history(
    'seminar: trainings of other kinds do not count',
    pelaksana({ trainings: [tech(20), func(null, '2024-05'), lead('PKP', '2024-05')] }),
    measured({ ...answered.pelaksana, jp: 20 }, 67.5, { used: rests([['teknis', 'trainings', 0]]), setAside: [] }),
  ),
  history(
    'seminar: one that counts settles it, undated or old ones are set aside',
    pelaksana({
      trainings: [{ kind: 'kursus' }, { kind: 'magang', date: '2023-06' }, { kind: 'seminar', date: '2021' }],
    }),
    measured({ ...answered.pelaksana, seminar: true }, 62.5, {
      used: rests([['seminar', 'trainings', 1]]),
      setAside: [
        ['seminar', 'trainings', 0, 'undated'],
        ['seminar', 'trainings', 2, 'too-old'],
      ],
    }),
  ),
  history(
    'seminar: an undated one beside an old one leaves it open',
    pelaksana({ trainings: [{ kind: 'seminar', date: '2021' }, { kind: 'lokakarya' }] }),
    measured(without(answered.pelaksana, 'seminar'), 45, {
      setAside: [
        ['seminar', 'trainings', 0, 'too-old'],
        ['seminar', 'trainings', 1, 'undated'],
      ],
    }),
  ),
  history(
    'seminar: two that count are both used',
    pelaksana({
      trainings: [
        { kind: 'seminar', date: '2024-01-09' },
        { kind: 'seminar', date: '2024-01-09' },
      ],
    }),
    measured({ ...answered.pelaksana, seminar: true }, 62.5, {
      used: rests([
        ['seminar', 'trainings', 0],
        ['seminar', 'trainings', 1],
      ]),
    }),
  ),
  history(
    'seminar: a pengawas has 10 for one',
    pengawas({ trainings: [{ kind: 'seminar', date: '2024' }] }),
    measured({ ...answered.struktural, seminar: true }, 55),
  ),
  history(
    'seminar: a functional post has 10 for one',
    guru({ trainings: [{ kind: 'seminar', date: '2024' }] }),
    measured({ ...skilled, seminar: true }, 55),
  ),
]

// Appraisals -------------------------------------------------------------------------------------------------------

interface AppraisalRow {
  readonly why: string
  readonly appraisals: readonly Appraisal[] | null
  /** The answer, in its column; `null`: not known. */
  readonly answer: Answers | null
  readonly index: number
  /** What becomes of each. */
  readonly each: readonly ('used' | EvidenceReason)[]
  readonly when?: When
}

const same: When = { readings: { appraisalYear: 'same' } }
const last: When = { readings: { severalAppraisals: 'last' } }
const of = (kinerja: Appraisal['kinerja'], more: Partial<Appraisal> = {}): Appraisal => ({
  year: 2023,
  ...(kinerja && { kinerja }),
  ...more,
})
const skp = (value: number, more: Partial<Appraisal> = {}): Appraisal => ({ year: 2023, skp: value, ...more })
const skp120 = (value: number, more: Partial<Appraisal> = {}): Appraisal => ({ year: 2023, skp120: value, ...more })

// 15 + 5 = 20 of the everyday record stay; not known is worth 1.
const appraisalRows: readonly AppraisalRow[] = [
  {
    why: 'sangat-baik',
    appraisals: [of('sangat-baik')],
    answer: { kinerja: 'sangat-baik' },
    index: 50,
    each: ['used'],
  },
  { why: 'cukup', appraisals: [of('cukup')], answer: { kinerja: 'cukup' }, index: 35, each: ['used'] },
  {
    why: 'butuh-perbaikan',
    appraisals: [of('butuh-perbaikan')],
    answer: { kinerja: 'butuh-perbaikan' },
    index: 35,
    each: ['used'],
  },
  { why: 'kurang', appraisals: [of('kurang')], answer: { kinerja: 'kurang' }, index: 25, each: ['used'] },
  { why: 'buruk', appraisals: [of('buruk')], answer: { kinerja: 'buruk' }, index: 21, each: ['used'] },
  {
    why: 'sangat-kurang',
    appraisals: [of('sangat-kurang')],
    answer: { kinerja: 'sangat-kurang' },
    index: 21,
    each: ['used'],
  },
  { why: '91 of 100 is sangat baik', appraisals: [skp(91)], answer: { skp: 91 }, index: 50, each: ['used'] },
  { why: '0 of 100 is a result', appraisals: [skp(0)], answer: { skp: 0 }, index: 21, each: ['used'] },
  { why: '110 of 120 is baik', appraisals: [skp120(110)], answer: { skp120: 110 }, index: 45, each: ['used'] },
  {
    why: '110 of 120 is sangat baik where that begins there',
    appraisals: [skp120(110)],
    answer: { skp120: 110 },
    index: 50,
    each: ['used'],
    when: { readings: { skp120: 'from110' } },
  },
  // which year
  {
    why: 'the previous year counts, not the same or the one before',
    appraisals: [of('cukup', { year: 2022 }), of('sangat-baik', { year: 2024 }), of('baik')],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['wrong-year', 'wrong-year', 'used'],
  },
  {
    why: 'the same year counts where that is read',
    appraisals: [of('baik'), of('sangat-baik', { year: 2024 })],
    answer: { kinerja: 'sangat-baik' },
    index: 50,
    each: ['wrong-year', 'used'],
    when: same,
  },
  {
    why: 'none of the same year is not known',
    appraisals: [of('baik')],
    answer: null,
    index: 21,
    each: ['wrong-year'],
    when: same,
  },
  {
    why: 'an earlier cut-off does not move the year',
    appraisals: [of('baik'), of('cukup', { year: 2022 })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used', 'wrong-year'],
    when: firstDay,
  },
  {
    why: 'a later cut-off does not move the year either',
    appraisals: [of('baik'), of('cukup', { year: 2024 })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used', 'wrong-year'],
    when: afterYear,
  },
  // not known
  { why: 'an empty list is not known', appraisals: [], answer: null, index: 21, each: [] },
  { why: 'an absent list is not known', appraisals: null, answer: null, index: 21, each: [] },
  {
    why: 'what is not known is worth 0 where that is read',
    appraisals: [],
    answer: null,
    index: 20,
    each: [],
    when: { readings: { unknownPerformance: 'zero' } },
  },
  // what never counts
  {
    why: 'a partial one does not count',
    appraisals: [of('baik', { final: false })],
    answer: null,
    index: 21,
    each: ['partial'],
  },
  {
    why: 'a partial one gives way to the final one, even to a better one',
    appraisals: [of('buruk', { final: false }), of('baik', { final: true })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['partial', 'used'],
  },
  {
    why: 'final null is final',
    appraisals: [of('baik', { final: null })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used'],
  },
  { why: 'one without a result is none', appraisals: [{ year: 2023 }], answer: null, index: 21, each: ['no-result'] },
  {
    why: 'three null results are none',
    appraisals: [{ year: 2023, kinerja: null, skp: null, skp120: null }],
    answer: null,
    index: 21,
    each: ['no-result'],
  },
  // the order of the reasons
  {
    why: 'the year is judged before partial',
    appraisals: [of('baik', { year: 2022, final: false })],
    answer: null,
    index: 21,
    each: ['wrong-year'],
  },
  {
    why: 'partial is judged before no result',
    appraisals: [{ year: 2023, final: false, date: '2025-01-01' }],
    answer: null,
    index: 21,
    each: ['partial'],
  },
  {
    why: 'no result is judged before the cut-off',
    appraisals: [{ year: 2023, date: '2025-01-01' }],
    answer: null,
    index: 21,
    each: ['no-result'],
  },
  // made when
  {
    why: 'made on the cut-off day it counts',
    appraisals: [of('baik', { date: '2024-01-31' })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used'],
    when: { asOf: '2024-01-31' },
  },
  {
    why: 'made a day after the cut-off it does not',
    appraisals: [of('baik', { date: '2024-01-31' })],
    answer: null,
    index: 21,
    each: ['after-cut-off'],
    when: { asOf: '2024-01-30' },
  },
  {
    why: 'made in the month of the cut-off it counts',
    appraisals: [of('baik', { date: '2024-01' })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used'],
    when: { asOf: '2024-01-10' },
  },
  {
    why: 'that of the same year, made in January after, comes too late for 31 December',
    appraisals: [of('baik', { year: 2024, date: '2025-01-10' })],
    answer: null,
    index: 21,
    each: ['after-cut-off'],
    when: same,
  },
  {
    why: 'that of the same year, made in January after, counts with a cut-off at its end',
    appraisals: [of('baik', { year: 2024, date: '2025-01-10' })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used'],
    when: { asOf: '2025-01-31', readings: { appraisalYear: 'same' } },
  },
  // several, the lowest
  {
    why: 'of several the lowest counts',
    appraisals: [of('baik'), of('cukup'), of('sangat-baik')],
    answer: { kinerja: 'cukup' },
    index: 35,
    each: ['superseded', 'used', 'superseded'],
  },
  {
    why: 'of two equal ones the first in the list counts, whatever its scale',
    appraisals: [skp(88), of('baik'), skp120(100)],
    answer: { skp: 88 },
    index: 45,
    each: ['used', 'superseded', 'superseded'],
  },
  {
    why: '90.4 is baik, which is lower than sangat baik',
    appraisals: [of('sangat-baik'), skp(90.4)],
    answer: { skp: 90.4 },
    index: 45,
    each: ['superseded', 'used'],
  },
  {
    why: '90.4 is sangat baik where the gap goes up, so the first in the list counts',
    appraisals: [of('sangat-baik'), skp(90.4)],
    answer: { kinerja: 'sangat-baik' },
    index: 50,
    each: ['used', 'superseded'],
    when: { readings: { skpGap: 'upper' } },
  },
  {
    why: 'points decide, not figures: 89 of 120 is cukup, 76 of 100 is baik',
    appraisals: [skp(76), skp120(89)],
    answer: { skp120: 89 },
    index: 35,
    each: ['superseded', 'used'],
  },
  {
    why: 'butuh perbaikan without points of its own is worth 1, below the 5 of kurang',
    appraisals: [of('kurang'), of('butuh-perbaikan')],
    answer: { kinerja: 'butuh-perbaikan' },
    index: 21,
    each: ['superseded', 'used'],
    when: { readings: { predicates2022: 'unscored' } },
  },
  {
    why: 'butuh perbaikan has 15 by its place, so kurang is lower',
    appraisals: [of('butuh-perbaikan'), of('kurang')],
    answer: { kinerja: 'kurang' },
    index: 25,
    each: ['superseded', 'used'],
  },
  {
    why: 'the date does not decide where the lowest does',
    appraisals: [of('cukup', { date: '2024-01-05' }), of('baik', { date: '2024-02-05' })],
    answer: { kinerja: 'cukup' },
    index: 35,
    each: ['used', 'superseded'],
  },
  // several, the last
  {
    why: 'of several the last counts where that is read',
    appraisals: [of('cukup', { date: '2024-01-05' }), of('baik', { date: '2024-02-05' }), of('buruk')],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['superseded', 'used', 'superseded'],
    when: last,
  },
  {
    why: 'the last is the one with the latest first day: March is later than the year',
    appraisals: [of('baik', { date: '2024-03' }), of('cukup', { date: '2024' })],
    answer: { kinerja: 'baik' },
    index: 45,
    each: ['used', 'superseded'],
    when: last,
  },
  {
    why: 'of two last ones with one first day the one with fewer points counts',
    appraisals: [of('baik', { date: '2024-01-01' }), of('cukup', { date: '2024-01' })],
    answer: { kinerja: 'cukup' },
    index: 35,
    each: ['superseded', 'used'],
    when: last,
  },
  {
    why: 'of two undated ones the one with fewer points is the last',
    appraisals: [of('sangat-baik'), of('kurang')],
    answer: { kinerja: 'kurang' },
    index: 25,
    each: ['superseded', 'used'],
    when: last,
  },
  {
    why: 'of two last ones with equal points the first in the list counts',
    appraisals: [skp(80, { date: '2024-01-08' }), of('baik', { date: '2024-01-08' })],
    answer: { skp: 80 },
    index: 45,
    each: ['used', 'superseded'],
    when: last,
  },
  {
    why: 'the last of those made by the cut-off, and not a partial one',
    appraisals: [
      of('cukup', { date: '2024-01-05' }),
      of('baik', { date: '2024-07-01' }),
      of('baik', { date: '2024-06-01', final: false }),
    ],
    answer: { kinerja: 'cukup' },
    index: 35,
    each: ['used', 'after-cut-off', 'partial'],
    when: { asOf: '2024-06-30', readings: { severalAppraisals: 'last' } },
  },
]

const appraisals: HandHistory[] = appraisalRows.map(({ why, appraisals, answer, index, each, when }) => {
  const items = each.map((fate, i): AsideItem => ['kinerja', 'appraisals', i, fate === 'used' ? 'counts' : fate])
  return history(
    `appraisal: ${why}`,
    pelaksana({ appraisals }),
    measured({ ...without(answered.pelaksana, 'kinerja'), ...answer }, index, {
      used: [
        [null, 'posts', 0],
        ['pendidikan', 'educations', 0],
        ...items.filter((_, i) => each[i] === 'used').map(([indicator, list, i]): Item => [indicator, list, i]),
      ],
      setAside: items.filter((_, i) => each[i] !== 'used'),
    }),
    when,
  )
})

// Sanctions --------------------------------------------------------------------------------------------------------

type Level3 = 'ringan' | 'sedang' | 'berat'

interface SanctionRow {
  readonly why: string
  readonly sanctions: readonly (readonly [level: Level3, inForce?: string | undefined, decided?: string])[]
  readonly disiplin: Level3 | 'tidak-pernah'
  readonly index: number
  /** What becomes of each. */
  readonly each: readonly ('used' | EvidenceReason)[]
  readonly readings?: Readings
}

const decided: Readings = { sanctionDate: 'decided' }
const every: Readings = { severalSanctions: 'every' }

// 40 of the everyday record stay; 5, 3, 2 or 1 are added.
const sanctionRows: readonly SanctionRow[] = [
  { why: 'ringan leaves 3', sanctions: [['ringan', '2023']], disiplin: 'ringan', index: 43, each: ['used'] },
  { why: 'sedang leaves 2', sanctions: [['sedang', '2023']], disiplin: 'sedang', index: 42, each: ['used'] },
  { why: 'berat leaves 1', sanctions: [['berat', '2023']], disiplin: 'berat', index: 41, each: ['used'] },
  // the two dates
  {
    why: 'decided before the window, in force inside it, it counts',
    sanctions: [['sedang', '2020-01-05', '2019-12-20']],
    disiplin: 'sedang',
    index: 42,
    each: ['used'],
  },
  {
    why: 'decided before the window it does not count where the decision does',
    sanctions: [['sedang', '2020-01-05', '2019-12-20']],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['too-old'],
    readings: decided,
  },
  {
    why: 'decided in the year, in force after it, it does not count yet',
    sanctions: [['sedang', '2025-01-03', '2024-12-30']],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['after-cut-off'],
  },
  {
    why: 'decided in the year it counts where the decision does',
    sanctions: [['sedang', '2025-01-03', '2024-12-30']],
    disiplin: 'sedang',
    index: 42,
    each: ['used'],
    readings: decided,
  },
  {
    why: 'without the day in force the decision stands in, here too old',
    sanctions: [['sedang', undefined, '2019-12-20']],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['too-old'],
  },
  {
    why: 'without the day in force the decision stands in, here inside',
    sanctions: [['sedang', undefined, '2020-01-01']],
    disiplin: 'sedang',
    index: 42,
    each: ['used'],
  },
  {
    why: 'without the decision the day in force stands in, here too old',
    sanctions: [['sedang', '2019-12-20']],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['too-old'],
    readings: decided,
  },
  {
    why: 'without the decision the day in force stands in, here after the cut-off',
    sanctions: [['sedang', '2025-01-01']],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['after-cut-off'],
    readings: decided,
  },
  {
    why: 'without either date it counts also where the decision does',
    sanctions: [['berat']],
    disiplin: 'berat',
    index: 41,
    each: ['used'],
    readings: decided,
  },
  // several, the heaviest
  {
    why: 'of several the heaviest decides',
    sanctions: [
      ['ringan', '2022'],
      ['berat', '2021'],
      ['sedang', '2023'],
    ],
    disiplin: 'berat',
    index: 41,
    each: ['lighter', 'used', 'lighter'],
  },
  {
    why: 'sedang is heavier than ringan, and does not add up with it',
    sanctions: [
      ['ringan', '2022'],
      ['sedang', '2023'],
    ],
    disiplin: 'sedang',
    index: 42,
    each: ['lighter', 'used'],
  },
  {
    why: 'of two equal ones the first in the list is used',
    sanctions: [
      ['ringan', '2024'],
      ['ringan', '2021'],
    ],
    disiplin: 'ringan',
    index: 43,
    each: ['used', 'superseded'],
  },
  {
    why: 'an undated heavier one decides over a dated lighter one',
    sanctions: [['ringan', '2024'], ['sedang']],
    disiplin: 'sedang',
    index: 42,
    each: ['lighter', 'used'],
  },
  {
    why: 'the heaviest of those that count, not of those outside',
    sanctions: [
      ['berat', '2019-12-31'],
      ['ringan', '2024'],
      ['sedang', '2025-01-01'],
    ],
    disiplin: 'ringan',
    index: 43,
    each: ['too-old', 'used', 'after-cut-off'],
  },
  // several, every one
  {
    why: 'every: one ringan takes 2 of 5 off and is ringan',
    sanctions: [['ringan', '2023']],
    disiplin: 'ringan',
    index: 43,
    each: ['used'],
    readings: every,
  },
  {
    why: 'every: one sedang takes 3 of 5 off and is sedang',
    sanctions: [['sedang', '2023']],
    disiplin: 'sedang',
    index: 42,
    each: ['used'],
    readings: every,
  },
  {
    why: 'every: one berat takes 4 of 5 off and is berat',
    sanctions: [['berat', '2023']],
    disiplin: 'berat',
    index: 41,
    each: ['used'],
    readings: every,
  },
  {
    why: 'every: two ringan take 4 off, which leaves the 1 of berat',
    sanctions: [
      ['ringan', '2022'],
      ['ringan', '2023'],
    ],
    disiplin: 'berat',
    index: 41,
    each: ['used', 'used'],
    readings: every,
  },
  {
    why: 'every: ringan and sedang take 5 off, yet no less than berat is left',
    sanctions: [
      ['sedang', '2022'],
      ['ringan', '2023'],
    ],
    disiplin: 'berat',
    index: 41,
    each: ['used', 'used'],
    readings: every,
  },
  {
    why: 'every: three sanctions take 9 off, yet no less than berat is left',
    sanctions: [['berat', '2022'], ['sedang', '2023'], ['ringan']],
    disiplin: 'berat',
    index: 41,
    each: ['used', 'used', 'used'],
    readings: every,
  },
  {
    why: 'every: one outside the window takes nothing off',
    sanctions: [
      ['ringan', '2019'],
      ['ringan', '2023'],
    ],
    disiplin: 'ringan',
    index: 43,
    each: ['too-old', 'used'],
    readings: every,
  },
  {
    why: 'every: none that counts is never punished',
    sanctions: [
      ['berat', '2019'],
      ['berat', '2025'],
    ],
    disiplin: 'tidak-pernah',
    index: 45,
    each: ['too-old', 'after-cut-off'],
    readings: every,
  },
]

const sanctions: HandHistory[] = sanctionRows.map(({ why, sanctions, disiplin, index, each, readings }) => {
  const items = each.map((fate, i): AsideItem => ['disiplin', 'sanctions', i, fate === 'used' ? 'counts' : fate])
  return history(
    `sanctions: ${why}`,
    pelaksana({
      sanctions: sanctions.map(([level, inForce, decided]) => ({
        level,
        ...(inForce && { inForce }),
        ...(decided && { decided }),
      })),
    }),
    measured({ ...answered.pelaksana, disiplin }, index, {
      used: rests(
        [],
        items.filter((_, i) => each[i] === 'used').map(([indicator, list, i]): Item => [indicator, list, i]),
      ),
      setAside: items.filter((_, i) => each[i] !== 'used'),
    }),
    readings ? { readings } : {},
  )
})

// Absent and empty lists -------------------------------------------------------------------------------------------

const noneThere: When = { readings: { absentTrainings: 'none' } }

const absentLists: HandHistory[] = [
  history(
    'absent: trainings of a pengawas are not known',
    pengawas({ trainings: null }),
    measured(without(answered.struktural, 'kepemimpinan', 'jp', 'seminar'), 45, { used: rests(), setAside: [] }),
  ),
  history(
    'absent: trainings of a functional post are not known',
    guru({ trainings: null }),
    measured(without(answered.fungsional, 'fungsional', 'jp', 'seminar'), 45, { used: rests(), setAside: [] }),
  ),
  history(
    'absent: trainings of a pelaksana are not known',
    pelaksana({ trainings: null }),
    measured(without(answered.pelaksana, 'jp', 'seminar'), 45, { used: rests(), setAside: [] }),
  ),
  history(
    'absent: trainings of a pengawas are none where that is read',
    pengawas({ trainings: null }),
    measured(answered.struktural, 45),
    noneThere,
  ),
  history(
    'absent: trainings of a functional post are none where that is read',
    guru({ trainings: null }),
    measured(answered.fungsional, 45),
    noneThere,
  ),
  history(
    'absent: trainings of a pelaksana are none where that is read',
    pelaksana({ trainings: null }),
    measured(answered.pelaksana, 45),
    noneThere,
  ),
  history('empty: no training is known to be none', pengawas({ trainings: [] }), measured(answered.struktural, 45)),
  history(
    'absent: sanctions are not known, and worth 5 all the same',
    pelaksana({ sanctions: null }),
    measured(without(answered.pelaksana, 'disiplin'), 45, { used: rests(), setAside: [] }),
  ),
  history(
    'absent: sanctions are worth 1 where what is not known is worth least',
    pelaksana({ sanctions: null }),
    measured(without(answered.pelaksana, 'disiplin'), 41),
    { readings: { unknownDiscipline: 'lowest' } },
  ),
  history(
    'absent: sanctions are worth 0 where what is not known is',
    pelaksana({ sanctions: null }),
    measured(without(answered.pelaksana, 'disiplin'), 40),
    { readings: { unknownDiscipline: 'zero' } },
  ),
  history(
    'absent: sanctions are none where that is read, and then worth 5 whatever is not known is worth',
    pelaksana({ sanctions: null }),
    measured(answered.pelaksana, 45),
    { readings: { absentSanctions: 'none', unknownDiscipline: 'zero' } },
  ),
  history('absent: a list that is not there at all is as null', bare({ posts: [{ jenjang: 'pengawas' }] }), {
    outcome: 'not-measured',
    reason: 'nothing-known',
    answers: { kelompok: 'struktural' },
    used: [[null, 'posts', 0]],
    setAside: [],
  }),
  history(
    'empty: no education and no appraisal say nothing, so with absent others nothing is known',
    bare({ posts: [{ jenjang: 'pelaksana' }], educations: [], appraisals: [] }),
    { outcome: 'not-measured', reason: 'nothing-known', answers: { kelompok: 'pelaksana' } },
  ),
  history(
    'nothing known: items that are all set aside say nothing either',
    bare({
      posts: [{ jenjang: 'pelaksana', requires: 'S1' }],
      educations: [{ level: 'S1', date: '2025' }],
      trainings: [{ kind: 'teknis' }, { kind: 'seminar' }],
      appraisals: [of('baik', { final: false })],
    }),
    {
      outcome: 'not-measured',
      reason: 'nothing-known',
      answers: { kelompok: 'pelaksana' },
      setAside: [
        ['pendidikan', 'educations', 0, 'after-cut-off'],
        ['teknis', 'trainings', 0, 'undated'],
        ['seminar', 'trainings', 1, 'undated'],
        ['kinerja', 'appraisals', 0, 'partial'],
      ],
    },
  ),
  // education 1 + appraisal 1 + trainings 0 + discipline 5
  history(
    'empty: no sanction is an answer, so 1 + 0 + 1 + 5 = 7 are measured',
    bare({ posts: [{ jenjang: 'pelaksana' }], sanctions: [] }),
    measured({ kelompok: 'pelaksana', disiplin: 'tidak-pernah' }, 7),
  ),
  history(
    'empty: no training is an answer, so 1 + 0 + 1 + 5 = 7 are measured',
    bare({ posts: [{ jenjang: 'pelaksana' }], trainings: [] }),
    measured({ kelompok: 'pelaksana', jp: 0, seminar: false }, 7),
  ),
  history(
    'absent: read as no sanctions they are an answer, so 7 are measured',
    bare({ posts: [{ jenjang: 'pelaksana' }] }),
    measured({ kelompok: 'pelaksana', disiplin: 'tidak-pernah' }, 7),
    { readings: { absentSanctions: 'none' } },
  ),
  // 1 + 15 + 1 + 5
  history(
    'nothing known: an exempt post is an answer, so 1 + 15 + 1 + 5 = 22 are measured',
    bare({ posts: [{ jenjang: 'ahli-utama', jf: 'dokter' }] }),
    measured({ kelompok: 'fungsional', fungsional: true }, 22),
    kudus,
  ),
]

function bare(more: Partial<Employee>): Employee {
  return { id: 'e-2', ...more }
}

// Who is measured --------------------------------------------------------------------------------------------------

const statusOf = (status: StatusAsn | null, kedudukan: Kedudukan | null = 'aktif', year = 2024) =>
  pelaksana({ status, kedudukan, appraisals: baikIn(year - 1) })
const left = (reason: string): Expected => ({ outcome: 'excluded', reason })
const ordinary = measured(answered.pelaksana, 45)
const listed = (...names: string[]): When => ({ readings: { excluded: { listed: names } } })

const eligibility: HandHistory[] = [
  history('measured: PNS', statusOf('PNS'), ordinary),
  history('measured: a CPNS is left out, though the records answer', statusOf('CPNS'), {
    outcome: 'excluded',
    reason: 'CPNS',
    answers: answered.pelaksana,
    used: rests(),
    setAside: [],
  }),
  history('measured: a CPNS is measured where nobody is left out', statusOf('CPNS'), ordinary, {
    readings: { excluded: 'nobody' },
  }),
  history('measured: a CPNS is measured where the list does not name him', statusOf('CPNS'), ordinary, listed('mpp')),
  history('measured: a CPNS is measured where the list is empty', statusOf('CPNS'), ordinary, listed()),
  history('measured: PPPK in 2024', statusOf('PPPK'), ordinary),
  history('measured: PPPK from 2023', statusOf('PPPK', 'aktif', 2023), ordinary, { year: 2023 }),
  history('measured: no PPPK in 2022', statusOf('PPPK', 'aktif', 2022), left('PPPK'), { year: 2022 }),
  history(
    'measured: no PPPK in the measurement of 2022, cut off in 2023 or not',
    statusOf('PPPK', 'aktif', 2022),
    left('PPPK'),
    { year: 2022, asOf: '2023-02-01' },
  ),
  history('measured: PPPK in 2022 where always', statusOf('PPPK', 'aktif', 2022), ordinary, {
    year: 2022,
    readings: { pppk: 'always' },
  }),
  history('measured: no PPPK in 2024 where never', statusOf('PPPK'), left('PPPK'), { readings: { pppk: 'never' } }),
  history('measured: a PNS in 2022 where PPPK never are', statusOf('PNS', 'aktif', 2022), ordinary, {
    year: 2022,
    readings: { pppk: 'never' },
  }),
  history('measured: no PPPK in 2022 even where nobody is left out', statusOf('PPPK', 'aktif', 2022), left('PPPK'), {
    year: 2022,
    readings: { excluded: 'nobody' },
  }),
  history('measured: PPPK may be listed as a status', statusOf('PPPK'), left('PPPK'), listed('PPPK')),
  history('measured: PNS may be listed as a status', statusOf('PNS'), left('PNS'), listed('PNS')),
  ...(['aktif', 'cltn', 'tugas-belajar', 'dpk', 'dpb', 'mpp', 'diberhentikan-sementara'] as const).flatMap(
    (kedudukan) => [
      history(`measured: a PNS who is ${kedudukan}, by default`, statusOf('PNS', kedudukan), ordinary),
      history(
        `measured: not a PNS who is ${kedudukan}, where it is listed`,
        statusOf('PNS', kedudukan),
        left(kedudukan),
        listed('CPNS', kedudukan),
      ),
    ],
  ),
  history('measured: nobody who is no longer in service', statusOf('PNS', 'berhenti'), left('berhenti')),
  history(
    'measured: no longer in service is left out even where nobody is',
    statusOf('PNS', 'berhenti'),
    left('berhenti'),
    {
      readings: { excluded: 'nobody' },
    },
  ),
  history('measured: no longer in service is said before CPNS', statusOf('CPNS', 'berhenti'), left('berhenti')),
  history('measured: no longer in service is said before PPPK', statusOf('PPPK', 'berhenti', 2022), left('berhenti'), {
    year: 2022,
  }),
  history(
    'measured: the status is said before the legal position',
    statusOf('CPNS', 'cltn'),
    left('CPNS'),
    listed('cltn', 'CPNS'),
  ),
  history(
    'measured: the legal position is said where the status is not listed',
    statusOf('CPNS', 'cltn'),
    left('cltn'),
    listed('cltn', 'PNS'),
  ),
  history(
    'measured: the legal position is said before PPPK, which comes last',
    statusOf('PPPK', 'cltn', 2022),
    left('cltn'),
    { year: 2022, readings: { excluded: { listed: ['cltn'] } } },
  ),
  history('measured: status and legal position that are not known leave nobody out', statusOf(null, null), ordinary),
  history('measured: an unknown status with PPPK never measured', statusOf(null), ordinary, {
    readings: { pppk: 'never' },
  }),
  history(
    'measured: a CPNS without a post is left out, which is said first',
    pelaksana({ status: 'CPNS', posts: [] }),
    {
      outcome: 'excluded',
      reason: 'CPNS',
      answers: null,
    },
  ),
  history('measured: a CPNS of whom nothing is known is left out', bare({ status: 'CPNS' }), left('CPNS')),
]

// Readings on which the answers hang -------------------------------------------------------------------------------

const hangs = (name: string, employee: Employee, sensitiveTo: readonly string[], when?: When) =>
  history(`hangs on: ${name}`, employee, { outcome: 'measured', sensitiveTo }, when)

const sensitive: HandHistory[] = [
  // With baik in 2023 alone the same year would know nothing.
  hangs('the everyday record on the year of the appraisal only', pelaksana(), ['appraisalYear']),
  hangs(
    'nothing, where both years have one answer',
    pelaksana({ appraisals: [of('baik'), of('baik', { year: 2024 })] }),
    [],
  ),
  hangs(
    'the windows, where a training lies in the twelve months but not in the year',
    {
      ...pelaksana({ trainings: [{ kind: 'teknis', jp: 20, date: '2023-09-01' }], appraisals: [] }),
    },
    ['windows'],
    mid,
  ),
  hangs(
    'no windows at the end of the year, as both are the same then',
    pelaksana({ trainings: [{ kind: 'teknis', jp: 20, date: '2023-09-01' }], appraisals: [] }),
    [],
  ),
  hangs(
    'whose window is a year, for the old hours of a pengawas',
    pengawas({ trainings: [{ kind: 'teknis', jp: 20, date: '2010' }], appraisals: [] }),
    ['technicalWindow'],
  ),
  hangs(
    'that not, for the old hours of a pelaksana',
    pelaksana({ trainings: [{ kind: 'teknis', jp: 20, date: '2010' }], appraisals: [] }),
    [],
  ),
  hangs(
    'the seminar window, for one of the year before',
    pelaksana({ trainings: [{ kind: 'seminar', date: '2023' }], appraisals: [] }),
    ['seminarWindow'],
  ),
  hangs(
    'the discipline window, for an old sanction',
    pelaksana({ sanctions: [{ level: 'ringan', inForce: '2001' }], appraisals: [] }),
    ['disciplineWindow'],
  ),
  hangs(
    'which of several appraisals and which year',
    pelaksana({ appraisals: [of('cukup', { date: '2024-01' }), of('baik', { date: '2024-02' })] }),
    ['appraisalYear', 'severalAppraisals'],
  ),
  hangs('the match of levels, for a higher one', pengawas({ trainings: [lead('PKA')], appraisals: [] }), [
    'leadershipMatch',
  ]),
  hangs(
    'nothing, for a lower one',
    everyday({ jenjang: 'administrator' }, { trainings: [lead('PKP')], appraisals: [] }),
    [],
  ),
  hangs('who is exempt, for a guru without training', guru({ appraisals: [] }), ['exemptJf']),
  hangs('nobody exempt, for a guru with training', guru({ trainings: [func('guru')], appraisals: [] }), []),
  hangs("Kudus or one's own list, for a guru who stands in that list too", guru({ appraisals: [] }), ['exemptJf'], {
    readings: { exemptJf: { listed: ['guru'] } },
  }),
  hangs(
    'the date of a sanction decided before the window',
    pelaksana({ sanctions: [{ level: 'berat', decided: '2019-12', inForce: '2020-01' }], appraisals: [] }),
    ['sanctionDate'],
  ),
  hangs(
    'whether every sanction counts, for two light ones',
    pelaksana({
      sanctions: [
        { level: 'ringan', inForce: '2021' },
        { level: 'ringan', inForce: '2022' },
      ],
      appraisals: [],
    }),
    ['severalSanctions'],
  ),
  hangs('absent trainings', pelaksana({ trainings: null, appraisals: [] }), ['absentTrainings']),
  hangs('absent sanctions', pelaksana({ sanctions: null, appraisals: [] }), ['absentSanctions']),
]

// Whole histories --------------------------------------------------------------------------------------------------

// Promoted on 1 April 2024 from pelaksana to a post of eselon IV.a, which is pengawas.
const climber: Employee = {
  id: 'h-1',
  status: 'PNS',
  kedudukan: 'aktif',
  posts: [
    { jenjang: 'pelaksana', from: '2015-01-01', until: '2024-03-31' },
    { eselon: 'IV.a', from: '2024-04-01' },
  ],
  educations: [
    { level: 'SLTA', date: '2002' },
    { level: 'S1', date: '2008-09' },
  ],
  trainings: [
    { kind: 'kepemimpinan', level: 'PIM-IV', date: '2024-08-20' },
    { kind: 'teknis', jp: 12, date: '2024-05-02' },
    { kind: 'teknis', jp: 8, date: '2024-11' },
    { kind: 'seminar', date: '2022-12' },
    { kind: 'lokakarya', date: '2023-02-14' },
  ],
  appraisals: [
    { year: 2023, skp: 88.5 },
    { year: 2022, kinerja: 'sangat-baik' },
  ],
  sanctions: [{ level: 'ringan', inForce: '2019-11-01' }],
}

// A guru on a work agreement since 2022, measured for 2023.
const teacher: Employee = {
  id: 'h-2',
  status: 'PPPK',
  kedudukan: 'aktif',
  posts: [{ jenjang: 'ahli-pertama', jf: 'guru', requires: 'S1', from: '2022-03-01' }],
  educations: [{ level: 'D4', date: '2015' }],
  trainings: [
    { kind: 'teknis', date: '2023-07' },
    { kind: 'teknis', jp: 32, fits: false, date: '2023-08' },
    { kind: 'seminar' },
    { kind: 'kursus', date: '2021-12-31' },
  ],
  appraisals: [
    { year: 2022, kinerja: 'butuh-perbaikan' },
    { year: 2022, kinerja: 'baik', final: false },
  ],
}

// Head of a regional agency who stands in for a higher post.
const director: Employee = {
  id: 'h-3',
  status: 'PNS',
  kedudukan: 'aktif',
  posts: [
    { eselon: 'II.b', from: '2020-01-01' },
    { jenjang: 'jpt-madya', as: 'plt', from: '2024-02-01' },
  ],
  educations: [
    { level: 'S2', date: '2005' },
    { level: 'S3', date: '2019-08' },
    { level: 'S1', date: '1995' },
  ],
  trainings: [
    { kind: 'kepemimpinan', level: 'PIM-III', date: '2008' },
    { kind: 'kepemimpinan', level: 'PKN-I', date: '2023-10' },
    { kind: 'teknis', jp: 7, date: '2024-03' },
    { kind: 'teknis', jp: 6, date: '2024' },
    { kind: 'magang', date: '2024-12-31' },
  ],
  appraisals: [
    { year: 2023, skp120: 115 },
    { year: 2023, skp120: 105 },
  ],
  sanctions: [{ level: 'sedang', decided: '2020-12', inForce: '2021-01-04' }, { level: 'ringan' }],
}

// A pelaksana of eselon V.b, measured for 2025 at the end of February 2026.
const clerk: Employee = {
  id: 'h-4',
  status: 'PNS',
  kedudukan: 'tugas-belajar',
  posts: [{ eselon: 'V.b', from: '2012-06-01', until: '2026-02-28' }],
  educations: [
    { level: 'S1', date: '2026-03' },
    { level: 'D3', date: '2011' },
  ],
  trainings: [
    { kind: 'teknis', jp: 10, date: '2025-03-01' },
    { kind: 'teknis', jp: 10, date: '2026-02' },
    { kind: 'teknis', jp: 40, date: '2025-02-28' },
    { kind: 'sejenis', date: '2024-02-29' },
  ],
  appraisals: [
    { year: 2024, kinerja: 'cukup', date: '2025-01-20' },
    { year: 2025, kinerja: 'baik', date: '2026-01-20' },
  ],
  sanctions: [
    { level: 'berat', inForce: '2021-02-28' },
    { level: 'ringan', inForce: '2021' },
  ],
}

// An administrator whose record reads otherwise at every turn.
const contested: Employee = {
  id: 'h-5',
  status: 'PNS',
  kedudukan: 'dpk',
  posts: [{ eselon: 'III.a', from: '2019-02-01' }],
  educations: [{ level: 'S2', date: '2010' }],
  trainings: [
    { kind: 'kepemimpinan', level: 'PKA', date: '2020-10-09' },
    { kind: 'teknis', jp: 24 },
    { kind: 'seminar', date: '2023-11-30' },
  ],
  appraisals: [
    { year: 2024, kinerja: 'baik', date: '2024-12-30' },
    { year: 2023, kinerja: 'sangat-baik' },
  ],
  sanctions: [
    { level: 'ringan', decided: '1999-05', inForce: '1999-06' },
    { level: 'sedang', decided: '2024-12-31', inForce: '2025-01-20' },
  ],
}

const perfect: Pick<Employee, 'educations' | 'trainings' | 'appraisals' | 'sanctions'> = {
  educations: [{ level: 'S3', date: '2018' }],
  trainings: [
    { kind: 'kepemimpinan', level: 'PKA', date: '2015' },
    { kind: 'fungsional', jf: 'arsiparis', date: '2015' },
    { kind: 'teknis', jp: 20, date: '2024-02' },
    { kind: 'seminar', date: '2023-03' },
  ],
  appraisals: [{ year: 2023, kinerja: 'sangat-baik', date: '2024-01' }],
  sanctions: [],
}

const whole: HandHistory[] = [
  // Post: the pelaksana ended on 31 March, eselon IV.a is in force: struktural, pengawas.
  // S1 above SLTA: 15. PIM-IV is the level of a pengawas, 20 August is before 31 December: 15. 12 + 8 = 20 hours in
  // 2024: 15. Two years from 2023-01-01: the seminar of December 2022 is too old, the lokakarya counts: 10. SKP 88.5
  // lies in 76–90, baik: 25; 2022 is the wrong year. The sanction of November 2019 is before 2020-01-01: 5.
  // 15 + 15 + 15 + 10 + 25 + 5 = 85
  // One seminar year would lose the lokakarya, ever would find the sanction, 2024 has no appraisal. The sanction has no
  // other date to go by.
  history(
    'whole: promoted in the year, measured at its end',
    climber,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S1',
        kepemimpinan: true,
        jp: 20,
        seminar: true,
        skp: 88.5,
        disiplin: 'tidak-pernah',
      },
      85,
      {
        used: [
          [null, 'posts', 1],
          ['pendidikan', 'educations', 1],
          ['kepemimpinan', 'trainings', 0],
          ['teknis', 'trainings', 1],
          ['teknis', 'trainings', 2],
          ['seminar', 'trainings', 4],
          ['kinerja', 'appraisals', 0],
        ],
        setAside: [
          [null, 'posts', 0, 'too-old'],
          ['pendidikan', 'educations', 0, 'lower-education'],
          ['seminar', 'trainings', 3, 'too-old'],
          ['kinerja', 'appraisals', 1, 'wrong-year'],
          ['disiplin', 'sanctions', 0, 'too-old'],
        ],
        sensitiveTo: ['seminarWindow', 'disciplineWindow', 'appraisalYear'],
      },
    ),
  ),
  // The day before the promotion he is pelaksana, so leadership is not looked at. S1 15. Both technical trainings come
  // after the cut-off: 0 hours, 0. The lokakarya of February 2023 lies in 2023–2024, December 2022 does not: 17.5.
  // Appraisal 25, discipline 5 as before. 15 + 0 + 17.5 + 25 + 5 = 62.5
  // By cut-off the windows would find the sanction (from 2019-04-01).
  history(
    'whole: the same person measured on the day before the promotion',
    climber,
    measured(
      { kelompok: 'pelaksana', pendidikan: 'S1', jp: 0, seminar: true, skp: 88.5, disiplin: 'tidak-pernah' },
      62.5,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['seminar', 'trainings', 4],
          ['kinerja', 'appraisals', 0],
        ],
        setAside: [
          [null, 'posts', 1, 'after-cut-off'],
          ['pendidikan', 'educations', 0, 'lower-education'],
          ['teknis', 'trainings', 1, 'after-cut-off'],
          ['teknis', 'trainings', 2, 'after-cut-off'],
          ['seminar', 'trainings', 3, 'too-old'],
          ['kinerja', 'appraisals', 1, 'wrong-year'],
          ['disiplin', 'sanctions', 0, 'too-old'],
        ],
        sensitiveTo: ['windows', 'seminarWindow', 'disciplineWindow', 'appraisalYear'],
      },
    ),
    { asOf: '2024-03-31' },
  ),
  // By cut-off on 2024-03-31: seminars from 2022-04-01, so both count, 17.5; discipline from 2019-04-01, so ringan, 3.
  // 15 + 0 + 17.5 + 25 + 3 = 60.5
  history(
    'whole: the same day, the windows ending at the cut-off',
    climber,
    measured({ kelompok: 'pelaksana', pendidikan: 'S1', jp: 0, seminar: true, skp: 88.5, disiplin: 'ringan' }, 60.5, {
      used: [
        [null, 'posts', 0],
        ['pendidikan', 'educations', 1],
        ['seminar', 'trainings', 3],
        ['seminar', 'trainings', 4],
        ['kinerja', 'appraisals', 0],
        ['disiplin', 'sanctions', 0],
      ],
      setAside: [
        [null, 'posts', 1, 'after-cut-off'],
        ['pendidikan', 'educations', 0, 'lower-education'],
        ['teknis', 'trainings', 1, 'after-cut-off'],
        ['teknis', 'trainings', 2, 'after-cut-off'],
        ['kinerja', 'appraisals', 1, 'wrong-year'],
      ],
    }),
    { asOf: '2024-03-31', readings: cutOff },
  ),
  // D4 15, of the rank that the post requires. A guru is exempt in Kudus: 15. One technical training of 2023 has no
  // hours, the other does not fit: hours not known, 0. The seminar has no date, the kursus is a day before 2022-01-01:
  // not known, 0. Of 2022 the partial appraisal falls away, butuh perbaikan 15. Sanctions are absent: not known, 5.
  // 15 + 15 + 0 + 0 + 15 + 5 = 50
  history(
    'whole: a guru of 2023 in Kudus',
    teacher,
    measured(
      { kelompok: 'fungsional', pendidikan: 'D4', kesesuaian: 'sesuai', fungsional: true, kinerja: 'butuh-perbaikan' },
      50,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 0],
          ['fungsional', 'posts', 0],
          ['kinerja', 'appraisals', 0],
        ],
        setAside: [
          ['teknis', 'trainings', 0, 'no-hours'],
          ['teknis', 'trainings', 1, 'not-fitting'],
          ['seminar', 'trainings', 2, 'undated'],
          ['seminar', 'trainings', 3, 'too-old'],
          ['kinerja', 'appraisals', 1, 'partial'],
        ],
      },
    ),
    { year: 2023, ...kudus },
  ),
  // Nobody exempt, no functional training: 50 - 15 = 35.
  history(
    'whole: the same guru elsewhere',
    teacher,
    measured(
      { kelompok: 'fungsional', pendidikan: 'D4', kesesuaian: 'sesuai', fungsional: false, kinerja: 'butuh-perbaikan' },
      35,
      { sensitiveTo: ['appraisalYear', 'exemptJf', 'absentSanctions'] },
    ),
    { year: 2023 },
  ),
  history('whole: the same guru a year before, when no PPPK was measured', teacher, left('PPPK'), { year: 2022 }),
  // II.b is jpt-pratama; the plt does not decide. S3 25. PKN-I is higher than PKN-II and counts, PIM-III is lower: 15.
  // 7 + 6 = 13 hours in proportion: 13 × 0.75 = 9.75. The magang on the last day: 10. 115 and 105 of 120 are both baik,
  // the first counts: 25. sedang in force since January 2021 and an undated ringan: sedang, 2.
  // 25 + 15 + 9.75 + 10 + 25 + 2 = 86.75
  history(
    'whole: a director, levels read generously and hours in proportion',
    director,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S3',
        kepemimpinan: true,
        jp: 13,
        seminar: true,
        skp120: 115,
        disiplin: 'sedang',
      },
      86.75,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['kepemimpinan', 'trainings', 1],
          ['teknis', 'trainings', 2],
          ['teknis', 'trainings', 3],
          ['seminar', 'trainings', 4],
          ['kinerja', 'appraisals', 0],
          ['disiplin', 'sanctions', 0],
        ],
        setAside: [
          [null, 'posts', 1, 'acting'],
          ['pendidikan', 'educations', 0, 'lower-education'],
          ['pendidikan', 'educations', 2, 'lower-education'],
          ['kepemimpinan', 'trainings', 0, 'wrong-level'],
          ['kinerja', 'appraisals', 1, 'superseded'],
          ['disiplin', 'sanctions', 1, 'lighter'],
        ],
      },
    ),
    { readings: { leadershipMatch: 'orHigher', ...proportional } },
  ),
  // Exact: PKN-I is not PKN-II, 0. 13 hours are not 20, 0. 25 + 0 + 0 + 10 + 25 + 2 = 62
  history(
    'whole: the same director by default',
    director,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S3',
        kepemimpinan: false,
        jp: 13,
        seminar: true,
        skp120: 115,
        disiplin: 'sedang',
      },
      62,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['seminar', 'trainings', 4],
          ['kinerja', 'appraisals', 0],
          ['disiplin', 'sanctions', 0],
        ],
        setAside: [
          [null, 'posts', 1, 'acting'],
          ['pendidikan', 'educations', 0, 'lower-education'],
          ['pendidikan', 'educations', 2, 'lower-education'],
          ['kepemimpinan', 'trainings', 0, 'wrong-level'],
          ['kepemimpinan', 'trainings', 1, 'wrong-level'],
          ['teknis', 'trainings', 2, 'too-few-hours'],
          ['teknis', 'trainings', 3, 'too-few-hours'],
          ['kinerja', 'appraisals', 1, 'superseded'],
          ['disiplin', 'sanctions', 1, 'lighter'],
        ],
      },
    ),
  ),
  // From 110 on sangat baik: 115 is 30, 105 is 25 and the lower. Every sanction: 5 - 3 - 2 = 0, so berat, 1.
  // 25 + 0 + 0 + 10 + 25 + 1 = 61
  history(
    'whole: the same director, sangat baik from 110 and every sanction counting',
    director,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S3',
        kepemimpinan: false,
        jp: 13,
        seminar: true,
        skp120: 105,
        disiplin: 'berat',
      },
      61,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['seminar', 'trainings', 4],
          ['kinerja', 'appraisals', 1],
          ['disiplin', 'sanctions', 0],
          ['disiplin', 'sanctions', 1],
        ],
      },
    ),
    { readings: { skp120: 'from110', severalSanctions: 'every' } },
  ),
  // By cut-off on 2026-02-28. The post ends on that day: in force. S1 comes in March: D3, 10. Hours from 2025-03-01:
  // 10 + 10 (February 2026 starts before the cut-off) = 20, the 40 of 28 February are a day too old: 22.5. Two years
  // start on 2024-02-29: 17.5. Appraisal of 2024, cukup: 15. Five years start on 2021-03-01: berat is a day too old,
  // 2021 straddles the start and counts, ringan: 3. 10 + 22.5 + 17.5 + 15 + 3 = 68
  history(
    'whole: a clerk of eselon V, cut off two months after the year',
    clerk,
    measured(
      { kelompok: 'pelaksana', pendidikan: 'D3', jp: 20, seminar: true, kinerja: 'cukup', disiplin: 'ringan' },
      68,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['teknis', 'trainings', 0],
          ['teknis', 'trainings', 1],
          ['seminar', 'trainings', 3],
          ['kinerja', 'appraisals', 0],
          ['disiplin', 'sanctions', 1],
        ],
        setAside: [
          ['pendidikan', 'educations', 0, 'after-cut-off'],
          ['teknis', 'trainings', 2, 'too-old'],
          ['kinerja', 'appraisals', 1, 'wrong-year'],
          ['disiplin', 'sanctions', 0, 'too-old'],
        ],
        windows: {
          pendidikan: always,
          teknis: ['2025-03-01', '2026-02-28'],
          seminar: ['2024-02-29', '2026-02-28'],
          kinerja: ['2024-01-01', '2024-12-31'],
          disiplin: ['2021-03-01', '2026-02-28'],
        },
      },
    ),
    { year: 2025, asOf: '2026-02-28', readings: cutOff },
  ),
  // By calendar: hours of 2025, 10 + 40 = 50, February 2026 is too late: 22.5. Seminars from 2024-01-01: 17.5.
  // Sanctions from 2021-01-01: both, berat, 1. 10 + 22.5 + 17.5 + 15 + 1 = 66
  history(
    'whole: the same clerk by calendar',
    clerk,
    measured(
      { kelompok: 'pelaksana', pendidikan: 'D3', jp: 50, seminar: true, kinerja: 'cukup', disiplin: 'berat' },
      66,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 1],
          ['teknis', 'trainings', 0],
          ['teknis', 'trainings', 2],
          ['seminar', 'trainings', 3],
          ['kinerja', 'appraisals', 0],
          ['disiplin', 'sanctions', 0],
        ],
        setAside: [
          ['pendidikan', 'educations', 0, 'after-cut-off'],
          ['teknis', 'trainings', 1, 'too-late'],
          ['kinerja', 'appraisals', 1, 'wrong-year'],
          ['disiplin', 'sanctions', 1, 'lighter'],
        ],
      },
    ),
    { year: 2025, asOf: '2026-02-28' },
  ),
  history('whole: the same clerk a day later has no post', clerk, noPost([[null, 'posts', 0, 'too-old']]), {
    year: 2025,
    asOf: '2026-03-01',
  }),
  // III.a is administrator. S2 20. PKA 15. 24 undated hours may lie in 2024: not known, 0. The seminar of November 2023
  // lies in two years: 10. Appraisal of 2023: 30. 1999 is too old, 2025-01-20 after the cut-off: never, 5.
  // 20 + 15 + 0 + 10 + 30 + 5 = 80
  history(
    'whole: a contested record by default',
    contested,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S2',
        kepemimpinan: true,
        seminar: true,
        kinerja: 'sangat-baik',
        disiplin: 'tidak-pernah',
      },
      80,
      {
        setAside: [
          ['teknis', 'trainings', 1, 'undated'],
          ['kinerja', 'appraisals', 0, 'wrong-year'],
          ['disiplin', 'sanctions', 0, 'too-old'],
          ['disiplin', 'sanctions', 1, 'after-cut-off'],
        ],
        sensitiveTo: ['technicalWindow', 'seminarWindow', 'disciplineWindow', 'appraisalYear', 'sanctionDate'],
      },
    ),
  ),
  // Everything read the other way. Hours ever: 24, 15. One year: the seminar is too old, 0. Appraisal of 2024, made the
  // day before the cut-off: 25. Sanctions ever, by decision: ringan 1999 and sedang on the cut-off day: sedang, 2.
  // 20 + 15 + 15 + 0 + 25 + 2 = 77
  history(
    'whole: the contested record read the other way',
    contested,
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S2',
        kepemimpinan: true,
        jp: 24,
        seminar: false,
        kinerja: 'baik',
        disiplin: 'sedang',
      },
      77,
      {
        used: [
          [null, 'posts', 0],
          ['pendidikan', 'educations', 0],
          ['kepemimpinan', 'trainings', 0],
          ['teknis', 'trainings', 1],
          ['kinerja', 'appraisals', 0],
          ['disiplin', 'sanctions', 1],
        ],
        setAside: [
          ['seminar', 'trainings', 2, 'too-old'],
          ['kinerja', 'appraisals', 1, 'wrong-year'],
          ['disiplin', 'sanctions', 0, 'lighter'],
        ],
      },
    ),
    {
      readings: {
        technicalWindow: 'pelaksana',
        seminarWindow: 'oneYear',
        disciplineWindow: 'ever',
        appraisalYear: 'same',
        sanctionDate: 'decided',
      },
    },
  ),
  // 15 for S1, 1 for the appraisal and 5 for the discipline that are not known: 15 + 0 + 1 + 5 = 21.
  history(
    'whole: of a newcomer only the education is known',
    bare({ posts: [{ jenjang: 'ahli-pertama', jf: 'analis-kepegawaian' }], educations: [{ level: 'S1' }] }),
    measured({ kelompok: 'fungsional', pendidikan: 'S1' }, 21, { sensitiveTo: ['absentTrainings', 'absentSanctions'] }),
  ),
  // The same points, but now known.
  history(
    'whole: of the newcomer absent lists are read as none',
    bare({ posts: [{ jenjang: 'ahli-pertama', jf: 'analis-kepegawaian' }], educations: [{ level: 'S1' }] }),
    measured(
      { kelompok: 'fungsional', pendidikan: 'S1', fungsional: false, jp: 0, seminar: false, disiplin: 'tidak-pernah' },
      21,
    ),
    { readings: { absentTrainings: 'none', absentSanctions: 'none' } },
  ),
  // 25 + 15 + 15 + 10 + 30 + 5, once with leadership, once with functional training; 25 + 22.5 + 17.5 + 30 + 5.
  history(
    'whole: a perfect administrator reaches 100',
    everyday({ jenjang: 'administrator' }, perfect),
    measured(
      {
        kelompok: 'struktural',
        pendidikan: 'S3',
        kepemimpinan: true,
        jp: 20,
        seminar: true,
        kinerja: 'sangat-baik',
        disiplin: 'tidak-pernah',
      },
      100,
      { setAside: [] },
    ),
  ),
  history(
    'whole: a perfect arsiparis reaches 100',
    everyday({ jenjang: 'mahir', jf: 'arsiparis' }, perfect),
    measured(
      {
        kelompok: 'fungsional',
        pendidikan: 'S3',
        fungsional: true,
        jp: 20,
        seminar: true,
        kinerja: 'sangat-baik',
        disiplin: 'tidak-pernah',
      },
      100,
      { setAside: [] },
    ),
  ),
  history(
    'whole: a perfect pelaksana reaches 100',
    pelaksana(perfect),
    measured(
      {
        kelompok: 'pelaksana',
        pendidikan: 'S3',
        jp: 20,
        seminar: true,
        kinerja: 'sangat-baik',
        disiplin: 'tidak-pernah',
      },
      100,
      { setAside: [] },
    ),
  ),
  // 1 + 0 + 1 + 1
  history(
    'whole: the least that known answers give is 3',
    pelaksana({
      ...school('SD'),
      trainings: [{ kind: 'teknis', jp: 19, date: '2024' }],
      appraisals: [of('buruk')],
      sanctions: [{ level: 'berat', inForce: '2022' }],
    }),
    measured(
      { kelompok: 'pelaksana', pendidikan: 'SD', jp: 19, seminar: false, kinerja: 'buruk', disiplin: 'berat' },
      3,
    ),
  ),
]

export const handHistories: readonly HandHistory[] = [
  ...technicalWindows,
  ...seminarWindows,
  ...disciplineWindows,
  ...everWindows,
  ...technicalByGroup,
  ...toldWindows,
  ...inForce,
  ...changed,
  ...acting,
  ...groupless,
  ...groups,
  ...leadershipLevels,
  ...leadership,
  ...highest,
  ...education,
  ...requirement,
  ...functional,
  ...hours,
  ...hoursElsewhere,
  ...seminars,
  ...appraisals,
  ...sanctions,
  ...absentLists,
  ...eligibility,
  ...sensitive,
  ...whole,
]
