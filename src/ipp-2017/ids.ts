import type { IppCriterion, IppEselonGroup, IppPartId, IppSanctionLevel } from './edition'

/** The four parts, in the order A, B, C, D. */
export const partIds: readonly IppPartId[] = ['kompetensi', 'kompensasi', 'kinerja', 'disiplin']
/** Their letters in the formula. */
export const symbols = { kompetensi: 'A', kompensasi: 'B', kinerja: 'C', disiplin: 'D' } as const
/** The criteria, in the order of the sheet. */
export const criteria: readonly IppCriterion[] = ['pendidikan', 'pelatihan', 'pengalaman', 'administrasi']
/** The eselon groups, from the highest. */
export const eselonGroups: readonly IppEselonGroup[] = ['II', 'III', 'IV', 'V']
/** Not in the tables of allowances that were read, so that the reading `compensationGroups` may leave it out. */
export const DISPUTED_GROUP: IppEselonGroup = 'V'
/** The levels of sanctions, from the lightest. */
export const levels: readonly IppSanctionLevel[] = ['ringan', 'sedang', 'berat']

/** A rule where it has something to decide. */
export function when(decides: boolean, rule: string): readonly string[] {
  return decides ? [rule] : []
}

/** One value for each id. */
export function forEach<K extends string, V>(ids: readonly K[], of: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<K, V>
}
