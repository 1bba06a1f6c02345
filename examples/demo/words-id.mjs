// @ts-check

/** The demo in Indonesian. `{…}` is filled in. The English words under the same key are printed as subtitles. */
export const indonesian = {
  title: 'INDEKS PROFESIONALITAS ASN: PERAGAAN',
  intro:
    'Enam bagian: angka yang dipublikasikan diperiksa (A), satu instansi rekaan diukur dari data kepegawaiannya (B), jabatannya yang kosong sekarang dan tiga tahun lagi dihitung (C), indeksnya dibandingkan dengan tahun sebelumnya (D), nilai seorang pegawai dijelaskan (E), serta indeks 2016–2017 satu unit dihitung dan indikator kedua indeks diuji (F). Semuanya dihitung oleh pustaka ipp-asn: F menurut kedua generasi indeks, bagian lain menurut metode IP ASN 2019 (PermenPANRB 38/2018 dan Peraturan BKN 8/2019). Lampiran kedua peraturan itu tidak dapat dibaca utuh; angka-angka tabelnya diambil dari dokumen dan aplikasi instansi yang memuatnya.',

  bimaTitle: 'A. Kota Bima 2023: apakah angka yang dipublikasikan saling cocok?',
  bimaPrinted: 'Angka yang dipublikasikan, rata-rata poin per pegawai',
  bimaSource: 'Sumber: BKPSDM Kota Bima,',
  bimaCombined: 'Baris ASN dihitung ulang dari baris PNS dan PPPK, menurut jumlah pegawainya',
  bimaTotal: 'PNS dan PPPK bersama: {count} pegawai, indeks {index}, kategori {category}.',
  bimaFound: 'Temuan',
  bimaRow: 'Baris {row}: keempat rata-rata berjumlah {sum}, padahal indeksnya tercetak {index}.',
  bimaRounding:
    'Pada baris {row} keempat rata-rata berjumlah {sum}, sedangkan indeksnya {index}: selisih itu wajar karena pembulatan.',
  bimaColumn:
    'Kolom {field}: gabungan kedua baris menghasilkan {computed}, padahal pada baris {row} tercetak {printed}.',
  bimaSuspect:
    'Kedua hal itu dapat dijelaskan oleh satu angka saja: {field} pada baris {row}, tercetak {printed}. Menurut angka-angka lain, nilainya harus terletak di antara {from} dan {to}, yaitu {low} atau {high} bila ditulis dengan dua desimal. Mungkin desimalnya hilang sewaktu diketik.',
  bimaConsistent:
    'Dengan {implied} pada tempat itu, baris PNS berjumlah tepat {sum}, dan semua baris, kolom, jumlah pegawai, dan kategori cocok.',
  bimaStill: 'Dengan {implied} pada tempat itu pun masih ada angka yang tidak cocok.',
  bimaLimit:
    'Yang terbukti: cara MENGGABUNGKAN nilai (rata-rata menurut jumlah pegawai, indeks sebagai jumlah keempat dimensi). Yang BELUM terbukti: cara MENILAI tiap pegawai. Laman itu tidak memuat jawaban perorangan, dan rata-rata kualifikasinya tampak tidak cocok dengan tabel pendidikan 2019.',

  group: 'Kelompok',
  people: 'Pegawai',
  index: 'Indeks',
  category: 'Kategori',
  figure: 'Angka',
  printed: 'Tercetak',
  computed: 'Dihitung',
  computedWith: 'Dengan {implied}',
  agrees: 'Cocok?',
  yes: 'ya',
  no: 'TIDAK',

  agencyTitle: 'B. Satu instansi: Pemerintah Kabupaten Contoh (DATA SINTETIS)',
  agencyIntro:
    'Instansi dan pegawainya rekaan, dibuat oleh program; bukan data siapa pun, dan NIP-nya tidak dimiliki siapa pun. Yang diperagakan: dari riwayat jabatan, pendidikan, diklat, kinerja, dan hukuman disiplin sampai tabel untuk Bupati.',
  agencyCounts:
    '{total} baris dibaca = {measured} diukur + {notMeasured} belum dapat diukur + {excluded} tidak termasuk yang diukur + {duplicate} ganda + {rejected} ditolak.',
  agencyExcluded: 'Tidak termasuk yang diukur: {reasons}.',
  rowsCaption: 'Baris yang perlu diperbaiki, dan sebabnya',
  row: 'Baris',
  rowsHead: 'Baris',
  outcome: 'Hasil',
  reason: 'Sebab',
  sameAs: 'Orang ini sudah ada pada baris {row}, dan baris itulah yang dihitung; hapus salah satu.',

  tableTitle: 'INDEKS PROFESIONALITAS ASN TAHUN {year}',
  tableAgency: '{agency} (DATA SINTETIS)',
  tableStage: 'Nilai sementara, data per {date}',
  tableFinal: 'Nilai akhir, data per {date}',
  number: 'No',
  unit: 'Perangkat Daerah',
  measured: 'Diukur',
  participation: '%',
  noUnit: 'Unit belum diketahui, atau ditolak',
  allUnits: 'Seluruh kabupaten',
  ownPeople: 'Pimpinan, sekretariat',
  nobody: '–',
  detailCaption: 'Rincian perangkat daerah dengan indeks terendah',
  detailNote: '{unit}, menurut unit di bawahnya:',
  peopleNote:
    'Pegawai = yang harus diukur, % = tingkat partisipasi. Angka dimensi = rata-rata poin per pegawai yang diukur (paling banyak: {maxima}; indeks {total}). Rata-rata unit induk dihitung menurut jumlah pegawai, bukan rata-rata dari rata-rata. Tanda – berarti tidak ada yang diukur.',
  roundingNote:
    '* Jumlah keempat angka yang tercetak tidak sama dengan indeks karena masing-masing dibulatkan sampai dua desimal. {example} Tidak ada angka yang keliru.',
  roundingExample: '{unit}: {sum}, tercetak {index}.',
  betweenNote:
    '† Indeks di antara dua rentang kategori yang tercetak (misalnya {example}, di antara {below} dan {above}): tabel 2019 hanya memuat bilangan bulat. Di sini dipakai kategori yang di bawahnya; ada pula aplikasi yang memakai kategori di atasnya.',
  incompleteNote:
    'Data {incomplete} pegawai yang diukur belum lengkap: yang kosong berarti BELUM DIKETAHUI, bukan "tidak ada". Bila semuanya dilengkapi, indeks kabupaten dapat menjadi {lowest} sampai {highest}.',
  methodNote:
    'Metode: {method}, revisi {revision}. Bukan nilai resmi BKN. Kualifikasi dinilai menurut tabel 2019; sejak tahun pengukuran 2023 BKN menilainya dengan cara lain yang belum dipublikasikan, jadi jangan bandingkan dengan nilai BKN.',

  categoriesCaption: 'Sebaran kategori pegawai yang diukur',
  gainCaption: 'Di mana peluang peningkatan terbesar?',
  dimension: 'Dimensi',
  mean: 'Rata-rata',
  maximum: 'Maksimum',
  share: 'Capaian',
  left: 'Sisa poin',
  gainNote:
    'Peluang terbesar: {dimension}, yang baru mencapai {share} dari poin maksimum. Dari dimensi ini saja indeks instansi masih dapat naik sampai {left} poin.',
  findingsCaption: 'Kejanggalan dalam data, untuk diperiksa',
  count: 'Jumlah',
  finding: 'Temuan',

  vacancyTitle: 'C. Jabatan kosong (DATA SINTETIS)',
  vacancyIntro:
    'Peta jabatan instansi rekaan itu dipadankan dengan data pegawainya: keadaan per {date}, dan proyeksi sampai {until}.',
  posts: 'Jabatan',
  need: 'Kebutuhan',
  holders: 'Bezetting',
  vacant: 'Kosong',
  unfilled: 'Kekurangan',
  surplus: 'Kelebihan',
  vacancyNote:
    'Kosong dan Kekurangan adalah dua angka yang berbeda. Kosong = jabatan yang dibutuhkan tetapi tidak ada pemangkunya sama sekali. Kekurangan = kebutuhan yang belum terisi pada semua jabatan, yang kosong maupun yang tidak. {example} +/− = bezetting dikurangi kebutuhan = kelebihan dikurangi kekurangan. Plt. dan Plh. tidak mengisi jabatan. Jabatan yang kebutuhannya belum diketahui ({unknown} jabatan, {without} pemangku) hanya dihitung dalam kolom Jabatan.',
  vacancyExample: 'Contoh: {title}, kebutuhan {need}, bezetting {holders}: tidak kosong, tetapi kurang {unfilled}.',
  projectionNote:
    'Proyeksi hanya memakai yang sudah tercatat: batas usia pensiun (guru 60 tahun menurut {citation}), akhir perjanjian kerja PPPK, perpindahan, serta kebutuhan dan jabatan menurut peta. Pengadaan pegawai baru dan perpanjangan perjanjian kerja tidak diperkirakan.',
  headless: 'Jabatan struktural yang kosong: {posts}.',
  isActed: 'ada Plt.',
  leaversCaption: 'Sepuluh pegawai pertama yang akan meninggalkan jabatannya',
  month: 'TMT',
  position: 'Jabatan',
  workUnit: 'Unit kerja',
  'leaves-retirement': 'mencapai batas usia pensiun',
  'leaves-contract-end': 'perjanjian kerja berakhir',
  'leaves-post-end': 'jabatan dihapus atau berakhir',
  'leaves-post-start': '',
  'leaves-recruit': '',
  leaversNote: 'Seluruhnya sampai {until}: {count} orang ({list}). Pindah ke jabatan lain tidak dihitung.',
  staffCounts:
    '{total} baris pegawai = {holder} memangku jabatan pada peta + {actingOnly} hanya sebagai Plt. atau Plh. + {noPosition} tanpa jabatan atau tanpa ID jabatan + {unknownPosition} dengan jabatan yang tidak ada pada peta + {notActive} tidak aktif + {duplicate} ganda + {rejected} ditolak.',
  staffUnits:
    'Bagian B menolak {more} baris lagi karena unit kerjanya tidak dikenal; di sini yang dipakai unit menurut peta jabatan.',
  staffFindingsCaption: 'Temuan pada peta jabatan dan data pegawai; tidak satu pun mengubah angka di atas',
  'found-two-holders': 'Jabatan untuk satu orang dipangku oleh lebih dari satu orang',
  'found-past-retirement-age': 'Pemangku sudah melewati batas usia pensiun',
  'found-contract-ended': 'Pemangku yang perjanjian kerjanya sudah berakhir',
  'found-requirement-not-met': 'Pemangku tidak memenuhi syarat jabatan',
  'found-requirement-unknown': 'Syarat jabatan belum dapat diperiksa karena data pegawai kosong',
  'found-post-differs': 'Unit atau jenjang dalam data pegawai berbeda dari peta jabatan',
  'found-unknown-position': 'ID jabatan tidak ada pada peta',
  'found-position-not-in-force': 'Jabatan sudah tidak ada atau belum ada pada peta tanggal itu',
  'found-no-position-id': 'Jabatan tanpa ID (SIASN: "Jabatan Kosong")',
  'found-further-post': 'Jabatan definitif kedua; yang dihitung yang mulai paling akhir',
  'found-kedudukan-unknown': 'Kedudukan hukum belum diketahui; dianggap aktif',
  'found-need-unknown': 'Kebutuhan jabatan belum diketahui',
  'found-contract-unknown': 'Akhir perjanjian kerja PPPK belum diketahui, jadi tidak ada dalam proyeksi',
  'found-retirement-age-unknown': 'Batas usia pensiun jabatan belum diketahui, jadi tidak ada dalam proyeksi',
  'found-birth-date-unknown': 'Tanggal lahir belum diketahui, jadi pensiun tidak ada dalam proyeksi',

  changeTitle: 'D. Perubahan terhadap tahun sebelumnya (DATA SINTETIS)',
  changeIntro:
    'Pegawai yang sama diukur sekali lagi untuk tahun {before}, dengan tanggal batas data {day} dan metode yang sama. Contoh ini tidak mempunyai data tahun lalu yang tersimpan; data itu disusun dari data sekarang: yang diangkat pada tahun {after} dikeluarkan, dan yang berhenti pada tahun {after} dianggap masih aktif. Kedudukan hukum pegawai lain dianggap sama dengan sekarang. Instansi sebaiknya memakai data yang disimpannya tahun lalu.',
  changeCaption: 'Perubahan indeks menurut dimensi',
  changeNote:
    'Indeks berubah {difference} poin, terutama pada {dimension} ({points}). Baris Pembulatan membuat setiap kolom yang tercetak berjumlah tepat. Datanya rekaan, jadi perubahan ini bukan gambaran instansi mana pun.',
  membersCaption: 'Perubahan menurut pegawai yang tetap, masuk, dan keluar',
  membersNote:
    'Dari yang tetap, {up} orang naik, {same} sama, {down} turun. Masuk: {joiners} orang, {pppk} di antaranya PPPK, yang untuk tahun {year} belum diukur menurut metode ini ({appointed} baru diangkat pada tahun {after}). Keluar: {leavers} orang, yang berhenti atau tidak lagi dapat diukur.',
  unitsCaption: 'Perubahan menurut perangkat daerah',
  change: 'Perubahan',
  direction: 'Arah',
  up: 'naik',
  down: 'turun',
  same: 'tetap',
  achievement:
    'Capaian target {year}: target {target}, realisasi {index}, capaian {share}. Target ini milik instansi contoh sendiri dan hanya pengandaian.',

  employeeTitle: 'E. Nilai seorang pegawai, dijelaskan (DATA SINTETIS)',
  measuredCaption: 'Seorang pegawai yang diukur',
  notMeasuredCaption: 'Seorang pegawai yang belum dapat diukur',
  employeeIntro:
    'Baris {row}, {id}. Penjelasan ini dapat diberikan kepada pegawai itu sendiri; nama dan NIP tidak disebut.',
  readingsNote:
    'Pembacaan = pilihan cara menafsirkan aturan yang belum jelas. Arti dan alasan tiap pembacaan tercantum dalam docs/readings.md.',

  formerTitle: 'F. Indeks 2016–2017 dan indikator SMART',
  formerIntro:
    'Sebelum IP ASN ada Indeks Profesional Pegawai (IPP), indeks satu unit menurut pedoman BKN bulan November 2016; dari pedoman itu hanya kata pengantarnya yang dapat dibaca. Unit di bawah ini, sepuluh jabatan struktural dengan dua di antaranya kosong, adalah rekaan (DATA SINTETIS). Cara menghitungnya seperti pada SIMPEG Kota Bogor (setelan bogor).',
  sheetsCaption: 'Kelima lembar (DATA SINTETIS)',
  'polarity-y-fits':
    'Pada lembar 1, Y = syarat jabatan dipenuhi, N = tidak (cara Kantor Regional I BKN). Kota Bogor memakai Y untuk yang TIDAK dipenuhi; karena itu artinya harus selalu disebut. Kolom yang kosong tidak dicetak.',
  ippCaption: 'IPP unit itu, dijelaskan',
  ippTrust:
    'Seberapa jauh dapat dipercaya: bentuk rumusnya terbaca pada paparan BKN, tetapi tidak satu pun angkanya terbaca pada naskah BKN, dan contoh hitungan BKN atau nilai terbitan dengan rinciannya tidak ditemukan. Bila aturan yang belum jelas dibaca lain, IPP unit yang sama menjadi {competenceGap}, {vacantPosts}, atau {compensationAggregate}. Arti dan alasan tiap pembacaan tercantum dalam docs/ipp-2017.md.',
  smartCaption: 'Indikator kedua generasi: IP ASN (2019) dan IPP (2016–2017)',
  smartWordsCaption: 'Indikator yang sama menurut ketujuh kata SMART',
  smartIndex: 'Indeks',
  'smart-met': 'ya',
  'smart-not-met': 'belum',
  'smart-judgement': 'dinilai',
  smartLegend:
    'ya = terpenuhi, belum = belum terpenuhi, dinilai = perlu penilaian orang. Terpenuhi berarti lulus uji pustaka ini; laporan April 2017 memuat ketujuh kata itu tanpa ujinya.',
  smartNote:
    'Target tidak dinyatakan karena tidak ada sumber yang menyebutnya: target, nilai awal, kelengkapan data, dan tenggat ditetapkan instansi sendiri. Sebelum itu diisi, belum ada indikator yang SMART (nilai IP ASN: {grade}).',

  missingFile: 'Berkas {path} tidak ditemukan; ambil lagi dengan: git checkout examples/data',
  missingModule: 'Pustaka belum siap; jalankan dahulu: npm install && npm run build',
}

/** @typedef {typeof indonesian} Words */
