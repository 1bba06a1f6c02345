import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import { checkAnswersRow, type TextRow } from '../../src/inputs'
import { checkEdition } from '../../src/own-edition'

const method = createMethod(ipAsn2019)
const ignore = ['nama', 'unit']

const readRow = (row: TextRow, decimalComma = false) => {
  const result = checkAnswersRow(row, { method, ignore, decimalComma })
  return result.ok ? result.value : result.issues.map(({ code, path }) => `${code} at ${path.join('.')}`)
}

describe('a row of text', () => {
  it('becomes answers: codes, yes and no, numbers', () => {
    const row = {
      nama: '…',
      kelompok: 'struktural',
      pendidikan: 'S1',
      kepemimpinan: 'sudah',
      teknis: 'belum',
      kinerja: 'baik',
    }
    expect(readRow(row)).toEqual({
      kelompok: 'struktural',
      pendidikan: 'S1',
      kepemimpinan: true,
      teknis: false,
      kinerja: 'baik',
    })
    expect(readRow({ kelompok: 'pelaksana', jp: '20', skp: '90.4' })).toEqual({
      kelompok: 'pelaksana',
      jp: 20,
      skp: 90.4,
    })
  })

  it('treats an empty cell as not known, and leaves it out', () => {
    expect(
      readRow({ kelompok: 'pelaksana', pendidikan: '', seminar: '  ', fungsional: '', jp: null, unit: 'x' }),
    ).toEqual({
      kelompok: 'pelaksana',
    })
  })

  it.each([
    ['pendidikan', 's-1', 'S1'],
    ['pendidikan', ' S 1 ', 'S1'],
    ['pendidikan', 'slta', 'SLTA'],
    ['pendidikan', 'D-III', 'D3'],
    ['pendidikan', 'd.iv', 'D4'],
    ['pendidikan', 'DI', 'D1'],
    ['skp', '90.45', 90.45],
    ['seminar', '1', true],
    ['seminar', '0', false],
    ['kinerja', 'Sangat Baik', 'sangat-baik'],
    ['kinerja', 'BUTUH_PERBAIKAN', 'butuh-perbaikan'],
    ['disiplin', 'Tidak pernah', 'tidak-pernah'],
    ['seminar', 'YA', true],
    ['seminar', 'Tidak', false],
    ['seminar', 'true', true],
    ['seminar', 'no', false],
  ])('reads %s "%s" as %s', (column, cell, value) => {
    expect(readRow({ kelompok: 'Pelaksana', [column]: cell })).toEqual({ kelompok: 'pelaksana', [column]: value })
  })

  it('reads a decimal comma where it is told to', () => {
    expect(readRow({ kelompok: 'pelaksana', skp: '90,4' }, true)).toEqual({ kelompok: 'pelaksana', skp: 90.4 })
    expect(readRow({ kelompok: 'pelaksana', skp: '1,234,5' }, true)).toEqual(['not-a-number at skp'])
  })

  it('does not read a thousand as one', () => {
    expect(readRow({ kelompok: 'pelaksana', jp: '1.000' }, true)).toEqual(['decimal-point at jp'])
    expect(readRow({ kelompok: 'pelaksana', skp: '90.4' }, true)).toEqual(['decimal-point at skp'])
    expect(readRow({ kelompok: 'pelaksana', jp: '1.000' })).toEqual(['not-whole at jp'])
    expect(readRow({ kelompok: 'pelaksana', jp: '1,000' })).toEqual(['decimal-comma at jp'])
    expect(readRow({ kelompok: 'pelaksana', jp: '20' }, true)).toEqual({ kelompok: 'pelaksana', jp: 20 })
  })

  it('takes names of columns in any case, and texts for an empty cell where it is told of them', () => {
    const row = { Kelompok: 'pelaksana', ' Kinerja ': 'baik', seminar: '-' }
    expect(checkAnswersRow(row, { method, blank: ['-'] })).toMatchObject({
      ok: true,
      value: { kelompok: 'pelaksana', kinerja: 'baik' },
    })
    expect(readRow(row)).toEqual(['unknown-code at seminar'])
  })

  it('takes aliases for what people write, and its own columns in any case', () => {
    const aliases = { SMA: 'SLTA', 'amat baik': 'sangat baik', nihil: 'tidak pernah' }
    const row = { NAMA: '…', kelompok: 'pelaksana', pendidikan: 'sma', kinerja: 'Amat Baik', disiplin: 'NIHIL' }
    expect(checkAnswersRow(row, { method, ignore, aliases })).toMatchObject({
      value: { kelompok: 'pelaksana', pendidikan: 'SLTA', kinerja: 'sangat-baik', disiplin: 'tidak-pernah' },
    })
  })

  it('finds the columns of an own edition, whatever the case of their ids', () => {
    const own = checkEdition({
      id: 'huruf-besar',
      revision: 1,
      dimensions: { mutu: 10 },
      groups: { Semua: { nilaiMutu: 10 } },
      indicators: {
        nilaiMutu: { dimension: 'mutu', window: 'ever', unknown: 0, inputs: { nilaiMutu: { kind: 'done' } } },
      },
      categories: { gap: 'floor', figure: 'exact', bands: [[0, 10, 'satu']] },
      readings: {},
    })
    if (!own.ok) throw new Error('the edition must pass')
    const row = { Kelompok: 'semua', NilaiMutu: 'ya' }
    expect(checkAnswersRow(row, { method: createMethod(own.value) })).toMatchObject({
      value: { kelompok: 'Semua', nilaiMutu: true },
    })
  })

  it('leaves a needless no out, with a warning', () => {
    expect(checkAnswersRow({ kelompok: 'pelaksana', kepemimpinan: 'belum', seminar: 'belum' }, { method })).toEqual({
      ok: true,
      value: { kelompok: 'pelaksana', seminar: false },
      issues: [
        { path: ['kepemimpinan'], code: 'not-applicable', severity: 'warning', params: { appliesTo: ['struktural'] } },
      ],
    })
  })

  it('takes a column that JavaScript leaves undefined for not known, and no spaces around a box', () => {
    expect(readRow({ kelompok: 'pelaksana', jp: undefined, ' seminar:sudah ': 'x' })).toEqual({
      kelompok: 'pelaksana',
      seminar: true,
    })
  })

  it('reads a roman numeral behind one letter, not behind a word', () => {
    const aliases = { 'Eselon 3': 'struktural' }
    const read = (kelompok: string) => checkAnswersRow({ kelompok }, { method, aliases }).ok
    expect(['Eselon-3', 'Eselon III'].map(read)).toEqual([true, false])
    const level = (pendidikan: string) =>
      checkAnswersRow({ kelompok: 'pelaksana', pendidikan }, { method, aliases: { D4A: 'D4' } }).ok
    expect(['D-4-A', 'D-IV', 'D-IV-A'].map(level)).toEqual([true, true, false])
  })

  it('names the box that was ticked first', () => {
    const result = checkAnswersRow({ kelompok: 'pelaksana', 'kinerja:baik': 'x', 'kinerja:cukup': 'x' }, { method })
    expect(result.issues[0]).toMatchObject({ code: 'two-answers', params: { other: 'kinerja:baik' } })
  })

  it('reads the boxes of the form', () => {
    const form = {
      kelompok: 'pelaksana',
      'pendidikan:S1': 'x',
      'pendidikan:S2': '',
      'kinerja:sangat-baik': 'V',
      'seminar:sudah': '',
      'seminar:belum': '✓',
    }
    expect(readRow(form)).toEqual({ kelompok: 'pelaksana', pendidikan: 'S1', kinerja: 'sangat-baik', seminar: false })
    expect(readRow({ 'kelompok:fungsional': '1', 'disiplin:ringan': 'tidak', 'disiplin:sedang': 'ya' })).toEqual({
      kelompok: 'fungsional',
      disiplin: 'sedang',
    })
  })

  it.each<[problem: string, row: TextRow, issues: string[]]>([
    ['an unknown code', { kelompok: 'pelaksana', kinerja: 'memuaskan' }, ['unknown-code at kinerja']],
    ['an unknown weight group', { kelompok: 'staf' }, ['unknown-code at kelompok']],
    ['no weight group', { kelompok: '', pendidikan: 'S1' }, ['required at kelompok']],
    ['neither yes nor no', { kelompok: 'pelaksana', seminar: 'x' }, ['unknown-code at seminar']],
    ['a column that is not known, by its position', { kelompok: 'pelaksana', kinrja: 'baik' }, ['unknown-field at 1']],
    ['a prototype key', { kelompok: 'pelaksana', constructor: 'x' }, ['unknown-field at 1']],
    [
      'a box that does not apply to that post',
      { kelompok: 'pelaksana', fungsional: 'sudah' },
      ['not-applicable at fungsional'],
    ],
    ['two bands at once', { kelompok: 'pelaksana', kinerja: 'baik', skp: '80' }, ['two-answers at skp']],
    [
      'two boxes at once',
      { kelompok: 'pelaksana', 'kinerja:baik': 'x', 'kinerja:cukup': 'x' },
      ['two-answers at kinerja'],
    ],
    ['a cell and a box', { kelompok: 'pelaksana', kinerja: 'baik', 'kinerja:baik': 'x' }, ['two-answers at kinerja']],
    ['a box for a code that is none', { kelompok: 'pelaksana', 'kinerja:bagus': '' }, ['unknown-code at kinerja']],
    [
      'a box with something else than a tick',
      { kelompok: 'pelaksana', 'kinerja:baik': 'mungkin' },
      ['unknown-code at kinerja'],
    ],
    ['NaN', { kelompok: 'pelaksana', skp: 'NaN' }, ['not-a-number at skp']],
    ['a word for a number', { kelompok: 'pelaksana', jp: 'dua puluh' }, ['not-a-number at jp']],
    ['a number in another notation', { kelompok: 'pelaksana', skp: '9e1' }, ['not-a-number at skp']],
    ['a decimal comma', { kelompok: 'pelaksana', skp: '90,4' }, ['decimal-comma at skp']],
    ['a value above the scale', { kelompok: 'pelaksana', skp: '950' }, ['out-of-range at skp']],
    ['a negative value', { kelompok: 'pelaksana', skp: '-1' }, ['out-of-range at skp']],
    ['a mark behind a number', { kelompok: 'pelaksana', skp: '90.4x' }, ['not-a-number at skp']],
    ['a mark before a number', { kelompok: 'pelaksana', skp: 'x90.4' }, ['not-a-number at skp']],
    ['half an hour', { kelompok: 'pelaksana', jp: '19.5' }, ['not-whole at jp']],
    [
      'a code that there is not, beside its box',
      { kelompok: 'pelaksana', kinerja: 'bagus', 'kinerja:baik': 'x' },
      ['unknown-code at kinerja'],
    ],
    [
      'a box that there is not, beside one',
      { kelompok: 'pelaksana', 'kinerja:bagus': 'x', 'kinerja:baik': 'x' },
      ['unknown-code at kinerja'],
    ],
    ...['x90.4', '90.4x'].map((skp): [string, TextRow, string[]] => [
      `${skp} beside a wrong code`,
      { kelompok: 'x', skp },
      ['unknown-code at kelompok', 'not-a-number at skp'],
    ]),
    [
      'several things at once',
      { kelompok: 'x', kinerja: 'y', skp: 'z' },
      ['unknown-code at kelompok', 'unknown-code at kinerja', 'not-a-number at skp'],
    ],
  ])('with %s is refused', (_, row, issues) => {
    expect(readRow(row)).toEqual(issues)
  })

  it('with a cell that is no text, or that is no row, is refused', () => {
    expect(readRow({ kelompok: 'pelaksana', seminar: true } as never)).toEqual(['wrong-type at seminar'])
    expect(readRow(null as never)).toEqual(['not-a-record at '])
    expect(readRow('kelompok' as never)).toEqual(['not-a-record at '])
  })

  it.each<[row: TextRow, expected: unknown]>([
    [{ kelompok: 'staf' }, Object.keys(ipAsn2019.groups)],
    [{ kelompok: 'pelaksana', seminar: 'x' }, ['sudah', 'belum']],
    [{ kelompok: 'pelaksana', disiplin: 'x' }, ['tidak-pernah', 'ringan', 'sedang', 'berat']],
    [{ kelompok: 'pelaksana', 'kinerja:baik': '?' }, ['x', 'v', '1']],
    [{ kelompok: 'pelaksana', seminar: true as never }, 'text'],
  ])('as %j is refused with what may stand there', (row, expected) => {
    expect([checkAnswersRow(row, { method }).issues[0]?.params.expected].flat().sort()).toEqual(
      [expected].flat().sort(),
    )
  })

  it('names the columns that there are where one is not known', () => {
    const { issues } = checkAnswersRow({ kelompok: 'pelaksana', x: '' }, { method })
    expect([issues[0]?.params.expected].flat()).toEqual(
      expect.arrayContaining(['kelompok', 'pendidikan', 'kepemimpinan', 'fungsional', 'teknis', 'seminar', 'disiplin']),
    )
  })

  it('is answered at once, and without its text, however long a cell is', () => {
    const long = 'a'.repeat(5_000_000)
    const before = performance.now()
    const result = checkAnswersRow({ kelompok: 'pelaksana', kinerja: long, skp: `${long},` }, { method })
    expect(performance.now() - before).toBeLessThan(500)
    expect(JSON.stringify(result)).not.toContain('aaa')
  })
})
