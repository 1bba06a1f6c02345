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
