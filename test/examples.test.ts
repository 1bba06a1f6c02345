import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEmployee, createMethod, type Employee, ipAsn2019, measure, type Post } from '../src'
import type { Position } from '../src/positions'

const outputs = new Map<string, string>()
/** What a program prints; each is run once. */
const run = (...args: string[]) => {
  const key = args.join(' ')
  const output = outputs.get(key) ?? execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
  outputs.set(key, output)
  return output
}
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
    const files = ['sample-employees.json', 'sample-positions.json', 'sample-units.csv'].map(
      (name) => `examples/data/${name}`,
    )
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
    const holders = rows.flatMap(({ posts }, i) => (posts?.some(({ id, as }) => id === 'J-KEC-1' && !as) ? [i] : []))
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

const positions: Position[] = JSON.parse(readFileSync('examples/data/sample-positions.json', 'utf8'))

// The rules of docs/positions.md once more, as short as the sample allows: whoever is overdue leaves the day after the first, nobody is recruited.
const [TODAY, THEN] = ['2023-12-31', '2026-12-31']
const people = rows.filter(
  (row, i) => checkEmployee(row).ok && rows.findIndex(({ id }) => id !== undefined && id === row.id) === i,
)
const active = people.filter(({ kedudukan }) => !kedudukan || kedudukan === 'aktif')
const isNow = (each: { from?: string | null | undefined; until?: string | null | undefined }, day: string) =>
  (each.from ?? '0') <= day && day <= (each.until ?? '9')
const needOf = ({ need }: Position, day: string) =>
  typeof need === 'object' && need ? need[day.slice(0, 4)] : (need ?? undefined)
const postOn = ({ posts }: Employee, day: string) =>
  posts?.filter((post) => !post.as && isNow(post, day)).sort((a, b) => ((a.from ?? '0') < (b.from ?? '0') ? 1 : -1))[0]
const AT_SIXTY = ['jpt-pratama', 'ahli-madya']
const retiresOn = (birth: string, { jenjang, eselon, jf }: Post) => {
  const age = jf === 'guru' || AT_SIXTY.includes(jenjang ?? '') || eselon?.startsWith('II.') ? 60 : 58
  const [year = 0, month = 0] = birth.split('-').map(Number)
  return month === 12 ? `${year + age + 1}-01-01` : `${year + age}-${String(month + 1).padStart(2, '0')}-01`
}
const hasGone = (person: Employee, day: string) => {
  const post = postOn(person, day)
  const isOverdue = (on: string) =>
    (post && person.birthDate ? retiresOn(person.birthDate, post) <= on : false) ||
    (person.status === 'PPPK' && Boolean(person.contractUntil) && (person.contractUntil ?? '') < on)
  return day > TODAY && isOverdue(day)
}
const staffingOn = (day: string, chosen: readonly Position[]) => {
  const seats = chosen
    .filter((position) => isNow(position, day))
    .map((position) => {
      const holders = active.filter((person) => postOn(person, day)?.id === position.id && !hasGone(person, day))
      return { need: needOf(position, day), holders: holders.length }
    })
  const known = seats.flatMap(({ need, holders }) => (need === undefined ? [] : [{ need, holders }]))
  const sum = (of: (seat: (typeof known)[number]) => number) => known.reduce((all, seat) => all + of(seat), 0)
  return {
    posts: seats.length,
    need: sum(({ need }) => need),
    holders: sum(({ holders }) => holders),
    vacant: sum(({ need, holders }) => Number(need > 0 && holders === 0)),
    unfilled: sum(({ need, holders }) => Math.max(0, need - holders)),
    surplus: sum(({ need, holders }) => Math.max(0, holders - need)),
    unknown: seats.length - known.length,
  }
}
const topOfUnit = (id: string | null | undefined) => {
  const unit = units.find((each) => each.id === id)
  return unit?.parent === 'KAB' ? unit.id : unit?.parent
}
const sectionOf = (page: string, letter: string, next: string) =>
  page.slice(page.search(new RegExp(`^${letter}\\. `, 'm')), page.search(new RegExp(`^${next}\\. `, 'm')))

