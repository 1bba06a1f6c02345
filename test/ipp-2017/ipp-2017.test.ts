import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bogor, citeIpp, createIpp2017, ipp2017, ipp2017Annotations, ippEn, ippId } from '../../src/ipp-2017'
import { criteria, eselonGroups, levels, partIds } from '../../src/ipp-2017/ids'

/** A number proven wrong makes a new revision: it never changes a line here. Until the first release the line may follow the edition. */
const hashes: Record<number, string> = { 1: '62b05aa109c1689411461a7723474d9403ceef2cb5f0c1ebc67f99e2f07b5521' }

describe('the edition', () => {
  it('is, to the letter, what its revision was', () => {
    expect(createHash('sha256').update(JSON.stringify(ipp2017)).digest('hex')).toBe(hashes[ipp2017.revision])
  })

  it('has the numbers of the domain notes §1 and §11.1', () => {
    expect(partIds.map((id) => ipp2017[id].weight)).toEqual([25, 25, 25, 25])
    expect(Object.values(ipp2017.kompetensi.criteria)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(ipp2017.disiplin.weights).toEqual({ ringan: 1, sedang: 2, berat: 3 })
    expect(ipp2017.kinerja.of).toBe(100)
    expect(ipp2017.rounding).toEqual({ parts: 2, index: 2 })
    expect(ipp2017.entryLimits).toEqual({ pelatihan: 3, pengalaman: 3 })
    expect(ipp2017.kompensasi.groups).toEqual({
      II: ['II.a', 'II.b'],
      III: ['III.a', 'III.b'],
      IV: ['IV.a', 'IV.b'],
      V: ['V.a', 'V.b'],
    })
  })

  it('goes by the same ids as the code', () => {
    expect(Object.keys(ipp2017.kompetensi.criteria)).toEqual(criteria)
    expect(Object.keys(ipp2017.kompensasi.groups)).toEqual(eselonGroups)
    expect(Object.keys(ipp2017.disiplin.weights)).toEqual(levels)
  })

  it('is frozen, and so is a method', () => {
    expect(Object.isFrozen(ipp2017.readings.rounding.options)).toBe(true)
    expect(Object.isFrozen(createIpp2017(bogor).kompetensi)).toBe(true)
    expect(Object.isFrozen(bogor)).toBe(true)
  })

  it('states every rule as its default option has it', () => {
    const { id, edition, revision, readings, ...rules } = createIpp2017()
    expect({ ...rules, id: edition, revision, readings: ipp2017.readings }).toEqual(ipp2017)
    expect([id, Object.keys(readings)]).toEqual(['ipp-2017@1', Object.keys(ipp2017.readings)])
  })

  it('is restored for Bogor by a choice for every reading', () => {
    expect(Object.keys(bogor)).toEqual(Object.keys(ipp2017.readings))
  })
})

function leaves(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [path]
  return Object.entries(node).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
}

describe('the annotations', () => {
  const { id, revision, readings, ...rules } = ipp2017
  const options = Object.entries(readings).flatMap(([reading, each]) =>
    Object.keys(each.options).map((option) => `readings.${reading}.options.${option}`),
  )

  it.each([...leaves(rules), ...options])('cite %s', (path) => {
    const citation = citeIpp(path, { method: createIpp2017() })
    expect(citation).not.toBeNull()
    if (citation?.status !== 'assumed') expect(citation?.sources.length).toBeGreaterThan(0)
  })

  it('give every option a line of its own, and every rule that a reading sets to that reading', () => {
    for (const option of options) expect(ipp2017Annotations.rules).toHaveProperty([option])
    for (const [reading, { sets }] of Object.entries(readings)) {
      for (const rule of sets) expect(ipp2017Annotations.rules[rule]).toEqual({ reading })
    }
  })

  it('name sources that are there', () => {
    const known = Object.keys(ipp2017Annotations.sources)
    for (const rule of Object.values(ipp2017Annotations.rules)) {
      if ('sources' in rule) for (const key of rule.sources) expect(known).toContain(key)
    }
  })

  // domain notes §1.5 and §7: KR1; §1.2 and §1.3: the slides' own words. Everything else is of several, of code, or assumed.
  it('have a single source for four rules and options', () => {
    const paths = [...leaves(rules), ...options]
    const single = paths.filter((path) => citeIpp(path, { method: createIpp2017() })?.singleSource)
    expect(single).toEqual([
      'disiplin.years',
      'entryLimits.pelatihan',
      'entryLimits.pengalaman',
      'readings.competenceGap.options.shareNotCompetent',
      'readings.compensationAggregate.options.mean',
      'readings.disciplineWindow.options.lastYear',
    ])
    expect(citeIpp('disiplin.years', { method: createIpp2017() })).toEqual({
      status: 'sourced',
      sources: [ipp2017Annotations.sources.kr1],
      singleSource: true,
    })
    expect(citeIpp('disiplin.years', { method: createIpp2017(bogor) })).not.toHaveProperty('singleSource')
  })

  // domain notes §12: the commit and the files that were read
  it('cite code as it was read, not as it is today', () => {
    const read = (kind: string, path: string) =>
      `https://github.com/solasoli/simpeg-bogor/${kind}/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/${path}`
    const code = Object.entries(ipp2017Annotations.sources).filter(([, { kind }]) => kind === 'code')
    expect(code.map(([key, { url }]) => [key, url])).toEqual([
      ['bogor', read('tree', 'simpeg2/application')],
      ['bogorOld', read('blob', 'simpeg2/application/controllers/excel_ipp_asn_old.php')],
      ['bogorDiscipline', read('blob', 'simpeg/ipasn_hukdis.php')],
    ])
  })

  it('call no number of the formula sourced', () => {
    for (const path of [
      ...partIds.map((part) => `${part}.weight`),
      'kompetensi.criteria',
      'disiplin.weights',
      'rounding.index',
    ]) {
      expect(citeIpp(path, { method: createIpp2017() })?.status).toBe('implementation')
    }
  })
})

it('the two locales have the same sentences with the same placeholders', () => {
  const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
  expect(Object.keys(ippEn.phrases)).toEqual(Object.keys(ippId.phrases))
  for (const [phrase, text] of Object.entries(ippId.phrases)) {
    expect([phrase, holes(ippEn.phrases[phrase as keyof typeof ippEn.phrases])]).toEqual([phrase, holes(text)])
  }
  expect(Object.keys(ippEn.labels)).toEqual(Object.keys(ippId.labels))
})
