/** How a source begins: enough to tell its format. */
export interface SourceHead {
  readonly bytes: Uint8Array
  /** The same as text, whatever its encoding: letters beyond ASCII may be wrong in it. */
  readonly text: string
}

/** Bytes looked at to tell a format. */
export const HEAD_BYTES: number = 64 * 1024

/** How bytes, or the text that they were decoded to, begin. */
export function headOf(source: Uint8Array | string): SourceHead {
  const bytes = typeof source === 'string' ? Buffer.from(source.slice(0, HEAD_BYTES)) : source
  const head = bytes.subarray(0, HEAD_BYTES)
  return { bytes: head, text: decodeHead(head) }
}

function decodeHead(head: Uint8Array): string {
  const [a, b, c] = head
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(head)
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be').decode(head)
  if (a === 0x3c && b === 0 && c !== 0) return new TextDecoder('utf-16le').decode(head)
  return new TextDecoder('utf-8').decode(head)
}
