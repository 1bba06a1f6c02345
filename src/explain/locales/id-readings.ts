import type { ReadingText } from '../locale'

/** What every reading of the shipped editions is about, in Indonesian: for a page on which to choose. */
export const idReadings: Readonly<Record<string, ReadingText>> = {
  categoryGap: {
    question: 'Indeks di antara dua rentang kategori, misalnya 80,5, masuk kategori mana?',
    options: {
      floor: 'Yang di bawahnya: Rumah ASN Provinsi Jawa Timur, juga SILKa Kabupaten Balangan untuk nilai SIASN.',
      upper: 'Yang di atasnya: SILKa Kabupaten Balangan untuk hitungannya sendiri.',
    },
    whyDefault:
      'Rentang yang tercetak hanya memuat bilangan bulat dan kedua cara sama-sama dipakai; diambil kategori yang lebih rendah.',
  },
  categoryFigure: {
    question:
      'Kategori ditentukan dari angka eksak (tanpa pembulatan) atau dari angka tercetak (dibulatkan sampai dua desimal)?',
    options: {
      exact: 'Angka eksak; Rumah ASN Provinsi Jawa Timur memotong desimal, tidak membulatkannya.',
      printed: 'Angka tercetak: SILKa Kabupaten Balangan untuk rata-rata.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; pembulatan dapat menaikkan kategori.',
  },
  skpGap: {
    question: 'Nilai SKP di antara dua rentang, misalnya 75,5, masuk predikat mana?',
    options: {
      floor:
        'Yang di bawahnya, sampai bilangan bulat berikutnya: kode aplikasi IP ASN Kota Medan, kecuali antara 50 dan 51.',
      upper: 'Yang di atasnya: SILKa Kabupaten Balangan, kecuali nilai antara 50 dan 51, yang di sana mendapat 0 poin.',
    },
    whyDefault:
      'Teks BKN tidak ditemukan dan tiap cara dipakai oleh satu sistem; diambil yang memberi poin lebih sedikit.',
  },
  skp120: {
    question: 'Pada skala 0–120 (PP 30/2019), mulai nilai berapa predikatnya sangat baik?',
    options: {
      from120:
        'Mulai 120; nilai 110 sampai kurang dari 120 berpredikat baik, sebab angka saja tidak menunjukkan adanya ide baru.',
      from110: 'Mulai 110, tanpa memperhatikan ada tidaknya ide baru.',
    },
    whyDefault: 'Asumsi: teks BKN tidak ditemukan; diambil yang poinnya lebih sedikit.',
  },
  predicates2022: {
    question: 'Berapa poin untuk predikat "butuh perbaikan" dan "sangat kurang" (PermenPANRB 6/2022)?',
    options: {
      rungOrder:
        'Menurut urutan tingkatnya: "butuh perbaikan" 15 poin seperti "cukup", "sangat kurang" 1 poin seperti "buruk".',
      unscored: 'Tanpa poin, sehingga diperlakukan seperti penilaian yang belum diketahui.',
    },
    whyDefault: 'Asumsi: teks BKN tidak ditemukan; predikat lama dan baru sama-sama terdiri atas lima tingkat.',
  },
  jpCredit: {
    question: 'Berapa poin diklat teknis yang kurang dari 20 JP?',
    options: {
      threshold: '0 poin: dokumen yang memuat tabel 2019 dan SILKa Kabupaten Balangan.',
      proportional:
        'Bagiannya dari 20 JP: SIM IP ASN (November 2024). "Belum" (`teknis: false`) dengan begitu hanya berarti kurang dari 20 JP, jadi belum diketahui: 0 poin, dan masih terbuka sampai 19/20 poinnya.',
    },
    whyDefault: 'Dokumen yang memuat tabel 2019 menyebut paling sedikit 20 JP.',
  },
  education: {
    question: 'Pendidikan dinilai menurut jenjangnya atau menurut syarat jabatan?',
    options: {
      absolute: 'Menurut jenjang: tabel 2019.',
      relative: 'Menurut syarat jabatan: rancangan BKN 2023; poinnya belum diketahui, jadi diberikan pengguna.',
    },
    whyDefault:
      'Hanya poin tabel 2019 yang diketahui, walaupun rata-rata Kota Bima sejak 2023 tampak tidak cocok dengannya.',
  },
  unknownEducation: {
    question: 'Berapa poin pendidikan yang belum diketahui?',
    options: {
      lowest: '1 poin: SILKa Kabupaten Balangan dan survei Kementerian Dalam Negeri.',
      zero: '0 poin: kode aplikasi IP ASN Kota Medan.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; dua dari tiga sistem memberi 1.',
  },
  unknownPerformance: {
    question: 'Berapa poin penilaian kinerja yang belum diketahui?',
    options: {
      lowest: '1 poin untuk semua selain empat predikat teratas: survei Kementerian Dalam Negeri dan SIM IP ASN.',
      zero: '0 poin: SILKa Kabupaten Balangan bila SKP tahun sebelumnya tidak ada.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; dua dari tiga sistem memberi 1.',
  },
  unknownDiscipline: {
    question: 'Berapa poin disiplin bila riwayat hukuman disiplin belum diketahui?',
    options: {
      zero: '0 poin; pemakainya tidak ditemukan.',
      lowest: '1 poin; pemakainya tidak ditemukan.',
      clean: '5 poin: SILKa Kabupaten Balangan, yang hanya menyimpan hukuman, dan survei Kementerian Dalam Negeri.',
    },
    whyDefault:
      'Teks BKN tidak ditemukan; kedua sistem yang diketahui memberi 5. Rentang nilai tetap menunjukkan apa yang belum diketahui.',
  },
  windows: {
    question: 'Masa "beberapa tahun terakhir" dihitung menurut tahun kalender atau mundur dari tanggal batas data?',
    options: {
      calendar: 'Tahun kalender, sampai dengan tahun pengukuran: SILKa Kabupaten Balangan.',
      cutOff: 'Mundur dari tanggal batas data, sesuai bunyi kata "terakhir"; pemakainya tidak ditemukan.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; tahun kalender dipakai oleh satu-satunya sistem yang caranya terbaca.',
  },
  technicalWindow: {
    question:
      'Batas satu tahun terakhir untuk diklat teknis berlaku bagi semua kelompok jabatan atau hanya bagi pelaksana?',
    options: {
      everyone:
        'Bagi semua: surat edaran BKN tahun 2020; laporan BBPBAP Jepara menyebutnya bagi jabatan struktural dan fungsional.',
      pelaksana: 'Hanya bagi pelaksana, sedangkan bagi yang lain tanpa batas waktu: SILKa Kabupaten Balangan.',
    },
    whyDefault: 'Surat edaran BKN tahun 2020 menyebutnya bagi semua.',
  },
  seminarWindow: {
    question: 'Seminar dan sejenisnya dihitung untuk dua tahun terakhir atau satu tahun terakhir?',
    options: {
      twoYears: 'Dua tahun: laporan BBPBAP Jepara, SILKa Kabupaten Balangan, dan sumber lain selain BUSKIPM.',
      oneYear: 'Satu tahun: BUSKIPM (2020).',
    },
    whyDefault: 'Teks BKN tidak ditemukan; semua sumber selain BUSKIPM menyebut dua tahun.',
  },
  disciplineWindow: {
    question: 'Hukuman disiplin dihitung untuk lima tahun terakhir atau sepanjang masa kerja?',
    options: {
      fiveYears: 'Lima tahun terakhir: SILKa Kabupaten Balangan, menurut tahun kalender.',
      ever: 'Sepanjang masa kerja: survei Kementerian Dalam Negeri dan SIM IP ASN, yang menanyakannya tanpa batas waktu.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; SILKa satu-satunya sistem yang diketahui menghitung dari tanggal hukuman.',
  },
  appraisalYear: {
    question: 'Penilaian kinerja mana yang dipakai: tahun sebelumnya atau tahun pengukuran?',
    options: {
      previous: 'Tahun sebelumnya: tabel 2019, sebagaimana diterapkan SILKa Kabupaten Balangan.',
      same: 'Tahun pengukuran; pemakainya tidak ditemukan.',
    },
    whyDefault: 'Menurut tabel 2019, yang dinilai hasil tahun sebelumnya; hal ini hanya terbaca dalam kode SILKa.',
  },
  severalAppraisals: {
    question: 'Bila dalam satu tahun ada beberapa penilaian akhir, mana yang dipakai?',
    options: {
      lowest: 'Yang poinnya paling sedikit; pemakainya tidak ditemukan.',
      last: 'Yang dibuat terakhir; pemakainya tidak ditemukan.',
    },
    whyDefault: 'Asumsi: tidak ada sumber yang ditemukan; diambil yang poinnya lebih sedikit.',
  },
  leadershipMatch: {
    question: 'Diklat kepemimpinan harus tepat sejenjang dengan jabatan atau boleh lebih tinggi?',
    options: {
      exact: 'Tepat sejenjang: SILKa Kabupaten Balangan dan surat edaran BKN tahun 2020.',
      orHigher: 'Sejenjang atau lebih tinggi; pemakainya tidak ditemukan.',
    },
    whyDefault:
      'Surat edaran BKN tahun 2020 meminta diklat menurut jenjang jabatan. PKN I untuk JPT utama dan madya adalah asumsi.',
  },
  exemptJf: {
    question: 'Jabatan fungsional apa yang dianggap sudah mengikuti diklat fungsional tanpa harus mengikutinya?',
    options: {
      none: 'Tidak ada: SILKa Kabupaten Balangan, yang mencabut pengecualiannya sendiri.',
      kudus:
        'Dokter, guru, apoteker, perawat, bidan, asesor, dan psikolog: laman Kabupaten Kudus; yang di sana tidak disebut namanya tidak termasuk.',
      listed: 'Yang disebut pengguna.',
    },
    whyDefault:
      'Teks BKN tidak ditemukan; pengecualian hanya terdapat dalam daftar daerah, dan tanpa pengecualian poinnya lebih sedikit.',
  },
  sanctionDate: {
    question: 'Tanggal apa yang menentukan apakah suatu hukuman disiplin termasuk dalam masa yang dihitung?',
    options: {
      inForce: 'Tanggal mulai berlakunya (TMT): SILKa Kabupaten Balangan.',
      decided: 'Tanggal keputusannya; pemakainya tidak ditemukan.',
    },
    whyDefault:
      'Teks BKN tidak ditemukan; TMT dipakai oleh satu-satunya sistem yang caranya terbaca. Bila kosong, dipakai tanggal yang lain.',
  },
  severalSanctions: {
    question: 'Bila ada beberapa hukuman disiplin, hanya yang terberat atau semuanya yang mengurangi poin?',
    options: {
      heaviest: 'Hanya yang terberat: SILKa Kabupaten Balangan.',
      every:
        'Semuanya, pengurangannya dijumlahkan sampai paling sedikit poin hukuman berat; pemakainya tidak ditemukan.',
    },
    whyDefault: 'Teks BKN tidak ditemukan; yang terberat dipakai oleh satu-satunya sistem yang caranya terbaca.',
  },
  absentTrainings: {
    question: 'Bila data seseorang tidak memuat daftar diklat, apa artinya?',
    options: {
      unknown: 'Belum diketahui: data tidak menyatakan apa pun.',
      none: 'Tidak ada diklat: bagi sistem yang hanya menyimpan diklat yang diikuti.',
    },
    whyDefault:
      'Asumsi: daftar yang tidak ada tidak membuktikan bahwa diklat tidak ada. Dengan pembacaan bawaan, poinnya sama tetapi rentang nilainya berbeda.',
  },
  absentSanctions: {
    question: 'Bila data seseorang tidak memuat daftar hukuman disiplin, apa artinya?',
    options: {
      unknown: 'Belum diketahui: data tidak menyatakan apa pun.',
      none: 'Tidak pernah dihukum: bagi sistem yang hanya menyimpan hukuman, seperti SILKa Kabupaten Balangan.',
    },
    whyDefault:
      'Asumsi: daftar yang tidak ada tidak membuktikan bahwa hukuman tidak ada. Dengan pembacaan bawaan, poinnya sama tetapi rentang nilainya berbeda.',
  },
  pppk: {
    question: 'Mulai tahun pengukuran berapa PPPK diukur?',
    options: {
      from2023: 'Mulai 2023: hasil Kota Bima tahun 2023, yang paling awal ditemukan.',
      always: 'Tahun berapa pun.',
      never: 'Tidak pernah: teks 2019 hanya menyebut PNS.',
    },
    whyDefault:
      'Asumsi: teks yang memasukkan PPPK tidak ditemukan; diambil tahun paling awal yang hasilnya memuat PPPK.',
  },
  excluded: {
    question: 'Siapa yang tidak diukur, selain yang sudah berhenti?',
    options: {
      cpns: 'CPNS: survei Kementerian Dalam Negeri, yang mencatat 0 pada keempat dimensinya.',
      nobody: 'Tidak ada.',
      listed: 'Status dan kedudukan hukum yang disebut pengguna.',
    },
    whyDefault:
      'Hanya survei itu yang ditemukan; aturan bagi CLTN, tugas belajar, dpk/dpb, dan MPP tidak ditemukan, jadi mereka diukur.',
  },
  participation: {
    question: 'Menurut rentang apa tingkat partisipasi diberi kategori?',
    options: {
      indexBands: 'Menurut rentang kategori indeks; tingkat nasional 2019, 38,4% (Sangat Rendah), sesuai dengannya.',
      unnamed: 'Tanpa kategori, hanya persentase.',
    },
    whyDefault: 'Asumsi: batas kategorinya tidak ditemukan; nama kelima kategorinya sama dengan kategori indeks.',
  },
}
