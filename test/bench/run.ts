// Measures the built library against a plain interpreter of the same edition. It first compares their results: the times of
// two programs that disagree say nothing.
import { cpus } from 'node:os'
import { checkEmployee, createMethod, ipAsn2019, measure as measureAgency, scoreAnswers, summarizeBy } from 'ipp-asn'
import { countVacancies, projectVacancies } from 'ipp-asn/positions'
import { reconcile } from 'ipp-asn/verify'
import type { AnswerRecord, Employee } from '../../src'
import { randomEmployee, seededRandom } from '../record-arbitraries'
import { createInterpreter, tableByUnit } from './interpreter'
import { type Comparison, compareInTurns, median, timesOf } from './measure'
import { createRows, type Row } from './rows'

const ROWS = 1_000_000
const COMPARED = 20_000
const SCORED = 40_000
const RECORDS = 20_000
const RECONCILED = 5_000
// The bound that was set for so many persons with four scores and total, in milliseconds. Totals alone have none: they are only shown.
const RECONCILED_WITHIN = 10_000
const ROUNDS = 7

const rows = createRows(ROWS, 2019)
const [firstMethodTime] = timesOf(1, () => createMethod(ipAsn2019))
const method = createMethod(ipAsn2019)
const interpreter = createInterpreter(ipAsn2019)

const answersOf = (row: Row) => row.answers
const recordOf = (row: Row) => row.answers as AnswerRecord
const unitOf = (row: Row) => row.unit

const byLibrary = () => summarizeBy(rows, { method, answers: answersOf, by: unitOf })
const byInterpreter = () => tableByUnit(rows, ipAsn2019, recordOf, unitOf)

const difference = scoreDifference() ?? refusalDifference() ?? tableDifference()
if (difference === undefined) measure()
else {
  console.error(`the library and the interpreter disagree ${difference}`)
  process.exitCode = 1
}

// --- the comparison -------------------------------------------------------------------------------------------------

function scoreDifference(): string | undefined {
  for (const [i, { answers }] of rows.slice(0, COMPARED).entries()) {
    const ours = JSON.stringify(scoreAnswers(answers, { method }))
    const theirs = JSON.stringify(interpreter.explain(answers as AnswerRecord))
    if (ours !== theirs) return `on row ${i}: ${JSON.stringify(answers)}\nlibrary      ${ours}\ninterpreter  ${theirs}`
  }
}

/** Both must look at every column, or the one that looks away is faster for it. */
function refusalDifference(): string | undefined {
  const wrong = [
    { kelompok: 'eselon' },
    { kelompok: 'pelaksana', pangkat: 'IV/a' },
    { kelompok: 'pelaksana', fungsional: true },
    { kelompok: 'pelaksana', pendidikan: 'S4' },
    { kelompok: 'pelaksana', kesesuaian: 'S1' },
    { kelompok: 'pelaksana', seminar: 'true' },
    { kelompok: 'pelaksana', jp: 19.5 },
    { kelompok: 'pelaksana', skp: 100.5 },
    { kelompok: 'pelaksana', kinerja: 'baik', skp: 80 },
  ]
  for (const row of wrong) {
    const answers = row as Row['answers']
    const calls = [
      () => scoreAnswers(answers, { method }),
      () => interpreter.explain(row),
      () => summarizeBy([{ unit: '', answers }], { method, answers: answersOf, by: unitOf }),
      () => interpreter.score(row),
    ]
    if (!calls.every(refuses)) return `on whether to refuse ${JSON.stringify(row)}`
  }
}

function refuses(call: () => unknown): boolean {
  try {
    call()
    return false
  } catch {
    return true
  }
}

function tableDifference(): string | undefined {
  const [ours, theirs] = [byLibrary(), byInterpreter()]
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [our, their] = [JSON.stringify(ours[i]), JSON.stringify(theirs[i])]
    if (our !== their) return `on line ${i} of the table\nlibrary      ${our}\ninterpreter  ${their}`
  }
}

// --- the measurement ------------------------------------------------------------------------------------------------

