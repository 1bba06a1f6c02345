// @ts-check
/**
 * Holds the official numbers of an agency's export against its records: which reading of the method makes them, which table of points
 * stands behind the qualification, whom to ask for; then the printed row of all, and a receipt of one result. A program to start from.
 *
 *     node examples/reconcile.mjs [export.csv] [printed-row.json] [year] [cut-off day]
 */
import { readFileSync } from 'node:fs'
import Table from 'cli-table3'
import { parse } from 'csv-parse/sync'
import { createMethod, ipAsn2019, round } from 'ipp-asn'
import {
  describeIssue,
  formatDate,
  formatNumber,
  idMessages,
  idReadings,
  id as indonesian,
  labelOf,
} from 'ipp-asn/explain'
import { employeeFromColumns, officialFromNilaiIpAsn } from 'ipp-asn/inputs'
import { createReceipt, reconcile, reconcileGroups, verifyReceipt } from 'ipp-asn/verify'

const [file, printed, year = '2024', asOf = '2025-03-31'] = process.argv.slice(2)
const inData = /** @param {string} name */ (name) => new URL(`data/${name}`, import.meta.url)
const period = { edition: ipAsn2019, year: Number(year), asOf }

/** @type {import('ipp-asn/inputs').EmployeeColumns} */
const COLUMNS = {
  id: 'id',
  status: 'status',
  post: { jenjang: 'jenjang', requires: 'syarat' },
  education: { level: 'pendidikan' },
  training: { kind: 'pelatihan', jp: 'jp', date: 'selesai' },
  appraisal: { year: 'tahun_skp', kinerja: 'predikat' },
  sanction: { level: 'hukuman', inForce: 'tmt_hukuman' },
}

/** @type {{ record: Record<string, string>, info: { lines: number } }[]} */
const cells = parse(readFileSync(file ?? inData('sample-official.csv')), {
  ...{ delimiter: ';', bom: true, comment: '#', columns: true, info: true },
})
const rows = cells.flatMap(({ record, info }) => {
  const person = employeeFromColumns(record, COLUMNS, { none: ['Tidak Pernah', 'Tidak Ada'] })
  // The last columns are named as in the answer of SIASN's web service; where all are empty there is no answer yet.
  const isAnswered = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'subtotal'].some((name) => record[name])
  const official = isAnswered ? officialFromNilaiIpAsn(record, { id: String(record.id) }) : null
  for (const issue of [...person.issues, ...(official?.issues ?? [])]) {
    console.log(`Baris ${info.lines}: ${describeIssue(issue, { messages: idMessages })}`)
  }
  if (!person.ok) return []
  return [{ line: info.lines, person: person.value, official: official?.ok ? official.value : null }]
})
const lineOf = /** @param {number} row */ (row) => rows[row]?.line

// 1. Under the defaults, and under whatever readings fit best.
const usual = reconcile(rows, { ...period, vary: [] })
const first = reconcile(rows, period)
const { used, withoutOfficial } = first.rows
console.log(
  `Tahun ${year}, data sampai ${formatDate(asOf, { locale: indonesian })}: ${used} pegawai dengan angka resmi, ${withoutOfficial} belum.\n`,
)
console.log('1. Pembacaan yang menghasilkan angka resmi')
table(
  ['Dimensi', 'Terjelaskan, bawaan', 'Terjelaskan, terbaik', 'Pembacaan terbaik'],
  Object.entries(first.dimensions).map(([dimension, { fits, rows: of }]) => [
    labelOf(`dimensions.${dimension}`, { locale: indonesian }),
    `${usual.dimensions[dimension]?.fits[0]?.explained ?? 0} dari ${of}`,
    `${fits[0]?.explained ?? 0} dari ${of}`,
    choices(fits[0]?.readings) || (fits[0]?.explained ? 'bawaan' : 'tidak ada'),
  ]),
)
for (const [reading, option] of Object.entries(first.fits[0]?.readings ?? {})) {
  const words = idReadings[reading]
  console.log(`   ${reading}: ${words?.question} ${words?.options[String(option)] ?? ''}`)
}

// 2. The answers beside the official points: is there one table of points?
console.log('\n2. Tabel poin kualifikasi yang tampak dari angka resmi')
const tables = first.tables.filter(({ indicator }) => indicator === 'pendidikan')
table(
  ['Menurut', 'Satu tabel?', 'Poin per jawaban (baris yang cocok)'],
  tables.flatMap(({ column, functions: [all] }) =>
    all
      ? [
          [
            column,
            `${all.fits ? 'cocok' : 'tidak cocok'}, ${percent(all.share)}`,
            all.points.map((each) => `${each.answer} ${number(each.points)} (${each.count}/${each.of})`).join('; '),
          ],
        ]
      : [],
  ),
)
const found = tables.find(({ column, functions: [all] }) => column === 'kesesuaian' && all?.fits)
const points = Object.fromEntries(found?.functions[0]?.points.map(({ answer, points }) => [answer, points]) ?? [])
const { 'di-bawah': below, sesuai: at, 'di-atas': above } = points
const hasTable = below !== undefined && at !== undefined && above !== undefined

