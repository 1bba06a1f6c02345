import { describe, expect, it } from 'vitest'
import { createMethod, type EditionSource, groupIndex, type Issue, ipAsn2019, scoreAnswers, summarize } from '../../src'
import { kedudukans, leadershipLevels, statuses } from '../../src/employee-codes'
import { jenjangs } from '../../src/jenjang'
import { checkEdition } from '../../src/own-edition'

const { official, ...shipped } = ipAsn2019
const base: EditionSource = { ...shipped, id: 'kab-contoh' }

// biome-ignore lint/suspicious/noExplicitAny: the tests break editions in ways that no type allows
type Loose = any

/** A copy with one change, made in place. */
function changed(change: (edition: Loose) => void): unknown {
  const edition = structuredClone(base)
  change(edition)
  return edition
}

/** Refused for just these reasons, at these places; what is told besides stands in the same order, and is nothing where it is left out. */
function expectIssues(value: unknown, expected: readonly string[], params: readonly Issue['params'][]): void {
  const { ok, issues } = checkEdition(value)
  expect(ok).toBe(false)
  expect(issues.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual(expected)
  expect(issues.map((each) => each.params)).toEqual(expected.map((_, i) => params[i] ?? {}))
}

const dimensions = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin']
const indicators = ['pendidikan', 'kepemimpinan', 'fungsional', 'teknis', 'seminar', 'kinerja', 'disiplin']
const kinds = ['codes', 'done', 'hours', 'value']
const ratings = ['sangat-baik', 'baik', 'cukup', 'butuh-perbaikan', 'kurang', 'buruk', 'sangat-kurang']

describe("an agency's own edition", () => {
  /** Two dimensions, one group, on a scale of 50. */
  const own: EditionSource = {
    id: 'rsud-contoh',
    revision: 3,
    dimensions: { mutu: 30, hadir: 20 },
    groups: { semua: { layanan: 30, kehadiran: 12.5, pelatihan: 7.5 } },
    indicators: {
      layanan: {
        dimension: 'mutu',
        window: 'ever',
        unknown: 0,
        inputs: {
          layanan: { kind: 'codes', scores: true, points: { prima: 30, cukup: 10, buruk: 0 } },
          nilai: {
            kind: 'value',
            gap: 'upper',
            bands: [
              [0, 40, 'buruk'],
              [40, 70, 'cukup'],
              [71, 99.5, 'prima'],
            ],
          },
        },
      },
      kehadiran: { dimension: 'hadir', window: { years: 1 }, unknown: 0, inputs: { kehadiran: { kind: 'done' } } },
      pelatihan: {
        dimension: 'hadir',
        window: { years: 1 },
        unknown: 0,
        inputs: { pelatihan: { kind: 'done' }, jam: { kind: 'hours', full: 3, credit: 'proportional' } },
      },
    },
    categories: {
      gap: 'floor',
      figure: 'exact',
      bands: [
        [0, 25, 'merah'],
        [26, 50, 'hijau'],
      ],
    },
    readings: {},
  }
  const gapReading = { sets: ['categories.gap'], default: 'floor', options: { floor: ['floor'], upper: ['upper'] } }

  it('scores the same way, and is marked as not official', () => {
    const result = checkEdition(own)
    expect(result.issues).toEqual([])
    if (!result.ok) return
    const method = createMethod(result.value)
    expect(method).toMatchObject({ id: 'rsud-contoh@3', official: false })
    // nilai 70.5 goes up to prima, 30; kehadiran 12.5; one hour of three is 2.5
    const score = scoreAnswers({ kelompok: 'semua', nilai: 70.5, kehadiran: true, jam: 1 }, { method })
    expect(score).toMatchObject({ index: 45, category: 'hijau', dimensions: { mutu: 30, hadir: 15 }, missing: [] })
    expect(groupIndex(summarize([score], { method }), { method })?.parts[1]).toMatchObject({ id: 'hadir', percent: 75 })
  })

  it('may be a changed copy of the shipped one, which is then official no more', () => {
    const result = checkEdition({ ...structuredClone(ipAsn2019), id: 'kab-contoh' })
    expect(result.ok && result.value.official).toBe(false)
  })

  it.each(['kab-ipp', 'ippd-contoh', 'rsud-ip-asn-2'])(
    'may be called %s, which does not start as those of the library',
    (id) => {
      expect(checkEdition({ ...base, id }).issues).toEqual([])
    },
  )

  it('keeps its readings', () => {
    const result = checkEdition(base)
    expect(result.ok && result.value.readings).toEqual(ipAsn2019.readings)
    expect(result.ok && createMethod(result.value, { skpGap: 'upper' }).id).toBe('kab-contoh@1?skpGap=upper')
  })

  it('has no rules for records where it states none', () => {
    const result = checkEdition({ ...own, readings: { celah: gapReading } })
    if (!result.ok) throw new Error('the edition must pass')
    expect(createMethod(result.value)).toMatchObject({ evidence: null, otherEvidence: [] })
  })

  it('marks what a reading changes, whatever the column is called, and whatever else the reading sets', () => {
    const { layanan, kehadiran, pelatihan } = own.indicators
    const result = checkEdition({
      ...own,
      evidence: ipAsn2019.evidence,
      indicators: {
        // a column with the name of a rule for records
        layanan: { ...layanan, inputs: { window: layanan?.inputs.layanan, nilai: layanan?.inputs.nilai } },
        kehadiran,
        pelatihan,
      },
      readings: {
        cukup: {
          sets: ['indicators.layanan.inputs.window.points.cukup'],
          default: 'sepuluh',
          options: { sepuluh: [10], dua: [2] },
        },
        ragu: {
          sets: ['evidence.counted', 'indicators.kehadiran.unknown'],
          default: 'tidak',
          options: { tidak: ['calendar', 0], ya: ['cut-off', 1] },
        },
      },
    })
    if (!result.ok) throw new Error('the edition must pass')
    const method = createMethod(result.value)
    const { lines } = scoreAnswers({ kelompok: 'semua', window: 'cukup' }, { method })
    expect(lines.map(({ readings }) => readings)).toEqual([['cukup'], ['ragu'], []])
    const { lines: others } = scoreAnswers({ kelompok: 'semua', window: 'prima', kehadiran: true }, { method })
    expect(others.map(({ readings }) => readings)).toEqual([[], [], []])
  })

  it('does not know an unknown answer, even where only one can be given', () => {
    const { layanan, ...others } = own.indicators
    const only = { ...layanan, inputs: { layanan: { kind: 'codes', scores: true, points: { prima: 30 } } } }
    const result = checkEdition({ ...own, indicators: { layanan: only, ...others } })
    if (!result.ok) throw new Error('the edition must pass')
    const [line] = scoreAnswers({ kelompok: 'semua' }, { method: createMethod(result.value) }).lines
    expect(line).toMatchObject({ points: 0, known: false, range: [30, 30] })
  })

  it('is copied: what its author changes later changes nothing', () => {
    const source = structuredClone(own) as { dimensions: Record<string, number> } & EditionSource
    const result = checkEdition(source)
    source.dimensions.mutu = 99
    expect(result.ok && result.value.dimensions.mutu).toBe(30)
    expect(result.ok && Object.isFrozen(result.value.dimensions)).toBe(true)
  })
})

describe('checkEdition refuses, with its place,', () => {
  it.each<[problem: string, value: unknown, issues: string[], ...params: Issue['params'][]]>([
    ['what is no record', null, ['not-a-record at ']],
    ['a list', [], ['not-a-record at ']],
    ['a table that is none', { ...base, dimensions: 3 }, ['not-a-record at dimensions']],
    ['an id of the library', { ...base, id: 'ip-asn-2019' }, ['reserved-id at id']],
    ['another id of the library', { ...base, id: 'ipp-2017' }, ['reserved-id at id']],
    ['the name of an index for an id', { ...base, id: 'ipp' }, ['reserved-id at id']],
    ['an id that is no id', { ...base, id: 'Kab Contoh' }, ['bad-id at id']],
    ['an id that only begins as one', { ...base, id: 'kab-contoh!' }, ['bad-id at id']],
    ['an id that is a number', { ...base, id: 7 }, ['bad-id at id']],
    ['an id that is none, however it begins, as that alone', { ...base, id: 'ip-asn-Kab' }, ['bad-id at id']],
    [
      'a window for a group that there is not',
      changed((e) => (e.indicators.teknis.window.groups = ['pelaksna'])),
      ['unknown-id at indicators.teknis.window.groups.0'],
      { expected: ['struktural', 'fungsional', 'pelaksana'] },
    ],
    [
      'a training level that there is not',
      changed((e) => (e.evidence.leadership.pengawas = ['PKN-9'])),
      ['unknown-code at evidence.leadership.pengawas.0'],
      { expected: leadershipLevels },
    ],
    [
      'a post level that there is not',
      changed((e) => (e.evidence.leadership['jpt-prtama'] = ['PKA'])),
      ['unknown-id at evidence.leadership.jpt-prtama'],
      { expected: jenjangs },
    ],
    [
      'a status that there is not',
      changed((e) => (e.evidence.excluded = ['CPSN'])),
      ['unknown-code at evidence.excluded.0'],
      { expected: [...statuses, ...kedudukans] },
    ],
    ['half a year', changed((e) => (e.evidence.pppkFrom = 2023.5)), ['not-whole at evidence.pppkFrom']],
    ['revision 0', { ...base, revision: 0 }, ['too-small at revision'], { from: 1 }],
    [
      'a field that is not known, by its position',
      { ...base, resmi: true },
      ['unknown-field at 8'],
      { expected: [...Object.keys(base), 'official'] },
    ],
    ['a field that is missing', changed((e) => delete e.categories), ['required at categories']],
    ['a group without indicators', changed((e) => (e.groups.pelaksana = {})), ['required at groups.pelaksana']],
    ['an id with a dot', changed((e) => (e.dimensions['a.b'] = 1)), ['bad-id at dimensions.4']],
    [
      'a prototype key',
      changed((e) => Object.defineProperty(e.dimensions, '__proto__', { value: 1, enumerable: true })),
      ['bad-id at dimensions.4'],
    ],
    ['NaN', changed((e) => (e.dimensions.disiplin = Number.NaN)), ['not-a-number at dimensions.disiplin']],
    [
      'negative points',
      changed((e) => (e.indicators.seminar.unknown = -1)),
      ['too-small at indicators.seminar.unknown'],
      { from: 0 },
    ],
    [
      'points with five decimals',
      changed((e) => (e.indicators.seminar.unknown = 0.00001)),
      ['too-fine at indicators.seminar.unknown'],
      { decimals: 4 },
    ],
    [
      'a window that is none',
      changed((e) => (e.indicators.seminar.window = { years: 0 })),
      ['too-small at indicators.seminar.window.years'],
      { from: 1 },
    ],
    [
      'a window of another name',
      changed((e) => (e.indicators.seminar.window = 'forever')),
      ['unknown-code at indicators.seminar.window'],
      { expected: ['ever', 'previous-year', 'same-year'] },
    ],
    [
      'a kind of input that is none',
      changed((e) => (e.indicators.seminar.inputs.seminar.kind = 'box')),
      ['unknown-code at indicators.seminar.inputs.seminar.kind'],
      { expected: kinds },
    ],
    [
      'an input that is no record',
      changed((e) => (e.indicators.seminar.inputs.seminar = null)),
      ['unknown-code at indicators.seminar.inputs.seminar.kind'],
      { expected: kinds },
    ],
    [
      'an input that is only the name of its kind',
      changed((e) => (e.indicators.seminar.inputs.seminar = 'done')),
      ['unknown-code at indicators.seminar.inputs.seminar.kind'],
      { expected: kinds },
    ],
    [
      'a field that yes and no do not have, by its position',
      changed((e) => (e.indicators.seminar.inputs.seminar.full = 20)),
      ['unknown-field at indicators.seminar.inputs.seminar.1'],
      { expected: ['kind'] },
    ],
    [
      'no hours that earn all points',
      changed((e) => (e.indicators.teknis.inputs.jp.full = 0)),
      ['too-small at indicators.teknis.inputs.jp.full'],
      { from: 1 },
    ],
    [
      'a bound that is no number, and a code that is no text',
      changed((e) => (e.categories.bands[1] = [61, '70', 2])),
      ['not-a-number at categories.bands.1.1', 'wrong-type at categories.bands.1.2'],
      {},
      { expected: 'text' },
    ],
    [
      'a ladder that does not say whether it scores',
      changed((e) => (e.indicators.disiplin.inputs.disiplin.scores = 'ya')),
      ['wrong-type at indicators.disiplin.inputs.disiplin.scores'],
      { expected: 'boolean' },
    ],
    ['no bands', changed((e) => (e.categories.bands = [])), ['required at categories.bands']],
    [
      'a band of two',
      changed((e) => (e.categories.bands[0] = [0, 60])),
      ['wrong-type at categories.bands.0'],
      { expected: 'band' },
    ],
    [
      'a reading value that is no plain value',
      changed((e) => (e.readings.skpGap.options.floor = [{}])),
      ['wrong-type at readings.skpGap.options.floor.0'],
      { expected: 'value' },
    ],
    [
      'a reading value that is a list of more than texts',
      changed((e) => (e.readings.exemptJf.options.kudus = [['dokter', 7]])),
      ['wrong-type at readings.exemptJf.options.kudus.0'],
      { expected: 'value' },
    ],
  ])('%s', (_, value, issues, ...params) => {
    expectIssues(value, issues, params)
  })

  it.each<[problem: string, value: unknown, issues: string[], ...params: Issue['params'][]]>([
    [
      'weights that do not add up to their dimension',
      changed((e) => (e.groups.pelaksana.seminar = 17)),
      ['weights-do-not-add-up at groups.pelaksana'],
      { dimension: 'kompetensi', sum: 39.5, expected: 40 },
    ],
    [
      'dimensions that do not add up to the top category',
      changed((e) => (e.categories.bands[4][1] = 99)),
      ['wrong-top at categories.bands.4.1'],
      { top: 99, sum: 100 },
    ],
    [
      'an indicator that no one defines',
      changed((e) => (e.groups.pelaksana.magang = 0)),
      ['unknown-id at groups.pelaksana.magang'],
      { expected: indicators },
    ],
    [
      'an indicator that no group uses',
      changed(
        (e) =>
          (e.indicators.magang = structuredClone(e.indicators.seminar)) &&
          (e.indicators.magang.inputs = { magang: { kind: 'done' } }),
      ),
      ['unused-id at indicators.magang'],
    ],
    [
      'a dimension that does not exist',
      changed((e) => (e.indicators.seminar.dimension = 'kerja')),
      [
        'weights-do-not-add-up at groups.struktural',
        'weights-do-not-add-up at groups.fungsional',
        'weights-do-not-add-up at groups.pelaksana',
        'unknown-id at indicators.seminar.dimension',
      ],
      // without the seminars 15 + 15, 15 + 15 and 22.5 are left
      { dimension: 'kompetensi', sum: 30, expected: 40 },
      { dimension: 'kompetensi', sum: 30, expected: 40 },
      { dimension: 'kompetensi', sum: 22.5, expected: 40 },
      { expected: dimensions },
    ],
    [
      'a maximum that no answer reaches',
      changed((e) => (e.indicators.disiplin.inputs.disiplin.points['tidak-pernah'] = 4)),
      ['unreachable-maximum at indicators.disiplin.inputs'],
      { reached: 4, maximum: 5 },
    ],
    [
      'an answer worth more than the maximum',
      changed((e) => (e.indicators.disiplin.inputs.disiplin.points.berat = 6)),
      ['unreachable-maximum at indicators.disiplin.inputs'],
      { reached: 6, maximum: 5 },
    ],
    [
      'bands that overlap, as the misprint 51–65',
      changed((e) => (e.indicators.kinerja.inputs.skp.bands[1][1] = 65)),
      ['bands-overlap at indicators.kinerja.inputs.skp.bands.2.0'],
    ],
    ['bands that leave a gap', changed((e) => (e.categories.bands[2][0] = 72)), ['bands-gap at categories.bands.2.0']],
    [
      'bands that leave a gap of a fraction',
      changed((e) => (e.categories.bands[2][0] = 70.5)),
      ['bands-gap at categories.bands.2.0'],
    ],
    [
      'a band that runs backwards',
      changed((e) => (e.categories.bands[2] = [81, 80, 'sedang'])),
      ['bands-overlap at categories.bands.2'],
    ],
    [
      'bands that do not start at 0',
      changed((e) => (e.categories.bands[0][0] = 1)),
      ['bands-gap at categories.bands.0.0'],
    ],
    [
      'a band that leads to no code',
      changed((e) => (e.indicators.kinerja.inputs.skp.bands[0][2] = 'jelek')),
      ['unknown-id at indicators.kinerja.inputs.skp.bands.0.2'],
      { expected: ratings },
    ],
    [
      'unknown answers worth more than the maximum',
      changed((e) => (e.indicators.seminar.unknown = 11)),
      ['out-of-range at indicators.seminar.unknown'],
      { from: 0, to: 10 },
    ],
    [
      'one column for two indicators',
      changed((e) => (e.indicators.seminar.inputs = { teknis: { kind: 'done' } })),
      ['two-answers at indicators.seminar.inputs.teknis'],
      { other: 'teknis' },
    ],
    [
      'a column called kelompok',
      changed((e) => (e.indicators.seminar.inputs = { kelompok: { kind: 'done' } })),
      ['two-answers at indicators.seminar.inputs.kelompok'],
      { other: 'kelompok' },
    ],
    [
      'a ladder and a training in one indicator',
      changed((e) => (e.indicators.disiplin.inputs.lain = { kind: 'done' })),
      ['unknown-code at indicators.disiplin.inputs'],
      { expected: ['codes', 'one done'] },
    ],
    [
      'two trainings in one indicator',
      changed((e) => (e.indicators.seminar.inputs.lain = { kind: 'done' })),
      ['unknown-code at indicators.seminar.inputs'],
      { expected: ['codes', 'one done'] },
    ],
    [
      'hours beside a ladder',
      changed((e) => (e.indicators.disiplin.inputs.jam = { kind: 'hours', full: 20, credit: 'threshold' })),
      ['unknown-code at indicators.disiplin.inputs.jam.kind'],
      { expected: ['codes', 'value'] },
    ],
    [
      'values beside a training',
      changed((e) => (e.indicators.seminar.inputs.nilai = structuredClone(e.indicators.kinerja.inputs.skp))),
      ['unknown-code at indicators.seminar.inputs.nilai.kind'],
      { expected: ['done', 'hours'] },
    ],
    [
      'shares of hours with more than four decimals, under the option that has them',
      changed((e) => (e.indicators.teknis.inputs.jp.full = 7)),
      ['too-fine at readings.jpCredit.options.proportional.indicators.teknis.inputs.jp.full'],
      { decimals: 4 },
    ],
    [
      'shares of hours that are too fine for one group only',
      // 15 / 16 is 0.9375, but 22.5 / 16 is 1.40625
      changed((e) => (e.indicators.teknis.inputs.jp.full = 16)),
      ['too-fine at readings.jpCredit.options.proportional.indicators.teknis.inputs.jp.full'],
      { decimals: 4 },
    ],
    [
      'a reading that sets a rule of an input that there is not',
      changed((e) => (e.readings.skpGap.sets[0] = 'indicators.kinerja.inputs.skpp.gap')),
      ['unknown-id at readings.skpGap.sets.0'],
    ],
    [
      'a reading that sets what does not exist',
      changed((e) => (e.readings.skpGap.sets[0] = 'indicators.kinerja.inputs.skp.gaps')),
      ['unknown-id at readings.skpGap.sets.0'],
    ],
    [
      'a reading that sets a bound',
      changed((e) => (e.readings.skp120.sets[0] = 'indicators.kinerja.inputs.skp120.bands.4.1')),
      ['unknown-id at readings.skp120.sets.0'],
    ],
    [
      'a reading that sets a weight',
      changed((e) => (e.readings.skpGap.sets[0] = 'groups.pelaksana.seminar')),
      ['unknown-id at readings.skpGap.sets.0'],
    ],
    [
      'an option with too few values',
      changed((e) => (e.readings.predicates2022.options.unscored = [null])),
      ['wrong-type at readings.predicates2022.options.unscored'],
      { expected: 'values' },
    ],
    [
      'a default that is no option',
      changed((e) => (e.readings.skpGap.default = 'nearest')),
      ['unknown-id at readings.skpGap.default'],
      { expected: ['floor', 'upper'] },
    ],
    [
      'a default that asks for points',
      changed((e) => (e.readings.education.default = 'relative')),
      ['unknown-id at readings.education.default'],
      { expected: ['absolute', 'relative'] },
    ],
    [
      'an asking option that is none',
      changed((e) => (e.readings.education.asks.option = 'lain')),
      ['unknown-id at readings.education.asks.option'],
      { expected: ['absolute', 'relative'] },
    ],
    [
      'points asked for a code that is none',
      changed((e) => (e.readings.education.asks.codes[0] = 'lain')),
      ['unknown-id at readings.education.asks.codes.0'],
      { expected: ['di-bawah', 'sesuai', 'di-atas'] },
    ],
    [
      'points asked for what is no ladder',
      changed((e) => (e.readings.education.asks.of = 'dimensions')),
      ['unknown-id at readings.education.asks.of'],
    ],
    [
      'points asked for a ladder that there is not',
      changed((e) => (e.readings.education.asks.of = 'indicators.pendidikan.inputs.kesesuain.points')),
      ['unknown-id at readings.education.asks.of'],
    ],
    [
      'a list asked for that there is not',
      changed((e) => (e.readings.exemptJf.asks.list = 'evidence.exempt')),
      ['unknown-id at readings.exemptJf.asks.list'],
    ],
    [
      'a list asked for inside what may be null',
      changed((e) => {
        e.indicators.disiplin.window.years = null
        e.readings.disciplineWindow.default = 'ever'
        e.readings.exemptJf.asks.list = 'indicators.disiplin.window.years.0'
      }),
      ['unknown-id at readings.exemptJf.asks.list'],
    ],
    [
      'a list of what the rule does not take',
      changed((e) => (e.readings.excluded.asks.from = ['PNS', 'honorer'])),
      ['unknown-code at readings.excluded.options.listed.evidence.excluded.1'],
      { expected: [...statuses, ...kedudukans] },
    ],
    [
      'a list that is right when long, and may not be empty',
      changed((e) => {
        e.readings.technicalWindow.options.listed = [['pelaksana']]
        e.readings.technicalWindow.asks = {
          option: 'listed',
          list: 'indicators.teknis.window.groups',
          from: ['pelaksana'],
        }
      }),
      ['required at readings.technicalWindow.options.listed.indicators.teknis.window.groups'],
    ],
    [
      'a list asked for that is no rule to be set',
      changed((e) => {
        e.readings.exemptJf.asks = { option: 'listed', list: 'readings.skpGap.options.floor', from: ['upper'] }
      }),
      ['unknown-id at readings.exemptJf.asks.list'],
    ],
    [
      'a list that may stay empty, of a rule that takes no empty one',
      changed((e) => {
        e.readings.technicalWindow.options.listed = [['pelaksana']]
        e.readings.technicalWindow.asks = { option: 'listed', list: 'indicators.teknis.window.groups' }
      }),
      ['required at readings.technicalWindow.options.listed.indicators.teknis.window.groups'],
    ],
    [
      'an option that asks for points, and sets a rule to what it does not take',
      changed((e) => (e.readings.education.options.relative = [false, 'ya'])),
      ['wrong-type at readings.education.options.relative.indicators.pendidikan.inputs.kesesuaian.scores'],
      { expected: 'boolean' },
    ],
    [
      'more points asked for than the maximum, though one group has nothing to score there',
      changed((e) => {
        e.indicators.sertifikat = { ...e.indicators.kepemimpinan, dimension: 'kualifikasi' }
        e.indicators.sertifikat.inputs = { sertifikat: { kind: 'done' } }
        e.groups.ahli = { sertifikat: 25, teknis: 22.5, seminar: 17.5, kinerja: 30, disiplin: 5 }
        e.readings.education.asks.upTo = 26
      }),
      ['out-of-range at readings.education.asks.upTo'],
      { from: 0, to: 25 },
    ],
    [
      'more points asked for than the maximum',
      changed((e) => (e.readings.education.asks.upTo = 26)),
      ['out-of-range at readings.education.asks.upTo'],
      { from: 0, to: 25 },
    ],
    [
      'a default that is not what the edition says',
      changed((e) => (e.indicators.disiplin.unknown = 2)),
      ['default-differs at readings.unknownDiscipline.options.clean.0'],
    ],
    [
      'an option under which the rules no longer hold',
      changed((e) => (e.readings.unknownDiscipline.options.lowest = [6])),
      ['out-of-range at readings.unknownDiscipline.options.lowest.indicators.disiplin.unknown'],
      { from: 0, to: 5 },
    ],
    [
      'an option that sets a value of the wrong form',
      changed((e) => (e.readings.skpGap.options.upper = ['up'])),
      ['unknown-code at readings.skpGap.options.upper.indicators.kinerja.inputs.skp.gap'],
      { expected: ['floor', 'upper'] },
    ],
  ])('%s', (_, value, issues, ...params) => {
    expectIssues(value, issues, params)
  })
})
