import { compareNames, type PersonName, parsePersonName } from '../../document/person-name.ts'
import type { Speaker, Turn } from '../../document/turn.ts'
import { isCapitalized } from '../../text/char.ts'
import { countWords } from '../../text/word-count.ts'
import { canBeCalled, HOUSE, LAST_WORD, NAME } from '../speaker/name-pattern.ts'
import { addressedFirst, type CalledNames, collectCalledNames, firstOf } from './called-name.ts'
import { type FloorCall, findFloorCall } from './floor-call.ts'
import { passesFloor } from './floor-pass.ts'
import { type Floor, lookAtFloor } from './floor-run.ts'
import { findSelfIntroduction } from './self-introduction.ts'
import { findSpokenTo } from './spoken-to.ts'
import { spreadAskers } from './spread-askers.ts'

/**
 * Name the journalists behind anonymous question turns, where the transcript tells.
 *
 * Three things tell: whoever gives the floor calls a name in the turn before; the journalist says the
 * name and a house at the start; the answer thanks somebody by name, or speaks to somebody first. A call
 * is taken back when the moderator has to repeat it, because then somebody else spoke: the one the moderator asks to stop, or
 * the one who goes on with the same words. Every name but a self-introduction is marked inferred, with
 * the words it rests on; without any of these the asker stays unknown. In an interview the title may
 * name the one who asks everything.
 */
export function inferAskers(text: string, turns: readonly Turn[], title?: string): Turn[] {
  const named = [...turns]
  const context = lookAround(text, turns)
  const isInterview = isBetweenTwo(context)
  const titled =
    title === undefined || !isInterview ? undefined : findInterviewer(text, title, turns)
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'press' || turn.speaker !== undefined) continue
    const speaker = findAsker(context, named, index)
    if (speaker !== undefined) named[index] = { ...turn, speaker }
  }
  const askers = spreadAskers(
    context.floor,
    named.map(({ speaker }, index) => (turns[index]?.speaker === undefined ? speaker : undefined)),
    context.isSame,
  )
  const interviewer = titled ?? (isInterview ? onlyAsker(context, named) : undefined)
  for (const [index, turn] of turns.entries()) {
    if (turn.role !== 'press' || turn.speaker !== undefined) continue
    const found = askers[index]
    // "Thanks, Petra" and a title that names Petra Lunding are about one person.
    const isInterviewer =
      interviewer !== undefined &&
      (found === undefined || context.refersTo(found.name, interviewer.name))
    const speaker = isInterviewer ? { ...interviewer, ...found, name: interviewer.name } : found
    if (speaker !== undefined) named[index] = { ...turn, speaker }
  }
  return named
}

/**
 * Whether all questions may be of one person: they bear one label, and nobody gives the floor. A word of
 * somebody who keeps the time gives it to nobody.
 */
function isBetweenTwo({ text, turns, calls, floor }: Context): boolean {
  if (calls.some((call) => call !== undefined)) return false
  const labels = new Set<string | undefined>()
  for (const [index, turn] of turns.entries()) {
    if (turn.role === 'audience') return false
    if (turn.role === 'moderator' && !isShort(text, turn, LONGEST_OPENED)) return false
    if (turn.role === 'press') labels.add(turn.label?.text)
    else if (floor.passes(index) && turns[index + 1]?.role === 'press' && index > 1) return false
  }
  return labels.size === 1
}

/** The one person whom answers name again and again, where all questions may be of one. */
function onlyAsker({ turns, refersTo }: Context, named: readonly Turn[]): Speaker | undefined {
  let known: Speaker | undefined
  let count = 0
  for (const [index, { role, speaker }] of named.entries()) {
    if (role !== 'press' || speaker === undefined || turns[index]?.speaker !== undefined) continue
    if (known !== undefined && !refersTo(known.name, speaker.name)) {
      if (!refersTo(speaker.name, known.name)) return undefined
    } else known = speaker
    count++
  }
  return count >= FEWEST_NAMED ? known : undefined
}

/** Questions that must name one person before all others are his. */
const FEWEST_NAMED = 2

