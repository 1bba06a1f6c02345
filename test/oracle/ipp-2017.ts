// An independent oracle for the index of 2016-2017. It was written from docs/ipp-2017.md and the notes on the sources
// without sight of the library's functions, and takes of it only the shape of a unit. Every number is an exact fraction,
// every rule is spelled out where it is used, and what an index can still become is found by filling the unit in and
// measuring again. It is meant to be plain, not fast.

import type {
  Ipp2017Readings,
  IppCriterion,
  IppEselon,
  IppEselonGroup,
  IppHolder,
  IppPost,
  IppSanction,
  IppUnit,
} from '../../src/ipp-2017'
import { add, compare, type Fraction, fraction, fromNumber, least, most, multiply, sum, whole } from './fraction'

// --- readings -------------------------------------------------------------------------------------------------------

type Chosen = Required<Ipp2017Readings>

const DEFAULTS: Chosen = {
  competenceGap: 'meanFraction',
  unjudged: 'error',
  vacantPosts: 'exclude',
  compensationAggregate: 'sum',
  compensationBasis: 'post',
  compensationGroups: 'all',
  missingPerformance: 'error',
  disciplineWindow: 'lastYear',
  severalSanctions: 'every',
  disciplineDenominator: 'holders',
  rounding: 'parts',
  groupOfUnits: 'pooled',
  personCompensation: 'shared',
}

/** The column "of bogor" of the table of readings. */
export const ORACLE_BOGOR: Chosen = {
  competenceGap: 'meanFraction',
  unjudged: 'noGap',
  vacantPosts: 'exclude',
  compensationAggregate: 'sum',
  compensationBasis: 'post',
  compensationGroups: 'withoutV',
  missingPerformance: 'zero',
  disciplineWindow: 'ever',
  severalSanctions: 'heaviest',
  disciplineDenominator: 'holders',
  rounding: 'parts',
  groupOfUnits: 'pooled',
  personCompensation: 'shared',
}

// --- what comes out -------------------------------------------------------------------------------------------------

export interface OracleError {
  error: 'invalid-unit' | 'unmeasurable-unit' | 'unknown-holder'
  /** `path: code`, in no order. */
  issues: string[]
}

/** One fraction for each part: the values of the parts, or the points that they give. */
export interface OracleParts {
  A: Fraction
  B: Fraction
  C: Fraction
  D: Fraction
}

export interface OracleGroup {
  eselon: IppEselonGroup
  holders: number
  vacant: number
  highest: number
  lowest: number
  gap: Fraction
}

export interface OracleSums {
  A: { sum: Fraction; over: number; vacant: number }
  B: { groups: OracleGroup[]; sum: Fraction; over: number }
  C: { sum: Fraction; over: number; missing: number }
  D: {
    counts: Record<'ringan' | 'sedang' | 'berat', number>
    sum: number
    over: number
    asOf: string | null
    outsideWindow: number
  }
}

export interface OracleNotes {
  gaps: Record<IppCriterion, number>
  unjudged: Record<IppCriterion, number>
  vacant: { total: number; byGroup: Record<IppEselonGroup, number>; from: 'posts' }
}

export interface OracleResult {
  count: number
  /** Never rounded. */
  exact: OracleParts
  /** As they enter the formula. */
  value: OracleParts
  points: OracleParts
  /** The sum of the points. */
  index: Fraction
  /** The same, had no part been rounded. */
  unrounded: Fraction
  /** The index, to two decimals. */
  ipp: Fraction
  /** Lowest and highest that `index` can still become. */
  range: [Fraction, Fraction]
  notes: OracleNotes
  /** What was divided by what; `null` for a mean of units, which has instead the values of each. */
  sums: OracleSums | null
  each: OracleParts[] | null
  acted: OracleActed
}

/** Per part, the readings that had something to decide, in no order. */
export type OracleActed = Record<keyof OracleParts, (keyof Ipp2017Readings)[]>

export interface OraclePerson {
  acted: OracleActed
  points: OracleParts
  index: Fraction
  ipp: Fraction
}

