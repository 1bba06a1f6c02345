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

const label = "a live system that prints 'Cukup' for sedang (Rumah ASN, Provinsi Jawa Timur)"

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
  '1.6 pelaksana: 80 is called sedang, not the cukup of one live system': { value: { category: 'cukup' }, by: label },
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

const fallThrough =
  'live systems that fall through to the lowest rung (SILKa Kabupaten Balangan, Survei IP ASN Kementerian Dalam Negeri, SIM IP ASN)'

/** The same of the other areas, by the id of the vector. */
export const wrongById: Readonly<Record<string, WrongValue>> = {
  // 71.25 is 10 + 31.25 + 25 + 5; a quarter of it is 17.8125 = 285/16
  'groups/the-sum-of-the-four-dimension-means-not-their-mean-as-one-page-words-it': {
    value: { group: { index: 17.8125, exact: '285/16', category: 'sangat-rendah' } },
    by: 'whoever takes one page at its word (BKPSDM Kota Bima, August 2025: the average of the four dimension values)',
  },
  // 85 + 25 + 57.5 + 25
  'groups/a-mean-of-persons-not-a-sum-with-performance-in-it-twice-as-in-one-recap': {
    value: { group: { index: 192.5, exact: '385/2' } },
    by: 'a live recap that adds up instead of taking means, and performance twice (IP ASN Kota Medan)',
  },
  'groups/kota-bima-2023-the-printed-26-for-the-competence-of-pns-cannot-stand-beside-the-other-figures': {
    value: { consistent: true, suspects: [] },
    by: 'the page itself (BKPSDM Kota Bima), which prints 26 beside figures that imply 26.47',
  },
  // persons 2 and 3
  'vacancies/count-a-person-whose-post-is-not-known-is-no-vacant-post-though-one-quality-indicator-calls-it-jabatan-kosong':
    {
      value: { total: { vacant: 2 } },
      by: 'the quality indicator "Jabatan Kosong" of SIASN (COM_2), which counts employees whose post is blank',
    },
  'ipp-2017/the-worked-unit-a-mean-of-84.625-is-printed-as-84.63-not-the-84.62-of-binary-floats': {
    value: { values: { C: 84.62 } },
    by: 'a calculation in binary floats that is rounded as it stands',
  },
  // only the holder of II.b
  'ipp-2017/compensation-gap-holders-of-eselon-ii.a-are-of-group-ii-not-of-a-group-without-a-name-as-in-one-export': {
    value: { groups: { II: { holders: 1 } } },
    by: "one city's export (SIMPEG Kota Bogor), whose table puts holders of eselon II.a into a group without a name",
  },
  'bad-input/answers-an-unknown-code': { value: { ok: true, issues: [] }, by: fallThrough },
}