/** The one who asks all questions of an interview, as its title says: `… With Petra Lunding of Radio Drast`. */
function findInterviewer(text: string, title: string, turns: readonly Turn[]): Speaker | undefined {
  const match = INTERVIEWER.exec(title) ?? OF_PROGRAM.exec(title)
  const name = match?.groups?.name
  const outlet = match?.groups?.house?.trim()
  if (name === undefined || !/\s/.test(name) || !canBeCalled(name)) return undefined
  // Where somebody is met, and not interviewed, the title names who is met.
  if (
    MEETING.test(title) ||
    turns.some(({ role, speaker }) => role !== 'press' && speaker?.name === name)
  )
    return undefined
  const at = text.slice(0, LONGEST_HEADER).indexOf(name)
  return {
    name,
    ...(outlet === undefined ? {} : { outlet }),
    basis: 'inferred',
    ...(at < 0 ? {} : { evidence: { start: at, end: at + name.length } }),
  }
}

const MEETING =
  /\b(?:meetings?|bilateral|calls?|lunch|luncheon|dinner|visit|talks|summit|roundtable)\b/i

const INTERVIEWER = new RegExp(
  `\\b(?:[Ii]nterview(?:ed)?(?: (?:with|by|to|for))?|[Ww]ith)\\s+(?<name>${NAME})\\s+(?:of|from|on|at|for)\\s+(?:the\\s+)?(?<house>[^,]{2,60}?)(?:[’']s\\b.*)?$`,
)
/** `… on Radio Drast's Morning Desk with Petra Lunding`. */
const OF_PROGRAM = new RegExp(
  `\\b[Oo]n\\s+(?:the\\s+)?(?<house>${HOUSE})(?:[’']s?\\b[^,]*)?\\s+[Ww]ith\\s+(?<name>${NAME})$`,
)

/** Code units at the start of a text in which its title stands. */
const LONGEST_HEADER = 2000

/** What is looked at again and again. */
interface Context {
  readonly text: string
  readonly turns: readonly Turn[]
  /** The call in which each turn ends, for those before a question, at most a moderator's turn before. */
  readonly calls: readonly (FloorCall | undefined)[]
  /** Turns on which the floor is given, in order. */
  readonly callTurns: readonly number[]
  readonly names: CalledNames
  /** The same with those to whom the floor is given. */
  readonly known: CalledNames
  /** Names of those who speak and do not ask. */
  readonly officials: readonly string[]
  /** Whether a short form can stand for a full name: the same person, or a first name of theirs. */
  readonly refersTo: (short: string, full: string) => boolean
  /** The same, whichever is the short form. */
  readonly isSame: (a: string, b: string) => boolean
  readonly floor: Floor
}

function lookAround(text: string, turns: readonly Turn[]): Context {
  const names = collectCalledNames(text, turns)
  const calls = turns.map((turn, index) =>
    turn.role === 'press' || turn.role === 'audience' || !isBeforeQuestion(turns, index)
      ? undefined
      : findFloorCall(text, turn, names, isAside(turns, index)),
  )
  const given = new Set(calls.flatMap((call) => (call === undefined ? [] : [firstOf(call.name)])))
  const known = {
    ...names,
    isCalled: (name: string) => names.isCalled(name) || given.has(firstOf(name)),
  }
  const callTurns = calls.flatMap((call, index) => (call === undefined ? [] : [index]))
  const officials = turns.flatMap(({ role, speaker }) =>
    role === 'press' || role === 'audience' || speaker === undefined ? [] : [speaker.name],
  )
  const refersTo = nameComparison()
  const floor = lookAtFloor(
    text,
    turns,
    (turn) =>
      calls[turn] !== undefined ||
      passesFloor(text, turns[turn] as Turn, isBehindOther(turns, turn)),
  )
  return {
    text,
    turns,
    calls,
    callTurns,
    names,
    known,
    officials: [...new Set(officials)],
    refersTo,
    isSame: (a, b) => refersTo(a, b) || refersTo(b, a),
    floor,
  }
}

/** Whether a question follows a turn, be it after a word of somebody else. */
function isBeforeQuestion(turns: readonly Turn[], index: number): boolean {
  const next = turns[index + 1]?.role
  return next === 'press' || (next !== undefined && turns[index + 2]?.role === 'press')
}

/** Whether others answer before and after, so that whoever speaks now only leads. */
function isAside(turns: readonly Turn[], index: number): boolean {
  const name = turns[index]?.speaker?.name
  return [turns[index - 1], turns[index + 2]].every(
    (turn) =>
      turn !== undefined &&
      turn.role !== 'press' &&
      turn.role !== 'audience' &&
      turn.speaker?.name !== name,
  )
}

