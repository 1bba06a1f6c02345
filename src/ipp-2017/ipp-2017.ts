import { deepFreeze } from '../freeze'
import type { Ipp2017Edition } from './edition'

/**
 * The index of BKN's guide of November 2016, as far as it could be read: frozen data.
 *
 * @remarks No number here was read in a text of BKN; {@link citeIpp} says where each was.
 *
 * @example
 * ```ts
 * import { ipp2017 } from 'ipp-asn/ipp-2017'
 *
 * console.log(ipp2017.kompetensi.weight, ipp2017.disiplin.weights.berat) // 25 3
 * ```
 */
export const ipp2017: Ipp2017Edition = /* @__PURE__ */ deepFreeze<Ipp2017Edition>({
  id: 'ipp-2017',
  revision: 1,
  kompetensi: {
    weight: 25,
    better: 'lower',
    of: 1,
    criteria: { pendidikan: 0.25, pelatihan: 0.25, pengalaman: 0.25, administrasi: 0.25 },
    gap: 'mean',
    unjudged: 'error',
    vacant: 'exclude',
  },
  kompensasi: {
    weight: 25,
    better: 'lower',
    of: 1,
    groups: { II: ['II.a', 'II.b'], III: ['III.a', 'III.b'], IV: ['IV.a', 'IV.b'], V: ['V.a', 'V.b'] },
    compared: ['II', 'III', 'IV', 'V'],
    aggregate: 'sum',
    basis: 'post',
  },
  kinerja: { weight: 25, better: 'higher', of: 100, missing: 'error' },
  disiplin: {
    weight: 25,
    better: 'lower',
    of: 1,
    weights: { ringan: 1, sedang: 2, berat: 3 },
    years: 1,
    several: 'every',
    per: 'holders',
  },
  rounding: { parts: 2, index: 2 },
  groupOfUnits: 'pooled',
  personCompensation: 'shared',
  entryLimits: { pelatihan: 3, pengalaman: 3 },
  readings: {
    competenceGap: {
      sets: ['kompetensi.gap'],
      default: 'meanFraction',
      options: { meanFraction: ['mean'], shareNotCompetent: ['share'] },
    },
    unjudged: {
      sets: ['kompetensi.unjudged'],
      default: 'error',
      options: { error: ['error'], noGap: ['no-gap'], gap: ['gap'] },
    },
    vacantPosts: {
      sets: ['kompetensi.vacant'],
      default: 'exclude',
      options: { exclude: ['exclude'], fullGap: ['full-gap'] },
    },
    compensationAggregate: {
      sets: ['kompensasi.aggregate'],
      default: 'sum',
      options: { sum: ['sum'], mean: ['mean'], weightedByHolders: ['weighted-by-holders'] },
    },
    compensationBasis: {
      sets: ['kompensasi.basis'],
      default: 'post',
      options: { post: ['post'], holder: ['holder'] },
    },
    compensationGroups: {
      sets: ['kompensasi.compared'],
      default: 'all',
      options: { all: [['II', 'III', 'IV', 'V']], withoutV: [['II', 'III', 'IV']] },
    },
    missingPerformance: {
      sets: ['kinerja.missing'],
      default: 'error',
      options: { error: ['error'], zero: ['zero'], exclude: ['exclude'] },
    },
    disciplineWindow: {
      sets: ['disiplin.years'],
      default: 'lastYear',
      options: { lastYear: [1], ever: [null] },
    },
    severalSanctions: {
      sets: ['disiplin.several'],
      default: 'every',
      options: { every: ['every'], heaviest: ['heaviest'] },
    },
    disciplineDenominator: {
      sets: ['disiplin.per'],
      default: 'holders',
      options: { holders: ['holders'], allEmployees: ['all-employees'] },
    },
    rounding: {
      sets: ['rounding.parts'],
      default: 'parts',
      options: { parts: [2], exact: [null] },
    },
    groupOfUnits: {
      sets: ['groupOfUnits'],
      default: 'pooled',
      options: { pooled: ['pooled'], meanOfUnits: ['mean-of-units'] },
    },
    personCompensation: {
      sets: ['personCompensation'],
      default: 'shared',
      options: { shared: ['shared'], group: ['group'], own: ['own'] },
    },
  },
})
