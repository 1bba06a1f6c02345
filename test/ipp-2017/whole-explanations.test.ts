// Whole explanations, written by hand from the rules of docs/ipp-2017.md: every line, in both languages.

import { describe, expect, it } from 'vitest'
import {
  createIpp2017,
  explainIpp,
  type Ipp2017Readings,
  type IppLocale,
  ippEn,
  ippId,
  ippOfFigures,
  ippOfPerson,
  ippOfUnit,
} from '../../src/ipp-2017'
import { plainFigures, plainReadings, richReadings, richUnit } from './rich-unit'

const bogorSource =
  'SIMPEG Kota Bogor, excel_ipp_asn.php, skpd_model.php, ipp_asn_model.php (kode aplikasi), https://github.com/solasoli/simpeg-bogor/tree/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application'
const deckSource =
  'Contoh IP-ASN, paparan peneliti BKN, 10 Februari 2017 (hanya teks, tanpa angka) (dokumen BKN), https://id.scribd.com/presentation/404344850/CONTOH-IPASN'
const kr1Source =
  'Petunjuk pengisian IPP, Kantor Regional I BKN, 2017 (slide 1–16) (dokumen BKN), https://slideplayer.info/slide/12055433'
const pressSource =
  'Dorong Profesionalitas Birokrasi, pernyataan BKN, 13 Januari 2017 (media), https://pasbana.com/2017/01/dorong-profesionalitas-birokrasi-bkn.html'
const oldSource =
  'SIMPEG Kota Bogor, excel_ipp_asn_old.php (kode aplikasi), https://github.com/solasoli/simpeg-bogor/blob/dabab3a4f67d8ef2df0e8c5fde4b78415ae0c592/simpeg2/application/controllers/excel_ipp_asn_old.php'

const inEnglish = (source: string) =>
  source
    .replace('(kode aplikasi)', '(application code)')
    .replace('(dokumen BKN)', '(BKN document)')
    .replace('(media)', '(press)')

function listed(heading: string, sources: readonly string[]): string[] {
  return [heading, ...sources.map((source, i) => `  [${i + 1}] ${source}`)]
}

const fullSources = [bogorSource, deckSource, kr1Source, pressSource, oldSource]

/*
 * A: gaps 0, 2/4, 1/4, 0 and two vacant posts: 2.75 ÷ 6 = 0.45833…, 0.46; 25 × 0.54 = 13.5.
 * B: II 0; III (6 − 5) ÷ 5 = 0.2; IV 0; V (1.2 − 1) ÷ 1 = 0.2; in all 0.4; 25 × 0.6 = 15.
 * C: (90 + 85.5 + 80) ÷ 3 = 255.5 ÷ 3 = 85.1666…, 85.17; 25 × 0.8517 = 21.2925.
 * D: two light, one heavy (1 July 2016 is the first day that counts): (2 + 3) ÷ 4 = 1.25; 25 × (1 − 1.25) = −6.25.
 * In all 43.5425. At worst pelatihan of p-3 and pengalaman of p-4 are not met and the appraisal of p-3 is 0: 3.25 ÷ 6 = 0.54166…, 0.54, so
 * 11.5; 255.5 ÷ 4 = 63.875, 63.88, so 15.97; 11.5 + 15 + 15.97 − 6.25 = 36.22. At best the appraisal is 100: 355.5 ÷ 4 = 88.875, 88.88,
 * so 22.22; 13.5 + 15 + 22.22 − 6.25 = 44.47.
 */
