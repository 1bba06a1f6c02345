import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, measure } from '../../src'
import { compareMembers, idCompare, memberTable } from '../../src/compare'

const of = (id: string, index: number, exact?: string) => ({
  id,
  score: { method: 'ip-asn-2019@1', index, ...(exact === undefined ? {} : { exact }) },
})
const amount = (value: number, exact = `${value}`) => ({ value, exact })

describe('compareMembers', () => {
  it('splits a change by who stayed, joined and left', () => {
    // before: a 70, b 80, c 60, mean 70. after: a 76, b 80, d 90, e 94, mean 85. Stayed a, b: S0 75, S1 78.
    // own change 3; joiners 2/4 × (92 − 78) = 7; leavers −1/3 × (60 − 75) = 5; together 15
    const change = compareMembers(
      [of('a', 70), of('b', 80), of('c', 60)],
      [of('d', 90), of('b', 80), of('a', 76), of('e', 94)],
    )
    expect(change).toEqual({
      method: 'ip-asn-2019@1',
      before: { count: 3, mean: amount(70) },
      after: { count: 4, mean: amount(85) },
      difference: amount(15),
      stayers: {
        count: 2,
        before: amount(75),
        after: amount(78),
        effect: amount(3),
        moved: { up: 1, down: 0, same: 1 },
      },
      joiners: { count: 2, mean: amount(92), effect: amount(7) },
      leavers: { count: 1, mean: amount(60), effect: amount(5) },
    })
  })

  it('has nothing to hold movers against where nobody stayed: the difference is that of the means', () => {
    expect(compareMembers([of('a', 60)], [of('b', 75), of('c', 80)])).toMatchObject({
      difference: amount(17.5, '35/2'),
      stayers: null,
      joiners: { count: 2, mean: amount(77.5, '155/2'), effect: null },
      leavers: { count: 1, mean: amount(60), effect: null },
    })
  })

  it('has no joiners, or no leavers, where there are none', () => {
    expect(compareMembers([of('a', 60)], [of('a', 61)])).toMatchObject({
      joiners: null,
      leavers: null,
      difference: amount(1),
    })
  })

  it('has no difference where there was nobody', () => {
    expect(compareMembers([], [of('a', 60)])).toMatchObject({
      before: null,
      difference: null,
      stayers: null,
      leavers: null,
    })
    expect(compareMembers([of('a', 60)], [])).toMatchObject({ after: null, difference: null, joiners: null })
    expect(compareMembers([], [])).toMatchObject({ method: '', before: null, after: null, difference: null })
  })

  it('takes the exact value where decimals cannot hold an index', () => {
    const change = compareMembers([of('a', 200 / 3, '200/3')], [of('a', 70)])
    expect(change.difference).toEqual(amount(10 / 3, '10/3'))
    expect(() => compareMembers([of('a', 200 / 3, '200/7')], [])).toThrow('invalid-group-index')
  })

  it('is of the method of whichever side has anybody', () => {
    expect(compareMembers([], [of('a', 60)]).method).toBe('ip-asn-2019@1')
    expect(compareMembers([of('a', 60)], []).method).toBe('ip-asn-2019@1')
  })

  it('takes the outcomes of a measurement, and passes over who was not measured', () => {
    const method = createMethod(ipAsn2019)
    const person = (id: string, more: object = {}) => ({
      id,
      answers: { kelompok: 'pelaksana', pendidikan: 'S1' },
      ...more,
    })
    const rows: readonly unknown[] = [person('a'), person('b', { status: 'CPNS' }), 17, person('a')]
    const { outcomes } = measure<unknown>(rows, { method, year: 2025 })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['measured', 'excluded', 'rejected', 'duplicate'])
    // education 15, performance not known 1, discipline not known 5
    expect(compareMembers(outcomes, [of('a', 23)])).toMatchObject({
      before: { count: 1, mean: amount(21) },
      difference: amount(2),
    })
  })

  it('says which member is none, and of which side', () => {
    expect(() => compareMembers([of('a', 1), 7 as never], [])).toThrow('invalid-argument: before: members, number 2')
    expect(() => compareMembers([], [{ id: 'a' } as never])).toThrow('invalid-argument: after: members, number 1')
    expect(() => compareMembers([], [of('a', 1), of('b', Number.NaN)])).toThrow(
      'not-a-number: the index of number 2 of after',
    )
  })

  it('refuses a person twice, another method, and what is no number', () => {
    const other = { id: 'x', score: { method: 'ip-asn-2019@1?windows=calendar', index: 1 } }
    expect(() => compareMembers([of('a', 1), of('a', 2)], [])).toThrow('duplicate-member: number 2 of before')
    expect(() => compareMembers([], [of('a', 1), of('b', 1), of('a', 2)])).toThrow(
      'duplicate-member: number 3 of after',
    )
    expect(() => compareMembers([of('a', 1), other], [])).toThrow('method-mismatch')
    expect(() => compareMembers([of('a', 1)], [other])).toThrow('method-mismatch')
    expect(() => compareMembers([of('a', Number.NaN)], [])).toThrow('not-a-number')
  })
})

describe('memberTable', () => {
  it('prints effects that add up to the change of the printed means', () => {
    // before a 70, b 70, c 71: 70.333…; after a 70, b 71, d 72: 71. Stayed: 70 → 70.5, 0.5; joined 1/3 × (72 − 70.5) = 0.5; left −1/3 × (71 − 70) = −0.333…
    const { header, rows } = memberTable(
      compareMembers([of('a', 70), of('b', 70), of('c', 71)], [of('a', 70), of('b', 71), of('d', 72)]),
      { words: idCompare },
    )
    expect(header).toEqual(['Pegawai', 'Orang', 'Sebelum', 'Sesudah', 'Pengaruh'])
    expect(rows).toEqual([
      ['Tetap', 2, 70, 70.5, 0.5],
      ['Masuk', 1, null, 72, 0.5],
      ['Keluar', 1, 71, null, -0.33],
      ['Pembulatan', null, null, null, 0],
      ['Indeks', 3, 70.33, 71, 0.67],
    ])
    // to whole points: 70 → 71 printed, 1; effects 1 (0.5), 1 (0.5), 0 (−0.33): the rounding carries −1
    const whole = memberTable(
      compareMembers([of('a', 70), of('b', 70), of('c', 71)], [of('a', 70), of('b', 71), of('d', 72)]),
      { words: idCompare, digits: 0 },
    )
    expect(whole.rows.map((row) => row.at(-1))).toEqual([1, 1, 0, -1, 1])
  })

  it('has empty cells where nobody stayed, or nobody is left', () => {
    const { rows } = memberTable(compareMembers([of('a', 60)], [of('b', 75)]), { words: idCompare })
    expect(rows).toEqual([
      ['Tetap', 0, null, null, null],
      ['Masuk', 1, null, 75, null],
      ['Keluar', 1, 60, null, null],
      ['Pembulatan', null, null, null, null],
      ['Indeks', 1, 60, 75, 15],
    ])
    const last = (...change: Parameters<typeof compareMembers>) =>
      memberTable(compareMembers(...change), { words: idCompare }).rows.at(-1)
    expect(last([], [of('a', 60)])).toEqual(['Indeks', 1, null, 60, null])
    expect(last([of('a', 60)], [])).toEqual(['Indeks', 0, 60, null, null])
    expect(memberTable(compareMembers([], []), { words: idCompare }).rows.at(-1)).toEqual([
      'Indeks',
      0,
      null,
      null,
      null,
    ])
  })
})
