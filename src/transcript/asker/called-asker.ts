import type { Speaker } from '../../document/turn.ts'
import { partitionPoint } from '../../text/partition-point.ts'
import { LAST_WORD } from '../speaker/name-pattern.ts'
import type { AskerContext } from './asker-context.ts'
import type { FloorCall } from './floor-call.ts'
import { isShort, words } from './turn-words.ts'

/** The call before a question; a word of an operator, or of the one who will answer, does not take it back. */
export function callBefore(
  { text, turns, calls }: AskerContext,
  index: number,
): FloorCall | undefined {
  const before = turns[index - 1]
  if (before === undefined || calls[index - 1] !== undefined) return calls[index - 1]
  const call = calls[index - 2]
  if (call === undefined || turns[index - 2]?.role === 'press') return undefined
  if (before.role === 'moderator' && OPENS_LINE.test(words(text, before).slice(-LONGEST_OPENER)))
    return call
  return call.isTold === true && isShort(text, before, LONGEST_OPENED) ? call : undefined
}

/** Words between a call and its question. */
export const LONGEST_OPENED = 16
/** Code units with which an operator opens a line. */
const LONGEST_OPENER = 80
const OPENS_LINE =
  /\b(?:line is|you(?:[’']re| are|r) (?:now |line |microphone )?(?:open|live|on)|go ahead|unmute)\b/i

/** Who asks a question, by the call before it; nobody where the call is taken back. */
export function fromCall(
  context: AskerContext,
  index: number,
  call: FloorCall,
): Speaker | undefined {
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
  { turns, calls, callTurns, refersTo }: AskerContext,
  index: number,
  call: FloorCall,
): boolean {
  const later = callTurns[callsUpTo(callTurns, index)]
  if (later === undefined || !refersTo((calls[later] as FloorCall).name, call.name)) return false
  return turns[later]?.role === 'moderator' || later === index + 1
}

/** How many calls come no later than a turn. */
function callsUpTo(callTurns: readonly number[], turn: number): number {
  return partitionPoint(callTurns.length, (k) => (callTurns[k] as number) <= turn)
}

/**
 * The fullest form of a name among the calls so far: `Petra` was `Petra Lunding`. Where two people
 * called so far bear it, it stays as it is.
 */
export function inFull(context: AskerContext, index: number, speaker: Speaker): Speaker {
  const { calls, callTurns, refersTo } = context
  const full = new Set<string>()
  for (let k = callsUpTo(callTurns, index) - 1; k >= 0; k--) {
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
function fullInCall({ text, turns }: AskerContext, turn: number, name: string): string | undefined {
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
