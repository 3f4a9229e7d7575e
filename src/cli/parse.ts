import {
  type ParsedDocument,
  type PeopleRegistry,
  parseDocument,
  UnreadableError,
} from '../verbale.ts'
import { documentToJson } from '../wire/document-json.ts'
import { Exit } from './exit.ts'
import { type Given, givenIn } from './given.ts'
import { type Input, isAllOf, readInputs, readJsonLines, requireOneStandardInput } from './input.ts'
import { type LimitOptions, limitsOf } from './limit-options.ts'
import { complain, nameOf, type Output, problemLine, toJson, writeResult } from './output.ts'
import { type PeopleOptions, peopleRegistries } from './people-files.ts'
import { renderDocument } from './report/document.ts'
import { explainDocument } from './report/explain.ts'
import { type ReadDocumentReport, renderDocumentHtml } from './report/html-document.ts'
import { requireWritable, writeTo } from './result-file.ts'
import type { Selection } from './selection.ts'
import type { Style } from './style.ts'

/** What the command line of `verbale parse` says. */
export interface ParseOptions extends Given, Selection, PeopleOptions, LimitOptions {
  readonly json?: boolean
  readonly jsonl?: string
  readonly explain?: boolean
  readonly html?: string
}

/** `verbale parse`: read texts without keeping them, and print what was understood. */
export async function runParse(
  paths: readonly string[],
  options: ParseOptions,
  output: Output,
  style: Style,
): Promise<Exit> {
  const { json = false, jsonl, include, people, explain = false, html } = options
  const given = givenIn(options)
  const limits = limitsOf(options)
  requireOneStandardInput(paths)
  if (html !== undefined)
    requireWritable('--html', html, paths, include === undefined ? {} : { include })
  const registries = peopleRegistries(people === undefined ? {} : { people })
  const selection = include === undefined ? {} : { include }
  const inputs =
    jsonl === undefined
      ? readInputs(paths, { given, selection, limits })
      : readJsonLines(jsonl, { given, limits })
  const isJson = json || jsonl !== undefined
  let exit: Exit = Exit.done
  let isFirst = true
  const pages: ReadDocumentReport[] = []
  for await (const input of inputs) {
    const result = tryParse(input, registries)
    if (!result.ok) {
      if (result.code !== 'passedOver') exit = Exit.unreadable
      complain(output, input.place, result.message)
      // A line of JSON Lines has its place in the results; a file is only complained of.
      if (isJson && input.place.line !== undefined) {
        await writeResult(output, problemLine(input.place, result.code, result.message))
      }
      continue
    }
    const { document } = result
    if (html !== undefined) {
      pages.push({ parsed: document, path: nameOf(input.place) })
      continue
    }
    const render = explain ? explainDocument : renderDocument
    const shown = isJson
      ? toJson(documentToJson(document), isAllOf(paths, input.place) ? 2 : undefined)
      : (isFirst ? '' : '\n') + render(document, nameOf(input.place), style)
    await writeResult(output, shown)
    isFirst = false
  }
  if (html !== undefined) await writeTo(output, html, renderDocumentHtml(pages))
  return exit
}

type Parsed =
  | { readonly ok: true; readonly document: ParsedDocument }
  | { readonly ok: false; readonly code: string; readonly message: string }

/** Parse one input; what is wrong with it becomes a result and stops nothing. */
export function tryParse(input: Input, people: readonly PeopleRegistry[]): Parsed {
  if (!input.ok) return input
  try {
    return { ok: true, document: parseDocument({ ...input.input, people }) }
  } catch (error) {
    return refusal(error)
  }
}

/** What a text that could not be read is to be called. */
export function refusal(error: unknown): Extract<Parsed, { ok: false }> {
  if (!(error instanceof UnreadableError)) throw error
  return { ok: false, code: error.problem.code, message: error.message }
}
