import fc from 'fast-check'
import { type Answers, createMethod, type IpAsn2019Readings, ipAsn2019 } from '../src'

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null })

const education = fc.constantFrom('S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD')
const fit = fc.constantFrom('di-bawah', 'sesuai', 'di-atas')
const predicate = fc.constantFrom('sangat-baik', 'baik', 'cukup', 'butuh-perbaikan', 'kurang', 'buruk', 'sangat-kurang')
const discipline = fc.constantFrom('tidak-pernah', 'ringan', 'sedang', 'berat')
const upTo = (to: number) => fc.integer({ min: 0, max: to * 100 }).map((hundredths) => hundredths / 100)

const post = fc.oneof(
  fc.record({ kelompok: fc.constant('struktural'), kepemimpinan: maybe(fc.boolean()) }),
  fc.record({ kelompok: fc.constant('fungsional'), fungsional: maybe(fc.boolean()) }),
  fc.record({ kelompok: fc.constant('pelaksana') }),
)
const technical = fc.oneof(fc.record({ teknis: maybe(fc.boolean()) }), fc.record({ jp: fc.nat(40) }))
const performance = fc.oneof(
  fc.record({ kinerja: maybe(predicate) }),
  fc.record({ skp: upTo(100) }),
  fc.record({ skp120: upTo(120) }),
)

/** Any answers that the 2019 edition accepts, complete or not. */
export const answersArb: fc.Arbitrary<Answers> = fc
  .tuple(
    post,
    fc.record({
      pendidikan: maybe(education),
      kesesuaian: maybe(fit),
      seminar: maybe(fc.boolean()),
      disiplin: maybe(discipline),
    }),
    technical,
    performance,
  )
  .map((parts) => Object.assign({}, ...parts) as Answers)

const points = fc.integer({ min: 0, max: 250_000 }).map((units) => units / 10_000)

/** Any choice of readings of the 2019 edition. */
export const readingsArb: fc.Arbitrary<IpAsn2019Readings> = fc.record(
  {
    categoryGap: fc.constantFrom('floor', 'upper'),
    categoryFigure: fc.constantFrom('exact', 'printed'),
    skpGap: fc.constantFrom('floor', 'upper'),
    skp120: fc.constantFrom('from120', 'from110'),
    predicates2022: fc.constantFrom('rungOrder', 'unscored'),
    jpCredit: fc.constantFrom('threshold', 'proportional'),
    education: fc.oneof(
      fc.constant('absolute' as const),
      fc.record({ relative: fc.record({ 'di-bawah': points, sesuai: points, 'di-atas': points }) }),
    ),
    unknownEducation: fc.constantFrom('lowest', 'zero'),
    unknownPerformance: fc.constantFrom('lowest', 'zero'),
    unknownDiscipline: fc.constantFrom('zero', 'lowest', 'clean'),
  },
  { requiredKeys: [] },
)

/** One of a hundred methods of the 2019 edition: making one costs a thousand times as much as scoring with it. */
export const methodArb = fc.constantFrom(
  ...fc.sample(readingsArb, { numRuns: 100, seed: 38_2018 }).map((readings) => createMethod(ipAsn2019, readings)),
)
