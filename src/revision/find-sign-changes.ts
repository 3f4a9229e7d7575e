import type { ChangedRange } from './find-shared-runs.ts'
import type { RevisionEdit } from './revision-diff.ts'
import type { RevisionWords } from './revision-words.ts'
import { partOf, sideOf, turnAt } from './write-edits.ts'

/** What differs between words that are the same. */
export interface SignChanges {
  /** Edits of class `typographic`, in order, each on the words it touches. */
  readonly edits: readonly RevisionEdit[]
  /** Places where only white space within a paragraph differs. */
  readonly spacing: number
}

/**
 * What differs in the words that two revisions share: letter case, periods of initials, quotation
 * marks, dashes, punctuation, paragraphs.
 *
 * A sign between two words is shown with both, so that it can be seen: `Washington DC` and
 * `Washington, DC`.
 */
export function findSignChanges(
  changes: readonly ChangedRange[],
  from: RevisionWords,
  to: RevisionWords,
): SignChanges {
  const edits: RevisionEdit[] = []
  let spacing = 0
  let [a, b] = [0, 0]
  const end = { fromStart: from.count, fromEnd: from.count, toStart: to.count, toEnd: to.count }
  for (const change of [...changes, end]) {
    const length = change.fromStart - a
    // Words `[start, stop)` of the run differ in signs, and nothing after them was looked at yet.
    let start = 0
    let stop = 0
    for (let k = 0; k < length; k++) {
      const gap = k === 0 ? 'same' : compareGaps(gapBefore(from, a + k), gapBefore(to, b + k))
      if (gap === 'spaced') spacing++
      const isOther = rawWord(from, a + k) !== rawWord(to, b + k)
      const first = gap === 'other' ? k - 1 : k
      if (gap !== 'other' && !isOther) continue
      const isApart = first > stop || (first === stop && isOtherTurn(from, a + first))
      if (isApart || start === stop) {
        if (start < stop) edits.push(toEdit(from, to, a + start, b + start, stop - start))
        start = first
      }
      stop = k + 1
    }
    if (start < stop) edits.push(toEdit(from, to, a + start, b + start, stop - start))
    a = change.fromEnd
    b = change.toEnd
  }
  return { edits, spacing }
}

function toEdit(
  from: RevisionWords,
  to: RevisionWords,
  fromStart: number,
  toStart: number,
  length: number,
): RevisionEdit {
  const source = sideOf(from, fromStart, fromStart + length)
  const draft = sideOf(to, toStart, toStart + length)
  const sourceTurn = turnAt(from, fromStart, fromStart + length)
  const draftTurn = turnAt(to, toStart, toStart + length)
  return {
    op: 'substitute',
    class: 'typographic',
    marked: false,
    at: { source: from.starts[fromStart] as number, draft: to.starts[toStart] as number },
    ...(source === undefined ? {} : { source }),
    ...(draft === undefined ? {} : { draft }),
    part: partOf(from, fromStart, fromStart + length),
    turn: {
      ...(sourceTurn === undefined ? {} : { source: sourceTurn }),
      ...(draftTurn === undefined ? {} : { draft: draftTurn }),
    },
  }
}

/** How what stands between two words differs. */
function compareGaps(from: string, to: string): 'same' | 'spaced' | 'other' {
  if (from === to) return 'same'
  return foldSpace(from) === foldSpace(to) ? 'spaced' : 'other'
}

/** White space as one space, or as one paragraph break. */
function foldSpace(gap: string): string {
  return gap.replace(/\s+/g, (space) => (/\n\s*\n/.test(space) ? '\n\n' : ' '))
}

function isOtherTurn({ turns }: RevisionWords, i: number): boolean {
  return turns[i] !== turns[i - 1]
}

function gapBefore({ text, starts, ends }: RevisionWords, i: number): string {
  return text.slice(ends[i - 1], starts[i])
}

function rawWord({ text, starts, ends }: RevisionWords, i: number): string {
  return text.slice(starts[i], ends[i])
}
