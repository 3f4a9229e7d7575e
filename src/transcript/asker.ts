import { compareNames, hasNameShape, isPostWord, parsePersonName } from '../document/person-name.ts'
import type { Speaker, Turn } from '../document/turn.ts'
import { isCapitalized } from '../text/char.ts'
import type { Span } from '../text/span.ts'

/**
 * Name the journalists behind anonymous question turns, where the transcript tells.
 *
 * Three things tell: the moderator calls a name in the turn before; the journalist says the name and
 * a house at the start; the answer thanks somebody by name. A call is taken back when the moderator
 * has to repeat it, because then somebody else spoke: the one the moderator asks to stop, or the one
 * who goes on with the same words. Every name but a self-introduction is marked inferred, with the
 * words it rests on; without any of these the asker stays unknown.
 */
export function inferAskers(text: string, turns: readonly Turn[]): Turn[] {
  const named = [...turns]
  const calls = turns.map((turn) => (turn.role === 'moderator' ? findCall(text, turn) : undefined))
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'press' || turn.speaker !== undefined) continue
    const speaker =
      introduceSelf(text, turn, called(turns, calls, index)?.name) ??
      fromCall(turns, calls, index) ??
      fromInterruption(text, turns, calls, named, index) ??
      fromFollowUp(text, turns, named, index) ??
      fromAnswer(text, turns, index)
    if (speaker !== undefined) named[index] = { ...turn, speaker }
  }
  return named
}

// Names are looked for in Latin letters only: these patterns are for the moderators and journalists
// of English transcripts, and a pattern over all of Unicode takes longer to build than to use.
const UPPER = 'A-Z\\u00c0-\\u00de\\u0100-\\u017f'
const NAME_WORD = `[${UPPER}][A-Za-z\\u00c0-\\u017f.’'-]*`
const LAST_WORD = `[${UPPER}][A-Za-z\\u00c0-\\u017f’'-]+`
const HOUSE_NAME = `([${UPPER}][A-Za-z\\u00c0-\\u017f\\d .&’'/-]{1,50}?)`

const CALL = new RegExp(
  `(?:^|[.!?;,:–—-]\\s+|\\b(?:to|from|with|goes? to|is|hear from|call on|take)\\s+)((?:${NAME_WORD}\\s+){0,3}${LAST_WORD})` +
    '(?:\\s+(?:from|of|with|at)\\s+[^.?!]{2,60}|,\\s+[^.?!]{2,60})?[.?!:]*\\s*$',
)
const HUSH = new RegExp(
  `\\b(?:[Ss]orry|[Ee]xcuse me|[Hh]old on|[Oo]ne moment|[Ll]et me stop you|[Ww]ait)\\s*,\\s+(${LAST_WORD})`,
)
const THANKS = new RegExp(
  '^(?:(?:[Ww]ell|[Ss]o|[Yy]es|[Nn]o|[Oo]kay|[Ss]ure),?\\s+)?' +
    '(?:[Tt]hanks?(?: you)?(?: (?:so|very) much)?|[Gg]ood (?:question|to see you)|[Hh]i|[Hh]ello|[Hh]ey)\\s*,\\s+' +
    `(${LAST_WORD}(?:\\s${LAST_WORD})?)(?=[.,!?])`,
)
const INTRODUCTION = new RegExp(
  `\\b(?:I[’']?m|I am|[Mm]y name is|[Tt]his is|[Ii]t[’']?s)\\s+((?:${NAME_WORD}\\s+){1,3}?${LAST_WORD})` +
    `(?:,?\\s+(?:with|from|of|at)\\s+(?:the\\s+)?|,\\s+)${HOUSE_NAME}(?=[.,;:?!]|\\s+[-–—]|\\s+(?:and|I|if|my)\\b)`,
)
const BARE_INTRODUCTION = new RegExp(
  `(?:^|[.!?]\\s+|,\\s+)((?:${LAST_WORD}\\s+){1,2}${LAST_WORD})(?:,?\\s+(?:with|from|of)\\s+(?:the\\s+)?|,\\s+)${HOUSE_NAME}[.;:]`,
)

