import type { QuotingText } from '../article/find-quotations.ts'
import type { Quotation } from '../article/quotation.ts'
import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import type { Problem } from '../document/problem.ts'
import type { Span } from '../text/span.ts'
import { scanTokens, TokenBuffer, type Tokens } from '../text/token.ts'
import { foldSpaces } from '../text/white-space.ts'
import { checkQuotation, describeQuotation } from './check-quotation.ts'
import { describeMatch } from './describe-match.ts'
import type { DraftText } from './draft-text.ts'
import { findParaphrase } from './find-paraphrase.ts'
import { type CheckWork, PassageFinder } from './find-passages.ts'
import { findReuse, reuseSpan } from './find-reuse.ts'
import type { CheckedQuotation, Facts, Finding, Verdict } from './finding.ts'
import { describeHoldings } from './match-occasion.ts'
import { namedSource } from './named-source.ts'
import type { PassagePart } from './passage.ts'
import type { RecordPlace, SearchableRecord } from './record.ts'

/** A draft as it was read. */
export interface Draft {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly reading: QuotingText
}

export interface CheckOptions {
  /** Whether reported speech without marks is looked up too. Default: false. */
  readonly indirect?: boolean
  /** Stops the check between two quotations. */
  readonly signal?: AbortSignal
}

/** The result of checking a draft. */
export interface CheckReport {
  readonly draft: Document
  /** What was searched: how much, and over which days. */
  readonly searched: {
    readonly documents: number
    readonly words: number
    readonly from?: string
    readonly to?: string
  }
  readonly summary: CheckSummary
  /** In the order of the draft. */
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** What the search cost, in counts that do not depend on the machine. */
  readonly work: CheckWork
}

export interface CheckSummary {
  /** Direct and mixed quotations. */
  readonly quotations: number
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>
  /** Runs of the draft's own words that stand in the record. */
  readonly reuse: number
  /** Indirect quotations that were looked up, by what came of them. */
  readonly indirect?: Readonly<Partial<Record<Verdict, number>>>
}

/**
 * Checks drafts against one record.
 *
 * A checker owns scratch memory and checks one draft at a time.
 */
export class DraftChecker {
  readonly #record: SearchableRecord
  readonly #finder: PassageFinder

  constructor(record: SearchableRecord) {
    this.#record = record
    this.#finder = new PassageFinder(record)
  }

