import type { Choice } from '../edition'
import type { SourcedAnnotation } from '../explain/source'
import { ipp2017Annotations } from './annotations'

/**
 * The annotation of a rule, or of the nearest one above it, by its dotted path: that of the option in force where a reading decides;
 * `null` where there is none.
 */
export function annotationOf(path: string, readings: Readonly<Record<string, Choice>>): SourcedAnnotation | null {
  const { rules } = ipp2017Annotations
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const rule = Object.hasOwn(rules, at) ? rules[at] : undefined
    if (!rule) continue
    if (!('reading' in rule)) return rule
    return annotationOf(`readings.${rule.reading}.options.${readings[rule.reading]}`, readings)
  }
  return null
}
