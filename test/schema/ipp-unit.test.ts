import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bogor, checkIppUnit, createIpp2017, type Ipp2017Method, type IppUnit } from '../../src/ipp-2017'
import { ippUnitObject, ippUnitSchema } from '../../src/schema'
import { readingsArb, unitArb } from '../ipp-2017/arbitraries'
import { disagreement } from './agreement'
import { withJunkEverywhere } from './arbitraries'

/** A unit with every field. */
const fullUnit: IppUnit = {
  asOf: '2017-06-30',
  allEmployees: 40,
  posts: [
    {
      title: 'Kepala Dinas',
      fungsi: 'Memimpin dinas',
      eselon: 'II.b',
      allowance: 9_000_000,
      holder: {
        id: 'p-1',
        fits: { pendidikan: true, pelatihan: false, pengalaman: true, administrasi: true },
        skp: 88.5,
        allowance: 9_000_000,
        sanctions: [{ level: 'ringan', date: '2017-02-01' }],
        name: 'Pejabat Satu',
        nip: '198503152010011002',
        entries: { pendidikan: 'S1', pelatihan: ['a', 'b'], pengalaman: ['c'], administrasi: ['PIM II'] },
      },
    },
    { title: 'Sekretaris', eselon: 'III.a', allowance: 5_000_000, holder: null },
  ],
}

const wrong: readonly unknown[] = [
  { ...fullUnit, nama: 'Dinas X' },
  { ...fullUnit, posts: [...fullUnit.posts, ...fullUnit.posts] },
  { posts: [{ ...fullUnit.posts[0], eselon: 'I.b' }] },
  {
    posts: [
      { ...fullUnit.posts[0], holder: { ...fullUnit.posts[0]?.holder, entries: { pelatihan: ['a', 'b', 'c', 'd'] } } },
    ],
  },
]

/** What no structure can see: other posts, days, decimals, and what only a method asks for. */
const leftToTheCore = [
  'bad-date',
  'too-long',
  'too-fine',
  'no-holders',
  'holder-twice',
  'unjudged',
  'no-skp',
  'zero-lowest',
]

function same(value: unknown, method: Ipp2017Method): boolean {
  const result = checkIppUnit(value, { method })
  const found = disagreement(value, result, ippUnitSchema(method))
  if (found !== null) expect.fail(found)
  const missed = result.issues.filter(
    ({ code, params }) => !leftToTheCore.includes(code) && params.hint !== 'post-allowance',
  )
  if (missed.length > 0 && ippUnitObject.safeParse(value).success)
    expect.fail(`only the core refuses ${missed[0]?.code}`)
  return result.ok
}

it('ippUnitSchema accepts just what checkIppUnit accepts, with anything in any one place', () => {
  const method = createIpp2017(bogor)
  expect(same(fullUnit, method)).toBe(true)
  for (const value of [...withJunkEverywhere(fullUnit), ...wrong]) same(value, method)
  for (const value of wrong) expect(same(value, method)).toBe(false)
})

it('and of random units under random readings', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const method = createIpp2017(readings)
      const { ok, issues } = checkIppUnit(unit, { method })
      expect(disagreement(unit, ok ? { ok, value: unit, issues } : { ok, issues }, ippUnitSchema(method))).toBeNull()
    }),
    { numRuns: 100 },
  )
})
