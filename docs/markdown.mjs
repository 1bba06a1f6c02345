// @ts-check
// What the generated pages share.

export const note =
  '<!-- Written by docs/make-readings.mjs: change the edition, its annotations or the locales instead. -->'

/**
 * A table with an empty line before and behind it.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  return ['', line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line), '']
}

/** @param {readonly string[]} cells */
function line(cells) {
  return `| ${cells.join(' | ')} |`
}

/** @param {import('ipp-asn/explain').Source} source */
export function link({ title, url }) {
  return url ? `[${title}](${url})` : title
}
