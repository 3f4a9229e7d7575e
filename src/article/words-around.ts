import { partitionPoint } from '../text/partition-point.ts'
import { readStretch, type Stretch } from './occasion.ts'
import type { WriterSentence } from './sentence-part.ts'

/** Finds the writer's words around quotations, which tell of the occasion; reads each sentence once. */
export class WordsAround {
  readonly #text: string
  readonly #writtenOn: string | undefined
  readonly #outside = new Map<WriterSentence, readonly Stretch[]>()

  constructor(text: string, writtenOn: string | undefined) {
    this.#text = text
    this.#writtenOn = writtenOn
  }

  /**
   * The writer's words of a paragraph up to the end of a sentence of it; no more than
   * {@link MOST_AROUND} stretches of them on either side of `anchor`.
   */
  around(
    paragraph: readonly WriterSentence[],
    sentence: WriterSentence,
    anchor: number,
  ): readonly Stretch[] {
    const around = this.#outsideMarks(sentence)
    const here = partitionPoint(around.length, (k) => (around[k] as Stretch).span.start <= anchor)
    const first = Math.max(0, here - MOST_AROUND)
    const groups: (readonly Stretch[])[] = [around.slice(first, here + MOST_AROUND)]
    let count = here - first
    let k = partitionPoint(
      paragraph.length,
      (i) => (paragraph[i] as WriterSentence).span.start < sentence.span.start,
    )
    // A sentence that is only a quotation gives none, and there may be thousands of them.
    const earliest = Math.max(0, k - MOST_AROUND)
    while (k-- > earliest && count < MOST_AROUND) {
      const before = this.#outsideMarks(paragraph[k] as WriterSentence).slice(-MOST_AROUND)
      groups.push(before)
      count += before.length
    }
    return groups.reverse().flat()
  }

  /** What the writer says in a sentence before, between and after the stretches in marks. */
  #outsideMarks(sentence: WriterSentence): readonly Stretch[] {
    const known = this.#outside.get(sentence)
    if (known !== undefined) return known
    const stretches: Stretch[] = []
    const add = (start: number, end: number): void => {
      if (start < end) stretches.push(readStretch(this.#text, { start, end }, this.#writtenOn))
    }
    let from = sentence.span.start
    for (const part of sentence.parts) {
      if (part.type !== 'piece') continue
      add(from, part.span.start)
      from = part.span.end
    }
    add(from, sentence.span.end)
    this.#outside.set(sentence, stretches)
    return stretches
  }
}

/** Stretches of the writer's words, and sentences, that can tell of an occasion; prose has no more. */
const MOST_AROUND = 40
