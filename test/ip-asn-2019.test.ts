import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkEdition, ipAsn2019 } from '../src'

/**
 * The hash of the normative part at each released revision. A number proven wrong makes a new revision: it never changes a line
 * here. Until the first release the line may follow the edition.
 */
const hashes: Record<number, string> = {
  1: '3a62500822bad6ee5bc3b8544ab36796e4076d907d5b9149b64256bf6f8fb9fe',
}

it('is, to the letter, what its revision was', () => {
  const hash = createHash('sha256').update(JSON.stringify(ipAsn2019)).digest('hex')
  expect(hash).toBe(hashes[ipAsn2019.revision])
})

it("passes the check that an agency's own edition must pass", () => {
  const { official, ...rules } = ipAsn2019
  expect(checkEdition({ ...rules, id: 'kab-contoh' })).toMatchObject({ ok: true, issues: [] })
})
