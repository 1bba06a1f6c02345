import { ipAsn2019 } from '../../src'
import type { ReadingChoices } from '../../src/edition'
import { ipAsn2019Annotations } from '../../src/explain/annotations/ip-asn-2019'
import { ruleSources } from './rule-sources'

const PENDIDIKAN = 'indicators.pendidikan'
const KEPEMIMPINAN = 'indicators.kepemimpinan'
const FUNGSIONAL = 'indicators.fungsional'
const TEKNIS = 'indicators.teknis'
const SEMINAR = 'indicators.seminar'
const KINERJA = 'indicators.kinerja'
const DISIPLIN = 'indicators.disiplin'
const COUNTED = 'evidence.counted'
const LEADERSHIP = 'evidence.leadership'
const LEADERSHIP_MATCH = 'evidence.leadershipMatch'
const ABSENT = ['evidence.absentTrainings', 'evidence.absentSanctions']
const UNKNOWN = [PENDIDIKAN, KINERJA, DISIPLIN].map((indicator) => `${indicator}.unknown`)
const WINDOWS = [`${TEKNIS}.window.groups`, `${SEMINAR}.window.years`, `${DISIPLIN}.window.years`, `${KINERJA}.window`]

/** The rules that the sections test: what the names of the hand-written histories open with, up to a comma or a colon. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'technical window': [`${TEKNIS}.window`, `${TEKNIS}.window.groups`, COUNTED],
  'seminar window': [`${SEMINAR}.window.years`, COUNTED],
  'discipline window': [`${DISIPLIN}.window.years`, COUNTED, 'evidence.sanctionDate'],
  'education ever': [PENDIDIKAN],
  'leadership ever': [KEPEMIMPINAN, LEADERSHIP],
  'functional ever': [FUNGSIONAL],
  'technical ever for a functional post': [`${TEKNIS}.window.groups`, COUNTED],
  'windows told': [COUNTED, ...WINDOWS],
  posts: ['groups'],
  groups: ['groups'],
  leadership: [KEPEMIMPINAN, LEADERSHIP, LEADERSHIP_MATCH],
  education: [PENDIDIKAN, `${PENDIDIKAN}.unknown`],
  requirement: [`${PENDIDIKAN}.inputs.pendidikan.scores`, `${PENDIDIKAN}.inputs.kesesuaian`],
  functional: [FUNGSIONAL, 'evidence.exemptJf'],
  hours: [TEKNIS, `${TEKNIS}.inputs.jp.credit`],
  seminar: [SEMINAR],
  appraisal: [KINERJA, `${KINERJA}.window`, 'evidence.severalAppraisals'],
  sanctions: [DISIPLIN, 'evidence.severalSanctions', 'evidence.sanctionDate'],
  absent: ABSENT,
  empty: [...ABSENT, ...UNKNOWN],
  'nothing known': [...ABSENT, 'evidence.exemptJf'],
  measured: ['evidence.excluded', 'evidence.pppkFrom'],
  'hangs on': [COUNTED, ...WINDOWS, ...ABSENT],
  whole: ['dimensions', 'groups', COUNTED, ...WINDOWS],
}

const defaults = Object.fromEntries(Object.entries(ipAsn2019.readings).map(([id, reading]) => [id, reading.default]))

/** What a history tests, and where its expected values come from under its readings. */
export function historySection(
  name: string,
  readings: ReadingChoices,
): { readonly section: string; readonly source: string } {
  const section = /^[^:,]+(?=[:,])/.exec(name)?.[0] ?? ''
  const tested = rules[section]
  if (!tested) throw new Error(`no section ${section}`)
  const read = ruleSources(ipAsn2019Annotations, tested, readings, defaults)
  return {
    section,
    source: `Worked by hand from docs/records.md. ${read}. SIASN's own rules for records are not published`,
  }
}
