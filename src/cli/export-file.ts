import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { ExportFormat } from '../export/formats.ts'
import {
  ExportError,
  type ExportedDocument,
  type ExportOptions,
  type ExportSource,
} from '../export/source.ts'
import { UsageError } from './exit.ts'
import { isSystemError, type Output, OutputError, tell, writeResult } from './output.ts'
import { requireWritable } from './result-file.ts'
import { visibleJson, visibleText } from './visible.ts'

/** Where an export goes: standard output, a file, or a folder with a file for each document. */
export type ExportTarget =
  | { readonly kind: 'output' }
  | { readonly kind: 'file' | 'folder'; readonly path: string }

/**
 * Where `--out` leads, made sure that it can be written and that no input is lost by it.
 *
 * @throws {UsageError} If not.
 */
export function exportTarget(out: string | undefined, inputs: readonly string[]): ExportTarget {
  if (out === undefined || out === '-') return { kind: 'output' }
  const stat = statSync(out, { throwIfNoEntry: false })
  if (stat?.isDirectory() === true) return { kind: 'folder', path: out }
  if (out.endsWith('/')) {
    throw new UsageError(`--out: there is no folder ${out}; make it, or name a file`)
  }
  requireWritable('--out', out, inputs)
  return { kind: 'file', path: out }
}

/**
 * Write an export, piece by piece.
 *
 * @throws {OutputError} If it cannot be written.
 * @throws {ExportError} If what was asked for cannot be said in the format.
 */
export async function writeExport(
  format: ExportFormat,
  source: ExportSource,
  options: ExportOptions,
  target: ExportTarget,
  output: Output,
): Promise<void> {
  const write = await format.load()
  if (target.kind === 'output') {
    for await (const piece of write(source, options)) await writePiece(format, piece, output)
    return
  }
  if (target.kind === 'file') {
    await writeFile(target.path, harmless(format, write(source, options)))
    tell(output, `Written to ${target.path}`)
    return
  }
  const names = new FileNames(format.extension)
  let count = 0
  for await (const document of source.documents()) {
    const path = join(target.path, names.nameOf(document))
    await writeFile(path, harmless(format, write(only(document, source), options)))
    count++
  }
  if (count === 0) throw new ExportError('noDocument', 'No document is selected')
  tell(output, `${count === 1 ? '1 file' : `${count} files`} written to ${target.path}`)
}

async function writePiece(
  format: ExportFormat,
  piece: string | Uint8Array,
  output: Output,
): Promise<void> {
  if (typeof piece === 'string') {
    await writeResult(output, visible(format, piece))
    return
  }
  if (output.stdout.isTTY) {
    throw new UsageError(`${format.name} is no text; name a file with --out FILE`)
  }
  if (!output.stdout.write(piece)) await once(output.stdout, 'drain')
}

async function* harmless(
  format: ExportFormat,
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? visible(format, piece) : piece
}

/** Formats that can say a character in other words keep it; tables get a picture of it. */
function visible({ mediaType }: ExportFormat, piece: string): string {
  return /json/.test(mediaType) ? visibleJson(piece) : visibleText(piece)
}

/** The part of a source that is one document. */
function only(document: ExportedDocument, source: ExportSource): ExportSource {
  return {
    ...source,
    async *documents() {
      yield document
    },
  }
}

/** @throws {OutputError} If the file cannot be written. */
async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const stream = createWriteStream(path)
  const done = finished(stream)
  // Whoever waits for it is told below.
  done.catch(() => {})
  try {
    for await (const piece of pieces) {
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done])
    }
    stream.end()
    await done
  } catch (error) {
    stream.destroy()
    if (isSystemError(error)) throw new OutputError(path, error)
    throw error
  }
}

/** Names files after documents; an id may hold any character, and two may differ in case alone. */
class FileNames {
  readonly #extension: string
  readonly #taken = new Set<string>()

  constructor(extension: string) {
    this.#extension = extension
  }

  nameOf({ document, part }: ExportedDocument): string {
    const place =
      part === undefined
        ? ''
        : `-${part.span === undefined ? part.turn : `${part.span.start}-${part.span.end}`}`
    const plain = document.id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
    const stem = (plain.slice(0, LONGEST_NAME).toWellFormed() || 'document') + place
    let name = stem
    for (let k = 2; this.#taken.has(name.toLowerCase()); k++) name = `${stem}-${k}`
    this.#taken.add(name.toLowerCase())
    return `${name}.${this.#extension}`
  }
}

/** Code units of the name of a file; systems take 255 bytes, and a letter may have three. */
const LONGEST_NAME = 80
