import { describe, expect, it } from 'vitest'
import {
  pangkatOf,
  siasnEducation,
  siasnEselon,
  siasnGolongan,
  siasnJenisJabatan,
  siasnJenjang,
} from '../../src/inputs'

// Domain file §4: copies of SIASN's reference tables.
describe('the codes of SIASN', () => {
  it.each([
    ['05', 'SD'],
    ['10', 'SLTP'],
    ['12', 'SLTP'],
    ['15', 'SLTA'],
    ['17', 'SLTA'],
    ['18', 'SLTA'],
    ['20', 'D1'],
    ['25', 'D2'],
    ['30', 'D3'],
    ['35', 'D4'],
    ['40', 'S1'],
    ['45', 'S2'],
    ['50', 'S3'],
  ])('education %s is %s, as text or number', (id, level) => {
    expect(siasnEducation(id)).toBe(level)
    expect(siasnEducation(Number(id))).toBe(level)
  })

  it('take an id with or without its leading zero', () => {
    expect([5, '5', '05', ' 05 '].map(siasnEducation)).toEqual(['SD', 'SD', 'SD', 'SD'])
    expect([1, '1', '01'].map(siasnJenisJabatan)).toEqual(['struktural', 'struktural', 'struktural'])
  })

  it.each([
    ['10', 'I.a', 'jpt-utama'],
    ['11', 'I.a', 'jpt-madya'],
    ['12', 'I.b', 'jpt-madya'],
    ['21', 'II.a', 'jpt-pratama'],
    ['22', 'II.b', 'jpt-pratama'],
    ['31', 'III.a', 'administrator'],
    ['32', 'III.b', 'administrator'],
    ['41', 'IV.a', 'pengawas'],
    ['42', 'IV.b', 'pengawas'],
    ['51', 'V.a', 'pelaksana'],
    ['52', 'V.b', 'pelaksana'],
    ['99', 'non-eselon', null],
    ['00', null, null],
    ['77', null, null],
  ])('echelon %s is %s, level %s', (id, eselon, jenjang) => {
    expect(siasnEselon(id)).toBe(eselon)
    expect(siasnJenjang(id)).toBe(jenjang)
  })

  it('kinds of posts', () => {
    expect(['1', '2', '3', '4', '5'].map(siasnJenisJabatan)).toEqual([
      'struktural',
      'fungsional',
      'rangkap',
      'pelaksana',
      null,
    ])
  })

  it.each([
    ['11', 'I/a', 'Juru Muda'],
    ['14', 'I/d', 'Juru Tingkat I'],
    ['21', 'II/a', 'Pengatur Muda'],
    ['31', 'III/a', 'Penata Muda'],
    ['34', 'III/d', 'Penata Tingkat I'],
    ['41', 'IV/a', 'Pembina'],
    ['45', 'IV/e', 'Pembina Utama'],
  ] as const)('rank group %s is %s, %s', (id, golongan, pangkat) => {
    expect(siasnGolongan(id)).toBe(golongan)
    expect(pangkatOf(golongan)).toBe(pangkat)
  })

  it('are null where the table has no such id', () => {
    expect(['15', '35', '46', '9', '', 'III/a', '131', '311'].map(siasnGolongan)).toEqual(Array(8).fill(null))
    expect(['constructor', '1e1', ''].map(siasnEducation)).toEqual([null, null, null])
    expect([siasnEducation(null as never), siasnEselon({} as never)]).toEqual([null, null])
    expect(siasnEducation(['05'] as never)).toBe(null)
    expect(pangkatOf('XVII')).toBe(null)
  })
})
