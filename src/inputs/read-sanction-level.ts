import type { Sanction } from '../employee'
import { sanctionLevels } from '../employee-codes'
import type { Result } from '../issue'
import { type CellOptions, codeReader, letters } from './cell'

/**
 * Reads a cell with the level of a disciplinary sanction: `Ringan`, `Tingkat Sedang`, `Hukuman Disiplin Berat`. The name of a sanction
 * is no level: what each law puts into which level is not read here.
 *
 * @param cell - text
 * @param options - aliases, as in `{ 'teguran lisan': 'ringan' }`, and texts for an empty cell
 * @returns the level; `null` for an empty cell; or an issue: `unknown-code`, `wrong-type`
 *
 * @example
 * ```ts
 * import { readSanctionLevel } from 'ipp-asn/inputs'
 *
 * const result = readSanctionLevel('Hukuman Disiplin Tingkat Sedang')
 * if (result.ok) console.log(result.value) // 'sedang'
 * ```
 */
export function readSanctionLevel(cell: unknown, options: CellOptions = {}): Result<Sanction['level'] | null> {
  return reader(cell, options)
}

const reader = /* @__PURE__ */ codeReader<Sanction['level']>(sanctionLevels, (text) => {
  const written = letters(text).replace(/^(hukdis|(hukuman|disiplin)*)(tingkat)?/, '')
  return sanctionLevels.find((level) => level === written)
})
