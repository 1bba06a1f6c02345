import { describe, expect, it } from 'vitest'
import { workbook } from '../../examples/ipp-2017/workbook.mjs'
import {
  combineIppUnits,
  createIpp2017,
  explainIpp,
  type Ipp2017Readings,
  type IppVacancies,
  ippEn,
  ippId,
  ippOfUnit,
  ippSheets,
} from '../../src/ipp-2017'
import { countVacancies, type Position } from '../../src/positions'
import { workedUnit } from './worked-unit'

const kasubbag = (n: number): Position => ({ id: `kasubbag-${n}`, eselon: 'IV.b', parent: 'kabid' })

/**
 * Nobody but the head of III.b and an acting officer is in office: vacant are I.b (1), II.a (1), II.b (1), IV.b (3), V.a (1), V.b (1), a
 * functional post and one of which the level is not known. III.a needs nobody, and what the third of eselon V needs is not known.
 */
const map: readonly Position[] = [
  { id: 'sekjen', eselon: 'I.b' },
  { id: 'kadis', eselon: 'II.a' },
  { id: 'kaban', eselon: 'II.b' },
  { id: 'sekretaris', eselon: 'III.a', need: 0 },
  { id: 'kabid', eselon: 'III.b' },
  kasubbag(1),
  kasubbag(2),
  kasubbag(3),
  { id: 'kaur-1', eselon: 'V.a', need: 1 },
  { id: 'kaur-2', eselon: 'V.b', need: 2 },
  { id: 'kaur-3', eselon: 'V.b' },
  { id: 'analis', jenjang: 'ahli-muda', need: 4 },
  { id: 'lain', need: 1 },
]
const staff = [
  { id: 'p-1', kedudukan: 'aktif', posts: [{ id: 'kabid', eselon: 'III.b' }] },
  { id: 'p-2', kedudukan: 'aktif', posts: [{ id: 'kadis', eselon: 'II.a', as: 'plt' }] },
]
const vacancies = countVacancies(map, staff, { asOf: '2026-01-31' })

const ofUnit = (readings: Ipp2017Readings = {}, given: IppVacancies | undefined = vacancies) =>
  ippOfUnit(workedUnit, { method: createIpp2017(readings), vacancies: given })

describe('vacant posts of a map under the index', () => {
  it('are those of the eselons II to V, by group, and say where they are from', () => {
    expect(vacancies.total.vacant).toBe(10)
    expect(ofUnit().notes.vacant).toEqual({ total: 7, byGroup: { II: 2, III: 0, IV: 3, V: 2 }, from: 'map' })
  })

  it('are 0 where the map has no post of a group, or is empty', () => {
    const none = countVacancies([{ id: 'a', jenjang: 'ahli-muda', need: 1 }], [], { asOf: '2026-01-31' })
    const zero = { total: 0, byGroup: { II: 0, III: 0, IV: 0, V: 0 }, from: 'map' }
    expect(ofUnit({}, none).notes.vacant).toEqual(zero)
    expect(ofUnit({}, { byEselon: [] }).notes.vacant).toEqual(zero)
  })

  it.each<Ipp2017Readings>([{}, { vacantPosts: 'fullGap' }, { compensationGroups: 'withoutV' }])(
    'change the note and nothing else (%j)',
    (readings) => {
      const { notes, ...result } = ofUnit(readings)
      const { notes: own, ...ownResult } = ippOfUnit(workedUnit, { method: createIpp2017(readings) })
      expect(result).toEqual(ownResult)
      expect({ ...notes, vacant: own.vacant }).toEqual(own)
      expect(own.vacant).toEqual({ total: 2, byGroup: { II: 0, III: 1, IV: 1, V: 0 }, from: 'posts' })
      // what no comparison takes is vacant all the same
      expect(notes.vacant.byGroup?.V).toBe(2)
    },
  )

  it('leave the gap of the rows that count as full to the rows: (2.75 + 2)/10', () => {
    const { components } = ofUnit({ vacantPosts: 'fullGap' })
    expect(components.kompetensi).toMatchObject({ unrounded: '19/40', inputs: { vacant: 2 } })
  })

  it('stand on the sheet that is signed, and nowhere else', () => {
    const options = { method: createIpp2017(), polarity: 'y-fits' } as const
    const [own, mapped] = [ippSheets(workedUnit, options), ippSheets(workedUnit, { ...options, vacancies })]
    expect(own[4].rows.at(-1)).toEqual([5, 'Jabatan Kosong', 2])
    expect(mapped[4].rows.at(-1)).toEqual([5, 'Jabatan Kosong', 7])
    expect(mapped[4].rows.slice(0, -1)).toEqual(own[4].rows.slice(0, -1))
    expect(mapped.slice(0, 4)).toEqual(own.slice(0, 4))
  })

  it('are told as those of a map', () => {
    const method = createIpp2017()
    const said = (locale: typeof ippId) => explainIpp(ofUnit(), { method, locale }).text
    expect(said(ippId)).toContain('Jabatan kosong menurut peta jabatan: 7 (eselon II: 2; eselon IV: 3; eselon V: 2).')
    expect(said(ippEn)).toContain('Vacant posts on the map of posts: 7 (eselon II: 2; eselon IV: 3; eselon V: 2).')
    expect(explainIpp(ippOfUnit(workedUnit, { method }), { method, locale: ippEn }).text).toContain('Vacant posts: 2 (')
  })

  it('are of the rows in a combination of units', () => {
    expect(combineIppUnits([workedUnit], { method: createIpp2017() }).notes.vacant).toMatchObject({
      total: 2,
      from: 'posts',
    })
  })

  it('freeze nothing of the caller', () => {
    const own = { byEselon: [...vacancies.byEselon] }
    ofUnit({}, own)
    expect(Object.isFrozen(own)).toBe(false)
    expect(Object.isFrozen(own.byEselon)).toBe(false)
  })
})

describe('the workbook of the example', () => {
  const method = createIpp2017()
  const printed = (vacancies?: IppVacancies) => {
    const options = { method, polarity: 'y-fits', vacancies } as const
    return workbook(ippSheets(workedUnit, options), options)[4]?.data.at(-1)
  }

  it('counts the rows by a formula, and leaves the count of a map as it is', () => {
    expect(printed()?.slice(1)).toEqual([
      'Jabatan Kosong',
      { type: 'Formula', value: `=COUNTIF('1. Kompetensi'!D2:D11,"-")` },
    ])
    expect(printed({ byEselon: [] })?.slice(1)).toEqual(['Jabatan Kosong', 0])
  })
})
