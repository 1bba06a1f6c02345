// SMART of 2016–2017 beside its method: expected words and statuses are from the domain notes (§1.2 to §1.5, §10) and docs/ipp-2017.md.

import { describe, expect, it } from 'vitest'
import { ipAsn2019, isIppError } from '../../src'
import { en, id } from '../../src/explain'
import { bogor, createIpp2017, type Ipp2017Readings, ipp2017 } from '../../src/ipp-2017'
import {
  checkSmart,
  checkSmartEdition,
  type SmartField,
  type SmartIndicator,
  smartIpAsn2019,
  smartIpp2017,
  smartOf,
  smartSources,
  smartTable,
} from '../../src/smart'
import { perfect } from './perfect'

type Part = 'kompetensi' | 'kompensasi' | 'kinerja' | 'disiplin'

const under = (part: Part, readings: Ipp2017Readings = {}): SmartIndicator =>
  smartOf(ipp2017, smartIpp2017, { readings }).find((each) => each.id === part) as SmartIndicator

const basisOf = ({ citations }: SmartIndicator, field: SmartField) => {
  const found = citations?.filter(({ of }) => of.includes(field)) ?? []
  expect(found).toHaveLength(1)
  return [found[0]?.status, found[0]?.sources.toSorted()]
}

describe('the shipped definitions', () => {
  it('are those of the edition under its default readings', () => {
    expect(smartOf(ipp2017, smartIpp2017)).toEqual(smartIpp2017)
    expect(smartOf(ipAsn2019, smartIpAsn2019)).toEqual(smartIpAsn2019)
    for (const each of smartIpp2017) expect([each.edition, each.dimension]).toEqual(['ipp-2017', null])
  })
})

