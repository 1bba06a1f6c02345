import type { Ipp2017Rules } from '../../ipp-2017/edition'
import type { BothLanguages } from '../smart-text'
import { inTurn, type PartFacts, RATIO, upTo } from './part-facts'

type Rules = Ipp2017Rules['kompensasi']

/** B: the compensation gap. */
export function kompensasi({ kompensasi: rules }: Ipp2017Rules): PartFacts {
  const isWeighted = rules.aggregate === 'weighted-by-holders'
  return {
    unit: RATIO,
    formula: inTurn(ofGroups(rules), COMPARED[rules.basis]),
    inputs: [
      { id: 'kelompok eselon', en: 'group of eselon' },
      { id: 'tunjangan tertinggi', en: 'highest allowance' },
      { id: 'tunjangan terendah', en: 'lowest allowance' },
      ...(isWeighted ? [{ id: 'jumlah pejabat', en: 'number of holders' }] : []),
    ],
    // The highest allowance may be any number of times the lowest.
    scales: upTo(null),
    basis: {
      formula: ['kompensasi', 'kompensasi.groups', 'kompensasi.compared', 'kompensasi.aggregate', 'kompensasi.basis'],
      scales: ['kompensasi'],
    },
  }
}

function ofGroups({ aggregate, compared }: Rules): BothLanguages {
  const [how, groups] = [AGGREGATES[aggregate], compared.join(', ')]
  return {
    id: `${how.id} kelompok eselon ${groups}, dari (tertinggi − terendah) ÷ terendah.`,
    en: `${how.en} the groups of eselon ${groups}, of (highest − lowest) ÷ lowest.`,
  }
}

const AGGREGATES: Readonly<Record<Rules['aggregate'], BothLanguages>> = {
  sum: { id: 'Jumlah, atas', en: 'The sum, over' },
  mean: { id: 'Rata-rata, atas', en: 'The mean, over' },
  'weighted-by-holders': {
    id: 'Rata-rata, menurut jumlah pejabat, atas',
    en: 'The mean, weighted by number of holders, over',
  },
}

const COMPARED: Readonly<Record<Rules['basis'], BothLanguages>> = {
  post: {
    id: 'Yang dibandingkan: tunjangan jabatan, termasuk yang kosong.',
    en: 'Compared: the allowances of the posts, vacant ones included.',
  },
  holder: { id: 'Yang dibandingkan: tunjangan pejabat.', en: 'Compared: the allowances of the holders.' },
}
