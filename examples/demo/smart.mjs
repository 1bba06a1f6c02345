// @ts-check
import { ipAsn2019 } from 'ipp-asn'
import { bogor, ipp2017 } from 'ipp-asn/ipp-2017'
import { checkSmartEdition, smartCheckTable, smartIpAsn2019, smartIpp2017, smartOf, smartTable } from 'ipp-asn/smart'
import { say } from './language.mjs'
import { table } from './tables.mjs'
import { caption, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */

/** Of what `smartTable` has: indicator, unit, direction, period. */
const STATED = [0, 4, 8, 11]
const STATED_WIDTHS = [29, 14, 23, 33]

/**
 * The indicators of both generations: what they are, and which of the seven words they meet.
 *
 * @param {Language} language
 */
export function smartTables(language) {
  const { locale } = language
  const { checks, grade } = checkSmartEdition(ipAsn2019, smartIpAsn2019)
  // As the unit above was measured.
  const former = checkSmartEdition(ipp2017, smartIpp2017, { readings: bogor })
  const all = [...checks, ...former.checks]
  const generation = all.map((_, i) => (i < checks.length ? 'IP ASN' : 'IPP'))
  const stated = smartTable([...smartIpAsn2019, ...smartOf(ipp2017, smartIpp2017, { readings: bogor })], { locale })
  const { header, rows } = smartCheckTable(all, { locale })
  return [
    `${caption(language, 'smartCaption')}\n${table(
      [
        [say(language, 'smartIndex'), 'left'],
        ...STATED.map((column, i) => /** @type {const} */ ([stated.header[column] ?? '', 'left', STATED_WIDTHS[i]])),
      ],
      stated.rows.map((row, i) => [generation[i] ?? '', ...STATED.map((column) => String(row[column] ?? ''))]),
      1,
    )}`,
    `${caption(language, 'smartWordsCaption')}\n${table(
      [
        [say(language, 'smartIndex'), 'left'],
        [header[0] ?? '', 'left', STATED_WIDTHS[0]],
        ...header.slice(1, 9).map((head) => /** @type {const} */ ([head, 'left'])),
      ],
      all.map(({ words, smart }, i) => [
        generation[i] ?? '',
        String(rows[i]?.[0] ?? ''),
        ...[...Object.values(words).map(({ outcome }) => outcome), smart].map((each) => say(language, `smart-${each}`)),
      ]),
      1,
    )}`,
    [wrap(say(language, 'smartLegend'), 2), wrap(say(language, 'smartNote', { grade }), 2)].join('\n'),
  ]
}