describe('the formula', () => {
  const H = { id: 'jumlah pejabat', en: 'number of holders' }
  const weights = (comma: string) =>
    ['pendidikan', 'pelatihan', 'pengalaman', 'administrasi'].map((each) => `${each} 0${comma}25`).join('; ')
  const one = {
    id: `Seorang pejabat: jumlah bobot kriteria yang tidak dipenuhi (${weights(',')}).`,
    en: `One holder: the sum of the weights of the criteria not met (${weights('.')}).`,
  }
  const mean = {
    id: `${one.id} Unit: jumlah gap ÷ jumlah pejabat.`,
    en: `${one.en} A unit: sum of gaps ÷ number of holders.`,
  }
  const all = 'II, III, IV, V'
  const ofPosts = {
    id: 'Yang dibandingkan: tunjangan jabatan, termasuk yang kosong.',
    en: 'Compared: the allowances of the posts, vacant ones included.',
  }
  const gaps = (how: string, groups: string) =>
    `${how} kelompok eselon ${groups}, dari (tertinggi − terendah) ÷ terendah.`
  const gapsEn = (how: string, groups: string) =>
    `${how} the groups of eselon ${groups}, of (highest − lowest) ÷ lowest.`
  const sum = '(ringan × 1 + sedang × 2 + berat × 3)'

  it.each<[Part, Ipp2017Readings, string, string]>([
    ['kompetensi', {}, mean.id, mean.en],
    // A = (holders with a gap) ÷ H
    [
      'kompetensi',
      { competenceGap: 'shareNotCompetent' },
      `Unit: jumlah pejabat dengan sedikitnya satu kriteria yang tidak dipenuhi ÷ ${H.id}.`,
      `A unit: number of holders with at least one criterion not met ÷ ${H.en}.`,
    ],
    // §8: A = 4.75 ÷ 10 with the two vacant posts of ten
    [
      'kompetensi',
      { vacantPosts: 'fullGap' },
      `${one.id} Unit: (jumlah gap + jumlah jabatan kosong) ÷ (jumlah pejabat + jumlah jabatan kosong).`,
      `${one.en} A unit: (sum of gaps + number of vacant posts) ÷ (number of holders + number of vacant posts).`,
    ],
    [
      'kompetensi',
      { competenceGap: 'shareNotCompetent', vacantPosts: 'fullGap', unjudged: 'gap' },
      'Unit: (jumlah pejabat dengan sedikitnya satu kriteria yang tidak dipenuhi + jumlah jabatan kosong) ÷ (jumlah pejabat + jumlah jabatan kosong). Kriteria yang belum dinilai dianggap tidak dipenuhi.',
      'A unit: (number of holders with at least one criterion not met + number of vacant posts) ÷ (number of holders + number of vacant posts). A criterion not judged counts as not met.',
    ],
    [
      'kompetensi',
      bogor,
      `${mean.id} Kriteria yang belum dinilai dianggap dipenuhi.`,
      `${mean.en} A criterion not judged counts as met.`,
    ],
    ['kompensasi', {}, `${gaps('Jumlah, atas', all)} ${ofPosts.id}`, `${gapsEn('The sum, over', all)} ${ofPosts.en}`],
    [
      'kompensasi',
      { compensationAggregate: 'mean', compensationBasis: 'holder' },
      `${gaps('Rata-rata, atas', all)} Yang dibandingkan: tunjangan pejabat.`,
      `${gapsEn('The mean, over', all)} Compared: the allowances of the holders.`,
    ],
    [
      'kompensasi',
      { compensationAggregate: 'weightedByHolders' },
      `${gaps('Rata-rata, menurut jumlah pejabat, atas', all)} ${ofPosts.id}`,
      `${gapsEn('The mean, weighted by number of holders, over', all)} ${ofPosts.en}`,
    ],
    [
      'kompensasi',
      bogor,
      `${gaps('Jumlah, atas', 'II, III, IV')} ${ofPosts.id}`,
      `${gapsEn('The sum, over', 'II, III, IV')} ${ofPosts.en}`,
    ],
    ['kinerja', {}, `Jumlah nilai ÷ ${H.id}.`, `Sum of values ÷ ${H.en}.`],
    [
      'kinerja',
      bogor,
      `Jumlah nilai ÷ ${H.id}. Nilai yang tidak ada dihitung 0.`,
      `Sum of values ÷ ${H.en}. A missing value counts as 0.`,
    ],
    [
      'kinerja',
      { missingPerformance: 'exclude' },
      `Jumlah nilai ÷ ${H.id} yang mempunyai nilai.`,
      `Sum of values ÷ ${H.en} who have one.`,
    ],
    [
      'disiplin',
      {},
      `${sum} ÷ ${H.id}. Semua pelanggaran seseorang dihitung.`,
      `${sum} ÷ ${H.en}. All violations of a person count.`,
    ],
    [
      'disiplin',
      bogor,
      `${sum} ÷ ${H.id}. Dari satu orang hanya yang terberat dihitung.`,
      `${sum} ÷ ${H.en}. Of one person only the heaviest counts.`,
    ],
    [
      'disiplin',
      { disciplineDenominator: 'allEmployees' },
      `${sum} ÷ jumlah seluruh pegawai. Semua pelanggaran seseorang dihitung.`,
      `${sum} ÷ number of all employees. All violations of a person count.`,
    ],
  ])('of %s under %o is that of the method', (part, readings, inIndonesian, inEnglish) => {
    expect(under(part, readings).formula).toEqual({ id: inIndonesian, en: inEnglish })
  })

  it('is of just what the readings of that part decide', () => {
    const others: Ipp2017Readings = { rounding: 'exact', groupOfUnits: 'meanOfUnits', personCompensation: 'own' }
    expect(smartOf(ipp2017, smartIpp2017, { readings: others })).toEqual(smartIpp2017)
  })
})

describe('unit and data needed', () => {
  it('speak of those among whom the violations are shared out', () => {
    const inputs = (readings: Ipp2017Readings) => under('disiplin', readings).inputs
    expect(inputs({})?.at(-1)).toEqual({ id: 'jumlah pejabat', en: 'number of holders' })
    expect(inputs({ disciplineDenominator: 'allEmployees' })?.at(-1)).toEqual({
      id: 'jumlah seluruh pegawai',
      en: 'number of all employees',
    })
    expect(inputs({})?.slice(0, -1)).toEqual([
      { id: 'jumlah ringan', en: 'number of light ones (ringan)' },
      { id: 'jumlah sedang', en: 'number of medium ones (sedang)' },
      { id: 'jumlah berat', en: 'number of heavy ones (berat)' },
    ])
    expect(under('disiplin').unit).toEqual({
      id: 'pelanggaran berbobot per pejabat',
      en: 'weighted violations per holder',
    })
    expect(under('disiplin', { disciplineDenominator: 'allEmployees' }).unit).toEqual({
      id: 'pelanggaran berbobot per pegawai',
      en: 'weighted violations per employee',
    })
  })

  it('count the holders of each group only where the mean of the groups is weighted', () => {
    const inputs = (readings: Ipp2017Readings) =>
      under('kompensasi', readings).inputs?.map((each) => (each as { en: string }).en)
    const three = ['group of eselon', 'highest allowance', 'lowest allowance']
    expect(inputs({ compensationAggregate: 'mean' })).toEqual(three)
    expect(inputs({ compensationAggregate: 'weightedByHolders' })).toEqual([...three, 'number of holders'])
  })

  it('of the others are a ratio or an appraisal, and what a sheet asks for', () => {
    expect(under('kompetensi').unit).toEqual({ id: 'rasio', en: 'ratio' })
    expect(under('kompensasi').unit).toEqual({ id: 'rasio', en: 'ratio' })
    expect(under('kinerja').unit).toEqual({ id: 'nilai prestasi kerja', en: 'performance value' })
    expect(under('kompetensi').inputs).toHaveLength(5)
    expect(under('kinerja').inputs).toEqual([
      { id: 'pemegang jabatan', en: 'holder of the post' },
      { id: 'nilai prestasi kerja terakhir', en: 'latest performance value' },
    ])
  })
})

