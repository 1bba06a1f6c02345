import fc from 'fast-check'
import { expect, it } from 'vitest'
import type * as z from 'zod'
import {
  type Answers,
  type AnyMethod,
  checkAnswers,
  checkEmployee,
  checkUnits,
  createMethod,
  type Employee,
  type Issue,
  ipAsn2019,
  type Method,
  type Result,
  type Unit,
} from '../../src'
import { checkPositions, type Position } from '../../src/positions'
import {
  answersSchema,
  employeeObject,
  employeeSchema,
  positionSchema,
  positionsSchema,
  positionsSchemaIn,
  unitsSchema,
} from '../../src/schema'
import { methodArb } from '../arbitraries'
import {
  spoiltAnswersArb,
  spoiltEmployeeArb,
  spoiltPositionsArb,
  spoiltPositionsInUnitsArb,
  spoiltUnitsArb,
  withJunkEverywhere,
} from './arbitraries'

/** How a check and a schema disagree over a value; `null` where they agree: same verdict, same paths, codes and params. */
export function disagreement(value: unknown, result: Result<unknown>, schema: z.ZodType): string | null {
  for (const jitless of [false, true]) {
    const parsed = schema.safeParse(value, { jitless })
    const checked = result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error').map(told)
    const found = parsed.success ? [] : parsed.error.issues.map(toldByZod)
    if (parsed.success !== result.ok) return `check ${result.ok}, schema ${parsed.success}: ${[...checked, ...found]}`
    if (JSON.stringify(found) !== JSON.stringify(checked)) return `check ${checked}, schema ${found}`
  }
  return null
}

function told({ path, code, params }: Issue): string {
  return `${path.join('.')} ${code} ${JSON.stringify(params)}`
}

function toldByZod(found: z.core.$ZodIssue): string {
  if (found.code !== 'custom') return `zod's own: ${found.path.join('.')} ${found.code}`
  const { code, params } = found.params as Pick<Issue, 'code' | 'params'>
  return code === found.message
    ? told({ path: found.path as Issue['path'], code, params, severity: 'error' })
    : 'no code'
}

/**
 * The rules that a plain object leaves to the core; everything else the structure must hold by itself. Length: zod and JSON Schema
 * count characters, the core UTF-16 units.
 */
const leftToTheCore = ['bad-date', 'nip-digits', 'contradicts', 'date-reversed', 'two-answers', 'too-long']

/** The structure behind the rules: what JSON Schema is made of. */
function structureOf(schema: z.ZodType): z.ZodType {
  return (schema as unknown as z.ZodPipe<z.ZodTransform, z.ZodType>).out
}

/** What the structure lets through although no rule forbids it: JSON Schema then says less than it could. */
function structureMisses(value: unknown, result: Result<unknown>, object: z.ZodType): string[] {
  if (!object.safeParse(value).success) return []
  return result.issues.filter(({ severity, code }) => severity === 'error' && !leftToTheCore.includes(code)).map(told)
}

const schemas = new Map<AnyMethod, z.ZodType>()

/** A hundred methods share their schemas. */
function answersSchemaOf(method: Method<Answers>): z.ZodType {
  const schema = schemas.get(method) ?? answersSchema(method)
  schemas.set(method, schema)
  return schema
}

/** Runs as many values as told; about half must be right, or the fuzz says little. */
function fuzz<T>(arb: fc.Arbitrary<T>, numRuns: number, isRight: (value: T) => boolean): void {
  let right = 0
  const property = fc.property(arb, (value) => {
    if (isRight(value)) right++
  })
  fc.assert(property, { numRuns })
  expect(right / numRuns).toBeGreaterThan(0.35)
  expect(right / numRuns).toBeLessThan(0.75)
}

/** The issue codes that were met, so that a pool of values that reaches no rule is noticed. */
type Codes = Set<string>

/** Plain comparisons: an expectation for each of so many values takes longer than the checks. */
function agree(value: unknown, result: Result<unknown>, schema: z.ZodType, object: z.ZodType): void {
  const found = disagreement(value, result, schema)
  if (found !== null) expect.fail(found)
  const missed = structureMisses(value, result, object)
  if (missed.length > 0) expect.fail(`only the core refuses ${missed}`)
}

