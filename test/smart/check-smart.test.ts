import { describe, expect, it } from 'vitest'
import { isIppError } from '../../src'
import {
  checkSmart,
  reasonTexts,
  type SmartCheck,
  type SmartIndicator,
  type SmartOutcome,
  type SmartReasonCode,
  type SmartWord,
  smartTable,
  smartWords,
} from '../../src/smart'
import { judged, perfect, scale, withColumn, withScale } from './perfect'

const outcomesOf = ({ words }: SmartCheck) => Object.fromEntries(smartWords.map((word) => [word, words[word].outcome]))
const codesOf = (check: SmartCheck, word: SmartWord) => check.words[word].reasons.map(({ code }) => code)
const allMet = Object.fromEntries(smartWords.map((word) => [word, 'met']))

type Fault = readonly [code: SmartReasonCode, word: SmartWord, outcome: SmartOutcome, definition: SmartIndicator]

/** One fault at a time on an otherwise perfect definition. */
const faults: readonly Fault[] = [
  ['definition-not-stated', 'spesifik', 'not-met', { ...perfect, definition: null }],
  ['object-not-stated', 'spesifik', 'not-met', { ...perfect, objects: [] }],
  ['several-objects', 'spesifik', 'not-met', { ...perfect, objects: ['lama', 'biaya'] }],
  ['population-not-stated', 'spesifik', 'not-met', { ...perfect, populations: null }],
  ['several-populations', 'spesifik', 'not-met', { ...perfect, populations: ['berkas', 'pegawai'] }],
  ['inputs-not-stated', 'simple', 'not-met', { ...perfect, inputs: [] }],
  ['too-many-inputs', 'simple', 'not-met', { ...perfect, inputs: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['unit-not-stated', 'measurable', 'not-met', { ...perfect, unit: null }],
  ['formula-not-stated', 'measurable', 'not-met', { ...perfect, formula: null }],
  // a hole between 3 and 5
  [
    'bands-gap',
    'measurable',
    'not-met',
    withColumn({
      bands: [
        [0, 3, 'cepat'],
        [5, 7, 'sedang'],
        [8, null, 'lambat'],
      ],
    }),
  ],
  // 3.5 goes nowhere without a reading
  ['bands-gap', 'measurable', 'not-met', withColumn({ gap: null })],
  // without a band every number goes nowhere
  ['bands-gap', 'measurable', 'not-met', withColumn({ bands: [] })],
  // does not start where the column does
  ['bands-gap', 'measurable', 'not-met', withColumn({ from: -1 })],
  // does not reach the end of the column
  ['bands-gap', 'measurable', 'not-met', withColumn({ to: 9, bands: [[0, 8, 'cepat']] })],
  [
    'bands-gap',
    'measurable',
    'not-met',
    withColumn({
      bands: [
        [0, 3, 'cepat'],
        [4, 7, 'sedang'],
      ],
    }),
  ],
  // 3 and 4 lie in two bands
  [
    'bands-overlap',
    'measurable',
    'not-met',
    withColumn({
      bands: [
        [0, 4, 'cepat'],
        [3, 7, 'sedang'],
        [8, null, 'lambat'],
      ],
    }),
  ],
  // runs backwards
  [
    'bands-overlap',
    'measurable',
    'not-met',
    withColumn({
      bands: [
        [0, 3, 'cepat'],
        [7, 4, 'sedang'],
        [8, null, 'lambat'],
      ],
    }),
  ],
  // nothing can come after a band without an end
  [
    'bands-overlap',
    'measurable',
    'not-met',
    withColumn({
      bands: [
        [0, null, 'cepat'],
        [8, null, 'lambat'],
      ],
    }),
  ],
  ['rung-without-points', 'measurable', 'not-met', withScale({ rungs: { cepat: 10, sedang: null, lambat: 0 } })],
  ['band-without-rung', 'measurable', 'not-met', withScale({ rungs: { cepat: 10, lambat: 0 } })],
  ['maximum-not-reached', 'measurable', 'not-met', withScale({ to: 12 })],
  ['maximum-exceeded', 'measurable', 'not-met', withScale({ to: 9 })],
  ['target-not-stated', 'attainable', 'not-met', { ...perfect, target: null }],
  ['direction-not-stated', 'attainable', 'not-met', { ...perfect, direction: null }],
  ['baseline-not-stated', 'attainable', 'not-met', { ...perfect, baseline: null }],
  // better than what is attainable as well, but what is on no scale is compared with nothing
  ['target-outside-scale', 'attainable', 'not-met', { ...perfect, target: 10.5 }],
  ['target-outside-scale', 'attainable', 'not-met', { ...perfect, direction: 'lower', target: -1, attainable: 1 }],
  ['target-outside-scale', 'attainable', 'not-met', { ...perfect, target: 10.5, attainable: null }],
  ['baseline-outside-scale', 'attainable', 'not-met', { ...perfect, baseline: -1 }],
  ['baseline-outside-scale', 'attainable', 'not-met', { ...perfect, baseline: 500 }],
  ['baseline-outside-scale', 'attainable', 'not-met', { ...perfect, direction: 'lower', baseline: 500, attainable: 7 }],
  ['attainable-outside-scale', 'attainable', 'not-met', { ...perfect, attainable: 10.5 }],
  ['attainable-outside-scale', 'attainable', 'not-met', { ...perfect, attainable: -1 }],
  [
    'attainable-outside-scale',
    'attainable',
    'not-met',
    { ...perfect, direction: 'lower', baseline: 9, attainable: -0.5 },
  ],
  ['target-worse-than-baseline', 'attainable', 'not-met', { ...perfect, target: 6 }],
  ['target-worse-than-baseline', 'attainable', 'not-met', { ...perfect, direction: 'lower', attainable: 1 }],
  ['target-not-attainable', 'attainable', 'not-met', { ...perfect, target: 9.5 }],
  ['judge-resources', 'attainable', 'judgement', { ...perfect, attainable: null }],
  [
    'judge-mixed-groups',
    'attainable',
    'judgement',
    { ...perfect, scales: [scale, { ...scale, group: 'kecil', to: 5, rungs: { cepat: 5, sedang: 2, lambat: 0 } }] },
  ],
  ['goal-not-stated', 'relevant', 'not-met', { ...perfect, goal: null }],
  ['source-not-stated', 'reliable', 'not-met', { ...perfect, dataSource: null }],
  ['completeness-not-stated', 'reliable', 'not-met', { ...perfect, completeness: null }],
  ['completeness-too-low', 'reliable', 'not-met', { ...perfect, completeness: 0.89 }],
  ['period-not-stated', 'timely', 'not-met', { ...perfect, period: null }],
  ['deadline-not-stated', 'timely', 'not-met', { ...perfect, deadline: null }],
  ['data-after-deadline', 'timely', 'not-met', { ...perfect, dataDate: '2024-02-02' }],
  ['judge-readiness', 'timely', 'judgement', { ...perfect, dataDate: null }],
]

describe('a perfect definition', () => {
  it('meets all seven words once a person has judged two of them', () => {
    const check = checkSmart(perfect, { judgements: judged })
    expect(outcomesOf(check)).toEqual(allMet)
    expect(check.letters).toEqual({ S: 'met', M: 'met', A: 'met', R: 'met', T: 'met' })
    expect(check.smart).toBe('met')
    expect(smartWords.flatMap((word) => check.words[word].reasons)).toEqual([])
  })

  it('waits for a person before that: nothing is pretended', () => {
    const check = checkSmart(perfect)
    expect(outcomesOf(check)).toEqual({ ...allMet, spesifik: 'judgement', relevant: 'judgement' })
    expect(check.letters).toEqual({ S: 'judgement', M: 'met', A: 'met', R: 'judgement', T: 'met' })
    expect(check.smart).toBe('judgement')
    expect(codesOf(check, 'spesifik')).toEqual(['judge-clarity'])
    expect(codesOf(check, 'relevant')).toEqual(['judge-goal'])
  })

  it('meets every limit to the very bound', () => {
    const inputs = ['a', 'b', 'c', 'd', 'e']
    const bound = { ...perfect, inputs, completeness: 0.9, dataDate: '2024-02-01', target: 9, baseline: 9 }
    expect(checkSmart(bound, { judgements: judged }).smart).toBe('met')
  })

  it('may be one where lower is better', () => {
    const lower: SmartIndicator = { ...perfect, direction: 'lower', baseline: 9, target: 8, attainable: 8 }
    expect(checkSmart(lower, { judgements: judged }).smart).toBe('met')
  })

  it('may have bands that share a bound, and a gap that a reading closes', () => {
    const shared = withColumn({
      gap: null,
      bands: [
        [0, 3, 'cepat'],
        [3, 7, 'sedang'],
        [7, null, 'lambat'],
      ],
    })
    const upper = withColumn({ gap: 'upper' })
    for (const each of [shared, upper]) expect(checkSmart(each, { judgements: judged }).smart).toBe('met')
  })

  it('may have bands, and holes between them, outside of what the number can be', () => {
    const below = withColumn({
      bands: [
        [-5, -3, 'lambat'],
        [0, 7, 'cepat'],
        [8, null, 'sedang'],
      ],
    })
    const above = withColumn({
      to: 9,
      bands: [
        [0, 9, 'cepat'],
        [12, 13, 'sedang'],
      ],
    })
    for (const each of [below, above]) expect(checkSmart(each, { judgements: judged }).smart).toBe('met')
  })

  it('may have no upper end, whatever its rungs are worth', () => {
    expect(checkSmart(withScale({ to: null }), { judgements: judged }).smart).toBe('met')
  })

  it('may measure its value itself: there are no rungs to ask', () => {
    const plain = withScale({ rungs: null, columns: [] })
    expect(checkSmart(plain, { judgements: judged }).smart).toBe('met')
  })
})

describe('one planted fault', () => {
  it.each(faults)('%s changes %s to %s, and nothing else', (code, word, outcome, definition) => {
    const check = checkSmart(definition, { judgements: { ...judged, [word]: null } as never })
    const expected = { ...allMet, [word]: outcome }
    expect(outcomesOf(check)).toEqual(expected)
    const codes = codesOf(check, word).filter((each) => each !== 'judge-clarity' && each !== 'judge-goal')
    expect(codes).toEqual([code])
  })

  it('without a scale leaves open, too, whether the target lies in it', () => {
    const check = checkSmart({ ...perfect, scales: null }, { judgements: judged })
    expect(outcomesOf(check)).toEqual({ ...allMet, measurable: 'not-met', attainable: 'judgement' })
    expect([codesOf(check, 'measurable'), codesOf(check, 'attainable')]).toEqual([
      ['scale-not-stated'],
      ['judge-without-scale'],
    ])
  })

  it('of every code there is: those of a set are planted in an edition, and one is a person’s', () => {
    const ofSets = ['definition-missing', 'several-definitions', 'indicator-missing', 'judged-not-met']
    const elsewhere = ['judge-clarity', 'judge-goal', 'scale-not-stated', 'judge-without-scale', ...ofSets]
    const planted = faults.map(([code]) => code)
    expect([...new Set([...planted, ...elsewhere])].sort()).toEqual(Object.keys(reasonTexts).sort())
  })
})

describe('what a scale lacks', () => {
  const faultsOf = (change: Partial<typeof scale>) =>
    checkSmart(withScale(change as never)).words.measurable.reasons.map(({ code, params }) => [code, params])

  it('is said of each rung, and of each band without one, once', () => {
    expect(faultsOf({ rungs: { cepat: 10, sedang: null, lambat: null } as never })).toEqual([
      ['rung-without-points', { rungs: ['sedang', 'lambat'] }],
    ])
    const bands = [...['cepat', 'baru', 'lama', 'baru'].entries()].map(([i, rung]) => [i, i < 3 ? i : null, rung])
    expect(faultsOf({ columns: [{ ...scale.columns[0], bands }] as never })).toEqual([
      ['band-without-rung', { column: 'hari', rungs: ['baru', 'lama'] }],
    ])
  })

  // all values are below 0: one that is not known is not the highest
  it('does not make a value of 0', () => {
    const lost = { from: -5, to: -1, rungs: { ringan: -1, berat: null }, columns: [] }
    expect(faultsOf(lost as never)).toEqual([['rung-without-points', { rungs: ['berat'] }]])
  })

  it('leaves nothing to reach the maximum where no rung has a value', () => {
    expect(faultsOf({ rungs: {}, columns: [] } as never)).toEqual([
      ['maximum-not-reached', { maximum: 10, reached: '–' }],
    ])
  })
})

describe('a target', () => {
  const attainable = (change: Partial<SmartIndicator>) => checkSmart({ ...perfect, ...change }).words.attainable.reasons

  it('is not compared with a baseline that is not stated, on either side of 0', () => {
    const scales = [{ from: -10, to: 0 }]
    const codes = attainable({ scales, target: -2, baseline: null, attainable: -1 }).map(({ code }) => code)
    expect(codes).toEqual(['baseline-not-stated'])
  })

  it('has all of a scale without an upper end before it, and nothing below it', () => {
    const scales = [{ from: 5, to: null }]
    expect(attainable({ scales })).toEqual([])
    expect(attainable({ scales, target: 4, baseline: 3 }).map(({ code }) => code)).toEqual([
      'target-outside-scale',
      'baseline-outside-scale',
    ])
    expect(attainable({ scales, target: 4, baseline: 3 })[0]).toMatchObject({
      params: { from: 5, to: '∞' },
      text: { en: 'The target is outside the scale (5 to ∞).' },
    })
  })

  it('may be either end of the scale, as may the baseline and what is attainable', () => {
    expect(attainable({ target: 10, attainable: 10, baseline: 0 })).toEqual([])
    expect(attainable({ direction: 'lower', target: 0, attainable: 0, baseline: 10 })).toEqual([])
  })

  it('starts from a baseline on the scale of some group, and ends at what is attainable on one', () => {
    const scales = [scale, { ...scale, group: 'besar', to: 20, rungs: { cepat: 20, sedang: 5, lambat: 0 } }]
    expect(attainable({ scales, direction: 'lower', target: 8, baseline: 15, attainable: 7 })).toEqual([])
    expect(attainable({ scales, baseline: 21 })).toMatchObject([
      { code: 'baseline-outside-scale', params: { from: 0, to: 20 } },
    ])
    const open = [{ from: 5, to: null }]
    expect(attainable({ scales: open, attainable: 5000 })).toEqual([])
    expect(attainable({ scales: open, baseline: 4 })).toMatchObject([
      {
        code: 'baseline-outside-scale',
        text: {
          id: 'Nilai awal di luar skala (5 sampai ∞).',
          en: 'The baseline is outside the scale (5 to ∞).',
        },
      },
    ])
    expect(attainable({ scales: open, attainable: 4.5 })).toMatchObject([
      {
        code: 'attainable-outside-scale',
        text: {
          id: 'Nilai yang dinyatakan dapat dicapai di luar skala (5 sampai ∞).',
          en: 'The value that is said to be attainable is outside the scale (5 to ∞).',
        },
      },
    ])
  })

  it('need not be there, nor a direction, for the others to be off the scale', () => {
    const codes = (change: Partial<SmartIndicator>) => attainable(change).map(({ code }) => code)
    expect(codes({ target: null, baseline: 500, attainable: 500 })).toEqual([
      'target-not-stated',
      'baseline-outside-scale',
      'attainable-outside-scale',
    ])
    expect(codes({ direction: null, baseline: -1 })).toEqual(['direction-not-stated', 'baseline-outside-scale'])
    // without a scale nothing is off it
    expect(codes({ scales: [], baseline: -500 })).toEqual(['judge-without-scale'])
    expect(codes({ scales: null, direction: 'lower', baseline: 7, target: 9, attainable: 10 })).toEqual([
      'target-worse-than-baseline',
      'target-not-attainable',
      'judge-without-scale',
    ])
  })

  it('is beyond the scale of those who are in no named group', () => {
    const scales = [
      { from: 0, to: 5 },
      { group: 'besar', from: 0, to: 10 },
    ]
    expect(attainable({ scales })).toMatchObject([{ code: 'judge-mixed-groups', params: { group: '–', bound: 5 } }])
  })

  it('waits for a direction before it is set against the ends of groups', () => {
    const scales = [
      { from: 0, to: 5 },
      { group: 'besar', from: 0, to: 10 },
    ]
    expect(attainable({ scales, direction: null }).map(({ code }) => code)).toEqual(['direction-not-stated'])
  })
})

it('a target need only lie in the scale of some group', () => {
  const scales = [scale, { ...scale, group: 'lain', from: 7 }]
  const aim = { ...perfect, scales, direction: 'lower' as const, baseline: 7, attainable: 6 }
  expect(codesOf(checkSmart({ ...aim, target: 6 }), 'attainable')).toEqual(['judge-mixed-groups'])
  expect(codesOf(checkSmart({ ...aim, target: 7 }), 'attainable')).toEqual([])
})

describe('a judgement', () => {
  it('does not make up for what the data show', () => {
    const check = checkSmart({ ...perfect, goal: null }, { judgements: judged })
    expect(check.words.relevant.outcome).toBe('not-met')
    expect(check.letters.R).toBe('not-met')
    expect(check.smart).toBe('not-met')
  })

  it('can find wanting what the data pass', () => {
    const check = checkSmart(perfect, { judgements: { ...judged, simple: 'not-met' } })
    expect(outcomesOf(check)).toEqual({ ...allMet, simple: 'not-met' })
    expect(codesOf(check, 'simple')).toEqual(['judged-not-met'])
    expect(codesOf(checkSmart(perfect, { judgements: { relevant: 'not-met' } }), 'relevant')).toEqual([
      'judged-not-met',
    ])
  })

  it('answers what data left open', () => {
    const open = { ...perfect, attainable: null, dataDate: null }
    expect(checkSmart(open, { judgements: { ...judged, attainable: 'met', timely: 'met' } }).smart).toBe('met')
  })
})

describe('limits', () => {
  it('move where a word is met', () => {
    const met = (limits: object) => outcomesOf(checkSmart(perfect, { limits, judgements: judged }))
    expect(met({ inputs: 1 })).toEqual({ ...allMet, simple: 'not-met' })
    expect(met({ completeness: 0.96 })).toEqual({ ...allMet, reliable: 'not-met' })
  })

  it('say whether a letter needs all of its words, or any', () => {
    const half = { ...perfect, inputs: null, dataSource: null }
    const all = checkSmart(half, { judgements: judged })
    const any = checkSmart(half, { judgements: judged, limits: { letter: 'any' } })
    expect([all.letters.S, all.letters.R, all.smart]).toEqual(['not-met', 'not-met', 'not-met'])
    expect([any.letters.S, any.letters.R, any.smart]).toEqual(['met', 'met', 'met'])
    const unjudged = checkSmart(half, { limits: { letter: 'any' } })
    expect([unjudged.letters.S, unjudged.smart]).toEqual(['judgement', 'judgement'])
  })
})

describe('reasons', () => {
  it('are told in both languages, each with its numbers as it writes them', () => {
    const check = checkSmart({ ...perfect, completeness: 0.5 })
    expect(check.words.reliable.reasons[0]).toEqual({
      code: 'completeness-too-low',
      kind: 'not-met',
      params: { share: 0.5, limit: 0.9 },
      text: {
        id: 'Kelengkapan data 0,5, paling sedikit 0,9.',
        en: 'The data are 0.5 complete, at least 0.9 is needed.',
      },
    })
  })

  it('leave a bracket out that has nothing to say, and fill every placeholder', () => {
    const one = checkSmart(withScale({ to: 12 })).words.measurable.reasons[0]
    expect(one?.text.en).toBe('The maximum of 12 cannot be reached; the most is 10.')
    const ofGroup = checkSmart(withScale({ to: 12, group: 'pelaksana' })).words.measurable.reasons[0]
    expect(ofGroup?.text.en).toBe('The maximum of 12 cannot be reached; the most is 10 (group pelaksana).')
    for (const [, word, , definition] of faults) {
      for (const { text } of checkSmart(definition).words[word].reasons) {
        expect(`${text.id}${text.en}`).not.toMatch(/[{}]/)
      }
    }
  })

  it('give their counts', () => {
    const params = (change: Partial<SmartIndicator>, word: SmartWord) =>
      checkSmart({ ...perfect, ...change }).words[word].reasons[0]?.params
    expect(params({ objects: ['lama', 'biaya'] }, 'spesifik')).toEqual({ count: 2 })
    expect(params({ populations: ['berkas', 'pegawai', 'unit'] }, 'spesifik')).toEqual({ count: 3 })
    expect(params({ inputs: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'simple')).toEqual({ count: 6, limit: 5 })
  })

  it('set what they list apart, and leave the names of a definition as they are', () => {
    const [unknown] = checkSmart(withScale({ rungs: { cepat: 10, sedang: null, lambat: null } })).words.measurable
      .reasons
    expect(unknown?.text.en).toContain('sedang, lambat')
    const [hole] = checkSmart(withColumn({ column: 'formulir 1.2', gap: null })).words.measurable.reasons
    expect(hole?.text.id).toContain('formulir 1.2')
  })

  it('say once what several groups share', () => {
    const columns = withColumn({ gap: null }).scales?.[0]?.columns ?? []
    const both = ['a', 'b'].map((group) => ({ ...scale, group, columns }))
    expect(codesOf(checkSmart({ ...perfect, scales: both }), 'measurable')).toEqual(['bands-gap'])
  })
})

describe('the name of a check', () => {
  it('is that of the definition in both languages, or its id', () => {
    expect(checkSmart({ ...perfect, name: { id: 'Waktu', en: 'Time' } }).name).toEqual({ id: 'Waktu', en: 'Time' })
    expect(checkSmart(perfect).name).toEqual({ id: 'Waktu layanan', en: 'Waktu layanan' })
    expect(checkSmart({ id: 'waktu-layanan' }).name).toEqual({ id: 'waktu-layanan', en: 'waktu-layanan' })
  })

  it('is a copy: the definition is not frozen', () => {
    const name = { id: 'Waktu', en: 'Time' }
    checkSmart({ ...perfect, name })
    expect(Object.isFrozen(name)).toBe(false)
  })
})

describe('a wrong call', () => {
  // biome-ignore lint/suspicious/noExplicitAny: what no type allows
  const wrong: [string, any, any, (string | number)[]][] = [
    ['a definition of the wrong form', { ...perfect, target: 'tinggi' }, {}, ['definition', 'target']],
    ['a limit that says nothing', perfect, { limits: { completeness: 1.5 } }, ['limits', 'completeness']],
    ['a limit that nothing can keep', perfect, { limits: { inputs: 0 } }, ['limits', 'inputs']],
    ['a limit that there is not', perfect, { limits: { steps: 3 } }, ['limits', 4]],
    ['a letter rule that there is not', perfect, { limits: { letter: 'most' } }, ['limits', 'letter']],
    ['a judgement that judges nothing', perfect, { judgements: { simple: true } }, ['judgements', 'simple']],
    ['a judgement of no word', perfect, { judgements: { smart: 'met' } }, ['judgements', 0]],
  ]
  it.each(wrong)('throws for %s, and says where', (_, definition, options, path) => {
    try {
      checkSmart(definition, options)
      expect.fail('nothing was thrown')
    } catch (error) {
      expect(isIppError(error, 'invalid-smart') && error.issues.map((each) => each.path)).toEqual([path])
    }
  })
})

describe('a value that is measured itself', () => {
  const percentage: SmartIndicator = { ...perfect, unit: '%', target: 90, baseline: 80, attainable: 95 }
  const short: SmartIndicator = { ...percentage, scales: [{ from: 0, to: 100 }] }
  const long: SmartIndicator = { ...percentage, scales: [{ group: null, from: 0, to: 100, rungs: null, columns: [] }] }

  it('needs no more of a scale than its ends, and is tested and printed the same', () => {
    expect(checkSmart(short, { judgements: judged }).smart).toBe('met')
    expect(checkSmart(short)).toEqual(checkSmart(long))
    for (const definition of [short, long]) {
      expect(smartTable([definition], { locale: { tag: 'id', decimal: ',' } }).rows[0]?.[7]).toBe('0–100')
    }
  })

  it('has a target inside these ends', () => {
    const { attainable } = checkSmart({ ...short, target: 101 }).words
    expect(attainable.reasons[0]).toMatchObject({ code: 'target-outside-scale', params: { from: 0, to: 100 } })
  })
})
