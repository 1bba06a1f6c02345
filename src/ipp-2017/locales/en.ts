import type { IppLocale } from '../locale'

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
    formula: 'Formula: IPP = {formula}.',
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
    group:
      'Eselon {eselon} ({holders} holders): highest allowance Rp{highest}, lowest Rp{lowest}, difference over lowest {gap}.',
    groupsSum: 'Sum over the eselon groups: {sum}.',
    groupsMean: 'Sum {sum} divided by {over}: {value}.',
    appraisals: 'Sum of the appraisals {sum} divided by {over} people: {value}.',
    missing: 'Without an appraisal: {missing}.',
    sanctions: 'Sanctions: {terms}; their sum {sum} divided by {over} people: {value}.',
    rounded: 'Rounded to {value}.',
    unitsMean: 'Mean of {count} units ({values}): {value}.',
    readings: 'Readings in force: {readings}.',
    sources: 'Sources:',
  },
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