// 3. With that table, all over again.
/** @type {import('ipp-asn').IpAsn2019Readings} */
const readings = hasTable ? { education: { relative: { 'di-bawah': below, sesuai: at, 'di-atas': above } } } : {}
const again = reconcile(rows, { ...period, readings })
const [best] = again.fits
console.log(`\n3. Dengan tabel itu, keempat dimensi dan jumlahnya: ${best?.explained ?? 0} dari ${used} pegawai`)
for (const row of again.residue?.first ?? []) {
  const off = Object.entries(again.dimensions).filter(([, { residue }]) => residue?.first.includes(row))
  const names = off.map(([dimension]) => labelOf(`dimensions.${dimension}`, { locale: indonesian }))
  console.log(`   Tidak terjelaskan: baris ${lineOf(row)}, ${names.join(', ') || 'jumlah'}.`)
}
if (again.residue) console.log(`   Selisih terbesar, angka resmi dikurangi hitungan: ${number(again.residue.largest)}.`)

// 4. Whose numbers would settle what is still open.
console.log('\n4. Pegawai yang angka resminya perlu diminta')
const asked = Object.entries(again.dimensions).flatMap(([dimension, { discriminating }]) =>
  discriminating.filter(({ given }) => !given).map((each) => ({ ...each, dimension })),
)
/** Only what is still in question: what was found above is the same in all of them. */
const inQuestion = /** @param {Readonly<Record<string, unknown>>} chosen */ (chosen) =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => !Object.hasOwn(best?.readings ?? {}, id)))
table(
  ['Baris', 'Dimensi', 'Poinnya, dan yang terbukti olehnya'],
  asked.map(({ row, dimension, says }) => [
    lineOf(row),
    labelOf(`dimensions.${dimension}`, { locale: indonesian }),
    says.map((each) => `${number(each.points)}: ${choices(inQuestion(each.readings)) || 'bawaan'}`).join('; '),
  ]),
)

// 5. The printed row of everybody: the readings found are kept, the others may still vary.
const published = JSON.parse(readFileSync(printed ?? inData('sample-official-group.json'), 'utf8'))
const persons = rows.map(({ person }) => person)
const [group] = reconcileGroups([{ persons, published }], { ...period, readings: { ...best?.readings } }).fits
console.log('\n5. Baris tercetak seluruh pegawai')
table(
  ['Angka', 'Tercetak', 'Dari data', ''],
  (group?.figures ?? []).map(({ field, printed, ours, fits }) => [
    { count: 'Pegawai', index: 'Indeks' }[field] ?? labelOf(`dimensions.${field}`, { locale: indonesian }),
    number(printed),
    ours === null ? '' : number(round(ours, 4)),
    fits ? 'cocok' : 'tidak cocok',
  ]),
)
const questions = asked.flatMap(({ says }) => says.flatMap(({ readings }) => Object.keys(inQuestion(readings))))
for (const reading of new Set(questions)) {
  if (!group || group.open[reading]) continue
  const option = group.readings[reading] ?? ipAsn2019.readings[reading]?.default
  console.log(`   Yang masih terbuka di atas terjawab: ${choices({ [reading]: option })}.`)
}

// 6. A result that anybody can compute again.
const method = createMethod(ipAsn2019, { ...best?.readings })
const [someone] = rows
if (someone) {
  const { person: input, line } = someone
  const receipt = await createReceipt({ kind: 'employee', method, year: Number(year), asOf, input })
  const changed = { ...input, educations: [{ level: /** @type {const} */ ('S3') }] }
  console.log(`\n6. Tanda terima hasil baris ${line}: ${receipt.method.id}`)
  console.log(`   SHA-256 data ${receipt.input.sha256.slice(0, 16)}…`)
  for (const [what, record] of /** @type {const} */ ([
    ['Dihitung ulang', input],
    ['Setelah pendidikan diubah', changed],
  ])) {
    const { ok, differs, paths } = await verifyReceipt(receipt, { input: record, method })
    console.log(`   ${what}: ${ok ? 'sama' : `berbeda (${differs.join(', ')}), antara lain ${paths[0]?.join('.')}`}`)
  }
}

/** @param {Readonly<Record<string, unknown>>} [chosen] */
function choices(chosen = {}) {
  return Object.entries(chosen)
    .map(([reading, option]) => `${reading}: ${typeof option === 'string' ? option : JSON.stringify(option)}`)
    .join(', ')
}

/** @param {number} value @param {number} [digits] */
function number(value, digits) {
  return formatNumber(value, digits === undefined ? { locale: indonesian } : { locale: indonesian, digits })
}

/** @param {number} share */
function percent(share) {
  return `${number(100 * share, 0)}%`
}

/** @param {string[]} head @param {readonly (readonly (string | number | undefined)[])[]} body */
function table(head, body) {
  const lines = new Table({ head, style: { head: [], border: [], compact: true } })
  for (const row of body) lines.push(row.map((cell) => String(cell ?? '')))
  console.log(String(lines))
}
