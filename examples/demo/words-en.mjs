// @ts-check

/** @type {import('./words-id.mjs').Words} */
export const english = {
  title: 'PROFESSIONALISM INDEX OF CIVIL SERVANTS (ASN): A DEMONSTRATION',
  intro:
    'Three parts: published figures checked (A), a made-up agency computed (B), the score of one employee explained (C). All of it is computed by the library ipp-asn by the method IP ASN of 2019 (PermenPANRB 38/2018 and Peraturan BKN 8/2019). The annexes of both regulations could not be read whole; the numbers of the tables come from documents and agency systems that repeat them.',

  bimaTitle: 'A. Kota Bima 2023: do the published figures go together?',
  bimaPrinted: 'As published, mean points per person',
  bimaSource: 'Source: BKPSDM Kota Bima,',
  bimaCombined: 'The ASN row, computed from PNS and PPPK by heads',
  bimaTotal: 'PNS and PPPK together: {count} persons, index {index}, category {category}.',
  bimaFound: 'Findings',
  bimaRow: 'Row {row}: the four means add up to {sum}, yet the index is printed as {index}.',
  bimaRounding:
    'In row {row} the four means add up to {sum}, and the index is {index}: rounding explains that difference.',
  bimaColumn: 'Column {field}: both rows together make {computed}, yet row {row} prints {printed}.',
  bimaSuspect:
    'One single figure explains both: {field} in row {row}, printed as {printed}. By the other figures it must lie between {from} and {to}, that is {low} or {high} with two decimals. Perhaps its decimals were lost in typing.',
  bimaConsistent:
    'With {implied} in that place, the row PNS adds up to exactly {sum}, and all rows, columns, head counts and categories go together.',
  bimaStill: 'Even with {implied} in that place, some figures do not go together.',
  bimaLimit:
    'What this proves: how scores are ADDED UP (means weighted by heads, the index as the sum of the four dimensions). What it does NOT prove: how each person is SCORED. The page holds no individual answers, and its means of qualification do not seem to fit the education table of 2019.',

  group: 'Group',
  people: 'Persons',
  index: 'Index',
  category: 'Category',
  figure: 'Figure',
  printed: 'Printed',
  computed: 'Computed',
  computedWith: 'With {implied}',
  agrees: 'Agrees?',
  yes: 'yes',
  no: 'NO',

  agencyTitle: 'B. One agency: Pemerintah Kabupaten Contoh (SYNTHETIC DATA)',
  agencyIntro:
    'The agency and its people are made up by a program; the data are of nobody. What is shown: from the self-fill sheet to the index of the agency.',
  agencyCounts: '{read} rows read = {scored} scored + {rejected} rejected.',
  agencyIncomplete:
    'Of those scored, {incomplete} are not complete: an empty cell means NOT KNOWN, never "not done". What an unknown answer is worth follows from the chosen reading of the rules. When all is filled in, the index of the agency can be {lowest} to {highest}.',
  rejectedCaption: 'Rejected rows, to be corrected by those who filled them in',
  line: 'Line',
  reason: 'Reason',
  unknownUnit: 'unit: The unit is empty or not in the list of units; correct it.',
  duplicateId: 'id: This employee number already stands in line {line}; remove one of them.',
  unitsCaption: 'Result per unit, mean points per person',
  unitsMaxima: 'Most points: {maxima}; index {total}.',
  unit: 'Unit',
  ownPeople: 'Own',
  totalPeople: 'Total',
  nobody: '–',
  unitsNote:
    'Own = people of the unit itself; Total = with all units below it. The mean of a parent is weighted by heads, not a mean of means. The four dimensions may add up to 0.01 or 0.02 more or less than the index, by rounding. The sign – means that nobody has been scored yet.',
  betweenNote:
    '* This index lies between two printed ranges (such as {example}, between {below} and {above}). The table prints whole numbers only. Here the category below is taken; some systems take the one above.',
  categoriesCaption: 'Categories of the people scored',
  gainCaption: 'Where is most to gain?',
  dimension: 'Dimension',
  mean: 'Mean',
  maximum: 'Maximum',
  share: 'Reached',
  left: 'Points left',
  gainNote:
    'Most to gain: {dimension}, at only {share} of its maximum. This dimension alone can still raise the index of the agency by up to {left} points.',

  employeeTitle: 'C. The score of one employee, explained (SYNTHETIC DATA)',
  employeeIntro:
    'The employee in line {line} of the self-fill sheet. Some data are not known, so the score can still change; its range is given.',
  readingsCaption: 'What the readings named above mean',
  readingHere: 'Here: {option}',
  readingWhy: 'Why: {why}',
  methodNote: '{method} = the tables of IP ASN 2019, revision {revision}, under the default readings.',

  missingFile: 'File {path} not found; get it back with: git checkout examples/data',
  missingModule: 'The library is not ready; run first: npm install && npm run build',
}
