import type { AnyMethod } from '..'
import { aMethod, onlyOptions } from '../argument'
import { absentOr, demand, every, isLike, type Like } from '../demand'
import type { StaffingMethod } from '../positions/staffing-rules'
import { ipAsn2019Annotations } from './annotations/ip-asn-2019'
import { type Annotations, citationOf, type Source, type Status } from './source'

/** A rule's status and sources. */
export interface Citation {
  /** How far the rule can be trusted. */
  readonly status: Status
  /** Where it was read. */
  readonly sources: readonly Source[]
  /** Read in one document alone: nothing agrees with it. Absent elsewhere. */
  readonly singleSource?: true
}

/** Whose rules are cited, and by which annotations. */
export type CiteOptions =
  | {
      /** A method of the index: its readings decide which option is cited. */
      readonly method: AnyMethod
      /** Those of the 2019 edition if left out. */
      readonly annotations?: Annotations
    }
  | {
      /** The rules of posts, from `createStaffingMethod`. */
      readonly method: StaffingMethod
      /** `petaJabatanAnnotations`. */
      readonly annotations: Annotations
    }

/**
 * Where a rule of a method was read, and how far it can be trusted.
 *
 * @param path - dotted path inside the edition, such as `indicators.seminar.window` or `readings.skpGap.options.floor`
 * @param options - the method and the annotations
 * @throws `IppError` `invalid-argument`, also for the rules of posts without annotations
 * @returns the citation of the rule or of the nearest one above it; `null` where there is none
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { cite } from 'ipp-asn/explain'
 *
 * const method = createMethod(ipAsn2019)
 * console.log(cite('indicators.teknis.window', { method })?.status) // 'sourced'
 * console.log(cite('indicators.disiplin.unknown', { method })?.status) // 'implementation'
 * ```
 */
export function cite(path: string, options: CiteOptions): Citation | null {
  demand(path, '', 'path: dots between names')
  // Of annotations that are given only the readings are looked up; those of 2019 are of no other rules.
  demand(options, options?.annotations === undefined ? OF_2019 : GIVEN, '{ method, annotations }')
  onlyOptions(options, ['method', 'annotations'])
  const { method, annotations = ipAsn2019Annotations } = options
  const { rules, sources } = annotations
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const rule = Object.hasOwn(rules, at) ? rules[at] : undefined
    if (!rule) continue
    demand(rule, RULE, 'annotations: a reading, or status and sources')
    if ('reading' in rule) {
      const option = `readings.${rule.reading}.options.${optionOf(method, rule.reading)}`
      return cite(option, { method, annotations } as CiteOptions)
    }
    return citationOf(rule, sources)
  }
  return null
}

const RULE: Like = (value) => isLike(value, { reading: '' }) || isLike(value, { status: '', sources: [''] })
/** What stands behind rules, by key. */
export const SOURCES = /* @__PURE__ */ every({ kind: '', title: '', url: /* @__PURE__ */ absentOr('') })
const OF_2019 = { method: aMethod }
const GIVEN = { method: { readings: {} }, annotations: { rules: {}, sources: SOURCES } }

/** The option of a reading that is in force. */
export function optionOf({ readings }: Pick<AnyMethod, 'readings'>, reading: string): string {
  const choice = readings[reading] ?? ''
  return typeof choice === 'string' ? choice : (Object.keys(choice)[0] ?? '')
}