// --- arithmetic -----------------------------------------------------------------------------------------------------

const ZERO = whole(0n)
const ONE = whole(1n)
const QUARTER = fraction(1n, 4n)

function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, multiply(whole(-1n), b))
}

function over(a: Fraction, count: number): Fraction {
  return multiply(a, fraction(1n, BigInt(count)))
}

/** To two decimals; a half goes away from zero, on either side of it. */
function rounded(a: Fraction): Fraction {
  if (a.n < 0n) return multiply(whole(-1n), rounded(multiply(whole(-1n), a)))
  return fraction((200n * a.n + a.d) / (2n * a.d), 100n)
}

function formula({ A, B, C, D }: OracleParts): OracleParts {
  const coefficient = whole(25n)
  return {
    A: multiply(coefficient, minus(ONE, A)),
    B: multiply(coefficient, minus(ONE, B)),
    C: multiply(coefficient, multiply(C, fraction(1n, 100n))),
    D: multiply(coefficient, minus(ONE, D)),
  }
}

function total({ A, B, C, D }: OracleParts): Fraction {
  return sum([A, B, C, D])
}

function asTheyEnter({ A, B, C, D }: OracleParts, readings: Chosen): OracleParts {
  if (readings.rounding === 'exact') return { A, B, C, D }
  return { A: rounded(A), B: rounded(B), C: rounded(C), D: rounded(D) }
}

// --- seats: a post, and the day on which its unit is measured -------------------------------------------------------

interface Seat {
  post: IppPost
  asOf: string | null
  holder: IppHolder | null
}

interface Filled extends Seat {
  holder: IppHolder
}

function seatsOf(unit: IppUnit): Seat[] {
  return unit.posts.map((post) => ({ post, asOf: unit.asOf ?? null, holder: post.holder }))
}

function filledOf(seats: Seat[]): Filled[] {
  return seats.filter((seat): seat is Filled => seat.holder !== null)
}

const GROUP_OF: Record<IppEselon, IppEselonGroup> = {
  'II.a': 'II',
  'II.b': 'II',
  'III.a': 'III',
  'III.b': 'III',
  'IV.a': 'IV',
  'IV.b': 'IV',
  'V.a': 'V',
  'V.b': 'V',
}

function groupOf({ post }: Seat): IppEselonGroup {
  return GROUP_OF[post.eselon]
}

function comparedGroups(readings: Chosen): IppEselonGroup[] {
  return readings.compensationGroups === 'withoutV' ? ['II', 'III', 'IV'] : ['II', 'III', 'IV', 'V']
}

// --- A --------------------------------------------------------------------------------------------------------------

const CRITERIA: IppCriterion[] = ['pendidikan', 'pelatihan', 'pengalaman', 'administrasi']

function judgement(holder: IppHolder, criterion: IppCriterion): boolean | null {
  return holder.fits?.[criterion] ?? null
}

function isGap(holder: IppHolder, criterion: IppCriterion, readings: Chosen): boolean {
  const fits = judgement(holder, criterion)
  return fits === null ? readings.unjudged === 'gap' : !fits
}

function personGap(holder: IppHolder, readings: Chosen): Fraction {
  const gap = sum(CRITERIA.map((criterion) => (isGap(holder, criterion, readings) ? QUARTER : ZERO)))
  if (readings.competenceGap === 'shareNotCompetent') return compare(gap, ZERO) > 0 ? ONE : ZERO
  return gap
}

function sumsOfA(seats: Seat[], readings: Chosen): OracleSums['A'] {
  const filled = filledOf(seats)
  const vacant = readings.vacantPosts === 'fullGap' ? seats.length - filled.length : 0
  const gaps = sum(filled.map(({ holder }) => personGap(holder, readings)))
  return { sum: add(gaps, whole(BigInt(vacant))), over: filled.length + vacant, vacant }
}

// --- B --------------------------------------------------------------------------------------------------------------

/** What a seat brings into the comparison, and where a missing or impossible amount would stand. */
interface Amount {
  amount: number | null
  at: string
}

