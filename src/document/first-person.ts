import { trimSpan } from '../text/span.ts'
import { countWords } from '../text/word-count.ts'

/**
 * Whether the stretches of a text speak for whoever wrote or said them: `I`, `we` and `our` are
 * frequent in them. A report says these words only between quotation marks.
 */
export function isFirstPerson(stretches: readonly string[]): boolean {
  const sample = sampleOf(stretches)
  const total = countWords(sample, trimSpan(sample, { start: 0, end: sample.length }))
  const own = sample.match(/\b(?:I|we|our|my|us)\b/g)?.length ?? 0
  return total >= LEAST_WORDS && own >= LEAST_SHARE * total
}

/** The stretches with a space between, as many as are looked at. */
function sampleOf(stretches: readonly string[]): string {
  let length = 0
  const end = stretches.findIndex((words) => {
    length += words.length + 1
    return length > SAMPLE
  })
  return stretches
    .slice(0, end < 0 ? undefined : end + 1)
    .join(' ')
    .slice(0, SAMPLE)
}

/** Code units that are looked at; a speech shows in its first minutes whose it is. */
const SAMPLE = 20_000
/** Words below which a few of them prove nothing. */
const LEAST_WORDS = 40
/** Share of words for oneself above which a text speaks for its writer. */
const LEAST_SHARE = 0.015
