import { expectTypeOf, it } from 'vitest'
import {
  type AnswerRecord,
  type Answers,
  checkAnswers,
  createMethod,
  type Edition,
  type GroupIndex,
  groupIndex,
  type IpAsn2019Readings,
  ipAsn2019,
  type Kelompok,
  type Method,
  type Score,
  scoreAnswers,
  summarize,
  summarizeBy,
} from '../src'
import { checkEdition } from '../src/own-edition'

const method = createMethod(ipAsn2019, { categoryGap: 'upper' })

it('a method knows the answers of its edition', () => {
  expectTypeOf(method).toEqualTypeOf<Method<Answers>>()
  expectTypeOf(scoreAnswers({ kelompok: 'pelaksana' }, { method })).toEqualTypeOf<Score>()
  const checked = checkAnswers({}, { method })
  if (checked.ok) expectTypeOf(checked.value).toEqualTypeOf<Answers>()
})

it('wrong readings do not compile', () => {
  // @ts-expect-error no such reading
  createMethod(ipAsn2019, { categoryGaps: 'upper' })
  // @ts-expect-error no such option
  createMethod(ipAsn2019, { categoryGap: 'nearest' })
  // @ts-expect-error relative education needs its points
  createMethod(ipAsn2019, { education: 'relative' })
  // @ts-expect-error all three points
  createMethod(ipAsn2019, { education: { relative: { sesuai: 20 } } })
  expectTypeOf<IpAsn2019Readings['unknownDiscipline']>().toEqualTypeOf<'zero' | 'lowest' | 'clean' | undefined>()
})

it('wrong answers do not compile', () => {
  // @ts-expect-error the weight group is required
  scoreAnswers({ pendidikan: 'S1' }, { method })
  // @ts-expect-error leadership training goes with a structural post
  scoreAnswers({ kelompok: 'pelaksana', kepemimpinan: true }, { method })
  // @ts-expect-error functional training goes with a functional post
  scoreAnswers({ kelompok: 'struktural', fungsional: false }, { method })
  // @ts-expect-error a predicate or a value, not both
  scoreAnswers({ kelompok: 'pelaksana', kinerja: 'baik', skp: 80 }, { method })
  // @ts-expect-error values on one scale only
  scoreAnswers({ kelompok: 'pelaksana', skp: 80, skp120: 90 }, { method })
  // @ts-expect-error done or hours, not both
  scoreAnswers({ kelompok: 'pelaksana', teknis: true, jp: 20 }, { method })
  // @ts-expect-error no such level
  scoreAnswers({ kelompok: 'pelaksana', pendidikan: 'S4' }, { method })
  // @ts-expect-error a typing error in a column
  scoreAnswers({ kelompok: 'pelaksana', kinrja: 'baik' }, { method })
  // @ts-expect-error text is no number
  scoreAnswers({ kelompok: 'pelaksana', skp: '80' }, { method })
})

it('not known may be absent or null', () => {
  expectTypeOf<{ kelompok: 'struktural'; kepemimpinan: null; skp: 90.4 }>().toExtend<Answers>()
  expectTypeOf<Answers['kelompok']>().toEqualTypeOf<Kelompok>()
})

it('an unchecked edition does not compile', () => {
  const { official, ...rules } = ipAsn2019
  // @ts-expect-error only checkEdition makes an edition of an agency's rules
  createMethod(rules)
  const own = checkEdition(rules)
  if (own.ok) expectTypeOf(createMethod(own.value)).toEqualTypeOf<Method<AnswerRecord>>()
  expectTypeOf<Edition['official']>().toEqualTypeOf<boolean>()
})

it('the index of a group may be of nobody', () => {
  const summary = summarize([], { method })
  expectTypeOf(groupIndex(summary, { method })).toEqualTypeOf<GroupIndex | null>()
})

it('rows are read by functions that know them', () => {
  const rows = [{ unit: 'dinas', answers: { kelompok: 'pelaksana' } as const }]
  summarizeBy(rows, { method, answers: (row) => row.answers, by: (row) => row.unit })
  // @ts-expect-error rows have no opd
  summarizeBy(rows, { method, answers: (row) => row.answers, by: (row) => row.opd })
})

it('results cannot be changed', () => {
  const score = scoreAnswers({ kelompok: 'pelaksana' }, { method })
  // @ts-expect-error read-only
  score.index = 100
  // @ts-expect-error read-only
  score.lines.push(score.lines[0])
})
