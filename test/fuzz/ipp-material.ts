const met = { pendidikan: true, pelatihan: true, pengalaman: true, administrasi: true }

export const figures = {
  holders: [{ fits: met, skp: 100 }],
  vacant: { total: 0, byGroup: null },
  groups: [{ eselon: 'IV', holders: 1, highest: 2_400_000, lowest: 1_000_000 }],
  sanctions: { ringan: 0, sedang: 0, berat: 0 },
}

export const workbook = {
  kompetensi: [
    [
      'No',
      'Jabatan',
      'Fungsi',
      'Nama Pejabat',
      'NIP',
      'Pendidikan',
      'Y/N',
      'Pelatihan',
      'Y/N',
      'Pengalaman',
      'Y/N',
      'Administrasi',
      'Y/N',
    ],
    [1, 'Camat', null, 'Pejabat Satu', null, 'S1', 'Y', null, 'Y', null, 'N', null, 'Y'],
    [2, 'Sekretaris', null, '-'],
  ],
  kompensasi: [
    ['No', 'Eselon', 'Jumlah Pejabat', 'Tertinggi', 'Terendah'],
    [1, 'III', 1, 5_000_000, 4_500_000],
  ],
  kinerja: [
    ['No', 'Jabatan', 'Nama', 'Nilai SKP'],
    [1, 'Camat', 'Pejabat Satu', 88.5],
  ],
  disiplin: [
    ['No', 'Jenis Pelanggaran', 'Jumlah'],
    [1, 'Ringan', 0],
    [2, 'Sedang', 0],
    [3, 'Berat', 0],
  ],
}
