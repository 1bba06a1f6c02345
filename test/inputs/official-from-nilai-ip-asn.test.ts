import { describe, expect, it } from 'vitest'
import { officialFromNilaiIpAsn } from '../../src/inputs'

const answer = {
  nip_baru: '198503152010011002',
  nama: '…',
  kualifikasi: 15,
  kompetensi: '22.5',
  kinerja: '25',
  disiplin: 5,
  subtotal: '67,5',
  keterangan_kualifikasi: 'S-1',
  keterangan_kinerja: '',
  jenis_jabatan: 'Pelaksana',
  jenjang_jabatan: null,
  created_at: '2024-03-17T08:00:00.000Z',
}
const issuesOf = (json: unknown) =>
  officialFromNilaiIpAsn(json).issues.map(({ code, path, severity }) => `${severity} ${code} at ${path.join('.')}`)

describe("an answer of SIASN's nilaiipasn", () => {
  const value = {
    id: '198503152010011002',
    dimensions: { kualifikasi: 15, kompetensi: 22.5, kinerja: 25, disiplin: 5 },
    index: 67.5,
    explanations: { kualifikasi: 'S-1', kompetensi: null, kinerja: null, disiplin: null },
    jenisJabatan: 'Pelaksana',
    jenjang: null,
    createdAt: '2024-03-17',
  }

  it.each([
    ['bare', answer],
    ['in data', { code: 1, data: answer }],
    ['in data.data', { data: { data: answer } }],
    ['in a list of one', { data: [answer] }],
  ])('is read %s', (_, json) => {
    expect(officialFromNilaiIpAsn(json)).toEqual({ ok: true, value, issues: [] })
  })

  it('takes an id of the caller', () => {
    const { nip_baru, ...anonymous } = answer
    expect(officialFromNilaiIpAsn(anonymous, { id: 'p-001' })).toMatchObject({ ok: true, value: { id: 'p-001' } })
    expect(issuesOf(anonymous)).toEqual(['error required at nip_baru'])
  })

  it('warns of a total that is not the sum, and of a day that cannot be read', () => {
    expect(issuesOf({ ...answer, subtotal: 70 })).toEqual(['warning sum-differs at subtotal'])
    expect(issuesOf({ ...answer, created_at: 'kemarin' })).toEqual(['warning bad-date at created_at'])
    // 0.1 + 0.2 is not a difference
    expect(issuesOf({ ...answer, kualifikasi: 0.1, kompetensi: 0.2, kinerja: 0, disiplin: 0, subtotal: 0.3 })).toEqual(
      [],
    )
  })

  it('is refused without points', () => {
    expect(issuesOf({ ...answer, kinerja: null, disiplin: 'lima', subtotal: 670, kualifikasi: '-1' })).toEqual([
      'error not-a-number at kualifikasi',
      'error required at kinerja',
      'error not-a-number at disiplin',
      'error out-of-range at subtotal',
    ])
    for (const json of [
      null,
      [],
      'x',
      { data: 'Data tidak ditemukan' },
      { data: { data: { data: { data: answer } } } },
    ]) {
      expect(issuesOf(json)).toEqual(['error not-a-record at '])
    }
  })

  it.each([
    [' ', 'required'],
    [' '.repeat(50), 'required'],
    [[], 'not-a-number'],
    ['1e1', 'not-a-number'],
    ['', 'required'],
    [undefined, 'required'],
    [true, 'not-a-number'],
    [Number.NaN, 'not-a-number'],
    ['15x', 'not-a-number'],
    ['0'.repeat(41), 'not-a-number'],
    [-1, 'out-of-range'],
    [100.5, 'out-of-range'],
  ])('is refused with points of %j', (kualifikasi, code) => {
    expect(issuesOf({ ...answer, kualifikasi })).toEqual([`error ${code} at kualifikasi`])
  })

  it('says what was expected', () => {
    const paramsOf = (changes: object) => officialFromNilaiIpAsn({ ...answer, ...changes }).issues[0]?.params
    expect(paramsOf({ kinerja: 101 })).toEqual({ from: 0, to: 100 })
    expect(paramsOf({ created_at: 'kemarin' })).toEqual({ expected: 'YYYY-MM-DD' })
    expect(paramsOf({ subtotal: 70 })).toEqual({ of: ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'] })
  })

  it('says so, and where, beside what else is wrong', () => {
    const refused = (json: unknown) => officialFromNilaiIpAsn(json)
    expect(refused(null).ok).toBe(false)
    expect(refused({ ...answer, nip_baru: '' }).ok).toBe(false)
    expect(issuesOf({ ...answer, nip_baru: '', kinerja: '' })).toEqual([
      'error required at nip_baru',
      'error required at kinerja',
    ])
  })

  it('has no day where none is given', () => {
    const { created_at, ...rest } = answer
    for (const json of [rest, { ...rest, created_at: null }])
      expect(officialFromNilaiIpAsn(json)).toMatchObject({ ok: true, value: { createdAt: null }, issues: [] })
  })

  it('takes points of two decimals, and up to 100', () => {
    expect(issuesOf({ ...answer, kualifikasi: '15,25', subtotal: '67.75' })).toEqual([])
    expect(issuesOf({ ...answer, kualifikasi: 100, kompetensi: 0, kinerja: 0, disiplin: 0, subtotal: 100 })).toEqual([])
  })

  it('is incomplete where fields are missing, and no answer where there are two', () => {
    expect(issuesOf({ nip_baru: answer.nip_baru, kualifikasi: 15 })).toEqual(
      ['kompetensi', 'kinerja', 'disiplin', 'subtotal'].map((field) => `error required at ${field}`),
    )
    expect(issuesOf([answer, answer])).toEqual(['error not-a-record at '])
  })

  it('says a ruined NIP', () => {
    expect(issuesOf({ ...answer, nip_baru: 198503152010011000 })).toEqual(['error nip-ruined at nip_baru'])
  })
})
