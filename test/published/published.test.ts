import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, round } from '../../src'
import { auditPublished, checkPublishedRow, combinePublished } from '../../src/published'
import { wrongRows } from './hand-bad-rows'
import { asn, mended, pns, pppk } from './kota-bima'

const method = createMethod(ipAsn2019)

describe('combinePublished, on Kota Bima 2023', () => {
  it('gives the printed row of all ASN, column by column', () => {
    const combined = combinePublished([mended, pppk], { method })
    expect(combined.count).toBe(3423)
    expect(combined.index && round(combined.index.value)).toBe(78.25)
    expect(combined.category).toBe('sedang')
    expect(combined.categoryCertain).toBe(true)
    const means = Object.entries(combined.means).map(([id, mean]) => [id, mean && round(mean.value)])
    expect(Object.fromEntries(means)).toEqual(asn.means)
  })

  it('gives the span that rounding leaves: half a hundredth to either side, never above the maximum', () => {
    const combined = combinePublished([mended, pppk], { method })
    // index: (3252 × 78.41 + 171 × 75.18) / 3423 = 267,845.1 / 3423 = 78.24864…
    expect(combined.index?.value).toBeCloseTo(267_845.1 / 3423, 12)
    expect(combined.index?.span[0]).toBeCloseTo(267_845.1 / 3423 - 0.005, 12)
    expect(combined.index?.span[1]).toBeCloseTo(267_845.1 / 3423 + 0.005, 12)
    expect(combined.means.disiplin).toEqual({ value: 5, span: [4.995, 5] })
  })

  it('leaves out a column that a row does not print', () => {
    const { kompetensi, ...means } = pns.means
    const without = combinePublished([{ ...pns, means }, pppk], { method })
    expect(without.means.kompetensi).toBeNull()
    expect(without.means.kinerja?.value).toBeCloseTo((3252 * 25.75 + 171 * 25.15) / 3423, 12)
    const noIndex = combinePublished([{ ...pns, index: null }, pppk], { method })
    expect(noIndex).toMatchObject({ index: null, category: null, categoryCertain: false })
  })

  it('says where rounding leaves the category open', () => {
    const row = { count: 10, means: { disiplin: 5 }, index: 71 }
    expect(combinePublished([row], { method })).toMatchObject({ category: 'sedang', categoryCertain: false })
  })

  it('reads figures of fewer decimals as coarser', () => {
    const row = { count: 10, means: { disiplin: 5 }, index: 72, decimals: 0 }
    expect(combinePublished([row], { method }).index?.span).toEqual([71.5, 72.5])
  })

  it('refuses no rows at all, and rows that are wrong, with their place', () => {
    expect(() => combinePublished([], { method })).toThrow(/invalid-row: required at rows$/)
    expect(() => combinePublished([pns, { ...pppk, count: 0 }], { method })).toThrow('too-small at rows.1.count')
  })
})

