import fc from 'fast-check'
import { expect, it } from 'vitest'
import { add, type Fraction, fraction, fromText, multiply, order, subtract, toText, ZERO } from '../../src/fraction'
import {
  bogor,
  checkIppUnit,
  combineIppUnits,
  createIpp2017,
  type Ipp2017Readings,
  type IppSheet,
  type IppUnit,
  ippOfFigures,
  ippOfPerson,
  ippOfUnit,
  ippSheets,
  readIppSheets,
} from '../../src/ipp-2017'
import { readingsArb, unitArb } from './arbitraries'

const under = (readings: Ipp2017Readings, unit: IppUnit) => ippOfUnit(unit, { method: createIpp2017(readings) })
const sum = (all: readonly Fraction[]) => all.reduce(add, ZERO)
const withFirst = (unit: IppUnit, change: object): IppUnit => {
  const [first, ...rest] = unit.posts
  return {
    ...unit,
    posts: [{ ...first, holder: { ...first?.holder, ...change } } as IppUnit['posts'][number], ...rest],
  }
}
const all = (fit: boolean) => ({ pendidikan: fit, pelatihan: fit, pengalaman: fit, administrasi: fit })

it('the parts add up to the index, exactly, and each is 25 less what its value takes', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const { index, components } = under(readings, unit)
      expect(toText(sum(index.parts.map(({ exact }) => fromText(exact))))).toBe(index.exact)
      const value = (id: keyof typeof components) => fromText(components[id].exact)
      const gaps = sum([value('kompetensi'), value('kompensasi'), value('disiplin')])
      const expected = add(
        multiply(fraction(25), subtract(fraction(3), gaps)),
        multiply(fraction(1, 4), value('kinerja')),
      )
      expect(index.exact).toBe(toText(expected))
    }),
    { numRuns: 150 },
  )
})

it('is 100 where there are no gaps and no sanctions and every appraisal is 100', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const ideal = {
        ...unit,
        posts: unit.posts.flatMap(({ holder, ...post }) =>
          holder
            ? [{ ...post, allowance: 1, holder: { ...holder, fits: all(true), skp: 100, allowance: 1, sanctions: [] } }]
            : [],
        ),
      }
      expect(under(readings, ideal).index.exact).toBe('100')
    }),
  )
})

it('never rises with a gap, a sanction or a lower appraisal', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const index = (change: object) => fromText(under(readings, withFirst(unit, change)).index.exact)
      const dated = (level: string) => [{ level, date: '2017-06-30' }]
      expect(order(index({ fits: all(false) }), index({ fits: all(true) }))).toBeLessThan(0)
      expect(order(index({ sanctions: dated('berat') }), index({ sanctions: dated('ringan') }))).toBeLessThanOrEqual(0)
      expect(order(index({ skp: 10 }), index({ skp: 90 }))).toBeLessThan(0)
    }),
    { numRuns: 100 },
  )
})

it('falls as the highest allowance of a group rises, with all else the same', () => {
  fc.assert(
    fc.property(unitArb, fc.integer({ min: 1, max: 9_000_000 }), (unit, more) => {
      const top = Math.max(...unit.posts.map(({ allowance }) => allowance ?? 0))
      const paid = (allowance: number): IppUnit => ({
        ...unit,
        posts: [
          ...unit.posts,
          { title: 'a', eselon: 'IV.a', allowance: top, holder: null },
          { title: 'b', eselon: 'IV.a', allowance, holder: null },
        ],
      })
      const index = (allowance: number) => fromText(under({ rounding: 'exact' }, paid(allowance)).index.exact)
      expect(order(index(top + more), index(top))).toBeLessThan(0)
    }),
    { numRuns: 100 },
  )
})

it('filled and vacant posts are all posts, in all and by group', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const { index, notes } = under(readings, unit)
      expect(index.count + notes.vacant.total).toBe(unit.posts.length)
      expect(Object.values(notes.vacant.byGroup ?? {}).reduce((total, each) => total + each)).toBe(notes.vacant.total)
    }),
  )
})

