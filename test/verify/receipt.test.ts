import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import packageJson from '../../package.json'
import { createMethod, type Employee, ipAsn2019, isIppError, type Line, type Score } from '../../src'
import { checkEdition } from '../../src/own-edition'
import { createReceipt, type Receipt, type ReceiptOf, verifyReceipt } from '../../src/verify'
import { canonicalJson } from '../../src/verify/receipt/canonical-json'

const method = createMethod(ipAsn2019)
const other = createMethod(ipAsn2019, { seminarWindow: 'oneYear' })
const employee: Employee = {
  id: 'key-of-somebody',
  nip: '199005022015042003',
  status: 'PNS',
  posts: [{ id: 'post-of-somebody', unit: 'dinas', jenjang: 'pelaksana' }],
  educations: [{ level: 'S1' }],
  trainings: [{ kind: 'seminar', date: '2023-02-01' }],
}
const period = { year: 2024, asOf: '2025-01-31' }
const ofEmployee = (input: Employee = employee) => createReceipt({ kind: 'employee', method, ...period, input })
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const nodeSha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const inHex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').toUpperCase()
const parsed = <R extends Receipt>(receipt: R): R => JSON.parse(JSON.stringify(receipt))
const right = { ok: true, differs: [], paths: [] }
/** The code of the error, and its message. */
const refusal = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (each: unknown) => each,
  )
  return isIppError(error) ? [error.code, error.message] : [error]
}

afterEach(() => vi.unstubAllGlobals())

