import { parseableStretches } from '../article/reported/parseable-stretches.ts'
import { Tree, wordsOf } from '../article/reported/tree.ts'
import { englishParser } from '../syntax/english-model.ts'
import { tokenize } from '../syntax/token.ts'
import { LONGEST_SENTENCE } from '../syntax/word-features.ts'
import { sentences } from '../text/sentence.ts'
import type { Span } from '../text/span.ts'

/**
 * A sentence of a passage. Its words and its tree are made when they are first asked for: the tree takes
 * far longer than all else, so whoever asks for it has seen a word that makes it worth the time.
 */
export class SpokenSentence implements Span {
  /** Offsets in the text of the passage. */
  readonly start: number
  readonly end: number
  readonly #passage: string
  #tokens: readonly Span[] | undefined
  #lower: readonly string[] | undefined
  #tree: Tree | undefined

  constructor(passage: string, { start, end }: Span, tokens?: readonly Span[]) {
    this.#passage = passage
    this.start = start
    this.end = end
    this.#tokens = tokens
  }

  get text(): string {
    return this.#passage.slice(this.start, this.end)
  }

  /** Words and marks as the grammar parts them, `do` `n't`; offsets in the text of the passage. */
  get tokens(): readonly Span[] {
    this.#tokens ??= tokenize(this.#passage, this, [])
    return this.#tokens
  }

  /** The tokens in small letters, their apostrophes straight. */
  get lower(): readonly string[] {
    this.#lower ??= wordsOf(this.#passage, this.tokens)
    return this.#lower
  }

  /** The grammar of the sentence, by the numbers of its tokens. */
  get tree(): Tree {
    this.#tree ??= new Tree(
      this.#passage,
      this.tokens,
      englishParser().parse(this.#passage, this.tokens),
      undefined,
      this.lower,
    )
    return this.#tree
  }
}

/** The sentences of a passage; one without end, such as a list, is cut where a clause may end. */
export function spokenSentences(passage: string): SpokenSentence[] {
  return sentences(passage).flatMap((span) => {
    // Words of speech have more than three characters with the space: no need to count those of a short one.
    if (span.end - span.start <= 3 * LONGEST_SENTENCE) return new SpokenSentence(passage, span)
    const tokens = tokenize(passage, span, [])
    if (tokens.length <= LONGEST_SENTENCE) return new SpokenSentence(passage, span, tokens)
    return parseableStretches(passage, tokens).map((stretch) => {
      const start = (stretch[0] as Span).start
      return new SpokenSentence(passage, { start, end: (stretch.at(-1) as Span).end }, stretch)
    })
  })
}
