import { formatAddress } from '../../verbale.ts'
import type { ExportedDocument, ExportOptions } from '../source.ts'
import { languageTag } from '../xml/language-tag.ts'
import { type Xml, XmlWriter } from '../xml/xml-writer.ts'
import { TeiBody } from './tei-body.ts'
import { applicationElement, teiHeader } from './tei-header.ts'
import { TeiPeople } from './tei-people.ts'

/** How a document stands in its file. */
export interface TeiPlace {
  /** Whether it is all of the file. */
  readonly isAlone: boolean
  /** Begins every id in it. */
  readonly prefix: string
}

/** A document as a `TEI` element. */
export function writeTeiDocument(
  exported: ExportedDocument,
  options: ExportOptions,
  { isAlone, prefix }: TeiPlace,
): string {
  const xml = new XmlWriter()
  const { document, revision } = exported
  const people = new TeiPeople(prefix, document.turns)
  // The body is written first: the header tells what of it XML could not hold.
  const body = new TeiBody(xml, exported, people, prefix)
  const text = xml.element('text', {}, xml.element('body', {}, body.write()))
  const standOff = body.standOff()
  const header = teiHeader(xml, exported, people, options, prefix)
  const part = exported.part
  const address = formatAddress({
    id: document.id,
    ...(revision === undefined ? {} : { revision }),
    ...(part === undefined ? {} : { part }),
  })
  const tei = xml.element(
    'TEI',
    {
      ...(isAlone ? { xmlns: 'http://www.tei-c.org/ns/1.0' } : {}),
      'xml:id': `${prefix}document`,
      'xml:lang': languageTag(document.language),
      n: address,
    },
    header,
    standOff,
    text,
  )
  return tei.text
}

/** The header of a corpus of several documents. */
export function corpusHead({ generator }: ExportOptions): string {
  const xml = new XmlWriter()
  const header: Xml = xml.element(
    'teiHeader',
    {},
    xml.element(
      'fileDesc',
      {},
      xml.element('titleStmt', {}, xml.element('title', {}, 'Documents of a record')),
      xml.element(
        'publicationStmt',
        {},
        xml.element(
          'p',
          {},
          'Written from a record of documents; each of them tells of its source.',
        ),
      ),
      xml.element(
        'sourceDesc',
        {},
        xml.element('p', {}, 'The sources are those of the documents.'),
      ),
    ),
    xml.element('encodingDesc', {}, applicationElement(xml, generator)),
  )
  return header.text
}
