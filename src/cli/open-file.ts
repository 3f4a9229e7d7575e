import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { UnpackError } from './unread.ts'

/** A file while it is read, or standard input. */
export class OpenFile {
  /** Bytes when it was opened; `undefined` for a pipe or a device, which does not say. */
  readonly size: number | undefined
  readonly #descriptor: number
  readonly #opened: BigIntStats

  /**
   * Open the file at `path`, or standard input when it is `-`. A file that a person named may be a
   * pipe and is waited for; one that was found may not.
   *
   * @throws {NodeJS.ErrnoException} If the system refuses.
   * @throws {UnpackError} If it was found and is no file.
   */
  constructor(path: string, { isFound = false }: { readonly isFound?: boolean } = {}) {
    this.#descriptor =
      path === '-' ? 0 : openSync(path, constants.O_RDONLY | (isFound ? NO_WAITING : 0))
    this.#opened = fstatSync(this.#descriptor, { bigint: true })
    this.size = this.#opened.isFile() ? Number(this.#opened.size) : undefined
    const kind = isFound ? whyNoFile(this.#opened) : undefined
    if (kind !== undefined) {
      this.close()
      throw new UnpackError('unreadable', kind)
    }
  }

  /** What it holds, from the beginning; of a file that grows, what it had when it was opened. */
  *chunks(): Generator<Uint8Array> {
    // Some systems give no size for files that are made up as they are read.
    let left = this.size || Number.POSITIVE_INFINITY
    const most = this.size === 0 ? SMALL_CHUNK_BYTES : CHUNK_BYTES
    while (left > 0) {
      const chunk = Buffer.allocUnsafe(Math.min(left, most))
      const count = readOrWait(this.#descriptor, chunk)
      if (count === 0) return
      left -= count
      yield chunk.subarray(0, count)
    }
  }

  /** Bytes from `start` on, at most `length`. Only for files that have a size. */
  *range(start: number, length: number): Generator<Uint8Array> {
    for (let done = 0; done < length; ) {
      const chunk = this.read(start + done, Math.min(length - done, CHUNK_BYTES))
      if (chunk.length === 0) return
      done += chunk.length
      yield chunk
    }
  }

  /** Up to `length` bytes at `start`. Only for files that have a size. */
  read(start: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    return bytes.subarray(0, readSync(this.#descriptor, bytes, 0, length, start))
  }

  /** Whether it was written since it was opened. */
  hasChanged(): boolean {
    if (this.size === undefined) return false
    const now = fstatSync(this.#descriptor, { bigint: true })
    return now.size !== this.#opened.size || now.mtimeNs !== this.#opened.mtimeNs
  }

  /** For libraries that read it themselves. */
  get descriptor(): number {
    return this.#descriptor
  }

  close(): void {
    if (this.#descriptor !== 0) closeSync(this.#descriptor)
  }
}

/** What is said of something in a folder that is neither a file nor a folder. */
export function whyNoFile(
  stat: Record<(typeof KINDS)[number][0], () => boolean>,
): string | undefined {
  const kind = KINDS.find(([isKind]) => stat[isKind]())?.[1]
  return kind === undefined ? undefined : `It is ${kind} and no file; it was not waited for`
}

const KINDS = [
  ['isFIFO', 'a pipe'],
  ['isSocket', 'a socket'],
  ['isCharacterDevice', 'a device'],
  ['isBlockDevice', 'a device'],
] as const

/** Windows has no such flag, and no pipes in folders. */
const NO_WAITING = constants.O_NONBLOCK ?? 0
const CHUNK_BYTES = 1024 * 1024
/** Folders may hold very many empty files. */
const SMALL_CHUNK_BYTES = 4096

/** Read once; a pipe that has nothing yet is waited for. */
function readOrWait(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // Windows tells the end of a pipe so.
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
    }
  }
}

const WAIT_MS = 10
