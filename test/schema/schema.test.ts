import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkEmployee } from '../../src'
import * as entry from '../../src/schema'

const { employeeObject, employeeSchema, postSchema, unitSchema, unitsSchema, withEmployeeRules } = entry
const { positionObject, positionSchema, positionsSchema, positionsSchemaIn } = entry

/** Path, message and params of every issue. */
const told = (schema: z.ZodType, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ path, message, ...rest }) => [
      path.join('.'),
      message,
      'params' in rest ? rest.params : undefined,
    ]) ?? []

describe('issues', () => {
  it('are those of the core: path, code, params', () => {
    const value = { id: 'p-17', nip: '19850315201001100', posts: [{ eselon: 'II.a', jenjang: 'pengawas' }] }
    expect(told(employeeSchema, value)).toEqual([
      ['nip', 'nip-not-18-digits', { code: 'nip-not-18-digits', params: {} }],
      ['posts.0.eselon', 'contradicts', { code: 'contradicts', params: { other: 'jenjang' } }],
    ])
    expect(told(z.object({ rows: z.array(employeeSchema) }), { rows: [value] })[0]?.[0]).toBe('rows.0.nip')
    expect(told(postSchema, { eselon: 'II.a', jenjang: 'pengawas' })[0]?.[0]).toBe('eselon')
  })

  it('hold no value and no name of an unknown field, an own __proto__ included', () => {
    const value = JSON.parse('{ "id": "p-17", "SITI": 1, "__proto__": 2, "sex": "BUDI", "nip": "198503152010011AMI" }')
    const { error } = employeeSchema.safeParse(value)
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [[1], 'unknown-field'],
      [[2], 'unknown-field'],
      [['nip'], 'nip-not-18-digits'],
      [['sex'], 'unknown-code'],
    ])
    expect(JSON.stringify(error)).not.toMatch(/SITI|BUDI|AMI|proto/)
  })

  it('are not the warnings, which reject nothing', () => {
    const value = { id: 'p-17', nip: '198503152010011002', sex: 'P' } as const
    expect(checkEmployee(value).issues).toHaveLength(1)
    expect(employeeSchema.parse(value)).toStrictEqual(value)
  })
})

describe('withEmployeeRules', () => {
  const row = withEmployeeRules(employeeObject.extend({ nama: z.string().min(1), foto: z.instanceof(Uint8Array) }))
  const right = { id: 'p-17', nama: 'Siti', foto: new Uint8Array(1) }

  it('leaves the added fields to zod, and the record to the core', () => {
    expect(row.parse(right)).toStrictEqual(right)
    expect(told(row, { ...right, nama: '' }).map(([path]) => path)).toEqual(['nama'])
    expect(told(row, { ...right, birthDate: '2023-02-29' }).map(([, message]) => message)).toEqual(['bad-date'])
    expect(told(row, { ...right, lain: 1 }).map(([, message]) => message)).toEqual(['unknown-field'])
  })

  it('lets a form ask for more than the record does', () => {
    const strict = withEmployeeRules(employeeObject.extend({ nip: z.string() }))
    expect(strict.safeParse({ id: 'p-17' }).success).toBe(false)
    expect(strict.safeParse({ id: 'p-17', nip: '198503152010011002' }).success).toBe(true)
  })
})

describe('units', () => {
  it('keep fields of the caller, alone and in a tree', () => {
    const units = [
      { id: 'dinas', nama: 'Dinas' },
      { id: 'bidang', parent: 'dinas' },
    ]
    expect(unitsSchema.parse(units)).toStrictEqual(units)
    expect(unitSchema.parse(units[0])).toStrictEqual(units[0])
    for (const wrong of [{}, { id: '' }, { id: 1 }, { id: 'a', parent: 1 }, null]) {
      expect(unitSchema.safeParse(wrong).success).toBe(false)
    }
    expect(told(unitsSchema, {})).toEqual([['', 'wrong-type', { code: 'wrong-type', params: { expected: 'list' } }]])
  })
})

describe('positions', () => {
  const positions = [
    { id: 'kadis', eselon: 'II.b', need: 1, unit: 'dinas' },
    { id: 'analis', parent: 'kadis', need: { 2026: 3 }, unit: 'bidang' },
  ] as const

  it('are handed out as they came, alone and as a map', () => {
    expect(positionsSchema.parse(positions)).toStrictEqual(positions)
    expect(positionSchema.parse(positions[1])).toStrictEqual(positions[1])
    expect(told(positionsSchema, {})).toEqual([
      ['', 'wrong-type', { code: 'wrong-type', params: { expected: 'list' } }],
    ])
    expect(
      told(positionSchema, { ...positions[1], parent: 'analis' }).map(([path, code]) => `${path} ${code}`),
    ).toEqual(['parent position-cycle'])
  })

  it('stand in the units that are given', () => {
    const places = (units: readonly { readonly id: string }[]) =>
      told(positionsSchemaIn(units), positions).map(([path, code]) => `${path} ${code}`)
    expect(places([{ id: 'dinas' }, { id: 'bidang' }])).toEqual([])
    expect(places([{ id: 'dinas' }])).toEqual(['1.unit unknown-unit'])
    expect(told(positionsSchemaIn([]), null)[0]?.[1]).toBe('wrong-type')
  })

  it('have only years that can be meant, also in the structure alone', () => {
    const { need } = positionObject.shape
    for (const year of ['1900', '1999', '2026', '2199']) expect(need.safeParse({ [year]: 1 }).success).toBe(true)
    for (const year of ['1899', '2200', '26', '02026', '2026 ', 'x']) {
      expect(need.safeParse({ [year]: 1 }).success).toBe(false)
    }
  })
})

describe('a bundle', () => {
  const bundle = async (contents: string) => {
    const stdin = { contents, resolveDir: 'src', loader: 'ts' } as const
    const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'silent' } as const
    const { outputFiles } = await build({ ...options, stdin })
    return outputFiles[0]?.text ?? ''
  }

  it('has nothing of a schema that is not used', async () => {
    expect(await bundle(`import './schema'; import * as all from './schema'`)).toBe('')
    const code = await bundle(`export { summarySchema } from './schema'`)
    expect(code).toContain('incomplete')
    expect(code).not.toMatch(/kedudukan|betweenRanges|evidence|sangat-baik/)
    expect(code).not.toMatch(/position-cycle|fulfilment|rounding|leavers/)
    expect(await bundle(`export { sanctionObject } from './schema'`)).not.toMatch(/tmtCpns|PKN-I|jpt-utama|skp120/)
  })
})
