import { capitalsOf } from '../text/capitals.ts'
import type { Span } from '../text/span.ts'
import { foldWord, scanTokens, TokenBuffer } from '../text/token.ts'
import { WordTable } from './word-table.ts'

/** A text to index: the sections of it that are searched, each one contribution without a break. */
export interface IndexedText {
  readonly text: string
  /** Each section is a list of spans in order; shingles run across spans, never across sections. */
  readonly sections: readonly (readonly Span[])[]
}

/** The words of a text, as an index takes them in. */
export interface ScannedText {
  /** Id of each word, and its offset in the text; all sections in order. */
  readonly ids: Uint32Array
  readonly starts: Uint32Array
  /** `Capitals` of each word. */
  readonly capitals: Uint8Array
  /** How many of the words lie before the end of each section. */
  readonly sectionEnds: Uint32Array
  /** Words that this scanner meets for the first time: their ids, and their folded forms. */
  readonly newIds: readonly number[]
  readonly newWords: readonly string[]
}

/**
 * Scans texts for their words.
 *
 * A scanner remembers which words it has given out, so that each is spelled once for all texts it
 * scans.
 */
export class WordScanner {
  readonly #known = new WordTable()
  readonly #buffer = new TokenBuffer(1 << 12)

  scan({ text, sections }: IndexedText): ScannedText {
    const buffer = this.#buffer
    const known = this.#known
    const sectionEnds = new Uint32Array(sections.length)
    const newIds: number[] = []
    const newWords: string[] = []
    buffer.clear()
    for (const [section, spans] of sections.entries()) {
      for (const { start, end } of spans) scanTokens(text, start, end, buffer)
      sectionEnds[section] = buffer.count
    }
    const capitals = new Uint8Array(buffer.count)
    for (let i = 0; i < buffer.count; i++) {
      capitals[i] = capitalsOf(text, buffer.starts[i] as number, buffer.ends[i] as number)
      const id = buffer.ids[i] as number
      const before = known.size
      if (known.add(id) < before) continue
      newIds.push(id)
      newWords.push(foldWord(text.slice(buffer.starts[i], buffer.ends[i])))
    }
    return {
      ids: buffer.ids.slice(0, buffer.count),
      starts: buffer.starts.slice(0, buffer.count),
      capitals,
      sectionEnds,
      newIds,
      newWords,
    }
  }
}
