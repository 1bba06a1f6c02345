import { isDeepStrictEqual } from 'node:util'
import { createMethod, type Edition, type Method, scoreEmployee } from '../src'
import type { HandHistory } from './hand-histories'

const methods = new WeakMap<Edition, Map<string, Method<never>>>()

/** Does a history worked by hand come out otherwise under an edition? */
export function historyFailsUnder(
  edition: Edition,
  { employee, period, readings = {}, expected }: HandHistory,
): boolean {
  const { outcome, observation, score } = scoreEmployee(employee, { method: methodOf(edition, readings), ...period })
  if (outcome !== expected.outcome) return true
  if (expected.answers !== undefined && !isDeepStrictEqual(observation.answers, expected.answers)) return true
  return expected.index !== undefined && score?.index !== expected.index
}

function methodOf(edition: Edition, readings: object): Method<never> {
  const known = methods.get(edition) ?? new Map<string, Method<never>>()
  methods.set(edition, known)
  const key = JSON.stringify(readings)
  const method = known.get(key) ?? (createMethod(edition as Edition<never, object>, readings) as Method<never>)
  known.set(key, method)
  return method
}
