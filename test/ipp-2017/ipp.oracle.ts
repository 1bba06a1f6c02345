import { isDeepStrictEqual } from 'node:util'
import { isIppError } from '../../src'
import {
  bogor,
  checkIppUnit,
  combineIppUnits,
  createIpp2017,
  type Ipp2017Method,
  type IppPerson,
  type IppResult,
  type IppUnit,
  ipp2017,
  ippOfPerson,
  ippOfUnit,
} from '../../src/ipp-2017'
import { type Fraction, show } from '../oracle/fraction'
import {
  ORACLE_BOGOR,
  type OracleError,
  type OracleParts,
  type OraclePerson,
  type OracleResult,
  oracleOfPerson,
  oracleOfUnit,
  oracleOfUnits,
} from '../oracle/ipp-2017'
import type { HandUnit } from './hand-units'
import { type RandomReadings, randomUnitCase, type UnitCase } from './unit-arbitraries'

/** Plain JSON of the same shape from both sides. */
type Answer = Record<string, unknown>

// --- the oracle's answer in the shape of the library ----------------------------------------------------------------

/** The nearest number of a fraction, by writing out more decimals than half a step between two numbers can have. */
export function nearest({ n, d }: Fraction): number {
  const size = n < 0n ? -n : n
  // two numbers that are exact give the nearest of their quotient
  if (size < 2n ** 53n && d < 2n ** 53n) return Number(n) / Number(d)
  const digits = 130
  const scaled = (size * 10n ** BigInt(digits)) / d
  const isCut = (size * 10n ** BigInt(digits)) % d !== 0n
  const text = scaled.toString().padStart(digits + 1, '0')
  const number = Number(`${text.slice(0, -digits)}.${text.slice(-digits)}${isCut ? '1' : '0'}`)
  return n < 0n ? -number : number
}

const LETTERS = { A: 'kompetensi', B: 'kompensasi', C: 'kinerja', D: 'disiplin' } as const

type Letter = keyof typeof LETTERS

const letters = Object.keys(LETTERS) as Letter[]

function groupParts(points: OracleParts): unknown {
  return letters.map((letter) => ({
    id: LETTERS[letter],
    points: nearest(points[letter]),
    exact: show(points[letter]),
    max: 25,
    percent: nearest({ n: points[letter].n * 4n, d: points[letter].d }),
  }))
}

function inputsOf({ sums, each }: OracleResult, letter: Letter): unknown {
  if (sums === null) return { values: each?.map((parts) => show(parts[letter])) }
  const { A, B, C, D } = sums
  const groups = B.groups.map((group) => ({ ...group, gap: show(group.gap) }))
  const all = {
    A: { ...A, sum: show(A.sum) },
    B: { ...B, groups, sum: show(B.sum) },
    C: { ...C, sum: show(C.sum) },
    D,
  }
  return all[letter]
}

function theirResult(result: OracleResult | OracleError): Answer {
  if ('error' in result) return { ...result }
  const components = letters.map((letter) => ({
    id: LETTERS[letter],
    symbol: letter,
    value: nearest(result.value[letter]),
    exact: show(result.value[letter]),
    unrounded: show(result.exact[letter]),
    contribution: nearest(result.points[letter]),
    inputs: inputsOf(result, letter),
    readings: result.acted[letter].toSorted(),
  }))
  return {
    ...Object.fromEntries(components.map((component) => [component.symbol, component])),
    ipp: nearest(result.ipp),
    index: nearest(result.index),
    exact: show(result.index),
    unrounded: { index: nearest(result.unrounded), exact: show(result.unrounded) },
    count: result.count,
    category: null,
    parts: groupParts(result.points),
    range: result.range.map(nearest),
    notes: result.notes,
  }
}

function theirPerson(person: OraclePerson | OracleError): Answer {
  if ('error' in person) return { ...person }
  return {
    status: 'assumed',
    ipp: nearest(person.ipp),
    index: nearest(person.index),
    exact: show(person.index),
    parts: groupParts(person.points),
    readings: letters.map((letter) => person.acted[letter].toSorted()),
  }
}

// --- the library's answer -------------------------------------------------------------------------------------------

/** The readings that set one of the rules. */
function readingsOf(rules: readonly string[]): string[] {
  const readings = Object.entries(ipp2017.readings).filter(([, { sets }]) => sets.some((rule) => rules.includes(rule)))
  return readings.map(([id]) => id).toSorted()
}

