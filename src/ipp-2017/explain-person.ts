import type { ExplanationNode } from '../explain/explanation'
import { fromText, toNumber } from '../fraction'
import { citeRules } from './cite-ipp'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppPartId } from './edition'
import { formulaNote, termOf, totalNote, trustNotes } from './formula'
import { partIds, symbols } from './ids'
import type { IppPerson } from './ipp-of-person'
import type { IppLocale } from './locale'
import { readingsNote } from './readings-note'
import { say, shown } from './speech'

/** How the index of one person came about; all of it assumed, as no source has an index of persons. */
export function personNode(person: IppPerson, method: Ipp2017Method, locale: IppLocale): ExplanationNode {
  const { ipp, index, exact, parts } = person
  return {
    id: 'ipp',
    label: locale.labels.ipp,
    points: index,
    max: partIds.reduce((sum, id) => sum + method[id].weight, 0),
    statement: say(locale, 'personIs', { ipp: shown(ipp, locale) }),
    notes: [
      formulaNote(method, locale),
      totalNote(parts, { exact, ipp }, locale),
      say(locale, 'method', { method: method.id }),
      say(locale, 'personAssumed'),
      ...trustNotes(locale),
    ],
    status: 'assumed',
    sources: [],
    children: parts.map((part) => partNode(part.id as IppPartId, part.exact, person, method, locale)),
  }
}

function partNode(
  id: IppPartId,
  points: string,
  { components }: IppPerson,
  method: Ipp2017Method,
  locale: IppLocale,
): ExplanationNode {
  const { exact, rules } = components[id]
  return {
    id,
    label: `${symbols[id]}. ${locale.labels[id]}`,
    points: toNumber(fromText(points)),
    max: method[id].weight,
    statement: `${termOf(id, method, locale, shown(exact, locale))} = ${shown(points, locale)}`,
    notes: [say(locale, 'personValue', { value: shown(exact, locale) }), ...readingsNote(rules, method, locale)],
    status: 'assumed',
    sources: citeRules(rules, method).sources,
    children: [],
  }
}
