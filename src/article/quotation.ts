import type { Span } from '../text/span.ts'

/** Words that a text gives as said by somebody, with who is named for it. Spans are original. */
export interface Quotation {
  readonly kind: QuotationKind
  /**
   * The pieces of the quotation, in order: the attributed words without marks, cue and source. For
   * `mixed` the whole attributed clause.
   */
  readonly spans: readonly Span[]
  /** The pieces inside quotation marks; for `direct` the same as `spans`, for `indirect` none. */
  readonly marked: readonly Span[]
  /** The words that tell that somebody spoke: `said`, `according to`. */
  readonly cue?: Span
  readonly source?: Source
  /** Where, when and to whom it was said, as far as the sentence around it tells. */
  readonly occasion?: Occasion
  /** Where in the document it stands. */
  readonly place: 'body' | 'caption' | 'heading'
}

export type QuotationKind =
  /** Every attributed word stands inside marks. */
  | 'direct'
  /** Some stand inside marks, some do not. */
  | 'mixed'
  /** None does. */
  | 'indirect'

/** Who is named for a quotation. */
export interface Source {
  /** The words that name the speaker; absent when only the flow of the text does. */
  readonly span?: Span
  /** Who that is, by the fullest name the document gives; absent when it cannot be told. */
  readonly speaker?: string
  /** What `speaker` is when it is no single person: an institution or state, or several people. */
  readonly kind?: 'house' | 'group'
  /** The post the document gives the speaker, as written, without the country. */
  readonly post?: string
  /** The state or place of the post, or of the speaker, as written: `Halvenia`, `Halvenian`. */
  readonly country?: string
  readonly gender?: 'female' | 'male'
  /** Id of the person in a registry of people. */
  readonly person?: string
}

/** What the text around a quotation says of the event. Texts are as written. */
export interface Occasion {
  /** ISO dates that the words can mean, earliest first. */
  readonly dates: readonly string[]
  /** The one of them that the words set for the speaking itself: `said on Monday`. */
  readonly saidOn?: { readonly date: string; readonly span: Span }
  /** Kinds of event or channel named: `news conference`, `interview`, `tweeted`. */
  readonly channels: readonly string[]
  /** Capitalized names near them: places and houses. */
  readonly names: readonly string[]
  /** Who was told: `reporters`, `VOA`. */
  readonly hearer?: string
  readonly span: Span
}

/** Words in quotation marks that are not reported speech, and why. */
export interface NotSpeech {
  readonly span: Span
  readonly reason: 'title' | 'term' | 'nickname'
}