describe('auditPublished, on Kota Bima 2023', () => {
  it('shows that the printed 26 cannot stand beside the other figures, and that 26.47 is implied', () => {
    const audit = auditPublished([pns, pppk], { method, whole: asn })
    expect(audit.consistent).toBe(false)
    expect(audit.violations).toEqual([
      {
        rule: 'row',
        figures: ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'index'].map((field) => ({ row: 0, field })),
      },
      { rule: 'column', figures: [0, 1, 2].map((row) => ({ row, field: 'kompetensi' })) },
    ])
    expect(audit.suspects).toHaveLength(1)
    const [suspect] = audit.suspects
    expect(suspect).toMatchObject({ row: 0, field: 'kompetensi', printed: 26 })
    // column: (3423 × (26.16 ± 0.005) − 171 × (20.2 ± 0.005)) / 3252 = 26.4734 ± 0.0055; the row allows 26.455 to 26.49
    expect(suspect?.implied[0]).toBeCloseTo((3423 * 26.155 - 171 * 20.205) / 3252, 10)
    expect(suspect?.implied[1]).toBeCloseTo((3423 * 26.165 - 171 * 20.195) / 3252, 10)
    expect(suspect?.implied.map((bound) => round(bound))).toEqual([26.47, 26.48])
  })

  it('finds nothing wrong with 26.47 in its place', () => {
    expect(auditPublished([mended, pppk], { method, whole: asn })).toEqual({
      consistent: true,
      countsAddUp: true,
      violations: [],
      suspects: [],
      wrongCategories: [],
    })
  })

  it('does not accuse one figure where the row alone leaves several', () => {
    const { suspects } = auditPublished([pns], { method })
    // discipline would have to be 5.47, above its maximum
    expect(suspects.map(({ field }) => field)).toEqual(['kualifikasi', 'kompetensi', 'kinerja', 'index'])
    // 78.41 ± 0.005 less 21.19 ± 0.005, 25.75 ± 0.005 and 4.995 to 5
    expect(suspects[1]?.implied).toEqual([26.455, 26.49])
  })

  it('accepts the hundredth that rounding takes: 24.82 + 20.2 + 25.15 + 5 is 75.17, printed 75.18', () => {
    expect(auditPublished([pppk], { method }).consistent).toBe(true)
    expect(auditPublished([{ ...pppk, index: 75.19 }], { method }).consistent).toBe(true)
    expect(auditPublished([{ ...pppk, index: 75.2 }], { method }).consistent).toBe(false)
  })

  it('suspects a figure that one value alone could mend', () => {
    // 75.02 ± 0.005 less 15, 30 and 25, each ± 0.005, leaves 5 to 5.04, and discipline has no more than 5.
    const row = { count: 7, means: { kualifikasi: 15, kompetensi: 30, kinerja: 25, disiplin: 4 }, index: 75.02 }
    const { suspects } = auditPublished([row], { method })
    expect(suspects.at(-2)).toEqual({ row: 0, field: 'disiplin', printed: 4, implied: [5, 5] })
  })

  it('finds a whole of no rows wrong, in each of its figures', () => {
    const audit = auditPublished([], { method, whole: { count: 3, means: { disiplin: 5 }, index: 50 } })
    expect(audit).toMatchObject({ consistent: false, countsAddUp: false })
    const figures = ['disiplin', 'index'].map((field) => ({ rule: 'column', figures: [{ row: 0, field }] }))
    expect(audit.violations).toEqual(figures)
  })

  it('has no suspect where more than one figure is wrong', () => {
    const worse = { ...pppk, means: { ...pppk.means, kinerja: 20 } }
    const audit = auditPublished([pns, worse], { method, whole: asn })
    expect(audit.violations.length).toBeGreaterThan(2)
    expect(audit.suspects).toEqual([])
  })

  it('checks head counts and printed categories', () => {
    expect(auditPublished([mended, pppk], { method, whole: { ...asn, count: 3424 } }).countsAddUp).toBe(false)
    expect(auditPublished([mended, { ...pppk, category: 'tinggi' }], { method }).wrongCategories).toEqual([1])
    // 80.995 would print as 81.00: both categories can stand
    const edge = { count: 5, means: { disiplin: 5 }, index: 81 }
    expect(
      auditPublished(
        [
          { ...edge, category: 'tinggi' },
          { ...edge, category: 'sedang' },
        ],
        { method },
      ).wrongCategories,
    ).toEqual([])
  })

  it('takes a figure whose span only just reaches as consistent', () => {
    // The means add up to 74.98 (14.995 + 29.995 + 24.995 + 4.995) to 75.015 (15.005 + 30.005 + 25.005 + 5).
    const row = { count: 7, means: { kualifikasi: 15, kompetensi: 30, kinerja: 25, disiplin: 5 } }
    const consistent = (index: number | null) => auditPublished([{ ...row, index }], { method }).consistent
    expect([74.97, 74.98, 75, 75.02, 75.03].map(consistent)).toEqual([false, true, true, true, false])
    // From below: a mean of 0 has no lower half step, so they add up to 44.985 (14.995 + 0 + 24.995 + 4.995) or more.
    const none = { ...row, means: { ...row.means, kompetensi: 0 } }
    const holds = (index: number) => auditPublished([{ ...none, index }], { method }).consistent
    expect([44.97, 44.98].map(holds)).toEqual([false, true])
    expect(consistent(null)).toBe(true)
    expect(auditPublished([row], { method })).toMatchObject({ consistent: true, suspects: [] })
  })

  it('leaves head counts, categories and figures to be wrong one by one', () => {
    const wrongCategory = auditPublished([{ ...mended, category: 'rendah' }], { method })
    expect(wrongCategory).toMatchObject({ consistent: false, violations: [], wrongCategories: [0], suspects: [] })
    const wrongCount = auditPublished([mended, pppk], { method, whole: { ...asn, count: 3424 } })
    expect(wrongCount.consistent).toBe(false)
    expect(auditPublished([{ ...pns, index: null }], { method }).wrongCategories).toEqual([])
    expect(auditPublished([{ ...pns, category: null }], { method }).wrongCategories).toEqual([])
  })

  it('leaves a row alone that does not print all means, and a column that a row does not print', () => {
    const { kompetensi, ...means } = pns.means
    expect(auditPublished([{ ...pns, means }, pppk], { method, whole: asn }).consistent).toBe(true)
  })
})

