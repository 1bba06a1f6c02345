import type { Citation } from './cite'

/**
 * How far a number can be trusted: `sourced`, read in a document, or in several independent sources that agree;
 * `implementation`, read only in the code of live systems; `assumed`, inferred, disputed or from general knowledge.
 */
export type Status = 'sourced' | 'implementation' | 'assumed'

/** What kind of text a number was read in. */
export type SourceKind = 'regulation' | 'bkn-document' | 'government-page' | 'press' | 'code'

/** One text in which a number, or a way of reading, was found. */
export interface Source {
  /** What kind of text it is. */
  readonly kind: SourceKind
  /** Title, in the language of the text. */
  readonly title: string
  /** Address, where there is one. */
  readonly url?: string
}

/** What stands behind one rule of an edition: sources of its own, or those of the option that a reading has in force. */
export type Annotation = SourcedAnnotation | { readonly reading: string }

/** A rule with sources of its own. */
export interface SourcedAnnotation {
  /** How far the rule can be trusted. */
  readonly status: Status
  /** Keys of the sources; of what is sourced, several agree, or there is {@link Citation.singleSource | a single one}. */
  readonly sources: readonly string[]
}

/** Was something read in one document alone, where the status would let several be thought of? */
export function isSingleSource({
  status,
  sources,
}: Pick<Citation, 'status'> & { readonly sources: readonly unknown[] }): boolean {
  return status === 'sourced' && sources.length === 1
}

/** The annotations of one edition, and the sources that they name. */
export interface Annotations {
  /** Id of the edition. */
  readonly edition: string
  /** By dotted path inside the edition; a rule without one of its own takes the nearest above it. */
  readonly rules: Readonly<Record<string, Annotation>>
  /** By key. */
  readonly sources: Readonly<Record<string, Source>>
}

/** The citation of a rule with sources of its own. */
export function citationOf(rule: SourcedAnnotation, sources: Annotations['sources']): Citation {
  const found = rule.sources.flatMap((key) => (Object.hasOwn(sources, key) ? (sources[key] as Source) : []))
  const citation = { status: rule.status, sources: found }
  return isSingleSource(citation) ? { ...citation, singleSource: true } : citation
}
