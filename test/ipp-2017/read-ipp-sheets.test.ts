import { describe, expect, it } from 'vitest'
import { describeIssue, enMessages } from '../../src/explain'
import {
  bogor,
  createIpp2017,
  type Ipp2017Readings,
  type IppSheet,
  type IppWorkbook,
  ippOfFigures,
  ippOfUnit,
  ippSheets,
  readIppSheets,
} from '../../src/ipp-2017'
import { cellName } from '../../src/ipp-2017/cell-name'
import { withHolder, workedUnit } from './worked-unit'

const rowsOf = ({ header, rows }: IppSheet): unknown[][] => [[...header], ...rows.map((row) => [...row])]
function workbook(unit = workedUnit, readings: Ipp2017Readings = bogor): Record<keyof IppWorkbook, unknown[][]> {
  const [a, b, c, d] = ippSheets(unit, { method: createIpp2017(readings), polarity: 'y-fits' })
  return { kompetensi: rowsOf(a), kompensasi: rowsOf(b), kinerja: rowsOf(c), disiplin: rowsOf(d) }
}
const read = (sheets: IppWorkbook, readings: Ipp2017Readings = bogor) =>
  readIppSheets(sheets, { method: createIpp2017(readings), polarity: 'y-fits' })
function found(change: (sheets: ReturnType<typeof workbook>) => void, readings: Ipp2017Readings = bogor): string[] {
  const sheets = workbook({ ...workedUnit, allEmployees: 60 }, readings)
  change(sheets)
  return read(sheets, readings).issues.map(({ path, code }) => `${path.join(' ')} ${code}`)
}

