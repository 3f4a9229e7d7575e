/** Passes bytes on, and tells how many there were. */
export function* counted(
  chunks: Iterable<Uint8Array>,
  count: (bytes: number) => void,
): Generator<Uint8Array> {
  for (const chunk of chunks) {
    count(chunk.length)
    yield chunk
  }
}
