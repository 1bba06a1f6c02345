// @ts-check
import { createMethod, ipAsn2019, measure } from 'ipp-asn'
import { kotaBimaSection } from './kota-bima.mjs'
import { say } from './language.mjs'
import { oneEmployeeSection } from './one-employee.mjs'
import { readAgency } from './read-agency.mjs'
import { sampleAgencySection } from './sample-agency.mjs'
import { bold, wrap } from './text.mjs'

const YEAR = 2023

/**
 * The whole page.
 *
 * @param {import('./language.mjs').Language} language
 */
export async function page(language) {
  const method = createMethod(ipAsn2019)
  const { units, rows } = await readAgency()
  const measurement = measure(rows, { method, year: YEAR, units })
  const sections = [
    `${bold(say(language, 'title'))}\n${wrap(say(language, 'intro'))}`,
    kotaBimaSection(language, method),
    sampleAgencySection(language, method, measurement),
    oneEmployeeSection(language, method, { rows, measurement }),
  ]
  return sections.join('\n\n\n')
}
