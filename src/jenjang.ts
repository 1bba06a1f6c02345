import type { Kelompok } from './answers'
import type { Eselon, Jenjang, Post } from './employee'

/** The weight group of every level (docs: position taxonomy; UU 20/2023, PermenPANRB 38/2018 as repeated by BKN's 2020 form). */
export const kelompokOfJenjang: Readonly<Record<Jenjang, Kelompok>> = {
  'jpt-utama': 'struktural',
  'jpt-madya': 'struktural',
  'jpt-pratama': 'struktural',
  administrator: 'struktural',
  pengawas: 'struktural',
  fungsional: 'fungsional',
  pemula: 'fungsional',
  terampil: 'fungsional',
  mahir: 'fungsional',
  penyelia: 'fungsional',
  'ahli-pertama': 'fungsional',
  'ahli-muda': 'fungsional',
  'ahli-madya': 'fungsional',
  'ahli-utama': 'fungsional',
  pelaksana: 'pelaksana',
}

/** The levels that an echelon stands for since UU 5/2014, the usual one first: I.a is a JPT madya or the JPT utama. */
export const jenjangOfEselon: Readonly<Record<Eselon, readonly Jenjang[]>> = {
  'I.a': ['jpt-madya', 'jpt-utama'],
  'I.b': ['jpt-madya'],
  'II.a': ['jpt-pratama'],
  'II.b': ['jpt-pratama'],
  'III.a': ['administrator'],
  'III.b': ['administrator'],
  'IV.a': ['pengawas'],
  'IV.b': ['pengawas'],
  'V.a': ['pelaksana'],
  'V.b': ['pelaksana'],
}

export const jenjangs = /* @__PURE__ */ Object.keys(kelompokOfJenjang) as readonly Jenjang[]

export const eselons = /* @__PURE__ */ Object.keys(jenjangOfEselon) as readonly Eselon[]

/**
 * The level of a post: as it stands there, or by its echelon. `null` where neither is known.
 *
 * @param post - the post, checked
 *
 * @example
 * ```ts
 * import { jenjangOf } from 'ipp-asn'
 *
 * console.log(jenjangOf({ eselon: 'III.b' })) // 'administrator'
 * ```
 */
export function jenjangOf(post: Post): Jenjang | null {
  const { jenjang = null, eselon } = post ?? {}
  if (jenjang !== null) return jenjangs.includes(jenjang) ? jenjang : null
  return eselons.includes(eselon as Eselon) ? (jenjangOfEselon[eselon as Eselon][0] ?? null) : null
}
