import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMethod, ipAsn2019 } from '../../src'
import { createReceipt, type ReceiptOf } from '../../src/verify'
import { answersArb } from '../arbitraries'
import { type Random, randomEmployee, seededRandom } from '../record-arbitraries'

// The steps of docs/reconcile.md, followed in Python: whoever has the input and the page gets the hash of the receipt.

type Kind = ReceiptOf['kind']
interface Line {
  readonly kind: Kind
  readonly input: unknown
}

const method = createMethod(ipAsn2019)
const units = [
  { id: 'dinas', from: '2017-01-01', successor: null },
  { id: 'bidang', parent: 'dinas', label: 'a name' },
]

function byPython(lines: readonly Line[]): readonly string[] {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  return execFileSync('python3', ['test/long/canonical_input.py'], { input, encoding: 'utf8' }).trim().split('\n')
}

async function byReceipt({ kind, input }: Line): Promise<string> {
  const of = { kind, method, ...(kind !== 'answers' && { year: 2023 }), input } as ReceiptOf
  return (await createReceipt(of)).input.sha256
}

/** Some records and answers, now and then of the same person, and rows that were refused. */
function randomRows(random: Random, answers: readonly unknown[]): readonly unknown[] {
  return Array.from({ length: 8 }, (_, i) => {
    if (random() < 0.1) return null
    const id = `p-${Math.floor(random() * 8)}`
    if (random() < 0.4) return { id, status: 'PNS', unit: 'bidang', answers: answers[i] }
    return { ...randomEmployee(random), id }
  })
}

it('gives the hashes that the page shows', () => {
  const page = readFileSync('docs/reconcile.md', 'utf8')
  const shown = [...page.matchAll(/^`(\w+)`\n\n```json\n([\s\S]*?)```\n\n```text\n.*\n([0-9a-f]{64})\n```/gm)]
  const lines = shown.map(([, kind, json = '']) => ({ kind: kind as Kind, input: JSON.parse(json) }))
  expect(lines).toHaveLength(3)
  expect(byPython(lines)).toEqual(shown.map(([, , , hash]) => hash))
})

it('gives the hashes of receipts of random answers, records and measurements', async () => {
  const random = seededRandom(20_190)
  const answers = fc.sample(answersArb, { seed: 20_190, numRuns: 300 })
  const lines = answers.flatMap((each, i): Line[] => {
    const rows = randomRows(random, answers.slice(i))
    return [
      { kind: 'answers', input: each },
      { kind: 'employee', input: randomEmployee(random) },
      { kind: 'measurement', input: random() < 0.5 ? { rows } : { rows, units } },
    ]
  })
  // As it would come out of a file: what is undefined is not there.
  const stored: Line[] = JSON.parse(JSON.stringify(lines))
  expect(await Promise.all(stored.map(byReceipt))).toEqual(byPython(stored))
})