const richId = [
  'Indeks Profesional Pegawai (IPP) 43,54, dihitung dari 4 pejabat.',
  '  Rumus: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).',
  '  Jumlah: 13,5 + 15 + 21,2925 − 6,25 = 43,5425, dibulatkan menjadi 43,54.',
  '  Diukur pada 30 Juni 2017.',
  '  Metode: ipp-2017@1?unjudged=noGap&vacantPosts=fullGap&missingPerformance=exclude.',
  '  Hitungan pustaka ipp-asn; bukan nilai resmi BKN, dan tidak dapat dibandingkan dengan IP ASN mulai 2018.',
  '  Angka dalam rumus ini terbaca hanya pada kode SIMPEG Kota Bogor, tidak pada naskah BKN.',
  '  Metode ini tidak mengenal kategori.',
  '  Bila data dilengkapi: 36,22 sampai 44,47.',
  '  Jabatan kosong: 2 (eselon III: 1; eselon V: 1).',
  '  A. Gap Kompetensi: 25 × (1 − 0,46) = 13,5 [asumsi: 1, 2, 3, 4]',
  '    Jumlah gap 2,75 dibagi 6: 0,4583.',
  '    Di dalamnya 2 jabatan kosong dihitung sebagai gap penuh.',
  '    Pendidikan: 1 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Pelatihan: 1 orang tidak memenuhi, 1 orang belum dinilai.',
  '    Pengalaman: 0 orang tidak memenuhi, 1 orang belum dinilai.',
  '    Administrasi: 1 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Dibulatkan menjadi 0,46.',
  '    Pembacaan yang dipakai: tiap syarat yang tidak dipenuhi menambah seperempat, lalu dirata-ratakan (competenceGap=meanFraction); syarat yang belum dinilai dianggap dipenuhi (unjudged=noGap); jabatan kosong dihitung sebagai gap penuh (vacantPosts=fullGap); dibulatkan dua desimal sebelum masuk rumus (rounding=parts).',
  '  B. Gap Kompensasi: 25 × (1 − 0,4) = 15 [asumsi: 1, 2]',
  '    Eselon II (1 pejabat): tunjangan tertinggi Rp10.000.000, terendah Rp10.000.000, selisih terhadap terendah 0.',
  '    Eselon III (2 jabatan, 1 di antaranya kosong): tunjangan tertinggi Rp6.000.000, terendah Rp5.000.000, selisih terhadap terendah 0,2.',
  '    Eselon IV (1 pejabat): tunjangan tertinggi Rp2.500.000, terendah Rp2.500.000, selisih terhadap terendah 0.',
  '    Eselon V (2 jabatan, 1 di antaranya kosong): tunjangan tertinggi Rp1.200.000, terendah Rp1.000.000, selisih terhadap terendah 0,2.',
  '    Tunjangan jabatan yang kosong ikut dibandingkan.',
  '    Jumlah seluruh kelompok eselon: 0,4.',
  '    Pembacaan yang dipakai: gap kelompok eselon dijumlahkan (compensationAggregate=sum); yang dibandingkan tunjangan jabatan (compensationBasis=post); semua kelompok eselon dibandingkan (compensationGroups=all); dibulatkan dua desimal sebelum masuk rumus (rounding=parts).',
  '  C. Kinerja: 25 × 85,17 ÷ 100 = 21,2925 [hanya terbaca dalam kode aplikasi: 1, 2, 5]',
  '    Jumlah nilai prestasi kerja 255,5 dibagi 3 orang: 85,1667.',
  '    Belum mempunyai nilai prestasi kerja: 1 orang.',
  '    Dibulatkan menjadi 85,17.',
  '    Pembacaan yang dipakai: nilai prestasi kerja yang kosong tidak ikut dirata-ratakan (missingPerformance=exclude); dibulatkan dua desimal sebelum masuk rumus (rounding=parts).',
  '  D. Indisipliner: 25 × (1 − 1,25) = −6,25 [hanya terbaca dalam kode aplikasi: 1, 2, 3]',
  '    Hukuman disiplin ringan 2 × 1, sedang 0 × 2, berat 1 × 3; jumlahnya 5 dibagi 4 orang: 1,25.',
  '    Yang dihitung: hukuman 1 Juli 2016 sampai 30 Juni 2017.',
  '    Hukuman di luar waktu itu, tidak dihitung: 1.',
  '    Pembacaan yang dipakai: hukuman satu tahun terakhir (disciplineWindow=lastYear); dibagi jumlah pejabat (disciplineDenominator=holders); dibulatkan dua desimal sebelum masuk rumus (rounding=parts).',
  ...listed('Sumber:', fullSources),
]

