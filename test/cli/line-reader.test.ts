import { expect, it } from 'vitest'
import { createLineReader } from '../../src/cli/line-reader'

function linesOf(...pieces: readonly string[]): string[] {
  const lines: string[] = []
  const reader = createLineReader((line) => lines.push(line))
  for (const piece of pieces) reader.read(piece)
  reader.end()
  return lines
}

it.each<[pieces: readonly string[], lines: readonly string[]]>([
  [['a\nb\n'], ['a', 'b', '']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b\n', 'c'],
    ['ab', 'c'],
  ],
  [[], ['']],
])('cuts %o into %o', (pieces, lines) => {
  expect(linesOf(...pieces)).toEqual(lines)
})

it('hands a line on as soon as it ends, and what is left once', () => {
  const lines: string[] = []
  const reader = createLineReader((line) => lines.push(line))
  reader.read('a\nb')
  expect(lines).toEqual(['a'])
  reader.end()
  reader.end()
  expect(lines).toEqual(['a', 'b', ''])
})

it('does not keep a line beyond four million characters', () => {
  const longest = 'x'.repeat(4_000_000)
  expect(linesOf(longest)).toEqual([longest])
  expect(linesOf(`${longest}x`, 'y\n')).toEqual(['y', ''])
})
