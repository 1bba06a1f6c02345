import { isDeepStrictEqual } from 'node:util'
import { createIpp2017, type Ipp2017Readings } from '../../src/ipp-2017'
import { staffingRules } from '../../src/positions'
import type { Vector } from '../../src/verify'
import { wrongAnswers, wrongEmployees, wrongTrees } from '../hand-bad-input'
import { lackingUnits, wrongUnits } from '../ipp-2017/hand-bad-units'
import { wrongPositions, wrongUnitsOfPositions } from '../positions/hand-bad-positions'
import { wrongRows } from '../published/hand-bad-rows'
import { badInputSource } from './bad-input-sections'
import { asJson, choices, methodOf, named } from './named'

const of2019 = { method: methodOf({}), readings: {} }
const ofPositions = { method: `${staffingRules.id}@${staffingRules.revision}`, readings: {} }
const of2017 = (readings: Ipp2017Readings) => ({ method: createIpp2017(readings).id, readings: choices(readings) })

/** What goes into a check besides its word. */
interface Asked {
  readonly value: unknown
  readonly units?: readonly object[]
}

function badInput(
  check: string,
  problem: string,
  rules: Pick<Vector, 'method' | 'readings'>,
  input: Asked,
  issues: readonly string[],
): Vector {
  return {
    ...named('bad-input', problem, `${check} `),
    ...rules,
    section: check,
    source: badInputSource(check, issues, rules.readings),
    input: { check, ...input },
    expected: { ok: false, issues },
  }
}

/** Wrong input of every kind, as far as JSON can carry it: no NaN, no Date, no prototypes. */
export function badInputVectors(): Vector[] {
  return [
    ...wrongAnswers.map(([problem, value, code, path]) =>
      badInput('answers', problem, of2019, { value }, [`${code} ${path.join('.')}`]),
    ),
    ...wrongEmployees.map(([problem, value, issues]) =>
      badInput(
        'employee',
        problem,
        of2019,
        { value },
        issues.map(([path, code]) => `${code} ${path}`),
      ),
    ),
    ...wrongTrees.map(([problem, value, issues]) => badInput('units', problem, of2019, { value }, issues)),
    ...wrongPositions.map(([problem, value, issues]) =>
      badInput('positions', problem, ofPositions, { value }, issues.map(codeFirst)),
    ),
    ...wrongUnitsOfPositions.map(([problem, fields, issues]) =>
      badInput(
        'positions',
        `with units given, ${problem}`,
        ofPositions,
        { value: [{ id: 'a', ...fields }], units: [{ id: 'u' }] },
        issues.map(codeFirst),
      ),
    ),
    ...wrongRows.map(([problem, value, code, path]) =>
      badInput('published', problem, of2019, { value }, [`${code} ${path.join('.')}`]),
    ),
    ...wrongUnits.map(([problem, value, issue]) =>
      badInput('ipp-2017', problem, of2017({}), { value }, [codeFirst(issue)]),
    ),
    ...lackingUnits.map(([problem, value, readings, issues]) =>
      badInput('ipp-2017', `not measurable: ${problem}`, of2017(readings), { value }, issues.map(codeFirst)),
    ),
  ].filter(({ input }) => isDeepStrictEqual(asJson(input), input))
}

/** `path code` as every area writes an issue. */
function codeFirst(issue: string): string {
  const at = issue.lastIndexOf(' ')
  return `${issue.slice(at + 1)} ${issue.slice(0, at)}`
}
