import { wrongArgument } from '../../argument'
import { checkAnswers } from '../../check-answers'
import { checkEmployee } from '../../check-employee'
import { checkUnits } from '../../check-units'
import { checkIppUnit } from '../../ipp-2017/check-ipp-unit'
import type { Issue } from '../../issue'
import { checkPositions } from '../../positions/check-positions'
import type { Position } from '../../positions/position'
import { checkPublishedRow } from '../../published/published-row'
import type { Unit } from '../../unit'
import { issueText } from './issue-text'
import { type ResolvedMethod, rulesOf2017, tablesOf } from './resolve-method'

type Input = Readonly<Record<string, unknown>>
type Checked = { readonly ok: boolean; readonly issues: readonly Issue[] }

/** The checks that there are, by the word in `check`. */
const checks: Readonly<Record<string, (input: Input, method: ResolvedMethod | null) => Checked>> = {
  answers: ({ value }, method) => checkAnswers(value, { method: tablesOf(method) }),
  employee: ({ value }) => checkEmployee(value),
  units: ({ value }) => checkUnits(value as readonly Unit[]),
  positions: ({ value, units }) =>
    checkPositions(value as readonly Position[], units ? { units: units as readonly Unit[] } : {}),
  published: ({ value }, method) => checkPublishedRow(value, { method: tablesOf(method) }),
  'ipp-2017': ({ value }, method) => checkIppUnit(value, { method: rulesOf2017(method) }),
}

/** What this library finds wrong with a value; warnings are no matter here. */
export function badInputAnswer(input: Input, method: ResolvedMethod | null): Readonly<Record<string, unknown>> {
  const check = checks[input.check as string]
  if (!check) throw wrongArgument('input.check: there is no such check')
  const { ok, issues } = check(input, method)
  return { ok, issues: issues.filter(({ severity }) => severity === 'error').map(issueText) }
}