/** Whether somebody else has answered just before. */
function isBehindOther(turns: readonly Turn[], index: number): boolean {
  const before = turns[index - 1]
  if (before === undefined || before.role === 'press' || before.role === 'audience') return false
  return before.speaker?.name !== turns[index]?.speaker?.name
}

function findAsker(context: Context, named: readonly Turn[], index: number): Speaker | undefined {
  const call = callBefore(context, index)
  const thanked = fromAnswer(context, index)
  return (
    introduceSelf(context, index, call) ??
    (call === undefined || (thanked !== undefined && !context.refersTo(thanked.name, call.name))
      ? undefined
      : fromCall(context, index, call)) ??
    fromInterruption(context, named, index) ??
    unlessOther(context, thanked, fromGreeting(context, named, index)) ??
    unlessOther(context, thanked, fromFollowUp(context, named, index)) ??
    (thanked === undefined ? fromWithin(context, index) : inFull(context, index, thanked))
  )
}

/** The call before a question; a word of an operator, or of the one who will answer, does not take it back. */
function callBefore({ text, turns, calls }: Context, index: number): FloorCall | undefined {
  const before = turns[index - 1]
  if (before === undefined || calls[index - 1] !== undefined) return calls[index - 1]
  const call = calls[index - 2]
  if (call === undefined || turns[index - 2]?.role === 'press') return undefined
  if (before.role === 'moderator' && OPENS_LINE.test(words(text, before).slice(-LONGEST_OPENER)))
    return call
  return call.isTold === true && isShort(text, before, LONGEST_OPENED) ? call : undefined
}

