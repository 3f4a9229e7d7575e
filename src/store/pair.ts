import type { Span } from '../text/span.ts'

/** A span as it is written down. */
export type Pair = readonly [start: number, end: number]

export function toPair({ start, end }: Span): Pair {
  return [start, end]
}

export function fromPair([start, end]: Pair): Span {
  return { start, end }
}

/** The fields that have a value. */
export function defined<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
