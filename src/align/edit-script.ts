import { isNumberWord, isUnitWord } from '../text/number.ts'
import { foldedToken, type Tokens, tokenText } from '../text/token.ts'
import { GapKind } from './align-words.ts'
import { classifyEdit, type EditWords } from './classify-edit.ts'
import type { Edit, EditSide } from './edit.ts'
import { foldedWord, type QuotationText } from './quotation-text.ts'

/**
 * The differences between a passage and the words quoted from it, in order.
 *
 * `places[k]` is the word of `source` that the draft's word `first + k` stands for, or -1 where it
 * stands for none; places ascend. Words of `source` before the first place and after the last are
 * left out by the draft like any other. Words that differ only in what the matching contract folds
 * are no difference; neither is a word broken at the end of a line.
 */
export function writeEditScript(
  source: Tokens,
  draft: QuotationText,
  first: number,
  places: readonly number[],
): Edit[] {
  const edits: Edit[] = []
  const steps = groupSteps(stepsOf(source, draft, first, places), source, draft)
  for (const step of joinMovedUnits(steps, source)) {
    const edit = toEdit(step, source, draft, first + places.length, first)
    if (edit !== undefined) edits.push(edit)
  }
  return edits
}

/** The words of either side, as places in its text. */
type Words = Pick<Tokens, 'text' | 'starts' | 'ends'>

/** A run of words of either side that do not match; ranges are half-open word numbers. */
interface Step {
  sourceStart: number
  sourceEnd: number
  draftStart: number
  draftEnd: number
  marked: boolean
}

/** Steps of one word each, in order, with the equal words left out. */
function stepsOf(
  source: Tokens,
  draft: QuotationText,
  first: number,
  places: readonly number[],
): Step[] {
  const steps: Step[] = []
  let at = 0
  for (const [k, place] of places.entries()) {
    const i = first + k
    if (place >= 0) {
      // What a bracket replaces is left out in its favor; what an ellipsis stands for is marked too.
      const isMarked = k > 0 && draft.gaps[i] !== GapKind.none
      const isBracket = draft.isBracketed[i] === 1 || (k > 0 && draft.isBracketed[i - 1] === 1)
      for (; at < place; at++) {
        steps.push({
          sourceStart: at,
          sourceEnd: at + 1,
          draftStart: i,
          draftEnd: i,
          marked: isMarked || isBracket,
        })
      }
      if (!isSameWord(source, place, draft, i)) {
        const marked = draft.isBracketed[i] === 1 || isMarkedInside(source, place, draft, i)
        steps.push({ sourceStart: at, sourceEnd: at + 1, draftStart: i, draftEnd: i + 1, marked })
      }
      at = place + 1
    } else {
      const marked = draft.isBracketed[i] === 1
      steps.push({ sourceStart: at, sourceEnd: at, draftStart: i, draftEnd: i + 1, marked })
    }
  }
  const end = first + places.length
  for (; at < source.count; at++) {
    steps.push({
      sourceStart: at,
      sourceEnd: at + 1,
      draftStart: end,
      draftEnd: end,
      marked: false,
    })
  }
  return steps
}

/** Whether two words are the same under the matching contract; most are so to the letter. */
function isSameWord(source: Tokens, place: number, draft: QuotationText, i: number): boolean {
  if (source.ids[place] !== draft.ids[i]) return false
  let a = source.starts[place] as number
  let b = draft.starts[i] as number
  const end = source.ends[place] as number
  if (end - a === (draft.ends[i] as number) - b) {
    while (a < end && source.text.charCodeAt(a) === draft.text.charCodeAt(b)) {
      a++
      b++
    }
    if (a === end) return true
  }
  return foldedToken(source, place) === foldedWord(draft, i)
}

/** `want[ed]` for `want`: the letters outside the brackets are the source's. */
function isMarkedInside(source: Tokens, place: number, draft: QuotationText, i: number): boolean {
  if (draft.isPartlyBracketed[i] !== 1) return false
  const raw = draft.text.slice(draft.starts[i], draft.ends[i]).toLowerCase()
  // The bracket may close only after further words: `want[ed and got]`.
  const kept = raw.replace(/\\?\[[^\]]*(?:\\?\]|$)/g, '')
  const word = foldedToken(source, place)
  return kept.length > 0 && (word.startsWith(kept) || word.endsWith(kept))
}

/** Steps that touch, and are marked alike, as one; none runs across the writer's own words. */
function groupSteps(steps: readonly Step[], source: Tokens, draft: QuotationText): Step[] {
  const groups: Step[] = []
  for (const step of steps) {
    const last = groups[groups.length - 1]
    const touches =
      last !== undefined &&
      last.marked === step.marked &&
      last.sourceEnd === step.sourceStart &&
      last.draftEnd === step.draftStart &&
      (last.draftStart === last.draftEnd ||
        step.draftStart === step.draftEnd ||
        draft.gaps[step.draftStart] !== GapKind.piece)
    if (touches && !endsSentence(source, last)) {
      last.sourceEnd = step.sourceEnd
      last.draftEnd = step.draftEnd
    } else groups.push({ ...step })
  }
  return groups
}

/**
 * Steps that only move the unit of a figure from one side of it to the other as one: "$38 million"
 * and "38 million dollars".
 */
function joinMovedUnits(steps: readonly Step[], source: Tokens): Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const last = joined[joined.length - 1]
    if (last !== undefined && movesUnit(source, last, step)) {
      last.sourceEnd = step.sourceEnd
      last.draftEnd = step.draftEnd
    } else joined.push(step)
  }
  return joined
}

