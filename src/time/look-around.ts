import type { TimeBound } from './time-expression.ts'
import { isPastForm, Nucleus, nucleusOf } from './time-word.ts'
import type { TimeWords } from './time-words.ts'
import type { Draft } from './told.ts'

/** Which way a clause looks. */
export type Direction = 'past' | 'future'

/** From where the times of a text are seen; see `TimeOptions`. */
export type Genre = 'speech' | 'report' | 'narrative'

/**
 * Which way the clause around a time looks, told by the nearest verb before it and, where none stands
 * there, by the first behind it; `undefined` when no verb tells.
 *
 * The present tense looks ahead where it tells of what is arranged ("they leave on Friday"). A narrative
 * tells of the past in it.
 */
export function directionOf(
  words: TimeWords,
  { first, end, told }: Draft,
  genre: Genre,
): Direction | undefined {
  // "back in April" is past, "back in two days" is not.
  if (told.kind === 'named' && words.is(first - 2, 'back') && words.is(first - 1, 'in'))
    return 'past'
  if (genre !== 'narrative' && isItsDay(words, first)) return 'future'
  for (let i = first - 1; i >= 0 && first - i <= FARTHEST; i--) {
    const direction = verbDirection(words, i)
    if (direction !== undefined) return direction
    if (first - i <= FARTHEST_PRESENT && isArranged(words, i, genre)) return 'future'
    // "They said that on Sunday he will": the verb of this clause follows.
    if (words.opensSentence(i) || (words.is(i, 'that') && first - i <= NEAREST)) break
  }
  for (let i = end; i < words.count && i - end < FARTHEST; i++) {
    if (words.opensSentence(i)) break
    const direction = verbDirection(words, i)
    if (direction !== undefined) return direction
    if (i - end < FARTHEST_PRESENT && isArranged(words, i, genre)) return 'future'
  }
  return undefined
}

/** Words that are looked through on either side; a clause is seldom longer. */
const FARTHEST = 25

/** Words between "that" and the time which its clause begins with: a preposition. */
const NEAREST = 2

function verbDirection(words: TimeWords, i: number): Direction | undefined {
  const word = words.lower(i)
  if (FUTURE.has(word) || word.endsWith("'ll")) return 'future'
  // "is to meet on Friday", "agreed to meet", "plans to meet": what somebody is to do lies ahead.
  if (word === 'to' && TO_COME.has(words.lower(i - 1))) return 'future'
  // "Invited the minister to visit in June".
  if (word === 'to' && isInviting(words, i)) return 'future'
  // "The vote is set for Friday".
  if (word === 'for' && words.is(i - 1, 'set') && PRESENT.has(words.lower(i - 2))) return 'future'
  // "Has a meeting on Friday", "has until Friday": who had one would say so.
  const isHad = ONE.has(words.lower(i + 1)) || words.is(i + 1, 'until')
  if ((word === 'have' || word === 'has') && isHad) return 'future'
  if (word === 'will') return words.isCapital(i) && !words.opensSentence(i) ? undefined : 'future'
  // "Will be held", "are excited": the helping verb tells, not the participle.
  return isPastForm(word) && !PRESENT.has(words.lower(i - 1)) ? 'past' : undefined
}

function isInviting(words: TimeWords, to: number): boolean {
  for (let i = to - 1; i >= to - LONGEST_GUEST && !words.opensSentence(i + 1); i--)
    if (INVITING.has(words.lower(i))) return true
  return false
}

/** Words of a guest between "invited" and "to": "the foreign minister of Halvenia". */
const LONGEST_GUEST = 7
const INVITING: ReadonlySet<string> = new Set('invite invites invited inviting'.split(' '))

/** "The vote is on Friday": whether a time is said to be when something is. */
function isItsDay(words: TimeWords, first: number): boolean {
  if (!words.joins(first) || !words.joins(first - 1)) return false
  const isPlaced = /^(?:on|in|at)$/.test(words.lower(first - 1)) && IS.has(words.lower(first - 2))
  // "We are on Friday's list".
  return isPlaced && !SPEAKING.has(words.lower(first - 3))
}

/**
 * Whether word `i` is a verb in the present that tells what is arranged: "the talks begin", "is traveling".
 * What people do in the present is in a report often the line below a picture, which tells what they did.
 */
function isArranged(words: TimeWords, i: number, genre: Genre): boolean {
  if (genre === 'narrative') return false
  const word = words.lower(i)
  const before = words.lower(i - 1)
  if (GOING_ON.has(word)) return IS.has(before) || (i > 0 && IS_SHORT.test(words.raw(i - 1)))
  if (PLAIN.has(word)) return SPEAKING.has(before) && !words.is(i - 2, 'did')
  if (RUNNING.has(word) || (genre === 'speech' && DOING.has(word))) return !NO_VERB.has(before)
  return false
}

