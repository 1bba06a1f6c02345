import { type CallRefusal, type Lang, refuse } from './report-words'
import { langOf, type VerifyOptions, verifyOptions, wordsBefore } from './verify-options'

/** What was asked for, and in which language to say what comes of it. */
export type Command = { readonly lang: Lang } & (
  | { readonly run: 'help' }
  | { readonly run: 'version' }
  | { readonly run: 'verify'; readonly options: VerifyOptions }
  | { readonly run: 'refuse'; readonly refusal: CallRefusal }
)

/** Reads the words behind `npx ipp-asn`. Help may be asked for anywhere before `--`; no word at all asks for it too. */
export function readCommand(words: readonly string[]): Command {
  const lang = langOf(words)
  const own = wordsBefore(words)
  const [name] = own
  if (words.length === 0 || own.some((word) => word === '--help' || word === '-h')) return { run: 'help', lang }
  if (own.includes('--version')) return { run: 'version', lang }
  if (name !== 'verify') return { run: 'refuse', lang, refusal: refuse('command', name ?? '--', 'verify') }
  const options = verifyOptions(words.slice(1))
  return 'refused' in options ? { run: 'refuse', lang, refusal: options } : { run: 'verify', lang, options }
}
