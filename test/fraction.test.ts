import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  fraction,
  fromDecimal,
  fromText,
  multiply,
  order,
  roundFraction,
  subtract,
  toNumber,
  toText,
} from '../src/fraction'
import { truncated } from '../src/round'

const of = fromText

describe('a fraction', () => {
  it('stands in lowest terms, its sign above the line', () => {
    expect([fraction(6, 4), fraction(6, -4), fraction(-6, -4), fraction(0, -7)].map(toText)).toEqual([
      '3/2',
      '-3/2',
      '3/2',
      '0',
    ])
    expect([of('3/2'), of('-3/2'), of('7'), of('0')]).toEqual([
      { n: 3n, d: 2n },
      { n: -3n, d: 2n },
      { n: 7n, d: 1n },
      { n: 0n, d: 1n },
    ])
  })

  it('is just what the digits of a number say', () => {
    expect([0.1, -2.75, 1e21, 1.5e-7, 84.625, 0, -0].map((each) => toText(fromDecimal(each)))).toEqual([
      '1/10',
      '-11/4',
      '1000000000000000000000',
      '3/20000000',
      '677/8',
      '0',
      '0',
    ])
  })

  it('is added, subtracted, multiplied and divided without loss', () => {
    expect(toText(add(of('1/3'), of('1/6')))).toBe('1/2')
    expect(toText(subtract(of('1/3'), of('1/2')))).toBe('-1/6')
    expect(toText(multiply(of('-2/3'), of('3/4')))).toBe('-1/2')
    expect(toText(divide(of('2/3'), of('-4/3')))).toBe('-1/2')
    expect([
      order(of('1/3'), of('1/2')),
      order(of('2/6'), of('1/3')),
      order(of('1/2'), of('1/3')),
      order(of('-1')),
    ]).toEqual([-1, 0, 1, -1])
  })

  it('becomes the nearest number, however large its parts', () => {
    expect([of('1/3'), of('-2/3'), of('0'), of('1375/64')].map(toNumber)).toEqual([1 / 3, -2 / 3, 0, 21.484375])
    // Just above and just below the middle of 1 and the next number: 1 + 2^-53 is a tie, which goes to the even 1.
    const half = 2n ** 53n
    const [fine, tie] = [10n ** 40n, { n: half + 1n, d: half }]
    expect(toNumber(tie)).toBe(1)
    expect(toNumber({ n: (half + 1n) * fine + 1n, d: half * fine })).toBe(1 + 2 ** -52)
    expect(toNumber({ n: (half + 1n) * fine - 1n, d: half * fine })).toBe(1)
    expect(toNumber({ n: 10n ** 400n, d: 10n ** 399n })).toBe(10)
    expect(toNumber({ n: 10n ** 399n, d: 10n ** 400n })).toBe(0.1)
  })

  it('is rounded half up, away from zero, on its exact value', () => {
    // 84.625 and its like are ties, a third of a millionth less is not
    expect([of('677/8'), of('-677/8'), of('1/8'), of('2/3')].map((each) => toText(roundFraction(each)))).toEqual([
      '8463/100',
      '-8463/100',
      '13/100',
      '67/100',
    ])
    expect(toText(roundFraction(subtract(of('677/8'), of('1/3000000'))))).toBe('4231/50')
    expect(toText(roundFraction(of('5/2'), 0))).toBe('3')
  })

  it('is cut off towards zero', () => {
    const cutOff = (text: string, digits: number) => toText(roundFraction(of(text), digits, truncated))
    expect([cutOff('81/8', 2), cutOff('-81/8', 2), cutOff('2/3', 1), cutOff('5/2', 0)]).toEqual([
      '253/25',
      '-253/25',
      '3/5',
      '2',
    ])
  })
})
