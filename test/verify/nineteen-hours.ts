/** Best of a pelaksana, but for 19 of 20 hours of training: 25 + 17.5 + 30 + 5 = 77.5, and in proportion 21.375 more. */
export const nineteenHours = {
  kelompok: 'pelaksana',
  pendidikan: 'S3',
  jp: 19,
  seminar: true,
  kinerja: 'sangat-baik',
  disiplin: 'tidak-pernah',
}
