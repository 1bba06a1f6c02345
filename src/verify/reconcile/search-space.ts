import { applyReadings, type Choices, completeChoices } from '../../apply-readings'
import { createMethod } from '../../create-method'
import type { AnswerRecord, Edition, Indicator, Reading, ReadingChoices } from '../../edition'
import { IppError } from '../../ipp-error'
import type { AnyMethod, MethodEvidence } from '../../method'

/** An option for each of some readings. */
export type Assignment = Readonly<Record<string, string>>

/** What a search is made over: an edition, what is fixed, and what is varied. */
export interface SearchSpace {
  readonly edition: Edition
  /** The choice in force for every reading that is not varied. */
  readonly fixed: Choices
  /** The options of every reading that is varied, the default first. */
  readonly options: Readonly<Record<string, readonly string[]>>
}

/** More combinations than these take minutes and settle nothing. */
const MOST_COMBINATIONS = 4_096

/** The readings to vary: those named, or every one that the caller has not fixed and that has options to choose from. */
export function searchSpace(
  edition: Edition,
  readings: ReadingChoices,
  vary: readonly string[] | undefined,
): SearchSpace {
  const fixed = completeChoices(edition, readings)
  const named = vary ?? Object.keys(edition.readings).filter((id) => readings[id] === undefined)
  const all = Object.entries(edition.readings).map(([id, reading]) => [id, optionsOf(reading)] as const)
  const finite = Object.fromEntries(all.filter(([, options]) => options.length > 1))
  const unknown = vary?.find((id) => !Object.hasOwn(finite, id))
  if (unknown !== undefined) throw new IppError('unknown-reading', `vary takes ${Object.keys(finite).join(', ')}`)
  const options = Object.fromEntries(Object.entries(finite).filter(([id]) => named.includes(id)))
  return { edition, fixed, options }
}

/** What an option asks for is the caller's to give, and cannot be gone through. */
function optionsOf({ options, asks }: Reading): string[] {
  return Object.keys(options).filter((option) => option !== asks?.option)
}

/** Every combination of the options of some readings. */
export function combinations(space: SearchSpace, ids: readonly string[]): Assignment[] {
  const count = ids.reduce((product, id) => product * (space.options[id]?.length ?? 1), 1)
  if (count > MOST_COMBINATIONS) {
    throw new IppError('too-many-combinations', `${count} of ${ids.join(', ')}; at most ${MOST_COMBINATIONS}`)
  }
  return ids.reduce<Assignment[]>(
    (all, id) => all.flatMap((each) => (space.options[id] ?? []).map((option) => ({ ...each, [id]: option }))),
    [{}],
  )
}

/** The readings that are varied and set one of these rules. */
export function readingsThatSet({ edition, options }: SearchSpace, isRule: (path: string) => boolean): string[] {
  return Object.keys(options).filter((id) => (edition.readings[id] as Reading).sets.some(isRule))
}

/** How many of the readings stand on another option than the edition's default. */
export function departures({ edition }: SearchSpace, assignment: Assignment): number {
  return Object.entries(assignment).filter(([id, option]) => option !== edition.readings[id]?.default).length
}

/** The choice in force for every reading under an assignment. */
export function choicesUnder({ fixed }: SearchSpace, assignment: Assignment): Choices {
  return { ...fixed, ...assignment }
}

/** The method under an assignment; what other readings would change is not asked for, which is most of what a method costs. */
export function methodUnder(space: SearchSpace, assignment: Assignment): AnyMethod {
  const rules = applyReadings(space.edition, choicesUnder(space, assignment))
  return createMethod<AnswerRecord, ReadingChoices>(Object.freeze({ ...rules, readings: {}, official: false }))
}

/** The rules of evidence under an assignment, without the tables, which cost more to make. */
export function evidenceUnder(space: SearchSpace, assignment: Assignment): MethodEvidence {
  const { evidence, indicators } = applyReadings(space.edition, choicesUnder(space, assignment))
  const windows = Object.entries(indicators).map(([id, { window }]: [string, Indicator]) => [id, window] as const)
  return { ...(evidence as MethodEvidence), windows: Object.fromEntries(windows) }
}
