import { ROLES, type Role, type StageNoteKind } from '../../document/turn.ts'
import { UnreadableError } from '../../document/unreadable-error.ts'
import type { SizeLimit } from '../decode-text.ts'
import { type LabelFacts, PageBuilder } from '../page-builder.ts'
import type { Extracted } from '../registry.ts'
import { inLanguage, readTeiHeader, readTeiPeople, type TeiPerson } from './tei-header.ts'
import { readXml, type XmlElement, type XmlNode } from './xml.ts'
import {
  attribute,
  descendants,
  findAll,
  findPath,
  isElement,
  localReference,
  placeOf,
  wordsOf,
} from './xml-words.ts'

/**
 * Read TEI: the texts of ParlaMint and Parla-CLARIN, interviews, speeches. Each `TEI` of a corpus file
 * is a document.
 *
 * A turn is a `u` or an `sp`; its label is the note or the `speaker` that is printed before it, else
 * the name that the file's list of people gives for `who`.
 *
 * @throws {UnreadableError} If the file holds no text.
 * @see https://clarin-eric.github.io/parla-clarin/
 */
export function readTei(source: Uint8Array, limit?: SizeLimit): Extracted[] {
  const { root, problems } = readXml(source, limit)
  const isOne = root.local !== 'teiCorpus'
  const files = isOne ? [root] : findAll(root, 'TEI')
  if (files.length === 0) {
    const count = descendants(root, new Set(['include'])).length
    const where = count === 1 ? 'another file' : `${count} other files`
    const message = `The file is the head of a TEI corpus; its texts stand in ${where}, and nothing is fetched`
    throw new UnreadableError({ code: 'leftUnread', message })
  }
  const corpusHeader = isOne ? undefined : findPath(root, 'teiHeader')
  return files.map((tei): Extracted => {
    const metadata = readTeiHeader(tei, corpusHeader)
    const people = readTeiPeople(root, metadata.values.get('date'))
    const name = isOne ? undefined : attribute(tei, 'xml:id')
    const isOwn = isOwnTei(findPath(tei, 'teiHeader')) || isOwnTei(corpusHeader)
    const writer = new TeiWriter(tei, people, metadata.values.get('language'), isOwn)
    const written = { ...writer.write(), format: 'tei', metadata }
    const page = isOwn ? { ...written, namesAll: true as const } : written
    return {
      page: problems.length === 0 ? page : { ...page, problems },
      ...(name === undefined ? {} : { name }),
    }
  })
}

/** Whether verbale wrote a file: everybody whom it knows to speak is named there. */
function isOwnTei(header: XmlElement | undefined): boolean {
  const applications = findAll(findPath(header, 'encodingDesc/appInfo'), 'application')
  return applications.some((application) => attribute(application, 'ident') === 'verbale')
}

/** Elements that hold no words of the text. */
const SKIPPED = new Set(
  'teiHeader standOff listPerson listOrg listPlace linkGrp spanGrp graphic figure timeline'.split(
    ' ',
  ),
)
/** Elements that stand on lines of their own, and do not hold one another. */
const BLOCKS = new Set('p ab seg l item salute signed dateline closer opener byline'.split(' '))
/** What happened, and what TEI calls it. */
const NOTE_KINDS: Readonly<Record<string, StageNoteKind>> = {
  vocal: 'vocal',
  kinesic: 'kinesic',
  incident: 'incident',
  stage: 'incident',
  gap: 'gap',
}
/** What a note tells of the language of the words, by its type. */
const TOLD_KINDS: Readonly<Record<string, StageNoteKind>> = {
  language: 'language',
  interpretation: 'interpretation',
}
/** Editions that add to what they print: the reading that stands in the text is one of a pair. */
const LEFT_OUT_OF_CHOICE = new Set(['sic', 'reg', 'expan'])

/** Where the writer stands in the tree. */
interface Place {
  readonly isSpoken: boolean
  /** Whether a block is open around it. */
  readonly isInBlock: boolean
  readonly level: number
  readonly isQuote: boolean
}

class TeiWriter {
  readonly #page = new PageBuilder()
  readonly #tei: XmlElement
  readonly #people: ReadonlyMap<string, TeiPerson>
  readonly #language: string | undefined
  /** Whether verbale wrote the file. */
  readonly #isOwn: boolean
  /** Whether the file marks who speaks. */
  readonly #isMarked: boolean
  /** A label that was printed, and whose turn has not begun. */
  #printed: XmlElement | undefined
  #lastWho: string | undefined
  #isGlued = false

