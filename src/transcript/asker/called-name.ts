import type { Turn } from '../../document/turn.ts'
import { isAsciiLetter } from '../../text/char.ts'
import type { Span } from '../../text/span.ts'
import { isBlank } from '../../text/white-space.ts'
import { CAPITAL, canBeCalled, LAST_WORD, NAME } from '../speaker/name-pattern.ts'

/** The names by which people are spoken to in a transcript, folded to small letters. */
export interface CalledNames {
  /** Whether whoever answers or gives the floor speaks to somebody of this name. */
  isCalled(name: string): boolean
  /**
   * Whether a word of the text is only ever somebody's name: it stands where people are spoken to,
   * and nowhere inside a sentence, as the names of places and of absent people do.
   */
  isOnlyCalled(name: string): boolean
  /**
   * Whether whoever asks speaks to somebody of this name, and somebody else than `caller` mostly answers:
   * then it is no journalist's. Nobody calls himself, so the name of the one who calls is a namesake's.
   */
  isAsked(name: string, caller: string | undefined): boolean
}

/**
 * Collect the names that stand in a form of address: `Thanks, Petra`, `Go ahead, Petra`, `Petra, go
 * ahead`, `Well, Petra, we`. A capitalized word that stands alone can be anything (`Lunmark.`,
 * `Absolutely.`); one by which somebody is spoken to elsewhere is a name, and so is one that makes the
 * last paragraph of an answer before a question, even where it is a common word as well (`Will.`).
 */
export function collectCalledNames(text: string, turns: readonly Turn[]): CalledNames {
  const called = new Set<string>()
  const asked = new Map<string, (string | undefined)[]>()
  for (const [index, { role, spans }] of turns.entries()) {
    const isAsking = role === 'press' || role === 'audience'
    const names = isAsking ? new Set<string>() : called
    if (!isAsking && turns[index + 1]?.role === 'press') {
      const name = lastParagraphName(text, spans)
      if (name !== undefined) addName(called, name)
    }
    for (const { start, end } of spans) {
      const words = text.slice(start, end)
      if (mayAddress(words)) {
        for (const [, name = ''] of words.matchAll(ADDRESS)) addName(names, name)
      }
      if (!isAsking) {
        const name = addressedFirst(words)
        if (name !== undefined && /^\W*\w+, /.test(words) && !words.startsWith(name)) {
          addName(called, name)
        }
      }
      if (!isAsking && words.includes('o ahead')) {
        for (const [, named, first = ''] of words.matchAll(GIVEN_FLOOR))
          addName(names, named ?? first)
      }
    }
    if (!isAsking) continue
    for (const name of names) {
      const answering = asked.get(name) ?? []
      const answer = turns[index + 1]
      if (answer !== undefined) answering.push(answer.speaker?.name)
      asked.set(name, answering)
    }
  }
  const onlyCalled = new Map<string, boolean>()
  return {
    isCalled: (name) => called.has(firstOf(name)),
    isOnlyCalled: (name) => {
      let answer = onlyCalled.get(name)
      if (answer === undefined) {
        answer = standsAlone(text, name)
        onlyCalled.set(name, answer)
      }
      return answer
    },
    isAsked: (name, caller) => {
      const answering = asked.get(firstOf(name))
      if (answering === undefined) return false
      if (caller?.split(/\s+/).includes(name) === true) return false
      const own = answering.filter((each) => each !== undefined && each === caller).length
      return own * 2 <= answering.length
    },
  }
}

/** A name that makes the last paragraph of a turn, and is not all of it. */
function lastParagraphName(text: string, spans: readonly Span[]): string | undefined {
  const last = spans[spans.length - 1]
  if (last === undefined || spans.length < 2 || last.end - last.start > LONGEST_NAME)
    return undefined
  return ALONE.exec(text.slice(last.start, last.end))?.[1]
}

/** Code units of a paragraph that is a name. */
const LONGEST_NAME = 40
const ALONE = new RegExp(`^\\s*(${NAME})[.?!]\\s*$`)

/** The name of somebody who is spoken to at the start of an answer: `Well, Petra, I think`. */
export function addressedFirst(words: string): string | undefined {
  return ADDRESSED_FIRST.exec(words.slice(0, LONGEST_OPENING))?.[1]
}

