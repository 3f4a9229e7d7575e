import type { Role } from '../../document/turn.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { isAskingRole } from '../why-unbuilt.ts'
import { isTabled } from './asking-words.ts'
import { type AskedPart, findParts, withoutTopics } from './find-parts.ts'
import { callsByName, givesWay } from './floor-words.ts'
import { readsOut } from './read-out.ts'
import type { TopicWords } from './topic-words.ts'

/** Somebody asks, and what is said until somebody asks again. */
export interface Exchange {
  /** The turns that ask; more than one when short words of others stand between. */
  readonly asking: readonly Passage[]
  readonly parts: readonly AskedPart[]
  /** The turns after it of those who answer. */
  readonly replies: readonly Passage[]
  /** Everything said after it, whoever says it. */
  readonly after: readonly Passage[]
  /** Whether who asks is told by what is said, and not by the part that somebody has in the event. */
  readonly isUnsure: boolean
}

/**
 * The exchanges of a transcript, in order: each begins where somebody asks and ends where the next one
 * begins.
 *
 * Whoever greets, thanks or asks for the floor and is answered in a few words has not asked yet, so the
 * next turn goes on with it.
 */
export function findExchanges({ document, passages }: SpokenText, topics: TopicWords): Exchange[] {
  const asksHere = whoAsks(passages)
  const found: Draft[] = []
  let current: Draft | undefined
  for (const [k, passage] of passages.entries()) {
    if (passage.voice.turn === undefined) continue
    const role = passage.voice.role
    const isPut = isPutDown(passage, passages[k + 1])
    const isUnsure = !isAskingRole(role) && !isPut
    if (!isPut && !asksHere(role) && !(isUnsure && asksAnother(passages, k, current))) {
      current?.after.push(passage)
      continue
    }
    const parts = findParts(passage, topics)
    if (isUnsure && parts.every(({ isStatement }) => isStatement)) {
      current?.after.push(passage)
      continue
    }
    if (current !== undefined && !isPut && goesOn(document, current, passage)) {
      current.asking.push(passage)
      current.parts.push(...parts)
      current.after.length = 0
      continue
    }
    if (
      current !== undefined &&
      (callsOut(current, passage, parts) || (parts.length === 0 && throwsIn(current, passage)))
    ) {
      current.after.push(passage)
      continue
    }
    current = { asking: [passage], parts: [...parts], after: [], isUnsure }
    found.push(current)
  }
  return found.map(({ asking, parts, after, isUnsure }) => ({
    asking,
    parts: withoutTopics(parts),
    after,
    replies: repliesAmong(asking, after),
    isUnsure,
  }))
}

interface Draft {
  readonly asking: Passage[]
  readonly parts: AskedPart[]
  readonly after: Passage[]
  readonly isUnsure: boolean
}

/** Whether somebody in a role asks: journalists and the audience, where there are none whoever gives the floor. */
function whoAsks(passages: readonly Passage[]): (role: Role) => boolean {
  const hasAskers = passages.some(({ voice }) => isAskingRole(voice.role))
  return hasAskers ? isAskingRole : (role) => role === 'moderator'
}

/** Whether a turn holds a question that was put down in writing, and is answered at once. */
function isPutDown(passage: Passage, next: Passage | undefined): boolean {
  if (next === undefined || !MAIN.has(next.voice.role) || nameOf(passage) === nameOf(next))
    return false
  return readsOut(passage) || isTabled(passage.text)
}

