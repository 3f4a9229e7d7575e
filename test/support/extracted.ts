import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Page } from '../../src/document/block.ts'
import { UnreadableError } from '../../src/document/unreadable-error.ts'
import type { Extracted, Reader } from '../../src/format/registry.ts'
import { readTranscript } from '../../src/transcript/read-transcript.ts'
import { checkSpans } from './span-laws.ts'
import { checkTurns } from './turn-laws.ts'
import { printTurns } from './turn-lines.ts'

/** The one page that a reader extracts from a source, after the laws of pages were checked. */
export async function pageOf(read: Reader, source: string | Uint8Array): Promise<Page> {
  const extracted = await read(typeof source === 'string' ? Buffer.from(source) : source)
  assert.equal(extracted.length, 1)
  const { page } = extracted[0] as Extracted
  checkPage(page)
  return page
}

/** The turns of the one page in a source, one line each; see {@link printTurns}. */
export async function turnLines(read: Reader, source: string | Uint8Array): Promise<string[]> {
  const page = await pageOf(read, source)
  const transcript = readTranscript(page)
  if (transcript === undefined) return []
  checkTurns(page.text, transcript)
  return printTurns(page.text, transcript.turns)
}

/** Blocks of a page as lines: `heading 1: Soup`. What nobody spoke has a star. */
export function blockLines({ text, blocks, unspoken }: Page): string[] {
  return blocks.map(({ kind, level, span }, index) => {
    const star = unspoken?.has(index) ? '*' : ''
    const words = text.slice(span.start, span.end)
    return `${star}${kind}${level === undefined ? '' : ` ${level}`}: ${words}`
  })
}

/** The words of spans of a page. */
export function wordsAt(
  { text }: Page,
  spans: readonly { start: number; end: number }[] = [],
): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}

/**
 * Check that a reader gives pages that hold or says what is wrong, whatever happens to bytes of its own
 * files, and always the same.
 */
export async function checkDamaged(read: Reader, source: Uint8Array, numRuns = 60): Promise<void> {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      async (changes, cut) => {
        const bytes = Uint8Array.from(source)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        // Every second file is cut off as well.
        const damaged = cut % 2 === 0 ? bytes : bytes.subarray(0, cut % bytes.length)
        const [first, second] = [await attempt(read, damaged), await attempt(read, damaged)]
        assert.deepEqual(first, second)
      },
    ),
    { numRuns },
  )
}

async function attempt(read: Reader, bytes: Uint8Array): Promise<readonly Extracted[] | string> {
  try {
    const extracted = await read(bytes)
    for (const { page } of extracted) checkPage(page)
    return extracted
  } catch (error) {
    if (error instanceof UnreadableError) return error.problem.message
    throw error
  }
}

/** The laws that every extracted page obeys. */
export function checkPage(page: Page): void {
  const { text, blocks, labels, notes, strong, unspoken } = page
  assert.ok(text.isWellFormed())
  const spans = blocks.map(({ span }) => span)
  checkSpans(text, spans)
  for (const { start, end } of spans)
    assert.equal(text.slice(start, end), text.slice(start, end).trim())
  checkSpans(
    text,
    (notes ?? []).map(({ span }) => span),
  )
  checkSpans(text, strong ?? [])
  for (const [index, { span, end }] of labels ?? []) {
    const block = spans[index]
    assert.ok(block !== undefined && block.start === span.start && end <= block.end)
    assert.ok(span.start < span.end && span.end <= end)
  }
  for (const index of unspoken ?? []) assert.ok(index < blocks.length)
}
