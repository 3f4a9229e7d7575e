/** A sentence as a tree of its tokens, by their numbers. */
export interface ParsedSentence {
  readonly length: number
  /** Numbers in `TAGS`. */
  readonly tags: Uint8Array
  /** The token that each depends on; `length` for the root. */
  readonly heads: Int32Array
  /** Numbers in `RELATIONS`. */
  readonly relations: Uint8Array
  /** Where the token and all that depends on it begin, and where they end. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}
