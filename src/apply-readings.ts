import type { Choice, EditionSource, Reading, ReadingChoices } from './edition'
import { IppError } from './ipp-error'
import { isWholeUnits } from './points'

/** The choice in force for every reading, in the order of the edition. */
export type Choices = Readonly<Record<string, Choice>>

/** Fills in the defaults. Throws for a reading or an option that the edition does not have. */
export function completeChoices({ readings }: EditionSource, given: ReadingChoices): Choices {
  const known = Object.keys(readings)
  const stranger = Object.keys(given).findIndex((id) => !known.includes(id))
  if (stranger >= 0) throw new IppError('unknown-reading', `number ${stranger + 1}; there are ${known.join(', ')}`)
  const choices: Record<string, Choice> = {}
  for (const [id, reading] of Object.entries(readings)) {
    const choice = given[id] ?? reading.default
    const [name, points] = split(choice)
    if (!Object.hasOwn(reading.options, name) || !answers(reading, name, points)) {
      throw new IppError('unknown-option', `${id} takes ${optionsText(reading)}`)
    }
    choices[id] = asked(reading, name, points) ?? name
  }
  return choices
}

/** A copy of the edition with the rules that the choices set. Points asked for and not given become `null`. */
export function applyReadings<E extends EditionSource>(edition: E, choices: Choices): E {
  const rules = structuredClone(edition)
  for (const [id, choice] of Object.entries(choices)) {
    const [name, points] = split(choice)
    const { sets, options, asks } = edition.readings[id] as Reading
    for (const [i, path] of sets.entries()) setRule(rules, path, options[name]?.[i])
    if (asks?.option === name) for (const code of asks.codes) setRule(rules, `${asks.of}.${code}`, points[code] ?? null)
  }
  return rules
}

/** The readable id: every reading that is not the default, in the order of the edition. */
export function methodId({ id, revision, readings }: EditionSource, choices: Choices): string {
  const changed = Object.entries(choices).filter(([reading, choice]) => choice !== readings[reading]?.default)
  const query = changed.map(([reading, choice]) => `${reading}=${choiceText(choice)}`).join('&')
  return `${id}@${revision}${query && `?${query}`}`
}

type Points = Readonly<Record<string, number>>

function split(choice: Choice): [option: string, points: Points] {
  return typeof choice === 'string' ? [choice, {}] : (Object.entries(choice)[0] ?? ['', {}])
}

/** Are these just the points that the option asks for? */
function answers({ asks }: Reading, option: string, points: Points): boolean {
  const codes = asks?.option === option ? asks.codes : []
  const fits = (given = -1) => isWholeUnits(given) && given >= 0 && given <= (asks?.upTo as number)
  return codes.length === Object.keys(points).length && codes.every((code) => fits(points[code]))
}

/** A copy of the points that the option asks for, in the order of the edition: equal choices make equal methods. */
function asked({ asks }: Reading, option: string, points: Points): Choice | undefined {
  if (asks?.option !== option) return
  return { [option]: Object.fromEntries(asks.codes.map((code) => [code, points[code] as number])) }
}

function choiceText(choice: Choice): string {
  const [option, points] = split(choice)
  const given = Object.entries(points).map((pair) => pair.join(':'))
  return given.length > 0 ? `${option}(${given})` : option
}

function optionsText({ options, asks }: Reading): string {
  return Object.keys(options)
    .map((name) => (name === asks?.option ? `${name}(${asks.codes}: 0-${asks.upTo})` : name))
    .join(' or ')
}

/** Sets one rule by its dotted path. */
export function setRule(rules: object, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((node, key) => node[key] as Record<string, unknown>, rules as Record<string, unknown>)
  parent[last] = value
}
