import { renderQuotation } from '../../export/embed/embed.ts'
import { renderAtom } from '../../export/feed/atom.ts'
import type { Feed, FeedItem } from '../../export/feed/feed.ts'
import { itemTitle } from '../../export/feed/item-title.ts'
import { renderRss } from '../../export/feed/rss.ts'
import { DOCUMENT_SCHEME } from '../../export/source.ts'
import { findNear, findPhrase, type Hit, MOST_HITS, type StoredRecord } from '../../verbale.ts'
import { addressOfHit } from '../../wire/hit-json.ts'
import { plural } from '../../wire/wording.ts'
import { LINK_KEY } from '../access/shared-link.ts'
import { DEFAULT_PAGE } from '../cursor.ts'
import { HttpProblem } from '../problem.ts'
import type { Answer, AnswerContext } from './answer.ts'
import { deskPathOf, embeddedAt } from './embed.ts'
import { phraseOf, type SearchQuery, scopeOf } from './search.ts'

/** A search that somebody wants to hear of. */
export interface FeedQuery extends Omit<SearchQuery, 'variants' | 'sort' | 'revisions' | 'cursor'> {
  readonly format: 'atom' | 'rss'
  /** The URL that was asked for. */
  readonly self: string
  /** What it was opened with. */
  readonly key?: string | undefined
}

/** The places where words stand, those that the record was given last first, as a feed. */
export function answerFeed(context: AnswerContext, query: FeedQuery): Answer {
  const { q, near, limit = DEFAULT_PAGE, format, self } = query
  const phrase = phraseOf(q, near !== undefined)
  const { record } = context
  return record.ask(({ source }) => {
    const scope = scopeOf(context, source, query)
    const order = compareAdded(record)
    const { hits, total, searched } =
      near === undefined
        ? findPhrase(scope, phrase, { limit, order })
        : findNear(scope, phrase, near, { limit, order })
    if (total > MOST_HITS) {
      throw new HttpProblem(
        'badRequest',
        `These words stand in more than ${MOST_HITS} places, which is no feed; say more of them, or name a speaker, a publisher or days`,
      )
    }
    const latest = hits.map((hit) => placed(hit, record))
    const { origin, searchParams } = new URL(self)
    searchParams.delete(LINK_KEY)
    const feed: Feed = {
      id: feedIri(query),
      title: `“${phrase.typed}” in the record`,
      about: `${plural(total, 'place')} in ${plural(searched.documents, 'document')} searched`,
      self,
      home: `${origin}/search?${searchParams}`,
      updated: latest[0]?.added ?? NOTHING_YET,
      generator: 'verbale',
      items: latest.map((each) => itemOf(each, record, origin)),
    }
    return format === 'atom'
      ? { body: renderAtom(feed), type: 'application/atom+xml; charset=utf-8' }
      : { body: renderRss(feed), type: 'application/rss+xml; charset=utf-8' }
  })
}

/** When a feed of which there was nothing to tell yet was updated: it has to say some time. */
const NOTHING_YET = '1970-01-01T00:00:00Z'

/** A place, and when the record was given it. */
interface PlacedHit {
  readonly hit: Hit
  readonly added: string
}

function placed(hit: Hit, record: StoredRecord): PlacedHit {
  return { hit, added: record.documents.row(hit.number).addedAt }
}

/** Documents that the record was given last come first. */
function compareAdded({ documents }: StoredRecord): (a: number, b: number) => number {
  return (a, b) => {
    const later = Date.parse(documents.row(b).addedAt) - Date.parse(documents.row(a).addedAt)
    return later === 0 ? b - a : later
  }
}

function itemOf({ hit, added }: PlacedHit, record: StoredRecord, origin: string): FeedItem {
  const address = addressOfHit(hit)
  const passage = embeddedAt(record, address)
  const link = origin + deskPathOf(passage)
  const { speaker, link: source } = passage
  return {
    address,
    title: itemTitle(passage),
    link,
    ...(source === undefined ? {} : { source }),
    ...(speaker === undefined ? {} : { speaker }),
    added,
    content: renderQuotation(passage, link).text,
  }
}

/** The name of a search, wherever it is asked. */
function feedIri({ self: _, key: __, format: ___, limit: ____, ...search }: FeedQuery): string {
  const asked = Object.entries(search)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const query = new URLSearchParams(
    asked.map(([name, value]): [string, string] => [name, String(value)]),
  )
  return `${DOCUMENT_SCHEME}search?${query}`
}
