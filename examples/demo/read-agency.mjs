// @ts-check
import { readFile } from 'node:fs/promises'
import { readCsv } from './read-csv.mjs'

/** @typedef {import('ipp-asn').Unit & { name: string }} NamedUnit */
/** @typedef {import('ipp-asn/positions').Position} Position */
/** @typedef {{ units: readonly NamedUnit[], positions: readonly Position[], rows: readonly unknown[] }} Agency rows as they came: unchecked */
/** @typedef {import('ipp-asn').FullMeasurement<NamedUnit>} AgencyMeasurement */

const UNITS = new URL('../data/sample-units.csv', import.meta.url)
const POSITIONS = new URL('../data/sample-positions.json', import.meta.url)
const EMPLOYEES = new URL('../data/sample-employees.json', import.meta.url)

/**
 * Reads the units, the map of posts and the personnel records of the sample agency.
 *
 * @returns {Promise<Agency>}
 */
export async function readAgency() {
  /** @type {NamedUnit[]} */
  const units = []
  for await (const { cells } of readCsv(UNITS)) {
    units.push({ id: cells.unit ?? '', parent: cells.parent || null, name: cells.name ?? '' })
  }
  const [positions, rows] = await Promise.all(
    [POSITIONS, EMPLOYEES].map(async (file) => JSON.parse(await readFile(file, 'utf8'))),
  )
  return { units, positions, rows }
}
