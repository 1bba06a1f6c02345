import { describe, expect, it } from 'vitest'
import { createMethod, type Edition, type IpAsn2019Readings, ipAsn2019, isIppError } from '../src'

const idOf = (readings: IpAsn2019Readings) => createMethod(ipAsn2019, readings).id

describe('the id of a method', () => {
  it('names the edition, its revision, and only the readings that are not the default', () => {
    expect(idOf({})).toBe('ip-asn-2019@1')
    expect(idOf({ categoryGap: 'floor' })).toBe('ip-asn-2019@1')
    expect(idOf({ categoryGap: 'upper' })).toBe('ip-asn-2019@1?categoryGap=upper')
  })

  it('has its readings in the order of the edition, however they were given', () => {
    const id = 'ip-asn-2019@1?categoryGap=upper&jpCredit=proportional'
    expect(idOf({ jpCredit: 'proportional', categoryGap: 'upper' })).toBe(id)
    expect(idOf({ categoryGap: 'upper', jpCredit: 'proportional' })).toBe(id)
  })

  it('carries the points that the caller gives, in the order of the edition', () => {
    const relative = { 'di-atas': 25, sesuai: 20, 'di-bawah': 12.5 }
    expect(idOf({ education: { relative } })).toBe(
      'ip-asn-2019@1?education=relative(di-bawah:12.5,sesuai:20,di-atas:25)',
    )
  })

  it('carries the list that the caller gives, each once and in order, and whole as it was', () => {
    const listed = ['mpp', 'CPNS', 'mpp'] as const
    expect(idOf({ excluded: { listed } })).toBe('ip-asn-2019@1?excluded=listed(CPNS,mpp)')
    expect(idOf({ exemptJf: { listed: ['penyuluh', 'guru'] } })).toBe('ip-asn-2019@1?exemptJf=listed(guru,penyuluh)')
    expect(listed).toEqual(['mpp', 'CPNS', 'mpp'])
  })
})