function sameOverRecord(value: unknown, codes: Codes = new Set()): boolean {
  const result = checkEmployee(value)
  for (const { code } of result.issues) codes.add(code)
  agree(value, result, employeeSchema, employeeObject)
  return result.ok
}

function sameOverAnswers(value: unknown, method: Method<Answers>, codes: Codes = new Set()): boolean {
  const result = checkAnswers(value, { method })
  for (const { code } of result.issues) codes.add(code)
  const schema = answersSchemaOf(method)
  agree(value, result, schema, structureOf(schema))
  return result.ok
}

export function agreeOverRecords(numRuns: number): void {
  it(`employeeSchema accepts just what checkEmployee accepts, over ${numRuns} records`, () => {
    fuzz(spoiltEmployeeArb, numRuns, (value) => sameOverRecord(value))
  })
}

export function agreeOverAnswers(numRuns: number): void {
  it(`answersSchema accepts just what checkAnswers accepts, over ${numRuns} rows`, () => {
    fuzz(fc.tuple(spoiltAnswersArb, methodArb), numRuns, ([value, method]) => sameOverAnswers(value, method))
  })
}

/** One record with every field, and one row of every weight group, with everything in every place. */
export function agreeOverEveryPlace(): void {
  it('both accept the same with anything in any one place', () => {
    const codes: Codes = new Set()
    expect(sameOverRecord(fullEmployee)).toBe(true)
    for (const value of withJunkEverywhere(fullEmployee)) sameOverRecord(value, codes)
    const method = createMethod(ipAsn2019)
    for (const answers of fullAnswers) {
      expect(sameOverAnswers(answers, method)).toBe(true)
      for (const value of withJunkEverywhere(answers)) sameOverAnswers(value, method, codes)
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(everyError))
  })
}

const everyError: string[] = [
  ...leftToTheCore,
  ...['not-a-record', 'wrong-type', 'required', 'unknown-code', 'not-a-number', 'not-whole', 'out-of-range'],
  ...['too-small', 'bad-id', 'nip-not-18-digits', 'not-applicable'],
]

const fullEmployee: Employee = {
  id: 'p-17',
  nip: '198503152010011002',
  status: 'PNS',
  kedudukan: 'aktif',
  sex: 'L',
  birthDate: '1985-03-15',
  tmtCpns: '2010-01-01',
  tmtPns: '2011-01-01',
  tmtPppk: null,
  contractUntil: '2029-12-31',
  golongan: 'III/d',
  posts: [
    {
      id: 'j-1',
      unit: 'dinas',
      jenjang: 'pengawas',
      eselon: 'IV.a',
      jf: 'guru',
      requires: 'S1',
      as: 'definitif',
      from: '2020-01-01',
      until: '2024-01-01',
    },
  ],
  educations: [{ level: 'S1', date: '2009' }],
  trainings: [{ kind: 'kepemimpinan', level: 'PKP', jf: 'guru', jp: 20, fits: true, date: '2022-03' }],
  appraisals: [
    { year: 2022, kinerja: 'baik', skp: null, skp120: null, final: true, date: '2023-01-31' },
    { year: 2021, skp: 88.5 },
    { year: 2020, skp120: 110 },
  ],
  sanctions: [{ level: 'ringan', decided: '2019-05', inForce: '2019-06-01' }],
}

const known = { pendidikan: 'S1', kesesuaian: 'sesuai', seminar: true, disiplin: 'tidak-pernah' } as const
const fullAnswers: readonly Answers[] = [
  { kelompok: 'struktural', kepemimpinan: true, fungsional: null, ...known, teknis: true, kinerja: 'baik', skp: null },
  { kelompok: 'fungsional', kepemimpinan: null, fungsional: false, ...known, jp: 20, teknis: null, skp: 88.5 },
  { kelompok: 'pelaksana', kepemimpinan: null, fungsional: null, ...known, jp: 20, skp120: 110 },
]

export function agreeOverUnits(numRuns: number): void {
  it(`unitsSchema accepts just what checkUnits accepts, over ${numRuns} trees`, () => {
    fuzz(spoiltUnitsArb, numRuns, (value) => {
      const result = checkUnits(value as readonly Unit[])
      expect(disagreement(value, result, unitsSchema)).toBe(null)
      return result.ok
    })
  })
}

