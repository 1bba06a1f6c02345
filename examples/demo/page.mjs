// @ts-check
import { createMethod, ipAsn2019, measure } from 'ipp-asn'
import { formerIndexSection } from './former-index.mjs'
import { kotaBimaSection } from './kota-bima.mjs'
import { say } from './language.mjs'
import { oneEmployeeSection } from './one-employee.mjs'
import { readAgency } from './read-agency.mjs'
import { sampleAgencySection } from './sample-agency.mjs'
import { bold, wrap } from './text.mjs'
import { vacanciesSection } from './vacancies.mjs'
import { yearChangeSection } from './year-change.mjs'

const YEAR = 2023

/**
 * The whole page.
 *
 * @param {import('./language.mjs').Language} language
 */
export async function page(language) {
  const method = createMethod(ipAsn2019)
  const agency = await readAgency()
  const { units, rows } = agency
  const measurement = measure(rows, { method, year: YEAR, units })
  const sections = [
    `${bold(say(language, 'title'))}\n${wrap(say(language, 'intro'))}`,
    kotaBimaSection(language, method),
    sampleAgencySection(language, method, measurement),
    vacanciesSection(language, agency, measurement),
    yearChangeSection(language, method, agency, measurement),
    oneEmployeeSection(language, method, { rows, measurement }),
    formerIndexSection(language),
  ]
  return sections.join('\n\n\n')
}
