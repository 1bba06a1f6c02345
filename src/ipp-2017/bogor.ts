import type { Ipp2017Readings } from './edition'

/**
 * The readings of Kota Bogor's SIMPEG, the one implementation that could be read; all of them, so that no default decides.
 *
 * @remarks Which sanction its query takes of a person who has several is left open there; here it is the heaviest.
 *
 * @example
 * ```ts
 * import { bogor, createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * console.log(createIpp2017(bogor).readings.missingPerformance) // 'zero'
 * ```
 */
export const bogor: Required<Ipp2017Readings> = /* @__PURE__ */ Object.freeze<Required<Ipp2017Readings>>({
  competenceGap: 'meanFraction',
  unjudged: 'noGap',
  vacantPosts: 'exclude',
  compensationAggregate: 'sum',
  compensationBasis: 'post',
  compensationGroups: 'withoutV',
  missingPerformance: 'zero',
  disciplineWindow: 'ever',
  severalSanctions: 'heaviest',
  disciplineDenominator: 'holders',
  rounding: 'parts',
  groupOfUnits: 'pooled',
  personCompensation: 'shared',
})
