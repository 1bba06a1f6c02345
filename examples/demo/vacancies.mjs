// @ts-check
import { describeIssue, formatDate } from 'ipp-asn/explain'
import { projectVacancies } from 'ipp-asn/positions'
import { say, signed, whole } from './language.mjs'
import { table } from './tables.mjs'
import { caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./language.mjs').Word} Word */
/** @typedef {import('./read-agency.mjs').Agency} Agency */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('./read-agency.mjs').NamedUnit} NamedUnit */
/** @typedef {import('ipp-asn/positions').Position} Position */
/** @typedef {import('ipp-asn/positions').Staffing} Staffing */
/** @typedef {import('ipp-asn/positions').StaffEvent} StaffEvent */
/** @typedef {import('ipp-asn/positions').VacancyProjection<NamedUnit>} Projection */

/** So many of those who leave are listed. */
const LISTED = 10

/** Teachers retire by a law of their own. */
const OWN_LAWS = [{ jf: 'guru', age: 60, citation: 'UU 14/2005 Pasal 30 ayat (4)' }]

/**
 * Section C: which posts are vacant now, and which will be in three years.
 *
 * @param {Language} language
 * @param {Agency} agency
 * @param {AgencyMeasurement} measurement
 */
export function vacanciesSection(language, { positions, rows, units }, { asOf, rows: { rejected } }) {
  const until = `${Number(asOf.slice(0, 4)) + 3}-12-31`
  const projection = projectVacancies(positions, rows, { from: asOf, until, every: 'year', units, ownLaws: OWN_LAWS })
  const { count } = projection
  const more = rejected - count.employees.rejected
  const titles = new Map(positions.map((position) => [position.id, position]))
  const left = projection.events.filter((event) => hasLeft(event, projection.events))
  return [
    heading(language, 'vacancyTitle'),
    wrap(say(language, 'vacancyIntro', { date: formatDate(asOf, language), until: formatDate(until, language) })),
    organisations(language, projection),
    [
      wrap(
        say(language, 'vacancyNote', {
          example: example(language, projection, titles),
          unknown: count.total.needUnknown,
          without: count.total.holdersWithoutNeed,
        }),
        2,
      ),
      wrap(say(language, 'projectionNote', { citation: OWN_LAWS[0]?.citation ?? '' }), 2),
      ...headless(language, projection, positions),
    ].join('\n'),
    `${caption(language, 'leaversCaption')}\n${leaversTable(language, left, titles, units)}\n\n${leaversNote(language, left, until)}`,
    wrap(
      [
        say(language, 'staffCounts', { ...count.employees }),
        ...(more > 0 ? [say(language, 'staffUnits', { more })] : []),
      ].join(' '),
    ),
    `${caption(language, 'staffFindingsCaption')}\n${findingsTable(language, projection)}`,
  ].join('\n\n')
}

/**
 * A line per organisation, with all units below it, and the sum.
 *
 * @param {Language} language
 * @param {Projection} projection
 */
function organisations(language, { count, units, total, until }) {
  const { words } = language
  const year = until.slice(0, 4)
  const line = /** @type {(number: string, name: string, now: Staffing, later: Staffing | undefined) => string[]} */ (
    (number, name, now, later) => [
      number,
      name,
      ...[now.posts, now.need, now.holders].map((each) => whole(language, each)),
      signed(language, now.difference, 0),
      ...[now.vacant, now.unfilled, now.surplus].map((each) => whole(language, each)),
      ...[later?.vacant ?? 0, later?.unfilled ?? 0].map((each) => whole(language, each)),
    ]
  )
  const rows = count.units.flatMap(({ unit, depth, total: now }, i) =>
    depth === 1 ? [{ name: unit.name, now, later: units[i]?.total.at(-1) }] : [],
  )
  return table(
    [
      [words.number, 'right'],
      [words.unit, 'left'],
      [words.posts, 'right'],
      [words.need, 'right'],
      [words.holders, 'right'],
      ['+/−', 'right'],
      [words.vacant, 'right'],
      [words.unfilled, 'right'],
      [words.surplus, 'right'],
      [`${words.vacant} ${year}`, 'right'],
      [`${words.unfilled} ${year}`, 'right'],
    ],
    [
      ...rows.map(({ name, now, later }, i) => line(String(i + 1), name, now, later)),
      line('', say(language, 'allUnits'), count.total, total.at(-1)),
    ],
    1,
  )
}

