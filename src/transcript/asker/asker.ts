import type { Speaker, Turn } from '../../document/turn.ts'
import { fromAnswer, fromWithin } from './answered-asker.ts'
import { type AskerContext, lookAround } from './asker-context.ts'
import { callBefore, fromCall, inFull } from './called-asker.ts'
import type { FloorCall } from './floor-call.ts'
import { findInterviewer } from './interviewer.ts'
import { fromFollowUp, fromGreeting, fromInterruption } from './same-asker.ts'
import { findSelfIntroduction } from './self-introduction.ts'
import { spreadAskers } from './spread-askers.ts'

/**
 * Name the journalists behind anonymous question turns, where the transcript tells.
 *
 * Three things tell: whoever gives the floor calls a name in the turn before; the journalist says the
 * name and a house at the start; the answer thanks somebody by name, or speaks to somebody first. A call
 * is taken back when the moderator has to repeat it, because then somebody else spoke: the one the
 * moderator asks to stop, or the one who goes on with the same words. Every name but a self-introduction
 * is marked inferred, with the words it rests on; without any of these the asker stays unknown. In an
 * interview the title may name the one who asks everything.
 */
export function inferAskers(text: string, turns: readonly Turn[], title?: string): Turn[] {
  const named = [...turns]
  const context = lookAround(text, turns)
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
  const interviewer = findInterviewer(context, named, title)
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

function findAsker(
  context: AskerContext,
  named: readonly Turn[],
  index: number,
): Speaker | undefined {
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

/** The one inferred from the turns before, unless the answer thanks somebody else. */
function unlessOther(
  { refersTo }: AskerContext,
  thanked: Speaker | undefined,
  inferred: Speaker | undefined,
): Speaker | undefined {
  if (thanked === undefined || inferred === undefined) return inferred
  return refersTo(thanked.name, inferred.name) ? inferred : undefined
}

function introduceSelf(
  { text, turns, refersTo }: AskerContext,
  index: number,
  call: FloorCall | undefined,
): Speaker | undefined {
  const [span] = (turns[index] as Turn).spans
  if (span === undefined) return undefined
  return findSelfIntroduction(text, span, (name) => call !== undefined && refersTo(call.name, name))
}
