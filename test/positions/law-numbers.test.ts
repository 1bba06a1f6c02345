import { describe, expect, it } from 'vitest'
import { createStaffingMethod, type StaffingRules, staffingRules } from '../../src/positions'
import { retirementAge } from '../../src/retirement-age'
import { moved, numbersIn, valueAt } from '../moved'
import { handCounts } from './hand-maps'
import { ourCountUnder } from './vacancies.oracle'

/** Domain file §5: UU 20/2023 Pasal 55 and PP 11/2017 Pasal 239. */
const agesByHand = {
  'jpt-utama': 60,
  'jpt-madya': 60,
  'jpt-pratama': 60,
  administrator: 58,
  pengawas: 58,
  // by other rules, which the level alone does not say
  fungsional: null,
  pemula: 58,
  terampil: 58,
  mahir: 58,
  penyelia: 58,
  'ahli-pertama': 58,
  'ahli-muda': 58,
  'ahli-madya': 60,
  'ahli-utama': 65,
  pelaksana: 58,
}

/** Is every count worked by hand what it should be, under these rules? */
function countsHold(edition: StaffingRules): boolean {
  return handCounts.every(({ expected, ...each }) => {
    const found = ourCountUnder(edition, { ...each, employees: [...each.employees] } as never)
    try {
      expect(found).toMatchObject(expected)
      return true
    } catch {
      return false
    }
  })
}

/** Every list of codes in the rules and in the options of the readings, entry by entry. */
function entriesIn(node: unknown, path = ''): (readonly [list: string, entry: string])[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node) && node.every((each) => typeof each === 'string')) return node.map((entry) => [path, entry])
  return Object.entries(node).flatMap(([key, child]) => entriesIn(child, path ? `${path}.${key}` : key))
}

const { revision, ...rules } = staffingRules
const numbers = numbersIn(rules)
// What a reading sets are names of rules, and what a list may hold bounds what may be given: a choice of an option notices neither.
const entries = entriesIn(rules).filter(([list]) => !/\.(sets|asks\.from|options\.(holds|leaves))$/.test(list))

describe('the rules of posts', () => {
  it('have the ages written by hand, which are those of the findings of a measurement', () => {
    expect(staffingRules.retirementAges).toEqual(agesByHand)
    expect(staffingRules.retirementAges).toBe(retirementAge)
    expect(countsHold(staffingRules)).toBe(true)
  })

  it('are found, every one of them', () => {
    // fourteen ages, and the month after the birthday
    expect(numbers).toHaveLength(15)
    expect(entries).toContainEqual(['retireByOwnLaw', 'dosen'])
    expect(entries).toContainEqual(['readings.notHolding.options.not-aktif.0', 'mpp'])
    expect(entries).toContainEqual(['underContract', 'PPPK'])
  })

  it.each(numbers)('%s moved by one step is noticed by a count worked by hand', (path) => {
    for (const step of [1, -1]) {
      const changed = moved(staffingRules, path, (valueAt(staffingRules, path) as number) + step)
      expect(countsHold(changed), `${path} ${step}`).toBe(false)
    }
  })

  it.each(entries)('%s without %s is noticed by a count worked by hand', (path, entry) => {
    const rest = (valueAt(staffingRules, path) as readonly string[]).filter((each) => each !== entry)
    expect(countsHold(moved(staffingRules, path, rest))).toBe(false)
  })

  it('are in their place as the default of the reading that sets them', () => {
    const { id, edition, revision, readings, ...resolved } = createStaffingMethod()
    expect({ ...resolved, id: edition, revision, readings: staffingRules.readings }).toEqual(staffingRules)
    expect([id, readings]).toEqual([
      'peta-jabatan@1',
      { absentNeed: 'structural-one', notHolding: 'not-aktif', overdue: 'holds' },
    ])
  })

  it('take the list that the caller gives, and are frozen', () => {
    const method = createStaffingMethod({ notHolding: { listed: ['mpp', 'cltn'] }, overdue: 'leaves' })
    expect(method).toMatchObject({
      id: 'peta-jabatan@1?notHolding=listed(cltn,mpp)&overdue=leaves',
      notHolding: ['cltn', 'mpp'],
      overdue: 'leaves',
      oneSeat: ['struktural'],
    })
    expect(Object.isFrozen(method) && Object.isFrozen(method.notHolding)).toBe(true)
  })
})
