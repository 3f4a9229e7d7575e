import type { DocumentKind } from '../verbale.ts'

/** A text that came with a request, and what whoever sent it says of it. */
export interface GivenText {
  readonly text: string | Uint8Array
  readonly id?: string
  readonly kind?: DocumentKind
  readonly date?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  /** The name that the file was sent under; it is shown and never opened. */
  readonly name?: string
}

/** A draft that came with a request. */
export interface GivenDraft {
  readonly draft: GivenText
  /** Whether reported speech without quotation marks is looked up too; absent when it was not said. */
  readonly indirect?: boolean
}

/** Bytes of a text that is read: so many that no draft or transcript is larger. */
export const MOST_TEXT_BYTES: number = 16 * 1024 * 1024
/** Bytes of one request that adds documents. */
export const MOST_BODY_BYTES: number = 64 * 1024 * 1024
