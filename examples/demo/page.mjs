// @ts-check
import { createMethod, ipAsn2019 } from 'ipp-asn'
import { kotaBimaSection } from './kota-bima.mjs'
import { say } from './language.mjs'
import { oneEmployeeSection } from './one-employee.mjs'
import { readAgency } from './read-agency.mjs'
import { sampleAgencySection } from './sample-agency.mjs'
import { bold, wrap } from './text.mjs'

/**
 * The whole page.
 *
 * @param {import('./language.mjs').Language} language
 */
export async function page(language) {
  const method = createMethod(ipAsn2019)
  const agency = await readAgency(language, method)
  const sections = [
    `${bold(say(language, 'title'))}\n${wrap(say(language, 'intro'))}`,
    kotaBimaSection(language, method),
    sampleAgencySection(language, method, agency),
    oneEmployeeSection(language, method, agency),
  ]
  return sections.join('\n\n\n')
}
