import { demand } from '../demand'
import type { Citation } from '../explain/cite'
import { citationOf, type Status } from '../explain/source'
import { annotationOf } from './annotation-of'
import { ipp2017Annotations } from './annotations'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'

/**
 * Where a rule of this method was read, and how far it can be trusted.
 *
 * @param path - dotted path inside the edition, such as `disiplin.weights` or `readings.rounding.options.exact`
 * @param options - the method, whose readings decide which option is cited
 * @throws `IppError` `invalid-argument` for a path that is no text, or without a method; `method-mismatch` for one of another edition
 * @returns the citation of the rule or of the nearest one above it; `null` where there is none
 *
 * @example
 * ```ts
 * import { citeIpp, createIpp2017 } from 'ipp-asn/ipp-2017'
 *
 * const method = createIpp2017()
 * console.log(citeIpp('disiplin.weights', { method })?.status) // 'implementation'
 * console.log(citeIpp('disiplin.years', { method })?.status) // 'sourced'
 * ```
 */
export function citeIpp(path: string, options: { readonly method: Ipp2017Method }): Citation | null {
  demand(path, '', 'path: dots between names')
  const annotation = annotationOf(path, methodFrom(options).readings)
  return annotation && citationOf(annotation, ipp2017Annotations.sources)
}

const order: readonly Status[] = ['sourced', 'implementation', 'assumed']

/** The weakest status among several rules, and all their sources. */
export function citeRules(paths: readonly string[], method: Ipp2017Method): Citation {
  const all = paths.flatMap((path) => citeIpp(path, { method }) ?? [])
  const status = order[Math.max(...all.map((each) => order.indexOf(each.status)))] ?? 'assumed'
  return { status, sources: [...new Set(all.flatMap(({ sources }) => sources))] }
}
