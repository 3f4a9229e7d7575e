/** Why a search found nothing: what was looked for, and what would have been found. */
export interface NothingFound {
  /** The words looked for, folded; a prefix has its asterisk. How often each stands in the whole record. */
  readonly words: readonly { readonly word: string; readonly frequency: number }[]
  /** Those of them that stand nowhere in the record. */
  readonly missing: readonly string[]
  /** Looser forms that have hits, the nearest to what was typed first. */
  readonly looser: readonly { readonly form: LooserForm; readonly hits: number }[]
  /** The same in plain sentences, what was searched first. */
  readonly sentences: readonly string[]
}

/** What was let go of. */
export type LooserForm =
  /** The filter: the same search in the whole record. */
  | 'filter'
  /** That only newest revisions are searched. */
  | 'revisions'
  | 'capitals'
  | 'marks'
  | 'capitalsAndMarks'
  /** The order of the words, and that nothing is between them. */
  | 'order'
  /** How near the words are. */
  | 'distance'
