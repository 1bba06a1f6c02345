// @ts-check
import { groupIndex, ipAsn2019, round } from 'ipp-asn'
import { formatDate } from 'ipp-asn/explain'
import { decimals, nameOf, say, whole } from './language.mjs'
import { table } from './tables.mjs'
import { bold, caption, WIDTH, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('./tables.mjs').Column} Column */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').Summary} Summary */
/** @typedef {import('ipp-asn').GroupIndex} GroupIndex */

/**
 * @typedef {object} Row of the table
 * @property {string} number
 * @property {string} name
 * @property {number | null} eligible
 * @property {Summary} summary
 * @property {GroupIndex | null} group
 */

/**
 * The year's table as it goes to the Bupati: a line per organisation, the sum, PNS and PPPK, the organisation with most to mend by
 * its parts, and what must stand below such a table.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {AgencyMeasurement} measurement
 */
export function yearTable(language, method, measurement) {
  const { units, summary, participation, byStatus } = measurement
  /** @type {(name: string, summary: Summary, eligible: number | null, number?: string) => Row} */
  const row = (name, of, eligible, number = '') => {
    return { number, name, eligible, summary: of, group: groupIndex(of, { method }) }
  }
  const organisations = units
    .filter(({ depth }) => depth === 1)
    .map(({ unit, total, participation: { eligible } }, i) => row(unit.name, total, eligible, String(i + 1)))
  const nowhere = participation.eligible - organisations.reduce((sum, { eligible }) => sum + (eligible ?? 0), 0)
  const main = [
    ...organisations,
    ...(nowhere > 0 ? [row(say(language, 'noUnit'), { ...summary, count: 0 }, nowhere)] : []),
    row(say(language, 'allUnits'), summary, participation.eligible),
  ]
  const kinds = [
    ...byStatus.map(({ key, summary: of }) => row(statusName(language, key), of, null)),
    row('ASN', summary, null),
  ]
  const detail = lowest(organisations)
  const [head, ...below] = units.slice(...branch(measurement, detail?.name))
  const eligibleBelow = below.reduce((sum, { depth, participation: of }) => sum + (depth === 2 ? of.eligible : 0), 0)
  const parts = [
    // The people of the organisation itself, so that the lines add up to it.
    ...(head ? [row(say(language, 'ownPeople'), head.own, head.participation.eligible - eligibleBelow)] : []),
    ...below.map(({ unit, depth, total, participation: of }) => row(indented(unit.name, depth), total, of.eligible)),
  ]
  const [mainTable = '', partsTable = ''] = drawn(language, method, [[...main, null, ...kinds], parts])
  return [
    title(language, measurement),
    mainTable,
    `${caption(language, 'detailCaption')}\n${say(language, 'detailNote', { unit: detail?.name ?? '' })}\n${partsTable}`,
    notes(language, method, measurement, [...main, ...kinds, ...parts]),
  ].join('\n\n')
}

/**
 * @param {string} name
 * @param {number} depth
 */
function indented(name, depth) {
  return `${'  '.repeat(depth - 2)}${name}`
}

/** @param {readonly Row[]} rows */
function lowest(rows) {
  return rows.reduce((low, each) => ((each.group?.index ?? 101) < (low?.group?.index ?? 101) ? each : low), rows[0])
}

/**
 * Where an organisation and the units below it stand among all units.
 *
 * @param {AgencyMeasurement} measurement
 * @param {string | undefined} name
 * @returns {[number, number]}
 */
function branch({ units }, name) {
  const first = units.findIndex(({ unit, depth }) => depth === 1 && unit.name === name)
  const next = units.findIndex(({ depth }, i) => i > first && depth <= 1)
  return [Math.max(0, first), next < 0 ? units.length : next]
}

/**
 * @param {Language} language
 * @param {string} key
 */
function statusName(language, key) {
  return nameOf(language, key === 'tidak-diketahui' ? key : `status.${key}`)
}

/**
 * @param {Language} language
 * @param {AgencyMeasurement} measurement
 */
function title(language, { year, asOf, stage, units }) {
  const date = formatDate(asOf, language)
  const lines = [
    say(language, 'tableTitle', { year }),
    say(language, 'tableAgency', { agency: units[0]?.unit.name.toUpperCase() ?? '' }),
    say(language, stage === 'final' ? 'tableFinal' : 'tableStage', { date }),
  ]
  return lines.map((line) => bold(`${' '.repeat(Math.max(0, (WIDTH - line.length) >> 1))}${line}`)).join('\n')
}

