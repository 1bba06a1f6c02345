import type { Jenjang } from '../employee'
import type { Result } from '../issue'
import { jenjangOf, jenjangs } from '../jenjang'
import { type CellOptions, codeReader, letters, own } from './cell'
import { eselonOf } from './read-eselon'
import { siasnJenjang } from './siasn-jenjang'

const OTHER_NAMES: Readonly<Record<string, Jenjang>> = {
  pimpinantinggiutama: 'jpt-utama',
  pimpinantinggimadya: 'jpt-madya',
  pimpinantinggipratama: 'jpt-pratama',
  fungsionalumum: 'pelaksana',
  jfu: 'pelaksana',
  fungsionaltertentu: 'fungsional',
  jft: 'fungsional',
  jf: 'fungsional',
}

/**
 * Reads a cell with the level of a post: `Ahli Pertama`, `JF Ahli Pertama`, `JPT Pratama`, `Pejabat Pengawas`, `JFU`, `Pelaksana`; or by
 * its echelon: `III.b`, `32`. The name of a post is no level: `Pengawas Sekolah` is refused.
 *
 * @param cell - text, or a number with the id of SIASN
 * @param options - aliases, and texts for an empty cell
 * @returns the level; `null` for an empty cell, and for `non-eselon`, which leaves it open; or an issue: `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readJenjang } from 'ipp-asn/inputs'
 *
 * const result = readJenjang('Pejabat Pengawas')
 * if (result.ok) console.log(result.value) // 'pengawas'
 * ```
 */
export function readJenjang(cell: unknown, options: CellOptions = {}): Result<Jenjang | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Jenjang | null>(jenjangs, levelOf)

function levelOf(text: string): Jenjang | null | undefined {
  const written = letters(text).replace(/^(jabatan|pejabat)/, '')
  const bare = written.replace(/^(jf|fungsional)(?=ahli|pemula|terampil|mahir|penyelia)/, '')
  const level = jenjangs.find((each) => letters(each) === bare)
  return level ?? own(OTHER_NAMES, written) ?? levelOfEselon(text)
}

function levelOfEselon(text: string): Jenjang | null | undefined {
  const eselon = eselonOf(text)
  if (eselon === undefined) return undefined
  return eselon === 'non-eselon' ? null : (siasnJenjang(text) ?? jenjangOf({ eselon }))
}
