import type { Ipp2017Rules } from '../../ipp-2017/edition'
import { fromUnits, toUnits } from '../../points'
import type { BothLanguages } from '../smart-text'
import { inTurn, listed, type PartFacts, RATIO, upTo } from './part-facts'

type Rules = Ipp2017Rules['kompetensi']

/** A: the competence gap. */
export function kompetensi({ kompetensi: rules }: Ipp2017Rules): PartFacts {
  const isShare = rules.gap === 'share'
  return {
    unit: RATIO,
    formula: inTurn(isShare ? null : ofOne(rules), ofUnit(rules), UNJUDGED[rules.unjudged]),
    inputs: [
      { id: 'pemegang jabatan', en: 'holder of the post' },
      { id: 'pendidikan sesuai atau tidak', en: 'whether the education fits' },
      { id: 'pelatihan sesuai atau tidak', en: 'whether the training fits' },
      { id: 'pengalaman sesuai atau tidak', en: 'whether the experience fits' },
      { id: 'administrasi (diklatpim) sesuai atau tidak', en: 'whether the leadership training fits' },
    ],
    scales: upTo(isShare ? 1 : sumOf(rules.criteria)),
    basis: {
      formula: [
        ...(isShare ? [] : ['kompetensi.criteria']),
        'kompetensi.gap',
        'kompetensi.vacant',
        ...(rules.unjudged === 'error' ? [] : ['kompetensi.unjudged']),
      ],
      scales: [isShare ? 'kompetensi.gap' : 'kompetensi.criteria'],
    },
  }
}

function ofOne({ criteria }: Rules): BothLanguages {
  const weights = listed(criteria, ' ', '; ')
  return {
    id: `Seorang pejabat: jumlah bobot kriteria yang tidak dipenuhi (${weights.id}).`,
    en: `One holder: the sum of the weights of the criteria not met (${weights.en}).`,
  }
}

function ofUnit({ gap, vacant }: Rules): BothLanguages {
  const { id, en } = SUMS[gap]
  if (vacant === 'exclude') return { id: `Unit: ${id} ÷ jumlah pejabat.`, en: `A unit: ${en} ÷ number of holders.` }
  return {
    id: `Unit: (${id} + jumlah jabatan kosong) ÷ (jumlah pejabat + jumlah jabatan kosong).`,
    en: `A unit: (${en} + number of vacant posts) ÷ (number of holders + number of vacant posts).`,
  }
}

/** Added by units, since sums of decimals are not exact. */
function sumOf(criteria: Rules['criteria']): number {
  return fromUnits(Object.values(criteria).reduce((units, weight) => units + toUnits(weight), 0))
}

const SUMS: Readonly<Record<Rules['gap'], BothLanguages>> = {
  mean: { id: 'jumlah gap', en: 'sum of gaps' },
  share: {
    id: 'jumlah pejabat dengan sedikitnya satu kriteria yang tidak dipenuhi',
    en: 'number of holders with at least one criterion not met',
  },
}

/** What is refused is in no formula. */
const UNJUDGED: Readonly<Record<Rules['unjudged'], BothLanguages | null>> = {
  error: null,
  'no-gap': { id: 'Kriteria yang belum dinilai dianggap dipenuhi.', en: 'A criterion not judged counts as met.' },
  gap: { id: 'Kriteria yang belum dinilai dianggap tidak dipenuhi.', en: 'A criterion not judged counts as not met.' },
}
