import { describe, expect, it } from 'vitest'
import { type Answers, createMethod, type IpAsn2019Readings, ipAsn2019, scoreAnswers } from '../../src'
import { cite, en, explain, ipAsn2019Annotations, type Status } from '../../src/explain'

const relative = { education: { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } } }

describe('the rules that a line rests on', () => {
  it.each<[what: string, answers: object, indicator: string, status: Status, sources: string[]]>([
    [
      'a code: on the points of its ladder',
      { kinerja: 'baik' },
      'kinerja',
      'sourced',
      ['silka', 'kemendagri', 'simip'],
    ],
    ['a code of its own reading: on that alone', { kinerja: 'butuh-perbaikan' }, 'kinerja', 'assumed', []],
    ['done: on the weight', { teknis: true }, 'teknis', 'sourced', ['pande', 'silka', 'kemendagri']],
    // another reading of hours would leave open what they are worth, but none were given
    ['not done: on the weight', { teknis: false }, 'teknis', 'sourced', ['pande', 'silka', 'kemendagri']],
    ['hours that are enough: on the weight', { jp: 20 }, 'teknis', 'sourced', ['pande', 'silka', 'kemendagri']],
    [
      'hours that are too few: also on how these are read',
      { jp: 15 },
      'teknis',
      'sourced',
      ['pande', 'silka', 'kemendagri', 'jepara'],
    ],
    [
      'a number: also on its bands',
      { skp: 95 },
      'kinerja',
      'sourced',
      ['silka', 'kemendagri', 'simip', 'se2020', 'medan'],
    ],
    [
      'a number between two bands: also on how the gap is read',
      { skp: 90.5 },
      'kinerja',
      'implementation',
      ['silka', 'kemendagri', 'simip', 'se2020', 'medan'],
    ],
    ['a number on assumed bands', { skp120: 80 }, 'kinerja', 'assumed', ['silka', 'kemendagri', 'simip']],
    ['nothing known: on what is given then', {}, 'pendidikan', 'implementation', ['silka', 'kemendagri']],
    ['nothing known, of a training', {}, 'teknis', 'implementation', ['silka', 'kemendagri']],
  ])('%s', (_, answers, indicator, status, sources) => {
    expectRest({ kelompok: 'pelaksana', ...answers } as Answers, {}, indicator, status, sources)
  })

  it('are also what the unknown takes where an answer says too little', () => {
    // Not enough hours may still be some, which count in proportion.
    const keys = ['pande', 'silka', 'kemendagri']
    expectRest({ kelompok: 'pelaksana', teknis: false }, { jpCredit: 'proportional' }, 'teknis', 'implementation', keys)
  })

  it('are those of the other ladder where another reading scores', () => {
    expectRest({ kelompok: 'pelaksana', kesesuaian: 'sesuai' }, relative, 'pendidikan', 'assumed', ['asahan', 'bima'])
  })

  it('are told by their status alone where nothing was read', () => {
    const method = createMethod(ipAsn2019)
    const score = scoreAnswers({ kelompok: 'pelaksana', kinerja: 'butuh-perbaikan' }, { method })
    const lines = explain({ score }, { method, locale: en }).text.split('\n')
    expect(lines).toContain('    Performance appraisal: Needs improvement: 15 of 30 points [assumed]')
  })
})

function expectRest(answers: Answers, readings: IpAsn2019Readings, indicator: string, status: Status, keys: string[]) {
  const method = createMethod(ipAsn2019, readings)
  const { tree } = explain({ score: scoreAnswers(answers, { method }) }, { method, locale: en })
  const line = tree.children.flatMap(({ children }) => children).find(({ id }) => id === indicator)
  expect(line?.status).toBe(status)
  expect(line?.sources).toEqual(keys.map((key) => ipAsn2019Annotations.sources[key]))
}

describe('cite', () => {
  it('leaves out a source that is not listed', () => {
    const sources = { perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' } } as const
    const rules = { dimensions: { status: 'assumed', sources: ['perbup', 'perda'] } } as const
    const found = cite('dimensions', { method: createMethod(ipAsn2019), annotations: { edition: 'x', rules, sources } })
    expect(found).toEqual({ status: 'assumed', sources: [sources.perbup] })
  })

  it('tells a single source of those that are listed', () => {
    const sources = { perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' } } as const
    const rules = { dimensions: { status: 'sourced', sources: ['perbup', 'perda', 'constructor'] } } as const
    const found = cite('dimensions', { method: createMethod(ipAsn2019), annotations: { edition: 'x', rules, sources } })
    expect(found).toEqual({ status: 'sourced', sources: [sources.perbup], singleSource: true })
  })
})
