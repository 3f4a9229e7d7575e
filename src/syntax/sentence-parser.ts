import type { Span } from '../text/span.ts'
import type { SyntaxModel } from './model-codec.ts'
import { Parser } from './parse.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { tagOfMark } from './tag.ts'
import { Tagger } from './tagger.ts'
import {
  endWords,
  FIRST,
  LONGEST_SENTENCE,
  makeWordFeatures,
  PLACES,
  readWord,
} from './word-features.ts'

/** Tags and parses sentences, one after the other. */
export class SentenceParser {
  readonly #tagger: Tagger
  readonly #parser: Parser
  readonly #features = makeWordFeatures()
  readonly #marks = new Uint8Array(PLACES)
  readonly #tags = new Uint8Array(PLACES)

  constructor(model: SyntaxModel) {
    this.#tagger = new Tagger(model.tagger)
    this.#parser = new Parser(model.parser)
  }

  /**
   * The tree of a sentence, of which no more than {@link LONGEST_SENTENCE} tokens are taken.
   *
   * @param tokens see `tokenize`
   */
  parse(text: string, tokens: readonly Span[]): ParsedSentence {
    const features = this.#features
    const length = Math.min(tokens.length, LONGEST_SENTENCE)
    for (let k = 0; k < length; k++) {
      const { start, end } = tokens[k] as Span
      readWord(text, start, end, k, features)
      this.#marks[k + FIRST] = tagOfMark(text, start) ?? 255
    }
    endWords(features, length)
    this.#tagger.tag(features, this.#marks, this.#tags)
    this.#parser.parse(features, this.#tags)
    const { state } = this.#parser
    const end = FIRST + length
    return {
      length,
      tags: this.#tags.slice(FIRST, end),
      heads: numbersOf(state.heads, length),
      relations: state.labels.slice(FIRST, end),
      starts: numbersOf(state.starts, length),
      ends: numbersOf(state.ends, length),
    }
  }
}

/** The numbers of words in places as numbers of tokens. */
function numbersOf(places: Int32Array, length: number): Int32Array {
  const numbers = places.slice(FIRST, FIRST + length)
  for (let k = 0; k < length; k++) numbers[k] = (numbers[k] as number) - FIRST
  return numbers
}
