/** A text in which something of a definition was read. */
export interface SmartSource {
  /** What kind of text it is. */
  readonly kind: 'regulation' | 'bkn-document' | 'government-page' | 'press' | 'code'
  /** Title, in the language of the text. */
  readonly title: string
  /** Address, where there is one. */
  readonly url?: string
}

/**
 * The sources of {@link smartIpAsn2019} and {@link smartIpp2017}, by key.
 *
 * @remarks No regulation is among them: their annexes could not be read, and of PermenPANRB 38/2018 only articles that others print.
 */
export const smartSources: Readonly<Record<string, SmartSource>> = {
  bima: {
    kind: 'government-page',
    title: 'BKPSDM Kota Bima: Hasil Pengukuran IPASN Pemerintah Kota Bima Agustus 2025',
    url: 'https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025',
  },
  bogor: {
    kind: 'code',
    title: 'SIMPEG Kota Bogor, modul IPP',
    url: 'https://github.com/solasoli/simpeg-bogor',
  },
  deck: {
    kind: 'bkn-document',
    title: 'CONTOH-IPASN (paparan peneliti BKN, 2017)',
    url: 'https://id.scribd.com/presentation/404344850/CONTOH-IPASN',
  },
  infoguru: {
    kind: 'press',
    title: 'Informasi Guru: artikel tentang pengukuran Indeks Profesionalitas ASN (2019)',
    url: 'https://informasiguru.com/2019/06/profesionalitasn.html',
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
  kr1: {
    kind: 'bkn-document',
    title: 'Kantor Regional I BKN Yogyakarta: petunjuk pengisian IPP (2017)',
    url: 'https://slideplayer.info/slide/12055433',
  },
  lele: {
    kind: 'press',
    title: 'Lelemuku: Inilah Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas Aparatur Sipil Negara',
    url: 'https://lelemuku.com/2019/06/inilah-tata-cara-dan-pelaksanaan.html',
  },
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
}
