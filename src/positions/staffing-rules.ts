import { applyReadings, type Choices, completeChoices, methodId } from '../apply-readings'
import type { Reading } from '../edition'
import type { Jenjang, Kedudukan } from '../employee'
import { kedudukans } from '../employee-codes'
import { deepFreeze } from '../freeze'
import { IppError } from '../ipp-error'
import { jenjangs } from '../jenjang'
import { retireByOwnLaw, retirementAge } from '../retirement-age'

/** How posts are counted as filled: the rules, and the points on which sources are silent or differ. */
export interface StaffingRules {
  /** Id of the rules. */
  readonly id: string
  /** 1, 2, 3, …: raised whenever a rule changes. */
  readonly revision: number
  /** Age at which a level retires (*batas usia pensiun*), in years; `null` where the level does not say it. */
  readonly retirementAges: Readonly<Record<Jenjang, number | null>>
  /** Functional posts whose age a law of their own sets: not known unless the caller states it. */
  readonly retireByOwnLaw: readonly string[]
  /** Weight groups in which a position without a stated need has one seat. */
  readonly oneSeat: readonly string[]
  /** Legal positions in which somebody does not hold the post that the record names. */
  readonly notHolding: readonly string[]
  /** Somebody past retirement, or whose contract has ended, still `holds` the post that the record names, or `leaves` it. */
  readonly overdue: 'holds' | 'leaves'
  /** The points on which sources are silent or differ, by id. */
  readonly readings: Readonly<Record<string, Reading>>
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

/**
 * The rules that {@link countVacancies} and {@link projectVacancies} go by: ages of UU 20/2023 Pasal 55 and PP 11/2017 Pasal 239.
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

/** The age that a law of its own sets for a functional post, with where it stands. */
export interface OwnLaw {
  /** The functional post (JF): `guru`. */
  readonly jf: string
  /** The level that it is for; absent: every level that no other entry names. */
  readonly jenjang?: Jenjang
  /** Age in years, whole, 40 to 80. */
  readonly age: number
  /** Where it stands: law and article. */
  readonly citation: string
}

/** The rules with their readings chosen. */
export interface ChosenRules extends StaffingRules {
  /** Id, revision and every reading that is not the default. */
  readonly chosen: string
  readonly ownLaws: readonly OwnLaw[]
}

export function chooseRules(readings: StaffingReadings = {}, ownLaws: readonly OwnLaw[] = []): ChosenRules {
  const choices: Choices = completeChoices(staffingRules, readings as Choices)
  for (const [i, law] of ownLaws.entries()) assertOwnLaw(law, i)
  return {
    ...applyReadings(staffingRules, choices),
    chosen: methodId(staffingRules, choices),
    ownLaws: deepFreeze(structuredClone(ownLaws)),
  }
}

const [YOUNGEST, OLDEST] = [40, 80]

function assertOwnLaw({ jf, jenjang, age, citation }: OwnLaw, i: number): void {
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  if (!isText(jf)) throw new IppError('invalid-own-law', `number ${i + 1}: jf names the functional post`)
  if (jenjang !== undefined && !jenjangs.includes(jenjang))
    throw new IppError('invalid-own-law', `number ${i + 1}: jenjang takes ${jenjangs.join(', ')}`)
  if (!Number.isInteger(age) || age < YOUNGEST || age > OLDEST)
    throw new IppError('invalid-own-law', `number ${i + 1}: age is whole, ${YOUNGEST} to ${OLDEST}`)
  if (!isText(citation)) throw new IppError('invalid-own-law', `number ${i + 1}: citation says which law and article`)
}