describe('a receipt', () => {
  it('holds method, period, version, the result, and the hash of sorted JSON', async () => {
    const input = { kelompok: 'pelaksana', kinerja: 'baik', pendidikan: 'S1', jp: null, teknis: true } as const
    const receipt = await createReceipt({ kind: 'answers', method, input })
    // Written out by hand: keys in the order of the alphabet, nothing that is not known.
    expect(receipt.input.sha256).toBe(
      sha256('{"kelompok":"pelaksana","kinerja":"baik","pendidikan":"S1","teknis":true}'),
    )
    // The file of the method is canonical JSON; its SHA-256 is held by its own test.
    expect(receipt.method).toEqual({ id: 'ip-asn-2019@1', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(receipt).toMatchObject({ receipt: 1, kind: 'answers', library: packageJson.version, year: null, asOf: null })
    // 15 + 22.5 (of 22.5) of teknis, 25 of kinerja, 5 of disiplin that is not known
    expect(receipt.result.index).toBe(67.5)
    expect(Object.isFrozen(receipt.result)).toBe(true)
    expect(await verifyReceipt(parsed(receipt), { input, method })).toEqual(right)
  })

  it('of a record has neither NIP nor key, and does not depend on them or on the order of fields', async () => {
    const receipt = await ofEmployee()
    expect(receipt).toMatchObject({ kind: 'employee', year: 2024, asOf: '2025-01-31' })
    // 15 of S1, 10 of a seminar in two years; by the cut-off day given, from the first day of the year before.
    expect(receipt.result).toMatchObject({ outcome: 'measured', observation: { year: 2024, asOf: '2025-01-31' } })
    expect(receipt.result.observation.windows.seminar).toEqual({ from: '2023-01-01', to: '2024-12-31' })
    expect(JSON.stringify(receipt)).not.toMatch(/somebody|1990|dinas/)
    const { nip, id, ...rest } = employee
    const turned = Object.fromEntries(Object.entries({ ...rest, sex: null, id: 'x' }).reverse()) as unknown as Employee
    expect(await ofEmployee(turned)).toEqual(receipt)
    const [post] = employee.posts ?? []
    const renamed = { ...employee, posts: [{ ...post, id: 'y', unit: 'z' }] }
    expect(await verifyReceipt(parsed(receipt), { input: renamed, method })).toEqual(right)
  })

  it('is of 31 December where no cut-off day is given', async () => {
    const receipt = await createReceipt({ kind: 'employee', method, year: 2024, input: employee })
    expect(receipt.asOf).toBe('2024-12-31')
    expect(receipt.result.observation.asOf).toBe('2024-12-31')
    expect(await verifyReceipt(parsed(receipt), { input: employee, method })).toEqual(right)
  })

  it('is of what was given when it was called, whatever becomes of that while it waits', async () => {
    const input = { kelompok: 'pelaksana', pendidikan: 'S1' } as { kelompok: 'pelaksana'; pendidikan: 'S1' | 'S3' }
    const waiting = createReceipt({ kind: 'answers', method, input })
    input.pendidikan = 'S3'
    expect((await waiting).input.sha256).toBe(sha256('{"kelompok":"pelaksana","pendidikan":"S1"}'))
  })

  it('tells what is not the same, and where', async () => {
    const receipt = await ofEmployee()
    const verdict = (changed: object, input = employee, by = method) =>
      verifyReceipt({ ...parsed(receipt), ...changed }, { input, method: by })
    expect(await verdict({})).toEqual(right)
    expect(await verdict({ library: '9.9.9' })).toEqual({ ok: true, differs: ['library'], paths: [] })
    expect(await verdict({ result: { ...receipt.result, outcome: 'excluded' } })).toEqual({
      ok: false,
      differs: ['result'],
      paths: [['outcome']],
    })
    expect(await verdict({ method: { ...receipt.method, sha256: '0' } })).toMatchObject({ differs: ['method'] })
    expect(await verdict({ method: { ...receipt.method, id: other.id } })).toMatchObject({ differs: ['method'] })
    // The seminar of 2023 counts under the one and not under the other.
    const byOther = await verdict({}, employee, other)
    expect(byOther).toMatchObject({ ok: false, differs: ['method', 'result'] })
    expect(byOther.paths[0]).toEqual(['observation', 'method'])
    expect(byOther.paths).toContainEqual(['observation', 'answers', 'seminar'])
    expect(await verdict({}, { ...employee, birthDate: '1990-05-02' })).toEqual({
      ok: false,
      differs: ['input'],
      paths: [],
    })
    const changed = await verdict({ year: 2023, asOf: '2023-12-31' })
    expect(changed.differs).toEqual(['result'])
    expect(changed.paths).toEqual(
      expect.arrayContaining([
        ['observation', 'year'],
        ['observation', 'asOf'],
      ]),
    )
  })

  it.each([
    ['a day before the year', { year: 2026 }],
    ['no year that there is', { year: 1 }],
  ])('tells that its period cannot be: %s', async (_, changed) => {
    const receipt = { ...parsed(await ofEmployee()), ...changed }
    expect(await verifyReceipt(receipt, { input: employee, method })).toEqual({
      ok: false,
      differs: ['period'],
      paths: [],
    })
    expect((await verifyReceipt(receipt, { input: { id: 'x' }, method: other })).differs).toEqual([
      'method',
      'period',
      'input',
    ])
  })

  it.each([true, false, undefined])('of a measurement knows units by position (outcomes: %s)', async (outcomes) => {
    const units = [{ id: 'dinas' }, { id: 'bidang', parent: 'dinas', label: 'a name' }]
    const rows = [
      employee,
      { ...employee, id: 'second', nip: null },
      { id: 'third', unit: 'bidang', answers: { kelompok: 'pelaksana', pendidikan: 'S2' } } as const,
    ]
    const of = { kind: 'measurement', method, ...period, stage: 'final', outcomes } as const
    const receipt = await createReceipt({ ...of, input: { rows, units } })
    expect(JSON.stringify(receipt)).not.toMatch(/somebody|second|third|dinas|bidang|a name|1990/)
    expect(receipt.result).toMatchObject({ ...period, stage: 'final', rows: { total: 3, measured: 3 } })
    expect(receipt.result).not.toHaveProperty('tables')
    expect(receipt.result).not.toHaveProperty('findings')
    expect(receipt.result.units.map(({ unit, own }) => [unit, own.count])).toEqual([
      [0, 2],
      [1, 1],
    ])
    expect(receipt.result.outcomes?.map((each) => 'unit' in each && each.unit) ?? null).toEqual(
      outcomes ? [0, 0, 1] : null,
    )
    const input = { rows, units }
    expect(await verifyReceipt(parsed(receipt), { input, method })).toEqual(right)
    const shorter = await verifyReceipt(receipt, { input: { rows: rows.slice(1), units }, method })
    expect(shorter.differs).toEqual(['input', 'result'])
    // By hand: one row less on every sum, and the nearest to the top first.
    expect(shorter.paths[0]).toEqual(outcomes ? ['outcomes', 2] : ['participation', 'eligible'])
    expect(shorter.paths).toContainEqual(['rows', 'total'])
    expect(shorter.paths).toHaveLength(10)
    if (!outcomes) return
    const changed = parsed(receipt) as { result: { outcomes?: unknown } }
    changed.result.outcomes = receipt.result.outcomes?.with(2, { row: 2, outcome: 'duplicate', of: 0 })
    // In place of score and unit.
    expect((await verifyReceipt(changed as Receipt, { input, method })).paths).toEqual([
      ['outcomes', 2, 'outcome'],
      ['outcomes', 2, 'score'],
      ['outcomes', 2, 'unit'],
      ['outcomes', 2, 2],
    ])
  })

  it('of a measurement counts rows that could not be read', async () => {
    const input = { rows: [employee, null] }
    const receipt = await createReceipt({ kind: 'measurement', method, ...period, input })
    expect(receipt.result).toMatchObject({
      stage: 'sementara',
      rows: { total: 2, measured: 1, rejected: 1 },
      units: [],
    })
    expect(await verifyReceipt(parsed(receipt), { input, method })).toEqual(right)
    const { result } = await createReceipt({ kind: 'measurement', method, ...period, outcomes: true, input })
    expect(result.outcomes?.map((each) => 'unit' in each)).toEqual([true, false])
    expect(result.outcomes?.[0]).toMatchObject({ outcome: 'measured', unit: null })
  })

  it('of a measurement tells no tree from a tree of none', async () => {
    const receiptOf = (input: { rows: Employee[]; units?: [] }) =>
      createReceipt({ kind: 'measurement', method, ...period, input })
    expect((await receiptOf({ rows: [] })).input.sha256).toBe(sha256('{"rows":[]}'))
    expect((await receiptOf({ rows: [], units: [] })).input.sha256).toBe(sha256('{"rows":[],"units":[]}'))
  })
})

describe('a receipt is refused', () => {
  const make = (of: object) => refusal(createReceipt(of as never))
  const { posts, ...withoutPosts } = employee

  it.each([
    ['a record without a key that can be', { kind: 'employee', ...period, input: { id: 3 } }, 'invalid-employee'],
    [
      'a record with a field of the caller',
      { kind: 'employee', ...period, input: { ...employee, nama: 'Budi' } },
      'invalid-employee',
    ],
    ['answers of a group that there is not', { kind: 'answers', input: { kelompok: 'x' } }, 'invalid-answers'],
    ['no year', { kind: 'employee', input: employee }, 'invalid-period'],
    ['a day before the year', { kind: 'employee', year: 2026, asOf: '2025-01-31', input: employee }, 'invalid-period'],
    [
      'a stage that there is not',
      { kind: 'measurement', ...period, stage: 'x', input: { rows: [] } },
      'unknown-option',
    ],
    [
      'units that are no tree',
      { kind: 'measurement', ...period, input: { rows: [], units: [{ id: 'a', parent: 'b' }] } },
      'invalid-units',
    ],
    ['a result', { kind: 'employee', ...period, input: employee, result: {} }, 'invalid-argument'],
    [
      'a day under another name',
      { kind: 'employee', year: 2024, asof: '2025-01-31', input: employee },
      'invalid-argument',
    ],
    ['a stage of a record', { kind: 'employee', ...period, stage: 'final', input: employee }, 'invalid-argument'],
    ['a year of answers', { kind: 'answers', year: 2024, input: { kelompok: 'pelaksana' } }, 'invalid-argument'],
    ['a day of answers', { kind: 'answers', asOf: '2024-12-31', input: { kelompok: 'pelaksana' } }, 'invalid-argument'],
    ['a reader', { kind: 'measurement', ...period, input: { rows: [], read: () => ({}) } }, 'invalid-argument'],
    ['no rows', { kind: 'measurement', ...period, input: withoutPosts }, 'invalid-argument'],
    ['units without ids', { kind: 'measurement', ...period, input: { rows: [], units: [{}] } }, 'invalid-argument'],
    [
      'outcomes that are a list',
      { kind: 'measurement', ...period, outcomes: [], input: { rows: [] } },
      'invalid-argument',
    ],
    ['a kind that there is not', { kind: 'toString', ...period, input: employee }, 'invalid-argument'],
    ['a kind that is a list', { kind: ['answers'], input: { kelompok: 'pelaksana' } }, 'invalid-argument'],
    [
      'a copy of a method',
      { kind: 'answers', method: { ...method }, input: { kelompok: 'pelaksana' } },
      'invalid-argument',
    ],
    ['no input', { kind: 'answers' }, 'invalid-argument'],
  ])('%s', async (_, of, code) => {
    const [found, message] = await make({ method, ...of })
    expect(found).toBe(code)
    expect(message).not.toMatch(/Budi|nama|asof|somebody/)
  })

  it('where fields are there and not known is none', async () => {
    const of = { kind: 'answers', method, year: undefined, asOf: undefined, input: { kelompok: 'pelaksana' } } as const
    expect((await createReceipt(of)).kind).toBe('answers')
  })

  it('by what verifies it for the same input, in the same words', async () => {
    const receipt = await ofEmployee()
    const input = { ...employee, nama: 'Budi' } as Employee
    const made = await make({ kind: 'employee', method, ...period, input })
    expect(await refusal(verifyReceipt(receipt, { input, method }))).toEqual(made)
  })

  it('says which field does not belong, and what does', async () => {
    const [, message] = await make({ kind: 'answers', method, input: { kelompok: 'pelaksana' }, result: {} })
    expect(message).toMatch(/kind, method, input and nothing else: the result is computed/)
    const [, ofRows] = await make({ kind: 'measurement', method, ...period, input: { rows: [], by: {} } })
    expect(ofRows).toMatch(/rows, units and nothing else: rows are records, units the tree$/)
    // The name of the first field too is told by its position.
    const [code, ofFirst] = await make({ Budi: 1, kind: 'answers', method, input: { kelompok: 'pelaksana' } })
    expect([code, ofFirst]).toEqual(['invalid-argument', expect.stringContaining('give kind, method, input')])
  })

  it.each<[title: string, of: object | null, path: (string | number)[], code: string, message: string]>([
    ['no kind', { kind: undefined }, ['kind'], 'required', 'kind: give answers, employee, measurement'],
    ['another kind', { kind: 'unit' }, ['kind'], 'unknown-code', 'kind: give answers, employee, measurement'],
    ['no method', { method: undefined }, ['method'], 'required', 'method: give what createMethod returned'],
    ['a copied method', { method: { ...method } }, ['method'], 'wrong-type', 'method: give what createMethod returned'],
    ['no input', { input: undefined }, ['input'], 'required', 'input: give a row of answers'],
    ['a list of records', { kind: 'employee', input: [employee] }, ['input'], 'wrong-type', 'input: give a record'],
    ['bare rows', { kind: 'measurement', input: [employee] }, ['input'], 'wrong-type', 'input: give { rows, units }'],
    [
      'no rows',
      { kind: 'measurement', input: {} },
      ['input', 'rows'],
      'required',
      'input.rows: give a list of records and persons with answers',
    ],
    [
      'units without ids',
      { kind: 'measurement', input: { rows: [], units: [{}] } },
      ['input', 'units'],
      'wrong-type',
      'input.units: give a list of units, each with its id',
    ],
    [
      'outcomes that are no yes or no',
      { kind: 'measurement', outcomes: 1, input: { rows: [] } },
      ['outcomes'],
      'wrong-type',
      'outcomes: give true or false',
    ],
    ['nothing', null, [], 'not-a-record', 'what a receipt is of: { kind, method, year, asOf, input }'],
    // A fourth field, after kind, method and input; and a second one of the input.
    ['a field too many', { Budi: 1 }, [3], 'unknown-field', 'give kind, method, input and nothing else'],
    [
      'a reader',
      { kind: 'measurement', input: { rows: [], Budi: 1 } },
      ['input', 1],
      'unknown-field',
      'give rows, units and nothing else',
    ],
  ])('says which part is wrong and what to give: %s', async (_, of, path, code, message) => {
    const usual = { kind: 'answers', method, input: { kelompok: 'pelaksana' } }
    const error = await createReceipt((of && { ...usual, ...of }) as never).catch((each) => each)
    expect(error).toMatchObject({ code: 'invalid-argument', issues: [{ path, code }] })
    expect(error.message).toContain(`invalid-argument: ${message}`)
    // What to give stands in the issue too, but for what is no record at all.
    const [, give] = message.match(/give (.*?)(?: and nothing else)?$/) ?? []
    expect(Object.entries(error.issues[0].params)).toEqual(give ? [['expected', expect.stringContaining(give)]] : [])
    expect(JSON.stringify([error.message, error.issues])).not.toContain('Budi')
  })

  it('under a method that has no rules for records', async () => {
    const { evidence, readings, ...rest } = ipAsn2019
    const acting = Object.entries(readings).filter(([, each]) => !JSON.stringify(each).includes('evidence'))
    const checked = checkEdition({ ...rest, id: 'kab-contoh', official: false, readings: Object.fromEntries(acting) })
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues))
    const own = createMethod(checked.value) as unknown as typeof method
    expect((await make({ kind: 'employee', method: own, ...period, input: employee }))[0]).toBe('no-evidence-rules')
    const verified = verifyReceipt(await ofEmployee(), { input: employee, method: own })
    expect((await refusal(verified))[0]).toBe('no-evidence-rules')
  })

  it('where it is none', async () => {
    for (const none of [null, {}, { ...(await ofEmployee()), kind: 'x' }, { ...(await ofEmployee()), method: null }]) {
      await expect(verifyReceipt(none as Receipt, { input: employee, method })).rejects.toThrow('invalid-receipt')
    }
  })
})

