import { wrongArgument } from '../../argument'
import { checkAnswers } from '../../check-answers'
import { checkEmployee } from '../../check-employee'
import { compare } from '../../compare/compare'
import type { AnswerRecord, ReadingChoices } from '../../edition'
import type { Employee } from '../../employee'
import type { GroupIndex } from '../../group-index'
import type { Method } from '../../method'
import { scoreAnswers } from '../../score-answers'
import { scoreEmployee } from '../../score-employee'
import { issueText } from './issue-text'
import { vacancyAnswer } from './vacancy-answer'
import type { VectorArea } from './vector'

type Input = Readonly<Record<string, unknown>>
type Answered = Readonly<Record<string, unknown>>

/** What this library answers, in the form of each area. */
const answering: {
  readonly [A in VectorArea]: (input: Input, method: Method | null, readings: ReadingChoices) => Answered
} = {
  answers: (input, method) => answersAnswer(input, tablesOf(method)),
  histories: (input, method) => historyAnswer(input, tablesOf(method)),
  vacancies: (input, _method, readings) => vacancyAnswer(input, readings),
  change: ({ before, after }) => changeAnswer(before as GroupIndex, after as GroupIndex),
  'bad-input': (input, method) => badInputAnswer(input, tablesOf(method)),
}

/** Answers what a vector asks, as this library does. */
export function libraryAnswer(
  area: VectorArea,
  input: Input,
  method: Method | null,
  readings: ReadingChoices,
): Answered {
  return answering[area](input, method, readings)
}

function tablesOf(method: Method | null): Method {
  if (!method) throw wrongArgument('method: there are no tables of it')
  return method
}

function answersAnswer(input: Input, method: Method): Answered {
  const { index, dimensions, category, lines, range, missing } = scoreAnswers(input as AnswerRecord, { method })
  const told = lines.map(({ indicator, points, rung, max, known }) => [indicator, { points, rung, max, known }])
  return { index, dimensions, category, lines: Object.fromEntries(told), range: range.index, missing }
}

function historyAnswer({ employee, year, asOf }: Input, method: Method): Answered {
  const period = { year: year as number, asOf: asOf as string | undefined }
  const assessment = scoreEmployee(employee as Employee, { method: method as Method<never>, ...period })
  const { answers, evidence, windows, readings } = assessment.observation
  return {
    outcome: assessment.outcome,
    reason: 'reason' in assessment ? assessment.reason : null,
    answers,
    index: assessment.score?.index ?? null,
    used: evidence.filter(({ used }) => used).map(({ indicator, list, position }) => [indicator, list, position]),
    setAside: evidence
      .filter(({ used }) => !used)
      .map(({ indicator, list, position, reason }) => [indicator, list, position, reason]),
    windows: Object.fromEntries(Object.entries(windows).map(([id, { from, to }]) => [id, [from, to]])),
    sensitiveTo: readings,
  }
}

function changeAnswer(before: GroupIndex, after: GroupIndex): Answered {
  const { difference, exact, direction, indexNumber, relative, categoryChanged, parts, rounding } = compare(
    before,
    after,
  )
  const told = parts.map((part) => [part.id, part.difference])
  return {
    difference,
    exact,
    direction,
    indexNumber,
    relative,
    categoryChanged,
    parts: Object.fromEntries(told),
    rounding,
  }
}

function badInputAnswer({ check, value }: Input, method: Method): Answered {
  const { ok, issues } = check === 'answers' ? checkAnswers(value, { method }) : checkEmployee(value)
  return { ok, issues: issues.filter(({ severity }) => severity === 'error').map(issueText) }
}
