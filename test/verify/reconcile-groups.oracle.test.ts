import { describe, expect, it } from 'vitest'
import { createMethod, ipAsn2019, measure } from '../../src'
import { type GroupReconciliation, type ReconcileGroup, reconcileGroups } from '../../src/verify'
import { randomHidden } from './official'
import { plantedGroups } from './published-groups'

const period = { year: 2024, asOf: '2024-12-31' }
const search = (groups: readonly ReconcileGroup[], more: object = {}): GroupReconciliation =>
  reconcileGroups(groups, { edition: ipAsn2019, ...period, ...more })

describe('a misprint in a published table of random persons', () => {
  it('is not held against the records, and ours stands beside it', () => {
    const hidden = { ...randomHidden(4), pppk: 'from2023', excluded: 'cpns' }
    const { groups, whole } = plantedGroups(4, 15, period, hidden)
    const [first, second] = groups as [ReconcileGroup, ReconcileGroup]
    const { published } = first
    const right = published.means.kompetensi as number
    const misprinted = { ...published, means: { ...published.means, kompetensi: Math.floor(right) - 1 } }
    const found = search([{ ...first, published: misprinted }, second], { whole })
    expect(found.suspects).toMatchObject([{ row: 0, field: 'kompetensi' }])
    expect(found.fits[0]).toMatchObject({ share: 1, explained: 17 })
    const figure = found.fits[0]?.figures.find(({ held }) => !held)
    expect([figure?.fits, Math.abs((figure?.ours ?? 0) - right) <= 0.005]).toEqual([false, true])
  })
})

describe('what measure adds up', () => {
  it('is what is found under the same readings', () => {
    const hidden = { seminarWindow: 'oneYear', absentTrainings: 'none' } as const
    const { groups } = plantedGroups(9, 30, period, hidden)
    const method = createMethod(ipAsn2019, hidden)
    const persons = [...(groups[0] as ReconcileGroup).persons]
    const { summary } = measure(persons, { method, ...period })
    const [best] = search(groups.slice(0, 1)).fits
    expect(best?.figures[0]?.ours).toBe(summary.count)
    expect(best?.figures.slice(1, 5).map(({ ours }) => ours)).toEqual(
      Object.values(summary.sums).map((sum) => sum / (10_000 * summary.count)),
    )
  })
})
