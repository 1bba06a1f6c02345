import { describe, expect, it } from 'vitest'
import { checkPositions, type Position } from '../../src/positions'
import { entry, wrongPositions, wrongUnitsOfPositions } from './hand-bad-positions'

/** Every issue as `path code`. */
function issuesOf(positions: readonly unknown[], units?: readonly { readonly id: string }[]): string[] {
  const { issues } = checkPositions(positions as readonly Position[], units ? { units } : {})
  return issues.map(({ path, code }) => `${path.join('.')} ${code}`)
}

describe('checkPositions accepts', () => {
  it.each<[name: string, positions: readonly unknown[]]>([
    ['nothing', []],
    ['an id alone', [{ id: 'a' }]],
    ['an id of 100 characters', [{ id: 'x'.repeat(100) }]],
    ['an id with a space inside', [{ id: 'Kepala Dinas' }]],
    ['ids that objects inherit', [{ id: '__proto__' }, { id: 'constructor', parent: '__proto__' }]],
    ...['id', 'title', 'jenjang', 'eselon', 'jf', 'kelas', 'unit', 'parent', 'need', 'requirements', 'from', 'until']
      .slice(1)
      .flatMap((name): [string, readonly unknown[]][] => [
        [`${name} null`, entry({ [name]: null })],
        [`${name} undefined`, entry({ [name]: undefined })],
      ]),
    ['an empty title', entry({ title: '' })],
    ['the lowest class', entry({ kelas: 1 })],
    ['the highest class', entry({ kelas: 17 })],
    ['no seat', entry({ need: 0 })],
    ['the most seats', entry({ need: 100_000 })],
    ['seats of the first year and of the last', entry({ need: { 1900: 0, 2199: 100_000 } })],
    ['seats of no year: not known for any', entry({ need: {} })],
    ['seats by year without a prototype', entry({ need: Object.assign(Object.create(null), { 2026: 1 }) })],
    ['a JPT madya of echelon I.a', entry({ jenjang: 'jpt-madya', eselon: 'I.a' })],
    ['a JPT utama of echelon I.a', entry({ jenjang: 'jpt-utama', eselon: 'I.a' })],
    ['no requirement', entry({ requirements: {} })],
    ['requirements not known', entry({ requirements: { pendidikan: null, kepemimpinan: undefined } })],
    ['all requirements', entry({ requirements: { pendidikan: 'SD', kepemimpinan: 'PIM-IV', golongan: 'XVII' } })],
    ['a single day', entry({ from: '2028-02-29', until: '2028-02-29' })],
    ['the first day and the last', entry({ from: '1900-01-01', until: '9999-12-31' })],
    ['a parent further down the list', [{ id: 'a', parent: 'b' }, { id: 'b' }]],
    ['a unit that nobody asks for', entry({ unit: 'nowhere' })],
  ])('%s', (_, positions) => {
    const result = checkPositions(positions as readonly Position[])
    expect(result).toEqual({ ok: true, value: positions, issues: [] })
    expect(result.ok && result.value).toBe(positions)
  })

  it('a unit that is given', () => {
    expect(issuesOf(entry({ unit: 'u' }), [{ id: 'u' }])).toEqual([])
    expect(issuesOf([], [])).toEqual([])
  })
})

describe('checkPositions refuses', () => {
  it.each(wrongPositions)('%s', (_, positions, issues) => {
    expect(issuesOf(positions)).toEqual(issues)
  })

  const units = [{ id: 'u' }]

  it.each(wrongUnitsOfPositions)('with units given, %s', (_, fields, issues) => {
    expect(issuesOf(entry(fields), units)).toEqual(issues)
  })

  it('any unit where none are given but a list', () => {
    expect(issuesOf(entry({ unit: 'u' }), [])).toEqual(['0.unit unknown-unit'])
  })
})

describe('the issues', () => {
  it('say what was expected', () => {
    const positions = [
      { id: 'a', kelas: 18, need: { 26: 1 } },
      { id: 'b', need: 100_001, eselon: 'II.a', jenjang: 'pengawas', title: 7, from: '2026', parent: 'x'.repeat(101) },
    ] as unknown as readonly Position[]
    expect(checkPositions(positions).issues.map(({ code, params }) => [code, params])).toEqual([
      ['out-of-range', { from: 1, to: 17 }],
      ['bad-date', { expected: 'YYYY' }],
      ['wrong-type', { expected: 'text' }],
      ['too-long', { characters: 100 }],
      ['out-of-range', { from: 0, to: 100_000 }],
      ['bad-date', { expected: 'YYYY-MM-DD' }],
      ['contradicts', { other: 'jenjang' }],
    ])
  })

  it('never hold a value or the name of an unknown field', () => {
    const secret = 'SECRET'
    const wrong = [
      { id: secret, SECRET: secret, jenjang: secret, eselon: secret, jf: secret, kelas: secret, unit: ` ${secret}` },
      { id: ` ${secret}`, need: { SECRET: secret, 2026: secret }, requirements: { SECRET: 1, pendidikan: secret } },
      { id: secret, from: secret, until: secret, parent: ` ${secret}`, requirements: secret, need: secret },
      secret,
    ]
    const found = checkPositions(wrong as unknown as readonly Position[], { units: [{ id: secret }] })
    expect(found.issues.length).toBeGreaterThan(15)
    expect(JSON.stringify(found.issues)).not.toContain(secret)
    const linked = [
      { id: 'SECRET-1', parent: 'SECRET-2', unit: secret },
      { id: 'SECRET-3', parent: 'SECRET-3', unit: 'SECRET-4' },
    ]
    expect(JSON.stringify(checkPositions(linked).issues)).not.toContain(secret)
    expect(JSON.stringify(checkPositions(linked, { units: [{ id: secret }] }).issues)).not.toContain(secret)
  })
})

describe('a map of 10,000 positions', () => {
  const size = 10_000
  const many = (fieldsOf: (i: number) => object) =>
    Array.from({ length: size }, (_, i) => ({ id: `p-${i}`, ...fieldsOf(i) }))
  const chain = many((i) => (i === 0 ? {} : { parent: `p-${i - 1}` }))

  it.each<[name: string, positions: readonly unknown[], issues: number]>([
    ['in one chain from the top', chain, 0],
    ['in one chain from the bottom', chain.toReversed(), 0],
    ['in one circle', many((i) => ({ parent: `p-${(i + 1) % size}` })), size],
    ['in one chain that ends in a circle', many((i) => ({ parent: `p-${Math.max(0, i - 1)}` })), 1],
    ['without one right parent', many(() => ({ parent: 'nowhere' })), size],
    ['with two faults each', many(() => ({ kelas: 0, need: -1 })), 2 * size],
    ['of one id', many(() => ({ id: 'a' })), size - 1],
    ['that are none', Array.from({ length: size }, () => null), 2 * size],
    // Looked at item by item for every item, any of these would run into the time limit of the tests.
  ])('%s is looked at', (_, positions, issues) => {
    expect(checkPositions(positions as readonly Position[]).issues).toHaveLength(issues)
  })

  it('is not the limit: 200,000 wrong parents, and 200,000 wrong years in one need', () => {
    const years = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x${i}`, 1]))
    expect(issuesOf(entry({ need: years }))).toHaveLength(200_000)
    const lost = Array.from({ length: 200_000 }, (_, i) => ({ id: `p-${i}`, parent: 'nowhere' }))
    expect(checkPositions(lost).issues).toHaveLength(200_000)
  })
})
