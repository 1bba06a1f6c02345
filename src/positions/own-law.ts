import type { Jenjang } from '../employee'
import { id, open, whole } from '../field-shapes'
import { IppError } from '../ipp-error'
import { issue, issueLine } from '../issue'
import { jenjangs } from '../jenjang'
import { listOf, maybe, oneOf, type Shape } from '../shape'

/** The age that a law of its own sets for a functional post, with where it stands. */
export interface OwnLaw {
  /** The functional post (JF): `guru`. */
  readonly jf: string
  /** The level that it is for; absent: every level that no other entry names. */
  readonly jenjang?: Jenjang | null | undefined
  /** Age in years, whole, 40 to 80. */
  readonly age: number
  /** Where it stands: law and article. */
  readonly citation: string
}

const [YOUNGEST, OLDEST] = [40, 80]

const citation: Shape = (value) => {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  return value.trim() === '' ? [issue([], 'required')] : []
}

function shapeOfLaws(): Shape {
  const fields = { jf: id, jenjang: maybe(oneOf(...jenjangs)), age: whole(YOUNGEST, OLDEST), citation }
  return listOf(open(fields, ['jf', 'age', 'citation']), 0)
}

const lawsShape: Shape = /* @__PURE__ */ shapeOfLaws()

/** A copy that the caller's later changes do not touch. */
export function checkedLaws(laws: readonly OwnLaw[]): readonly OwnLaw[] {
  const issues = lawsShape(laws)
  if (issues.length > 0) throw new IppError('invalid-own-law', issueLine(issues), issues)
  return laws.map(({ jf, jenjang, age, citation }) => ({ jf, ...(jenjang && { jenjang }), age, citation }))
}
