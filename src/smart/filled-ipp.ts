import type { Choices } from '../apply-readings'
import type { Status } from '../explain/source'
import { annotationOf } from '../ipp-2017/annotation-of'
import type { Ipp2017Edition, Ipp2017Rules, IppPartId } from '../ipp-2017/edition'
import { citationsWithout } from './citations-left'
import { INDEX_ID } from './filled'
import { disiplin } from './ipp-parts/disiplin'
import { kinerja } from './ipp-parts/kinerja'
import { kompensasi } from './ipp-parts/kompensasi'
import { kompetensi } from './ipp-parts/kompetensi'
import type { Basis, PartFacts } from './ipp-parts/part-facts'
import type { SmartCitation, SmartIndicator } from './smart-indicator'

/** The edition of 2016–2017 with its readings resolved, and the choices that resolved them. */
export interface IppRulebook {
  readonly rules: Ipp2017Edition
  readonly choices: Choices
}

/**
 * One definition, filled from the method of 2016–2017. The index has no lower bound, so that no scale can be stated: its definition
 * stays as it is.
 */
export function filledIpp({ rules, choices }: IppRulebook, definition: SmartIndicator): SmartIndicator {
  const { id } = definition
  if (id === INDEX_ID) return { ...definition, edition: rules.id }
  if (!isPart(id)) return definition
  const { basis, ...facts } = parts[id](rules)
  const citations = citationsOf(basis, choices)
  return {
    ...definition,
    edition: rules.id,
    dimension: null,
    ...facts,
    direction: rules[id].better,
    citations: [
      ...citationsWithout(
        definition.citations ?? [],
        citations.flatMap(({ of }) => of),
      ),
      ...citations,
    ],
  }
}

const parts: Readonly<Record<IppPartId, (rules: Ipp2017Rules) => PartFacts>> = {
  kompetensi,
  kompensasi,
  kinerja,
  disiplin,
}

function isPart(id: string): id is IppPartId {
  return Object.hasOwn(parts, id)
}

function citationsOf({ formula, scales, period }: PartFacts['basis'], choices: Choices): readonly SmartCitation[] {
  return [
    { of: ['unit', 'formula'], ...together(formula, choices) },
    { of: ['scales'], ...together(scales, choices) },
    ...(period ? [{ of: ['period'] as const, ...together(period, choices) }] : []),
  ]
}

/** Trusted as far as the weakest, with the sources of all. */
function together(basis: readonly Basis[], choices: Choices): Pick<SmartCitation, 'status' | 'sources'> {
  const all = basis.flatMap((each) => (typeof each === 'string' ? (annotationOf(each, choices) ?? []) : each))
  const status = WEAKEST_FIRST.find((each) => all.some((one) => one.status === each)) as Status
  return { status, sources: [...new Set(all.flatMap(({ sources }) => sources))] }
}

const WEAKEST_FIRST: readonly Status[] = ['assumed', 'implementation', 'sourced']
