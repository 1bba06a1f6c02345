import { describe, expect, it } from 'vitest'
import { createMethod, type Employee, ipAsn2019, scoreEmployee } from '../../src'
import { en, explain } from '../../src/explain'

const method = createMethod(ipAsn2019)
const employee: Employee = {
  id: 'p-17',
  status: 'PNS',
  posts: [
    { jenjang: 'pengawas', from: '2022-06-01', as: 'plt' },
    { jenjang: 'pelaksana', from: '2020-03-01' },
  ],
  educations: [
    { level: 'SLTA', date: '2008' },
    { level: 'S1', date: '2014-08' },
  ],
  trainings: [
    { kind: 'teknis', jp: 24, date: '2023-05-12' },
    { kind: 'seminar', date: '2021-11-30' },
  ],
  appraisals: [
    { year: 2022, kinerja: 'baik' },
    { year: 2023, kinerja: 'baik' },
  ],
  sanctions: [{ level: 'ringan', decided: '2020-12-28', inForce: '2021-01-04' }],
}

/** The notes of the whole, and of every line by its indicator. */
function notesOf(records: Employee, told: Employee = records) {
  const assessment = scoreEmployee(records, { method, year: 2023 })
  const { tree } = explain({ ...assessment, employee: told }, { method, locale: en })
  const lines = tree.children.flatMap(({ children }) => children)
  return { whole: tree.notes, ...Object.fromEntries(lines.map(({ id, notes }) => [id, notes])) }
}

const method2019 = ['Method: ip-asn-2019@1.', 'Computed by the library ipp-asn; not a statement of BKN.']

describe('the notes on records', () => {
  // one calendar year for technical training, two for seminars, the year before for the appraisal, five for sanctions
  it('tell each item once, under its indicator, with the days from which it counts and its date', () => {
    expect(notesOf(employee)).toEqual({
      whole: [
        'Group of the post: General staff post (pelaksana).',
        'Measurement of 2023, by the records as of 31 December 2023.',
        'Post no. 1: does not decide, held as acting officer (Plt. or Plh.) (1 June 2022).',
        'Post no. 2: counts (1 March 2020).',
        ...method2019,
      ],
      pendidikan: [
        'Points may differ under another reading; used here: how education is scored (education=absolute).',
        'Education no. 1: does not count, not the highest education (2008).',
        'Education no. 2: counts (August 2014).',
        'The best answer would add 10 points.',
      ],
      teknis: [
        'Period that counts: 1 January 2023 to 31 December 2023.',
        'Training or seminar no. 1: counts (12 May 2023).',
      ],
      seminar: [
        'Period that counts: 1 January 2022 to 31 December 2023.',
        'Training or seminar no. 2: past, no longer counts (30 November 2021).',
        'The best answer would add 17.5 points.',
      ],
      kinerja: [
        'Period that counts: 1 January 2022 to 31 December 2022.',
        'Appraisal no. 1: counts (2022).',
        'Appraisal no. 2: does not count, another year counts (2023).',
        'The best answer would add 5 points.',
      ],
      disiplin: [
        'Period that counts: 1 January 2019 to 31 December 2023.',
        // when it took effect, not when it was decided
        'Sanction no. 1: counts (4 January 2021).',
        'The best answer would add 2 points.',
      ],
    })
  })

  it('name a reading only where the records would answer otherwise under it', () => {
    // of the year measured there is no appraisal now
    const { whole } = notesOf({ ...employee, appraisals: [{ year: 2022, kinerja: 'baik' }] })
    expect(whole[4]).toBe(
      'These records give other answers under another reading; used here: year of the appraisal (appraisalYear=previous).',
    )
  })

  it.each<[told: string, record: Employee]>([
    ['has no lists', { id: 'p-17' }],
    [
      'has nothing in its lists',
      { id: 'p-17', posts: [], educations: [], trainings: [], appraisals: [], sanctions: [] },
    ],
  ])('name no dates where the record that is given besides %s', (_, record) => {
    const dated = / \([^()]*\d{4}\)\.$/
    const bare = Object.entries(notesOf(employee)).map(([key, notes]) => [
      key,
      notes.map((each) => each.replace(dated, '.')),
    ])
    expect(notesOf(employee, record)).toEqual(Object.fromEntries(bare))
  })
})

describe('the explanation of a person without a score', () => {
  it('says that, why, and what was looked at', () => {
    const acting: Employee = { id: 'p', status: 'PNS', posts: [{ jenjang: 'pengawas', from: '2022-06-01', as: 'plt' }] }
    const assessment = scoreEmployee(acting, { method, year: 2023 })
    expect(explain({ ...assessment, employee: acting }, { method, locale: en }).tree).toEqual({
      id: 'score',
      label: 'Not measurable',
      points: null,
      max: 100,
      statement: 'Cannot be measured: no post was held in its own right on the cut-off day.',
      notes: [
        'Measurement of 2023, by the records as of 31 December 2023.',
        'Post no. 1: does not decide, held as acting officer (Plt. or Plh.) (1 June 2022).',
        ...method2019,
      ],
      status: null,
      sources: [],
      children: [],
    })
  })

  it('says who is left out', () => {
    const { tree } = explain(scoreEmployee({ id: 'p', status: 'CPNS' }, { method, year: 2023 }), { method, locale: en })
    expect([tree.label, tree.statement]).toEqual(['Left out', 'Left out of the measurement: a CPNS.'])
  })
})
