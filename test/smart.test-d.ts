import { it } from 'vitest'
import { ipAsn2019 } from '../src'
import { id } from '../src/explain'
import { ippId } from '../src/ipp-2017'
import {
  checkSmart,
  checkSmartEdition,
  type SmartIndicator,
  smartCheckTable,
  smartIpAsn2019,
  smartTable,
} from '../src/smart'

const own: SmartIndicator = { id: 'waktu-layanan', unit: '%', scales: [{ from: 0, to: 100 }] }

it('right calls compile', () => {
  smartTable([own], { locale: id })
  smartTable([own], { locale: ippId })
  checkSmartEdition(ipAsn2019, smartIpAsn2019, { judgements: { indeks: { spesifik: 'met' } } })
})

it('wrong definitions do not compile', () => {
  // @ts-expect-error without an id it is no indicator
  checkSmart({ unit: '%' })
  // @ts-expect-error no such field
  checkSmart({ id: 'x', targets: 3 })
  // @ts-expect-error up is no direction
  checkSmart({ id: 'x', direction: 'up' })
  // @ts-expect-error a scale has two ends
  checkSmart({ id: 'x', scales: [{ from: 0 }] })
  // @ts-expect-error words in both languages
  checkSmart({ id: 'x', unit: { id: 'hari' } })
})

it('wrong calls do not compile', () => {
  // @ts-expect-error no definitions
  checkSmartEdition(ipAsn2019)
  // @ts-expect-error no such word
  checkSmart(own, { judgements: { specific: 'met' } })
  // @ts-expect-error met, or not met
  checkSmart(own, { judgements: { spesifik: true } })
  // @ts-expect-error no such limit
  checkSmart(own, { limits: { input: 5 } })
  // @ts-expect-error no language
  smartTable([own])
  // @ts-expect-error a tag is no language
  smartTable([own], { locale: 'id' })
  // @ts-expect-error checks, not definitions
  smartCheckTable([own], { locale: id })
})
