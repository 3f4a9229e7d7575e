import type { ChangedRange } from './find-shared-runs.ts'
import { type RevisionWords, WordPart } from './revision-words.ts'

/**
 * The changes as an editor would mark them; the same words stay changed or stay shared in number,
 * not always in place.
 *
 * A shortest script does not care where a repeated word is counted: `[are ready. We ]are ready. We`
 * is as short as `[We are ready. ]We are ready.` Words put in or left out are moved to where a turn,
 * a paragraph or a sentence begins; and a few small words that two rewritten passages happen to
 * share are taken into the change, since nobody kept them.
 */
export function tidyChanges(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
  numbers: readonly [Uint32Array, Uint32Array],
): ChangedRange[] {
  return absorbIslands(slideChanges(changes, from, to, numbers), from, to)
}

/** Move every pure insertion and deletion to its best place; those that meet become one. */
function slideChanges(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
  [fromNumbers, toNumbers]: readonly [Uint32Array, Uint32Array],
): ChangedRange[] {
  const done: ChangedRange[] = []
  for (const [k, change] of changes.entries()) {
    const isInsertion = change.fromStart === change.fromEnd
    if (!isPure(change, isInsertion)) {
      done.push(change)
      continue
    }
    const numbers = isInsertion ? toNumbers : fromNumbers
    const words = isInsertion ? to : from
    const leftmost = slideLeft(change, done, isInsertion, numbers)
    const next = changes[k + 1]
    const limit = next === undefined ? words.count : sideOf(next, isInsertion).start - 1
    done.push(bestPlace(leftmost, isInsertion, words, numbers, limit))
  }
  return done
}

/**
 * A pure change as far left as it goes. Where it meets one of its kind, the last of `done`, it takes
 * that in; from any other it stays one word apart, since two changes that touch would be one.
 */
function slideLeft(
  change: ChangedRange,
  done: ChangedRange[],
  isInsertion: boolean,
  numbers: Uint32Array,
): ChangedRange {
  let pure = change
  for (;;) {
    const { start, end } = sideOf(pure, isInsertion)
    const before = done[done.length - 1]
    const limit = before === undefined ? 0 : sideOf(before, isInsertion).end
    let by = 0
    while (start - by > limit && numbers[start - by - 1] === numbers[end - by - 1]) by++
    if (before === undefined || start - by > limit) return shift(pure, -by)
    if (!isPure(before, isInsertion)) return shift(pure, 1 - by)
    done.pop()
    pure = join(before, shift(pure, -by))
  }
}

/** The place of a pure change that its edges fit best, from where it is to `limit`. */
function bestPlace(
  change: ChangedRange,
  isInsertion: boolean,
  words: RevisionWords,
  numbers: Uint32Array,
  limit: number,
): ChangedRange {
  const { start, end } = sideOf(change, isInsertion)
  let best = 0
  let bestWorth = 0
  for (let by = 0; ; by++) {
    const worth = breakBefore(words, start + by) + breakBefore(words, end + by)
    if (worth >= bestWorth) {
      best = by
      bestWorth = worth
    }
    if (end + by >= limit || numbers[start + by] !== numbers[end + by]) break
  }
  return shift(change, best)
}

