import type { Employee } from '../../employee'
import type { Moment } from '../../evidence/look'
import type { Person } from '../../measurement'
import { look } from '../../observe'
import { type AnswerSet, createAnswerSets } from './answer-set'
import { createRuleBook, type RuleBook, type Rules } from './rules'
import { type Assignment, combinations, readingsThatSet, type SearchSpace } from './search-space'
import { columnsOf, watchedMoment } from './watched-look'

/** A person whose weight group is known; of the posts of a record only the one in force is left. */
export interface Placed {
  readonly person: Person
  readonly kelompok: string
}

/** One combination of the readings that bear on an indicator, with what it says of everybody. */
export interface IndicatorCombination {
  readonly assignment: Assignment
  /** Answers by person. */
  readonly answers: readonly AnswerSet[]
  /** Points by person, in ten-thousandths. */
  readonly units: Int32Array
}

/** What comes of one record: a rule that is consulted, with what follows under each of its values; or the answers. */
type Tree = { readonly rule: number; readonly under: (Tree | undefined)[] } | { readonly found: AnswerSet }

/**
 * Everything that the readings can make of an indicator. Those that bear on it are found as the records are looked at: they set a rule
 * by which its points are given, or one that some record made consult.
 */
export function searchIndicator(
  space: SearchSpace,
  moment: Moment,
  indicator: string,
  persons: readonly Placed[],
): IndicatorCombination[] {
  let readings = readingsThatSet(space, (path) => isPointsOf(path, indicator))
  const book = createRuleBook(space, indicator, readings)
  const seer = createSeer(moment, indicator, book)
  for (;;) {
    const all = combinations(space, readings).map((assignment): IndicatorCombination => {
      const rules = book.of(assignment)
      const answers = persons.map((placed, row) => seer.answersOf(placed, row, rules))
      return { assignment, answers, units: Int32Array.from(answers, rules.score) }
    })
    const bearing = readingsThatSet(space, (path) => seer.consulted.has(ruleSetBy(path)))
    const next = Object.keys(space.options).filter((id) => readings.includes(id) || bearing.includes(id))
    if (next.length === readings.length) return all
    readings = next
  }
}

/** Looks at records, at each only once for all rules that agree on what it makes consult. */
function createSeer(moment: Moment, indicator: string, book: RuleBook) {
  const watched = watchedMoment(moment, indicator)
  const answerSet = createAnswerSets()
  const consulted = new Set<string>()
  const trees: (Tree | undefined)[] = []

  function seen(person: Employee, kelompok: string, row: number, rules: Rules): AnswerSet {
    watched.use(rules.evidence, rules.method)
    const { answers } = look(person, watched.moment)
    const found = answerSet(kelompok, answers as unknown as Record<string, unknown>)
    const names = watched.consulted()
    for (const name of names) consulted.add(name)
    trees[row] = grown(trees[row], names.map(book.ruleNumber), book, rules, found)
    return found
  }

  return {
    consulted: consulted as ReadonlySet<string>,
    answersOf({ person, kelompok }: Placed, row: number, rules: Rules): AnswerSet {
      let tree = trees[row]
      while (tree && 'rule' in tree) tree = tree.under[book.value(rules, tree.rule)]
      if (tree) return tree.found
      if (!('answers' in person)) return seen(person, kelompok, row, rules)
      const asked = moment.method.groups[kelompok]
      const own = answersTo(person.answers, asked ? columnsOf(asked, indicator) : [])
      const found = answerSet(kelompok, { kelompok, ...own })
      trees[row] = { found }
      return found
    },
  }
}

function answersTo(answers: object, columns: readonly string[]): Record<string, unknown> {
  const given = answers as Readonly<Record<string, unknown>>
  return Object.fromEntries(columns.map((each) => [each, given[each]]))
}

/** Does a path lead to a rule by which the indicator gives points? */
function isPointsOf(path: string, indicator: string): boolean {
  const [part, id, rule] = path.split('.')
  return part === 'indicators' && id === indicator && rule !== 'window'
}

/** The rule of evidence that a path leads to, named as `watchedMoment` names it. */
function ruleSetBy(path: string): string {
  const [part, id, rule] = path.split('.')
  if (part === 'evidence') return `evidence.${id}`
  return rule === 'window' ? `windows.${id}` : ''
}

/** The tree with one more way through it. */
function grown(
  tree: Tree | undefined,
  [rule, ...rest]: readonly number[],
  book: RuleBook,
  rules: Rules,
  found: AnswerSet,
): Tree {
  if (rule === undefined) return { found }
  // The same record under the same values consults the same rule next.
  const here: Tree = tree && 'rule' in tree ? tree : { rule, under: [] }
  const value = book.value(rules, rule)
  here.under[value] = grown(here.under[value], rest, book, rules, found)
  return here
}
