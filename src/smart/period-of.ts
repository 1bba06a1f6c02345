import type { EditionSource, Indicator } from '../edition'
import type { BothLanguages } from './smart-text'

/** The period of an indicator in words, from its window in an edition whose readings are resolved. */
export function periodOf({ indicators, groups, evidence }: EditionSource, id: string): BothLanguages {
  const { window } = indicators[id] as Indicator
  if (window === 'ever') return EVER
  if (window === 'previous-year') return { id: 'tahun sebelum tahun ukur', en: 'the year before the measurement year' }
  if (window === 'same-year') return { id: 'tahun ukur', en: 'the measurement year' }
  if (window.years === null) return EVER
  const period = yearsText(window.years, evidence?.counted === 'cut-off')
  const held = window.groups
  if (!held) return period
  const isForAll = Object.entries(groups).every(([group, own]) => held.includes(group) || !Object.hasOwn(own, id))
  if (isForAll) return period
  const names = held.join(', ')
  return {
    id: `${names}: ${period.id}; yang lain: ${EVER.id}`,
    en: `${names}: ${period.en}; the others: ${EVER.en}`,
  }
}

const EVER: BothLanguages = {
  id: 'kapan pun, sampai tanggal data',
  en: 'whenever it was, up to the cut-off day',
}

function yearsText(years: number, isCutOff: boolean): BothLanguages {
  const { id, en } = lastYears(years)
  return isCutOff
    ? { id: `${id}, dihitung mundur dari tanggal data`, en: `${en}, back from the cut-off day` }
    : { id: `${id}, tahun kalender sampai tahun ukur`, en: `${en}, calendar years up to the measurement year` }
}

/** The last so many years, without saying from when they are counted. */
export function lastYears(years: number): BothLanguages {
  return { id: `${years} tahun terakhir`, en: years === 1 ? 'the last year' : `the last ${years} years` }
}
