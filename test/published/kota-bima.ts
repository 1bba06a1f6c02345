import type { PublishedRow } from '../../src/published'

/** Kota Bima, measurement year 2023, as printed by its BKPSDM (domain file §6.1: G1, G2, G3). */
export const pns: PublishedRow = {
  count: 3252,
  means: { kualifikasi: 21.19, kompetensi: 26, kinerja: 25.75, disiplin: 5 },
  index: 78.41,
  category: 'sedang',
}
export const pppk: PublishedRow = {
  count: 171,
  means: { kualifikasi: 24.82, kompetensi: 20.2, kinerja: 25.15, disiplin: 5 },
  index: 75.18,
  category: 'sedang',
}
export const asn: PublishedRow = {
  count: 3423,
  means: { kualifikasi: 21.37, kompetensi: 26.16, kinerja: 25.72, disiplin: 5 },
  index: 78.25,
  category: 'sedang',
}
/** The same with the competence that the other figures imply. */
export const mended: PublishedRow = { ...pns, means: { ...pns.means, kompetensi: 26.47 } }
