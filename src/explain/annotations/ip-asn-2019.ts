import type { Annotations } from '../source'

/**
 * What stands behind every number of `ipAsn2019`.
 *
 * @remarks The annexes of PermenPANRB 38/2018 and Peraturan BKN 8/2019 were not readable, so no number cites them: each
 * cites the documents and systems in which it was read.
 */
export const ipAsn2019Annotations: Annotations = {
  edition: 'ip-asn-2019',
  rules: {
    dimensions: { status: 'sourced', sources: ['kaltim', 'pande', 'silka'] },
    groups: { status: 'sourced', sources: ['pande', 'silka', 'kemendagri'] },

    'indicators.pendidikan': { status: 'sourced', sources: ['jepara', 'silka', 'kemendagri'] },
    'indicators.pendidikan.unknown': { reading: 'unknownEducation' },
    'indicators.pendidikan.inputs.pendidikan.scores': { reading: 'education' },
    'indicators.pendidikan.inputs.kesesuaian': { status: 'assumed', sources: ['asahan', 'bima'] },

    'indicators.kepemimpinan': { status: 'sourced', sources: ['jepara', 'silka'] },
    'indicators.kepemimpinan.unknown': { status: 'implementation', sources: ['silka', 'kemendagri'] },
    'indicators.fungsional': { status: 'sourced', sources: ['jepara', 'silka'] },
    'indicators.fungsional.unknown': { status: 'implementation', sources: ['silka', 'kemendagri'] },
    'indicators.teknis': { status: 'sourced', sources: ['jepara', 'silka'] },
    'indicators.teknis.unknown': { status: 'implementation', sources: ['silka', 'kemendagri'] },
    'indicators.teknis.inputs.jp.credit': { reading: 'jpCredit' },
    'indicators.teknis.window': { status: 'sourced', sources: ['jepara', 'se2020'] },
    'indicators.seminar': { status: 'sourced', sources: ['jepara', 'silka'] },
    'indicators.seminar.unknown': { status: 'implementation', sources: ['silka', 'kemendagri'] },

    'indicators.kinerja': { status: 'sourced', sources: ['silka', 'kemendagri', 'simip'] },
    'indicators.kinerja.window': { status: 'implementation', sources: ['silka'] },
    'indicators.kinerja.unknown': { reading: 'unknownPerformance' },
    'indicators.kinerja.inputs.kinerja.points.butuh-perbaikan': { reading: 'predicates2022' },
    'indicators.kinerja.inputs.kinerja.points.sangat-kurang': { reading: 'predicates2022' },
    'indicators.kinerja.inputs.skp': { status: 'sourced', sources: ['se2020', 'silka', 'medan'] },
    // se2020 prints 51–65 here, which overlaps the next band
    'indicators.kinerja.inputs.skp.bands.1': { status: 'sourced', sources: ['silka', 'medan'] },
    'indicators.kinerja.inputs.skp.gap': { reading: 'skpGap' },
    'indicators.kinerja.inputs.skp120': { status: 'assumed', sources: [] },

    'indicators.disiplin': { status: 'sourced', sources: ['silka', 'kemendagri', 'simip'] },
    'indicators.disiplin.window': { status: 'implementation', sources: ['silka'] },
    'indicators.disiplin.unknown': { reading: 'unknownDiscipline' },

    'categories.bands': { status: 'sourced', sources: ['kontan', 'linggau'] },
    'categories.gap': { reading: 'categoryGap' },
    'categories.figure': { reading: 'categoryFigure' },

    'readings.categoryGap.options.floor': { status: 'implementation', sources: ['rumahasn', 'silka'] },
    'readings.categoryGap.options.upper': { status: 'implementation', sources: ['silka'] },
    'readings.categoryFigure.options.exact': { status: 'implementation', sources: ['rumahasn'] },
    'readings.categoryFigure.options.printed': { status: 'implementation', sources: ['silka'] },
    'readings.skpGap.options.floor': { status: 'implementation', sources: ['medan'] },
    'readings.skpGap.options.upper': { status: 'implementation', sources: ['silka'] },
    'readings.skp120': { status: 'assumed', sources: [] },
    'readings.predicates2022': { status: 'assumed', sources: [] },
    'readings.jpCredit.options.threshold': { status: 'sourced', sources: ['jepara', 'silka'] },
    'readings.jpCredit.options.proportional': { status: 'implementation', sources: ['simip'] },
    'readings.education.options.absolute': { status: 'sourced', sources: ['jepara', 'silka', 'kemendagri'] },
    'readings.education.options.relative': { status: 'assumed', sources: ['asahan', 'bima'] },
    'readings.unknownEducation.options.lowest': { status: 'implementation', sources: ['silka', 'kemendagri'] },
    'readings.unknownEducation.options.zero': { status: 'implementation', sources: ['medan'] },
    'readings.unknownPerformance.options.lowest': { status: 'implementation', sources: ['kemendagri', 'simip'] },
    'readings.unknownPerformance.options.zero': { status: 'implementation', sources: ['silka'] },
    'readings.unknownDiscipline': { status: 'assumed', sources: [] },
    'readings.unknownDiscipline.options.clean': { status: 'implementation', sources: ['silka', 'kemendagri'] },
  },
  sources: {
    asahan: {
      kind: 'government-page',
      title: 'BKPSDM Kabupaten Asahan: Data Pengukuran IP ASN Tahun 2022 Meningkat',
    },
    bima: {
      kind: 'government-page',
      title: 'BKPSDM Kota Bima: Hasil Pengukuran IPASN Pemerintah Kota Bima Agustus 2025',
      url: 'https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025',
    },
    jepara: {
      kind: 'government-page',
      title: 'Laporan Kinerja BBPBAP Jepara Tahun 2019',
      url: 'https://123dok.com/article/sasaran-strategis-terwujudnya-bbpbap-jepara-kompeten-professional-berintegritas.yjjk496y',
    },
    kaltim: {
      kind: 'government-page',
      title: 'BKD Provinsi Kalimantan Timur: BKN Rilis Instrumen Profesionalitas ASN (2021)',
      url: 'https://bkd.kaltimprov.go.id/berita/berita-provinsi/bkn-rilis-instrumen-profesionalitas-asn,-instansi-daerah-ditunggu-updating-data-hingga-19-februari-2021',
    },
    kemendagri: { kind: 'code', title: 'Survei IP ASN 2022 Kementerian Dalam Negeri (SIKERJA)' },
    kontan: {
      kind: 'press',
      title: 'Kontan: Berikut Rumus Pengukuran Indeks Profesionalitas ASN',
      url: 'https://nasional.kontan.co.id/news/berikut-rumus-pengukuran-indeks-profesionalitas-asn?page=3',
    },
    linggau: {
      kind: 'press',
      title: 'Linggau Pos: IP ASN di Lingkungan Pemprov Masih Rendah',
      url: 'https://linggaupos.bacakoran.co/read/566/ip-asn-di-lingkungan-pemprov-masih-rendah/15',
    },
    medan: { kind: 'code', title: 'IP ASN Kota Medan', url: 'https://github.com/bukhari99/ipasn' },
    pande: {
      kind: 'press',
      title: 'PandeBaik: Menyoal Nilai IP ASN (2022)',
      url: 'https://www.pandebaik.com/2022/07/menyoal-nilai-ip-asn-khususnya-bagi.html',
    },
    rumahasn: {
      kind: 'code',
      title: 'Rumah ASN Provinsi Jawa Timur',
      url: 'https://github.com/taufiqurrohmansuwarto/rumahASN',
    },
    se2020: {
      kind: 'bkn-document',
      title: 'Surat Edaran Pengukuran IP ASN Tahun 2020',
      url: 'https://pdfcoffee.com/surat-edaran-pengukuran-ip-asn-tahun-2020-pdf-free.html',
    },
    silka: {
      kind: 'code',
      title: 'SIMPEG Kabupaten Balangan (SILKa)',
      url: 'https://github.com/muhammadnorseputra/silka-server',
    },
    simip: { kind: 'code', title: 'SIM IP ASN', url: 'https://github.com/feryanuar24/sim-ip-asn' },
  },
}
