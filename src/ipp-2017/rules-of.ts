import type { IppPartId } from './edition'

const own: Readonly<Record<IppPartId, readonly string[]>> = {
  kompetensi: ['weight', 'criteria', 'gap', 'unjudged', 'vacant'],
  kompensasi: ['weight', 'groups', 'compared', 'aggregate', 'basis'],
  kinerja: ['weight', 'of', 'missing'],
  disiplin: ['weight', 'weights', 'years', 'several', 'per'],
}

/** The rules behind a part, as paths inside the edition. */
export function rulesOf(id: IppPartId): readonly string[] {
  return [...own[id].map((rule) => `${id}.${rule}`), 'rounding.parts']
}
