/** A line longer than this is no answer, and is not kept. */
const LONGEST_LINE = 4_000_000

/** Cuts text that comes in pieces into lines. */
export interface LineReader {
  readonly read: (text: string) => void
  /** What is left is a line too, with or without a line end. */
  readonly end: () => void
}

export function createLineReader(take: (line: string) => void): LineReader {
  let rest = ''
  return {
    read(text) {
      const lines = `${rest}${text}`.split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > LONGEST_LINE) rest = ''
      for (const line of lines) take(line)
    },
    end() {
      take(rest)
      rest = ''
    },
  }
}
