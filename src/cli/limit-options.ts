import { EXTRACT_LIMITS, type ExtractLimits } from '../verbale.ts'
import { parseCount } from './search-filter.ts'

/** What the command line says of the limits of one file. */
export interface LimitOptions {
  readonly maxSeconds?: number
  /** Megabytes. */
  readonly maxMemory?: number
  /** Megabytes. */
  readonly maxSize?: number
}

/** The limits that a command line sets; the others are as they always are. */
export function limitsOf({ maxSeconds, maxMemory, maxSize }: LimitOptions): ExtractLimits {
  return {
    seconds: maxSeconds ?? EXTRACT_LIMITS.seconds,
    megabytes: maxMemory ?? EXTRACT_LIMITS.megabytes,
    mostBytes: maxSize === undefined ? EXTRACT_LIMITS.mostBytes : maxSize * MEGABYTE,
  }
}

/** @throws {UsageError} If it is no time that reading a file may take. */
export function parseSeconds(value: string): number {
  return parseCount(value, '--max-seconds', 1, MOST_SECONDS)
}

/** @throws {UsageError} If it is no memory that a thread can work with. */
export function parseMemory(value: string): number {
  return parseCount(value, '--max-memory', LEAST_MEMORY, MOST_MEMORY)
}

/** @throws {UsageError} If it is no size of a text. */
export function parseSize(value: string): number {
  return parseCount(value, '--max-size', 1, MOST_SIZE)
}

/** What to say behind a problem of a limit: which option raises it; nothing of other problems. */
export function howToRaise(limit: keyof ExtractLimits | undefined): string {
  return limit === undefined ? '' : `; ${OPTIONS[limit]} raises it`
}

const OPTIONS: Readonly<Record<keyof ExtractLimits, string>> = {
  seconds: '--max-seconds',
  megabytes: '--max-memory',
  mostBytes: '--max-size',
}

const MEGABYTE = 1024 * 1024
const MOST_SECONDS = 86_400
/** Megabytes that a thread needs to start and to read a short file of any format. */
const LEAST_MEMORY = 64
const MOST_MEMORY = 65_536
/** Megabytes of text; no string of the engine holds more than 512. */
const MOST_SIZE = 500
