import fc from 'fast-check'
import type { Ipp2017Readings, IppHolder, IppPost, IppUnit } from '../../src/ipp-2017'
import { ipp2017 } from '../../src/ipp-2017'

const fit = fc.constantFrom(true, false)
const money = fc.integer({ min: 500_000, max: 30_000_000 })
const appraisal = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)
const sanction = fc.record({
  level: fc.constantFrom('ringan', 'sedang', 'berat'),
  date: fc.constantFrom('2016-06-30', '2016-07-01', '2017-01-31', '2017-06-30', '2017-07-01'),
} as const)

const holder: fc.Arbitrary<Omit<IppHolder, 'id'>> = fc.record({
  fits: fc.record({ pendidikan: fit, pelatihan: fit, pengalaman: fit, administrasi: fit }),
  skp: appraisal,
  allowance: money,
  sanctions: fc.array(sanction, { maxLength: 2 }),
})

const post: fc.Arbitrary<Omit<IppPost, 'holder'>> = fc.record({
  title: fc.constantFrom('Kepala Bidang', 'Kepala Seksi', 'Sekretaris'),
  eselon: fc.constantFrom('II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a', 'V.b'),
  allowance: money,
} as const)

/** A unit of which everything is known, with at least one holder. */
export const unitArb: fc.Arbitrary<IppUnit> = fc
  .tuple(
    fc.array(fc.tuple(post, holder), { minLength: 1, maxLength: 12 }),
    fc.array(post, { maxLength: 4 }),
    // enough for the most holders, and for one that a test adds
    fc.integer({ min: 13, max: 90 }),
  )
  .map(([held, vacant, allEmployees]) => ({
    posts: [
      ...held.map(([each, person], i) => ({ ...each, holder: { id: `p-${i}`, name: `Pejabat ${i}`, ...person } })),
      ...vacant.map((each) => ({ ...each, holder: null })),
    ],
    asOf: '2017-06-30',
    allEmployees,
  }))

/** Any combination of readings. */
export const readingsArb: fc.Arbitrary<Ipp2017Readings> = fc.record(
  Object.fromEntries(
    Object.entries(ipp2017.readings).map(([id, { options }]) => [id, fc.constantFrom(...Object.keys(options))]),
  ),
) as fc.Arbitrary<Ipp2017Readings>
