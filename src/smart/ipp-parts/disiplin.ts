import type { Ipp2017Rules } from '../../ipp-2017/edition'
import { lastYears } from '../period-of'
import type { BothLanguages } from '../smart-text'
import { inTurn, listed, type PartFacts, upTo } from './part-facts'

type Rules = Ipp2017Rules['disiplin']

/** D: the indiscipline rate. */
export function disiplin({ disiplin: rules }: Ipp2017Rules): PartFacts {
  const { weights, years, several, per } = rules
  const isOne = several === 'heaviest'
  return {
    unit: UNITS[per],
    formula: inTurn(ofUnit(rules), SEVERAL[several]),
    inputs: [
      { id: 'jumlah ringan', en: 'number of light ones (ringan)' },
      { id: 'jumlah sedang', en: 'number of medium ones (sedang)' },
      { id: 'jumlah berat', en: 'number of heavy ones (berat)' },
      PEOPLE[per],
    ],
    // At worst the heaviest of every holder, and the employees are never fewer than the holders. Of several each there is no end.
    scales: upTo(isOne ? Math.max(...Object.values(weights)) : null),
    period: years === null ? WHENEVER : lastYears(years),
    basis: {
      formula: ['disiplin.weights', 'disiplin.several', 'disiplin.per'],
      scales: isOne ? ['disiplin.weights', 'disiplin.several'] : ['disiplin'],
      period: ['disiplin.years'],
    },
  }
}

function ofUnit({ weights, per }: Rules): BothLanguages {
  const [sum, people] = [listed(weights, ' × ', ' + '), PEOPLE[per]]
  return { id: `(${sum.id}) ÷ ${people.id}.`, en: `(${sum.en}) ÷ ${people.en}.` }
}

const WHENEVER: BothLanguages = { id: 'kapan pun tanggalnya', en: 'whatever the date' }

const UNITS: Readonly<Record<Rules['per'], BothLanguages>> = {
  holders: { id: 'pelanggaran berbobot per pejabat', en: 'weighted violations per holder' },
  'all-employees': { id: 'pelanggaran berbobot per pegawai', en: 'weighted violations per employee' },
}

const PEOPLE: Readonly<Record<Rules['per'], BothLanguages>> = {
  holders: { id: 'jumlah pejabat', en: 'number of holders' },
  'all-employees': { id: 'jumlah seluruh pegawai', en: 'number of all employees' },
}

const SEVERAL: Readonly<Record<Rules['several'], BothLanguages>> = {
  every: { id: 'Semua pelanggaran seseorang dihitung.', en: 'All violations of a person count.' },
  heaviest: {
    id: 'Dari satu orang hanya yang terberat dihitung.',
    en: 'Of one person only the heaviest counts.',
  },
}
