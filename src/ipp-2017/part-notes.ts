import type { Ipp2017Method } from './create-ipp-2017'
import type { Ipp2017Readings } from './edition'
import { criteria, levels } from './ids'
import { ipp2017 } from './ipp-2017'
import type { IppLocale } from './locale'
import type {
  DisiplinInputs,
  IppComponent,
  IppResult,
  KinerjaInputs,
  KompensasiInputs,
  KompetensiInputs,
} from './result'
import { say, shown } from './speech'

/** What a part was computed from, and under which readings. */
export function partNotes(
  { id, inputs, exact, unrounded, rules }: IppComponent,
  { notes }: IppResult,
  method: Ipp2017Method,
  locale: IppLocale,
): string[] {
  const value = shown(unrounded, locale)
  const rounded = exact === unrounded ? [] : [say(locale, 'rounded', { value: shown(exact, locale) })]
  return [...inputNotes(), ...rounded, say(locale, 'readings', { readings: readingsOf(rules, method) })]

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

function isMean(inputs: unknown): inputs is { readonly values: readonly string[] } {
  return 'values' in (inputs as object)
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
    ...groups.map(({ eselon, holders, highest, lowest, gap }) => {
      const [high, low] = [shown(highest, locale), shown(lowest, locale)]
      return say(locale, 'group', { eselon, holders, highest: high, lowest: low, gap: shown(gap, locale) })
    }),
    kompensasi.aggregate === 'sum'
      ? say(locale, 'groupsSum', { sum: value })
      : say(locale, 'groupsMean', { sum: shown(sum, locale), over, value }),
  ]
}

function appraisal({ sum, over, missing }: KinerjaInputs, value: string, locale: IppLocale): string[] {
  const mean = say(locale, 'appraisals', { sum: shown(sum, locale), over, value })
  return missing > 0 ? [mean, say(locale, 'missing', { missing })] : [mean]
}

function discipline(
  { counts, sum, over }: DisiplinInputs,
  value: string,
  { disiplin }: Ipp2017Method,
  locale: IppLocale,
): string[] {
  const terms = levels.map((level) => `${locale.labels[level]} ${counts[level]} × ${disiplin.weights[level]}`)
  return [say(locale, 'sanctions', { terms, sum, over, value })]
}

/** The readings that set one of the rules, with the option in force: `rounding=parts`. */
function readingsOf(rules: readonly string[], { readings }: Ipp2017Method): string[] {
  const ids = Object.keys(ipp2017.readings) as (keyof Ipp2017Readings)[]
  return ids
    .filter((id) => ipp2017.readings[id].sets.some((rule) => rules.includes(rule)))
    .map((id) => `${id}=${readings[id]}`)
}