const richEn = [
  'Indeks Profesional Pegawai (IPP) 43.54, from 4 office holders.',
  '  Formula: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).',
  '  Sum: 13.5 + 15 + 21.2925 − 6.25 = 43.5425, rounded to 43.54.',
  '  Measured on 30 June 2017.',
  '  Method: ipp-2017@1?unjudged=noGap&vacantPosts=fullGap&missingPerformance=exclude.',
  '  Computed by the library ipp-asn; not a statement of BKN, and not comparable with the IP ASN from 2018 on.',
  '  The numbers of the formula were read only in the code of SIMPEG Kota Bogor, in no text of BKN.',
  '  This method has no categories.',
  '  With complete data: 36.22 to 44.47.',
  '  Vacant posts: 2 (eselon III: 1; eselon V: 1).',
  '  A. Competence gap: 25 × (1 − 0.46) = 13.5 [assumed: 1, 2, 3, 4]',
  '    Sum of the gaps 2.75 divided by 6: 0.4583.',
  '    Among these, 2 vacant posts count as full gaps.',
  '    Education: not met by 1, not judged for 0.',
  '    Training: not met by 1, not judged for 1.',
  '    Earlier posts: not met by 0, not judged for 1.',
  '    Leadership training: not met by 1, not judged for 0.',
  '    Rounded to 0.46.',
  '    Readings in force: each criterion not met adds a quarter, then the mean (competenceGap=meanFraction); a criterion not judged counts as met (unjudged=noGap); vacant posts count as full gaps (vacantPosts=fullGap); rounded to two decimals before it enters the formula (rounding=parts).',
  '  B. Compensation gap: 25 × (1 − 0.4) = 15 [assumed: 1, 2]',
  '    Eselon II (holders: 1): highest allowance Rp10,000,000, lowest Rp10,000,000, difference over lowest 0.',
  '    Eselon III (posts: 2, of them vacant: 1): highest allowance Rp6,000,000, lowest Rp5,000,000, difference over lowest 0.2.',
  '    Eselon IV (holders: 1): highest allowance Rp2,500,000, lowest Rp2,500,000, difference over lowest 0.',
  '    Eselon V (posts: 2, of them vacant: 1): highest allowance Rp1,200,000, lowest Rp1,000,000, difference over lowest 0.2.',
  '    The allowances of vacant posts are compared too.',
  '    Sum over the eselon groups: 0.4.',
  '    Readings in force: gaps of the eselon groups added (compensationAggregate=sum); allowances of posts compared (compensationBasis=post); all eselon groups compared (compensationGroups=all); rounded to two decimals before it enters the formula (rounding=parts).',
  '  C. Performance: 25 × 85.17 ÷ 100 = 21.2925 [only in application code: 1, 2, 5]',
  '    Sum of the appraisals 255.5 divided by 3 people: 85.1667.',
  '    Without an appraisal: 1.',
  '    Rounded to 85.17.',
  '    Readings in force: a missing appraisal is left out of the mean (missingPerformance=exclude); rounded to two decimals before it enters the formula (rounding=parts).',
  '  D. Indiscipline: 25 × (1 − 1.25) = −6.25 [only in application code: 1, 2, 3]',
  '    Sanctions: light 2 × 1, medium 0 × 2, heavy 1 × 3; their sum 5 divided by 4 people: 1.25.',
  '    Sanctions that count: 1 July 2016 to 30 June 2017.',
  '    Sanctions outside that time, not counted: 1.',
  '    Readings in force: sanctions of the last year (disciplineWindow=lastYear); divided by the number of holders (disciplineDenominator=holders); rounded to two decimals before it enters the formula (rounding=parts).',
  ...listed('Sources:', fullSources.map(inEnglish)),
]

/*
 * A: one of three has a gap: 0.3333…; 25 × 2/3 = 16.6666…. B: (0.1 + 0.2) ÷ 2 = 0.15; 21.25. C: 258.75 ÷ 3 = 86.25; 21.5625.
 * D: (1 + 3) ÷ 20 = 0.2; 20. In all 79.479166…. Nothing is rounded before the end, nothing is unknown, and no day is known.
 */
