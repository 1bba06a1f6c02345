import { describe, expect, it } from 'vitest'
import { ipAsn2019 } from '../../src'
import type { Edition } from '../../src/edition'
import type { Searched } from '../../src/verify/reconcile/agreeing-parts'
import { combineFits, type Held } from '../../src/verify/reconcile/combine-fits'
import { fitClasses, NOT_GIVEN } from '../../src/verify/reconcile/fit-classes'
import { heldTotals } from '../../src/verify/reconcile/held-totals'
import { searchSpace } from '../../src/verify/reconcile/search-space'

const space = searchSpace(ipAsn2019 as unknown as Edition, {}, ['seminarWindow'])

/** A dimension without points of its own, of which so many combinations say each something else, in hundredths of a point. */
function dimension(persons: number, ...combinations: ((person: number) => number)[]): Searched {
  const official = new Int32Array(persons).fill(NOT_GIVEN)
  const all = combinations.map((says, at) => ({
    assignment: { seminarWindow: at === 0 ? 'twoYears' : 'oneYear' },
    parts: [],
    units: Int32Array.from({ length: persons }, (_, i) => 100 * says(i)),
  }))
  return { classes: fitClasses(space, all, official), readings: [], official }
}

/** Each person has a total, in hundredths of a point. */
function held(persons: number, total: (person: number) => number): Held {
  const rest = Int32Array.from({ length: persons }, (_, i) => 100 * total(i))
  return { totals: heldTotals(rest), used: persons, sound: new Uint8Array(persons).fill(1) }
}

/** Numbers from 0 to `most`, each for itself. */
const upTo = (most: number, says: (number: number) => (person: number) => number) =>
  Array.from({ length: most + 1 }, (_, number) => says(number))

describe('totals of two dimensions', () => {
  it('are made by one of each', () => {
    // 3 + 40 for the first person, 3 + 20 for the second.
    const tens = dimension(2, ...upTo(5, (n) => (i) => (10 * n) / (i + 1)))
    const ones = dimension(2, ...upTo(5, (n) => () => n))
    const { fits, complete } = combineFits(
      space,
      [tens, ones],
      held(2, (i) => (i === 0 ? 43 : 23)),
    )
    expect(complete).toBe(true)
    expect(fits.length).toBe(10)
    // Three roundings.
    expect(fits[0]?.fit).toMatchObject({ explained: 2, explainedPoints: 2, share: 1, equivalents: 3, departures: 1 })
    expect([...(fits[0]?.sums ?? [])]).toEqual([4_300, 2_300])
    expect(fits[0]?.parts.map((parts) => parts[0]?.adds.join())).toEqual(['4000,2000', '300,300'])
    // 10 n + m = 43 and 5 n + m = 23 have 5 n = 20 between them; what has one of them right has n = 4 then, and m = 3.
    expect(fits[1]?.fit).toMatchObject({ explained: 0, explainedPoints: 0 })
  })

  it('leave out whom they contradict', () => {
    const one = dimension(2, () => 1)
    const { sound, ...rest } = held(2, () => 2)
    const [best] = combineFits(space, [one, one], { ...rest, sound: Uint8Array.of(0, 1) }).fits
    expect(best?.fit).toMatchObject({ explained: 1, share: 0.5, explainedPoints: 2 })
    expect(sound).toEqual(Uint8Array.of(1, 1))
  })
})

describe('more combinations than are kept', () => {
  const eleven = (persons: number) => dimension(persons, ...upTo(10, (n) => () => n))

  it('are complete where those left out are worse than the best', () => {
    // 15 is 5 + 5 + 5 in 91 ways: all are one fit, and 30 only 10 + 10 + 10.
    const dimensions = [eleven(1), eleven(1), eleven(1)]
    const { fits, complete } = combineFits(
      space,
      dimensions,
      held(1, () => 15),
    )
    expect([complete, fits[0]?.fit.equivalents]).toEqual([true, 3 * 91])
    expect(
      combineFits(
        space,
        dimensions,
        held(1, () => 30),
      ).fits[0]?.fit.equivalents,
    ).toBe(3)
  })

  it('are not complete where some may be as good', () => {
    // 10 of 20 in 891 of 11^4 ways: 1 of C(3 + 20, 3) = 1771 less 4 x C(3 + 9, 3) = 220 each.
    const dimensions = [eleven(1), eleven(1), eleven(1), eleven(1)]
    const { fits, complete } = combineFits(
      space,
      dimensions,
      held(1, () => 20),
    )
    expect(fits[0]?.fit).toMatchObject({ explained: 1, share: 1 })
    expect(complete).toBe(false)
    // 40 in one way only.
    expect(
      combineFits(
        space,
        dimensions,
        held(1, () => 40),
      ).complete,
    ).toBe(true)
    // 41 in none: the nearest is one off, in one way.
    expect(
      combineFits(
        space,
        dimensions,
        held(1, () => 41),
      ),
    ).toMatchObject({ complete: true })
  })
})

describe('more totals than can be looked at', () => {
  const PERSONS = 20
  // Three digits of a number of base 11, turned round from person to person: each total is made in one way only.
  const digit = (n: number, i: number) => (n * ((i % 10) + 1)) % 11
  const digits = (scale: number) => dimension(PERSONS, ...upTo(10, (n) => (i) => scale * digit(n, i)))
  const dimensions = [digits(1), digits(11), digits(121)]
  const total = (i: number) => digit(7, i) + 11 * digit(5, i) + 121 * digit(3, i)
  // Under each of three roundings, 11^3 ways.
  const stepsFor = (totals: number) => 3 * 1331 * totals

  it.each([1, 5, 19, 20])('are explained by what explains all of them (%d looked at)', (totals) => {
    const { fits, complete } = combineFits(space, dimensions, held(PERSONS, total), stepsFor(totals))
    expect(fits[0]?.fit).toMatchObject({ explained: PERSONS, share: 1, equivalents: 3 })
    // Of those left out none is right in the first total, which is all that is known of them: so nor in all.
    expect(complete).toBe(true)
  })

  it('may be explained better by what was left out, where nothing explains all of them', () => {
    const spoilt = held(PERSONS, (i) => (i % 2 === 0 ? total(i) : 0.5))
    const of = (totals: number) => combineFits(space, dimensions, spoilt, stepsFor(totals))
    // What is left out where all totals are looked at explains less than ten of them.
    expect([2, 20].map((totals) => of(totals).complete)).toEqual([false, true])
    for (const totals of [2, 20]) expect(of(totals).fits[0]?.fit).toMatchObject({ explained: 10, share: 0.5 })
  })

  it('are held only against the first five of each where even one total is too many', () => {
    const { fits, complete } = combineFits(space, dimensions, held(PERSONS, total), stepsFor(1) - 1)
    expect(complete).toBe(false)
    expect(fits[0]?.parts.flatMap((parts) => parts.map(({ departures }) => departures))).not.toContain(2)
    expect(fits[0]?.fit.explained).toBeLessThan(PERSONS)
  })
})