/**
 * A position that is not vacant and yet has seats to fill.
 *
 * @param {Language} language
 * @param {Projection} projection
 * @param {ReadonlyMap<string, Position>} titles
 */
function example(language, { count }, titles) {
  const short = count.positions.find(({ state, difference }) => state === 'filled' && (difference ?? 0) < 0)
  if (!short) return ''
  const { title } = titles.get(short.id) ?? {}
  const [need, holders, unfilled] = [short.need ?? 0, short.holders.length, -(short.difference ?? 0)]
  return say(language, 'vacancyExample', { title: title ?? short.id, need, holders, unfilled })
}

/**
 * Which managerial posts nobody holds, and where somebody acts.
 *
 * @param {Language} language
 * @param {Projection} projection
 * @param {readonly Position[]} positions
 */
function headless(language, { count, units }, positions) {
  const names = new Map(units.map(({ unit }) => [unit.id, unit.name]))
  const vacant = count.positions.flatMap(({ place, state, acting }) => {
    const { title, eselon, unit } = positions[place] ?? {}
    if (state !== 'vacant' || !eselon) return []
    const name = title?.includes('Subbagian') ? `${title} ${names.get(unit ?? '')}` : title
    return [acting.length > 0 ? `${name} (${say(language, 'isActed')})` : name]
  })
  return vacant.length > 0 ? [wrap(say(language, 'headless', { posts: vacant.join('; ') }), 2)] : []
}

/**
 * Who goes to another post on the same day does not leave.
 *
 * @param {StaffEvent} event
 * @param {readonly StaffEvent[]} events
 */
function hasLeft({ row, on, change }, events) {
  return change < 0 && !events.some((other) => other.row === row && other.on === on && other.change > 0)
}

/**
 * The first who leave: month, post, unit, reason; nobody is named.
 *
 * @param {Language} language
 * @param {readonly StaffEvent[]} left
 * @param {ReadonlyMap<string, Position>} titles
 * @param {readonly NamedUnit[]} units
 */
function leaversTable(language, left, titles, units) {
  const { words } = language
  return table(
    [
      [words.month, 'left'],
      [words.position, 'left'],
      [words.workUnit, 'left'],
      [words.reason, 'left'],
    ],
    left.slice(0, LISTED).map(({ on, position: id, reason }) => {
      const position = titles.get(id)
      const unit = units.find((each) => each.id === position?.unit)
      return [
        formatDate(on.slice(0, 7), language),
        position?.title ?? id,
        unit?.name ?? '',
        reasonText(language, reason),
      ]
    }),
  )
}

/**
 * @param {Language} language
 * @param {StaffEvent['reason']} reason
 */
function reasonText(language, reason) {
  return say(language, /** @type {Word} */ (`leaves-${reason}`))
}

/**
 * @param {Language} language
 * @param {readonly StaffEvent[]} left
 * @param {string} until
 */
function leaversNote(language, left, until) {
  const reasons = [...countBy(left.map(({ reason }) => reasonText(language, reason)))]
  const list = reasons.map(([reason, count]) => `${whole(language, count)} ${reason}`).join(', ')
  return wrap(say(language, 'leaversNote', { count: left.length, until: formatDate(until, language), list }))
}

/**
 * What is odd in map and records, counted by kind, the most frequent first.
 *
 * @param {Language} language
 * @param {Projection} projection
 */
function findingsTable(language, { count, findings }) {
  const { words } = language
  const all = [...count.findings, ...findings]
  const texts = all.map((finding) => {
    const word = /** @type {Word} */ (`found-${finding.code}`)
    return word in words ? words[word] : describeIssue({ ...finding, path: [] }, language)
  })
  const sorted = [...countBy(texts)].sort(([, a], [, b]) => b - a)
  return table(
    [
      [words.count, 'right', 6],
      [words.finding, 'left'],
    ],
    sorted.map(([text, number]) => [whole(language, number), text]),
  )
}

/** @param {readonly string[]} texts */
function countBy(texts) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
