import { partitionPoint } from '../text/partition-point.ts'
import { hullOf, overlapsSpan, type Span } from '../text/span.ts'
import { tokenSpan, tokenText } from '../text/token.ts'
import { moveOf } from './find-moved-turns.ts'
import type { ChangedRange } from './find-shared-runs.ts'
import type { RevisionAlignment, RevisionDiff, RevisionEdit } from './revision-diff.ts'
import { type RevisionWords, WordPart } from './revision-words.ts'

/** What became of a span of one revision in another. */
export type CarriedSpan =
  /** The same words stand at the same offsets (`held`), or at others (`moved`). */
  | { readonly status: 'held' | 'moved'; readonly span: Span }
  /**
   * A word of it was changed, or it was left out. `near` is what stands in its place now, to be
   * shown and not to be cited; it is empty where nothing does.
   */
  | { readonly status: 'gone'; readonly near: Span }

/**
 * Carry a span of the earlier revision into the later one.
 *
 * It holds when every word of it stands in the later text, in the same order, with nothing put
 * between, at the place that the whole texts align it with. Words that merely look alike elsewhere
 * do not count. What the matching contract folds may differ: capitals, quotation marks, dashes.
 *
 * A span that cuts a word is carried with the cut when the word has the same letters, else with the
 * whole word. Takes the logarithm of the number of changes.
 *
 * @throws {RangeError} If the span lies outside the earlier text.
 */
export function carrySpan(alignment: RevisionAlignment, span: Span): CarriedSpan {
  const { from, to, changes, moves } = alignment
  const { start, end } = span
  if (!(start >= 0 && start <= end && end <= from.text.length)) {
    throw new RangeError(`Invalid span ${start}–${end} in a document of length ${from.text.length}`)
  }
  const first = partitionPoint(from.count, (i) => (from.ends[i] as number) <= start)
  const last = partitionPoint(from.count, (i) => (from.starts[i] as number) < end) - 1
  if (first > last) return carryGap(alignment, span, first)
  const move = moveOf(moves, first, last + 1)
  const shift = move === undefined ? shiftOf(changes, first, last + 1) : move.toWord - move.fromWord
  if (shift === undefined) return { status: 'gone', near: nearOf(alignment, first, last + 1) }
  const carried = {
    start: carryStart(from, to, first, first + shift, start),
    end: carryEnd(from, to, last, last + shift, end),
  }
  const isHeld = carried.start === start && carried.end === end
  return { status: isHeld ? 'held' : 'moved', span: carried }
}

/** The edits of a diff that touch a span of the earlier revision. */
export function editsWithin({ edits }: RevisionDiff, span: Span): RevisionEdit[] {
  return edits.filter(({ at, source }) =>
    source === undefined
      ? span.start < at.source && at.source < span.end
      : overlapsSpan(source.span, span),
  )
}

/** What became of a turn. */
export type CarriedTurn =
  | {
      readonly status: 'held' | 'moved'
      /** The turn of the later revision, by index. */
      readonly turn: number
      /** Words of the earlier turn that it still has, and how many there were. */
      readonly kept: number
      readonly words: number
    }
  | {
      readonly status: 'gone'
      readonly turn?: undefined
      readonly kept: number
      readonly words: number
      readonly near: Span
    }

/**
 * Carry a turn of the earlier revision, by index, into the later one: `held` when it has the same
 * index there, `moved` when it has another.
 *
 * It is the same turn when more than half of its words stand in one turn of the later revision, at
 * the place that the whole texts align them with: at more than half, no second turn can claim it.
 * Its label may be another one. A turn of a few words, that many others have too, must also stand
 * next to what it stood next to. A turn without words, an inaudible answer, is known by its label
 * and its stage note in the same way.
 *
 * @throws {RangeError} If there is no such turn.
 */
export function carryTurn(alignment: RevisionAlignment, index: number): CarriedTurn {
  const { from, to, changes, moves } = alignment
  const turn = from.document.turns[index]
  if (turn === undefined) {
    throw new RangeError(
      `Invalid turn ${index} in a document of ${from.document.turns.length} turns`,
    )
  }
  const hull = hullOf([
    ...(turn.label === undefined ? [] : [turn.label.span]),
    ...turn.spans,
    ...turn.notes.map(({ span }) => span),
  ])
  const start = partitionPoint(from.count, (i) => (from.starts[i] as number) < hull.start)
  const end = partitionPoint(from.count, (i) => (from.starts[i] as number) < hull.end)
  const isOwn = (i: number): boolean => from.turns[i] === index
  let hasWords = false
  for (let i = start; i < end; i++)
    if (isOwn(i) && from.parts[i] === WordPart.words) hasWords = true
  const found = new Map<number, number>()
  let words = 0
  let k = partitionPoint(changes.length, (n) => (changes[n] as ChangedRange).fromEnd <= start)
  for (let i = start; i < end; i++) {
    if (!isOwn(i) || (hasWords && from.parts[i] !== WordPart.words)) continue
    words++
    while (k < changes.length && (changes[k] as ChangedRange).fromEnd <= i) k++
    const move = moveOf(moves, i, i + 1)
    const isChanged = k < changes.length && (changes[k] as ChangedRange).fromStart <= i
    if (isChanged && move === undefined) continue
    const place = i + (move === undefined ? shiftAfter(changes, k) : move.toWord - move.fromWord)
    const other = to.turns[place] as number
    if (other >= 0) found.set(other, (found.get(other) ?? 0) + 1)
  }
  const [best, kept] = [...found].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0])
  const isMoved = moves.some((move) => move.from === index)
  const isSure = words >= SHORT_TURN || isMoved || hasNeighbor(alignment, start, end)
  if (best < 0 || kept * 2 <= words || !isSure) {
    return { status: 'gone', kept, words, near: nearOf(alignment, start, end) }
  }
  return { status: best === index ? 'held' : 'moved', turn: best, kept, words }
}

