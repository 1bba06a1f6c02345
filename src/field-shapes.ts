import { isDate, isDay, LAST_DAY } from './calendar'
import type { Eselon, Jenjang } from './employee'
import { ID } from './id'
import { type Issue, issue } from './issue'
import { eselons, jenjangOfEselon, jenjangs } from './jenjang'
import { isRecord, record, type Shape } from './shape'

const MOST_CHARACTERS = 100

// A year that no record can mean is a slip of the pen, or what a system writes for nothing; a sanction would hide behind it.
const FIRST_YEAR = '1900'
const YEAR_AFTER_LAST = '2200'

/** A record of which only these fields must be there. */
export function open(fields: Readonly<Record<string, Shape>>, required: readonly string[] = ['id']): Shape {
  return record(
    fields,
    Object.keys(fields).filter((name) => !required.includes(name)),
  )
}

/** The form, and what must go together in a record, as far as its parts are what they should be. */
export function all(shape: Shape, ...together: readonly Shape[]): Shape {
  return (value) =>
    isRecord(value) ? [...shape(value), ...together.flatMap((each) => [...each(value)])] : shape(value)
}

/** Echelon and level of a post must not contradict each other. */
export const levelIssues: Shape = (value) => {
  const { jenjang, eselon } = value as { readonly jenjang?: unknown; readonly eselon?: unknown }
  const levels = eselons.includes(eselon as Eselon) && jenjangOfEselon[eselon as Eselon]
  if (!levels || !jenjangs.includes(jenjang as Jenjang) || levels.includes(jenjang as Jenjang)) return []
  return [issue(['eselon'], 'contradicts', { other: 'jenjang' })]
}

/** What ends must not end before it began. */
export const periodIssues: Shape = (value) => {
  const { from, until } = value as { readonly from?: unknown; readonly until?: unknown }
  if (!isExisting(from) || !isExisting(until) || until >= from) return []
  return [issue(['until'], 'date-reversed', { other: 'from' })]
}

function isExisting(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}

/** A key of the caller's. */
export const key: Shape = (value) => {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  if (value.length > MOST_CHARACTERS) return [issue([], 'too-long', { characters: MOST_CHARACTERS })]
  if (value.trim() === '') return [issue([], 'required')]
  return value === value.trim() ? [] : [issue([], 'spaces-around')]
}

export const id: Shape = (value) => {
  const issues = key(value)
  const isId = issues.length === 0 && ID.test(value as string) && value === (value as string).toLowerCase()
  return isId || issues.length > 0 ? issues : [issue([], 'bad-id')]
}

export const day: Shape = (value) => dated(value, isDay, 'YYYY-MM-DD')

export const date: Shape = (value) => dated(value, isDate, 'YYYY-MM-DD, YYYY-MM, YYYY')

function dated(value: unknown, exists: (text: string) => boolean, expected: string): readonly Issue[] {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  const isInReach = value === LAST_DAY || (value >= FIRST_YEAR && value < YEAR_AFTER_LAST)
  return exists(value) && isInReach ? [] : [issue([], 'bad-date', { expected })]
}

export function whole(from: number, to: number): Shape {
  return (value) => {
    const issues = within(from, to)(value)
    return issues.length > 0 || Number.isInteger(value) ? issues : [issue([], 'not-whole')]
  }
}

export function within(from: number, to: number): Shape {
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return [issue([], 'not-a-number')]
    return value < from || value > to ? [issue([], 'out-of-range', { from, to })] : []
  }
}
