import type { ReadingText } from '../locale'

/** What every reading of the shipped editions is about, in English: for a page on which to choose. */
export const enReadings: Readonly<Record<string, ReadingText>> = {
  categoryGap: {
    question: 'Which category does an index between two ranges take, such as 80.5?',
    options: {
      floor: 'The one below: Rumah ASN (Provinsi Jawa Timur), also SILKa (Kabupaten Balangan) for SIASN values.',
      upper: 'The one above: SILKa (Kabupaten Balangan) for its own calculation.',
    },
    whyDefault: 'The printed ranges are whole numbers, both ways are in use; the lower category is taken.',
  },
  categoryFigure: {
    question: 'Is the category decided on the exact figure, or on the printed one (rounded to two decimals)?',
    options: {
      exact: 'The exact figure; Rumah ASN (Provinsi Jawa Timur) cuts, it does not round.',
      printed: 'The printed figure: SILKa (Kabupaten Balangan) for means.',
    },
    whyDefault: 'No BKN text was found; rounding can lift a category.',
  },
  skpGap: {
    question: 'Which rating does an SKP value between two bands take, such as 75.5?',
    options: {
      floor: 'The one below, up to the next whole number: the code of IP ASN Kota Medan, except at 50 to 51.',
      upper: 'The one above: SILKa (Kabupaten Balangan), except between 50 and 51, which gets 0 there.',
    },
    whyDefault: 'No BKN text was found, and each way in one system; the one with fewer points is taken.',
  },
  skp120: {
    question: 'From which value on the scale 0–120 (PP 30/2019) is the rating sangat baik?',
    options: {
      from120: 'From 120; 110 to below it is baik, since a number does not show a new idea.',
      from110: 'From 110, with or without a new idea.',
    },
    whyDefault: 'Assumed: no BKN text was found; the one with fewer points is taken.',
  },
  predicates2022: {
    question: 'How many points for butuh perbaikan and sangat kurang (PermenPANRB 6/2022)?',
    options: {
      rungOrder: 'By their place: 15 like cukup and 1 like buruk.',
      unscored: 'They have no points, so they are like an appraisal that is not known.',
    },
    whyDefault: 'Assumed: no BKN text was found; the old and the new ratings both have five rungs.',
  },
  jpCredit: {
    question: 'How many points for technical training of fewer than 20 JP?',
    options: {
      threshold: '0: the documents that repeat the 2019 table, and SILKa (Kabupaten Balangan).',
      proportional:
        'Their share of 20 JP: SIM IP ASN (November 2024). "Not done" (`teknis: false`) then only says fewer than 20 JP, so it is not known: 0 points, and up to 19/20 of the points are open.',
    },
    whyDefault: 'The documents that repeat the 2019 table say at least 20 JP.',
  },
  education: {
    question: 'Is education scored by its level, or against the requirement of the post?',
    options: {
      absolute: 'By its level: the 2019 table.',
      relative: 'Against the requirement: the BKN draft of 2023; its points are not known, the caller gives them.',
    },
    whyDefault: 'Only the 2019 points are known, though the means of Kota Bima since 2023 do not seem to fit them.',
  },
  unknownEducation: {
    question: 'How many points for an education that is not known?',
    options: {
      lowest: '1: SILKa (Kabupaten Balangan) and the survey of the Ministry of Home Affairs.',
      zero: '0: the code of IP ASN Kota Medan.',
    },
    whyDefault: 'No BKN text was found; two of three systems give 1.',
  },
  unknownPerformance: {
    question: 'How many points for an appraisal that is not known?',
    options: {
      lowest: '1 for all but the four best ratings: the survey of the Ministry of Home Affairs and SIM IP ASN.',
      zero: '0: SILKa (Kabupaten Balangan) where the SKP of the previous year is missing.',
    },
    whyDefault: 'No BKN text was found; two of three systems give 1.',
  },
  unknownDiscipline: {
    question: 'How many points for a disciplinary record that is not known?',
    options: {
      zero: '0; no user was found.',
      lowest: '1; no user was found.',
      clean:
        '5: SILKa (Kabupaten Balangan), which only stores penalties, and the survey of the Ministry of Home Affairs.',
    },
    whyDefault:
      'No BKN text was found; both systems known give 5. The range of the score still shows what is not known.',
  },
  windows: {
    question: 'Are "the last years" calendar years, or counted back from the cut-off day?',
    options: {
      calendar: 'Calendar years, up to the year measured: SILKa (Kabupaten Balangan).',
      cutOff: 'Counted back from the cut-off day, as the words literally say; no user was found.',
    },
    whyDefault: 'No BKN text was found; the only system whose way could be read counts calendar years.',
  },
  technicalWindow: {
    question: 'Does the one year for technical training hold for every group of posts, or for pelaksana only?',
    options: {
      everyone:
        "For all: BKN's circular of 2020; the report of BBPBAP Jepara says so of structural and functional posts.",
      pelaksana: 'For pelaksana only, for the others it counts whenever it was: SILKa (Kabupaten Balangan).',
    },
    whyDefault: "BKN's circular of 2020 says it of everyone.",
  },
  seminarWindow: {
    question: 'Do seminars and the like count for the last two years, or for one?',
    options: {
      twoYears:
        'Two years: the report of BBPBAP Jepara, SILKa (Kabupaten Balangan), and every other source but BUSKIPM.',
      oneYear: 'One year: BUSKIPM (2020).',
    },
    whyDefault: 'No BKN text was found; every source but BUSKIPM says two years.',
  },
  disciplineWindow: {
    question: 'Do sanctions count for the last five years, or for the whole career?',
    options: {
      fiveYears: 'The last five years: SILKa (Kabupaten Balangan), by calendar years.',
      ever: 'The whole career: the survey of the Ministry of Home Affairs and SIM IP ASN, which ask without a window.',
    },
    whyDefault: 'No BKN text was found; SILKa is the only system known that computes from dated sanctions.',
  },
  appraisalYear: {
    question: 'Which appraisal is used: that of the year before, or that of the year measured?',
    options: {
      previous: 'The year before: the 2019 table, as SILKa (Kabupaten Balangan) applies it.',
      same: 'The year measured; no user was found.',
    },
    whyDefault: "The 2019 table takes the previous year's result; this was only read in the code of SILKa.",
  },
  severalAppraisals: {
    question: 'Where one year has several final appraisals, which one is used?',
    options: {
      lowest: 'The one with the fewest points; no user was found.',
      last: 'The last one made; no user was found.',
    },
    whyDefault: 'Assumed: no source was found; the one with fewer points is taken.',
  },
  leadershipMatch: {
    question: 'Must leadership training be of just the level of the post, or may it be of a higher one?',
    options: {
      exact: "Of just that level: SILKa (Kabupaten Balangan) and BKN's circular of 2020.",
      orHigher: 'Of that level or a higher one; no user was found.',
    },
    whyDefault: "BKN's circular of 2020 asks for the level of the post. PKN I for JPT utama and madya is assumed.",
  },
  exemptJf: {
    question: 'Which functional posts count as trained without a functional training?',
    options: {
      none: 'None: SILKa (Kabupaten Balangan), which took its own exemption out.',
      kudus:
        'Dokter, guru, apoteker, perawat, bidan, asesor and psikolog: the page of Kabupaten Kudus; those that it does not name are left out here.',
      listed: 'Those that the caller lists.',
    },
    whyDefault: 'No BKN text was found; only local lists exempt any, and without one there are fewer points.',
  },
  sanctionDate: {
    question: 'Which date of a sanction is held against the period that counts?',
    options: {
      inForce: 'When it took effect (TMT): SILKa (Kabupaten Balangan).',
      decided: 'When it was decided; no user was found.',
    },
    whyDefault:
      'No BKN text was found; the only system whose way could be read takes the TMT. Where that date is missing, the other one is used.',
  },
  severalSanctions: {
    question: 'Of several sanctions, does only the heaviest take off points, or every one?',
    options: {
      heaviest: 'The heaviest only: SILKa (Kabupaten Balangan).',
      every: 'Every one, added up, down to the points of a heavy one; no user was found.',
    },
    whyDefault: 'No BKN text was found; the only system whose way could be read takes the heaviest.',
  },
  absentTrainings: {
    question: 'What does it mean that a record has no list of trainings?',
    options: {
      unknown: 'It is not known: the record does not say.',
      none: 'There were none: for systems that store only what happened.',
    },
    whyDefault:
      'Assumed: a missing list does not show that there was no training. By default the points are the same, the range is not.',
  },
  absentSanctions: {
    question: 'What does it mean that a record has no list of sanctions?',
    options: {
      unknown: 'It is not known: the record does not say.',
      none: 'There were none: for systems that store only sanctions, such as SILKa (Kabupaten Balangan).',
    },
    whyDefault:
      'Assumed: a missing list does not show that there was no sanction. By default the points are the same, the range is not.',
  },
  pppk: {
    question: 'From which measurement year on are PPPK measured?',
    options: {
      from2023: 'From 2023: the results of Kota Bima for 2023, the earliest seen.',
      always: 'In any year.',
      never: 'Never: the text of 2019 speaks of PNS only.',
    },
    whyDefault: 'Assumed: no text that takes PPPK in was found; the earliest year whose results include PPPK is taken.',
  },
  excluded: {
    question: 'Who is left out, besides those no longer in service?',
    options: {
      cpns: 'CPNS: the survey of the Ministry of Home Affairs, which stores 0 for their four dimensions.',
      nobody: 'Nobody.',
      listed: 'The statuses and legal positions that the caller lists.',
    },
    whyDefault:
      'Only that survey was found; no rule was seen for CLTN, tugas belajar, dpk/dpb and MPP, so they are measured.',
  },
  participation: {
    question: 'By which ranges is the participation given a category?',
    options: {
      indexBands: 'By those of the index; the national 38.4% of 2019 (Sangat Rendah) fits them.',
      unnamed: 'By none, only the share is given.',
    },
    whyDefault: 'Assumed: its cut points were not found; the five names are those of the index.',
  },
}
