// @ts-check

/** @type {readonly (readonly [string, 'II.b' | 'III.a' | 'III.b' | 'IV.a', number, string | null, number, number])[]} */
const posts = [
  ['Kepala Dinas', 'II.b', 9_000_000, 'Pejabat Satu', 88.5, 0],
  ['Sekretaris', 'III.a', 5_000_000, 'Pejabat Dua', 86.2, 1],
  ['Kepala Bidang A', 'III.b', 4_500_000, 'Pejabat Tiga', 84.75, 2],
  ['Kepala Bidang B', 'III.b', 4_500_000, null, 0, 0],
  ['Kepala Subbagian Umum', 'IV.a', 3_000_000, 'Pejabat Empat', 82.1, 0],
  ['Kepala Subbagian Keuangan', 'IV.a', 3_000_000, 'Pejabat Lima', 85, 1],
  ['Kepala Seksi A', 'IV.a', 2_700_000, 'Pejabat Enam', 87.3, 1],
  ['Kepala Seksi B', 'IV.a', 2_700_000, 'Pejabat Tujuh', 79.9, 4],
  ['Kepala Seksi C', 'IV.a', 2_700_000, 'Pejabat Delapan', 83.35, 2],
  ['Kepala Seksi D', 'IV.a', 2_700_000, null, 0, 0],
]

/**
 * An invented unit of ten structural posts, two of them vacant.
 *
 * @type {import('ipp-asn/ipp-2017').IppUnit}
 */
export const unit = {
  asOf: '2017-06-30',
  posts: posts.map(([title, eselon, allowance, name, skp, gaps], i) => ({
    title,
    eselon,
    allowance,
    holder: name === null ? null : holder(`p-${i + 1}`, name, skp, gaps),
  })),
}

/** @param {string} id @param {string} name @param {number} skp @param {number} gaps */
function holder(id, name, skp, gaps) {
  return {
    id,
    name,
    // The first so many criteria are not met.
    fits: { pendidikan: gaps < 1, pelatihan: gaps < 2, pengalaman: gaps < 3, administrasi: gaps < 4 },
    skp,
    sanctions: sanctionsOf(id),
  }
}

/** @param {string} id @returns {import('ipp-asn/ipp-2017').IppSanction[]} */
function sanctionsOf(id) {
  if (id === 'p-3') return [{ level: 'ringan', date: '2017-02-01' }]
  return id === 'p-6' ? [{ level: 'sedang', date: '2016-11-30' }] : []
}
