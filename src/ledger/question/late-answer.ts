import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import type { Exchange } from './exchange.ts'
import type { AskedPart } from './find-parts.ts'
import { type ReplySentence, readReplies } from './reply.ts'
import type { TopicWords } from './topic-words.ts'

/** What is asked for a late answer. */
export interface Waiting {
  readonly part: AskedPart
  /** Whose answer it wants, when it is put to one of several. */
  readonly addressee?: string
  readonly askerName?: string
}

/**
 * The sentences that answer a part after somebody else has asked: the one it was put to speaks only
 * then, or says that he comes back to it.
 */
export function findLateAnswer(
  { part, addressee, askerName }: Waiting,
  later: readonly Exchange[],
  topics: TopicWords,
  taken: ReadonlyMap<Passage, Span>,
): readonly ReplySentence[] {
  for (const [distance, { replies }] of later.entries()) {
    if (addressee !== undefined && distance < MOST_WAITING) {
      const own = replies.filter(({ voice }) => voice.speaker?.name === addressee).slice(0, 1)
      const said = readReplies(own, topics, part.topic, taken).filter(({ isFiller }) => !isFiller)
      if (own.length > 0) return said
    }
    if (!replies.some(({ text }) => text.includes('question') || text.includes('asked'))) continue
    const said = readReplies(replies, topics, part.topic, taken)
    const at = said.findIndex((sentence) => comesBack(sentence, part, askerName))
    if (at < 0) continue
    const { passage } = said[at] as ReplySentence
    const end = said.findIndex((sentence, k) => k > at && endsIt(sentence, passage))
    return said.slice(at, end < 0 ? at + LONGEST_ANSWER : Math.min(end, at + LONGEST_ANSWER))
  }
  return []
}

/** Questions after which nobody comes back to one, and after which nobody is waited for. */
export const MOST_LATER = 6
const MOST_WAITING = 2
/** Sentences of a late answer. */
const LONGEST_ANSWER = 12
/** Topic words by which a speaker shows which question he comes back to. */
const ENOUGH_SHARED = 2

function comesBack(sentence: ReplySentence, part: AskedPart, asker: string | undefined): boolean {
  const { lower, topic } = sentence
  if (!MAY_COME_BACK.test(lower)) return false
  if (asker !== undefined && names(sentence, asker)) return true
  if (!COMES_BACK.test(lower)) return false
  return topic.size >= Math.min(ENOUGH_SHARED, part.topic.size || ENOUGH_SHARED)
}

/**
 * Whether a sentence names somebody by one of his names, written with its capital: an initial is no word
 * by which somebody is called.
 */
function names({ passage, span }: ReplySentence, asker: string): boolean {
  const text = passage.text.slice(span.start, span.end)
  return asker
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{L}/u.test(word))
    .some((word) => {
      const name = word.replace(/[^\p{L}]+$/u, '').replace(/[^\p{L}]/gu, '.')
      return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text)
    })
}

function endsIt(sentence: ReplySentence, passage: ReplySentence['passage']): boolean {
  const { lower, cued } = sentence
  return (
    sentence.passage !== passage ||
    cued !== undefined ||
    COMES_BACK.test(lower) ||
    /^(?:now|so|and),? [\w’'-]+, (?:i|we|you|on|to|as|let)\b/.test(lower)
  )
}

const MAY_COME_BACK =
  /\b(?:(?:your|his|her|that|the|[\w.-]+['’]s|half a|a) (?:[\w-]+ )?question|asked (?:earlier|before|about))\b/
const COMES_BACK =
  /\b(?:(?:go|going|come|coming|get|getting|circle|circling|turn|turning|return|returning|back)(?: back)? to|answer|address|to|on) (?:your|his|her|that|the|[\w.'-]+'s) (?:(?:earlier|previous|original|first|second|other|last|initial) )?question\b|\b(?:as|what) (?:you|he|she|[\w.-]+) asked (?:earlier|before|about)\b/
