import { describe, expect, it } from 'vitest'
import { createMethod, type EditionSource, ipAsn2019, scoreAnswers } from '../../src'
import { en, explain, id, ipAsn2019Annotations, type Source } from '../../src/explain'
import { checkEdition } from '../../src/own-edition'

const method = createMethod(ipAsn2019)

/** A source as the list at the end has it. */
const listed = (key: string, kind: string) => {
  const { title, url } = ipAsn2019Annotations.sources[key] as Source
  return url === undefined ? `${title} (${kind})` : `${title} (${kind}), ${url}`
}

describe('the whole text', () => {
  // 25 + 22.5 + 0 + 30 + 3 = 80.5, which lies between Medium (71–80) and High (81–90)
  it('says of every line what it earns, what it rests on, and what more could be had', () => {
    const answers = { kelompok: 'pelaksana', pendidikan: 'S3', jp: 24, seminar: false, kinerja: 'sangat-baik' } as const
    const score = scoreAnswers({ ...answers, disiplin: 'ringan' }, { method })
    expect(explain({ score }, { method, locale: en }).text.split('\n')).toEqual([
      'Professionalism index 80.5, category Medium.',
      '  Group of the post: General staff post (pelaksana).',
      '  Method: ip-asn-2019@1.',
      '  Computed by the library ipp-asn; not a statement of BKN.',
      '  The category may differ under another reading; used here: category between two ranges (categoryGap=floor).',
      '  Qualification: 25 of 25 points [stated in a source: 1, 2, 3]',
      '    Formal education: Doctorate: 25 of 25 points [stated in a source: 4, 3, 5]',
      '      Points may differ under another reading; used here: how education is scored (education=absolute).',
      '  Competence: 22.5 of 40 points [stated in a source: 1, 2, 3]',
      '    Technical training: Done (JP (hours) of technical training, last year): 22.5 of 22.5 points [stated in a source: 2, 3, 5]',
      '    Seminar, workshop, internship, course or the like: Not done: 0 of 17.5 points [stated in a source: 2, 3, 5]',
      '      The best answer would add 17.5 points.',
      '  Performance: 30 of 30 points [stated in a source: 1, 2, 3]',
      '    Performance appraisal: Very good: 30 of 30 points [stated in a source: 3, 5, 6]',
      '  Discipline: 3 of 5 points [stated in a source: 1, 2, 3]',
      '    Disciplinary sanctions: Light: 3 of 5 points [stated in a source: 3, 5, 6]',
      '      The best answer would add 2 points.',
      'Sources:',
      `  [1] ${listed('kaltim', 'agency page')}`,
      `  [2] ${listed('pande', 'media')}`,
      `  [3] ${listed('silka', 'application code')}`,
      `  [4] ${listed('jepara', 'agency page')}`,
      `  [5] ${listed('kemendagri', 'application code')}`,
      `  [6] ${listed('simip', 'application code')}`,
    ])
  })

  // known are 5 + 22.5 + 15; seminar 0 to 17.5, disiplin 1 to 5
  it('says of what is unknown what it was given, and what it may become', () => {
    const answers = { kelompok: 'pelaksana', pendidikan: 'SLTA', teknis: true, skp: 75.5 } as const
    const score = scoreAnswers(answers, { method })
    const other = 'Poin dapat berbeda menurut pembacaan lain; yang dipakai di sini:'
    expect(explain({ score }, { method, locale: id }).text.split('\n')).toEqual([
      'Indeks Profesionalitas 47,5, kategori Sangat Rendah.',
      '  Kelompok jabatan: Jabatan pelaksana.',
      '  Metode: ip-asn-2019@1.',
      '  Hitungan pustaka ipp-asn; bukan nilai resmi BKN.',
      '  Bila data dilengkapi: 43,5 (Sangat Rendah) sampai 65 (Rendah).',
      '  Kualifikasi: 5 dari 25 poin [tercantum dalam sumber: 1, 2, 3]',
      '    Pendidikan formal: SLTA/sederajat: 5 dari 25 poin [tercantum dalam sumber: 4, 3, 5]',
      `      ${other} cara menilai pendidikan (education=absolute).`,
      '      Jawaban tertinggi akan menambah 20 poin.',
      '  Kompetensi: 22,5 dari 40 poin [tercantum dalam sumber: 1, 2, 3]',
      '    Diklat teknis: Sudah: 22,5 dari 22,5 poin [tercantum dalam sumber: 2, 3, 5]',
      '    Seminar, lokakarya, magang, kursus, dan sejenisnya: 0 dari 17,5 poin [hanya terbaca dalam kode aplikasi: 3, 5]',
      '      Belum diketahui: diberi 0 poin, dapat menjadi 0 sampai 17,5 poin.',
      '  Kinerja: 15 dari 30 poin [tercantum dalam sumber: 1, 2, 3]',
      '    Penilaian kinerja: Cukup (Nilai SKP tahun sebelumnya, skala 0–100): 15 dari 30 poin [hanya terbaca dalam kode aplikasi: 3, 5, 6, 7, 8]',
      `      ${other} nilai SKP di antara dua rentang (skpGap=floor).`,
      '      Jawaban tertinggi akan menambah 15 poin.',
      '  Disiplin: 5 dari 5 poin [tercantum dalam sumber: 1, 2, 3]',
      '    Hukuman disiplin: 5 dari 5 poin [hanya terbaca dalam kode aplikasi: 3, 5]',
      '      Belum diketahui: diberi 5 poin, dapat menjadi 1 sampai 5 poin.',
      `      ${other} disiplin belum diketahui (unknownDiscipline=clean).`,
      'Sumber:',
      `  [1] ${listed('kaltim', 'laman instansi')}`,
      `  [2] ${listed('pande', 'media')}`,
      `  [3] ${listed('silka', 'kode aplikasi')}`,
      `  [4] ${listed('jepara', 'laman instansi')}`,
      `  [5] ${listed('kemendagri', 'kode aplikasi')}`,
      `  [6] ${listed('simip', 'kode aplikasi')}`,
      `  [7] ${listed('se2020', 'dokumen BKN')}`,
      `  [8] ${listed('medan', 'kode aplikasi')}`,
    ])
  })
})

