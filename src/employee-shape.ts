import { isDate, isDay, LAST_DAY } from './calendar'
import type { Appraisal, Eselon, Jenjang, Post } from './employee'
import {
  golongans,
  kedudukans,
  leadershipLevels,
  pendidikans,
  postHeldAs,
  predikats,
  sanctionLevels,
  sexes,
  statuses,
  trainingKinds,
} from './employee-codes'
import { ID } from './id'
import { type Issue, issue } from './issue'
import { eselons, jenjangOfEselon, jenjangs } from './jenjang'
import { parseNip } from './nip'
import { flag, isRecord, listOf, maybe, oneOf, record, type Shape } from './shape'

const MOST_CHARACTERS = 100
const MOST_HOURS = 10_000

// A year that no record can mean is a slip of the pen, or what a system writes for nothing; a sanction would hide behind it.
const FIRST_YEAR = '1900'
const YEAR_AFTER_LAST = '2200'

function shapeOfEmployee(): Shape {
  return open({
    id: key,
    nip: maybe((value) => parseNip(value).issues),
    status: maybe(oneOf(...statuses)),
    kedudukan: maybe(oneOf(...kedudukans)),
    sex: maybe(oneOf(...sexes)),
    birthDate: maybe(day),
    tmtCpns: maybe(day),
    tmtPns: maybe(day),
    tmtPppk: maybe(day),
    golongan: maybe(oneOf(...golongans)),
    posts: maybe(listOf(all(postShape(), postIssues), 0)),
    educations: maybe(listOf(open({ level: oneOf(...pendidikans), date: maybe(date) }, ['level']), 0)),
    trainings: maybe(listOf(trainingShape(), 0)),
    appraisals: maybe(listOf(all(appraisalShape(), appraisalIssues), 0)),
    sanctions: maybe(listOf(sanctionShape(), 0)),
  })
}

function shapeOfAnswered(): Shape {
  return open({
    id: key,
    status: maybe(oneOf(...statuses)),
    kedudukan: maybe(oneOf(...kedudukans)),
    unit: maybe(key),
    answers: () => [],
  })
}

function postShape(): Shape {
  return open(
    {
      id: maybe(key),
      unit: maybe(key),
      jenjang: maybe(oneOf(...jenjangs)),
      eselon: maybe(oneOf(...eselons)),
      jf: maybe(id),
      requires: maybe(oneOf(...pendidikans)),
      as: maybe(oneOf(...postHeldAs)),
      from: maybe(day),
      until: maybe(day),
    },
    [],
  )
}

function trainingShape(): Shape {
  return open(
    {
      kind: oneOf(...trainingKinds),
      level: maybe(oneOf(...leadershipLevels)),
      jf: maybe(id),
      jp: maybe(whole(0, MOST_HOURS)),
      fits: maybe(flag),
      date: maybe(date),
    },
    ['kind'],
  )
}

function appraisalShape(): Shape {
  return open(
    {
      year: whole(1900, 9999),
      kinerja: maybe(oneOf(...predikats)),
      skp: maybe(within(0, 100)),
      skp120: maybe(within(0, 120)),
      final: maybe(flag),
      date: maybe(date),
    },
    ['year'],
  )
}

function sanctionShape(): Shape {
  return open({ level: oneOf(...sanctionLevels), decided: maybe(date), inForce: maybe(date) }, ['level'])
}

/** A record of which only these fields must be there. */
function open(fields: Readonly<Record<string, Shape>>, required: readonly string[] = ['id']): Shape {
  return record(
    fields,
    Object.keys(fields).filter((name) => !required.includes(name)),
  )
}

/** The form, and what must go together in a record, as far as its parts are what they should be. */
function all(shape: Shape, together: Shape): Shape {
  return (value) => (isRecord(value) ? [...shape(value), ...together(value)] : shape(value))
}

const postIssues: Shape = (value) => {
  const { jenjang, eselon, from, until } = value as Post
  const issues: Issue[] = []
  const levels = eselons.includes(eselon as Eselon) && jenjangOfEselon[eselon as Eselon]
  if (levels && jenjangs.includes(jenjang as Jenjang) && !levels.includes(jenjang as Jenjang)) {
    issues.push(issue(['eselon'], 'contradicts', { other: 'jenjang' }))
  }
  if (isA(isDay, from) && isA(isDay, until) && until < from)
    issues.push(issue(['until'], 'date-reversed', { other: 'from' }))
  return issues
}

function isA(exists: (text: string) => boolean, value: unknown): value is string {
  return typeof value === 'string' && exists(value)
}

const appraisalIssues: Shape = (value) => {
  const appraisal = value as Appraisal
  const given = (['kinerja', 'skp', 'skp120'] as const).filter((name) => (appraisal[name] ?? null) !== null)
  const [first = '', ...others] = given
  return others.map((name) => issue([name], 'two-answers', { other: first }))
}

/** A key of the caller's. */
const key: Shape = (value) => {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  if (value.length > MOST_CHARACTERS) return [issue([], 'too-long', { characters: MOST_CHARACTERS })]
  if (value.trim() === '') return [issue([], 'required')]
  return value === value.trim() ? [] : [issue([], 'spaces-around')]
}

const id: Shape = (value) => {
  const issues = key(value)
  const isId = issues.length === 0 && ID.test(value as string) && value === (value as string).toLowerCase()
  return isId || issues.length > 0 ? issues : [issue([], 'bad-id')]
}

const day: Shape = (value) => dated(value, isDay, 'YYYY-MM-DD')

const date: Shape = (value) => dated(value, isDate, 'YYYY-MM-DD, YYYY-MM, YYYY')

function dated(value: unknown, exists: (text: string) => boolean, expected: string): readonly Issue[] {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  const isInReach = value === LAST_DAY || (value >= FIRST_YEAR && value < YEAR_AFTER_LAST)
  return exists(value) && isInReach ? [] : [issue([], 'bad-date', { expected })]
}

function whole(from: number, to: number): Shape {
  return (value) => {
    const issues = within(from, to)(value)
    return issues.length > 0 || Number.isInteger(value) ? issues : [issue([], 'not-whole')]
  }
}

function within(from: number, to: number): Shape {
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return [issue([], 'not-a-number')]
    return value < from || value > to ? [issue([], 'out-of-range', { from, to })] : []
  }
}

/** The form of a record. */
export const employeeShape: Shape = /* @__PURE__ */ shapeOfEmployee()

/** The form of a person with answers; the answers are a matter of the method. */
export const answeredPersonShape: Shape = /* @__PURE__ */ shapeOfAnswered()
