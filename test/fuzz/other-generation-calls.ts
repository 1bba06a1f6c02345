import { ipAsn2019 } from '../../src'
import { id } from '../../src/explain'
import { createIpp2017, ippId, ippOfUnit } from '../../src/ipp-2017'
import { checkSmart, smartIpAsn2019, smartIpp2017 } from '../../src/smart'
import { workedUnit } from '../ipp-2017/worked-unit'
import { type Calls, oneOf } from './calls'
import { figures, workbook } from './ipp-material'

const method = createIpp2017()
const result = ippOfUnit(workedUnit, { method })
const checks = smartIpp2017.map((each) => checkSmart(each))
const definition = oneOf([...smartIpAsn2019, ...smartIpp2017])

/** A second unit, of other people: nobody holds a post in two. */
const others = {
  ...workedUnit,
  posts: workedUnit.posts.map(({ holder, ...post }) => ({
    ...post,
    holder: holder && { ...holder, id: `other-${holder.id}` },
  })),
}

export const ipp2017Calls: Calls = {
  checkIppUnit: { valid: () => [workedUnit, { method }], frozen: false, echoes: true },
  citeIpp: { valid: () => ['disiplin.weights', { method }], frozen: false },
  combineIppUnits: { valid: () => [[workedUnit, others], { method }] },
  createIpp2017: { valid: () => [{ disciplineWindow: 'ever' }], slow: 2 },
  explainIpp: { valid: () => [result, { method, locale: ippId }], frozen: false },
  ippOfFigures: { valid: () => [figures, { method }] },
  ippOfPerson: { valid: () => [workedUnit, { holder: workedUnit.posts[0]?.holder?.id, method }] },
  ippOfUnit: { valid: () => [workedUnit, { method }] },
  ippSheets: { valid: () => [workedUnit, { method, polarity: 'y-fits' }] },
  readIppSheets: { valid: () => [workbook, { method, polarity: 'y-fits' }], frozen: false },
}

export const smartCalls: Calls = {
  checkSmart: { valid: (r) => [definition(r), { limits: {}, judgements: { spesifik: 'met' } }] },
  checkSmartEdition: {
    valid: () => [ipAsn2019, smartIpAsn2019, { readings: {}, limits: {}, judgements: {} }],
    slow: 4,
  },
  checkSmartIndicator: { valid: (r) => [definition(r)], frozen: false, echoes: true },
  smartCheckTable: { valid: () => [checks, { locale: id }] },
  smartGrade: { valid: () => [checks] },
  smartOf: { valid: () => [ipAsn2019, smartIpAsn2019, { readings: { seminarWindow: 'oneYear' } }], slow: 4 },
  smartTable: { valid: () => [smartIpAsn2019, { locale: id }] },
}