/** Turns back that the words are looked for with which somebody who was cut short began. */
const MOST_BETWEEN = 4
/** Code units in which the first two words of a turn stand. */
const LONGEST_OPENING = 40
/** Code units at the start of an answer in which somebody is thanked. */
const LONGEST_THANKS = 120
/** Code units at the start of a question in which whoever asks gives name and house. */
const LONGEST_INTRODUCTION = 220
/** Code units of a question asked back that are shown as evidence: its end, where the question is. */
const LONGEST_EVIDENCE = 120

/** A name said alone, to give the floor. */
interface Call {
  readonly name: string
  readonly span: Span
  /** Somebody who is asked to let the other speak: "I'm sorry, Andrea." */
  readonly hushed?: { readonly name: string; readonly span: Span }
}

/** The name that a moderator's turn ends in: `Andrea Mitchell.`, `a final question from X.` */
function findCall(text: string, turn: Turn): Call | undefined {
  const last = turn.spans[turn.spans.length - 1]
  if (last === undefined) return undefined
  const words = text.slice(last.start, last.end)
  const match = CALL.exec(words)
  if (match === null) return undefined
  const name = match[1] as string
  if (!isName(name)) return undefined
  const at = last.start + match.index + match[0].indexOf(name)
  const hushed = HUSH.exec(words)
  const hush = hushed?.[1]
  return {
    name,
    span: { start: at, end: at + name.length },
    ...(hushed === null || hush === undefined || !isCapitalized(hush)
      ? {}
      : {
          hushed: {
            name: hush,
            span: {
              start: last.start + hushed.index,
              end: last.start + hushed.index + hushed[0].length,
            },
          },
        }),
  }
}

function isName(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    hasNameShape(name) &&
    !words.every(isPostWord) &&
    !NOT_CALLED.has((words[0] as string).toLowerCase())
  )
}

/** Words that end a moderator's turn with a capital without naming anybody. */
const NOT_CALLED: ReadonlySet<string> = new Set(
  'thank thanks okay ok yes no good great all right sure please sorry secretary minister president sir ma’am everyone everybody next question first last final go yeah'.split(
    ' ',
  ),
)

/** The call right before a question turn. */
function called(
  turns: readonly Turn[],
  calls: readonly (Call | undefined)[],
  index: number,
): Call | undefined {
  return turns[index - 1]?.role === 'moderator' ? calls[index - 1] : undefined
}

function fromCall(
  turns: readonly Turn[],
  calls: readonly (Call | undefined)[],
  index: number,
): Speaker | undefined {
  const call = called(turns, calls, index)
  if (call === undefined || isRepeated(turns, calls, index, call)) return undefined
  return { name: fullCall(calls, index - 1, call.name), basis: 'inferred', evidence: call.span }
}

/** Whether the moderator calls the same name again before calling another. */
function isRepeated(
  turns: readonly Turn[],
  calls: readonly (Call | undefined)[],
  index: number,
  call: Call,
): boolean {
  for (let later = index + 1; later < turns.length; later++) {
    const next = calls[later]
    if (next === undefined) continue
    return refersTo(next.name, call.name) && turns[later + 1]?.role === 'press'
  }
  return false
}

/** The fullest form of a called name among the calls so far: `Michael` was `Michael Crowley`. */
function fullCall(calls: readonly (Call | undefined)[], upTo: number, name: string): string {
  for (let earlier = upTo; earlier >= 0; earlier--) {
    const other = calls[earlier]?.name
    if (other !== undefined && other.length > name.length && refersTo(name, other)) return other
  }
  return name
}

function fromInterruption(
  text: string,
  turns: readonly Turn[],
  calls: readonly (Call | undefined)[],
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
    if (other.role !== 'press' || other.speaker === undefined) continue
    opening ??= firstWords(text, turns[index] as Turn)
    const before = firstWords(text, turns[earlier] as Turn)
    const span = other.spans[0]
    if (before.length >= 2 && span !== undefined && startsAlike(opening, before)) {
      return { name: other.speaker.name, basis: 'inferred', evidence: span }
    }
  }
  return undefined
}