/** Words of a turn that is not known by its words alone: "Thank you all very much for that." */
const SHORT_TURN = 8

/** Whether the words of a turn, at either end, stand next to the word they stood next to. */
function hasNeighbor({ from, changes }: RevisionAlignment, start: number, end: number): boolean {
  const holds = (first: number, stop: number): boolean =>
    first < 0 || stop > from.count || shiftOf(changes, first, stop) !== undefined
  return holds(start - 1, start + 1) || holds(end - 1, end + 1)
}

/** What is added to the number of each of the words `[start, end)`; none when any was changed. */
function shiftOf(changes: readonly ChangedRange[], start: number, end: number): number | undefined {
  const k = partitionPoint(changes.length, (n) => (changes[n] as ChangedRange).fromEnd <= start)
  const next = changes[k]
  return next === undefined || next.fromStart >= end ? shiftAfter(changes, k) : undefined
}

/** What is added to the numbers of the words between change `k - 1` and change `k`. */
function shiftAfter(changes: readonly ChangedRange[], k: number): number {
  const last = changes[k - 1]
  return last === undefined ? 0 : last.toEnd - last.fromEnd
}

/** Carry a span without words: it holds when the same signs stand between the same two words. */
function carryGap(alignment: RevisionAlignment, { start, end }: Span, next: number): CarriedSpan {
  const { from, to, changes } = alignment
  const k = partitionPoint(changes.length, (n) => (changes[n] as ChangedRange).fromEnd < next)
  const change = changes[k]
  if (change !== undefined && change.fromStart <= next) {
    return { status: 'gone', near: nearOf(alignment, next, next) }
  }
  const before = gapBefore(from, next)
  const after = gapBefore(to, next + shiftAfter(changes, k))
  if (from.text.slice(before.start, before.end) !== to.text.slice(after.start, after.end)) {
    return { status: 'gone', near: after }
  }
  const by = after.start - before.start
  const span = { start: start + by, end: end + by }
  return { status: by === 0 ? 'held' : 'moved', span }
}

/** What stands between word `i` and the word before it. */
function gapBefore({ text, starts, ends, count }: RevisionWords, i: number): Span {
  return {
    start: i > 0 ? (ends[i - 1] as number) : 0,
    end: i < count ? (starts[i] as number) : text.length,
  }
}

/** Where a span begins that begins at `start`, at word `i` or among the signs before it. */
function carryStart(
  from: RevisionWords,
  to: RevisionWords,
  i: number,
  place: number,
  start: number,
): number {
  const [left, right] = [from.starts[i] as number, to.starts[place] as number]
  if (start > left) return isSameRaw(from, to, i, place) ? right + start - left : right
  const signs = from.text.slice(start, left)
  // The period before this word may be part of the one before it: `no. (` and `U.S. (`.
  const gap = gapBefore(to, place)
  return to.text.slice(gap.start, gap.end).endsWith(signs) ? right - signs.length : right
}

/** Where a span ends that ends at `end`, at word `i` or among the signs after it. */
function carryEnd(
  from: RevisionWords,
  to: RevisionWords,
  i: number,
  place: number,
  end: number,
): number {
  const [left, right] = [from.ends[i] as number, to.ends[place] as number]
  if (end < left) return isSameRaw(from, to, i, place) ? right + end - left : right
  const signs = from.text.slice(left, end)
  const gap = gapBefore(to, place + 1)
  return to.text.slice(gap.start, gap.end).startsWith(signs) ? right + signs.length : right
}

function isSameRaw(from: RevisionWords, to: RevisionWords, i: number, place: number): boolean {
  return tokenText(from, i, i + 1) === tokenText(to, place, place + 1)
}

/** What stands in the later text where the words `[start, end)` stood in the earlier one. */
function nearOf({ to, changes }: RevisionAlignment, start: number, end: number): Span {
  const isEmpty = start === end
  const first = partitionPoint(changes.length, (n) => {
    const { fromEnd } = changes[n] as ChangedRange
    return isEmpty ? fromEnd < start : fromEnd <= start
  })
  const next = partitionPoint(changes.length, (n) => {
    const { fromStart } = changes[n] as ChangedRange
    return isEmpty ? fromStart <= end : fromStart < end
  })
  const opening = changes[first]
  const closing = changes[next - 1]
  const low =
    opening !== undefined && opening.fromStart <= start
      ? opening.toStart
      : start + shiftAfter(changes, first)
  const high =
    closing !== undefined && closing.fromEnd >= end
      ? closing.toEnd
      : end + shiftAfter(changes, next)
  if (low < high) return tokenSpan(to, low, high)
  const { start: at } = gapBefore(to, low)
  return { start: at, end: at }
}
