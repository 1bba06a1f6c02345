// @ts-check

/** The demo in Indonesian. `{…}` is filled in. The English words under the same key are printed as subtitles. */
export const indonesian = {
  title: 'INDEKS PROFESIONALITAS ASN: PERAGAAN',
  intro:
    'Tiga bagian: angka yang dipublikasikan diperiksa (A), satu instansi rekaan dihitung (B), dan nilai seorang pegawai dijelaskan (C). Semuanya dihitung oleh pustaka ipp-asn menurut metode IP ASN 2019 (PermenPANRB 38/2018 dan Peraturan BKN 8/2019). Lampiran kedua peraturan itu tidak dapat dibaca utuh; angka-angka tabelnya diambil dari dokumen dan aplikasi instansi yang memuatnya.',

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
    'Instansi dan pegawainya rekaan, dibuat oleh program; bukan data siapa pun. Yang diperagakan: dari lembar isian pegawai sampai indeks instansi.',
  agencyCounts: '{read} baris dibaca = {scored} dinilai + {rejected} ditolak.',
  agencyIncomplete:
    'Dari yang dinilai, isian {incomplete} pegawai belum lengkap: sel kosong berarti BELUM DIKETAHUI, bukan "belum". Poin untuk yang belum diketahui mengikuti pembacaan (cara membaca aturan) yang dipilih. Bila semuanya dilengkapi, indeks instansi dapat menjadi {lowest} sampai {highest}.',
  rejectedCaption: 'Baris yang ditolak, untuk diperbaiki oleh pengisinya',
  line: 'Baris',
  reason: 'Sebab',
  unknownUnit: 'unit: Unit kerja kosong atau tidak ada dalam daftar unit; perbaiki.',
  duplicateId: 'id: Nomor pegawai ini sudah ada pada baris {line}; hapus salah satu.',
  unitsCaption: 'Hasil per unit kerja, rata-rata poin per pegawai',
  unitsMaxima: 'Poin maksimum: {maxima}; indeks {total}.',
  unit: 'Unit kerja',
  ownPeople: 'Sendiri',
  totalPeople: 'Total',
  nobody: '–',
  unitsNote:
    'Sendiri = pegawai pada unit itu sendiri; Total = termasuk semua unit di bawahnya. Rata-rata unit induk dihitung menurut jumlah pegawai, bukan rata-rata dari rata-rata. Jumlah keempat dimensi dapat berbeda 0,01 atau 0,02 dari indeks karena pembulatan. Tanda – berarti belum ada pegawai yang dinilai.',
  betweenNote:
    '* Indeks ini berada di antara dua rentang yang tercetak (misalnya {example}, di antara {below} dan {above}). Tabel hanya memuat bilangan bulat. Di sini dipakai kategori yang di bawahnya; ada pula aplikasi yang memakai kategori di atasnya.',
  categoriesCaption: 'Sebaran kategori pegawai yang dinilai',
  gainCaption: 'Di mana peluang peningkatan terbesar?',
  dimension: 'Dimensi',
  mean: 'Rata-rata',
  maximum: 'Maksimum',
  share: 'Capaian',
  left: 'Sisa poin',
  gainNote:
    'Peluang terbesar: {dimension}, yang baru mencapai {share} dari poin maksimum. Dari dimensi ini saja indeks instansi masih dapat naik sampai {left} poin.',

  employeeTitle: 'C. Nilai seorang pegawai, dijelaskan (DATA SINTETIS)',
  employeeIntro:
    'Pegawai pada baris {line} lembar isian. Sebagian datanya belum diketahui, sehingga nilainya masih dapat berubah; rentang kemungkinannya disebutkan.',
  readingsCaption: 'Arti pembacaan yang disebut di atas (pilihan cara menafsirkan aturan yang belum jelas)',
  readingHere: 'Di sini: {option}',
  readingWhy: 'Alasan: {why}',
  methodNote: '{method} = tabel IP ASN 2019, revisi {revision}, dengan pembacaan bawaan.',

  missingFile: 'Berkas {path} tidak ditemukan; ambil lagi dengan: git checkout examples/data',
  missingModule: 'Pustaka belum siap; jalankan dahulu: npm install && npm run build',
}

/** @typedef {typeof indonesian} Words */
