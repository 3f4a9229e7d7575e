import type { Chunks } from './byte-reader.ts'

/** A line of a file; one that is too long comes without its bytes. */
export interface Line {
  /** Counts from 1. */
  readonly number: number
  readonly bytes?: Uint8Array
}

/**
 * The lines of bytes that come piece by piece, one after the other, so that files of any size can be
 * read. A last line without an end is a line, unless the bytes break off with an error. Of a line of more
 * than `mostBytes` none are kept.
 */
export async function* splitLines(chunks: Chunks, mostBytes: number): AsyncGenerator<Line> {
  let number = 1
  let open: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    // What is too long is not kept, however long it is.
    if (length <= mostBytes) open.push(part)
    else open = []
  }
  const close = (): Line => {
    const line = length > mostBytes ? { number } : { number, bytes: joined(open, length) }
    number++
    open = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, at))
      yield close()
      from = at + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (length > 0) yield close()
}

const NEWLINE = 0x0a

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [part] = parts
  return parts.length === 1 && part !== undefined ? part : Buffer.concat(parts, length)
}
