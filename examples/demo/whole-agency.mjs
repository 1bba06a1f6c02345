// @ts-check
import { distribution, groupIndex, round } from 'ipp-asn'
import { decimals, nameOf, percent, say, whole } from './language.mjs'
import { barChart, table } from './tables.mjs'
import { caption, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').GroupIndex} GroupIndex */
/** @typedef {import('ipp-asn').Summary} Summary */

/**
 * The agency as a whole: its people per category, and the dimension with most to gain.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {Summary} total
 */
export function wholeAgency(language, method, total) {
  const group = groupIndex(total, { method })
  return [
    `${caption(language, 'categoriesCaption')}\n${categoryBars(language, total)}`,
    ...(group ? [`${caption(language, 'gainCaption')}\n${gainText(language, group)}`] : []),
  ]
}

/**
 * @param {Language} language
 * @param {Summary} total
 */
function categoryBars(language, total) {
  return barChart(
    distribution(total).map(({ category, count, percent: share }) => ({
      label: nameOf(language, `categories.${category}`),
      size: count,
      figures: `${whole(language, count).padStart(4)}  ${percent(language, share ?? 0).padStart(6)}`,
    })),
  )
}

/**
 * The dimensions, from the one with most points left on.
 *
 * @param {Language} language
 * @param {GroupIndex} group
 */
function gainText(language, { parts }) {
  const { words } = language
  const sorted = [...parts].sort((a, b) => b.max - b.points - (a.max - a.points))
  const rows = sorted.map(({ id, points, max, percent: share }) => [
    nameOf(language, `dimensions.${id}`),
    decimals(language, points),
    decimals(language, max),
    percent(language, share),
    // From the rounded mean, so that the row adds up as printed.
    decimals(language, max - round(points)),
  ])
  const [dimension = '', , , share = '', left = ''] = rows[0] ?? []
  const columns = /** @type {const} */ ([
    [words.dimension, 'left'],
    [words.mean, 'right'],
    [words.maximum, 'right'],
    [words.share, 'right'],
    [words.left, 'right'],
  ])
  return `${table(columns, rows)}\n\n${wrap(say(language, 'gainNote', { dimension, share, left }))}`
}
