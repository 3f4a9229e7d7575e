import { pairWords } from './pair-words.ts'

/** How a text found compares with the one that was wanted, by words in order: shares of 0 to 1. */
export interface TextScore {
  /** Share of the words found that were wanted. */
  readonly precision: number
  /** Share of the words wanted that were found. */
  readonly recall: number
  readonly f1: number
}

/** Compare two texts word by word, in order; case and punctuation do not count. */
export function scoreText(gold: string, found: string): TextScore {
  const wanted = wordsOf(gold)
  const words = wordsOf(found)
  const paired = pairWords(wanted, words).reduce((count, pair) => (pair < 0 ? count : count + 1), 0)
  return {
    precision: words.length === 0 ? 0 : paired / words.length,
    recall: wanted.length === 0 ? 0 : paired / wanted.length,
    f1: words.length + wanted.length === 0 ? 1 : (2 * paired) / (words.length + wanted.length),
  }
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
