import { isDeepStrictEqual } from 'node:util'
import { createMethod, type IpAsn2019Readings, ipAsn2019 } from '../../src'
import type { ReadingChoices } from '../../src/edition'
import { chooseRules } from '../../src/positions/staffing-rules'
import { type Vector, type VectorArea, type VectorFile, vectorAreas } from '../../src/verify'
import { handChanges } from '../compare/hand-changes'
import { wrongAnswers, wrongEmployees } from '../hand-bad-input'
import { type HandCase, handCases } from '../hand-cases'
import { type HandHistory, handHistories } from '../hand-histories'
import { type HandCount, type HandProjection, handCounts, handProjections } from '../positions/hand-maps'
import { answerSection } from './answer-sections'
import { wrongValues } from './wrong-values'

/** The hand-written cases as vectors, one file for each area: plain JSON, and nothing that the library computed. */
export function makeVectors(): VectorFile[] {
  const vectors: Record<VectorArea, readonly Vector[]> = {
    answers: answerVectors(),
    histories: handHistories.map(historyVector),
    vacancies: [...handCounts, ...handProjections].map(vacancyVector),
    change: handChanges.map(({ name, section, before, after, expected }) => ({
      ...named('change', name),
      method: before.method,
      readings: {},
      section,
      source: 'Worked by hand from the definitions in docs/compare.md',
      input: { before, after },
      expected,
    })),
    'bad-input': [...badAnswers(), ...badEmployees()],
  }
  return vectorAreas.map((area) => ({ area, vectors: vectors[area].map(asJson) }))
}

/** A file of vectors: one a line, so that a difference shows which changed. */
export function vectorFileText({ area, vectors }: VectorFile): string {
  const lines = vectors.map((vector) => `  ${JSON.stringify(vector)}`)
  return `{"area":${JSON.stringify(area)},"vectors":[\n${lines.join(',\n')}\n]}\n`
}

function named(area: VectorArea, title: string, prefix = '') {
  const slug = `${prefix}${title}`
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
  return { id: `${area}/${slug}`, area, title }
}

function methodOf(readings: ReadingChoices): string {
  return createMethod(ipAsn2019, readings as IpAsn2019Readings).id
}

function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
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
    method: methodOf(readings as ReadingChoices),
    readings: readings as ReadingChoices,
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
    method: methodOf(readings as ReadingChoices),
    readings: readings as ReadingChoices,
    section: /^[^:,]+(?=[:,])/.exec(name)?.[0] ?? 'records',
    source: "Worked by hand from the rules of docs/records.md; SIASN's own rules for records are not published",
    input: { employee, ...period },
    expected: { ...expected, ...answers },
  }
}

// vacancies ------------------------------------------------------------------------------------------------------------

function vacancyVector({ name, positions, employees, options, expected }: HandCount | HandProjection): Vector {
  const { readings = {}, ...rest } = options
  const isProjection = 'from' in options
  return {
    ...named('vacancies', name, isProjection ? 'projection ' : 'count '),
    method: chooseRules(readings as never).chosen,
    readings: readings as ReadingChoices,
    section: isProjection ? 'projection' : 'count',
    source: 'Worked by hand from the rules of docs/positions.md',
    input: { positions, employees, options: rest },
    expected,
  }
}

// bad input ------------------------------------------------------------------------------------------------------------

const RULES = 'Written by hand from the closed lists and bounds of docs/errors.md'

function badInput(check: 'answers' | 'employee', problem: string, value: unknown, issues: readonly string[]): Vector {
  return {
    ...named('bad-input', problem, `${check} `),
    method: methodOf({}),
    readings: {},
    section: check,
    source: RULES,
    input: { check, value },
    expected: { ok: false, issues },
  }
}

/** Only what JSON can carry: no NaN, no Date, no prototypes. */
const isJson = (value: unknown) => isDeepStrictEqual(asJson(value), value)

function badAnswers(): Vector[] {
  return wrongAnswers
    .filter(([, value]) => isJson(value))
    .map(([problem, value, code, path]) => badInput('answers', problem, value, [`${code} ${path.join('.')}`]))
}

function badEmployees(): Vector[] {
  return wrongEmployees
    .filter(([, value]) => isJson(value))
    .map(([problem, value, issues]) =>
      badInput(
        'employee',
        problem,
        value,
        issues.map(([path, code]) => `${code} ${path}`),
      ),
    )
}