describe('the places where a result is not the same', () => {
  const input = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
  const paths = async (change: (result: Score) => unknown) => {
    const receipt = parsed(await createReceipt({ kind: 'answers', method, input }))
    return (await verifyReceipt({ ...receipt, result: change(receipt.result) as Score }, { input, method })).paths
  }

  it('are those that were changed, nearest to the top first and then in the order of the alphabet', async () => {
    expect(await paths((result) => ({ ...result, method: 'x', index: 99 }))).toEqual([['index'], ['method']])
    expect(
      await paths((result) => ({ ...result, method: 'x', dimensions: { ...result.dimensions, disiplin: 1 } })),
    ).toEqual([['method'], ['dimensions', 'disiplin']])
    expect(
      await paths(({ lines, ...rest }) => ({ ...rest, lines: lines.with(1, { ...(lines[1] as Line), max: 0 }) })),
    ).toEqual([['lines', 1, 'max']])
  })

  it('are positions of what the library did not make, which may be a name', async () => {
    expect(await paths((result) => ({ ...result, Budi: 1 }))).toEqual([[9]])
    expect(await paths((result) => ({ Budi: null, ...result }))).toEqual([[0]])
    expect(await paths((result) => ({ ...result, dimensions: { ...result.dimensions, Budi: {} } }))).toEqual([
      ['dimensions', 4],
    ])
    expect(await paths((result) => ({ ...result, Budi: undefined }))).toEqual([])
  })

  it('are those of what is missing, too much or something else', async () => {
    expect(await paths(({ missing, ...rest }) => rest)).toEqual([['missing']])
    expect(await paths((result) => ({ ...result, missing: [...result.missing, 'x'] }))).toEqual([['missing', 4]])
    expect(await paths((result) => ({ ...result, missing: result.missing.slice(0, 3) }))).toEqual([['missing', 3]])
    expect(await paths((result) => ({ ...result, missing: { ...result.missing } }))).toEqual([['missing']])
    expect(await paths((result) => ({ ...result, dimensions: null }))).toEqual([['dimensions']])
    expect(await paths((result) => ({ ...result, category: { length: 3 } }))).toEqual([['category']])
    // What is inherited does not stand in the file.
    expect(await paths(({ kelompok, ...rest }) => Object.assign(Object.create({ kelompok }), rest))).toEqual([
      ['kelompok'],
    ])
  })

  it('are the first ten of many', async () => {
    const found = await paths((result) => ({ ...result, missing: [...result.missing, ...Array(20).fill('x')] }))
    expect(found).toEqual(Array.from({ length: 10 }, (_, i) => ['missing', 4 + i]))
  })
})

