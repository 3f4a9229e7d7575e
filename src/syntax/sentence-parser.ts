import type { Span } from '../text/span.ts'
import type { SyntaxModel } from './model-codec.ts'
import { Parser } from './parse.ts'
import type { ParsedSentence } from './parsed-sentence.ts'
import { Tagger, tagOfMark } from './tag.ts'
import { LONGEST_SENTENCE, makeWordFeatures, readWord } from './word-features.ts'

/** Tags and parses sentences, one after the other. */
export class SentenceParser {
  readonly #tagger: Tagger
  readonly #parser: Parser
  readonly #features = makeWordFeatures()
  readonly #marks = new Uint8Array(LONGEST_SENTENCE)
  readonly #tags = new Uint8Array(LONGEST_SENTENCE)

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
      this.#marks[k] = tagOfMark(text, start) ?? 255
    }
    features.length = length
    this.#tagger.tag(features, this.#marks, this.#tags)
    this.#parser.parse(features, this.#tags)
    const { state } = this.#parser
    return withRanges({
      length,
      tags: this.#tags.slice(0, length),
      heads: state.heads.slice(0, length),
      relations: state.labels.slice(0, length),
      starts: new Int32Array(length),
      ends: new Int32Array(length),
    })
  }
}

/** Fill in where the words that depend on each word begin and end. */
function withRanges(sentence: ParsedSentence): ParsedSentence {
  const { length, heads, starts, ends } = sentence
  for (let k = 0; k < length; k++) {
    starts[k] = k
    ends[k] = k + 1
  }
  // A tree without crossing arcs: words hand their ranges on to their heads, the left ones rightward
  // first and then the right ones leftward, until nothing changes.
  for (let changed = true; changed; ) {
    changed = false
    for (let k = 0; k < length; k++) {
      const head = heads[k] as number
      if (head >= length) continue
      if ((starts[k] as number) < (starts[head] as number)) {
        starts[head] = starts[k] as number
        changed = true
      }
      if ((ends[k] as number) > (ends[head] as number)) {
        ends[head] = ends[k] as number
        changed = true
      }
    }
    for (let k = length - 1; k >= 0; k--) {
      const head = heads[k] as number
      if (head >= length) continue
      if ((starts[k] as number) < (starts[head] as number)) {
        starts[head] = starts[k] as number
        changed = true
      }
      if ((ends[k] as number) > (ends[head] as number)) {
        ends[head] = ends[k] as number
        changed = true
      }
    }
  }
  return sentence
}
