import { classifyEdit } from '../align/classify-edit.ts'
import type { EditClass, EditSide } from '../align/edit.ts'
import { foldedToken, tokenSpan, tokenText } from '../text/token.ts'
import type { ChangedRange } from './find-shared-runs.ts'
import type { EditPart, RevisionEdit } from './revision-diff.ts'
import { type RevisionWords, WordPart } from './revision-words.ts'

/**
 * The changes as edits, in order.
 *
 * A change that runs over several turns is taken apart: what goes on before it and after it stays
 * with the turn it belongs to, and between them turns are left out and put in whole. Long passages
 * are left out and put in rather than substituted; nobody reads word by word what was written anew.
 */
export function writeEdits(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
): RevisionEdit[] {
  return changes.flatMap((change) =>
    pairPieces(change, from, to).map((pair) => toEdit(pair, from, to)),
  )
}

/** Words of the longest passage that is shown as substituted: what a draft may leave out unmarked. */
const LONGEST_SUBSTITUTION = 25

/** Words `[start, end)` of one revision that belong to one turn, and there to one part of it. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: 'label' | 'words' | 'note' | 'turn'
}

/** The two sides of one edit; one of them may be empty. */
type Pair = ChangedRange

function pairPieces(change: ChangedRange, from: RevisionWords, to: RevisionWords): Pair[] {
  // What was put in or left out alone keeps its stage notes; a note never takes the place of words.
  const isPure = change.fromStart === change.fromEnd || change.toStart === change.toEnd
  const left = piecesOf(from, change.fromStart, change.fromEnd, isPure)
  const right = piecesOf(to, change.toStart, change.toEnd, isPure)
  const pairs: Pair[] = []
  let { fromStart: a, toStart: b } = change
  const put = (fromEnd: number, toEnd: number): void => {
    if (fromEnd > a || toEnd > b) pairs.push({ fromStart: a, fromEnd, toStart: b, toEnd })
    a = fromEnd
    b = toEnd
  }
  const substitute = (source: Piece, draft: Piece): void => {
    const isLong =
      Math.max(source.end - source.start, draft.end - draft.start) > LONGEST_SUBSTITUTION
    if (isLong || hasSameWords(from, source, to, draft)) put(source.end, b)
    put(source.end, draft.end)
  }
  if (isSameShape(left, right)) {
    for (const [k, piece] of left.entries()) substitute(piece, right[k] as Piece)
    return pairs
  }
  // What goes on from before the change, or goes on behind it, is the same turn on both sides.
  const goesOn =
    goesOnBefore(from, change.fromStart, isPure) && goesOnBefore(to, change.toStart, isPure)
  const head = goesOn && left.length > 0 && right.length > 0 ? 1 : 0
  const isOpen =
    goesOnBefore(from, change.fromEnd, isPure) && goesOnBefore(to, change.toEnd, isPure)
  const tail = isOpen && left.length > head && right.length > head ? 1 : 0
  if (head > 0) substitute(left[0] as Piece, right[0] as Piece)
  for (const piece of left.slice(head, left.length - tail)) put(piece.end, b)
  for (const piece of right.slice(head, right.length - tail)) put(a, piece.end)
  if (tail > 0) substitute(left[left.length - 1] as Piece, right[right.length - 1] as Piece)
  return pairs
}

/** Whether both sides are one label, one passage, or the same row of them. */
function isSameShape(left: readonly Piece[], right: readonly Piece[]): boolean {
  return (
    left.length === right.length && left.every(({ kind }, k) => kind === (right[k] as Piece).kind)
  )
}

/** Whether two pieces happen to be the same, between passages that have nothing in common. */
function hasSameWords(from: RevisionWords, left: Piece, to: RevisionWords, right: Piece): boolean {
  const count = left.end - left.start
  if (right.end - right.start !== count) return false
  for (let k = 0; k < count; k++) {
    if (foldedToken(from, left.start + k) !== foldedToken(to, right.start + k)) return false
  }
  return true
}

/** Whether word `i` goes on with what the word before it belongs to. */
function goesOnBefore(
  { turns, parts, count }: RevisionWords,
  i: number,
  withNotes: boolean,
): boolean {
  if (i === 0 || i === count || turns[i] !== turns[i - 1]) return false
  const [part, last] = [parts[i] as number, parts[i - 1] as number]
  if (part === last) return true
  return withNotes && part !== WordPart.label && last !== WordPart.label
}

function piecesOf(words: RevisionWords, start: number, end: number, withNotes: boolean): Piece[] {
  const { parts, turns } = words
  const pieces: Piece[] = []
  for (let i = start; i < end; ) {
    const first = i
    if (opensWholeTurn(words, first, end)) {
      while (i < end && turns[i] === turns[first]) i++
      pieces.push({ start: first, end: i, kind: 'turn' })
      continue
    }
    i++
    while (i < end && goesOnBefore(words, i, withNotes)) i++
    pieces.push({ start: first, end: i, kind: kindOf(parts[first] as WordPart) })
  }
  return pieces
}

function kindOf(part: WordPart): Piece['kind'] {
  return part === WordPart.label ? 'label' : part === WordPart.note ? 'note' : 'words'
}

/** Whether a turn that has more than its label begins at word `i` and ends before `end`. */
function opensWholeTurn({ turns, parts, count }: RevisionWords, i: number, end: number): boolean {
  if (parts[i] !== WordPart.label || (i > 0 && turns[i - 1] === turns[i])) return false
  let stop = i
  while (stop < count && turns[stop] === turns[i]) stop++
  return stop <= end && parts[stop - 1] !== WordPart.label
}

