import type { Metadata } from '../../document/block.ts'
import { decodeEntity } from '../../text/entity.ts'
import { foldSpaces } from '../../text/white-space.ts'
import { metadataValue } from '../metadata-value.ts'
import type { HtmlField } from './field.ts'
import { readJsonLd } from './json-ld.ts'
import type { LayoutBlock } from './layout.ts'
import type { HtmlMeasures } from './measure.ts'
import { chooseTitle, dateBehindTitle, onlyHeading, shownTitle } from './title.ts'
import { type HtmlElement, type HtmlTree, isElement } from './tree.ts'

/**
 * What a page says of its document as data: structured data, `meta` elements, the title, the language,
 * the address, and the comments that a program left above a fragment.
 *
 * Of several sources of a value the one that is about the document alone comes first. Values inside the
 * text are not looked for, since those of other articles stand there too.
 */
export function readHtmlMetadata(
  tree: HtmlTree,
  measures: HtmlMeasures,
  blocks: readonly LayoutBlock[],
  fields: readonly HtmlField[],
): Metadata | undefined {
  const found = new Found()
  const { elements, comments } = tree
  for (const comment of comments) readComment(comment, found)
  const metas = new Map<string, { readonly value: string; readonly origin: string }>()
  const scripts: string[] = []
  let pageTitle: string | undefined
  for (const element of elements) {
    const { name, attributes } = element
    if (name === 'meta') readMeta(attributes, metas)
    else if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type') ?? '')) {
      if (scripts.length < MOST_SCRIPTS) scripts.push(textIn(element))
    } else if (name === 'title' && pageTitle === undefined && element.parent?.name !== 'svg') {
      pageTitle = foldSpaces(textIn(element).slice(0, LONGEST_TITLE))
    }
  }
  const structured = readJsonLd(scripts)
  for (const [name, value] of Object.entries(structured ?? {}))
    found.add(name, decodeReferences(value), 'JSON-LD')
  for (const [name, keys] of META_KEYS) {
    for (const key of keys) {
      const meta = metas.get(key)
      if (meta !== undefined) found.add(name, meta.value, meta.origin)
    }
  }
  readLinks(elements, found)
  readPage(elements, found)
  const heading = onlyHeading(elements, measures) ?? shownTitle(blocks, pageTitle)
  const title = chooseTitle(found.get('title'), heading, pageTitle, found.get('publisher'))
  if (title !== undefined) found.replace('title', title.value, title.origin)
  for (const { name, value, head } of fields) found.add(name, value, `table "${head}"`)
  const day = pageTitle === undefined ? undefined : dateBehindTitle(pageTitle)
  if (day !== undefined) found.add('date', day, 'title')
  return found.metadata
}

/** Code units of the title of a page that are looked at. */
const LONGEST_TITLE = 1000
/** Scripts of structured data that are read. */
const MOST_SCRIPTS = 20

class Found {
  readonly #values = new Map<string, string>()
  readonly #origins = new Map<string, string>()