function amountOf({ post }: Seat, index: number, readings: Chosen): Amount | null {
  if (readings.compensationBasis === 'post') return { amount: post.allowance ?? null, at: `posts.${index}.allowance` }
  if (post.holder === null) return null
  return { amount: post.holder.allowance ?? null, at: `posts.${index}.holder.allowance` }
}

function comparedAmounts(seats: Seat[], group: IppEselonGroup, readings: Chosen): Amount[] {
  return seats.flatMap((seat, index) => {
    const amount = groupOf(seat) === group ? amountOf(seat, index, readings) : null
    return amount === null ? [] : [amount]
  })
}

function compareGroup(seats: Seat[], eselon: IppEselonGroup, readings: Chosen): OracleGroup | null {
  const amounts = comparedAmounts(seats, eselon, readings).map(({ amount }) => fromNumber(Number(amount)))
  if (amounts.length === 0) return null
  const [highest, lowest] = [most(amounts), least(amounts)]
  return {
    eselon,
    holders: filledOf(seats).filter((seat) => groupOf(seat) === eselon).length,
    vacant: seats.filter((seat) => groupOf(seat) === eselon && seat.post.holder === null).length,
    highest: Number(highest.n),
    lowest: Number(lowest.n),
    gap: multiply(minus(highest, lowest), fraction(1n, lowest.n)),
  }
}

/** No group to compare, or only groups that weigh nothing: the sum is 0, and so is B, whatever it is divided by. */
function orOne(divisor: number): number {
  return divisor === 0 ? 1 : divisor
}

function sumsOfB(seats: Seat[], readings: Chosen): OracleSums['B'] {
  const groups = comparedGroups(readings).flatMap((eselon) => compareGroup(seats, eselon, readings) ?? [])
  if (readings.compensationAggregate === 'weightedByHolders') {
    const weighted = groups.map(({ gap, holders }) => multiply(whole(BigInt(holders)), gap))
    const holders = groups.reduce((count, group) => count + group.holders, 0)
    return { groups, sum: sum(weighted), over: orOne(holders) }
  }
  const added = sum(groups.map(({ gap }) => gap))
  return { groups, sum: added, over: readings.compensationAggregate === 'mean' ? orOne(groups.length) : 1 }
}

// --- C --------------------------------------------------------------------------------------------------------------

function sumsOfC(seats: Seat[], readings: Chosen): OracleSums['C'] {
  const filled = filledOf(seats)
  const values = filled.flatMap(({ holder }) => holder.skp ?? [])
  const missing = filled.length - values.length
  const divisor = readings.missingPerformance === 'exclude' ? values.length : filled.length
  return { sum: sum(values.map(fromNumber)), over: divisor, missing }
}

// --- D --------------------------------------------------------------------------------------------------------------

/** The same day of the year before; of 29 February the 28th. */
function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  const rest = day.slice(4)
  return year + (rest === '-02-29' ? '-02-28' : rest)
}

/** Days as `2017-06-30` sort as they follow each other. */
function isInWindow({ date }: IppSanction, asOf: string | null, readings: Chosen): boolean {
  if (readings.disciplineWindow === 'ever') return true
  return Boolean(date && asOf && date > yearBefore(asOf) && date <= asOf)
}

const WEIGHTS = { ringan: 1, sedang: 2, berat: 3 }

function countingSanctions({ holder, asOf }: Filled, readings: Chosen): IppSanction[] {
  const inWindow = holder.sanctions.filter((sanction) => isInWindow(sanction, asOf, readings))
  if (readings.severalSanctions === 'every') return inWindow
  for (const level of ['berat', 'sedang', 'ringan']) {
    const heaviest = inWindow.find((sanction) => sanction.level === level)
    if (heaviest) return [heaviest]
  }
  return []
}

