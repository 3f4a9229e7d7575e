import type { Quotation } from '../../article/quotation.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import { containsSpan, hullOf, type Span } from '../../text/span.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { Act } from './act.ts'

/**
 * The sentences of a press report, to read a quotation with the words that report it.
 *
 * "Oda promised to sail", "Oda said Halvenia would sail": that it binds, and whom, is told by words
 * outside of the quotation.
 */
export class ReportSentences {
  readonly #writer: Passage
  #sentences: readonly Span[] | undefined

  /** @param writer what the writer of the report tells */
  constructor(writer: Passage) {
    this.#writer = writer
  }

  /**
   * The sentence that reports a quotation, in the voice of who is quoted and without quotation marks;
   * `undefined` for words that stand by themselves, in marks or without a word that reports them.
   */
  around({ voice }: Passage): Passage | undefined {
    const { quotation } = voice
    if (quotation?.cue === undefined || standsAlone(quotation)) return undefined
    const told = hullOf([...quotation.spans, quotation.cue])
    const sentence = this.#sentenceAt(told.start)
    if (sentence === undefined || !containsSpan(sentence, told)) return undefined
    return this.#writer.stretch(sentence, voice, marksOf(this.#writer.document.text, quotation))
  }

  #sentenceAt(offset: number): Span | undefined {
    const writer = this.#writer
    this.#sentences ??= writer.sentences.map((sentence) => writer.original(sentence))
    const sentences = this.#sentences
    return sentences[partitionPoint(sentences.length, (k) => (sentences[k] as Span).end <= offset)]
  }
}

/** Whether an act is one of the words quoted; every act is, where nothing is quoted. */
export function isOfQuotation(passage: Passage, { tree }: SpokenSentence, { verb }: Act): boolean {
  const { quotation } = passage.voice
  if (quotation === undefined) return true
  const word = passage.original(tree.span({ start: verb, end: verb + 1 }))
  return quotation.spans.some((span) => containsSpan(span, word))
}

/** Whether words in marks are a clause of their own: "We will sail," and not "promised “every help”". */
function standsAlone({ kind, mode }: Quotation): boolean {
  return kind === 'direct' && mode !== 'act'
}

/** The marks around the words of a quotation. */
function marksOf(text: string, { marked }: Quotation): Span[] {
  const beside = marked.flatMap(({ start, end }) => [start - 1, end])
  return beside
    .filter((at) => MARK.test(text.charAt(at)))
    .map((start) => ({ start, end: start + 1 }))
}

const MARK = /["'“”„‘’«»]/
