import { describe, expect, it } from 'vitest'
import { en, id } from '../../src/explain'
import { checkSmart, smartCheckTable, smartIpAsn2019, smartIpp2017, smartTable } from '../../src/smart'
import { judged, perfect, withColumn } from './perfect'

describe('smartTable', () => {
  it('has a cell for every heading, in either language, and never an empty one', () => {
    for (const locale of [id, en]) {
      const { header, rows } = smartTable([...smartIpAsn2019, ...smartIpp2017, { id: 'kosong' }], { locale })
      expect(rows).toHaveLength(13)
      for (const row of [header, ...rows]) {
        expect(row).toHaveLength(19)
        expect(row.filter((cell) => cell.trim() === '' || /\[object|null|undefined/.test(cell))).toEqual([])
      }
    }
  })

  it('says what is not stated', () => {
    const { header, rows } = smartTable([{ id: 'kosong' }], { locale: id })
    expect(header.slice(0, 2)).toEqual(['Indikator', 'Definisi'])
    expect(rows[0]).toEqual(['kosong', ...Array(18).fill('tidak dinyatakan')])
  })

  it('writes numbers as the language does, and groups with one scale together', () => {
    const cell = (key: string, locale: typeof id) => {
      const { rows } = smartTable(
        smartIpAsn2019.filter((each) => each.id === key),
        { locale },
      )
      return rows[0]?.[7]
    }
    expect(cell('seminar', id)).toBe(
      'struktural, fungsional: 0–10 (belum 0, sudah 10); pelaksana: 0–17,5 (belum 0, sudah 17,5)',
    )
    expect(cell('seminar', en)).toContain('pelaksana: 0–17.5')
    expect(cell('indeks', id)).toBe(
      '3–100 (kategori 0–60 sangat-rendah, 61–70 rendah, 71–80 sedang, 81–90 tinggi, 91–100 sangat-tinggi)',
    )
  })

  it('writes a band of one number as one, and takes any tag of Indonesian, and of no other language', () => {
    const header = (tag: string) => smartTable([], { locale: { tag, decimal: ',' } }).header[0]
    expect(smartTable(smartIpAsn2019, { locale: id }).rows[5]?.[7]).toContain('110–120 baik, 120 sangat-baik')
    expect([header('id'), header('id-ID'), header('is'), header('ido'), header('en-id')]).toEqual([
      'Indikator',
      'Indikator',
      'Indicator',
      'Indicator',
      'Indicator',
    ])
  })

  it('writes a scale without an upper bound, and a rung without a value', () => {
    const cell = (definition: typeof perfect) => smartTable([definition], { locale: en }).rows[0]?.[7]
    expect(cell(perfect)).toBe('0–10 (cepat 10, sedang 5, lambat 0; hari 0–3 cepat, 4–7 sedang, ≥ 8 lambat)')
    expect(cell({ id: 'x', scales: [{ group: null, from: 0, to: null, rungs: { a: null }, columns: [] }] })).toBe(
      '≥ 0 (a ?)',
    )
  })

  // docs/smart.md: the tables write what a definition states; 6.5 is 6,5 in Indonesian
  it('writes all that a definition states, the parts of a list one after the other', () => {
    const { header, rows } = smartTable([perfect, { ...perfect, direction: 'lower' }], { locale: id })
    const cells = Object.fromEntries(header.map((name, i) => [name, rows[0]?.[i]]))
    expect(cells).toMatchObject({
      'Data yang diperlukan': 'tanggal masuk; tanggal selesai',
      Arah: 'makin tinggi makin baik',
      'Kelengkapan data': '0,95',
      Tenggat: '2024-02-01',
      'Data tersedia': '2024-01-15',
      'Nilai awal': '6,5',
      Target: '8',
      'Dapat dicapai': '9',
    })
    expect(rows[1]?.[8]).toBe('makin rendah makin baik')
  })

  it('names the sources of the caller, and a key without one as it is', () => {
    const citations = [{ of: ['unit', 'goal'], status: 'sourced', sources: ['perbup', 'lain'] }] as const
    const sources = { perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh' } } as const
    const last = (all: NonNullable<typeof perfect.citations>) =>
      smartTable([{ ...perfect, citations: all }], { locale: en, sources }).rows[0]?.at(-1)
    expect(last(citations)).toBe('Unit, Goal: stated in a source (Peraturan Bupati Contoh; lain)')
    expect(last([...citations, { of: ['target'], status: 'assumed', sources: [] }])).toBe(
      'Unit, Goal: stated in a source (Peraturan Bupati Contoh; lain); Target: assumed',
    )
  })
})

it('cites a field that the table does not show without naming it', () => {
  const citations = [{ of: ['edition'], status: 'assumed', sources: [] }] as const
  expect(smartTable([{ id: 'x', citations }], { locale: en }).rows[0]?.at(-1)).toBe('assumed')
})

describe('smartCheckTable', () => {
  it('says of every word what came of it, and why', () => {
    const checks = [
      checkSmart(perfect, { judgements: judged }),
      checkSmart({ ...withColumn({ gap: null }), goal: null }),
    ]
    const { header, rows } = smartCheckTable(checks, { locale: en })
    expect(header).toEqual([
      'Indicator',
      'Spesifik',
      'Simple',
      'Measurable',
      'Attainable',
      'Relevant',
      'Reliable',
      'Timely',
      'SMART',
      'Reasons',
    ])
    expect(rows[0]).toEqual(['Waktu layanan', ...Array(8).fill('met'), ''])
    expect(rows[1]).toEqual([
      'Waktu layanan',
      "needs a person's judgement",
      'met',
      'not met',
      'met',
      'not met',
      'met',
      'met',
      'not met',
      'Spesifik: For a person to judge: whether its words are clear and have no double meaning. ' +
        'Measurable: The bands of column hari leave a hole: some numbers fall into none. ' +
        'Relevant: The goal that it serves is not named. For a person to judge: whether it really belongs to its goal.',
    ])
  })
})