it('A is the mean of the gaps of the persons, and the counts per criterion add up to 4 Σ aᵢ', () => {
  fc.assert(
    fc.property(unitArb, (unit) => {
      const { components, notes } = under({}, unit)
      const gaps = unit.posts.flatMap(({ holder }) =>
        holder ? [Object.values(holder.fits ?? {}).filter((fit) => !fit).length] : [],
      )
      const total = gaps.reduce((a, b) => a + b)
      expect(Object.values(notes.gaps).reduce((a, b) => a + b)).toBe(total)
      expect(components.kompetensi.unrounded).toBe(toText(fraction(total, 4 * gaps.length)))
    }),
  )
})

const ids = (unit: IppUnit) => unit.posts.flatMap(({ holder }) => holder?.id ?? [])
const meanOfPersons = (unit: IppUnit, readings: Ipp2017Readings) => {
  const method = createIpp2017(readings)
  const exact = ids(unit).map((id) => fromText(ippOfPerson(unit, { holder: id, method }).exact))
  return toText(multiply(sum(exact), fraction(1, exact.length)))
}

it('under shared, the mean of the persons is the unrounded unit, exactly', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const same = {
        ...readings,
        personCompensation: 'shared',
        vacantPosts: 'exclude',
        disciplineDenominator: 'holders',
      } as const
      expect(meanOfPersons(unit, same)).toBe(under(same, unit).unrounded.exact)
    }),
    { numRuns: 100 },
  )
})

it('under group, so it is with the gap weighted by holders', () => {
  fc.assert(
    fc.property(unitArb, (unit) => {
      const readings = { personCompensation: 'group', compensationAggregate: 'weightedByHolders' } as const
      expect(meanOfPersons(unit, readings)).toBe(under(readings, unit).unrounded.exact)
    }),
    { numRuns: 100 },
  )
})

it('under own, the gap of a person lies between 0 and that of the group', () => {
  fc.assert(
    fc.property(unitArb, (unit) => {
      for (const id of ids(unit)) {
        const points = (personCompensation: 'own' | 'group') =>
          fromText(
            ippOfPerson(unit, { holder: id, method: createIpp2017({ personCompensation }) }).parts[1]?.exact ?? '',
          )
        expect(order(points('own'), points('group'))).toBeGreaterThanOrEqual(0)
        expect(order(points('own'), fraction(25))).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 100 },
  )
})

it('rounding moves each part by half a hundredth at most', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, (unit, readings) => {
      const { components } = under({ ...readings, rounding: 'parts' }, unit)
      for (const { exact, unrounded } of Object.values(components)) {
        const off = subtract(fromText(exact), fromText(unrounded))
        expect(order(multiply(off, off), fraction(1, 40_000))).toBeLessThanOrEqual(0)
      }
    }),
  )
})

it('lies in the range that what is not known leaves', () => {
  fc.assert(
    fc.property(
      unitArb,
      readingsArb,
      fc.constantFrom('noGap', 'gap'),
      fc.constantFrom('zero', 'exclude'),
      (unit, readings, unjudged, missingPerformance) => {
        const method = { ...readings, unjudged, missingPerformance } as const
        const unknown = withFirst(
          {
            ...unit,
            posts: [
              ...unit.posts,
              {
                ...unit.posts[0],
                holder: { id: 'x', fits: all(true), skp: 50, allowance: 1_000_000, sanctions: [] },
              } as IppUnit['posts'][number],
            ],
          },
          { fits: null, skp: null },
        )
        const [lowest, highest] = under(method, unknown).index.range.index
        for (const fit of [true, false]) {
          for (const skp of [0, 37.25, 100]) {
            const { index } = under(method, withFirst(unknown, { fits: all(fit), skp })).index
            expect(index).toBeGreaterThanOrEqual(lowest)
            expect(index).toBeLessThanOrEqual(highest)
          }
        }
      },
    ),
    { numRuns: 100 },
  )
})

