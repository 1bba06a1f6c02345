import type { Ipp2017Method } from './create-ipp-2017'
import type { Ipp2017Readings } from './edition'
import { ipp2017 } from './ipp-2017'
import type { IppLocale } from './locale'
import { say } from './speech'

/** The readings that set one of the rules: what the option in force decides, and the option; nothing where no reading does. */
export function readingsNote(rules: readonly string[], method: Ipp2017Method, locale: IppLocale): string[] {
  const ids = Object.keys(ipp2017.readings) as (keyof Ipp2017Readings)[]
  const acting = ids.filter((id) => ipp2017.readings[id].sets.some((rule) => rules.includes(rule)))
  if (acting.length === 0) return []
  const texts = acting.map((id) => {
    const option = String(method.readings[id])
    const words: Readonly<Record<string, string>> = locale.readings[id]
    return `${words[option]} (${id}=${option})`
  })
  return [say(locale, 'readings', { readings: texts.join('; ') })]
}
