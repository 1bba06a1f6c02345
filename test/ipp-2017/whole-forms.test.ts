// What is wrong in the form of a unit or of figures, each with its whole issue; and what the errors of calls say.

import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, isIppError } from '../../src'
import {
  bogor,
  checkIppUnit,
  citeIpp,
  createIpp2017,
  explainIpp,
  ippId,
  ippOfFigures,
  ippOfPerson,
  ippOfUnit,
  ippSheets,
} from '../../src/ipp-2017'
import { plainFigures, plainReadings, richReadings, richUnit } from './rich-unit'
import { withHolder, withPost, workedUnit } from './worked-unit'

const error = (code: string, path: readonly (string | number)[], params: object = {}) => ({
  path,
  code,
  severity: 'error',
  params,
})

function thrown(run: () => unknown) {
  try {
    run()
  } catch (found) {
    if (isIppError(found)) return found
    throw found
  }
  throw new Error('nothing was thrown')
}

const method = createIpp2017()
const eselons = ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', 'V.b']
const holder = ['posts', 0, 'holder']

describe('the form of a unit', () => {
  const { holder: _, ...unsaid } = workedUnit.posts[0] as (typeof workedUnit.posts)[number]
  it.each<[string, unknown, ReturnType<typeof error>]>([
    ['nothing', null, error('not-a-record', [])],
    [
      'a title that is no text',
      withPost(0, { title: 5 as never }),
      error('wrong-type', ['posts', 0, 'title'], { expected: 'text' }),
    ],
    ['an empty title', withPost(0, { title: '' }), error('required', ['posts', 0, 'title'])],
    [
      'a title of 301 characters',
      withPost(0, { title: 'a'.repeat(301) }),
      error('too-long', ['posts', 0, 'title'], { characters: 300 }),
    ],
    [
      'a post that leaves its holder open',
      { ...workedUnit, posts: [unsaid, ...workedUnit.posts.slice(1)] },
      error('required', ['posts', 0, 'holder'], { hint: 'vacant-is-null' }),
    ],
    [
      'a holder without a key',
      withHolder('p-1', { id: '' }),
      // of its own field, and not how to write a vacant post
      error('required', [...holder, 'id']),
    ],
    [
      'a sanction that is none',
      withHolder('p-1', { sanctions: [5 as never] }),
      error('not-a-record', [...holder, 'sanctions', 0]),
    ],
    [
      'an appraisal over 100',
      withHolder('p-1', { skp: 100.5 }),
      error('out-of-range', [...holder, 'skp'], { from: 0, to: 100 }),
    ],
    [
      'an appraisal over 100, and text',
      withHolder('p-1', { skp: '101' as never }),
      error('not-a-number', [...holder, 'skp'], { hint: 'number-as-text' }),
    ],
    [
      'a negative allowance',
      withPost(0, { allowance: -1 }),
      error('out-of-range', ['posts', 0, 'allowance'], { from: 0, to: 999_999_999_999 }),
    ],
    [
      'nobody at all',
      { ...workedUnit, allEmployees: 0 },
      error('out-of-range', ['allEmployees'], { from: 1, to: 9_999_999 }),
    ],
    [
      'four trainings',
      withHolder('p-1', { entries: { pelatihan: ['a', 'b', 'c', 'd'] } }),
      error('too-many', [...holder, 'entries', 'pelatihan'], { most: 3 }),
    ],
    [
      'trainings that are no list',
      withHolder('p-1', { entries: { pelatihan: 'abcd' as never } }),
      error('wrong-type', [...holder, 'entries', 'pelatihan'], { expected: 'list' }),
    ],
    ...['I', 'I.a', 'I.b', 'Ia', 'i.B'].map((eselon): [string, unknown, ReturnType<typeof error>] => [
      `eselon ${eselon}`,
      withPost(0, { eselon: eselon as never }),
      error('unknown-code', ['posts', 0, 'eselon'], { expected: eselons, hint: 'eselon-i' }),
    ]),
    ...['II', 'I.c', 'I.ab', 'xI.a', 5].map((eselon): [string, unknown, ReturnType<typeof error>] => [
      `eselon ${eselon}, which is not of eselon I`,
      withPost(0, { eselon: eselon as never }),
      error('unknown-code', ['posts', 0, 'eselon'], { expected: eselons }),
    ]),
  ])('is not that of %s', (_, unit, expected) => {
    expect(checkIppUnit(unit, { method })).toEqual({ ok: false, issues: [expected] })
  })

  it('has room for a title of 300 characters and three trainings', () => {
    const entries = { pelatihan: ['a', 'b', 'c'], pengalaman: ['a', 'b', 'c'], administrasi: [], pendidikan: 'a' }
    const posts = withHolder('p-1', { entries }, withPost(0, { title: 'a'.repeat(300), fungsi: null })).posts
    expect(checkIppUnit({ posts, asOf: '2017-06-30' }, { method }).issues).toEqual([])
  })
})

