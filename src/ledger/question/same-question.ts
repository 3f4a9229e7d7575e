import { TAG } from './asking-words.ts'
import type { AskedPart, PartKind } from './find-parts.ts'
import { openingEnd, plain } from './opening.ts'

/** Whether a part only says again, or more narrowly, what the part before it asks. */
export function repeats(
  text: string,
  a: AskedPart,
  b: AskedPart,
  isSameSentence: boolean,
): boolean {
  if (a.isTopic || b.isTopic || a.topic.size > MOST_TOPIC) return false
  const [, first] = parted(text, a)
  const [lead, second] = parted(text, b)
  if (TAG.test(second)) return true
  const between = plain(text, { start: a.span.end, end: b.span.start }) + lead
  // "I mean" says in other words what was asked.
  if (/\bi mean\b/.test(between)) return true
  if (/\b(?:and|also|second(?:ly)?|third(?:ly)?|separately|finally)\b/.test(between)) return false
  if (BIDS_ONLY.test(second)) return true
  if (asksElse(a, b)) return false
  if (b.topic.size === 0) return !/^(?:why|when|where|how|who)\b/.test(second)
  if (!isSameSentence && asksOn(a, b, lead, second)) return true
  if (!isSameSentence && /\bor\b/.test(between)) return a.kind === 'yesNo' || a.kind === 'choice'
  if (a.topic.size === 0) return false
  const shared = [...b.topic].filter((key) => a.topic.has(key)).length
  const share = shared / Math.min(a.topic.size, b.topic.size)
  if (/\bwondering\b/.test(first) && /\bwondering\b/.test(second)) return true
  if (startsAlike(first, second)) return share >= 0.5
  if (a.kind === b.kind) return share >= 0.6
  return (
    share >= 0.99 &&
    (isSameSentence || /\b(?:that|this|it|those|these|they|them|he|she)\b/.test(second))
  )
}

/** "If you could explain that, I'd appreciate it": asks to answer what was asked. */
const BIDS_ONLY =
  /^(?:if|can|could|would|will) (?:you|someone|somebody) (?:(?:can|could|would|will|just|please|also) )*(?:explain|answer|clarify|address|comment on|respond to|speak to|talk about|elaborate on) (?:that|this|it)(?: for (?:us|me))?(?:\W+(?:please|i'd appreciate (?:it|that)|(?:that|it) would be (?:great|helpful|good)|thank you|thanks))*\W*$/

/** Whether a part asks who, when, where, why or how many, and the part before it something else. */
function asksElse(a: AskedPart, b: AskedPart): boolean {
  return a.kind !== b.kind && [a, b].some(({ kind }) => WORDED.has(kind)) && !isPolar(b)
}

const WORDED: ReadonlySet<PartKind> = new Set(['who', 'when', 'where', 'why', 'howMany'])

function isPolar({ kind }: AskedPart): boolean {
  return kind === 'yesNo' || kind === 'choice'
}

/**
 * Whether somebody goes on at once, without a word that joins, to ask the same more narrowly: "Is there
 * talk of that? Is that what he may do?"
 */
function asksOn(a: AskedPart, b: AskedPart, lead: string, second: string): boolean {
  if (JOINS.test(lead) || JOINED.test(second)) return false
  return (
    (a.topic.size <= LEAST_OPEN && isPolar(a) === isPolar(b)) ||
    (isPolar(a) && isPolar(b) && ANAPHOR.test(second))
  )
}

const JOINS = /\b(?:and|or|also|another|so|but|then)\b/
const JOINED = /^(?:and|or|also|so|but|then)\b/

/** Topic words of a question that the next one has to tell: "What did he think?" */
const LEAST_OPEN = 1

function startsAlike(a: string, b: string): boolean {
  const [first, second] = [a, b].map((words) => words.split(' ', 3).join(' '))
  return first === second
}

/** Topic words of a part to which another is joined. */
const MOST_TOPIC = 60

/** A word that stands for what was said before. */
export const ANAPHOR: RegExp =
  /\b(?:this|that|it|its|those|these|they|them|their|he|him|his|she|her|there)\b/

/** Whether a part asks in the same words as an earlier one of its turn. */
export function saysAgain(text: string, a: AskedPart, b: AskedPart): boolean {
  if (a.kind !== b.kind) return false
  const [first, second] = [a, b].map(({ span }) => plain(text, span).match(/[\w']+/g) ?? [])
  if (first === undefined || second === undefined || second.length > MOST_REPEATED) return false
  const least = Math.min(a.topic.size, b.topic.size)
  const shared = [...b.topic].filter((key) => a.topic.has(key)).length
  if (least > 1 && shared >= SAME_TOPIC * least && startsAlike(...firstWords(text, a, b)))
    return true
  const known = new Set(first)
  return second.filter((word) => known.has(word)).length >= SAME_WORDS * second.length
}

/** The first words of two parts. */
function firstWords(text: string, a: AskedPart, b: AskedPart): [string, string] {
  const firstWord = (part: AskedPart): string => parted(text, part)[1].split(' ', 1).join('')
  return [firstWord(a), firstWord(b)]
}

/** What leads up to a part, and the part. */
function parted(text: string, { span }: AskedPart): [string, string] {
  const words = plain(text, span)
  const at = openingEnd(words, text.slice(span.start, span.start + words.length))
  return [words.slice(0, at), words.slice(at)]
}

/** Share of the topic words that two parts share when one repeats the other. */
const SAME_TOPIC = 0.75
/** Words of a question that is asked again, and the share of them that is the same. */
const MOST_REPEATED = 30
const SAME_WORDS = 0.85
