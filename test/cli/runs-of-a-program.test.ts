import { describe, expect, it } from 'vitest'
import { askProgram } from '../../src/cli/ask-program'
import type { ProgramRun, runProgram } from '../../src/cli/run-program'
import type { VerifyOptions } from '../../src/cli/verify-options'
import type { Vector } from '../../src/verify'

const rowsUpTo = (count: number): readonly Vector[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${i}` }) as Vector)

/** A run, told by the rows it answers and by how it ends. */
const run = (answered: readonly string[], end: Partial<ProgramRun> = {}): ProgramRun => ({
  outcomes: new Map(answered.map((id) => [id, { answer: {} }])),
  end: 'ended',
  stderr: '',
  ...end,
})

/** Asks a program that is only told of, not started; which rows it was asked, run by run, and what became of each row. */
async function ask(count: number, answerTo: (ids: readonly string[], runs: number) => ProgramRun) {
  const asked: string[][] = []
  const runOnce: typeof runProgram = async (rows) => {
    const ids = rows.map(({ id }) => id)
    asked.push(ids)
    return answerTo(ids, asked.length)
  }
  const answers = await askProgram(rowsUpTo(count), {} as VerifyOptions, runOnce)
  const outcomes = rowsUpTo(count).map(({ id }) => {
    const outcome = answers.outcomes.get(id)
    return outcome && 'problem' in outcome ? outcome.problem : outcome && 'answered'
  })
  return { ...answers, answers: answers.outcomes, asked, outcomes }
}

/** A program that answers in order, and crashes at a row of some kind. */
const crashingAt = (isBad: (id: number) => boolean) => (ids: readonly string[]) => {
  const at = ids.findIndex((id) => isBad(Number(id)))
  return at < 0 ? run(ids) : run(ids.slice(0, at), { end: 'crashed', exit: 'exit code 3', stderr: `at ${ids[at]}` })
}

describe('a program that crashes', () => {
  it('is asked the first row without an answer alone, and all others together where that row was it', async () => {
    const { asked, outcomes } = await ask(
      6,
      crashingAt((id) => id === 2),
    )
    expect(asked).toEqual([['0', '1', '2', '3', '4', '5'], ['2'], ['3', '4', '5']])
    expect(outcomes).toEqual(['answered', 'answered', 'crashed', 'answered', 'answered', 'answered'])
  })

  it('is asked the others in halves where that row was not it', async () => {
    // It takes no more than three rows at a time.
    const { asked, outcomes } = await ask(8, (ids) => (ids.length > 3 ? run([], { end: 'crashed' }) : run(ids)))
    // Row 0 alone, then the other seven in halves of four and three; of the four row 1 alone, then halves of two and one.
    expect(asked.map((ids) => ids.join(''))).toEqual(['01234567', '0', '1234', '1', '23', '4', '567'])
    expect(outcomes).toEqual(Array(8).fill('answered'))
  })

  it('is asked in sixty runs, and no more', async () => {
    const { asked, outcomes, noise } = await ask(
      200,
      crashingAt((id) => id % 2 === 1),
    )
    expect([asked.length, noise.runs]).toEqual([60, 60])
    // All up to row 1, row 1 alone, the rest up to row 3, row 3 alone: so row 59 alone is the sixtieth.
    const isAsked = Array.from({ length: 60 }, (_, i) => (i % 2 ? 'crashed' : 'answered'))
    expect(outcomes).toEqual([...isAsked, ...Array(140).fill('not-asked')])
  })

  it('is asked on though it fails on more than three rows, where it has answered one', async () => {
    const { outcomes } = await ask(
      7,
      crashingAt((id) => id > 0),
    )
    expect(outcomes).toEqual(['answered', ...Array(6).fill('crashed')])
  })

  it('is not asked on where it failed on three rows alone and answered none', async () => {
    const { outcomes } = await ask(
      7,
      crashingAt(() => true),
    )
    expect(outcomes).toEqual(['crashed', 'crashed', 'crashed', ...Array(4).fill('not-asked')])
  })

  it('is told by the first row it left, the last bad exit and the last words of a bad end', async () => {
    const { noise } = await ask(
      4,
      crashingAt((id) => id === 1 || id === 2),
    )
    expect(noise).toMatchObject({ badEnds: 4, badExit: 'exit code 3', firstUnanswered: '1', stderr: 'at 2' })
  })
})

describe('a program that ends well', () => {
  it('is told by what it said on its error output, which a bad end before is not hidden by', async () => {
    expect((await ask(2, (ids) => run(ids, { stderr: 'deprecated' }))).noise.stderr).toBe('deprecated')
    const mended = await ask(3, (ids, runs) =>
      runs === 1 ? run([], { end: 'hung', stderr: 'stuck' }) : run(ids, { stderr: 'deprecated' }),
    )
    expect(mended.noise).toMatchObject({ stderr: 'stuck', badEnds: 1, badExit: null, firstUnanswered: '0' })
  })
})

describe('a program that cannot be started', () => {
  it('is asked once, no row has an outcome, and it is told why', async () => {
    const told = await ask(3, () => run([], { end: 'not-started', exit: 'ENOENT' }))
    expect([told.asked.length, told.notStarted, told.outcomes]).toEqual([
      1,
      'ENOENT',
      [undefined, undefined, undefined],
    ])
  })

  it('any more is one that crashes on the rows it would have been asked', async () => {
    const told = await ask(3, (_, runs) =>
      runs === 1 ? run(['0'], { end: 'crashed', exit: 'SIGSEGV' }) : run([], { end: 'not-started', exit: 'EAGAIN' }),
    )
    expect(told.outcomes).toEqual(['answered', 'crashed', 'crashed'])
    expect(told.answers.get('2')).toEqual({ problem: 'crashed', message: 'EAGAIN' })
    expect(told.notStarted).toBeUndefined()
    expect(Object.keys(told)).not.toContain('notStarted')
    expect(told.noise).toMatchObject({ badEnds: 1, badExit: 'SIGSEGV', firstUnanswered: '1' })
  })
})

it('nothing is told of a program that was asked no row', async () => {
  const { asked, noise } = await ask(0, (ids) => run(ids))
  expect(asked).toEqual([])
  expect(noise).toEqual({
    lines: 0,
    first: null,
    repeats: 0,
    stderr: '',
    runs: 0,
    badEnds: 0,
    badExit: null,
    firstUnanswered: null,
  })
})
