import { citeBibtex } from './bibtex.ts'
import { citeChicago } from './chicago.ts'
import type { CitedSource } from './cited-source.ts'
import { citeCslJson } from './csl-json.ts'
import { citeMla } from './mla.ts'
import { plainSource } from './plain-source.ts'

export type { CitedPassage, CitedSource } from './cited-source.ts'

/** The styles in which a source can be cited. */
export const CITATION_STYLES = ['chicago', 'mla', 'bibtex', 'csl-json'] as const

/** One of {@link CITATION_STYLES}. */
export type CitationStyle = (typeof CITATION_STYLES)[number]

/**
 * A ready citation of a document, a turn or words of it, without a line end at its end.
 *
 * Chicago (a full note) and MLA (an entry of the works cited) are one line of plain text; BibTeX and
 * CSL-JSON run over several. What the source does not tell is left out or said to be missing.
 *
 * @throws {RangeError} If a date is no ISO date, `accessed` no day, `turn` no index or `page` no number from 1.
 * @example
 * cite({ id: 'tides', revision: 1, kind: 'speech', title: 'On Tides', participants: ['Elin Harga'] }, 'chicago')
 * // => 'Elin Harga, “On Tides” (speech, n.d.).'
 */
export function cite(source: CitedSource, style: CitationStyle): string {
  return WRITERS[style](plainSource(source))
}

const WRITERS: Readonly<Record<CitationStyle, (source: CitedSource) => string>> = {
  chicago: citeChicago,
  mla: citeMla,
  bibtex: citeBibtex,
  'csl-json': citeCslJson,
}
