// @ts-check
/** An agency's own edition, read from JSON: refused while its weights are wrong, then scored. */
import { readFileSync } from 'node:fs'
import { createMethod, scoreAnswers } from 'ipp-asn'
import { describeIssue, enMessages } from 'ipp-asn/explain'
import { checkEdition } from 'ipp-asn/own-edition'

const own = JSON.parse(readFileSync(new URL('data/kab-contoh-edition.json', import.meta.url), 'utf8'))

// A slip of the pen: the weights of one group no longer add up to 40 for kompetensi, and S2 cannot reach 25.
const slip = structuredClone(own)
slip.groups.nonmanajerial.seminar = 25
slip.indicators.pendidikan.inputs.pendidikan.points.S2 = 22.5
const refused = checkEdition(slip)
console.log('Accepted:', refused.ok)
for (const issue of refused.issues) console.log('-', describeIssue(issue, { messages: enMessages }))

const checked = checkEdition(own)
if (!checked.ok) throw new Error('data/kab-contoh-edition.json was changed')
const method = createMethod(checked.value)
const score = scoreAnswers(
  { kelompok: 'nonmanajerial', pendidikan: 'S1', jp: 15, seminar: true, kinerja: 'baik', disiplin: 'tidak-pernah' },
  { method },
)

console.log()
console.log('Method:  ', method.id)
console.log('Official:', method.official)
// 15 of 20 hours earn 15 of 20 points: this edition gives hours their share.
console.log('Index:   ', score.index, score.category)
