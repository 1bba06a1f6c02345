import { type VectorArea, vectorAreas } from '../verify/conformance/vector'
import { type CallRefusal, type Lang, refuse } from './report-words'

/** What `verify` was told. */
export interface VerifyOptions {
  readonly areas: readonly VectorArea[]
  /** The only fields that are judged; all where it is not there. */
  readonly fields?: readonly string[]
  /** Milliseconds without a further answer after which the program hangs. */
  readonly timeout: number
  readonly lang: Lang
  readonly json: boolean
  /** Are the tables of the methods sent along? */
  readonly resolved: boolean
  readonly command: string
  readonly args: readonly string[]
}

type Chosen = Partial<VerifyOptions>

const flags: Readonly<Record<string, Chosen>> = { '--json': { json: true }, '--no-resolved': { resolved: false } }
/** An option takes its value, and what was chosen before: one that takes a list adds to it, any other may stand once. */
type Reader = (value: string, chosen: Chosen) => Chosen | CallRefusal

const readers: Readonly<Record<string, Reader>> = {
  '--areas': readAreas,
  '--fields': (value, { fields = [] }) => ({ fields: [...new Set([...fields, ...listOf(value)])] }),
  '--timeout': (value, { timeout }) => (timeout === undefined ? readTimeout(value) : refuse('twice', '--timeout')),
  '--lang': (value, { lang }) => (lang === undefined ? readLang(value) : refuse('twice', '--lang')),
}

/** Reads the words after `verify`, or says what is wrong with them. */
export function verifyOptions(words: readonly string[]): VerifyOptions | CallRefusal {
  const given = wordsBefore(words)
  const [command, ...args] = words.slice(given.length + 1)
  const chosen = readOptions(given)
  if ('refused' in chosen) return forgetsSign(chosen, words) ? refuse('noProgram') : chosen
  if (!command) return refuse('noProgram')
  return { areas: vectorAreas, timeout: 10_000, lang: 'id', json: false, resolved: true, ...chosen, command, args }
}

/** Is it the program itself that was taken for an option, since no `--` stands before it? */
function forgetsSign({ refused, values: [word = ''] }: CallRefusal, words: readonly string[]): boolean {
  return refused === 'option' && !words.includes('--') && !word.startsWith('-')
}

/** The words that are for this command; those behind `--` are for the program. */
export function wordsBefore(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  return end < 0 ? words : words.slice(0, end)
}

/** The language in which to refuse a call, even one in which something else is wrong. */
export function langOf(words: readonly string[]): Lang {
  const given = wordsBefore(words).flatMap(nameAndValue)
  const lang = given[given.lastIndexOf('--lang') + 1]
  return given.includes('--lang') && isLang(lang) ? lang : 'id'
}

function readOptions(words: readonly string[]): Chosen | CallRefusal {
  const given = words.flatMap(nameAndValue)
  let chosen: Chosen = {}
  for (let name = given.shift(); name !== undefined; name = given.shift()) {
    const read = Object.hasOwn(flags, name) ? flags[name] : readValue(name, given, chosen)
    if (read === undefined || 'refused' in read) return read ?? refuse('option', name, optionNames.join(', '))
    chosen = { ...chosen, ...read }
  }
  return chosen
}

const optionNames = [...Object.keys(readers), ...Object.keys(flags)]

function readValue(name: string, given: string[], chosen: Chosen): Chosen | CallRefusal | undefined {
  if (!Object.hasOwn(readers, name)) return
  const value = given.shift()
  return value === undefined ? refuse('value', name) : readers[name]?.(value, chosen)
}

/** `--timeout=3` is `--timeout 3`; whatever stands behind the first sign is the value. */
function nameAndValue(word: string): string[] {
  const at = word.indexOf('=')
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word]
}

function readAreas(value: string, { areas = [] }: Chosen): Chosen | CallRefusal {
  const added = listOf(value) as VectorArea[]
  const stranger = added.find((area) => !vectorAreas.includes(area))
  return stranger === undefined
    ? { areas: [...new Set([...areas, ...added])] }
    : refuse('area', stranger, vectorAreas.join(', '))
}

/** Names with commas between them, and spaces as people write them. */
function listOf(value: string): readonly string[] {
  return value.split(',').map((name) => name.trim())
}

function readTimeout(value: string): Chosen | CallRefusal {
  // A timer takes no more than 31 bits of milliseconds, and would fire at once.
  const seconds = Number(value)
  return seconds > 0 && seconds <= 86_400 ? { timeout: seconds * 1000 } : refuse('timeout', value)
}

function readLang(value: string): Chosen | CallRefusal {
  return isLang(value) ? { lang: value } : refuse('lang', value)
}

function isLang(value: string | undefined): value is Lang {
  return value === 'id' || value === 'en'
}
