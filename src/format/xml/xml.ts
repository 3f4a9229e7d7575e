import { SaxesParser } from 'saxes'
import type { Problem } from '../../document/problem.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import { decodeEntity } from '../../text/entity.ts'
import { LineFinder } from '../../text/line.ts'
import type { SizeLimit } from '../decode-text.ts'
import { decodeXml } from './xml-decode.ts'

/** An element of an XML file with all that is in it. */
export interface XmlElement {
  /** With its prefix, as written: `w:p`. */
  readonly name: string
  /** Without its prefix: `p`. */
  readonly local: string
  /** Values by name as written: `xml:lang`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** Where it stands in the decoded source, its tags included. */
  readonly start: number
  readonly end: number
}

/** What an element holds: elements, and the words between them. */
export type XmlNode = XmlElement | string

/** An XML file that was read. */
export interface XmlSource {
  readonly root: XmlElement
  readonly problems: readonly Problem[]
}

/**
 * Read an XML file into a tree.
 *
 * Faults are passed over and reported, and a file that was cut off gives what stands before the cut.
 * Nothing outside the file is read, and entities that it declares are not expanded: their references
 * stay as they are. Names of HTML (`&eacute;`) are decoded.
 *
 * @throws {UnreadableError} If it holds no element, or more than a limit.
 */
export function readXml(source: Uint8Array, limit?: SizeLimit): XmlSource {
  const { text, problems } = decodeXml(source, limit)
  const tree = parseXml(text)
  return { root: tree.root, problems: [...problems, ...tree.problems] }
}

/**
 * Read decoded XML into a tree; see {@link readXml}.
 *
 * @throws {UnreadableError} If it holds no element, or more than a limit.
 */
export function parseXml(source: string): XmlSource {
  const faults = new Faults()
  const { text, stand } = standInForAmpersands(source)
  if (stand !== undefined) faults.add(`${lineOf(source, text.indexOf(stand))}: a bare "&".`)
  const restore = (words: string): string =>
    stand === undefined ? words : words.replaceAll(stand, '&')
  const parser = new SaxesParser({ xmlns: false, position: true })
  const entities = entitiesIn(text)
  parser.ENTITIES = entities.values
  const open: OpenElement[] = []
  const roots: OpenElement[] = []
  let tagStart = 0
  let count = 0
  parser.on('error', ({ message }) => faults.add(message))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY\b/.test(doctype)) faults.declaresEntities = true
  })
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', parser.position - 1)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS) throw tooLarge(`has more than ${MOST_ELEMENTS} elements`)
    if (open.length >= MOST_DEPTH) throw tooLarge(`is nested more than ${MOST_DEPTH} elements deep`)
    const local = name.slice(name.indexOf(':') + 1)
    const element: OpenElement = {
      name,
      local,
      attributes: stand === undefined ? attributes : restoreValues(attributes, restore),
      children: [],
      start: Math.max(0, tagStart),
      end: text.length,
    }
    const parent = open.at(-1)
    if (parent === undefined) roots.push(element)
    else parent.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element !== undefined) element.end = parser.position
  })
  const addWords = (words: string): void => {
    open.at(-1)?.children.push(restore(words))
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.write(text).close()
  const [root] = roots
  if (root === undefined) {
    throw new UnreadableError({ code: 'unreadable', message: 'The file holds no XML element' })
  }
  return { root, problems: faults.problems(entities.unknown) }
}

/**
 * The text with a character that it has nowhere in the place of each `&` that begins no reference: up
 * to the next semicolon, all would be taken for the name of an entity.
 */
function standInForAmpersands(source: string): {
  readonly text: string
  readonly stand?: string
} {
  let isFound = false
  let code = FIRST_PRIVATE
  while (source.includes(String.fromCharCode(code)) && code < LAST_PRIVATE) code++
  const stand = String.fromCharCode(code)
  const text = source.replace(BARE_AMPERSAND, (match) => {
    if (match !== '&') return match
    isFound = true
    return stand
  })
  return isFound ? { text, stand } : { text: source }
}

/** Sections of raw characters and comments, in which it is allowed; or one that begins no reference. */
const BARE_AMPERSAND =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?!(?:[A-Za-z_][\w.-]{0,60}|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g
/** Characters that stand for nothing by themselves. */
const FIRST_PRIVATE = 0xe000
const LAST_PRIVATE = 0xf8ff

function restoreValues(
  attributes: Readonly<Record<string, string>>,
  restore: (words: string) => string,
): Record<string, string> {
  const restored: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(attributes)) restored[name] = restore(value)
  return restored
}

function lineOf(source: string, offset: number): string {
  const { line, column } = new LineFinder(source).find(offset)
  return `${line}:${column}`
}

interface OpenElement extends Omit<XmlElement, 'children' | 'end'> {
  readonly children: XmlNode[]
  end: number
}

/** Elements of the largest file that is read: a day of a parliament with each word in its own has half. */
const MOST_ELEMENTS = 3_000_000
/** Elements around an element. Formats for texts nest twenty deep; bombs have a million. */
const MOST_DEPTH = 400
/** Faults after which a file is no XML at all. */
const MOST_FAULTS = 1000
/** Names of entities that a problem lists. */
const MOST_NAMED = 5

function tooLarge(what: string): UnreadableError {
  const message = `The file ${what}, the most that is read of XML`
  return new UnreadableError({ code: 'tooLarge', message })
}

/**
 * What the references in a text stand for, and the names of those that nothing is known of, which
 * stand for themselves: an entity that a file declares may be a file elsewhere, or grow to gigabytes.
 */
function entitiesIn(text: string): {
  readonly values: Record<string, string>
  readonly unknown: readonly string[]
} {
  const values: Record<string, string> = Object.create(null)
  const unknown: string[] = []
  for (const match of text.matchAll(/&([A-Za-z_][\w.-]{0,60});/g)) {
    const name = match[1] as string
    if (values[name] !== undefined) continue
    const known = decodeEntity(match[0], 0, match[0].length)
    values[name] = known?.char ?? match[0]
    if (known === undefined) unknown.push(name)
  }
  return { values, unknown }
}

/** Counts what is wrong with a file. */
class Faults {
  declaresEntities = false
  #first = ''
  #count = 0

  add(message: string): void {
    if (this.#count === 0) this.#first = message
    if (++this.#count <= MOST_FAULTS) return
    const limit = `The file is no XML: it has more than ${MOST_FAULTS} faults`
    throw new UnreadableError({
      code: 'unreadable',
      message: `${limit}, the first at ${this.#first}`,
    })
  }

  problems(unknown: readonly string[]): Problem[] {
    const problems: Problem[] = []
    if (this.#count > 0) {
      const count = this.#count === 1 ? '1 fault' : `${this.#count} faults`
      const message = `The XML has ${count}, the first at line and column ${this.#first.replace(/\.$/, '')}; what could be read was`
      problems.push({ code: 'damaged', message })
    }
    if (unknown.length > 0) {
      const names = unknown.slice(0, MOST_NAMED).map((name) => `&${name};`)
      const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : ''
      const message = `Entities are not expanded: ${names.join(', ')}${more} stand in the text as they are`
      problems.push({ code: 'leftUnread', message })
    } else if (this.declaresEntities) {
      const message = 'The file declares entities, which are not expanded; the text uses none'
      problems.push({ code: 'leftUnread', message })
    }
    return problems
  }
}