function measure(): void {
  const sample = rows.slice(0, SCORED)
  const scoreSample = () => scoreAll(sample)
  const explainSample = () => explainAll(sample)
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`)
  console.log(`results equal: ${count(COMPARED)} explained scores; the table of ${count(ROWS)} rows\n`)
  console.log(`medians of ${ROUNDS} rounds in turns      library  interpreter    ratio   (lowest - highest)`)
  print('one explained score', SCORED, compareInTurns(ROUNDS, scoreSample, explainSample))
  const table = compareInTurns(ROUNDS, byLibrary, byInterpreter)
  print('a row of a table per unit', ROWS, table)
  const limit = median(timesOf(ROUNDS, readAll))
  console.log(`\nthe limit, reading every answer of a row: ${perCall(limit, ROWS)}`)
  console.log(`summarizeBy takes ${figure(table.a / limit)} times as long`)
  measureRecords()
  const methodTime = median(timesOf(100, () => createMethod(ipAsn2019)))
  console.log(`createMethod: ${figure(methodTime)} ms; the first time ${figure(firstMethodTime as number)} ms`)
}

/** Histories of all kinds, measured; against what it costs to parse them, which whoever has them in a file has done already. */
function measureRecords(): void {
  const records = Array.from({ length: RECORDS }, (_, seed) => ({
    ...randomEmployee(seededRandom(seed)),
    id: String(seed),
  }))
  const texts = records.map((record) => JSON.stringify(record))
  const measured = () => measureAgency(records, { method, year: 2023 }).rows.measured
  const parsed = () => texts.reduce((sum, text) => sum + JSON.parse(text).id.length, 0)
  const { a, b } = compareInTurns(ROUNDS, measured, parsed)
  console.log(`\na record checked, observed, scored and added up: ${perCall(a, RECORDS)}`)
  console.log(`that is ${figure(a / b)} times what parsing its JSON takes`)
  measureVacancies(records)
  measureReconcile(texts)
}

/** A third as many positions as people, most of them named by somebody; against the check of the records, which both do. */
function measureVacancies(records: readonly Employee[]): void {
  const positions = Array.from({ length: RECORDS / 3 }, (_, i) => ({
    id: `post-${i}`,
    eselon: 'III.a' as const,
    need: 1 + (i % 4),
  }))
  const staff = records.map((record, i) => ({
    ...record,
    birthDate: `${1960 + (i % 35)}-${String(1 + (i % 12)).padStart(2, '0')}-15`,
    posts: [{ id: `post-${i % positions.length}`, eselon: 'III.a' as const }],
  }))
  const period = { from: '2026-01-01', until: '2028-12-31' }
  const counted = () => countVacancies(positions, staff, { asOf: '2026-01-01' }).total.holders
  const projected = () => projectVacancies(positions, staff, period).events.length
  const checked = () => staff.reduce((sum, record) => sum + checkEmployee(record).issues.length, 0)
  const count = compareInTurns(ROUNDS, counted, checked)
  const projection = compareInTurns(ROUNDS, projected, checked)
  console.log(
    `\na record counted on a map of posts: ${perCall(count.a, RECORDS)}, ${figure(count.a / count.b)} times its check`,
  )
  console.log(
    `projected over 36 months: ${perCall(projection.a, RECORDS)}, ${figure(projection.a / projection.b)} times its check`,
  )
}

/** Official numbers made under two other readings; against what it takes to read the same JSON and measure it once, under one reading. */
function measureReconcile(texts: readonly string[]): void {
  const hidden = createMethod(ipAsn2019, { seminarWindow: 'oneYear', unknownPerformance: 'zero' })
  const measuredOf = (some: readonly string[]) =>
    measureAgency(
      some.map((text): Employee => JSON.parse(text)),
      { method: hidden, year: 2023 },
    ).outcomes.flatMap((each) => (each.outcome === 'measured' ? [each] : []))
  const own = measuredOf(texts)
    .slice(0, RECONCILED)
    .map(({ row, score }) => ({ text: texts[row] as string, official: score }))
  const rows = own.map(({ text, official }) => ({ person: JSON.parse(text) as Employee, official }))
  const ownTexts = own.map(({ text }) => text)
  const measured = () => measuredOf(ownTexts).length
  const reconciled = () => reconcile(rows, { edition: ipAsn2019, year: 2023 })
  const { fits, rows: counts } = reconciled()
  const isSame =
    counts.used === RECONCILED && measured() === RECONCILED && fits[0]?.share === 1 && fits[0].method === hidden.id
  if (!isSame) {
    console.error(`reconcile does not find ${hidden.id} again: ${JSON.stringify(fits[0])}`)
    process.exitCode = 1
    return
  }
  const { a, b } = compareInTurns(3, reconciled, measured)
  console.log(`\n${count(rows.length)} persons reconciled under every reading: ${figure(a / 1000)} s`)
  console.log(`that is ${figure(a / b)} times what reading their JSON and measuring them once takes`)
  const byTotals = rows.map(({ person, official: { index } }) => ({ person, official: { dimensions: {}, index } }))
  const [ofTotals = 0] = timesOf(1, () => reconcile(byTotals, { edition: ipAsn2019, year: 2023 }))
  console.log(`from their totals alone: ${figure(ofTotals / 1000)} s`)
  if (a <= RECONCILED_WITHIN) return
  console.error(`${count(rows.length)} persons took ${figure(a / 1000)} s; the bound is ${RECONCILED_WITHIN / 1000} s`)
  process.exitCode = 1
}

/** What the loops return keeps the work in them from being optimised away. */
function scoreAll(sample: readonly Row[]): number {
  let sum = 0
  for (const { answers } of sample) sum += scoreAnswers(answers, { method }).index
  return sum
}

function explainAll(sample: readonly Row[]): number {
  let sum = 0
  for (const row of sample) sum += interpreter.explain(recordOf(row)).index
  return sum
}

function readAll(): number {
  let sum = 0
  for (const row of rows) {
    const answers = recordOf(row)
    sum += row.unit.length
    for (const name in answers) {
      const value = answers[name]
      sum += typeof value === 'string' ? value.length : Number(value)
    }
  }
  return sum
}

function print(what: string, calls: number, { a, b, ratios }: Comparison): void {
  const times = [a, b].map((time) => perCall(time, calls).padStart(11)).join('  ')
  const spread = `(${figure(Math.min(...ratios))} - ${figure(Math.max(...ratios))})`
  console.log(`${what.padEnd(28)} ${times}  ${figure(median(ratios)).padStart(7)}   ${spread}`)
}

function perCall(time: number, calls: number): string {
  return `${figure((1000 * time) / calls)} us`
}

function figure(value: number): string {
  return value.toPrecision(3)
}

function count(value: number): string {
  return value.toLocaleString('en')
}
