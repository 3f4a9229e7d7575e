import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import type { Exchange } from './exchange.ts'
import type { AskedPart } from './find-parts.ts'
import { matchAnswers, sharedWith } from './match-answers.ts'
import { type ReplySentence, readReplies } from './reply.ts'
import type { TopicWords } from './topic-words.ts'

/**
 * The sentences that reply to each part of an exchange that others follow before anybody replies: three
 * ask, and one reply takes up what each of them asked. A part whose words the reply does not take up has
 * none, because most often only the last question was heard.
 */
export function findJointReply(
  exchange: Exchange,
  later: readonly Exchange[],
  topics: TopicWords,
  taken: ReadonlyMap<Passage, Span>,
): ReadonlyMap<AskedPart, readonly ReplySentence[]> {
  const found = new Map<AskedPart, readonly ReplySentence[]>()
  if (!isWithoutReply(exchange)) return found
  const at = later.slice(0, MOST_ASKING).findIndex((other) => !isWithoutReply(other))
  const last = later[at]
  if (last === undefined) return found
  const others = later.slice(0, at + 1).flatMap(({ parts }) => parts)
  const parts = [...exchange.parts, ...others]
  const wanted = new Set(parts.flatMap(({ topic, context = [] }) => [...topic, ...context]))
  const reply = readReplies(last.replies, topics, wanted, taken)
  for (const { part, sentences } of matchAnswers(parts, reply)) {
    if (!exchange.parts.includes(part)) continue
    const isTakenUp = sentences.some((sentence) => {
      const shared = sharedWith(part, [sentence])
      return shared > 0 && others.every((other) => sharedWith(other, [sentence]) < shared)
    })
    if (isTakenUp) found.set(part, sentences)
  }
  return found
}

/** Whether nothing is said after somebody asks, or only that others shall ask too. */
function isWithoutReply({ replies: [only, another] }: Exchange): boolean {
  if (another !== undefined) return false
  return only === undefined || COLLECTS.test(only.text)
}

/** "Let's take three together.", "And the third?" */
const COLLECTS =
  /^\W*(?:(?:okay|yes|thank you|thanks|all right|good)\W+)*(?:(?:let[’']s|let me|we[’']ll|i[’']ll|we will|i will) (?:first )?(?:take|collect|hear|group) (?:a few|two|three|four|several|both|some|all|another|one more|the next)\b[^.?!]{0,40}|(?:and )?(?:then )?the (?:next|second|third|fourth|last)(?: one| question)?)\W*$/i

/** Those who may ask before one reply, the first not counted. */
const MOST_ASKING = 3