  constructor(
    tei: XmlElement,
    people: ReadonlyMap<string, TeiPerson>,
    language: string | undefined,
    isOwn: boolean,
  ) {
    this.#isOwn = isOwn
    this.#tei = tei
    this.#people = people
    this.#language = language
    this.#isMarked = descendants(tei, new Set(['u', 'sp'])).length > 0
  }

  write(): ReturnType<PageBuilder['finish']> {
    const place = { isSpoken: false, isInBlock: false, level: 1, isQuote: false }
    for (const text of this.#tei.children) this.#visit(text, place)
    this.#endLabel()
    return this.#page.finish(this.#isMarked)
  }

  #visitAll(nodes: readonly XmlNode[], place: Place): void {
    for (const node of nodes) this.#visit(node, place)
  }

  #visit(node: XmlNode, place: Place): void {
    if (!isElement(node)) {
      if (node.trim() === '' && (this.#isGlued || !this.#page.isOpen)) return
      if (!place.isInBlock && !this.#page.isOpen) this.#begin(place)
      this.#page.write(node)
      return
    }
    const { local, children } = node
    if (SKIPPED.has(local)) return
    if (local === 'u' || local === 'sp') this.#writeSpeech(node, place)
    else if (local === 'note') this.#writeNote(node, place)
    else if (NOTE_KINDS[local] !== undefined) this.#writeHappening(node, local, place)
    else if (local === 'head') this.#writeHead(node, place)
    else if (BLOCKS.has(local) && !place.isInBlock) this.#writeBlock(node, place)
    else if (local === 'row') this.#writeRow(node, place)
    else if (local === 'quote' && !place.isInBlock) {
      this.#visitAll(children, { ...place, isQuote: true })
    } else if (/^div\d?$/.test(local)) {
      this.#page.end()
      this.#visitAll(children, { ...place, level: Math.min(place.level + 1, 6) })
    } else this.#visitInline(node, place)
  }

  #visitInline(node: XmlElement, place: Place): void {
    const { local, children } = node
    if (local === 'w' || local === 'pc') this.#writeToken(node)
    else if (local === 'lb') this.#writeLineBreak(node)
    else if (local === 'pb') this.#turnPage(node)
    else if (local === 'fw') this.#page.drop('runningHead', wordsOf(node))
    else if (local === 'del' || local === 'add') this.#writeRevised(node, place)
    else if (local === 'choice') {
      this.#visitAll(
        children.filter((child) => isElement(child) && !LEFT_OUT_OF_CHOICE.has(child.local)),
        place,
      )
    } else if (local === 'hi' && /bold|\bb\b/i.test(attribute(node, 'rend') ?? '')) {
      const stretch = this.#page.beginStretch()
      this.#visitAll(children, place)
      this.#page.strong(this.#page.endStretch(stretch))
    } else this.#visitAll(children, place)
  }