describe('canonical JSON', () => {
  it('sorts keys of digits as texts too, unlike JavaScript', () => {
    expect(canonicalJson({ b: 1, 9: 2, 10: 3, a: { z: [], y: undefined } })).toBe('{"10":3,"9":2,"a":{"z":[]},"b":1}')
  })

  it('writes lists, numbers and texts as JSON does', () => {
    const sparse = Object.assign([1], { 2: 3 })
    expect(canonicalJson([sparse, undefined, Number.NaN, 90.0, 1e21, 'é/"\n', null, true])).toBe(
      '[[1,null,3],null,null,90,1e+21,"é/\\"\\n",null,true]',
    )
    expect(canonicalJson(undefined)).toBe('null')
  })

  it('refuses what is not JSON', () => {
    const circle: unknown[] = []
    circle.push(circle)
    const message = 'invalid-argument: an input or a method: plain JSON'
    for (const value of [circle, { deep: 1n }]) expect(() => canonicalJson(value)).toThrow(message)
  })
})

describe('the page for other languages', () => {
  const page = readFileSync('docs/reconcile.md', 'utf8')
  const shown = [...page.matchAll(/^`(\w+)`\n\n```json\n([\s\S]*?)```\n\n```text\n(.*)\n([0-9a-f]{64})\n```/gm)]

  it('has an input of each kind', () => {
    expect(shown.map(([, kind]) => kind)).toEqual(['answers', 'employee', 'measurement'])
  })

  it.each(shown.map((each) => [...each]))(
    'shows the very bytes that are hashed',
    async (_, kind, json = '', bytes = '', hash) => {
      expect(sha256(bytes)).toBe(hash)
      const of = { kind, method, ...(kind === 'answers' ? {} : period), input: JSON.parse(json) } as ReceiptOf
      expect((await createReceipt(of)).input.sha256).toBe(hash)
    },
  )

  it('keeps what the steps say of measurements: numbers of all that is named, and only fields that are known', async () => {
    // Written out by hand by the steps of the page.
    const units = [
      { id: 'dinas', until: '2030-12-31', successor: null },
      { id: 'bidang', parent: 'dinas', label: 'a name' },
    ]
    const more = { kedudukan: 'aktif', golongan: 'III/a', sex: 'P', contractUntil: '2030-12-31' } as const
    const rows = [
      { id: 'a', ...more, posts: [{ id: 'x', unit: 'elsewhere', jenjang: 'pelaksana', as: 'definitif' }] },
      {
        id: 'b',
        nip: 'none',
        nama: 'Budi',
        posts: 'none',
        educations: [null],
        trainings: [{ kind: 'teknis', fits: false }],
      },
      {
        id: 7,
        nip: [7],
        posts: [
          { id: 'y', unit: 'bidang', eselon: 'IV.a', jf: 'guru', requires: 'S1' },
          { id: 'x', unit: 'elsewhere' },
        ],
      },
      { id: 'b', kedudukan: 'mpp', unit: 'bidang', answers: { kelompok: 'pelaksana', x: 1, jp: [3], skp: 90.5 } },
      { id: 'c', unit: { id: 'dinas' }, answers: null },
      { id: 'd', sanctions: [{ level: 'ringan', decided: '2023', inForce: '2023-05' }], tmtCpns: '2010-01-01' },
      { id: 'd', tmtPns: '2011-01-01', tmtPppk: '2022-01-01', appraisals: [{ year: 2023, skp120: 110, final: true }] },
    ]
    const input = { rows, units } as unknown as Extract<ReceiptOf, { kind: 'measurement' }>['input']
    const receipt = await createReceipt({ kind: 'measurement', method, ...period, input })
    const lines = [
      '{"contractUntil":"2030-12-31","golongan":"III/a","kedudukan":"aktif","person":0,"posts":[{"as":"definitif","id":0,"jenjang":"pelaksana","unit":2}],"sex":"P"}',
      '{"educations":[null],"person":1,"trainings":[{"fits":false,"kind":"teknis"}]}',
      '{"posts":[{"eselon":"IV.a","id":1,"jf":"guru","requires":"S1","unit":1},{"id":0,"unit":2}]}',
      '{"answers":{"kelompok":"pelaksana","skp":90.5},"kedudukan":"mpp","person":1,"unit":1}',
      '{"answers":{},"person":2}',
      '{"person":3,"sanctions":[{"decided":"2023","inForce":"2023-05","level":"ringan"}],"tmtCpns":"2010-01-01"}',
      '{"appraisals":[{"final":true,"skp120":110,"year":2023}],"person":3,"tmtPns":"2011-01-01","tmtPppk":"2022-01-01"}',
    ]
    expect(receipt.input.sha256).toBe(
      sha256(`{"rows":[${lines.join()}],"units":[{"until":"2030-12-31"},{"parent":0}]}`),
    )
  })
})

