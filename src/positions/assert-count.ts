import { absentOr, aFunction, demand, demandOptions, every, orNull } from '../demand'
import type { TableOptions } from './map-table'
import type { VacancyCount } from './vacancy-count'

const NUMBER = /* @__PURE__ */ orNull(0)

/** What a table prints of some positions. */
export const STAFFING = {
  posts: 0,
  needUnknown: 0,
  need: 0,
  holders: 0,
  difference: 0,
  vacant: 0,
  unfilled: 0,
  surplus: 0,
  fulfilment: NUMBER,
}

const POSITION = { id: '', place: 0, need: NUMBER, holders: [''], acting: [''], difference: NUMBER, state: '' }
const COUNT = {
  asOf: '',
  rules: '',
  positions: [POSITION],
  total: STAFFING,
  units: [{ unit: { id: '' }, total: STAFFING }],
}
const PROJECTION = {
  days: [''],
  count: COUNT,
  positions: [{ id: '', need: [NUMBER], holders: [NUMBER] }],
  units: [{ unit: { id: '' }, total: [STAFFING] }],
  total: [STAFFING],
}
const OPTIONS = {
  words: /* @__PURE__ */ every(''),
  projection: /* @__PURE__ */ absentOr(PROJECTION),
  nameOf: /* @__PURE__ */ absentOr(aFunction),
}

/** Throws for what no table can be made of. */
export function assertCount(count: VacancyCount, options: TableOptions): void {
  demand(count, COUNT, 'count: what countVacancies returned')
  demandOptions(options, OPTIONS, ['words', 'projection', 'nameOf'])
}
