import type { ExplanationNode } from './explanation'
import type { Locale } from './locale'
import { say } from './words'

/** The tree as lines of text, two spaces a level, with its sources numbered and listed once at the end. */
export function asText(tree: ExplanationNode, locale: Locale): string {
  const titles: string[] = []
  const lines = outline(tree, 0, (node) => trust(node, locale, titles))
  const list = titles.map((title, i) => `  [${i + 1}] ${title}`)
  return [...lines, ...(list.length > 0 ? [say(locale, 'sources'), ...list] : [])].join('\n')
}

function outline(node: ExplanationNode, depth: number, trusted: (node: ExplanationNode) => string): string[] {
  const indent = '  '.repeat(depth)
  const own = depth === 0 ? node.statement : `${node.label}: ${node.statement}${trusted(node)}`
  const notes = node.notes.map((note) => `${indent}  ${note}`)
  return [`${indent}${own}`, ...notes, ...node.children.flatMap((child) => outline(child, depth + 1, trusted))]
}

/**
 * How far a line can be trusted, and the numbers of its sources: ` [assumed]`, ` [stated in a source: 1, 2]`,
 * ` [stated in a source (single source): 1]`.
 */
function trust({ status, sources, singleSource }: ExplanationNode, locale: Locale, titles: string[]): string {
  if (status === null) return ''
  const numbers = sources.map(({ kind, title, url }) => {
    const full = `${title} (${locale.sourceKinds[kind]})${url ? `, ${url}` : ''}`
    if (!titles.includes(full)) titles.push(full)
    return titles.indexOf(full) + 1
  })
  const word = locale.statuses[status]
  const trusted = singleSource ? say(locale, 'singleSource', { status: word }) : word
  return ` [${trusted}${numbers.length > 0 ? `: ${numbers.join(', ')}` : ''}]`
}
