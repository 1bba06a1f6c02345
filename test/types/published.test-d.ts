import { it } from 'vitest'
import { createMethod, ipAsn2019, type Summary } from '../../src'
import { auditPublished, checkPublishedRow, combinePublished, type PublishedRow } from '../../src/published'

const method = createMethod(ipAsn2019)
const row: PublishedRow = { count: 10, means: { disiplin: 5 }, index: 75 }
declare const summary: Summary

it('printed rows are counted, and of a method', () => {
  // @ts-expect-error the number of persons is required
  combinePublished([{ means: {}, index: 75 }], { method })
  // @ts-expect-error a printed figure is a number
  combinePublished([{ count: 10, means: {}, index: '75,18' }], { method })
  // @ts-expect-error the method is missing
  combinePublished([row])
  // @ts-expect-error the method is missing
  checkPublishedRow(row, {})
  // @ts-expect-error a summary is exact, and not printed
  combinePublished([summary], { method })
  // @ts-expect-error rows are a list
  auditPublished(row, { method })
  // @ts-expect-error the whole is one row
  auditPublished([row], { method, whole: [row] })
})

it('what an audit found cannot be changed', () => {
  // @ts-expect-error read-only
  auditPublished([row], { method }).consistent = true
  // @ts-expect-error read-only
  auditPublished([row], { method }).suspects.pop()
})
