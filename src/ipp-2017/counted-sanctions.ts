import { nextDay, yearsBefore } from '../calendar'
import type { Ipp2017Method } from './create-ipp-2017'
import type { IppSanctionLevel } from './edition'
import { forEach, levels, when } from './ids'
import type { IppHolder, IppSanction, IppUnit } from './unit'

/** The sanctions that count, how many do not for their date, and the rules that had something to decide about it. */
interface CountedSanctions {
  readonly sanctions: Readonly<Record<IppSanctionLevel, number>>
  readonly outsideWindow: number
  readonly rules: readonly string[]
}

/** Of each holder the sanctions in the window, and of those all or the heaviest. */
export function countedSanctions(
  holders: readonly IppHolder[],
  { asOf }: IppUnit,
  { disiplin }: Ipp2017Method,
): CountedSanctions {
  const inWindow = holders.map(({ sanctions }) => sanctions.filter((each) => isInWindow(each, asOf, disiplin.years)))
  const counted = inWindow.flatMap((own) => (disiplin.several === 'every' ? own : heaviest(own, disiplin.weights)))
  const all = holders.flatMap(({ sanctions }) => sanctions).length
  const isSeveral = inWindow.some((own) => own.length > 1)
  return {
    sanctions: forEach(levels, (level) => counted.filter((each) => each.level === level).length),
    outsideWindow: all - inWindow.flat().length,
    rules: [...when(all > 0, 'disiplin.years'), ...when(isSeveral, 'disiplin.several')],
  }
}

function isInWindow({ date }: IppSanction, asOf: string | null | undefined, years: number | null): boolean {
  if (years === null) return true
  return Boolean(date && asOf && date <= asOf && date >= firstDay(asOf, years))
}

/** The first of the last so many years up to a day. */
export function firstDay(asOf: string, years: number): string {
  return nextDay(yearsBefore(asOf, years))
}

function heaviest(
  sanctions: readonly IppSanction[],
  weights: Readonly<Record<IppSanctionLevel, number>>,
): readonly IppSanction[] {
  return sanctions.toSorted((a, b) => weights[b.level] - weights[a.level]).slice(0, 1)
}
