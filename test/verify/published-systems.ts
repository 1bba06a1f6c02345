import { ipAsn2019Annotations } from '../../src/explain/annotations/ip-asn-2019'
import { ipp2017Annotations } from '../../src/ipp-2017/annotations'
import type { WrongValue } from '../../src/verify'
import { sourceText } from './rule-sources'

/** The published systems and documents that give a wrong value, by the key of the source: what they are, and at which commit they were read. */
const systems = {
  silka: [cited('silka'), 'f3966545'],
  medan: [cited('medan'), 'a0696fe1'],
  simip: [cited('simip'), 'a69e3267'],
  rumahasn: [cited('rumahasn'), '266fed3a'],
  bogor: [cited('bogor'), 'dabab3a4'],
  // corrected in 2022; the copy that was read tells no address
  kemendagri2021: ['Survei IP ASN 2021 Kementerian Dalam Negeri (SIKERJA)', null],
  se2020: [cited('se2020'), null],
  bima: [cited('bima'), null],
} as const satisfies Readonly<Record<string, readonly [what: string, commit: string | null]>>

/** Key of a published system. */
export type PublishedSystem = keyof typeof systems

export const publishedSystems = Object.keys(systems) as readonly PublishedSystem[]

/** A wrong value, who gives it, and where in it. */
export function wrongBy(by: PublishedSystem, place: string, value: WrongValue['value']): WrongValue {
  const [what, commit] = systems[by]
  return { value, by, source: `${what}${commit ? ` @ ${commit}` : ''}: ${place}` }
}

function cited(key: string): string {
  return sourceText(key in ipAsn2019Annotations.sources ? ipAsn2019Annotations : ipp2017Annotations, key)
}
