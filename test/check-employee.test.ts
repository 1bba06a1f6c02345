import { describe, expect, it } from 'vitest'
import { checkEmployee, isIppError } from '../src'
import { wrongEmployees } from './hand-bad-input'

const issuesOf = (value: unknown) =>
  checkEmployee(value).issues.map(({ path, code, severity }) => [path.join('.'), code, severity])

const errorsWith = (more: object) => issuesOf({ id: 'p', ...more })

const full = {
  id: 'p-1',
  nip: '198503152010011002',
  status: 'PNS',
  kedudukan: 'aktif',
  sex: 'L',
  birthDate: '1985-03-15',
  tmtCpns: '2010-01-01',
  tmtPns: '2011-02-01',
  tmtPppk: null,
  contractUntil: null,
  golongan: 'III/c',
  posts: [
    {
      id: 'kasi',
      unit: 'seksi',
      jenjang: 'pengawas',
      eselon: 'IV.a',
      requires: 'S1',
      as: 'definitif',
      from: '2019-01-02',
      until: null,
    },
    { jenjang: 'ahli-muda', jf: 'analis-kepegawaian', from: '2015-01-01', until: '2015-01-01' },
    { eselon: 'III.a', as: 'plt' },
    {},
  ],
  educations: [
    { level: 'S1', date: '2007' },
    { level: 'SLTA', date: '2003-06' },
    { level: 'D4', date: null },
  ],
  trainings: [
    { kind: 'kepemimpinan', level: 'PKP', date: '2019-08-02' },
    { kind: 'fungsional', jf: 'guru' },
    { kind: 'teknis', jp: 0, fits: false, date: '2024-02-29' },
    { kind: 'teknis', jp: 10_000 },
    { kind: 'seminar' },
  ],
  appraisals: [
    { year: 2022, kinerja: 'baik', final: true, date: '2023-01' },
    { year: 1900, skp: 0, kinerja: null },
    { year: 9999, skp: 100 },
    { year: 2021, skp120: 120, final: false },
    { year: 2021 },
  ],
  sanctions: [{ level: 'ringan', decided: '2020', inForce: '2020-02' }, { level: 'berat' }],
}

