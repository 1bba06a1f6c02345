import { combineIppUnits } from '../../ipp-2017/combine-ipp-units'
import type { Ipp2017Method } from '../../ipp-2017/create-ipp-2017'
import type { IppFigures } from '../../ipp-2017/figures'
import { ippOfFigures } from '../../ipp-2017/ipp-of-figures'
import { ippOfPerson } from '../../ipp-2017/ipp-of-person'
import { ippOfUnit } from '../../ipp-2017/ipp-of-unit'
import type { IppComponent, IppResult, KompensasiInputs } from '../../ipp-2017/result'
import type { IppUnit } from '../../ipp-2017/unit'
import { isIppError } from '../../ipp-error'
import { issueText } from './issue-text'

type Input = Readonly<Record<string, unknown>>
type Answered = Readonly<Record<string, unknown>>

/** What this library makes of a unit of 2016-2017, of one person in it, of several units, or of figures; or why it refuses. */
export function ipp2017Answer(input: Input, method: Ipp2017Method): Answered {
  try {
    return { refused: null, issues: [], ...measured(input, method) }
  } catch (error) {
    if (!isIppError(error)) throw error
    return { ...nothing, refused: error.code, issues: error.issues.map(issueText) }
  }
}

/** The fields that a refusal has nothing for: there, so that whoever reads the point otherwise differs in a value and lacks no field. */
const nothing: Answered = {
  ipp: null,
  exact: null,
  unrounded: null,
  category: null,
  parts: null,
  values: null,
  points: null,
  groups: null,
  range: null,
  gaps: null,
  unjudged: null,
  vacant: null,
}

function measured({ unit, units, figures, person }: Input, method: Ipp2017Method): Answered {
  if (units !== undefined) return told(combineIppUnits(units as readonly IppUnit[], { method }))
  if (figures !== undefined) return told(ippOfFigures(figures as IppFigures, { method }))
  if (person === undefined) return told(ippOfUnit(unit as IppUnit, { method }))
  const { ipp, exact, parts } = ippOfPerson(unit as IppUnit, { holder: person as string, method })
  const shares = parts.map((part, i) => [letters[i], part.exact])
  return { ipp, exact, points: Object.fromEntries(shares) }
}

const letters = ['A', 'B', 'C', 'D'] as const

function told({ ipp, index, unrounded, components, notes }: IppResult): Answered {
  return {
    ipp,
    exact: index.exact,
    unrounded: unrounded.exact,
    category: index.category,
    parts: byLetter(components, (part) => part.unrounded),
    values: byLetter(components, (part) => part.value),
    points: byLetter(components, (part) => part.contribution),
    groups: groupsOf(components.kompensasi.inputs as Partial<KompensasiInputs>),
    range: index.range.index,
    gaps: notes.gaps,
    unjudged: notes.unjudged,
    vacant: notes.vacant,
  }
}

function byLetter(components: IppResult['components'], read: (part: IppComponent) => unknown): Answered {
  return Object.fromEntries(Object.values(components).map((part) => [part.symbol, read(part)]))
}

/** The eselon groups by name; none of the mean of several units. */
function groupsOf({ groups = [] }: Partial<KompensasiInputs>): Answered {
  return Object.fromEntries(groups.map(({ eselon, ...group }) => [eselon, group]))
}
