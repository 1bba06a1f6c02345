import type { Ipp2017Rules } from '../../ipp-2017/edition'
import type { BothLanguages } from '../smart-text'
import { type Basis, type PartFacts, upTo } from './part-facts'

/** C: the mean appraisal. */
export function kinerja({ kinerja: { missing, of } }: Ipp2017Rules): PartFacts {
  return {
    unit: { id: 'nilai prestasi kerja', en: 'performance value' },
    formula: FORMULAS[missing],
    inputs: [
      { id: 'pemegang jabatan', en: 'holder of the post' },
      { id: 'nilai prestasi kerja terakhir', en: 'latest performance value' },
    ],
    scales: upTo(of),
    period: { id: 'penilaian terakhir', en: 'the latest appraisal' },
    basis: {
      formula: [LATEST, ...(missing === 'error' ? [] : ['kinerja.missing'])],
      scales: ['kinerja.of'],
      period: [LATEST],
    },
  }
}

/** That the mean is of the latest values was read in two sources; the coefficient that the rules add to it, only in code. */
const LATEST: Basis = { status: 'sourced', sources: ['kr1', 'bogor'] }

/** What is refused is in no formula. */
const FORMULAS: Readonly<Record<Ipp2017Rules['kinerja']['missing'], BothLanguages>> = {
  error: { id: 'Jumlah nilai ÷ jumlah pejabat.', en: 'Sum of values ÷ number of holders.' },
  zero: {
    id: 'Jumlah nilai ÷ jumlah pejabat. Nilai yang tidak ada dihitung 0.',
    en: 'Sum of values ÷ number of holders. A missing value counts as 0.',
  },
  exclude: {
    id: 'Jumlah nilai ÷ jumlah pejabat yang mempunyai nilai.',
    en: 'Sum of values ÷ number of holders who have one.',
  },
}