function sumsOfD(seats: Seat[], allEmployees: number | null, readings: Chosen): OracleSums['D'] {
  const filled = filledOf(seats)
  const counts = { ringan: 0, sedang: 0, berat: 0 }
  let weighted = 0
  for (const { level } of filled.flatMap((seat) => countingSanctions(seat, readings))) {
    counts[level] += 1
    weighted += WEIGHTS[level]
  }
  const divisor = readings.disciplineDenominator === 'allEmployees' ? Number(allEmployees) : filled.length
  const days = [...new Set(seats.map(({ asOf }) => asOf))]
  const outside = filled.flatMap(({ holder, asOf }) =>
    holder.sanctions.filter((sanction) => !isInWindow(sanction, asOf, readings)),
  )
  return {
    counts,
    sum: weighted,
    over: divisor,
    asOf: days.length === 1 ? (days[0] ?? null) : null,
    outsideWindow: outside.length,
  }
}

// --- which readings acted -------------------------------------------------------------------------------------------

type ReadingId = keyof Ipp2017Readings

/** Those of the pairs of which the condition holds. */
function those(pairs: Partial<Record<ReadingId, boolean>>): ReadingId[] {
  return Object.entries(pairs).flatMap(([id, acts]) => (acts ? [id as ReadingId] : []))
}

function isUnjudgedIn({ holder }: Filled): boolean {
  return CRITERIA.some((criterion) => judgement(holder, criterion) === null)
}

/** Of the seats that are measured together: the column "acts where" of the table of readings. */
function actedOn(seats: Seat[], allEmployees: number | null, readings: Chosen): OracleActed {
  const filled = filledOf(seats)
  const compared = comparedGroups(readings)
  const { groups } = sumsOfB(seats, readings)
  const counting = filled.map((seat) => countingSanctions(seat, { ...readings, severalSanctions: 'every' }).length)
  const sanctions = filled.flatMap(({ holder }) => holder.sanctions)
  return {
    A: those({
      competenceGap: true,
      unjudged: filled.some(isUnjudgedIn),
      vacantPosts: filled.length < seats.length,
      rounding: true,
    }),
    B: those({
      compensationBasis: seats.some((seat) => compared.includes(groupOf(seat))),
      compensationGroups: seats.some((seat) => groupOf(seat) === 'V' && amountOf(seat, 0, readings) !== null),
      compensationAggregate: groups.length > 1 || (groups.length === 1 && groups[0]?.holders === 0),
      rounding: true,
    }),
    C: those({ missingPerformance: filled.some(({ holder }) => holder.skp == null), rounding: true }),
    D: those({
      disciplineWindow: sanctions.length > 0,
      severalSanctions: counting.some((count) => count > 1),
      disciplineDenominator: counting.some((count) => count > 0) && allEmployees !== filled.length,
      rounding: true,
    }),
  }
}

/** Units that are not pooled are measured each by itself. */
function actedOnUnits(units: readonly IppUnit[], readings: Chosen): OracleActed {
  const of = (some: readonly IppUnit[]) => actedOn(some.flatMap(seatsOf), allEmployeesOf(some), readings)
  const each = readings.groupOfUnits === 'pooled' ? [of(units)] : units.map((unit) => of([unit]))
  const part = (letter: keyof OracleParts) => [
    ...new Set([...each.flatMap((acted) => acted[letter]), ...those({ groupOfUnits: units.length > 1 })]),
  ]
  return { A: part('A'), B: part('B'), C: part('C'), D: part('D') }
}

/** Of one person nothing is rounded, and what the formula asks of a unit only has nothing to decide. */
function actedOnPerson(own: Filled, unit: IppUnit, readings: Chosen): OracleActed {
  const isShared = readings.personCompensation === 'shared'
  const ofUnit = actedOn(seatsOf(unit), null, readings).B.filter((id) => id !== 'rounding')
  const ofGroup = those({ compensationBasis: true, compensationGroups: groupOf(own) === 'V' })
  return {
    A: those({ competenceGap: true, unjudged: isUnjudgedIn(own) }),
    B: [...(isShared ? ofUnit : ofGroup), 'personCompensation'],
    C: those({ missingPerformance: own.holder.skp == null }),
    D: those({
      disciplineWindow: own.holder.sanctions.length > 0,
      severalSanctions: countingSanctions(own, { ...readings, severalSanctions: 'every' }).length > 1,
    }),
  }
}

