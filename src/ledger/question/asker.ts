import type { Speaker } from '../../document/turn.ts'
import type { Passage } from '../spoken-text.ts'
import type { Exchange } from './exchange.ts'
import { callsByName } from './floor-words.ts'

/**
 * Who asks, as far as the transcript tells.
 *
 * Whoever follows up on an answer is the one who was answered, unless the answer ends in a call on
 * somebody; that is inferred.
 */
export function askerOf(
  { asking, parts }: Exchange,
  before: Exchange | undefined,
  asked: Speaker | undefined,
): Speaker | undefined {
  // Others may speak before the one who asks: thanks for the last answer.
  const own = parts.map(({ passage }) => speakerOf(passage)).find(Boolean)
  const found = own ?? asking.map(speakerOf).find(Boolean)
  if (found !== undefined) return found
  const [first] = asking
  if (asked === undefined || before === undefined || first === undefined) return undefined
  if (asked.basis === 'stated' && asked.evidence === undefined && !isAnonymous(first))
    return undefined
  if (!followsUp(first.text)) return undefined
  const last = before.after.at(-1)
  if (last === undefined || last.voice.role === 'moderator' || callsNext(last)) return undefined
  const { name, outlet, evidence } = asked
  return {
    name,
    ...(outlet === undefined ? {} : { outlet }),
    basis: 'inferred',
    ...(evidence === undefined ? {} : { evidence }),
  }
}

function followsUp(words: string): boolean {
  if (FOLLOWS_UP.test(words.slice(0, LONGEST_OPENING))) return true
  // "Why were they barred?" leans on what was said just now.
  return (
    words.length <= LONGEST_LEANING && LEANING.test(words) && !/^\W*(?:on|about)\b/i.test(words)
  )
}

/** Characters of a question that leans on the answer before it. */
const LONGEST_LEANING = 60
const LEANING = /\b(?:they|them|he|him|she|it|that|this|those|these)\b/i

function speakerOf({ document, voice }: Passage): Speaker | undefined {
  return document.turns[voice.turn ?? -1]?.speaker
}

/** Whether the label of a turn is that of everybody who asks. */
function isAnonymous({ voice }: Passage): boolean {
  return voice.role === 'press' || voice.role === 'audience'
}

/** Characters in which a follow-up shows itself. */
const LONGEST_OPENING = 80

const FOLLOWS_UP =
  /^[\s—–-]*(?:and\b|but\b|so\b|right\b|okay\b|ok\b|well\b|no[,.]|yeah\b|yes[,.]|sure\b|then\b|or\b|because\b|i mean\b|i understand\b|i know\b|i see\b|wait\b|sorry\b|got it|gotcha|just (?:a |to |one |very |quick|on that)|(?:a |one |my |very |just |real |quick )*follow[- ]?up|(?:can|could|may) i [\w ]{0,30}follow|to follow up|you(?:'ve|’ve)? (?:said|just said|mentioned|don['’]t|didn['’]t)|on (?:that|this)\b|is that\b|does that\b|do you (?:think|believe) that['’]?s\b|what (?:about|does that|do you mean)|why (?:not|is that)|how (?:so|come)|when you say|if i (?:may|could|can) follow|same\b|also\b|(?:a |my |one |the )?(?:second|last|other|another|final) (?:question|one|thing|follow))/i

/** Whether an answer ends by giving the floor to somebody else: "Yes, please." in a paragraph of its own. */
function callsNext({ text }: Passage): boolean {
  const end = text.slice(-LONGEST_CALL)
  if (text.length <= end.length && !/\n/.test(end)) return /\bgo ahead\b/i.test(end)
  const paragraph = /(?:^|\n)\s*([^\n]*)$/.exec(end)?.[1] ?? ''
  if (paragraph.length < end.length && paragraph.length <= SHORT_PARAGRAPH) {
    if (OPENS_FLOOR.test(paragraph) || callsByName(paragraph)) return true
  }
  return /\b(?:go ahead|next question|last question|in the back|right here|over here|let[’']s go to|we[’']ll go to)\b[^.?!]*[.?!]?\s*$/i.test(
    end,
  )
}

const LONGEST_CALL = 120
const SHORT_PARAGRAPH = 50
const OPENS_FLOOR =
  /^(?:(?:yes|yeah|yep|okay|ok|all right|sure|please|sir|ma[’']am|next|go ahead|and|over here|right here|in the (?:back|front|middle))\W*)+$/i
