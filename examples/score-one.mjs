// @ts-check
/** Scores one person and says what the score rests on. */
import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
import { en, explain } from 'ipp-asn/explain'

const method = createMethod(ipAsn2019)

// An analyst in a pelaksana post. Nothing is said of seminars: not known, which is not the same as not done.
const score = scoreAnswers(
  { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, kinerja: 'baik', disiplin: 'tidak-pernah' },
  { method },
)

console.log('Index:   ', score.index)
console.log('Category:', score.category, `(${en.labels[`categories.${score.category}`]})`)
console.log('Missing: ', score.missing.join(', ') || 'nothing')
console.log('Range:   ', score.range.index.join(' to '))
console.log()
// `id` instead of `en` says the same in Indonesian.
console.log(explain({ score }, { method, locale: en }).text)
