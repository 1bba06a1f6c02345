import type { Messages } from '../messages'

/** What is wrong with data and calls, in English. */
export const enMessages: Messages = {
  decimal: '.',
  types: {
    text: 'text',
    list: 'a list',
    boolean: 'true or false',
    band: '[from, to, id]',
    values: 'one value per rule',
    value: 'text, a number, true, false or null',
  },
  issues: {
    'not-a-record': 'This is not an object of names and values; correct it.',
    'wrong-type': 'This has the wrong type; give {expected}.',
    required: 'This is required; fill it in ({expected}).',
    'unknown-field': 'This name is not known; use one of: {expected}.',
    'unknown-code': 'This value is not known; use one of: {expected}.',
    'not-a-number': 'This is not a number; write a number.',
    'not-whole': 'This is not a valid whole number; correct it.',
    'out-of-range': 'This number is out of range ({from}–{to}); correct it.',
    'too-small': 'This number is too small; it is at least {from}.',
    'too-fine': 'This number has too many decimals; write at most {decimals}.',
    'not-applicable': 'This column is only for the group {appliesTo}; leave it empty, or correct the group.',
    'two-answers': 'This is already answered in column {other}; fill in only one.',
    'decimal-comma': 'This number has a decimal comma; give the option decimalComma, or write a point.',
    'decimal-point':
      'This number has a point, but the table has decimal commas; write a comma, and no thousands point.',
    'bad-id': 'This id is not valid; use letters (for an edition: lower-case), digits and hyphens.',
    'reserved-id': 'Ids starting with ip-asn- or ipp- belong to this library; use another.',
    'unknown-id': 'This id is not known; use one that exists ({expected}).',
    'unused-id': 'No group uses this id; give it a weight, or remove it.',
    'bands-overlap': 'This band overlaps or runs backwards; correct it.',
    'bands-gap': 'There is a gap; start at 0, at the bound before, or one whole number above it.',
    'unreachable-maximum': 'The answers reach {reached} instead of {maximum}; correct them.',
    'weights-do-not-add-up': 'The weights (dimension {dimension}) add up to {sum} instead of {expected}; correct them.',
    'wrong-top': 'The highest category ends at {top}, but the dimensions add up to {sum}; make them the same.',
    'default-differs': 'This default differs from the rule as the edition states it; make them the same.',
    'bad-date': 'This date does not exist or is badly written; write it as {expected}.',
    'spaces-around': 'This has spaces around it, and would pass for another id; take them away.',
    inherited: 'This does not stand in the object itself (it is inherited); give a plain object, as from JSON.',
    'date-reversed': 'This date lies before {other}; correct one of them.',
    contradicts: 'This contradicts {other}; correct one of them.',
    'too-long': 'This is too long; write at most {characters} characters.',
    'nip-not-18-digits': 'A NIP or NI PPPK has 18 digits, as text without spaces; correct it.',
    'nip-digits': 'Digits {digits} of this NIP or NI PPPK are not valid; correct them.',
    'nip-status':
      'The status that the NIP or NI PPPK shows differs from the one on record; correct one of them. The row is not left out for this.',
    'nip-birth-date':
      'The birth date in the NIP differs from the one on record (SIASN CON_2); correct one of them. The row is not left out for this.',
    'nip-sex':
      'The sex in the NIP differs from the one on record (SIASN CON_3); correct one of them. The row is not left out for this.',
    'nip-appointment':
      'The appointment in the NIP differs from TMT CPNS or TMT PPPK (SIASN CON_1/CON_4); correct one of them. The row is not left out for this.',
    'pppk-before-2018':
      'By this NI PPPK the appointment was before 2018, when there were no PPPK yet (SIASN ACC_7); correct it. The row is not left out for this.',
    'pns-before-cpns':
      'TMT PNS lies before TMT CPNS (SIASN ACC_1); correct one of them. The row is not left out for this.',
    'cpns-over-a-year':
      'CPNS for more than a year (SIASN TIM_3); update the status if the appointment as PNS has come.',
    'no-tmt-pns': 'TMT PNS is missing for a PNS (SIASN COM_4); fill it in. The row is not left out for this.',
    'status-unknown': 'The status is not known; fill it in (PNS, CPNS or PPPK). The row is not left out for this.',
    'kedudukan-unknown': 'The legal position (kedudukan hukum) is not known; fill it in. The row still counts.',
    'no-post':
      'No post is held in its own right on the cut-off day (SIASN COM_2); fill it in: without a post there is no measuring.',
    'no-education': 'No education is on record (SIASN COM_3); fill it in. The row is not left out for this.',
    'no-appraisal':
      'No appraisal of {from}–{to} is on record (SIASN COM_1); fill it in. The row is not left out for this.',
    'two-holders':
      'Somebody else holds this post of one seat too, in row {row} (SIASN TIM_4); correct it, or mark who is acting (Plt. or Plh.). Both rows still count.',
    'past-retirement-age':
      'The retirement age of the post is past (SIASN TIM_5); check birth date, post and legal position. The row still counts.',
    'shared-nip':
      'This NIP or NI PPPK also stands in row {row}; correct it, or remove one row if it is the same person. Neither row is left out for this.',
    'duplicate-employee':
      'This person stood in an earlier row (row {row}), and only that row counts; delete it, or correct the id.',
    'nip-ruined':
      'This NIP was turned into a number and its last digits are lost; make the column text, and fill it in again.',
    'ambiguous-date': 'This date can be read in more than one way; write it as {expected}.',
    'bad-header': 'This table lacks columns ({missing}), so none of its rows could be read; check the headings.',
    'header-moved': 'The headings do not stand on row {row} as usual, but were found; check whether that is right.',
    'no-column': 'This column is not there; check its name if it should be. Its content is taken as not known.',
    'orphan-row':
      'This row is of a person who is not in the table of employees, or was rejected there; add the person, or correct the id.',
    'sum-differs': 'The printed total is not the sum of {of}; check the source. The row is not rejected for this.',
    'duplicate-position': 'This position id is already taken; use another.',
    'position-cycle': 'This position stands above itself on the map; correct one link of the circle.',
    'contract-ended':
      'The work agreement ended before this day; enter the new end, or the legal position. The post still counts as held.',
    'requirement-not-met':
      'The holder does not meet a requirement of the post ({requirement}: {required}); check record and map. The post counts as held.',
    'requirement-unknown':
      'The record does not show whether a requirement of the post is met ({requirement}: {required}); fill it in. The post counts as held.',
    'post-differs':
      'The record says something else of this post than the map; correct one of them. The map is what counts.',
    'unknown-position':
      'This post is not on the map of posts; add it there, or correct the id. Nothing fills a seat that is not on the map.',
    'position-not-in-force':
      'This post is not on the map on this day; update the record or the map. The person fills no seat.',
    'no-position-id': 'This post has no id (SIASN COM_2); fill it in from the map of posts. The person fills no seat.',
    'further-post':
      'This post is held in its own right too, but only the one that began last counts; end it, or mark it as acting (Plt. or Plh.).',
    'need-unknown':
      'How many seats this position needs on this day is not known; fill it in. It counts neither as vacant nor as filled.',
    'unit-not-in-force':
      'This unit does not exist on this day; move what stands in it to its successor, or correct the unit.',
    'birth-date-unknown': 'The date of birth is not known, so retirement cannot be foreseen; fill it in.',
    'retirement-age-unknown':
      'The retirement age of this post is not known; fill in its level, or state the law of the functional post (option ownLaws).',
    'contract-unknown': 'The end of the work agreement is not known; fill it in.',
    'not-after': 'This day is not after the other ({other}); give a later one.',
    'unknown-unit': 'This unit is not in the tree of units; add it, or correct the id.',
    'duplicate-unit': 'This unit id is already taken; use another.',
    'unknown-parent': 'What stands above this is not in the list; add it, or correct the id.',
    'unknown-successor': 'The unit that took over is not in the list; add it, or correct the id.',
    'unit-cycle': 'This unit is its own ancestor or successor; correct one link of the circle.',
    'no-holders': 'Nobody holds a post here in his or her own right; without a holder there is nothing to measure.',
    'holder-twice':
      'This person already holds another post (post {post}) (unit {unit}); a person has one post of his or her own. Correct it.',
    unjudged: 'This is not judged yet (fits or does not fit); judge it, or choose another reading ({options}).',
    'no-skp': 'The appraisal is missing; fill it in, or choose another reading ({options}).',
    'zero-lowest':
      'The lowest allowance of a group (eselon {group}) must not be 0, since it is divided by; correct it.',
    'not-compared':
      'The allowances of this group are not compared here ({expected} are); choose another reading ({options}).',
    'too-many': 'There are too many entries; give at most {most}.',
    'sheets-differ': 'This does not agree with the sheet {other} (here {here}, there {there}); correct one of them.',
  },
  hints: {
    'as-of':
      'It is the day on which the unit is measured: only sanctions of the year before it count (disciplineWindow=lastYear). Or choose disciplineWindow=ever.',
    'sanction-date':
      'Write the day of the sanction as YYYY-MM-DD: only those of the last year count (disciplineWindow=lastYear). Or choose disciplineWindow=ever.',
    'all-employees':
      'It is the number of all employees of the unit, by which this method divides (disciplineDenominator=allEmployees). Or choose disciplineDenominator=holders.',
    'post-allowance':
      'It is the allowance of the post in whole rupiah, also where the post is vacant: the allowances of posts are compared (compensationBasis=post). Or choose compensationBasis=holder.',
    'holder-allowance':
      'It is the allowance of the person in whole rupiah: the allowances of holders are compared (compensationBasis=holder). Or choose compensationBasis=post.',
    'none-is-empty': 'Write [] if there are none.',
    'vacant-is-null': 'Write null if the post is vacant.',
    'eselon-i': 'This method does not measure eselon I: no table of it that was read has eselon I.',
    'number-as-text': 'Write it without quotes and with a decimal point: 81.5, or 6000000.',
    'cell-as-text': 'Make the cell a number; here it is text.',
    'compare-holders': 'Or compare the allowances of the holders: compensationBasis=holder.',
    'compare-posts': 'Or compare the allowances of the posts: compensationBasis=post.',
    'leave-out-v': 'Or leave eselon V out: compensationGroups=withoutV.',
    'give-ipp-method': 'Give what createIpp2017 returned.',
    'give-ipp-locale':
      'Give ippId or ippEn of ipp-asn/ipp-2017; id and en of ipp-asn/explain are the words of another index.',
    'give-smart-locale': 'Give id or en of ipp-asn/explain.',
  },
  errors: {
    'duplicate-member': 'A person stands twice in one year; give each once.',
    'invalid-answers': 'The answers are not valid; correct what checkAnswers finds.',
    'invalid-argument':
      'An argument or option of the call is missing, or something else stands in its place; give what is named.',
    'invalid-employee': 'The record is not valid; correct what checkEmployee finds.',
    'invalid-group-index':
      'The exact value of an index is not that of the figure beside it; give a group index as groupIndex made it.',
    'invalid-own-law': 'A law of a functional post is not valid; give jf, age and citation as the message says.',
    'invalid-period':
      'The measurement year or a day is not valid; give a year from 1900 to 9998, days as YYYY-MM-DD, and none before the first one.',
    'invalid-positions': 'The map of posts is not valid; correct what checkPositions finds.',
    'invalid-reader': 'The function read did not return { ok, value, issues }; correct it.',
    'invalid-receipt': 'This is not a receipt of createReceipt; give one, as it was stored.',
    'invalid-recruits':
      'A planned recruit is not valid; give a position of the map, a day after the first one, and a number of seats.',
    'invalid-row': 'A row is not valid; correct what was found.',
    'invalid-units': 'The tree of units is not valid; correct what was found.',
    'method-mismatch':
      'These results have different methods; use one method, or compareMethods for the same people under two.',
    'no-evidence-rules':
      'This edition only scores answers and has no rules of evidence; use scoreAnswers, or an edition that has them.',
    'no-sha256':
      'There is no SHA-256 here: crypto.subtle is missing on pages that are not served over https (or from localhost). Serve the page over https, or give sha256, for example that of a well-kept library.',
    'not-a-number': 'This is not a number; write a number.',
    'not-a-subset': 'The part is not wholly in the whole; remove only what is in it.',
    'other-map':
      'Count, map and projection do not belong together; make all of the same positions, employees and first day.',
    'too-many-combinations': 'Too many combinations of readings; vary fewer readings, or fix some.',
    'unchecked-edition': 'The edition was not checked; give ipAsn2019, or what checkEdition returned.',
    'unknown-option': 'There is no such option; use one that is named here or in the message of the error.',
    'unknown-reading': 'There is no such reading; use one that is named here or in the message of the error.',
    'unknown-unit': 'The unit is not in the list; add it, or correct the id.',
    'invalid-smart':
      'A SMART definition, a limit or a judgement is not valid; correct what was found, and give at least one indicator to grade.',
    'invalid-unit': 'The unit is not valid; correct what was found.',
    'unmeasurable-unit':
      'The unit cannot be measured under the readings of this method; complete what was found, or choose other readings.',
    'unknown-holder': 'Nobody in the unit has this id; give the id of a holder.',
    'no-polarity': "Say what Y means in the sheets: polarity 'y-fits' (fits the post) or 'y-gap' (does not fit).",
  },
}
