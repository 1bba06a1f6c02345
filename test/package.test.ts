import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entriesAlone, type PackedProject, packedProject } from './packed-project'

let project: PackedProject
beforeAll(() => {
  project = packedProject()
}, 60_000)
afterAll(() => project.remove())

const run = (...[command, args]: Parameters<PackedProject['run']>) => project.run(command, args)
const write = (file: string, text: string) => writeFileSync(join(project.folder, file), text)

const bundle = async (source: string) => {
  const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' } as const
  const { outputFiles } = await build({ ...options, stdin: { contents: source, resolveDir: project.folder } })
  return outputFiles[0]?.text ?? ''
}

const scoring = `
  const method = createMethod(ipAsn2019)
  const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, seminar: true, kinerja: 'baik', disiplin: 'tidak-pernah' }, { method })
  const { text } = explain({ score }, { method, locale: id })
  const row = checkAnswersRow({ kelompok: 'Pelaksana', pendidikan: 'S-1' }, { method })
  const own = checkEdition({ ...ipAsn2019, id: 'kab-contoh' })
  const published = combinePublished([{ count: 1, means: { disiplin: 5 }, index: 85 }, { count: 1, means: { disiplin: 5 }, index: 75 }], { method })
  const holder = { id: 'p', fits: { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }, skp: 80, sanctions: [] }
  const { ipp } = ippOfUnit({ posts: [{ title: 'Camat', eselon: 'III.a', allowance: 1, holder }] }, { method: createIpp2017() })
  console.log(JSON.stringify([score.index, score.category, text.split('\\n')[0], row.ok, own.ok, published.index?.value, ipp]))
`
const esm = `
  import { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'
  import { explain, id } from 'ipp-asn/explain'
  import { checkAnswersRow } from 'ipp-asn/inputs'
  import { createIpp2017, ippOfUnit } from 'ipp-asn/ipp-2017'
  import { checkEdition } from 'ipp-asn/own-edition'
  import { combinePublished } from 'ipp-asn/published'
  ${scoring}`
const cjs = `
  const { createMethod, ipAsn2019, scoreAnswers } = require('ipp-asn')
  const { explain, id } = require('ipp-asn/explain')
  const { checkAnswersRow } = require('ipp-asn/inputs')
  const { createIpp2017, ippOfUnit } = require('ipp-asn/ipp-2017')
  const { checkEdition } = require('ipp-asn/own-edition')
  const { combinePublished } = require('ipp-asn/published')
  ${scoring}`

describe('the packed package', () => {
  it.each([
    ['run.mjs', esm],
    ['run.cjs', cjs],
  ])('runs as %s, without zod and without making code from text', (file, source) => {
    write(file, source)
    const output = run(process.execPath, ['--disallow-code-generation-from-strings', file])
    const sentence = 'Indeks Profesionalitas 85, kategori Tinggi.'
    expect(JSON.parse(output)).toEqual([85, 'tinggi', sentence, true, true, 80, 95])
  })

  it('throws errors that the other format recognises', () => {
    write(
      'mixed.cjs',
      `const cjs = require('ipp-asn')
       import('ipp-asn').then((esm) => {
         try { cjs.round(NaN) } catch (error) { console.log(esm.isIppError(error, 'not-a-number'), error instanceof esm.IppError) }
       })`,
    )
    expect(run(process.execPath, ['mixed.cjs']).trim()).toBe('true false')
  })

  it('brings the edition and its method as JSON', () => {
    const method = JSON.parse(readFileSync(join(project.installed, 'dist/methods/ip-asn-2019.json'), 'utf8'))
    expect(method.groups.pelaksana.columns.kinerja.lines.baik.points).toBe(25)
    write('json.cjs', `console.log(require('ipp-asn/editions/ip-asn-2019.json').dimensions.kompetensi)`)
    expect(run(process.execPath, ['json.cjs']).trim()).toBe('40')
  })

  it('needs nothing, and reaches for nothing', async () => {
    const manifest = JSON.parse(readFileSync(join(project.installed, 'package.json'), 'utf8'))
    expect(manifest.dependencies ?? {}).toEqual({})
    const code = await bundle(entriesAlone.map((entry, i) => `export * as entry${i} from '${entry}'`).join('; '))
    // Bundling fails on an import that is not there; what is left to reach for is global.
    expect(code).not.toMatch(
      /\beval\b|new Function|\bprocess\b|Date\.now|new Date\(\)|Math\.random|\bfetch\b|\bglobalThis\b/,
    )
  })
})

