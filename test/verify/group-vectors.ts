import type { Vector } from '../../src/verify'
import { type HandGroup, handGroups } from '../hand-groups'
import { choices, methodOf, named } from './named'

const SOURCE: Readonly<Record<HandGroup['section'], string>> = {
  'group index':
    'Worked by hand: the mean of those measured, as the printed rows of BKPSDM Kota Bima (2023) and two live systems have it',
  'who is measured': 'Worked by hand from the readings of docs/readings.md and the rules of docs/records.md',
  participation:
    'Worked by hand: measured of those to be measured, as one live system has it; the bands of the index are an assumption',
  'roll-up':
    'Worked by hand: means weighted by heads, as the printed rows of BKPSDM Kota Bima (2023: PNS, PPPK, ASN) add up',
  'printed rows':
    'Printed by BKPSDM Kota Bima, measurement year 2023 <https://bkpsdm.bimakota.go.id>, or worked by hand from such a row',
}

export function groupVectors(): Vector[] {
  return handGroups.map(({ name, section, readings = {}, input, expected }) => ({
    ...named('groups', name),
    method: methodOf(readings),
    readings: choices(readings),
    section,
    source: SOURCE[section],
    input,
    expected,
  }))
}
