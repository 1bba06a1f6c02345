import { describe, expect, it } from 'vitest'
import { askProgram } from '../../src/cli/ask-program'
import type { Vector } from '../../src/verify'
import { vectorOf } from './vector'

/** Nine rows; what a program answers to them is not judged here. */
const rows = Array.from({ length: 9 }, (_, i) => vectorOf({ id: `answers/${i}`, input: { jp: i } }))

/** Node runs a few lines for every row `id` of its input, then for its end. */
function program(each: string, atEnd = ''): { readonly command: string; readonly args: readonly string[] } {
  const text = `
    const say = (message) => process.stdout.write(JSON.stringify(message) + '\\n')
    const [ids, all] = [[], []]
    let broken = false
    process.stdin.on('end', () => { ${atEnd} })
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { id, input } = JSON.parse(line)
      if (id === undefined) return
      ids.push(id)
      const answer = () => say({ id, answer: { jp: input.jp } })
      ${each}
    })`
  return { command: process.execPath, args: ['-e', text] }
}

const ask = (some: readonly Vector[], { command, args }: ReturnType<typeof program>, timeout = 3000) =>
  askProgram(some, { areas: ['answers'], timeout, lang: 'en', json: true, resolved: true, command, args })

/** `answered`, `unsupported` or the problem of each row, in order. */
async function outcomesOf(...call: Parameters<typeof ask>): Promise<string[]> {
  const { outcomes } = await ask(...call)
  return call[0].map(({ id, input }) => {
    const outcome = outcomes.get(id)
    if (!outcome) return 'nothing'
    if ('problem' in outcome) return outcome.problem
    return JSON.stringify(outcome.answer) === JSON.stringify(input) ? 'answered' : JSON.stringify(outcome.answer)
  })
}

const answered = (except: Readonly<Record<number, string>> = {}) => rows.map((_, i) => except[i] ?? 'answered')

