/**
 * Bytes decoded as the server that sent them said, when they are not UTF-8, which servers forget to say,
 * and when there is such an encoding.
 */
export function decodeAs(text: string | Uint8Array, charset: string): string | Uint8Array {
  if (typeof text === 'string' || isUtf8(text)) return text
  try {
    return new TextDecoder(charset).decode(text)
  } catch (error) {
    if (error instanceof RangeError) return text
    throw error
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
