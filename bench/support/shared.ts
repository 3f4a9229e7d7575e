import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/**
 * The folder of real texts that accuracy is measured on, given by VERBALE_SHARED or found beside the
 * checkout; `undefined` when it is not there. A clone has no such folder.
 */
function sharedFolder(): string | undefined {
  const beside = fileURLToPath(new URL('../../../shared', import.meta.url))
  const folder = resolve(process.env.VERBALE_SHARED ?? beside)
  return existsSync(join(folder, 'data')) ? folder : undefined
}

/** The shared folder, or the end of the program with a plain word about what is missing. */
export function needSharedFolder(): string {
  const folder = sharedFolder()
  if (folder !== undefined) return folder
  console.log(
    'Nothing was measured: the shared texts are not on this machine. Set VERBALE_SHARED to their folder.',
  )
  process.exit(0)
}

/** The rows of a JSON Lines file, gzipped or not. */
export function readRows<T>(path: string): T[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** A transcript of the shared folder. */
export interface SourceRow {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly date: string
}

/** The transcripts of a file by the SHA-256 of their texts; of two with one text, the first. */
export function rowsByHash(path: string): ReadonlyMap<string, SourceRow> {
  const found = new Map<string, SourceRow>()
  for (const row of readRows<SourceRow>(path)) {
    const sha256 = createHash('sha256').update(row.text).digest('hex')
    if (!found.has(sha256)) found.set(sha256, row)
  }
  return found
}
