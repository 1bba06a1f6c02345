import type { IppReadingWords } from '../locale'

/** What the options of the readings decide, in English. */
export const enReadings: IppReadingWords = {
  competenceGap: {
    meanFraction: 'each criterion not met adds a quarter, then the mean',
    shareNotCompetent: 'share of holders with a gap',
  },
  unjudged: {
    error: 'a criterion not judged is refused',
    noGap: 'a criterion not judged counts as met',
    gap: 'a criterion not judged counts as not met',
  },
  vacantPosts: {
    exclude: 'vacant posts are left out',
    fullGap: 'vacant posts count as full gaps',
  },
  compensationAggregate: {
    sum: 'gaps of the eselon groups added',
    mean: 'mean of the gaps of the eselon groups',
    weightedByHolders: 'mean of the gaps of the eselon groups by number of holders',
  },
  compensationBasis: {
    post: 'allowances of posts compared',
    holder: 'allowances of holders compared',
  },
  compensationGroups: {
    all: 'all eselon groups compared',
    withoutV: 'eselon V not compared',
  },
  missingPerformance: {
    error: 'a missing appraisal is refused',
    zero: 'a missing appraisal counts as 0',
    exclude: 'a missing appraisal is left out of the mean',
  },
  disciplineWindow: {
    lastYear: 'sanctions of the last year',
    ever: 'sanctions of whatever date',
  },
  severalSanctions: {
    every: 'every sanction of a person',
    heaviest: 'of each person only the heaviest sanction',
  },
  disciplineDenominator: {
    holders: 'divided by the number of holders',
    allEmployees: 'divided by the number of all employees',
  },
  rounding: {
    parts: 'rounded to two decimals before it enters the formula',
    exact: 'not rounded before it enters the formula',
  },
  groupOfUnits: {
    pooled: 'all units measured as one',
    meanOfUnits: 'mean of the values of the units',
  },
  personCompensation: {
    shared: 'the compensation gap of a person is that of the unit',
    group: 'the compensation gap of a person is that of the own eselon group',
    own: 'the compensation gap of a person is the distance from the highest allowance of the own group',
  },
}
