import type { Source } from '../source'

/** The texts and systems that the annotations of `ipAsn2019` name. Code is cited as it was read: by commit, since branches move. */
export const ipAsn2019Sources: Readonly<Record<string, Source>> = {
  asahan: {
    kind: 'government-page',
    title: 'BKPSDM Kabupaten Asahan: Data Pengukuran IP ASN Tahun 2022 Meningkat',
  },
  bima: {
    kind: 'government-page',
    title: 'BKPSDM Kota Bima: Hasil Pengukuran IPASN Pemerintah Kota Bima Agustus 2025',
    url: 'https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025',
  },
  birokrat: {
    kind: 'press',
    title: 'Birokrat Menulis: Mengenal Lebih Dekat Indeks Profesionalitas ASN',
    url: 'https://birokratmenulis.org/mengenal-lebih-dekat-indeks-profesionalitas-asn',
  },
  buskipm: {
    kind: 'government-page',
    title: 'Indikator Kinerja: Indeks Profesionalitas ASN Lingkup UPT BUSKIPM (2020)',
    url: 'https://123dok.com/article/indikator-kinerja-indeks-profesionalitas-asn-lingkup-upt-buskipm.qo1gn85z',
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
  kudus: {
    kind: 'government-page',
    title: 'BKPSDM Kabupaten Kudus: Indeks Profesionalitas ASN Pemkab Kudus',
    url: 'https://bkpsdm.kuduskab.go.id/berita/id/indeks-profesionalitas-asn--pemkab-kudus',
  },
  lele: {
    kind: 'press',
    title: 'Lelemuku: Inilah Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas Aparatur Sipil Negara',
    url: 'https://lelemuku.com/2019/06/inilah-tata-cara-dan-pelaksanaan.html',
  },
  linggau: {
    kind: 'press',
    title: 'Linggau Pos: IP ASN di Lingkungan Pemprov Masih Rendah',
    url: 'https://linggaupos.bacakoran.co/read/566/ip-asn-di-lingkungan-pemprov-masih-rendah/15',
  },
  medan: {
    kind: 'code',
    title: 'IP ASN Kota Medan',
    url: 'https://github.com/bukhari99/ipasn/blob/a0696fe1/ipasn/app/Controllers/Admin/User.php',
  },
  pande: {
    kind: 'press',
    title: 'PandeBaik: Menyoal Nilai IP ASN (2022)',
    url: 'https://www.pandebaik.com/2022/07/menyoal-nilai-ip-asn-khususnya-bagi.html',
  },
  rumahasn: {
    kind: 'code',
    title: 'Rumah ASN Provinsi Jawa Timur',
    url: 'https://github.com/taufiqurrohmansuwarto/rumahASN/tree/266fed3a',
  },
  se2020: {
    kind: 'bkn-document',
    title: 'Surat Edaran Pengukuran IP ASN Tahun 2020',
    url: 'https://pdfcoffee.com/surat-edaran-pengukuran-ip-asn-tahun-2020-pdf-free.html',
  },
  silka: {
    kind: 'code',
    title: 'SIMPEG Kabupaten Balangan (SILKa)',
    url: 'https://github.com/muhammadnorseputra/silka-server/tree/f3966545',
  },
  simip: {
    kind: 'code',
    title: 'SIM IP ASN',
    url: 'https://github.com/feryanuar24/sim-ip-asn/tree/a69e3267/app/Http/Controllers',
  },
}
