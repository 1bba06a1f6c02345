// A program that gives the expected answers of dist/vectors/change.json; at row 4 it crashes or answers wrong where its argument says so.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const [mode] = process.argv.slice(2)
const { vectors } = JSON.parse(readFileSync('dist/vectors/change.json', 'utf8'))
const expected = new Map(
  vectors.map((/** @type {{ id: string, expected: object }} */ each) => [each.id, each.expected]),
)
const weak = vectors[4].id

for await (const text of createInterface({ input: process.stdin })) {
  const { id } = JSON.parse(text)
  if (id === undefined) continue
  if (id === weak && mode === 'crash') process.exit(3)
  const answer = id === weak && mode === 'wrong' ? { ...expected.get(id), exact: '1' } : expected.get(id)
  process.stdout.write(`${JSON.stringify({ id, answer })}\n`)
}
