import { accessSync, constants, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './exit.ts'
import { isSystemError, type Output, OutputError, tell, writeResult } from './output.ts'
import { type Selection, wouldRead } from './selection.ts'
import { visibleText } from './visible.ts'

/**
 * Make sure, before any work, that results can be written to a file and that no input is lost by it.
 * `-` is standard output.
 *
 * @throws {UsageError} If not.
 */
export function requireWritable(
  option: string,
  file: string,
  inputs: readonly string[],
  selection: Selection = {},
): void {
  if (file === '-') return
  if (file === '') {
    throw new UsageError(`${option} names no file; name one, or - for standard output`)
  }
  try {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat?.isDirectory()) {
      throw new UsageError(`${option} cannot write to ${file}: it is a folder; name a file in it`)
    }
    if (stat === undefined && !statSync(dirname(file)).isDirectory()) {
      throw new UsageError(`${option} cannot write to ${file}: its folder is a file`)
    }
    accessSync(stat === undefined ? dirname(file) : file, constants.W_OK)
    if (stat === undefined) return
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new UsageError(`${option}: ${new OutputError(file, error).message}; name another file`)
  }
  const target = realpathSync(file)
  if (inputs.some((path) => wouldRead(path, target) || wouldRead(path, target, selection))) {
    throw new UsageError(`${option} would write over an input, ${file}; name another file`)
  }
}

/**
 * Write results to a file, or to standard output when it is `-`. `what` they are is told.
 *
 * @throws {OutputError} If they cannot be written.
 */
export async function writeTo(
  output: Output,
  file: string,
  result: string | Uint8Array,
  what = 'Report',
): Promise<void> {
  const harmless = typeof result === 'string' ? visibleText(result) : result
  if (file === '-') {
    await writeResult(output, harmless)
    return
  }
  try {
    writeFileSync(file, harmless)
  } catch (error) {
    if (isSystemError(error)) throw new OutputError(file, error)
    throw error
  }
  tell(output, `${what} written to ${file}`)
}
