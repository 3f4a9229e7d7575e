import type { QuotingText } from '../article/find-quotations.ts'
import type { Quotation } from '../article/quotation.ts'
import type { Document } from '../document/document.ts'
import type { Problem } from '../document/problem.ts'
import { hasWords } from '../text/word-count.ts'
import { byVoice } from './by-voice.ts'
import { checkIndirect } from './check-indirect.ts'
import { checkQuotation } from './check-quotation.ts'
import { checkReuse } from './check-reuse.ts'
import { compareUnmarked } from './compare-unmarked.ts'
import { describeReported, notesOnReported } from './describe-reported.ts'
import type { DraftText } from './draft-text.ts'
import { ParaphraseFinder, type ParaphraseWork } from './find-paraphrase.ts'
import { type CheckWork, PassageFinder } from './find-passages.ts'
import type { Finding, Verdict } from './finding.ts'
import type { SearchableRecord } from './record.ts'

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
  readonly signal?: Pick<AbortSignal, 'throwIfAborted'>
  /** Told before each quotation how many were checked, of how many. */
  readonly onProgress?: (done: number, of: number) => void
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
  readonly work: CheckWork & ParaphraseWork
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
  readonly #paraphrases: ParaphraseFinder

  constructor(record: SearchableRecord) {
    this.#record = record
    this.#finder = new PassageFinder(record)
    this.#paraphrases = new ParaphraseFinder(record)
  }

  /** Check every quotation of a draft, and look for runs of its own words in the record. */
  check(draft: Draft, options: CheckOptions = {}): CheckReport {
    const { indirect = false, signal, onProgress } = options
    const { document, quotations, reading } = draft
    const day = document.date?.precision === 'day' ? document.date.value : undefined
    const before = { ...this.#finder.work, ...this.#paraphrases.work }
    const checked: DraftText = {
      text: document.text,
      reading,
      unpaired: document.problems.flatMap(({ code, span }) =>
        code === 'unbalancedMark' && span !== undefined ? [span] : [],
      ),
      ...(day === undefined ? {} : { writtenOn: day }),
    }
    const findings: Finding[] = []
    for (const [k, quotation] of quotations.entries()) {
      signal?.throwIfAborted()
      onProgress?.(k, quotations.length)
      if (quotation.kind === 'indirect') {
        // What somebody thinks, and what he did not say, no passage can bear out.
        if (indirect && isSaid(quotation) && canBeCompared(document.text, quotation)) {
          findings.push(
            checkIndirect(document.text, quotation, day, this.#record, this.#paraphrases),
          )
        }
      } else {
        for (const voiced of byVoice(document.text, quotation)) {
          const finding = checkQuotation(
            checked,
            voiced.quotation,
            this.#record,
            this.#finder,
            voiced,
          )
          const isWhole = quotation.kind === 'mixed' && voiced.quotation === quotation
          findings.push(isWhole ? this.#withUnmarked(finding, document.text, quotation) : finding)
        }
      }
    }
    findings.push(...checkReuse(document, quotations, this.#record))
    findings.sort((a, b) => startOf(a) - startOf(b) || rankOfKind(a) - rankOfKind(b))
    const after = { ...this.#finder.work, ...this.#paraphrases.work }
    return {
      draft: document,
      searched: {
        documents: this.#record.source.documentCount,
        words: this.#record.source.wordCount,
        ...this.#record.source.days,
      },
      summary: summarize(findings, indirect),
      findings,
      problems: document.problems,
      work: {
        slots: after.slots - before.slots,
        probes: after.probes - before.probes,
        anchors: after.anchors - before.anchors,
        cells: after.cells - before.cells,
        postings: after.postings - before.postings,
        scanned: after.scanned - before.scanned,
        forms: after.forms - before.forms,
        sentences: after.sentences - before.sentences,
      },
    }
  }

  /** A finding on the marked words of a mixed quotation, with what its other words keep. */
  #withUnmarked(finding: Finding, text: string, quotation: Quotation): Finding {
    const { match, parts, notes } = finding
    if (match === undefined || parts.length > 0) return finding
    const { weightOf } = this.#paraphrases
    const comparison = compareUnmarked(text, quotation, match, weightOf)
    if (comparison === undefined) return finding
    const reported = describeReported(text, match.entry.document, comparison)
    // Words of which the passage has none are the writer's own and say nothing of it; and a writer who
    // marks a part of a sentence leaves the rest out on purpose.
    const told = reported.keeps.length === 0 ? [] : notesOnReported({ ...reported, drops: [] })
    const own = told.map((note) => `Outside the marks: ${lowerFirst(note)}`)
    return { ...finding, notes: [...notes, ...own], reported }
  }
}

/** A sentence that goes on after a few words. */
function lowerFirst(note: string): string {
  return note.charAt(0).toLowerCase() + note.slice(1)
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

/** Whether reported words are enough to be found again in others. */
function canBeCompared(text: string, { spans }: Quotation): boolean {
  return hasWords(spans.map(({ start, end }) => text.slice(start, end)).join(' '), LEAST_REPORTED)
}

/** Words of the shortest report that is looked for in the record. */
const LEAST_REPORTED = 4

/** Whether a quotation is speech that took place. */
function isSaid({ mode, isDenied }: Quotation): boolean {
  return (mode === 'say' || mode === 'act') && isDenied !== true
}
