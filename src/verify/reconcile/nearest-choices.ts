/** What one list has to offer: rows that it explains by itself and how far it is off there, and what it adds to each total. */
export interface Addend {
  readonly explained: number
  readonly distance: number
  readonly departures: number
  readonly adds: Int32Array
}

/** One of each list, by position. */
export interface Choice {
  readonly places: readonly number[]
  readonly explained: number
  readonly distance: number
  readonly departures: number
}

/** The choices kept, the best first. */
export interface NearestChoices {
  readonly choices: readonly Choice[]
  /** Were some left out? None of them is better than the last that was kept. */
  readonly isCut: boolean
}

/** How many choices are kept of all that are looked at: five of each of four dimensions are 625. */
const MOST_CHOICES = 700

/**
 * Looks at one of each list in every way, and keeps what explains most, then what is nearest, then what departs least. What does not
 * explain enough of the totals is given up at the first row that shows it.
 */
export function nearestChoices(lists: readonly (readonly Addend[])[], totals: Int32Array): NearestChoices {
  const kept = createKept()
  const places: number[] = []
  // What is left of every total for the lists that follow; one array a list, filled again and again.
  const left = lists.map(() => new Int32Array(totals.length))

  function visit(depth: number, rest: Int32Array, so: Omit<Choice, 'places'>): void {
    for (const [place, { explained, distance, departures, adds }] of (lists[depth] ?? []).entries()) {
      places[depth] = place
      const sum = {
        explained: so.explained + explained,
        distance: so.distance + distance,
        departures: so.departures + departures,
      }
      if (depth === lists.length - 1) judge(rest, adds, sum)
      else visit(depth + 1, leftAfter(rest, adds, left[depth] as Int32Array), sum)
    }
  }

  function judge(rest: Int32Array, adds: Int32Array, sum: Omit<Choice, 'places'>): void {
    const off = offBy(rest, adds, sum.explained + rest.length - kept.atLeast())
    if (!off) return
    const explained = sum.explained + rest.length - off.rows
    kept.add({ ...sum, explained, distance: sum.distance + off.distance, places: [...places] })
  }

  visit(0, totals, { explained: 0, distance: 0, departures: 0 })
  return kept.all()
}

function leftAfter(rest: Int32Array, adds: Int32Array, left: Int32Array): Int32Array {
  for (let i = 0; i < left.length; i++) left[i] = (rest[i] as number) - (adds[i] as number)
  return left
}

/** Rows that are not explained, and how far they are off; nothing where they are more than may be. */
function offBy(rest: Int32Array, adds: Int32Array, most: number): { rows: number; distance: number } | null {
  if (most < 0) return null
  let [rows, distance] = [0, 0]
  for (let i = 0; i < rest.length; i++) {
    const apart = (rest[i] as number) - (adds[i] as number)
    if (apart === 0) continue
    rows += 1
    if (rows > most) return null
    distance += Math.abs(apart)
  }
  return { rows, distance }
}

/** The best choices so far. They are sorted out only now and then. */
function createKept() {
  let choices: Choice[] = []
  let atLeast = 0
  let isCut = false

  function cut(): void {
    choices.sort(byNearness)
    if (choices.length <= MOST_CHOICES) return
    choices = choices.slice(0, MOST_CHOICES)
    isCut = true
    atLeast = (choices.at(-1) as Choice).explained
  }

  return {
    /** Rows that a choice must explain to be kept. */
    atLeast: () => atLeast,
    add(choice: Choice): void {
      choices.push(choice)
      if (choices.length === 2 * MOST_CHOICES) cut()
    },
    all(): NearestChoices {
      cut()
      return { choices, isCut }
    },
  }
}

function byNearness(a: Choice, b: Choice): number {
  return b.explained - a.explained || a.distance - b.distance || a.departures - b.departures
}