/** Words between such a verb and its time: "travels to the capital of Halvenia on Friday". */
const FARTHEST_PRESENT = 10

const IS: ReadonlySet<string> = new Set('is are am'.split(' '))
const IS_SHORT = /[a-z][’'](?:s|re|m)$/i
const GOING_ON: ReadonlySet<string> = new Set(
  'traveling travelling meeting visiting leaving going heading flying returning hosting holding speaking joining attending arriving departing welcoming beginning starting opening convening signing'.split(
    ' ',
  ),
)
const RUNNING: ReadonlySet<string> = new Set(
  'begin begins starts opens closes ends expire expires leaves resume resumes convene convenes departs travels'.split(
    ' ',
  ),
)
const DOING: ReadonlySet<string> = new Set('meets arrives visits returns flies hosts'.split(' '))
/** Verbs that hang on others as well, and are told from that by a pronoun: "we leave", "helped them leave". */
const PLAIN: ReadonlySet<string> = new Set('meet leave arrive depart travel start'.split(' '))
const SPEAKING: ReadonlySet<string> = new Set('we they i you who'.split(' '))
/** Words behind which these are nouns, or verbs that hang on another: "his visits", "did not leave". */
const NO_VERB: ReadonlySet<string> = new Set(
  "to did didn't not never the a an his her its their our my your these those of and two three many few some recent all no helped let made".split(
    ' ',
  ),
)

const ONE: ReadonlySet<string> = new Set('a an another'.split(' '))
const PRESENT: ReadonlySet<string> = new Set('be is are am being'.split(' '))

const FUTURE: ReadonlySet<string> = new Set(
  "will won't shall should must would upcoming scheduled slated expect expects expected expecting anticipate anticipates hope want wants due plans planned intends hopes ahead let let's".split(
    ' ',
  ),
)

const TO_COME: ReadonlySet<string> = new Set(
  'going is are am plan plans planned planning intention intend intends agreed expect expects expected want wants hope hopes set need needs ready about decided promised vowed pledged have has able likely scheduled invitation forward'.split(
    ' ',
  ),
)

/** How the words in front of a time bound it: `since`, `by`, `no later than`. */
export function boundBefore(words: TimeWords, draft: Draft): TimeBound | undefined {
  const { first } = draft
  if (first === 0 || !words.joins(first)) return undefined
  const before = words.lower(first - 1)
  switch (before) {
    case 'since':
    case 'by':
      return before
    case 'until':
    case 'before':
      // "On or before July 1", "by or before July 1": that day is one of them.
      if (before === 'before' && words.is(first - 2, 'or') && ON.test(words.lower(first - 3)))
        return 'by'
      // "Not before June 1", "not until then": from that day on.
      return words.is(first - 2, 'not') && !words.is(first - 3, 'or') ? 'since' : before
    case 'till':
      return 'until'
    case 'after':
      return words.is(first - 2, 'or') && ON.test(words.lower(first - 3)) ? 'since' : 'after'
    case 'following':
      return 'after'
    case 'of':
      return words.is(first - 2, 'as') ? 'since' : undefined
    case 'from':
    case 'starting':
    case 'beginning':
      return before === 'from' || isRangeStart(words, draft) ? undefined : 'since'
    case 'on':
      return /^(?:starting|beginning)$/.test(words.lower(first - 2)) && !isRangeStart(words, draft)
        ? 'since'
        : undefined
    case 'than': {
      const side = words.lower(first - 2)
      if (side === 'later')
        return words.is(first - 3, 'no') || words.is(first - 3, 'not') ? 'by' : 'after'
      return side === 'earlier' ? (words.is(first - 3, 'no') ? 'since' : 'before') : undefined
    }
    case 'to':
      if (words.is(first, 'date')) return 'until'
      return words.is(first - 2, 'prior') || words.is(first - 2, 'up')
        ? words.is(first - 2, 'prior')
          ? 'before'
          : 'until'
        : undefined
    default:
      return undefined
  }
}

/** What takes in the day itself before `or before` and `or after`. */
const ON = /^(?:on|by|at)$/

/** Whether `to`, `until` or a dash follows: `from May 1 to May 5` is a range. */
function isRangeStart(words: TimeWords, { end }: Draft): boolean {
  if (words.gap(end) === 'dash') return true
  if (!/^(?:to|until|till|through)$/.test(words.lower(end)) || end + 1 >= words.count) return false
  const next = /^(?:the|next|this)$/.test(words.lower(end + 1)) ? end + 2 : end + 1
  return (
    next < words.count &&
    (words.startsWithDigit(next) || nucleusOf(words.id(next)) !== Nucleus.none)
  )
}
