import type { IppReadingWords } from '../locale'

/** What the options of the readings decide, in Indonesian. */
export const idReadings: IppReadingWords = {
  competenceGap: {
    meanFraction: 'tiap syarat yang tidak dipenuhi menambah seperempat, lalu dirata-ratakan',
    shareNotCompetent: 'bagian pejabat yang mempunyai gap',
  },
  unjudged: {
    error: 'syarat yang belum dinilai ditolak',
    noGap: 'syarat yang belum dinilai dianggap dipenuhi',
    gap: 'syarat yang belum dinilai dianggap tidak dipenuhi',
  },
  vacantPosts: {
    exclude: 'jabatan kosong tidak dihitung',
    fullGap: 'jabatan kosong dihitung sebagai gap penuh',
  },
  compensationAggregate: {
    sum: 'gap kelompok eselon dijumlahkan',
    mean: 'gap kelompok eselon dirata-ratakan',
    weightedByHolders: 'gap kelompok eselon dirata-ratakan menurut jumlah pejabatnya',
  },
  compensationBasis: {
    post: 'yang dibandingkan tunjangan jabatan',
    holder: 'yang dibandingkan tunjangan pejabat',
  },
  compensationGroups: {
    all: 'semua kelompok eselon dibandingkan',
    withoutV: 'eselon V tidak dibandingkan',
  },
  missingPerformance: {
    error: 'nilai prestasi kerja yang kosong ditolak',
    zero: 'nilai prestasi kerja yang kosong dihitung 0',
    exclude: 'nilai prestasi kerja yang kosong tidak ikut dirata-ratakan',
  },
  disciplineWindow: {
    lastYear: 'hukuman satu tahun terakhir',
    ever: 'hukuman kapan pun tanggalnya',
  },
  severalSanctions: {
    every: 'semua hukuman seseorang dihitung',
    heaviest: 'dari satu orang hanya hukuman terberat',
  },
  disciplineDenominator: {
    holders: 'dibagi jumlah pejabat',
    allEmployees: 'dibagi jumlah seluruh pegawai',
  },
  rounding: {
    parts: 'dibulatkan dua desimal sebelum masuk rumus',
    exact: 'tidak dibulatkan sebelum masuk rumus',
  },
  groupOfUnits: {
    pooled: 'semua unit dihitung sebagai satu unit',
    meanOfUnits: 'nilai unit-unit dirata-ratakan',
  },
  personCompensation: {
    shared: 'gap kompensasi seseorang adalah gap unitnya',
    group: 'gap kompensasi seseorang adalah gap kelompok eselonnya',
    own: 'gap kompensasi seseorang adalah jarak tunjangannya dari yang tertinggi dalam kelompoknya',
  },
}
