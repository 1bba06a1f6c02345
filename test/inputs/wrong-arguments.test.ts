import { expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import * as inputs from '../../src/inputs'
import { expectRefusal, expectUnknownOption, type WrongCall } from '../wrong-call'

const answers = { kelompok: 'pelaksana', pendidikan: 'S1' }

const people = { employees: { rows: [], columns: { id: 'ID' } } }

const calls: readonly WrongCall[] = [
  ['no method', 'checkAnswersRow', [answers, {}]],
  ['no columns', 'employeeFromColumns', [{}]],
  ['a heading that is no text', 'employeeFromColumns', [{}, { id: 'ID', nip: 1 }]],
  ['a heading of a part that is no text', 'employeeFromColumns', [{}, { id: 'ID', post: { unit: 1 } }]],
  ['aliases that are no record', 'employeeFromColumns', [{}, { id: 'ID' }, { aliases: 'PNS' }]],
  ['texts for none that are no list', 'employeeFromColumns', [{}, { id: 'ID' }, { none: '-' }]],
  ['a form without a method', 'personFromForm2020', [{}, {}]],
  ['an id that is no text', 'officialFromNilaiIpAsn', [{}, { id: 1 }]],
  ['no tables', 'joinRecords', [{}]],
  ['a history without its rows', 'joinRecords', [{ ...people, posts: { columns: { employee: 'P' } } }]],
  ['a history without the column of the person', 'joinRecords', [{ ...people, posts: { rows: [], columns: {} } }]],
  ['blanks that are no list', 'readText', ['x', { blank: '-' }]],
  ['aliases that lead to no text', 'readEducation', ['x', { aliases: { x: 1 } }]],
]

it.each(calls)('a wrong argument is refused with a documented error: %s, %s', (...call) => {
  expectRefusal(inputs, call)
})

const method = createMethod(ipAsn2019)

it.each([
  ['checkAnswersRow', [answers, { method, decimalComma: true }]],
  ['personFromForm2020', [{}, { method, id: 'No', aliases: {}, blank: [] }]],
  ['officialFromNilaiIpAsn', [{}, { id: 'p-1' }]],
  ['employeeFromColumns', [{}, { id: 'ID' }, { none: [] }]],
  ['joinRecords', [people, { blank: [] }]],
])('an option that %s does not have is refused', (name, args) => {
  expectUnknownOption(inputs, name, args)
})

it('is null, or an outcome, where it is data', () => {
  for (const golongan of [{}, ['III/d'], Object.create(null)]) expect(inputs.pangkatOf(golongan as never)).toBe(null)
  // The hole in a sheet is an empty row, and has its outcome as every row has.
  expect(inputs.officialFromPipAsn(new Array(1)).rows).toEqual([{ row: 0, outcome: 'skipped', reason: 'no-header' }])
})
