import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SCRIPT = fileURLToPath(new URL('./store-script.ts', import.meta.url))

/** Nobody in particular: a user who owns none of the files. */
const NOBODY = 65534

/** A process that works on a store: it does what a line says, and answers each with a line. */
export class StoreProcess {
  readonly #child: ChildProcess
  readonly #lines: AsyncIterator<string>
  readonly #ended: Promise<unknown>

  /** `asOther`: without leave to write what its folder does not let everybody write. */
  constructor(path: string, options: { readonly asOther?: boolean } = {}) {
    this.#child = spawn(process.execPath, [SCRIPT, path], {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(options.asOther && isRoot() ? { uid: NOBODY, gid: NOBODY } : {}),
    })
    this.#ended = once(this.#child, 'exit')
    if (this.#child.stdout === null) throw new Error('No output of the process')
    this.#lines = createInterface(this.#child.stdout)[Symbol.asyncIterator]()
  }

  /** Say something, and wait for the answer, which is read as JSON. */
  async ask(line: string): Promise<unknown> {
    this.tell(line)
    const answer = await this.next()
    if (answer === undefined) throw new Error(`No answer to "${line}"`)
    return answer
  }

  tell(line: string): void {
    this.#child.stdin?.write(`${line}\n`)
  }

  /** The next thing it says, or `undefined` when it says no more. */
  async next(): Promise<unknown> {
    const { value, done } = await this.#lines.next()
    return done ? undefined : JSON.parse(value)
  }

  /** End it at once, whatever it is doing; gives back what it had said and nobody had read. */
  async kill(): Promise<unknown[]> {
    this.#child.kill('SIGKILL')
    await this.#ended
    const said: unknown[] = []
    for (let line = await this.next(); line !== undefined; line = await this.next()) said.push(line)
    return said
  }

  /** Let it finish. */
  async end(): Promise<void> {
    this.#child.stdin?.end()
    await this.#ended
  }
}

/** Why no other user can be had who reads the sources, or `false`. */
export function whyNoOtherUser(): string | false {
  if (process.platform === 'win32') return 'folders of Windows are not made unwritable by a mode'
  if (!isRoot()) return false
  const look = spawnSync(process.execPath, ['-e', `require("fs").accessSync("${SCRIPT}")`], {
    uid: NOBODY,
    gid: NOBODY,
  })
  return look.status === 0 ? false : 'other users cannot read the sources'
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
