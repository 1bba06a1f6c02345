import { bogor, createIpp2017, type Ipp2017Readings, type IppUnit } from '../../src/ipp-2017'
import type { Vector } from '../../src/verify'
import { type HandUnit, handUnitsBySection } from '../ipp-2017/hand-units'
import { handWorked } from '../ipp-2017/hand-worked'
import { choices, named } from './named'

const CODE =
  "the formula of docs/ipp-2017.md, read in one city's code (SIMPEG Kota Bogor <https://github.com/solasoli/simpeg-bogor/tree/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application>)"
const RULES = `Worked by hand from ${CODE}; a reading that the code does not have is an assumption or a BKN slide's, as docs/ipp-2017.md says`
const PERSON = 'Worked by hand: an assumption, as no source has an index of one person'

/** What all vectors of one case share. */
function about(readings: Ipp2017Readings, section: string, source: string) {
  return { method: createIpp2017(readings).id, readings: choices(notDefault(readings)), section, source }
}

/** A preset names every reading; a vector names those that differ. */
function notDefault(readings: Ipp2017Readings): Ipp2017Readings {
  const usual: object = createIpp2017().readings
  return Object.fromEntries(
    Object.entries(readings).filter(([id, option]) => option !== usual[id as keyof typeof usual]),
  )
}

export function ipp2017Vectors(): Vector[] {
  return [
    ...handWorked.map(({ name, section, readings, input, expected }) => ({
      ...named('ipp-2017', name, `${section} `),
      ...about(readings, section, section === 'one person' ? PERSON : RULES),
      input,
      expected,
    })),
    ...Object.entries(handUnitsBySection).flatMap(([section, units]) => units.flatMap((each) => ofUnit(section, each))),
  ]
}

/** One vector for the unit, and one for each person in it: whoever has no index of persons does not support those only. */
function ofUnit(section: string, { name, readings: given = {}, unit, expect }: HandUnit): Vector[] {
  const readings: Ipp2017Readings = given === 'bogor' ? bogor : given
  const { people = {}, error, issues, ...expected } = expect
  const refusal = error ? { refused: error, issues: issues?.map(codeFirst) ?? [] } : null
  return [
    {
      ...named('ipp-2017', name),
      ...about(readings, section, RULES),
      input: inputOf(unit),
      expected: refusal ?? { ...expected },
    },
    ...Object.entries(people).map(([person, ipp]) => ({
      ...named('ipp-2017', `${name}: person ${person}`),
      ...about(readings, 'one person', PERSON),
      input: { ...inputOf(unit), person },
      expected: typeof ipp === 'number' ? { ipp } : { refused: ipp },
    })),
  ]
}

function inputOf(unit: IppUnit | readonly IppUnit[]): Vector['input'] {
  return 'posts' in unit ? { unit } : { units: unit }
}

/** `path: code` as every area writes an issue. */
function codeFirst(issue: string): string {
  const [path, code] = issue.split(': ')
  return `${code} ${path}`
}
