import { DOCUMENT_SCHEME } from '../source.ts'
import { XmlWriter } from '../xml/xml-writer.ts'
import type { Feed, FeedItem } from './feed.ts'

/**
 * A feed as Atom.
 *
 * An entry was updated when the record was given its words, and not when they were said: whoever follows
 * a search wants to hear of an old speech that has only now been found. The day on which they were said
 * stands in the title.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom({
  id,
  title,
  about,
  self,
  home,
  updated,
  generator,
  items,
}: Feed): string {
  const writer = new XmlWriter()
  const text = (name: string, value: string): ReturnType<XmlWriter['element']> =>
    writer.element(name, {}, value)
  const feed = writer.element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    text('id', id),
    text('title', title),
    text('subtitle', about),
    text('updated', utc(updated)),
    writer.element('author', {}, text('name', 'verbale')),
    ...(generator === undefined ? [] : [text('generator', generator)]),
    writer.element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    writer.element('link', { rel: 'alternate', type: 'text/html', href: home }),
    ...items.map((item) => entryOf(writer, item)),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`
}

function entryOf(
  writer: XmlWriter,
  { address, title, link, source, speaker, added, content }: FeedItem,
): ReturnType<XmlWriter['element']> {
  const text = (name: string, value: string): ReturnType<XmlWriter['element']> =>
    writer.element(name, {}, value)
  return writer.element(
    'entry',
    {},
    text('id', itemIri(address)),
    text('title', title),
    text('updated', utc(added)),
    ...(speaker === undefined ? [] : [writer.element('author', {}, text('name', speaker))]),
    writer.element('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...(source === undefined ? [] : [writer.element('link', { rel: 'via', href: source })]),
    writer.element('content', { type: 'html' }, content),
  )
}

/** The name of an entry: the address of its words, which no server has to be asked for. */
export function itemIri(address: string): string {
  return DOCUMENT_SCHEME + encodeURIComponent(address.toWellFormed())
}

/** @throws {RangeError} If it is no time. */
function utc(time: string): string {
  return new Date(time).toISOString()
}
