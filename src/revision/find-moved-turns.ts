import { partitionPoint } from '../text/partition-point.ts'
import { foldWord } from '../text/token.ts'
import type { ChangedRange } from './find-shared-runs.ts'
import type { TurnMove } from './revision-diff.ts'
import { type RevisionWords, WordPart } from './revision-words.ts'

/**
 * The turns that stand elsewhere word by word: left out at one place, put in at another, under the
 * same label, and neither side having them twice.
 */
export function findMovedTurns(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
  [fromNumbers, toNumbers]: readonly [Uint32Array, Uint32Array],
): TurnMove[] {
  const gone = changedTurns(
    changes.map(({ fromStart, fromEnd }) => [fromStart, fromEnd]),
    from,
  )
  if (gone.length === 0) return []
  const come = turnsByWords(
    changedTurns(
      changes.map(({ toStart, toEnd }) => [toStart, toEnd]),
      to,
    ),
    to,
    toNumbers,
  )
  const moves: TurnMove[] = []
  for (const [words, left] of turnsByWords(gone, from, fromNumbers)) {
    const right = come.get(words)
    if (left === undefined || right === undefined) continue
    moves.push({
      from: left.turn,
      to: right.turn,
      fromWord: left.start,
      toWord: right.start,
      wordCount: left.end - left.start,
    })
  }
  return moves
}

/** Words of the shortest turn that is recognized elsewhere; "Thank you all very much" is in every text. */
const LEAST_WORDS = 8

/** The words of a turn, all of them changed. */
interface ChangedTurn {
  readonly turn: number
  readonly start: number
  readonly end: number
}

/** Turns of one unbroken run of words that lie in changes with all their words. */
function changedTurns(
  changes: readonly (readonly [start: number, end: number])[],
  words: RevisionWords,
): ChangedTurn[] {
  const found: ChangedTurn[] = []
  for (const [start, end] of changes) {
    for (let i = start; i < end; ) {
      const first = i
      const turn = words.turns[first] as number
      i++
      while (i < end && isSameRun(words, i)) i++
      const isWhole =
        (first === 0 || !isSameRun(words, first)) && (i === words.count || !isSameRun(words, i))
      const isSpoken = turn >= 0 && words.parts[first] !== WordPart.label
      if (isSpoken && isWhole && i - first >= LEAST_WORDS)
        found.push({ turn, start: first, end: i })
    }
  }
  return found
}

function isSameRun({ turns, parts }: RevisionWords, i: number): boolean {
  return (
    turns[i] === turns[i - 1] && (parts[i] === WordPart.label) === (parts[i - 1] === WordPart.label)
  )
}

/** Turns by their label and words; `undefined` for words that several turns have. */
function turnsByWords(
  turns: readonly ChangedTurn[],
  { document }: RevisionWords,
  numbers: Uint32Array,
): Map<string, ChangedTurn | undefined> {
  const found = new Map<string, ChangedTurn | undefined>()
  for (const changed of turns) {
    const label = foldWord(document.turns[changed.turn]?.label?.text ?? '')
    const key = `${label}|${numbers.subarray(changed.start, changed.end).join(' ')}`
    found.set(key, found.has(key) ? undefined : changed)
  }
  return found
}

/** The move that holds words `[start, end)` of the earlier revision, if any. */
export function moveOf(
  moves: readonly TurnMove[],
  start: number,
  end: number,
): TurnMove | undefined {
  const move = moves[partitionPoint(moves.length, (k) => endOf(moves[k] as TurnMove) <= start)]
  return move !== undefined && move.fromWord <= start && end <= endOf(move) ? move : undefined
}

function endOf({ fromWord, wordCount }: TurnMove): number {
  return fromWord + wordCount
}
