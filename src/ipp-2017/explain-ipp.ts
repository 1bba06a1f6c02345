import type { Explanation, ExplanationNode } from '../explain/explanation'
import { round } from '../round'
import { assertResult, isPerson } from './assert-result'
import { citeRules } from './cite-ipp'
import { type Ipp2017Method, methodFrom } from './create-ipp-2017'
import type { IppPartId } from './edition'
import { personNode } from './explain-person'
import { formulaNote, termOf, totalNote, trustNotes } from './formula'
import { eselonGroups, partIds } from './ids'
import type { IppPerson } from './ipp-of-person'
import { ippText } from './ipp-text'
import type { IppLocale } from './locale'
import { localeFrom } from './locale-from'
import { partNotes } from './part-notes'
import type { DisiplinInputs, IppComponent, IppResult, IppVacantNote } from './result'
import { dayText, say, shown } from './speech'

/**
 * Says how the index of a unit, or of a person, came about: each part with its inputs, formula, value, status and sources, and the
 * vacant posts. Nothing in it names anybody.
 *
 * @param result - what `ippOfUnit`, `ippOfFigures`, `combineIppUnits` or `ippOfPerson` returned
 * @param options - the method of the result, and the language: {@link ippId}, {@link ippEn}, or the caller's own
 * @throws `IppError` `invalid-argument` for what is no result, without a method, or without a language of this entry (`id` and `en` of
 * `ipp-asn/explain` are the words of another index); `method-mismatch` for a result of another method
 *
 * @example
 * ```ts
 * import { createIpp2017, explainIpp, ippId, ippOfUnit } from 'ipp-asn/ipp-2017'
 *
 * const method = createIpp2017()
 * const fits = { pendidikan: true, pelatihan: true, pengalaman: false, administrasi: true }
 * const holder = { id: 'p-1', fits, skp: 88.5, sanctions: [] }
 * const unit = { posts: [{ title: 'Camat', eselon: 'III.a', allowance: 5_000_000, holder }] } as const
 * const { tree } = explainIpp(ippOfUnit(unit, { method }), { method, locale: ippId })
 * console.log(tree.children[0]?.statement) // '25 × (1 − 0,25) = 18,75'
 * ```
 */
export function explainIpp(
  result: IppResult | IppPerson,
  options: { readonly method: Ipp2017Method; readonly locale: IppLocale },
): Explanation {
  const [method, locale] = [methodFrom(options), localeFrom(options)]
  assertResult(result, method)
  const tree = isPerson(result) ? personNode(result, method, locale) : unitNode(result, method, locale)
  return { text: ippText(tree, locale), tree }
}

function unitNode(result: IppResult, method: Ipp2017Method, locale: IppLocale): ExplanationNode {
  const { ipp, index, components } = result
  return {
    id: 'ipp',
    label: locale.labels.ipp,
    points: index.index,
    max: partIds.reduce((sum, id) => sum + method[id].weight, 0),
    statement: say(locale, 'indexIs', { ipp: shown(ipp, locale), count: index.count }),
    notes: resultNotes(result, method, locale),
    status: null,
    sources: [],
    children: index.parts.map(({ id, exact }) => partNode(components[id as IppPartId], exact, result, method, locale)),
  }
}

function resultNotes({ ipp, index, components, notes }: IppResult, method: Ipp2017Method, locale: IppLocale): string[] {
  const [lowest, highest] = index.range.index.map((each) => shown(round(each), locale))
  const { asOf = null } = components.disiplin.inputs as Partial<DisiplinInputs>
  return [
    formulaNote(method, locale),
    totalNote(index.parts, { exact: index.exact, ipp }, locale),
    ...(asOf === null ? [] : [say(locale, 'measuredOn', { asOf: dayText(asOf, locale) })]),
    say(locale, 'method', { method: method.id }),
    ...trustNotes(locale),
    ...(lowest === highest ? [] : [say(locale, 'range', { lowest, highest })]),
    vacantNote(notes.vacant, locale),
  ]
}

function vacantNote(vacant: IppVacantNote, locale: IppLocale): string {
  const phrase = vacant.from === 'map' ? 'vacantOnMap' : 'vacant'
  return say(locale, phrase, { total: vacant.total, groups: vacantGroups(vacant, locale) })
}

function vacantGroups({ total, byGroup }: IppVacantNote, locale: IppLocale): string {
  if (total === 0 || byGroup === null) return ''
  const groups = eselonGroups.filter((eselon) => byGroup[eselon] > 0)
  return ` (${groups.map((eselon) => say(locale, 'vacantIn', { eselon, vacant: byGroup[eselon] })).join('; ')})`
}

function partNode(
  part: IppComponent,
  points: string,
  result: IppResult,
  method: Ipp2017Method,
  locale: IppLocale,
): ExplanationNode {
  const { id, symbol, contribution, rules } = part
  return {
    id,
    label: `${symbol}. ${locale.labels[id]}`,
    points: contribution,
    max: method[id].weight,
    statement: `${termOf(id, method, locale, shown(part.exact, locale))} = ${shown(points, locale)}`,
    notes: partNotes(part, result, method, locale),
    ...citeRules(rules, method),
    children: [],
  }
}