describe('checkEmployee', () => {
  it('lets a full record through as it is, without a word', () => {
    expect(checkEmployee(full)).toEqual({ ok: true, value: full, issues: [] })
  })

  it.each([
    ['an id is enough', { id: 'p' }],
    ['null is not known', Object.fromEntries(Object.keys(full).map((key) => [key, key === 'id' ? 'p' : null]))],
    [
      'undefined is not known',
      Object.fromEntries(Object.keys(full).map((key) => [key, key === 'id' ? 'p' : undefined])),
    ],
    ['empty lists', { id: 'p', posts: [], educations: [], trainings: [], appraisals: [], sanctions: [] }],
    ['an id of 100 characters', { id: 'p'.repeat(100) }],
    ['a PPPK', { id: 'p', nip: '198503152021211002', status: 'PPPK', golongan: 'XVII' }],
    ['I.a of the JPT utama', { id: 'p', posts: [{ jenjang: 'jpt-utama', eselon: 'I.a' }] }],
    ['I.a of a JPT madya', { id: 'p', posts: [{ jenjang: 'jpt-madya', eselon: 'I.a' }] }],
  ])('lets through: %s', (_, value) => {
    expect(issuesOf(value)).toEqual([])
  })

  it.each(wrongEmployees)('refuses %s', (_, value, expected) => {
    const result = checkEmployee(value)
    expect(result.ok).toBe(false)
    expect(issuesOf(value)).toEqual(expected.map((each) => [...each, 'error']))
  })

  it('leaves the caller’s own fields out', () => {
    const result = checkEmployee({ id: 'p', nama: 'x', foto: {} }, { ignore: ['nama', 'foto'] })
    expect(result).toEqual({ ok: true, value: { id: 'p' }, issues: [] })
  })

  it('warns of what contradicts itself, and lets it through', () => {
    const odd = {
      nip: '198503152010011002',
      sex: 'P',
      birthDate: '1986-03-15',
      tmtCpns: '2010-02-01',
      tmtPns: '2010-01-01',
      status: 'PPPK',
    }
    expect(checkEmployee({ id: 'p', ...odd }).ok).toBe(true)
    expect(errorsWith(odd)).toEqual([
      ['tmtPns', 'pns-before-cpns', 'warning'],
      ['nip', 'nip-status', 'warning'],
      ['nip', 'nip-birth-date', 'warning'],
      ['nip', 'nip-sex', 'warning'],
      ['nip', 'nip-appointment', 'warning'],
    ])
  })

  it('lets somebody become CPNS and PNS on one day', () => {
    expect(errorsWith({ tmtCpns: '2010-01-01', tmtPns: '2010-01-01' })).toEqual([])
  })

  it('says what is expected, never what was found', () => {
    const [issue] = checkEmployee({ id: 'p', golongan: 'Penata Muda' }).issues
    expect(issue?.params.expected).toHaveLength(34)
    expect(JSON.stringify(checkEmployee({ id: 'p', nip: '123', sex: 'rahasia', rahasia: 1 }))).not.toMatch(
      /rahasia|123/,
    )
  })

  it('lets a post end on the last day there is, as systems write for no end', () => {
    expect(checkEmployee({ id: 'p', posts: [{ from: '2020-01-01', until: '9999-12-31' }] }).ok).toBe(true)
  })

  it('cannot be changed by what it returned', () => {
    const expected = checkEmployee({ id: 'p', status: 'X' }).issues[0]?.params.expected
    expect(() => (expected as string[]).push('X')).toThrow(TypeError)
    expect(checkEmployee({ id: 'p', status: 'X' }).ok).toBe(false)
  })

  it('takes dates of 1900 to 2199, in whatever detail', () => {
    const codes = (date: string) =>
      checkEmployee({ id: 'p', educations: [{ level: 'S1', date }] }).issues.map(({ code }) => code)
    expect(['1900', '1900-01', '1900-01-01', '2199', '2199-12', '2199-12-31'].flatMap(codes)).toEqual([])
    expect(['1899', '1899-12', '2200', '2200-01', '2200-01-01'].map(codes)).toEqual(Array(5).fill(['bad-date']))
  })

  it.each<[string, object, object]>([
    [
      'the fields that there are',
      { posts: [{ x: 1 }] },
      { expected: ['id', 'unit', 'jenjang', 'eselon', 'jf', 'requires', 'as', 'from', 'until'] },
    ],
    ['how a day is written', { birthDate: 'x' }, { expected: 'YYYY-MM-DD' }],
    ['how a date is written', { educations: [{ level: 'S1', date: 'x' }] }, { expected: 'YYYY-MM-DD, YYYY-MM, YYYY' }],
    ['text for a date', { birthDate: 1 }, { expected: 'text' }],
    ['the limits of a number', { trainings: [{ kind: 'teknis', jp: -1 }] }, { from: 0, to: 10_000 }],
    ['the longest id', { posts: [{ unit: 'x'.repeat(101) }] }, { characters: 100 }],
    ['the other field', { posts: [{ from: '2023-01-02', until: '2023-01-01' }] }, { other: 'from' }],
    ['the other result', { appraisals: [{ year: 2022, kinerja: 'baik', skp: 1 }] }, { other: 'kinerja' }],
    ['the levels', { posts: [{ eselon: 'II.a', jenjang: 'pengawas' }] }, { other: 'jenjang' }],
    ['a list', { posts: 1 }, { expected: 'list' }],
    ['text for a key', { posts: [{ unit: 1 }] }, { expected: 'text' }],
  ])('says what was expected: %s', (_, more, params) => {
    expect(checkEmployee({ id: 'p', ...more }).issues.map((each) => each.params)).toEqual([params])
  })

  it('has no other option: which there are is told, and the place and up to forty characters of the name of the other', () => {
    const name = `ignored${'x'.repeat(60)}`
    const refused = (options: object) => {
      try {
        checkEmployee({ id: 'p' }, options)
      } catch (error) {
        return isIppError(error) && [error.message, error.issues.map(({ path, code, params }) => [path, code, params])]
      }
    }
    const message = `unknown-option: no ignored${'x'.repeat(33)}; there are ignore`
    expect(refused({ [name]: [] })).toEqual([message, [[[0], 'unknown-field', { expected: ['ignore'] }]]])
    expect(refused({ ignore: [], [name]: [] })).toEqual([message, [[[1], 'unknown-field', { expected: ['ignore'] }]]])
    expect(refused({ ignore: [] })).toBeUndefined()
  })
})
