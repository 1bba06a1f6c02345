import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import packageJson from '../../package.json'
import { createMethod, type Employee, ipAsn2019, isIppError, measure, scoreAnswers, scoreEmployee } from '../../src'
import { createReceipt, type Receipt, verifyReceipt } from '../../src/verify'

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
const ofEmployee = (input: Employee = employee) =>
  createReceipt({ kind: 'employee', method, ...period, input, result: scoreEmployee(input, { method, ...period }) })
const nodeSha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const inHex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').toUpperCase()
const parsed = (receipt: Receipt): Receipt => JSON.parse(JSON.stringify(receipt))

afterEach(() => vi.unstubAllGlobals())

describe('a receipt', () => {
  it('holds method, period, version and result, and the hash of sorted JSON', async () => {
    const input = { kelompok: 'pelaksana', kinerja: 'baik', pendidikan: 'S1', jp: null, teknis: true } as const
    const receipt = await createReceipt({ kind: 'answers', method, input, result: scoreAnswers(input, { method }) })
    // Written out by hand: keys in the order of the alphabet, nothing that is not known.
    const canonical = '{"kelompok":"pelaksana","kinerja":"baik","pendidikan":"S1","teknis":true}'
    expect(receipt.input.sha256).toBe(createHash('sha256').update(canonical).digest('hex'))
    expect(receipt).toMatchObject({ receipt: 1, kind: 'answers', library: packageJson.version, year: null, asOf: null })
    expect(receipt.result).toMatchObject({ index: 67.5 })
    expect(await verifyReceipt(parsed(receipt), { input, method })).toEqual({ ok: true, differs: [] })
  })

  it('of a record has neither NIP nor key, and does not depend on them, on own fields or on the order of fields', async () => {
    const receipt = await ofEmployee()
    expect(JSON.stringify(receipt)).not.toMatch(/somebody|1990|dinas/)
    const { nip, id, ...rest } = employee
    const turned = Object.fromEntries(Object.entries({ ...rest, sex: null, id: 'x' }).reverse()) as unknown as Employee
    expect(await ofEmployee(turned)).toEqual(receipt)
    const [post] = employee.posts ?? []
    const renamed = { ...employee, posts: [{ ...post, id: 'y', unit: 'z' }] }
    expect(await verifyReceipt(parsed(receipt), { input: renamed, method })).toEqual({ ok: true, differs: [] })
  })

  it('of records hashes sorted JSON that PHP and Python can write too', async () => {
    const units = [
      { id: 'dinas', until: '2030-12-31' },
      { id: 'bidang', parent: 'dinas' },
    ]
    const rows = [employee, { ...employee, id: 'second', posts: [{ id: 'another', unit: 'bidang', jenjang: null }] }]
    const result = measure(rows as Employee[], { method, ...period, units })
    const receipt = await createReceipt({
      kind: 'measurement',
      method,
      ...period,
      input: { rows: rows as Employee[], units },
      result,
    })
    // Written out by hand: persons and posts from 0 as they come, units by their place in the list; no NIP, id or null.
    const more = '"status":"PNS","trainings":[{"date":"2023-02-01","kind":"seminar"}]'
    const educations = '"educations":[{"level":"S1"}]'
    const canonical = `{"rows":[{${educations},"person":0,"posts":[{"id":0,"jenjang":"pelaksana","unit":0}],${more}},{${educations},"person":1,"posts":[{"id":1,"unit":1}],${more}}],"units":[{"until":"2030-12-31"},{"parent":0}]}`
    expect(receipt.input.sha256).toBe(createHash('sha256').update(canonical).digest('hex'))
  })

  it('tells what is not the same', async () => {
    const receipt = await ofEmployee()
    const verdict = (changed: object, input = employee, by = method) =>
      verifyReceipt({ ...parsed(receipt), ...changed }, { input, method: by })
    expect(await verdict({})).toEqual({ ok: true, differs: [] })
    expect(await verdict({ library: '9.9.9' })).toEqual({ ok: true, differs: ['library'] })
    expect(await verdict({ result: { ...(receipt.result as object), outcome: 'excluded' } })).toEqual({
      ok: false,
      differs: ['result'],
    })
    expect(await verdict({ method: { ...receipt.method, sha256: '0' } })).toEqual({ ok: false, differs: ['method'] })
    // The seminar of 2023 counts under the one and not under the other.
    expect((await verdict({}, employee, other)).differs).toEqual(['method', 'result'])
    expect(await verdict({}, { ...employee, birthDate: '1990-05-02' })).toEqual({ ok: false, differs: ['input'] })
    expect((await verdict({ year: 2023, asOf: '2023-12-31' })).differs).toEqual(['result'])
    expect(await verdict({ method: { ...receipt.method, id: other.id } })).toEqual({ ok: false, differs: ['method'] })
  })

  it.each([true, false])(
    'of a measurement knows persons and units by position (outcomes: %s)',
    async (withOutcomes) => {
      const units = [{ id: 'dinas' }, { id: 'bidang', parent: 'dinas', label: 'a name' }]
      const rows = [
        employee,
        { ...employee, id: 'second', nip: null },
        { id: 'third', unit: 'bidang', answers: { kelompok: 'pelaksana', pendidikan: 'S2' } } as const,
      ]
      const { outcomes, ...sums } = measure(rows, { method, ...period, units, stage: 'final' })
      const result = withOutcomes ? { ...sums, outcomes } : sums
      const receipt = await createReceipt({ kind: 'measurement', method, ...period, input: { rows, units }, result })
      expect(JSON.stringify(receipt)).not.toMatch(/somebody|second|third|dinas|bidang|a name|1990/)
      const input = { rows, units }
      expect(await verifyReceipt(parsed(receipt), { input, method })).toEqual({ ok: true, differs: [] })
      expect(await verifyReceipt(receipt, { input: { rows: rows.slice(1), units }, method })).toMatchObject({
        differs: ['input', 'result'],
      })
    },
  )

  it('is refused where it is none', async () => {
    for (const none of [null, {}, { ...(await ofEmployee()), kind: 'x' }, { ...(await ofEmployee()), method: null }]) {
      await expect(verifyReceipt(none as Receipt, { input: employee, method })).rejects.toThrow('invalid-receipt')
    }
    const result = scoreEmployee(employee, { method, ...period })
    await expect(createReceipt({ kind: 'employee', method, input: employee, result } as never)).rejects.toThrow(
      'invalid-period',
    )
  })
})

