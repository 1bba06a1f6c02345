import { wrongArgument } from './argument'
import type { Asks, AsksList, Choice, EditionSource, Reading, ReadingChoices } from './edition'
import { ID } from './id'
import { IppError } from './ipp-error'
import { issue } from './issue'
import { isWholeUnits } from './points'

/** The choice in force for every reading, in the order of the edition. */
export type Choices = Readonly<Record<string, Choice>>

/** Whatever has readings: an edition of either generation. */
type WithReadings = Pick<EditionSource, 'readings'>

/** Fills in the defaults. Throws for a reading or an option that the edition does not have. */
export function completeChoices({ readings }: WithReadings, chosen: ReadingChoices): Choices {
  if (typeof chosen !== 'object' || chosen === null) throw wrongArgument('readings: { reading: option }')
  const known = Object.keys(readings)
  const names = Object.keys(chosen)
  const at = names.findIndex((id) => !known.includes(id))
  if (at >= 0) {
    const found = [issue(['readings', at], 'unknown-field', { expected: known })]
    throw new IppError('unknown-reading', `${names[at]?.slice(0, 40)}; there are ${known.join(', ')}`, found)
  }
  const choices: Record<string, Choice> = {}
  for (const [id, reading] of Object.entries(readings)) {
    const choice = chosen[id] ?? reading.default
    const [name, given] = split(choice)
    if (!Object.hasOwn(reading.options, name) || !answers(reading, name, given)) {
      const expected = optionTexts(reading)
      const found = [issue(['readings', id], 'unknown-code', { expected })]
      throw new IppError('unknown-option', `${id} takes ${expected.join(' or ')}`, found)
    }
    choices[id] = asked(reading, name, given) ?? name
  }
  return choices
}

/**
 * The edition with the rules that the choices set; what they do not touch is shared with the original. Points asked for and not
 * given become `null`.
 */
export function applyReadings<E extends WithReadings>(edition: E, choices: Choices): E {
  let rules = edition
  const set = (path: string, value: unknown) => {
    rules = withRule(rules, path.split('.'), value)
  }
  for (const [id, choice] of Object.entries(choices)) {
    const [name, given] = split(choice)
    const { sets, options, asks } = edition.readings[id] as Reading
    for (const [i, path] of sets.entries()) set(path, options[name]?.[i])
    if (asks?.option !== name) continue
    if ('list' in asks) set(asks.list, given ?? [])
    else for (const code of asks.codes) set(`${asks.of}.${code}`, (given as Points | null)?.[code] ?? null)
  }
  return rules
}

/** The readable id: every reading that is not the default, in the order of the edition. */
export function methodId(
  { id, revision, readings }: Pick<EditionSource, 'id' | 'revision' | 'readings'>,
  choices: Choices,
): string {
  const changed = Object.entries(choices).filter(([reading, choice]) => choice !== readings[reading]?.default)
  const query = changed.map(([reading, choice]) => `${reading}=${choiceText(choice)}`).join('&')
  return `${id}@${revision}${query && `?${query}`}`
}

type Points = Readonly<Record<string, number>>
type Given = Points | readonly string[] | null

function split(choice: Choice): [option: string, given: Given] {
  return typeof choice === 'string' ? [choice, null] : (Object.entries(choice)[0] ?? ['', null])
}

/** Is this just what the option asks for? */
function answers({ asks }: Reading, option: string, given: Given): boolean {
  if (asks?.option !== option) return given === null
  if (!given) return false
  // Spread, since `every` passes over holes.
  if ('list' in asks) return Array.isArray(given) && [...given].every((each) => isListable(each, asks.from))
  const fits = (points: unknown) =>
    typeof points === 'number' && isWholeUnits(points) && points >= 0 && points <= asks.upTo
  return asks.codes.length === Object.keys(given).length && asks.codes.every((code) => fits((given as Points)[code]))
}

function isListable(each: unknown, from: readonly string[] | undefined): boolean {
  return typeof each === 'string' && (from ? from.includes(each) : ID.test(each) && each === each.toLowerCase())
}

/** A copy of what the option asks for, in a fixed order: equal choices make equal methods. */
function asked({ asks }: Reading, option: string, given: Given): Choice | undefined {
  if (asks?.option !== option) return
  if ('list' in asks) return { [option]: [...new Set(given as readonly string[])].sort() }
  return { [option]: Object.fromEntries(asks.codes.map((code) => [code, (given as Points)[code] as number])) }
}

function choiceText(choice: Choice): string {
  const [option, given] = split(choice)
  if (typeof choice === 'string') return option
  const parts = Array.isArray(given) ? given : Object.entries(given as Points).map((pair) => pair.join(':'))
  return `${option}(${parts})`
}

/** As they are written in a call: `{ option: … }` where it asks for more. */
function optionTexts({ options, asks }: Reading): readonly string[] {
  return Object.keys(options).map((name) => (name === asks?.option ? `{ ${name}: ${askText(asks)} }` : name))
}

function askText(asks: Asks | AsksList): string {
  return 'list' in asks ? `[${asks.from ?? 'ids'}]` : `{ ${asks.codes.map((code) => `'${code}': 0-${asks.upTo}`)} }`
}

/** The same node with one rule set, by the keys that lead to it; the node itself where that changes nothing. */
export function withRule<T>(node: T, [key = '', ...rest]: readonly string[], value: unknown): T {
  const before = (node as Readonly<Record<string, unknown>> | null | undefined)?.[key]
  const after = rest.length > 0 ? withRule(before, rest, value) : value
  if (after === before) return node
  return (Array.isArray(node) && key in node ? node.with(Number(key), after) : { ...node, [key]: after }) as T
}
