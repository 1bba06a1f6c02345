import { applyReadings, completeChoices, methodId } from '../apply-readings'
import type { ReadingChoices } from '../edition'
import { deepFreeze } from '../freeze'
import { checkedLaws, type OwnLaw } from './own-law'
import { type StaffingMethod, type StaffingReadings, staffingRules } from './staffing-rules'

/**
 * The rules of posts with their readings resolved: what {@link countVacancies} and {@link projectVacancies} go by under the same readings,
 * and what `cite` takes.
 *
 * @param readings - what is left out takes the default
 * @throws `IppError` `unknown-reading` or `unknown-option`
 *
 * @example
 * ```ts
 * import { cite, petaJabatanAnnotations } from 'ipp-asn/explain'
 * import { createStaffingMethod } from 'ipp-asn/positions'
 *
 * const method = createStaffingMethod({ overdue: 'leaves' })
 * console.log(method.id) // 'peta-jabatan@1?overdue=leaves'
 * console.log(cite('retirementAges.pengawas', { method, annotations: petaJabatanAnnotations })?.status) // 'sourced'
 * console.log(cite('overdue', { method, annotations: petaJabatanAnnotations })?.status) // 'assumed'
 * ```
 */
export function createStaffingMethod(readings: StaffingReadings = {}): StaffingMethod {
  return deepFreeze(resolveStaffing(readings, staffingRules))
}

/** The rules of one count: with the laws that the caller states. */
export interface ChosenRules extends StaffingMethod {
  readonly ownLaws: readonly OwnLaw[]
}

export function chooseRules(
  readings: StaffingReadings = {},
  ownLaws: readonly OwnLaw[] = [],
  edition = staffingRules,
): ChosenRules {
  return { ...resolveStaffing(readings, edition), ownLaws: deepFreeze(checkedLaws(ownLaws)) }
}

function resolveStaffing(readings: StaffingReadings, edition: typeof staffingRules): StaffingMethod {
  const choices = completeChoices(edition, readings as ReadingChoices)
  return {
    ...applyReadings(edition, choices),
    id: methodId(edition, choices),
    edition: edition.id,
    readings: choices as StaffingMethod['readings'],
  }
}
