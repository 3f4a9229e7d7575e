import type { Turn } from '../../document/turn.ts'
import { type CalledNames, collectCalledNames, firstOf } from './called-name.ts'
import { type FloorCall, findFloorCall } from './floor-call.ts'
import { passesFloor } from './floor-pass.ts'
import { type Floor, lookAtFloor } from './floor-run.ts'
import { type NameComparison, nameComparison } from './name-comparison.ts'
import { isShort, words } from './turn-words.ts'

/** What is looked at again and again while the askers of a transcript are found. */
export interface AskerContext {
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
  readonly refersTo: NameComparison
  /** The same, whichever is the short form. */
  readonly isSame: (a: string, b: string) => boolean
  readonly floor: Floor
}

/** Look at all turns of a transcript once. */
export function lookAround(text: string, turns: readonly Turn[]): AskerContext {
  const names = collectCalledNames(text, turns)
  const calls = turns.map((turn, index) =>
    turn.role === 'press' || turn.role === 'audience' || !isBeforeQuestion(turns, index)
      ? undefined
      : findFloorCall(text, turn, names, isAside(turns, index) || isFree(text, turns, index)),
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

/** Whether nothing is to be answered: somebody has only thanked. */
function isFree(text: string, turns: readonly Turn[], index: number): boolean {
  const before = turns[index - 1]
  return (
    before?.role === 'press' &&
    isShort(text, before, MOST_THANKS) &&
    THANKS.test(words(text, before))
  )
}

/** Words of somebody who only thanks. */
const MOST_THANKS = 6
const THANKS = /^(?!.*\?).*\bthank/i

/** Whether somebody else has answered just before. */
function isBehindOther(turns: readonly Turn[], index: number): boolean {
  const before = turns[index - 1]
  if (before === undefined || before.role === 'press' || before.role === 'audience') return false
  return before.speaker?.name !== turns[index]?.speaker?.name
}