const answers = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
const ofAnswers = () => createReceipt({ kind: 'answers', method, input: answers })
const ofRows = () => createReceipt({ kind: 'measurement', method, ...period, input: { rows: [employee] } })
const kinds = {
  answers: [ofAnswers, answers],
  employee: [ofEmployee, employee],
  measurement: [ofRows, { rows: [employee] }],
}

/** Each field with the types that it may have; `day` and `stage` are texts that not every text can be. */
const fields: Readonly<Record<keyof typeof kinds, Readonly<Record<string, string>>>> = {
  answers: { year: 'null', asOf: 'null', 'result.index': 'number' },
  employee: { year: 'whole', asOf: 'day', 'result.outcome': 'text' },
  measurement: { year: 'whole', asOf: 'day', 'result.stage': 'stage', 'result.outcomes': 'null list absent' },
}
const shared = {
  receipt: 'one',
  kind: 'kind',
  library: 'text',
  method: 'record',
  'method.id': 'text',
  'method.sha256': 'text',
  input: 'record',
  'input.sha256': 'text',
  result: 'record',
}
/** Of every type one value, none of which is right by chance. */
const values: Readonly<Record<string, unknown>> = {
  absent: undefined,
  null: null,
  boolean: true,
  number: 2.5,
  whole: 2023,
  text: 'x',
  list: ['answers'],
  record: {},
}
const includes: Readonly<Record<string, readonly string[]>> = { number: ['whole'], record: [] }

