import { bandAt } from '../bands'
import { type Days, daysOf } from '../calendar'
import type { Training, TrainingKind } from '../employee'
import { jenjangOf } from '../jenjang'
import type { EvidenceReason } from '../observation'
import { type Look, note } from './look'
import { place } from './windows'

/** What the tables call seminar, workshop, internship, course and the like. */
const SEMINARS: readonly TrainingKind[] = ['seminar', 'lokakarya', 'magang', 'kursus', 'sejenis']

/** A training that was looked at for an indicator, with what the window says of it. */
interface Looked {
  readonly training: Training
  readonly position: number
  readonly reason: EvidenceReason
}

const INDICATORS = ['kepemimpinan', 'fungsional', 'teknis', 'seminar'] as const

/** Finds the answers that trainings give. A rule is consulted only where something is asked that it bears on. */
export function findTrainings(look: Look): void {
  if (!INDICATORS.some((indicator) => look.windows[indicator])) return
  const trainings = look.employee.trainings ?? (look.rules.absentTrainings === 'none' ? [] : null)
  if (isExempt(look)) {
    look.answers.fungsional = true
    note(look.evidence, 'fungsional', 'posts', look.position, 'exempt')
  }
  if (!trainings) return
  findLeadership(look, trainings)
  if (!isExempt(look)) findFunctional(look, trainings)
  findTechnical(look, trainings)
  findSeminars(look, trainings)
}

function isExempt({ windows, post, rules }: Look): boolean {
  return windows.fungsional !== undefined && rules.exemptJf.includes(post.jf ?? '')
}

function findLeadership(look: Look, trainings: readonly Training[]): void {
  if (!look.windows.kepemimpinan) return
  const accepted = acceptedLevels(look)
  const looked = lookThrough(look, 'kepemimpinan', trainings, ['kepemimpinan'], ({ level }, placed) => {
    if (level && !accepted.includes(level)) return 'wrong-level'
    return placed === 'counts' && !level ? 'no-level' : placed
  })
  settle(look, 'kepemimpinan', looked, ['undated', 'no-level'])
}

/** The trainings of the level of the post, and under `or-higher` those of every level above it. */
function acceptedLevels({ post, rules: { leadership, leadershipMatch } }: Look): readonly string[] {
  const level = jenjangOf(post) ?? ''
  const own = leadership[level] ?? []
  if (leadershipMatch === 'exact') return own
  const levels = Object.keys(leadership)
  return levels.slice(0, levels.indexOf(level) + 1).flatMap((each) => leadership[each] ?? [])
}

function findFunctional(look: Look, trainings: readonly Training[]): void {
  const { jf } = look.post
  const looked = lookThrough(look, 'fungsional', trainings, ['fungsional'], (training, placed) =>
    training.jf && jf && training.jf !== jf ? 'wrong-post' : placed,
  )
  settle(look, 'fungsional', looked, ['undated'])
}

function findSeminars(look: Look, trainings: readonly Training[]): void {
  settle(look, 'seminar', lookThrough(look, 'seminar', trainings, SEMINARS), ['undated'])
}

/** Adds the hours up. Where they earn nothing and some cannot be placed or counted, the answer is not known. */
function findTechnical(look: Look, trainings: readonly Training[]): void {
  const looked = lookThrough(look, 'teknis', trainings, ['teknis'], ({ fits, jp }, placed) => {
    if (fits === false) return 'not-fitting'
    return placed === 'counts' && (jp ?? null) === null ? 'no-hours' : placed
  })
  if (!looked) return
  const hours = looked.reduce((sum, { training, reason }) => sum + (reason === 'counts' ? (training.jp ?? 0) : 0), 0)
  const earns = pointsOfHours(look, hours) > 0
  for (const { position, reason } of looked) {
    note(look.evidence, 'teknis', 'trainings', position, reason === 'counts' && !earns ? 'too-few-hours' : reason)
  }
  const isOpen = looked.some(
    ({ reason, training }) => reason === 'no-hours' || (reason === 'undated' && training.jp !== 0),
  )
  if (earns || !isOpen) look.answers.jp = hours
}

function pointsOfHours({ method, kelompok }: Look, hours: number): number {
  const column = method.groups[kelompok]?.columns.jp
  return column && 'bands' in column ? bandAt(column.bands, hours).line.points : 0
}

/** Every training of these kinds, with what becomes of it; `undefined` where the weight group is not asked for them. */
function lookThrough(
  { windows, asOf }: Look,
  indicator: string,
  trainings: readonly Training[],
  kinds: readonly TrainingKind[],
  judge: (training: Training, placed: EvidenceReason) => EvidenceReason = (_, placed) => placed,
): readonly Looked[] | undefined {
  const window: Days | undefined = windows[indicator]
  if (!window) return
  const looked: Looked[] = []
  for (const [position, training] of trainings.entries()) {
    if (!kinds.includes(training.kind)) continue
    looked.push({ training, position, reason: judge(training, place(daysOf(training.date), window, asOf)) })
  }
  return looked
}

/** Done if one counts; not known if one might; else not done. */
function settle(
  { answers, evidence }: Look,
  indicator: string,
  looked: readonly Looked[] | undefined,
  mayCount: readonly EvidenceReason[],
): void {
  if (!looked) return
  for (const { position, reason } of looked) note(evidence, indicator, 'trainings', position, reason)
  const isDone = looked.some(({ reason }) => reason === 'counts')
  if (isDone || !looked.some(({ reason }) => mayCount.includes(reason))) answers[indicator] = isDone
}