describe("of an agency's own edition that only scores answers", () => {
  const own: EditionSource = {
    id: 'rsud-contoh',
    revision: 3,
    dimensions: { mutu: 30, hadir: 20 },
    groups: { semua: { layanan: 30, kehadiran: 12.5, pelatihan: 7.5 } },
    indicators: {
      layanan: {
        dimension: 'mutu',
        window: 'ever',
        unknown: 0,
        inputs: {
          layanan: { kind: 'codes', scores: true, points: { prima: 30, biasa: 10 } },
          nilai: {
            kind: 'value',
            gap: 'upper',
            bands: [
              [0, 70, 'biasa'],
              [71, 100, 'prima'],
            ],
          },
        },
      },
      kehadiran: { dimension: 'hadir', window: 'ever', unknown: 0, inputs: { kehadiran: { kind: 'done' } } },
      pelatihan: {
        dimension: 'hadir',
        window: 'ever',
        unknown: 0,
        inputs: { pelatihan: { kind: 'done' }, jam: { kind: 'hours', full: 3, credit: 'proportional' } },
      },
    },
    categories: {
      gap: 'floor',
      figure: 'exact',
      bands: [
        [0, 25, 'merah'],
        [26, 50, 'hijau'],
      ],
    },
    readings: {},
  }
  const checked = checkEdition(own)
  if (!checked.ok) throw new Error('the edition must pass')
  const method = createMethod(checked.value)
  // 71 is prima, 30; 12.5; one hour of three is a third of 7.5
  const score = scoreAnswers({ kelompok: 'semua', nilai: 71, kehadiran: true, jam: 1 }, { method })
  const explained = () => explain({ score }, { method, locale: en })

  it('the whole text shows ids as they are, and neither trust nor sources', () => {
    expect(explained().text.split('\n')).toEqual([
      'Professionalism index 45, category hijau.',
      '  Group of the post: semua.',
      '  Method: rsud-contoh@3.',
      '  Computed by the library ipp-asn; not a statement of BKN.',
      "  This edition is the agency's own.",
      '  mutu: 30 of 30 points',
      '    layanan: prima (nilai): 30 of 30 points',
      '  hadir: 15 of 20 points',
      '    kehadiran: Done: 12.5 of 12.5 points',
      '    pelatihan: Partly (jam): 2.5 of 7.5 points',
      '      All points are earned from 3 hours (JP) on.',
      '      The best answer would add 5 points.',
    ])
  })

  it('the tree has the same, node by node', () => {
    const node = (id: string, points: number, max: number, answer = '') => {
      const statement = `${answer}${points} of ${max} points`
      return { id, label: id, points, max, statement, notes: [], status: null, sources: [], children: [] }
    }
    expect(explained().tree).toEqual({
      ...node('score', 45, 50),
      label: 'semua',
      statement: 'Professionalism index 45, category hijau.',
      notes: [
        'Group of the post: semua.',
        'Method: rsud-contoh@3.',
        'Computed by the library ipp-asn; not a statement of BKN.',
        "This edition is the agency's own.",
      ],
      children: [
        { ...node('mutu', 30, 30), children: [node('layanan', 30, 30, 'prima (nilai): ')] },
        {
          ...node('hadir', 15, 20),
          children: [
            node('kehadiran', 12.5, 12.5, 'Done: '),
            {
              ...node('pelatihan', 2.5, 7.5, 'Partly (jam): '),
              notes: ['All points are earned from 3 hours (JP) on.', 'The best answer would add 5 points.'],
            },
          ],
        },
      ],
    })
  })
})