describe('what an import costs, minified and gzipped', () => {
  const size = async (source: string) => gzipSync(await bundle(source), { level: 9 }).length

  it.each([
    // docs/decisions/0006-budgets.md says what each pays for
    [5_950, `export { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'`],
    [11_500, `export { createMethod, ipAsn2019, scoreEmployee } from 'ipp-asn'`],
    [15_400, `export { createMethod, groupIndex, ipAsn2019, measure } from 'ipp-asn'`],
    [17_250, `export * from 'ipp-asn'`],
    [9_600, `export { explain, id } from 'ipp-asn/explain'`],
    [9_600, `export { explain, en } from 'ipp-asn/explain'`],
    [5_800, `export { describeIssue, idMessages } from 'ipp-asn/explain'`],
    [2_600, `export { checkAnswersRow } from 'ipp-asn/inputs'`],
    [14_000, `export * from 'ipp-asn/inputs'`],
    [7_900, `export { createIpp2017, ippOfUnit } from 'ipp-asn/ipp-2017'`],
    [13_900, `export { createIpp2017, explainIpp, ippId, ippOfUnit } from 'ipp-asn/ipp-2017'`],
    [19_800, `export * from 'ipp-asn/ipp-2017'`],
    [4_100, `export { checkEdition } from 'ipp-asn/own-edition'`],
    [2_750, `export { auditPublished, checkPublishedRow, combinePublished } from 'ipp-asn/published'`],
    [9_700, `export { countVacancies } from 'ipp-asn/positions'`],
    [13_300, `export * from 'ipp-asn/positions'`],
    [1_400, `export { compare } from 'ipp-asn/compare'`],
    [16_300, `export * from 'ipp-asn/compare'`],
    [6_200, `export { checkSmart } from 'ipp-asn/smart'`],
    [20_750, `export * from 'ipp-asn/smart'`],
    [1_950, `export { smartGrade } from 'ipp-asn/smart'`],
    [5_100, `export { smartIpAsn2019 } from 'ipp-asn/smart'`],
    [6_200, `export { smartIpp2017 } from 'ipp-asn/smart'`],
    [18_250, `export { reconcile } from 'ipp-asn/verify'`],
    [36_000, `export { runConformance, libraryAdapter } from 'ipp-asn/verify'`],
    [20_000, `export { reconcileGroups } from 'ipp-asn/verify'`],
    [48_400, `export * from 'ipp-asn/verify'`],
    [3_250, `export { checkEmployee } from 'ipp-asn'`],
    [750, `export { parseNip } from 'ipp-asn'`],
    [1_000, `export { round } from 'ipp-asn'`],
    [1_200, `export { mergeSummaries, removeSummary } from 'ipp-asn'`],
    [1_620, `export { summarize, groupIndex } from 'ipp-asn'`],
  ])('at most %d bytes: %s', async (budget, source) => {
    // The build does not always put its chunks into the same order, which moves what is zipped by some bytes.
    expect(await size(source)).toBeLessThanOrEqual(budget * 1.003)
  })

  it('is nothing where nothing is used', async () => {
    expect(await bundle(entriesAlone.map((entry) => `import '${entry}'`).join('; '))).toBe('')
    expect(await bundle(entriesAlone.map((entry, i) => `import * as entry${i} from '${entry}'`).join('; '))).toBe('')
  })

  it('is only what is used, even where a bundler does not know that files have no side effects', async () => {
    const entry = join(project.installed, 'dist/index.js')
    write('copy.mjs', readFileSync(entry, 'utf8').replaceAll('./chunk', `${project.installed}/dist/chunk`))
    expect(await size(`export { round } from './copy.mjs'`)).toBeLessThanOrEqual(1_000)
  })

  it('has nothing of 2016-2017 in what scores 2019, and nothing of explain in what measures 2016-2017', async () => {
    const core = await bundle(`export * from 'ipp-asn'; export * from 'ipp-asn/inputs'`)
    expect(core).not.toContain('shareNotCompetent')
    const entry = await bundle(`export * from 'ipp-asn/ipp-2017'`)
    expect(entry).not.toContain('PKN')
    expect(entry).not.toContain('Kategori dapat berbeda')
    expect(await bundle(`export { createIpp2017, ippOfUnit } from 'ipp-asn/ipp-2017'`)).not.toContain('Bogor')
  })

  it('leaves the other language and the own-edition check out', async () => {
    const code = await bundle(
      `export { createMethod, ipAsn2019, scoreAnswers } from 'ipp-asn'; export { explain, en } from 'ipp-asn/explain'`,
    )
    expect(code).not.toContain('dari {max} poin')
    expect(code).not.toContain('categories\\.')
  })
})
