import { ipAsn2019Annotations } from '../../src/explain/annotations/ip-asn-2019'
import { sourceText } from './rule-sources'

interface Section {
  /** What the section is about. */
  readonly section: string
  /** Keys of the texts in which its numbers, or its readings, were read; none where they are assumed. */
  readonly sources: readonly string[]
}

/** The sections that the names of the hand-written cases open with. */
const sections: Readonly<Record<string, Section>> = {
  '1.1': { section: 'dimensions and weights', sources: ['kaltim', 'pande', 'silka'] },
  '1.2': { section: 'kualifikasi', sources: ['jepara', 'silka', 'kemendagri'] },
  '1.3': { section: 'kompetensi', sources: ['jepara', 'pande', 'silka', 'simip'] },
  '1.4': { section: 'kinerja', sources: ['silka', 'kemendagri', 'simip', 'medan'] },
  '1.5': { section: 'disiplin', sources: ['silka', 'kemendagri', 'simip'] },
  '1.6': { section: 'categories', sources: ['kontan', 'linggau', 'rumahasn', 'silka'] },
  '1.7': { section: 'the figure that decides the category', sources: ['rumahasn', 'silka'] },
  '3': { section: 'predicates and scales since 2022', sources: [] },
  '3.1': { section: 'education against the post', sources: ['asahan', 'bima'] },
  '6.3': { section: 'whole records', sources: ['silka', 'kemendagri', 'simip'] },
  '7': { section: 'slips of published systems', sources: ['medan'] },
  '8.3': { section: 'unknown answers', sources: ['silka', 'kemendagri', 'medan'] },
}

/** What a case tests, and where its expected values come from. */
export function answerSection(number: string): { readonly section: string; readonly source: string } {
  const found = sections[number]
  if (!found) throw new Error(`no section ${number}`)
  const read = found.sources.map((key) => sourceText(ipAsn2019Annotations, key))
  const from = read.length > 0 ? `the points read in ${read.join('; ')}` : 'an assumption: no text was seen'
  return { section: found.section, source: `Worked by hand from ${from}` }
}
