import type { Messages } from '../messages'

/** What is wrong with data and calls, in Indonesian. */
export const idMessages: Messages = {
  decimal: ',',
  types: {
    text: 'teks',
    list: 'daftar',
    boolean: 'true atau false',
    band: '[dari, sampai, id]',
    values: 'satu nilai untuk tiap aturan',
    value: 'teks, angka, true, false, atau null',
  },
  issues: {
    'not-a-record': 'Isian ini bukan objek berisi pasangan nama dan nilai; perbaiki.',
    'wrong-type': 'Jenis isian keliru; berikan {expected}.',
    required: 'Isian ini wajib; lengkapi ({expected}).',
    'unknown-field': 'Nama isian ini tidak dikenal; gunakan salah satu dari: {expected}.',
    'unknown-code': 'Isian ini tidak dikenal; gunakan salah satu dari: {expected}.',
    'not-a-number': 'Isian ini bukan angka; tulis angka.',
    'not-whole': 'Isian ini bukan bilangan bulat yang sah; perbaiki.',
    'out-of-range': 'Angka ini di luar batas ({from}–{to}); perbaiki.',
    'too-small': 'Angka ini terlalu kecil; paling sedikit {from}.',
    'too-fine': 'Angka ini mempunyai terlalu banyak desimal; tulis paling banyak {decimals}.',
    'not-applicable': 'Kolom ini hanya untuk kelompok {appliesTo}; kosongkan, atau perbaiki kelompoknya.',
    'two-answers': 'Hal ini sudah dijawab pada kolom {other}; isi satu saja.',
    'decimal-comma': 'Angka ini memakai koma desimal; gunakan opsi decimalComma, atau tulis dengan titik desimal.',
    'decimal-point': 'Angka ini memakai titik, padahal tabelnya memakai koma desimal; tulis koma, tanpa titik ribuan.',
    'bad-id': 'ID ini tidak sah; gunakan huruf (id edisi: huruf kecil), angka, dan tanda hubung.',
    'reserved-id': 'ID berawalan ip-asn- atau ipp- disediakan untuk pustaka ini; gunakan ID lain.',
    'unknown-id': 'ID ini tidak dikenal; gunakan id yang ada ({expected}).',
    'unused-id': 'ID ini tidak dipakai kelompok mana pun; beri bobot, atau hapus.',
    'bands-overlap': 'Rentang ini tumpang-tindih atau terbalik; perbaiki.',
    'bands-gap': 'Ada celah; mulai dari 0, dari batas sebelumnya, atau dari batas sebelumnya ditambah 1.',
    'unreachable-maximum': 'Jawaban paling banyak mencapai {reached} poin, seharusnya {maximum}; perbaiki.',
    'weights-do-not-add-up': 'Jumlah bobot (dimensi {dimension}) {sum}, seharusnya {expected}; perbaiki.',
    'wrong-top': 'Kategori tertinggi berakhir pada {top}, padahal jumlah poin semua dimensi {sum}; samakan.',
    'default-differs': 'Nilai bawaan ini berbeda dari aturan yang tertulis dalam edisi; samakan.',
    'bad-date': 'Tanggal ini tidak ada atau salah tulis; tulis sebagai {expected}.',
    'spaces-around': 'Isian ini diawali atau diakhiri spasi, sehingga tampak seperti ID lain; hapus spasinya.',
    inherited:
      'Isian ini tidak berada pada objeknya sendiri (diwarisi dari prototipe); berikan objek biasa, seperti dari JSON.',
    'date-reversed': 'Tanggal ini lebih awal daripada isian {other}; perbaiki salah satunya.',
    contradicts: 'Isian ini bertentangan dengan isian {other}; perbaiki salah satunya.',
    'too-long': 'Isian ini terlalu panjang; paling banyak {characters} karakter.',
    'nip-not-18-digits': 'NIP atau NI PPPK harus terdiri atas 18 angka, ditulis sebagai teks tanpa spasi; perbaiki.',
    'nip-digits': 'Angka ke-{digits} NIP atau NI PPPK ini tidak sah; perbaiki.',
    'nip-status':
      'Status menurut NIP atau NI PPPK ini berbeda dari isian status; perbaiki salah satunya. Temuan ini tidak menghalangi pengukuran.',
    'nip-birth-date':
      'Tanggal lahir menurut NIP ini berbeda dari isian tanggal lahir (SIASN CON_2); perbaiki salah satunya. Temuan ini tidak menghalangi pengukuran.',
    'nip-sex':
      'Jenis kelamin menurut NIP ini berbeda dari isian jenis kelamin (SIASN CON_3); perbaiki salah satunya. Temuan ini tidak menghalangi pengukuran.',
    'nip-appointment':
      'Waktu pengangkatan menurut NIP ini berbeda dari TMT CPNS atau TMT PPPK (SIASN CON_1/CON_4); perbaiki salah satunya. Temuan ini tidak menghalangi pengukuran.',
    'pppk-before-2018':
      'Tahun pengangkatan menurut NI PPPK ini sebelum 2018, padahal PPPK baru ada sejak 2018 (SIASN ACC_7); perbaiki. Temuan ini tidak menghalangi pengukuran.',
    'pns-before-cpns':
      'TMT PNS lebih awal daripada TMT CPNS (SIASN ACC_1); perbaiki salah satunya. Temuan ini tidak menghalangi pengukuran.',
    'cpns-over-a-year':
      'Status CPNS sudah lebih dari satu tahun (SIASN TIM_3); perbarui bila sudah diangkat menjadi PNS.',
    'no-tmt-pns':
      'TMT PNS kosong, padahal statusnya PNS (SIASN COM_4); lengkapi. Temuan ini tidak menghalangi pengukuran.',
    'status-unknown':
      'Status kepegawaian belum diketahui; lengkapi (PNS, CPNS, atau PPPK). Temuan ini tidak menghalangi pengukuran.',
    'kedudukan-unknown': 'Kedudukan hukum belum diketahui; lengkapi. Baris ini tetap dihitung.',
    'no-post':
      'Tidak ada jabatan definitif pada tanggal batas data (SIASN COM_2); lengkapi, sebab tanpa jabatan tidak dapat diukur.',
    'no-education': 'Riwayat pendidikan kosong (SIASN COM_3); lengkapi. Temuan ini tidak menghalangi pengukuran.',
    'no-appraisal':
      'Tidak ada penilaian kinerja tahun {from}–{to} (SIASN COM_1); lengkapi. Temuan ini tidak menghalangi pengukuran.',
    'two-holders':
      'Jabatan untuk satu orang ini juga dipegang orang lain, pada baris {row} (SIASN TIM_4); perbaiki, atau tandai yang menjabat sebagai Plt. atau Plh.; kedua baris tetap dihitung.',
    'past-retirement-age':
      'Batas usia pensiun jabatan ini sudah terlewati (SIASN TIM_5); periksa tanggal lahir, jabatan, dan kedudukan hukumnya. Baris ini tetap dihitung.',
    'shared-nip':
      'NIP atau NI PPPK ini juga tercantum pada baris {row}; perbaiki, atau hapus salah satu bila orangnya sama. Temuan ini tidak menghalangi pengukuran keduanya.',
    'duplicate-employee':
      'ID orang ini sudah ada pada baris sebelumnya (baris {row}), dan hanya baris itu yang dihitung; hapus, atau perbaiki ID-nya.',
    'nip-ruined':
      'NIP ini sudah berubah menjadi angka sehingga digit terakhirnya hilang; jadikan kolomnya teks, lalu isi ulang.',
    'ambiguous-date': 'Tanggal ini dapat dibaca dengan lebih dari satu cara; tulis sebagai {expected}.',
    'bad-header':
      'Kolom berikut tidak ada pada tabel ini ({missing}), jadi tidak ada baris yang dapat dibaca; periksa judul kolomnya.',
    'header-moved':
      'Judul kolom tidak berada pada baris {row} seperti biasanya, tetapi ditemukan; periksa apakah benar.',
    'no-column': 'Kolom ini tidak ada; periksa namanya bila seharusnya ada. Isinya dianggap belum diketahui.',
    'orphan-row':
      'Baris ini milik orang yang tidak ada, atau ditolak, pada tabel pegawai; tambahkan orangnya, atau perbaiki ID-nya.',
    'sum-differs':
      'Jumlah yang tercetak berbeda dari jumlah {of}; periksa sumbernya. Temuan ini tidak menolak barisnya.',
    'duplicate-position': 'ID jabatan ini sudah dipakai; gunakan ID lain.',
    'position-cycle':
      'Jabatan ini menjadi atasan dirinya sendiri pada peta jabatan, langsung atau melalui jabatan lain; perbaiki salah satu induknya.',
    'contract-ended':
      'Perjanjian kerja sudah berakhir sebelum tanggal ini; isi akhir perjanjian yang baru, atau kedudukan hukumnya. Jabatan tetap dihitung terisi.',
    'requirement-not-met':
      'Pemangku tidak memenuhi syarat jabatan ({requirement}: {required}); periksa data pegawai dan peta jabatan. Jabatan tetap dihitung terisi.',
    'requirement-unknown':
      'Data pegawai belum menunjukkan apakah syarat jabatan terpenuhi ({requirement}: {required}); lengkapi. Jabatan tetap dihitung terisi.',
    'post-differs':
      'Data jabatan pada riwayat pegawai berbeda dari peta jabatan; perbaiki salah satunya. Yang dihitung adalah peta jabatan.',
    'unknown-position':
      'Jabatan ini tidak ada pada peta jabatan; tambahkan di sana, atau perbaiki ID-nya. Yang tidak ada pada peta tidak mengisi kebutuhan.',
    'position-not-in-force':
      'Jabatan ini tidak berlaku pada tanggal ini; perbarui riwayat pegawai atau peta jabatan. Pegawai ini tidak mengisi kebutuhan mana pun.',
    'no-position-id':
      'Jabatan ini belum berisi ID (SIASN COM_2); isi sesuai peta jabatan. Pegawai ini tidak mengisi kebutuhan mana pun.',
    'further-post':
      'Jabatan ini juga dipegang secara definitif, tetapi yang dihitung hanya jabatan yang mulai paling akhir; akhiri, atau tandai sebagai Plt. atau Plh.',
    'need-unknown':
      'Kebutuhan jabatan ini pada tanggal tersebut belum diketahui; lengkapi. Jabatan ini tidak dihitung kosong maupun terisi.',
    'unit-not-in-force':
      'Unit ini tidak berlaku pada tanggal ini; pindahkan isinya ke unit penerusnya, atau perbaiki unitnya.',
    'birth-date-unknown': 'Tanggal lahir belum diketahui sehingga pensiun tidak dapat diperkirakan; lengkapi.',
    'retirement-age-unknown':
      'Batas usia pensiun jabatan ini belum diketahui; lengkapi jenjangnya, atau sebutkan ketentuan jabatan fungsionalnya (opsi ownLaws).',
    'contract-unknown': 'Akhir perjanjian kerja belum diketahui; lengkapi.',
    'not-after': 'Hari ini tidak sesudah hari lainnya ({other}); berikan hari yang lebih akhir.',
    'unknown-unit': 'Unit ini tidak ada dalam susunan unit; tambahkan, atau perbaiki.',
    'duplicate-unit': 'ID unit ini sudah dipakai; gunakan ID lain.',
    'unknown-parent': 'Induknya tidak ada dalam daftar; tambahkan, atau perbaiki.',
    'unknown-successor': 'Unit penerusnya tidak ada dalam daftar; tambahkan, atau perbaiki.',
    'unit-cycle':
      'Unit ini menjadi induk atau penerus dirinya sendiri, langsung atau melalui unit lain; perbaiki salah satunya.',
    'no-holders': 'Tidak ada jabatan yang terisi secara definitif; tanpa pejabat tidak ada yang dapat diukur.',
    'holder-twice':
      'Orang ini sudah memegang jabatan lain (jabatan ke-{post}) (unit ke-{unit}); seorang pejabat hanya memegang satu jabatan definitif. Perbaiki.',
    unjudged: 'Syarat ini belum dinilai (sesuai atau tidak sesuai); nilailah, atau pilih pembacaan lain ({options}).',
    'no-skp': 'Nilai prestasi kerja kosong; lengkapi, atau pilih pembacaan lain ({options}).',
    'zero-lowest':
      'Tunjangan terendah dalam satu kelompok (eselon {group}) tidak boleh 0, sebab menjadi pembagi; perbaiki.',
    'not-compared':
      'Tunjangan kelompok ini tidak dibandingkan dengan cara ini (yang dibandingkan: {expected}); pilih pembacaan lain ({options}).',
    'too-many': 'Isiannya terlalu banyak; paling banyak {most}.',
    'sheets-differ':
      'Isian ini tidak cocok dengan lembar {other} (di sini {here}, di sana {there}); perbaiki salah satunya.',
  },
  hints: {
    'as-of':
      'Isian ini adalah hari unit diukur: yang dihitung hanya hukuman dalam satu tahun sebelumnya (disciplineWindow=lastYear). Atau pilih disciplineWindow=ever.',
    'sanction-date':
      'Tulis tanggal hukuman sebagai YYYY-MM-DD: yang dihitung hanya hukuman satu tahun terakhir (disciplineWindow=lastYear). Atau pilih disciplineWindow=ever.',
    'all-employees':
      'Isian ini adalah jumlah seluruh pegawai unit, yang menjadi pembagi (disciplineDenominator=allEmployees). Atau pilih disciplineDenominator=holders.',
    'post-allowance':
      'Isian ini adalah tunjangan jabatan dalam rupiah bulat, juga bila jabatannya kosong: yang dibandingkan tunjangan jabatan (compensationBasis=post). Atau pilih compensationBasis=holder.',
    'holder-allowance':
      'Isian ini adalah tunjangan pejabat dalam rupiah bulat: yang dibandingkan tunjangan pejabat (compensationBasis=holder). Atau pilih compensationBasis=post.',
    'none-is-empty': 'Tulis [] bila tidak ada.',
    'vacant-is-null': 'Tulis null bila jabatannya kosong.',
    'eselon-i': 'Metode ini tidak mengukur eselon I: eselon I tidak ada pada tabel mana pun yang terbaca.',
    'number-as-text': 'Tulis tanpa tanda kutip dan dengan titik desimal: 81.5, atau 6000000.',
    'cell-as-text': 'Jadikan selnya angka; sekarang berupa teks.',
    'compare-holders': 'Atau bandingkan tunjangan pejabat: compensationBasis=holder.',
    'compare-posts': 'Atau bandingkan tunjangan jabatan: compensationBasis=post.',
    'leave-out-v': 'Atau keluarkan eselon V: compensationGroups=withoutV.',
    'give-ipp-method': 'Berikan hasil createIpp2017.',
    'give-ipp-locale':
      'Berikan ippId atau ippEn dari ipp-asn/ipp-2017; id dan en dari ipp-asn/explain memuat kata-kata indeks lain.',
    'give-smart-locale': 'Berikan id atau en dari ipp-asn/explain.',
  },
  errors: {
    'duplicate-member': 'Ada orang yang tercantum dua kali dalam satu tahun; berikan satu kali saja.',
    'invalid-answers': 'Jawaban tidak sah; perbaiki sesuai temuan checkAnswers.',
    'invalid-argument':
      'Ada argumen atau opsi pemanggilan yang tidak diberikan, atau isinya lain; berikan sesuai yang disebut.',
    'invalid-employee': 'Data pegawai tidak sah; perbaiki sesuai temuan checkEmployee.',
    'invalid-group-index':
      'Nilai eksak suatu indeks tidak sama dengan angka di sampingnya; berikan indeks kelompok sebagaimana dihasilkan groupIndex.',
    'invalid-own-law':
      'Ketentuan pensiun jabatan fungsional tidak sah; berikan jf, age, dan citation seperti disebut dalam pesan.',
    'invalid-period':
      'Tahun pengukuran atau tanggal tidak sah; berikan tahun 1900–9998 dan tanggal YYYY-MM-DD, tidak lebih awal dari hari pertama.',
    'invalid-positions': 'Peta jabatan tidak sah; perbaiki sesuai temuan checkPositions.',
    'invalid-reader': 'Fungsi read tidak mengembalikan { ok, value, issues }; perbaiki.',
    'invalid-receipt': 'Ini bukan tanda bukti dari createReceipt; berikan tanda bukti sebagaimana disimpan.',
    'invalid-recruits':
      'Rencana pengadaan tidak sah; berikan jabatan pada peta, tanggal sesudah hari pertama, dan jumlah kursi.',
    'invalid-row': 'Ada baris yang tidak sah; perbaiki sesuai temuannya.',
    'invalid-units': 'Susunan unit tidak sah; perbaiki sesuai temuannya.',
    'method-mismatch':
      'Hasil-hasil ini berasal dari metode yang berbeda; gunakan satu metode, atau compareMethods untuk orang yang sama dengan dua metode.',
    'no-evidence-rules':
      'Edisi ini hanya menilai jawaban dan tidak memuat aturan bukti; gunakan scoreAnswers, atau edisi yang memuatnya.',
    'no-sha256':
      'SHA-256 tidak tersedia: crypto.subtle tidak ada pada halaman yang tidak disajikan melalui https (atau dari localhost). Sajikan halaman melalui https, atau berikan sha256, misalnya dari pustaka yang terpelihara.',
    'not-a-number': 'Isian ini bukan angka; tulis angka.',
    'not-a-subset':
      'Bagian ini tidak seluruhnya termasuk dalam ringkasan itu; keluarkan hanya yang termasuk di dalamnya.',
    'other-map':
      'Hitungan, peta jabatan, dan proyeksi ini bukan satu kesatuan; buat semuanya dari jabatan, pegawai, dan hari pertama yang sama.',
    'too-many-combinations':
      'Kombinasi pembacaan terlalu banyak; variasikan lebih sedikit pembacaan, atau tetapkan sebagian.',
    'unchecked-edition': 'Edisi belum diperiksa; berikan ipAsn2019 atau hasil checkEdition.',
    'unknown-option': 'Pilihan ini tidak ada; gunakan yang disebut di sini atau dalam pesan kesalahan.',
    'unknown-reading': 'Pembacaan ini tidak ada; gunakan yang disebut di sini atau dalam pesan kesalahan.',
    'unknown-unit': 'Unit ini tidak ada dalam daftar; tambahkan, atau perbaiki.',
    'invalid-smart':
      'Definisi SMART, batas, atau penilaian tidak sah; perbaiki yang ditemukan, dan berikan sedikitnya satu indikator untuk dinilai.',
    'invalid-unit': 'Data unit tidak sah; perbaiki sesuai temuannya.',
    'unmeasurable-unit':
      'Unit ini tidak dapat diukur menurut pembacaan metode ini; lengkapi sesuai temuannya, atau pilih pembacaan lain.',
    'unknown-holder': 'Tidak ada pejabat dengan ID ini di unit itu; berikan ID pejabat yang ada.',
    'no-polarity': "Sebutkan arti Y pada lembar: polarity 'y-fits' (sesuai) atau 'y-gap' (tidak sesuai).",
  },
}
