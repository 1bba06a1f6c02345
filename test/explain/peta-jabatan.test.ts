import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import { cite, ipAsn2019Annotations, petaJabatanAnnotations } from '../../src/explain'
import { createStaffingMethod, staffingRules } from '../../src/positions'

const annotations = petaJabatanAnnotations
const method = createStaffingMethod()
const { rules, sources } = annotations
const { id, revision, readings, ...normative } = staffingRules

function leaves(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [path]
  return Object.entries(node).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
}

const options = Object.entries(readings).flatMap(([reading, each]) =>
  Object.keys(each.options).map((option) => `readings.${reading}.options.${option}`),
)

/** How far the domain file, §5, supports each rule: A `sourced` by several; B `sourced` by one, or `implementation` from code; else `assumed`. */
const byHand: Readonly<Record<string, readonly [status: string, sources: number]>> = {
  // UU 20/2023 Pasal 55: A, three pages
  'retirementAges.jpt-utama': ['sourced', 3],
  'retirementAges.jpt-madya': ['sourced', 3],
  'retirementAges.jpt-pratama': ['sourced', 3],
  'retirementAges.administrator': ['sourced', 3],
  'retirementAges.pengawas': ['sourced', 3],
  'retirementAges.pelaksana': ['sourced', 3],
  'retirementAges.fungsional': ['sourced', 3],
  // PP 11/2017 Pasal 239: A, PARIGI and KAUR
  'retirementAges.pemula': ['sourced', 2],
  'retirementAges.terampil': ['sourced', 2],
  'retirementAges.mahir': ['sourced', 2],
  'retirementAges.penyelia': ['sourced', 2],
  'retirementAges.ahli-pertama': ['sourced', 2],
  'retirementAges.ahli-muda': ['sourced', 2],
  'retirementAges.ahli-madya': ['sourced', 2],
  'retirementAges.ahli-utama': ['sourced', 2],
  // Pasal 240: B that laws of their own go before; whom they are for is C
  retireByOwnLaw: ['assumed', 1],
  // B, SILKA
  monthsAfterBirthday: ['implementation', 1],
  // B, a page on PP 49
  underContract: ['sourced', 1],
  // ipp-2017.md §3, KR1 and BOGOR
  oneSeat: ['implementation', 2],
  // BOGOR says "active"; what is not active is read into it
  notHolding: ['assumed', 1],
  // TIM_5, RUMAH-ASN
  overdue: ['assumed', 1],
}

describe('the annotations of the rules of posts', () => {
  it.each(leaves(normative))('cite %s as far as its sources go', (path) => {
    const found = cite(path, { method, annotations })
    expect([found?.status, found?.sources.length]).toEqual(byHand[path])
    // What is not assumed has a line or a reading of its own, so that no rule is sourced by the one above it.
    expect(Object.keys(rules)).toContain(path)
  })

  it('give every option a line of its own, and every rule that a reading sets to that reading', () => {
    for (const option of options) expect(rules).toHaveProperty([option])
    for (const [reading, { sets }] of Object.entries(readings)) {
      for (const rule of sets) expect(rules[rule]).toEqual({ reading })
    }
  })

  it('name only rules that exist, and every source', () => {
    expect(Object.keys(rules).sort()).toEqual([...leaves(normative), ...options].sort())
    const used = Object.values(rules).flatMap((rule) => ('sources' in rule ? rule.sources : []))
    expect([...new Set(used)].sort()).toEqual(Object.keys(sources).sort())
    expect(annotations.edition).toBe(id)
  })
})

describe('cite', () => {
  it('follows a reading to the option in force', () => {
    const unknown = createStaffingMethod({ absentNeed: 'unknown' })
    expect(cite('oneSeat', { method: unknown, annotations })).toEqual({ status: 'assumed', sources: [] })
    const listed = createStaffingMethod({ notHolding: { listed: ['mpp'] } })
    expect(cite('notHolding', { method: listed, annotations })).toEqual({ status: 'assumed', sources: [] })
  })

  // The annotations of 2019 are the default, and would answer for a path of the same name.
  it.each<[string, unknown]>([
    ['without annotations', { method }],
    ['without annotations, of a copy', { method: { ...method } }],
    ['with no annotations at all', { method, annotations: null }],
    ['of an edition', { method: staffingRules }],
    ['of nothing that has readings', { method: Object.freeze({ id, revision }), annotations }],
  ])('refuses rules of posts %s', (_, wrong) => {
    expect(() => cite('overdue', wrong as never)).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })

  it('has nothing to say of rules of posts in the annotations of 2019, where these are given', () => {
    expect(cite('overdue', { method, annotations: ipAsn2019Annotations })).toBeNull()
  })

  it('has nothing to say of the index in these annotations', () => {
    expect(cite('dimensions', { method: createMethod(ipAsn2019), annotations })).toBeNull()
  })
})
