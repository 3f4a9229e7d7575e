import { statSync } from 'node:fs'
import { listFiles } from './list-files.ts'
import type { Output } from './output.ts'
import type { Selection } from './selection.ts'
import { shown } from './style.ts'

/**
 * A line on a terminal's standard error that tells how far a long work is; nothing elsewhere.
 *
 * The time left is reckoned from the bytes that are done of the files that are named, and of those in
 * folders that are named. It is not told where a pipe is named, or a folder of very many files.
 */
export class Progress {
  readonly #stderr: NodeJS.WriteStream | undefined
  readonly #start = performance.now()
  #last = 0
  #isShown = false
  /** Bytes that are to be read; `undefined` when there is no telling. */
  readonly #total: number | undefined
  #read = 0
  /** Bytes read when the latest text that is done was. */
  #done = 0
  #count = 0

  constructor({ stderr }: Output, paths: readonly string[], selection: Selection = {}) {
    if (!stderr.isTTY || stderr.getColorDepth() === 1) return
    this.#stderr = stderr
    this.#total = sizeOfAll(paths, selection)
  }

  /** Count bytes that were read. */
  read(bytes: number): void {
    this.#read += bytes
  }

  /** Bytes read by now. */
  get position(): number {
    return this.#read
  }

  /** Show how far the work is: after another text, read at `position`, with so many words in all. */
  show(position: number, words: number): void {
    this.#count++
    this.#done = position
    const now = performance.now()
    if (this.#stderr === undefined || now - this.#last < INTERVAL_MS) return
    this.#last = now
    this.#isShown = true
    const seconds = (now - this.#start) / 1000
    const parts = [
      ...this.#timeLeft(seconds),
      `${count(this.#count)} ${this.#count === 1 ? 'text' : 'texts'}`,
      `${count(words)} words`,
      `${count(words / seconds)} a second`,
    ]
    // A line that is longer than the terminal could not be taken away again.
    const line = parts.join(', ').slice(0, Math.max(0, (this.#stderr.columns || 80) - 1))
    this.#stderr.write(`\r\u001b[K${shown`${line}`.text}`)
  }

  /** Take the line away, so that something else can be written. */
  clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#stderr?.write('\r\u001b[K')
  }

  #timeLeft(seconds: number): string[] {
    if (this.#total === undefined || this.#done === 0) return []
    const share = Math.min(1, this.#done / this.#total)
    const width = Math.round(share * BAR_WIDTH)
    const bar = '█'.repeat(width) + '░'.repeat(BAR_WIDTH - width)
    return [
      `${bar} ${Math.round(share * 100)} %`,
      `about ${duration((seconds * (1 - share)) / share)} left`,
    ]
  }
}

const INTERVAL_MS = 100
const BAR_WIDTH = 15
/** Files in folders that are looked at beforehand, which takes a tenth of a second. */
const MOST_FILES = 10_000

/** Bytes of all files that paths name; `undefined` when that is not known, or takes long to know. */
function sizeOfAll(paths: readonly string[], selection: Selection): number | undefined {
  let total = 0
  let files = 0
  for (const path of paths) {
    const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (stat?.isDirectory()) {
      for (const file of listFiles(path, selection)) {
        if (++files > MOST_FILES) return undefined
        if (!('ok' in file)) total += statSync(file.path, { throwIfNoEntry: false })?.size ?? 0
      }
    } else if (stat?.isFile()) total += stat.size
    // What is not there is told when it is to be read, and takes no time.
    else if (stat !== undefined || path === '-') return undefined
  }
  return total
}

function count(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)} M`
  return value >= 1e4 ? `${Math.round(value / 1000)} k` : String(Math.round(value))
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
