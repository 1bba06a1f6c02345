import { describe, expect, it } from 'vitest'
import { vectorFileSchema } from '../../src/schema/vector-schema'
import { libraryAdapter, runConformance, vectorAreas } from '../../src/verify'
import { makeVectors } from './make-vectors'

const files = makeVectors()
const all = files.flatMap(({ vectors }) => vectors)

/** The answer that a vector expects, with the wrong value of a published system in it. */
function merged(expected: unknown, wrong: unknown): unknown {
  if (typeof wrong !== 'object' || wrong === null || Array.isArray(wrong)) return wrong
  const base = { ...(expected as Record<string, unknown>) }
  for (const [key, value] of Object.entries(wrong)) base[key] = merged(base[key], value)
  return base
}

describe('the vectors', () => {
  it('are there for every area, each with an id of its own', () => {
    expect(files.map(({ area }) => area)).toEqual(vectorAreas)
    for (const { vectors } of files) expect(vectors.length).toBeGreaterThan(5)
    const ids = all.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it.each(files)('of $area fit their schema', (file) => {
    expect(vectorFileSchema.safeParse(file).error).toBeUndefined()
  })

  it('without a source do not fit it', () => {
    const [file] = files
    const [first] = file?.vectors ?? []
    for (const source of [undefined, '']) {
      expect(vectorFileSchema.safeParse({ area: 'answers', vectors: [{ ...first, source }] }).success).toBe(false)
    }
  })

  it.each(files)('of $area are all passed by the library', async ({ area, vectors }) => {
    const report = await runConformance(libraryAdapter, { vectors })
    expect(report.areas.flatMap(({ failures }) => failures)).toEqual([])
    expect(report).toMatchObject({ ok: true, areas: [{ area, passed: vectors.length }] })
  })
})

describe('the negative vectors', () => {
  const negative = all.flatMap((vector) => (vector.wrong ? [{ vector, title: vector.title, wrong: vector.wrong }] : []))

  it('are one for every slip that was seen', () => {
    expect(negative).toHaveLength(30)
  })

  it.each(negative)('$title: fails with the wrong value, which is recognised', async ({ vector, wrong }) => {
    const adapter = (answer: object) => runConformance(() => answer, { vectors: [vector] })
    expect(await adapter(vector.expected)).toMatchObject({ ok: true })
    const report = await adapter(merged(vector.expected, wrong.value) as object)
    expect(report.areas[0]?.failures).toMatchObject([{ id: vector.id, problem: 'differs', sameAs: wrong.by }])
  })
})
