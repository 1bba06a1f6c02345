import { describe, expect, it } from 'vitest'
import { createMethod, type Edition, ipAsn2019 } from '../../src'
import { libraryAdapter, runConformance, type Vector, type VectorArea } from '../../src/verify'
import { handChanges } from '../compare/hand-changes'
import { nineteenHours } from './nineteen-hours'

type Fields = Vector['input']

function asked(area: VectorArea, input: Fields, expected: Fields, method = 'ip-asn-2019@1'): Vector {
  const told = { title: area, section: 'other readings', source: 'by hand' }
  return { id: `${area}/asked`, area, ...told, method, readings: {}, input, expected }
}

/** What explains an answer that is not as expected, alone and together, and of how many rows not all was tried. */
async function explained(vector: Vector, answer: object) {
  const { areas, notSearched } = await runConformance(() => answer, { vectors: [vector] })
  const { wouldPassUnder = [], wouldPassTogether = [] } = areas[0]?.failures[0] ?? {}
  const text = ({ reading, option }: (typeof wouldPassUnder)[number]) => `${reading}=${option}`
  return { alone: wouldPassUnder.map(text), together: wouldPassTogether.map((set) => set.map(text)), notSearched }
}
const nothing = { alone: [], together: [], notSearched: 0 }

/** S1 15, no training, baik 25, never punished 5. */
const employee = {
  id: 'p',
  status: 'PNS',
  posts: [{ jenjang: 'pelaksana' }],
  educations: [{ level: 'S1' }],
  trainings: [],
  appraisals: [{ year: 2023, kinerja: 'baik' }],
  sanctions: [],
}
const post = {
  title: 'a',
  eselon: 'IV.a',
  allowance: 1,
  holder: {
    id: 'p',
    fits: { pendidikan: true, pelatihan: null, pengalaman: true, administrasi: true },
    skp: 80,
    sanctions: [],
  },
}

describe('one other reading explains a row', () => {
  it.each<[title: string, vector: Vector, answer: object, alone: readonly string[]]>([
    // A seminar of 2023 is worth 10 in two years, and nothing in one.
    [
      'of a record, by its evidence',
      asked(
        'histories',
        { employee: { ...employee, trainings: [{ kind: 'seminar', date: '2023-02-01' }] }, year: 2024 },
        { index: 55 },
      ),
      { index: 45 },
      ['seminarWindow=oneYear'],
    ],
    // Education that is not known is worth 1, or nothing.
    [
      'of a record, by its answers',
      asked('histories', { employee: { ...employee, educations: [] }, year: 2024 }, { index: 31 }),
      { index: 30 },
      ['unknownEducation=zero'],
    ],
    // PPPK are measured from 2023 on.
    [
      'of a record that has no score',
      asked('histories', { employee: { ...employee, status: 'PPPK' }, year: 2022 }, { outcome: 'excluded' }),
      { outcome: 'measured' },
      ['pppk=always'],
    ],
    [
      'of a group that nobody is in otherwise',
      asked('groups', { rows: [{ ...employee, status: 'PPPK' }], year: 2024 }, { group: { count: 1 } }),
      { group: null },
      ['pppk=never'],
    ],
    [
      'of posts, by the rules of these',
      asked(
        'vacancies',
        { positions: [{ id: 'a', jenjang: 'pengawas' }], employees: [], options: { asOf: '2024-12-31' } },
        { total: { vacant: 1 } },
        'peta-jabatan@1',
      ),
      { total: { vacant: 0 } },
      ['absentNeed=unknown'],
    ],
    // A criterion that nobody judged stops the measurement by default.
    [
      'of a unit of 2016-2017 that can be measured or not',
      asked('bad-input', { check: 'ipp-2017', value: { posts: [post] } }, { ok: false }, 'ipp-2017@1'),
      { ok: true },
      ['unjudged=noGap', 'unjudged=gap'],
    ],
  ])('%s', async (_, vector, answer, alone) => {
    expect(await explained(vector, answer)).toEqual({ ...nothing, alone })
  })

  it('of a group that nobody is in by default', async () => {
    const input = { rows: [{ ...employee, status: 'PPPK' }], year: 2022 }
    const vector = asked('groups', input, { group: null })
    const method = createMethod(ipAsn2019 as unknown as Edition, { pppk: 'always' })
    const { group } = (await libraryAdapter(vector, method)) as { readonly group: object }
    expect((await explained(vector, { group })).alone).toEqual(['pppk=always'])
  })
})

describe('two other readings explain a record', () => {
  it('alone, where only readings that act on it are tried', async () => {
    // Of 43 = 15 + 25 + 3, the appraisal of 2024 gives 5 more, and a light sanction of 2019 that is in force since 2020 takes 2 less.
    // Two of sixteen options of evidence: the 58th pair of the sixty that are tried.
    const more = {
      appraisals: [
        { year: 2023, kinerja: 'baik' },
        { year: 2024, kinerja: 'sangat-baik' },
      ],
      sanctions: [{ level: 'ringan', decided: '2019-12-20', inForce: '2020-01-05' }],
    }
    const vector = asked('histories', { employee: { ...employee, ...more }, year: 2024 }, { index: 43 })
    const { alone, together } = await explained(vector, { index: 50 })
    expect([alone, together]).toEqual([[], [['appraisalYear=same', 'sanctionDate=decided']]])
  })
})

describe('nothing explains a row', () => {
  const [change] = handChanges
  const ofChange = () => asked('change', { before: change?.before, after: change?.after }, { difference: 9.87 })

  it.each<[title: string, vector: () => Vector, answer: object]>([
    ['of a change, since both its indices are there', ofChange, { difference: 9 }],
    [
      'of wrong form, which is wrong under every reading',
      () => asked('bad-input', { check: 'answers', value: { kelompok: 'staf' } }, { ok: false }),
      { ok: true },
    ],
    [
      'that lacks a field, and under every reading',
      () => asked('histories', { employee, year: 2024 }, { index: 45 }),
      {},
    ],
    [
      'that expects something else than the library gives, and gets that',
      () => asked('answers', nineteenHours, { index: 99 }),
      { index: 77.5 },
    ],
    // 77.5 + 21.375: the readings explain the number, where a record was expected.
    [
      'of another form',
      () => asked('answers', nineteenHours, { index: { points: 77.5 } }),
      { index: { points: 98.875 } },
    ],
  ])('%s; nor is there anything left to try', async (_, vector, answer) => {
    expect(await explained(vector(), answer)).toEqual(nothing)
  })

  it.each<[title: string, vector: Vector]>([
    ['answers', asked('answers', { kelompok: 'staf' }, { index: 1 })],
    ['answers of the other generation', asked('answers', nineteenHours, { index: 1 }, 'ipp-2017@1')],
    ['a record', asked('histories', { employee: null, year: 2024 }, { index: 1 })],
    ['posts', asked('vacancies', { positions: 1, employees: [], options: {} }, { index: 1 }, 'peta-jabatan@1')],
  ])('that the library cannot take: %s', async (_, vector) => {
    expect((await explained(vector, { index: 2 })).alone).toEqual([])
  })
})
