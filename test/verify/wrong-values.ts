import type { WrongValue } from '../../src/verify'

const survey = 'the 2021 survey of a ministry (Survei IP ASN 2021, Kementerian Dalam Negeri), corrected in 2022'
const bothWeights = 'a live system that adds the points of two weight groups'
const hole = 'a live system whose bands leave a hole there'
const form = 'the form of 2020 (Surat Edaran Pengukuran IP ASN Tahun 2020), which prints 51-65 for kurang beside 61-75'
const twice = 'a live recap that adds performance twice (IP ASN Kota Medan)'
const weighted = 'a calculation that multiplies the points by the weight a second time'
const screen = 'a screen that prints a maximum of 25 for performance'

const skpHole: WrongValue = { value: { index: 20, dimensions: { kinerja: 0 } }, by: hole }
// 70 of the best record without performance, and 5 for kurang
const overlap: WrongValue = { value: { index: 75, lines: { kinerja: { points: 5, rung: 'kurang' } } }, by: form }
const sumOfBoth: WrongValue = { value: { index: 82.5, dimensions: { kompetensi: 37.5 } }, by: bothWeights }

/** What published systems give instead, by the name of the hand-written case; worked out in the comments there. */
export const wrongValues: Readonly<Record<string, WrongValue>> = {
  '1.3 struktural: a seminar is worth 10, not the 15 that one 2021 survey gave': {
    value: { index: 60, dimensions: { kompetensi: 15 } },
    by: survey,
  },
  '1.3 struktural: all trainings are worth 40, not the 45 that one 2021 survey gave': {
    value: { index: 105, dimensions: { kompetensi: 45 } },
    by: survey,
  },
  '1.3 fungsional: technical training is worth 15, not the 22.5 of pelaksana that one 2021 survey gave': {
    value: { index: 67.5, dimensions: { kompetensi: 22.5 } },
    by: survey,
  },
  '1.3 fungsional: a seminar is worth 10, not the 17.5 of pelaksana that one 2021 survey gave': {
    value: { index: 62.5, dimensions: { kompetensi: 17.5 } },
    by: survey,
  },
  '1.3 fungsional: technical training and a seminar are worth 25, not the 40 of pelaksana': {
    value: { index: 85, dimensions: { kompetensi: 40 } },
    by: survey,
  },
  // 15 + 22.5 = 37.5, and 15 + 37.5 + 25 + 5 = 82.5
  '1.3 pelaksana: technical training is worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  '1.3 pelaksana: 20 hours are worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  '1.3 pelaksana: 20 hours in proportion are worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  // 37.5 + 17.5 = 55, and 15 + 55 + 25 + 5 = 100
  '1.3 pelaksana: both trainings are worth 40, not 55': {
    value: { index: 100, dimensions: { kompetensi: 55 } },
    by: bothWeights,
  },
  '1.4 struktural: SKP of exactly 50 is worth 1 by floor, and falls into no hole': skpHole,
  '1.4 struktural: SKP of exactly 50 is worth 1 by upper, and falls into no hole': skpHole,
  '1.4 struktural: SKP of 50.5 is worth 1 by floor, and falls into no hole': skpHole,
  '1.4 struktural: SKP of 50.5 is worth 5 by upper, and falls into no hole': skpHole,
  '1.4 struktural: SKP 62 is cukup by floor, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 62 is cukup by upper, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 65 is cukup by floor, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 65 is cukup by upper, in spite of the 51-65 that one form prints for kurang': overlap,
  '7 struktural: performance is added once, not twice as in one recap': { value: { index: 87 }, by: twice },
  '7 fungsional: performance by number is added once, not twice as in one recap': { value: { index: 88 }, by: twice },
  '1.1 struktural: the points already carry the weight and are not multiplied a second time': {
    value: { index: 15.65 },
    by: weighted,
  },
  '1.1 pelaksana: the points already carry the weight and are not multiplied a second time': {
    value: { index: 11.1 },
    by: weighted,
  },
  '1.4 pelaksana: performance has a maximum of 30, not the 25 that one screen prints': {
    value: { lines: { kinerja: { max: 25 } } },
    by: screen,
  },
}
