// @ts-check
/** Reads the official export "PIP ASN", an XLSX with its header on row 7: what became of each row, and the mean of each dimension. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { round } from 'ipp-asn'
import { officialFromPipAsn } from 'ipp-asn/inputs'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

// An invented export in a folder of its own; put your file in its place.
const folder = await mkdtemp(join(tmpdir(), 'ipp-asn-'))
const file = join(folder, 'pip-asn.xlsx')
await writeXlsxFile([
  ['Indeks Profesionalitas ASN'],
  ['Instansi', 'Kabupaten Contoh'],
  ['Tahun', 2024],
  [null],
  [null],
  [null],
  ['No', 'Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total'],
  [1, 'Pegawai Satu', 'Analis', 'Dinas A', 15, 40, 25, 5, 85],
  [2, 'Pegawai Dua', 'Pengawas', 'Dinas A', 20, 25, 30, 5, 80],
  [3, 'Pegawai Tiga', 'Guru', 'Dinas B', 15, '22,5', 25, 5, 76],
  [4, 'Pegawai Empat', 'Guru', 'Dinas B', 15, 'belum', 25, 5, null],
  [null, 'Rata-rata', null, null, 16.25, 21.88, 26.25, 5, 60.25],
]).toFile(file)

const { header, issues, rows } = officialFromPipAsn(await readSheet(file))
await rm(folder, { recursive: true })

for (const { code, params } of issues) console.log(code, params)
if (header !== null) console.log(`Header on row ${header + 1}`)

for (const row of rows.slice((header ?? -1) + 1)) {
  const found =
    row.outcome === 'skipped' ? [row.reason] : row.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
  console.log(`Row ${row.row + 1}: ${row.outcome}`, found.join(', '))
}

const people = rows.flatMap((row) => (row.outcome === 'read' ? [row.value] : []))
for (const dimension of /** @type {const} */ (['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'])) {
  const sum = people.reduce((total, { dimensions }) => total + dimensions[dimension], 0)
  console.log(`${dimension}: ${round(sum / people.length, 2)}`)
}
