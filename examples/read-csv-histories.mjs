// @ts-check
/**
 * Joins CSV files of histories to a CSV file of employees, and measures: with semicolons and byte order marks, as Indonesian
 * spreadsheets write them. The files are sorted by ID and read side by side, one person at a time, so that their size does not matter.
 */
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse'
import { createMeasurement, createMethod, groupIndex, ipAsn2019, round } from 'ipp-asn'
import { joinRecords } from 'ipp-asn/inputs'

/** @typedef {Record<string, unknown> & { line: number }} Row the cells, and the line in the file */

/** @type {Record<string, string>} Invented. p-002 has two errors, and p-009 is nobody. */
const FILES = {
  'pegawai.csv':
    'ID;Status;Eselon / Jenjang\np-001;PNS;IV.a\np-002;PNS;Pelaksana\np-003;CPNS;Ahli Pertama\np-004;PPPK;Ahli Pertama\n',
  'pendidikan.csv': 'ID;Tingkat;Lulus\np-001;S-1/Sarjana;12 Mei 2008\np-002;Ners;2015\np-004;S-1;2019\n',
  'diklat.csv':
    'ID;Jenis;JP;Selesai\np-001;PIM IV;;2016\np-001;Diklat Teknis;20;05-2023\np-004;Workshop;8;2022\np-009;PKA;;2020\n',
  'skp.csv': 'ID;Tahun;Nilai\np-001;2022;90,4\np-002;2022;88.5\np-004;2022;76,0\n',
  'hukdis.csv': 'ID;Tingkat;TMT\np-004;Ringan;01/03/2021\n',
}

/**
 * @param {string} file
 * @returns {AsyncGenerator<Row>}
 */
async function* readCsv(file) {
  const source = createReadStream(file)
  const parser = source.pipe(parse({ delimiter: ';', bom: true, columns: true, trim: true, info: true }))
  source.on('error', (error) => parser.destroy(error))
  for await (const { record, info } of parser) yield { ...record, line: info.lines }
}

/**
 * Hands out the rows of a sorted file up to an ID: those of this person, and before them those of nobody.
 *
 * @param {AsyncGenerator<Row>} rows
 */
function upTo(rows) {
  let next = rows.next()
  /** @param {string} id */
  return async (id) => {
    /** @type {Row[]} */
    const taken = []
    for (let row = await next; !row.done && String(row.value.ID) <= id; row = await next) {
      taken.push(row.value)
      next = rows.next()
    }
    return taken
  }
}

const folder = await mkdtemp(join(tmpdir(), 'ipp-asn-'))
for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), `\uFEFF${text}`)
/** @param {string} name */
const open = (name) => readCsv(join(folder, name))
const histories = {
  educations: upTo(open('pendidikan.csv')),
  trainings: upTo(open('diklat.csv')),
  appraisals: upTo(open('skp.csv')),
  sanctions: upTo(open('hukdis.csv')),
}

const method = createMethod(ipAsn2019)
const measurement = createMeasurement({ method, year: 2023 })

/**
 * Joins the rows of one person, measures, and says what is wrong with which line.
 *
 * @param {string} id
 * @param {Row[]} people
 */
async function measurePerson(id, people) {
  const rows = {
    employees: people,
    educations: await histories.educations(id),
    trainings: await histories.trainings(id),
    appraisals: await histories.appraisals(id),
    sanctions: await histories.sanctions(id),
  }
  const { employees, issues } = joinRecords(
    {
      employees: { rows: rows.employees, columns: { id: 'ID', status: 'Status' } },
      educations: { rows: rows.educations, columns: { employee: 'ID', level: 'Tingkat', date: 'Lulus' } },
      trainings: { rows: rows.trainings, columns: { employee: 'ID', kind: 'Jenis', jp: 'JP', date: 'Selesai' } },
      appraisals: { rows: rows.appraisals, columns: { employee: 'ID', year: 'Tahun', skp: 'Nilai' } },
      sanctions: { rows: rows.sanctions, columns: { employee: 'ID', level: 'Tingkat', inForce: 'TMT' } },
      posts: { rows: rows.employees, columns: { employee: 'ID', jenjang: 'Eselon / Jenjang' } },
    },
    { decimalComma: true },
  )
  for (const { path, code } of issues) {
    const [table, position, column] = path
    const row = rows[/** @type {keyof typeof rows} */ (table)]?.[Number(position)]
    console.log(`- ${table}, line ${row?.line}, column ${column}: ${code}`)
  }
  for (const employee of employees) measurement.add(employee)
}

for await (const row of open('pegawai.csv')) await measurePerson(String(row.ID), [row])
await measurePerson('\uFFFF', []) // what stands behind the last person is of nobody
await rm(folder, { recursive: true })

const { rows, summary } = measurement.result()
const index = groupIndex(summary, { method })
console.log(`${rows.total} employees: ${rows.measured} measured, ${rows.excluded} not to be measured`)
if (index) console.log(`Index ${round(index.index, 2)}, ${index.category}`)
