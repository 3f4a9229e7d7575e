import { ExportError, type ExportedDocument, type Exporter } from '../source.ts'
import { XmlWriter } from '../xml/xml-writer.ts'
import { AknBody } from './akn-body.ts'
import { aknMeta, aknPreface } from './akn-meta.ts'
import { AknSpeakers } from './akn-speakers.ts'

/**
 * A document as Akoma Ntoso: a `debate` when it has turns, else a `doc`. A file holds one.
 *
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
export const exportAkomaNtoso: Exporter = async function* exportAkomaNtoso(source, options) {
  let only: ExportedDocument | undefined
  for await (const exported of source.documents()) {
    if (only !== undefined) {
      throw new ExportError(
        'severalDocuments',
        'Akoma Ntoso holds one document a file, and several are selected; name one, or a folder for a file each',
      )
    }
    only = exported
  }
  if (only === undefined) throw new ExportError('noDocument', 'No document is selected')
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${writeDocument(only, options.generator)}\n`
}

function writeDocument(exported: ExportedDocument, generator: string | undefined): string {
  const xml = new XmlWriter()
  const { document } = exported
  const speakers = new AknSpeakers(document.turns, exported.quotations)
  const isDebate = document.turns.length > 0
  // What goes before the body is written behind it: it tells what of the body XML could not hold.
  const body = new AknBody(xml, exported, speakers)
  const written = isDebate ? body.debate() : body.text()
  const preface = aknPreface(xml, document)
  const meta = aknMeta(xml, exported, speakers, generator)
  const root = xml.element(
    'akomaNtoso',
    { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
    xml.element(
      isDebate ? 'debate' : 'doc',
      { name: document.kind, contains: 'originalVersion' },
      meta,
      preface,
      written,
    ),
  )
  return root.text
}
