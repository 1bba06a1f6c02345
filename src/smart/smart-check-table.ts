import { demand } from '../demand'
import { deepFreeze } from '../freeze'
import type { Table } from '../table'
import { localeFrom } from './locale-from'
import { byWord, isOutcome } from './outcome-of'
import type { SmartCheck } from './smart-check'
import { type SmartLocale, textIn } from './smart-text'
import { smartWords } from './smart-word'
import { tableWords } from './table-words'

/**
 * What came of definitions as a table: the seven words, the whole, and the reasons.
 *
 * @param checks - what {@link checkSmart} or {@link checkSmartEdition} returned
 * @param options - the language, such as `id` or `en` of `ipp-asn/explain`
 * @throws `IppError` `invalid-argument` without a language
 *
 * @example
 * ```ts
 * import { id } from 'ipp-asn/explain'
 * import { checkSmart, smartCheckTable, smartIpp2017 } from 'ipp-asn/smart'
 *
 * const { rows } = smartCheckTable(smartIpp2017.map((each) => checkSmart(each)), { locale: id })
 * console.log(rows[0]?.[2], rows[0]?.[4]) // 'terpenuhi' 'belum terpenuhi'
 * ```
 */
export function smartCheckTable(
  checks: readonly SmartCheck[],
  options: { readonly locale: SmartLocale },
): Table<string> {
  const locale = localeFrom(options)
  demand(checks, [CHECK], 'checks: what checkSmart returned')
  const word = (key: keyof typeof tableWords) => textIn(tableWords[key], locale)
  return deepFreeze({
    header: [word('name'), ...smartWords.map(capitalised), 'SMART', word('reasons')],
    rows: checks.map(({ name, words, smart }) => [
      textIn(name, locale),
      ...smartWords.map((each) => word(words[each].outcome)),
      word(smart),
      smartWords.flatMap((each) => reasonsOf(each, words, locale)).join(' '),
    ]),
  })
}

const BOTH = { id: '', en: '' }
const WORD = { outcome: isOutcome, reasons: [{ text: BOTH }] }
const CHECK = { name: BOTH, words: /* @__PURE__ */ byWord(() => WORD), smart: isOutcome }

function reasonsOf(word: keyof SmartCheck['words'], words: SmartCheck['words'], locale: SmartLocale): string[] {
  const texts = words[word].reasons.map(({ text }) => textIn(text, locale))
  return texts.length > 0 ? [`${capitalised(word)}: ${texts.join(' ')}`] : []
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