function ourResult({ ipp, index, unrounded, components, notes }: IppResult): Answer {
  const parts = Object.values(components).map(({ rules, ...component }) => ({
    ...component,
    readings: readingsOf(rules),
  }))
  return {
    ...Object.fromEntries(parts.map((component) => [component.symbol, component])),
    ipp,
    index: index.index,
    exact: index.exact,
    unrounded,
    count: index.count,
    category: index.category,
    parts: index.parts,
    range: index.range.index,
    notes,
  }
}

function ourPerson({ method: _, components, ...person }: IppPerson): Answer {
  return { ...person, readings: Object.values(components).map(({ rules }) => readingsOf(rules)) }
}

function orError(answer: () => Answer): Answer {
  try {
    return answer()
  } catch (error) {
    if (!isIppError(error)) throw error
    return { error: error.code, issues: error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) }
  }
}

const methods = new Map<string, Ipp2017Method>()

function methodFor(readings: RandomReadings): Ipp2017Method {
  const key = JSON.stringify(readings)
  const method = methods.get(key) ?? createIpp2017(readings === 'bogor' ? bogor : readings)
  if (methods.size > 50) methods.clear()
  methods.set(key, method)
  return method
}

function check(unit: IppUnit, method: Ipp2017Method): Answer {
  const result = checkIppUnit(unit, { method })
  return { issues: result.issues.map(({ path, code }) => `${path.join('.')}: ${code}`) }
}

// --- the comparison -------------------------------------------------------------------------------------------------

function sorted(answer: Answer, paths: 'paths' | 'codes'): Answer {
  if (!Array.isArray(answer.issues)) return answer
  const issues = answer.issues.map((issue: string) => (paths === 'paths' ? issue : issue.split(': ').at(-1)))
  return { ...answer, issues: issues.sort() }
}

interface Difference {
  of: string
  what: string
  library: unknown
  oracle: unknown
}

function compareAnswers(of: string, ours: Answer, theirs: Answer, paths: 'paths' | 'codes'): Difference | undefined {
  const [library, oracle] = [sorted(ours, paths), sorted(theirs, paths)]
  for (const what of new Set([...Object.keys(oracle), ...Object.keys(library)])) {
    if (!isDeepStrictEqual(library[what], oracle[what])) {
      return { of, what, library: library[what], oracle: oracle[what] }
    }
  }
}

/** What each side answers about one unit, about one person in it, and about several units together. */
export interface Side {
  unit(unit: IppUnit, readings: RandomReadings): Answer
  person(id: string, unit: IppUnit, readings: RandomReadings): Answer
  units(units: readonly IppUnit[], readings: RandomReadings): Answer
}

export const librarySide: Side = {
  unit: (unit, readings) => orError(() => ourResult(ippOfUnit(unit, { method: methodFor(readings) }))),
  person: (id, unit, readings) =>
    orError(() => ourPerson(ippOfPerson(unit, { holder: id, method: methodFor(readings) }))),
  units: (units, readings) => orError(() => ourResult(combineIppUnits(units, { method: methodFor(readings) }))),
}

function chosen(readings: RandomReadings) {
  return readings === 'bogor' ? ORACLE_BOGOR : readings
}

export const oracleSide: Side = {
  unit: (unit, readings) => theirResult(oracleOfUnit(unit, chosen(readings))),
  person: (id, unit, readings) => theirPerson(oracleOfPerson(id, unit, chosen(readings))),
  units: (units, readings) => theirResult(oracleOfUnits(units, chosen(readings))),
}

function differenceOnUnit(unit: IppUnit, readings: RandomReadings): Difference | undefined {
  const oracle = oracleSide.unit(unit, readings)
  const alone = compareAnswers('unit', librarySide.unit(unit, readings), oracle, 'paths')
  if (alone) return alone
  const checked = compareAnswers('check', check(unit, methodFor(readings)), { issues: oracle.issues ?? [] }, 'paths')
  if (checked) return checked
  const people = unit.posts.flatMap(({ holder }) => holder?.id ?? [])
  // of a unit that is refused, every person is refused in the same words
  for (const id of ['nobody', ...('error' in oracle ? people.slice(0, 1) : people)]) {
    const [ours, theirs] = [librarySide.person(id, unit, readings), oracleSide.person(id, unit, readings)]
    // nor does the text name a path for what is wrong with one person
    const difference = compareAnswers(`person ${id}`, ours, theirs, 'codes')
    if (difference) return difference
  }
}

