// The yardstick of the benchmark: the method of an edition, read from its data at every call. It is what one would write first,
// with care but without tables: nothing that depends on an answer is worked out before the answer comes, and nothing is kept.
// It shares no code with the library, and checks a row as the library does, because a check left out would be time left out.
import type {
  AnswerRecord,
  CategoryScale,
  CodesInput,
  EditionSource,
  Indicator,
  Input,
  KeyedSummary,
  Line,
  Reading,
  Scale,
  Score,
} from '../../src'

/** The method of an edition under its default readings. */
export interface Interpreter {
  /** What a table per unit needs, and no more. */
  readonly score: (row: AnswerRecord) => PlainScore
  /** The whole explained score, equal to the library's field by field. */
  readonly explain: (row: AnswerRecord) => Score
}

interface PlainScore {
  /** In ten-thousandths of a point: whole numbers, so that sums are exact. */
  readonly dimensions: Readonly<Record<string, number>>
  readonly category: string
  /** No answer is missing. */
  readonly complete: boolean
  /** The span of every completion, in ten-thousandths of a point. */
  readonly lowest: number
  readonly highest: number
}

/** The edition under another option of one reading. */
interface Alternative {
  readonly reading: string
  readonly rules: EditionSource
}

/** What the edition says of an answer: the rung, and what it may be worth (`null`: nothing says). */
interface Worth {
  readonly rung: string | null
  readonly range: Line['range'] | null
}

type Value = string | number | boolean

const UNITS_PER_POINT = 10_000
const NOTHING_SAID: Worth = { rung: null, range: null }

/** Reads an edition whose rules hold the default options already, as {@link ipAsn2019} does. */
export function createInterpreter(edition: EditionSource): Interpreter {
  const columns = columnsOf(edition)
  // An option is tried only on what it touches: trying it on every line would be slow for nothing.
  const others = mapIds(edition.indicators, (id) => alternativesFor(edition, `indicators.${id}.`))
  const categoryOthers = alternativesFor(edition, 'categories.')
  return {
    score: (row) => {
      checkRow(edition, columns, row)
      return scoreRow(edition, row)
    },
    explain: (row) => {
      checkRow(edition, columns, row)
      return explainRow(edition, row, others, categoryOthers)
    },
  }
}

/** Adds rows up per unit, in the shape of the library's `summarizeBy`. */
export function tableByUnit<Row>(
  rows: Iterable<Row>,
  edition: EditionSource,
  answers: (row: Row) => AnswerRecord,
  by: (row: Row) => string,
): KeyedSummary[] {
  const interpreter = createInterpreter(edition)
  const tallies = new Map<string, Tally>()
  for (const row of rows) {
    const unit = by(row)
    let tally = tallies.get(unit)
    if (tally === undefined) tallies.set(unit, (tally = emptyTally(edition)))
    addTo(tally, interpreter.score(answers(row)))
  }
  return [...tallies].map(([key, summary]) => ({ key, summary }))
}

interface Tally {
  readonly method: string
  count: number
  incomplete: number
  readonly sums: Record<string, number>
  readonly range: [number, number]
  readonly categories: Record<string, number>
}

function emptyTally(edition: EditionSource): Tally {
  return {
    method: methodId(edition),
    count: 0,
    incomplete: 0,
    sums: mapIds(edition.dimensions, () => 0),
    range: [0, 0],
    categories: Object.fromEntries(edition.categories.bands.map(([, , id]) => [id, 0])),
  }
}

function addTo(tally: Tally, { dimensions, category, complete, lowest, highest }: PlainScore): void {
  tally.count++
  if (!complete) tally.incomplete++
  for (const id in dimensions) tally.sums[id] = (tally.sums[id] as number) + (dimensions[id] as number)
  tally.range[0] += lowest
  tally.range[1] += highest
  tally.categories[category] = (tally.categories[category] as number) + 1
}

// --- the edition ----------------------------------------------------------------------------------------------------

interface OwnedInput {
  readonly indicator: string
  readonly input: Input
}

function columnsOf({ indicators }: EditionSource): Map<string, OwnedInput> {
  const columns = new Map<string, OwnedInput>()
  for (const [indicator, { inputs }] of Object.entries(indicators)) {
    for (const [name, input] of Object.entries(inputs)) columns.set(name, { indicator, input })
  }
  return columns
}

/** Every other option of the readings that set a rule whose path starts so. */
function alternativesFor(edition: EditionSource, start: string): Alternative[] {
  return Object.entries(edition.readings)
    .filter(([, { sets }]) => sets.some((path) => path.startsWith(start)))
    .flatMap(([id, reading]) =>
      Object.keys(reading.options)
        .filter((option) => option !== reading.default)
        .map((option) => ({ reading: id, rules: withOption(edition, reading, option) })),
    )
}

