import { afterEach, describe, expect, it, vi } from 'vitest'
import { verify } from '../../src/cli/verify'
import type { VerifyOptions } from '../../src/cli/verify-options'
import type { Vector } from '../../src/verify'
import { vectorOf } from './vector'

/** From 100 to 100 there is no difference; two rows, of which a program may do one. */
const right = { difference: 0, direction: 'same' }
const rows = ['change/a', 'change/b'].map((id) => vectorOf({ id, area: 'change', expected: right }))

/** Node answers `said[id]` to each row, or crashes. */
const options = (said: Readonly<Record<string, unknown>>, more: Partial<VerifyOptions> = {}): VerifyOptions => {
  const text = `
    const said = ${JSON.stringify(said)}
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id } = JSON.parse(line)
      if (said[id] === 'crash') process.exit(3)
      if (said[id]) console.log(JSON.stringify({ id, answer: said[id] }))
    })`
  const call = { areas: ['change'], timeout: 5000, lang: 'en', json: true, resolved: true } as const
  return { ...call, command: process.execPath, args: ['-e', text], ...more }
}

/** What is printed, and the exit code. */
async function run(call: VerifyOptions, vectors: readonly Vector[] = rows) {
  const out = vi.spyOn(console, 'log').mockReturnValue()
  const err = vi.spyOn(console, 'error').mockReturnValue()
  const code = await verify(vectors, call)
  return { code, out: out.mock.calls.flat(), err: err.mock.calls.flat() }
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('verify', () => {
  it('prints one report and ends with 0 where every answer is right', async () => {
    const { code, out, err } = await run(options({ 'change/a': right, 'change/b': right }))
    expect([code, out.length, err]).toEqual([0, 1, []])
    expect(JSON.parse(out[0])).toMatchObject({ ok: true, areas: [{ area: 'change', passed: 2, failed: 0 }] })
  })

  it('ends with 1 where one is wrong, and one is missing', async () => {
    const { code, out } = await run(options({ 'change/a': { difference: 1, direction: 'same' } }))
    expect(code).toBe(1)
    const [{ failed, failures }] = JSON.parse(out[0]).areas
    expect(failed).toBe(2)
    expect(failures).toMatchObject([
      { id: 'change/a', problem: 'differs', path: 'difference', expected: 0, got: 1 },
      { id: 'change/b', problem: 'no-answer' },
    ])
  })

  it('prints words for people unless JSON was asked for', async () => {
    const { code, out } = await run(options({ 'change/a': right, 'change/b': right }, { json: false }))
    expect(code).toBe(0)
    expect(out[0]).toMatch(/^area {4}passed {2}failed {2}not supported\nchange {7}2 {7}0 {14}0\n/)
  })

  it('does not ask rows that expect no chosen field, and says that they were not judged', async () => {
    const only: readonly Vector[] = [{ ...rows[0], expected: { difference: 0 } } as Vector, ...rows.slice(1)]
    const call = options({ 'change/a': 'crash', 'change/b': { direction: 'same' } }, { fields: ['direction'] })
    const { code, out } = await run(call, only)
    expect(code).toBe(0)
    expect(JSON.parse(out[0])).toMatchObject({
      fields: ['direction'],
      areas: [{ passed: 1, failed: 0, unsupported: 1 }],
    })
  })

  it('ends with 2, and says why, where a field is expected by no row', async () => {
    const { code, out, err } = await run(options({}, { fields: ['index'] }))
    expect([code, out]).toEqual([2, []])
    expect(err).toEqual(['No case that is asked expects a field index; there are difference, direction.'])
  })

  it('ends with 2, and says why, where the program cannot be started', async () => {
    const { code, out, err } = await run(options({}, { command: 'no-such-program' }))
    expect([code, out]).toEqual([2, []])
    expect(err[0]).toContain('spawn no-such-program ENOENT')
  })
})
