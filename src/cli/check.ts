import {
  type CheckReport,
  MemoryRecord,
  type ParsedDocument,
  VERDICTS,
  type Verdict,
} from '../verbale.ts'
import { checkToJson } from '../wire/check-json.ts'
import { Exit, UsageError } from './exit.ts'
import {
  type Given,
  type Input,
  namesOneFile,
  readInputs,
  readJsonLines,
  requireOneStandardInput,
  unknownName,
} from './input.ts'
import { complain, nameOf, type Output, problemLine, tell, toJson, writeResult } from './output.ts'
import { refusal, tryParse } from './parse.ts'
import { requireWritable, writeTo } from './result-file.ts'
import { type Style, shown } from './style.ts'

/** What the command line of `verbale check` says. */
export interface CheckCommandOptions extends Given {
  readonly against?: readonly string[]
  readonly jsonl?: string
  readonly json?: boolean
  /** A file, or `-` for standard output. */
  readonly csv?: string
  /** A file, or `-` for standard output. */
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
  requireOneStandardInput([...paths, ...against, jsonl])
  const named = [...paths, ...against, ...(jsonl === undefined ? [] : [jsonl])]
  if (options.html !== undefined) requireWritable('--html', options.html, named)
  if (options.csv !== undefined) requireWritable('--csv', options.csv, named)
  const { documents, isWhole } = readSources(against, output)
  if (documents.length === 0) {
    tell(output, 'No source could be read; the drafts were not checked')
    return Exit.unreadable
  }
  const record = new MemoryRecord(documents)
  complainOfSources(record, documents, output)
  const given = { ...(kind === undefined ? {} : { kind }), ...(date === undefined ? {} : { date }) }
  const drafts = jsonl === undefined ? readInputs(paths, given) : readJsonLines(jsonl, given)
  const writer = await chooseWriter(options, paths, record, output, style)
  const sourceTexts = new Set(documents.map(({ document }) => document.text))
  let exit: Exit = isWhole ? Exit.done : Exit.unreadable
  for (const draft of drafts) {
    const result = tryCheck(record, draft, indirect)
    if (!result.ok) {
      exit = Exit.unreadable
      complain(output, draft.place, result.message)
      if (draft.place.line !== undefined) {
        await writer.fail(problemLine(draft.place, result.code, result.message))
      }
      continue
    }
    const { report } = result
    if (writer.hidesProblems)
      for (const { message } of report.problems) complain(output, draft.place, message)
    if (sourceTexts.has(report.draft.text) && report.findings.length > 0) {
      complain(output, draft.place, 'This draft is among the sources too; it is no proof of itself')
    }
    await writer.write(report, nameOf(draft.place))
    if (exit === Exit.done && hasVerdict(report, failOn)) exit = Exit.failed
  }
  await writer.end()
  return exit
}

/**
 * Reads a list of verdicts as `--fail-on` takes it.
 *
 * @throws {UsageError} If one of them is no verdict.
 */
export function parseVerdicts(value: string): Verdict[] {
  return value.split(',').map((name) => {
    const trimmed = name.trim()
    const verdict = VERDICTS.find((candidate) => candidate.toLowerCase() === trimmed.toLowerCase())
    if (verdict === undefined) throw new UsageError(unknownName('verdict', trimmed, VERDICTS))
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
      for (const { code, message } of result.document.document.problems) {
        // The others are shown by `verbale parse`; these mean that words may go unfound.
        if (code === 'empty' || code === 'encodingGuessed') complain(output, source.place, message)
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
  /** Whether problems of the draft are no part of what is written. */
  readonly hidesProblems: boolean
  write(report: CheckReport, path: string): Promise<void>
  /** Take the line that stands for a draft that could not be read. */
  fail(line: string): Promise<void>
  end(): Promise<void>
}

const nothing = async (): Promise<void> => {}

/** Each format is loaded when it is asked for, because starting up is most of a short check. */
async function chooseWriter(
  { json = false, csv, html, jsonl, inOrder = false }: CheckCommandOptions,
  paths: readonly string[],
  record: MemoryRecord,
  output: Output,
  style: Style,
): Promise<ReportWriter> {
  const reports: { report: CheckReport; path: string }[] = []
  const gather = async (report: CheckReport, path: string): Promise<void> => {
    reports.push({ report, path })
  }
  if (csv !== undefined) {
    const { renderCsv } = await import('./report/csv.ts')
    const end = (): Promise<void> => writeTo(output, csv, renderCsv(reports))
    return { hidesProblems: true, write: gather, fail: nothing, end }
  }
  if (html !== undefined) {
    const { renderHtml } = await import('./report/html.ts')
    const end = async (): Promise<void> => {
      if (reports.length > 0) await writeTo(output, html, renderHtml(reports, record.entries))
    }
    return { hidesProblems: false, write: gather, fail: nothing, end }
  }
  if (json || jsonl !== undefined) {
    const indent = jsonl === undefined && namesOneFile(paths) ? 2 : undefined
    return {
      hidesProblems: false,
      write: (report) => writeResult(output, toJson(checkToJson(report), indent)),
      fail: (line) => writeResult(output, line),
      end: nothing,
    }
  }
  const { renderTerminal } = await import('./report/terminal.ts')
  const rule = `\n${style.dim('─'.repeat(style.width)).text}\n\n`
  let isFirst = true
  return {
    hidesProblems: false,
    write: async (report, path) => {
      const text = renderTerminal(report, style, { path, inOrder })
      await writeResult(output, isFirst ? text : rule + text)
      isFirst = false
    },
    fail: nothing,
    end: nothing,
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
