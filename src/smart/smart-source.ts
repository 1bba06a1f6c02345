import { ipAsn2019Sources } from '../explain/annotations/ip-asn-2019-sources'
import type { Source } from '../explain/source'
import { ipp2017Sources } from '../ipp-2017/sources'

/** A text in which something of a definition was read. */
export type SmartSource = Source

/**
 * The sources of {@link smartIpAsn2019} and {@link smartIpp2017}, by key: those of the numbers of both generations, and of the goals.
 *
 * @remarks No regulation is among them: their annexes could not be read, and of PermenPANRB 38/2018 only articles that others print.
 */
export const smartSources: Readonly<Record<string, SmartSource>> = /* @__PURE__ */ collect()

/** In a function, so that a bundle that prints no sources is without them. */
function collect(): Readonly<Record<string, SmartSource>> {
  return {
    ...ipAsn2019Sources,
    ...ipp2017Sources,
    infoguru: {
      kind: 'press',
      title: 'Informasi Guru: artikel tentang pengukuran Indeks Profesionalitas ASN (2019)',
      url: 'https://informasiguru.com/2019/06/profesionalitasn.html',
    },
  }
}
