import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { truthTableHashes } from '../truth-table/hashes'
import { makeVectors } from './make-vectors'

// These read what npm run build has written.

const emitted = (path: string) => readFileSync(`dist/${path}`, 'utf8')

it.each(makeVectors())('the emitted vectors of $area are the hand-worked ones', (file) => {
  const text = emitted(`vectors/${file.area}.json`)
  expect(JSON.parse(text)).toEqual(file)
  expect(text.split('\n')).toHaveLength(file.vectors.length + 3)
})

it('the emitted truth table has the first of the emitted hashes', () => {
  const hashes = JSON.parse(emitted('truth-table/ip-asn-2019.sha256.json'))
  expect(hashes).toEqual(truthTableHashes)
  const hash = createHash('sha256').update(emitted('truth-table/ip-asn-2019.csv')).digest('hex')
  expect(hash).toBe(Object.values(truthTableHashes)[0])
})
