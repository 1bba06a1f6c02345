// @ts-check
import { checkEmployee, scoreEmployee } from 'ipp-asn'
import { explain } from 'ipp-asn/explain'
import { say } from './language.mjs'
import { caption, heading, wrap } from './text.mjs'

/** @typedef {import('./language.mjs').Language} Language */
/** @typedef {import('./read-agency.mjs').AgencyMeasurement} AgencyMeasurement */
/** @typedef {import('ipp-asn').Method<import('ipp-asn').Answers>} Method */
/** @typedef {import('ipp-asn').Assessment} Assessment */
/** @typedef {{ row: number, employee: import('ipp-asn').Employee, assessment: Assessment }} Assessed */

/**
 * Section E: what one employee may be told of the score, and another of why there is none.
 *
 * @param {Language} language
 * @param {Method} method
 * @param {{ rows: readonly unknown[], measurement: AgencyMeasurement }} agency
 */
export function oneEmployeeSection(language, method, { rows, measurement }) {
  const { year, asOf } = measurement
  const period = { method, year, asOf }
  /** @type {(outcome: string) => Assessed[]} */
  const assessed = (outcome) =>
    measurement.outcomes
      .filter((each) => each.outcome === outcome)
      .flatMap(({ row }) => {
        const { value: employee } = /** @type {{ value?: import('ipp-asn').Employee }} */ (checkEmployee(rows[row]))
        return employee ? [{ row, employee, assessment: scoreEmployee(employee, period) }] : []
      })
  const [rich] = assessed('measured').sort((a, b) => toTell(b) - toTell(a))
  const [open] = assessed('not-measured')
    .filter(({ assessment }) => assessment.outcome === 'not-measured')
    .sort((a, b) => toTell(b) - toTell(a))
  return [
    heading(language, 'employeeTitle'),
    ...(rich ? [`${caption(language, 'measuredCaption')}\n${told(language, method, rich)}`] : []),
    ...(open ? [`${caption(language, 'notMeasuredCaption')}\n${told(language, method, open)}`] : []),
    wrap(say(language, 'readingsNote')),
  ].join('\n\n')
}

/**
 * How many different things an explanation can show.
 *
 * @param {Assessed} assessed
 */
function toTell({ assessment: { observation, score } }) {
  const seen = new Set(observation.evidence.map(({ indicator, reason }) => `${indicator} ${reason}`))
  return seen.size + (score?.missing.length ?? 0)
}

/**
 * @param {Language} language
 * @param {Method} method
 * @param {Assessed} assessed
 */
function told(language, method, { row, employee, assessment }) {
  const { text } = explain({ ...assessment, employee }, { method, locale: language.locale })
  const lines = text.split('\n').map((line) => wrap(line, 2))
  return [wrap(say(language, 'employeeIntro', { row: row + 1, id: employee.id })), '', ...lines].join('\n')
}