function toEdit(pair: Pair, from: RevisionWords, to: RevisionWords): RevisionEdit {
  const { fromStart, fromEnd, toStart, toEnd } = pair
  const source = withBrackets(from, fromStart, fromEnd)
  const draft = withBrackets(to, toStart, toEnd)
  const [words, start, end] =
    source === undefined ? ([to, toStart, toEnd] as const) : ([from, fromStart, fromEnd] as const)
  const part = partOf(words, start, end)
  const sourceTurn = turnAt(from, fromStart, fromEnd)
  const draftTurn = turnAt(to, toStart, toEnd)
  return {
    op: source === undefined ? 'insert' : draft === undefined ? 'delete' : 'substitute',
    class: part === 'turn' ? passageClass(draft) : classOf(pair, from, to),
    marked: false,
    at: { source: startAt(from, fromStart), draft: startAt(to, toStart) },
    ...(source === undefined ? {} : { source }),
    ...(draft === undefined ? {} : { draft }),
    part,
    turn: {
      ...(sourceTurn === undefined ? {} : { source: sourceTurn }),
      ...(draftTurn === undefined ? {} : { draft: draftTurn }),
    },
  }
}

/** Words `[first, end)` as one side of an edit; `undefined` when there are none. */
export function sideOf(words: RevisionWords, first: number, end: number): EditSide | undefined {
  if (first >= end) return undefined
  return {
    span: tokenSpan(words, first, end),
    text: tokenText(words, first, end),
    words: end - first,
  }
}

/** The same, with the bracket of a stage note at either edge. */
function withBrackets(words: RevisionWords, first: number, end: number): EditSide | undefined {
  const side = sideOf(words, first, end)
  if (side === undefined) return undefined
  const { text, parts } = words
  let { start, end: stop } = side.span
  if (parts[first] === WordPart.note) start -= opening(text.slice(Math.max(0, start - 2), start))
  if (parts[end - 1] === WordPart.note) stop += closing(text.slice(stop, stop + 3))
  return { ...side, span: { start, end: stop }, text: text.slice(start, stop) }
}

function opening(before: string): number {
  return /\\?[([]$/.exec(before)?.[0].length ?? 0
}

function closing(after: string): number {
  return /^\.?\\?[)\]]/.exec(after)?.[0].length ?? 0
}

/** The start of word `i`, or the end of the text when there is none. */
function startAt({ text, starts }: RevisionWords, i: number): number {
  return starts[i] ?? text.length
}

/** The turn that words belong to; between two words, the one that both belong to. */
export function turnAt(
  { turns, count }: RevisionWords,
  start: number,
  end: number,
): number | undefined {
  const first = start < end ? start : start - 1
  const last = start < end ? end - 1 : start
  if (first < 0 || last >= count) return undefined
  const turn = turns[first] as number
  return turn >= 0 && turn === turns[last] ? turn : undefined
}

/** What the words `[start, end)` of one side are. */
export function partOf({ parts }: RevisionWords, start: number, end: number): EditPart {
  const found = new Set(parts.subarray(start, end))
  if (found.has(WordPart.label)) return found.size > 1 ? 'turn' : 'label'
  if (found.has(WordPart.words)) return 'words'
  return found.has(WordPart.note) ? 'note' : 'page'
}

function classOf(
  { fromStart, fromEnd, toStart, toEnd }: Pair,
  from: RevisionWords,
  to: RevisionWords,
): EditClass {
  const [sourceCount, draftCount] = [fromEnd - fromStart, toEnd - toStart]
  if (Math.max(sourceCount, draftCount) > LONGEST_SUBSTITUTION) {
    return passageClass(sideOf(to, toStart, toEnd))
  }
  const near = draftCount > 0 ? 0 : sourceCount
  const [last] = [from.ends[from.count - 1] ?? 0]
  return classifyEdit({
    source: wordsOf(from, fromStart, fromEnd),
    draft: wordsOf(to, toStart, toEnd),
    sourceRaw: rawWordsOf(from, fromStart, fromEnd),
    draftRaw: rawWordsOf(to, toStart, toEnd),
    before: wordsOf(from, Math.max(0, fromStart - near), fromStart).reverse(),
    after: wordsOf(from, fromEnd, Math.min(from.count, fromEnd + near)),
    sourceText: from.text.slice(from.starts[fromStart] ?? last, from.starts[fromEnd] ?? last),
    // A revision has no edge at which a word would be fitted to another sentence.
    isAtEdge: false,
    sourceOpens: opensSentence(from, fromStart),
    draftOpens: opensSentence(to, toStart),
  })
}

/** What a single word changes in a sentence says nothing of a passage left out or put in. */
function passageClass(draft: EditSide | undefined): EditClass {
  return draft === undefined ? 'omission' : 'insertion'
}

function wordsOf(words: RevisionWords, start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, k) => foldedToken(words, start + k))
}

function rawWordsOf(words: RevisionWords, start: number, end: number): string[] {
  return Array.from({ length: end - start }, (_, k) => tokenText(words, start + k, start + k + 1))
}

function opensSentence({ text, starts, ends }: RevisionWords, i: number): boolean {
  return i === 0 || /[.!?:]|\n\s*\n/.test(text.slice(ends[i - 1], starts[i]))
}
