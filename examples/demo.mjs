// @ts-check
/**
 * A page for a head of personnel: published figures audited, a sample agency scored, its vacant
 * posts counted and its change shown, one score explained, the index of 2016-2017 of a unit computed.
 *
 *     npm run build && node examples/demo.mjs [--lang en]
 */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { english } from './demo/words-en.mjs'
import { indonesian } from './demo/words-id.mjs'

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'id' } } })
const lang = values.lang === 'en' ? 'en' : 'id'

try {
  // Imported only here, so that a missing build becomes a message too.
  const [{ page }, { languages }] = await Promise.all([import('./demo/page.mjs'), import('./demo/language.mjs')])
  console.log(await page(languages[lang]))
} catch (error) {
  const message = error instanceof Error ? whatIsMissing(error) : null
  if (message === null) throw error
  console.error(message)
  process.exitCode = 1
}

/**
 * What to do about a file that is not there, or `null` for any other error.
 *
 * @param {Error & { code?: string, path?: string }} error
 */
function whatIsMissing({ code, path = '' }) {
  const words = lang === 'en' ? english : indonesian
  if (code === 'ERR_MODULE_NOT_FOUND') return words.missingModule
  return code === 'ENOENT' ? words.missingFile.replace('{path}', relative(process.cwd(), path)) : null
}
