import { describe, expect, it } from 'vitest'
import { type Answers, checkAnswers, createMethod, type Edition, ipAsn2019, isIppError, scoreAnswers } from '../src'
import { wrongAnswers } from './hand-bad-input'
import { handCaseFailure } from './hand-case-failure'
import { handCases } from './hand-cases'

describe('the tables of the domain file, worked by hand', () => {
  it.each(handCases)('$name', (handCase) => {
    expect(handCaseFailure(ipAsn2019 as unknown as Edition, handCase)).toBeUndefined()
  })
})

const method = createMethod(ipAsn2019)

describe('a wrong row', () => {
  it.each(wrongAnswers)('%s is refused with its place', (_, answers, code, path) => {
    let thrown: unknown
    try {
      scoreAnswers(answers as Answers, { method })
    } catch (error) {
      thrown = error
    }
    expect(isIppError(thrown, 'invalid-answers') && thrown.issues[0]).toMatchObject({ code, path, severity: 'error' })
  })

  it('says what was expected', () => {
    const paramsOf = (answers: unknown) => checkAnswers(answers, { method }).issues[0]?.params
    const groups = ['struktural', 'fungsional', 'pelaksana']
    const columns = [
      'kelompok',
      'pendidikan',
      'kesesuaian',
      'kepemimpinan',
      'teknis',
      'jp',
      'seminar',
      'kinerja',
      'skp',
      'skp120',
      'disiplin',
      'fungsional',
    ]
    expect(paramsOf({})).toEqual({ expected: groups })
    expect(paramsOf({ kelompok: 'pelaksana', kinrja: 1 })).toEqual({ expected: columns })
    expect(paramsOf({ kelompok: 'pelaksana', fungsional: true })).toEqual({ appliesTo: ['fungsional'] })
    expect(paramsOf({ kelompok: 'pelaksana', teknis: true, jp: 1 })).toEqual({ other: 'teknis' })
    expect(paramsOf({ kelompok: 'pelaksana', skp: 101 })).toEqual({ from: 0, to: 100 })
    expect(checkAnswers({ kelompok: 'pelaksana', jp: -1 }, { method }).issues).toEqual([
      { path: ['jp'], code: 'too-small', severity: 'error', params: { from: 0 } },
    ])
    expect(paramsOf({ kelompok: 'pelaksana', seminar: '' })).toEqual({ expected: ['true', 'false'] })
  })

  it('may carry fields of the caller that are named, and are left out', () => {
    const row = { nip: '1', kelompok: 'pelaksana', skp: 80 }
    expect(checkAnswers(row, { method, ignore: ['nip'] })).toMatchObject({
      ok: true,
      value: { kelompok: 'pelaksana', skp: 80 },
    })
    expect(checkAnswers(row, { method, ignore: ['nip'] })).not.toHaveProperty('value.nip')
    expect(checkAnswers(row, { method }).issues).toMatchObject([{ code: 'unknown-field', path: [0] }])
  })

  it('is given back itself where it is right and nothing is left out', () => {
    const row = { kelompok: 'pelaksana', skp: 80 }
    const result = checkAnswers(row, { method })
    expect(result.ok && result.value).toBe(row)
  })

  it('is refused as a list, or with a weight group that is no text', () => {
    for (const answers of [[], ['pelaksana'], 'pelaksana', null, undefined]) {
      expect(checkAnswers(answers, { method })).toMatchObject({
        ok: false,
        issues: [{ code: 'not-a-record', path: [] }],
      })
    }
    expect(checkAnswers({ kelompok: ['pelaksana'] }, { method }).issues).toMatchObject([{ code: 'unknown-code' }])
    for (const kelompok of [null, undefined])
      expect(checkAnswers({ kelompok }, { method }).issues).toMatchObject([{ code: 'required' }])
  })

  it('is told of in the message, with what was expected and never with the value', () => {
    const call = () => scoreAnswers({ kelompok: 'pelaksana', disiplin: 'Budi' as 'berat' }, { method })
    expect(call).toThrow(
      'invalid-answers: unknown-code at disiplin {"expected":["tidak-pernah","ringan","sedang","berat"]}',
    )
    expect(call).not.toThrow('Budi')
  })

  it('has all its issues named at once', () => {
    const call = () => scoreAnswers({ kelompok: 'pelaksana', kinerja: 'a', disiplin: 'b' } as never, { method })
    expect(call).toThrow('(and 1 more)')
  })
})

describe('a training without its hours', () => {
  it('is not known where hours earn their share: 0 to 19 of 20', () => {
    const proportional = createMethod(ipAsn2019, { jpCredit: 'proportional' })
    const [, technical] = scoreAnswers({ kelompok: 'pelaksana', teknis: false }, { method: proportional }).lines
    expect(technical).toMatchObject({ rung: 'belum', points: 0, known: false, range: [0, 21.375] })
  })
})

describe('a score', () => {
  const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1', teknis: null }, { method })

  it('treats null and an absent answer alike', () => {
    expect(score).toEqual(scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method }))
  })

  it('lets an empty column of another group pass', () => {
    const row: Answers = { kelompok: 'pelaksana', pendidikan: 'S1', kepemimpinan: null }
    expect(scoreAnswers(row, { method })).toEqual(score)
  })

  it('lets an undefined answer be not known too', () => {
    const row = {
      kelompok: 'pelaksana',
      pendidikan: 'S1',
      fungsional: undefined,
      seminar: undefined,
    } as unknown as Answers
    expect(scoreAnswers(row, { method })).toEqual(score)
  })

  it('names what is unknown and how far it can still go', () => {
    expect(score.missing).toEqual(['teknis', 'seminar', 'kinerja', 'disiplin'])
    expect(score.range).toEqual({
      index: [15 + 0 + 0 + 1 + 1, 15 + 40 + 30 + 5],
      category: ['sangat-rendah', 'tinggi'],
    })
  })
})