const plainId = [
  'Indeks Profesional Pegawai (IPP) 79,48, dihitung dari 3 pejabat.',
  '  Rumus: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).',
  '  Jumlah: 16,6667 + 21,25 + 21,5625 + 20 ≈ 79,4792, dibulatkan menjadi 79,48.',
  '  Metode: ipp-2017@1?competenceGap=shareNotCompetent&compensationAggregate=mean&disciplineDenominator=allEmployees&rounding=exact.',
  '  Hitungan pustaka ipp-asn; bukan nilai resmi BKN, dan tidak dapat dibandingkan dengan IP ASN mulai 2018.',
  '  Angka dalam rumus ini terbaca hanya pada kode SIMPEG Kota Bogor, tidak pada naskah BKN.',
  '  Metode ini tidak mengenal kategori.',
  '  Jabatan kosong: 1.',
  '  A. Gap Kompetensi: 25 × (1 − 0,3333) = 16,6667 [asumsi: 1, 2, 3, 4]',
  '    Pejabat yang mempunyai gap 1 dari 3: 0,3333.',
  '    Pendidikan: 1 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Pelatihan: 1 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Pengalaman: 0 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Administrasi: 0 orang tidak memenuhi, 0 orang belum dinilai.',
  '    Pembacaan yang dipakai: bagian pejabat yang mempunyai gap (competenceGap=shareNotCompetent); jabatan kosong tidak dihitung (vacantPosts=exclude); tidak dibulatkan sebelum masuk rumus (rounding=exact).',
  '  B. Gap Kompensasi: 25 × (1 − 0,15) = 21,25 [asumsi: 1, 2]',
  '    Eselon III (1 pejabat): tunjangan tertinggi Rp5.500.000, terendah Rp5.000.000, selisih terhadap terendah 0,1.',
  '    Eselon IV (2 pejabat): tunjangan tertinggi Rp3.000.000, terendah Rp2.500.000, selisih terhadap terendah 0,2.',
  '    Tunjangan mana yang dibandingkan sudah ditentukan ketika lembar diisi.',
  '    Jumlah 0,3 dibagi 2: 0,15.',
  '    Pembacaan yang dipakai: gap kelompok eselon dirata-ratakan (compensationAggregate=mean); tidak dibulatkan sebelum masuk rumus (rounding=exact).',
  '  C. Kinerja: 25 × 86,25 ÷ 100 = 21,5625 [asumsi: 1, 2]',
  '    Jumlah nilai prestasi kerja 258,75 dibagi 3 orang: 86,25.',
  '    Pembacaan yang dipakai: tidak dibulatkan sebelum masuk rumus (rounding=exact).',
  '  D. Indisipliner: 25 × (1 − 0,2) = 20 [asumsi: 1, 2]',
  '    Hukuman disiplin ringan 1 × 1, sedang 0 × 2, berat 1 × 3; jumlahnya 4 dibagi 20 orang: 0,2.',
  '    Hukuman mana yang dihitung sudah ditentukan ketika lembar diisi.',
  '    Pembacaan yang dipakai: dibagi jumlah seluruh pegawai (disciplineDenominator=allEmployees); tidak dibulatkan sebelum masuk rumus (rounding=exact).',
  ...listed('Sumber:', fullSources.slice(0, 4)),
]

