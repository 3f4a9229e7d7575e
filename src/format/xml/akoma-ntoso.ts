import type { Page } from '../../document/block.ts'
import { STAGE_NOTE_KINDS, type StageNoteKind } from '../../document/turn.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { SizeLimit } from '../decode-text.ts'
import { PageBuilder } from '../page-builder.ts'
import type { Extracted } from '../registry.ts'
import {
  type AkomaNtosoNames,
  isOwnFile,
  readAkomaNtosoMeta,
  readAkomaNtosoNames,
} from './akoma-ntoso-meta.ts'
import { readSpeech, SPEECHES, SpeechNames } from './akoma-ntoso-speech.ts'
import { readXml, type XmlElement, type XmlNode } from './xml.ts'
import {
  attribute,
  descendants,
  elementsOf,
  findAll,
  isElement,
  localReference,
  placeOf,
  wordsOf,
} from './xml-words.ts'

/**
 * Read Akoma Ntoso, versions 2 and 3: records of parliaments with who speaks, and other documents as
 * text.
 *
 * @throws {UnreadableError} If the file holds no document.
 * @see https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html
 */
export function readAkomaNtoso(source: Uint8Array, limit?: SizeLimit): Extracted[] {
  const { root, problems } = readXml(source, limit)
  const [document] = elementsOf(root)
  if (document === undefined) {
    const message = 'The Akoma Ntoso file holds no document'
    throw new UnreadableError({ code: 'unreadable', message })
  }
  const names = readAkomaNtosoNames(document)
  const metadata = readAkomaNtosoMeta(document, names)
  const writer = new AkomaNtosoWriter(document, names)
  const page = { ...writer.write(), format: 'akomaNtoso', metadata }
  return [{ page: problems.length === 0 ? page : { ...page, problems } }]
}

const SKIPPED = new Set(['meta', 'noteRef', 'img'])
/** What verbale puts before a text, and is no part of it. */
const FRONT = new Set(['preface', 'coverPage'])
/** Elements that stand on lines of their own. Lists and sections hold them and have no words. */
const BLOCKS = new Set(
  'p block li docTitle longTitle listIntroduction listWrapUp intro wrapUp'.split(' '),
)
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading'])
/** What the minutes tell and nobody says. */
const NOTE_KINDS: Readonly<Record<string, StageNoteKind>> = {
  scene: 'incident',
  narrative: 'incident',
  remark: 'editorial',
}
/** Code units of what is a note; what is longer is a part of the minutes. */
const LONGEST_NOTE = 300

/** Where the writer stands in the tree. */
interface Place {
  readonly isSpoken: boolean
  readonly isInBlock: boolean
  readonly level: number
  readonly isQuote: boolean
}

class AkomaNtosoWriter {
  readonly #page = new PageBuilder()
  readonly #document: XmlElement
  readonly #names: SpeechNames
  /** Whether verbale wrote the file. */
  readonly #isOwn: boolean
  /** Whether the file marks who speaks. */
  readonly #isMarked: boolean
  /** A number that stands before the block it counts. */
  #number = ''
  #lastBy: string | undefined

  constructor(document: XmlElement, names: AkomaNtosoNames) {
    const speeches = descendants(document, SPEECHES)
    this.#document = document
    this.#isOwn = isOwnFile(document)
    this.#names = new SpeechNames(names, speeches, this.#isOwn)
    this.#isMarked = speeches.length > 0
  }

  write(): Omit<Page, 'format'> {
    const place = { isSpoken: false, isInBlock: false, level: 1, isQuote: false }
    this.#visitAll(this.#document.children, place)
    const page = this.#page.finish(this.#isMarked)
    return this.#isOwn ? { ...page, namesAll: true } : page
  }

