import type { WrongValue } from '../../src/verify'
import { wrongBy } from './published-systems'

const survey = (index: number, kompetensi: number) =>
  wrongBy('kemendagri2021', '15 for a seminar of struktural, and the points of pelaksana for fungsional', {
    index,
    dimensions: { kompetensi },
  })

// Both boxes filled: 15 + 22.5 = 37.5, and 15 + 37.5 + 25 + 5 = 82.5
const bothBoxes = 'KompetensiController.php asks for technical training once for each group, and adds both'
const sumOfBoth = wrongBy('simip', bothBoxes, { index: 82.5, dimensions: { kompetensi: 37.5 } })

const silkaBands = 'controllers/Pip.php has bands up to 50 and from 51, and 0 for what is between'
const medanBands = 'Controllers/Admin/User.php has bands below 50 and above 50, and 0 for what is neither'
const from0 = 'Controllers/Admin/User.php begins its lowest band above 0'

// 15 + 0 + 0 + 5
const hole = (by: 'silka' | 'medan', bands: string) => wrongBy(by, bands, { index: 20, dimensions: { kinerja: 0 } })
/** Of the best record, of which 70 are left. */
const holeOfBest = (by: 'silka' | 'medan', bands: string) =>
  wrongBy(by, bands, { index: 70, lines: { kinerja: { points: 0 } } })
// 70 of the best record without performance, and 5 for kurang
const overlap = wrongBy('se2020', 'the form prints 51-65 for kurang beside 61-75 for cukup', {
  index: 75,
  lines: { kinerja: { points: 5, rung: 'kurang' } },
})
const twice = (index: number) => wrongBy('medan', 'Views/admin/user/rekap.php adds performance twice', { index })

/** What published systems give instead, by the name of the hand-written case; worked out in the comments there, or here. */
export const wrongValues: Readonly<Record<string, WrongValue>> = {
  '1.3 struktural: a seminar is worth 10, not the 15 that one 2021 survey gave': survey(60, 15),
  '1.3 struktural: all trainings are worth 40, not the 45 that one 2021 survey gave': survey(105, 45),
  '1.3 fungsional: technical training is worth 15, not the 22.5 of pelaksana that one 2021 survey gave': survey(
    67.5,
    22.5,
  ),
  '1.3 fungsional: a seminar is worth 10, not the 17.5 of pelaksana that one 2021 survey gave': survey(62.5, 17.5),
  '1.3 fungsional: technical training and a seminar are worth 25, not the 40 of pelaksana': survey(85, 40),
  // 15 + 22.5 + 17.5 = 55, and 25 + 55 + 30 + 5
  '1.1 fungsional: the best record reaches 25 + 40 + 30 + 5 = 100': survey(115, 55),
  '1.3 pelaksana: technical training is worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  '1.3 pelaksana: 20 hours are worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  '1.3 pelaksana: 20 hours in proportion are worth 22.5, never 15 and 22.5 added together': sumOfBoth,
  // 37.5 + 17.5 = 55, and 15 + 55 + 25 + 5 = 100
  '1.3 pelaksana: both trainings are worth 40, not 55': wrongBy('simip', bothBoxes, {
    index: 100,
    dimensions: { kompetensi: 55 },
  }),
  '1.4 struktural: SKP of exactly 50 is worth 1 by floor, and falls into no hole': hole('medan', medanBands),
  '1.4 struktural: SKP of exactly 50 is worth 1 by upper, and falls into no hole': hole('medan', medanBands),
  '1.4 struktural: SKP of 50.5 is worth 1 by floor, and falls into no hole': hole('silka', silkaBands),
  '1.4 struktural: SKP of 50.5 is worth 5 by upper, and falls into no hole': hole('silka', silkaBands),
  '1.4 pelaksana: SKP 0 by floor is buruk, worth 1': holeOfBest('medan', from0),
  '1.4 fungsional: SKP 50.99 by upper is kurang, worth 5': holeOfBest('silka', silkaBands),
  '1.4 struktural: SKP 62 is cukup by floor, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 62 is cukup by upper, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 65 is cukup by floor, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.4 struktural: SKP 65 is cukup by upper, in spite of the 51-65 that one form prints for kurang': overlap,
  '1.6 pelaksana: 80 is called sedang, not the cukup of one live system': wrongBy(
    'rumahasn',
    "utils/client-utils.js prints 'Cukup' for sedang",
    { category: 'cukup' },
  ),
  '7 struktural: performance is added once, not twice as in one recap': twice(87),
  '7 fungsional: performance by number is added once, not twice as in one recap': twice(88),
}

