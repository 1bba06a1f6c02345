// @ts-check

/** @type {import('./words-id.mjs').Words} */
export const english = {
  title: 'PROFESSIONALISM INDEX OF CIVIL SERVANTS (ASN): A DEMONSTRATION',
  intro:
    'Six parts: published figures checked (A), a made-up agency measured from its personnel records (B), its vacant posts counted now and in three years (C), its index compared with the year before (D), the score of one employee explained (E), the index of 2016–2017 of a unit computed and the indicators of both indices tested (F). All of it is computed by the library ipp-asn: F by both generations of the index, the rest by the method IP ASN of 2019 (PermenPANRB 38/2018 and Peraturan BKN 8/2019). The annexes of both regulations could not be read whole; the numbers of the tables come from documents and agency systems that repeat them.',

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

  vacancyTitle: 'C. Vacant posts (SYNTHETIC DATA)',
  vacancyIntro:
    'The map of posts (peta jabatan) of the made-up agency beside its records: as of {date}, and projected to {until}.',
  posts: 'Posts',
  need: 'Need',
  holders: 'Holders',
  vacant: 'Vacant',
  unfilled: 'Unfilled',
  surplus: 'Surplus',
  vacancyNote:
    'Vacant and Unfilled are two numbers. Vacant = posts that need somebody and have no holder at all. Unfilled = seats without a holder over all posts, vacant ones and others. {example} +/− = holders less need = surplus less unfilled. Who only acts (Plt., Plh.) fills nothing. Posts whose need is not known ({unknown}; holders: {without}) count in the column Posts only.',
  vacancyExample: 'Example: {title}, need {need}, holders {holders}: not vacant, but {unfilled} short.',
  projectionNote:
    'The projection takes only what is on record: retirement ages (teachers at 60 by {citation}), ends of PPPK contracts, moves, and needs and posts by the map. New appointments and renewed contracts are not guessed.',
  headless: 'Vacant managerial posts: {posts}.',
  isActed: 'somebody acts',
  leaversCaption: 'The first ten who will leave their post',
  month: 'From',
  position: 'Post',
  workUnit: 'Unit',
  'leaves-retirement': 'retirement age',
  'leaves-contract-end': 'end of contract',
  'leaves-post-end': 'post abolished or ended',
  'leaves-post-start': '',
  'leaves-recruit': '',
  leaversNote: 'In all, up to {until}: {count} persons ({list}). Who moves to another post is not counted.',
  staffCounts:
    '{total} rows of employees = {holder} hold a post on the map + {actingOnly} only act in one + {noPosition} without a post or its id + {unknownPosition} with a post that is not on the map + {notActive} not active + {duplicate} duplicate + {rejected} rejected.',
  staffUnits: 'Part B rejects {more} more, as the unit is not known; here the unit is that of the map.',
  staffFindingsCaption: 'Findings in map and records; none of them changes a figure above',
  'found-two-holders': 'A post for one person has more than one holder',
  'found-past-retirement-age': 'A holder is past retirement age',
  'found-contract-ended': 'A holder whose contract has ended',
  'found-requirement-not-met': 'A holder does not meet a requirement of the post',
  'found-requirement-unknown': 'A requirement cannot be checked, as the record is empty',
  'found-post-differs': 'Unit or level in the record differ from the map',
  'found-unknown-position': 'The id of the post is not on the map',
  'found-position-not-in-force': 'The post is no longer, or not yet, on the map that day',
  'found-no-position-id': 'A post without id (which SIASN calls "Jabatan Kosong")',
  'found-further-post': 'A second definitive post; the one that began last counts',
  'found-kedudukan-unknown': 'Legal position (kedudukan hukum) not known; taken as active',
  'found-need-unknown': 'The need of a post is not known',
  'found-contract-unknown': 'End of a PPPK contract not known, so not in the projection',
  'found-retirement-age-unknown': 'Retirement age of a post not known, so not in the projection',
  'found-birth-date-unknown': 'Birth date not known, so the retirement is not in the projection',

  changeTitle: 'D. Change against the year before (SYNTHETIC DATA)',
  changeIntro:
    'The same people measured once more for {before}, with {day} as cut-off day and by the same method. The sample kept no records of that year; they are made from those of now: who was appointed in {after} is taken out, who left in {after} counts as active. The legal position of all others is taken to be as now. An agency should use the records that it kept.',
  changeCaption: 'Change of the index by dimension',
  changeNote:
    'The index changed by {difference} points, mostly in {dimension} ({points}). The line Rounding makes every printed column add up. The data are made up, so that this change says nothing about any agency.',
  membersCaption: 'Change by who stayed, joined and left',
  membersNote:
    'Of those who stayed, {up} rose, {same} stayed the same, {down} fell. Joined: {joiners} persons, {pppk} of them PPPK, whom this method does not measure for {year} yet ({appointed} were appointed in {after} only). Left: {leavers} persons, who left service or can no longer be measured.',
  unitsCaption: 'Change by organisation',
  change: 'Change',
  direction: 'Direction',
  up: 'up',
  down: 'down',
  same: 'same',
  achievement:
    "Target of {year}: planned {target}, reached {index}, achieved {share}. The target is the sample agency's own, and an assumption.",

  employeeTitle: 'E. The score of one employee, explained (SYNTHETIC DATA)',
  measuredCaption: 'An employee who is measured',
  notMeasuredCaption: 'An employee who cannot be measured yet',
  employeeIntro: 'Row {row}, {id}. This may be shown to the employee; it holds no name and no NIP.',
  readingsNote:
    'Readings = choices where the rules are not clear. What each means, and why it was chosen, stands in docs/readings.md.',

  formerTitle: 'F. The index of 2016–2017 and the SMART indicators',
  formerIntro:
    'Before the IP ASN there was the Indeks Profesional Pegawai (IPP), the index of a unit by the guide of BKN of November 2016, of which only the preface could be read. The unit below, ten structural posts of which two are vacant, is made up (SYNTHETIC DATA). It is computed as SIMPEG Kota Bogor does (preset bogor).',
  sheetsCaption: 'The five sheets (SYNTHETIC DATA)',
  'polarity-y-fits':
    'On sheet 1, Y = meets what the post asks for, N = does not (as Kantor Regional I of BKN fills it in). Kota Bogor prints Y where it is NOT met, so that the meaning must always be said. Empty columns are not printed; the labels are those of the form.',
  ippCaption: 'The IPP of the unit, explained',
  ippTrust:
    'How far to trust it: the form of the formula was read on slides of BKN, but none of its numbers in a text of BKN, and no worked example of BKN and no published value with its components were found. Where unclear rules are read otherwise, the IPP of the same unit becomes {competenceGap}, {vacantPosts} or {compensationAggregate}. What each reading means, and why it was chosen, stands in docs/ipp-2017.md.',
  smartCaption: 'Indicators of both generations: IP ASN (2019) and IPP (2016–2017)',
  smartWordsCaption: 'The same indicators under the seven words of SMART',
  smartIndex: 'Index',
  'smart-met': 'met',
  'smart-not-met': 'not met',
  'smart-judgement': 'judge',
  smartLegend:
    "met, not met, judge = needs a person's judgement. Met means that it passed the test of this library; the report of April 2017 gives the seven words without tests.",
  smartNote:
    'Targets are not stated because no source gives any: targets, baselines, completeness of the data and deadlines are for the agency to set. Until they are filled in, no indicator is SMART (grade of the IP ASN: {grade}).',

  missingFile: 'File {path} not found; get it back with: git checkout examples/data',
  missingModule: 'The library is not ready; run first: npm install && npm run build',
}
