import type { CheckJson } from '../../../src/wire/check-json.ts'
import type { HitJson } from '../../../src/wire/hit-json.ts'
import type { PassageJson } from '../../../src/wire/passage-json.ts'

// Shapes of answers that are the API's own; all others are those of `src/wire/`.

/** A document as `/documents` lists it. */
export interface ListedDocumentJson {
  readonly id: string
  readonly kind: string
  readonly title?: string
  readonly date?: string
  readonly place?: string
  readonly publisher?: string
  readonly language?: string
  readonly words: number
  readonly turns: number
  readonly revisions: number
  readonly url?: string
  readonly address: string
}

export interface DocumentsPage {
  readonly items: readonly ListedDocumentJson[]
  readonly total?: number
  readonly next?: string
}

/** A passage with what stands right before and after it, and ready citations by style. */
export interface CitedPassageJson extends PassageJson {
  readonly text: string
  readonly reading: string
  readonly before: string
  readonly after: string
  /** By style: a text, or what CSL-JSON has. */
  readonly citation: Readonly<Record<string, unknown>>
  readonly link?: string
}

/** What was searched, as lists tell it. */
export interface SearchedScope {
  readonly documents: number
  readonly words: number
  readonly from?: string
  readonly to?: string
}

export interface HitsPage {
  readonly hits: readonly HitJson[]
  readonly next?: string
}

/** A report on a draft, with the text that its spans point into. */
export interface CheckedDraftJson extends CheckJson {
  readonly draft: CheckJson['draft'] & { readonly text: string }
}

/** How far a long check is. */
export interface ProgressJson {
  readonly format: 'verbale.progress/1'
  readonly done: number
  readonly of: number
}