/**
 * Tables of rows, `null` for an empty one; their columns stand below each other.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {readonly (readonly (Row | null)[])[]} tables
 */
function drawn(language, { dimensions }, tables) {
  const { words } = language
  const ids = Object.keys(dimensions)
  const heads = [
    words.number,
    words.unit,
    words.people,
    words.measured,
    words.participation,
    ...ids.map((id) => nameOf(language, `dimensions.${id}`)),
    words.index,
    words.category,
  ]
  const cells = tables.map((rows) =>
    rows.map((row) => (row ? cellsOf(language, row, ids.length) : heads.map(() => ''))),
  )
  const columns = heads.map((head, i) => {
    const width = Math.max(head.length, ...cells.flat().map((row) => row[i]?.length ?? 0))
    return /** @type {Column} */ ([head, i === 1 || i === heads.length - 1 ? 'left' : 'right', width])
  })
  return cells.map((rows) => table(columns, rows, 1))
}

/**
 * @param {Language} language
 * @param {Row} row
 * @param {number} parts
 */
function cellsOf(language, { number, name, eligible, summary: { count }, group }, parts) {
  const start = [
    number,
    name,
    eligible === null ? '' : whole(language, eligible),
    whole(language, count),
    eligible === null ? '' : decimals(language, (100 * count) / eligible, 1),
  ]
  if (!group) return [...start, ...Array.from({ length: parts + 2 }, () => language.words.nobody)]
  return [
    ...start,
    ...group.parts.map(({ points }) => decimals(language, points)),
    `${decimals(language, group.index)}${addsUp(group) ? ' ' : '*'}`,
    `${nameOf(language, `categories.${group.category}`)}${group.betweenRanges ? '†' : ''}`,
  ]
}

/** @param {GroupIndex} group the sum of its parts as printed */
function sumOfPrinted({ parts }) {
  return round(parts.reduce((sum, { points }) => sum + round(points), 0))
}

/** @param {GroupIndex} group do its printed parts add up to its printed index? */
function addsUp(group) {
  return sumOfPrinted(group) === round(group.index)
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {AgencyMeasurement} measurement
 * @param {readonly Row[]} rows
 */
function notes(language, { id, revision, dimensions }, { summary }, rows) {
  const entries = Object.entries(dimensions)
  const maxima = entries
    .map(([name, max]) => `${nameOf(language, `dimensions.${name}`).toLowerCase()} ${max}`)
    .join(', ')
  const marked = rows.filter(({ group }) => group && !addsUp(group))
  const between = rows.find(({ group }) => group?.betweenRanges)?.group
  const all = rows.find((row) => row.summary === summary)?.group
  const [lowestIndex = '', highestIndex = ''] = all?.range.index.map((each) => decimals(language, each)) ?? []
  return [
    say(language, 'peopleNote', { maxima, total: entries.reduce((sum, [, max]) => sum + max, 0) }),
    ...(marked.length > 0 ? [say(language, 'roundingNote', { example: example(language, marked) })] : []),
    ...(between ? [betweenNote(language, between)] : []),
    say(language, 'incompleteNote', { incomplete: summary.incomplete, lowest: lowestIndex, highest: highestIndex }),
    say(language, 'methodNote', { method: id, revision }),
  ]
    .map((note) => wrap(note, 2))
    .join('\n')
}

/**
 * The first marked row, added up.
 *
 * @param {Language} language
 * @param {readonly Row[]} marked
 */
function example(language, [first]) {
  if (!first?.group) return ''
  const { parts, index } = first.group
  const sum = `${parts.map(({ points }) => decimals(language, points)).join(' + ')} = ${decimals(language, sumOfPrinted(first.group))}`
  return say(language, 'roundingExample', { unit: first.name.trim(), sum, index: decimals(language, index) })
}

/**
 * What the mark of a category means, with an index that has it as the example.
 *
 * @param {Language} language
 * @param {GroupIndex} group
 */
function betweenNote(language, { index }) {
  const { bands } = ipAsn2019.categories
  const above = bands.findIndex(([from]) => from > index)
  const [belowText = '', aboveText = ''] = bands.slice(above - 1, above + 1).map(([from, to]) => `${from}–${to}`)
  return say(language, 'betweenNote', { example: decimals(language, index), below: belowText, above: aboveText })
}
