import type { RevisionEditJson } from '../../../../src/wire/diff-json.ts'
import type { DiffRun } from '../../component/word-diff.tsx'

/** A paragraph of the later revision, with what was changed in it. */
export interface DiffParagraph {
  readonly start: number
  readonly runs: readonly DiffRun[]
  readonly isChanged: boolean
}

/** The later text in paragraphs, words that were left out put back where they stood. */
export function diffParagraphs(text: string, edits: readonly RevisionEditJson[]): DiffParagraph[] {
  const sorted = edits.toSorted((a, b) => a.at.draft - b.at.draft)
  let next = 0
  const spans = paragraphsOf(text)
  return spans.map(({ start, end }, k) => {
    const isLast = k === spans.length - 1
    const runs: DiffRun[] = []
    let from = start
    for (let edit = sorted[next]; edit !== undefined; edit = sorted[next]) {
      if (edit.at.draft >= end && !isLast) break
      next++
      const at = Math.min(Math.max(from, edit.at.draft), end)
      push(runs, 'same', text.slice(from, at))
      if (edit.source !== undefined) push(runs, 'removed', edit.source.text)
      from = at
      if (edit.draft !== undefined) {
        const until = Math.min(Math.max(at, edit.draft.end), end)
        push(runs, 'added', text.slice(at, until))
        from = until
      }
    }
    push(runs, 'same', text.slice(from, end))
    return { start, runs, isChanged: runs.some(({ kind }) => kind !== 'same') }
  })
}

function push(runs: DiffRun[], kind: DiffRun['kind'], text: string): void {
  if (text === '') return
  const last = runs.at(-1)
  if (last !== undefined && (last.kind === 'removed' || kind === 'removed')) {
    const meets = /[\p{L}\p{N}]$/u.test(last.text) && /^[\p{L}\p{N}]/u.test(text)
    if (meets) runs.push({ kind: 'same', text: ' ' })
  }
  runs.push({ kind, text })
}

/** Runs of a text between empty lines; what stands between two belongs to the first. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\r?\n(?:[ \t]*\r?\n)+/g)) {
    const end = gap.index + gap[0].length
    paragraphs.push({ start, end })
    start = end
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

/** Paragraphs that are shown, or how many are left out in a row. */
export type DiffBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: DiffParagraph }
  | { readonly kind: 'left out'; readonly count: number; readonly start: number }

/** Paragraphs shown around a change, so that it is seen where it stands. */
const AROUND = 1

/** What changed, each with a paragraph around it. */
export function onlyChanges(paragraphs: readonly DiffParagraph[]): DiffBlock[] {
  const blocks: DiffBlock[] = []
  for (const [k, paragraph] of paragraphs.entries()) {
    const near = paragraphs.slice(Math.max(0, k - AROUND), k + AROUND + 1)
    if (near.some(({ isChanged }) => isChanged)) {
      blocks.push({ kind: 'paragraph', paragraph })
      continue
    }
    const last = blocks.at(-1)
    if (last?.kind !== 'left out') {
      blocks.push({ kind: 'left out', count: 1, start: paragraph.start })
    } else {
      blocks[blocks.length - 1] = { ...last, count: last.count + 1 }
    }
  }
  return blocks
}
