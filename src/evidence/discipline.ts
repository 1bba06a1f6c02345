import type { Disiplin } from '../answers'
import { daysOf } from '../calendar'
import type { Sanction } from '../employee'
import { type Look, note } from './look'
import { place } from './windows'

/** Finds what the sanctions in the window lead to. One that cannot be placed counts: a missing date never clears anybody. */
export function findDiscipline(look: Look): void {
  const window = look.windows.disiplin
  if (!window) return
  const sanctions = look.employee.sanctions ?? (look.rules.absentSanctions === 'none' ? [] : null)
  if (!sanctions) return
  const points = pointsOfLevels(look)
  const placed = sanctions.map((sanction) => {
    const reason = place(daysOf(dateOf(sanction, look)), window, look.asOf)
    return reason === 'undated' ? 'counts' : reason
  })
  const counting = sanctions.filter((_, i) => placed[i] === 'counts')
  const heaviest = Math.min(...counting.map(({ level }) => points(level)))
  const chosen = sanctions.findIndex(({ level }, i) => placed[i] === 'counts' && points(level) === heaviest)
  for (const [position, reason] of placed.entries()) {
    const every = look.rules.severalSanctions === 'every'
    const isBeaten = reason === 'counts' && position !== chosen && !every
    const beaten = points((sanctions[position] as Sanction).level) === heaviest ? 'superseded' : 'lighter'
    note(look.evidence, 'disiplin', 'sanctions', position, isBeaten ? beaten : reason)
  }
  look.answers.disiplin = answerOf(look, counting, points)
}

function dateOf({ inForce, decided }: Sanction, { rules }: Look): string | null | undefined {
  return rules.sanctionDate === 'inForce' ? (inForce ?? decided) : (decided ?? inForce)
}

type Points = (level: Disiplin) => number

function pointsOfLevels({ method, kelompok }: Look): Points {
  const column = method.groups[kelompok]?.columns.disiplin
  return (level) => (column && 'lines' in column ? (column.lines[level]?.points ?? 0) : 0)
}

const LEVELS: readonly Disiplin[] = ['tidak-pernah', 'ringan', 'sedang', 'berat']

/** The level whose points are left, or the lowest: of the heaviest sanction, or when each has taken off its own. */
function answerOf({ rules }: Look, counting: readonly Sanction[], points: Points): Disiplin {
  const full = points('tidak-pernah')
  const taken = counting.map(({ level }) => full - points(level))
  const off = rules.severalSanctions === 'every' ? taken.reduce((sum, each) => sum + each, 0) : Math.max(0, ...taken)
  return LEVELS.find((level) => points(level) <= full - off) ?? 'berat'
}