describe('a filled workbook', () => {
  it('comes back as the figures of the worked unit, and gives 72.66', () => {
    const result = read(workbook())
    if (!result.ok) return expect.fail()
    expect(ippOfFigures(result.value, { method: createIpp2017(bogor) }).ipp).toBe(72.66)
    expect(result.value.vacant).toEqual({ total: 2, byGroup: null })
    expect(JSON.stringify(result.value)).not.toMatch(/pejabat|jabatan/i)
    expect(result.issues).toEqual([])
  })

  it('read the other way round is another unit: A (32 − 11)/32 for 11/32', () => {
    const sheets = workbook()
    const method = createIpp2017(bogor)
    const result = readIppSheets(sheets, { method, polarity: 'y-gap' })
    if (!result.ok) return expect.fail()
    expect(ippOfFigures(result.value, { method }).components.kompetensi.unrounded).toBe('21/32')
  })

  it('warns of the gaps that the sheet itself gives otherwise, which is how Y said the wrong way round shows', () => {
    const read = readIppSheets(workbook(), { method: createIpp2017(bogor), polarity: 'y-gap' })
    const [first, ...others] = read.issues
    // Of eight persons two do not meet just two of four criteria, and so have the same gap either way.
    expect(others.length).toBe(5)
    expect(first).toEqual({
      path: ['kompetensi', 1, 13],
      code: 'contradicts',
      severity: 'warning',
      params: { other: 'polarity', cell: 'N2' },
    })
  })

  it('does not warn where the sheet gives no number', () => {
    const sheets = workbook()
    for (const row of sheets.kompetensi.slice(1)) row[13] = row[13] === null ? null : 'lihat lampiran'
    const read = readIppSheets(sheets, { method: createIpp2017(bogor), polarity: 'y-gap' })
    expect(read).toMatchObject({ ok: true, issues: [] })
  })

  it('is not read without saying what Y means', () => {
    expect(() => readIppSheets(workbook(), { method: createIpp2017(bogor) } as never)).toThrow('no-polarity')
  })

  it('is found wherever the tables stand, as on sheets with titles and a head of two rows', () => {
    const { kompetensi, kompensasi, kinerja, disiplin } = workbook()
    const [head = [], ...posts] = kompetensi
    const isMark = (label: unknown) => label === 'Y/N'
    const title = [['Metode Perhitungan'], ['Unit : Dinas X'], []]
    const moved = {
      kompetensi: [
        ...title,
        head.map((label) => (isMark(label) ? null : label)),
        head.map((label) => (isMark(label) ? label : null)),
        ...posts,
      ],
      kompensasi: [
        ...title,
        ...kompensasi.map((row) => row.map((cell) => (cell === 'Terendah' ? 'TERRENDAH ' : cell))),
      ],
      kinerja: [
        ...title,
        ...kinerja.map((row, i) => [...(i === 0 ? ['Rata-rata Kinerja (SKP)'] : ['']), null, null, ...row]),
      ],
      disiplin: [
        ...title,
        ...disiplin.map((row) => row.map((cell) => (cell === 'Total Pegawai' ? 'Total Karyawan' : cell))),
      ],
    }
    const [result, plain] = [read(moved), read(workbook())]
    expect(result).toEqual(plain)
    // no heading matches "Jumlah Pejabat" by half
    expect(read({ ...moved, kompensasi: kompensasi.slice(1) }).issues).toMatchObject([
      { path: ['kompensasi'], code: 'bad-header' },
    ])
  })

  it.each<[string, (sheets: ReturnType<typeof workbook>) => void, string]>([
    ['a mark that is neither', ({ kompetensi }) => cell(kompetensi, 1, 6, 'ya'), 'kompetensi 1 6 unknown-code'],
    ['a post without a holder or a dash', ({ kompetensi }) => cell(kompetensi, 4, 3, null), 'kompetensi 4 3 required'],
    ['a holder without a post', ({ kompetensi }) => cell(kompetensi, 1, 1, ' '), 'kompetensi 1 1 required'],
    ['eselon I', ({ kompensasi }) => cell(kompensasi, 1, 1, 'I'), 'kompensasi 1 1 unknown-code'],
    ['a group twice', ({ kompensasi }) => cell(kompensasi, 2, 1, 'Eselon II'), 'kompensasi 2 1 contradicts'],
    ['money as text', ({ kompensasi }) => cell(kompensasi, 1, 3, 'Rp9.000.000'), 'kompensasi 1 3 not-a-number'],
    ['a negative allowance', ({ kompensasi }) => cell(kompensasi, 3, 4, -1), 'kompensasi 3 4 out-of-range'],
    ['an empty allowance', ({ kompensasi }) => cell(kompensasi, 3, 4, ''), 'kompensasi 3 4 required'],
    ['highest below lowest', ({ kompensasi }) => cell(kompensasi, 2, 3, 1), 'kompensasi 2 3 contradicts'],
    ['a lowest allowance of 0', ({ kompensasi }) => cell(kompensasi, 2, 4, 0), 'kompensasi 2 4 zero-lowest'],
    ['more holders than on sheet 1', ({ kompensasi }) => cell(kompensasi, 2, 2, 5), 'kompensasi sheets-differ'],
    ['an appraisal over 100', ({ kinerja }) => cell(kinerja, 1, 3, 885), 'kinerja 1 3 out-of-range'],
    ['an appraisal as text', ({ kinerja }) => cell(kinerja, 1, 3, '88,5'), 'kinerja 1 3 not-a-number'],
    ['another name on sheet 3', ({ kinerja }) => cell(kinerja, 2, 2, 'Orang Lain'), 'kinerja 2 2 sheets-differ'],
    ['half a sanction', ({ disiplin }) => cell(disiplin, 1, 2, 0.5), 'disiplin 1 2 not-whole'],
    ['no count of a level', ({ disiplin }) => cell(disiplin, 1, 2, null), 'disiplin 1 2 required'],
    ['no row of a level', ({ disiplin }) => void disiplin.splice(3, 1), 'disiplin required'],
    ['another number of holders on sheet 4', ({ disiplin }) => cell(disiplin, 4, 2, 9), 'disiplin 4 2 sheets-differ'],
    ['a column that is not there', ({ kinerja }) => cell(kinerja, 0, 3, 'Nilai'), 'kinerja bad-header'],
  ])('tells the row and the column of %s', (_, change, expected) => {
    expect(found(change)).toEqual([expected])
  })

  it.each<[string, (sheets: ReturnType<typeof workbook>) => void, object]>([
    ['D3', ({ kinerja }) => cell(kinerja, 2, 3, 885), { cell: 'D3', from: 0, to: 100 }],
    ['a number that is text', ({ kinerja }) => cell(kinerja, 1, 3, '88,5'), { cell: 'D2', hint: 'cell-as-text' }],
    ['two rows of a group', ({ kompensasi }) => cell(kompensasi, 2, 1, 'II'), { cell: 'B3', other: 'B2' }],
    ['another name', ({ kinerja }) => cell(kinerja, 2, 2, 'Lain'), { cell: 'C3', other: '1. Kompetensi' }],
    [
      'one of nine',
      ({ disiplin }) => cell(disiplin, 4, 2, 9),
      { cell: 'C5', other: '1. Kompetensi', here: 9, there: 8 },
    ],
    // 1 + 5 + 5 of 1 + 2 + 5
    ['eleven of eight', ({ kompensasi }) => cell(kompensasi, 2, 2, 5), { other: '1. Kompetensi', here: 11, there: 8 }],
    ['seven of eight', ({ kinerja }) => void kinerja.splice(1, 1), { other: '1. Kompetensi', here: 7, there: 8 }],
  ])('names the cell and the numbers of %s', (_, change, params) => {
    const sheets = workbook()
    change(sheets)
    expect(read(sheets).issues.map((each) => each.params)).toEqual([params])
  })

  it('says it as a program for spreadsheets does', () => {
    const sheets = workbook()
    cell(sheets.disiplin, 4, 2, 9)
    const [issue] = read(sheets).issues
    expect(issue && describeIssue(issue, { messages: enMessages })).toBe(
      'disiplin › C5: This does not agree with the sheet 1. Kompetensi (here 9, there 8); correct one of them.',
    )
    const columns = [0, 25, 26, 51, 52, 701, 702].map((column) => cellName(9, column))
    expect(columns).toEqual(['A10', 'Z10', 'AA10', 'AZ10', 'BA10', 'ZZ10', 'AAA10'])
  })

  it('tells a row of sheet 3 too few', () => {
    expect(found(({ kinerja }) => void kinerja.splice(1, 1))).toEqual(['kinerja sheets-differ'])
    expect(found(({ kinerja }) => cell(kinerja, 1, 2, null))).toEqual(['kinerja 1 2 required'])
  })

  it('tells where a reading makes an error of what is empty', () => {
    expect(found(({ kompetensi }) => cell(kompetensi, 2, 8, null), {})).toEqual(['kompetensi 2 8 unjudged'])
    expect(found(({ kinerja }) => cell(kinerja, 8, 3, null), {})).toEqual(['kinerja 8 3 no-skp'])
    expect(found(({ kinerja }) => cell(kinerja, 8, 3, null))).toEqual([])
  })

  it('takes the number of all employees from sheet 4 where the method divides by it', () => {
    const readings = { ...bogor, disciplineDenominator: 'allEmployees' } as const
    const unit = { ...workedUnit, allEmployees: 60 }
    const result = read(workbook(unit, readings), readings)
    expect(result.ok && result.value.allEmployees).toBe(60)
    expect(found(({ disiplin }) => cell(disiplin, 4, 2, null), readings)).toEqual(['disiplin required'])
  })

  it('ignores how a vacant row is marked, and how long its dash is', () => {
    expect(found(({ kompetensi }) => [cell(kompetensi, 4, 3, '–'), cell(kompetensi, 4, 6, 'N')])).toEqual([])
  })

  it('keeps what is not judged apart from what does not fit', () => {
    const unit = withHolder('p-1', { fits: { pendidikan: null, pelatihan: true } })
    const result = read(workbook(unit))
    expect(result.ok && result.value.holders[0]?.fits).toEqual({
      pendidikan: null,
      pelatihan: true,
      pengalaman: null,
      administrasi: null,
    })
    const method = createIpp2017(bogor)
    expect(result.ok && ippOfFigures(result.value, { method }).index).toEqual(ippOfUnit(unit, { method }).index)
  })

  it.each([undefined, null, 7, 'x'])('is said to be none where it is %o', (sheets) => {
    expect(read(sheets as never).issues.map(({ path, code }) => [path, code])).toEqual([[[], 'not-a-record']])
  })

  it('has no table where its rows are no lists, as where a program gives them by their labels', () => {
    const rows = [{ No: 1, Jabatan: 'Camat' }, 7, 'No', null]
    expect(found((sheets) => Object.assign(sheets, { kompetensi: rows }))).toEqual(['kompetensi bad-header'])
  })

  it('of nothing is four missing tables', () => {
    expect(read({} as never).issues.map(({ code }) => code)).toEqual(Array(4).fill('bad-header'))
  })
})

function cell(rows: unknown[][], row: number, column: number, value: unknown): void {
  const cells = rows[row]
  if (cells) cells[column] = value
}