const plainEn = [
  'Indeks Profesional Pegawai (IPP) 79.48, from 3 office holders.',
  '  Formula: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).',
  '  Sum: 16.6667 + 21.25 + 21.5625 + 20 ≈ 79.4792, rounded to 79.48.',
  '  Method: ipp-2017@1?competenceGap=shareNotCompetent&compensationAggregate=mean&disciplineDenominator=allEmployees&rounding=exact.',
  '  Computed by the library ipp-asn; not a statement of BKN, and not comparable with the IP ASN from 2018 on.',
  '  The numbers of the formula were read only in the code of SIMPEG Kota Bogor, in no text of BKN.',
  '  This method has no categories.',
  '  Vacant posts: 1.',
  '  A. Competence gap: 25 × (1 − 0.3333) = 16.6667 [assumed: 1, 2, 3, 4]',
  '    Office holders with a gap, 1 of 3: 0.3333.',
  '    Education: not met by 1, not judged for 0.',
  '    Training: not met by 1, not judged for 0.',
  '    Earlier posts: not met by 0, not judged for 0.',
  '    Leadership training: not met by 0, not judged for 0.',
  '    Readings in force: share of holders with a gap (competenceGap=shareNotCompetent); vacant posts are left out (vacantPosts=exclude); not rounded before it enters the formula (rounding=exact).',
  '  B. Compensation gap: 25 × (1 − 0.15) = 21.25 [assumed: 1, 2]',
  '    Eselon III (holders: 1): highest allowance Rp5,500,000, lowest Rp5,000,000, difference over lowest 0.1.',
  '    Eselon IV (holders: 2): highest allowance Rp3,000,000, lowest Rp2,500,000, difference over lowest 0.2.',
  '    Which allowances are compared was decided when the sheets were filled in.',
  '    Sum 0.3 divided by 2: 0.15.',
  '    Readings in force: mean of the gaps of the eselon groups (compensationAggregate=mean); not rounded before it enters the formula (rounding=exact).',
  '  C. Performance: 25 × 86.25 ÷ 100 = 21.5625 [assumed: 1, 2]',
  '    Sum of the appraisals 258.75 divided by 3 people: 86.25.',
  '    Readings in force: not rounded before it enters the formula (rounding=exact).',
  '  D. Indiscipline: 25 × (1 − 0.2) = 20 [assumed: 1, 2]',
  '    Sanctions: light 1 × 1, medium 0 × 2, heavy 1 × 3; their sum 4 divided by 20 people: 0.2.',
  '    Which sanctions count was decided when the sheets were filled in.',
  '    Readings in force: divided by the number of all employees (disciplineDenominator=allEmployees); not rounded before it enters the formula (rounding=exact).',
  ...listed('Sources:', fullSources.slice(0, 4).map(inEnglish)),
]

// p-2: a 2/4, b (6 − 6) ÷ 5, c 85.5, d one light sanction that counts: 12.5 + 25 + 21.375 + 0 = 58.875, half up 58.88.
const personReadings: Ipp2017Readings = { ...richReadings, personCompensation: 'own' }
const personId = [
  'IPP satu orang pejabat: 58,88.',
  '  Rumus: IPP = 25 × (1 − A) + 25 × (1 − B) + 25 × C ÷ 100 + 25 × (1 − D).',
  '  Jumlah: 12,5 + 25 + 21,375 + 0 = 58,875, dibulatkan menjadi 58,88.',
  '  Metode: ipp-2017@1?unjudged=noGap&vacantPosts=fullGap&missingPerformance=exclude&personCompensation=own.',
  '  Indeks satu orang adalah pembacaan pustaka ini (asumsi): tidak ada sumber yang memuatnya.',
  '  Hitungan pustaka ipp-asn; bukan nilai resmi BKN, dan tidak dapat dibandingkan dengan IP ASN mulai 2018.',
  '  Angka dalam rumus ini terbaca hanya pada kode SIMPEG Kota Bogor, tidak pada naskah BKN.',
  '  Metode ini tidak mengenal kategori.',
  '  A. Gap Kompetensi: 25 × (1 − 0,5) = 12,5 [asumsi: 1, 2, 3, 4]',
  '    Nilai orang ini: 0,5.',
  '    Pembacaan yang dipakai: tiap syarat yang tidak dipenuhi menambah seperempat, lalu dirata-ratakan (competenceGap=meanFraction).',
  '  B. Gap Kompensasi: 25 × (1 − 0) = 25 [asumsi: 1, 2]',
  '    Nilai orang ini: 0.',
  '    Pembacaan yang dipakai: yang dibandingkan tunjangan jabatan (compensationBasis=post); gap kompensasi seseorang adalah jarak tunjangannya dari yang tertinggi dalam kelompoknya (personCompensation=own).',
  '  C. Kinerja: 25 × 85,5 ÷ 100 = 21,375 [asumsi: 1, 2]',
  '    Nilai orang ini: 85,5.',
  '  D. Indisipliner: 25 × (1 − 1) = 0 [asumsi: 1, 2, 3]',
  '    Nilai orang ini: 1.',
  '    Pembacaan yang dipakai: hukuman satu tahun terakhir (disciplineWindow=lastYear).',
  ...listed('Sumber:', fullSources.slice(0, 4)),
]

