import { type EditionSource, ipAsn2019 } from '../../src'

// biome-ignore lint/suspicious/noExplicitAny: the tests break editions in ways that no type allows
export type Loose = any

const { official, ...shipped } = ipAsn2019

/** A copy of the edition of 2019 with one change, made in place. */
export function changed(change: (edition: Loose) => void): EditionSource {
  const edition = structuredClone(shipped) as Loose
  change(edition)
  return edition
}