// --- a unit ---------------------------------------------------------------------------------------------------------

function sumsOf(seats: Seat[], allEmployees: number | null, readings: Chosen): OracleSums {
  return {
    A: sumsOfA(seats, readings),
    B: sumsOfB(seats, readings),
    C: sumsOfC(seats, readings),
    D: sumsOfD(seats, allEmployees, readings),
  }
}

function partsOf({ A, B, C, D }: OracleSums): OracleParts {
  return {
    A: over(A.sum, A.over),
    B: over(B.sum, B.over),
    C: over(C.sum, C.over),
    D: fraction(BigInt(D.sum), BigInt(D.over)),
  }
}

function notesOf(seats: Seat[], readings: Chosen): OracleNotes {
  const filled = filledOf(seats)
  const vacant = seats.filter(({ post }) => post.holder === null)
  const people = (counts: (holder: IppHolder, criterion: IppCriterion) => boolean) => {
    const numbers = CRITERIA.map((criterion) => [
      criterion,
      filled.filter(({ holder }) => counts(holder, criterion)).length,
    ])
    return Object.fromEntries(numbers) as Record<IppCriterion, number>
  }
  const vacantIn = (group: IppEselonGroup) => vacant.filter((seat) => groupOf(seat) === group).length
  return {
    gaps: people((holder, criterion) => isGap(holder, criterion, readings)),
    unjudged: people((holder, criterion) => judgement(holder, criterion) === null),
    vacant: {
      total: vacant.length,
      byGroup: { II: vacantIn('II'), III: vacantIn('III'), IV: vacantIn('IV'), V: vacantIn('V') },
      from: 'posts',
    },
  }
}

/** The unit once everything not known has come out as well, or as badly, as it can. */
function filledIn(unit: IppUnit, how: 'best' | 'worst'): IppUnit {
  const complete = (holder: IppHolder): IppHolder => ({
    ...holder,
    fits: Object.fromEntries(CRITERIA.map((criterion) => [criterion, judgement(holder, criterion) ?? how === 'best'])),
    skp: holder.skp ?? (how === 'best' ? 100 : 0),
  })
  return { ...unit, posts: unit.posts.map((post) => ({ ...post, holder: post.holder && complete(post.holder) })) }
}

function allEmployeesOf(units: readonly IppUnit[]): number | null {
  return units.reduce<number | null>((count, { allEmployees }) => {
    return count === null || allEmployees == null ? null : count + allEmployees
  }, 0)
}

function pooledParts(units: readonly IppUnit[], readings: Chosen): OracleParts {
  return partsOf(sumsOf(units.flatMap(seatsOf), allEmployeesOf(units), readings))
}

function meanParts(each: OracleParts[]): OracleParts {
  const mean = (part: keyof OracleParts) => over(sum(each.map((parts) => parts[part])), each.length)
  return { A: mean('A'), B: mean('B'), C: mean('C'), D: mean('D') }
}

function measure(units: readonly IppUnit[], readings: Chosen): OracleResult {
  const isMean = readings.groupOfUnits === 'meanOfUnits'
  const parts = (of: readonly IppUnit[]) =>
    isMean ? meanParts(of.map((unit) => pooledParts([unit], readings))) : pooledParts(of, readings)
  const indexOf = (of: readonly IppUnit[]) => total(formula(asTheyEnter(parts(of), readings)))
  const seats = units.flatMap(seatsOf)
  const exact = parts(units)
  const value = asTheyEnter(exact, readings)
  const points = formula(value)
  return {
    count: filledOf(seats).length,
    exact,
    value,
    points,
    index: total(points),
    unrounded: total(formula(exact)),
    ipp: rounded(total(points)),
    range: [
      indexOf(units.map((unit) => filledIn(unit, 'worst'))),
      indexOf(units.map((unit) => filledIn(unit, 'best'))),
    ],
    notes: notesOf(seats, readings),
    sums: isMean ? null : sumsOf(seats, allEmployeesOf(units), readings),
    each: isMean ? units.map((unit) => pooledParts([unit], readings)) : null,
    acted: actedOnUnits(units, readings),
  }
}

