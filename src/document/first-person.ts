import { trimSpan } from '../text/span.ts'
import { countWords } from '../text/word-count.ts'

/**
 * Whether a text speaks for whoever wrote or said it: `I`, `we` and `our` are frequent in it. A report
 * says these words only between quotation marks.
 */
export function isFirstPerson(words: string): boolean {
  const sample = words.slice(0, SAMPLE)
  const total = countWords(sample, trimSpan(sample, { start: 0, end: sample.length }))
  const own = sample.match(/\b(?:I|we|our|my|us)\b/g)?.length ?? 0
  return total >= LEAST_WORDS && own >= LEAST_SHARE * total
}

/** Code units that are looked at; a speech shows in its first minutes whose it is. */
const SAMPLE = 20_000
/** Words below which a few of them prove nothing. */
const LEAST_WORDS = 40
/** Share of words for oneself above which a text speaks for its writer. */
const LEAST_SHARE = 0.015
