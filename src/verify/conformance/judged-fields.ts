import { IppError } from '../../ipp-error'
import type { Vector } from './vector'

/** The fields that some vectors expect, each once. */
export function expectedFields(vectors: readonly Vector[]): readonly string[] {
  return [...new Set(vectors.flatMap(({ expected }) => Object.keys(expected)))]
}

/** The first of some fields that no vector expects: misspelt it would judge nothing. */
export function strangeField(vectors: readonly Vector[], fields: readonly string[] | undefined): string | undefined {
  const known = expectedFields(vectors)
  return fields?.find((field) => !known.includes(field))
}

/**
 * The vectors with only these fields of what is expected, and of what a published system gives instead. One that expects none of them
 * stays, with nothing expected: whoever does not compute them does not support it.
 */
export function onlyFields(vectors: readonly Vector[], fields: readonly string[] | undefined): readonly Vector[] {
  if (!fields) return vectors
  if (strangeField(vectors, fields) !== undefined)
    throw new IppError('unknown-option', `fields are ${expectedFields(vectors).join(', ')}`)
  return vectors.map((vector) => narrowed(vector, fields))
}

/** Is anything of a vector judged? Without fields to choose from, all is that it expects. */
export function isJudged({ expected }: Vector, fields: readonly string[] | undefined): boolean {
  return !fields || Object.keys(expected).length > 0
}

function narrowed({ wrong, ...vector }: Vector, fields: readonly string[]): Vector {
  const value = among(wrong?.value ?? {}, fields)
  const isWrong = wrong && Object.keys(value).length > 0
  return { ...vector, expected: among(vector.expected, fields), ...(isWrong && { wrong: { ...wrong, value } }) }
}

function among(values: Vector['expected'], fields: readonly string[]): Vector['expected'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => fields.includes(name)))
}
