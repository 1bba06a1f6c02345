// @ts-check
/**
 * Compares an agency with the year before: by part of the index, by who stayed, joined and left, and by unit. A program to start from.
 *
 *     node examples/compare-years.mjs [records.json] [records-a-year-before.json] [units.csv] [year]
 */
import { readFileSync } from 'node:fs'
import Table from 'cli-table3'
import { parse } from 'csv-parse/sync'
import { createMethod, groupIndex, ipAsn2019, measure } from 'ipp-asn'
import {
  changeTable,
  compare,
  compareMembers,
  compareUnits,
  idCompare,
  memberTable,
  unitChangeTable,
} from 'ipp-asn/compare'
import { formatNumber, id } from 'ipp-asn/explain'
import { asTheyWere } from './data/last-year.mjs'

const [records, recordsBefore, tree, year = '2023'] = process.argv.slice(2)
const inData = /** @param {string} name */ (name) => new URL(`data/${name}`, import.meta.url)

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
print(memberTable(compareMembers(before.outcomes, after.outcomes), { words: idCompare }))
const nameOf = /** @param {string} unit */ (unit) => units.find((each) => each.id === unit)?.name ?? unit
print(unitChangeTable(compareUnits(before, after, { method }), { words: idCompare, nameOf }))

/**
 * Figures of one column with the same number of decimals, to the right.
 *
 * @param {import('ipp-asn/compare').Table} table
 */
function print({ header, rows: body }) {
  const columns = header.map((_, i) => body.map((row) => row[i]))
  const digits = columns.map((cells) => (cells.some((cell) => typeof cell === 'number' && cell % 1 !== 0) ? 2 : 0))
  const colAligns = columns.map((cells) => (cells.some((cell) => typeof cell === 'number') ? 'right' : 'left'))
  const table = new Table({ head: [...header], colAligns, style: { head: [], border: [], compact: true } })
  for (const row of body) {
    table.push(
      row.map((cell, i) =>
        typeof cell === 'number' ? formatNumber(cell, { locale: id, digits: digits[i] ?? 0 }) : (cell ?? ''),
      ),
    )
  }
  console.log(`${table}\n`)
}
