import { reasonTexts, type SmartReasonCode } from './reason-texts'
import type { SmartReason } from './smart-check'
import { numberIn } from './smart-text'

/** A reason why a word is not met. */
export function fault(code: SmartReasonCode, params: SmartReason['params'] = {}): SmartReason {
  return reason('not-met', code, params)
}

/** What is left to a person. */
export function question(code: SmartReasonCode, params: SmartReason['params'] = {}): SmartReason {
  return reason('judgement', code, params)
}

function reason(kind: SmartReason['kind'], code: SmartReasonCode, params: SmartReason['params']): SmartReason {
  const { id, en } = reasonTexts[code]
  return { code, kind, params, text: { id: filled(id, params, ','), en: filled(en, params, '.') } }
}

function filled(template: string, params: SmartReason['params'], decimal: string): string {
  const word = (value: string | number) => (typeof value === 'number' ? numberIn(value, { decimal }) : value)
  // A bracket that has nothing to say is left out: a scale for everyone has no group.
  return template
    .replace(/ \([^()]*\{(\w+)\}\)/g, (bracket, name: string) => (name in params ? bracket : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => [params[name] ?? '–'].flat().map(word).join(', '))
}
