import type { Eselon } from '../employee'
import type { Result } from '../issue'
import { eselons } from '../jenjang'
import { type CellOptions, codeReader, letters } from './cell'
import { siasnEselon } from './siasn-eselon'

/**
 * Reads a cell with an echelon: `III.b`, `IIIb`, `III/B`, `Eselon III b`, or the id of SIASN (`32`).
 *
 * @param cell - text, or a number with the id of SIASN
 * @param options - aliases, and texts for an empty cell
 * @returns the echelon; `'non-eselon'` for a post without one (`Non Eselon`, 99); `null` for an empty cell; or an issue:
 * `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readEselon } from 'ipp-asn/inputs'
 *
 * const result = readEselon('IIIb')
 * if (result.ok) console.log(result.value) // 'III.b'
 * ```
 */
export function readEselon(cell: unknown, options: CellOptions = {}): Result<Eselon | 'non-eselon' | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Eselon | 'non-eselon'>(
  /* @__PURE__ */ eselons.concat('non-eselon' as Eselon),
  eselonOf,
)

/** The echelon that a text names. */
export function eselonOf(text: string): Eselon | 'non-eselon' | undefined {
  const written = letters(text).replace(/^(eselon|esselon|es)(?=[iv])/, '')
  if (/^non(eselon|esselon)?$/.test(written)) return 'non-eselon'
  return eselons.find((each) => letters(each) === written) ?? siasnEselon(text) ?? undefined
}