describe('a spoilt receipt, as it may come out of a file', () => {
  const cases = Object.entries(kinds).flatMap(([kind, [make, input]]) =>
    Object.entries({ ...shared, ...fields[kind as keyof typeof kinds] }).flatMap(([path, types]) => {
      const right = types.split(' ').flatMap((type) => [type, ...(includes[type] ?? [])])
      const wrong = Object.keys(values).filter((type) => path === 'method' || path === 'input' || !right.includes(type))
      return wrong.map((type) => ({ kind, path, type, make: make as () => Promise<Receipt>, input }))
    }),
  )

  it.each(cases)('$kind: $path that is $type is refused', async ({ path, type, make, input }) => {
    const receipt = parsed(await make()) as unknown as Record<string, Record<string, unknown>>
    const [field = '', inner] = path.split('.')
    if (inner) (receipt[field] as Record<string, unknown>)[inner] = values[type]
    else receipt[field] = values[type] as Record<string, unknown>
    const error = await verifyReceipt(receipt as unknown as Receipt, { input: input as Employee, method }).catch(
      (each) => each,
    )
    expect(isIppError(error, 'invalid-receipt')).toBe(true)
  })

  it.each(Object.keys(kinds))('is refused under another kind (%s)', async (kind) => {
    for (const [own, [make, input]] of Object.entries(kinds)) {
      if (own === kind) continue
      const changed = { ...parsed(await (make as () => Promise<Receipt>)()), kind } as Receipt
      const error = await verifyReceipt(changed, { input: input as Employee, method }).catch((each) => each)
      expect(isIppError(error, 'invalid-receipt')).toBe(true)
    }
  })

  it.each([
    ['a day that is none', { asOf: '2024-02-30' }],
    ['a month', { asOf: '2024-12' }],
    ['a year with a fraction', { year: 2024.5 }],
    ['a stage that is none', { result: { stage: 'x' } as never }],
  ])('is refused with %s', async (_, changed) => {
    const receipt: Receipt = { ...parsed(await ofRows()), ...changed }
    const error = await verifyReceipt(receipt, { input: { rows: [employee] }, method }).catch((each) => each)
    expect(isIppError(error, 'invalid-receipt')).toBe(true)
  })

  const spoilt = (receipt: object | null, input: unknown) =>
    verifyReceipt(receipt as Receipt, { input: input as Employee, method }).catch((each) => each)

  it.each<[title: string, kind: keyof typeof kinds, more: object, path: (string | number)[]]>([
    // Eight fields come before: receipt, kind, library, method, input, year, asOf, result.
    ['a field of somebody else', 'answers', { signedBy: 'BKN' }, [8]],
    ['a stage of a record', 'employee', { stage: 'final' }, [8]],
    ['a stage beside that of the result', 'measurement', { stage: 'final' }, [8]],
    ['a name of a method', 'answers', { method: { id: 'x', sha256: 'x', title: 'x' } }, ['method', 2]],
    ['a name of a person', 'answers', { input: { Budi: 1, sha256: 'x' } }, ['input', 0]],
  ])('is refused with a field that it does not have, which nobody vouches for: %s', async (_, kind, more, path) => {
    const [make, input] = kinds[kind]
    const error = await spoilt({ ...parsed(await (make as () => Promise<Receipt>)()), ...more }, input)
    expect(error).toMatchObject({ code: 'invalid-receipt', issues: [{ path, code: 'unknown-field' }] })
    expect(error.message).toContain(`unknown-field at ${path.join('.')} `)
    expect(JSON.stringify([error.message, error.issues])).not.toMatch(/BKN|Budi|signedBy|title|"final"/)
  })

  it('is none the worse for a field that is not there', async () => {
    expect(
      await verifyReceipt({ ...(await ofAnswers()), stage: undefined } as Receipt, { input: answers, method }),
    ).toEqual(right)
  })

  it.each<[title: string, change: object | null, path: (string | number)[], code: string]>([
    ['nothing', null, [], 'not-a-record'],
    ['no form', { receipt: undefined }, ['receipt'], 'required'],
    ['another form', { receipt: 2 }, ['receipt'], 'unknown-code'],
    ['no kind', { kind: undefined }, ['kind'], 'required'],
    ['a kind that there is not', { kind: 'unit' }, ['kind'], 'unknown-code'],
    ['a list of a kind', { kind: ['answers'] }, ['kind'], 'unknown-code'],
    ['no version', { library: undefined }, ['library'], 'required'],
    ['a method by its id alone', { method: { id: 'x' } }, ['method', 'sha256'], 'required'],
    ['no year', { year: null }, ['year'], 'not-whole'],
    ['no day', { asOf: '2024-02-30' }, ['asOf'], 'bad-date'],
    ['no result', { result: undefined }, ['result'], 'required'],
    ['a result that is no record', { result: 3 }, ['result'], 'not-a-record'],
    ['another result', { result: { outcome: 3 } }, ['result', 'outcome'], 'wrong-type'],
  ])('says which field is not right: %s', async (_, change, path, code) => {
    const error = await spoilt(change && { ...parsed(await ofEmployee()), ...change }, employee)
    expect(error).toMatchObject({ code: 'invalid-receipt', issues: [{ path, code }] })
    expect(error.message).toContain(`${code} at ${path.join('.') || 'the whole record'}`)
  })

  it('says which forms there are', async () => {
    const error = await spoilt({ ...parsed(await ofAnswers()), receipt: 2 }, answers)
    expect(error.issues[0].params).toEqual({ expected: [1] })
  })

  it('is held against an input and a method', async () => {
    for (const given of [null, { input: answers }, { input: 3, method }]) {
      const error = await verifyReceipt(await ofAnswers(), given as never).catch((each) => each)
      expect([error.code, error.message]).toEqual([
        'invalid-argument',
        'invalid-argument: options: { input, method, sha256 }',
      ])
    }
  })

  it('is verified by a SHA-256 that is a function', async () => {
    const given = { input: answers, method, sha256: 'x' as never }
    await expect(verifyReceipt(await ofAnswers(), given)).rejects.toThrow(/^invalid-argument: sha256: a function$/)
  })

  it('of answers says that these are of no year and no day', async () => {
    const error = await spoilt({ ...parsed(await ofAnswers()), year: 2024, asOf: '2024-12-31' }, answers)
    expect(error.issues).toMatchObject([
      { path: ['year'], code: 'wrong-type', params: { expected: 'null' } },
      { path: ['asOf'], code: 'wrong-type', params: { expected: 'null' } },
    ])
  })

  it('with another hash is no worse than a difference', async () => {
    const receipt = parsed(await ofAnswers())
    const changed = { ...receipt, input: { sha256: 'x' }, method: { ...receipt.method, id: 'x' } }
    expect((await verifyReceipt(changed, { input: answers, method })).differs).toEqual(['method', 'input'])
  })
})

