import {
  type CheckReport,
  checkDrafts,
  MemoryRecord,
  type ParsedDocument,
  type PeopleRegistry,
  type RecordEntry,
  type ReviewedFinding,
  Reviews,
  repairIndex,
  StoredRecord,
  StoreError,
  type ToCheck,
} from '../verbale.ts'
import { UsageError } from './exit.ts'
import { type Input, type InputOptions, readInputs } from './input.ts'
import { complain, type Output, tell } from './output.ts'
import { refusal, tryParse } from './parse.ts'
import { findRecord } from './record-path.ts'
import { shown } from './style.ts'

/** What drafts are checked against. */
export interface CheckSources {
  /** Whether everything that was named could be read. */
  readonly isWhole: boolean
  /** Check drafts, and give what came of each in order. */
  check(drafts: AsyncIterable<Input>, indirect: boolean): AsyncIterable<CheckedInput>
  /** Whether a draft is itself among the sources: its text, or the file that it came in. */
  holds(draft: { readonly text: string; readonly source: string | Uint8Array }): boolean
  /** What people decided on the findings of a report, by key; nothing where no record is. */
  reviewsOf(report: CheckReport): ReadonlyMap<string, ReviewedFinding>
  /** The sources that a page of reports lists. */
  listed(reports: readonly { readonly report: CheckReport }[]): readonly RecordEntry[]
  close(): Promise<void>
}

/** A draft, and what came of it. */
export interface CheckedInput {
  readonly draft: Input
  readonly result: Checked
}

type Checked =
  | { readonly ok: true; readonly report: CheckReport }
  | { readonly ok: false; readonly code: string; readonly message: string }

/**
 * The record that is named, or the nearest.
 *
 * @throws {UsageError} If there is none.
 * @throws {StoreError} If it cannot be read.
 */
export function openRecord(option: string | undefined, output: Output): CheckSources {
  const path = findRecord(option)
  if (path === undefined) {
    throw new UsageError(
      'Nothing to check against: name transcripts with --against PATH…, or make a record with verbale add',
    )
  }
  const record = new StoredRecord(path, { onRepair: (message) => tell(output, message) })
  return {
    isWhole: true,
    async *check(drafts, indirect) {
      for await (const { from, checked } of checkDrafts(record, itemsOf(drafts), { indirect })) {
        if (checked === undefined) yield { draft: from, result: from as UnreadDraft }
        else if (checked.ok) yield { draft: from, result: checked }
        else yield { draft: from, result: { ok: false, ...checked.problem } }
      }
    },
    holds: ({ text, source }) => record.holds(text) || record.holds(source),
    reviewsOf: (report) => new Reviews(record).of(report),
    listed: (reports) => matchedIn(reports),
    async close() {
      const { damaged } = record
      record.close()
      if (damaged.length === 0) return
      try {
        await repairIndex(path, damaged)
      } catch (error) {
        // The answers are right all the same; whoever can write will mend it.
        if (!(error instanceof StoreError)) throw error
        tell(output, error.message)
      }
    },
  }
}

type UnreadDraft = Extract<Input, { ok: false }>

async function* itemsOf(drafts: AsyncIterable<Input>): AsyncGenerator<ToCheck<Input>> {
  for await (const from of drafts) yield from.ok ? { input: from.input, from } : { from }
}

/** The documents in which something was found, each once. */
function matchedIn(reports: readonly { readonly report: CheckReport }[]): RecordEntry[] {
  const entries = new Map<string, RecordEntry>()
  for (const { report } of reports) {
    for (const { match, parts, alternatives } of report.findings) {
      for (const { entry } of [
        ...(match === undefined ? [] : [match]),
        ...parts,
        ...alternatives,
      ]) {
        entries.set(`${entry.document.id}@${entry.revision}`, entry)
      }
    }
  }
  return [...entries.values()]
}

/** Sources that are read, searched and forgotten; `undefined` when none could be read. */
export async function readSources(
  paths: readonly string[],
  options: InputOptions,
  people: readonly PeopleRegistry[],
  output: Output,
): Promise<CheckSources | undefined> {
  const documents: ParsedDocument[] = []
  let isWhole = true
  let hasEmpty = false
  const progress = showProgress(output)
  for await (const source of readInputs(paths, options)) {
    const result = tryParse(source, people)
    if (result.ok) {
      const isEmpty = result.document.document.problems.some(({ code }) => code === 'empty')
      // Folders may hold very many empty files, and one stands for all.
      if (!isEmpty || !hasEmpty) documents.push(result.document)
      hasEmpty ||= isEmpty
      progress.tell(`Reading sources: ${documents.length}`)
      for (const { code, message } of result.document.document.problems) {
        // The others are shown by `verbale parse`; these mean that words may go unfound.
        if (code === 'empty' || code === 'encodingGuessed') complain(output, source.place, message)
      }
    } else {
      if (result.code !== 'passedOver') isWhole = false
      complain(output, source.place, result.message)
    }
  }
  progress.end()
  if (documents.length === 0) {
    tell(output, 'No source could be read; the drafts were not checked')
    return undefined
  }
  const record = new MemoryRecord(documents)
  complainOfSources(record, documents, output)
  const texts = new Set(documents.map(({ document }) => document.text))
  return {
    isWhole,
    async *check(drafts, indirect) {
      for await (const draft of drafts) yield { draft, result: tryCheck(record, draft, indirect) }
    },
    holds: ({ text }) => texts.has(text),
    reviewsOf: () => new Map(),
    listed: () => record.entries,
    close: () => Promise.resolve(),
  }
}

function complainOfSources(
  record: MemoryRecord,
  documents: readonly ParsedDocument[],
  output: Output,
): void {
  const paths = new Map(documents.map(({ document, path }) => [document.id, path]))
  for (const { document: id, message } of record.problems) {
    complain(output, { path: paths.get(id) ?? id }, message)
  }
}

function tryCheck(record: MemoryRecord, draft: Input, indirect: boolean): Checked {
  if (!draft.ok) return draft
  try {
    return { ok: true, report: record.check(draft.input, { indirect }) }
  } catch (error) {
    return refusal(error)
  }
}

/** A line on a terminal's standard error that is written over; nothing elsewhere. */
function showProgress({ stderr }: Output): { tell(line: string): void; end(): void } {
  if (!stderr.isTTY || stderr.getColorDepth() === 1) return { tell: () => {}, end: () => {} }
  let last = 0
  let isShown = false
  return {
    tell(line) {
      const now = performance.now()
      if (now - last < PROGRESS_INTERVAL_MS) return
      last = now
      isShown = true
      stderr.write(`\r\u001b[K${shown`${line}`.text}`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

const PROGRESS_INTERVAL_MS = 100
