// @ts-check
import { say } from './language.mjs'
import { findingsText, rowsText } from './row-account.mjs'
import { caption, heading, wrap } from './text.mjs'
import { wholeAgency } from './whole-agency.mjs'
import { yearTable } from './year-table.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */

/**
 * Section B: from personnel records to the table that goes to the Bupati.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {AgencyMeasurement} measurement
 */
export function sampleAgencySection(language, method, measurement) {
  return [
    heading(language, 'agencyTitle'),
    wrap(say(language, 'agencyIntro')),
    rowsText(language, measurement),
    yearTable(language, method, measurement),
    ...wholeAgency(language, method, measurement.summary),
    `${caption(language, 'findingsCaption')}\n${findingsText(language, measurement)}`,
  ].join('\n\n')
}
