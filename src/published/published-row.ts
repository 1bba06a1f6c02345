import { methodOf, wrongArgument } from '../argument'
import { categoryIds } from '../category-at'
import { IppError } from '../ipp-error'
import { type Issue, issue, issueLine, type Result } from '../issue'
import type { AnyMethod } from '../method'
import { toUnits } from '../points'

/** A row of a published table: what an agency printed of a group, rounded. */
export interface PublishedRow {
  /** Number of persons measured, from 1. */
  readonly count: number
  /** Printed mean per dimension, in points; `null` or absent where it is not printed. */
  readonly means: Readonly<Record<string, number | null>>
  /** Printed index; `null` or absent where it is not printed. */
  readonly index?: number | null
  /** Printed category, if any. */
  readonly category?: string | null
  /** Decimals that the table is printed with, 0–3; 2 if absent. A figure with fewer ends in zeros that were left out. */
  readonly decimals?: number
}

/** A closed interval in points. */
export type Span = readonly [lowest: number, highest: number]

/** A closed interval in ten-thousandths of a point. */
export type UnitSpan = readonly [lowest: number, highest: number]

const DECIMALS = 2
const MOST_DECIMALS = 3

/**
 * Checks a row of a published table by itself: its form, not yet whether its figures go together.
 *
 * @param value - anything
 * @param options - the method whose dimensions and categories the row uses
 *
 * @example
 * ```ts
 * import { createMethod, ipAsn2019 } from 'ipp-asn'
 * import { checkPublishedRow } from 'ipp-asn/published'
 *
 * const method = createMethod(ipAsn2019)
 * const result = checkPublishedRow({ count: 171, means: { kompetensi: 41 }, index: 75.18 }, { method })
 * if (!result.ok) console.log(result.issues) // out-of-range at means.kompetensi
 * ```
 */
export function checkPublishedRow(value: unknown, options: { readonly method: AnyMethod }): Result<PublishedRow> {
  const issues = publishedIssues(value, methodOf(options))
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as PublishedRow, issues }
}

/** Throws for rows that {@link checkPublishedRow} would reject, and says where each stands. */
export function assertPublished(
  rows: readonly PublishedRow[],
  method: AnyMethod,
  placeOf: (i: number) => Issue['path'] = (i) => ['rows', i],
): void {
  if (!Array.isArray(rows)) throw wrongArgument('rows: a list')
  const issues =
    rows.length === 0
      ? [issue(placeOf(0).slice(0, 1), 'required')]
      : Array.from(rows).flatMap((row, i) =>
          publishedIssues(row, method).map((each) => ({ ...each, path: [...placeOf(i), ...each.path] })),
        )
  if (issues.length > 0) throw new IppError('invalid-row', issueLine(issues), issues)
}

/** What a printed figure says about the exact one: half a step of its last decimal to either side, between 0 and its maximum. */
export function spanOf(printed: number, max: number, decimals: number = DECIMALS): UnitSpan {
  const half = toUnits(10 ** -decimals) / 2
  return [Math.max(0, toUnits(printed) - half), Math.min(toUnits(max), toUnits(printed) + half)]
}

function publishedIssues(value: unknown, method: AnyMethod): Issue[] {
  if (typeof value !== 'object' || value === null) return [issue([], 'not-a-record')]
  const { count, means, index, category = null, decimals = DECIMALS } = value as Readonly<Record<string, unknown>>
  const issues: Issue[] = []
  if (!Number.isSafeInteger(count)) issues.push(issue(['count'], 'not-whole'))
  else if ((count as number) < 1) issues.push(issue(['count'], 'too-small', { from: 1 }))
  if (!isDecimals(decimals)) issues.push(issue(['decimals'], 'out-of-range', { from: 0, to: MOST_DECIMALS }))
  const isRecord = typeof means === 'object' && means !== null
  const figures = isRecord ? Object.entries(means) : []
  if (figures.length === 0) issues.push(issue(['means'], isRecord ? 'required' : 'not-a-record'))
  for (const [position, [id, figure]] of figures.entries()) {
    if (!Object.hasOwn(method.dimensions, id)) {
      issues.push(issue(['means', position], 'unknown-field', { expected: Object.keys(method.dimensions) }))
    } else {
      issues.push(...figureIssues(['means', id], figure ?? null, method.dimensions[id] as number, decimals))
    }
  }
  issues.push(...figureIssues(['index'], index ?? null, maximumOf(method), decimals))
  const categories = categoryIds(method)
  if (category !== null && !categories.includes(category as string)) {
    issues.push(issue(['category'], 'unknown-code', { expected: categories }))
  }
  return issues
}

function figureIssues(path: Issue['path'], figure: unknown, max: number, decimals: unknown): Issue[] {
  if (figure === null) return []
  if (typeof figure !== 'number' || !Number.isFinite(figure)) return [issue(path, 'not-a-number')]
  if (figure < 0 || figure > max) return [issue(path, 'out-of-range', { from: 0, to: max })]
  const printed = Number(figure.toFixed(isDecimals(decimals) ? decimals : MOST_DECIMALS))
  return printed === figure
    ? []
    : [issue(path, 'too-fine', { decimals: isDecimals(decimals) ? decimals : MOST_DECIMALS })]
}

function isDecimals(decimals: unknown): decimals is number {
  return Number.isInteger(decimals) && (decimals as number) >= 0 && (decimals as number) <= MOST_DECIMALS
}

/** The highest index: all dimensions at their maximum. */
export function maximumOf(method: AnyMethod): number {
  return Object.values(method.dimensions).reduce((sum, max) => sum + max, 0)
}
