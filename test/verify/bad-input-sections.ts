import type { ReadingChoices } from '../../src/edition'
import { ipAsn2019Annotations } from '../../src/explain/annotations/ip-asn-2019'
import { createIpp2017 } from '../../src/ipp-2017'
import { ipp2017Annotations } from '../../src/ipp-2017/annotations'
import { ruleSources } from './rule-sources'

/** The rules of 2019 behind a column of answers. */
const columns: Readonly<Record<string, string>> = {
  pendidikan: 'indicators.pendidikan',
  kepemimpinan: 'indicators.kepemimpinan',
  fungsional: 'indicators.fungsional',
  teknis: 'indicators.teknis',
  jp: 'indicators.teknis.inputs.jp.credit',
  seminar: 'indicators.seminar',
  kinerja: 'indicators.kinerja',
  skp: 'indicators.kinerja.inputs.skp',
  skp120: 'indicators.kinerja.inputs.skp120',
  disiplin: 'indicators.disiplin',
}

/** The rules of 2016-2017 behind a field of a unit, by the last word of its path. */
const fields: Readonly<Record<string, string>> = {
  eselon: 'kompensasi.groups',
  allowance: 'kompensasi',
  skp: 'kinerja.missing',
  level: 'disiplin',
  date: 'disiplin.years',
  sanctions: 'disiplin',
  asOf: 'disiplin.years',
  allEmployees: 'disiplin.per',
  pelatihan: 'entryLimits',
  pengalaman: 'entryLimits',
}

const FORM = "Written by hand from the closed lists and bounds of docs/errors.md, which are this library's own"
const NIP = '; digits of a NIP: Perka BKN 22/2007 and 43/2007, as press repeats them'

/** Where the refusal of an input comes from: the rules behind the fields that its issues name, and else the form of a row. */
export function badInputSource(check: string, issues: readonly string[], readings: ReadingChoices): string {
  const paths = issues.map((issue) => issue.split(' ')[1] ?? '')
  if (check === 'answers')
    return `${FORM}${behind(
      paths.flatMap((path) => columns[path] ?? []),
      of2019,
    )}`
  if (check === 'ipp-2017') return `${FORM}${behind(paths.flatMap(ruleOfUnit), (rules) => of2017(rules, readings))}`
  if (check === 'employee') return `${FORM}; the record: docs/records.md${paths.includes('nip') ? NIP : ''}`
  if (check === 'positions') return `${FORM}; the map: docs/positions.md`
  return check === 'units' ? `${FORM}; units: docs/records.md` : `${FORM}; printed rows: docs/reconcile.md`
}

function behind(rules: readonly string[], sourcesOf: (rules: readonly string[]) => string): string {
  return rules.length > 0 ? `. The numbers: ${sourcesOf([...new Set(rules)])}` : ''
}

function ruleOfUnit(path: string): readonly string[] {
  const last = path.split('.').at(-1) ?? ''
  if (path.includes('.fits')) return ['kompetensi.criteria', 'kompetensi.unjudged']
  return last in fields ? [fields[last] as string] : []
}

function of2019(rules: readonly string[]): string {
  return ruleSources(ipAsn2019Annotations, rules, { jpCredit: 'threshold', skpGap: 'floor' })
}

function of2017(rules: readonly string[], readings: ReadingChoices): string {
  return ruleSources(ipp2017Annotations, rules, readings, createIpp2017().readings as Readonly<Record<string, string>>)
}
