import type { QuotingText } from '../article/find-quotations.ts'
import { findNegationAtEnd } from '../text/negation.ts'
import type { Span } from '../text/span.ts'
import type { ContextDifference, ReadingPassage } from './context-difference.ts'
import { nearSentences, writersWordsAround } from './words-around.ts'

const NEGATION = /\b(?:not|never|nobody|nothing|no|none|neither|nor|without)\b|n['’]t\b/gi
const REPORTED_NEGATION =
  /\b(?:(?:do|does|did|would|could|is|was|are|were|have|has|had|am|ca|wo)(?:n['’]t|\s+not)|never|nobody|no one|not)\b(?:\s+[^\s,;.–—]+){0,4}?\s+(?:think|thought|believe|believed|say|said|saying|mean|means|meant|suggest\w*|claim\w*|true|case|agree[sd]?|accept\w*|imply\w*|implying|expect\w*|pretend\w*|promise\w*)\b(?:\s+(?:that|to))?(?:\s+(?!--)[^\s,;.–—]+){0,2}\s*$/i

/** A negation that rules a passage from the words before it, and that the draft leaves behind. */
export function findLostNegation(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const { text, span } = source
  const opening = nearSentences(text, span).find((sentence) => sentence.end > span.start)
  if (opening === undefined) return undefined
  const before = text.slice(opening.start, span.start)
  const match = REPORTED_NEGATION.exec(before)
  if (match === null) return undefined
  // "I don't think a captain would hire whom he never believed …": two of them turn nothing around.
  if ((before.match(NEGATION)?.length ?? 0) > 1) return undefined
  const around = writersWordsAround(draft, quotation)
  const own = around[0]
  const words = around.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  if (
    /\b(?:not|no|never|denied|denies|deny|rejected|rejects|doubt\w*|nobody|neither|without)\b|n['’]t\b/i.test(
      words,
    )
  )
    return undefined
  return {
    kind: 'negation',
    words: match[0].trim(),
    source: opening,
    ...(own === undefined ? {} : { draft: own }),
  }
}

/**
 * A negation that stands right before a passage in a language other than English, where the draft cuts
 * it off.
 */
export function findCutNegation(
  { text, span }: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
  language: string,
): ContextDifference | undefined {
  const opening = nearSentences(text, span).find((sentence) => sentence.end > span.start)
  if (opening === undefined) return undefined
  const words = findNegationAtEnd(text.slice(opening.start, span.start), language)
  if (words === undefined) return undefined
  const before = draft.text.slice(Math.max(0, quotation.start - CUT_REACH), quotation.start)
  // The draft may have the negation in its own words, before the mark.
  if (findNegationAtEnd(before.replace(/[^\p{L}\p{M}]+$/u, ''), language) !== undefined)
    return undefined
  const own = writersWordsAround(draft, quotation)[0]
  return { kind: 'negation', words, source: opening, ...(own === undefined ? {} : { draft: own }) }
}

/** Code units before a quotation in which the draft's last word before it stands. */
const CUT_REACH = 40
