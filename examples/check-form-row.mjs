// @ts-check
/** Rows of the official self-fill form, where every answer is a box to tick: one column per box. */
import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
import { describeIssue, enMessages, idMessages } from 'ipp-asn/explain'
import { checkAnswersRow } from 'ipp-asn/inputs'

const method = createMethod(ipAsn2019)

/** @type {Record<string, string>} `nama` is the form's own column and is passed over. */
const row = {
  nama: '…',
  kelompok: 'Fungsional',
  'pendidikan:S2': '',
  'pendidikan:S1': 'x',
  'fungsional:sudah': 'x',
  'fungsional:belum': '',
  'teknis:sudah': 'v',
  'seminar:belum': 'x',
  'kinerja:sangat baik': '',
  'kinerja:baik': 'x',
  'disiplin:tidak pernah': '✓',
}

const result = checkAnswersRow(row, { method, ignore: ['nama'] })
if (result.ok) console.log(result.value, scoreAnswers(result.value, { method }).index)

// Two boxes of one question, a box that the form does not have, and something else than a tick.
const wrong = { ...row, 'pendidikan:S2': 'x', 'kinerja:istimewa': 'x', 'seminar:belum': '?' }
for (const issue of checkAnswersRow(wrong, { method, ignore: ['nama'] }).issues) {
  console.log('-', describeIssue(issue, { messages: idMessages }))
  console.log(' ', describeIssue(issue, { messages: enMessages }))
}
