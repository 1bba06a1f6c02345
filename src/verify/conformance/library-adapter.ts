import { demand } from '../../demand'
import { libraryAnswer } from './library-answer'
import type { ConformanceAdapter } from './run-conformance'
import { vectorAreas } from './vector'

/**
 * This library as an implementation: it passes every vector, and shows the full form of an answer in each area.
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { libraryAdapter } from 'ipp-asn/verify'
 *
 * const input = { check: 'answers', value: { kelompok: 'staf' } }
 * const request = { id: 'a', area: 'bad-input', method: 'ip-asn-2019@1', readings: {}, input } as const
 * console.log(libraryAdapter(request, createMethod(ipAsn2019) as never)) // { ok: false, issues: [ 'unknown-code kelompok' ] }
 * ```
 */
export const libraryAdapter: ConformanceAdapter = (request, method) => {
  demand(request, REQUEST, 'request: { area, input, readings }')
  const { area, input, readings } = request
  return libraryAnswer(area, input, method, readings)
}

const REQUEST = { area: (value: unknown) => vectorAreas.some((each) => each === value), input: {}, readings: {} }
