import { decodeEntity } from '../../text/entity.ts'
import { metadataValue } from '../metadata-value.ts'
import type { XmlElement, XmlNode } from '../xml/xml.ts'

/** An item of a feed, with what the feed says of it. */
export interface FeedItem {
  readonly values: ReadonlyMap<string, string>
  /** The element that each value stood in. */
  readonly origins: ReadonlyMap<string, string>
  readonly content: FeedContent | undefined
}

/** The words of an item. */
export interface FeedContent {
  readonly text: string
  readonly isHtml: boolean
}

/**
 * The items of RSS 2.0, RSS 1.0 (RDF) and Atom, in order.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function readFeedItems(root: XmlElement): readonly FeedItem[] {
  const channel = childElements(root).find(({ local }) => local === 'channel') ?? root
  const around = new Map<string, string>()
  const publisher = plainTitle(textIn(channel, ['title']))
  const language = textIn(channel, ['language']) ?? channel.attributes['xml:lang']
  put(around, 'publisher', publisher)
  put(around, 'language', language)
  const items = [...childElements(root), ...(channel === root ? [] : childElements(channel))]
  return items
    .filter(({ local }) => local === 'item' || local === 'entry')
    .map((item) => readItem(item, around))
}

function readItem(item: XmlElement, around: ReadonlyMap<string, string>): FeedItem {
  const values = new Map<string, string>()
  const origins = new Map<string, string>()
  for (const [name, find] of Object.entries(FIELDS)) {
    const found = find(item)
    if (found === undefined || !put(values, name, found.value)) continue
    origins.set(name, found.origin)
  }
  for (const [name, value] of around) {
    if (values.has(name)) continue
    values.set(name, value)
    origins.set(name, name === 'publisher' ? 'title of the feed' : 'language of the feed')
  }
  return { values, origins, content: contentOf(item) }
}

interface Found {
  readonly value: string
  readonly origin: string
}

const FIELDS: Readonly<Record<string, (item: XmlElement) => Found | undefined>> = {
  title: (item) => {
    const found = firstOf(item, ['title', 'dc:title'])
    return found === undefined ? undefined : { ...found, value: plainTitle(found.value) ?? '' }
  },
  date: (item) =>
    firstOf(item, ['pubDate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'updated']),
  updated: (item) => firstOf(item, ['updated', 'modified', 'dcterms:modified']),
  author: (item) => firstOf(item, ['dc:creator']) ?? authorOf(item),
  publisher: (item) => firstOf(item, ['dc:publisher', 'source']),
  language: (item) => firstOf(item, ['dc:language']),
  url: addressOf,
}

/** File a value, if it is one of its kind. */
function put(values: Map<string, string>, name: string, raw: string | undefined): boolean {
  const value = raw === undefined ? undefined : metadataValue(name, raw)
  if (value !== undefined) values.set(name, value)
  return value !== undefined
}

/** The text of the first element there is, by the name it is written with. */
function firstOf(item: XmlElement, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const value = textIn(item, [name])
    if (value !== undefined) return { value, origin: name }
  }
  return undefined
}

/** The name of an author of Atom, or the one in brackets behind an address in RSS: `a@b.example (Oda)`. */
function authorOf(item: XmlElement): Found | undefined {
  const author = childElements(item).find(({ local }) => local === 'author')
  if (author === undefined) return undefined
  const whole = textIn(author, ['name']) ?? textOf(author)
  const value = /\(([^()]{2,100})\)\s*$/.exec(whole)?.[1] ?? whole
  return value.includes('@') ? undefined : { value, origin: 'author' }
}

function addressOf(item: XmlElement): Found | undefined {
  for (const { local, attributes, ...link } of childElements(item)) {
    if (local !== 'link') continue
    const { href, rel = 'alternate' } = attributes
    if (href !== undefined && rel === 'alternate') return { value: href, origin: 'link' }
    const text = textOf({ local, attributes, ...link })
    if (href === undefined && text !== '') return { value: text, origin: 'link' }
  }
  const guid = childElements(item).find(({ local }) => local === 'guid')
  if (guid === undefined || guid.attributes.isPermaLink === 'false') return undefined
  return { value: textOf(guid), origin: 'guid' }
}

/** Elements that hold an item's words, whole before short. */
const CONTENT = ['content:encoded', 'content', 'description', 'summary', 'dc:description']

function contentOf(item: XmlElement): FeedContent | undefined {
  for (const name of CONTENT) {
    const element = childElements(item).find((child) => child.name === name)
    if (element === undefined) continue
    const { type = '' } = element.attributes
    const isTree = type === 'xhtml' || childElements(element).length > 0
    const text = (isTree ? serialize(element.children) : textOf(element)).trim()
    if (text === '') continue
    const isHtml = isTree || (type !== 'text' && (/<[a-z/!]/i.test(text) || ENTITY.test(text)))
    return { text, isHtml }
  }
  return undefined
}

const ENTITY = /&#?\w{2,10};/

/** Titles are text that may hold tags and references once more. */
function plainTitle(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined
  const text = raw.replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
  return text.replace(/&#?\w{2,10};/g, (name) => decodeEntity(name, 0, name.length)?.char ?? name)
}

function childElements({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

function textIn(element: XmlElement, names: readonly string[]): string | undefined {
  const child = childElements(element).find(({ name }) => names.includes(name))
  const text = child === undefined ? '' : textOf(child)
  return text === '' ? undefined : text
}

function textOf({ children }: XmlElement): string {
  return children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim()
}

/** Elements as the HTML they were; prefixes are dropped. */
function serialize(nodes: readonly XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      const attributes = Object.entries(node.attributes)
        .filter(([name]) => !name.startsWith('xmlns'))
        .map(
          ([name, value]) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
        )
      return `<${node.local}${attributes.join('')}>${serialize(node.children)}</${node.local}>`
    })
    .join('')
}