function movesUnit(source: Tokens, before: Step, after: Step): boolean {
  const isMoved =
    (before.draftStart === before.draftEnd && after.sourceStart === after.sourceEnd) ||
    (before.sourceStart === before.sourceEnd && after.draftStart === after.draftEnd)
  if (!isMoved || before.marked || after.marked || after.sourceStart === before.sourceEnd) {
    return false
  }
  const [unit] = before.draftStart === before.draftEnd ? [before] : [after]
  if (!isAll(source, unit.sourceStart, unit.sourceEnd, isUnitWord)) return false
  return isAll(source, before.sourceEnd, after.sourceStart, isNumberWord)
}

function isAll(
  source: Tokens,
  start: number,
  end: number,
  isOfKind: (word: string) => boolean,
): boolean {
  for (let i = start; i < end; i++) if (!isOfKind(foldedToken(source, i))) return false
  return true
}

/** Whether a pure omission ends where a sentence of the source does; the next edit is another one. */
function endsSentence(source: Tokens, { sourceEnd, draftStart, draftEnd }: Step): boolean {
  if (sourceEnd === 0 || sourceEnd >= source.count || draftStart < draftEnd) return false
  return /[.!?]/.test(source.text.slice(source.ends[sourceEnd - 1], source.starts[sourceEnd]))
}

function toEdit(
  step: Step,
  source: Tokens,
  draft: QuotationText,
  end: number,
  first: number,
): Edit | undefined {
  const { sourceStart, sourceEnd, draftStart, draftEnd, marked } = step
  if (isBrokenWord(source, draft, step)) return undefined
  const left = side(source, sourceStart, sourceEnd)
  const right = side(draft, draftStart, draftEnd)
  const isEdge = draftStart <= first || draftEnd >= end || atPieceEdge(draft, draftStart, draftEnd)
  // What a marked omission hides is shown in full, whatever it is.
  const isHidden = marked && right === undefined
  return {
    op: left === undefined ? 'insert' : right === undefined ? 'delete' : 'substitute',
    class: isHidden ? 'omission' : classifyEdit(wordsOf(step, source, draft, isEdge)),
    marked,
    at: { source: startAt(source, sourceStart), draft: startAt(draft, draftStart) },
    ...(left === undefined ? {} : { source: left }),
    ...(right === undefined ? {} : { draft: right }),
  }
}

function wordsOf(
  { sourceStart, sourceEnd, draftStart, draftEnd }: Step,
  source: Tokens,
  draft: QuotationText,
  isAtEdge: boolean,
): EditWords {
  const words: { [K in 'source' | 'draft' | 'sourceRaw' | 'draftRaw']: string[] } = {
    source: [],
    draft: [],
    sourceRaw: [],
    draftRaw: [],
  }
  for (let i = sourceStart; i < sourceEnd; i++) {
    words.source.push(foldedToken(source, i))
    words.sourceRaw.push(tokenText(source, i, i + 1))
  }
  for (let i = draftStart; i < draftEnd; i++) {
    words.draft.push(foldedWord(draft, i))
    words.draftRaw.push(draft.text.slice(draft.starts[i], draft.ends[i]))
  }
  // Only what was left out is judged by the words around it, no more of them than it has itself.
  const near = draftEnd > draftStart ? 0 : sourceEnd - sourceStart
  const end = source.ends[source.count - 1]
  return {
    ...words,
    before: nearWords(source, sourceStart - 1, -1, near),
    after: nearWords(source, sourceEnd, 1, near),
    sourceText: source.text.slice(
      source.starts[sourceStart] ?? end,
      source.starts[sourceEnd] ?? end,
    ),
    isAtEdge,
    sourceOpens: opensSentence(source, sourceStart),
    draftOpens: opensSentence(draft, draftStart),
  }
}

/** As many folded words from word `from` on, or back from it, the nearest first. */
function nearWords(source: Tokens, from: number, step: 1 | -1, most: number): string[] {
  const near: string[] = []
  for (let i = from; i >= 0 && i < source.count && near.length < most; i += step) {
    near.push(foldedToken(source, i))
  }
  return near
}

function side({ text, starts, ends }: Words, first: number, end: number): EditSide | undefined {
  if (first >= end) return undefined
  const span = { start: starts[first] as number, end: ends[end - 1] as number }
  return { span, text: text.slice(span.start, span.end), words: end - first }
}

/** The start of word `i`, or the end of the last word when there is none. */
function startAt({ starts, ends }: { starts: Uint32Array; ends: Uint32Array }, i: number): number {
  return starts[i] ?? ends[ends.length - 1] ?? 0
}

/** A word that the source breaks with a hyphen at the end of a line or a page. */
function isBrokenWord(
  source: Tokens,
  draft: QuotationText,
  { sourceStart, sourceEnd, draftStart, draftEnd }: Step,
): boolean {
  if (sourceEnd - sourceStart !== 2 || draftEnd - draftStart !== 1) return false
  const between = source.text.slice(source.ends[sourceStart], source.starts[sourceEnd - 1])
  const whole = foldedToken(source, sourceStart) + foldedToken(source, sourceEnd - 1)
  return /^[-\u2010\u00ad]\s*\n\s*$/.test(between) && whole === foldedWord(draft, draftStart)
}

function atPieceEdge(draft: QuotationText, start: number, end: number): boolean {
  return draft.gaps[start] !== GapKind.none || draft.gaps[end] !== GapKind.none
}

function opensSentence({ text, starts, ends }: Words, i: number): boolean {
  if (i === 0) return true
  return /[.!?:]|\n\s*\n/.test(text.slice(ends[i - 1], starts[i]))
}
