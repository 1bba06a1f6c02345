import type { AnyMethod, Line } from '..'
import { cite } from './cite'
import type { ExplanationNode } from './explanation'
import type { Annotations, Status } from './source'

/**
 * The rules that a line rests on: what an unknown answer takes; or the points of its rung and, for a number, its bands and, where
 * another reading would decide otherwise, how it was read. An answer that is not enough to know takes both.
 */
export function rulePaths(
  { groups }: AnyMethod,
  kelompok: string,
  { indicator, column, rung, known, readings }: Line,
): string[] {
  const unknown = `indicators.${indicator}.unknown`
  if (column === null) return [unknown]
  const columns = Object.entries(groups[kelompok]?.columns ?? {})
  // Of yes and no, no rung is a code of its own: what is done rests on the weight.
  const ladder = columns.find(([, each]) => 'lines' in each && each.lines[rung ?? '']?.indicator === indicator)
  const points = ladder
    ? `indicators.${indicator}.inputs.${ladder[0]}.points.${rung}`
    : `groups.${kelompok}.${indicator}`
  const input = `indicators.${indicator}.inputs.${column}`
  const kind = groups[kelompok]?.columns[column]?.kind
  const paths = [points, ...(kind === 'value' ? [`${input}.bands`] : []), ...(known ? [] : [unknown])]
  if (readings.length === 0 || kind === 'codes' || kind === 'done') return paths
  return [...paths, kind === 'value' ? `${input}.gap` : `${input}.credit`]
}

/** The citation of rules that a number rests on together: trusted as far as the weakest of them, which may have a single source. */
export function citeTogether(
  paths: readonly string[],
  { method, annotations }: { readonly method: AnyMethod; readonly annotations: Annotations | null },
): Pick<ExplanationNode, 'status' | 'sources' | 'singleSource'> {
  const cited = paths.flatMap((path) => (annotations && cite(path, { method, annotations })) ?? [])
  const weakest = TRUST.find((status) => cited.some((each) => each.status === status)) ?? null
  const isSingle = weakest === 'sourced' && cited.some((each) => each.singleSource)
  const sources = [...new Set(cited.flatMap((each) => each.sources))]
  return { status: weakest, sources, ...(isSingle && { singleSource: true }) }
}

/** From the weakest to the strongest. */
const TRUST: readonly Status[] = ['assumed', 'implementation', 'sourced']
