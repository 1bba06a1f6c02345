import { bandAt } from './bands'
import { type Issue, issue } from './issue'
import type { AnyMethod, Column, GroupTable, Line, NumberColumn } from './method'
import { isRecord } from './shape'

/** What one row of answers leads to: its line per indicator, or what is wrong with it. */
export interface ReadAnswers {
  readonly kelompok: string
  readonly lines: readonly Line[]
  readonly issues: readonly Issue[]
}

/** Looks every answer of a row up in the tables of its weight group. */
export function readLines(answers: unknown, method: AnyMethod): ReadAnswers {
  if (!isRecord(answers)) return refused(issue([], 'not-a-record'))
  const kelompok = Object.hasOwn(answers, 'kelompok') ? answers.kelompok : null
  if (typeof kelompok !== 'string' || !Object.hasOwn(method.groups, kelompok)) {
    return refused(kelompokIssue(kelompok, method))
  }
  return readColumns(answers, kelompok, method)
}

/** A row that cannot be read at all. */
function refused(problem: Issue): ReadAnswers {
  return { kelompok: '', lines: [], issues: [problem] }
}

function readColumns(row: Readonly<Record<string, unknown>>, kelompok: string, method: AnyMethod): ReadAnswers {
  const table = method.groups[kelompok] as GroupTable
  const lines: Line[] = [...table.unknown]
  const answeredBy: (string | undefined)[] = []
  const issues: Issue[] = []
  const names = Object.keys(row)
  for (let position = 0; position < names.length; position++) {
    const name = names[position] as string
    const value = row[name]
    if (name === 'kelompok') continue
    const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
    if (!column) {
      const problem = strangerIssue(name, position, value, method)
      if (problem) issues.push(problem)
      continue
    }
    if (value === null || value === undefined) continue
    const line = lineOf(column, name, value, issues)
    if (!line || !column.scores) continue
    const other = answeredBy[column.slot]
    if (other !== undefined) issues.push(issue([name], 'two-answers', { other }))
    answeredBy[column.slot] = name
    lines[column.slot] = line
  }
  return { kelompok, lines, issues }
}

function lineOf(column: Column, name: string, value: unknown, issues: Issue[]): Line | undefined {
  if ('lines' in column) {
    const code = typeof value === (column.kind === 'done' ? 'boolean' : 'string') ? String(value) : ''
    if (Object.hasOwn(column.lines, code)) return column.lines[code]
    issues.push(issue([name], 'unknown-code', { expected: Object.keys(column.lines) }))
  } else {
    if (typeof value === 'number' && isAllowed(column, value)) return bandAt(column.bands, value).line
    issues.push(numberIssue(column, name, value))
  }
}

/** May this number stand in this column? */
export function isAllowed({ to, kind }: NumberColumn, value: number): boolean {
  return value >= 0 && value <= (to ?? Number.MAX_SAFE_INTEGER) && (kind === 'value' || Number.isInteger(value))
}

function numberIssue({ to, kind }: NumberColumn, name: string, value: unknown): Issue {
  if (typeof value !== 'number' || Number.isNaN(value)) return issue([name], 'not-a-number')
  if (kind === 'whole' && !Number.isInteger(value)) return issue([name], 'not-whole')
  return to === null ? issue([name], 'too-small', { from: 0 }) : issue([name], 'out-of-range', { from: 0, to })
}

/** A column that this weight group does not have; an empty one does no harm if another group has it. */
function strangerIssue(name: string, position: number, value: unknown, method: AnyMethod): Issue | undefined {
  const applies = Object.keys(method.groups).filter((id) => Object.hasOwn(method.groups[id]?.columns ?? {}, name))
  if (applies.length === 0) return issue([position], 'unknown-field', { expected: columnNames(method) })
  if (value !== null && value !== undefined) return issue([name], 'not-applicable', { appliesTo: applies })
}

function kelompokIssue(kelompok: unknown, method: AnyMethod): Issue {
  const code = kelompok === null || kelompok === undefined ? 'required' : 'unknown-code'
  return issue(['kelompok'], code, { expected: Object.keys(method.groups) })
}

/** Every column that some weight group has, `kelompok` first. */
export function columnNames(method: AnyMethod): string[] {
  const names = Object.values(method.groups).flatMap(({ columns }) => Object.keys(columns))
  return ['kelompok', ...new Set(names)]
}
