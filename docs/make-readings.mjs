// @ts-check
// Writes docs/readings.md, docs/tables.md and docs/errors.md from the editions, their annotations and the locales; with --check,
// only says whether they are up to date. Needs the build.
import { readFileSync, writeFileSync } from 'node:fs'
import { createMethod, ipAsn2019 } from 'ipp-asn'
import { cite, en, enMessages, enReadings, id, idMessages, idReadings } from 'ipp-asn/explain'
import { link, note, table } from './markdown.mjs'
import { tablesPage } from './tables-page.mjs'

/** @type {Record<string, () => string>} */
const pages = { 'readings.md': readingsPage, 'tables.md': tablesPage, 'errors.md': errorsPage }

const stale = Object.entries(pages).filter(([name, page]) => {
  const file = new URL(name, import.meta.url)
  const text = page()
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  return readFileSync(file, 'utf8') !== text
})
for (const [name] of stale) console.error(`docs/${name} is out of date: run node docs/make-readings.mjs`)
process.exitCode = stale.length > 0 ? 1 : 0

function readingsPage() {
  const parts = Object.keys(ipAsn2019.readings).flatMap((reading) => [
    `## \`${reading}\``,
    ...readingIn(en, enReadings[reading], reading),
    ...readingIn(id, idReadings[reading], reading),
  ])
  return [
    note,
    '# Readings of `ip-asn-2019`',
    'A *reading* is a point on which the text is silent, texts disagree, or live systems differ. Give the option to `createMethod`;',
    "what is left out takes the default (bold). The default follows one rule: BKN's own text; else the most used live system; else",
    'the option that gives fewer points. Where a reading departs from it, as `disciplineWindow` does, its last line says why. Where',
    'an option is *assumed*, no BKN text was seen. The numbers under the default readings: [tables.md](tables.md).',
    '',
    ...parts,
  ].join('\n')
}

/**
 * @param {import('ipp-asn/explain').Locale} locale
 * @param {import('ipp-asn/explain').ReadingText | undefined} words
 * @param {string} reading
 */
function readingIn(locale, words, reading) {
  const edition = ipAsn2019.readings[reading]
  if (!words || !edition) throw new Error(`${locale.tag} has no words for ${reading}`)
  const rows = Object.keys(edition.options).map((option) => {
    const name = option === edition.default ? `**\`${option}\`**` : `\`${option}\``
    return [name, `${words.options[option]}`, basis(locale, reading, option)]
  })
  const head = locale.tag === 'id' ? ['pilihan', 'cara dan pemakai', 'dasar'] : ['option', 'how, and who', 'basis']
  return ['', `${words.question}`, ...table(head, rows), `${words.whyDefault}`, '']
}

/**
 * @param {import('ipp-asn/explain').Locale} locale
 * @param {string} reading
 * @param {string} option
 */
function basis(locale, reading, option) {
  const citation = cite(`readings.${reading}.options.${option}`, { method: createMethod(ipAsn2019) })
  if (!citation) throw new Error(`nothing is cited for ${reading}=${option}`)
  const status = locale.statuses[citation.status]
  const trusted = citation.singleSource ? locale.phrases.singleSource.replace('{status}', status) : status
  return [trusted, ...citation.sources.map(link)].join('; ')
}

function errorsPage() {
  return [
    note,
    '# Issues and errors',
    'Wrong *data* comes back from the `check…` functions as issues: `path` (where), `code` (what), `params` (what was expected).',
    'A wrong *call* throws an `IppError`; test it with `isIppError(error, code)`. Neither ever carries a value, a name or a NIP.',
    '',
    '## Codes of issues',
    ...codeTable(enMessages.issues, idMessages.issues),
    '## Hints',
    '',
    'What an issue adds to its code, as `hint` in its `params`: why something is asked for, or another way out.',
    ...codeTable(enMessages.hints, idMessages.hints),
    '## Codes of errors',
    ...codeTable(enMessages.errors, idMessages.errors),
  ].join('\n')
}

/**
 * @param {Readonly<Record<string, string>>} english
 * @param {Readonly<Record<string, string>>} indonesian
 */
function codeTable(english, indonesian) {
  const rows = Object.keys(english).map((code) => [`\`${code}\``, `${english[code]}`, `${indonesian[code]}`])
  return table(['code', 'English', 'Bahasa Indonesia'], rows)
}