// --- what is wrong --------------------------------------------------------------------------------------------------

/** Who holds a post, there or in a unit before; with the units counted where there are several. */
function twice(units: readonly IppUnit[], pathOf: (unit: number) => string): string[] {
  const seen = new Set<string>()
  const issues: string[] = []
  for (const [at, unit] of units.entries()) {
    for (const [index, { holder }] of unit.posts.entries()) {
      if (holder && seen.has(holder.id)) issues.push(`${pathOf(at)}posts.${index}.holder.id: holder-twice`)
      if (holder) seen.add(holder.id)
    }
  }
  return issues
}

/** Only what a unit of the right types can have wrong in its fields. */
function fieldIssues(unit: IppUnit): string[] {
  const isNobody = unit.allEmployees != null && unit.allEmployees < 1
  return [...(unit.posts.length === 0 ? ['posts: required'] : []), ...(isNobody ? ['allEmployees: out-of-range'] : [])]
}

function issuesOfA(unit: IppUnit, readings: Chosen): string[] {
  if (readings.unjudged !== 'error') return []
  return unit.posts.flatMap(({ holder }, index) => {
    const unjudged = CRITERIA.filter((criterion) => holder && judgement(holder, criterion) === null)
    return unjudged.map((criterion) => `posts.${index}.holder.fits.${criterion}: unjudged`)
  })
}

function issuesOfB(unit: IppUnit, readings: Chosen): string[] {
  const amounts = comparedGroups(readings).flatMap((group) => comparedAmounts(seatsOf(unit), group, readings))
  return amounts.flatMap(({ amount, at }) => {
    if (amount === null) return [`${at}: required`]
    return amount === 0 ? [`${at}: zero-lowest`] : []
  })
}

function issuesOfC(unit: IppUnit, readings: Chosen): string[] {
  const missing = unit.posts.flatMap(({ holder }, index) => (holder && holder.skp == null ? [index] : []))
  if (readings.missingPerformance === 'error') return missing.map((index) => `posts.${index}.holder.skp: no-skp`)
  const holders = filledOf(seatsOf(unit)).length
  return readings.missingPerformance === 'exclude' && holders > 0 && missing.length === holders ? ['posts: no-skp'] : []
}

function issuesOfD(unit: IppUnit, readings: Chosen): string[] {
  const holders = filledOf(seatsOf(unit))
  const issues: string[] = []
  if (readings.disciplineWindow === 'lastYear') {
    if (unit.asOf == null && holders.some(({ holder }) => holder.sanctions.length > 0)) issues.push('asOf: required')
    for (const [index, { holder }] of unit.posts.entries()) {
      for (const [at, { date }] of (holder?.sanctions ?? []).entries()) {
        if (date == null) issues.push(`posts.${index}.holder.sanctions.${at}.date: required`)
      }
    }
  }
  // a method that does not divide by the number takes any
  if (readings.disciplineDenominator === 'allEmployees') {
    if (unit.allEmployees == null) issues.push('allEmployees: required')
    else if (unit.allEmployees < holders.length) issues.push('allEmployees: too-small')
  }
  return issues
}

function lacks(unit: IppUnit, readings: Chosen): string[] {
  return [
    ...(filledOf(seatsOf(unit)).length === 0 ? ['posts: no-holders'] : []),
    ...issuesOfA(unit, readings),
    ...issuesOfB(unit, readings),
    ...issuesOfC(unit, readings),
    ...issuesOfD(unit, readings),
  ]
}

function refused(error: OracleError['error'], issues: string[]): OracleError | null {
  return issues.length > 0 ? { error, issues } : null
}

