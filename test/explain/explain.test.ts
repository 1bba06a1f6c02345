import { describe, expect, it } from 'vitest'
import { checkEdition, createMethod, ipAsn2019, scoreAnswers } from '../../src'
import { cite, en, explain, id, ipAsn2019Annotations } from '../../src/explain'

const method = createMethod(ipAsn2019)
const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'SLTA', teknis: true, skp: 75.5 }, { method })

describe('explain', () => {
  it('says in Indonesian how the index came about', () => {
    expect(explain({ score }, { method, locale: id }).text.split('\n').slice(0, 5)).toEqual([
      'Indeks Profesionalitas 47,5, kategori Sangat Rendah.',
      '  Kelompok jabatan: Jabatan pelaksana.',
      '  Metode: ip-asn-2019@1.',
      '  Hitungan pustaka ipp-asn; bukan nilai resmi BKN.',
      // 5 + 22.5 + 15 known, 5 given for discipline; seminar 0 to 17.5, disiplin 1 to 5
      '  Bila data dilengkapi: 43,5 (Sangat Rendah) sampai 65 (Rendah).',
    ])
  })

  it('says the same in English, line by line', () => {
    const indonesian = explain({ score }, { method, locale: id }).text.split('\n')
    const english = explain({ score }, { method, locale: en }).text.split('\n')
    expect(english).toHaveLength(indonesian.length)
    expect(english[0]).toBe('Professionalism index 47.5, category Very low.')
  })

  it('is a tree of dimensions and lines, whose points add up', () => {
    const { tree } = explain({ score }, { method, locale: en })
    expect(tree.children.map(({ id }) => id)).toEqual(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'])
    expect(tree.points).toBe(47.5)
    expect(tree.max).toBe(100)
    for (const dimension of tree.children) {
      expect(dimension.children.reduce((sum, { points }) => sum + points, 0)).toBe(dimension.points)
      expect(dimension.children.reduce((sum, { max }) => sum + max, 0)).toBe(dimension.max)
    }
  })

  it('refuses a score of another method', () => {
    const other = createMethod(ipAsn2019, { skpGap: 'upper' })
    expect(() => explain({ score }, { method: other, locale: id })).toThrow('method-mismatch')
  })

  it('names the readings that mattered, with the option in force', () => {
    const { tree } = explain({ score }, { method, locale: en })
    const [performance] = tree.children[2]?.children ?? []
    expect(performance?.notes.join()).toContain('skpGap=floor')
  })

  it('trusts a number as far as the weakest rule behind it, and names the column that held it', () => {
    // 75.5 lies between two printed bands, so the way of reading it counts; 76 does not
    const performance = (skp: number) => {
      const each = scoreAnswers({ kelompok: 'pelaksana', skp }, { method })
      return explain({ score: each }, { method, locale: en }).tree.children[2]?.children[0]
    }
    expect(performance(75.5)).toMatchObject({ status: 'implementation' })
    expect(performance(76)).toMatchObject({ status: 'sourced' })
    expect(performance(76)?.statement).toContain(en.labels['columns.skp'])
  })

  it('says part of the hours where they earn their share', () => {
    const proportional = createMethod(ipAsn2019, { jpCredit: 'proportional' })
    const each = scoreAnswers({ kelompok: 'pelaksana', jp: 15 }, { method: proportional })
    const [technical] = explain({ score: each }, { method: proportional, locale: id }).tree.children[1]?.children ?? []
    expect(technical?.statement).toMatch(/^Sebagian .*: 16,875 dari 22,5 poin$/)
    expect(technical?.status).toBe('implementation')
    expect(technical?.notes[0]).toBe('Poin penuh diberikan mulai 20 JP.')
  })

  it('says what is unknown, what it was given and what it could be', () => {
    const { tree } = explain({ score }, { method, locale: en })
    const [discipline] = tree.children[3]?.children ?? []
    expect(discipline?.notes[0]).toMatch(/\b5\b.*\b1\b.*\b5\b/)
    expect(discipline?.status).toBe('implementation')
  })

  it("marks an agency's own edition, shows its ids as they are, and cites nothing", () => {
    const { official, ...rules } = ipAsn2019
    const own = checkEdition({ ...rules, id: 'kab-contoh' })
    if (!own.ok) throw new Error('the edition must pass')
    const ownMethod = createMethod(own.value)
    const ownScore = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method: ownMethod })
    const { tree, text } = explain({ score: ownScore }, { method: ownMethod, locale: { ...en, labels: {} } })
    expect(tree.notes.join()).toContain(en.phrases.ownEdition)
    expect(text).toContain('pendidikan: S1')
    expect(text).not.toContain('http')
    expect(tree.children.map(({ status }) => status)).toEqual([null, null, null, null])
  })

  it('cites the annotations that come with an own edition', () => {
    const annotations = {
      edition: 'kab-contoh',
      rules: { dimensions: { status: 'sourced', sources: ['perbup'] } },
      sources: { perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' } },
    } as const
    expect(explain({ score }, { method, locale: id, annotations }).text).toContain(
      '[1] Peraturan Bupati Contoh 1/2026 (peraturan)',
    )
  })
})