describe('the scale', () => {
  const ends = (part: Part, readings: Ipp2017Readings = {}) =>
    under(part, readings).scales?.map(({ group, from, to, rungs, columns }) => [group, from, to, rungs, columns])
  const plain = (from: number, to: number | null) => [[null, from, to, null, []]]

  // §1.1: a fraction 0…1; ratios of 0 and more, which may pass 1; 0…100
  it.each<[Part, number | null]>([
    ['kompetensi', 1],
    ['kompensasi', null],
    ['kinerja', 100],
    ['disiplin', null],
  ])('of %s is its own', (part, to) => {
    expect(ends(part)).toEqual(plain(0, to))
  })

  it('of a share ends at 1, and so do four criteria of a quarter each', () => {
    expect(ends('kompetensi', { competenceGap: 'shareNotCompetent' })).toEqual(plain(0, 1))
  })

  // §8: one holder with one heavy violation has D = 3; with only the heaviest of each nobody can have more
  it('of discipline ends at the heaviest where only the heaviest of each person counts', () => {
    expect(ends('disiplin', { severalSanctions: 'heaviest' })).toEqual(plain(0, 3))
    const aim = { ...under('disiplin', { severalSanctions: 'heaviest' }), target: 0.1, baseline: 3.5, attainable: 0 }
    expect(checkSmart(aim).words.attainable.reasons.map(({ code }) => code)).toEqual(['baseline-outside-scale'])
  })

  it('is better where the method says so', () => {
    expect(smartIpp2017.map(({ direction }) => direction)).toEqual(['lower', 'lower', 'higher', 'lower'])
  })
})

describe('the period', () => {
  it('of discipline is the window of the method', () => {
    // KR1: violations of the last year; Bogor filters by no date
    expect(under('disiplin').period).toEqual({ id: '1 tahun terakhir', en: 'the last year' })
    expect(under('disiplin', bogor).period).toEqual({ id: 'kapan pun tanggalnya', en: 'whatever the date' })
  })

  it('of appraisals is the latest, and of the others no source gives one', () => {
    for (const readings of [{}, bogor]) {
      expect(under('kinerja', readings).period).toEqual({ id: 'penilaian terakhir', en: 'the latest appraisal' })
      expect([under('kompetensi', readings).period, under('kompensasi', readings).period]).toEqual([null, null])
    }
  })

  it('is left to the agency where the method has none, and only there', () => {
    const own = smartIpp2017.map((each) => ({ ...each, period: 'triwulan ini', formula: 'lain', scales: [] }))
    const filled = smartOf(ipp2017, own)
    expect(filled.map(({ period }) => period)).toEqual([
      'triwulan ini',
      'triwulan ini',
      under('kinerja').period,
      under('disiplin').period,
    ])
    expect(filled.map(({ formula, scales }) => [formula, scales])).toEqual(
      smartIpp2017.map(({ formula, scales }) => [formula, scales]),
    )
  })
})

