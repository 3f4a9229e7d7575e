import type { Span } from '../../text/span.ts'
import type { TextSpan } from '../row.ts'
import type { Passage } from '../spoken-text.ts'
import type { AskedPart } from './find-parts.ts'
import type { Question } from './question.ts'
import type { ReplySentence } from './reply.ts'

/**
 * What a question takes for given, as far as it says so itself: what it reports that somebody said, and
 * what it begins with "given". With each, what the reply says to that.
 */
export function findPremises(
  asking: readonly Passage[],
  parts: readonly AskedPart[],
  reply: readonly ReplySentence[],
): Question['premises'] {
  const found: { readonly passage: Passage; readonly span: Span }[] = []
  for (const passage of asking) {
    const own = parts.filter((part) => part.passage === passage)
    for (const sentence of passage.sentences) {
      if (found.length >= MOST_PREMISES) break
      const { start } = sentence
      const end = Math.min(sentence.end, start + LONGEST_SENTENCE)
      const asked = own.find(({ span }) => span.start < end && span.end > start)
      const words = passage.text.slice(start, asked?.span.start ?? end)
      if (asked === undefined || words.length >= LEAST_PREMISE) {
        if (STATES.test(words) && !COURTEOUS.test(words)) {
          const span = { start, end: asked === undefined ? end : start + trimmed(words) }
          found.push({ passage, span })
        }
      }
      if (asked !== undefined && asked.span.start >= start) {
        const last = Math.min(asked.span.end, asked.span.start + LONGEST_SENTENCE)
        const given = GIVEN.exec(passage.text.slice(asked.span.start, last))
        if (given !== null) {
          const from = asked.span.start + given.index
          found.push({ passage, span: { start: from, end: from + given[0].length } })
        }
      }
    }
  }
  if (found.length === 0) return []
  const answer = reply.slice(0, MOST_ANSWERING).find(({ lower }) => JUDGES.test(lower))
  return found.map(({ passage, span }, k) => ({
    span: originalOf(passage, span),
    // What is said of a premise is said of the last one.
    ...(answer === undefined || k < found.length - 1
      ? {}
      : { reply: originalOf(answer.passage, answer.span) }),
  }))
}

/** Premises of one question, and characters of one. */
const MOST_PREMISES = 4
const LEAST_PREMISE = 20
const LONGEST_SENTENCE = 1500
/** Sentences at the start of a reply that may be about the premise. */
const MOST_ANSWERING = 4

const REPORTS =
  '(?:said|says|told|announced|stated|claimed|claims|argued?|argues|reported|reports|confirmed|testified|warned|warns|admitted|acknowledged|indicated|suggested|described|called|tweeted|wrote|promised|pledged|vowed|insists?|insisted|denied|believes?|alleged|accused|estimates?|estimated|found|shows?|mentioned|noted|pointed out)'
/** A statement of what somebody said, or of what is so. */
const STATES = new RegExp(
  `\\b(?:he|she|they|you(?:['’]ve)?|we(?:['’]ve)?|who|it|reports?|sources?|officials?|polls?|study|[\\p{Lu}][\\p{L}’'.-]+)(?: (?:has|have|had|just|also|recently|today|yesterday|earlier|already|again|previously|once|himself|herself|often))* ${REPORTS}\\b|\\baccording to\\b|\\b(?:there (?:are|were|have been|is|was|has been)(?: (?:a|an|some|several|many|new|more|recent|growing|this))* (?:reports?|concerns?|criticisms?|speculation|word|calls?|evidence|indications?|allegations?|questions?|suggestions?))\\b|\\b[Gg]iven (?:that|the|how|what|all)\\b|\\b(?:as (?:you|we) know|we know that|it(?:['’]s| is) (?:clear|known|estimated|reported) that)\\b`,
  'u',
)
const COURTEOUS =
  /^\W*(?:thank|thanks|hi\b|hello|good (?:morning|afternoon|evening)|i (?:said|told|mentioned))/i
const GIVEN =
  /\b(?:given|considering)(?: that| the| how| what| all)\b[^?;—–]{8,300}?(?=,\s|[?;—–]|$)/i

/** What a reply says to a premise. */
const JUDGES =
  /\b(?:(?:that's|that is|this is|it's|it is|that isn't|that's just|that was) (?:(?:just|simply|absolutely|completely|actually|totally|certainly|really|also) )*(?:not |in)?(?:accurate|inaccurate|incorrect|correct|true|untrue|false|right|wrong|the case|what (?:he|she|i|we|they) said|what happened)|(?:reject|dispute|disagree with|quibble with|quarrel with|take issue with|push back on|challenge|don't (?:accept|agree with|share|buy|know that i accept)|do not (?:accept|agree with|share)|wouldn't (?:accept|agree with|share)|accept|agree with) (?:that|the|your|this|with)(?: (?:entire|very|underlying|whole))? ?(?:premise|characterization|assumption|assertion|statement|claim|framing|notion|suggestion|interpretation|contention|way you)?|(?:your|the) premise|(?:he|she|they|i|we) (?:didn't|did not|never) (?:say|said)|not (?:my|our) (?:understanding|view|words)|you(?:'re| are) (?:mistaken|wrong|right|correct|absolutely right))\b/

function trimmed(words: string): number {
  return words.replace(/[\s,;:—–-]*(?:\b(?:and|but|so|or))?[\s,;:—–-]*$/i, '').length
}

function originalOf(passage: Passage, span: Span): TextSpan {
  const { start, end } = passage.original(span)
  return { start, end, text: passage.document.text.slice(start, end) }
}
