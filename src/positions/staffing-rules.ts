import type { Choice, Reading } from '../edition'
import type { Jenjang, Kedudukan } from '../employee'
import { kedudukans } from '../employee-codes'
import { deepFreeze } from '../freeze'
import { monthsAfterBirthday, retireByOwnLaw, retirementAge } from '../retirement-age'

/** How posts are counted as filled, and when people leave them: the normative part, which is hashed. */
export interface StaffingRules {
  /** Id of the rules. */
  readonly id: 'peta-jabatan'
  /** 1, 2, 3, …: raised whenever a rule changes. */
  readonly revision: number
  /** Age at which a level retires (*batas usia pensiun*), in years; `null` where the level does not say it. */
  readonly retirementAges: Readonly<Record<Jenjang, number | null>>
  /** Functional posts whose age a law of their own sets: not known unless the caller states it. */
  readonly retireByOwnLaw: readonly string[]
  /** Months from that of the birthday to the one on whose first day somebody is retired. */
  readonly monthsAfterBirthday: number
  /** Statuses whose contract can end. */
  readonly underContract: readonly string[]
  /** Weight groups in which a position without a stated need has one seat. */
  readonly oneSeat: readonly string[]
  /** Legal positions in which somebody does not hold the post that the record names. */
  readonly notHolding: readonly string[]
  /** Somebody past retirement, or whose contract has ended, still `holds` the post that the record names, or `leaves` it. */
  readonly overdue: 'holds' | 'leaves'
  /** The points on which sources are silent or differ, by id. */
  readonly readings: Readonly<Record<keyof StaffingReadings, Reading>>
}

/** Choices for the readings of {@link staffingRules}. What is left out takes the default. */
export interface StaffingReadings {
  /** Positions without a stated need: one seat if structural (default), or not known. */
  readonly absentNeed?: 'structural-one' | 'unknown'
  /** Who does not hold a post: everybody who is not `aktif` (default), only who is gone, or a list. */
  readonly notHolding?: 'not-aktif' | 'gone' | { readonly listed: readonly Kedudukan[] }
  /** Somebody past retirement, or whose contract has ended, still holds the post (default), or leaves it. */
  readonly overdue?: 'holds' | 'leaves'
}

/** The rules with their readings resolved: one frozen rulebook. Made by `createStaffingMethod`. */
export interface StaffingMethod extends Omit<StaffingRules, 'id' | 'readings'> {
  /** Id, revision and every reading that is not the default: `peta-jabatan@1?overdue=leaves`. */
  readonly id: string
  /** Id of the rules. */
  readonly edition: 'peta-jabatan'
  /** The choice in force for every reading. */
  readonly readings: Readonly<Record<keyof StaffingReadings, Choice>>
}

/**
 * The rules that {@link countVacancies} and {@link projectVacancies} go by: frozen data.
 *
 * @remarks `cite` of `ipp-asn/explain`, with `petaJabatanAnnotations`, says where each was read and how far it can be trusted.
 *
 * @example
 * ```ts
 * import { staffingRules } from 'ipp-asn/positions'
 *
 * console.log(staffingRules.retirementAges['ahli-utama'], Object.keys(staffingRules.readings)) // 65 [ 'absentNeed', 'notHolding', 'overdue' ]
 * ```
 */
export const staffingRules: StaffingRules = /* @__PURE__ */ deepFreeze<StaffingRules>({
  id: 'peta-jabatan',
  revision: 1,
  retirementAges: retirementAge,
  retireByOwnLaw,
  monthsAfterBirthday,
  underContract: ['PPPK'],
  oneSeat: ['struktural'],
  notHolding: ['cltn', 'tugas-belajar', 'dpk', 'dpb', 'mpp', 'diberhentikan-sementara', 'berhenti'],
  overdue: 'holds',
  readings: {
    absentNeed: {
      sets: ['oneSeat'],
      default: 'structural-one',
      options: { 'structural-one': [['struktural']], unknown: [[]] },
    },
    notHolding: {
      sets: ['notHolding'],
      default: 'not-aktif',
      options: {
        'not-aktif': [['cltn', 'tugas-belajar', 'dpk', 'dpb', 'mpp', 'diberhentikan-sementara', 'berhenti']],
        gone: [['berhenti']],
        listed: [[]],
      },
      asks: { option: 'listed', list: 'notHolding', from: kedudukans },
    },
    overdue: { sets: ['overdue'], default: 'holds', options: { holds: ['holds'], leaves: ['leaves'] } },
  },
})