function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && a[0] === b[0] && a[1] === b[1]
}

function firstWords(text: string, turn: Turn): string[] {
  const span = turn.spans[0]
  if (span === undefined) return []
  const words = text
    .slice(span.start, Math.min(span.end, span.start + LONGEST_OPENING))
    .match(/[\p{L}’']+/gu)
  return (words ?? []).slice(0, 2).map((word) => word.toLowerCase())
}

/** The speaker asked something back, so the one who answers is the one who asked. */
function fromFollowUp(
  text: string,
  turns: readonly Turn[],
  named: readonly Turn[],
  index: number,
): Speaker | undefined {
  const before = turns[index - 1]
  if (before === undefined || before.role === 'press' || before.role === 'moderator')
    return undefined
  const last = before.spans[before.spans.length - 1]
  if (last === undefined || !/\?["”’)]*\s*$/.test(text.slice(last.start, last.end)))
    return undefined
  const asker = named[index - 2]
  if (asker?.role !== 'press' || asker.speaker === undefined) return undefined
  const start = Math.max(last.start, last.end - LONGEST_EVIDENCE)
  return { name: asker.speaker.name, basis: 'inferred', evidence: { start, end: last.end } }
}

/** `Thanks very much, Andrea.` at the start of the answer. */
function fromAnswer(text: string, turns: readonly Turn[], index: number): Speaker | undefined {
  const answer = turns[index + 1]
  if (answer === undefined || (answer.role !== 'principal' && answer.role !== 'official'))
    return undefined
  const span = answer.spans[0]
  if (span === undefined) return undefined
  const match = THANKS.exec(text.slice(span.start, Math.min(span.end, span.start + LONGEST_THANKS)))
  const name = match?.[1]
  if (
    match === null ||
    name === undefined ||
    !isCapitalized(name) ||
    !isName(name) ||
    isPostWord(name.split(' ')[0] as string)
  )
    return undefined
  return {
    name,
    basis: 'inferred',
    evidence: { start: span.start, end: span.start + match[0].length },
  }
}

/**
 * `Laurent Burkhalter, Swiss Television RTS.` among the first words, or `I'm X with Y`.
 *
 * A bare name and house count only when the name fits a call, or when the house is named as one.
 */
function introduceSelf(text: string, turn: Turn, call: string | undefined): Speaker | undefined {
  const span = turn.spans[0]
  if (span === undefined) return undefined
  const head = text.slice(span.start, Math.min(span.end, span.start + LONGEST_INTRODUCTION))
  const explicit = INTRODUCTION.exec(head)
  const match = explicit ?? BARE_INTRODUCTION.exec(head)
  const name = match?.[1]
  const outlet = match?.[2]?.trim()
  if (name === undefined || outlet === undefined || !isName(name)) return undefined
  if (isPostWord(name.split(/\s+/)[0] as string)) return undefined
  const fits = call !== undefined && refersTo(call, name)
  if (explicit === null && !fits && !HOUSE.test(outlet)) return undefined
  return { name, outlet, basis: 'stated' }
}

const HOUSE =
  /\b(?:news|times|post|journal|radio|television|tv|press|agency|herald|tribune|guardian|daily|bbc|cnn|abc|nbc|cbs|npr|pbs|afp|ap|rts|reuters|bloomberg|voice|broadcasting|network|channel|magazine|media|gazette|chronicle|telegraph|globe|wire)\b/i

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

/** Whether a short form can stand for a full name: the same person, or a first name of theirs. */
function refersTo(short: string, full: string): boolean {
  const a = parsePersonName(short)
  const b = parsePersonName(full)
  if (a === undefined || b === undefined) return false
  if (compareNames(a, b) !== 'different') return true
  return a.given.length === 0 && b.given[0]?.toLowerCase() === a.name.toLowerCase()
}
