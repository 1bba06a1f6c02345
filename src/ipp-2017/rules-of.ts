import type { IppPartId } from './edition'
import type { IppFigures } from './figures'
import { criteria, levels } from './ids'

/** The rules behind a part of just this unit, as paths inside the edition: one that had nothing to decide is not behind it. */
export function rulesOf(id: IppPartId, figures: IppFigures): readonly string[] {
  return [...acting[id](figures).map((rule) => `${id}.${rule}`), 'rounding.parts']
}

const acting: Readonly<Record<IppPartId, (figures: IppFigures) => readonly string[]>> = {
  kompetensi: ({ holders, vacant }) => [
    'weight',
    'criteria',
    'gap',
    ...when(
      'unjudged',
      holders.some(({ fits }) => criteria.some((each) => (fits?.[each] ?? null) === null)),
    ),
    ...when('vacant', vacant.total > 0),
  ],
  kompensasi: ({ groups }) => [
    'weight',
    'groups',
    ...when(
      'groups.V',
      groups.some(({ eselon }) => eselon === 'V'),
    ),
    // 'all' and 'withoutV' say the same of a unit without eselon V
    ...when(
      'compared',
      groups.some(({ eselon }) => eselon === 'V'),
    ),
    'aggregate',
    'basis',
  ],
  kinerja: ({ holders }) => [
    'weight',
    'of',
    ...when(
      'missing',
      holders.some(({ skp }) => (skp ?? null) === null),
    ),
  ],
  disiplin: ({ sanctions }) => [
    'weight',
    'weights',
    'years',
    ...when('several', levels.reduce((sum, level) => sum + sanctions[level], 0) > 1),
    'per',
  ],
}

function when(rule: string, acts: boolean): readonly string[] {
  return acts ? [rule] : []
}
