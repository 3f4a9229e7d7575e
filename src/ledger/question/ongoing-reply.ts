import type { Passage } from '../spoken-text.ts'
import { asksForPart } from './evasion-words.ts'
import type { Exchange } from './exchange.ts'
import { givesWay } from './floor-words.ts'
import { readReplies } from './reply.ts'
import type { TopicWords } from './topic-words.ts'

/**
 * The turns that reply to an exchange, those after an interruption included.
 *
 * A reply that breaks off, that only asks back or ends in asking for another part of the question, or that
 * holds nothing but "Sure" has not been given yet: what is said to the next words of the same asker is the
 * rest of it.
 */
export function ongoingReplies(
  exchanges: readonly Exchange[],
  at: number,
  topics: TopicWords,
): readonly Passage[] {
  const [exchange, ...later] = exchanges.slice(at, at + 1 + MOST_INTERRUPTIONS)
  if (exchange === undefined) return []
  const replies = [...exchange.replies]
  for (const next of later) {
    if (replies.length === 0 || !isOpen(replies, topics) || isOtherAsker(exchange, next)) break
    replies.push(...next.replies)
  }
  return replies
}

/** Interruptions after which a reply is waited for. */
const MOST_INTERRUPTIONS = 3

/** Whether a reply so far breaks off or says nothing. */
function isOpen(replies: readonly Passage[], topics: TopicWords): boolean {
  const last = replies.at(-1)?.text ?? ''
  if (BREAKS_OFF.test(last.slice(-LONGEST_END)) || asksForPart(last.toLowerCase())) return true
  if (replies.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_EMPTY) return false
  const said = readReplies(replies, topics, NOTHING).filter(({ isFiller }) => !isFiller)
  if (said.length === 0) return replies.every(({ text }) => givesWay(text))
  return said.every(({ evasion }) => evasion === 'clarification')
}

/** Characters at the end of a turn by which it is seen to break off. */
const LONGEST_END = 8
const BREAKS_OFF = /(?:--+|[—–-])["”’\s]*$/
/** Characters of a reply that may say nothing. */
const LONGEST_EMPTY = 200
const NOTHING: ReadonlySet<string> = new Set()

/** Whether another person is known to ask the next question. */
function isOtherAsker(exchange: Exchange, next: Exchange): boolean {
  const [a, b] = [exchange, next].map(({ asking }) => asking.map(nameOf).find(Boolean))
  return a !== undefined && b !== undefined && a !== b
}

function nameOf({ voice }: Passage): string | undefined {
  return voice.speaker?.name
}
