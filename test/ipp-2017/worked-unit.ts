import type { IppFits, IppHolder, IppPost, IppUnit } from '../../src/ipp-2017'

/**
 * The worked unit "Dinas X" of the domain notes §8: 10 posts, 8 holders, one eselon III and one eselon IV vacant. Which criterion a
 * holder does not meet is free there; here the first ones. The notes give the highest and the lowest allowance of each group: the
 * lowest of III and the highest of IV stand at the vacant posts, which take part.
 */
const notMet = [0, 1, 2, 0, 1, 1, 4, 2]
const appraisals = [88.5, 86.2, 84.75, 82.1, 85, 87.3, 79.9, 83.35]
const eselons = ['II.b', 'III.a', 'III.b', 'IV.a', 'IV.a', 'IV.a', 'IV.b', 'IV.b'] as const
const allowances = [9_000_000, 5_000_000, 4_800_000, 2_900_000, 2_900_000, 2_800_000, 2_700_000, 2_700_000]

function fitsWithout(gaps: number): IppFits {
  return { pendidikan: gaps < 1, pelatihan: gaps < 2, pengalaman: gaps < 3, administrasi: gaps < 4 }
}

export const holders: readonly IppHolder[] = notMet.map((gaps, k) => ({
  id: `p-${k + 1}`,
  name: `Pejabat ${k + 1}`,
  nip: `nip-${k + 1}`,
  fits: fitsWithout(gaps),
  skp: appraisals[k] as number,
  sanctions:
    k === 2 ? [{ level: 'ringan', date: '2017-02-01' }] : k === 4 ? [{ level: 'sedang', date: '2016-11-30' }] : [],
}))

const filled = holders.map(
  (holder, k): IppPost => ({
    title: `Jabatan ${k + 1}`,
    eselon: eselons[k] as IppPost['eselon'],
    allowance: allowances[k] as number,
    holder,
  }),
)

export const workedUnit: IppUnit = {
  asOf: '2017-06-30',
  posts: [
    ...filled.slice(0, 3),
    { title: 'Kepala Bidang', eselon: 'III.b', allowance: 4_500_000, holder: null },
    ...filled.slice(3),
    { title: 'Kepala Seksi', eselon: 'IV.a', allowance: 3_000_000, holder: null },
  ],
}

/** The second unit of the notes: 4 holders, ΣA 0.50. The rest is free. */
export const secondUnit: IppUnit = {
  posts: [2, 0, 0, 0].map((gaps, k) => ({
    title: `Jabatan ${k}`,
    eselon: 'IV.a',
    allowance: 3_600_000,
    holder: { id: `q-${k}`, fits: fitsWithout(gaps), skp: 90, sanctions: [] },
  })),
}

/** The unit with a holder changed. */
export function withHolder(id: string, change: Partial<IppHolder>, unit: IppUnit = workedUnit): IppUnit {
  const posts = unit.posts.map((post) =>
    post.holder?.id === id ? { ...post, holder: { ...post.holder, ...change } } : post,
  )
  return { ...unit, posts }
}

/** The unit with a post changed, by its position. */
export function withPost(at: number, change: Partial<IppPost>): IppUnit {
  return { ...workedUnit, posts: workedUnit.posts.map((post, i) => (i === at ? { ...post, ...change } : post)) }
}