describe('cite', () => {
  it('takes the nearest rule above', () => {
    expect(cite('dimensions.kinerja', { method })).toEqual(cite('dimensions', { method }))
    expect(cite('nowhere.at.all', { method })).toBeNull()
    expect(cite('toString', { method })).toBeNull()
  })

  it('follows a reading to the option in force', () => {
    const zero = createMethod(ipAsn2019, { unknownEducation: 'zero' })
    const titles = (each: typeof method) =>
      cite('indicators.pendidikan.unknown', { method: each })?.sources.map(({ title }) => title)
    expect(titles(zero)).toEqual(['IP ASN Kota Medan'])
    expect(titles(method)).not.toEqual(titles(zero))
    const relative = createMethod(ipAsn2019, { education: { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } } })
    expect(cite('indicators.pendidikan.inputs.pendidikan.scores', { method: relative })?.status).toBe('assumed')
  })
})

describe('the annotations of the 2019 edition', () => {
  const numbersIn = (node: unknown, path: string): string[] => {
    if (typeof node === 'number') return [path]
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, child]) => numbersIn(child, path ? `${path}.${key}` : key))
  }
  const { readings, revision, ...normative } = ipAsn2019
  const options = Object.entries(readings).flatMap(([reading, each]) =>
    Object.keys(each.options).map((option) => `readings.${reading}.options.${option}`),
  )

  it.each([...numbersIn(normative, ''), ...options])('cite %s', (path) => {
    const found = cite(path, { method })
    expect(found, path).not.toBeNull()
    expect(found?.sources).not.toContain(undefined)
    // What is not assumed was read somewhere.
    if (found?.status !== 'assumed') expect(found?.sources.length).toBeGreaterThan(0)
  })

  it('name only rules that exist, and every source', () => {
    const at = (path: string) =>
      path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], ipAsn2019)
    for (const path of Object.keys(ipAsn2019Annotations.rules)) expect(at(path), path).toBeDefined()
    const used = Object.values(ipAsn2019Annotations.rules).flatMap((rule) => ('sources' in rule ? rule.sources : []))
    expect([...new Set(used)].sort()).toEqual(Object.keys(ipAsn2019Annotations.sources).sort())
  })

  it('call nothing sourced that no document or agreeing systems state', () => {
    for (const [path, rule] of Object.entries(ipAsn2019Annotations.rules)) {
      if (!('status' in rule)) continue
      const kinds = rule.sources.map((key) => ipAsn2019Annotations.sources[key]?.kind)
      if (rule.status === 'implementation')
        expect(
          kinds.every((kind) => kind === 'code'),
          path,
        ).toBe(true)
      if (rule.status === 'sourced') expect(kinds.some((kind) => kind !== 'code') || kinds.length > 1, path).toBe(true)
    }
  })
})
