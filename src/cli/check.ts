import { type CheckReport, type ReviewedFinding, VERDICTS, type Verdict } from '../verbale.ts'
import { checkToJson } from '../wire/check-json.ts'
import { type CheckSources, openRecord, readSources } from './check-sources.ts'
import { unknownName } from './closest.ts'
import { Exit, UsageError } from './exit.ts'
import { type Given, givenIn } from './given.ts'
import {
  type InputPlace,
  isAllOf,
  readInputs,
  readJsonLines,
  requireOneStandardInput,
} from './input.ts'
import { type LimitOptions, limitsOf } from './limit-options.ts'
import { complain, nameOf, type Output, problemLine, toJson, writeResult } from './output.ts'
import { type PeopleOptions, peopleRegistries } from './people-files.ts'
import { requireWritable, writeTo } from './result-file.ts'
import type { Selection } from './selection.ts'
import type { Style } from './style.ts'

/** What the command line of `verbale check` says. */
export interface CheckCommandOptions extends Given, Selection, PeopleOptions, LimitOptions {
  readonly against?: readonly string[]
  readonly record?: string
  readonly jsonl?: string
  readonly json?: boolean
  /** A file, or `-` for standard output. */
  readonly csv?: string
  /** A file, or `-` for standard output. */
  readonly html?: string
  /** A file, or `-` for standard output. */
  readonly docx?: string
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
  const { against = [], include, people, jsonl, failOn = [], indirect = false } = options
  const limits = limitsOf(options)
  requireOneStandardInput([...paths, ...against, jsonl])
  const named = [...paths, ...against, ...(jsonl === undefined ? [] : [jsonl])]
  const selection = include === undefined ? {} : { include }
  if (options.html !== undefined) requireWritable('--html', options.html, named, selection)
  if (options.csv !== undefined) requireWritable('--csv', options.csv, named, selection)
  if (options.docx !== undefined) requireWritable('--docx', options.docx, named, selection)
  if (people !== undefined && against.length === 0) {
    throw new UsageError(
      '--people is for the sources of --against; those of the record were read with its own people',
    )
  }
  const sources =
    against.length === 0
      ? openRecord(options.record, output)
      : await readSources(
          against,
          { selection, limits },
          peopleRegistries(people === undefined ? {} : { people }),
          output,
        )
  if (sources === undefined) return Exit.unreadable
  try {
    const given = givenIn(options)
    const drafts =
      jsonl === undefined
        ? readInputs(paths, { given, limits })
        : readJsonLines(jsonl, { given, limits })
    const writer = await chooseWriter(options, paths, sources, output, style)
    let exit: Exit = sources.isWhole ? Exit.done : Exit.unreadable
    for await (const { draft, result } of sources.check(drafts, indirect)) {
      if (!result.ok) {
        if (result.code !== 'passedOver') exit = Exit.unreadable
        complain(output, draft.place, result.message)
        if (draft.place.line !== undefined) {
          await writer.fail(problemLine(draft.place, result.code, result.message))
        }
        continue
      }
      const { report } = result
      if (writer.hidesProblems)
        for (const { message } of report.problems) complain(output, draft.place, message)
      const { text } = report.draft
      const source = draft.ok ? draft.input.text : text
      if (report.findings.length > 0 && sources.holds({ text, source })) {
        const message = 'This draft is among the sources too; it is no proof of itself'
        complain(output, draft.place, message)
      }
      await writer.write(report, draft.place)
      if (exit === Exit.done && hasVerdict(report, failOn)) exit = Exit.failed
    }
    await writer.end()
    return exit
  } finally {
    await sources.close()
  }
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
  write(report: CheckReport, place: InputPlace): Promise<void>
  /** Take the line that stands for a draft that could not be read. */
  fail(line: string): Promise<void>
  end(): Promise<void>
}

/** A report that waits for the others, with what people decided on its findings. */
interface GatheredReport {
  readonly report: CheckReport
  readonly path: string
  readonly reviews: ReadonlyMap<string, ReviewedFinding>
}

const nothing = async (): Promise<void> => {}

/** Each format is loaded when it is asked for, because starting up is most of a short check. */
async function chooseWriter(
  { json = false, csv, docx, html, jsonl, inOrder = false }: CheckCommandOptions,
  paths: readonly string[],
  sources: CheckSources,
  output: Output,
  style: Style,
): Promise<ReportWriter> {
  const reports: GatheredReport[] = []
  const gather = async (report: CheckReport, place: InputPlace): Promise<void> => {
    reports.push({ report, path: nameOf(place), reviews: sources.reviewsOf(report) })
  }
  if (csv !== undefined) {
    const { renderFindings } = await import('../export/csv/csv.ts')
    const end = (): Promise<void> => writeTo(output, csv, renderFindings(reports))
    return { hidesProblems: true, write: gather, fail: nothing, end }
  }
  if (docx !== undefined) {
    const { renderWord } = await import('../export/word/word.ts')
    const end = async (): Promise<void> => {
      if (reports.length > 0) await writeTo(output, docx, await renderWord(reports))
    }
    return { hidesProblems: false, write: gather, fail: nothing, end }
  }
  if (html !== undefined) {
    const { renderHtml } = await import('../export/html/html.ts')
    const end = async (): Promise<void> => {
      if (reports.length > 0)
        await writeTo(output, html, renderHtml(reports, sources.listed(reports)))
    }
    return { hidesProblems: false, write: gather, fail: nothing, end }
  }
  if (json || jsonl !== undefined) {
    return {
      hidesProblems: false,
      write: (report, place) => {
        const indent = isAllOf(paths, place) ? 2 : undefined
        return writeResult(output, toJson(checkToJson(report, sources.reviewsOf(report)), indent))
      },
      fail: (line) => writeResult(output, line),
      end: nothing,
    }
  }
  const { renderTerminal } = await import('./report/terminal.ts')
  const rule = `\n${style.dim('─'.repeat(style.width)).text}\n\n`
  let isFirst = true
  return {
    hidesProblems: false,
    write: async (report, place) => {
      const reviews = sources.reviewsOf(report)
      const text = renderTerminal(report, style, { path: nameOf(place), inOrder, reviews })
      await writeResult(output, isFirst ? text : rule + text)
      isFirst = false
    },
    fail: nothing,
    end: nothing,
  }
}
