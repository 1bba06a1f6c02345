import { IppError } from '../ipp-error'
import type { IppPolarity } from './sheet'

/** Whoever reads Y the wrong way turns the competence of a whole unit round, so that nobody may leave it open. */
export function polarityFrom(options: { readonly polarity: IppPolarity }): IppPolarity {
  // What JavaScript may leave out.
  const polarity: IppPolarity | null | undefined = options?.polarity
  if (polarity !== 'y-fits' && polarity !== 'y-gap') throw new IppError('no-polarity', "give 'y-fits' or 'y-gap'")
  return polarity
}
