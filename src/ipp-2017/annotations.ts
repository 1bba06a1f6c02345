import type { Annotations } from '../explain/source'
import { ipp2017Sources } from './sources'

/**
 * What stands behind every rule of {@link ipp2017}. Where a source has only the words or the labels and the number is from the code,
 * the rule is `implementation`.
 */
export const ipp2017Annotations: Annotations = {
  edition: 'ipp-2017',
  rules: {
    kompetensi: { status: 'implementation', sources: ['bogor', 'deck'] },
    'kompetensi.criteria': { status: 'implementation', sources: ['bogor', 'kr1', 'press'] },
    'kompetensi.gap': { reading: 'competenceGap' },
    'kompetensi.unjudged': { reading: 'unjudged' },
    'kompetensi.vacant': { reading: 'vacantPosts' },

    kompensasi: { status: 'implementation', sources: ['bogor', 'deck'] },
    'kompensasi.groups': { status: 'sourced', sources: ['deck', 'bogor'] },
    // in no table of allowances; Bogor counts it among the vacancies only
    'kompensasi.groups.V': { status: 'assumed', sources: ['bogor'] },
    'kompensasi.compared': { reading: 'compensationGroups' },
    'kompensasi.aggregate': { reading: 'compensationAggregate' },
    'kompensasi.basis': { reading: 'compensationBasis' },

    kinerja: { status: 'implementation', sources: ['bogor', 'deck'] },
    'kinerja.missing': { reading: 'missingPerformance' },

    disiplin: { status: 'implementation', sources: ['bogor', 'deck'] },
    'disiplin.years': { reading: 'disciplineWindow' },
    'disiplin.several': { reading: 'severalSanctions' },
    'disiplin.per': { reading: 'disciplineDenominator' },

    rounding: { status: 'implementation', sources: ['bogor'] },
    'rounding.parts': { reading: 'rounding' },
    groupOfUnits: { reading: 'groupOfUnits' },
    personCompensation: { reading: 'personCompensation' },
    entryLimits: { status: 'sourced', sources: ['kr1'] },

    'readings.competenceGap.options.meanFraction': { status: 'implementation', sources: ['bogor'] },
    'readings.competenceGap.options.shareNotCompetent': { status: 'sourced', sources: ['deck'] },
    'readings.unjudged.options.error': { status: 'assumed', sources: [] },
    'readings.unjudged.options.noGap': { status: 'implementation', sources: ['bogor'] },
    'readings.unjudged.options.gap': { status: 'assumed', sources: [] },
    'readings.vacantPosts.options.exclude': { status: 'implementation', sources: ['bogor'] },
    'readings.vacantPosts.options.fullGap': { status: 'assumed', sources: [] },
    'readings.compensationAggregate.options.sum': { status: 'implementation', sources: ['bogor'] },
    'readings.compensationAggregate.options.mean': { status: 'sourced', sources: ['deck'] },
    'readings.compensationAggregate.options.weightedByHolders': { status: 'assumed', sources: [] },
    'readings.compensationBasis.options.post': { status: 'implementation', sources: ['bogor'] },
    'readings.compensationBasis.options.holder': { status: 'assumed', sources: ['kr1', 'press'] },
    'readings.compensationGroups.options.all': { status: 'assumed', sources: [] },
    'readings.compensationGroups.options.withoutV': { status: 'implementation', sources: ['bogor', 'deck'] },
    'readings.missingPerformance.options.error': { status: 'assumed', sources: [] },
    'readings.missingPerformance.options.zero': { status: 'implementation', sources: ['bogor'] },
    'readings.missingPerformance.options.exclude': { status: 'implementation', sources: ['bogorOld'] },
    'readings.disciplineWindow.options.lastYear': { status: 'sourced', sources: ['kr1'] },
    'readings.disciplineWindow.options.ever': { status: 'implementation', sources: ['bogorDiscipline'] },
    'readings.severalSanctions.options.every': { status: 'assumed', sources: ['deck', 'press'] },
    'readings.severalSanctions.options.heaviest': { status: 'assumed', sources: ['bogorDiscipline'] },
    'readings.disciplineDenominator.options.holders': { status: 'implementation', sources: ['bogor'] },
    'readings.disciplineDenominator.options.allEmployees': { status: 'assumed', sources: ['deck'] },
    'readings.rounding.options.parts': { status: 'implementation', sources: ['bogor'] },
    'readings.rounding.options.exact': { status: 'assumed', sources: [] },
    'readings.groupOfUnits.options.pooled': { status: 'assumed', sources: [] },
    'readings.groupOfUnits.options.meanOfUnits': { status: 'assumed', sources: [] },
    'readings.personCompensation.options.shared': { status: 'assumed', sources: [] },
    'readings.personCompensation.options.group': { status: 'assumed', sources: [] },
    'readings.personCompensation.options.own': { status: 'assumed', sources: [] },
  },
  sources: ipp2017Sources,
}