/** The same of the other areas, by the id of the vector. */
export const wrongById: Readonly<Record<string, WrongValue>> = {
  // 15 + 0 + 0 + 5
  'histories/appraisal-50.5-is-buruk-and-falls-into-no-hole-between-two-bands': wrongBy('silka', silkaBands, {
    index: 20,
  }),
  // S1 15 + 0 + 25 + 5
  'histories/education-the-highest-counts-not-the-last-one-completed': wrongBy(
    'silka',
    'models/Mpip.php takes the education of the last year of completion',
    { answers: { pendidikan: 'S1' }, index: 45 },
  ),
  // 85 + 25 + 57.5 + 25
  'groups/a-mean-of-persons-not-a-sum-with-performance-in-it-twice-as-in-one-recap': wrongBy(
    'medan',
    'Views/admin/user/rekap.php adds up instead of taking means, and performance twice',
    { group: { index: 192.5, exact: '385/2' } },
  ),
  'groups/kota-bima-2023-the-printed-26-for-the-competence-of-pns-cannot-stand-beside-the-other-figures': wrongBy(
    'bima',
    'the page prints 26 beside figures that imply 26.47',
    { consistent: true, suspects: [] },
  ),
  // persons 2 and 3
  'vacancies/count-a-person-whose-post-is-not-known-is-no-vacant-post-though-one-quality-indicator-calls-it-jabatan-kosong':
    wrongBy(
      'rumahasn',
      'docs/siasn/kualitas_data.csv, the indicator COM_2 of SIASN: "Jabatan Kosong" counts employees whose post is blank',
      { total: { vacant: 2 } },
    ),
  // only the holder of II.b
  'ipp-2017/compensation-gap-holders-of-eselon-ii.a-are-of-group-ii-not-of-a-group-without-a-name-as-in-one-export':
    wrongBy('bogor', 'the compensation table puts holders of eselon II.a into a group without a name', {
      groups: { II: { holders: 1 } },
    }),
  'bad-input/answers-an-unknown-code': wrongBy('simip', 'KinerjaController.php gives 1 for any other word', {
    ok: true,
    issues: [],
  }),
}

const weighted = 'A slip near at hand: the points multiplied by the weight a second time give'
const added = 'No system is known to give what the words would: a quarter of it, 17.8125'

/** Slips that are easily made, and that no published system with a name is known to make; by the id of the vector. */
export const notesById: Readonly<Record<string, string>> = {
  'answers/1.1-struktural-the-points-already-carry-the-weight-and-are-not-multiplied-a-second-time': `${weighted} 15.65`,
  'answers/1.1-pelaksana-the-points-already-carry-the-weight-and-are-not-multiplied-a-second-time': `${weighted} 11.1`,
  'answers/1.4-pelaksana-performance-has-a-maximum-of-30-not-the-25-that-one-screen-prints':
    'Seen on the sample screen of a SIMPEG without a name, beside 25 points earned',
  'groups/the-sum-of-the-four-dimension-means-not-their-mean-as-one-page-words-it': `BKPSDM Kota Bima words it as the average of the four dimension values, and prints their sum. ${added}`,
  'ipp-2017/the-worked-unit-a-mean-of-84.625-is-printed-as-84.63-not-the-84.62-of-binary-floats':
    'A slip near at hand: binary floats, rounded as they stand, can print 84.62',
}
