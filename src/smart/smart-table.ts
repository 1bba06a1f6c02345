import { absentOr, demand, every } from '../demand'
import { isSingleSource } from '../explain/source'
import { deepFreeze } from '../freeze'
import type { Table } from '../table'
import { assertDefinitions } from './check-smart-indicator'
import { localeFrom } from './locale-from'
import { scaleText } from './scale-text'
import type { SmartCitation, SmartIndicator } from './smart-indicator'
import { type SmartSource, smartSources } from './smart-source'
import { numberIn, type SmartLocale, type SmartText, textIn } from './smart-text'
import { tableWords } from './table-words'

/**
 * Definitions as a table: one row each, one column for each thing that a definition states. What it does not state says so.
 *
 * @param definitions - shipped ones, or an agency's own
 * @param options - the language, such as `id` or `en` of `ipp-asn/explain`; and the sources by key, those of the shipped definitions if
 * left out. A key without a source is shown as it is
 * @throws `IppError` `invalid-smart` for definitions that `checkSmartIndicator` rejects; `invalid-argument` without a language
 *
 * @example
 * ```ts
 * import { id } from 'ipp-asn/explain'
 * import { smartIpAsn2019, smartTable } from 'ipp-asn/smart'
 *
 * const { header, rows } = smartTable(smartIpAsn2019, { locale: id })
 * console.log(header[7], rows[3]?.[7]) // 'Skala' 'struktural, fungsional: 0–15 (belum 0, sudah 15; jp 0–19 belum, ≥ 20 sudah); pelaksana: 0–22,5 (belum 0, sudah 22,5; jp 0–19 belum, ≥ 20 sudah)'
 * ```
 */
export function smartTable(
  definitions: readonly SmartIndicator[],
  options: { readonly locale: SmartLocale; readonly sources?: SmartSources },
): Table<string> {
  const locale = localeFrom(options)
  assertDefinitions(definitions)
  demand(options, OPTIONS, 'sources: titles by key')
  const { sources = smartSources } = options
  const header = Object.keys(cells({ id: '' }, locale, sources)).map((column) =>
    textIn(tableWords[column as keyof typeof tableWords], locale),
  )
  return deepFreeze({ header, rows: definitions.map((each) => Object.values(cells(each, locale, sources))) })
}

const OPTIONS = { sources: /* @__PURE__ */ absentOr(/* @__PURE__ */ every({ title: '' })) }

type SmartSources = Readonly<Record<string, SmartSource>>

function cells(definition: SmartIndicator, locale: SmartLocale, sources: SmartSources) {
  const nothing = textIn(tableWords.notStated, locale)
  const text = (value?: SmartText | null) => (value ? textIn(value, locale) : nothing)
  const texts = (values?: readonly SmartText[] | null) => values?.map(text).join('; ') || nothing
  const number = (value?: number | null) => (typeof value === 'number' ? numberIn(value, locale) : nothing)
  const { direction, scales, citations } = definition
  return {
    name: text(definition.name ?? definition.id),
    definition: text(definition.definition),
    objects: texts(definition.objects),
    populations: texts(definition.populations),
    unit: text(definition.unit),
    formula: text(definition.formula),
    inputs: texts(definition.inputs),
    scales: scales?.length ? scaleText(scales, locale) : nothing,
    direction: text(direction && tableWords[direction]),
    dataSource: text(definition.dataSource),
    completeness: number(definition.completeness),
    period: text(definition.period),
    deadline: text(definition.deadline),
    dataDate: text(definition.dataDate),
    goal: text(definition.goal),
    baseline: number(definition.baseline),
    target: number(definition.target),
    attainable: number(definition.attainable),
    citations: citations?.map((each) => citationText(each, locale, sources)).join('; ') || nothing,
  }
}

/** "Unit, Formula: stated in a source (Kontan: …)". What the table does not show of a definition is not named. */
function citationText(
  { of, status, sources: keys }: SmartCitation,
  locale: SmartLocale,
  sources: SmartSources,
): string {
  const fields = of.flatMap((field) =>
    field in tableWords ? textIn(tableWords[field as keyof typeof tableWords], locale) : [],
  )
  const titles = keys.map((key) => (Object.hasOwn(sources, key) ? (sources[key] as SmartSource).title : key))
  const single = isSingleSource({ status, sources: keys }) ? `${textIn(tableWords.singleSource, locale)}: ` : ''
  const basis = `${textIn(tableWords[status], locale)}${titles.length > 0 ? ` (${single}${titles.join('; ')})` : ''}`
  return fields.length > 0 ? `${fields.join(', ')}: ${basis}` : basis
}
