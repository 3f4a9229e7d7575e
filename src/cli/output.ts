import type { InputPlace } from './input.ts'

/** Where commands write: results to one stream, everything else to the other. */
export interface Output {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/** Say on standard error that an input could not be read. */
export function complain({ stderr }: Output, place: InputPlace, message: string): void {
  stderr.write(`verbale: ${nameOf(place)}: ${message}\n`)
}

/** A problem in the shape that stands in a stream of JSON Lines for a line that cannot be read. */
export function problemLine(place: InputPlace, code: string, message: string): string {
  const { path, line } = place
  const where = line === undefined ? { path } : { line }
  return `${JSON.stringify({ format: 'verbale.problem/1', ...where, code, message })}\n`
}

export function nameOf({ path, line }: InputPlace): string {
  const name = path === '-' ? 'standard input' : path
  return line === undefined ? name : `${name}, line ${line}`
}
