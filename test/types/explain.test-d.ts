import { expectTypeOf, it } from 'vitest'
import { createMethod, type GroupIndex, type Issue, ipAsn2019, type Observation, type Score } from '../../src'
import {
  cite,
  describeError,
  describeIssue,
  en,
  enMessages,
  explain,
  formatDate,
  formatNumber,
  id,
  idReadings,
  type Locale,
  labelOf,
  type Messages,
} from '../../src/explain'
import { createIpp2017, ippId } from '../../src/ipp-2017'

const method = createMethod(ipAsn2019)
declare const score: Score
declare const observation: Observation
declare const index: GroupIndex
declare const issue: Issue

it('a locale is an imported object, and the right one', () => {
  explain({ score }, { method, locale: id })
  // @ts-expect-error the language is missing
  explain({ score }, { method })
  // @ts-expect-error a locale is imported, not named
  explain({ score }, { method, locale: 'id' })
  // @ts-expect-error the words of 2016-2017
  explain({ score }, { method, locale: ippId })
  // @ts-expect-error messages are no locale
  explain({ score }, { method, locale: enMessages })
  // @ts-expect-error the texts of readings are no locale
  labelOf('codes.S1', { locale: idReadings })
  // @ts-expect-error a locale is imported, not named
  formatNumber(1.5, { locale: 'id-ID' })
  // @ts-expect-error the language is missing
  formatDate('2023-05-12')
  expectTypeOf(en).toEqualTypeOf<Locale>()
})

it('messages are not the locale', () => {
  // @ts-expect-error a locale has no messages
  describeIssue(issue, { locale: id })
  // @ts-expect-error a locale is no messages
  describeIssue(issue, { messages: id })
  // @ts-expect-error one issue at a time
  describeIssue([issue], { messages: enMessages })
  // @ts-expect-error the language is missing
  describeError({} as never)
  expectTypeOf(enMessages).toEqualTypeOf<Messages>()
})

it('what is explained is a score with the method of it', () => {
  // @ts-expect-error the score stands in an object
  explain(score, { method, locale: id })
  // @ts-expect-error an observation alone scores nothing
  explain({ observation }, { method, locale: id })
  // @ts-expect-error the index of a group has no lines
  explain({ score: index }, { method, locale: id })
  // @ts-expect-error a method of 2016-2017
  explain({ score }, { method: createIpp2017(), locale: id })
  // @ts-expect-error an edition is no method
  cite('dimensions.kinerja', { method: ipAsn2019 })
})

it('dates and numbers are what they are', () => {
  // @ts-expect-error dates are ISO texts
  formatDate(new Date(), { locale: id })
  // @ts-expect-error text is no number
  formatNumber('1.5', { locale: id })
})
