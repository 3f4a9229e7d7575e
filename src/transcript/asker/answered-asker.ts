import type { Speaker, Turn } from '../../document/turn.ts'
import { isCapitalized } from '../../text/char.ts'
import { countWords } from '../../text/word-count.ts'
import { canBeCalled, LAST_WORD } from '../speaker/name-pattern.ts'
import type { AskerContext } from './asker-context.ts'
import { inFull } from './called-asker.ts'
import { addressedFirst } from './called-name.ts'
import { findSpokenTo } from './spoken-to.ts'
import { words } from './turn-words.ts'

/** `Thanks very much, Petra.` at the start of the answer. */
export function fromAnswer(
  { text, turns, names, officials, refersTo }: AskerContext,
  index: number,
): Speaker | undefined {
  const answer = turns[index + 1]
  if (answer === undefined || (answer.role !== 'principal' && answer.role !== 'official'))
    return undefined
  const span = answer.spans[0]
  if (span === undefined) return undefined
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_THANKS))
  const match = THANKS.exec(head) ?? greetedBack(text, turns[index] as Turn, head)
  const addressed = match === null ? addressedFirst(head) : undefined
  const name = match?.[1] ?? (names.isCalled(addressed ?? '') ? addressed : undefined)
  if (name === undefined || !isCapitalized(name)) return undefined
  // Colleagues are thanked too.
  if (!canBeCalled(name) || names.isAsked(name, answer.speaker?.name)) return undefined
  if (officials.some((other) => refersTo(name, other))) return undefined
  const end = match === null ? head.indexOf(name) + name.length : match.index + match[0].length
  return { name, basis: 'inferred', evidence: { start: span.start, end: span.start + end } }
}

/** Code units at the start of an answer in which somebody is thanked. */
const LONGEST_THANKS = 120

const THANKS = new RegExp(
  '^(?:(?:[Tt]hanks?|[Tt]hank you|[Oo]kay|[Ss]ure|[Gg]reat|[Yy]es|[Yy]eah)[.!]\\s+)?(?:[^.?!]{0,60}[\\s,—–-])?' +
    '(?:[Tt]hanks?(?: you)?(?: (?:so|very) much)?(?: for (?:the|that|your)(?: \\w+){1,2})?|[Gg]ood question|[Gg]reat question)\\s*,\\s+' +
    `(${LAST_WORD}(?:\\s${LAST_WORD})?)(?=[.,!?])(?!,? (?:and|for) )`,
)

const GREETED = new RegExp(
  `^(?:(?:[Ww]ell|[Ss]o|[Yy]es|[Oo]kay|[Ss]ure),?\\s+)?(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|to see you))\\s*,\\s+(${LAST_WORD}(?:\\s${LAST_WORD})?)(?=[.,!?])`,
)

/**
 * A greeting that answers one. Whoever greets and says `go ahead` may have turned to the next
 * journalist, so then only a greeting before it tells.
 */
function greetedBack(text: string, question: Turn, head: string): RegExpExecArray | null {
  const match = GREETED.exec(head)
  if (match === null) return null
  const opening = words(text, question)
  const isGreeting = /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|secretary|mr|thank)\b/i
  if (isGreeting.test(opening)) return match
  return /go ahead/i.test(head) || countWords(text, question.spans[0] ?? NOWHERE) < 8 ? null : match
}

const NOWHERE = { start: 0, end: 0 }

/** Whom the answer speaks to by name further on: `I do not know that, Petra.` */
export function fromWithin(context: AskerContext, index: number): Speaker | undefined {
  const { text, turns, calls, officials, refersTo } = context
  const answer = turns[index + 1]
  if (answer === undefined || (answer.role !== 'principal' && answer.role !== 'official'))
    return undefined
  const call = calls[index + 1]
  const spoken = findSpokenTo(
    text,
    answer,
    context.known,
    call?.span.start ?? Number.POSITIVE_INFINITY,
  )
  if (spoken === undefined || officials.some((other) => refersTo(spoken.name, other)))
    return undefined
  return inFull(context, index, { name: spoken.name, basis: 'inferred', evidence: spoken.span })
}
