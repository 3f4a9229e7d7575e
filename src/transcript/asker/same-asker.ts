import type { Speaker, Turn } from '../../document/turn.ts'
import type { AskerContext } from './asker-context.ts'
import { isCutOff, isShort, words } from './turn-words.ts'

/** Who asks on: the one who is asked to stop, or who was cut short and begins again with the same words. */
export function fromInterruption(
  { text, turns, calls, refersTo }: AskerContext,
  named: readonly Turn[],
  index: number,
): Speaker | undefined {
  const hushed = turns[index + 1]?.role === 'moderator' ? calls[index + 1]?.hushed : undefined
  if (hushed !== undefined) {
    const full = lastAsker(named, index, (name) => refersTo(hushed.name, name))
    return { name: full?.name ?? hushed.name, basis: 'inferred', evidence: hushed.span }
  }
  // Whoever was cut short goes on with the same words.
  let opening: readonly string[] | undefined
  for (let earlier = index - 1; earlier >= Math.max(0, index - MOST_BETWEEN); earlier--) {
    const other = named[earlier] as Turn
    if (other.role !== 'press' || other.speaker === undefined || !isCutOff(text, other)) continue
    opening ??= firstWords(text, turns[index] as Turn)
    const before = firstWords(text, other)
    const span = other.spans[0]
    if (span !== undefined && startsAlike(opening, before)) {
      return { name: other.speaker.name, basis: 'inferred', evidence: span }
    }
  }
  return undefined
}

/** Turns back that the words are looked for with which somebody who was cut short began. */
const MOST_BETWEEN = 4

function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && a[0] === b[0] && a[1] === b[1]
}

/** The first two words of a turn behind `Okay` or `So`; none when it opens with a greeting, as everybody does. */
function firstWords(text: string, turn: Turn): string[] {
  const span = turn.spans[0]
  if (span === undefined) return []
  const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST_OPENING))
  if (/^\W*(?:hi|hello|hey|thanks?|good|yes|yeah|great|sure)\b/i.test(opening)) return []
  const all = (opening.match(/[\p{L}’']+/gu) ?? []).map((word) => word.toLowerCase())
  const first = all[0] === 'okay' || all[0] === 'so' ? 1 : 0
  return all.slice(first, first + 2)
}

/** Code units in which the first two words of a turn stand. */
const LONGEST_OPENING = 40

/**
 * Greetings are returned before the question is asked: whoever was called says `Good evening`, is
 * answered in a few words, and goes on.
 */
export function fromGreeting(
  { text, turns, calls }: AskerContext,
  named: readonly Turn[],
  index: number,
): Speaker | undefined {
  const between = turns[index - 1]
  const before = named[index - 2]
  if (between === undefined || between.role === 'press' || before?.role !== 'press')
    return undefined
  if (before.speaker === undefined || calls[index - 1] !== undefined) return undefined
  if (!isShort(text, between, LONGEST_RETURN) || !isShort(text, before, LONGEST_GREETING)) {
    return undefined
  }
  if (!isGreeting(words(text, before))) return undefined
  const { name, evidence } = before.speaker
  const given = evidence ?? before.spans[0]
  return { name, basis: 'inferred', ...(given === undefined ? {} : { evidence: given }) }
}

/** Words of a greeting before a question, and of its answer. */
const LONGEST_GREETING = 14
const LONGEST_RETURN = 8

function isGreeting(said: string): boolean {
  const asks = said.includes('?') && !/\b(?:hear|there)\b[^?]{0,12}\?|^\W*\w+\?\W*$/i.test(said)
  return GREETING.test(said) && !asks
}

const GREETING =
  /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks?|thank you|yes|yeah|great|can you hear|do you hear|this is|it['’]s|it is|(?:mr|madam|madame|mister)\b)/i

/** The speaker asked something back, so the one who answers is the one who asked. */
export function fromFollowUp(
  { text, turns }: AskerContext,
  named: readonly Turn[],
  index: number,
): Speaker | undefined {
  const before = turns[index - 1]
  if (before === undefined || before.role === 'press' || before.role === 'moderator')
    return undefined
  const last = before.spans[before.spans.length - 1]
  if (last === undefined || !isShort(text, before, LONGEST_ASKED_BACK)) return undefined
  const asked = text.slice(last.start, last.end)
  // A question to a colleague, or to the whole room, is no question back.
  if (!/\?["”’)]*\s*$/.test(asked) || !/\b(?:you|your|which|what)\b/i.test(asked)) return undefined
  if (/\b(?:anyone|anybody|somebody|else|next|questions?|everybody)\b[^.?!]*\?\W*$/i.test(asked))
    return undefined
  if (/(?:[,.]\s+|^)(?:[A-Z][\w.’'-]+\s*){1,3}\?\W*$/.test(asked)) return undefined
  const asker = named[index - 2]
  if (asker?.role !== 'press' || asker.speaker === undefined) return undefined
  const start = Math.max(last.start, last.end - LONGEST_EVIDENCE)
  return { name: asker.speaker.name, basis: 'inferred', evidence: { start, end: last.end } }
}

/** Words of a turn that asks something back; a longer one answers, and ends in a question for effect. */
const LONGEST_ASKED_BACK = 40
/** Code units of a question asked back that are shown as evidence: its end, where the question is. */
const LONGEST_EVIDENCE = 120

function lastAsker(
  named: readonly Turn[],
  before: number,
  matches: (name: string) => boolean,
): Speaker | undefined {
  for (let earlier = before - 1; earlier >= 0; earlier--) {
    const speaker =
      (named[earlier] as Turn).role === 'press' ? (named[earlier] as Turn).speaker : undefined
    if (speaker !== undefined && matches(speaker.name)) return speaker
  }
  return undefined
}