/** What the structure of one position cannot see: the others of the map. */
const leftToTheMap = ['duplicate-position', 'unknown-parent', 'position-cycle', 'unknown-unit']

function sameOverMap(value: readonly unknown[], codes: Codes = new Set()): boolean {
  const result = checkPositions(value as readonly Position[])
  for (const { code } of result.issues) codes.add(code)
  const inForm = { ...result, issues: result.issues.filter(({ code }) => !leftToTheMap.includes(code)) }
  const found = disagreement(value, result, positionsSchema)
  if (found !== null) expect.fail(found)
  const missed = structureMisses(value, inForm as typeof result, structureOf(positionsSchema))
  if (missed.length > 0) expect.fail(`only the core refuses ${missed}`)
  return result.ok
}

/** A position by itself is what a map of nothing else is, but for the parent, which is not there. */
function sameAlone(value: unknown): void {
  const { ok, issues } = checkPositions([value as Position])
  const own = issues
    .filter(({ code }) => code !== 'unknown-parent')
    .map((each) => ({ ...each, path: each.path.slice(1) }))
  const result = ok || own.length === 0 ? { ok: true as const, value, issues: [] } : { ok, issues: own }
  const found = disagreement(value, result, positionSchema)
  if (found !== null) expect.fail(found)
}

export function agreeOverPositions(numRuns: number): void {
  it(`positionsSchema accepts just what checkPositions accepts, over ${numRuns} maps, and positionSchema each of them`, () => {
    const codes: Codes = new Set()
    fuzz(spoiltPositionsArb, numRuns, (value) => {
      for (const each of value) sameAlone(each)
      return sameOverMap(value, codes)
    })
    expect([...codes].sort()).toEqual(
      expect.arrayContaining(['duplicate-position', 'position-cycle', 'unknown-parent']),
    )
  })

  it(`and the same in units, over ${numRuns} maps`, () => {
    const codes: Codes = new Set()
    fuzz(spoiltPositionsInUnitsArb, numRuns, ([units, value]) => {
      const result = checkPositions(value as readonly Position[], { units })
      for (const { code } of result.issues) codes.add(code)
      const found = disagreement(value, result, positionsSchemaIn(units))
      if (found !== null) expect.fail(found)
      return result.ok
    })
    expect([...codes].sort()).toEqual(expect.arrayContaining(['required', 'unknown-unit']))
  })
}

const fullPosition: Position = {
  id: 'kabid',
  title: 'Kepala Bidang',
  jenjang: 'administrator',
  eselon: 'III.b',
  jf: 'auditor',
  kelas: 11,
  unit: 'dinas',
  parent: 'kadis',
  need: { 2026: 3, 2027: 4 },
  requirements: { pendidikan: 'S1', kepemimpinan: 'PKA', golongan: 'III/d' },
  from: '2020-01-01',
  until: '2029-12-31',
}

/** A map of two with everything in every place of one of them. */
export function agreeOverEveryPlaceOfAPosition(): void {
  it('positions: check and schemas accept the same with anything in any one place', () => {
    const codes: Codes = new Set()
    expect(sameOverMap([fullPosition, { id: 'kadis' }])).toBe(true)
    for (const value of withJunkEverywhere(fullPosition)) {
      sameAlone(value)
      sameOverMap([value, { id: 'kadis' }], codes)
    }
    const everyCode = ['bad-date', 'bad-id', 'contradicts', 'date-reversed', 'duplicate-position', 'not-a-number']
    everyCode.push('not-a-record', 'not-whole', 'out-of-range', 'required', 'spaces-around', 'too-long', 'unknown-code')
    everyCode.push('unknown-field', 'unknown-parent', 'wrong-type')
    // A field more is no place of it, and no junk here is its id.
    for (const value of [
      { ...fullPosition, kebutuhan: 1 },
      { ...fullPosition, id: 'kadis' },
    ]) {
      sameAlone(value)
      sameOverMap([value, { id: 'kadis' }], codes)
    }
    expect([...codes].sort()).toEqual(expect.arrayContaining(everyCode))
  })
}
