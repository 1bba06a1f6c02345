// @ts-check
/**
 * Counts vacant posts and unfilled seats, now and at the end of each of the next three years: the units, and the whole map of posts
 * (peta jabatan), as CSV for a spreadsheet. A program to start from.
 *
 *     node examples/count-vacancies.mjs [positions.json] [records.json] [units.csv] [day]
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { IppError } from 'ipp-asn'
import { describeIssue, formatNumber, id, idMessages } from 'ipp-asn/explain'
import { idPositions, mapTable, projectVacancies, unitTable } from 'ipp-asn/positions'

const [map, records, tree, day = '2023-12-31'] = process.argv.slice(2)
const inData = /** @param {string} name */ (name) => new URL(`data/${name}`, import.meta.url)

/** @type {import('ipp-asn/positions').Position[]} */
const positions = JSON.parse(readFileSync(map ?? inData('sample-positions.json'), 'utf8'))
/** @type {unknown[]} Rows need no check before: what cannot be read is rejected, and counted. */
const rows = JSON.parse(readFileSync(records ?? inData('sample-employees.json'), 'utf8'))
/** @type {{ unit: string, parent: string, name: string }[]} */
const lines = parse(readFileSync(tree ?? inData('sample-units.csv')), { delimiter: ';', comment: '#', columns: true })
const nameOf = /** @param {string} unit */ (unit) => lines.find((each) => each.unit === unit)?.name ?? unit
const units = lines.map(({ unit, parent }) => ({ id: unit, parent: parent || null }))

try {
  const until = `${Number(day.slice(0, 4)) + 3}-12-31`
  // Teachers retire by a law of their own; without it, the age at which they leave is not known.
  const ownLaws = [{ jf: 'guru', age: 60, citation: 'UU 14/2005 Pasal 30 ayat (4)' }]
  const projection = projectVacancies(positions, rows, { from: day, until, every: 'year', units, ownLaws })
  console.log(asCsv(unitTable(projection.count, { words: idPositions, projection, nameOf })))
  console.log(asCsv(mapTable(projection.count, positions, { words: idPositions, projection, nameOf })))
  const { employees, findings } = projection.count
  console.error(JSON.stringify(employees))
  console.error(`${findings.length + projection.findings.length} findings; the first:`)
  for (const finding of findings.slice(0, 5)) console.error('-', describeIssue(finding, { messages: idMessages }))
} catch (error) {
  // A map that cannot be counted: every fault, with its place.
  if (!(error instanceof IppError)) throw error
  console.error(error.message)
  for (const issue of error.issues ?? []) console.error('-', describeIssue(issue, { messages: idMessages }))
  process.exitCode = 1
}

/**
 * A table as Indonesian spreadsheets read it: semicolons, decimal commas. Titles are the caller's: one that a spreadsheet would take for
 * a formula gets an apostrophe.
 *
 * @param {import('ipp-asn/positions').Table} table
 */
function asCsv({ header, rows }) {
  return stringify([...rows], {
    header: true,
    columns: [...header],
    delimiter: ';',
    cast: {
      number: (value) => formatNumber(value, { locale: id }),
      string: (value, { header }) => (!header && /^[=+@\t-]/.test(value) ? `'${value}` : value),
    },
  })
}
