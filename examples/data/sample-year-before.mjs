// @ts-check
/** Trainings of the year before the last, so that a measurement of that year finds what one of the last year no longer looks at. */
import { base, Faker } from '@faker-js/faker'

/** @typedef {import('./sample-profiles.mjs').Profile} Profile */
/** @typedef {import('ipp-asn').Employee} Employee */
/** @typedef {import('ipp-asn').Training} Training */

/** A generator of its own, so that nothing is drawn from that of the people. */
const faker = new Faker({ locale: base })
faker.seed(2022)

const HOURS = [16, 20, 24, 24, 32, 40]

/**
 * Adds technical trainings of 2022 and seminars of 2021: neither counts in 2023.
 *
 * @param {readonly Employee[]} people
 * @param {readonly Profile[]} profiles
 * @returns {Employee[]}
 */
export function withEarlierTrainings(people, profiles) {
  return people.map((person) => {
    const unit = person.posts?.find(({ until }) => (until ?? '2023') > '2022')?.unit
    const of = profiles.find((each) => each.unit === unit)
    const appointed = person.tmtPppk ?? person.tmtCpns ?? ''
    if (!of || !person.trainings || appointed > '2021') return person
    /** @type {Training[]} */
    const earlier = []
    const isTrained = faker.datatype.boolean({ probability: 0.9 * of.trained })
    if (isTrained) earlier.push({ kind: 'teknis', jp: faker.helpers.arrayElement(HOURS), date: day(2022) })
    const isAtSeminar = faker.datatype.boolean({ probability: 0.4 * of.trained })
    if (isAtSeminar) earlier.push({ kind: 'seminar', date: day(2021) })
    return { ...person, trainings: [...person.trainings, ...earlier] }
  })
}

/** @param {number} year */
function day(year) {
  return faker.date
    .between({ from: `${year}-02-01`, to: `${year}-11-30` })
    .toISOString()
    .slice(0, 10)
}
