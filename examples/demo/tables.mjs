// @ts-check
import Table from 'cli-table3'
import { bold } from './text.mjs'

/** @typedef {readonly [head: string, align: 'left' | 'right', width?: number | undefined]} Column a width wraps the words of the column */

const BAR_WIDTH = 50

/** A thin line below the heads, and nothing else. */
const CHARS = {
  ...Object.fromEntries(
    ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'].map((place) => [
      place,
      '',
    ]),
  ),
  ...{ left: '', 'left-mid': '', right: '', 'right-mid': '' },
}

/**
 * A table without borders.
 *
 * @param {readonly Column[]} columns
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [gap] spaces between columns
 */
export function table(columns, rows, gap = 2) {
  const drawn = new Table({
    head: columns.map(([head]) => bold(head)),
    colAligns: columns.map(([, align]) => align),
    colWidths: columns.map(([, , width]) => width ?? null),
    wordWrap: true,
    chars: { ...CHARS, mid: '─', 'mid-mid': '─'.repeat(gap), middle: ' '.repeat(gap) },
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  })
  drawn.push(...rows.map((row) => [...row]))
  return drawn.toString().replace(/ +$/gm, '')
}

/**
 * Horizontal bars, the longest of them as long as the page allows.
 *
 * @param {readonly { label: string, size: number, figures: string }[]} bars
 */
export function barChart(bars) {
  const labelWidth = Math.max(...bars.map(({ label }) => label.length))
  const figuresWidth = Math.max(...bars.map(({ figures }) => figures.length))
  const longest = Math.max(1, ...bars.map(({ size }) => size))
  return bars
    .map(({ label, size, figures }) => {
      const bar = '█'.repeat(Math.ceil((BAR_WIDTH * size) / longest))
      return [label.padEnd(labelWidth), figures.padStart(figuresWidth), bar].join('  ').trimEnd()
    })
    .join('\n')
}
