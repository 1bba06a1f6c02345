// @ts-check
import { checkAnswersRow } from 'ipp-asn'
import { describeIssue } from 'ipp-asn/explain'
import { say } from './language.mjs'
import { readCsv } from './read-csv.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Answers} Answers */
/** @typedef {import('ipp-asn').Unit & { name: string }} NamedUnit */
/** @typedef {{ line: number, unit: string, answers: Answers }} ScoredRow */
/** @typedef {{ line: number, reasons: readonly string[] }} RejectedRow */
/** @typedef {{ units: readonly NamedUnit[], accepted: readonly ScoredRow[], rejected: readonly RejectedRow[] }} Agency */

const UNITS = new URL('../data/sample-units.csv', import.meta.url)
const PEOPLE = new URL('../data/sample-agency.csv', import.meta.url)

/** Columns of the file that are the agency's own. */
const IGNORE = ['id', 'unit']

/**
 * Reads the units and the self-fill rows of the sample agency: every row is either accepted, or rejected with its reasons.
 *
 * @param {Language} language of the reasons
 * @param {import('ipp-asn').Method<Answers>} method
 * @returns {Promise<Agency>}
 */
export async function readAgency(language, method) {
  const units = await readUnits()
  const reasonsAgainst = gatekeeper(language, units)
  /** @type {ScoredRow[]} */
  const accepted = []
  /** @type {RejectedRow[]} */
  const rejected = []
  for await (const { line, cells } of readCsv(PEOPLE)) {
    const result = checkAnswersRow(cells, { method, ignore: IGNORE, decimalComma: true })
    const wrongAnswers = result.issues.map((issue) => describeIssue(issue, language))
    const reasons = [...reasonsAgainst(line, cells), ...wrongAnswers]
    if (result.ok && reasons.length === 0) accepted.push({ line, unit: cells.unit ?? '', answers: result.value })
    else rejected.push({ line, reasons })
  }
  return { units, accepted, rejected }
}

/** @returns {Promise<NamedUnit[]>} */
async function readUnits() {
  /** @type {NamedUnit[]} */
  const units = []
  for await (const { cells } of readCsv(UNITS)) {
    units.push({ id: cells.unit ?? '', parent: cells.parent || null, name: cells.name ?? '' })
  }
  return units
}

/**
 * What the library cannot know: is the unit one of the agency's, and was this person in an earlier row?
 *
 * @param {Language} language
 * @param {readonly NamedUnit[]} units
 */
function gatekeeper(language, units) {
  const known = new Set(units.map((unit) => unit.id))
  /** @type {Map<string, number>} */
  const lineOf = new Map()
  /**
   * @param {number} line
   * @param {Record<string, string>} cells
   */
  return (line, { id = '', unit = '' }) => {
    const earlier = lineOf.get(id)
    if (earlier === undefined) lineOf.set(id, line)
    return [
      ...(earlier === undefined ? [] : [say(language, 'duplicateId', { line: earlier })]),
      ...(known.has(unit) ? [] : [say(language, 'unknownUnit')]),
    ]
  }
}
