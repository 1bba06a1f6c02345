import { daysOf } from '../calendar'
import type { Employee, LeadershipLevel } from '../employee'
import { golongans } from '../employee-codes'
import type { Requirements } from './position'

/** What a record shows of a requirement. */
export type RequirementState = 'met' | 'not-met' | 'unknown'

/** Formal education from the lowest up; what stands on one line is equal. */
const EDUCATION = [['SD'], ['SLTP'], ['SLTA'], ['D1'], ['D2'], ['D3'], ['D4', 'S1'], ['S2'], ['S3']]

const LEADERSHIP: readonly (readonly LeadershipLevel[])[] = [
  ['PKP', 'PIM-IV'],
  ['PKA', 'PIM-III'],
  ['PKN-II', 'PIM-II'],
  ['PKN-I', 'PIM-I'],
]

/** What the record of a holder shows on a day of each requirement of the post. */
export function requirementStates(
  requirements: Requirements | null | undefined,
  employee: Employee,
  day: string,
): readonly (readonly [requirement: keyof Requirements, required: string, state: RequirementState])[] {
  const { pendidikan, kepemimpinan, golongan } = requirements ?? {}
  const states: [keyof Requirements, string, RequirementState][] = []
  if (pendidikan) states.push(['pendidikan', pendidikan, education(pendidikan, employee, day)])
  if (kepemimpinan) states.push(['kepemimpinan', kepemimpinan, leadership(kepemimpinan, employee, day)])
  if (golongan) states.push(['golongan', golongan, rankGroup(golongan, employee)])
  return states
}

function education(required: string, { educations }: Employee, day: string): RequirementState {
  const levels = educations?.filter(hasHappened(day)).map(({ level }) => level)
  return highest(EDUCATION, required, levels)
}

/** What is dated wholly after the day has not happened yet. */
function hasHappened(day: string) {
  return ({ date }: { readonly date?: string | null | undefined }) => daysOf(date).from <= day
}

function leadership(required: string, { trainings }: Employee, day: string): RequirementState {
  const levels = trainings
    ?.filter(({ kind }) => kind === 'kepemimpinan')
    .filter(hasHappened(day))
    .map(({ level }) => level)
  const state = highest(LEADERSHIP, required, levels)
  // A training whose level is not on record may be the one that is required.
  return state === 'not-met' && levels?.some((level) => !level) ? 'unknown' : state
}

function rankGroup(required: string, { golongan }: Employee): RequirementState {
  const isOfPns = (code: string) => code.includes('/')
  if (!golongan || isOfPns(golongan) !== isOfPns(required)) return 'unknown'
  return golongans.indexOf(golongan) >= golongans.indexOf(required as typeof golongan) ? 'met' : 'not-met'
}

function highest(
  ladder: readonly (readonly string[])[],
  required: string,
  held: readonly (string | null | undefined)[] | undefined,
): RequirementState {
  if (!held) return 'unknown'
  const rank = (code: string | null | undefined) => ladder.findIndex((rung) => rung.includes(code ?? ''))
  return held.some((code) => rank(code) >= rank(required)) ? 'met' : 'not-met'
}
