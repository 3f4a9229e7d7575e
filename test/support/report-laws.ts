import assert from 'node:assert/strict'
import { readQuotation } from '../../src/align/quotation-text.ts'
import { foldedToken, tokenize } from '../../src/text/token.ts'
import type { CheckReport, Document, Finding, Match, Span } from '../../src/verbale.ts'
import { checkToJson } from '../../src/wire/check-json.ts'
import { checkAlignment } from './alignment-laws.ts'
import { checkSpan, checkSpans } from './span-laws.ts'

/**
 * Check the laws that every report obeys: whatever it claims of a text stands at the span it gives,
 * a verdict comes with the evidence it needs, and the counts add up.
 */
export function checkReport(draft: string, report: CheckReport): void {
  for (const finding of report.findings) checkFinding(draft, finding)
  const { summary, findings } = report
  const counted = Object.values(summary.verdicts).reduce((sum, count) => sum + count, 0)
  assert.equal(counted, summary.quotations)
  const isReuse = ({ quotation }: Finding): boolean => quotation.kind === 'unmarked'
  assert.equal(findings.filter(isReuse).length, summary.reuse)
  // What is absent is absent, never null.
  assert.doesNotMatch(JSON.stringify(checkToJson(report)), /:null\b/)
}

function checkFinding(draft: string, finding: Finding): void {
  const { quotation, verdict, benign, possible, facts, match, parts, alternatives } = finding
  checkSpans(draft, quotation.spans)
  checkSpans(draft, quotation.marked)
  assert.equal(
    quotation.text,
    quotation.spans.map((span) => sliceOf(draft, span).replace(/\s+/g, ' ').trim()).join(' '),
  )
  const { cue, source } = quotation
  if (cue !== undefined) assert.equal(cue.text, sliceOf(draft, cue.span))
  if (source?.span !== undefined) assert.equal(source.text, sliceOf(draft, source.span))
  if (match === undefined) {
    assert.ok(verdict === 'notHeld' || verdict === 'notOnRecord', `${verdict} without a passage`)
    assert.equal(parts.length + alternatives.length, 0)
    assert.equal(possible, false)
    assert.ok(finding.notes.length > 0, 'a negative answer says nothing')
    return
  }
  for (const shown of [match, ...parts, ...alternatives]) checkMatch(draft, shown)
  assert.notEqual(parts.length, 1)
  if (parts.length > 0) assert.deepEqual(parts[0], match)
  if (benign) assert.equal(facts.wording, 'altered')
  if (verdict === 'outOfContext') assert.ok(finding.context !== undefined && possible)
  if (possible) assert.ok(finding.context !== undefined || finding.notes.length > 0)
  if (finding.context !== undefined) {
    checkSpan(match.entry.document.text, finding.context.source.span)
    if (finding.context.draft !== undefined) checkSpan(draft, finding.context.draft.span)
  }
  const isWhole = quotation.kind === 'direct' || quotation.kind === 'mixed'
  if (isWhole && parts.length === 0 && facts.wording !== 'none') {
    const words = readQuotation(draft, quotation.marked)
    checkAlignment(
      match.entry.document.text,
      hull(match.spans),
      words,
      match.edits,
      blankedReading(match),
    )
  }
}

function checkMatch(draft: string, { entry, turn, spans, text, edits, speakerLabel }: Match): void {
  const { document } = entry
  assert.ok(spans.length > 0, 'a passage without spans')
  checkSpans(document.text, spans)
  const spoken = turn === undefined ? undefined : document.turns[turn]
  if (spoken !== undefined) {
    assert.equal(spoken.label?.text, speakerLabel)
    const held = hull(spoken.spans)
    for (const { start, end } of spans) assert.ok(held.start <= start && end <= held.end)
  }
  const blank = blanked(document)
  // A person reads a word whole of which a part is struck out.
  const words = spans.flatMap((span) => foldedWords(sliceOf(blank, span).replaceAll('~~', '')))
  assert.deepEqual(foldedWords(text), words)
  for (const { source, draft: put } of edits) {
    if (source !== undefined) assert.equal(source.text, sliceOf(document.text, source.span))
    if (put !== undefined) assert.equal(put.text, sliceOf(draft, put.span))
  }
}

/** The text of a document with everything that nobody said as spaces. */
function blanked({ text, turns, repairs }: Document): string {
  let blank = text
  for (const { start, end } of [
    ...turns.flatMap(({ notes }) => notes.map(({ span }) => span)),
    ...repairs,
  ]) {
    // Line ends stay, because a word may be broken there.
    const spaces = text.slice(start, end).replace(/[^\n]/g, ' ')
    blank = blank.slice(0, start) + spaces + blank.slice(end)
  }
  return blank
}

/** The same, with the words of the publisher's corrections that the draft has not as spaces too. */
function blankedReading({ entry, readings }: Match): string {
  let blank = blanked(entry.document)
  for (const { correction, reading } of readings) {
    const other = reading === 'original' ? correction.corrected : correction.struck
    if (reading === 'both' || other === undefined) continue
    // A correction in a note below the text stands for the word it belongs to.
    const { struck, corrected } = correction
    const isBelow = corrected !== undefined && corrected.start > struck.end + 100
    const put = reading === 'corrected' && isBelow ? sliceOf(entry.document.text, corrected) : ''
    const length = other.end - other.start
    blank = blank.slice(0, other.start) + put.padEnd(length) + blank.slice(other.end)
  }
  return blank
}

function hull(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

function foldedWords(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
}
