import type { AnyMethod, MethodEvidence } from '../method'
import { type AnswerSet, createScorer } from './answer-set'
import { type Assignment, evidenceUnder, methodUnder, type SearchSpace } from './search-space'

/** The rules of one combination of readings, each known by a number that is the same wherever the rule is. */
export interface Rules {
  readonly evidence: MethodEvidence
  readonly method: AnyMethod
  readonly score: (set: AnswerSet) => number
  /** The number of a rule, by its name in `watchedMoment`. */
  readonly ruleNumber: (rule: string) => number
}

/** The tables of one choice of points. */
interface Tables {
  readonly method: AnyMethod
  readonly score: (set: AnswerSet) => number
  readonly columns: Map<string, number>
}

/** Makes the rules of combinations; tables, which are dear, once for each choice of the readings that give points. */
export function createRules(space: SearchSpace, dimension: string, readings: readonly string[]) {
  const known = new Map<string, Tables>()
  const numberOf = createNumbers()
  function tablesOf(assignment: Assignment): Tables {
    const own = Object.fromEntries(readings.map((id) => [id, assignment[id] as string]))
    const key = JSON.stringify(own)
    const method = known.get(key)?.method ?? methodUnder(space, own)
    const tables = known.get(key) ?? { method, score: createScorer(method, dimension), columns: new Map() }
    known.set(key, tables)
    return tables
  }
  return (assignment: Assignment): Rules => {
    const { method, score, columns } = tablesOf(assignment)
    const evidence = evidenceUnder(space, assignment)
    const rules = new Map<string, number>()
    const ruleNumber = (rule: string) => {
      const [part, id = '', column = ''] = rule.split('.')
      if (part === 'evidence') return numberOf(evidence[id as keyof MethodEvidence])
      return numberOf(part === 'windows' ? evidence.windows[id] : method.groups[id]?.columns[column])
    }
    return {
      evidence,
      method,
      score,
      ruleNumber: (rule) => remembered(rule.startsWith('column.') ? columns : rules, rule, ruleNumber),
    }
  }
}

function remembered(known: Map<string, number>, rule: string, ruleNumber: (rule: string) => number): number {
  let value = known.get(rule)
  if (value === undefined) known.set(rule, (value = ruleNumber(rule)))
  return value
}

/** Numbers plain data, equal data alike. */
function createNumbers(): (value: unknown) => number {
  const known = new Map<string, number>()
  return (value) => {
    const text = JSON.stringify(value) ?? ''
    const number = known.get(text) ?? known.size
    known.set(text, number)
    return number
  }
}
