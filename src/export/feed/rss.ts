import { XmlWriter } from '../xml/xml-writer.ts'
import { itemIri } from './atom.ts'
import type { Feed, FeedItem } from './feed.ts'

/**
 * A feed as RSS 2.0. As in Atom, the date of an item is the one on which the record was given it.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function renderRss({ title, about, self, home, updated, generator, items }: Feed): string {
  const writer = new XmlWriter()
  const text = (name: string, value: string): ReturnType<XmlWriter['element']> =>
    writer.element(name, {}, value)
  const channel = writer.element(
    'channel',
    {},
    text('title', title),
    text('link', home),
    text('description', about),
    text('lastBuildDate', rfc822(updated)),
    ...(generator === undefined ? [] : [text('generator', generator)]),
    writer.element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...items.map((item) => itemOf(writer, item)),
  )
  const rss = writer.element(
    'rss',
    {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    channel,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${rss.text}\n`
}

function itemOf(
  writer: XmlWriter,
  { address, title, link, speaker, added, content }: FeedItem,
): ReturnType<XmlWriter['element']> {
  return writer.element(
    'item',
    {},
    writer.element('title', {}, title),
    writer.element('link', {}, link),
    writer.element('guid', { isPermaLink: 'false' }, itemIri(address)),
    writer.element('pubDate', {}, rfc822(added)),
    // The author of RSS is an address of electronic mail, and nobody's is known.
    ...(speaker === undefined ? [] : [writer.element('dc:creator', {}, speaker)]),
    writer.element('description', {}, content),
  )
}

/**
 * `Thu, 05 Jun 2031 14:02:00 GMT`
 *
 * @throws {RangeError} If it is no time.
 */
function rfc822(time: string): string {
  return new Date(new Date(time).toISOString()).toUTCString()
}