const [rich, plain, own] = [richReadings, plainReadings, personReadings].map((readings) => createIpp2017(readings)) as [
  ReturnType<typeof createIpp2017>,
  ReturnType<typeof createIpp2017>,
  ReturnType<typeof createIpp2017>,
]
const unit = ippOfUnit(richUnit, { method: rich })
const figures = ippOfFigures(plainFigures, { method: plain })
const person = ippOfPerson(richUnit, { holder: 'p-2', method: own })

describe('a whole explanation', () => {
  it.each<[string, IppLocale, string[]]>([
    ['Indonesian', ippId, richId],
    ['English', ippEn, richEn],
  ])('of a unit with vacant posts and unknown data, in %s', (_, locale, lines) => {
    expect(explainIpp(unit, { method: rich, locale }).text.split('\n')).toEqual(lines)
  })

  it.each<[string, IppLocale, string[]]>([
    ['Indonesian', ippId, plainId],
    ['English', ippEn, plainEn],
  ])('of figures, in %s', (_, locale, lines) => {
    expect(explainIpp(figures, { method: plain, locale }).text.split('\n')).toEqual(lines)
  })

  it('of a person', () => {
    expect(explainIpp(person, { method: own, locale: ippId }).text.split('\n')).toEqual(personId)
  })

  it('has the same in its tree, with points, their most and the status', () => {
    const { tree } = explainIpp(unit, { method: rich, locale: ippId })
    const nodes = [tree, ...tree.children].map(({ id, label, points, max, status }) => [id, label, points, max, status])
    expect(nodes).toEqual([
      ['ipp', 'Indeks Profesional Pegawai (IPP)', 43.5425, 100, null],
      ['kompetensi', 'A. Gap Kompetensi', 13.5, 25, 'assumed'],
      ['kompensasi', 'B. Gap Kompensasi', 15, 25, 'assumed'],
      ['kinerja', 'C. Kinerja', 21.2925, 25, 'implementation'],
      ['disiplin', 'D. Indisipliner', -6.25, 25, 'implementation'],
    ])
    expect(tree.sources).toEqual([])
    expect(tree.children.flatMap(({ children }) => children)).toEqual([])
    expect(tree.children[2]?.sources.map(({ title }) => title)).toEqual([
      'SIMPEG Kota Bogor, excel_ipp_asn.php, skpd_model.php, ipp_asn_model.php',
      'Contoh IP-ASN, paparan peneliti BKN, 10 Februari 2017 (hanya teks, tanpa angka)',
      'SIMPEG Kota Bogor, excel_ipp_asn_old.php',
    ])
    const ofPerson = explainIpp(person, { method: own, locale: ippEn }).tree
    expect([ofPerson, ...ofPerson.children].map(({ id, label, points, max }) => [id, label, points, max])).toEqual([
      ['ipp', 'Index (IPP)', 58.875, 100],
      ['kompetensi', 'A. Competence gap', 12.5, 25],
      ['kompensasi', 'B. Compensation gap', 25, 25],
      ['kinerja', 'C. Performance', 21.375, 25],
      ['disiplin', 'D. Indiscipline', 0, 25],
    ])
    expect([ofPerson.status, ofPerson.sources, ofPerson.children.map(({ children }) => children)]).toEqual([
      'assumed',
      [],
      [[], [], [], []],
    ])
  })

  it('names no vacant post where there is none', () => {
    const full = ippOfUnit({ ...richUnit, posts: richUnit.posts.filter(({ holder }) => holder) }, { method: rich })
    expect(explainIpp(full, { method: rich, locale: ippId }).tree.notes.at(-1)).toBe('Jabatan kosong: 0.')
  })
})
