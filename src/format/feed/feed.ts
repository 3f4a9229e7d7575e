import type { Page } from '../../document/block.ts'
import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { SizeLimit } from '../decode-text.ts'
import { readHtml } from '../html/html.ts'
import type { Extracted } from '../registry.ts'
import { slug } from '../slug.ts'
import { speechPage } from '../speech-page.ts'
import { readXml } from '../xml/xml.ts'
import { type FeedItem, readFeedItems } from './item.ts'

/**
 * Read a feed, RSS or Atom: each item is a document of its own, with the address, title, date and author
 * that the feed gives.
 *
 * @throws {UnreadableError} If it is no XML, or holds no item.
 */
export function readFeed(source: Uint8Array, limit?: SizeLimit): readonly Extracted[] {
  const { root, problems } = readXml(source, limit)
  const items = readFeedItems(root).filter(({ values, content }) => {
    return content !== undefined || values.has('title')
  })
  if (items.length === 0) {
    throw new UnreadableError({ code: 'nothingFound', message: 'The feed holds no items' })
  }
  return items.map((item, index): Extracted => {
    // What is wrong with the file is said once.
    const page = readItem(item, index === 0 ? problems : [])
    return { page, name: slug(index + 1, item.values.get('title')) }
  })
}

function readItem({ values, origins, content }: FeedItem, problems: readonly Problem[]): Page {
  if (content === undefined || !content.isHtml) {
    const speeches = content === undefined ? [] : [{ speaker: '', text: content.text }]
    return speechPage({ format: 'feed', values, origins, speeches, problems })
  }
  const title = values.get('title')
  const heading = title === undefined ? '' : `<h1>${escapeHtml(title)}</h1>\n`
  const [extracted] = readHtml(Buffer.from(`\ufeff${heading}${content.text}`))
  const page: Page = extracted?.page ?? { text: '', format: 'feed', blocks: [] }
  return {
    ...page,
    format: 'feed',
    // Places in the item's own page are none in the feed.
    blocks: page.blocks.map(({ source: _, ...block }) => block),
    metadata: {
      values: new Map([...(page.metadata?.values ?? []), ...values]),
      origins: new Map([...(page.metadata?.origins ?? []), ...origins]),
    },
    problems: [...problems, ...(page.problems ?? [])],
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
