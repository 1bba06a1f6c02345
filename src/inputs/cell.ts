import { absentOr, demand, every } from '../demand'
import type { Result } from '../issue'
import { read, refused } from './input-issue'

/** How a cell is read. */
export interface CellOptions {
  /** What people write → what is meant, as in `{ Ners: 'S1' }`, whatever the case, spaces and marks. */
  readonly aliases?: Readonly<Record<string, string>>
  /** Texts that stand for an empty cell, such as `-`. An empty cell is *not known*: `null`. */
  readonly blank?: readonly string[]
}

/** A reader of cells: the value, `null` for an empty cell, or an issue with an empty path. */
export type CellReader<T> = (cell: unknown, options?: CellOptions) => Result<T | null>

/** The longest text that can mean a code, a date or a number. */
const MOST_CHARACTERS = 200

/** A text without byte order marks, with single plain spaces, trimmed. */
export function tidy(text: string): string {
  return text.replace(/[\s\uFEFF\u200B]+/g, ' ').trim()
}

/** The letters and digits of a text, in lower case: what is left where case, spaces and marks do not matter. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The letters of a text; a text without any, such as `-`, stands for itself only. */
function plain(text: string): string {
  return letters(text) || tidy(text)
}

/** The text of a cell, by the caller's blanks and aliases: `''` for an empty one, `undefined` for what is no text or number. */
export function textOf(cell: unknown, options: CellOptions = {}): string | undefined {
  assertCellOptions(options)
  const { aliases = {}, blank = [] } = options
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined
  const text = tidy(String(cell))
  if (text === '' || blank.includes(text)) return ''
  const written = plain(text)
  const alias = Object.keys(aliases).find((each) => plain(each) === written)
  return alias === undefined ? text : (aliases[alias] as string)
}

const OPTIONS = { aliases: /* @__PURE__ */ absentOr(/* @__PURE__ */ every('')), blank: /* @__PURE__ */ absentOr(['']) }

/** Throws for options of a reader that are none. */
export function assertCellOptions(options: CellOptions): void {
  demand(options, OPTIONS, 'options: { aliases: { written: meant }, blank: [texts] }')
}

/** Makes a reader of codes: `codeOf` finds what is meant by a text that is not empty, `undefined` for nothing known. */
export function codeReader<T>(expected: readonly string[], codeOf: (text: string) => T | undefined): CellReader<T> {
  const told = Object.freeze([...expected])
  return (cell, options) => {
    const text = textOf(cell, options)
    if (text === undefined) return refused('wrong-type', { expected: 'text' })
    if (text === '') return read(null)
    const code = text.length > MOST_CHARACTERS ? undefined : codeOf(text)
    return code === undefined ? refused('unknown-code', { expected: told }) : read(code)
  }
}

/** Finds one of these codes, or what `others` says of its letters. */
export function oneOfCodes<T extends string>(codes: readonly T[], others: Readonly<Record<string, T>> = {}) {
  return (text: string): T | undefined => {
    const written = letters(text)
    return codes.find((code) => letters(code) === written) ?? own(others, written)
  }
}

/** What a record holds under its own key. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined
}
