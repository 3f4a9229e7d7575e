import type { InputPlace } from './input.ts'
import { visibleJson, visibleLine, visibleName, visibleText } from './visible.ts'

/** Where commands write: results to one stream, everything else to the other. */
export interface Output {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Results cannot be written: the disk is full, the reader is gone. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  /** The system's code: `ENOSPC`, `EPIPE`. */
  readonly code: string

  constructor(place: string, cause: NodeJS.ErrnoException) {
    super(`Cannot write to ${place}: ${REASONS[cause.code ?? ''] ?? cause.message}`, { cause })
    this.code = cause.code ?? ''
  }
}

/** Whether the system refused something, and the program is not at fault. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'the disk can only be read',
  ELOOP: 'too many links lead to it',
  ENAMETOOLONG: 'the name is too long',
}

/**
 * Write results to standard output, and wait until they are taken, so that a reader who has had
 * enough is noticed before the next text is read.
 *
 * @throws {OutputError} If they cannot be written.
 */
export async function writeResult({ stdout }: Output, result: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stdout.write(result, (error) =>
      error ? reject(new OutputError('standard output', error)) : resolve(),
    )
  })
}

/** A value as JSON, with a line end. */
export function toJson(value: unknown, indent?: number): string {
  return `${visibleJson(JSON.stringify(value, undefined, indent))}\n`
}

/** Say on standard error what is wrong with an input. */
export function complain(output: Output, place: InputPlace, message: string): void {
  tell(output, `${nameOf(place)}: ${message}`)
}

/** A line for the person who runs a command, on standard error. */
export function tell({ stderr }: Output, message: string): void {
  stderr.write(`verbale: ${visibleLine(message)}\n`)
}

/** A message of several lines, as the library that reads the command line makes them. */
export function tellAsIs({ stderr }: Output, text: string): void {
  stderr.write(visibleText(text))
}

/** A problem in the shape that stands in a stream of JSON Lines for a line that cannot be read. */
export function problemLine({ path, line }: InputPlace, code: string, message: string): string {
  return toJson({
    format: 'verbale.problem/1',
    ...(path === '-' ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    code,
    message,
  })
}

/** What an input is called in messages: its path, and its line when it is one. */
export function nameOf({ path, line }: InputPlace): string {
  const name = path === '-' ? 'standard input' : visibleName(path) || '""'
  return line === undefined ? name : `${name}, line ${line}`
}
