import { checkPerson } from '../../check-person'
import { within } from '../../field-shapes'
import { type Issue, issue, type Result } from '../../issue'
import type { Person } from '../../measurement'
import type { AnyMethod } from '../../method'
import { isRecord, join, maybe, NONE, type Shape } from '../../shape'

/** Official numbers of one person. What `officialFromNilaiIpAsn` and `officialFromPipAsn` read fits as it stands. */
export interface OfficialNumbers {
  /** Points per dimension, 0–100, taken to four decimals; each absent or `null` where it is not given, and all of them beside a total. */
  readonly dimensions?: Readonly<Record<string, number | null | undefined>> | null | undefined
  /** The total, 0–100, as the source gives it. */
  readonly index?: number | null | undefined
}

/** One person: what we have on record, and what the official system says. */
export interface ReconcileRow {
  /** A record, or a person with answers. */
  readonly person: Person
  /** The official numbers; absent or `null` where there are none (yet): such a row may still be one that would settle something. */
  readonly official?: OfficialNumbers | null | undefined
}

const MOST_POINTS = 100
const points: Shape = maybe(within(0, MOST_POINTS))

/** Checks a row: the person as `measure` would, and the numbers. */
export function checkReconcileRow(value: unknown, method: AnyMethod): Result<ReconcileRow> {
  if (!isRecord(value)) return { ok: false, issues: [issue([], 'not-a-record')] }
  const person = checkPerson(value.person, method)
  const wrong = person.ok ? NONE : person.issues
  const issues = [...join(NONE, 'person', wrong), ...join(NONE, 'official', officialIssues(value.official, method))]
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as unknown as ReconcileRow, issues }
}

function officialIssues(official: unknown, { dimensions }: AnyMethod): readonly Issue[] {
  if (official === null || official === undefined) return NONE
  if (!isRecord(official)) return [issue([], 'not-a-record')]
  // Without a total either, it is likely to be something else.
  const given = official.dimensions ?? (Object.hasOwn(official, 'index') ? {} : null)
  if (!isRecord(given)) return [issue(['dimensions'], 'not-a-record')]
  let issues = NONE
  const expected = Object.keys(dimensions)
  for (const [position, [id, value]] of Object.entries(given).entries()) {
    if (Object.hasOwn(dimensions, id)) issues = join(issues, 'dimensions', join(NONE, id, points(value)))
    else issues = join(issues, 'dimensions', [issue([position], 'unknown-field', { expected })])
  }
  return join(issues, 'index', points(official.index))
}