describe('a method', () => {
  const method = createMethod(ipAsn2019, { skpGap: 'upper' })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(method))).toEqual(method)
  })

  it('is frozen to the bottom', () => {
    const thawed: string[] = []
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return
      if (!Object.isFrozen(node)) thawed.push(path)
      for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`)
    }
    visit(method, 'method')
    expect(thawed).toEqual([])
  })

  it('is official for the shipped edition, and tells all its readings', () => {
    expect(method.official).toBe(true)
    expect(method.readings).toMatchObject({ categoryGap: 'floor', skpGap: 'upper', education: 'absolute' })
  })

  it('has the rules for records that its readings set, with the windows', () => {
    const { evidence } = createMethod(ipAsn2019, { excluded: { listed: ['mpp', 'CPNS'] }, seminarWindow: 'oneYear' })
    expect(evidence?.excluded).toEqual(['CPNS', 'mpp'])
    expect(evidence?.windows.seminar).toEqual({ ...(ipAsn2019.indicators.seminar?.window as object), years: 1 })
    expect(createMethod(ipAsn2019, { excluded: { listed: [] } }).evidence?.excluded).toEqual([])
    expect(createMethod(ipAsn2019, { excluded: 'nobody' }).evidence?.excluded).toEqual([])
  })

  it('has beside them those of every other option that changes them, and of no other reading', () => {
    const { otherEvidence, evidence } = createMethod(ipAsn2019, { seminarWindow: 'oneYear' })
    const other = otherEvidence.filter(({ reading }) => reading === 'seminarWindow')
    expect(other.map(({ option }) => option)).toEqual(['twoYears'])
    expect(other[0]?.evidence.windows.seminar).not.toEqual(evidence?.windows.seminar)
    const named = new Set(otherEvidence.map(({ reading }) => reading))
    expect(
      [...named].filter((id) => ['categoryGap', 'jpCredit', 'education', 'unknownEducation'].includes(id)),
    ).toEqual([])
    for (const id of ['windows', 'sanctionDate', 'pppk', 'excluded']) expect(named).toContain(id)
    // The option in force is no other one.
    expect(otherEvidence.filter(({ reading, option }) => `${reading} ${option}` === 'pppk from2023')).toEqual([])
  })

  it('has the list that an option asks for empty where nobody gives one', () => {
    const { otherEvidence } = createMethod(ipAsn2019)
    const listed = otherEvidence.filter(({ option, reading }) => option === 'listed' && reading === 'excluded')
    expect(listed.map(({ evidence }) => evidence.excluded)).toEqual([[]])
  })

  it('leaves the edition as it was', () => {
    const before = JSON.stringify(ipAsn2019)
    createMethod(ipAsn2019, { jpCredit: 'proportional', unknownDiscipline: 'clean' })
    expect(JSON.stringify(ipAsn2019)).toBe(before)
  })
})

describe('the tables of a method', () => {
  const columnOf = (name: string, readings: IpAsn2019Readings = {}) => {
    const column = createMethod(ipAsn2019, readings).groups.pelaksana?.columns[name]
    if (!column || !('bands' in column)) throw new Error('no number column')
    return column
  }

  it('have a stretch of their own between two printed bands, and none where bands touch', () => {
    expect(columnOf('skp').bands.map(({ from, open }) => [from, open])).toEqual([
      [0, false],
      [50, true],
      [51, false],
      [60, true],
      [61, false],
      [75, true],
      [76, false],
      [90, true],
      [91, false],
    ])
    expect(columnOf('skp120').bands.map(({ from, open }) => [from, open])).toEqual(
      [0, 50, 70, 90, 110, 120].map((from) => [from, false]),
    )
    const between = createMethod(ipAsn2019).categories.bands.filter((band) => band.between)
    expect(between.map(({ from }) => from)).toEqual([60, 70, 80, 90])
  })

  it('have a line for every hour up to the full number', () => {
    // 22.5 × hours / 20
    const lines = columnOf('jp', { jpCredit: 'proportional' }).bands.map(({ line }) => [line.rung, line.points])
    expect(lines).toHaveLength(21)
    expect([lines[0], lines[1], lines[19], lines[20]]).toEqual([
      ['belum', 0],
      ['sebagian', 1.125],
      ['sebagian', 21.375],
      ['sudah', 22.5],
    ])
    const threshold = columnOf('jp').bands.map(({ line }) => [line.rung, line.points])
    expect([threshold[0], threshold[19], threshold[20]]).toEqual([
      ['belum', 0],
      ['belum', 0],
      ['sudah', 22.5],
    ])
    expect(columnOf('jp')).toMatchObject({ kind: 'whole', to: null })
    expect(columnOf('skp120')).toMatchObject({ kind: 'value', to: 120 })
  })

  it('mark a line with the readings that would change it, each once', () => {
    const lines = columnOf('skp120').bands.map(({ line }) => line.readings)
    expect(lines).toEqual([['predicates2022'], [], [], [], ['skp120'], []])
    expect(createMethod(ipAsn2019).groups.pelaksana?.unknown.map(({ readings }) => readings)).toEqual([
      ['education', 'unknownEducation'],
      [],
      [],
      ['unknownPerformance'],
      ['unknownDiscipline'],
    ])
  })

  it('keep a column that does not score, and know nothing of what it is worth', () => {
    const column = createMethod(ipAsn2019).groups.pelaksana?.columns.kesesuaian
    expect(column).toMatchObject({ kind: 'codes', scores: false })
    expect(column && 'lines' in column && column.lines.sesuai).toMatchObject({
      rung: 'sesuai',
      known: false,
      range: [1, 25],
    })
  })
})

describe('a wrong call', () => {
  const codeOf = (call: () => unknown) => {
    try {
      call()
    } catch (error) {
      return isIppError(error) ? `${error.code}: ${error.message}` : error
    }
  }

  it.each<[problem: string, readings: Record<string, unknown>, message: string]>([
    [
      'a reading that the edition does not have',
      { categoryGap: 'floor', rounding: 'up' },
      'unknown-reading: rounding; there are categoryGap, categoryFigure, skpGap',
    ],
    ['a prototype key for a reading', { toString: 'up' }, 'unknown-reading: toString'],
    [
      'an option that the reading does not have',
      { categoryGap: 'nearest' },
      'unknown-option: categoryGap takes floor or upper',
    ],
    ['a prototype key for an option', { categoryGap: 'constructor' }, 'unknown-option: categoryGap'],
    [
      'relative education without points',
      { education: 'relative' },
      "unknown-option: education takes absolute or { relative: { 'di-bawah': 0-25,'sesuai': 0-25,'di-atas': 0-25 } }",
    ],
    ['relative education without all points', { education: { relative: { sesuai: 20 } } }, 'unknown-option: education'],
    [
      'one point too many',
      { education: { relative: { 'di-bawah': 1, sesuai: 20, 'di-atas': 25, lain: 1 } } },
      'unknown-option',
    ],
    [
      'points above the maximum',
      { education: { relative: { 'di-bawah': 15, sesuai: 20, 'di-atas': 25.5 } } },
      'unknown-option',
    ],
    ['negative points', { education: { relative: { 'di-bawah': -1, sesuai: 20, 'di-atas': 25 } } }, 'unknown-option'],
    [
      'points with five decimals',
      { education: { relative: { 'di-bawah': 15, sesuai: 20.00001, 'di-atas': 25 } } },
      'unknown-option',
    ],
    [
      'points that are not numbers',
      { education: { relative: { 'di-bawah': 15, sesuai: 'x', 'di-atas': 25 } } },
      'unknown-option',
    ],
    [
      'a list of what the reading does not list',
      { excluded: { listed: ['CPNS', 'honorer'] } },
      'unknown-option: excluded takes cpns or nobody or { listed: [PNS,CPNS,PPPK,aktif,',
    ],
    ['a list for ids with a capital', { exemptJf: { listed: ['guru', 'Dosen'] } }, 'unknown-option: exemptJf'],
    ['a list for ids with a space', { exemptJf: { listed: ['guru besar'] } }, 'unknown-option: exemptJf takes'],
    ['a list that is none', { exemptJf: { listed: 'guru' } }, 'unknown-option: exemptJf'],
    ['a list without its ids', { exemptJf: 'listed' }, 'unknown-option: exemptJf'],
    ['a list where none is asked for', { exemptJf: { none: ['guru'] } }, 'unknown-option: exemptJf'],
    ['an empty choice', { education: {} }, 'unknown-option'],
    ['a choice that is no text', { categoryGap: 3 }, 'unknown-option'],
  ])('%s is refused', (_, readings, message) => {
    const [code = ''] = message.split(':')
    expect(codeOf(() => createMethod(ipAsn2019, readings as IpAsn2019Readings))).toContain(`${code}: ${message}`)
  })

  it('tells where it is, and what there is', () => {
    const issuesOf = (readings: object) => {
      try {
        createMethod(ipAsn2019, readings)
      } catch (error) {
        return isIppError(error) && error.issues.map(({ path, code, params }) => [path, code, params?.expected])
      }
    }
    expect(issuesOf({ categoryGap: 'floor', rounding: 'up' })).toEqual([
      [['readings', 1], 'unknown-field', Object.keys(ipAsn2019.readings)],
    ])
    expect(issuesOf({ categoryGap: 'nearest' })).toEqual([
      [['readings', 'categoryGap'], 'unknown-code', ['floor', 'upper']],
    ])
    expect(issuesOf({ exemptJf: { listed: [1] } })).toEqual([
      [['readings', 'exemptJf'], 'unknown-code', ['none', 'kudus', '{ listed: [ids] }']],
    ])
  })

  it('names no more of an unknown reading than forty characters', () => {
    const message = String(codeOf(() => createMethod(ipAsn2019, { ['x'.repeat(60)]: 'up' } as IpAsn2019Readings)))
    expect(message).toContain(`${'x'.repeat(40)}; there are`)
    expect(message).not.toContain('x'.repeat(41))
  })

  it.each(['floor', 7])('refuses readings that are no record: %j', (readings) => {
    const call = () => createMethod(ipAsn2019, readings as unknown as IpAsn2019Readings)
    expect(codeOf(call)).toBe('invalid-argument: invalid-argument: readings: { reading: option }')
  })

  it('takes points from 0 to the maximum', () => {
    expect(idOf({ education: { relative: { 'di-bawah': 0, sesuai: 20, 'di-atas': 25 } } })).toContain('di-bawah:0')
  })

  it('refuses an edition that nobody checked, and one that only calls itself official', () => {
    const { official, ...rules } = ipAsn2019
    expect(codeOf(() => createMethod(rules as Edition))).toBe(
      'unchecked-edition: unchecked-edition: pass it to checkEdition first',
    )
    const forged = { ...structuredClone(ipAsn2019), dimensions: { kualifikasi: 100 } }
    expect(codeOf(() => createMethod(forged))).toMatch(/^unchecked-edition/)
  })
})

it('makes nothing of an edition that was changed behind its back: the shipped one cannot be', () => {
  const { disiplin } = ipAsn2019.indicators
  expect(() => Object.assign(disiplin?.inputs.disiplin as object, { points: {} })).toThrow(TypeError)
})
