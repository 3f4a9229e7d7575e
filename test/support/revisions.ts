import assert from 'node:assert/strict'
import type { Document, DocumentId } from '../../src/document/document.ts'
import { type DocumentInput, readDocument } from '../../src/read-document.ts'
import { alignRevisions, type RevisionDiff } from '../../src/revision/diff-revisions.ts'
import type { RevisionWords } from '../../src/revision/revision-words.ts'
import { foldedToken } from '../../src/text/token.ts'
import { checkSpan } from './span-laws.ts'

/** A text read as a document; its id is its own unless another is given. */
export function documentOf(text: string, { id = text, ...about }: Partial<About> = {}): Document {
  return readDocument({ text, id: id as DocumentId, ...about }).document
}

interface About extends Omit<DocumentInput, 'text' | 'id'> {
  readonly id: string
}

/**
 * Check the laws that every diff of two revisions obeys: edits come in order on both sides and do not
 * overlap, each side is what stands there, no edit is without words, and applying the edits to the
 * words of the one gives those of the other.
 */
export function checkDiff(diff: RevisionDiff): void {
  const { from, to } = diff.alignment
  const made: string[] = []
  let [next, sourceEnd, draftEnd] = [0, 0, 0]
  for (const { op, at, source, draft, class: kind } of diff.edits) {
    assert.equal(source === undefined, op === 'insert')
    assert.equal(draft === undefined, op === 'delete')
    assert.ok(at.source >= sourceEnd, `the edit at ${at.source} begins before the last one ends`)
    assert.ok(at.draft >= draftEnd, `the edit at ${at.draft} begins before the last one ends`)
    while (next < from.count && (from.starts[next] as number) < at.source) {
      made.push(foldedToken(from, next++))
    }
    const left = wordsWithin(from, source)
    const right = wordsWithin(to, draft)
    assert.ok(left.length + right.length > 0, 'an edit has no words')
    if (kind !== 'typographic') assert.notDeepEqual(left, right, 'an edit changes nothing')
    made.push(...right)
    next += left.length
    sourceEnd = source?.span.end ?? at.source
    draftEnd = draft?.span.end ?? at.draft
  }
  while (next < from.count) made.push(foldedToken(from, next++))
  assert.deepEqual(made, foldedWords(to, 0, to.text.length))
}

/** The folded words that lie within a side of an edit, which must be what stands there. */
function wordsWithin(
  words: RevisionWords,
  side: RevisionDiff['edits'][number]['source'],
): string[] {
  if (side === undefined) return []
  const { span, text, words: count } = side
  checkSpan(words.text, span)
  assert.equal(text, words.text.slice(span.start, span.end))
  const folded = foldedWords(words, span.start, span.end)
  assert.equal(folded.length, count)
  return folded
}

/** The folded words of a text that a range touches. */
export function foldedWords(words: RevisionWords, start: number, end: number): string[] {
  const folded: string[] = []
  for (let i = 0; i < words.count; i++) {
    const isTouched = (words.starts[i] as number) < end && (words.ends[i] as number) > start
    if (isTouched) folded.push(foldedToken(words, i))
  }
  return folded
}

/** The alignment of two texts. */
export function alignTexts(from: string, to: string): ReturnType<typeof alignRevisions> {
  return alignRevisions(documentOf(from), documentOf(to))
}
