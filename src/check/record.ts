import { bodySpans } from '../document/body-spans.ts'
import { type Document, isWitness } from '../document/document.ts'
import { compareNames, type PersonName, parsePersonName } from '../document/person-name.ts'
import { CandidateFinder } from '../index/find-candidates.ts'
import { ShingleRanges } from '../index/postings.ts'
import type { IndexedText } from '../index/scan-words.ts'
import { measureSurprise } from '../index/surprise.ts'
import type { WordIndex } from '../index/word-index.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import { wordId } from '../text/token.ts'

/** A document of the record, and which revision of it this is. */
export interface RecordEntry {
  readonly document: Document
  /** Counts from 1. */
  readonly revision: number
  /** The newest revision of the document that the record holds. */
  readonly newest: number
  /** Where the document was read from, when it was a file. */
  readonly path?: string
  /** Whether it is kept, so that addresses lead to it. */
  readonly isKept?: true
}

/** What is known of a document beside its words: enough to tell what it is, when, and with whom. */
export interface Holding
  extends Pick<
    Document,
    'id' | 'kind' | 'title' | 'date' | 'place' | 'venue' | 'publisher' | 'address' | 'language'
  > {
  /** Whether no newer revision of the document is held. */
  readonly isNewest: boolean
  /** Whose words the document gives, or who is named as taking part; nobody of the press. */
  readonly people: readonly string[]
  /** Whose words a document without turns gives. */
  readonly voice?: string
  /** Houses that its journalists work for. */
  readonly outlets: readonly string[]
}

/** What a document is known for beside its words. */
export function holdingOf(document: Document): Omit<Holding, 'isNewest'> {
  const { id, kind, title, date, place, venue, publisher, address, language, participants } =
    document
  const people = new Set(participants)
  const outlets = new Set<string>()
  for (const { speaker, role } of document.turns) {
    if (speaker?.outlet !== undefined) outlets.add(speaker.outlet)
    if (speaker !== undefined && role !== 'press' && role !== 'audience') people.add(speaker.name)
  }
  if (document.voice !== undefined) people.add(document.voice.name)
  return {
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(venue === undefined ? {} : { venue }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(address === undefined ? {} : { address }),
    ...(language === undefined ? {} : { language }),
    people: [...people],
    ...(document.voice === undefined ? {} : { voice: document.voice.name }),
    outlets: [...outlets],
  }
}

/** A place in the record: a document, and the turn in it when it has turns. */
export interface RecordPlace {
  readonly entry: RecordEntry
  /** Number of the document in the record. */
  readonly number: number
  readonly turn?: number
  /** The spans that the words of the turn, or of the document without turns, stand in. */
  readonly spans: readonly Span[]
}

/**
 * Documents, wherever they are kept, each known by a number.
 *
 * Numbers are given in the order in which documents came, and each revision has its own.
 */
export interface RecordSource {
  /** Documents, each counted once whatever its revisions. */
  readonly documentCount: number
  /** Words of all revisions that are kept. The index may have more: those of removed ones. */
  readonly wordCount: number
  /** The earliest and the latest day of a document in the record. */
  readonly days: { readonly from?: string; readonly to?: string }
  readonly index: WordIndex
  /** A document with all that was understood of it. */
  entry(number: number): RecordEntry
  /** The spans of the words of a document without turns; see {@link bodySpans}. */
  bodySpans(number: number): readonly Span[]
  /** What is known of a document beside its words, which need not be read for it. */
  holding(number: number): Holding
  /**
   * The documents, newest revisions only and by number, in which a person takes part whose folded
   * surname is given. Others may be among them.
   */
  numbersWith(surname: string): readonly number[]
}

/**
 * Documents made searchable for checks.
 *
 * Each turn of a transcript is a section of its own, so that no words are taken to follow each other
 * across two speakers; any other document is one section of all its body.
 */
export class SearchableRecord {
  readonly source: RecordSource
  readonly index: WordIndex
  readonly finder: CandidateFinder
  /** The people of each document that was asked for, and the documents of each person. */
  readonly #participants = new Map<number, readonly PersonName[]>()
  readonly #numbersWith = new Map<string, readonly number[]>()

  constructor(source: RecordSource) {
    this.source = source
    this.index = source.index
    this.finder = new CandidateFinder(this.index, (position) => this.index.textRangeAt(position))
  }

  /** The document and turn that the word at a position of the index belongs to. */
  placeAt(position: number): RecordPlace {
    const { text, section } = this.index.locate(position)
    return this.place(text, section)
  }

  /** The place of a section: of a turn, or of a document without turns. */
  place(number: number, section: number): RecordPlace {
    const entry = this.source.entry(number)
    const spoken = entry.document.turns[section]
    if (spoken === undefined) return { entry, number, spans: this.source.bodySpans(number) }
    return { entry, number, turn: section, spans: spoken.spans }
  }

  /** Whether a position lies in a document that proves what was said. */
  isInWitness(position: number): boolean {
    return isWitness(this.source.holding(this.index.locate(position).text))
  }

  /** The people whose words a document gives, or who are named as taking part; nobody of the press. */
  participants(number: number): readonly PersonName[] {
    let people = this.#participants.get(number)
    if (people === undefined) {
      people = this.source.holding(number).people.flatMap((name) => parsePersonName(name) ?? [])
      this.#participants.set(number, people)
    }
    return people
  }

  /** The documents, newest revisions only and by number, in which a person takes part. */
  numbersWith(person: PersonName): readonly number[] {
    const key = [...person.folded.given, person.folded.surname].join(' ')
    let numbers = this.#numbersWith.get(key)
    if (numbers === undefined) {
      numbers = this.source
        .numbersWith(person.folded.surname)
        .filter((number) =>
          this.participants(number).some((other) => compareNames(person, other) !== 'different'),
        )
      // Drafts name whom they like.
      if (this.#numbersWith.size === MOST_PEOPLE) this.#numbersWith.clear()
      this.#numbersWith.set(key, numbers)
    }
    return numbers
  }

  /** How rare a word is in the record, in bits; a word that is not in it weighs most. */
  weightOf(word: string): number {
    const seen = this.index.frequency(wordId(word))
    return Math.log2((this.index.wordCount + 2) / (seen + 1))
  }

  /** What a run of words is worth as evidence, in bits: {@link measureSurprise}, summed. */
  surpriseOf(ids: Uint32Array): number {
    const count = ids.length
    const ranges = new ShingleRanges(count, this.index.partCount)
    for (let at = 0; at < count; at++) this.index.probe(ids, at, count, ranges)
    const surprise = new Float64Array(count)
    measureSurprise(this.index, ids, count, new Uint8Array(count), ranges, surprise)
    return surprise.reduce((sum, bits) => sum + bits, 0)
  }
}

/** People whose documents are remembered. */
const MOST_PEOPLE = 2000

/** The sections of a document that are searched: its turns, or else all of its body. */
export function toIndexedText(document: Document): IndexedText {
  const { text, turns, repairs } = document
  const sections = turns.length === 0 ? [bodySpans(document)] : turns.map(({ spans }) => spans)
  return {
    text,
    sections: sections.map((spans) => spans.flatMap((span) => withoutSpans(span, repairs))),
  }
}
