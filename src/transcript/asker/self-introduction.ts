import { isPostWord } from '../../document/person-name.ts'
import type { Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { isListedState } from '../../text/state-word.ts'
import { canBeCalled, HOUSE, LAST_WORD, NAME_WORD } from '../speaker/name-pattern.ts'
import { isHouse, PLACE_START } from './floor-call.ts'

/**
 * Who introduces himself at the start of a question: `I'm X with Y`, `X, Averholt Radio.`
 *
 * A bare name and house count only when they are the first sentence, when the name fits the call before, or
 * when the house is named as one. Without a house only a name of two words counts, and only behind words that introduce it.
 */
export function findSelfIntroduction(
  text: string,
  { start, end }: Span,
  fitsCall: (name: string) => boolean,
): Speaker | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_INTRODUCTION))
  const [, named, ofHouse] = IN_BRACKETS.exec(head) ?? []
  if (named !== undefined && ofHouse !== undefined && canBeCalled(named))
    return { name: named, outlet: ofHouse, basis: 'stated' }
  const explicit = WITH_HOUSE.exec(head)
  const match = explicit ?? BARE.exec(head)
  const name = match?.[1]
  const outlet = match?.[2]?.trim()
  if (name !== undefined && outlet !== undefined && canBeCalled(name)) {
    const isSure = explicit !== null && startsWithCapital(outlet)
    if (isSure || isHouse(outlet) || fitsCall(name)) return { name, outlet, basis: 'stated' }
  }
  const [, first, house] = FIRST_SENTENCE.exec(head) ?? []
  if (first !== undefined && house !== undefined && canBeCalled(first) && mayBeHouse(house)) {
    if (!PLACE_START.test(first)) {
      return { name: first, outlet: house, basis: 'stated' }
    }
  }
  const [, told, said] = WITHOUT_HOUSE.exec(head) ?? []
  const alone = told ?? said ?? SURNAME.exec(head)?.[1]
  if (alone === undefined || !canBeCalled(alone)) return undefined
  return { name: alone, basis: 'stated' }
}

/** Code units at the start of a question in which whoever asks gives name and house. */
const LONGEST_INTRODUCTION = 220

const OPENING = `(?:[Ii][’']?m|[Ii] am|[Mm]y name(?: is|[’']s)|[Tt]his is|[Ii]t[’']?s)(?: actually| just)?`

/** `(Petra Lunding, Radio Drast)`, put before the words by whoever wrote them down. */
const IN_BRACKETS = new RegExp(
  `^\\s*\\(((?:${LAST_WORD}\\s+){1,2}${LAST_WORD}),\\s+(${HOUSE})\\)\\s`,
)

const WITH_HOUSE = new RegExp(
  `\\b${OPENING}\\s+((?:${NAME_WORD}\\s+){1,3}?${LAST_WORD})` +
    `(?:,?\\s+(?:(?:and\\s+)?I\\s+(?:work|write|report)\\s+)?(?:with|from|of|at|for)\\s+(?:the\\s+)?|,\\s+)((?!I\\b)${HOUSE})(?=[.,;:?!]|\\s+[-–—]|\\s+(?:and|I|if|my|here)\\b|$)`,
)

const BARE = new RegExp(
  `(?:^|[.!?]\\s+|,\\s+)((?:${LAST_WORD}\\s+){1,2}${LAST_WORD})(?:,?\\s+(?:(?:and\\s+)?I\\s+(?:work|write|report)\\s+)?(?:with|from|of|at|for)\\s+(?:the\\s+)?|,\\s+)((?!I\\b)${HOUSE})(?:[.;:]|\\s+here\\b)`,
)

/** A turn that begins with a name and a house, whatever the house is called: `Petra Lunding, Le Phare.` */
const FIRST_SENTENCE = new RegExp(
  `^(?:(?:[Hh]i|[Hh]ello|[Yy]es|[Tt]hanks|[Tt]hank you(?: (?:so|very) much)?|[Gg]ood (?:morning|afternoon|evening))[.,!]?\\s+(?:(?:Mr|Ms|Mrs|Madam)\\.?\\s+\\w+[.,]\\s+)?)*` +
    `((?:${LAST_WORD}\\s+){1,2}${LAST_WORD})(?:,?\\s+(?:with|from|of|at)\\s+(?:the\\s+)?|,\\s+)(${HOUSE})[.;]\\s+\\p{Lu}`,
  'u',
)

/** Whether words can be the name of a house nobody knows: all with capitals, no state and no post. */
function mayBeHouse(words: string): boolean {
  const parts = words.split(/\s+/)
  if (parts.length > LONGEST_HOUSE || isListedState(words.toLowerCase())) return false
  if (!parts.every((part) => /^(?:\p{Lu}|de|la|le|du|des|der|die|das|del|of|the|&)/u.test(part)))
    return false
  return !parts.some(isPostWord)
}

/** Words in the name of a house. */
const LONGEST_HOUSE = 4

const WITHOUT_HOUSE = new RegExp(
  `^(?:[^.?]{0,60}?[.,!—–]\\s*)?(?:(?:[Mm]y name(?: is|[’']s)|[Tt]his is|[Ii]t[’']s)\\s+((?:${NAME_WORD}\\s+){1,2}${LAST_WORD})\\s*(?:here)?[.!]|(?:I[’']m|I am)\\s+((?:${NAME_WORD}\\s+){1,2}${LAST_WORD})(?:[.!]|,\\s+(?:I\\b|an?\\s)))`,
)

/** `My name is Lunding.` says a name for sure, of one word too. */
const SURNAME = new RegExp(`^[^?]{0,60}?\\b[Mm]y name(?: is|[’']s)\\s+(${LAST_WORD})[.,]`)

function startsWithCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}
