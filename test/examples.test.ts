import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const run = (...args: string[]) => execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
const programs = readdirSync('examples').filter((name) => name.endsWith('.mjs'))

describe('the examples', () => {
  it.each(programs)('%s runs and says something', (name) => {
    expect(run(`examples/${name}`).length).toBeGreaterThan(50)
  })

  it('stand in their README, every one', () => {
    const readme = readFileSync('examples/README.md', 'utf8')
    for (const name of programs) expect(readme).toContain(name)
  })
})

describe('the demo', () => {
  const [indonesian, english] = [run('examples/demo.mjs'), run('examples/demo.mjs', '--lang', 'en')]

  it('gives the published row of Kota Bima 2023, and finds the figure that cannot stand', () => {
    // domain file §6.1: G3, and 26 → 26.47
    expect(indonesian).toContain('3.423 pegawai, indeks 78,25, kategori Sedang')
    expect(indonesian).toMatch(/tercetak 26,00[\s\S]*26,4679 dan 26,4789/)
    expect(english).toMatch(/3,423[\s\S]*78\.25/)
  })

  it('accounts for every row of the sample agency', () => {
    const [, read, scored, rejected] = /(\d+) baris dibaca = (\d+) dinilai \+ (\d+) ditolak/.exec(indonesian) ?? []
    expect(Number(read)).toBe(500)
    expect(Number(scored) + Number(rejected)).toBe(500)
  })

  it('names nobody', () => {
    expect(indonesian).not.toMatch(/\d{18}/)
  })
})

it('the sample agency is what its program makes', () => {
  const files = ['sample-agency.csv', 'sample-units.csv'].map((name) => `examples/data/${name}`)
  const before = files.map((name) => readFileSync(name, 'utf8'))
  run('examples/data/make-sample-agency.mjs')
  expect(files.map((name) => readFileSync(name, 'utf8'))).toEqual(before)
})
