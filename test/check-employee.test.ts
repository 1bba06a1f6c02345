import { describe, expect, it } from 'vitest'
import { checkEmployee } from '../src'

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

  it.each<[string, unknown, [string, string][]]>([
    ['no record', 'p', [['', 'not-a-record']]],
    ['a list', [], [['', 'not-a-record']]],
    ['null', null, [['', 'not-a-record']]],
    ['no id', {}, [['id', 'required']]],
    ['an empty id', { id: '  ' }, [['id', 'required']]],
    ['an id with a space behind it', { id: 'p ' }, [['id', 'spaces-around']]],
    ['a unit with a space before it', { id: 'p', posts: [{ unit: ' u' }] }, [['posts.0.unit', 'spaces-around']]],
    [
      'what a system writes for no date',
      { id: 'p', sanctions: [{ level: 'berat', inForce: '0001-01-01' }] },
      [['sanctions.0.inForce', 'bad-date']],
    ],
    [
      'a slip of the pen',
      { id: 'p', sanctions: [{ level: 'berat', inForce: '2203' }] },
      [['sanctions.0.inForce', 'bad-date']],
    ],
    ['what is inherited', Object.assign(Object.create({ sanctions: [] }), { id: 'p' }), [['sanctions', 'inherited']]],
    [
      'what is inherited in an entry',
      { id: 'p', posts: [Object.create({ jenjang: 'pelaksana' })] },
      [['posts.0.jenjang', 'inherited']],
    ],
    [
      'two things that must go together, beside something else',
      { id: 'p', appraisals: [{ year: '2022', kinerja: 'baik', skp: 80 }] },
      [
        ['appraisals.0.year', 'not-a-number'],
        ['appraisals.0.skp', 'two-answers'],
      ],
    ],
    ['a number as id', { id: 7 }, [['id', 'wrong-type']]],
    ['an id of 101 characters', { id: 'p'.repeat(101) }, [['id', 'too-long']]],
    ['a field that is not known, by its position', { id: 'p', nama: 'x' }, [['1', 'unknown-field']]],
    ['a NIP as number', { id: 'p', nip: Number('198503152010011002') }, [['nip', 'nip-ruined']]],
    ['a NIP of 17 digits', { id: 'p', nip: '19850315201001100' }, [['nip', 'nip-not-18-digits']]],
    ['an impossible birth date in a NIP', { id: 'p', nip: '198502302010011002' }, [['nip', 'nip-digits']]],
    ['a status that is not known', { id: 'p', status: 'pns' }, [['status', 'unknown-code']]],
    ['a legal position that is not known', { id: 'p', kedudukan: 'cuti' }, [['kedudukan', 'unknown-code']]],
    ['a sex that is not known', { id: 'p', sex: 'M' }, [['sex', 'unknown-code']]],
    ['a golongan written otherwise', { id: 'p', golongan: 'III.a' }, [['golongan', 'unknown-code']]],
    ['29 February of a common year', { id: 'p', birthDate: '1900-02-29' }, [['birthDate', 'bad-date']]],
    ['a bare year of birth', { id: 'p', birthDate: '1985' }, [['birthDate', 'bad-date']]],
    ['a day written the other way round', { id: 'p', tmtPns: '01-02-2011' }, [['tmtPns', 'bad-date']]],
    ['a moment', { id: 'p', tmtCpns: '2010-01-01T00:00:00Z' }, [['tmtCpns', 'bad-date']]],
    ['a date object', { id: 'p', tmtPppk: new Date(0) }, [['tmtPppk', 'wrong-type']]],
    ['one post instead of a list', { id: 'p', posts: {} }, [['posts', 'wrong-type']]],
    ['a post that is none', { id: 'p', posts: [null] }, [['posts.0', 'not-a-record']]],
    [
      'a level that is not known',
      { id: 'p', posts: [{ jenjang: 'eselon-iv' }] },
      [['posts.0.jenjang', 'unknown-code']],
    ],
    ['an echelon that is not known', { id: 'p', posts: [{ eselon: '41' }] }, [['posts.0.eselon', 'unknown-code']]],
    [
      'level and echelon that contradict each other',
      { id: 'p', posts: [{ jenjang: 'pengawas', eselon: 'III.a' }] },
      [['posts.0.eselon', 'contradicts']],
    ],
    ['a functional post in capitals', { id: 'p', posts: [{ jf: 'Guru' }] }, [['posts.0.jf', 'bad-id']]],
    ['a functional post in words', { id: 'p', posts: [{ jf: 'analis kepegawaian' }] }, [['posts.0.jf', 'bad-id']]],
    [
      'an education that the post cannot require',
      { id: 'p', posts: [{ requires: 'SMA' }] },
      [['posts.0.requires', 'unknown-code']],
    ],
    ['a way of holding a post that is not known', { id: 'p', posts: [{ as: 'pj' }] }, [['posts.0.as', 'unknown-code']]],
    [
      'a post that ends before it begins',
      { id: 'p', posts: [{ from: '2023-01-02', until: '2023-01-01' }] },
      [['posts.0.until', 'date-reversed']],
    ],
    ['an unknown month in a post', { id: 'p', posts: [{ from: '2023-01' }] }, [['posts.0.from', 'bad-date']]],
    ['an education without level', { id: 'p', educations: [{}] }, [['educations.0.level', 'required']]],
    [
      'a level of education that is not known',
      { id: 'p', educations: [{ level: 'SMA' }] },
      [['educations.0.level', 'unknown-code']],
    ],
    ['a month 13', { id: 'p', educations: [{ level: 'S1', date: '2019-13' }] }, [['educations.0.date', 'bad-date']]],
    ['a month 0', { id: 'p', educations: [{ level: 'S1', date: '2019-00' }] }, [['educations.0.date', 'bad-date']]],
    ['31 April', { id: 'p', trainings: [{ kind: 'seminar', date: '2023-04-31' }] }, [['trainings.0.date', 'bad-date']]],
    ['a training without kind', { id: 'p', trainings: [{ jp: 20 }] }, [['trainings.0.kind', 'required']]],
    [
      'a kind that is not known',
      { id: 'p', trainings: [{ kind: 'workshop' }] },
      [['trainings.0.kind', 'unknown-code']],
    ],
    [
      'a level of training that is not known',
      { id: 'p', trainings: [{ kind: 'kepemimpinan', level: 'ADUM' }] },
      [['trainings.0.level', 'unknown-code']],
    ],
    ['half an hour', { id: 'p', trainings: [{ kind: 'teknis', jp: 20.5 }] }, [['trainings.0.jp', 'not-whole']]],
    ['fewer than no hours', { id: 'p', trainings: [{ kind: 'teknis', jp: -1 }] }, [['trainings.0.jp', 'out-of-range']]],
    [
      'more hours than there are',
      { id: 'p', trainings: [{ kind: 'teknis', jp: 10_001 }] },
      [['trainings.0.jp', 'out-of-range']],
    ],
    ['NaN hours', { id: 'p', trainings: [{ kind: 'teknis', jp: Number.NaN }] }, [['trainings.0.jp', 'not-a-number']]],
    ['hours as text', { id: 'p', trainings: [{ kind: 'teknis', jp: '20' }] }, [['trainings.0.jp', 'not-a-number']]],
    ['yes as text', { id: 'p', trainings: [{ kind: 'teknis', fits: 'ya' }] }, [['trainings.0.fits', 'wrong-type']]],
    ['an appraisal without year', { id: 'p', appraisals: [{ kinerja: 'baik' }] }, [['appraisals.0.year', 'required']]],
    ['a year as text', { id: 'p', appraisals: [{ year: '2022' }] }, [['appraisals.0.year', 'not-a-number']]],
    ['a year of two digits', { id: 'p', appraisals: [{ year: 22 }] }, [['appraisals.0.year', 'out-of-range']]],
    ['a year and a half', { id: 'p', appraisals: [{ year: 2022.5 }] }, [['appraisals.0.year', 'not-whole']]],
    [
      'a predicate that is not known',
      { id: 'p', appraisals: [{ year: 2022, kinerja: 'Baik' }] },
      [['appraisals.0.kinerja', 'unknown-code']],
    ],
    ['SKP over 100', { id: 'p', appraisals: [{ year: 2022, skp: 100.01 }] }, [['appraisals.0.skp', 'out-of-range']]],
    ['SKP over 120', { id: 'p', appraisals: [{ year: 2022, skp120: 121 }] }, [['appraisals.0.skp120', 'out-of-range']]],
    ['SKP below 0', { id: 'p', appraisals: [{ year: 2022, skp: -0.01 }] }, [['appraisals.0.skp', 'out-of-range']]],
    [
      'endless SKP',
      { id: 'p', appraisals: [{ year: 2022, skp: Number.POSITIVE_INFINITY }] },
      [['appraisals.0.skp', 'out-of-range']],
    ],
    [
      'two results',
      { id: 'p', appraisals: [{ year: 2022, kinerja: 'baik', skp: 80 }] },
      [['appraisals.0.skp', 'two-answers']],
    ],
    [
      'three results',
      { id: 'p', appraisals: [{ year: 2022, kinerja: 'baik', skp: 80, skp120: 90 }] },
      [
        ['appraisals.0.skp', 'two-answers'],
        ['appraisals.0.skp120', 'two-answers'],
      ],
    ],
    ['a sanction without level', { id: 'p', sanctions: [{}] }, [['sanctions.0.level', 'required']]],
    [
      'never as a sanction',
      { id: 'p', sanctions: [{ level: 'tidak-pernah' }] },
      [['sanctions.0.level', 'unknown-code']],
    ],
    [
      'two things at once, in the order of the fields',
      { posts: [{}, { x: 1 }], sex: 'x' },
      [
        ['id', 'required'],
        ['sex', 'unknown-code'],
        ['posts.1.0', 'unknown-field'],
      ],
    ],
  ])('refuses %s', (_, value, expected) => {
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
})
