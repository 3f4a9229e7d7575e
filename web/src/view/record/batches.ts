/** Bytes that are sent in one request: well below what the server takes, so that lines come soon. */
const MOST_BYTES = 24 * 1024 * 1024
/** Files that are sent in one request. */
const MOST_FILES = 50

/**
 * Files in groups that are each sent in one request, in their order. A file that is larger than a group
 * may be stands alone: the server says what it thinks of it, and the rest goes on.
 */
export function batchesOf<F extends { readonly size: number }>(files: readonly F[]): F[][] {
  const batches: F[][] = []
  let bytes = 0
  for (const file of files) {
    const last = batches.at(-1)
    if (last === undefined || last.length >= MOST_FILES || bytes + file.size > MOST_BYTES) {
      batches.push([file])
      bytes = file.size
    } else {
      last.push(file)
      bytes += file.size
    }
  }
  return batches
}
