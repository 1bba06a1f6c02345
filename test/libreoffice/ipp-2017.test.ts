import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { workbook } from '../../examples/ipp-2017/workbook.mjs'
import {
  createIpp2017,
  type Ipp2017Readings,
  type IppResult,
  type IppUnit,
  ippOfUnit,
  ippSheets,
} from '../../src/ipp-2017'
import { readingsArb, unitArb } from '../ipp-2017/arbitraries'

const UNITS = 200
const SEED = 2017

/** Allowances as they are in regulations, in round sums, so that quotients end in a 5 often enough to try the rounding. */
const roundSums = (unit: IppUnit): IppUnit => ({
  ...unit,
  posts: unit.posts.map(({ allowance, ...post }) => ({
    ...post,
    allowance: Math.ceil((allowance ?? 1) / 500_000) * 500_000,
  })),
})

/** What is not known goes into the workbook as an empty cell. */
const unknowns = (unit: IppUnit, { unjudged, missingPerformance }: Ipp2017Readings): IppUnit => ({
  ...unit,
  posts: unit.posts.map((post, i) => {
    if (post.holder === null) return post
    const fits = unjudged === 'error' || i % 3 > 0 ? post.holder.fits : { ...post.holder.fits, pelatihan: null }
    const skp = missingPerformance === 'error' || i % 4 < 3 ? post.holder.skp : null
    return { ...post, holder: { ...post.holder, fits, skp } }
  }),
})

const cases = fc
  .sample(fc.tuple(unitArb, readingsArb, fc.constantFrom('y-fits', 'y-gap')), { numRuns: UNITS, seed: SEED })
  .map(([unit, readings, polarity], i) => {
    // Half of them under the default rounding of the parts, whatever was drawn.
    const chosen: Ipp2017Readings = i % 2 === 0 ? { ...readings, rounding: 'parts' } : readings
    return {
      unit: unknowns(roundSums(unit), chosen),
      options: { method: createIpp2017(chosen), polarity, suffix: ` ${i}` },
    }
  })

const folder = mkdtempSync(join(tmpdir(), 'ipp-asn-libreoffice-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let recomputed: (readonly number[])[]

beforeAll(async () => {
  const sheets = cases.map(({ unit, options: { suffix, ...options } }) =>
    workbook(ippSheets(unit, options), { ...options, suffix }),
  )
  const values = ['C2', 'C3', 'C4', 'C5', 'C6']
  const summary = sheets.map((five) =>
    values.map((cell) => ({ type: 'Formula', value: `='${five[4]?.sheet}'!${cell}` }) as const),
  )
  const file = join(folder, 'units.xlsx')
  await writeXlsxFile([{ sheet: 'Rekap', data: summary }, ...sheets.flat()]).toFile(file)
  recompute(file)
  const csv = readFileSync(join(folder, 'units.csv'), 'utf8')
  recomputed = csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
})

/** The first sheet as text, comma between, in UTF-8, every number with all its digits and not as shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false'

/** One start of LibreOffice, in a profile of its own; it computes on opening what has no value yet. */
function recompute(file: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  const args = [profile, '--headless', '--convert-to', CSV, '--outdir', folder, file]
  try {
    execFileSync('soffice', args, { stdio: 'pipe' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc')
  }
}

/** As many digits as the sheet prints; without rounding of the parts, as many as a spreadsheet holds. */
function printed({ components, ipp }: IppResult, isRounded: boolean): readonly unknown[] {
  const { kompetensi, kompensasi, kinerja, disiplin } = components
  const values = [kompetensi, kompensasi, kinerja, disiplin].map(({ value }) => value)
  return [...(isRounded ? values : values.map((value) => expect.closeTo(value, 10))), ipp]
}

it.each(cases.map((each, i) => ({ ...each, i, id: each.options.method.id })))(
  'unit $i: A, B, C, D and the IPP agree to the last digit ($id)',
  ({ unit, options, i }) => {
    const { method } = options
    const result = ippOfUnit(unit, { method })
    expect(recomputed[i]).toEqual(printed(result, method.rounding.parts !== null))
  },
)