describe('the map of posts of the sample agency', () => {
  const now = staffingOn(TODAY, positions)

  it('has five to eight in a hundred vacant, some with too many, one without a need', () => {
    expect(now.vacant / now.posts).toBeGreaterThan(0.05)
    expect(now.vacant / now.posts).toBeLessThan(0.08)
    expect(now.surplus).toBeGreaterThan(2)
    expect(now.unknown).toBe(1)
  })

  it('has a post that has ended, and one that ends in 2025 with somebody in it', () => {
    expect(positions.filter(({ until }) => until && until < TODAY)).toHaveLength(1)
    const ending = positions.filter(({ until }) => until?.startsWith('2025'))
    expect(ending).toHaveLength(1)
    expect(staffingOn(TODAY, ending).holders).toBeGreaterThan(0)
  })

  it('has what records have wrong: posts without id, an id that the map does not have, two posts at once, acting holders', () => {
    const ids = new Set(positions.map(({ id }) => id))
    const posts = active.map((person) => person.posts?.filter((post) => isNow(post, TODAY)) ?? [])
    const definitive = posts.map((each) => each.filter((post) => !post.as))
    expect(definitive.flat().filter(({ id }) => !id).length).toBeGreaterThan(2)
    expect(definitive.flat().filter(({ id }) => id && !ids.has(id))).toHaveLength(1)
    expect(definitive.filter((each) => each.length > 1)).toHaveLength(1)
    expect(posts.flat().filter((post) => post.as === 'plt' && ids.has(post.id ?? '')).length).toBeGreaterThan(3)
  })
})

