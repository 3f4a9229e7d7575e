import type { Edit } from '../align/edit.ts'
import type { Span } from '../text/span.ts'
import type { ChangedRange } from './find-shared-runs.ts'
import type { RevisionWords } from './revision-words.ts'

/** What one revision of a document changed in another. */
export interface RevisionDiff {
  /** Every difference of the two texts, in order. */
  readonly edits: readonly RevisionEdit[]
  /** Turns whose label was changed; their words may be the same. The labels are in `edits` too. */
  readonly labels: readonly LabelCorrection[]
  /** What is known of the document apart from its text, as far as it was changed. */
  readonly metadata: readonly MetadataChange[]
  readonly counts: EditCounts
  /** Which words of the two stand for each other. */
  readonly alignment: RevisionAlignment
}

/**
 * A difference of two revisions: `source` is the earlier one, `draft` the later.
 *
 * An edit of words never runs from one turn into another; one of signs may stand where two meet.
 * None is `marked`.
 */
export interface RevisionEdit extends Edit {
  readonly part: EditPart
  /** The turn it stands in on either side, by index. */
  readonly turn: { readonly source?: number; readonly draft?: number }
  /**
   * For the words of a whole turn left out here and put in elsewhere, or the other way round: the
   * turn of the other revision that has them, by index.
   */
  readonly moved?: number
}

/** What an edit changes. */
export type EditPart =
  /** Words said or written. */
  | 'words'
  /** The words that introduce a turn. */
  | 'label'
  /** A whole turn with its label. */
  | 'turn'
  /** A stage note. */
  | 'note'
  /** The page around the text: header lines, furniture, data above it. */
  | 'page'

/** The label of one turn in two revisions. */
export interface LabelCorrection {
  readonly from: LabelOfTurn
  readonly to: LabelOfTurn
  /**
   * `speaker` when the turn was given to somebody else; `wording` when the same person is named in
   * other words or letters; `typographic` when only signs or capitals differ.
   */
  readonly kind: 'speaker' | 'wording' | 'typographic'
}

/** A turn by index, and its label as printed; absent when the turn has none. */
export interface LabelOfTurn {
  readonly turn: number
  readonly text?: string
  readonly span?: Span
}

/** A value known of a document, in two revisions; absent where the revision has none. */
export interface MetadataChange {
  readonly field: 'title' | 'date' | 'place' | 'venue' | 'publisher' | 'address' | 'kind'
  readonly from?: string
  readonly to?: string
  /** Whether the words are the same under the matching contract. */
  readonly isTypographic: boolean
}

/** How much was changed. */
export interface EditCounts {
  /** Edits by what they do; those that change only signs are counted apart. */
  readonly insert: number
  readonly delete: number
  readonly substitute: number
  readonly typographic: number
  /** Words of those edits. */
  readonly insertedWords: number
  readonly deletedWords: number
  /**
   * Places where only white space within a paragraph differs. They are counted and not listed: a
   * text whose lines were wrapped anew has thousands.
   */
  readonly spacing: number
}

/** Which words of two revisions stand for each other. */
export interface RevisionAlignment {
  readonly from: RevisionWords
  readonly to: RevisionWords
  /** What changed; the words between are the same one by one. */
  readonly changes: readonly ChangedRange[]
  /** Turns that stand elsewhere unchanged, in the order of `from`. */
  readonly moves: readonly TurnMove[]
  /** Steps it took; linear in the words of the two. */
  readonly work: number
}

/** A turn left out at one place and put in at another, word by word the same. */
export interface TurnMove {
  /** Turns by index. */
  readonly from: number
  readonly to: number
  /** The words of the turn, by number, on either side. */
  readonly fromWord: number
  readonly toWord: number
  readonly wordCount: number
}
