import { documentSource } from '../../export/document-source.ts'
import { chooseRows, type ExportFormat, exportFormat } from '../../export/formats.ts'
import { recordSource } from '../../export/record-source.ts'
import {
  ExportError,
  type ExportedCheck,
  type ExportOptions,
  type ExportSource,
} from '../../export/source.ts'
import { Reviews } from '../../verbale.ts'
import { HttpProblem } from '../problem.ts'
import type { Answer, AnswerContext } from './answer.ts'
import { type CheckQuery, checkDraft } from './check.ts'
import { requireDays, type SearchQuery, searchFilterOf } from './search.ts'

/** What is exported, and as what. */
export interface ExportQuery
  extends Pick<SearchQuery, 'speaker' | 'role' | 'kind' | 'from' | 'to' | 'publisher'> {
  readonly format: string
  /** Addresses; all that the rest selects when there are none. */
  readonly id?: readonly string[] | undefined
  readonly rows?: string | undefined
  /** Where others find the server, if that is known. */
  readonly origin?: string | undefined
}

/** Documents, quotations or rows in the format of others, sent piece by piece. */
export async function answerExport(context: AnswerContext, query: ExportQuery): Promise<Answer> {
  requireDays(query)
  const { id: addresses = [], rows, origin } = query
  const format = formatOf(query.format)
  return sendAs(context, format, () => {
    const chosen = chooseRows(format, rows, false)
    return {
      source: recordSource(context.record, { addresses, filter: searchFilterOf(query) }),
      options: optionsOf(chosen, origin),
    }
  })
}

/** A check as a file. */
export interface CheckFileQuery extends CheckQuery {
  readonly format: string
  /** Where others find the server, if that is known. */
  readonly origin?: string | undefined
}

/** The report on a draft in the format of others. */
export async function answerCheckFile(
  context: AnswerContext,
  query: CheckFileQuery,
): Promise<Answer> {
  const report = await checkDraft(context, query)
  const { name = 'draft' } = query.draft
  const reviews = new Reviews(context.record).of(report)
  if (query.format === 'html') {
    const { renderHtml } = await import('../../export/html/html.ts')
    const body = renderHtml([{ report, path: name, reviews }], [])
    return { body, type: 'text/html; charset=utf-8' }
  }
  const format = formatOf(query.format)
  async function* checks(): AsyncGenerator<ExportedCheck> {
    yield { report, path: name, reviews }
  }
  return sendAs(context, format, () => {
    const chosen = chooseRows(format, undefined, true)
    return {
      source: documentSource(async function* none() {}, {}, checks),
      options: optionsOf(chosen, query.origin),
    }
  })
}

/** @throws {HttpProblem} `badRequest` or `notFound` when the format cannot say what is asked for. */
async function sendAs(
  { send }: AnswerContext,
  format: ExportFormat,
  what: () => { readonly source: ExportSource; readonly options: ExportOptions },
): Promise<Answer> {
  try {
    const { source, options } = what()
    const write = await format.load()
    for await (const body of write(source, options)) send({ kind: 'part', body })
  } catch (error) {
    if (!(error instanceof ExportError)) throw error
    const code = error.code === 'noDocument' ? 'notFound' : 'badRequest'
    throw new HttpProblem(code, error.message, { cause: error })
  }
  return { body: '', type: format.mediaType }
}

function optionsOf(rows: string | undefined, origin: string | undefined): ExportOptions {
  return {
    ...(rows === undefined ? {} : { rows }),
    ...(origin === undefined ? {} : { base: `${origin}/api/v1/documents/` }),
  }
}

function formatOf(name: string): ExportFormat {
  const format = exportFormat(name)
  if (format === undefined) throw new HttpProblem('notFound', `There is no format ${name}`)
  return format
}
