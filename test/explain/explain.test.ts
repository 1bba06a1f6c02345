import { describe, expect, it } from 'vitest'
import { createMethod, type EvidenceReason, ipAsn2019, type Score, scoreAnswers, scoreEmployee } from '../../src'
import { kedudukans, statuses } from '../../src/employee-codes'
import { cite, en, explain, id, ipAsn2019Annotations, type Status } from '../../src/explain'
import { checkEdition } from '../../src/own-edition'

const method = createMethod(ipAsn2019)
const score = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'SLTA', teknis: true, skp: 75.5 }, { method })

describe('explain', () => {
  it('says the same in English, line by line', () => {
    const indonesian = explain({ score }, { method, locale: id }).text.split('\n')
    const english = explain({ score }, { method, locale: en }).text.split('\n')
    expect(english).toHaveLength(indonesian.length)
    expect(english[0]).toBe('Professionalism index 47.5, category Very low.')
  })

  it('is a tree of dimensions and lines, whose points add up', () => {
    const { tree } = explain({ score }, { method, locale: en })
    expect(tree.children.map(({ id }) => id)).toEqual(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'])
    expect(tree.points).toBe(47.5)
    expect(tree.max).toBe(100)
    for (const dimension of tree.children) {
      expect(dimension.children.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(dimension.points)
      expect(dimension.children.reduce((sum, { max }) => sum + max, 0)).toBe(dimension.max)
    }
  })

  it('refuses a score of another method', () => {
    const other = createMethod(ipAsn2019, { skpGap: 'upper' })
    expect(() => explain({ score }, { method: other, locale: id })).toThrow('method-mismatch')
  })

  it('names the readings that mattered, with the option in force', () => {
    const { tree } = explain({ score }, { method, locale: en })
    const [performance] = tree.children[2]?.children ?? []
    expect(performance?.notes.join()).toContain('skpGap=floor')
  })

  it('trusts a number as far as the weakest rule behind it, and names the column that held it', () => {
    // 75.5 lies between two printed bands, so the way of reading it counts; 76 does not
    const performance = (skp: number) => {
      const each = scoreAnswers({ kelompok: 'pelaksana', skp }, { method })
      return explain({ score: each }, { method, locale: en }).tree.children[2]?.children[0]
    }
    expect(performance(75.5)).toMatchObject({ status: 'implementation' })
    expect(performance(76)).toMatchObject({ status: 'sourced' })
    expect(performance(76)?.statement).toContain(en.labels['columns.skp'])
  })

  it('says part of the hours where they earn their share', () => {
    const proportional = createMethod(ipAsn2019, { jpCredit: 'proportional' })
    const each = scoreAnswers({ kelompok: 'pelaksana', jp: 15 }, { method: proportional })
    const [technical] = explain({ score: each }, { method: proportional, locale: id }).tree.children[1]?.children ?? []
    expect(technical?.statement).toMatch(/^Sebagian .*: 16,875 dari 22,5 poin$/)
    expect(technical?.status).toBe('implementation')
    expect(technical?.notes[0]).toBe('Poin penuh diberikan mulai 20 JP.')
  })

  it('says what is unknown, what it was given and what it could be', () => {
    const { tree } = explain({ score }, { method, locale: en })
    const [discipline] = tree.children[3]?.children ?? []
    expect(discipline?.notes[0]).toMatch(/\b5\b.*\b1\b.*\b5\b/)
    expect(discipline?.status).toBe('implementation')
  })

  it("marks an agency's own edition, shows its ids as they are, and cites nothing", () => {
    const { official, ...rules } = ipAsn2019
    const own = checkEdition({ ...rules, id: 'kab-contoh' })
    if (!own.ok) throw new Error('the edition must pass')
    const ownMethod = createMethod(own.value)
    const ownScore = scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S1' }, { method: ownMethod })
    const { tree, text } = explain({ score: ownScore }, { method: ownMethod, locale: { ...en, labels: {} } })
    expect(tree.notes.join()).toContain(en.phrases.ownEdition)
    expect(text).toContain('pendidikan: S1')
    expect(text).not.toContain('http')
    expect(tree.children.map(({ status }) => status)).toEqual([null, null, null, null])
  })

  it('cites the annotations that come with an own edition', () => {
    const annotations = {
      edition: 'kab-contoh',
      rules: { dimensions: { status: 'sourced', sources: ['perbup'] } },
      sources: { perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' } },
    } as const
    expect(explain({ score }, { method, locale: id, annotations }).text).toContain(
      '[1] Peraturan Bupati Contoh 1/2026 (peraturan)',
    )
  })

  it('says where nothing agrees with the one source that there is', () => {
    const sources = {
      perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' },
      berita: { kind: 'press', title: 'Koran Contoh' },
    } as const
    const dimension = (locale: typeof id, keys: readonly ('perbup' | 'berita')[], status: Status) => {
      const annotations = { edition: 'kab-contoh', rules: { dimensions: { status, sources: keys } }, sources }
      const { tree, text } = explain({ score }, { method, locale, annotations })
      return [text.match(/\[[^\]]+: [12, ]+\]/)?.[0], tree.children[0]?.singleSource]
    }
    expect(dimension(en, ['perbup'], 'sourced')).toEqual(['[stated in a source (single source): 1]', true])
    expect(dimension(id, ['perbup'], 'sourced')).toEqual(['[tercantum dalam sumber (satu sumber): 1]', true])
    expect(dimension(en, ['perbup', 'berita'], 'sourced')).toEqual(['[stated in a source: 1, 2]', undefined])
    // of what is only in code, or assumed, nobody takes one source for several that agree
    expect(dimension(en, ['berita'], 'implementation')).toEqual(['[only in application code: 1]', undefined])
    expect(dimension(en, ['berita'], 'assumed')).toEqual(['[assumed: 1]', undefined])
  })

  it('says so as soon as one of the rules behind a line has a single source, and none is weaker', () => {
    const sources = {
      perbup: { kind: 'regulation', title: 'Peraturan Bupati Contoh 1/2026' },
      berita: { kind: 'press', title: 'Koran Contoh' },
    } as const
    const skp = scoreAnswers({ kelompok: 'pelaksana', skp: 95 }, { method })
    const kinerja = (bands: Status, points: readonly string[] = ['perbup', 'berita']) => {
      const rules = {
        indicators: { status: 'sourced', sources: points },
        'indicators.kinerja.inputs.skp.bands': { status: bands, sources: ['perbup'] },
      } as const
      const { tree } = explain({ score: skp }, { method, locale: id, annotations: { edition: 'x', rules, sources } })
      const line = tree.children[2]?.children[0]
      return [line?.status, line?.sources.length, line?.singleSource]
    }
    expect(kinerja('sourced')).toEqual(['sourced', 2, true])
    expect(kinerja('assumed')).toEqual(['assumed', 2, undefined])
    expect(kinerja('assumed', ['berita'])).toEqual(['assumed', 2, undefined])
  })
})

describe('cite', () => {
  it('takes the nearest rule above', () => {
    expect(cite('dimensions.kinerja', { method })).toEqual(cite('dimensions', { method }))
    expect(cite('nowhere.at.all', { method })).toBeNull()
    expect(cite('toString', { method })).toBeNull()
  })

  it('follows a reading to the option in force', () => {
    const zero = createMethod(ipAsn2019, { unknownEducation: 'zero' })
    const titles = (each: typeof method) =>
      cite('indicators.pendidikan.unknown', { method: each })?.sources.map(({ title }) => title)
    expect(titles(zero)).toEqual(['IP ASN Kota Medan'])
    expect(titles(method)).not.toEqual(titles(zero))
    const relative = createMethod(ipAsn2019, { education: { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25 } } })
    expect(cite('indicators.pendidikan.inputs.pendidikan.scores', { method: relative })?.status).toBe('assumed')
  })
})

describe('the annotations of the 2019 edition', () => {
  // research notes §9: the commits that were read; the survey of the ministry has no address
  it('cite code as it was read, not as it is today', () => {
    const code = Object.entries(ipAsn2019Annotations.sources).filter(([, { kind }]) => kind === 'code')
    expect(Object.fromEntries(code.map(([key, { url = null }]) => [key, url]))).toEqual({
      kemendagri: null,
      medan: 'https://github.com/bukhari99/ipasn/blob/a0696fe1/ipasn/app/Controllers/Admin/User.php',
      rumahasn: 'https://github.com/taufiqurrohmansuwarto/rumahASN/tree/266fed3a',
      silka: 'https://github.com/muhammadnorseputra/silka-server/tree/f3966545',
      simip: 'https://github.com/feryanuar24/sim-ip-asn/tree/a69e3267/app/Http/Controllers',
    })
  })

  const numbersIn = (node: unknown, path: string): string[] => {
    if (typeof node === 'number') return [path]
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, child]) => numbersIn(child, path ? `${path}.${key}` : key))
  }
  const { readings, revision, ...normative } = ipAsn2019
  const options = Object.entries(readings).flatMap(([reading, each]) =>
    Object.keys(each.options).map((option) => `readings.${reading}.options.${option}`),
  )

  // research notes §1.3: one year for seminars only in BUSKIPM 2020, the exempt posts only on the page of Kudus. That PNS only are
  // measured is marked A (§2: LELE, BIROKRAT).
  it('have a single source for two options, and for no rule in force by default', () => {
    const single = [...numbersIn(normative, ''), ...options].filter((path) => cite(path, { method })?.singleSource)
    expect(single).toEqual(['readings.seminarWindow.options.oneYear', 'readings.exemptJf.options.kudus'])
    const oneYear = createMethod(ipAsn2019, { seminarWindow: 'oneYear' })
    expect(cite('indicators.seminar.window.years', { method: oneYear })).toEqual({
      status: 'sourced',
      sources: [ipAsn2019Annotations.sources.buskipm],
      singleSource: true,
    })
  })

  it.each([...numbersIn(normative, ''), ...options])('cite %s', (path) => {
    const found = cite(path, { method })
    expect(found, path).not.toBeNull()
    expect(found?.sources).not.toContain(undefined)
    // What is not assumed was read somewhere.
    if (found?.status !== 'assumed') expect(found?.sources.length).toBeGreaterThan(0)
  })

  it('name only rules that exist, and every source', () => {
    const at = (path: string) =>
      path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], ipAsn2019)
    for (const path of Object.keys(ipAsn2019Annotations.rules)) expect(at(path), path).toBeDefined()
    const used = Object.values(ipAsn2019Annotations.rules).flatMap((rule) => ('sources' in rule ? rule.sources : []))
    expect([...new Set(used)].sort()).toEqual(Object.keys(ipAsn2019Annotations.sources).sort())
  })

  it('call nothing sourced that no document or agreeing systems state', () => {
    for (const [path, rule] of Object.entries(ipAsn2019Annotations.rules)) {
      if (!('status' in rule)) continue
      const kinds = rule.sources.map((key) => ipAsn2019Annotations.sources[key]?.kind)
      if (rule.status === 'implementation')
        expect(
          kinds.every((kind) => kind === 'code'),
          path,
        ).toBe(true)
      if (rule.status === 'sourced') expect(kinds.some((kind) => kind !== 'code') || kinds.length > 1, path).toBe(true)
    }
  })
})