describe('checkPublishedRow', () => {
  it.each(wrongRows)('refuses %s', (_, row, code, path) => {
    expect(checkPublishedRow(row, { method }).issues).toMatchObject([{ code, path }])
  })

  it('says what was expected', () => {
    const paramsOf = (row: object) => checkPublishedRow({ ...pns, ...row }, { method }).issues[0]?.params
    expect(paramsOf({ count: 0 })).toEqual({ from: 1 })
    expect(paramsOf({ decimals: -1 })).toEqual({ from: 0, to: 3 })
    expect(paramsOf({ means: { kerja: 1 } })).toEqual({
      expected: ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'],
    })
    expect(paramsOf({ means: { disiplin: 6 } })).toEqual({ from: 0, to: 5 })
    expect(paramsOf({ index: 78.411 })).toEqual({ decimals: 2 })
    expect(paramsOf({ category: 'x' })).toEqual({
      expected: ['sangat-rendah', 'rendah', 'sedang', 'tinggi', 'sangat-tinggi'],
    })
    expect(checkPublishedRow({ ...pns, count: 0 }, { method }).ok).toBe(false)
  })

  it('takes 0, one person, and no means as what they are', () => {
    const row = { count: 1, means: { disiplin: 0 }, index: 0, decimals: 0 }
    expect(checkPublishedRow(row, { method }).ok).toBe(true)
    for (const means of [null, undefined, 'x', 3]) {
      expect(checkPublishedRow({ ...pns, means }, { method }).issues).toMatchObject([
        { code: 'not-a-record', path: ['means'] },
      ])
    }
    expect(checkPublishedRow(null, { method }).issues).toMatchObject([{ code: 'not-a-record', path: [] }])
    expect(checkPublishedRow({ ...pns, index: Number.POSITIVE_INFINITY }, { method }).issues).toMatchObject([
      { code: 'not-a-number' },
    ])
    for (const decimals of [0.5, '2', -1]) {
      expect(checkPublishedRow({ ...pns, decimals }, { method }).issues).toMatchObject([{ path: ['decimals'] }])
    }
  })

  it('accepts the rows of Kota Bima', () => {
    for (const row of [pns, pppk, asn])
      expect(checkPublishedRow(row, { method })).toEqual({ ok: true, value: row, issues: [] })
    expect(checkPublishedRow({ ...pns, index: 78.413, decimals: 3 }, { method }).ok).toBe(true)
  })
})
