import type { QuotingText } from '../article/find-quotations.ts'
import { findNegationAtEnd } from '../text/negation.ts'
import type { Span } from '../text/span.ts'
import { stemWord } from '../text/stem.ts'
import type { ContextDifference, ReadingPassage } from './context-difference.ts'
import { nearSentences, writersWordsAround } from './words-around.ts'

const NEGATION =
  /\b(?:not|cannot|never|nobody|nothing|no|none|neither|nor|without)\b|n['’]t\b|\b(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|unable|unwilling)(?=\s+to\b)/gi
/** "I have never said that", "nobody believes", "it is not true that": what follows is not affirmed. */
const REPORTED_NEGATION =
  /\b(?:(?:do|does|did|would|could|is|was|are|were|have|has|had|am|ca|wo)(?:n['’]t|\s+not)|cannot|never|nobody|no one|not)\b(?:\s+[^\s,;.–—]+){0,4}?\s+(?:think|thought|believe[sd]?|say|said|saying|mean|means|meant|suggest\w*|claim\w*|true|case|agree[sd]?|accept\w*|imply\w*|implying|expect\w*|pretend\w*|promise\w*|(?<=\b(?:to|cannot|n['’]t)\s+)tell)\b(?:\s+(?:that|to))?(?:\s+(?!--)[^\s,;.–—]+){0,2}\s*$/i
/** "I doubt that", "she denies that", "it would be a mistake to say that", "it is false that". */
const DOUBTED =
  /\b(?:(?:I|we|you|he|she|they)\s+(?:\p{L}+\s+){0,2}?(?:doubt(?:s|ed)?|den(?:y|ies|ied)|reject(?:s|ed)?|disputes?d?)|(?:wrong|false|untrue|mistaken|absurd|nonsense|a\s+(?:big\s+|grave\s+|great\s+)?(?:mistake|lie|myth|illusion))(?:\s+to\s+(?:say|think|believe|claim|suggest|assume|pretend|imagine|conclude))?)(?:\s+(?:very\s+much|the\s+(?:claim|idea|notion|suggestion)))?(?:\s+(?:that|whether|if))\s*$/iu
/** "The claim that": what follows is called false behind it. */
const CLAIM =
  /\b(?:claim|idea|notion|suggestion|allegation|accusation|assertion|rumou?r|story|report|belief|argument|charge)s?\s+that\s*$/i
