import { enMonths } from '../../months'
import type { IppLocale } from '../locale'
import { enReadings } from './en-readings'

/**
 * English.
 *
 * @example
 * ```ts
 * import { ippEn } from 'ipp-asn/ipp-2017'
 *
 * console.log(ippEn.labels.kompetensi) // 'Competence gap'
 * ```
 */
export const ippEn: IppLocale = {
  tag: 'en',
  decimal: '.',
  months: enMonths,
  labels: {
    ipp: 'Index (IPP)',
    kompetensi: 'Competence gap',
    kompensasi: 'Compensation gap',
    kinerja: 'Performance',
    disiplin: 'Indiscipline',
    pendidikan: 'Education',
    pelatihan: 'Training',
    pengalaman: 'Earlier posts',
    administrasi: 'Leadership training',
    ringan: 'light',
    sedang: 'medium',
    berat: 'heavy',
  },
  phrases: {
    indexIs: 'Indeks Profesional Pegawai (IPP) {ipp}, from {count} office holders.',
    personIs: 'IPP of one office holder: {ipp}.',
    personAssumed: 'The index of one person is a reading of this library (assumed): no source has one.',
    personValue: 'Value of this person: {value}.',
    total: 'Sum: {terms} {equals} {sum}.',
    totalRounded: 'Sum: {terms} {equals} {sum}, rounded to {ipp}.',
    formula: 'Formula: IPP = {formula}.',
    measuredOn: 'Measured on {asOf}.',
    method: 'Method: {method}.',
    notOfficial:
      'Computed by the library ipp-asn; not a statement of BKN, and not comparable with the IP ASN from 2018 on.',
    onlyCode: 'The numbers of the formula were read only in the code of SIMPEG Kota Bogor, in no text of BKN.',
    noCategory: 'This method has no categories.',
    range: 'With complete data: {lowest} to {highest}.',
    vacant: 'Vacant posts: {total}{groups}.',
    vacantOnMap: 'Vacant posts on the map of posts: {total}{groups}.',
    vacantIn: 'eselon {eselon}: {vacant}',
    gapMean: 'Sum of the gaps {sum} divided by {over}: {value}.',
    gapShare: 'Office holders with a gap, {sum} of {over}: {value}.',
    vacantCounted: 'Among these, {vacant} vacant posts count as full gaps.',
    criterion: '{criterion}: not met by {gaps}, not judged for {unjudged}.',
    group: 'Eselon {eselon} ({who}): highest allowance Rp{highest}, lowest Rp{lowest}, difference over lowest {gap}.',
    groupHolders: 'holders: {holders}',
    groupPosts: 'posts: {posts}, of them vacant: {vacant}',
    vacantCompared: 'The allowances of vacant posts are compared too.',
    allowancesOfSheets: 'Which allowances are compared was decided when the sheets were filled in.',
    groupsSum: 'Sum over the eselon groups: {sum}.',
    groupsMean: 'Sum {sum} divided by {over}: {value}.',
    appraisals: 'Sum of the appraisals {sum} divided by {over} people: {value}.',
    missing: 'Without an appraisal: {missing}.',
    sanctions: 'Sanctions: {terms}; their sum {sum} divided by {over} people: {value}.',
    window: 'Sanctions that count: {from} to {asOf}.',
    windowOfUnits: 'Sanctions that count: {years} year back from the day of measurement of the unit.',
    windowOfSheets: 'Which sanctions count was decided when the sheets were filled in.',
    outsideWindow: 'Sanctions outside that time, not counted: {outside}.',
    rounded: 'Rounded to {value}.',
    unitsMean: 'Mean of {count} units ({values}): {value}.',
    readings: 'Readings in force: {readings}.',
    sources: 'Sources:',
  },
  readings: enReadings,
  statuses: {
    sourced: 'stated in a source',
    implementation: 'only in application code',
    assumed: 'assumed',
  },
  sourceKinds: {
    regulation: 'regulation',
    'bkn-document': 'BKN document',
    'government-page': 'government page',
    press: 'press',
    code: 'application code',
  },
}
