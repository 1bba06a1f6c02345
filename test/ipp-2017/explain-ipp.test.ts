import { describe, expect, it } from 'vitest'
import {
  bogor,
  citeIpp,
  combineIppUnits,
  createIpp2017,
  explainIpp,
  type Ipp2017Readings,
  ippEn,
  ippId,
  ippOfUnit,
} from '../../src/ipp-2017'
import { withHolder, workedUnit } from './worked-unit'

const said = (readings: Ipp2017Readings, locale = ippId, unit = workedUnit) => {
  const method = createIpp2017(readings)
  return explainIpp(ippOfUnit(unit, { method }), { method, locale })
}

describe('the explanation of the worked unit', () => {
  const { text, tree } = said(bogor)

  it('has inputs, formula and value of every part', () => {
    expect(text).toContain('Indeks Profesional Pegawai (IPP) 72,66, dihitung dari 8 pejabat.')
    expect(text).toContain('Rumus: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).')
    expect(tree.children.map(({ label, statement }) => `${label}: ${statement}`)).toEqual([
      'A. Gap Kompetensi: 25 × (1 − 0,34) = 16,5',
      'B. Gap Kompensasi: 25 × (1 − 0,22) = 19,5',
      'C. Kinerja: 25 × 84,64 ÷ 100 = 21,16',
      'D. Indisipliner: 25 × (1 − 0,38) = 15,5',
    ])
    expect(text).toContain('Jumlah gap 2,75 dibagi 8: 0,3438.')
    expect(text).toContain('Pendidikan: 6 orang tidak memenuhi, 0 orang belum dinilai.')
    expect(text).toContain(
      'Eselon III (3 jabatan, 1 di antaranya kosong): tunjangan tertinggi Rp5.000.000, terendah Rp4.500.000, selisih terhadap terendah 0,1111.',
    )
    expect(text).toContain('Jumlah nilai prestasi kerja 677,1 dibagi 8 orang: 84,6375.')
    expect(text).toContain(
      'Hukuman disiplin ringan 1 × 1, sedang 1 × 2, berat 0 × 3; jumlahnya 3 dibagi 8 orang: 0,375.',
    )
    expect(text).toContain('Dibulatkan menjadi 84,64.')
    expect(text).toContain('Jabatan kosong: 2 (eselon III: 1; eselon IV: 1).')
  })

  it('has status and sources of every part, and says what was not read', () => {
    for (const part of tree.children) {
      expect(part.sources.length).toBeGreaterThan(0)
      expect(part.status).not.toBeNull()
    }
    expect(text).toContain('hanya terbaca dalam kode aplikasi')
    expect(text).toContain('tidak pada naskah BKN')
    expect(text).toContain('bukan nilai resmi BKN')
    expect(text).toContain('https://github.com/solasoli/simpeg-bogor')
  })

  it('is assumed as soon as an assumed rule acts', () => {
    expect(said({}).tree.children[0]?.status).toBe('implementation')
    expect(said({ vacantPosts: 'fullGap' }).tree.children[0]?.status).toBe('assumed')
  })

  it('says it in English', () => {
    const english = said(bogor, ippEn).text
    expect(english).toContain('Indeks Profesional Pegawai (IPP) 72.66, from 8 office holders.')
    expect(english).toContain(
      'Eselon III (posts: 3, of them vacant: 1): highest allowance Rp5,000,000, lowest Rp4,500,000, difference over lowest 0.1111.',
    )
    expect(english).toContain('A. Competence gap: 25 × (1 − 0.34) = 16.5')
  })

  it('names the readings of each part, those that acted', () => {
    expect(tree.children[1]?.notes.at(-1)).toBe(
      'Pembacaan yang dipakai: gap kelompok eselon dijumlahkan (compensationAggregate=sum); yang dibandingkan tunjangan jabatan (compensationBasis=post); dibulatkan dua desimal sebelum masuk rumus (rounding=parts).',
    )
  })

  it('says what is missing, and how far it could move the index', () => {
    const unit = withHolder('p-7', { skp: null, fits: null })
    const { text } = said(bogor, ippId, unit)
    expect(text).toContain('Belum mempunyai nilai prestasi kerja: 1 orang.')
    // A 1.75/8 … 2.75/8, C 597.2/8 … 697.2/8: 16.5 + 19.5 + 18.6625 + 15.5 … 19.5 + 19.5 + 21.7875 + 15.5
    expect(text).toContain('Bila data dilengkapi: 70,16 sampai 76,29.')
    expect(said(bogor).text).not.toContain('Bila data')
  })

  it.each(['mean', 'weightedByHolders'] as const)(
    'shows the division of the compensation gap by %s',
    (compensationAggregate) => {
      // 2/9 over 3 groups; (2 + 5)/9 over 8 holders
      const expected =
        compensationAggregate === 'mean' ? 'Jumlah 0,2222 dibagi 3: 0,0741.' : 'Jumlah 0,7778 dibagi 8: 0,0972.'
      expect(said({ compensationAggregate }).text).toContain(expected)
    },
  )

  it('speaks of several units by their values', () => {
    const method = createIpp2017({ groupOfUnits: 'meanOfUnits' })
    const other = {
      posts: [
        {
          title: 'a',
          eselon: 'IV.a',
          allowance: 1,
          holder: { id: 'q', fits: workedUnit.posts[0]?.holder?.fits, skp: 90, sanctions: [] },
        },
      ],
    } as const
    const { text } = explainIpp(combineIppUnits([workedUnit, other], { method }), { method, locale: ippId })
    expect(text).toContain('Rata-rata 2 unit (0,3438; 0): 0,1719.')
  })

  it('names nobody, and fits only its own method', () => {
    expect(text).not.toMatch(/Pejabat \d|nip-/)
    const other = createIpp2017()
    expect(() =>
      explainIpp(ippOfUnit(workedUnit, { method: other }), { method: createIpp2017(bogor), locale: ippId }),
    ).toThrow('method-mismatch')
  })

  it.each([ippId, ippEn])('fills every placeholder', (locale) => {
    expect(said(bogor, locale).text).not.toMatch(/[{}]|undefined|NaN/)
  })
})

describe('citeIpp', () => {
  it('follows the reading in force', () => {
    expect(citeIpp('disiplin.years', { method: createIpp2017() })?.status).toBe('sourced')
    expect(citeIpp('disiplin.years', { method: createIpp2017(bogor) })?.status).toBe('implementation')
    expect(citeIpp('nothing', { method: createIpp2017() })).toBeNull()
  })
})
