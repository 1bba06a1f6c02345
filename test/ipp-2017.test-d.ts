import { expectTypeOf, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../src'
import { id } from '../src/explain'
import {
  bogor,
  checkIppUnit,
  createIpp2017,
  explainIpp,
  type IppPerson,
  type IppResult,
  type IppUnit,
  ippId,
  ippOfPerson,
  ippOfUnit,
  ippSheets,
  readIppSheets,
} from '../src/ipp-2017'

declare const unit: IppUnit
const method = createIpp2017({ unjudged: 'noGap' })

it('a unit and a person have results of their own', () => {
  expectTypeOf(ippOfUnit(unit, { method })).toEqualTypeOf<IppResult>()
  expectTypeOf(ippOfPerson(unit, { holder: 'p-1', method })).toEqualTypeOf<IppPerson>()
  const checked = checkIppUnit({}, { method })
  if (checked.ok) expectTypeOf(checked.value).toEqualTypeOf<IppUnit>()
  createIpp2017(bogor)
})

it('wrong readings do not compile', () => {
  // @ts-expect-error no such reading
  createIpp2017({ unjudge: 'noGap' })
  // @ts-expect-error no such option
  createIpp2017({ unjudged: 'no-gap' })
})

it('a call without what it needs does not compile', () => {
  // @ts-expect-error no method
  ippOfUnit(unit)
  // @ts-expect-error no method
  ippOfUnit(unit, {})
  // @ts-expect-error a method of the other index
  ippOfUnit(unit, { method: createMethod(ipAsn2019) })
  // @ts-expect-error the unit comes first
  ippOfPerson('p-1', { unit, method })
  // @ts-expect-error whose index
  ippOfPerson(unit, { method })
  // @ts-expect-error what Y means
  ippSheets(unit, { method })
  // @ts-expect-error no such polarity
  ippSheets(unit, { method, polarity: 'Y' })
  // @ts-expect-error three sheets are not four
  readIppSheets({ kompetensi: [], kompensasi: [], kinerja: [] }, { method, polarity: 'y-fits' })
})

it('an explanation takes a language of its own entry', () => {
  explainIpp(ippOfUnit(unit, { method }), { method, locale: ippId })
  explainIpp(ippOfPerson(unit, { holder: 'p-1', method }), { method, locale: ippId })
  // @ts-expect-error the words of the other index
  explainIpp(ippOfUnit(unit, { method }), { method, locale: id })
  // @ts-expect-error a tag is no language
  explainIpp(ippOfUnit(unit, { method }), { method, locale: 'id' })
  // @ts-expect-error no language
  explainIpp(ippOfUnit(unit, { method }), { method })
})

it('a unit is of structural posts, of which it is said whether they are held', () => {
  // @ts-expect-error eselon I is not measured
  expectTypeOf({ posts: [{ title: 'a', eselon: 'I.b', holder: null }] } as const).toExtend<IppUnit>()
  // @ts-expect-error vacant is null, not absent
  expectTypeOf({ posts: [{ title: 'a', eselon: 'II.b' }] } as const).toExtend<IppUnit>()
  // @ts-expect-error none is []
  expectTypeOf({ posts: [{ title: 'a', eselon: 'II.b', holder: { id: 'p' } }] } as const).toExtend<IppUnit>()
  // @ts-expect-error a number
  expectTypeOf({ posts: [{ title: 'a', eselon: 'II.b', allowance: '1', holder: null }] } as const).toExtend<IppUnit>()
  expectTypeOf({ posts: [{ title: 'a', eselon: 'II.b', holder: null }] } as const).toExtend<IppUnit>()
})
