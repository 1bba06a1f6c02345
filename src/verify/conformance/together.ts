import type { OtherReading } from './conformance-report'
import { actingOptions, choicesOf, type FailedRow, wouldPass } from './other-readings'

/** A failed row, and the single options that explain it. */
export interface SearchedRow extends FailedRow {
  readonly alone: readonly OtherReading[]
}

/** What a search for options that explain rows only together has found. */
export interface Together {
  /** Sets of options, by row. */
  readonly found: ReadonlyMap<SearchedRow, readonly (readonly OtherReading[])[]>
  /** Rows without an explanation for which not every pair was tried. */
  readonly notSearched: number
}

/** Pairs that are tried for the rows of one edition, those of options that explain other rows first: each takes a method. */
const MOST_PAIRS = 60

/** Rows for which pairs are sought: what fails on more has a fault that no reading explains. */
const MOST_ROWS = 200

/**
 * Options that explain a row only together. A system holds one set of readings: so the options that explain most rows alone are tried
 * together, then pairs, then whatever the pairs have added.
 */
export function explainTogether(rows: readonly SearchedRow[]): Together {
  const found = new Map<SearchedRow, readonly (readonly OtherReading[])[]>()
  let notSearched = 0
  for (const name of new Set(rows.map(({ rules }) => rules.name))) {
    const search = ofEdition(rows.filter(({ rules }) => rules.name === name))
    for (const [row, sets] of search.found) found.set(row, sets)
    notSearched += search.notSearched
  }
  return { found, notSearched }
}

function ofEdition(rows: readonly SearchedRow[]): Together {
  const alone = rows.flatMap((row) => row.alone)
  const unexplained = rows.filter((row) => row.alone.length === 0)
  const held = heldOptions(alone)
  const byHeld = explainedBy(held, unexplained)
  const rest = unexplained.filter((row) => !byHeld.has(row))
  const pairs = pairsFor(rest, held)
  const byPairs = passing(pairs.tried)
  const last = rest.filter((row) => !byPairs.has(row))
  const byAll = explainedBy(heldOptions([...alone, ...[...byPairs.values()].flat(2)]), last)
  return {
    found: new Map([...byHeld, ...byPairs, ...byAll]),
    notSearched: last.filter((row) => pairs.partly.has(row) && !byAll.has(row)).length,
  }
}

function explainedBy(held: readonly OtherReading[], rows: readonly SearchedRow[]): Together['found'] {
  const found = new Map<SearchedRow, readonly (readonly OtherReading[])[]>()
  for (const row of rows) {
    const set = leastOf(row, held)
    if (set) found.set(row, [set])
  }
  return found
}

/** Of every reading the option that explains most, the strongest first: what the system seems to hold. */
function heldOptions(votes: readonly OtherReading[]): OtherReading[] {
  const counts = new Map<string, { readonly option: OtherReading; votes: number }>()
  for (const option of votes) {
    const entry = counts.get(keyOf(option)) ?? { option, votes: 0 }
    entry.votes += 1
    counts.set(keyOf(option), entry)
  }
  const ordered = [...counts.values()].sort((a, b) => b.votes - a.votes).map(({ option }) => option)
  return ordered.filter(({ reading }, i) => ordered.findIndex((each) => each.reading === reading) === i)
}

/** The options that a row needs of those held, the weakest left out first; nothing where they do not explain it. */
function leastOf(row: SearchedRow, held: readonly OtherReading[]): readonly OtherReading[] | undefined {
  if (held.length < 2 || !wouldPass(row, held)) return
  return held.reduceRight((kept, option) => {
    const without = kept.filter((each) => each !== option)
    return wouldPass(row, without) ? without : kept
  }, held)
}

type Pair = readonly [OtherReading, OtherReading]

/** A pair, and the rows that it may explain. */
interface Candidate {
  readonly pair: Pair
  readonly rows: Set<SearchedRow>
}

/** The pairs that are tried, and the rows for which there are more. */
interface Candidates {
  readonly tried: readonly Candidate[]
  readonly partly: ReadonlySet<SearchedRow>
}

function pairsFor(rows: readonly SearchedRow[], held: readonly OtherReading[]): Candidates {
  const candidates = candidatesOf(rows.slice(0, MOST_ROWS))
  const keys = held.map(keyOf)
  const heldIn = ({ pair }: Candidate) => pair.filter((option) => keys.includes(keyOf(option))).length
  const ordered = candidates.sort((a, b) => heldIn(b) - heldIn(a) || b.rows.size - a.rows.size)
  const others = ordered.slice(MOST_PAIRS).flatMap((each) => [...each.rows])
  return { tried: ordered.slice(0, MOST_PAIRS), partly: new Set([...others, ...rows.slice(MOST_ROWS)]) }
}

function candidatesOf(rows: readonly SearchedRow[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const row of rows) {
    for (const pair of pairsOf(row)) {
      const key = keyOfSet(pair)
      const candidate = found.get(key) ?? { pair, rows: new Set() }
      candidate.rows.add(row)
      found.set(key, candidate)
    }
  }
  return [...found.values()]
}

/** Under the first option of a pair others may act than under none: the category of another index, points of an answer not known. */
function pairsOf(row: SearchedRow): Pair[] {
  return actingOptions(row, {}).flatMap((first) =>
    actingOptions(row, choicesOf([first])).map((second): Pair => [first, second]),
  )
}

function passing(candidates: readonly Candidate[]): Map<SearchedRow, Pair[]> {
  const found = new Map<SearchedRow, Pair[]>()
  for (const { pair, rows } of candidates) {
    for (const row of rows) if (wouldPass(row, pair)) found.set(row, [...(found.get(row) ?? []), pair])
  }
  return found
}

/** The same for the same options in any order. */
export function keyOfSet(options: readonly OtherReading[]): string {
  return options.map(keyOf).sort().join()
}

function keyOf({ reading, option }: OtherReading): string {
  return `${reading}=${option}`
}
