import { writeFileSync } from 'node:fs'
import {
  type CheckReport,
  MemoryRecord,
  type ParsedDocument,
  VERDICTS,
  type Verdict,
} from '../verbale.ts'
import { checkToJson } from '../wire/check-json.ts'
import { Exit, UsageError } from './exit.ts'
import { type Given, type Input, namesOneFile, readInputs, readJsonLines } from './input.ts'
import { complain, nameOf, type Output, problemLine } from './output.ts'
import { refusal, tryParse } from './parse.ts'
import type { DraftReport } from './report/html.ts'
import type { Style } from './style.ts'

export interface CheckCommandOptions extends Given {
  readonly against?: readonly string[]
  readonly jsonl?: string
  readonly json?: boolean
  readonly csv?: boolean
  readonly html?: string
  readonly failOn?: readonly Verdict[]
  readonly indirect?: boolean
  readonly inOrder?: boolean
}

/** `verbale check`: check drafts against sources, and print or write the reports. */
export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { against = [], jsonl, failOn = [], indirect = false, kind, date } = options
  if (against.length === 0) {
    throw new UsageError('Nothing to check against: name transcripts with --against PATH…')
  }
  const { documents, isWhole } = readSources(against, output)
  if (documents.length === 0) {
    output.stderr.write('verbale: No source could be read; the drafts were not checked\n')
    return Exit.unreadable
  }
  const record = new MemoryRecord(documents)
  complainOfSources(record, documents, output)
  const given = { ...(kind === undefined ? {} : { kind }), ...(date === undefined ? {} : { date }) }
  const drafts = jsonl === undefined ? readInputs(paths, given) : readJsonLines(jsonl, given)
  const writer = await chooseWriter(options, paths, record, output, style)
  let exit: Exit = isWhole ? Exit.done : Exit.unreadable
  for (const draft of drafts) {
    const result = tryCheck(record, draft, indirect)
    if (!result.ok) {
      exit = Exit.unreadable
      if (draft.place.line !== undefined)
        writer.fail(problemLine(draft.place, result.code, result.message))
      complain(output, draft.place, result.message)
      continue
    }
    const { report } = result
    if (options.json !== true && jsonl === undefined) {
      // A report for people shows these itself; in other formats they would go unseen.
      if (writer.isTable)
        for (const { message } of report.problems) complain(output, draft.place, message)
    }
    writer.write(report, nameOf(draft.place))
    if (exit === Exit.done && hasVerdict(report, failOn)) exit = Exit.failed
  }
  writer.end()
  return exit
}

/** Reads a list of verdicts as `--fail-on` takes it. */
export function parseVerdicts(value: string): Verdict[] {
  return value.split(',').map((name) => {
    const trimmed = name.trim()
    const verdict = VERDICTS.find((candidate) => candidate.toLowerCase() === trimmed.toLowerCase())
    if (verdict === undefined) {
      throw new UsageError(`Unknown verdict "${trimmed}"; use any of ${VERDICTS.join(', ')}`)
    }
    return verdict
  })
}

function readSources(
  paths: readonly string[],
  output: Output,
): { documents: ParsedDocument[]; isWhole: boolean } {
  const documents: ParsedDocument[] = []
  let isWhole = true
  const progress = showProgress(output)
  for (const source of readInputs(paths)) {
    const result = tryParse(source)
    if (result.ok) {
      documents.push(result.document)
      progress.tell(`Reading sources: ${documents.length}`)
      if (result.document.document.problems.some(({ code }) => code === 'empty')) {
        complain(output, source.place, 'The text is empty')
      }
    } else {
      isWhole = false
      complain(output, source.place, result.message)
    }
  }
  progress.end()
  return { documents, isWhole }
}

function complainOfSources(
  record: MemoryRecord,
  documents: readonly ParsedDocument[],
  output: Output,
): void {
  for (const { document: id, message } of record.problems) {
    const path = documents.findLast(({ document }) => document.id === id)?.path ?? id
    complain(output, { path }, message)
  }
}

type Checked =
  | { readonly ok: true; readonly report: CheckReport }
  | { readonly ok: false; readonly code: string; readonly message: string }

function tryCheck(record: MemoryRecord, draft: Input, indirect: boolean): Checked {
  if (!draft.ok) return draft
  try {
    return { ok: true, report: record.check(draft.input, { indirect }) }
  } catch (error) {
    return refusal(error)
  }
}

/** `unmarked` reuse and indirect speech never make a check fail. */
function hasVerdict({ findings }: CheckReport, verdicts: readonly Verdict[]): boolean {
  return findings.some(
    ({ quotation, verdict }) =>
      quotation.kind !== 'unmarked' && quotation.kind !== 'indirect' && verdicts.includes(verdict),
  )
}

/** Takes reports one by one, in the format asked for. */
interface ReportWriter {
  /** Whether problems of the draft are not part of what is written. */
  readonly isTable: boolean
  write(report: CheckReport, path: string): void
  /** Take the line that stands for a draft that could not be read. */
  fail(line: string): void
  end(): void
}

/** Each format is loaded when it is asked for, because starting up is most of a short check. */
async function chooseWriter(
  { json = false, csv = false, html, jsonl, inOrder = false }: CheckCommandOptions,
  paths: readonly string[],
  record: MemoryRecord,
  { stdout, stderr }: Output,
  style: Style,
): Promise<ReportWriter> {
  if (json || (jsonl !== undefined && !csv && html === undefined)) {
    const indent = jsonl === undefined && namesOneFile(paths) ? 2 : undefined
    return {
      isTable: false,
      write: (report) =>
        stdout.write(`${JSON.stringify(checkToJson(report), undefined, indent)}\n`),
      fail: (line) => stdout.write(line),
      end: () => {},
    }
  }
  if (csv) {
    const { renderCsv } = await import('./report/csv.ts')
    const reports: { report: CheckReport; path: string }[] = []
    return {
      isTable: true,
      write: (report, path) => reports.push({ report, path }),
      fail: () => {},
      end: () => stdout.write(renderCsv(reports)),
    }
  }
  if (html !== undefined) {
    const { renderHtml } = await import('./report/html.ts')
    const reports: DraftReport[] = []
    return {
      isTable: false,
      write: (report, path) => reports.push({ report, path }),
      fail: () => {},
      end: () => {
        if (reports.length === 0) return
        const page = renderHtml(reports, record.entries)
        if (html === '-') {
          stdout.write(page)
          return
        }
        writeFileSync(html, page)
        const [first] = reports
        const what = reports.length === 1 ? first?.path : `${reports.length} drafts`
        stderr.write(`verbale: ${what}: report written to ${html}\n`)
      },
    }
  }
  const { renderTerminal } = await import('./report/terminal.ts')
  let isFirst = true
  return {
    isTable: false,
    write: (report, path) => {
      if (!isFirst) stdout.write(`\n${style.dim('─'.repeat(style.width))}\n\n`)
      isFirst = false
      stdout.write(renderTerminal(report, style, { path, inOrder }))
    },
    fail: () => {},
    end: () => {},
  }
}

/** A line on a terminal's standard error that is written over; nothing elsewhere. */
function showProgress({ stderr }: Output): { tell(line: string): void; end(): void } {
  if (!stderr.isTTY) return { tell: () => {}, end: () => {} }
  let last = 0
  let isShown = false
  return {
    tell(line) {
      const now = performance.now()
      if (now - last < PROGRESS_INTERVAL_MS) return
      last = now
      isShown = true
      stderr.write(`\r\u001b[K${line}`)
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}

const PROGRESS_INTERVAL_MS = 100
