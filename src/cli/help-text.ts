import { vectorAreas } from '../verify/conformance/vector'
import { fill, type Lang, wordsOf } from './report-words'

/** The lines of help: how to call it, every option, what the exit codes say. */
export function helpText(lang: Lang): string {
  const { usage, about, options, exit } = wordsOf(lang).help
  const width = Math.max(...Object.keys(options).map((name) => name.length))
  return [
    usage,
    '',
    about,
    '',
    ...Object.entries(options).map(
      ([name, words]) => `  ${name.padEnd(width)}  ${fill(words, vectorAreas.join(', '))}`,
    ),
    '',
    exit,
  ].join('\n')
}
