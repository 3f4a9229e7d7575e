import type { Span } from '../text/span.ts'
import type { SyntaxModel } from './model-codec.ts'
import { Parser } from './parse.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { settleTree } from './settle-tree.ts'
import { isFiniteTag, TAG, tagOfMark } from './tag.ts'
import { NO_MARK, Tagger } from './tagger.ts'
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
    const length = this.#tag(text, tokens)
    return this.#parse(length)
  }

  /** The same if `isWanted` by the tags of its tokens, which are only known until the next sentence. */
  parseIf(
    text: string,
    tokens: readonly Span[],
    isWanted: (tags: Uint8Array) => boolean,
  ): ParsedSentence | undefined {
    const length = this.#tag(text, tokens)
    return isWanted(this.#tags.subarray(FIRST, FIRST + length)) ? this.#parse(length) : undefined
  }

  /** Tag the tokens and return how many were taken. */
  #tag(text: string, tokens: readonly Span[]): number {
    const features = this.#features
    const length = Math.min(tokens.length, LONGEST_SENTENCE)
    for (let k = 0; k < length; k++) {
      const { start, end } = tokens[k] as Span
      readWord(text, start, end, k, features)
      this.#marks[k + FIRST] = tagOfMark(text, start) ?? NO_MARK
    }
    endWords(features, length)
    this.#tagger.tag(features, this.#marks, this.#tags)
    const first = tokens[0]
    if (first !== undefined && !AUXILIARY.test(text.slice(first.start, first.end)))
      settlePlural(this.#tags.subarray(FIRST, FIRST + length))
    return length
  }

  #parse(length: number): ParsedSentence {
    this.#parser.parse(this.#features, this.#tags)
    const { state } = this.#parser
    settleTree(state, this.#features.word)
    const end = FIRST + length
    return {
      length,
      tags: state.tags.slice(FIRST, end),
      heads: numbersOf(state.heads, length),
      relations: state.labels.slice(FIRST, end),
      starts: numbersOf(state.starts, length),
      ends: numbersOf(state.ends, length),
    }
  }
}

/**
 * A plural may look like a verb: in "Talks resumed" nobody talks, because no sentence begins with a full
 * verb in the third person and goes on with another one.
 */
function settlePlural(tags: Uint8Array): void {
  const [first, next, third] = tags
  if (first !== TAG.VBZ || !(next === TAG.VBD || next === TAG.VBN || next === TAG.MD)) return
  // "Supports expanded trade": here the participle tells of what kind the trade is.
  if (next === TAG.VBN && third !== undefined && MODIFIED.has(third)) return
  tags[0] = TAG.NNS
  if (!tags.some(isFiniteTag)) tags[1] = TAG.VBD
}

const MODIFIED: ReadonlySet<number> = new Set([TAG.NN, TAG.NNS, TAG.NNP, TAG.NNPS, TAG.JJ])
const AUXILIARY = /^(?:is|has|does|[’']s)$/i

/** The numbers of words in places as numbers of tokens. */
function numbersOf(places: Int32Array, length: number): Int32Array {
  const numbers = new Int32Array(length)
  for (let k = 0; k < length; k++) numbers[k] = (places[k + FIRST] as number) - FIRST
  return numbers
}