it('units pooled do not care for their order, and one unit alone is itself', () => {
  fc.assert(
    fc.property(unitArb, unitArb, readingsArb, (a, other, readings) => {
      const method = createIpp2017(readings)
      const b = {
        ...other,
        posts: other.posts.map(({ holder, ...post }) => ({
          ...post,
          holder: holder && { ...holder, id: `q-${holder.id}` },
        })),
      }
      expect(combineIppUnits([a, b], { method }).index).toEqual(combineIppUnits([b, a], { method }).index)
      expect(combineIppUnits([a], { method }).index).toEqual(ippOfUnit(a, { method }).index)
    }),
  )
})

const rowsOf = ({ header, rows }: IppSheet) => [header, ...rows]

it('the sheets come back as the same index, under every combination of readings and both polarities', () => {
  fc.assert(
    fc.property(unitArb, readingsArb, fc.constantFrom('y-fits', 'y-gap'), (unit, readings, polarity) => {
      const method = createIpp2017(readings)
      const [kompetensi, kompensasi, kinerja, disiplin] = ippSheets(unit, { method, polarity }).map(rowsOf)
      const read = readIppSheets({ kompetensi, kompensasi, kinerja, disiplin } as never, { method, polarity })
      if (!read.ok) return expect.fail(JSON.stringify(read.issues))
      const [back, direct] = [ippOfFigures(read.value, { method }), ippOfUnit(unit, { method })]
      expect(back.index).toEqual(direct.index)
      expect(back.notes.gaps).toEqual(direct.notes.gaps)
      expect(back.notes.vacant.total).toBe(direct.notes.vacant.total)
    }),
    { numRuns: 150 },
  )
})

it('junk is refused with issues that repeat none of it, and never with another error', () => {
  const junk = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true })
  const method = createIpp2017()
  fc.assert(
    fc.property(junk, (value) => {
      expect(checkIppUnit(value, { method }).ok).toBe(false)
      expect(checkIppUnit({ posts: [{ title: 'a', eselon: 'IV.a', holder: value ?? {} }] }, { method }).ok).toBe(false)
    }),
    { numRuns: 150 },
  )
  fc.assert(
    fc.property(fc.array(fc.array(junk)), (rows) => {
      const sheets = { kompetensi: rows, kompensasi: rows, kinerja: rows, disiplin: rows }
      expect(readIppSheets(sheets, { method, polarity: 'y-gap' }).ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

it('a filled workbook with any cell spoiled is read, or refused with issues, and never throws', () => {
  const method = createIpp2017(bogor)
  const spoil = fc.oneof(
    fc.constantFrom(null, '', '-', 'Y', 'n', 0, -1, 0.5, 101, 1e15, 'x'),
    fc.anything({ withNullPrototype: true }),
  )
  fc.assert(
    fc.property(unitArb, fc.nat(3), fc.nat(30), fc.nat(13), spoil, (unit, sheet, row, column, value) => {
      const grids = ippSheets(unit, { method, polarity: 'y-fits' }).map((each) =>
        rowsOf(each).map((cells) => [...cells] as unknown[]),
      )
      const cells = grids[sheet]?.[row]
      if (cells && column < cells.length) cells[column] = value
      const [kompetensi = [], kompensasi = [], kinerja = [], disiplin = []] = grids
      const read = readIppSheets({ kompetensi, kompensasi, kinerja, disiplin }, { method, polarity: 'y-fits' })
      if (read.ok) expect(Number.isFinite(ippOfFigures(read.value, { method }).ipp)).toBe(true)
      else expect(JSON.stringify(read.issues)).not.toMatch(/Pejabat \d/)
    }),
    { numRuns: 150 },
  )
})
