import type { Span } from '../text/span.ts'

/** One difference between a passage and the words quoted from it, in the order of the draft. */
export interface Edit {
  /** What the draft did to the source: changed its words, put words in, left words out. */
  readonly op: 'substitute' | 'insert' | 'delete'
  readonly class: EditClass
  /** Whether the writer shows it, by an ellipsis, by brackets, or by breaking the quotation off. */
  readonly marked: boolean
  /** Where it happens on each side: the start of the words there, or the place where they lack. */
  readonly at: { readonly source: number; readonly draft: number }
  /** The words of the source; absent when words were put in. */
  readonly source?: EditSide
  /** The words of the draft; absent when words were left out. */
  readonly draft?: EditSide
}

export interface EditSide {
  readonly span: Span
  readonly text: string
  /** Words, as counted by the tokenizer. */
  readonly words: number
}

/** What kind of difference an edit makes. */
export type EditClass =
  /** Spacing, joining, a sign for a word: `&` and `and`. */
  | 'typographic'
  /** Another spelling or joining of the same words: `year-long` and `yearlong`, `do not` and `don't`. */
  | 'spelling'
  /** The same number in words or digits. */
  | 'numeral'
  /** A false start, a repetition or a filler cleaned up. */
  | 'falseStart'
  /** Another ending of the first or last word, fitted to the sentence around it. */
  | 'inflection'
  /** A negation put in, left out or changed. */
  | 'negation'
  /** Another strength of will, duty or possibility: `may` and `will`. */
  | 'modality'
  /** Another number. */
  | 'figure'
  /** Another name. */
  | 'name'
  /** A condition put in, left out or changed. */
  | 'condition'
  /** Another pronoun. */
  | 'pronoun'
  /** Words left out, or put in, that are none of the above. */
  | 'omission'
  | 'insertion'
  /** Other words. */
  | 'wording'

/** Whether a class of edit leaves what was said as it was. */
export function isBenign(edit: Edit): boolean {
  return BENIGN.has(edit.class)
}

const BENIGN: ReadonlySet<EditClass> = new Set([
  'typographic',
  'spelling',
  'numeral',
  'falseStart',
  'inflection',
])
