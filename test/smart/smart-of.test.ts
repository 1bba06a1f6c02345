import { describe, expect, it } from 'vitest'
import { type EditionSource, ipAsn2019 } from '../../src'
import { checkSmart, smartIpAsn2019, smartOf } from '../../src/smart'
import { changed } from './changed'
import { perfect } from './perfect'

/** What the tables of an edition say of one indicator. */
const ofTables = (id: string, edition: EditionSource = ipAsn2019, readings: object = {}) =>
  smartOf(edition, [{ id }], { readings: readings as never })[0]

const periodOf = (id: string, readings: object) =>
  smartOf(ipAsn2019, smartIpAsn2019, { readings: readings as never }).find((each) => each.id === id)?.period

describe('smartOf', () => {
  it('says the period of the readings given', () => {
    expect(periodOf('disiplin', { disciplineWindow: 'ever' })).toMatchObject({
      en: 'whenever it was, up to the cut-off day',
    })
    expect(periodOf('kinerja', { appraisalYear: 'same' })).toMatchObject({ en: 'the measurement year' })
    expect(periodOf('seminar', { windows: 'cutOff' })).toMatchObject({
      en: 'the last 2 years, back from the cut-off day',
    })
    expect(periodOf('teknis', { technicalWindow: 'pelaksana' })).toMatchObject({
      en: 'pelaksana: the last year, calendar years up to the measurement year; the others: whenever it was, up to the cut-off day',
    })
  })

  it('no longer cites, for a period that a reading changes, what was read about another', () => {
    const citedFields = (readings: object, id = 'seminar') =>
      smartOf(ipAsn2019, smartIpAsn2019, { readings: readings as never })
        .find((each) => each.id === id)
        ?.citations?.flatMap(({ of }) => of)
    expect(citedFields({})).toEqual(
      smartIpAsn2019.find(({ id }) => id === 'seminar')?.citations?.flatMap(({ of }) => of),
    )
    expect(citedFields({})).toContain('period')
    expect(citedFields({ seminarWindow: 'oneYear' })).not.toContain('period')
    expect(citedFields({ seminarWindow: 'oneYear' })).toContain('scales')
    expect(citedFields({ seminarWindow: 'oneYear' }, 'teknis')).toContain('period')
    // Without its table of points nothing stated was overruled: the citation is the one of the definition's own author.
    const own = {
      id: 'seminar',
      citations: [{ of: ['period', 'goal'], status: 'sourced', sources: ['perbup'] }],
    } as const
    expect(smartOf(ipAsn2019, [own])[0]?.citations).toEqual(own.citations)
    expect(smartOf(ipAsn2019, [{ ...own, period: 'sebulan' }])[0]?.citations).toEqual([
      { of: ['goal'], status: 'sourced', sources: ['perbup'] },
    ])
  })

  // The lowest of each: 1 for education and 1 for the appraisal, and 1 for discipline, which pelaksana here do not have.
  it('says how low the index can be in the group where it can be lowest', () => {
    const edition = changed((e) => {
      delete e.groups.pelaksana.disiplin
    })
    expect(smartOf(edition, [{ id: 'indeks' }])[0]?.scales).toMatchObject([{ from: 2, to: 100 }])
  })

  it('freezes neither the definitions nor the edition that it is given', () => {
    const edition = changed(() => {})
    const own = { ...perfect, objects: ['satu'] }
    smartOf(edition, [own])
    expect([Object.isFrozen(own), Object.isFrozen(own.objects)]).toEqual([false, false])
    expect(Object.isFrozen(edition.categories.bands)).toBe(false)
  })
})

describe('the periods that smartOf takes from the tables', () => {
  // research notes §1.2 to §1.5: education whenever it was, the appraisal of the year before, JP of one year, sanctions of five
  it.each([
    ['pendidikan', 'kapan pun, sampai tanggal data', 'whenever it was, up to the cut-off day'],
    ['kinerja', 'tahun sebelum tahun ukur', 'the year before the measurement year'],
    [
      'teknis',
      '1 tahun terakhir, tahun kalender sampai tahun ukur',
      'the last year, calendar years up to the measurement year',
    ],
    [
      'disiplin',
      '5 tahun terakhir, tahun kalender sampai tahun ukur',
      'the last 5 years, calendar years up to the measurement year',
    ],
  ])('of %s is in both languages', (key, id, en) => {
    expect(ofTables(key)?.period).toEqual({ id, en })
  })

  it('are those of the readings in Indonesian as well', () => {
    expect(periodOf('kinerja', { appraisalYear: 'same' })).toMatchObject({ id: 'tahun ukur' })
    expect(periodOf('seminar', { windows: 'cutOff' })).toMatchObject({
      id: '2 tahun terakhir, dihitung mundur dari tanggal data',
    })
  })

  it('name all groups that are held to them', () => {
    const edition = changed((e) => {
      e.indicators.seminar.window.groups = ['struktural', 'fungsional']
    })
    expect(ofTables('seminar', edition)?.period).toEqual({
      id: 'struktural, fungsional: 2 tahun terakhir, tahun kalender sampai tahun ukur; yang lain: kapan pun, sampai tanggal data',
      en: 'struktural, fungsional: the last 2 years, calendar years up to the measurement year; the others: whenever it was, up to the cut-off day',
    })
  })

  // Only struktural have training in leadership, so nobody is left to whom the period would not apply.
  it('name no group where the others do not have the indicator', () => {
    const edition = changed((e) => {
      e.indicators.kepemimpinan.window = { years: 3, groups: ['struktural'] }
    })
    expect(ofTables('kepemimpinan', edition)?.period).toMatchObject({
      en: 'the last 3 years, calendar years up to the measurement year',
    })
  })

  it('need no rules of evidence', () => {
    const edition = changed((e) => {
      delete e.evidence
      e.readings = {}
    })
    expect(ofTables('seminar', edition)?.period).toMatchObject({
      en: 'the last 2 years, calendar years up to the measurement year',
    })
  })
})

