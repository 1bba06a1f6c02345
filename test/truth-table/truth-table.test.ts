import { expect, it } from 'vitest'
import { firstDifferentRow, hashOf, tableByLibrary, tableByOracle } from './differences'
import { truthTableHashes } from './hashes'
import { actingChoices, choicesKey, columns } from './truth-table'

const [usual = {}, ...others] = actingChoices()
const table = tableByOracle(usual)

it('has 38,610 rows, 7,200 of them complete, of as many cells as there are columns', () => {
  const rows = table.split('\n')
  expect(rows.at(-1)).toBe('')
  expect(rows).toHaveLength(1 + 38_610 + 1)
  expect(rows.slice(1, -1).filter((row) => row.endsWith(','))).toHaveLength(7200)
  expect(new Set(rows.slice(0, -1).map((row) => row.split(',').length))).toEqual(new Set([columns.length]))
  expect(new Set(rows).size).toBe(rows.length)
})

// 15 + (15 + 0 + 10) + 25 + 5 = 70; 15 + 22.5 + 25 + not known, so 5 = 67.5, from 15 + 22.5 + 0 + 25 + 1 to 15 + 40 + 25 + 5;
// nothing known: 1 + 0 + 1 + 5 = 7, from 1 + 0 + 1 + 1 to 100
it.each([
  'pengawas,struktural,S1,true,,false,true,baik,tidak-pernah,15,25,25,5,70,rendah,70,70,',
  'pelaksana,pelaksana,S1,,,true,,baik,,15,22.5,25,5,67.5,rendah,63.5,85,seminar disiplin',
  'fungsional,fungsional,,,,,,,,1,0,1,5,7,sangat-rendah,3,100,pendidikan fungsional teknis seminar kinerja disiplin',
])('has the row worked by hand: %s', (row) => {
  expect(table).toContain(`\n${row}\n`)
})

it('is, to the letter, the table that was released', () => {
  expect(Object.keys(truthTableHashes)).toEqual(actingChoices().map(choicesKey))
  expect(new Set(Object.values(truthTableHashes)).size).toBe(48)
  expect(hashOf(table)).toBe(truthTableHashes[choicesKey(usual)])
})

it.each([usual, ...others.filter((_, i) => i === 30)])('is what the library computes under %o', (choices) => {
  const ours = tableByLibrary(choices)
  if (choices === usual) expect(firstDifferentRow(ours, table)).toBeUndefined()
  expect(hashOf(ours)).toBe(truthTableHashes[choicesKey(choices)])
})

it.each([
  { categoryFigure: 'printed' },
  { skpGap: 'upper' },
  { skp120: 'from110' },
  { predicates2022: 'unscored' },
] as const)('does not rest on %o', (choices) => {
  expect(tableByOracle({ ...usual, ...choices })).toBe(table)
})

it('notices one wrong row', () => {
  const wrong = table.replace('jpt,struktural,S3,true,,true,true,sangat-baik,ringan,25,40,30,3,98', (row) => `${row}.5`)
  expect(firstDifferentRow(table, wrong)?.[1]).toContain(',98.5,')
  expect(hashOf(wrong)).not.toBe(hashOf(table))
})
