import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkEmployee, createMethod, ipAsn2019 } from '../../src'
import { answersSchema, postSchema } from '../../src/schema'
import { jsonSchemas } from '../../src/schema/json-schemas'

/**
 * The hash of every JSON Schema that was released. A shape that changes after the first release gets a new version (`score.v2`) and
 * stays beside the old one: nobody changes a line here. Until then, and where zod only words the same differently, it may follow.
 */
const hashes: Record<string, string> = {
  'answers.v1': '6d2dd858b9a41c76724a4fd98794788d4187805d4249e51ac745bb232090c701',
  'employee.v1': '853452f5b648fb3d469e1fc13da1da0cffb40d3cf2a6785e9ba454344af32af6',
  'score.v1': 'fc345baaef3ae5f7275fe12357721f1af418c388a98fcb9a87de318f8057ae94',
  'observation.v1': 'f292ef26777da8d7bf2dfe253e6a533c542a44086ee8813c94709c46fd7aa866',
  'summary.v1': 'c747a5383fc982a3256ced912b822824aa3acf7a88c5a8dc563b7aca993e28da',
  'group-index.v1': '8ffa668551d94c8cdf4f78588bca3cdb894d49ec177a3e968f709dbbd97eb045',
  'position.v1': 'c9e0c0a04214b2e941263737dac4bfb864b06040d0304111cc5e55574bf2c0c0',
  'vacancy-count.v1': 'c15a15d3d0b31c06f08a9442421ddfe9030817fc1c061ae8ab2ff2384b52e160',
  'vacancy-projection.v1': 'edddb5d4c3bffed421da6fc7d64fdf72ff05d4773afebc653fd98b0c6f3d3c61',
  'change.v1': '9e64b50fb440cb0ffb730abf02cb2812c91ad18973d38f514029370446c202fb',
  'ipp-2017-unit.v1': '4e8e6c979eb47bf8b43cd33eea5dccd7099e2641336dae999c99a7ba9b86fecb',
  'member-change.v1': '90d07ba2c328d4eab9643bb8785b36cd1642a1b693a20eafa084e67617352ada',
  'vectors.v1': 'ca820b4e2187cebb5b0af8d51088d9f510a80b414adb6e291796ce701c48c431',
  'edition.v1': '784c905593b7c9235b313fe558ed52919a472828bb10bc5a07fdd6b7f49eefcb',
  'ipp-2017-edition.v1': '9f99ea1ed2556b707085ca4d2c4a0df550ecbb27febd3810b704c37c8d5f7aff',
  'peta-jabatan-edition.v1': '2619cfdbac2908268af23fcf4c4246818739113a13f9985ae77e50259d0c2193',
  'annotations.v1': '534694319307ade91696def64d05a98084490185914b83f17741c37de595fb12',
  'register.v1': '189c7bac16897c5cc89106228687edd6128f4507aa26dfe88469dd8864249303',
  'method.v1': '3b48860fbf215a8451b891a914d363747c114a5816610d41cea24cbbecb7235a',
  'ipp-2017-method.v1': '28396ed9585bf8fe069f3c159235b3522ba3196d5edbf08386e7ba0b652d5f34',
  'method-variants.v1': '9435a5bf36c6f7fc29106caf5bcdb22e50fdd1b00ea30a5672edaf5d74162fbb',
  'peta-jabatan-method.v1': 'd375c1aae743f1764854bcbfdbae18a9c3fc3c116246224bc57827bcf73dd87d',
  'receipt.v1': 'e175a3b4662175ee8552bac57e6f4fa7fb0efe790a097cacfb9eb3c405f4ea4c',
  'reconciliation.v1': '96c9114508726ec98580fdfd0c9bf5a51215285a6621522734e81356afbd0fd0',
  'group-reconciliation.v1': 'c930dde350fc1ed082106bd1ef17bb85bd9f223e3f964e9d267c84c0f3534873',
}

describe('the JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))('%s is, to the letter, what it was', (name, schema) => {
    expect(createHash('sha256').update(JSON.stringify(schema)).digest('hex')).toBe(hashes[name])
  })

  it.each(Object.entries(jsonSchemas()))('%s names its version and is closed', (name, schema) => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:ipp-asn:${name.replace('.', ':')}`,
    })
    // the register is a list, a row of answers one of three
    const closed = 'oneOf' in schema ? schema.oneOf : ['items' in schema ? schema.items : schema]
    for (const each of closed as object[]) expect(each).toMatchObject({ type: 'object', additionalProperties: false })
  })

  it('of answers is that of every reading', () => {
    const education = { relative: { 'di-bawah': 0, sesuai: 20, 'di-atas': 25 } }
    const other = createMethod(ipAsn2019, { education, jpCredit: 'proportional', predicates2022: 'unscored' })
    const { oneOf } = z.toJSONSchema(answersSchema(other), { io: 'input' })
    expect(jsonSchemas()['answers.v1']).toMatchObject({ oneOf })
  })

  it('of a method says of every field what it is', () => {
    const unsaid: string[] = []
    const look = (schema: z.core.JSONSchema.JSONSchema, path: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {}) as [string, z.core.JSONSchema.JSONSchema][]) {
        if (!field.description) unsaid.push(`${path}.${name}`)
        look(field, `${path}.${name}`)
      }
      const { items, additionalProperties, anyOf = [] } = schema
      for (const each of [items, additionalProperties, ...anyOf]) {
        if (each && typeof each === 'object') look(each as z.core.JSONSchema.JSONSchema, path)
      }
    }
    look(jsonSchemas()['method.v1'] as z.core.JSONSchema.JSONSchema, 'method')
    expect(unsaid).toEqual([])
  })

  it.each([
    ['two results in one appraisal', { appraisals: [{ year: 2022, kinerja: 'baik', skp: 90 }] }, 'two-answers'],
    ['an end before its start', { posts: [{ from: '2020-01-01', until: '2019-01-01' }] }, 'date-reversed'],
    ['an eselon of another jenjang', { posts: [{ jenjang: 'pelaksana', eselon: 'III.a' }] }, 'contradicts'],
    ['31 February', { educations: [{ level: 'S1', date: '2020-02-31' }] }, 'bad-date'],
  ])('hold the form alone: %s is for the check', (_, fields, code) => {
    const record = { id: 'p-1', posts: [], ...fields }
    const schema = jsonSchemas()['employee.v1'] as z.core.JSONSchema.JSONSchema
    expect(z.fromJSONSchema(schema).safeParse(record).error).toBeUndefined()
    expect(checkEmployee(record).issues.map((issue) => issue.code)).toEqual([code])
  })

  it('stand in docs/verify.md, every one', () => {
    const page = readFileSync('docs/verify.md', 'utf8')
    const [, table = ''] = page.match(/### The schemas\n([\s\S]*?)\n### /) ?? []
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/(?<=`)[\w-]+(?=`)/g) ?? [],
    )
    expect(named.map((name) => `${name}.v1`).sort()).toEqual(Object.keys(jsonSchemas()).sort())
  })

  it('can be had of every schema, for either direction', () => {
    for (const io of ['input', 'output'] as const) {
      expect(z.toJSONSchema(postSchema, { io })).toMatchObject({
        properties: { from: { anyOf: [{ format: 'date' }, {}] } },
      })
      const { oneOf = [] } = z.toJSONSchema(answersSchema(createMethod(ipAsn2019)), { io })
      expect(oneOf.length).toBe(3)
    }
  })
})
