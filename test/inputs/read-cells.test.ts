import { describe, expect, it } from 'vitest'
import type { Result } from '../../src'
import {
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

/** The value, or the code of what is wrong. */
const told = <T>(result: Result<T>) => (result.ok ? result.value : (result.issues[0]?.code as string))

/** Invented: born 15 March 1985, CPNS January 2010, male. */
const NIP = '198503152010011002'

/** Levels, kinds and codes as docs/records.md lists them. */
const levels = 'SD SLTP SLTA D1 D2 D3 D4 S1 S2 S3'
const jenjangs =
  'jpt-utama jpt-madya jpt-pratama administrator pengawas pelaksana pemula terampil mahir penyelia ahli-pertama ahli-muda ahli-madya ahli-utama fungsional'
const kinds = 'kepemimpinan fungsional teknis seminar lokakarya magang kursus sejenis'
const leadership = 'PKN-I PKN-II PKA PKP PIM-I PIM-II PIM-III PIM-IV'
const predicates = 'sangat-baik baik cukup butuh-perbaikan kurang buruk sangat-kurang'

describe('a cell that cannot be read', () => {
  it.each([
    ['readEducation', readEducation, levels],
    ['readJenjang', readJenjang, jenjangs],
    ['readTraining', readTraining, `${kinds} ${leadership}`],
    ['readPredicate', readPredicate, predicates],
    ['readSanctionLevel', readSanctionLevel, 'ringan sedang berat'],
    ['readYesNo', readYesNo, 'ya tidak'],
  ])('is answered by %s with the codes that may stand there', (_, reader, codes) => {
    for (const cell of ['entah', 'x'.repeat(201)]) {
      const { issues } = reader(cell)
      expect(issues).toMatchObject([{ path: [], code: 'unknown-code', severity: 'error' }])
      expect([issues[0]?.params.expected].flat().sort()).toEqual(codes.split(' ').sort())
    }
  })

  it.each([
    ['readText', readText, 'text'],
    ['readEducation', readEducation, 'text'],
    ['readJenjang', readJenjang, 'text'],
    ['readTraining', readTraining, 'text'],
    ['readNip', readNip, 'text'],
    ['readYesNo', readYesNo, 'text'],
    ['readNumber', readNumber, 'number'],
    ['readDate', readDate, 'date'],
  ])('is answered by %s with what it must be, where it is neither text nor number', (_, reader, expected) => {
    expect(reader([]).issues).toEqual([{ path: [], code: 'wrong-type', severity: 'error', params: { expected } }])
  })

  it.each([
    ['31-02-2023', {}, 'dd-mm-yyyy, mm-yyyy, yyyy'],
    ['12-05-23', {}, 'dd-mm-yyyy, mm-yyyy, yyyy'],
    ['05-2023', { wholeDay: true }, 'dd-mm-yyyy'],
    ['12-05-23', { wholeDay: true }, 'dd-mm-yyyy'],
  ])('is answered by readDate, for %s with %j, with the ways to write a date', (cell, options, expected) => {
    expect(readDate(cell, options).issues[0]?.params).toEqual({ expected })
  })

  // Not in the name of a test: Stryker makes one expression of the names of all tests that a mutant meets.
  it.each([
    ['readDate', readDate, '1', 'bad-date'],
    ['readEducation', readEducation, '/', 'unknown-code'],
    ['readNip', readNip, '1', 'nip-not-18-digits'],
  ])('is refused by %s, also where it is a million characters long', (_, reader, character, code) => {
    expect(told<unknown>(reader(character.repeat(1e6)))).toBe(code)
  })
})

describe('readText', () => {
  it('gives the value and nothing else', () => {
    expect(readText('x')).toEqual({ ok: true, value: 'x', issues: [] })
  })

  it('knows no alias for an empty cell', () => {
    expect(told(readText('', { aliases: { ' ': 'dinas-a' } }))).toBe(null)
  })

  it.each([
    ['\uFEFFNama ', 'Nama'],
    ['\u00A0Dinas\u00A0 Kesehatan\n', 'Dinas Kesehatan'],
    [17, '17'],
    ['', null],
    [' \u00A0', null],
    [null, null],
    [undefined, null],
    [1.5, 'wrong-type'],
    [2 ** 60, 'wrong-type'],
    [true, 'wrong-type'],
    [{}, 'wrong-type'],
  ])('reads %j as %j', (cell, value) => {
    expect(told(readText(cell))).toBe(value)
  })

  it('takes an alias without letters for itself only', () => {
    expect(told(readYesNo('✓', { aliases: { '-': 'tidak' } }))).toBe(true)
    expect(told(readYesNo('-', { aliases: { '-': 'tidak' } }))).toBe(false)
  })

  it('takes aliases in any case, and texts for an empty cell', () => {
    expect(told(readText('dinkes', { aliases: { 'DIN-KES': 'dinas-a' } }))).toBe('dinas-a')
    expect(told(readText(' - ', { blank: ['-'] }))).toBe(null)
  })
})

describe('readDate', () => {
  it.each([
    ['12-05-2023', '2023-05-12'],
    ['12/05/2023', '2023-05-12'],
    ['2-5-2023', '2023-05-02'],
    ['12.5.2023', '2023-05-12'],
    ['2023-05-12', '2023-05-12'],
    ['2023/5/2', '2023-05-02'],
    ['2023', '2023'],
    ['05-2023', '2023-05'],
    ['5/2023', '2023-05'],
    ['2023-05', '2023-05'],
    ['12 Mei 2023', '2023-05-12'],
    ['12-MEI-2023', '2023-05-12'],
    ['1 Agustus 2022', '2022-08-01'],
    ['1 agt 2022', '2022-08-01'],
    ['31 Desember\u00A02021', '2021-12-31'],
    ['5 Pebruari 1999', '1999-02-05'],
    ['5 Nopember 1999', '1999-11-05'],
    ['17 October 2019', '2019-10-17'],
    ['Mei 2023', '2023-05'],
    ['2023-05-12T23:59:00', '2023-05-12'],
    ['2023-05-12T00:00:00Z', '2023-05-12'],
    ['2023-05-12 00:00:00.000+07:00', '2023-05-12'],
    ['12/05/2023 08.30', '2023-05-12'],
    ['29-02-2024', '2024-02-29'],
    ['12 - 05 - 2023', '2023-05-12'],
    ['1900', '1900'],
    ['2199', '2199'],
    ['', null],
  ])('reads %s as %s', (cell, date) => {
    expect(told(readDate(cell))).toBe(date)
  })

  // Serial numbers from outside: Excel shows 1 as 1 January 1900 and 45058 as 12 May 2023; 25569 is the first day of Unix.
  it.each([
    [45058, '2023-05-12'],
    [45058.75, '2023-05-12'],
    ['45058', '2023-05-12'],
    [25569, '1970-01-01'],
    [43890, '2020-02-29'],
    [2023, '2023'],
    [1900, '1900'],
    [2199, '2199'],
    [1899, 'bad-date'],
    [2200, 'bad-date'],
    [2023.5, 'bad-date'],
    // the bounds that the function names: 18 May 1927 to 14 October 2173
    [10_000, '1927-05-18'],
    [9999, 'bad-date'],
    [100_000, '2173-10-14'],
    [100_001, 'bad-date'],
    [1, 'bad-date'],
    [Number.NaN, 'bad-date'],
    [1e9, 'bad-date'],
  ])('reads the number %s as %s', (cell, date) => {
    expect(told(readDate(cell))).toBe(date)
  })

  it('takes a Date for its day in UTC, and refuses one that is a moment or midnight elsewhere', () => {
    expect(told(readDate(new Date('2023-05-12T00:00:00Z')))).toBe('2023-05-12')
    expect(told(readDate(new Date('2022-12-31T17:00:00Z')))).toBe('ambiguous-date')
    expect(told(readDate('2022-12-31T17:00:00.000Z'))).toBe('ambiguous-date')
    expect(told(readDate(new Date(Number.NaN)))).toBe('bad-date')
    expect(told(readDate(new Date(Date.UTC(1000, 0, 1))))).toBe('bad-date')
  })

  it.each([
    ['31-02-2023', 'bad-date'],
    ['29-02-2023', 'bad-date'],
    ['05/13/2023', 'bad-date'],
    ['12 Foo 2023', 'bad-date'],
    ['12 marzo 2023', 'bad-date'],
    ['0000-00-00', 'bad-date'],
    ['0023-05-12', 'bad-date'],
    ['kemarin', 'bad-date'],
    ['1899', 'bad-date'],
    ['2200', 'bad-date'],
    ['Senin 12-05-2023', 'bad-date'],
    ['12-05-2023 pagi', 'bad-date'],
    ['2023-05-12 pagi', 'bad-date'],
    ['112052023', 'bad-date'],
    ['1 - 5 - 23', 'ambiguous-date'],
    ['12-05-23', 'ambiguous-date'],
    ['12 Mei 23', 'ambiguous-date'],
    ['12052023', 'ambiguous-date'],
    [true, 'wrong-type'],
  ])('refuses %j with %s', (cell, code) => {
    expect(told(readDate(cell))).toBe(code)
  })

  it('takes whole days only where it is told to', () => {
    expect(told(readDate('05-2023', { wholeDay: true }))).toBe('bad-date')
    expect(told(readDate('1-5-2023', { wholeDay: true }))).toBe('2023-05-01')
  })
})

describe('readNumber', () => {
  it.each([
    ['90.4', {}, 90.4],
    ['90,4', { decimalComma: true }, 90.4],
    [' 20 ', {}, 20],
    [20, { whole: true }, 20],
    ['-0', {}, 0],
    [90.4, { decimalComma: true }, 90.4],
    ['1'.repeat(41), {}, 'not-a-number'],
    ['', {}, null],
    ['90,4', {}, 'decimal-comma'],
    ['1.000', { decimalComma: true }, 'decimal-point'],
    ['1.000,5', { decimalComma: true }, 'not-a-number'],
    ['1,234.5', {}, 'not-a-number'],
    ['1 000', {}, 'not-a-number'],
    ['1.000', { whole: true }, 'not-whole'],
    [20.5, { whole: true }, 'not-whole'],
    ['9e1', {}, 'not-a-number'],
    ['20 JP', {}, 'not-a-number'],
    [Number.POSITIVE_INFINITY, {}, 'not-a-number'],
    [false, {}, 'wrong-type'],
  ])('reads %j with %j as %j', (cell, options, value) => {
    expect(told(readNumber(cell, options))).toBe(value)
  })
})

describe('readYesNo', () => {
  it.each([
    ['Sudah', true],
    ['YA', true],
    ['✓', true],
    ['x', true],
    [1, true],
    [true, true],
    ['belum', false],
    ['Tidak Ada', false],
    [0, false],
    ['', null],
    ['mungkin', 'unknown-code'],
    [[], 'wrong-type'],
  ])('reads %j as %j', (cell, value) => {
    expect(told(readYesNo(cell))).toBe(value)
  })
})

describe('readEducation', () => {
  it.each([
    ['S-1/Strata 1/D.IV', 'S1'],
    ['S-1/D-IV', 'S1'],
    ['D.IV', 'D4'],
    ['Diploma IV', 'D4'],
    ['SMA', 'SLTA'],
    ['SMK', 'SLTA'],
    ['SMU', 'SLTA'],
    ['SLTA/Sederajat', 'SLTA'],
    ['SMA/SMK/MA Sederajat', 'SLTA'],
    ['SMA sederajat', 'SLTA'],
    ['SLTA/SMK/MA/D-I', 'SLTA'],
    ['D-II/D-I/SLTA sederajat', 'SLTA'],
    ['Sarjana Muda', 'D3'],
    ['D.III', 'D3'],
    ['Diploma III/Sarjana Muda', 'D3'],
    ['d 3', 'D3'],
    ['Strata 2', 'S2'],
    ['Strata II', 'S2'],
    ['Magister', 'S2'],
    ['S-2 (Magister)', 'S2'],
    ['S-1/Sarjana', 'S1'],
    ['S I', 'S1'],
    ['Sarjana', 'S1'],
    ['S-3/Doktor', 'S3'],
    ['Doktor', 'S3'],
    ['D-II', 'D2'],
    ['SMP', 'SLTP'],
    ['SLTP/MTs', 'SLTP'],
    ['di bawah SLTA', 'SLTP'],
    ['SD', 'SD'],
    ['Sekolah Dasar', 'SD'],
    ['SD/MI', 'SD'],
    ['40', 'S1'],
    [5, 'SD'],
    ['', null],
    ['Profesi', 'unknown-code'],
    ['Ners', 'unknown-code'],
    ['Spesialis', 'unknown-code'],
    ['S-1/Profesi', 'unknown-code'],
    ['Sarjana Setara Muda', 'unknown-code'],
    ['S-1/S-2', 'unknown-code'],
    ['D-III/S-1', 'unknown-code'],
    ['M.A.', 'unknown-code'],
    ['sederajat', 'unknown-code'],
    ['99', 'unknown-code'],
    ['constructor', 'unknown-code'],
  ])('reads %j as %j', (cell, level) => {
    expect(told(readEducation(cell))).toBe(level)
  })

  it('lets an alias decide what the tables do not know', () => {
    expect(told(readEducation('Profesi Ners', { aliases: { 'profesi ners': 'S1' } }))).toBe('S1')
  })
})

describe('readGolongan', () => {
  it.each([
    ['III.a', 'III/a'],
    ['III/a', 'III/a'],
    ['III/A', 'III/a'],
    ['IIIa', 'III/a'],
    ['3a', 'III/a'],
    ['IV e', 'IV/e'],
    ['Gol. III/b', 'III/b'],
    ['Golongan Ruang II/c', 'II/c'],
    ['Gol.Ruang II/c', 'II/c'],
    ['Penata Tingkat I 3/d', 'III/d'],
    ['1X', 'unknown-code'],
    ['Penata Muda, III/a', 'III/a'],
    ['Penata Muda Tk. I (III/b)', 'III/b'],
    ['III/d - Penata Tingkat I', 'III/d'],
    ['Pembina Utama', 'IV/e'],
    ['IX', 'IX'],
    ['xvii', 'XVII'],
    ['', null],
    ['III/e', 'unknown-code'],
    ['Penata Muda, III/c', 'unknown-code'],
    ['11', 'unknown-code'],
    [9, 'unknown-code'],
    ['XVIII', 'unknown-code'],
  ])('reads %j as %j', (cell, golongan) => {
    expect(told(readGolongan(cell))).toBe(golongan)
  })
})

describe('readEselon', () => {
  it.each([
    ['III.b', 'III.b'],
    ['IIIb', 'III.b'],
    ['iii/b', 'III.b'],
    ['Eselon II A', 'II.a'],
    ['32', 'III.b'],
    [41, 'IV.a'],
    ['99', 'non-eselon'],
    ['Non Eselon', 'non-eselon'],
    ['Non', 'non-eselon'],
    ['Bukan Non Eselon', 'unknown-code'],
    ['I Eselon I.a', 'unknown-code'],
    ['Non Eselon III', 'unknown-code'],
    ['', null],
    ['III', 'unknown-code'],
    ['VI.a', 'unknown-code'],
  ])('reads %j as %j', (cell, eselon) => {
    expect(told(readEselon(cell))).toBe(eselon)
  })
})

describe('readJenjang', () => {
  it.each([
    ['Ahli Pertama', 'ahli-pertama'],
    ['JF Ahli Muda', 'ahli-muda'],
    ['Fungsional Terampil', 'terampil'],
    ['JPT Pratama', 'jpt-pratama'],
    ['Jabatan Pimpinan Tinggi Madya', 'jpt-madya'],
    ['Pejabat Pengawas', 'pengawas'],
    ['Jabatan Administrator', 'administrator'],
    ['JFU', 'pelaksana'],
    ['Fungsional Umum', 'pelaksana'],
    ['Jabatan Pelaksana', 'pelaksana'],
    ['Jabatan Fungsional Tertentu', 'fungsional'],
    ['III.b', 'administrator'],
    ['I.a', 'jpt-madya'],
    ['10', 'jpt-utama'],
    [42, 'pengawas'],
    ['Non Eselon', null],
    ['', null],
    ['Pengawas Sekolah', 'unknown-code'],
    ['Madya', 'unknown-code'],
    ['Administrator Jabatan', 'unknown-code'],
    ['Utama', 'unknown-code'],
  ])('reads %j as %j', (cell, jenjang) => {
    expect(told(readJenjang(cell))).toBe(jenjang)
  })
})

describe('readNip', () => {
  it.each([
    [NIP, NIP],
    [`'${NIP}`, NIP],
    ['19850315 201001 1 002', NIP],
    [`\uFEFF${NIP}\u00A0`, NIP],
    ['', null],
    [198503152010011000, 'nip-ruined'],
    [12, 'nip-ruined'],
    ['1.98E+17', 'nip-ruined'],
    ['1,98503E+17', 'nip-ruined'],
    ['2E+17', 'nip-ruined'],
    ['1.98E17', 'nip-ruined'],
    ['NIP 1,9E+17', 'nip-not-18-digits'],
    ['1,9E+17 NIP', 'nip-not-18-digits'],
    ['1198503152010011000', 'nip-not-18-digits'],
    ['1985031520100110001', 'nip-not-18-digits'],
    ['198503152010011000', 'nip-ruined'],
    ['1985031520100110', 'nip-not-18-digits'],
    ['pegawai', 'nip-not-18-digits'],
    ['198513152010011002', 'nip-digits'],
    [{}, 'wrong-type'],
  ])('reads %j as %j', (cell, nip) => {
    expect(told(readNip(cell))).toBe(nip)
  })
})

describe('readPredicate', () => {
  it.each([
    ['Sangat Baik', 'sangat-baik'],
    ['BAIK', 'baik'],
    ['Butuh Perbaikan', 'butuh-perbaikan'],
    ['sangat_kurang', 'sangat-kurang'],
    ['', null],
    ['Memuaskan', 'unknown-code'],
  ])('reads %j as %j', (cell, predicate) => {
    expect(told(readPredicate(cell))).toBe(predicate)
  })
})

describe('readSanctionLevel', () => {
  it.each([
    ['Ringan', 'ringan'],
    ['Tingkat Sedang', 'sedang'],
    ['Hukuman Disiplin Tingkat Berat', 'berat'],
    ['hukdis ringan', 'ringan'],
    ['', null],
    ['teguran lisan', 'unknown-code'],
    ['tidak pernah', 'unknown-code'],
  ])('reads %j as %j', (cell, level) => {
    expect(told(readSanctionLevel(cell))).toBe(level)
  })
})

describe('readTraining', () => {
  it.each([
    ['Diklat Teknis', 'teknis', null],
    ['Pelatihan Fungsional', 'fungsional', null],
    ['Diklat Kepemimpinan', 'kepemimpinan', null],
    ['Workshop', 'lokakarya', null],
    ['SEMINAR', 'seminar', null],
    ['Magang', 'magang', null],
    ['PIM III', 'kepemimpinan', 'PIM-III'],
    ['Diklatpim Tk. III', 'kepemimpinan', 'PIM-III'],
    ['Diklat PIM Tingkat IV', 'kepemimpinan', 'PIM-IV'],
    ['Diklat Kepemimpinan Tk. 2', 'kepemimpinan', 'PIM-II'],
    ['PKA', 'kepemimpinan', 'PKA'],
    ['Pelatihan Kepemimpinan Pengawas', 'kepemimpinan', 'PKP'],
    ['Pelatihan Kepemimpinan Nasional Tingkat II', 'kepemimpinan', 'PKN-II'],
    ['PKN Tk. I', 'kepemimpinan', 'PKN-I'],
    ['PIM 1', 'kepemimpinan', 'PIM-I'],
    ['Diklatpim 3', 'kepemimpinan', 'PIM-III'],
    ['Diklatpim Tk. 4', 'kepemimpinan', 'PIM-IV'],
    ['Diklatpim', 'kepemimpinan', null],
    ['Pendidikan dan Pelatihan Teknis', 'teknis', null],
    ['Webinar', 'seminar', null],
    ['Diklat Struktural', 'kepemimpinan', null],
  ])('reads %j as %s %s', (cell, kind, level) => {
    expect(told(readTraining(cell))).toEqual({ kind, level })
  })

  it('refuses what sources differ on, and what does not exist', () => {
    const cells = [
      'Bimtek',
      'PIM V',
      'PKN III',
      'Latsar',
      'Seminar Pelatihan',
      'Setara PIM 3',
      'PIM 3 B',
      'PKN 1 dan 2',
    ]
    expect(cells.map((cell) => told(readTraining(cell)))).toEqual(cells.map(() => 'unknown-code'))
    expect(told(readTraining('Bimtek', { aliases: { bimtek: 'sejenis' } }))).toEqual({ kind: 'sejenis', level: null })
    expect(told(readTraining(''))).toBe(null)
  })
})
