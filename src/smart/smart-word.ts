/** The seven words of the report of April 2017, in its own spelling. */
export type SmartWord = 'spesifik' | 'simple' | 'measurable' | 'attainable' | 'relevant' | 'reliable' | 'timely'

/** The five letters; two of them stand for two words each. */
export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T'

/** The words that each letter stands for. */
export const wordsOfLetter: Readonly<Record<SmartLetter, readonly SmartWord[]>> = {
  S: ['spesifik', 'simple'],
  M: ['measurable'],
  A: ['attainable'],
  R: ['relevant', 'reliable'],
  T: ['timely'],
}

/** The seven words, in the order of the report. */
export const smartWords: readonly SmartWord[] = [
  'spesifik',
  'simple',
  'measurable',
  'attainable',
  'relevant',
  'reliable',
  'timely',
]