describe('where there is no crypto.subtle, as on an http page', () => {
  it.each([[undefined], [{}]])('says what to do (%s)', async (crypto) => {
    vi.stubGlobal('crypto', crypto)
    const error = await ofEmployee().catch((each: unknown) => each)
    expect(isIppError(error, 'no-sha256')).toBe(true)
    expect(String(error)).toMatch(/https.*sha256/)
  })

  it('takes a SHA-256 of the caller, and makes the same receipt with it', async () => {
    const usual = await ofEmployee()
    vi.stubGlobal('crypto', undefined)
    for (const sha256 of [nodeSha256, inHex]) {
      expect(await createReceipt({ kind: 'employee', method, ...period, input: employee }, { sha256 })).toEqual(usual)
      expect(await verifyReceipt(usual, { input: employee, method, sha256 })).toEqual(right)
    }
  })

  it.each<[title: string, digest: unknown]>([
    ['a short text', 'abc'],
    ['31 bytes', new Uint8Array(31)],
    ['numbers that are no bytes', Array(32).fill(0)],
    ['nothing', null],
  ])('refuses what is no SHA-256: %s', async (_, digest) => {
    const of = { kind: 'employee', method, ...period, input: employee } as const
    await expect(createReceipt(of, { sha256: () => digest as string })).rejects.toThrow(
      'no-sha256: sha256 must give 32 bytes or 64 hexadecimal digits',
    )
  })
})
