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
  ippOfFigures,
  ippOfPerson,
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
    expect(text).toContain(
      'https://github.com/solasoli/simpeg-bogor/tree/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application',
    )
  })

  it('is assumed as soon as an assumed rule acts', () => {
    expect(said({}).tree.children[0]?.status).toBe('implementation')
    expect(said({ vacantPosts: 'fullGap' }).tree.children[0]?.status).toBe('assumed')
  })

  it('adds the points up, and says where the printed index comes from', () => {
    expect(tree.notes).toContain('Jumlah: 16,5 + 19,5 + 21,16 + 15,5 = 72,66.')
    // One holder, one criterion unmet, an appraisal of 82.38, (2.5 − 2) ÷ 2 = 0.25 with a vacant post, nothing in discipline:
    // 18.75 + 18.75 + 20.595 + 25 = 83.095
    const fits = { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }
    const posts = [
      { title: 'a', eselon: 'IV.a', allowance: 2_500_000, holder: { id: 'p', fits, skp: 82.38, sanctions: [] } },
      { title: 'b', eselon: 'IV.a', allowance: 2_000_000, holder: null },
    ] as const
    const one = said({}, ippId, { posts })
    expect(one.tree.notes).toContain('Jumlah: 18,75 + 18,75 + 20,595 + 25 = 83,095, dibulatkan menjadi 83,1.')
    // B = (5 − 2) ÷ 2 = 1.5, of which the term is 25 × −0.5
    const wide = { posts: [{ ...posts[0], allowance: 5_000_000 }, posts[1]] }
    expect(said({}, ippEn, wide).text).toContain('Sum: 18.75 − 12.5 + 20.595 + 25 = 51.845, rounded to 51.85.')
  })

  it('does not call equal what is cut off: B is 2/9', () => {
    // 25 − 25·11/32 = 16.40625; 25·7/9 = 19.4444…; 21.159375; 25 − 9.375 = 15.625; in all 72.63506944…
    expect(said({ ...bogor, rounding: 'exact' }).tree.notes).toContain(
      'Jumlah: 16,4063 + 19,4444 + 21,1594 + 15,625 ≈ 72,6351, dibulatkan menjadi 72,64.',
    )
  })

  it('says of which posts the allowances are, and whether those of vacant ones are among them', () => {
    expect(text).toContain('Tunjangan jabatan yang kosong ikut dibandingkan.')
    const posts = workedUnit.posts.map((post) => {
      return { ...post, holder: post.holder && { ...post.holder, allowance: post.allowance } }
    })
    const ofHolders = said({ compensationBasis: 'holder' }, ippId, { ...workedUnit, posts }).text
    // the vacant posts have the lowest of III and the highest of IV, so without them (5 − 4.8)/4.8 and (2.9 − 2.7)/2.7
    expect(ofHolders).toContain(
      'Eselon III (3 jabatan, 1 di antaranya kosong): tunjangan tertinggi Rp5.000.000, terendah Rp4.800.000, selisih terhadap terendah 0,0417.',
    )
    expect(ofHolders).not.toContain('ikut dibandingkan')
    expect(said({}, ippId, { ...workedUnit, posts: posts.slice(0, 1) }).text).not.toContain('ikut dibandingkan')
  })

  it('says which days count in discipline, and what that leaves out', () => {
    const notes = (readings: Ipp2017Readings, unit = workedUnit) => said(readings, ippId, unit).tree.children[3]?.notes
    // 30 June 2017 less a year is 30 June 2016; the day after is the first
    expect(notes({})?.slice(1, 3)).toEqual([
      'Yang dihitung: hukuman 1 Juli 2016 sampai 30 Juni 2017.',
      'Hukuman di luar waktu itu, tidak dihitung: 0.',
    ])
    // of 30 November 2016 and 1 February 2017 the first is too old on 31 January 2018, the second is not
    expect(notes({}, { ...workedUnit, asOf: '2018-01-31' })).toContain('Hukuman di luar waktu itu, tidak dihitung: 1.')
    expect(said({}).tree.notes).toContain('Diukur pada 30 Juni 2017.')
    expect(notes(bogor)?.join()).not.toMatch(/Yang dihitung|di luar waktu/)
    expect(said({}, ippEn).text).toContain('Sanctions that count: 1 July 2016 to 30 June 2017.')
  })

  it('says so where no one day is known: of sheets, and of units measured on different days', () => {
    const method = createIpp2017()
    const [fits, sanctions] = [workedUnit.posts[0]?.holder?.fits, [{ level: 'ringan', date: '2016-07-01' }]] as const
    const posts = (id: string) =>
      [{ title: 'a', eselon: 'IV.a', allowance: 1, holder: { id, fits, skp: 90, sanctions } }] as const
    const figures = {
      holders: [{ fits, skp: 90 }],
      vacant: { total: 0, byGroup: null },
      groups: [{ eselon: 'IV', holders: 1, highest: 2, lowest: 1 }],
      sanctions: { ringan: 1, sedang: 0, berat: 0 },
    } as const
    const ofSheets = explainIpp(ippOfFigures(figures, { method }), { method, locale: ippId }).text
    expect(ofSheets).toContain('Hukuman mana yang dihitung sudah ditentukan ketika lembar diisi.')
    expect(ofSheets).toContain('Eselon IV (1 pejabat): tunjangan tertinggi Rp2')
    expect(ofSheets).not.toMatch(/Diukur|Yang dihitung/)
    const units = [
      { asOf: '2017-06-30', posts: posts('p') },
      { asOf: '2017-12-31', posts: posts('q') },
    ]
    const ofUnits = explainIpp(combineIppUnits(units, { method }), { method, locale: ippId }).text
    expect(ofUnits).toContain('Yang dihitung: hukuman 1 tahun terakhir sampai tanggal pengukuran unit.')
    // counts in the first unit, and is half a year too old in the second
    expect(ofUnits).toContain('Hukuman di luar waktu itu, tidak dihitung: 1.')
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

describe('the explanation of a person', () => {
  const method = createIpp2017(bogor)
  // holder 3 of the notes §8: a 0.5, b 2/9, c 84.75, d 1: 12.5 + 19.4444… + 21.1875 + 0 = 53.1319…
  const { text, tree } = explainIpp(ippOfPerson(workedUnit, { holder: 'p-3', method }), { method, locale: ippId })

  it('has formula, values and points, all of it assumed', () => {
    expect(text).toContain('IPP satu orang pejabat: 53,13.')
    expect(tree.notes).toContain('Jumlah: 12,5 + 19,4444 + 21,1875 + 0 ≈ 53,1319, dibulatkan menjadi 53,13.')
    expect(tree.children.map(({ label, statement }) => `${label}: ${statement}`)).toEqual([
      'A. Gap Kompetensi: 25 × (1 − 0,5) = 12,5',
      'B. Gap Kompensasi: 25 × (1 − 0,2222) = 19,4444',
      'C. Kinerja: 25 × 84,75 ÷ 100 = 21,1875',
      'D. Indisipliner: 25 × (1 − 1) = 0',
    ])
    expect(tree.children.map(({ status }) => status)).toEqual(['assumed', 'assumed', 'assumed', 'assumed'])
    expect(text).toContain('tidak ada sumber yang memuatnya')
    expect(text).not.toMatch(/p-3|Pejabat 3|nip-|[{}]|undefined/)
  })

  it('names the readings that act on one person, and no other', () => {
    expect(tree.children.map(({ notes }) => notes.slice(1))).toEqual([
      [
        'Pembacaan yang dipakai: tiap syarat yang tidak dipenuhi menambah seperempat, lalu dirata-ratakan (competenceGap=meanFraction).',
      ],
      [
        'Pembacaan yang dipakai: gap kelompok eselon dijumlahkan (compensationAggregate=sum); yang dibandingkan tunjangan jabatan (compensationBasis=post); gap kompensasi seseorang adalah gap unitnya (personCompensation=shared).',
      ],
      [],
      ['Pembacaan yang dipakai: hukuman kapan pun tanggalnya (disciplineWindow=ever).'],
    ])
    const own = createIpp2017({ ...bogor, personCompensation: 'own' })
    const { components } = ippOfPerson(workedUnit, { holder: 'p-3', method: own })
    // (5.0 − 4.8) ÷ 4.5, of the own group: how groups are added plays no part
    expect(components.kompensasi).toMatchObject({ exact: '2/45' })
    expect(components.kompensasi.rules).not.toContain('kompensasi.aggregate')
  })

  it('fits only its own method', () => {
    const person = ippOfPerson(workedUnit, { holder: 'p-3', method })
    expect(() => explainIpp(person, { method: createIpp2017(), locale: ippId })).toThrow('method-mismatch')
  })
})

describe('citeIpp', () => {
  it('follows the reading in force', () => {
    expect(citeIpp('disiplin.years', { method: createIpp2017() })?.status).toBe('sourced')
    expect(citeIpp('disiplin.years', { method: createIpp2017(bogor) })?.status).toBe('implementation')
    expect(citeIpp('nothing', { method: createIpp2017() })).toBeNull()
  })
})