describe('the explanation of records', () => {
  const method = createMethod(ipAsn2019)
  // A pengawas since 1 January 2023, before that auditor.
  const employee = {
    id: 'p-17',
    status: 'PNS',
    posts: [
      { jenjang: 'ahli-muda', from: '2015-03-01', until: '2022-12-31' },
      { jenjang: 'pengawas', from: '2023-01-01' },
    ],
    educations: [{ level: 'S1', date: '2009' }],
    trainings: [
      { kind: 'kepemimpinan', level: 'PKA', date: '2019-08-02' },
      { kind: 'teknis', jp: 12, date: '2023-05' },
      { kind: 'teknis', jp: 12 },
    ],
    appraisals: [{ year: 2022, kinerja: 'baik' }],
    sanctions: [{ level: 'ringan', inForce: '2018-12-31' }],
  } as const
  const assessment = scoreEmployee(employee, { method, year: 2023 })
  const linesOf = (subject: Parameters<typeof explain>[0]) =>
    explain(subject, { method, locale: id })
      .text.split('\n')
      .map((line) => line.trim())

  it('says by number and date what counted, and why the rest did not', () => {
    expect(linesOf({ ...assessment, employee })).toEqual(
      expect.arrayContaining([
        'Pengukuran tahun 2023, menurut data per 31 Desember 2023.',
        'Jabatan ke-1: sudah lampau, tidak lagi dihitung (1 Maret 2015).',
        'Jabatan ke-2: dihitung (1 Januari 2023).',
        'Pendidikan ke-1: dihitung (2009).',
        'Diklat atau seminar ke-1: tidak dihitung, bukan untuk jenjang jabatan ini (2 Agustus 2019).',
        'Masa yang dihitung: 1 Januari 2023 s.d. 31 Desember 2023.',
        'Diklat atau seminar ke-2: belum memberi poin, jumlah seluruh JP belum cukup (Mei 2023).',
        'Diklat atau seminar ke-3: belum dapat dihitung, tanggalnya kosong atau kurang lengkap.',
        'Penilaian kinerja ke-1: dihitung (2022).',
        'Hukuman disiplin ke-1: sudah lampau, tidak lagi dihitung (31 Desember 2018).',
      ]),
    )
  })

  it('names the date of a sanction that counts', () => {
    const sanctioned = {
      ...employee,
      sanctions: [{ level: 'ringan', decided: '2018-12-01', inForce: '2019-02-01' }],
    } as const
    const decided = createMethod(ipAsn2019, { sanctionDate: 'decided' })
    const text = explain(
      { ...scoreEmployee(sanctioned, { method: decided, year: 2023 }), employee: sanctioned },
      { method: decided, locale: id },
    ).text
    expect(text).toContain('Hukuman disiplin ke-1: sudah lampau, tidak lagi dihitung (1 Desember 2018).')
  })

  it('names no dates without the record, and nothing of records without an observation', () => {
    expect(linesOf(assessment)).toContain(
      'Diklat atau seminar ke-2: belum memberi poin, jumlah seluruh JP belum cukup.',
    )
    expect(linesOf({ score: assessment.score as Score }).join('\n')).not.toMatch(/ke-\d|Pengukuran tahun/)
  })

  it('says what more could be had, and under which readings the records answer otherwise', () => {
    const text = linesOf(assessment).join('\n')
    // leadership: exact or higher; technical training: one year for everyone or only for pelaksana; sanctions: five years or ever
    for (const reading of ['leadershipMatch=exact', 'technicalWindow=everyone', 'disciplineWindow=fiveYears']) {
      expect(text).toContain(reading)
    }
    expect(text).toContain('Jawaban tertinggi akan menambah 15 poin.')
    expect(text).toContain('Belum diketahui: diberi 0 poin, dapat menjadi 0 sampai 15 poin.')
  })

  it('says why somebody is not measured, or left out', () => {
    const nobody = scoreEmployee({ id: 'p', status: 'PNS', posts: [] }, { method, year: 2023 })
    expect(linesOf(nobody)[0]).toBe('Belum dapat diukur: tidak ada jabatan definitif pada tanggal batas data.')
    const cpns = explain(scoreEmployee({ id: 'p', status: 'CPNS' }, { method, year: 2023 }), { method, locale: id })
    expect(cpns.text.split('\n')[0]).toBe('Tidak termasuk yang diukur: berstatus CPNS.')
    expect(cpns.tree).toMatchObject({ points: null, children: [] })
  })

  it('refuses an observation of another method', () => {
    const other = createMethod(ipAsn2019, { windows: 'cutOff' })
    expect(() => explain(assessment, { method: other, locale: id })).toThrow(
      expect.objectContaining({ code: 'method-mismatch' }),
    )
  })

  it('has words for everything that can become of an item', () => {
    const reasons: EvidenceReason[] = [
      'counts',
      'exempt',
      'after-cut-off',
      'too-late',
      'too-old',
      'undated',
      'wrong-level',
      'no-level',
      'wrong-post',
      'not-fitting',
      'no-hours',
      'too-few-hours',
      'lower-education',
      'wrong-year',
      'partial',
      'no-result',
      'lighter',
      'acting',
      'superseded',
    ]
    const paths = [
      ...reasons.map((reason) => `evidence.${reason}`),
      ...['posts', 'educations', 'trainings', 'appraisals', 'sanctions'].map((list) => `lists.${list}`),
      ...['measured', 'not-measured', 'excluded', 'duplicate', 'rejected'].map((outcome) => `outcomes.${outcome}`),
      ...['no-post', 'no-group', 'nothing-known', 'no-unit', ...statuses, ...kedudukans].map(
        (each) => `reasons.${each}`,
      ),
    ]
    for (const locale of [id, en]) for (const path of paths) expect(locale.labels[path], path).toMatch(/\S/)
  })
})