  /** Check every quotation of a draft, and look for runs of its own words in the record. */
  check(draft: Draft, options: CheckOptions = {}): CheckReport {
    const { indirect = false, signal } = options
    const { document, quotations, reading } = draft
    const before = this.#finder.work
    const checked: DraftText = { text: document.text, reading }
    const findings: Finding[] = []
    for (const quotation of quotations) {
      signal?.throwIfAborted()
      if (quotation.kind === 'indirect') {
        if (indirect) findings.push(this.#checkIndirect(document.text, quotation))
      } else findings.push(checkQuotation(checked, quotation, this.#record, this.#finder))
    }
    findings.push(...this.#findReuse(document, quotations))
    findings.sort((a, b) => startOf(a) - startOf(b) || rankOfKind(a) - rankOfKind(b))
    const after = this.#finder.work
    return {
      draft: document,
      searched: {
        documents: this.#record.entries.length,
        words: this.#record.index.wordCount,
        ...this.#record.days,
      },
      summary: summarize(findings, indirect),
      findings,
      problems: document.problems,
      work: {
        slots: after.slots - before.slots,
        probes: after.probes - before.probes,
        anchors: after.anchors - before.anchors,
        cells: after.cells - before.cells,
      },
    }
  }

  #checkIndirect(text: string, quotation: Quotation): Finding {
    const checked = describeQuotation(text, quotation)
    const found = findParaphrase(text, quotation, this.#record)
    const attribution =
      quotation.source === undefined ? 'unnamed' : found === undefined ? 'unknown' : 'same'
    const facts: Facts = {
      wording: found === undefined ? 'none' : 'paraphrased',
      attribution,
      context: 'unknown',
      interpreted: false,
      marked: false,
      inQuestion: false,
    }
    const base = { quotation: checked, benign: false, parts: [], alternatives: [] }
    if (found === undefined) {
      const named = namedSource(text, quotation)
      const { speaker } = quotation.source ?? {}
      const around = quotation.occasion?.dates.at(-1)
      const note = describeHoldings(named, speaker, around, this.#record)
      return { ...base, verdict: 'notHeld', possible: false, facts, notes: [note] }
    }
    const match = describeMatch(wholeSpan(found.place, found.span))
    const notes = [`Kept: ${found.kept.join(', ')}`]
    if (found.dropped.length > 0) notes.push(`Dropped: ${found.dropped.join(', ')}`)
    if (found.added.length > 0) notes.push(`Added: ${found.added.join(', ')}`)
    if (found.isReversed) {
      notes.push('Possibly reversed: one of the two denies what the other affirms')
    }
    return {
      ...base,
      verdict: 'paraphrased',
      possible: true,
      facts: { ...facts, interpreted: match.interpreted },
      match,
      notes,
    }
  }

  /** Runs of the draft's own words, outside its quotations, that stand in the record. */
  #findReuse(document: Document, quotations: readonly Quotation[]): Finding[] {
    const taken = quotations.flatMap(({ marked }) => marked).sort((a, b) => a.start - b.start)
    const { tokens, isBarrier } = ownWords(document, taken)
    const findings: Finding[] = []
    for (const run of findReuse(tokens, isBarrier, this.#record)) {
      const span = reuseSpan(tokens, run)
      const part = this.#partAt(run.position, run.end - run.first)
      findings.push({
        quotation: describeRun(document.text, span),
        verdict: 'verbatim',
        benign: false,
        possible: false,
        facts: {
          wording: 'verbatim',
          attribution: 'unnamed',
          context: 'unknown',
          interpreted: false,
          marked: false,
          inQuestion: false,
        },
        match: describeMatch(part),
        parts: [],
        alternatives: [],
        notes: [`${run.end - run.first} words of the record, neither marked nor attributed`],
      })
    }
    return findings
  }

  #partAt(position: number, count: number): PassagePart {
    const { starts, ends } = this.#record.index.tokensAt(position, position + count)
    const span = { start: starts[0] as number, end: ends[count - 1] as number }
    return wholeSpan(this.#record.placeAt(position), span)
  }
}

/** A span of a document as a part without differences. */
function wholeSpan(place: RecordPlace, span: Span): PassagePart {
  return { place, first: 0, end: 0, range: { start: 0, end: 0 }, spans: [span], edits: [] }
}

/** The words of a draft's body outside its quotations, with barriers where a quotation stood. */
function ownWords(
  document: Document,
  quotations: readonly Span[],
): { tokens: Tokens; isBarrier: Uint8Array } {
  const buffer = new TokenBuffer()
  const barriers: number[] = []
  let k = 0
  for (const index of document.body) {
    const { start, end } = (document.blocks[index] as Block).span
    let from = start
    barriers.push(buffer.count)
    while (k < quotations.length && (quotations[k] as Span).start < end) {
      const quotation = quotations[k] as Span
      if (quotation.start > from) scanTokens(document.text, from, quotation.start, buffer)
      from = Math.max(from, quotation.end)
      barriers.push(buffer.count)
      k++
    }
    if (from < end) scanTokens(document.text, from, end, buffer)
  }
  const isBarrier = new Uint8Array(buffer.count + 1)
  for (const barrier of barriers) isBarrier[barrier] = 1
  return { tokens: buffer.toTokens(document.text), isBarrier }
}

function describeRun(text: string, span: Span): CheckedQuotation {
  return {
    kind: 'unmarked',
    text: foldSpaces(text.slice(span.start, span.end)),
    spans: [span],
    marked: [],
  }
}

function summarize(findings: readonly Finding[], indirect: boolean): CheckSummary {
  const verdicts: Partial<Record<Verdict, number>> = {}
  const reported: Partial<Record<Verdict, number>> = {}
  let quotations = 0
  let reuse = 0
  for (const { quotation, verdict } of findings) {
    if (quotation.kind === 'unmarked') reuse++
    else if (quotation.kind === 'indirect') reported[verdict] = (reported[verdict] ?? 0) + 1
    else {
      quotations++
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
    }
  }
  return { quotations, verdicts, reuse, ...(indirect ? { indirect: reported } : {}) }
}

function startOf({ quotation }: Finding): number {
  return quotation.spans[0]?.start ?? 0
}

/** Quotations before runs of the draft's own words that begin in the same place. */
function rankOfKind({ quotation }: Finding): number {
  return quotation.kind === 'unmarked' ? 1 : 0
}
