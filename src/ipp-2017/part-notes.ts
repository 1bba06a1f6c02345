import { isMean } from './assert-result'
import { firstDay } from './counted-sanctions'
import type { Ipp2017Method } from './create-ipp-2017'
import { criteria, levels } from './ids'
import type { IppLocale } from './locale'
import { readingsNote } from './readings-note'
import type {
  DisiplinInputs,
  IppComponent,
  IppResult,
  KinerjaInputs,
  KompensasiGroup,
  KompensasiInputs,
  KompetensiInputs,
} from './result'
import { dayText, say, shown } from './speech'

/** What a part was computed from, and under which readings. */
export function partNotes(
  { id, inputs, exact, unrounded, rules }: IppComponent,
  { notes }: IppResult,
  method: Ipp2017Method,
  locale: IppLocale,
): string[] {
  const value = shown(unrounded, locale)
  const rounded = exact === unrounded ? [] : [say(locale, 'rounded', { value: shown(exact, locale) })]
  return [...inputNotes(), ...rounded, ...readingsNote(rules, method, locale)]

  function inputNotes(): string[] {
    if (isMean(inputs)) {
      const values = inputs.values.map((each) => shown(each, locale)).join('; ')
      return [say(locale, 'unitsMean', { count: inputs.values.length, values, value })]
    }
    if (id === 'kompetensi') return competence(inputs as KompetensiInputs, notes, value, method, locale)
    if (id === 'kompensasi') return compensation(inputs as KompensasiInputs, value, method, locale)
    if (id === 'kinerja') return appraisal(inputs as KinerjaInputs, value, locale)
    return discipline(inputs as DisiplinInputs, value, method, locale)
  }
}

function competence(
  { sum, over, vacant }: KompetensiInputs,
  { gaps, unjudged }: IppResult['notes'],
  value: string,
  { kompetensi }: Ipp2017Method,
  locale: IppLocale,
): string[] {
  const phrase = kompetensi.gap === 'share' ? 'gapShare' : 'gapMean'
  return [
    say(locale, phrase, { sum: shown(sum, locale), over, value }),
    ...(vacant > 0 ? [say(locale, 'vacantCounted', { vacant })] : []),
    ...criteria.map((each) =>
      say(locale, 'criterion', { criterion: locale.labels[each], gaps: gaps[each], unjudged: unjudged[each] }),
    ),
  ]
}

function compensation(
  { groups, sum, over }: KompensasiInputs,
  value: string,
  { kompensasi }: Ipp2017Method,
  locale: IppLocale,
): string[] {
  return [
    ...groups.map((group) => {
      const [highest, lowest] = [shown(group.highest, locale), shown(group.lowest, locale)]
      const who = whoIn(group, locale)
      return say(locale, 'group', { eselon: group.eselon, who, highest, lowest, gap: shown(group.gap, locale) })
    }),
    ...(kompensasi.basis === 'post' && groups.some(({ vacant }) => vacant) ? [say(locale, 'vacantCompared')] : []),
    ...(groups.some(({ vacant }) => vacant === null) ? [say(locale, 'allowancesOfSheets')] : []),
    kompensasi.aggregate === 'sum'
      ? say(locale, 'groupsSum', { sum: value })
      : say(locale, 'groupsMean', { sum: shown(sum, locale), over, value }),
  ]
}

/** Without its vacant posts a group of one holder would seem to have two allowances. */
function whoIn({ holders, vacant }: KompensasiGroup, locale: IppLocale): string {
  if (!vacant) return say(locale, 'groupHolders', { holders })
  return say(locale, 'groupPosts', { posts: holders + vacant, vacant })
}

function appraisal({ sum, over, missing }: KinerjaInputs, value: string, locale: IppLocale): string[] {
  const mean = say(locale, 'appraisals', { sum: shown(sum, locale), over, value })
  return missing > 0 ? [mean, say(locale, 'missing', { missing })] : [mean]
}

function discipline(inputs: DisiplinInputs, value: string, { disiplin }: Ipp2017Method, locale: IppLocale): string[] {
  const { counts, sum, over } = inputs
  const terms = levels.map((level) => `${locale.labels[level]} ${counts[level]} × ${disiplin.weights[level]}`)
  return [say(locale, 'sanctions', { terms, sum, over, value }), ...windowNotes(inputs, disiplin.years, locale)]
}

/** Which days count, and what that leaves out; nothing where any day does. Of sheets it was decided before. */
function windowNotes({ asOf, outsideWindow }: DisiplinInputs, years: number | null, locale: IppLocale): string[] {
  if (outsideWindow === null) return [say(locale, 'windowOfSheets')]
  if (years === null) return []
  const window =
    asOf === null
      ? say(locale, 'windowOfUnits', { years })
      : say(locale, 'window', { from: dayText(firstDay(asOf, years), locale), asOf: dayText(asOf, locale) })
  return [window, say(locale, 'outsideWindow', { outside: outsideWindow })]
}
