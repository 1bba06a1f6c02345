// @ts-check
/**
 * Measures an agency: reads records and a tree of units, and prints units, rows and findings. A program to start from.
 *
 *     node examples/measure-agency.mjs [records.json] [units.csv] [year]
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { createMethod, groupIndex, ipAsn2019, measure } from 'ipp-asn'
import { describeIssue, formatDate, formatNumber, id, idMessages, labelOf } from 'ipp-asn/explain'

const [records, tree, year = '2023'] = process.argv.slice(2)
const inData = /** @param {string} name */ (name) => new URL(`data/${name}`, import.meta.url)
const locale = id

/** @type {unknown[]} Rows need no check before: what cannot be read is rejected with its reasons. */
const rows = JSON.parse(readFileSync(records ?? inData('sample-employees.json'), 'utf8'))
/** @type {{ unit: string, parent: string, name: string }[]} */
const lines = parse(readFileSync(tree ?? inData('sample-units.csv')), { delimiter: ';', comment: '#', columns: true })
const units = lines.map(({ unit, parent, name }) => ({ id: unit, parent: parent || null, name }))

const method = createMethod(ipAsn2019)
const measurement = measure(rows, { method, year: Number(year), units })

console.log(`${measurement.method}, ${measurement.year}, per ${formatDate(measurement.asOf, { locale })}\n`)
for (const { unit, depth, total, participation } of measurement.units) {
  // Nobody measured: no index, and no 0 either.
  const group = groupIndex(total, { method })
  const index = group
    ? `${formatNumber(group.index, { locale, digits: 2 })}  ${labelOf(`categories.${group.category}`, { locale })}`
    : '–'
  const people = `${participation.measured}/${participation.eligible}`
  console.log(`${'  '.repeat(depth)}${unit.name}`.padEnd(42), people.padStart(7), ` ${index}`)
}

console.log(`\n${JSON.stringify(measurement.rows)}\n`)
for (const outcome of measurement.outcomes) {
  if (outcome.outcome === 'measured') continue
  const [row, what] = [String(outcome.row + 1).padStart(4), labelOf(`outcomes.${outcome.outcome}`, { locale })]
  if (outcome.outcome === 'rejected') {
    for (const issue of outcome.issues) console.log(row, `${what}:`, describeIssue(issue, { messages: idMessages }))
  } else if (outcome.outcome === 'duplicate') console.log(row, `${what}: = ${outcome.of + 1}`)
  else console.log(row, `${what}:`, labelOf(`reasons.${outcome.reason}`, { locale }))
}

console.log(`\n${measurement.findings.length} findings; the first:`)
for (const finding of measurement.findings.slice(0, 5))
  console.log('-', describeIssue(finding, { messages: idMessages }))
