import { day, key, open, whole } from '../field-shapes'
import { type Issue, type IssueHint, issue } from '../issue'
import { flag, listOf, maybe, NONE, oneOf, points, type Shape } from '../shape'
import { criteria, forEach, levels } from './ids'
import { ipp2017 } from './ipp-2017'

/** Of a text that is only shown. */
export const MOST_CHARACTERS = 300
/** Of an allowance a month. */
export const MOST_RUPIAH = 999_999_999_999
/** Of whatever people are counted. */
export const MOST_PEOPLE = 9_999_999

const words: Shape = (value) => {
  if (typeof value !== 'string') return [issue([], 'wrong-type', { expected: 'text' })]
  if (value.length > MOST_CHARACTERS) return [issue([], 'too-long', { characters: MOST_CHARACTERS })]
  return value.trim() === '' ? [issue([], 'required')] : NONE
}

/** The same, with a hint for the issues that it holds for. */
function hinting(shape: Shape, hint: IssueHint, holds: (found: Issue, value: unknown) => boolean): Shape {
  return (value) =>
    shape(value).map((each) => (holds(each, value) ? { ...each, params: { ...each.params, hint } } : each))
}

/** A field of a record of which it must be said how to write that there is nothing. */
function hintingAt(shape: Shape, field: string, hint: IssueHint): Shape {
  const codes: readonly string[] = ['required', 'wrong-type', 'not-a-record']
  return hinting(shape, hint, ({ path, code }) => path.length === 1 && path[0] === field && codes.includes(code))
}

/** A number that is written as text would be one without its quotes. */
function unquoted(shape: Shape): Shape {
  return hinting(shape, 'number-as-text', (_, value) => typeof value === 'string')
}

/** An allowance in whole rupiah. */
export const rupiah: Shape = /* @__PURE__ */ whole(0, MOST_RUPIAH)

/** A number of people. */
export function people(from: number): Shape {
  return whole(from, MOST_PEOPLE)
}

/** An appraisal. */
export const skp: Shape = (value) => {
  const to = ipp2017.kinerja.of
  const isOutside = typeof value === 'number' && (value < 0 || value > to)
  return isOutside ? [issue([], 'out-of-range', { from: 0, to })] : points(value)
}

/** The judgements on a holder. */
export function fitsShape(): Shape {
  return open(
    forEach(criteria, () => maybe(flag)),
    [],
  )
}

function unitForm(): Shape {
  return open({ posts: listOf(postShape()), asOf: maybe(day), allEmployees: maybe(unquoted(people(1))) }, ['posts'])
}

function postShape(): Shape {
  const holder = holderShape()
  const eselon = oneOf(...Object.values(ipp2017.kompensasi.groups).flat())
  const post = open(
    {
      title: words,
      fungsi: maybe(words),
      eselon: hinting(eselon, 'eselon-i', (_, value) => typeof value === 'string' && /^I(\.?[ab])?$/i.test(value)),
      allowance: maybe(unquoted(rupiah)),
      holder: (value) => (value === null ? NONE : holder(value)),
    },
    ['title', 'eselon', 'holder'],
  )
  return hintingAt(post, 'holder', 'vacant-is-null')
}

function holderShape(): Shape {
  const holder = open(
    {
      id: key,
      fits: maybe(fitsShape()),
      skp: maybe(unquoted(skp)),
      allowance: maybe(unquoted(rupiah)),
      sanctions: listOf(open({ level: oneOf(...levels), date: maybe(day) }, ['level']), 0),
      name: maybe(words),
      nip: maybe(key),
      entries: maybe(entriesShape()),
    },
    ['id', 'sanctions'],
  )
  return hintingAt(holder, 'sanctions', 'none-is-empty')
}

function entriesShape(): Shape {
  const { pelatihan, pengalaman } = ipp2017.entryLimits
  const texts = listOf(words, 0)
  return open(
    {
      pendidikan: maybe(words),
      pelatihan: maybe(atMost(pelatihan, texts)),
      pengalaman: maybe(atMost(pengalaman, texts)),
      administrasi: maybe(texts),
    },
    [],
  )
}

function atMost(most: number, shape: Shape): Shape {
  return (value) => (Array.isArray(value) && value.length > most ? [issue([], 'too-many', { most })] : shape(value))
}

/** The form of a unit. */
export const unitShape: Shape = /* @__PURE__ */ unitForm()
