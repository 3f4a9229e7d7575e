import type { Postings, ShingleRanges } from './postings.ts'

/**
 * How surprising each word of a query is after the words before it, in bits, judged by the index.
 *
 * This is what a word is worth as evidence: a word that half the record's sentences go on with
 * proves nothing, a rare one proves much. The estimate is a trigram model with Dirichlet smoothing,
 * in which every count is taken without one occurrence, because the passage that a quotation was cut
 * from must not testify for itself.
 *
 * `isBreak[i]` tells that the writer marked an omission before word `i`, so nothing before it counts
 * as context.
 *
 * @see D. MacKay and L. Bauman Peto, "A hierarchical Dirichlet language model", 1995.
 */
export function measureSurprise(
  postings: Postings,
  ids: Uint32Array,
  count: number,
  isBreak: Uint8Array,
  ranges: ShingleRanges,
  into: Float64Array,
): void {
  const total = Math.max(postings.wordCount, LEAST_WORDS) + 1
  for (let i = 0; i < count; i++) {
    const seen = others(postings.frequency(ids[i] as number))
    let probability = (seen + UNSEEN) / total
    if (i >= 1 && isBreak[i] === 0) {
      const context = others(postings.frequency(ids[i - 1] as number))
      const pair = others(ranges.size(2, i - 1))
      probability = (pair + BIGRAM_PRIOR * probability) / (context + BIGRAM_PRIOR)
      if (i >= 2 && isBreak[i - 1] === 0) {
        const triple = others(ranges.size(3, i - 2))
        const pairContext = others(ranges.size(2, i - 2))
        probability = (triple + TRIGRAM_PRIOR * probability) / (pairContext + TRIGRAM_PRIOR)
      }
    }
    into[i] = Math.min(MOST_BITS, -Math.log2(probability))
  }
}

// How many occurrences of a context it takes to trust it as much as the shorter context. Larger
// values make stock phrases weigh more, smaller ones make rare contexts look certain.
const BIGRAM_PRIOR = 20
const TRIGRAM_PRIOR = 5

/** Occurrences that a word the index has not is given, so that none is impossible. */
const UNSEEN = 0.5

/**
 * A record of fewer words is too small a sample of the language to call its words common; a higher
 * value makes every common word of a short record look telling.
 */
const LEAST_WORDS = 2000

/** One word alone never proves more than this, or a single misprint would outweigh a clause. */
const MOST_BITS = 16

function others(count: number): number {
  return count > 0 ? count - 1 : 0
}