describe('the citations', () => {
  // As far as the weakest rule: §1.2 M, in code; eselon V and several violations of one person are in no source as they are read here
  it.each<[Part, SmartField, string, string[]]>([
    ['kompetensi', 'formula', 'implementation', ['bogor', 'kr1', 'press']],
    ['kompetensi', 'scales', 'implementation', ['bogor', 'kr1', 'press']],
    ['kompensasi', 'formula', 'assumed', ['bogor', 'deck']],
    ['kompensasi', 'scales', 'implementation', ['bogor', 'deck']],
    ['kinerja', 'formula', 'sourced', ['bogor', 'kr1']],
    ['kinerja', 'scales', 'implementation', ['bogor', 'deck']],
    ['kinerja', 'period', 'sourced', ['bogor', 'kr1']],
    ['disiplin', 'formula', 'assumed', ['bogor', 'deck', 'press']],
    ['disiplin', 'scales', 'implementation', ['bogor', 'deck']],
    ['disiplin', 'period', 'sourced', ['kr1']],
  ])('of %s, %s are those of the rules in force', (part, field, status, sources) => {
    expect(basisOf(under(part), field)).toEqual([status, sources])
  })

  it.each<[Part, SmartField, Ipp2017Readings, string, string[]]>([
    ['disiplin', 'period', bogor, 'implementation', ['bogorDiscipline']],
    ['disiplin', 'formula', bogor, 'assumed', ['bogor', 'bogorDiscipline', 'deck']],
    ['disiplin', 'scales', bogor, 'assumed', ['bogor', 'bogorDiscipline', 'deck']],
    ['kompensasi', 'formula', bogor, 'implementation', ['bogor', 'deck']],
    ['kinerja', 'formula', bogor, 'implementation', ['bogor', 'kr1']],
    ['kinerja', 'unit', { missingPerformance: 'exclude' }, 'implementation', ['bogor', 'bogorOld', 'kr1']],
    ['kompetensi', 'formula', { competenceGap: 'shareNotCompetent' }, 'implementation', ['bogor', 'deck']],
    ['kompetensi', 'scales', { competenceGap: 'shareNotCompetent' }, 'sourced', ['deck']],
    ['kompetensi', 'formula', { unjudged: 'gap' }, 'assumed', ['bogor', 'kr1', 'press']],
    ['kompetensi', 'formula', { vacantPosts: 'fullGap' }, 'assumed', ['bogor', 'kr1', 'press']],
    ['kompensasi', 'formula', { compensationAggregate: 'weightedByHolders' }, 'assumed', ['bogor', 'deck']],
    ['kompensasi', 'formula', { compensationBasis: 'holder' }, 'assumed', ['bogor', 'deck', 'kr1', 'press']],
    ['disiplin', 'formula', { disciplineDenominator: 'allEmployees' }, 'assumed', ['bogor', 'deck', 'press']],
  ])('of %s, %s follow the readings %o', (part, field, readings, status, sources) => {
    expect(basisOf(under(part, readings), field)).toEqual([status, sources])
  })

  it('take the place of what a definition says of those fields, and leave the rest', () => {
    const citations = [
      { of: ['unit', 'formula'], status: 'sourced', sources: ['perbup'] },
      { of: ['goal', 'period'], status: 'sourced', sources: ['perbup'] },
    ] as const
    const [own] = smartOf(ipp2017, [{ id: 'disiplin', goal: 'tertib', citations }])
    expect(own?.citations?.[0]).toEqual({ of: ['goal'], status: 'sourced', sources: ['perbup'] })
    expect(own?.citations?.slice(1).flatMap(({ of }) => of)).toEqual(['unit', 'formula', 'scales', 'period'])
    const [bare] = smartOf(ipp2017, [{ id: 'kompensasi' }])
    expect(bare?.citations?.flatMap(({ of }) => of)).toEqual(['unit', 'formula', 'scales'])
    // without a period of the method's the agency's own keeps its basis
    const [timed] = smartOf(ipp2017, [{ id: 'kompensasi', period: 'triwulan ini', citations }])
    expect(timed?.citations?.[0]).toEqual({ of: ['goal', 'period'], status: 'sourced', sources: ['perbup'] })
  })

  it('name sources that there are, under every reading', () => {
    for (const [reading, { options }] of Object.entries(ipp2017.readings)) {
      for (const option of Object.keys(options)) {
        const all = smartOf(ipp2017, smartIpp2017, { readings: { [reading]: option } })
        const keys = all.flatMap(({ citations }) => citations?.flatMap(({ sources }) => sources) ?? [])
        expect(keys.filter((key) => !Object.hasOwn(smartSources, key))).toEqual([])
      }
    }
  })

  it('say in the table where there is a single source', () => {
    const cell = (locale: typeof id) => smartTable([under('disiplin')], { locale }).rows[0]?.at(-1)
    const kr1 = 'Petunjuk pengisian IPP, Kantor Regional I BKN, 2017 (slide 1–16)'
    expect(cell(id)).toContain(`Periode: tercantum dalam sumber (satu sumber: ${kr1})`)
    expect(cell(en)).toContain(`Period: stated in a source (single source: ${kr1})`)
    // code alone says so by its status
    expect(smartTable([under('disiplin', bogor)], { locale: en }).rows[0]?.at(-1)).toContain(
      'Period: only in application code (SIMPEG Kota Bogor, ipasn_hukdis.php)',
    )
  })
})