  #visitAll(nodes: readonly XmlNode[], place: Place): void {
    for (const node of nodes) this.#visit(node, place)
  }

  #visit(node: XmlNode, place: Place): void {
    if (!isElement(node)) {
      if (place.isInBlock) this.#page.write(node)
      else if (node.trim() !== '') this.#writeBlock([node], place)
      return
    }
    const { local, children } = node
    if (SKIPPED.has(local) || (this.#isOwn && FRONT.has(local))) return
    if (local === 'toc') this.#page.drop('furniture', wordsOf(node))
    else if (local === 'authorialNote') this.#page.drop('footnote', wordsOf(node))
    else if (SPEECHES.has(local)) this.#writeSpeech(node, place)
    else if (NOTE_KINDS[local] !== undefined) this.#writeNote(node, place)
    else if (local === 'summary') this.#writeBlock(children, { ...place, isSpoken: false }, node)
    else if (HEADINGS.has(local) && !place.isInBlock) this.#writeHeading(node, place)
    else if (local === 'num' && !place.isInBlock) this.#number = wordsOf(node)
    else if (BLOCKS.has(local) && !place.isInBlock) this.#writeBlock(children, place, node)
    else if (local === 'tr') this.#writeRow(node, place)
    else this.#visitInline(node, place)
  }

  #visitInline(node: XmlElement, place: Place): void {
    const { local, children } = node
    if (local === 'eol' || local === 'br') this.#page.breakLine()
    else if (local === 'b') {
      const stretch = this.#page.beginStretch()
      this.#visitAll(children, place)
      this.#page.strong(this.#page.endStretch(stretch))
    } else if (local === 'del' || local === 'ins') {
      const stretch = this.#page.beginStretch()
      this.#visitAll(children, place)
      const span = this.#page.endStretch(stretch)
      if (local === 'del') this.#page.struck(span)
      else this.#page.inserted(span)
    } else if (local === 'embeddedStructure' || local === 'quotedStructure') {
      this.#page.end()
      this.#visitAll(children, { ...place, isInBlock: false, isQuote: true })
    } else {
      const isSection = /section$/i.test(local) || local === 'preface' || local === 'coverPage'
      const level = isSection ? Math.min(place.level + 1, 6) : place.level
      this.#visitAll(children, { ...place, level })
    }
  }

  #writeBlock(children: readonly XmlNode[], place: Place, node?: XmlElement): void {
    // A list item or an introduction may hold paragraphs of its own.
    if (children.some((child) => isElement(child) && BLOCKS.has(child.local))) {
      this.#visitAll(children, place)
      return
    }
    this.#page.begin({
      kind: place.isQuote ? 'quote' : 'paragraph',
      isUnspoken: this.#isMarked && !place.isSpoken,
      ...(node === undefined ? {} : { source: placeOf(node) }),
    })
    this.#writeNumber()
    this.#visitAll(children, { ...place, isInBlock: true })
    this.#page.end()
  }

  #writeHeading(node: XmlElement, place: Place): void {
    const level = Math.max(1, place.level - 1)
    this.#page.begin({ kind: 'heading', level, source: placeOf(node) })
    this.#writeNumber()
    this.#visitAll(node.children, { ...place, isInBlock: true })
    this.#page.end()
  }

  #writeNumber(): void {
    if (this.#number !== '') this.#page.write(`${this.#number} `)
    this.#number = ''
  }

  #writeRow(node: XmlElement, place: Place): void {
    const isUnspoken = this.#isMarked && !place.isSpoken
    this.#page.begin({ isUnspoken, source: placeOf(node) })
    for (const cell of [...findAll(node, 'th'), ...findAll(node, 'td')]) {
      this.#visitAll(cell.children, { ...place, isInBlock: true })
      this.#page.write(' ')
    }
    this.#page.end()
  }

  #writeNote(node: XmlElement, place: Place): void {
    const words = wordsOf(node)
    const kind = ownKind(node) ?? NOTE_KINDS[node.local]
    if (kind === undefined) return
    if (place.isInBlock) this.#page.note(words, kind, undefined, true)
    else if (words.length <= LONGEST_NOTE) this.#page.minute(words, kind, placeOf(node))
    else this.#writeBlock(node.children, { ...place, isSpoken: false }, node)
  }

  #writeSpeech(node: XmlElement, place: Place): void {
    const speech = readSpeech(node, this.#names)
    this.#page.end()
    const isSame =
      speech.printed === undefined && speech.by !== undefined && speech.by === this.#lastBy
    if (!isSame) this.#page.label(speech.label, speech.facts, placeOf(speech.printed ?? node))
    this.#lastBy = speech.by
    const inside = { ...place, isSpoken: true }
    if (speech.words !== '') {
      this.#page.begin({ source: placeOf(speech.printed ?? node) })
      this.#page.write(speech.words)
      this.#page.end()
    }
    this.#visitAll(
      node.children.filter((child) => child !== speech.printed),
      inside,
    )
    this.#page.end()
  }
}

/** The kind of a note in a file written by verbale: `#note_vocal`. */
function ownKind(node: XmlElement): StageNoteKind | undefined {
  const named = localReference(attribute(node, 'refersTo'))
  return STAGE_NOTE_KINDS.find((kind) => named === `note_${kind}`)
}
