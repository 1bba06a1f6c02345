import type { ReadingChoices } from '../../src/edition'
import type { Annotation, Annotations, SourcedAnnotation } from '../../src/explain/source'

/**
 * What stands behind some rules under some readings, in words: each rule with its status and the titles of the texts in which it was read;
 * their addresses stand in the annotations, under the same rule.
 */
export function ruleSources(
  annotations: Annotations,
  rules: readonly string[],
  readings: ReadingChoices = {},
  defaults: Readonly<Record<string, string>> = {},
): string {
  return rules.map((rule) => ruleSource(annotations, rule, readings, defaults)).join('; ')
}

/** A source as it is cited: what it is, and where. */
export function sourceText(annotations: Annotations, key: string): string {
  const { url } = annotations.sources[key] ?? {}
  const title = titleOf(annotations, key)
  return url ? `${title} <${url}>` : title
}

function titleOf({ sources }: Annotations, key: string): string {
  const { title } = sources[key] ?? {}
  if (!title) throw new Error(`no source ${key}`)
  return title
}

function ruleSource(
  annotations: Annotations,
  rule: string,
  readings: ReadingChoices,
  defaults: Readonly<Record<string, string>>,
): string {
  const found = entryOf(annotations, rule)
  if (!('reading' in found)) return `${rule}: ${words(annotations, found)}`
  const { reading } = found
  const chosen = readings[reading] ?? defaults[reading]
  if (chosen === undefined) throw new Error(`no option of ${reading}`)
  const option = typeof chosen === 'string' ? chosen : Object.keys(chosen)[0]
  const behind = entryOf(annotations, `readings.${reading}.options.${option}`)
  if ('reading' in behind) throw new Error(`${reading} leads to another reading`)
  return `${rule} (reading ${reading}, ${option}): ${words(annotations, behind)}`
}

/** The entry of a rule, or of the nearest rule above it. */
function entryOf({ rules }: Annotations, rule: string): Annotation {
  const keys = rule.split('.')
  for (let end = keys.length; end > 0; end -= 1) {
    const entry = rules[keys.slice(0, end).join('.')]
    if (entry) return entry
  }
  throw new Error(`nothing stands behind ${rule}`)
}

function words(annotations: Annotations, { status, sources }: SourcedAnnotation): string {
  if (sources.length === 0) return 'assumed'
  return `${status}, ${sources.map((key) => titleOf(annotations, key)).join(', ')}`
}
