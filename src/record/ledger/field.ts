// Fields of rows whose ledger is not known: what is not there is nothing.

/** A field of a value that may be no object. */
export function fieldOf(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === field)?.[1]
}

/** A value that may be no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Those of the values that are text. */
export function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string')
}
