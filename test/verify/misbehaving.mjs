// A program that gives the expected answers of dist/vectors/change.json, and misbehaves as its argument says; row 4 is its weak one.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [mode] = process.argv.slice(2)
const { vectors } = JSON.parse(readFileSync('dist/vectors/change.json', 'utf8'))
const expected = new Map(
  vectors.map((/** @type {{ id: string, expected: object }} */ each) => [each.id, each.expected]),
)
const weak = vectors[4].id

const say = (/** @type {object} */ message) => process.stdout.write(`${JSON.stringify(message)}\n`)
const answer = (/** @type {string} */ id) => say({ id, answer: expected.get(id) })

if (mode === 'early') process.exit(0)
if (mode === 'rubbish') setInterval(() => process.stdout.write('still working…\n'), 5)

/** @type {string[]} */
const ids = []
for await (const text of createInterface({ input: process.stdin })) {
  const { id } = JSON.parse(text)
  if (id === undefined || mode === 'rubbish') continue
  ids.push(id)
  if (mode === 'reversed' || mode === 'buffered') continue
  if (mode === 'half' && ids.length > 5) process.exit(0)
  if (id !== weak) {
    answer(id)
    if (mode === 'twice') answer(id)
  } else if (mode === 'crash') process.exit(3)
  else if (mode === 'hang') await new Promise((settle) => setTimeout(settle, 60_000))
  else if (mode === 'garbage')
    process.stdout.write(`Warning: something\n\n{"id":\n[]\nnull\n{"id":"change/stranger","answer":1}\n`)
  else if (mode === 'cut') {
    process.stdout.write(`{"id":"${id}","answer":{"diff`)
    process.exit(0)
  } else if (mode === 'error') say({ id, error: 'no such method' })
  else if (mode === 'wrong') say({ id, answer: { ...expected.get(id), exact: '1' } })
  else answer(id)
}
if (mode === 'buffered' && ids.includes(weak)) process.exit(1)
for (const id of mode === 'reversed' ? ids.reverse() : mode === 'buffered' ? ids : []) answer(id)
