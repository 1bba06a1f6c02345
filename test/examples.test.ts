import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createMethod, type Employee, ipAsn2019, measure } from '../src'

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

const rows: Employee[] = JSON.parse(readFileSync('examples/data/sample-employees.json', 'utf8'))
const units = readFileSync('examples/data/sample-units.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split(';'))
  .map(([id = '', parent = '', name = '']) => ({ id, parent: parent || null, name }))
const { outcomes, findings } = measure(rows, { method: createMethod(ipAsn2019), year: 2023, units })
const measured = outcomes.filter((each) => each.outcome === 'measured')

describe('the sample agency', () => {
  it('is what its program makes', () => {
    const files = ['sample-employees.json', 'sample-units.csv'].map((name) => `examples/data/${name}`)
    const before = files.map((name) => readFileSync(name, 'utf8'))
    run('examples/data/make-sample-agency.mjs')
    const changed = files.filter((name, i) => readFileSync(name, 'utf8') !== before[i])
    expect(changed).toEqual([])
  })

  // By hand: what SPOILED in make-sample-agency.mjs has done to each 27th row, from the 61st on.
  it.each([
    [61, 'nip-not-18-digits'],
    [88, 'nip-ruined'],
    [115, 'nip-digits'],
    [142, 'bad-date'],
    [169, 'duplicate of 41'],
    [196, 'unknown-unit'],
    [223, 'bad-date'],
    [250, 'nip-birth-date'],
    [304, 'date-reversed'],
    [331, 'unknown-code'],
    [358, 'required'],
    [385, 'contradicts'],
    [412, 'no-unit'],
    [439, 'no-post'],
    [466, 'past-retirement-age'],
    [493, 'shared-nip'],
  ])('has in row %i: %s', (row, expected) => {
    const outcome = outcomes[row - 1]
    const codes = findings.filter(({ path }) => path[1] === row - 1).map(({ code }) => code)
    const become = {
      measured: () => codes,
      rejected: () => (outcome?.outcome === 'rejected' ? outcome.issues.map(({ code }) => code) : []),
      duplicate: () => (outcome?.outcome === 'duplicate' ? [`duplicate of ${outcome.of + 1}`] : []),
      'not-measured': () => (outcome?.outcome === 'not-measured' ? [outcome.reason] : []),
      excluded: () => [],
    }[outcome?.outcome ?? 'excluded']()
    expect(become).toContain(expected)
  })

  it('has two holders of the post of the Camat: row 277, and whoever comes later', () => {
    const holders = rows.flatMap(({ posts }, i) => (posts?.some(({ id }) => id === 'J-KEC-1') ? [i] : []))
    expect(holders).toContain(276)
    expect(holders).toHaveLength(2)
    const clashes = findings.filter(({ code }) => code === 'two-holders')
    expect(clashes.map(({ path, params }) => [path[1], Number(params.row) - 1])).toEqual([
      [Math.max(...holders), Math.min(...holders)],
    ])
  })

  it('rejects no other row', () => {
    expect(outcomes.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(10)
    expect(outcomes.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(1)
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
    const sentence = /^.* baris dibaca = .*$/m.exec(indonesian)?.[0] ?? ''
    const [total, ...parts] = [...sentence.matchAll(/\d+/g)].map(Number)
    expect(total).toBe(rows.length)
    expect(parts).toHaveLength(5)
    expect(parts.reduce((sum, part) => sum + part)).toBe(total)
    const listed = [...indonesian.matchAll(/^ +(\d+) {2}(Belum dapat diukur|Ditolak|Baris ganda) /gm)].map(([, row]) =>
      Number(row),
    )
    const expected = outcomes.flatMap(({ outcome, row }) =>
      ['measured', 'excluded'].includes(outcome) ? [] : [row + 1],
    )
    expect(listed).toEqual(expected)
  })

  // Anew from the scores of each person, in whole numbers: twice the points are whole.
  const topOf = (id: string | null) => {
    const unit = units.find((each) => each.id === id)
    return unit?.parent === 'KAB' ? unit.id : unit?.parent
  }
  const organisations = units.filter(({ parent }) => parent === 'KAB')
  const groups = [
    ...organisations.map(({ id, name }) => ({ name, people: measured.filter(({ unit }) => topOf(unit) === id) })),
    { name: 'Seluruh kabupaten', people: measured },
    ...['PNS', 'PPPK'].map((name) => ({ name, people: measured.filter(({ row }) => rows[row]?.status === name) })),
    { name: 'ASN', people: measured },
  ]
  const hundredths = (twice: number, heads: number) => Math.floor((100 * twice + heads) / (2 * heads))
  const printed = ({ people }: (typeof groups)[number]) => {
    const sums = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'].map((dimension) =>
      people.reduce((sum, { score }) => sum + 2 * (score.dimensions[dimension] as number), 0),
    )
    const parts = sums.map((twice) => hundredths(twice, people.length))
    const index = hundredths(
      sums.reduce((sum, twice) => sum + twice),
      people.length,
    )
    return { parts, index, isOff: parts.reduce((sum, part) => sum + part) !== index }
  }

  it.each(groups)('marks the row $name just where the printed parts do not add up', (group) => {
    const { parts, index, isOff } = printed(group)
    const figures = [...parts, index].map((each) => (each / 100).toFixed(2).replace('.', ',')).join(' +')
    const line = new RegExp(
      `^ *\\d* *${group.name} .* ${group.people.length} .* ${figures}(\\*?) +(Sangat|Tinggi|Sedang|Rendah)`,
      'm',
    )
    expect(line.exec(indonesian)?.[1]).toBe(isOff ? '*' : '')
  })

  it('has rows of both kinds, and explains the mark', () => {
    expect(new Set(groups.map((group) => printed(group).isOff))).toEqual(new Set([true, false]))
    expect(indonesian).toMatch(/^\* Jumlah keempat angka/m)
    expect(english).toMatch(/^\* The four figures/m)
  })

  it('counts those to be measured so that the column adds up', () => {
    const names = [...organisations.map(({ name }) => name), 'Unit belum diketahui, atau ditolak', 'Seluruh kabupaten']
    const eligible = names.map((name) => Number(new RegExp(`^ *\\d* *${name} +(\\d+) `, 'm').exec(indonesian)?.[1]))
    const total = eligible.pop()
    expect(eligible.reduce((sum, each) => sum + each)).toBe(total)
    expect(total).toBe(
      outcomes.filter(({ outcome }) => ['measured', 'not-measured', 'rejected'].includes(outcome)).length,
    )
  })

  it('explains a person who is measured and one who is not', () => {
    expect(indonesian).toMatch(/Seorang pegawai yang diukur[\s\S]*Indeks Profesionalitas \d/)
    expect(indonesian).toMatch(/belum dapat diukur\n[\s\S]*Belum dapat diukur: tidak ada jabatan definitif/)
  })

  it('names nobody', () => {
    expect(indonesian).not.toMatch(/\d{18}/)
  })
})