const answers = { kelompok: 'pelaksana', pendidikan: 'S1' } as const
const ofAnswers = () =>
  createReceipt({ kind: 'answers', method, input: answers, result: scoreAnswers(answers, { method }) })
const ofRows = () => {
  const { outcomes, ...result } = measure([employee], { method, ...period })
  return createReceipt({ kind: 'measurement', method, ...period, input: { rows: [employee] }, result })
}
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
    ['a stage that is none', { result: { stage: 'x' } }],
  ])('is refused with %s', async (_, changed) => {
    const receipt = { ...parsed(await ofRows()), ...changed }
    const error = await verifyReceipt(receipt, { input: { rows: [employee] }, method }).catch((each) => each)
    expect(isIppError(error, 'invalid-receipt')).toBe(true)
  })

  it('with a period that cannot be is refused as that', async () => {
    const error = await verifyReceipt({ ...(await ofEmployee()), year: 1 }, { input: employee, method }).catch(
      (each) => each,
    )
    expect(isIppError(error, 'invalid-period')).toBe(true)
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
    const result = scoreEmployee(employee, { method, ...period })
    for (const sha256 of [nodeSha256, inHex]) {
      expect(await createReceipt({ kind: 'employee', method, ...period, input: employee, result }, { sha256 })).toEqual(
        usual,
      )
      expect(await verifyReceipt(usual, { input: employee, method, sha256 })).toEqual({ ok: true, differs: [] })
    }
  })

  it('refuses what is no SHA-256', async () => {
    const result = scoreEmployee(employee, { method, ...period })
    const sha256 = () => 'abc'
    await expect(
      createReceipt({ kind: 'employee', method, ...period, input: employee, result }, { sha256 }),
    ).rejects.toThrow('no-sha256')
  })
})