/** Points that an option would ask the caller for stay `null`: nobody was asked. */
function withOption(edition: EditionSource, { sets, options }: Reading, option: string): EditionSource {
  const rules = structuredClone(edition)
  for (const [i, path] of sets.entries()) {
    const keys = path.split('.')
    const last = keys.pop() as string
    const parent = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], rules)
    ;(parent as Record<string, unknown>)[last] = options[option]?.[i]
  }
  return rules
}

function methodId({ id, revision }: EditionSource): string {
  return `${id}@${revision}`
}

function mapIds<V>(record: Readonly<Record<string, unknown>>, map: (id: string) => V): Record<string, V> {
  return Object.fromEntries(Object.keys(record).map((id) => [id, map(id)]))
}

// --- checks ---------------------------------------------------------------------------------------------------------

function checkRow(edition: EditionSource, columns: ReadonlyMap<string, OwnedInput>, row: AnswerRecord): void {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new RangeError('not a record')
  if (!Object.hasOwn(row, 'kelompok') || !Object.hasOwn(edition.groups, row.kelompok)) refuse('kelompok', 'unknown')
  const group = edition.groups[row.kelompok] as Readonly<Record<string, number>>
  for (const name of Object.keys(row)) {
    if (name !== 'kelompok') checkAnswer(group, name, columns.get(name), row[name] ?? null)
  }
}

function checkAnswer(
  group: Readonly<Record<string, number>>,
  name: string,
  column: OwnedInput | undefined,
  value: Value | null,
): void {
  if (column === undefined) throw new RangeError(`${name}: unknown`)
  if (value === null) return
  if (!Object.hasOwn(group, column.indicator)) refuse(name, 'not applicable')
  if (!fits(column.input, value)) refuse(name, 'not allowed')
}

function fits(input: Input, value: Value): boolean {
  switch (input.kind) {
    case 'codes':
      return typeof value === 'string' && Object.hasOwn(input.points, value)
    case 'done':
      return typeof value === 'boolean'
    case 'hours':
      return Number.isSafeInteger(value) && (value as number) >= 0
    case 'value':
      return typeof value === 'number' && value >= 0 && value <= (input.bands.at(-1)?.[1] as number)
  }
}

function refuse(column: string, problem: string): never {
  throw new RangeError(`${column}: ${problem}`)
}

// --- one answer -----------------------------------------------------------------------------------------------------

/** The column in which the row answers an indicator. */
function columnIn(indicator: Indicator, row: AnswerRecord): string | null {
  let answeredBy: string | null = null
  for (const name in indicator.inputs) {
    const value = row[name]
    if (value === null || value === undefined || !scores(indicator.inputs[name] as Input)) continue
    if (answeredBy !== null) refuse(name, `second answer beside ${answeredBy}`)
    answeredBy = name
  }
  return answeredBy
}

/** What the row says in that column is worth. */
function worthOf(indicator: Indicator, max: number, row: AnswerRecord, column: string | null): Worth {
  if (column === null) return NOTHING_SAID
  return valueWorth(indicator, indicator.inputs[column] as Input, max, row[column] as Value)
}

function scores(input: Input): boolean {
  return input.kind !== 'codes' || input.scores
}

function valueWorth(indicator: Indicator, input: Input, max: number, value: Value): Worth {
  switch (input.kind) {
    case 'codes':
      return codeWorth(input.points, value as string)
    case 'done':
      return value ? exactly('sudah', max) : { rung: 'belum', range: [0, mostWithoutDone(indicator, max)] }
    case 'hours':
      return hoursWorth(value as number, input.full, input.credit === 'proportional', max)
    case 'value':
      return codeWorth(ladderOf(indicator), bandOf(input, value as number))
  }
}

type Ladder = Readonly<Record<string, number | null>>

function codeWorth(ladder: Ladder, code: string): Worth {
  const points = ladder[code] ?? null
  return points === null ? { rung: code, range: null } : exactly(code, points)
}

function hoursWorth(hours: number, full: number, proportional: boolean, max: number): Worth {
  if (hours >= full) return exactly('sudah', max)
  const points = proportional ? (max * hours) / full : 0
  return exactly(points > 0 ? 'sebagian' : 'belum', points)
}

function exactly(rung: string, points: number): Worth {
  return { rung, range: [points, points] }
}

/** Where hours earn their share, "not done" still leaves open how many there were. */
function mostWithoutDone({ inputs }: Indicator, max: number): number {
  for (const name in inputs) {
    const input = inputs[name] as Input
    if (input.kind === 'hours' && input.credit === 'proportional') return (max * (input.full - 1)) / input.full
  }
  return 0
}

function ladderOf({ inputs }: Indicator): Ladder {
  for (const name in inputs) {
    const input = inputs[name] as Input
    if (input.kind === 'codes' && input.scores) return (input as CodesInput).points
  }
  return {}
}

/** The id of the highest band that the value reaches: from its start, or already beyond the end of the one below. */
function bandOf({ bands, gap }: Scale, value: number): string {
  for (let i = bands.length - 1; i > 0; i--) {
    const [from, , id] = bands[i] as Scale['bands'][number]
    if (value >= from || (gap === 'upper' && value > (bands[i - 1]?.[1] as number))) return id
  }
  return bands[0]?.[2] as string
}