  #begin({ isSpoken, isQuote }: Place, source?: XmlElement): void {
    this.#page.begin({
      kind: isQuote ? 'quote' : 'paragraph',
      isUnspoken: this.#isMarked && !isSpoken,
      ...(source === undefined ? {} : { source: placeOf(source) }),
    })
  }

  #writeBlock(node: XmlElement, place: Place): void {
    this.#begin(place, node)
    this.#visitAll(node.children, { ...place, isInBlock: true })
    this.#page.end()
  }

  #writeRow(node: XmlElement, place: Place): void {
    this.#begin(place, node)
    for (const cell of findAll(node, 'cell')) {
      this.#visitAll(cell.children, { ...place, isInBlock: true })
      this.#page.write(' ')
    }
    this.#page.end()
  }

  #writeHead(node: XmlElement, place: Place): void {
    this.#endLabel()
    this.#page.begin({ kind: 'heading', level: place.level, source: placeOf(node) })
    this.#visitAll(node.children, { ...place, isInBlock: true })
    this.#page.end()
  }

  #writeSpeech(node: XmlElement, place: Place): void {
    const who = localReference(attribute(node, 'who'))
    const printed = this.#printed ?? findPath(node, 'speaker') ?? firstSpeakerNote(node)
    const isSame = printed === undefined && who !== undefined && who === this.#lastWho
    const person = who === undefined ? undefined : this.#people.get(who)
    this.#page.end()
    if (!isSame) {
      const words = printed === undefined ? (person?.name ?? who ?? '') : wordsOf(printed)
      const isSupplied =
        this.#isOwn && (printed === undefined || attribute(printed, 'subtype') === 'supplied')
      const facts = this.#facts(node, person)
      const marked = isSupplied ? { ...facts, isSupplied: true as const } : facts
      this.#page.label(words, marked, placeOf(printed ?? node))
    }
    this.#printed = undefined
    this.#lastWho = who
    const inside = { ...place, isSpoken: true, isInBlock: false }
    for (const child of node.children) {
      if (isElement(child) && (child === printed || child.local === 'speaker')) continue
      this.#visit(child, inside)
    }
    this.#page.end()
  }

  #facts(node: XmlElement, person: TeiPerson | undefined): LabelFacts {
    const role = person?.role ?? roleOf(attribute(node, 'ana'))
    const language = spokenLanguage(node)
    return {
      ...(person === undefined ? {} : { name: person.name }),
      ...(role === undefined ? {} : { role }),
      ...(language === undefined || language === this.#language ? {} : { language }),
    }
  }

  /** A printed label that no turn follows is text like any other. */
  #endLabel(): void {
    const printed = this.#printed
    if (printed === undefined) return
    this.#printed = undefined
    this.#page.begin({ isUnspoken: this.#isMarked })
    this.#page.write(wordsOf(printed))
    this.#page.end()
  }

  #writeNote(node: XmlElement, { isSpoken, isInBlock }: Place): void {
    const type = attribute(node, 'type') ?? ''
    if (type === 'speaker') {
      this.#endLabel()
      this.#printed = node
    } else if (this.#isMarked && !/^foot|^end/i.test(attribute(node, 'place') ?? type)) {
      // What somebody calls out from the benches stands in a note as well.
      const isCall = /interruption|vocal|shout|exclamation/i.test(type)
      const kind = isCall ? 'vocal' : (TOLD_KINDS[type] ?? 'editorial')
      if (isSpoken || isCall) this.#page.note(wordsOf(node), kind, placeOf(node), isInBlock)
      else this.#page.minute(wordsOf(node), 'incident', placeOf(node))
    } else this.#page.drop('footnote', wordsOf(node))
  }

  #writeHappening(node: XmlElement, local: string, { isInBlock }: Place): void {
    const described = inLanguage(findAll(node, 'desc'), this.#language)
    const words = described ?? (wordsOf(node) || (attribute(node, 'reason') ?? ''))
    const isLost = local === 'gap' && attribute(node, 'reason') !== 'editorial'
    const kind = local === 'gap' && !isLost ? 'editorial' : NOTE_KINDS[local]
    if (kind !== undefined) this.#page.note(words, kind, placeOf(node), isInBlock)
  }

  /** Annotated texts have each word in an element of its own. */
  #writeToken(node: XmlElement): void {
    const words = wordsOf(node)
    if (words === '') return
    const joins = attribute(node, 'join') ?? ''
    if (this.#isGlued || joins === 'left' || joins === 'both') this.#page.join()
    else this.#page.write(' ')
    this.#page.write(words)
    this.#isGlued = joins === 'right' || joins === 'both'
  }

  #writeLineBreak(node: XmlElement): void {
    if (attribute(node, 'break') === 'no') this.#page.join()
    else this.#page.write(' ')
  }

  #turnPage(node: XmlElement): void {
    const number = Number(attribute(node, 'n'))
    this.#page.page = Number.isSafeInteger(number) && number > 0 ? number : undefined
  }

  #writeRevised(node: XmlElement, place: Place): void {
    const stretch = this.#page.beginStretch()
    this.#visitAll(node.children, place)
    const span = this.#page.endStretch(stretch)
    if (node.local === 'del') this.#page.struck(span)
    else this.#page.inserted(span)
  }
}

function firstSpeakerNote(node: XmlElement): XmlElement | undefined {
  const first = node.children.find((child) => isElement(child) || child.trim() !== '')
  const isLabel =
    first !== undefined &&
    isElement(first) &&
    first.local === 'note' &&
    attribute(first, 'type') === 'speaker'
  return isLabel ? first : undefined
}

/** The part that ParlaMint gives a speaker in the sitting, or that a file written by verbale does. */
function roleOf(ana: string | undefined): Role | undefined {
  const names = ana?.split(/\s+/) ?? []
  const own = ROLES.find((role) =>
    names.some((name) => /^#(?:.*\.)?role\.(\w+)$/.exec(name)?.[1] === role),
  )
  if (own !== undefined) return own
  if (names.includes('#chair')) return 'moderator'
  if (names.includes('#regular') || names.includes('#guest')) return 'principal'
  return undefined
}

/** The language of a turn, when all of it is in one. */
function spokenLanguage(node: XmlElement): string | undefined {
  const own = attribute(node, 'xml:lang')
  if (own !== undefined) return own
  const languages = new Set(findAll(node, 'seg').map((seg) => attribute(seg, 'xml:lang')))
  const [only, another] = languages
  return another === undefined && languages.size === 1 ? only : undefined
}
