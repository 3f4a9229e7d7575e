import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program that runs the command line from its sources. */
export const ENTRY: string = fileURLToPath(new URL('cli-entry.ts', import.meta.url))

// Each process compiles two hundred sources; all but the first find them compiled.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'verbale-tests-compiled')

/** What a process left behind. */
export interface CliResult {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  /** The folder to run in. */
  readonly cwd?: string
  /** Bytes for standard input; without any it is closed and empty. */
  readonly input?: string | Uint8Array
  /** Variables put over those of this process; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The program to start instead of the sources. */
  readonly entry?: string
}

/** Start the command line as a process of its own, and wait for it to end. */
export async function runCli(
  args: readonly string[],
  { cwd, input = '', env = {}, entry = ENTRY }: CliOptions = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { ...process.env, ...PLAIN, ...env },
    stdio: 'pipe',
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // A process that ends without reading its input breaks the pipe, and that is its right.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {
    exit,
    stdout: Buffer.concat(stdout).toString(),
    stderr: Buffer.concat(stderr).toString(),
  }
}

// The tests' own surroundings must not decide how results look.
const PLAIN = { NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined, TERM: 'xterm' }

/** Files by name; a name ending in a slash is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A test, or all tests of a file, at whose end something is to be done. */
export interface Ending {
  after(task: () => void): void
}

/** Write files into a new folder that goes when the test ends. Returns its path. */
export function folderOf(t: Ending, files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbale-cli-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
  return folder
}

/** A short transcript, and a draft that quotes it with a word left out. */
export const TRANSCRIPT: string = `Remarks by Minister Oda in Port Callow
June 4, 2031

MINISTER ODA: We will not accept the new rule. The harbor stays open to every ship.

QUESTION: Why is that, Minister?

MINISTER ODA: Because the rule is wrong.
`

export const DRAFT: string = `Oda stands firm on the rule

“We will accept the new rule,” Minister Oda said on Tuesday.
`
