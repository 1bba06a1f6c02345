import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import {
  employeeFromColumns,
  joinRecords,
  officialFromNilaiIpAsn,
  officialFromPipAsn,
  personFromForm2020,
  readDate,
  readEducation,
  readEselon,
  readGolongan,
  readJenjang,
  readNip,
  readNumber,
  readPredicate,
  readSanctionLevel,
  readText,
  readTraining,
  readYesNo,
} from '../../src/inputs'

const method = createMethod(ipAsn2019)

/** Every cell that is text holds this, so that it would be seen wherever it went. */
const SECRET = 'zqsecretqz'
const secret = fc.string().map((text) => `${SECRET}${text}`)
const written = fc.constantFrom(
  'S-1',
  '2023',
  'ya',
  'III/b',
  '31-02-2020',
  '1,5',
  'PIM III',
  '99',
  '',
  'p-001',
  '91-100',
)
const cell = fc.oneof(
  secret,
  written,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date(),
  fc.constant(null),
  fc.anything(),
)

const columns = {
  id: 'ID',
  nip: 'NIP',
  post: { jenjang: 'Eselon', from: 'TMT' },
  education: { level: 'Pendidikan' },
  training: { kind: 'Diklat', jp: 'JP' },
  appraisal: { year: 'Tahun', skp: 'SKP' },
  sanction: { level: 'Hukdis' },
} as const
const headings = ['ID', 'NIP', 'Eselon', 'TMT', 'Pendidikan', 'Diklat', 'JP', 'Tahun', 'SKP', 'Hukdis']
const formHeadings = [
  'NIP',
  'Jenis Jabatan',
  'Pendidikan Terakhir',
  'Diklat Teknis',
  'Penilaian Kinerja',
  'Hukuman Disiplin',
]
const official = ['nip_baru', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'subtotal', 'created_at', 'data']
const rowOf = (names: readonly string[]) =>
  fc.oneof(fc.dictionary(fc.oneof(fc.constantFrom(...names), secret), cell), fc.anything()) as fc.Arbitrary<never>

const discreet = (issues: unknown) => expect(JSON.stringify(issues)).not.toContain(SECRET)

describe('whatever comes in', () => {
  it('no reader of cells throws, and no issue carries a value', () => {
    const readers = [
      readDate,
      readEducation,
      readEselon,
      readGolongan,
      readJenjang,
      readNip,
      readNumber,
      readPredicate,
      readSanctionLevel,
      readText,
      readTraining,
      readYesNo,
    ]
    fc.assert(
      fc.property(cell, (each) => {
        for (const reader of readers) discreet(reader(each).issues)
      }),
    )
  })

  it('no adapter of rows throws, and no issue carries a value', () => {
    fc.assert(
      fc.property(rowOf(headings), rowOf(formHeadings), rowOf(official), (row, form, json) => {
        discreet(employeeFromColumns(row, columns).issues)
        discreet(personFromForm2020(form, { method }).issues)
        discreet(officialFromNilaiIpAsn(json).issues)
      }),
    )
  })

  it('every row of an export is accounted for', () => {
    const header = ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total']
    const line = fc.oneof(fc.array(cell), fc.constant(header), fc.anything()) as fc.Arbitrary<unknown[]>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (rows) => {
        const read = officialFromPipAsn(rows)
        expect(read.rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i))
        discreet([read.issues, read.rows.map((row) => ('issues' in row ? row.issues : []))])
      }),
    )
  })

  it('every row of a table is accounted for', () => {
    fc.assert(
      fc.property(fc.array(rowOf(headings)), fc.array(rowOf(headings)), (people, rows) => {
        const joined = joinRecords({
          employees: { rows: people, columns: { id: 'ID', nip: 'NIP' } },
          sanctions: { rows, columns: { employee: 'ID', level: 'Hukdis' } },
        })
        for (const [table, total] of Object.entries({ employees: people.length, sanctions: rows.length })) {
          const counts = joined.counts[table as 'employees']
          expect(counts?.total).toBe(total)
          expect(
            (counts?.joined ?? 0) + (counts?.rejected ?? 0) + (counts?.orphan ?? 0) + (counts?.duplicate ?? 0),
          ).toBe(total)
        }
        discreet(joined.issues)
      }),
    )
  })
})