// --- one row --------------------------------------------------------------------------------------------------------

function scoreRow(rules: EditionSource, row: AnswerRecord): PlainScore {
  const group = rules.groups[row.kelompok] as Readonly<Record<string, number>>
  const dimensions: Record<string, number> = {}
  for (const id in rules.dimensions) dimensions[id] = 0
  let total = 0
  let lowest = 0
  let highest = 0
  let complete = true
  for (const id in group) {
    const indicator = rules.indicators[id] as Indicator
    const max = group[id] as number
    const { range } = worthOf(indicator, max, row, columnIn(indicator, row))
    const known = isSettled(range)
    if (!known) complete = false
    const points = units(known ? range[1] : indicator.unknown)
    const [fewest, most] = range ?? wholeRange(indicator, max)
    dimensions[indicator.dimension] = (dimensions[indicator.dimension] as number) + points
    total += points
    lowest += units(fewest)
    highest += units(most)
  }
  return { dimensions, category: categoryOf(rules.categories, total), complete, lowest, highest }
}

function explainRow(
  rules: EditionSource,
  row: AnswerRecord,
  others: Readonly<Record<string, readonly Alternative[]>>,
  categoryOthers: readonly Alternative[],
): Score {
  const lines = Object.keys(rules.groups[row.kelompok] ?? {}).map((id) => explainLine(rules, id, row, others[id] ?? []))
  const total = sumOf(lines, ({ points }) => points)
  const lowest = sumOf(lines, ({ range }) => range[0])
  const highest = sumOf(lines, ({ range }) => range[1])
  const category = categoryOf(rules.categories, total)
  return {
    method: methodId(rules),
    kelompok: row.kelompok,
    lines,
    dimensions: dimensionsOf(rules, lines),
    index: points(total),
    category,
    categoryReadings: readingsWhere(categoryOthers, (other) => categoryOf(other.categories, total) !== category),
    missing: lines.filter(({ known }) => !known).map(({ indicator }) => indicator),
    range: {
      index: [points(lowest), points(highest)],
      category: [categoryOf(rules.categories, lowest), categoryOf(rules.categories, highest)],
    },
  }
}

function sumOf(lines: readonly Line[], figure: (line: Line) => number): number {
  let sum = 0
  for (const line of lines) sum += units(figure(line))
  return sum
}

function dimensionsOf(rules: EditionSource, lines: readonly Line[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const id in rules.dimensions) sums[id] = 0
  for (const line of lines) sums[line.dimension] = (sums[line.dimension] as number) + units(line.points)
  for (const id in sums) sums[id] = points(sums[id] as number)
  return sums
}

function explainLine(rules: EditionSource, id: string, row: AnswerRecord, others: readonly Alternative[]): Line {
  const line = lineOf(rules, id, row)
  return { ...line, readings: readingsWhere(others, (other) => !isSame(line, lineOf(other, id, row))) }
}

type BareLine = Omit<Line, 'readings'>

function lineOf(rules: EditionSource, id: string, row: AnswerRecord): BareLine {
  const indicator = rules.indicators[id] as Indicator
  const max = rules.groups[row.kelompok]?.[id] as number
  const column = columnIn(indicator, row)
  const worth = worthOf(indicator, max, row, column)
  const range = worth.range ?? wholeRange(indicator, max)
  const known = isSettled(worth.range)
  const points = known ? range[1] : indicator.unknown
  return { indicator: id, dimension: indicator.dimension, column, rung: worth.rung, points, max, known, range }
}

function isSettled(range: Line['range'] | null): range is Line['range'] {
  return range !== null && range[0] === range[1]
}

/** Fewest and most points over every answer that the edition allows. */
function wholeRange(indicator: Indicator, max: number): Line['range'] {
  const known = Object.values(ladderOf(indicator)).filter((points) => points !== null)
  return known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, max]
}

function isSame(a: BareLine, b: BareLine): boolean {
  return (
    a.rung === b.rung &&
    a.points === b.points &&
    a.known === b.known &&
    a.range[0] === b.range[0] &&
    a.range[1] === b.range[1]
  )
}

function readingsWhere(others: readonly Alternative[], differs: (rules: EditionSource) => boolean): string[] {
  const found: string[] = []
  for (const { reading, rules } of others) {
    if (!found.includes(reading) && differs(rules)) found.push(reading)
  }
  return found
}

function categoryOf(categories: CategoryScale, total: number): string {
  // The printed figure has two decimals, rounded half up.
  return bandOf(categories, points(categories.figure === 'printed' ? Math.round(total / 100) * 100 : total))
}

function units(points: number): number {
  return Math.round(points * UNITS_PER_POINT)
}

function points(units: number): number {
  return units / UNITS_PER_POINT
}