/** Whether somebody who is there to speak asks somebody else, and is answered at once. */
function asksAnother(
  passages: readonly Passage[],
  at: number,
  current: Draft | undefined,
): boolean {
  const passage = passages[at] as Passage
  const next = passages[at + 1]
  if (next === undefined || !MAIN.has(next.voice.role)) return false
  // What is asked back of a journalist wants no answer of its own.
  if (current !== undefined && isAskingRole(current.asking[0]?.voice.role ?? 'unknown'))
    return false
  if (nameOf(passage) === undefined || nameOf(passage) === nameOf(next)) return false
  const end = passage.text.slice(-4)
  return /\?["”’)]*\s*$/.test(end)
}

/** Whether a few words that ask nothing only interrupt a reply: "Okay.", "Right, right." */
function throwsIn({ asking, parts, after }: Draft, passage: Passage): boolean {
  // A whole sentence after a finished reply challenges it.
  const isFinished = /[.!?]["”’)]*\s*$/.test(after.at(-1)?.text.slice(-4) ?? '')
  if (isFinished && CHALLENGES.test(passage.text)) return false
  if (parts.length === 0 || !isShort(passage) || passage.text.includes('?')) return false
  const [before, now] = [parts[0]?.passage ?? asking[0], passage].map(
    (each) => each?.voice.speaker?.name,
  )
  return before === undefined || now === undefined || before === now
}

/** Whether somebody calls a word or two right behind a question, before anything is answered: "Drast?" */
function callsOut({ parts: asked, after }: Draft, { text }: Passage, parts: AskedPart[]): boolean {
  return (
    asked.length > 0 &&
    after.length === 0 &&
    parts.every(({ isStatement }) => isStatement) &&
    text.trim().split(/\s+/, MOST_CALLED_OUT + 1).length <= MOST_CALLED_OUT
  )
}

/** Words that somebody calls out. */
const MOST_CALLED_OUT = 3

/** "Your predecessor said the opposite": a subject, and some words about it. */
const CHALLENGES =
  /^\W*(?:(?:but|and|so|well|yet|however)\W+)*(?:you|he|she|it|they|your|his|her|their|the|some|many|there|critics|people|\p{Lu}[\p{L}-]+)(?:['’]\p{L}+)?(?: [\p{L}'’-]+){5,}[.!]\W*$/u

function nameOf({ document, voice }: Passage): string | undefined {
  return voice.speaker?.name ?? document.turns[voice.turn ?? -1]?.label?.text
}

/** Whether a turn that asks goes on with what was begun: nothing was asked or answered so far. */
function goesOn(document: Passage['document'], current: Draft, passage: Passage): boolean {
  if (current.asking.length >= MOST_TURNS) return false
  const { previous } = document.turns[passage.voice.turn as number] ?? {}
  if (previous !== undefined && current.asking.some(({ voice }) => voice.turn === previous))
    return true
  if (current.after.length === 0 || current.after.some((said) => !isShort(said))) return false
  const [first] = current.asking
  const [before, now] = [first, passage].map((each) => each?.voice.speaker?.name)
  if (before !== undefined && now !== undefined && before !== now) return false
  if (current.after.some(({ text }) => callsByName(text))) return false
  return (
    current.parts.length === 0 ||
    (isFloorRequest(current) && current.after.every(({ text }) => givesWay(text)))
  )
}

/** Whether all that was asked is a word on the topic: "On the strait?" */
function isFloorRequest({ asking, parts }: Draft): boolean {
  return (
    parts.every(({ isTopic, isStatement }) => isTopic || isStatement) &&
    asking.every(
      ({ text }, k) =>
        text.length <= LONGEST_REQUEST && (parts[k]?.isTopic === true || FLOOR.test(text)),
    )
  )
}

const FLOOR =
  /^\W*(?:(?:and|just|still|also|one|same|back|staying|thanks?|thank you|okay|yeah|sorry)\b\W*)*(?:on|about|to|for|regarding|can|could|may|if|my|a|the)\b/i

function isShort({ spans, text }: Passage): boolean {
  if (
    spans.length > 2 ||
    (spans[0] !== undefined && spans[0].end - spans[0].start > LONGEST_INTERJECTION)
  ) {
    return false
  }
  return text.length <= LONGEST_INTERJECTION
}

/** Turns in which one question is asked. */
const MOST_TURNS = 12
/** Characters of a request for the floor, and of what is said to somebody who has not asked yet. */
const LONGEST_REQUEST = 90
const LONGEST_INTERJECTION = 90

/** The turns that answer: those of whom the event is about; of others only when those say nothing. */
function repliesAmong(asking: readonly Passage[], after: readonly Passage[]): readonly Passage[] {
  const askers = new Set(asking.map(nameOf).filter((name) => name !== undefined))
  const isAnswering = (passage: Passage, roles: ReadonlySet<Role>): boolean =>
    roles.has(passage.voice.role) && !askers.has(nameOf(passage) ?? '')
  const main = after.filter((passage) => isAnswering(passage, MAIN))
  if (main.length > 0) return main
  return after.filter((passage) => isAnswering(passage, OTHERS) && !isShort(passage))
}

const MAIN: ReadonlySet<Role> = new Set<Role>(['principal', 'official', 'interpreter', 'unknown'])
const OTHERS: ReadonlySet<Role> = new Set<Role>(['moderator'])
