import { fault } from './reason'
import type { SmartCheck, SmartFinding, SmartOutcome, SmartReason } from './smart-check'
import type { SmartLimits } from './smart-limits'
import { type SmartLetter, type SmartWord, smartWords, wordsOfLetter } from './smart-word'

/** What a person judged, by word: `met` answers what is left to judge, `not-met` holds whatever the data say. */
export type SmartJudgements = Readonly<Partial<Record<SmartWord, 'met' | 'not-met'>>>

/** A word's outcome from its reasons and a person's judgement. No person can make up for what the data show to be missing. */
export function findingOf(reasons: readonly SmartReason[], judged?: 'met' | 'not-met'): SmartFinding {
  const faults = reasons.filter(({ kind }) => kind === 'not-met')
  if (judged === 'not-met') faults.push(fault('judged-not-met'))
  const left = judged ? [] : reasons.filter(({ kind }) => kind !== 'not-met')
  const outcome = faults.length > 0 ? 'not-met' : left.length > 0 ? 'judgement' : 'met'
  return { outcome, reasons: [...faults, ...left] }
}

/** The letters from their words, and the whole from its letters. */
export function lettersOf(
  words: SmartCheck['words'],
  { letter: rule }: SmartLimits,
): Pick<SmartCheck, 'letters' | 'smart'> {
  const pairs = Object.entries(wordsOfLetter).map(([letter, own]) => {
    const outcomes = own.map((word) => words[word].outcome)
    return [letter, rule === 'all' ? worst(outcomes) : best(outcomes)] as const
  })
  const letters = Object.fromEntries(pairs) as Record<SmartLetter, SmartOutcome>
  return { letters, smart: worst(Object.values(letters)) }
}

/** One value for each of the seven words. */
export function byWord<T>(valueFor: (word: SmartWord) => T): Record<SmartWord, T> {
  return Object.fromEntries(smartWords.map((word) => [word, valueFor(word)])) as Record<SmartWord, T>
}

const BEST_FIRST: readonly SmartOutcome[] = ['met', 'judgement', 'not-met']

export function isOutcome(value: unknown): boolean {
  return BEST_FIRST.includes(value as SmartOutcome)
}

function best(outcomes: readonly SmartOutcome[]): SmartOutcome {
  return BEST_FIRST.find((each) => outcomes.includes(each)) as SmartOutcome
}

function worst(outcomes: readonly SmartOutcome[]): SmartOutcome {
  return BEST_FIRST.findLast((each) => outcomes.includes(each)) as SmartOutcome
}
