import { IppError } from '../ipp-error'
import type { IppPolarity } from './sheet'

/** Whoever reads Y the wrong way turns the competence of a whole unit round, so that nobody may leave it open. */
export function assertPolarity(polarity: IppPolarity): void {
  if (polarity !== 'y-fits' && polarity !== 'y-gap') throw new IppError('no-polarity', "give 'y-fits' or 'y-gap'")
}
