import type { PartialDate } from '../document/date.ts'
import type { Span } from '../text/span.ts'
import type { Mode } from './lexicon/frame.ts'

/** Words that a text gives as said by somebody, with who is named for it. Spans are original. */
export interface Quotation {
  readonly kind: QuotationKind
  /** What kind of act it is: only `say` and `act` are speech. */
  readonly mode: Mode
  /** Whether the text says that this was not said: "never promised to sail". */
  readonly isDenied?: true
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
  /** What others said, as these words or the sentence report it: "Oda said Velk had called it late". */
  readonly nested?: readonly Quotation[]
  /** Where in the document it stands. */
  readonly place: 'body' | 'caption' | 'heading'
}

/** How much of what was said stands inside marks. */
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
  /** Who was told, as the clause itself has it: `reporters`, `VOA`. */
  readonly hearer?: string
  /** When it was said: a day, a month or a year. */
  readonly when?: PartialDate & { readonly span: Span }
  /** Where it was said: `Drast`, `the steps of the court`. */
  readonly where?: Told
  /** To whom it was said: `reporters`, `Radio Drast`. */
  readonly to?: Told
  /** In what it was said: `joint news conference`, `e-mail`. */
  readonly at?: Told
  /** Whether some of the last four were told with earlier words of the same speaker. */
  readonly isTakenOver?: true
  readonly span: Span
}

/** Something a report tells, as written. */
export interface Told {
  readonly text: string
  readonly span: Span
}

/** Words in quotation marks that are not reported speech, and why. */
export interface NotSpeech {
  readonly span: Span
  readonly reason: /** The name of a work, a program, a paper. */
    | 'title'
    /** The name of a thing, or a word that is spoken of: the so-called “ladder rule”. */
    | 'term'
    | 'nickname'
    /** A word or a few of the writer's own, kept at arm's length: the “free” port. */
    | 'scareQuote'
}
