import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkEdition, ipAsn2019 } from '../src'

/**
 * The hash of the normative part at each released revision. A number proven wrong makes a new revision: it never changes a line
 * here. Until the first release the line may follow the edition.
 */
const hashes: Record<number, string> = {
  1: 'b0a2830adefe18ebddd9ea9351ee849212bf8baf4584550e5db9184dc86f3fc3',
}

it('is, to the letter, what its revision was', () => {
  const hash = createHash('sha256').update(JSON.stringify(ipAsn2019)).digest('hex')
  expect(hash).toBe(hashes[ipAsn2019.revision])
})

it("passes the check that an agency's own edition must pass", () => {
  const { official, ...rules } = ipAsn2019
  expect(checkEdition({ ...rules, id: 'kab-contoh' })).toMatchObject({ ok: true, issues: [] })
})
