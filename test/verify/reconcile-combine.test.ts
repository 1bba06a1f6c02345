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

/** A dimension with points of its own, in hundredths; `null` where there are none. */
function given(points: readonly (number | null)[], ...combinations: (readonly number[])[]): Searched {
  const official = Int32Array.from(points, (each) => (each === null ? NOT_GIVEN : 100 * each))
  const all = combinations.map((says) => ({
    assignment: { seminarWindow: 'twoYears' },
    parts: [],
    units: Int32Array.from(says, (each) => 100 * each),
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

describe('no totals', () => {
  const none = (persons: number, sound = new Uint8Array(persons).fill(1)): Held => ({
    ...{ totals: heldTotals(new Int32Array(persons).fill(NOT_GIVEN)), used: persons, sound },
  })

  it('combine the best five of a dimension, and miss nothing that is better', () => {
    const seven = given([100], ...[2, 3, 4, 5, 6, 7, 8].map((points) => [points]))
    const { fits, complete } = combineFits(space, [seven], none(1))
    expect(fits.map(({ parts }) => parts[0]?.[0]?.distance)).toEqual([9_200, 9_300, 9_400, 9_500, 9_600])
    expect(complete).toBe(true)
  })

  it('are nothing to combine without a dimension', () => {
    expect(combineFits(space, [], none(0))).toEqual({ fits: [], complete: true })
  })

  it('have what explains more before what is nearer, where no whole row is right', () => {
    const nobody = new Uint8Array(2)
    const two = given([5, 5], [6, 6], [5, 500])
    const { fits } = combineFits(space, [two], none(2, nobody))
    expect(fits.map(({ fit }) => [fit.explainedPoints, fit.explained])).toEqual([
      [1, 0],
      [0, 0],
    ])
  })

  it('have the nearest first, whatever its rounding', () => {
    // 1.875 is 1.88 half up, and 1.87 cut off.
    const one = given([188.1], [187.5])
    expect(combineFits(space, [one], none(1)).fits.map(({ fit }) => fit.roundings)).toEqual([
      ['halfUp'],
      ['exact'],
      ['truncated'],
    ])
  })

  it('let a reading that dimensions share be the same in both, of however many options', () => {
    const discipline = searchSpace(ipAsn2019 as unknown as Edition, {}, ['unknownDiscipline'])
    const of = (official: number) => {
      const all = ['clean', 'lowest', 'zero'].map((unknownDiscipline, at) => ({
        ...{ assignment: { unknownDiscipline }, parts: [], units: Int32Array.of(100 * at) },
      }))
      const points = Int32Array.of(100 * official)
      return { classes: fitClasses(discipline, all, points), readings: ['unknownDiscipline'], official: points }
    }
    const [best] = combineFits(discipline, [of(0), of(1)], none(1)).fits
    expect(best?.fit.explainedPoints).toBe(1)
    expect(combineFits(discipline, [of(2), of(2)], none(1)).fits[0]?.fit).toMatchObject({
      ...{ explainedPoints: 2, readings: { unknownDiscipline: 'zero' } },
    })
  })
})

describe('one total', () => {
  /** Of six persons the last has a total of 500 and no points; the others have 100 each. */
  const official = [100, 100, 100, 100, 100, null]
  const held = (): Held => {
    const rest = Int32Array.from(official, (each) => (each === null ? 50_000 : NOT_GIVEN))
    return { totals: heldTotals(rest), used: 6, sound: new Uint8Array(6).fill(1) }
  }

  it('makes good one row that a combination falls behind', () => {
    // Five explain one row each, and are off by 200 in four and by 500 in the total; one explains only the total, and is off by 100 in five.
    const five = [0, 1, 2, 3, 4].map((right) =>
      official.map((each, i) => (each === null ? 0 : i === right ? 100 : 300)),
    )
    const sixth = [200, 200, 200, 200, 200, 500]
    const [best] = combineFits(space, [given(official, ...five, sixth)], held()).fits
    expect(best?.fit).toMatchObject({ explainedPoints: 1, explained: 1 })
    expect(best?.sums).toEqual(Int32Array.of(50_000))
  })

  it('makes good no two', () => {
    const five = [0, 1, 2, 3, 4].map((right) =>
      official.map((each, i) => (each === null ? 0 : i === right || i === (right + 1) % 5 ? 100 : 300)),
    )
    const sixth = [200, 200, 200, 200, 200, 500]
    const { fits } = combineFits(space, [given(official, ...five, sixth)], held())
    expect(fits.map(({ fit }) => fit.explainedPoints)).toEqual([2, 2, 2, 2, 2])
  })
})

describe('fits that are equally near', () => {
  it('have all their equivalents, though there are more than ten', () => {
    // Each says 1 of another person, and all are as far off.
    const eleven = dimension(11, ...upTo(10, (n) => (i) => Number(i === n)))
    const { fits } = combineFits(
      space,
      [eleven],
      held(11, () => 0.5),
    )
    // Three roundings of each.
    expect(fits.map(({ fit }) => fit.equivalents)).toEqual(Array(10).fill(3))
  })
})

describe('what may have escaped', () => {
  const digits = (persons: number, scale: number) =>
    dimension(persons, ...upTo(10, (n) => (i) => scale * ((n * (i + 1)) % 11)))

  it('is as good as the best where the totals that were not looked at can make up for all that it lacks', () => {
    // The first total in one way of 1331, 7 + 11 x 5 + 121 x 3; the second in none, to which that way comes nearest: 3 + 11 x 10 + 121 x 6.
    const dimensions = [digits(2, 1), digits(2, 11), digits(2, 121)]
    const totals = held(2, (i) => (i === 0 ? 7 + 11 * 5 + 121 * 3 : 3 + 11 * 10 + 121 * 6 + 0.5))
    const one = combineFits(space, dimensions, totals, 3 * 1331)
    expect([one.fits[0]?.fit.explained, one.complete]).toEqual([1, false])
    const both = combineFits(space, dimensions, totals, 2 * 3 * 1331)
    expect([both.fits[0]?.fit.explained, both.complete]).toEqual([1, true])
  })

  it('is nothing where every choice was kept, however few totals were looked at', () => {
    const two = dimension(2, ...upTo(1, (n) => () => n))
    const { fits, complete } = combineFits(
      space,
      [two, two],
      held(2, (i) => (i === 0 ? 1 : 0.5)),
      3 * 4,
    )
    expect([fits[0]?.fit.explained, complete]).toEqual([1, true])
  })

  it('is looked for under every rounding', () => {
    // 21 halves are made in more than 700 ways as they are; rounded to wholes, in none.
    const halves = dimension(1, ...upTo(10, (n) => () => n / 2))
    const { fits, complete } = combineFits(
      space,
      [halves, halves, halves, halves],
      held(1, () => 10.5),
    )
    expect(fits[0]?.fit).toMatchObject({ explained: 1, roundings: ['exact'] })
    expect(complete).toBe(false)
  })

  it('is not among the first five of each, which are held against all totals where even one is too many', () => {
    const dimensions = [1, 11, 121, 1331].map((scale) => digits(1, scale))
    const fifth = 4 * (1 + 11 + 121 + 1331)
    const { fits, complete } = combineFits(
      space,
      dimensions,
      held(1, () => fifth),
      3 * 11 ** 4 - 1,
    )
    expect([fits[0]?.fit.explained, complete]).toEqual([1, false])
  })
})