/** Words between a call and its question, and characters with which an operator opens a line. */
const LONGEST_OPENED = 16
const LONGEST_OPENER = 80
const OPENS_LINE =
  /\b(?:line is|you(?:[’']re| are|r) (?:now |line |microphone )?(?:open|live|on)|go ahead|unmute)\b/i

/** The one inferred from the turns before, unless the answer thanks somebody else. */
function unlessOther(
  { refersTo }: Context,
  thanked: Speaker | undefined,
  inferred: Speaker | undefined,
): Speaker | undefined {
  if (thanked === undefined || inferred === undefined) return inferred
  return refersTo(thanked.name, inferred.name) ? inferred : undefined
}

function introduceSelf(
  { text, turns, refersTo }: Context,
  index: number,
  call: FloorCall | undefined,
): Speaker | undefined {
  const [span] = (turns[index] as Turn).spans
  if (span === undefined) return undefined
  return findSelfIntroduction(text, span, (name) => call !== undefined && refersTo(call.name, name))
}

function fromCall(context: Context, index: number, call: FloorCall): Speaker | undefined {
  if (isRepeated(context, index, call)) return undefined
  const full = inFull(context, index, { name: call.name, basis: 'inferred' })
  return {
    ...full,
    ...(call.outlet === undefined ? {} : { outlet: call.outlet }),
    evidence: call.span,
  }
}

/**
 * Whether the floor is given to the same name again before anybody else gets it. Whoever answers the
 * questions may well give it to one person twice, so there the second call must follow at once.
 */
function isRepeated(
  { turns, calls, callTurns, refersTo }: Context,
  index: number,
  call: FloorCall,
): boolean {
  const later = callTurns[partition(callTurns, index)]
  if (later === undefined || !refersTo((calls[later] as FloorCall).name, call.name)) return false
  return turns[later]?.role === 'moderator' || later === index + 1
}

/** How many of ascending numbers are at most `limit`. */
function partition(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The fullest form of a name among the calls so far: `Petra` was `Petra Lunding`. Where two people
 * called so far bear it, it stays as it is.
 */
function inFull(context: Context, index: number, speaker: Speaker): Speaker {
  const { calls, callTurns, refersTo } = context
  const full = new Set<string>()
  for (let k = partition(callTurns, index) - 1; k >= 0; k--) {
    const { name } = calls[callTurns[k] as number] as FloorCall
    if (name.length > speaker.name.length && refersTo(speaker.name, name)) full.add(name)
  }
  const [only, another] = full
  if (only !== undefined && another !== undefined) return speaker
  const name =
    only ??
    fullInCall(context, index - 1, speaker.name) ??
    (context.turns[index - 2]?.role === 'press'
      ? undefined
      : fullInCall(context, index - 2, speaker.name))
  return name === undefined ? speaker : { ...speaker, name }
}

/** The full name where the call gives it as well: `We have Petra Lunding back. We'll go to Petra.` */
function fullInCall({ text, turns }: Context, turn: number, name: string): string | undefined {
  if (/\s/.test(name)) return undefined
  for (const { start, end } of turns[turn]?.spans ?? []) {
    const at = text.indexOf(`${name} `, start)
    if (at < 0 || at >= end || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue
    const surname = SURNAME.exec(text.slice(at + name.length, at + name.length + LONGEST_SURNAME))
    if (surname?.[1] !== undefined) return `${name} ${surname[1]}`
  }
  return undefined
}

const LONGEST_SURNAME = 40
const SURNAME = new RegExp(`^\\s+(${LAST_WORD})(?![\\w’'-])`)

function fromInterruption(
  { text, turns, calls, refersTo }: Context,
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
    if (other.role !== 'press' || other.speaker === undefined || !breaksOff(text, other)) continue
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

/** Whether somebody is cut short: the words end in a dash or an ellipsis. */
function breaksOff(text: string, { spans }: Turn): boolean {
  const last = spans[spans.length - 1]
  return last !== undefined && /(?:[—–-]|\.\.\.|…)["”’)\s]*$/.test(tail(text, last.start, last.end))
}

function tail(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - 12), end)
}

function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && a[0] === b[0] && a[1] === b[1]
}

/** The first two words of a turn; none when it opens with a greeting, as everybody does. */
function firstWords(text: string, turn: Turn): string[] {
  const span = turn.spans[0]
  if (span === undefined) return []
  const opening = text.slice(span.start, Math.min(span.end, span.start + LONGEST_OPENING))
  if (/^\W*(?:hi|hello|hey|thanks?|good|yes|yeah|so|okay|great|sure)\b/i.test(opening)) return []
  return (opening.match(/[\p{L}’']+/gu) ?? []).slice(0, 2).map((word) => word.toLowerCase())
}

/** Code units in which the first two words of a turn stand. */
const LONGEST_OPENING = 40

/**
 * Greetings are returned before the question is asked: whoever was called says `Good evening`, is
 * answered in a few words, and goes on.
 */
function fromGreeting(
  { text, turns, calls }: Context,
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
  const asks = said.includes('?') && !/\b(?:hear|there)\b[^?]{0,12}\?/i.test(said)
  return GREETING.test(said) && !asks
}

const GREETING =
  /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|thanks?|thank you|yes|yeah|great|can you hear|do you hear|this is|it['’]s|it is|(?:mr|madam|madame|mister)\b)/i

function words(text: string, { spans }: Turn): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}

/** Whether a turn has no more than so many words; a long one is not read to its end. */
function isShort(text: string, { spans }: Turn, most: number): boolean {
  let count = 0
  for (const span of spans) {
    count += countWords(text, span, most + 1 - count)
    if (count > most) return false
  }
  return true
}

/** The speaker asked something back, so the one who answers is the one who asked. */
function fromFollowUp(
  { text, turns }: Context,
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

/** `Thanks very much, Petra.` at the start of the answer. */
function fromAnswer(
  { text, turns, names, officials, refersTo }: Context,
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

/** Whom the answer speaks to by name further on: `I do not know that, Petra.` */
function fromWithin(context: Context, index: number): Speaker | undefined {
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

/** Code units at the start of an answer in which somebody is thanked. */
const LONGEST_THANKS = 120

const THANKS = new RegExp(
  '^(?:[^.?!]{0,60}[\\s,—–-])?' +
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

/** Compares the same few names again and again, so that each is taken apart once. */
function nameComparison(): Context['refersTo'] {
  const parsed = new Map<string, PersonName | undefined>()
  const parse = (name: string): PersonName | undefined => {
    const known = parsed.get(name)
    if (known !== undefined || parsed.has(name)) return known
    const person = parsePersonName(name)
    parsed.set(name, person)
    return person
  }
  return (short, full) => canStandFor(parse(short), parse(full))
}

function canStandFor(a: PersonName | undefined, b: PersonName | undefined): boolean {
  if (a === undefined || b === undefined) return false
  if (compareNames(a, b) !== 'different') return true
  if (a.given.length > 0 || b.given.length === 0) return false
  const first = compareNames(
    { ...a, folded: { given: [a.folded.surname], surname: '' } },
    { ...b, folded: { given: b.folded.given, surname: '' } },
  )
  return first === 'same'
}
