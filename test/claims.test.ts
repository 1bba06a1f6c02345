import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handCases } from './hand-cases'
import { handHistories } from './hand-histories'
import { handCounts, handProjections } from './positions/hand-maps'
import { makeVectors } from './verify/make-vectors'

const vectors = makeVectors().reduce((sum, file) => sum + file.vectors.length, 0)
/** Of mutants of a part: those that died, those that live for a reason, and all. */
interface MutationScore {
  readonly killed: number
  readonly named: number
  readonly total: number
}
const scores: Readonly<Record<string, MutationScore>> = JSON.parse(readFileSync('test/mutation/scores.json', 'utf8'))
const grouped = (value: number) => value.toLocaleString('en')

/** What the pages say of themselves, and by which count. A page that gives no figure needs none here. */
const claims: readonly [page: string, words: string][] = [
  ['README.md', `${handCases.length} cases worked by hand`],
  ['README.md', `${handHistories.length} histories worked by hand`],
  ['README.md', `${handCounts.length + handProjections.length} maps worked by hand`],
  ['docs/README.id.md', `${handCases.length} kasus dihitung dengan tangan`],
  ['docs/README.id.md', `${handHistories.length} riwayat dikerjakan dengan tangan`],
  ['docs/README.id.md', `${handCounts.length + handProjections.length} peta jabatan dikerjakan dengan tangan`],
  ['docs/qualification.md', `${handCases.length} cases worked by hand`],
  ['docs/qualification.md', `${handHistories.length} histories worked by hand`],
  ['docs/qualification.md', `${handCounts.length} maps and ${handProjections.length} projections worked by hand`],
  ['docs/verify.md', `${grouped(vectors)} cases worked by hand`],
  ...Object.entries(scores).map(([part, { killed, named, total }]): [string, string] => [
    'docs/qualification.md',
    `| \`${part}\` | ${grouped(killed)} of ${grouped(total)} | ${((100 * killed) / total).toFixed(1)} % | ${grouped(named)} |`,
  ]),
]

describe('figures in the docs', () => {
  it.each(claims)('%s: %s', (page, words) => {
    expect(readFileSync(page, 'utf8')).toContain(words)
  })
})
