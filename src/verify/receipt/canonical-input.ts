import type { Appraisal, Education, Employee, Post, Sanction, Training } from '../../employee'
import { isRecord } from '../../shape'
import type { Unit } from '../../unit'

/** Which field is kept, and how: as it is, as the position of a key, or a list of records. */
type Kept<T> = { readonly [K in keyof Required<T>]: Way }
type Way = 'value' | 'left-out' | 'post' | 'unit' | Readonly<Record<string, 'value' | 'post' | 'unit'>>

const POST: Kept<Post> & Readonly<Record<string, 'value' | 'post' | 'unit'>> = {
  id: 'post',
  unit: 'unit',
  jenjang: 'value',
  eselon: 'value',
  jf: 'value',
  requires: 'value',
  as: 'value',
  from: 'value',
  until: 'value',
}
const EDUCATION: Record<keyof Required<Education>, 'value'> = { level: 'value', date: 'value' }
const TRAINING: Record<keyof Required<Training>, 'value'> = {
  kind: 'value',
  level: 'value',
  jf: 'value',
  jp: 'value',
  fits: 'value',
  date: 'value',
}
const APPRAISAL: Record<keyof Required<Appraisal>, 'value'> = {
  year: 'value',
  kinerja: 'value',
  skp: 'value',
  skp120: 'value',
  final: 'value',
  date: 'value',
}
const SANCTION: Record<keyof Required<Sanction>, 'value'> = { level: 'value', decided: 'value', inForce: 'value' }

/** Every field of a record: a new one does not compile before it is decided here what becomes of it. */
const EMPLOYEE: Kept<Employee> = {
  id: 'left-out',
  nip: 'left-out',
  status: 'value',
  kedudukan: 'value',
  sex: 'value',
  birthDate: 'value',
  tmtCpns: 'value',
  tmtPns: 'value',
  tmtPppk: 'value',
  contractUntil: 'value',
  golongan: 'value',
  posts: POST,
  educations: EDUCATION,
  trainings: TRAINING,
  appraisals: APPRAISAL,
  sanctions: SANCTION,
}
const ANSWERED: Readonly<Record<string, Way>> = { status: 'value', kedudukan: 'value', unit: 'unit' }

/** Numbers keys in the order in which they first appear. */
export interface Positions {
  readonly of: (key: unknown) => number | null
}

/** Positions that start with some keys. */
export function createPositions(keys: readonly string[] = []): Positions {
  const known = new Map(keys.map((key, i) => [key, i] as const))
  return {
    of(key) {
      if (typeof key !== 'string') return null
      const position = known.get(key) ?? known.size
      known.set(key, position)
      return position
    },
  }
}

type Keys = Readonly<Record<'post' | 'unit', Positions>>

/** A record without its key and NIP, its posts and units by position. */
export function canonicalRecord(record: Employee) {
  return canonicalFields({ ...record }, EMPLOYEE, { post: createPositions(), unit: createPositions() })
}

/**
 * Rows without names, NIPs and keys: persons and posts by position, in the order in which they first appear; units too, but those of the
 * tree come first. Without a tree there are no units in it, which is not the same as a tree of none.
 */
export function canonicalRows(
  rows: readonly unknown[],
  units: readonly Unit[] | undefined,
  columns: readonly string[],
) {
  const keys = { post: createPositions(), unit: createPositions(units?.map(({ id }) => id)) }
  const ids = createPositions()
  return known({
    rows: rows.map((row) =>
      isRecord(row) ? known({ person: ids.of(row.id), ...canonicalPerson(row, keys, columns) }) : null,
    ),
    units: units?.map(({ parent, from, until }) => known({ parent: keys.unit.of(parent), from, until })),
  })
}

function canonicalPerson(row: Readonly<Record<string, unknown>>, keys: Keys, columns: readonly string[]) {
  if (!('answers' in row)) return canonicalFields(row, EMPLOYEE, keys)
  return { ...canonicalFields(row, ANSWERED, keys), answers: canonicalAnswers(row.answers, columns) }
}

/** The columns of the method that are answered. */
export function canonicalAnswers(answers: unknown, columns: readonly string[]) {
  const given = isRecord(answers) ? answers : {}
  return known(Object.fromEntries(columns.map((column) => [column, plain(given[column])])))
}

function canonicalFields(row: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Way>>, keys: Keys) {
  const entries = Object.entries(fields).map(([name, way]) => [name, canonicalField(row[name], way, keys)] as const)
  return known(Object.fromEntries(entries))
}

function canonicalField(value: unknown, way: Way, keys: Keys): unknown {
  if (way === 'left-out') return null
  if (way === 'value') return plain(value)
  if (way === 'post' || way === 'unit') return keys[way].of(value)
  return Array.isArray(value) ? value.map((each) => (isRecord(each) ? canonicalFields(each, way, keys) : null)) : null
}

function plain(value: unknown): unknown {
  return typeof value === 'object' ? null : value
}

/** Absent and `null` both mean not known: both are left out. */
function known(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => (value ?? null) !== null))
}
