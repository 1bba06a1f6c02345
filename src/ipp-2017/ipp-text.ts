import type { ExplanationNode } from '../explain/explanation'
import type { IppLocale } from './locale'
import { say } from './speech'

/** The tree as lines of text, with its sources numbered and listed once at the end. */
export function ippText(tree: ExplanationNode, locale: IppLocale): string {
  const titles: string[] = []
  const parts = tree.children.flatMap((part) => [
    `  ${part.label}: ${part.statement}${trust(part, locale, titles)}`,
    ...part.notes.map((note) => `    ${note}`),
  ])
  const list = titles.map((title, i) => `  [${i + 1}] ${title}`)
  const notes = tree.notes.map((note) => `  ${note}`)
  return [tree.statement, ...notes, ...parts, say(locale, 'sources'), ...list].join('\n')
}

function trust({ status, sources }: ExplanationNode, locale: IppLocale, titles: string[]): string {
  if (status === null) return ''
  const numbers = sources.map(({ kind, title, url }) => {
    const full = `${title} (${locale.sourceKinds[kind]})${url ? `, ${url}` : ''}`
    if (!titles.includes(full)) titles.push(full)
    return titles.indexOf(full) + 1
  })
  return ` [${locale.statuses[status]}: ${numbers.join(', ')}]`
}