describe('checkSmartEdition of 2016–2017', () => {
  it('tests the four parts under the readings given, and names their method', () => {
    const check = checkSmartEdition(ipp2017, smartIpp2017, { readings: bogor })
    expect(check.method).toBe(createIpp2017(bogor).id)
    expect(check.checks.map((each) => each.id)).toEqual(['kompetensi', 'kompensasi', 'kinerja', 'disiplin'])
    expect(check.checks.map(({ words }) => words.measurable.outcome)).toEqual(['met', 'met', 'met', 'met'])
    expect(check.checks.map(({ words }) => words.timely.reasons.map(({ code }) => code))).toEqual([
      ['period-not-stated', 'deadline-not-stated'],
      ['period-not-stated', 'deadline-not-stated'],
      ['deadline-not-stated'],
      ['deadline-not-stated'],
    ])
    expect(check.grade).toBe('D')
    expect(checkSmartEdition(ipp2017, smartIpp2017).method).toBe('ipp-2017@1')
    expect(checkSmartEdition(ipp2017, smartIpp2017, { readings: createIpp2017(bogor).readings })).toEqual(check)
  })

  it('says what of the set is missing, twice there, or of no part', () => {
    const spesifik = (definitions: readonly SmartIndicator[]) =>
      checkSmartEdition(ipp2017, definitions).checks.map((each) => [
        each.id,
        each.words.spesifik.reasons.map(({ code }) => code).filter((code) => code !== 'judge-clarity'),
      ])
    const [a, b, c, d] = smartIpp2017 as [SmartIndicator, SmartIndicator, SmartIndicator, SmartIndicator]
    expect(spesifik([a, b, c]).at(-1)?.[0]).toBe('disiplin')
    expect(spesifik([a, b, c]).at(-1)?.[1]).toContain('definition-missing')
    expect(spesifik([a, b, c, d, d]).slice(-2)).toEqual([
      ['disiplin', ['several-definitions']],
      ['disiplin', ['several-definitions']],
    ])
    expect(spesifik([a, b, c, d, perfect]).at(-1)).toEqual([perfect.id, ['indicator-missing']])
    expect(checkSmartEdition(ipp2017, [a, b, c, d, perfect]).checks.at(-1)?.words.spesifik.reasons[0]?.params).toEqual({
      edition: 'ipp-2017',
    })
  })

  // 2016–2017 has an index too; it has no lower bound, so that an agency must state a scale of its own
  it('takes a definition of the index as it is', () => {
    const index = { ...perfect, id: 'indeks' }
    const check = checkSmartEdition(ipp2017, [...smartIpp2017, index])
    expect(check.checks.at(-1)?.words.spesifik.reasons.map(({ code }) => code)).toEqual(['judge-clarity'])
    expect(smartOf(ipp2017, [index])).toEqual([{ ...index, edition: 'ipp-2017' }])
    expect(smartOf(ipp2017, [perfect])).toEqual([perfect])
  })

  it('takes judgements of the four parts, and of no other', () => {
    const judgements = { disiplin: { simple: 'not-met' } } as const
    expect(checkSmartEdition(ipp2017, smartIpp2017, { judgements }).checks[3]?.words.simple.outcome).toBe('not-met')
    expect(() => checkSmartEdition(ipp2017, smartIpp2017, { judgements: { seminar: {} } })).toThrow('invalid-smart')
  })

  const codeOf = (edition: unknown, readings: object = {}) => {
    try {
      smartOf(edition as typeof ipp2017, [], { readings } as never)
      return 'nothing'
    } catch (error) {
      return isIppError(error) ? error.code : error
    }
  }

  it('takes the edition out of its JSON, and no copy that was changed: its citations would not hold', () => {
    expect(codeOf(JSON.parse(JSON.stringify(ipp2017)))).toBe('nothing')
    const weights = { ringan: 1, sedang: 2, berat: 4 }
    const { readings, ...without } = ipp2017
    for (const copy of [
      { ...ipp2017, disiplin: { ...ipp2017.disiplin, weights } },
      { ...ipp2017, disiplin: { ...ipp2017.disiplin, weights: null } },
      { ...ipp2017, kompensasi: { ...ipp2017.kompensasi, compared: ['II'] } },
      { ...ipp2017, note: 'x' },
      { id: 'ipp-2017' },
      without,
    ]) {
      expect(codeOf(copy)).toBe('unchecked-edition')
    }
    expect(codeOf(createIpp2017())).toBe('unchecked-edition')
  })

  it('takes only its own readings', () => {
    expect(codeOf(ipp2017, { seminarWindow: 'oneYear' })).toBe('unknown-reading')
    expect(codeOf(ipp2017, { disciplineWindow: 'fiveYears' })).toBe('unknown-option')
    expect(codeOf(ipAsn2019, { vacantPosts: 'fullGap' })).toBe('unknown-reading')
  })
})