/** What a unit lacks beside what is wrong in its fields: nothing can be looked for where there is no post, or in a wrong number. */
function lacksBeside(unit: IppUnit, readings: Chosen): string[] {
  if (unit.posts.length === 0) return []
  const isWrong = fieldIssues(unit).length > 0
  return lacks(unit, readings).filter((each) => !(isWrong && each.startsWith('allEmployees')))
}

function errorOf(unit: IppUnit, readings: Chosen): OracleError | null {
  const fields = fieldIssues(unit)
  const form = fields.length > 0 ? fields : twice([unit], () => '')
  if (form.length > 0) return refused('invalid-unit', [...form, ...lacksBeside(unit, readings)])
  return refused('unmeasurable-unit', lacks(unit, readings))
}

/** What is wrong with any of several units: their fields, or who stands in two places, and what they lack. */
function errorOfUnits(units: readonly IppUnit[], readings: Chosen): OracleError | null {
  const pathOf = (at: number) => `units.${at}.`
  const ofAll = (issuesOf: (unit: IppUnit) => string[]) =>
    units.flatMap((unit, at) => issuesOf(unit).map((each) => `${pathOf(at)}${each}`))
  if (units.length === 0) return refused('invalid-unit', ['units: required'])
  const fields = ofAll(fieldIssues)
  const form = fields.length > 0 ? fields : twice(units, pathOf)
  const all = [...form, ...ofAll((unit) => lacksBeside(unit, readings))]
  return refused(form.length > 0 ? 'invalid-unit' : 'unmeasurable-unit', all)
}

// --- the three questions --------------------------------------------------------------------------------------------

export function oracleOfUnit(unit: IppUnit, readings: Ipp2017Readings): OracleResult | OracleError {
  // of a single unit there is no combining
  const chosen: Chosen = { ...DEFAULTS, ...readings, groupOfUnits: 'pooled' }
  return errorOf(unit, chosen) ?? measure([unit], chosen)
}

export function oracleOfUnits(units: readonly IppUnit[], readings: Ipp2017Readings): OracleResult | OracleError {
  const chosen: Chosen = { ...DEFAULTS, ...readings }
  return errorOfUnits(units, chosen) ?? measure(units, chosen)
}

export function oracleOfPerson(id: string, unit: IppUnit, readings: Ipp2017Readings): OraclePerson | OracleError {
  const chosen: Chosen = { ...DEFAULTS, ...readings }
  const wrong = errorOf(unit, chosen)
  if (wrong) return wrong
  const seats = seatsOf(unit)
  const own = filledOf(seats).find(({ holder }) => holder.id === id)
  if (!own) return { error: 'unknown-holder', issues: [] }
  const { holder } = own
  const isLeftOut = holder.skp == null && chosen.missingPerformance === 'exclude'
  const B = personCompensation(own, unit, chosen)
  if (isLeftOut || B === null) {
    const issues = [...(isLeftOut ? ['no-skp'] : []), ...(B === null ? ['not-compared'] : [])]
    return { error: 'unmeasurable-unit', issues }
  }
  const weights = countingSanctions(own, chosen).map(({ level }) => whole(BigInt(WEIGHTS[level])))
  const points = formula({ A: personGap(holder, chosen), B, C: fromNumber(holder.skp ?? 0), D: sum(weights) })
  return { acted: actedOnPerson(own, unit, chosen), points, index: total(points), ipp: rounded(total(points)) }
}

function personCompensation(own: Filled, unit: IppUnit, readings: Chosen): Fraction | null {
  const seats = seatsOf(unit)
  const { groups, sum: added, over: divisor } = sumsOfB(seats, readings)
  if (readings.personCompensation === 'shared') return over(added, divisor)
  const group = groups.find(({ eselon }) => eselon === groupOf(own))
  if (!group) return null
  if (readings.personCompensation === 'group') return group.gap
  const amount = readings.compensationBasis === 'post' ? own.post.allowance : own.holder.allowance
  return fraction(BigInt(group.highest) - BigInt(Number(amount)), BigInt(group.lowest))
}
