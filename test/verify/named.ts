import { ipAsn2019 } from '../../src'
import { completeChoices, methodId } from '../../src/apply-readings'
import type { ReadingChoices } from '../../src/edition'
import type { VectorArea } from '../../src/verify'

/** The id of a vector, made of its words, beside its area and title. */
export function named(area: VectorArea, title: string, prefix = '') {
  const slug = `${prefix}${title}`
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
  return { id: `${area}/${slug}`, area, title }
}

/** The id of a method of 2019, without making the tables of it. */
export function methodOf(readings: object): string {
  return methodId(ipAsn2019, completeChoices(ipAsn2019, readings as ReadingChoices))
}

/** The readings of a case, as a vector has them. */
export function choices(readings: object): ReadingChoices {
  return readings as ReadingChoices
}

export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
