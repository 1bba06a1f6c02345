import type { Pendidikan, Predikat } from './answers'
import type { Golongan, Kedudukan, LeadershipLevel, Post, Sanction, Sex, StatusAsn, TrainingKind } from './employee'

/** The codes that may stand in a record, for whoever checks one. */

export const statuses: readonly StatusAsn[] = ['PNS', 'CPNS', 'PPPK']

export const kedudukans: readonly Kedudukan[] = [
  'aktif',
  'cltn',
  'tugas-belajar',
  'dpk',
  'dpb',
  'mpp',
  'diberhentikan-sementara',
  'berhenti',
]

export const sexes: readonly Sex[] = ['L', 'P']

export const pendidikans: readonly Pendidikan[] = ['S3', 'S2', 'S1', 'D4', 'D3', 'D2', 'D1', 'SLTA', 'SLTP', 'SD']

export const predikats: readonly Predikat[] = [
  'sangat-baik',
  'baik',
  'cukup',
  'butuh-perbaikan',
  'kurang',
  'buruk',
  'sangat-kurang',
]

export const postHeldAs: readonly NonNullable<Post['as']>[] = ['definitif', 'plt', 'plh']

export const trainingKinds: readonly TrainingKind[] = [
  'kepemimpinan',
  'fungsional',
  'teknis',
  'seminar',
  'lokakarya',
  'magang',
  'kursus',
  'sejenis',
]

export const leadershipLevels: readonly LeadershipLevel[] = [
  'PKN-I',
  'PKN-II',
  'PKA',
  'PKP',
  'PIM-I',
  'PIM-II',
  'PIM-III',
  'PIM-IV',
]

export const sanctionLevels: readonly Sanction['level'][] = ['ringan', 'sedang', 'berat']

export const golongans: readonly Golongan[] = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
]
