import type { Answers } from './answers'
import type { Moment } from './evidence/look'
import { IppError } from './ipp-error'
import { type Issue, issueLine } from './issue'
import type { MeasuredPerson, Person } from './measurement'
import type { NotScored } from './observation'
import { look } from './observe'
import { readLines } from './read-lines'
import type { Score } from './score'
import { scoreLines } from './score-answers'
import { exclusion, unscored } from './score-employee'

/** What a checked row comes to, before it is placed in a unit. */
export interface AssessedPerson {
  /** Position of the post in force; `null` for a row of answers, or where there is none. */
  readonly position: number | null
  /** The unit that the row names, and where. */
  readonly unit: string | null
  readonly unitPath: Issue['path']
  readonly notScored: NotScored | null
  /** `null` where there is no score. */
  readonly measured: MeasuredPerson | null
}

export function assessPerson(person: Person, moment: Moment): AssessedPerson {
  const observation = 'answers' in person ? null : look(person, moment)
  const position = observation?.post ?? null
  const post = 'answers' in person || position === null ? null : person.posts?.[position]
  const answers = 'answers' in person ? person.answers : (observation?.answers ?? null)
  const score = answers && scored(answers, moment)
  const unknown = unscored({ post: observation ? position : 0, answers }, score)
  const notScored = exclusion(person, moment.year, moment.rules) ?? unknown
  return {
    position,
    unit: ('answers' in person ? person.unit : post?.unit) ?? null,
    unitPath: position === null ? ['unit'] : ['posts', position, 'unit'],
    notScored,
    measured: answers && score && !notScored ? { person, observation, answers, score } : null,
  }
}

/** Throws where the method does not know what the records answer: an own edition without one of the columns. */
function scored(answers: Answers, { method }: Moment): Score {
  const { kelompok, lines, issues } = readLines(answers, method)
  if (issues.length > 0) throw new IppError('invalid-answers', issueLine(issues), issues)
  return scoreLines(kelompok, lines, method)
}
