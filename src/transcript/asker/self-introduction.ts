import type { Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { canBeCalled, HOUSE, LAST_WORD, NAME_WORD } from '../speaker/name-pattern.ts'
import { isHouse } from './floor-call.ts'

/**
 * Who introduces himself at the start of a question: `I'm X with Y`, `X, Averholt Radio.`
 *
 * A bare name and house count only when the name fits the call before, or when the house is named as
 * one. Without a house only a name of two words counts, and only behind words that introduce it.
 */
export function findSelfIntroduction(
  text: string,
  { start, end }: Span,
  fitsCall: (name: string) => boolean,
): Speaker | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_INTRODUCTION))
  const explicit = WITH_HOUSE.exec(head)
  const match = explicit ?? BARE.exec(head)
  const name = match?.[1]
  const outlet = match?.[2]?.trim()
  if (name !== undefined && outlet !== undefined && canBeCalled(name)) {
    const isSure = explicit !== null && startsWithCapital(outlet)
    if (isSure || isHouse(outlet) || fitsCall(name)) return { name, outlet, basis: 'stated' }
  }
  const alone = WITHOUT_HOUSE.exec(head)?.[1] ?? SURNAME.exec(head)?.[1]
  if (alone === undefined || !canBeCalled(alone)) return undefined
  return { name: alone, basis: 'stated' }
}

/** Code units at the start of a question in which whoever asks gives name and house. */
const LONGEST_INTRODUCTION = 220

const OPENING = `(?:[Ii][’']?m|[Ii] am|[Mm]y name(?: is|[’']s)|[Tt]his is|[Ii]t[’']?s)(?: actually| just)?`

const WITH_HOUSE = new RegExp(
  `\\b${OPENING}\\s+((?:${NAME_WORD}\\s+){1,3}?${LAST_WORD})` +
    `(?:,?\\s+(?:with|from|of|at|for)\\s+(?:the\\s+)?|,\\s+)${`(${HOUSE})`}(?=[.,;:?!]|\\s+[-–—]|\\s+(?:and|I|if|my|here)\\b|$)`,
)

const BARE = new RegExp(
  `(?:^|[.!?]\\s+|,\\s+)((?:${LAST_WORD}\\s+){1,2}${LAST_WORD})(?:,?\\s+(?:with|from|of|at)\\s+(?:the\\s+)?|,\\s+)(${HOUSE})(?:[.;:]|\\s+here\\b)`,
)

const WITHOUT_HOUSE = new RegExp(
  `^(?:[^.?]{0,60}?[.,!—–]\\s*)?(?:[Mm]y name(?: is|[’']s)|[Tt]his is|[Ii]t[’']s)\\s+((?:${NAME_WORD}\\s+){1,2}${LAST_WORD})\\s*(?:here)?[.!]`,
)

/** `My name is Lunding.` says a name for sure, of one word too. */
const SURNAME = new RegExp(`^[^?]{0,60}?\\b[Mm]y name(?: is|[’']s)\\s+(${LAST_WORD})[.,]`)

function startsWithCapital(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}
