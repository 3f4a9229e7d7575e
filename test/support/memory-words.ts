import type { Block } from '../../src/document/block.ts'
import type { Document } from '../../src/document/document.ts'
import type {
  Contribution,
  Days,
  Holding,
  PrefixedWord,
  SearchSource,
  SectionLocation,
  WordSource,
} from '../../src/search/source.ts'
import { type Capitals, capitalsOf } from '../../src/text/capitals.ts'
import { type Span, withoutSpans } from '../../src/text/span.ts'
import { cutStageNotes } from '../../src/text/stage-note.ts'
import { foldedToken, type Tokens, tokenize } from '../../src/text/token.ts'

/**
 * A record that is searched by reading all of it: every question is answered by going over every word.
 * Slow, and short enough to be seen to be right. Documents of the same id are revisions, in their order.
 */
export class MemorySource implements SearchSource {
  readonly words: MemoryWords
  readonly #documents: readonly Document[]

  constructor(documents: readonly Document[]) {
    this.#documents = documents
    this.words = new MemoryWords(documents.map((document) => sectionsOf(document)))
  }

  get numbers(): readonly number[] {
    return [...this.#documents.keys()]
  }

  get wordCount(): number {
    return this.words.wordCount
  }

  get earlierNumbers(): readonly number[] {
    return this.numbers.filter((number) => this.holding(number).isNewest === false)
  }

  get days(): Days {
    const days = this.#documents
      .flatMap(({ date }) => (date?.precision === 'day' ? [date.value] : []))
      .sort()
    const [from] = days
    const to = days.at(-1)
    return from === undefined || to === undefined ? {} : { from, to }
  }

  holding(number: number): Holding {
    const { id, kind, title, date, place, publisher } = this.document(number)
    const isSame = (other: Document): boolean => other.id === id
    return {
      id,
      revision: this.#documents.slice(0, number + 1).filter(isSame).length,
      isNewest: !this.#documents.slice(number + 1).some(isSame),
      kind,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { place }),
      ...(publisher === undefined ? {} : { publisher }),
      wordCount: this.words.sections
        .filter(({ location }) => location.text === number)
        .reduce((sum, { tokens }) => sum + tokens.count, 0),
    }
  }

  section(number: number, section: number): Contribution {
    const { turns, voice } = this.document(number)
    const turn = turns[section]
    if (turn === undefined) return voice === undefined ? {} : { speaker: voice.name }
    return {
      turn: section,
      ...(turn.speaker === undefined ? {} : { speaker: turn.speaker.name }),
      ...(turn.label === undefined ? {} : { speakerLabel: turn.label.text }),
      role: turn.role,
    }
  }

  document(number: number): Document {
    const document = this.#documents[number]
    if (document === undefined) throw new RangeError(`No document ${number}`)
    return document
  }
}

interface MemorySection {
  readonly location: SectionLocation
  readonly tokens: Tokens
  /** Position of the first word. */
  readonly start: number
}

/** The words of a record in a row, a zero behind each section. */
export class MemoryWords implements WordSource {
  readonly sections: readonly MemorySection[]
  readonly row: readonly number[]

  constructor(texts: readonly (readonly Tokens[])[]) {
    const row: number[] = []
    this.sections = texts.flatMap((sections, text) =>
      sections.map((tokens, section) => {
        const start = row.length
        row.push(...tokens.ids, 0)
        return { location: { text, section }, tokens, start }
      }),
    )
    this.row = row
  }

  get wordCount(): number {
    return this.row.filter((id) => id !== 0).length
  }

  frequency(id: number): number {
    return this.row.filter((other) => other === id).length
  }

  wordsWithPrefix(prefix: string, most: number): readonly PrefixedWord[] {
    const found = new Map<string, number>()
    for (const { tokens } of this.sections) {
      for (let k = 0; k < tokens.count; k++) {
        const word = foldedToken(tokens, k)
        if (word.startsWith(prefix)) found.set(word, tokens.ids[k] as number)
      }
    }
    return Array.from(found, ([word, id]) => ({ id, word, frequency: this.frequency(id) }))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
      .slice(0, most)
  }

  positionsOf(ids: Uint32Array, most: number): Uint32Array {
    const found = this.row.flatMap((_, at) =>
      ids.every((id, k) => this.row[at + k] === id) ? [at] : [],
    )
    return Uint32Array.from(found.slice(0, most))
  }

  forEachPlace(ids: Uint32Array, take: (position: number, document: number) => void): void {
    for (const position of this.positionsOf(ids, this.row.length)) {
      take(position, this.locate(position).text)
    }
  }

  positionsIn(document: number, ids: Uint32Array): readonly number[] {
    const found = this.positionsOf(ids, this.row.length)
    return [...found].filter((position) => this.locate(position).text === document)
  }

  countOf(ids: Uint32Array): number {
    return this.positionsOf(ids, this.row.length).length
  }

  idAt(position: number): number {
    const id = this.row[position]
    if (id === undefined) throw new RangeError(`No word ${position}`)
    return id
  }

  capitalsAt(position: number): Capitals {
    const { tokens, start } = this.#sectionAt(position)
    const { text, starts, ends } = tokens
    return capitalsOf(text, starts[position - start] ?? 0, ends[position - start] ?? 0)
  }

  locate(position: number): SectionLocation {
    return this.#sectionAt(position).location
  }

  documentAt(position: number): { readonly text: number; readonly end: number } {
    const { text } = this.locate(position)
    const last = this.sections.findLast(({ location }) => location.text === text)
    return { text, end: last === undefined ? 0 : last.start + last.tokens.count }
  }

  sectionRange({ text, section }: SectionLocation): Span {
    const found = this.sections.find(
      ({ location }) => location.text === text && location.section === section,
    )
    if (found === undefined) throw new RangeError(`No section ${section} in document ${text}`)
    return { start: found.start, end: found.start + found.tokens.count }
  }

  tokensAt(start: number, end: number): Tokens {
    const section = this.#sectionAt(start)
    const { text, starts, ends, ids, count } = section.tokens
    const [first, last] = [start - section.start, end - section.start]
    if (last > count) throw new RangeError(`Words ${start} to ${end} leave their section`)
    return {
      text,
      count: end - start,
      starts: starts.slice(first, last),
      ends: ends.slice(first, last),
      ids: ids.slice(first, last),
    }
  }

  #sectionAt(position: number): MemorySection {
    const found = this.sections.findLast(({ start }) => start <= position)
    if (found === undefined) throw new RangeError(`No word ${position}`)
    return found
  }
}

/** The words of each turn, or of the whole body of a document without turns. */
function sectionsOf({ text, turns, repairs, blocks, body }: Document): Tokens[] {
  if (turns.length === 0) {
    const spans = body.flatMap((k) => cutStageNotes(text, (blocks[k] as Block).span).spans)
    return [tokenize(text, spans)]
  }
  return turns.map(({ spans }) =>
    tokenize(
      text,
      spans.flatMap((span) => withoutSpans(span, repairs)),
    ),
  )
}
