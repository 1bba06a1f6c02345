import { chooseRules } from '../../src/positions/create-staffing-method'
import { type Vector, type VectorArea, type VectorFile, vectorAreas } from '../../src/verify'
import { handChanges } from '../compare/hand-changes'
import { type HandCase, handCases } from '../hand-cases'
import { type HandHistory, handHistories } from '../hand-histories'
import { type HandCount, type HandProjection, handCountsBySection, handProjections } from '../positions/hand-maps'
import { answerSection } from './answer-sections'
import { badInputVectors } from './bad-input-vectors'
import { groupVectors } from './group-vectors'
import { historySection } from './history-sections'
import { ipp2017Vectors } from './ipp-2017-vectors'
import { asJson, choices, methodOf, named } from './named'
import { negativeHistories } from './negative-histories'
import { notesById, wrongById, wrongValues } from './wrong-values'

/** The hand-written cases as vectors, one file for each area: plain JSON, and nothing that the library computed. */
export function makeVectors(): VectorFile[] {
  const vectors: Record<VectorArea, readonly Vector[]> = {
    answers: answerVectors(),
    histories: [...handHistories, ...negativeHistories].map(historyVector),
    groups: groupVectors(),
    vacancies: vacancyVectors(),
    change: handChanges.map(({ name, section, before, after, expected }) => ({
      ...named('change', name),
      method: before.method,
      readings: {},
      section,
      source: 'Worked by hand from the definitions in docs/compare.md',
      input: { before, after },
      expected,
    })),
    'ipp-2017': ipp2017Vectors(),
    'bad-input': badInputVectors(),
  }
  const files = vectorAreas.map((area) => ({ area, vectors: vectors[area].map(withWrong).map(asJson) }))
  assertAllThere(files)
  return files
}

/** With what a published system gives instead, where one is known to, or with what is remarkable. */
function withWrong(vector: Vector): Vector {
  const [wrong, note] = [wrongById[vector.id], notesById[vector.id]]
  return { ...vector, ...(wrong && { wrong }), ...(note && { note }) }
}

function assertAllThere(files: readonly VectorFile[]): void {
  const ids = new Set(files.flatMap(({ vectors }) => vectors.map(({ id }) => id)))
  const stranger = Object.keys({ ...wrongById, ...notesById }).find((id) => !ids.has(id))
  if (stranger) throw new Error(`no vector is called ${stranger}`)
}

/** A file of vectors: one a line, so that a difference shows which changed. */
export function vectorFileText({ area, vectors }: VectorFile): string {
  const lines = vectors.map((vector) => `  ${JSON.stringify(vector)}`)
  return `{"area":${JSON.stringify(area)},"vectors":[\n${lines.join(',\n')}\n]}\n`
}

// answers --------------------------------------------------------------------------------------------------------------

function answerVectors(): Vector[] {
  const names = new Set(handCases.map(({ name }) => name))
  const stranger = Object.keys(wrongValues).find((name) => !names.has(name))
  if (stranger) throw new Error(`no case is called ${stranger}`)
  return handCases.map(answerVector)
}

function answerVector({ name, readings = {}, answers, expect: { line, ...rest } }: HandCase): Vector {
  const [, number = '', title = ''] = /^(\d(?:\.\d)?) (.*)$/.exec(name) ?? []
  const { indicator, ...fields } = line ?? {}
  return {
    ...named('answers', title, `${number} `),
    method: methodOf(readings),
    readings: choices(readings),
    ...answerSection(number),
    input: answers,
    expected: { ...rest, ...(indicator && { lines: { [indicator]: fields } }) },
    wrong: wrongValues[name],
  }
}

// histories ------------------------------------------------------------------------------------------------------------

const NO_ANSWERS = Object.fromEntries(
  [
    'pendidikan',
    'kesesuaian',
    'kepemimpinan',
    'fungsional',
    'teknis',
    'jp',
    'seminar',
    'kinerja',
    'skp',
    'skp120',
    'disiplin',
  ].map((column) => [column, null]),
)

function historyVector({ name, employee, period, readings = {}, expected }: HandHistory): Vector {
  const answers = expected.answers && { answers: { ...NO_ANSWERS, ...expected.answers } }
  return {
    ...named('histories', name),
    method: methodOf(readings),
    readings: choices(readings),
    ...historySection(name, choices(readings)),
    input: { employee, ...period },
    expected: { ...expected, ...answers },
  }
}

// vacancies ------------------------------------------------------------------------------------------------------------

const AGES = '; ages of retirement: UU 20/2023 Pasal 55, PP 11/2017 Pasal 239'

function vacancyVectors(): Vector[] {
  return [
    ...Object.entries(handCountsBySection).flatMap(([section, counts]) =>
      counts.map((each) => vacancyVector(each, 'count ', section)),
    ),
    ...handProjections.map((each) => vacancyVector(each, 'projection ', 'projection')),
  ]
}

function vacancyVector(
  { name, positions, employees, options, expected }: HandCount | HandProjection,
  prefix: string,
  section: string,
): Vector {
  const { readings = {}, ...rest } = options
  const withAges = /projection|retirement/.test(section)
  return {
    ...named('vacancies', name, prefix),
    method: chooseRules(readings as never).id,
    readings: choices(readings),
    section,
    source: `Worked by hand from the rules of docs/positions.md${withAges ? AGES : ''}`,
    input: { positions, employees, options: rest },
    expected,
  }
}
