import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type Edition, type EditionSource, ipAsn2019 } from '../src'
import { failsUnder } from './hand-case-failure'
import { handCases, handTables } from './hand-cases'
import { handHistories } from './hand-histories'
import { historyFailsUnder } from './hand-history-failure'
import { moved, numbersIn, valueAt } from './moved'

/** The numbers that no answer can show, read from an edition in the form of the table written by hand. */
function tablesOf({ dimensions, groups, indicators, categories, readings }: EditionSource) {
  const skp = indicators.kinerja?.inputs.skp
  const skp120 = indicators.kinerja?.inputs.skp120
  const jp = indicators.teknis?.inputs.jp
  const asks = readings.education?.asks
  return {
    dimensions,
    groups,
    windows: Object.fromEntries(Object.entries(indicators).map(([id, { window }]) => [id, window])),
    categories: categories.bands,
    skp: skp?.kind === 'value' && skp.bands,
    skp120: skp120?.kind === 'value' && skp120.bands.map(([from, to]) => [from, to]),
    hoursForAll: jp?.kind === 'hours' && jp.full,
    mostForEducation: asks && 'upTo' in asks && asks.upTo,
    pppkAlways: readings.pppk?.options.always,
  }
}

const byHand = {
  ...handTables,
  // PP 30/2019, domain file §3: 110-120, 90-<120, 70-<90, 50-<70, <50; 110-120 stands apart, since a reading decides it
  skp120: [
    [0, 50],
    [50, 70],
    [70, 90],
    [90, 110],
    [110, 120],
    [120, 120],
  ],
  mostForEducation: 25,
  // every measurement year there is
  pppkAlways: [0],
}

const tablesHold = (edition: EditionSource) => isDeepStrictEqual(tablesOf(edition), byHand)

const casesHold = (edition: Edition) => !handCases.some((handCase) => failsUnder(edition, handCase))

const historiesHold = (edition: Edition) => !handHistories.some((history) => historyFailsUnder(edition, history))

const readings = Object.entries(ipAsn2019.readings)

function movedBy(path: string, step: number): Edition {
  const edition: Edition = { ...(ipAsn2019 as unknown as Edition), official: false }
  return Object.freeze(moved(edition, path, (valueAt(ipAsn2019, path) as number) + step))
}

const numbers = numbersIn(ipAsn2019).filter((path) => path !== 'revision')

describe('the numbers of the law', () => {
  it('stand as the tables written by hand say', () => {
    expect(tablesOf(ipAsn2019)).toEqual(byHand)
    expect(tablesHold(ipAsn2019)).toBe(true)
    expect(casesHold(movedBy('revision', 0))).toBe(true)
    expect(historiesHold(movedBy('revision', 0))).toBe(true)
  })

  it('are the same in their place and as the default of the reading that sets them', () => {
    for (const [, { sets, options, default: fallback }] of readings) {
      expect(sets.map((rule) => valueAt(ipAsn2019, rule))).toEqual(options[fallback])
    }
  })

  it('are found, every one of them', () => {
    expect(numbers).toContain('indicators.disiplin.inputs.disiplin.points.sedang')
    expect(numbers).toContain('readings.unknownDiscipline.options.clean.0')
    expect(numbers).toContain('readings.seminarWindow.options.oneYear.0')
    expect(numbers.length).toBeGreaterThan(100)
  })

  /** Numbers that act on records. */
  const ofRecords = numbers.filter((path) => /window|pppk(From|\.options\.from)/i.test(path))

  /** Numbers that neither answers nor records show: maxima of dimensions act on groups, and the rest bound what may be given. */
  const ofTables = numbers.filter((path) =>
    /^dimensions|asks|always|bands\.0\.0$|(skp|categories)\.bands\.4\.1$|skp120\.bands\.\d\.1$/.test(path),
  )

  it.each(numbers.filter((path) => !ofTables.includes(path) && !ofRecords.includes(path)))(
    '%s moved by one step is noticed by a score',
    (path) => {
      for (const step of [1, -1]) expect(casesHold(movedBy(path, step)), `${path} ${step}`).toBe(false)
    },
  )

  it.each(ofRecords)('%s moved by one step is noticed by a history', (path) => {
    for (const step of [1, -1]) expect(historiesHold(movedBy(path, step)), `${path} ${step}`).toBe(false)
  })

  it.each(ofTables)('%s moved by one step is noticed by the tables', (path) => {
    for (const step of [1, -1]) expect(tablesHold(movedBy(path, step)), `${path} ${step}`).toBe(false)
  })
})
