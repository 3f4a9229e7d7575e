import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import { CandidateFinder } from '../index/find-candidates.ts'
import { type IndexedText, ShingleIndex } from '../index/shingle-index.ts'
import type { Span } from '../text/span.ts'
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

  constructor(entries: readonly RecordEntry[]) {
    this.entries = entries
    this.index = new ShingleIndex(entries.map(({ document }) => toIndexedText(document)))
    this.finder = new CandidateFinder(this.index, (position) =>
      this.index.textRange(this.index.locate(position).text),
    )
  }

  /** The document and turn that the word at a position of the index belongs to. */
  placeAt(position: number): RecordPlace {
    const { text, section } = this.index.locate(position)
    const entry = this.entries[text] as RecordEntry
    const hasTurns = entry.document.turns.length > 0
    return { entry, number: text, ...(hasTurns ? { turn: section } : {}) }
  }

  /** How rare a word is in the record, in bits; a word that is not in it weighs most. */
  weightOf(word: string): number {
    const seen = this.index.frequency(wordId(word))
    return Math.log2((this.index.wordCount + 2) / (seen + 1))
  }

  /** The earliest and the latest day of a document in the record. */
  get days(): { readonly from?: string; readonly to?: string } {
    const days = this.entries
      .flatMap(({ document: { date } }) => (date?.precision === 'day' ? [date.value] : []))
      .sort()
    const [from] = days
    const to = days[days.length - 1]
    return from === undefined || to === undefined ? {} : { from, to }
  }
}

function toIndexedText(document: Document): IndexedText {
  const { text, turns, body, blocks, repairs } = document
  if (turns.length > 0) return { text, sections: turns.map(({ spans }) => cutOut(spans, repairs)) }
  return { text, sections: [body.map((index) => (blocks[index] as Block).span)] }
}

/** Spans without the parts that the derived view leaves out. */
function cutOut(spans: readonly Span[], repairs: readonly Span[]): readonly Span[] {
  if (repairs.length === 0) return spans
  return spans.flatMap((span) => {
    const pieces: Span[] = []
    let from = span.start
    for (const repair of repairs) {
      if (repair.start < from || repair.end > span.end) continue
      if (repair.start > from) pieces.push({ start: from, end: repair.start })
      from = repair.end
    }
    if (from < span.end) pieces.push({ start: from, end: span.end })
    return pieces
  })
}
