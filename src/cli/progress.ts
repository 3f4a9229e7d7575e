import { statSync } from 'node:fs'
import type { InputPlace } from './input.ts'
import type { Output } from './output.ts'
import { shown } from './style.ts'

/**
 * A line on a terminal's standard error that tells how far a long work is; nothing elsewhere.
 *
 * The time left is reckoned from the bytes of the files that are done, which is known only where the
 * paths name files; in a folder the rate is told without it.
 */
export class Progress {
  readonly #stderr: NodeJS.WriteStream | undefined
  readonly #start = performance.now()
  #last = 0
  #isShown = false
  /** Bytes of each file that was named, and of all. */
  readonly #sizes = new Map<string, number>()
  #total = 0
  #done = 0
  #current: string | undefined
  #count = 0

  constructor({ stderr }: Output, paths: readonly string[]) {
    if (!stderr.isTTY || stderr.getColorDepth() === 1) return
    this.#stderr = stderr
    for (const path of paths) {
      const size = fileSize(path)
      if (size === undefined) continue
      this.#sizes.set(path, size)
      this.#total += size
    }
    if (this.#sizes.size < paths.length) this.#total = 0
  }

  /** Show how far the work is, after a text of `place`, with so many words in all. */
  show({ path }: InputPlace, words: number): void {
    this.#count++
    if (path !== this.#current) {
      this.#done += this.#sizes.get(this.#current ?? '') ?? 0
      this.#current = path
    }
    const now = performance.now()
    if (this.#stderr === undefined || now - this.#last < INTERVAL_MS) return
    this.#last = now
    this.#isShown = true
    const seconds = (now - this.#start) / 1000
    const rate = `${count(words / seconds)} words a second`
    const parts = [
      `${this.#count} texts`,
      `${count(words)} words`,
      rate,
      ...this.#timeLeft(seconds),
    ]
    this.#stderr.write(`\r\u001b[K${shown`${parts.join(', ')}`.text}`)
  }

  /** Take the line away, so that something else can be written. */
  clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#stderr?.write('\r\u001b[K')
  }

  #timeLeft(seconds: number): string[] {
    if (this.#total === 0 || this.#done === 0) return []
    const share = this.#done / this.#total
    const width = Math.round(share * BAR_WIDTH)
    const bar = '█'.repeat(width) + '░'.repeat(BAR_WIDTH - width)
    return [
      `${bar} ${Math.round(share * 100)} %`,
      `about ${duration((seconds * (1 - share)) / share)} left`,
    ]
  }
}

const INTERVAL_MS = 100
const BAR_WIDTH = 20

function fileSize(path: string): number | undefined {
  const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.size : undefined
}

function count(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)} M`
  return value >= 1e4 ? `${Math.round(value / 1000)} k` : String(Math.round(value))
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`
}
