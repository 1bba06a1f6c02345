import type { VacancyCount } from '../positions/vacancy-count'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppVacant } from './figures'
import { eselonGroups, forEach } from './ids'

/** Of what `countVacancies` (`ipp-asn/positions`) says of a map of posts, what stands under the index. */
export type IppVacancies = Pick<VacancyCount, 'byEselon'>

/** The vacant posts of a map in the eselon groups of this method; whatever else is on the map has no place here. */
export function vacantOnMap({ byEselon }: IppVacancies, { kompensasi }: Ipp2017Method): IppVacant {
  const byGroup = forEach(eselonGroups, (group) => {
    const codes: readonly string[] = kompensasi.groups[group]
    return byEselon.reduce((sum, { key, staffing }) => (codes.includes(key) ? sum + staffing.vacant : sum), 0)
  })
  return { total: eselonGroups.reduce((sum, group) => sum + byGroup[group], 0), byGroup }
}
