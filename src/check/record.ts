import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import { type PersonName, parsePersonName } from '../document/person-name.ts'
import { CandidateFinder } from '../index/find-candidates.ts'
import { ShingleRanges } from '../index/postings.ts'
import { type IndexedText, ShingleIndex } from '../index/shingle-index.ts'
import { measureSurprise } from '../index/surprise.ts'
import { type Span, withoutSpans } from '../text/span.ts'
import { cutStageNotes } from '../text/stage-note.ts'
import { wordId } from '../text/token.ts'

/** A document of the record, and which revision of it this is. */
export interface RecordEntry {
  readonly document: Document
  /** Counts from 1. */
  readonly revision: number
  /** Where the document was read from, when it was a file. */
  readonly path?: string
}

/** A place in the record: a document, and the turn in it when it has turns. */
export interface RecordPlace {
  readonly entry: RecordEntry
  /** Number of the document in the record, from 0. */
  readonly number: number
  readonly turn?: number
  /** The spans that the words of the turn, or of the document without turns, stand in. */
  readonly spans: readonly Span[]
}

/**
 * Documents made searchable for checks.
 *
 * Each turn of a transcript is a section of its own, so that no words are taken to follow each other
 * across two speakers; any other document is one section of all its body.
 */
export class SearchableRecord {
  readonly entries: readonly RecordEntry[]
  readonly index: ShingleIndex
  readonly finder: CandidateFinder
  /** The earliest and the latest day of a document in the record. */
  readonly days: { readonly from?: string; readonly to?: string }
  /** For each document, the spans of its body, which those without turns are searched by. */
  readonly #bodies: readonly (readonly Span[])[]
  /** For each document, those who take part in it; made when first asked for. */
  readonly #participants: (readonly PersonName[] | undefined)[]

  constructor(entries: readonly RecordEntry[]) {
    this.entries = entries
    this.#bodies = entries.map(({ document }) =>
      document.turns.length > 0 ? [] : bodySpans(document),
    )
    this.#participants = entries.map(() => undefined)
    this.index = new ShingleIndex(
      entries.map(({ document }, number) => toIndexedText(document, this.#bodies[number] ?? [])),
    )
    this.finder = new CandidateFinder(this.index, (position) =>
      this.index.textRange(this.index.locate(position).text),
    )
    this.days = daysOf(entries)
  }

  /** The document and turn that the word at a position of the index belongs to. */
  placeAt(position: number): RecordPlace {
    const { text, section } = this.index.locate(position)
    const hasTurns = (this.entries[text] as RecordEntry).document.turns.length > 0
    return this.place(text, hasTurns ? section : undefined)
  }

  /** The place of a turn, or of a document without turns. */
  place(number: number, turn: number | undefined): RecordPlace {
    const entry = this.entries[number] as RecordEntry
    const spoken = turn === undefined ? undefined : entry.document.turns[turn]
    if (turn === undefined || spoken === undefined) {
      return { entry, number, spans: this.#bodies[number] ?? [] }
    }
    return { entry, number, turn, spans: spoken.spans }
  }

  /** The people whose words a document gives, or who are named as taking part; nobody of the press. */
  participants(number: number): readonly PersonName[] {
    const known = this.#participants[number]
    if (known !== undefined) return known
    const { participants, turns, voice } = (this.entries[number] as RecordEntry).document
    const names = new Set(participants)
    for (const { speaker, role } of turns) {
      if (speaker !== undefined && role !== 'press' && role !== 'audience') names.add(speaker.name)
    }
    if (voice !== undefined) names.add(voice.name)
    const people = [...names].flatMap((name) => parsePersonName(name) ?? [])
    this.#participants[number] = people
    return people
  }

  /** How rare a word is in the record, in bits; a word that is not in it weighs most. */
  weightOf(word: string): number {
    const seen = this.index.frequency(wordId(word))
    return Math.log2((this.index.wordCount + 2) / (seen + 1))
  }

  /** What a run of words is worth as evidence, in bits: {@link measureSurprise}, summed. */
  surpriseOf(ids: Uint32Array): number {
    const count = ids.length
    const ranges = new ShingleRanges(count)
    for (let at = 0; at < count; at++) this.index.probe(ids, at, count, ranges)
    const surprise = new Float64Array(count)
    measureSurprise(this.index, ids, count, new Uint8Array(count), ranges, surprise)
    return surprise.reduce((sum, bits) => sum + bits, 0)
  }
}

/** The words of a document's body, stage notes left out. */
function bodySpans({ text, blocks, body }: Document): Span[] {
  return body.flatMap((index) => cutStageNotes(text, (blocks[index] as Block).span).spans)
}

function daysOf(entries: readonly RecordEntry[]): SearchableRecord['days'] {
  const days = entries
    .flatMap(({ document: { date } }) => (date?.precision === 'day' ? [date.value] : []))
    .sort()
  const [from] = days
  const to = days[days.length - 1]
  return from === undefined || to === undefined ? {} : { from, to }
}

function toIndexedText(document: Document, body: readonly Span[]): IndexedText {
  const { text, turns, repairs } = document
  if (turns.length > 0)
    return {
      text,
      sections: turns.map(({ spans }) => spans.flatMap((span) => withoutSpans(span, repairs))),
    }
  return { text, sections: [body] }
}
