// @ts-check
/** The same answers under two readings of a point on which the text is silent. */
import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
import { enReadings } from 'ipp-asn/explain'

/** @type {import('ipp-asn').Answers} 90.4 lies between two printed bands: 76–90 and 91–100. */
const answers = {
  kelompok: 'struktural',
  pendidikan: 'S2',
  kepemimpinan: true,
  teknis: true,
  seminar: false,
  skp: 90.4,
  disiplin: 'tidak-pernah',
}

const text = enReadings.skpGap
console.log(text?.question)
for (const skpGap of /** @type {const} */ (['floor', 'upper'])) {
  const method = createMethod(ipAsn2019, { skpGap })
  const { index, category, lines } = scoreAnswers(answers, { method })
  console.log()
  console.log(`${skpGap}: ${text?.options[skpGap]}`)
  console.log(`  ${method.id}`)
  console.log(`  index ${index}, category ${category}`)
  // The lines say themselves which readings matter, so nobody has to try them all.
  for (const { indicator, points, readings } of lines) {
    if (readings.includes('skpGap'))
      console.log(`  ${indicator}: ${points} points, open to the readings ${readings.join(', ')}`)
  }
}
console.log()
console.log(`By default: ${ipAsn2019.readings.skpGap?.default}. ${text?.whyDefault}`)
