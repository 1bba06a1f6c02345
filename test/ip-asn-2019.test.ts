import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { ipAsn2019 } from '../src'
import { checkEdition } from '../src/own-edition'

/**
 * The hash of the normative part at each released revision. A number proven wrong makes a new revision: it never changes a line
 * here. Until the first release the line may follow the edition.
 */
const hashes: Record<number, string> = {
  1: '89671a2c8882c18b4ae9b11eded48f3af4829c9e63fd46ca728e2424fbdcb875',
}

it('is, to the letter, what its revision was', () => {
  const hash = createHash('sha256').update(JSON.stringify(ipAsn2019)).digest('hex')
  expect(hash).toBe(hashes[ipAsn2019.revision])
})

it("passes the check that an agency's own edition must pass", () => {
  const { official, ...rules } = ipAsn2019
  expect(checkEdition({ ...rules, id: 'kab-contoh' })).toMatchObject({ ok: true, issues: [] })
})