/** Code units of an answer in which somebody is spoken to first. */
const LONGEST_OPENING = 80
const ADDRESSED_FIRST = new RegExp(
  `^\\s*(?:(?:Well|Look|So|Yeah|Yes|No|Sure|Right|Okay|Oh|Again|But|And),?\\s+){0,2}(${LAST_WORD}),\\s+(?=(?:I|we|you|it|that|this|as|there|the|let|they|he|she|what|if|again|look|thank|our|my|in|on|with)\\b|(?:I|we|you|it|that|there)[’'])`,
)

function addName(names: Set<string>, name: string): void {
  if (canBeCalled(name)) names.add(firstOf(name))
}

/** The first word of a name, in small letters: people are spoken to by it, whatever follows. */
export function firstOf(name: string): string {
  return (name.split(/\s+/, 1)[0] as string).toLowerCase()
}

/** Whether a name stands between marks wherever it stands, and is no common word. */
function standsAlone(text: string, name: string): boolean {
  const lower = name.toLowerCase()
  if (lower.endsWith('ly')) return false
  let alone = 0
  let inside = 0
  let isFirstName = false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 3), at)
    const after = text.charAt(at + name.length)
    if (/\p{L}$/u.test(before) || /[\p{L}-]/u.test(after)) continue
    // A surname behind it makes it somebody else's, and a name for sure.
    if (SURNAME_AFTER.test(text.slice(at + name.length, at + name.length + 3))) {
      isFirstName = true
      continue
    }
    // "As I said to Petra" is about somebody who has asked.
    const lead = text.slice(Math.max(0, at - LONGEST_TOLD), at)
    if (
      TOLD_BEFORE.test(lead) ||
      ASKED_AFTER.test(text.slice(at + name.length, at + name.length + LONGEST_ASKED))
    )
      continue
    if (/(?:^|[.!?:,—–\t[]\s*|--\s|\n\s*)$/.test(before) && /^(?:[.,!?:—–\]]|\s*$|$)/.test(after))
      alone++
    else inside++
  }
  if (alone <= MOST_INSIDE * inside) return false
  // Most names stand nowhere in small letters, which is found out faster than a pattern is made.
  return (
    isFirstName ||
    lower === name ||
    !text.includes(lower) ||
    !new RegExp(`(?<![\\p{L}’'-])${lower}(?![\\p{L}’'-])`, 'u').test(text)
  )
}

const SURNAME_AFTER = /^ \p{Lu}\p{Ll}/u

/** What is said of somebody who has asked. */
const LONGEST_TOLD = 16
const TOLD_BEFORE = /\b(?:said to|told|answered|(?:back|answer|response|responded|reply) to) $/
const LONGEST_ASKED = 20
const ASKED_AFTER = /^(?:[’']s (?:questions?|points?)\b| (?:just )?asked\b| was (?:just )?asking\b)/

/** How many times more often a name stands alone than in a sentence: `I'll come back to Petra.` */
const MOST_INSIDE = 2

const ADDRESS = new RegExp(
  `\\b(?:[Tt]hanks?(?: you)?(?: (?:so|very) much)?|[Hh]i|[Hh]ey|[Hh]ello|[Gg]ood (?:morning|afternoon|evening))\\s*,\\s+(${LAST_WORD})(?=[.,!?—–]|\\s*$)`,
  'g',
)

/**
 * Whether a comma stands between a word that ends a form of address and a capital: the pattern, which
 * tries every word, is needed for few turns.
 */
function mayAddress(words: string): boolean {
  for (let at = words.indexOf(','); at >= 0; at = words.indexOf(',', at + 1)) {
    let next = at + 1
    while (isBlank(words.charCodeAt(next))) next++
    if (next === at + 1 || !NAME_START.test(words.charAt(next))) continue
    let end = at
    while (end > 0 && isBlank(words.charCodeAt(end - 1))) end--
    let start = end
    while (start > 0 && isAsciiLetter(words.charCodeAt(start - 1))) start--
    if (ADDRESS_ENDS.has(words.slice(start, end).toLowerCase())) return true
  }
  return false
}

const NAME_START = new RegExp(CAPITAL)
const ADDRESS_ENDS: ReadonlySet<string> = new Set(
  'thank thanks you much hi hey hello morning afternoon evening'.split(' '),
)

const GIVEN_FLOOR = new RegExp(
  `\\b[Gg]o ahead\\s*,\\s+(${NAME})(?=[.,!?—–]|\\s*$)|(?:^|[.!?—–]\\s+)(${LAST_WORD}),\\s+(?=(?:please,?\\s+)?go ahead)`,
  'g',
)
