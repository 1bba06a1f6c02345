// @ts-check

/** @type {import('./words-id.mjs').Words} */
export const english = {
  title: 'PROFESSIONALISM INDEX OF CIVIL SERVANTS (ASN): A DEMONSTRATION',
  intro:
    'Three parts: published figures checked (A), a made-up agency measured from its personnel records (B), the score of one employee explained (C). All of it is computed by the library ipp-asn by the method IP ASN of 2019 (PermenPANRB 38/2018 and Peraturan BKN 8/2019). The annexes of both regulations could not be read whole; the numbers of the tables come from documents and agency systems that repeat them.',

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
    'The agency and its people are made up by a program; the data are of nobody, and so are the NIPs. What is shown: from histories of posts, education, training, appraisals and sanctions to the table for the Bupati (head of the regency).',
  agencyCounts:
    '{total} rows read = {measured} measured + {notMeasured} not measurable yet + {excluded} left out + {duplicate} duplicate + {rejected} rejected.',
  agencyExcluded: 'Left out: {reasons}.',
  rowsCaption: 'Rows to be mended, and why',
  row: 'Row',
  rowsHead: 'Rows',
  outcome: 'Outcome',
  reason: 'Reason',
  sameAs: 'This person already stands in row {row}, and that row counts; remove one of them.',

  tableTitle: 'PROFESSIONALISM INDEX OF CIVIL SERVANTS (ASN), {year}',
  tableAgency: '{agency} (SYNTHETIC DATA)',
  tableStage: 'Provisional, data as of {date}',
  tableFinal: 'Final, data as of {date}',
  number: 'No',
  unit: 'Organisation',
  measured: 'Scored',
  participation: '%',
  noUnit: 'Unit not known, or rejected',
  allUnits: 'Whole regency',
  ownPeople: 'Head and secretariat',
  nobody: '–',
  detailCaption: 'The organisation with the lowest index, by its units',
  detailNote: '{unit}:',
  peopleNote:
    'Persons = those who are to be measured, % = how many of them were. Dimensions = mean points per person measured (at most: {maxima}; index {total}). The mean of a parent is weighted by heads, not a mean of means. The sign – means that nobody was measured.',
  roundingNote:
    '* The four figures as printed do not add up to the index, because each is rounded to two decimals. {example} No figure is wrong.',
  roundingExample: '{unit}: {sum}, printed {index}.',
  betweenNote:
    '† An index between two printed ranges of categories (such as {example}, between {below} and {above}): the table of 2019 prints whole numbers only. Here the category below is taken; some systems take the one above.',
  incompleteNote:
    'Of those measured, the data of {incomplete} are not complete: empty means NOT KNOWN, never "none". When all is filled in, the index of the regency can be {lowest} to {highest}.',
  methodNote:
    'Method: {method}, revision {revision}. Not a figure of BKN. Qualification is scored by the table of 2019; from measurement year 2023 BKN scores it in another way that was not published, so do not compare with figures of BKN.',

  categoriesCaption: 'Categories of the people measured',
  gainCaption: 'Where is most to gain?',
  dimension: 'Dimension',
  mean: 'Mean',
  maximum: 'Maximum',
  share: 'Reached',
  left: 'Points left',
  gainNote:
    'Most to gain: {dimension}, at only {share} of its maximum. This dimension alone can still raise the index of the agency by up to {left} points.',
  findingsCaption: 'Oddities in the data, to be looked at',
  count: 'Number',
  finding: 'Finding',

  employeeTitle: 'C. The score of one employee, explained (SYNTHETIC DATA)',
  measuredCaption: 'An employee who is measured',
  notMeasuredCaption: 'An employee who cannot be measured yet',
  employeeIntro: 'Row {row}, {id}. This may be shown to the employee; it holds no name and no NIP.',
  readingsNote:
    'Readings = choices where the rules are not clear. What each means, and why it was chosen, stands in docs/readings.md.',

  missingFile: 'File {path} not found; get it back with: git checkout examples/data',
  missingModule: 'The library is not ready; run first: npm install && npm run build',
}