/** The first thing in which library and oracle disagree on these units; undefined: nothing. */
export function ippDifferenceOn({ units, readings }: UnitCase): Difference | undefined {
  const [unit] = units
  const alone = unit && differenceOnUnit(unit, readings)
  if (alone) return alone
  return compareAnswers('combined', librarySide.units(units, readings), oracleSide.units(units, readings), 'paths')
}

// --- making a difference small --------------------------------------------------------------------------------------

function without<T extends object>(record: T, key: keyof T): T {
  const { [key]: _, ...rest } = record
  return rest as T
}

/** The case without each unit, reading, post and sanction in turn. */
function* simpler({ units, readings }: UnitCase): Generator<UnitCase> {
  for (const at of units.keys()) yield { readings, units: units.toSpliced(at, 1) }
  if (readings === 'bogor') yield { units, readings: ORACLE_BOGOR }
  else {
    for (const id of Object.keys(readings)) yield { units, readings: without(readings, id as keyof typeof readings) }
  }
  for (const [at, unit] of units.entries()) {
    const put = (changed: IppUnit): UnitCase => ({ readings, units: units.with(at, changed) })
    for (const post of unit.posts.keys()) yield put({ ...unit, posts: unit.posts.toSpliced(post, 1) })
    for (const [which, post] of unit.posts.entries()) {
      const { holder } = post
      if (holder === null) continue
      for (const sanction of holder.sanctions.keys()) {
        const sanctions = holder.sanctions.toSpliced(sanction, 1)
        yield put({ ...unit, posts: unit.posts.with(which, { ...post, holder: { ...holder, sanctions } }) })
      }
    }
  }
}

function smallest(unitCase: UnitCase): UnitCase {
  for (const candidate of simpler(unitCase)) {
    if (ippDifferenceOn(candidate) !== undefined) return smallest(candidate)
  }
  return unitCase
}

/** The first of many random cases on which library and oracle disagree, cut down to what matters. */
export function firstIppDifference(firstSeed: number, count: number) {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const unitCase = randomUnitCase(seed)
    if (ippDifferenceOn(unitCase) !== undefined) {
      const small = smallest(unitCase)
      return { seed, ...ippDifferenceOn(small), case: JSON.stringify(small) }
    }
  }
}

// --- units worked out by hand ---------------------------------------------------------------------------------------

type AnswerPart = { unrounded: string }

function foundOf(side: Side, { unit, readings = {}, expect }: HandUnit): HandUnit['expect'] {
  const isOne = 'posts' in unit
  const answer = isOne ? side.unit(unit, readings) : side.units(unit, readings)
  const part = (letter: Letter) => (answer[letter] as AnswerPart | undefined)?.unrounded
  const notes = answer.notes as OracleResult['notes'] | undefined
  const person = (id: string) => (isOne ? side.person(id, unit, readings) : {})
  const all = {
    ...answer,
    ...notes,
    parts: { A: part('A'), B: part('B'), C: part('C'), D: part('D') },
    unrounded: (answer.unrounded as { exact: string } | undefined)?.exact,
    people: Object.fromEntries(Object.keys(expect.people ?? {}).map((id) => [id, person(id).ipp ?? person(id).error])),
  }
  return all as HandUnit['expect']
}

/** Of an object only the keys that are expected; of a list all, in one order. */
function asExpected(found: unknown, expected: unknown): unknown {
  if (Array.isArray(found)) return typeof found[0] === 'string' ? found.toSorted() : found
  if (typeof expected !== 'object' || expected === null) return found
  const record = Object(found)
  return Object.fromEntries(Object.keys(expected).map((key) => [key, record[key]]))
}

/** What one side finds of a unit worked out by hand, of all that is expected; beside it what is expected. */
export function handUnitAnswer(by: Side, handUnit: HandUnit): { found: unknown; expected: unknown } {
  const found = foundOf(by, handUnit)
  const keys = Object.keys(handUnit.expect) as (keyof HandUnit['expect'])[]
  const pairs = keys.map((key) => [key, asExpected(found[key], handUnit.expect[key])])
  const expected = keys.map((key) => [key, asExpected(handUnit.expect[key], handUnit.expect[key])])
  return { found: Object.fromEntries(pairs), expected: Object.fromEntries(expected) }
}
