import type { Kesesuaian, Pendidikan } from '../answers'
import { daysOf } from '../calendar'
import { type Look, note } from './look'
import { place } from './windows'

/** Formal education from the lowest to the highest; D-IV and S-1 are one rank. */
const RANKS: Readonly<Record<Pendidikan, number>> = {
  SD: 1,
  SLTP: 2,
  SLTA: 3,
  D1: 4,
  D2: 5,
  D3: 6,
  D4: 7,
  S1: 7,
  S2: 8,
  S3: 9,
}

/** Finds the highest education, and how it stands to what the post requires. */
export function findEducation(look: Look): void {
  const { employee, post, windows, asOf, answers, evidence, method, kelompok } = look
  const window = windows.pendidikan
  if (!window) return
  const educations = employee.educations ?? []
  const reasons = educations.map(({ date }) => place(daysOf(date), window, asOf))
  const ranks = educations.map(({ level }, i) => (reasons[i] === 'counts' ? RANKS[level] : 0))
  const highest = Math.max(0, ...ranks)
  const chosen = ranks.indexOf(highest)
  for (const [position, reason] of reasons.entries()) {
    const beaten = ranks[position] === highest ? 'superseded' : 'lower-education'
    note(evidence, 'pendidikan', 'educations', position, reason === 'counts' && position !== chosen ? beaten : reason)
  }
  const level = educations[chosen]?.level
  if (highest === 0 || !level) return
  answers.pendidikan = level
  if (post.requires && method.groups[kelompok]?.columns.kesesuaian) answers.kesesuaian = compared(level, post.requires)
}

function compared(level: Pendidikan, required: Pendidikan): Kesesuaian {
  const above = RANKS[level] - RANKS[required]
  if (above === 0) return 'sesuai'
  return above > 0 ? 'di-atas' : 'di-bawah'
}