const CALLED_FALSE =
  /^["”’']?\s*(?:is|are|was|were)\s+(?:(?:simply|just|plainly|completely|totally|utterly|absolutely|entirely)\s+)?(?:not\s+(?:true|correct|right|accurate)|false|untrue|wrong|incorrect|mistaken|absurd|ridiculous|nonsense|baseless|unfounded|an?\s+(?:\p{L}+\s+)?(?:lie|myth|invention|fabrication))\b/iu

/**
 * A negation that rules a passage from the words around it, and that the draft leaves behind: "I have
 * never said that [the treaty is dead]".
 */
export function findLostNegation(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
): ContextDifference | undefined {
  const { text, span } = source
  const opening = openingOf(source)
  if (opening === undefined) return undefined
  const around = writersWordsAround(draft, quotation)
  if (around.some(({ start, end }) => DENIAL.test(draft.text.slice(start, end)))) return undefined
  const before = text.slice(opening.start, span.start)
  return lost(reportedNegation(before, text.slice(span.end, opening.end)), opening, around)
}

/**
 * A negation of the clause that a passage begins in the middle of, where the draft cuts it off: "I will
 * not [sign the treaty]".
 */
export function findCutNegation(
  source: ReadingPassage,
  draft: QuotingText,
  quotation: Span,
  language: string,
): ContextDifference | undefined {
  const opening = openingOf(source)
  if (opening === undefined) return undefined
  const before = source.text.slice(opening.start, source.span.start)
  const around = writersWordsAround(draft, quotation)
  if (language === 'en') {
    const isDenied = around.some(
      ({ start, end }) =>
        (end === quotation.start || start === quotation.end) &&
        DENIAL.test(draft.text.slice(start, end)),
    )
    const negation = isDenied
      ? undefined
      : cutNegation(before, draft.text.slice(0, quotation.start))
    return lost(negation, opening, around)
  }
  const own = draft.text.slice(Math.max(0, quotation.start - CUT_REACH), quotation.start)
  // The draft may have the negation in its own words, before the mark.
  const isKept = findNegationAtEnd(own.replace(/[^\p{L}\p{M}]+$/u, ''), language) !== undefined
  return lost(isKept ? undefined : findNegationAtEnd(before, language), opening, around)
}

/** The sentence in which a passage begins. */
function openingOf({ text, span }: ReadingPassage): Span | undefined {
  return nearSentences(text, span).find((sentence) => sentence.end > span.start)
}

function lost(
  negation: string | undefined,
  source: Span,
  [own]: readonly Span[],
): ContextDifference | undefined {
  if (negation === undefined) return undefined
  return {
    kind: 'negation',
    words: negation.trim(),
    source,
    ...(own === undefined ? {} : { draft: own }),
  }
}

/** Words by which a draft denies too, or leaves open, what it quotes. */
const DENIAL =
  /\b(?:not|cannot|no|none|never|nor|neither|nobody|nothing|without|den(?:y|ies|ied|ying|ial)|reject\w*|doubt\w*|refus\w*|declin\w*|dismiss\w*|disput\w*|oppos\w*|rul(?:e[sd]?|ing) out|fail\w*|unable|unwilling|unlikely|false|wrong|untrue|hardly|(?:rather|other) than|instead of|whether)\b|n['’]t\b/i

/** A denial of what somebody says or thinks, of which the passage is the content. */
function reportedNegation(before: string, after: string): string | undefined {
  // "I don't think a captain would hire whom he never believed …": two of them turn nothing around.
  const count = before.match(NEGATION)?.length ?? 0
  if (count === 1) return REPORTED_NEGATION.exec(before)?.[0]
  if (count > 1) return undefined
  return (
    DOUBTED.exec(before)?.[0] ?? (CALLED_FALSE.test(after) ? CLAIM.exec(before)?.[0] : undefined)
  )
}

/**
 * The words from a negation to the end of `before` that deny what follows. Where the clause has words
 * of its own in between, the draft must take up the last of them, and so affirm what the record denies:
 * "we do not want [a bad treaty]", and `Oda wanted "a bad treaty"`.
 */
function cutNegation(before: string, draftBefore: string): string | undefined {
  const from = before.search(CLAUSE_AT_END)
  const clause = before.slice(from)
  const negations = [...clause.matchAll(NEGATION)]
  const [negation] = negations
  if (negation === undefined || negations.length > 1) return undefined
  // "What is this if not a surrender?", "why not a treaty?"
  if (RHETORICAL.test(before.slice(0, from + negation.index))) return undefined
  const between = wordsIn(clause.slice(negation.index + negation[0].length))
  if (between.length > LONGEST_BETWEEN || between.some((word) => LIFTING.test(word)))
    return undefined
  // "I will not go there to [sign]": an infinitive belongs to the verb that is denied.
  const isInfinitive = between.at(-1) === 'to' && !between.some((word) => OF_NOUN.test(word))
  const last = isInfinitive ? undefined : between.findLast((word) => !SMALL.test(word))
  if (last !== undefined) {
    const own = wordsIn(draftBefore.slice(-CUT_REACH)).map(stemWord)
    if (!own.includes(stemWord(last))) return undefined
  }
  return clause.slice(negation.index)
}

/** The clause at the end of some words: what stands behind the last mark or conjunction. */
const CLAUSE_AT_END =
  /(?:(?!\b(?:and|but|because|so|if|when|while|who|which|that|where|until|unless)\b)[^,;:.!?()“”"–—](?<!--))*$/i

/** Words behind which "not" denies nothing. */
const RHETORICAL = /\b(?:if|why|or)\s+$/i

/** Words between a negation and what it denies; further off, it may well deny something else. */
const LONGEST_BETWEEN = 6

/** Words that take a negation back, or narrow it: "not only", "no doubt", "will not hesitate to". */
const LIFTING =
  /^(?:only|just|merely|simply|solely|mention|doubts?|question|secret|surprise|coincidence|accident|wonder|choice|hesitate|fail|forget|stop|rest|cease|tire|afraid|ashamed|reluctant|hesitant|hard|difficult|late|wait|help|but|than|short|less|until|or)$/

/** Words between a negation and what it denies that carry no meaning of their own. */
const SMALL =
  /^(?:an?|the|any|some|one|much|many|more|longer|yet|ever|even|really|actually|going|be|been|being|am|are|is|was|were|have|has|had|do|does|did|to|of|in|at|for|with|by|on|as|about|able|ready|willing|prepared|it|this|these|those|my|our|your|his|her|its|their|also|now|here|there|such|so|very|quite|currently|necessarily)$/

/** Words that show a noun: in "not allow our rivals to", the infinitive is the rivals'. */
const OF_NOUN =
  /^(?:the|an?|my|our|your|his|her|its|their|this|these|those|me|us|you|him|it|them|any(?:one|body|thing)?|some(?:one|body)|people|others)$/

/** The words of a text in small letters. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []
}

/** Code units before a quotation in which the draft's last word before it stands. */
const CUT_REACH = 40