describe('the form of figures', () => {
  const [first] = plainFigures.groups
  const run = (change: object) =>
    thrown(() => ippOfFigures({ ...plainFigures, ...change }, { method: createIpp2017(plainReadings) }))
  const { groups: _, ...groupless } = plainFigures

  it.each<[string, object, ReturnType<typeof error>[]]>([
    ['a group that is none', { groups: [null] }, [error('not-a-record', ['groups', 0])]],
    [
      'an empty group',
      { groups: [{}] },
      ['eselon', 'holders', 'highest', 'lowest'].map((field) => error('required', ['groups', 0, field])),
    ],
    [
      'highest below lowest',
      { groups: [{ ...first, highest: 4_999_999 }] },
      [error('contradicts', ['groups', 0, 'highest'], { other: 'lowest' })],
    ],
    ['a group twice', { groups: [first, first] }, [error('contradicts', ['groups', 1, 'eselon'], { other: 'groups' })]],
    [
      'vacant posts that are not counted',
      { vacant: {} },
      [error('required', ['vacant', 'total']), error('required', ['vacant', 'byGroup'])],
    ],
    [
      'vacant posts of no group',
      { vacant: { total: 1, byGroup: {} } },
      ['II', 'III', 'IV', 'V'].map((group) => error('required', ['vacant', 'byGroup', group])),
    ],
    [
      'sanctions that are not counted',
      { sanctions: {} },
      ['ringan', 'sedang', 'berat'].map((level) => error('required', ['sanctions', level])),
    ],
    [
      'a sanction less than none',
      { sanctions: { ringan: -1, sedang: 0, berat: 0 } },
      [error('out-of-range', ['sanctions', 'ringan'], { from: 0, to: 9_999_999 })],
    ],
    ['a day that is not there', { asOf: '2017-02-30' }, [error('bad-date', ['asOf'], { expected: 'YYYY-MM-DD' })]],
  ])('is not that of %s', (_, change, expected) => {
    const { code, issues } = run(change)
    expect([code, issues]).toEqual(['invalid-unit', expected])
  })

  it('has four parts that must be there', () => {
    const run = (value: object) => thrown(() => ippOfFigures(value as never, { method })).issues
    expect(run({})).toEqual(['holders', 'vacant', 'groups', 'sanctions'].map((field) => error('required', [field])))
    expect(run(groupless)).toEqual([error('required', ['groups'])])
  })

  it('lets highest be lowest, and takes a group without vacant posts or with them', () => {
    const groups = [{ ...first, highest: 5_000_000, vacant: 0 }]
    const { components } = ippOfFigures({ ...plainFigures, groups } as never, { method: createIpp2017(plainReadings) })
    expect(components.kompensasi.unrounded).toBe('0')
  })
})

describe('the errors of calls', () => {
  const of2019 = createMethod(ipAsn2019) as unknown as typeof method

  it.each<[string, () => unknown, string, string]>([
    [
      'a method of 2019',
      () => ippOfUnit(workedUnit, { method: of2019 }),
      'method-mismatch',
      'method-mismatch: takes a method of ipp-2017',
    ],
    [
      'a result of other readings',
      () => explainIpp(ippOfUnit(workedUnit, { method }), { method: createIpp2017(plainReadings), locale: ippId }),
      'method-mismatch',
      `method-mismatch: ${createIpp2017(plainReadings).id} does not go with ipp-2017@1`,
    ],
    [
      'nobody',
      () => ippOfPerson(workedUnit, { holder: 'p-99', method }),
      'unknown-holder',
      'unknown-holder: nobody in the unit has this id',
    ],
    [
      'sheets of no polarity',
      () => ippSheets(workedUnit, { method } as never),
      'no-polarity',
      "no-polarity: give 'y-fits' or 'y-gap'",
    ],
  ])('say what is wrong with %s', (_, run, code, message) => {
    const found = thrown(run)
    expect([found.code, found.message]).toEqual([code, message])
  })
})

describe('what comes back', () => {
  it('has no category, nor readings of one', () => {
    const { index, notes } = ippOfUnit(richUnit, { method: createIpp2017(richReadings) })
    expect(index).toMatchObject({ category: null, betweenRanges: false, categoryReadings: [] })
    expect(notes.unjudged).toEqual({ pendidikan: 0, pelatihan: 1, pengalaman: 1, administrasi: 0 })
  })

  it('is cited under the readings in force, or by the rule above', () => {
    const bogorSource = {
      kind: 'code',
      title: 'SIMPEG Kota Bogor, excel_ipp_asn.php, skpd_model.php, ipp_asn_model.php',
      url: 'https://github.com/solasoli/simpeg-bogor/tree/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application',
    }
    expect(citeIpp('rounding.index', { method })).toEqual({ status: 'implementation', sources: [bogorSource] })
    expect(citeIpp('rounding.parts', { method })).toEqual({ status: 'implementation', sources: [bogorSource] })
    expect(citeIpp('rounding.parts', { method: createIpp2017({ rounding: 'exact' }) })).toEqual({
      status: 'assumed',
      sources: [],
    })
    expect(citeIpp('kompetensi.vacant', { method: createIpp2017(bogor) })?.sources).toEqual([bogorSource])
    expect([citeIpp('', { method }), citeIpp('rules', { method }), citeIpp('toString', { method })]).toEqual([
      null,
      null,
      null,
    ])
  })
})
