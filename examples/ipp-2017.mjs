// @ts-check
/** The index of 2016-2017 of a unit: explained, under other readings, and of one person. */
import { bogor, createIpp2017, explainIpp, ippId, ippOfPerson, ippOfUnit } from 'ipp-asn/ipp-2017'
import { unit } from './ipp-2017/unit.mjs'

const method = createIpp2017(bogor)
const result = ippOfUnit(unit, { method })
console.log(explainIpp(result, { method, locale: ippId }).text)

console.log('\nThe same unit under other readings:')
for (const readings of /** @type {const} */ ([
  { compensationAggregate: 'mean' },
  { compensationAggregate: 'weightedByHolders' },
  { competenceGap: 'shareNotCompetent' },
  { vacantPosts: 'fullGap' },
  { rounding: 'exact' },
])) {
  const { ipp } = ippOfUnit(unit, { method: createIpp2017({ ...bogor, ...readings }) })
  console.log(`  ${JSON.stringify(readings)}: ${ipp}`)
}

const person = ippOfPerson(unit, { holder: 'p-6', method })
console.log(`\nOne person (${person.status}): ${person.ipp}, of which discipline ${person.parts[3]?.points}`)