describe('the vacancies of the demo', () => {
  const [indonesian, english] = [run('examples/demo.mjs'), run('examples/demo.mjs', '--lang', 'en')].map((page) =>
    sectionOf(page, 'C', 'D'),
  ) as [string, string]
  const lines = [
    ...units
      .filter(({ parent }) => parent === 'KAB')
      .map(({ id, name }) => ({ name, chosen: positions.filter(({ unit }) => topOfUnit(unit) === id) })),
    { name: 'Seluruh kabupaten', chosen: positions },
  ]

  it.each(lines)('are counted for $name, now and in three years', ({ name, chosen }) => {
    const [now, then] = [staffingOn(TODAY, chosen), staffingOn(THEN, chosen)]
    const difference = now.holders - now.need
    const figures = [
      now.posts,
      now.need,
      now.holders,
      `${difference < 0 ? '−' : ''}${Math.abs(difference)}`,
      now.vacant,
      now.unfilled,
      now.surplus,
      then.vacant,
      then.unfilled,
    ]
    const line = new RegExp(`^ *\\d* ${name} +(.*)$`, 'm').exec(indonesian)?.[1]
    expect(line?.split(/ +/)).toEqual(figures.map(String))
  })

  it('account for every row of employees', () => {
    const sentence = /\d+ baris pegawai = [\s\S]*? ditolak\./.exec(indonesian)?.[0] ?? ''
    const [total, ...parts] = [...sentence.matchAll(/\d+/g)].map(Number)
    expect(total).toBe(rows.length)
    expect(parts).toHaveLength(7)
    expect(parts.reduce((sum, part) => sum + part)).toBe(total)
  })

  it('name the first ten who leave by month and post, not by name', () => {
    const left = active
      .flatMap((person) => {
        const post = postOn(person, TODAY)
        const position = positions.find(({ id }) => id === post?.id)
        if (!post || !position || !isNow(position, TODAY) || !person.birthDate) return []
        const days = [retiresOn(person.birthDate, post)]
        if (person.contractUntil) days.push(`${person.contractUntil.slice(0, 5)}03-01`)
        const [day = ''] = days.sort()
        // Who should have left already leaves on the first day of the plan.
        return [{ day: day > TODAY ? day : '2024-01-01', title: position.title }]
      })
      .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    const printed = [...english.matchAll(/^(\w+ 20\d\d) +(.*?) {2,}.* {2}(?:retirement age|end of contract)$/gm)]
    const month = (day: string) =>
      new Date(day).toLocaleDateString('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
    expect(printed.map(([, on, title]) => `${on} ${title}`)).toEqual(
      left.slice(0, 10).map(({ day, title }) => `${month(day)} ${title}`),
    )
    expect(indonesian + english).not.toContain('CONTOH-')
  })

  it('are the same in the example to start from', () => {
    const csv = run('examples/count-vacancies.mjs')
    const [unitLines = '', mapLines = ''] = csv.split('\n\n')
    const [now, then] = [staffingOn(TODAY, positions), staffingOn(THEN, positions)]
    const total = unitLines.trim().split('\n').at(-1)?.split(';')
    expect([total?.[2], ...(total?.slice(4, 10) ?? [])]).toEqual(
      [now.posts, now.need, now.holders, now.holders - now.need, now.vacant, now.unfilled, now.surplus].map(String),
    )
    expect(total?.slice(-2)).toEqual([then.vacant, then.unfilled].map(String))
    expect(unitLines.trim().split('\n')).toHaveLength(units.length + 2)
    const posts = mapLines.trim().split('\n')
    expect(posts).toHaveLength(now.posts + 1)
    expect(posts.filter((line) => /;"?kosong\b/.test(line))).toHaveLength(now.vacant)
  })
})

describe('the change that the demo shows', () => {
  const page = run('examples/demo.mjs')
  const indonesian = sectionOf(page, 'D', 'E')
  // By hand: in service at the end of 2022 was who was appointed by then, and those who left in 2023.
  const earlier = rows
    .filter(({ tmtPppk, tmtCpns }) => !((tmtPppk ?? tmtCpns ?? '') >= '2023'))
    .map((row) => (row.kedudukan === 'berhenti' ? { ...row, kedudukan: 'aktif' as const } : row))
  const before = measure(earlier, { method: createMethod(ipAsn2019), year: 2022, units }).outcomes
  const scoresOf = (of: typeof outcomes, from: readonly Employee[]) =>
    of.flatMap((each) =>
      each.outcome === 'measured' ? [{ id: from[each.row]?.id, unit: each.unit, score: each.score }] : [],
    )
  const [was, is] = [scoresOf(before, earlier), scoresOf(outcomes, rows)]
  type Scores = typeof was
  const NAMES = { kualifikasi: 'Kualifikasi', kompetensi: 'Kompetensi', kinerja: 'Kinerja', disiplin: 'Disiplin' }
  // Twice the points are whole, so that the mean in hundredths is exact.
  const mean = (of: Scores, points: (score: Scores[number]['score']) => number) => {
    const twice = of.reduce((sum, { score }) => sum + 2 * points(score), 0)
    return Math.floor((100 * twice + of.length) / (2 * of.length))
  }
  const indexOf = (of: Scores) => mean(of, ({ index }) => index)
  const text = (hundredths: number) => (Math.abs(hundredths) / 100).toFixed(2).replace('.', ',')
  const signed = (hundredths: number) => `${hundredths < 0 ? '−' : hundredths > 0 ? '+' : ''}${text(hundredths)}`
  const cells = (name: string) => new RegExp(`^ *\\d* *${name} +([+−\\d].*)$`, 'm').exec(indonesian)?.[1]?.split(/ +/)

  const parts = Object.entries(NAMES).map(([id, name]) => {
    const points = (score: Scores[number]['score']) => score.dimensions[id] as number
    return { name, from: mean(was, points), to: mean(is, points) }
  })
  const index = { from: indexOf(was), to: indexOf(is) }

  it.each(parts)('is that of the means of $name', ({ name, from, to }) => {
    expect(cells(name)).toEqual([text(from), text(to), signed(to - from)])
  })

  it('adds up in every column, with the line of rounding', () => {
    const rest = (side: 'from' | 'to') => parts.reduce((left, part) => left - part[side], index[side])
    const [from, to] = [rest('from'), rest('to')]
    expect(cells('Pembulatan')?.map((cell) => cell.replace('−', '-'))).toEqual([
      (from / 100).toFixed(2).replace('.', ','),
      (to / 100).toFixed(2).replace('.', ','),
      signed(to - from).replace('−', '-'),
    ])
    expect(cells('Indeks')).toEqual([text(index.from), text(index.to), signed(index.to - index.from)])
  })

  const [idsBefore, idsAfter] = [was, is].map((of) => new Set(of.map(({ id }) => id))) as [Set<unknown>, Set<unknown>]
  const stayed = (of: Scores) => of.filter(({ id }) => idsBefore.has(id) && idsAfter.has(id))
  const joined = is.filter(({ id }) => !idsBefore.has(id))
  const left = was.filter(({ id }) => !idsAfter.has(id))

  it('is split by who stayed, joined and left', () => {
    const exact = (of: Scores) => of.reduce((sum, { score }) => sum + score.index, 0) / of.length
    const effects = [
      exact(stayed(is)) - exact(stayed(was)),
      (joined.length / is.length) * (exact(joined) - exact(stayed(is))),
      -(left.length / was.length) * (exact(left) - exact(stayed(was))),
    ].map((effect) => Math.round(100 * effect))
    expect(cells('Tetap')).toEqual(
      [stayed(is).length, text(indexOf(stayed(was))), text(indexOf(stayed(is))), signed(effects[0] ?? 0)].map(String),
    )
    expect(cells('Masuk')).toEqual([joined.length, text(indexOf(joined)), signed(effects[1] ?? 0)].map(String))
    expect(cells('Keluar')).toEqual([left.length, text(indexOf(left)), signed(effects[2] ?? 0)].map(String))
    expect(joined.length * left.length).toBeGreaterThan(0)
    // The effects before rounding are the whole difference; each is off by half a hundredth at most.
    expect(Math.abs(effects.reduce((sum, effect) => sum + effect, 0) - (index.to - index.from))).toBeLessThanOrEqual(2)
  })

  const organisations = units
    .filter(({ parent }) => parent === 'KAB')
    .map(({ id, name }) => ({
      name,
      before: was.filter(({ unit }) => topOfUnit(unit) === id),
      after: is.filter(({ unit }) => topOfUnit(unit) === id),
    }))

  it.each(organisations)('is shown for $name, with its direction', ({ name, before: from, after: to }) => {
    // Compared in whole numbers: sums of twice the points times the heads of the other year.
    const twice = (of: Scores) => of.reduce((sum, { score }) => sum + 2 * score.index, 0)
    const way = Math.sign(twice(to) * from.length - twice(from) * to.length)
    expect(cells(name)).toEqual([
      String(from.length),
      String(to.length),
      text(indexOf(from)),
      text(indexOf(to)),
      signed(indexOf(to) - indexOf(from)),
      ['turun', 'tetap', 'naik'][way + 1],
    ])
  })

  it('goes up here and down there', () => {
    expect(indonesian).toMatch(/ naik$/m)
    expect(indonesian).toMatch(/ turun$/m)
  })

  it('measures the achievement of the target against the printed index', () => {
    // By hand: 61.65 ÷ 65 × 100 = 94.846…
    expect(index.to).toBe(6165)
    expect(indonesian).toMatch(/target 65,00, realisasi 61,65, capaian\s94,8%/)
  })

  it('is the same in the example to start from', () => {
    const line = /^│ Indeks +│ +61,27 │ +61,65 │ +0,38 │$/m
    expect([index.from, index.to]).toEqual([6127, 6165])
    expect(run('examples/compare-years.mjs')).toMatch(line)
  })
})

describe('the index of 2016–2017 and SMART in the demo', () => {
  const [indonesian, english] = [run('examples/demo.mjs'), run('examples/demo.mjs', '--lang', 'en')].map((page) =>
    page.slice(page.search(/^F\. /m)),
  ) as [string, string]

  it('is the last section, and the only one of its letter', () => {
    expect(run('examples/demo.mjs').match(/^[A-Z]\. (?!Gap|Kinerja|Indisipliner)/gm)).toEqual(
      [...'ABCDEF'].map((letter) => `${letter}. `),
    )
  })

  it('prints the five sheets in order, and what Y means', () => {
    const names = ['1. Kompetensi', '2. Kompensasi', '3. Kinerja', '4. Disiplin', 'Cetak IPP']
    for (const page of [indonesian, english]) {
      expect(page.split('\n').filter((line) => names.includes(line))).toEqual(names)
    }
    expect(indonesian).toContain('Y = syarat jabatan dipenuhi')
    expect(english).toContain('Y = meets what the post asks for')
    // By unit.mjs the holder of post 8 meets none of the four, that of post 1 all.
    expect(indonesian).toMatch(/^ 8 Kepala Seksi B +Pejabat Tujuh +N +N +N +N +1,00$/m)
    expect(indonesian).toMatch(/^ 1 Kepala Dinas +Pejabat Satu +Y +Y +Y +Y +0,00$/m)
  })

  // By hand, from examples/ipp-2017/unit.mjs by the rules of docs/ipp-2017.md, each part rounded to two decimals:
  // A = (0 + 1 + 2 + 0 + 1 + 1 + 4 + 2) ÷ 4 ÷ 8 = 0.34375; B = 0 + 0.5 ÷ 4.5 + 0.3 ÷ 2.7 = 0.222…;
  // C = 677.1 ÷ 8 = 84.6375; D = (1 + 2) ÷ 8 = 0.375; 16.5 + 19.5 + 21.16 + 15.5 = 72.66.
  it.each([
    ['A +Gap Kompetensi', '0.34'],
    ['B +Gap Kompensasi', '0.22'],
    ['C +Kinerja', '84.64'],
    ['D +Indisipliner', '0.38'],
    ['Indeks Profesional Pegawai \\(IPP\\)', '72.66'],
    ['1 +Gap Pendidikan', '6'],
    ['2 +Gap Pelatihan', '3'],
    ['3 +Gap Pengalaman', '1'],
    ['4 +Gap Administrasi', '1'],
    ['5 +Jabatan Kosong', '2'],
  ])('has on the printed sheet %s %s', (label, figure) => {
    expect(new RegExp(`^ *${label} +(\\S+)$`, 'm').exec(english)?.[1]).toBe(figure)
    expect(new RegExp(`^ *${label} +(\\S+)$`, 'm').exec(indonesian)?.[1]).toBe(figure.replace('.', ','))
  })

  it('explains it in the language of the page', () => {
    expect(indonesian).toMatch(
      /\(IPP\) 72,66, dihitung dari 8 pejabat[\s\S]*= 16,5 [\s\S]*= 19,5 [\s\S]*= 21,16 [\s\S]*= 15,5 /,
    )
    expect(english).toMatch(
      /\(IPP\) 72\.66, from 8 office holders[\s\S]*= 16\.5 [\s\S]*= 19\.5 [\s\S]*= 21\.16 [\s\S]*= 15\.5 /,
    )
  })

  it('says how far to trust it, with other readings of the same unit', () => {
    // By hand: A as 6 of 8 = 0.75: 6.25 + 19.5 + 21.16 + 15.5. A as (2.75 + 2) ÷ 10 = 0.475 → 0.48: 13 + 56.16.
    // B as 0.222… ÷ 3 = 0.07: 16.5 + 23.25 + 21.16 + 15.5.
    expect(indonesian).toMatch(/tidak satu pun angkanya[\s\S]*62,41 \(comp[\s\S]*69,16\s\(vac[\s\S]*76,41 \(comp/)
    expect(english).toMatch(/none of its numbers[\s\S]*62\.41\s\(comp[\s\S]*69\.16\s\(vac[\s\S]*76\.41\s\(comp/)
  })

  it('holds twelve indicators against the seven words', () => {
    // docs/smart.md: two words are always for a person; without targets, completeness and deadlines three are not met.
    const outcomes = (page: string, [met, not, judge]: [string, string, string]) =>
      page.match(new RegExp(`^IP.* ${[judge, met, met, not, judge, not, not, not].join(' +')}$`, 'gm'))
    for (const found of [
      outcomes(indonesian, ['ya', 'belum', 'dinilai']),
      outcomes(english, ['met', 'not met', 'judge']),
    ]) {
      expect(found?.filter((line) => line.startsWith('IP ASN'))).toHaveLength(8)
      expect(found?.filter((line) => line.startsWith('IPP'))).toHaveLength(4)
    }
    expect(indonesian).toContain('Target tidak dinyatakan karena tidak ada sumber')
    expect(english).toContain('Targets are not stated because no source gives any')
  })

  it('fits the page', () => {
    const lines = [indonesian, english].flatMap((page) => page.split('\n'))
    // An address is not broken: whoever follows it needs it whole.
    const tooLong = lines.filter((line) => line.length > 109 && !/^\s+https:\S+$/.test(line))
    expect(tooLong).toEqual([])
  })
})

describe('official numbers in the example to start from', () => {
  const page = run('examples/reconcile.mjs')
  const lines = readFileSync('examples/data/sample-official.csv', 'utf8').trim().split('\n')
  const people = lines.slice(2).map((line, i) => {
    const [, , , education = '', required = '', training, , day = ''] = line.split(';')
    return { line: i + 3, education, required, training, day, hasNumbers: !line.endsWith(';') }
  })
  const given = people.filter(({ hasNumbers }) => hasNumbers)
  const rowOf = (name: string) =>
    new RegExp(`^│ ${name} +│(.*)│$`, 'm')
      .exec(page)?.[1]
      ?.split('│')
      .map((cell) => cell.trim())

  it('are what their program makes', () => {
    const files = ['csv', 'json'].map((ext) => `examples/data/sample-official${ext === 'json' ? '-group' : ''}.${ext}`)
    const before = files.map((name) => readFileSync(name, 'utf8'))
    run('examples/data/make-sample-official.mjs')
    expect(files.map((name) => readFileSync(name, 'utf8'))).toEqual(before)
  })

  // From the rule in make-sample-official.mjs: seminars of 2023 no longer count, line 19 is changed, and qualification follows no level.
  it('follow one other reading', () => {
    const old = given.filter(({ training, day }) => training === 'Seminar' && day.startsWith('2023')).length
    expect([given.length, old]).toEqual([36, 6])
    expect(rowOf('Kualifikasi')).toEqual(['0 dari 36', '0 dari 36', 'tidak ada'])
    expect(rowOf('Kompetensi')).toEqual(['30 dari 36', '36 dari 36', 'seminarWindow: oneYear'])
    expect(rowOf('Kinerja')).toEqual(['35 dari 36', '35 dari 36', 'bawaan'])
    expect(rowOf('Disiplin')).toEqual(['36 dari 36', '36 dari 36', 'bawaan'])
  })

  it('follow the table of the rule, against what the post requires', () => {
    const levels = ['SLTA', 'D-III', 'S-1', 'S-2']
    const heads = [-1, 0, 1].map(
      (way) =>
        given.filter((each) => Math.sign(levels.indexOf(each.education) - levels.indexOf(each.required)) === way)
          .length,
    )
    const cells = ['di-bawah 12,5', 'sesuai 20', 'di-atas 24'].map((each, i) => `${each} (${heads[i]}/${heads[i]})`)
    expect(rowOf('kesesuaian')).toEqual(['cocok, 100%', cells.join('; ')])
    expect(rowOf('pendidikan')?.[0]).toMatch(/^tidak cocok/)
    expect(page).toMatch(/jumlahnya: 35 dari 36 pegawai\n.*: baris 19, Kinerja\.\n.*: -10\.$/m)
  })

  it('are to be asked for where one window counts and the other does not', () => {
    // In 2024, or from 1 April 2024 to 31 March 2025, and not both.
    const between = people.filter(
      ({ training, day }) =>
        training === 'Seminar' && (day >= '2024' && day < '2025') !== (day >= '2024-04-01' && day <= '2025-03-31'),
    )
    expect(between.map(({ line, hasNumbers }) => [line, hasNumbers])).toEqual([
      [39, false],
      [40, false],
    ])
    expect(rowOf('39')).toEqual(['Kompetensi', '0: bawaan; 17,5: windows: cutOff'])
    expect(rowOf('40')).toEqual(['Kompetensi', '0: windows: cutOff; 10: bawaan'])
    expect(rowOf('41')).toBeUndefined()
  })

  it('stand behind the printed row, by the calendar', () => {
    const printed = JSON.parse(readFileSync('examples/data/sample-official-group.json', 'utf8'))
    const text = (value: number) => String(value).replace('.', ',')
    expect(page.match(/ cocok │$/gm)).toHaveLength(6)
    expect(rowOf('Pegawai')).toEqual(['40', '40', 'cocok'])
    expect(rowOf('Indeks')?.[0]).toBe(text(printed.index))
    expect(page).toContain('terjawab: windows: calendar.')
  })

  it('have a receipt that a changed record does not stand up to, and name nobody', () => {
    expect(page).toMatch(/Dihitung ulang: sama\n.*diubah: berbeda \(input, result\), antara lain score\.index/)
    expect(page).not.toContain('CONTOH')
  })
})
