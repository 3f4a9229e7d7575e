import { cite, formatAddress } from '../../verbale.ts'
import { citedDocument } from '../../wire/cited-passage.ts'
import type { ExportedDocument, Exporter } from '../source.ts'

/** Documents, turns and spans as one list that programs for the Citation Style Language read. */
export const exportCslJson: Exporter = async function* exportCslJson(source) {
  const keys = new CitationKeys()
  let isFirst = true
  yield '['
  for await (const exported of source.documents()) {
    // A citation is a list with one item.
    const [item] = JSON.parse(citationOf(exported, 'csl-json')) as readonly CslItem[]
    if (item === undefined) continue
    const unique = { ...item, 'citation-key': keys.give(item['citation-key']) }
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(unique, null, 2)}`
    isFirst = false
  }
  yield '\n]\n'
}

interface CslItem {
  readonly 'citation-key': string
}

/** Documents, turns and spans as BibTeX entries. */
export const exportBibtex: Exporter = async function* exportBibtex(source) {
  const keys = new CitationKeys()
  let isFirst = true
  for await (const exported of source.documents()) {
    const entry = citationOf(exported, 'bibtex').replace(
      ENTRY_KEY,
      (_, type: string, key: string) => `${type}${keys.give(key)},`,
    )
    yield `${isFirst ? '' : '\n'}${entry}\n`
    isFirst = false
  }
}

const ENTRY_KEY = /^(@\w+\{)([^,]+),/

function citationOf(
  { document, revision, part }: ExportedDocument,
  style: 'bibtex' | 'csl-json',
): string {
  const cited = part === undefined ? {} : { part }
  const source =
    revision === undefined
      ? citedDocument(document, cited)
      : citedDocument(document, {
          ...cited,
          revision,
          recordAddress: formatAddress({ id: document.id, revision, ...cited }),
        })
  return cite(source, style)
}

/** The keys of one file, of which no two may be the same: `oda2024tides`, `oda2024tides-2`. */
class CitationKeys {
  readonly #given = new Map<string, number>()

  give(key: string): string {
    for (;;) {
      const count = (this.#given.get(key) ?? 0) + 1
      this.#given.set(key, count)
      if (count === 1) return key
      const numbered = `${key}-${count}`
      if (this.#given.has(numbered)) continue
      this.#given.set(numbered, 1)
      return numbered
    }
  }
}
