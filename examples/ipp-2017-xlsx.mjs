// @ts-check
/** Writes the five sheets of 2016-2017 as an XLSX with live formulas, and reads an operator's filled workbook back. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeIssue, enMessages } from 'ipp-asn/explain'
import { createIpp2017, ippOfFigures, ippOfUnit, ippSheets, readIppSheets } from 'ipp-asn/ipp-2017'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { unit } from './ipp-2017/unit.mjs'
import { workbook } from './ipp-2017/workbook.mjs'

const method = createIpp2017()
// What Y means must be said: BKN's Kanreg I fills in N where a requirement is not met, Kota Bogor prints Y there.
const options = /** @type {const} */ ({ method, polarity: 'y-fits' })

const folder = await mkdtemp(join(tmpdir(), 'ipp-2017-'))
const file = join(folder, 'ipp.xlsx')
await writeXlsxFile(workbook(ippSheets(unit, options), options)).toFile(file)
console.log(`Written: five sheets; ${ippOfUnit(unit, { method }).ipp} will stand on the last`)

// The operator's turn would be here. The rows come back as they stand, and the index is computed anew.
const sheets = await readXlsxFile(file)
await rm(folder, { recursive: true })
/** @param {string} name */
const rowsOf = (name) => sheets.find(({ sheet }) => sheet === name)?.data ?? []
const filled = {
  kompetensi: rowsOf('1. Kompetensi'),
  kompensasi: rowsOf('2. Kompensasi'),
  kinerja: rowsOf('3. Kinerja'),
  disiplin: rowsOf('4. Disiplin'),
}
const read = readIppSheets(filled, options)
if (read.ok) {
  const { ipp, notes } = ippOfFigures(read.value, { method })
  console.log(`Read back: ${ipp}, vacant posts ${notes.vacant.total}`)
}

// A slip of the operator's: the issue says sheet, row and column, and repeats nothing.
const row = [...(filled.kinerja[2] ?? [])]
row[3] = 8620
const slip = { ...filled, kinerja: filled.kinerja.with(2, row) }
for (const issue of readIppSheets(slip, options).issues) console.log(describeIssue(issue, { messages: enMessages }))
