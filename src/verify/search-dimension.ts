import type { Moment } from '../evidence/look'
import type { Person } from '../measurement'
import type { AnyMethod } from '../method'
import { look } from '../observe'
import { type AnswerSet, createAnswerSets } from './answer-set'
import { createRules, type Rules } from './rules'
import { type Assignment, combinations, readingsThatSet, type SearchSpace } from './search-space'
import { columnsOf, watchedMoment } from './watched-look'

/** A person whose weight group is known. */
export interface Placed {
  readonly person: Person
  readonly kelompok: string
}

/** One combination of the readings that bear on a dimension, with what it says of everybody. */
export interface Combination {
  readonly assignment: Assignment
  readonly method: AnyMethod
  /** Answers by person. */
  readonly answers: readonly AnswerSet[]
  /** Points of the dimension by person, in ten-thousandths. */
  readonly units: Int32Array
}

/** What comes of one record: a rule that is consulted, with what follows under each value of it; or the answers. */
type Tree = { readonly rule: string; readonly under: Map<number, Tree> } | { readonly found: AnswerSet }

/**
 * Everything that the readings can make of a dimension. The readings that bear on it are found as the records are looked at: those
 * that set a rule by which the points are given, and those that set a rule which some record made consult.
 */
export function searchDimension(
  space: SearchSpace,
  moment: Moment,
  dimension: string,
  persons: readonly Placed[],
): Combination[] {
  const answerSet = createAnswerSets()
  const watched = watchedMoment(moment, dimension)
  const consulted = new Set<string>()
  const ofPoints = readingsThatSet(space, isPointsOf(moment.method, dimension))
  const rulesUnder = createRules(space, dimension, ofPoints)
  const trees: (Tree | undefined)[] = []

  function answersOf({ person, kelompok }: Placed, row: number, rules: Rules): AnswerSet {
    let tree = trees[row]
    while (tree && 'rule' in tree) tree = tree.under.get(rules.ruleNumber(tree.rule))
    if (tree) return tree.found
    if ('answers' in person) {
      const found = answerSet(kelompok, givenAnswers(person.answers as object, kelompok))
      trees[row] = { found }
      return found
    }
    watched.use(rules.evidence, rules.method)
    const found = answerSet(kelompok, look(person, watched.moment).answers as unknown as Record<string, unknown>)
    trees[row] = grown(trees[row], watched.consulted(), rules, found)
    for (const rule of watched.consulted()) consulted.add(rule)
    return found
  }

  function givenAnswers(answers: object, kelompok: string) {
    const asked = moment.method.groups[kelompok]
    const names = ['kelompok', ...(asked ? columnsOf(asked, dimension) : [])]
    const given = Object.entries(answers).filter(([name, value]) => names.includes(name) && (value ?? null) !== null)
    return Object.fromEntries(given)
  }

  let readings: readonly string[] = ofPoints
  for (;;) {
    const all = combinations(space, readings).map((assignment): Combination => {
      const rules = rulesUnder(assignment)
      const answers = persons.map((placed, row) => answersOf(placed, row, rules))
      return { assignment, method: rules.method, answers, units: Int32Array.from(answers, rules.score) }
    })
    const bearing = readingsThatSet(space, (path) => consulted.has(ruleSetBy(path)))
    const next = Object.keys(space.options).filter((id) => readings.includes(id) || bearing.includes(id))
    if (next.length === readings.length) return all
    readings = next
  }
}

/** Does a path lead to a rule by which an indicator of the dimension gives points? */
function isPointsOf({ groups }: AnyMethod, dimension: string): (path: string) => boolean {
  const lines = Object.values(groups).flatMap(({ unknown }) => unknown)
  const ids = lines.filter((line) => line.dimension === dimension).map(({ indicator }) => indicator)
  return (path) => {
    const [part, id = '', rule] = path.split('.')
    return part === 'indicators' && rule !== 'window' && ids.includes(id)
  }
}

/** The rule of evidence that a path leads to, named as `watchedMoment` names it. */
function ruleSetBy(path: string): string {
  const [part, id, rule] = path.split('.')
  if (part === 'evidence') return `evidence.${id}`
  return rule === 'window' ? `windows.${id}` : ''
}

/** The tree with one more way through it. */
function grown(tree: Tree | undefined, consulted: readonly string[], rules: Rules, found: AnswerSet): Tree {
  const [rule, ...rest] = consulted
  if (rule === undefined) return { found }
  const value = rules.ruleNumber(rule)
  // The same record under the same values consults the same rule next.
  const here: Tree = tree && 'rule' in tree ? tree : { rule, under: new Map() }
  here.under.set(value, grown(here.under.get(value), rest, rules, found))
  return here
}
