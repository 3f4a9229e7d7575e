import type { QuotingText } from '../article/find-quotations.ts'
import type { Span } from '../text/span.ts'
import { COMMON_WORDS } from './common-word.ts'
import type { ContextDifference, ReadingPassage } from './context-difference.ts'
import { nearSentences, writersWordsAround } from './words-around.ts'

const CONDITION =
  /\b(?:if|unless|provided(?: that)?|as long as|so long as|in case|in the event|only when|on condition|should (?=(?:he|she|they|it|we|you|[A-Z]\w+)\b)|were \w+ to)\b/i
const CONSEQUENCE =
  /\b(?:will|would|shall|can|could|may|might|must|going to|'ll|’ll|face|means?|(?:ready|prepared|willing) to)\b|['’]ll\b/iu
/** A verb that a passage was cut off from: "we will [lift the tariffs]". */
const CONSEQUENCE_AT_END =
  /(?:\b(?:will|would|shall|can|could|may|might|must|going to|(?:ready|prepared|willing) to)|['’]ll)\s+(?:not\s+|also\s+)?$/iu
const NOT = /\b(?:not|cannot|never|no|nobody|nothing)\b|n['’]t\b/i

/** A condition that a passage depends on and the draft does not give, in its own words or others. */
export function findLostCondition(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const passage = source.text.slice(source.span.start, source.span.end)
  const isConsequence =
    CONSEQUENCE.test(passage) || CONSEQUENCE_AT_END.test(source.text.slice(0, source.span.start))
  if (CONDITION.test(passage) || !isConsequence) return undefined
  const condition = conditionAround(source)
  if (condition === undefined) return undefined
  // Whoever runs for an office speaks of what he would do there; nobody takes it for a condition.
  if (OWN_OFFICE.test(source.text.slice(condition.start, condition.end))) return undefined
  // The draft may give the condition in its own words, before or after the quotation.
  const around = writersWordsAround(draft, quotation)
  const words = around.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  if (
    CONDITION.test(words) ||
    (EVENT_AHEAD.test(source.text.slice(condition.start)) && GIVEN_EVENT.test(words)) ||
    /\b(?:condition|conditional|threat|hypothetical|scenario|event|case)\w*\b/i.test(words)
  )
    return undefined
  if (sharesMostContent(source.text.slice(condition.start, condition.end), words)) return undefined
  const own = around[0]
  return {
    kind: 'condition',
    words: source.text.slice(condition.start, condition.end).trim(),
    source: condition,
    ...(own === undefined ? {} : { draft: own }),
  }
}

const OWN_OFFICE =
  /\b(?:I|we)(?:['’](?:m|re)|\s+(?:am|are|get|become|were|win|remain|stay))\b(?=.*\b(?:elected|re-elected|in office|in power|in government|president|prime minister|minister|chancellor|governor|mayor|senator|election|nominee|nomination)\b)/is

/** The head of a clause that names an event: a subject follows, and a verb. */
const EVENT_AHEAD =
  /^(?:once|as soon as|until|before)\s+(?:I|we|you|he|she|it|they|there|all|every|the|an?|this|that|these|those|our|their|its|his|her|my|\p{Lu}\p{L}+)\s+(?:[^\s,;.:]+\s+){0,5}?(?:is|are|was|were|has|have|had|do|does|can|get|gets|\p{Ll}+(?:s|ed))\b/u
/** Words of a draft that give such an event. */
const GIVEN_EVENT = /\b(?:once|as soon as|until|before|after|when|first|pending)\b/i

/** The clause that a passage depends on: before it or after it in its sentence, or the one before. */
function conditionAround({ text, span }: ReadingPassage): Span | undefined {
  const all = nearSentences(text, span)
  const first = all.findIndex((sentence) => sentence.end > span.start)
  const last = all.findLastIndex((sentence) => sentence.start < span.end)
  const opening = all[first]
  const closing = all[last]
  if (opening === undefined || closing === undefined) return undefined
  const before = text.slice(opening.start, span.start)
  const marker = CONDITION.exec(before)
  // "If X, it will …": the clause ends in a comma right where the passage begins. In "we stay unless
  // asked, and it will …" the condition belongs to the clause before it, and in "if X, and there are …"
  // to a sentence that was never ended.
  const isOthers = marker !== null && /,\s+(?:and|but|so|or)\s*$/i.test(before)
  if (marker !== null && !isOthers && /[,–—]\s*(?:[^\s,;.]+\s+){0,4}$/.test(before)) {
    return { start: opening.start + marker.index, end: span.start }
  }
  const after = text.slice(span.end, closing.end)
  const following =
    /^[\s,;–—-]*(?:but\s+|and\s+)?(?:only\s+)?(?=(?:if|unless|provided|as long as|so long as|in case|in the event|on condition)\b)/i.exec(
      after,
    )
  if (following !== null) return { start: span.end + following[0].length, end: closing.end }
  const event = /^\s+(?:only\s+)?/.exec(after)
  // "We will not sail [before the fog lifts]" names a condition; "we will sail before noon" a time.
  if (event !== null && EVENT_AHEAD.test(after.slice(event[0].length))) {
    const isOpen = /^(?:once|as soon as)/i.test(after.slice(event[0].length))
    const own = text.slice(opening.start, span.end)
    if (isOpen || NOT.test(own)) return { start: span.end + event[0].length, end: closing.end }
  }
  const previous = all[first - 1]
  if (previous === undefined || before.trim() !== '') return undefined
  const isPointing =
    /^["“'‘]?(?:(?:and|then|so)\s+)?(?:it|that|this|they|those|these|then)\b/i.test(
      text.slice(span.start, span.start + 30),
    )
  const previousText = text.slice(previous.start, previous.end)
  const opensWithCondition =
    /(?:^|:\s+|,\s+|\bthat\s+)(?:and\s+|but\s+)?(?:if|unless|should|in case|in the event)\b/i.test(
      previousText.slice(0, 60),
    )
  return isPointing && opensWithCondition ? previous : undefined
}

/** Whether most long words of a clause stand in other words too. */
function sharesMostContent(clause: string, words: string): boolean {
  const content = (clause.toLowerCase().match(/[\p{L}]{5,}/gu) ?? []).filter(
    (word) => !COMMON_WORDS.has(word),
  )
  if (content.length < 2) return false
  const others = words.toLowerCase()
  const shared = content.filter((word) =>
    others.includes(word.slice(0, Math.max(5, word.length - 2))),
  )
  return shared.length >= 0.5 * content.length
}