/** How deep a break stands before word `i`: 0 inside a phrase. */
function breakBefore(
  { text, starts, ends, parts, turns, count }: RevisionWords,
  i: number,
): number {
  if (i === 0 || i === count) return 6
  if (parts[i] === WordPart.label && parts[i - 1] !== WordPart.label) return 6
  if (turns[i] !== turns[i - 1]) return 5
  const gap = text.slice(ends[i - 1], starts[i])
  if (/\n\s*\n/.test(gap)) return 5
  if (/[.!?]/.test(gap)) return 4
  if (/[;:—–]|--|\n/.test(gap)) return 2
  return /[,()[\]“”"]/.test(gap) ? 1 : 0
}

/**
 * Take into the changes around it what they only happen to share.
 *
 * Two rewritten passages always share an "of" or a "the"; shown as kept, it cuts one change into
 * pieces that mean nothing each. A shared run is such an island when it is short and weighs little
 * against the changes on either side, words being weighed by their letters because short words are
 * the common ones. A word changed alone is not joined to another: `[Vera/Vira] of [Kief/Kyiv]`,
 * unless what is between is written together with both: `10:[11:45/29:11]`.
 */
function absorbIslands(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
): ChangedRange[] {
  const fromWeights = weightsOf(from)
  const toWeights = weightsOf(to)
  const weigh = (change: ChangedRange): number =>
    Math.max(
      between(fromWeights, change.fromStart, change.fromEnd),
      between(toWeights, change.toStart, change.toEnd),
    )
  const isIsland = (left: ChangedRange, right: ChangedRange): boolean => {
    const whole = join(left, right)
    if (whole.fromStart === left.fromEnd && whole.fromEnd === right.fromStart) return false
    if (right.fromStart - left.fromEnd > LONGEST_ISLAND) return false
    if (!isWithinOnePart(from, left.fromEnd, right.fromStart)) return false
    if (!isWithinOnePart(to, left.toEnd, right.toStart)) return false
    if (isJoined(from, left.fromEnd, right.fromStart)) return true
    if (isJoined(to, left.toEnd, right.toStart)) return true
    if (lengthOf(left) < 2 || lengthOf(right) < 2) return false
    const hasDeletion = left.fromStart < left.fromEnd || right.fromStart < right.fromEnd
    const hasInsertion = left.toStart < left.toEnd || right.toStart < right.toEnd
    if (!hasDeletion || !hasInsertion) return false
    const weight = between(fromWeights, left.fromEnd, right.fromStart)
    return weight * ISLAND_WEIGHT <= Math.min(weigh(left), weigh(right))
  }
  const done: ChangedRange[] = []
  for (const change of changes) {
    let joined = change
    for (let last = done.pop(); last !== undefined; last = done.pop()) {
      if (!isIsland(last, joined)) {
        done.push(last)
        break
      }
      joined = join(last, joined)
    }
    done.push(joined)
  }
  return done
}

/** Whether the words `[start, end)` and those next to them are of one turn and one part of it. */
function isWithinOnePart(
  { turns, parts, count }: RevisionWords,
  start: number,
  end: number,
): boolean {
  for (let i = start; i <= end; i++) {
    if (i === 0 || i === count) return false
    if (turns[i] !== turns[i - 1] || parts[i] !== parts[i - 1]) return false
  }
  return true
}

/** Whether the words `[start, end)` are parts of a longer one on both sides: `10:11:45`, `re-enter`. */
function isJoined(
  { text, starts, ends, count }: RevisionWords,
  start: number,
  end: number,
): boolean {
  if (start === 0 || end === count) return false
  const joiner = /^[-:./,\u2010\u2011]$/
  return [start, end].every((i) => joiner.test(text.slice(ends[i - 1], starts[i])))
}

/** Words of the longest shared run that may be chance; five in a row are somebody's phrase. */
const LONGEST_ISLAND = 4

/** How many times its own weight the changes on both sides of an island have. */
const ISLAND_WEIGHT = 3

/** Sums of the weights of words: of the words before each. */
function weightsOf({ count, starts, ends }: RevisionWords): Uint32Array {
  const sums = new Uint32Array(count + 1)
  for (let i = 0; i < count; i++) {
    const letters = (ends[i] as number) - (starts[i] as number)
    sums[i + 1] = (sums[i] as number) + Math.min(3, Math.ceil(letters / 3))
  }
  return sums
}

function between(sums: Uint32Array, start: number, end: number): number {
  return (sums[end] as number) - (sums[start] as number)
}

function lengthOf({ fromStart, fromEnd, toStart, toEnd }: ChangedRange): number {
  return Math.max(fromEnd - fromStart, toEnd - toStart)
}

function sideOf(change: ChangedRange, isInsertion: boolean): { start: number; end: number } {
  return isInsertion
    ? { start: change.toStart, end: change.toEnd }
    : { start: change.fromStart, end: change.fromEnd }
}

/** Whether a change puts words in and does nothing else, or leaves words out and nothing else. */
function isPure(change: ChangedRange, isInsertion: boolean): boolean {
  return isInsertion ? change.fromStart === change.fromEnd : change.toStart === change.toEnd
}

function shift(change: ChangedRange, by: number): ChangedRange {
  return {
    fromStart: change.fromStart + by,
    fromEnd: change.fromEnd + by,
    toStart: change.toStart + by,
    toEnd: change.toEnd + by,
  }
}

function join(left: ChangedRange, right: ChangedRange): ChangedRange {
  return {
    fromStart: left.fromStart,
    fromEnd: right.fromEnd,
    toStart: left.toStart,
    toEnd: right.toEnd,
  }
}
