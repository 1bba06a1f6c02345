// @ts-check
/**
 * Compares an agency with the year before: by part of the index, by who stayed, joined and left, and by unit. A program to start from.
 *
 *     node examples/compare-years.mjs [records.json] [records-a-year-before.json] [units.csv] [year]
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { createMethod, groupIndex, ipAsn2019, measure, round } from 'ipp-asn'
import { changeTable, compare, compareMembers, compareUnits, idCompare, memberTable } from 'ipp-asn/compare'
import { formatNumber, id } from 'ipp-asn/explain'
import { asTheyWere } from './data/last-year.mjs'

const [records, recordsBefore, tree, year = '2023'] = process.argv.slice(2)
const inData = /** @param {string} name */ (name) => new URL(`data/${name}`, import.meta.url)
const locale = id
const ARROWS = { up: '▲', down: '▼', same: '=' }

/** @type {unknown[]} */
const rows = JSON.parse(readFileSync(records ?? inData('sample-employees.json'), 'utf8'))
/** @type {unknown[]} The sample has kept no records of the year before, and makes them from those of now. */
const rowsBefore = recordsBefore
  ? JSON.parse(readFileSync(recordsBefore, 'utf8'))
  : asTheyWere(rows, `${Number(year) - 1}-12-31`)
/** @type {{ unit: string, parent: string, name: string }[]} */
const lines = parse(readFileSync(tree ?? inData('sample-units.csv')), { delimiter: ';', comment: '#', columns: true })
const units = lines.map(({ unit, parent, name }) => ({ id: unit, parent: parent || null, name }))

// The same method for both: otherwise the difference would mix a change of the agency with one of the rules.
const method = createMethod(ipAsn2019)
const after = measure(rows, { method, year: Number(year), units })
const before = measure(rowsBefore, { method, year: Number(year) - 1, units })

const [was, is] = [groupIndex(before.summary, { method }), groupIndex(after.summary, { method })]
if (was && is) print(changeTable(compare(was, is), { words: idCompare }))
print(memberTable(compareMembers(membersOf(before, rowsBefore), membersOf(after, rows)), { words: idCompare }), 1)
for (const { unit, depth, total } of compareUnits(before, after, { method }).units) {
  const { change } = total
  // Nobody measured in one of the years: nothing to compare.
  const text = change
    ? `${printedChange(change)
        .map((each) => figure(each).padStart(7))
        .join('')} ${ARROWS[change.direction]}`
    : '–'
  console.log(`${'  '.repeat(depth)}${unit.name}`.padEnd(42), text)
}

/**
 * Everybody measured, by the key that is the same in both years.
 *
 * @param {import('ipp-asn').FullMeasurement} measurement
 * @param {readonly unknown[]} people
 */
function membersOf({ outcomes }, people) {
  return outcomes.flatMap((each) =>
    each.outcome === 'measured'
      ? [{ id: /** @type {import('ipp-asn').Employee} */ (people[each.row]).id, score: each.score }]
      : [],
  )
}

/**
 * Before, after, and the change of what is printed, so that whoever subtracts finds the same.
 *
 * @param {import('ipp-asn/compare').Change} change
 */
function printedChange(change) {
  const [from, to] = [round(change.before.index), round(change.after.index)]
  return [from, to, to - from]
}

/** @param {number} value */
function figure(value) {
  return formatNumber(value, { locale, digits: 2 })
}

/**
 * @param {import('ipp-asn/compare').Table} table
 * @param {number} [counted] the column that holds whole numbers
 */
function print({ header, rows: body }, counted) {
  for (const row of [header, ...body]) {
    const [name, ...cells] = row.map((cell, i) => (typeof cell === 'number' && i !== counted ? figure(cell) : cell))
    console.log(String(name).padEnd(14), cells.map((cell) => String(cell ?? '').padStart(10)).join(''))
  }
  console.log()
}