  /** Keep a value, unless the name has one. */
  add(name: string, raw: string, origin: string): void {
    if (this.#values.has(name)) return
    const value = settle(name, metadataValue(name, raw))
    if (value === undefined) return
    this.#values.set(name, value)
    this.#origins.set(name, origin)
  }

  replace(name: string, value: string, origin: string): void {
    this.#values.delete(name)
    this.add(name, value, origin)
  }

  get(name: string): string | undefined {
    return this.#values.get(name)
  }

  get metadata(): Metadata | undefined {
    // A house that gives itself for the author says nothing of who wrote.
    const isHouse =
      this.#values.get('author')?.toLowerCase() === this.#values.get('publisher')?.toLowerCase()
    if (isHouse) for (const kept of [this.#values, this.#origins]) kept.delete('author')
    return this.#values.size === 0 ? undefined : { values: this.#values, origins: this.#origins }
  }
}

/** A value as metadata has it: `en_US` as a language tag, `By Ilse Harl` as her name. */
function settle(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  if (name === 'language') return value.replaceAll('_', '-')
  if (name !== 'author') return value
  const author = value.replace(/^(?:by|von|par|por|di|da|door)\s+(?=\p{Lu})/iu, '')
  return isPerson(author) ? author : undefined
}

/** Authors are people or houses; some pages give the address of a profile instead. */
function isPerson(value: string): boolean {
  return !/^(?:https?:|www\.|@)|^\S+@\S+$|^(?:admin|administrator|webmaster|editor|staff)$/i.test(
    value,
  )
}

/** Names of `meta` elements for each value, the most telling first. */
const META_KEYS: readonly (readonly [string, readonly string[]])[] = [
  [
    'date',
    [
      'article:published_time',
      'article:published',
      'og:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'dcterms.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date.issued',
      'dc.date.created',
      'dc.date',
      'citation_publication_date',
      'datecreated',
      'date',
      'ptime',
      'displaydate',
      'pdate',
    ],
  ],
  [
    'updated',
    [
      'article:modified_time',
      'article:modified',
      'og:updated_time',
      'datemodified',
      'dcterms.modified',
      'dc.date.modified',
      'lastmod',
      'last-modified',
      'revised',
      'utime',
    ],
  ],
  [
    'author',
    [
      'author',
      'article:author',
      'parsely-author',
      'sailthru.author',
      'byl',
      'byline',
      'dc.creator',
      'dcterms.creator',
    ],
  ],
  [
    'publisher',
    [
      'og:site_name',
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'application-name',
      'cre',
      'copyright-holder',
    ],
  ],
  ['url', ['og:url', 'twitter:url', 'dc.identifier', 'dcterms.identifier']],
  [
    'language',
    ['language', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage', 'og:locale'],
  ],
  [
    'title',
    [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
      'title',
    ],
  ],
]

const META_WANTED: ReadonlySet<string> = new Set(META_KEYS.flatMap(([, keys]) => keys))

function readMeta(
  attributes: ReadonlyMap<string, string>,
  metas: Map<string, { readonly value: string; readonly origin: string }>,
): void {
  const value = attributes.get('content') ?? attributes.get('value')
  if (value === undefined || value.trim() === '') return
  for (const by of ['property', 'name', 'itemprop', 'http-equiv']) {
    for (const word of (attributes.get(by) ?? '').trim().split(/\s+/).slice(0, 4)) {
      const key = word.toLowerCase()
      if (!META_WANTED.has(key) || metas.has(key)) continue
      metas.set(key, { value, origin: `meta ${by}="${word}"` })
    }
  }
}

/** `title: Remarks in Tarn`, as programs that cut a page out of a feed note above it. */
function readComment(comment: string, found: Found): void {
  for (const line of comment.split('\n').slice(0, 20)) {
    const match = /^\s*([A-Za-z][\w -]{1,30})\s*[:=]\s*(\S.*)$/.exec(line)
    if (match === null) continue
    const [, field, value] = match as unknown as [string, string, string]
    const name = COMMENT_FIELDS.get(field.toLowerCase().replace(/[\s_-]+/g, ''))
    if (name !== undefined) found.add(name, decodeReferences(value), `comment "${field}"`)
  }
}

const COMMENT_FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['date', 'date'],
  ['pubdate', 'date'],
  ['published', 'date'],
  ['publicationdate', 'date'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['author', 'author'],
  ['creator', 'author'],
  ['publisher', 'publisher'],
  ['source', 'url'],
  ['sourceurl', 'url'],
  ['link', 'url'],
  ['url', 'url'],
  ['language', 'language'],
])

/** Comments and scripts hold no references, but programs leave some in what they write there. */
function decodeReferences(value: string): string {
  return value.replace(REFERENCE, (reference) => {
    const entity = decodeEntity(reference, 0, reference.length)
    return entity?.length === reference.length ? entity.char : reference
  })
}

const REFERENCE = /&#?[A-Za-z0-9]{1,10};/g

function readLinks(elements: readonly HtmlElement[], found: Found): void {
  for (const { name, attributes } of elements) {
    const href = attributes.get('href')
    if (href === undefined) continue
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      found.add('url', href, 'link rel="canonical"')
    }
  }
}

/** What the page says by its elements: the language, and dates that are marked as its own. */
function readPage(elements: readonly HtmlElement[], found: Found): void {
  for (const element of elements) {
    const { name, attributes } = element
    if (name === 'html') {
      const language = attributes.get('lang') ?? attributes.get('xml:lang')
      if (language !== undefined) found.add('language', language, `html lang="${language}"`)
    }
    const property = attributes.get('itemprop') ?? attributes.get('property') ?? ''
    if (/\bdatePublished$|^dc:(?:date|issued|created)$/.test(property)) {
      addTime(element, 'date', found)
    } else if (/\bdateModified$|^dc:modified$/.test(property)) {
      addTime(element, 'updated', found)
    } else if (name === 'time' && attributes.has('pubdate')) addTime(element, 'date', found)
  }
  if (found.get('date') === undefined) readOnlyTime(elements, found)
}

function addTime(element: HtmlElement, name: 'date' | 'updated', found: Found): void {
  const { attributes } = element
  const value =
    attributes.get('datetime') ?? attributes.get('content') ?? foldSpaces(textIn(element))
  found.add(name, value, `${element.name} ${name === 'date' ? 'of publication' : 'of change'}`)
}

/** A `time` right below the title, or the only one of a page: lists of other articles have several. */
function readOnlyTime(elements: readonly HtmlElement[], found: Found): void {
  const times = elements.filter(
    ({ name, attributes }) => name === 'time' && attributes.has('datetime'),
  )
  const days = new Set(times.map(({ attributes }) => attributes.get('datetime')?.slice(0, 10)))
  if (times.length === 0) return
  const first = times[0] as HtmlElement
  if (days.size === 1) found.add('date', first.attributes.get('datetime') ?? '', 'time')
}

/** The words right in an element, for those that hold no others. */
function textIn({ children }: HtmlElement): string {
  return children.map((child) => (isElement(child) ? '' : child.text)).join('')
}
