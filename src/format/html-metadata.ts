import type { Metadata } from '../document/block.ts'
import { findDates } from '../document/date.ts'
import { decodeEntity } from '../text/entity.ts'
import { foldSpaces } from '../text/white-space.ts'
import type { HtmlField } from './html-field.ts'
import { readJsonLd } from './html-json-ld.ts'
import type { LayoutBlock } from './html-layout.ts'
import type { HtmlMeasures } from './html-measure.ts'
import { type HtmlElement, type HtmlTree, isElement } from './html-tree.ts'
import { metadataValue } from './metadata-value.ts'

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
      pageTitle = foldSpaces(textIn(element))
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
  addTitle(found, pageTitle, heading)
  for (const { name, value, head } of fields) found.add(name, value, `table "${head}"`)
  for (const part of (pageTitle ?? '').split(TITLE_PARTS).slice(1, MOST_TITLE_PARTS)) {
    if (isOnlyDate(part)) found.add('date', part, 'title')
  }
  return found.metadata
}

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

/** Words of the only heading of the first level. */
function onlyHeading(elements: readonly HtmlElement[], measures: HtmlMeasures): string | undefined {
  const headings = elements.filter(
    (element) => element.name === 'h1' && measures.lengthOf(element) > 0,
  )
  const words = new Set(
    headings.slice(0, 3).map((heading) => measures.wordsOf(heading).slice(0, LONGEST_HEADING)),
  )
  return words.size === 1 ? [...words][0] : undefined
}

const LONGEST_HEADING = 300

/** The title of the page up to the name of the site, when these words stand in it as a block. */
function shownTitle(
  blocks: readonly LayoutBlock[],
  pageTitle: string | undefined,
): string | undefined {
  if (pageTitle === undefined) return undefined
  const begun = blocks.filter(
    ({ text }) => text.length >= LEAST_TITLE && (text === pageTitle || isBegunBy(pageTitle, text)),
  )
  return begun.reduce<string | undefined>(
    (best, { text }) => (best === undefined || text.length > best.length ? text : best),
    undefined,
  )
}

/** Code units of the shortest title that is told by its words alone. */
const LEAST_TITLE = 6

/**
 * The title: what the page says as data, else the only heading of the first level, else the title of the
 * page without the name of the site behind it.
 */
function addTitle(found: Found, pageTitle: string | undefined, heading: string | undefined): void {
  const site = found.get('publisher')
  const known = found.get('title')
  if (known !== undefined) {
    // The name of the site may stand behind it there too, and the heading shows where it begins.
    const origin = 'h1'
    if (heading !== undefined && known !== heading && isBegunBy(known, heading)) {
      found.replace('title', heading, origin)
    }
    return
  }
  if (pageTitle === undefined || pageTitle === '') {
    if (heading !== undefined) found.add('title', heading, 'h1')
    return
  }
  if (heading !== undefined && (isBegunBy(pageTitle, heading) || pageTitle === heading)) {
    found.add('title', heading, 'h1')
    return
  }
  found.add('title', withoutSite(pageTitle, site), 'title')
}

/** Whether a title is the words of a heading, and the name of a site behind a line or dash. */
function isBegunBy(title: string, heading: string): boolean {
  return (
    title.startsWith(heading) && /^\s*(?:[|–—·•:»-]|::)\s/.test(`${title.slice(heading.length)} `)
  )
}

const TITLE_PARTS = /\s+(?:[|–—·•»-]|::)\s+/
const MOST_TITLE_PARTS = 6

function isOnlyDate(words: string): boolean {
  const [date] = findDates(words)
  return date !== undefined && date.span.end - date.span.start >= words.trim().length - 1
}

function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(TITLE_PARTS)
  if (parts.length < 2) return title
  const last = parts.at(-1) as string
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s+(?:[|–—·•»-]|::)\s*$/, '')
  const isSite = site !== undefined && last.toLowerCase() === site.toLowerCase()
  // A bar or a long dash parts the site from the title; a hyphen may stand in a title.
  const isParted = /\s[|»·•]\s+\S+(?:\s+\S+){0,5}$/.test(title)
  return isSite || (isParted && cut.length >= last.length) ? cut : title
}

/** The words right in an element, for those that hold no others. */
function textIn({ children }: HtmlElement): string {
  return children.map((child) => (isElement(child) ? '' : child.text)).join('')
}
