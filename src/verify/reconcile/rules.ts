import type { AnyMethod, MethodEvidence } from '../../method'
import { type AnswerSet, createScorer } from './answer-set'
import { type Assignment, evidenceUnder, methodUnder, type SearchSpace } from './search-space'

/** The rules of one combination of readings. */
export interface Rules {
  readonly evidence: MethodEvidence
  readonly method: AnyMethod
  readonly score: (set: AnswerSet) => number
  /** The values of rules by the number of the rule, as numbers that are the same wherever the value is; filled as they are asked for. */
  readonly values: number[]
}

/** Makes rules of combinations, and numbers rules and their values. */
export interface RuleBook {
  readonly of: (assignment: Assignment) => Rules
  readonly ruleNumber: (rule: string) => number
  readonly value: (rules: Rules, rule: number) => number
}

/** Tables, which are dear, are made once for each choice of the readings that give points. */
export function createRuleBook(space: SearchSpace, indicator: string, ofPoints: readonly string[]): RuleBook {
  const tables = new Map<string, Pick<Rules, 'method' | 'score'>>()
  const numbers = new Map<string, number>()
  const names: string[] = []
  const seen: Map<string, number>[] = []

  function tablesOf(assignment: Assignment): Pick<Rules, 'method' | 'score'> {
    const own = Object.fromEntries(ofPoints.map((id) => [id, assignment[id] as string]))
    const key = JSON.stringify(own)
    let made = tables.get(key)
    if (!made) {
      const method = methodUnder(space, own)
      tables.set(key, (made = { method, score: createScorer(method, indicator) }))
    }
    return made
  }

  return {
    of: (assignment) => ({ ...tablesOf(assignment), evidence: evidenceUnder(space, assignment), values: [] }),
    ruleNumber(rule) {
      let number = numbers.get(rule)
      if (number === undefined) {
        numbers.set(rule, (number = names.length))
        names.push(rule)
        seen.push(new Map())
      }
      return number
    },
    value(rules, rule) {
      let value = rules.values[rule]
      if (value === undefined) {
        const values = seen[rule] as Map<string, number>
        const text = JSON.stringify(ruleIn(rules, names[rule] as string))
        value = values.get(text) ?? values.size
        values.set(text, value)
        rules.values[rule] = value
      }
      return value
    },
  }
}

function ruleIn({ evidence, method }: Rules, name: string): unknown {
  const [part, id = '', column = ''] = name.split('.')
  if (part === 'evidence') return evidence[id as keyof MethodEvidence]
  return part === 'windows' ? evidence.windows[id] : method.groups[id]?.columns[column]
}
