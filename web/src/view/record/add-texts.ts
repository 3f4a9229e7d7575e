import type { AddedJson } from '../../../../src/wire/added-json.ts'
import { ApiProblem, type ProblemDetails, send } from '../../api/client.ts'
import { readLines } from '../../api/ndjson.ts'
import type { AboutText } from './about-fields.tsx'
import { batchesOf } from './batches.ts'

/** A pasted text, and what is known of it. */
export interface PastedText extends AboutText {
  readonly text: string
}

/** A file, and what is known of it. */
export interface KnownFile {
  readonly file: File
  readonly about: AboutText
}

/**
 * Add files to the record. Gives what became of each document as soon as it is kept; an archive or a feed
 * holds several.
 *
 * @throws {ApiProblem} When the server refuses, or stops on the way; what was told of is kept.
 */
export async function* addFiles(
  files: readonly KnownFile[],
  signal: AbortSignal,
): AsyncGenerator<AddedJson> {
  const sized = files.map((known) => ({ ...known, size: known.file.size }))
  for (const batch of batchesOf(sized)) {
    const body = new FormData()
    // A field stands for each file, in their order, as soon as it is known of one of them.
    const names = new Set(batch.flatMap(({ about }) => Object.keys(about) as (keyof AboutText)[]))
    for (const { file, about } of batch) {
      for (const name of names) body.append(name, about[name] ?? '')
      body.append('file', file, file.name)
    }
    yield* linesOf(await send('/documents', { method: 'POST', body, signal }))
  }
}

/** Add one text to the record, in the same way. */
export async function* addText(text: PastedText, signal: AbortSignal): AsyncGenerator<AddedJson> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(text)
  yield* linesOf(await send('/documents', { method: 'POST', headers, body, signal }))
}

async function* linesOf(response: Response): AsyncGenerator<AddedJson> {
  for await (const line of readLines<AddedJson | ProblemDetails>(response)) {
    // What goes wrong on the way comes as a line of its own.
    if (!('format' in line)) throw new ApiProblem(line)
    yield line
  }
}