describe('the scales that smartOf takes from the tables', () => {
  // research notes §1.5: never 5, ringan 3, sedang 2, berat 1. A record that is not known counts as clean, which is not the lowest.
  it('are the points of codes, from the lowest to the maximum, in every group', () => {
    const rungs = { 'tidak-pernah': 5, ringan: 3, sedang: 2, berat: 1 }
    expect(ofTables('disiplin')?.scales).toEqual(
      ['struktural', 'fungsional', 'pelaksana'].map((group) => ({ group, from: 1, to: 5, rungs, columns: [] })),
    )
    expect(ofTables('disiplin', ipAsn2019, { unknownDiscipline: 'zero' })?.scales?.[0]).toMatchObject({ from: 0 })
  })

  // research notes §1.4: 30, 25, 15, 5, 1 for SKP values of 0 to 100, or of 0 to 120
  it('hold the numbers that lead to codes, up to the end of the highest band', () => {
    const [scale] = ofTables('kinerja')?.scales ?? []
    expect(scale).toMatchObject({ from: 1, to: 30, rungs: { 'sangat-baik': 30, buruk: 1 } })
    expect(scale?.columns?.map(({ column, from, to }) => [column, from, to])).toEqual([
      ['skp', 0, 100],
      ['skp120', 0, 120],
    ])
  })

  it('do not take a code without points for 0 points', () => {
    const [scale] = ofTables('kinerja', ipAsn2019, { predicates2022: 'unscored' })?.scales ?? []
    expect(scale).toMatchObject({ from: 1, rungs: { 'butuh-perbaikan': null, 'sangat-kurang': null } })
  })

  // research notes §1.3: 20 JP or more, 22.5 points for pelaksana
  it('turn at the hours that earn all points', () => {
    const bands = [
      [0, 19, 'belum'],
      [20, null, 'sudah'],
    ]
    expect(ofTables('teknis')?.scales?.at(-1)).toEqual({
      group: 'pelaksana',
      from: 0,
      to: 22.5,
      rungs: { belum: 0, sudah: 22.5 },
      columns: [{ column: 'jp', from: 0, to: null, gap: 'floor', bands }],
    })
  })

  it('are of the index its categories', () => {
    const bands = [
      [0, 60, 'sangat-rendah'],
      [61, 70, 'rendah'],
      [71, 80, 'sedang'],
      [81, 90, 'tinggi'],
      [91, 100, 'sangat-tinggi'],
    ]
    expect(ofTables('indeks')).toEqual({
      id: 'indeks',
      edition: 'ip-asn-2019',
      scales: [
        {
          group: null,
          from: 3,
          to: 100,
          rungs: null,
          columns: [{ column: 'kategori', from: 0, to: 100, gap: 'floor', bands }],
        },
      ],
    })
  })

  it('of a number without bands have no end, and every number falls into a hole', () => {
    const edition = changed((e) => {
      e.indicators.kinerja.inputs.skp.bands = []
    })
    const kinerja = smartOf(edition, smartIpAsn2019).find(({ id }) => id === 'kinerja')
    expect(kinerja?.scales?.[0]?.columns?.[0]).toMatchObject({ column: 'skp', to: null, bands: [] })
    expect(kinerja && checkSmart(kinerja).words.measurable.reasons).toMatchObject([
      { code: 'bands-gap', params: { column: 'skp' } },
    ])
  })
})

it('smartOf hands back plain JSON, without what the caller left undefined', () => {
  const [definition] = smartOf(ipAsn2019, [
    { id: 'x', attainable: undefined as never, scales: [{ group: undefined, from: 0, to: 1 }] },
  ])
  expect(definition).toStrictEqual({ id: 'x', scales: [{ from: 0, to: 1 }] })
})

it('smartOf leaves a definition of something else as it is', () => {
  expect(smartOf(ipAsn2019, [perfect])).toEqual([perfect])
})
