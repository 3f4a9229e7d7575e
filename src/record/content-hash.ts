import { hash } from 'node:crypto'

/**
 * SHA-256 of what came, in hexadecimal: of bytes as they are, of a text in UTF-8.
 *
 * UTF-8 has no form for half of a surrogate pair, so a text that holds one is taken in UTF-16: no two
 * texts must seem one.
 */
export function contentHash(content: string | Uint8Array): string {
  const bytes =
    typeof content === 'string' && !content.isWellFormed()
      ? Buffer.from(content, 'utf16le')
      : content
  return hash('sha256', bytes, 'hex')
}
