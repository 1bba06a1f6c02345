import type { Annotations, SourcedAnnotation } from '../source'

/** UU 20/2023 Pasal 55, as three pages repeat it. */
const byUu20: SourcedAnnotation = { status: 'sourced', sources: ['rakyatdemokrasi', 'innalar', 'garut'] }
/** PP 11/2017 Pasal 239, as a city's page and a newspaper repeat it. */
const byPp11: SourcedAnnotation = { status: 'sourced', sources: ['parigi', 'kaur'] }

/**
 * What stands behind every rule of `staffingRules`.
 *
 * @remarks No law was read itself: each rule cites the pages that repeat it. The ages of guru, dosen and guru besar were general knowledge
 * when the rules were written, so they are no rule: who counts states them, with a citation, in `ownLaws`.
 */
export const petaJabatanAnnotations: Annotations = {
  edition: 'peta-jabatan',
  rules: {
    'retirementAges.jpt-utama': byUu20,
    'retirementAges.jpt-madya': byUu20,
    'retirementAges.jpt-pratama': byUu20,
    'retirementAges.administrator': byUu20,
    'retirementAges.pengawas': byUu20,
    'retirementAges.pelaksana': byUu20,
    // Pasal 55 leaves functional posts to other rules, so this level alone says no age.
    'retirementAges.fungsional': byUu20,
    'retirementAges.pemula': byPp11,
    'retirementAges.terampil': byPp11,
    'retirementAges.mahir': byPp11,
    'retirementAges.penyelia': byPp11,
    'retirementAges.ahli-pertama': byPp11,
    'retirementAges.ahli-muda': byPp11,
    'retirementAges.ahli-madya': byPp11,
    'retirementAges.ahli-utama': byPp11,
    // Pasal 240 says that laws of their own go before; which posts have one, no source that was read says.
    retireByOwnLaw: { status: 'assumed', sources: ['parigi'] },
    monthsAfterBirthday: { status: 'implementation', sources: ['silka'] },
    underContract: { status: 'sourced', sources: ['pp49'] },
    oneSeat: { reading: 'absentNeed' },
    notHolding: { reading: 'notHolding' },
    overdue: { reading: 'overdue' },

    // BKN's guide lists one holder a structural post; that the need is one seat is how it was built.
    'readings.absentNeed.options.structural-one': { status: 'implementation', sources: ['bogor', 'kr1'] },
    'readings.absentNeed.options.unknown': { status: 'assumed', sources: [] },
    // Bogor looks for a post without an active holder; that every other legal position frees the seat is read into it.
    'readings.notHolding.options.not-aktif': { status: 'assumed', sources: ['bogor'] },
    'readings.notHolding.options.gone': { status: 'assumed', sources: [] },
    'readings.notHolding.options.listed': { status: 'assumed', sources: [] },
    // TIM_5 takes it as an error of the record, and does not say who holds the post.
    'readings.overdue.options.holds': { status: 'assumed', sources: ['rumahasn'] },
    'readings.overdue.options.leaves': { status: 'assumed', sources: [] },
  },
  sources: {
    rakyatdemokrasi: {
      kind: 'press',
      title: 'Rakyat Demokrasi: UU ASN 2023 Disahkan, Juga Atur Batas Usia Pensiun Semua Golongan',
      url: 'https://www.rakyatdemokrasi.org/baca-3928-uu-asn-2023-disahkan-juga-atur-batas-usia-pensiun-semua-golongan',
    },
    innalar: {
      kind: 'press',
      title: 'InNalar: PNS Wajib Tahu, Kini Batas Usia Pensiun ASN Telah Diperbarui',
      url: 'https://www.innalar.com/pns-wajib-tahu-kini-batas-usia-pensiun-asn-telah-diperbarui-jokowi-harus-banting-tulang-sampai-60-tahun',
    },
    garut: {
      kind: 'press',
      title: 'PR Garut: Peraturan Baru Batas Usia Pensiun PNS dan PPPK, UU ASN No 20 Tahun 2023',
      url: 'https://garut.pikiran-rakyat.com/nasional/pr-527814203/peraturan-baru-batas-usia-pensiun-pns-dan-pppk-joko-widodo-setujui-uu-asn-no-20-tahun-2023',
    },
    parigi: {
      kind: 'government-page',
      title: 'BKPSDM Kabupaten Parigi Moutong: Pemberhentian Karena Mencapai Batas Usia Pensiun (Pasal 239 dan 240)',
      url: 'http://dirbkpsdm.parigimoutongkab.go.id/index.php/pemberhentian/dasar-pemberhentian/pemberhentian-karena-mencapai-batas-usia-pensiun',
    },
    kaur: {
      kind: 'press',
      title: 'Radar Kaur: Aturan BKN, Batas Usia Pensiun PNS Jabatan Fungsional (2023)',
      url: 'https://radarkaur.disway.id/amp/648494/aturan-baru-bkn-batas-usia-pensiun-pns-jabatan-fungsional-bukan-65-atau-60-tapi/16',
    },
    pp49: {
      kind: 'press',
      title: 'Akoen Ksembilan Tujuh: Tentang Manajemen Pegawai Pemerintah Dengan Perjanjian Kerja (PP 49/2018)',
      url: 'https://akoenksembilantujuh.com/2021/05/tentang-manajemen-pegawai-pemerintah.html',
    },
    silka: {
      kind: 'code',
      title: 'SIMPEG Kabupaten Balangan (SILKa), Pensiun.php',
      url: 'https://github.com/muhammadnorseputra/silka-server/tree/f3966545',
    },
    bogor: {
      kind: 'code',
      title: 'SIMPEG Kota Bogor, ipp_asn_model.php',
      url: 'https://github.com/solasoli/simpeg-bogor/blob/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application/models/ipp_asn_model.php',
    },
    kr1: {
      kind: 'bkn-document',
      title: 'Petunjuk pengisian IPP, Kantor Regional I BKN, 2017 (slide 1–16)',
      url: 'https://slideplayer.info/slide/12055433',
    },
    rumahasn: {
      kind: 'code',
      title: 'Rumah ASN Provinsi Jawa Timur, kualitas_data.csv',
      url: 'https://github.com/taufiqurrohmansuwarto/rumahASN/blob/266fed3a/docs/siasn/kualitas_data.csv',
    },
  },
}