// At the same time: most of it is waiting for programs to start.
describe.concurrent('a program', () => {
  it.each<[title: string, each: string, expected: string[], atEnd?: string]>([
    ['that answers', 'answer()', answered()],
    [
      'that answers from the last row to the first',
      'all.unshift(answer)',
      answered(),
      'for (const each of all) each()',
    ],
    [
      'that answers the last row in another way at its end',
      'answer()',
      answered({ 8: 'two-answers' }),
      `say({ id: 'answers/8', unsupported: true })`,
    ],
    ['that leaves a row out', 'if (input.jp !== 4) answer()', answered({ 4: 'no-answer' })],
    ['that answers nothing', '', rows.map(() => 'no-answer')],
    ['that breaks on one row', 'if (input.jp === 4) process.exit(3); answer()', answered({ 4: 'crashed' })],
    [
      'that breaks on two rows',
      'if (input.jp % 5 === 1) process.exit(3); answer()',
      answered({ 1: 'crashed', 6: 'crashed' }),
    ],
    [
      'that keeps its answers, and breaks on one row',
      'if (input.jp === 4) broken = true; all.push(answer)',
      answered({ 4: 'crashed' }),
      'if (broken) process.exit(1); for (const each of all) each()',
    ],
    [
      'that ends half-way',
      'answer(); if (ids.length === 5) process.exit(0)',
      answered({ 5: 'no-answer', 6: 'no-answer', 7: 'no-answer', 8: 'no-answer' }),
    ],
    [
      'that ends without a line end',
      'all.push(JSON.stringify({ id, answer: { jp: input.jp } }))',
      answered(),
      `process.stdout.write(all.join('\\n'))`,
    ],
  ])('%s', async (_, each, expected, atEnd) => {
    expect(await outcomesOf(rows, program(each, atEnd))).toEqual(expected)
  })

  it('that is slow does not hang while it answers', async () => {
    const slow = program('setTimeout(answer, 900 * (input.jp + 1))')
    expect(await outcomesOf(rows.slice(0, 3), slow, 2000)).toEqual(['answered', 'answered', 'answered'])
  })

  it('that hangs on one row fails on that row', async () => {
    expect(
      await outcomesOf(rows, program('if (input.jp === 4) setInterval(() => {}, 1000); else answer()'), 2000),
    ).toEqual(answered({ 4: 'timeout' }))
  })

  it('that prints rubbish for ever hangs', async () => {
    const rubbish = program('', `setInterval(() => say('working'), 5)`)
    expect(await outcomesOf(rows.slice(0, 1), rubbish, 2000)).toEqual(['timeout'])
  })

  it('that breaks on all of the first rows is not asked further', async () => {
    const outcomes = await outcomesOf(rows, program('process.exit(1)'))
    expect(outcomes).toEqual(rows.map((_, i) => (i < 3 ? 'crashed' : 'not-asked')))
  })

  it('that cannot be started is asked nothing, and it is told why', async () => {
    const { outcomes, notStarted, noise } = await ask(rows, { command: 'no-such-program', args: [] })
    expect([outcomes.size, noise.runs]).toEqual([0, 1])
    expect(notStarted).toBe('spawn no-such-program ENOENT')
    expect((await ask(rows, program('answer()'))).notStarted).toBeUndefined()
  })

  it('is told by the end of what it said on its error output', async () => {
    const complains = program(`process.stderr.write('a'.repeat(600) + 'line ' + input.jp); process.exit(1)`)
    const { outcomes } = await ask(rows.slice(3, 4), complains)
    expect(outcomes.get('answers/3')).toEqual({ problem: 'crashed', message: `${'a'.repeat(494)}line 3` })
  })

  it('is started once where it answers all, and again for what it left', async () => {
    const runs = async (each: string) => (await ask(rows, program(each))).noise.runs
    expect(await runs('answer()')).toBe(1)
    // All; the fifth alone; it is the one, so the other four together.
    expect(await runs('if (input.jp === 4) process.exit(3); answer()')).toBe(3)
  })

  it('that breaks at every fifth row it is asked in a run ended badly, though each row is answered', async () => {
    const each = `if (ids.length === 5) { process.stderr.write('full at ' + input.jp); process.exit(3) } answer()`
    const { outcomes, noise } = await ask(rows, program(each))
    expect(outcomes.size).toBe(9)
    // All nine up to the fifth; the fifth alone; then two and two.
    expect(noise).toMatchObject({
      runs: 4,
      badEnds: 1,
      badExit: 'exit code 3',
      firstUnanswered: 'answers/4',
      stderr: 'full at 4',
    })
  })

  it.each([
    ['process.exit(7)', 'exit code 7'],
    [`process.kill(process.pid, 'SIGTERM')`, 'SIGTERM'],
  ])('that ends by %s after the last answer ended badly', async (end, badExit) => {
    const { outcomes, noise } = await ask(rows, program('answer()', end))
    expect(outcomes.size).toBe(9)
    expect(noise).toMatchObject({ runs: 1, badEnds: 1, badExit, firstUnanswered: null })
  })

  it('that stays after the last answer is stopped, and did not end badly', async () => {
    const { noise } = await ask(rows, program('answer()', 'setInterval(() => {}, 1000)'))
    expect(noise).toMatchObject({ runs: 1, badEnds: 0, badExit: null })
  })

  it('that hangs once ended badly, though each row is answered later', async () => {
    const each = 'if (ids.length === 5) setInterval(() => {}, 1000); else if (ids.length < 5) answer()'
    const { outcomes, noise } = await ask(rows, program(each), 2000)
    expect(outcomes.size).toBe(9)
    expect(noise).toMatchObject({ badEnds: 1, badExit: null, firstUnanswered: 'answers/4' })
  })

  it('is not started for no row', async () => {
    const { outcomes, noise } = await ask([], { command: 'no-such-program', args: [] })
    expect([outcomes.size, noise.runs]).toEqual([0, 0])
  })
})
