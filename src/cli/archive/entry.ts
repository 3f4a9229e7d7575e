import type { Chunks } from '../byte-reader.ts'

/** A file inside an archive. */
export interface ArchiveEntry {
  /** As the archive has it; it may climb or hold any character. */
  readonly name: string
  /** Bytes it says it has; not to be trusted. */
  readonly size?: number
  /** What it holds; throws when it does not unpack. It is gone when the next entry is asked for. */
  readonly content: Chunks
}

/**
 * The name of an entry as it is shown and chosen by: below the archive, whatever it says. Nothing is
 * ever written to the place that it names, but others may take the name for a path.
 */
export function safeName(name: string): string {
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
}
