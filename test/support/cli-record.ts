import assert from 'node:assert/strict'
import type { TextInput } from '../../src/verbale.ts'
import { type CliOptions, type CliResult, type Ending, folderOf, runCli } from './run-cli.ts'

/** A command on a record in a folder of its own. */
export type RunOnRecord = (args: readonly string[], options?: CliOptions) => Promise<CliResult>

/** Add texts to a new record, in their order, and run commands in the folder that it is in. */
export async function recordWith(
  t: Ending,
  rows: readonly Partial<TextInput>[],
): Promise<{ readonly cwd: string; readonly run: RunOnRecord }> {
  const cwd = folderOf(t, {})
  const run: RunOnRecord = (args, options) => runCli(args, { cwd, ...options })
  const input = rows.map((row) => JSON.stringify(row)).join('\n')
  const { exit, stderr } = await run(['add', '--jsonl', '-'], { input })
  assert.equal(exit, 0, stderr)
  return { cwd, run }
}

/** The lines of a result as JSON. */
export function linesOfJson({ exit, stdout, stderr }: CliResult): Record<string, unknown>[] {
  assert.equal(exit, 0, stderr)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
