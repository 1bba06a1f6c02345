import type { Vector } from '../../src/verify'

/** A row of which only what a test names matters. */
export function vectorOf(named: Pick<Vector, 'id'> & Partial<Vector>): Vector {
  return {
    area: 'answers',
    title: '',
    method: 'ip-asn-2019@1',
    readings: {},
    section: '',
    source: '',
    input: {},
    expected: {},
    ...named,
  }
}
