const LETTERS = 26
const A = 'A'.charCodeAt(0)

/** The name of a cell: `D3` for row 2 and column 3, both from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

function columnName(column: number): string {
  const before = Math.floor(column / LETTERS)
  return `${before > 0 ? columnName(before - 1) : ''}${String.fromCharCode(A + (column % LETTERS))}`
}
