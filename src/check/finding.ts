import type { Edit } from '../align/edit.ts'
import type { Occasion, Quotation, Source } from '../article/quotation.ts'
import type { Role } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import type { ChosenReading } from './choose-reading.ts'
import type { RecordEntry } from './record.ts'

/** Every verdict, the gravest of those that can hold together first; the last four stand alone. */
export const VERDICTS = [
  'misattributed',
  'spliced',
  'altered',
  'outOfContext',
  'trimmed',
  'verbatim',
  'reportedOnly',
  'notOnRecord',
  'notHeld',
  'paraphrased',
] as const

export type Verdict = (typeof VERDICTS)[number]

/** The result of checking one quotation, with the evidence it rests on. */
export interface Finding {
  readonly quotation: CheckedQuotation
  readonly verdict: Verdict
  /** Whether every unmarked difference leaves what was said as it was. */
  readonly benign: boolean
  /** Whether no rule can prove the verdict. */
  readonly possible: boolean
  readonly facts: Facts
  /** The best passage; absent when none was found. */
  readonly match?: Match
  /** The parts in the order of the draft, when they come from several turns or documents. */
  readonly parts: readonly Match[]
  /** Other passages with the same words, best first. */
  readonly alternatives: readonly Match[]
  /** What a person should know, in plain sentences. */
  readonly notes: readonly string[]
  /** What shows that the words were moved, when they were. */
  readonly context?: ContextEvidence
  /** How what is reported without marks stands to the passage; absent where all words are marked. */
  readonly reported?: ReportedContent
  /** For words that only reports have: who is a witness for them, copies of one report together. */
  readonly witnesses?: readonly ReportWitness[]
}

/** Reports that carry the same copy: one witness, however many have printed it. */
export interface ReportWitness {
  /** The reports, the one that the finding shows first. */
  readonly entries: readonly RecordEntry[]
  /** The agency that they credit, when one of them does. */
  readonly agency?: string
  /** Whether the draft carries the same copy, so that it is no witness beside the draft. */
  readonly isOfDraft: boolean
}

/**
 * What the draft's own words keep of a passage, add to it, drop from it and turn around: words, names,
 * numbers and times that carry meaning. Draft spans are of the draft, source spans of the passage's
 * document.
 */
export interface ReportedContent {
  readonly keeps: readonly { readonly draft: WordsAt; readonly source: WordsAt }[]
  /** Words that the draft has from around the passage: whom "they" stands for, what was asked. */
  readonly around: readonly WordsAt[]
  readonly adds: readonly WordsAt[]
  readonly drops: readonly WordsAt[]
  readonly reverses: readonly ReversedWords[]
}

/** A clause that the draft has the other way around, or with another figure; a side that has no word for it is absent. */
export interface ReversedWords {
  readonly kind: 'negation' | 'modality' | 'direction' | 'figure'
  readonly draft?: WordsAt
  readonly source?: WordsAt
}

/** Words with the place where they stand. */
export interface WordsAt {
  readonly span: Span
  readonly text: string
}

/** The words that were checked: a quotation of the draft, or a run of its own words. */
export interface CheckedQuotation {
  readonly kind: Quotation['kind'] | 'unmarked'
  readonly text: string
  readonly spans: readonly Span[]
  readonly marked: readonly CheckedPiece[]
  readonly cue?: { readonly span: Span; readonly text: string }
  readonly source?: Source & { readonly text?: string }
  /** What kind of act it is; absent for a run of the draft's own words. */
  readonly mode?: Quotation['mode']
  /** Whether the draft says that it was not said. */
  readonly isDenied?: true
  readonly occasion?: Occasion
  /** What others said, as these words report it. */
  readonly nested?: readonly Quotation[]
}

/** A piece of a quotation inside marks, with its own verdict when the pieces differ in it. */
export interface CheckedPiece extends Span {
  readonly verdict?: PieceVerdict
}

/** How the wording of one piece stands to the passage; `notHeld` when none of its words are there. */
export type PieceVerdict = 'verbatim' | 'trimmed' | 'altered' | 'spliced' | 'notHeld'

export interface Facts {
  /** How the words stand to those of the record. */
  readonly wording: 'verbatim' | 'trimmed' | 'altered' | 'spliced' | 'paraphrased' | 'none'
  /** Whether the one the draft names is the one who said them. */
  readonly attribution: Attribution
  readonly context: 'kept' | 'changed' | 'unknown'
  /** Whether the words are an interpreter's. */
  readonly interpreted: boolean
  /** Whether the draft marks an omission or an insertion. */
  readonly marked: boolean
  /** Whether the words stand in a question. */
  readonly inQuestion: boolean
  /** Who is quoted in the passage, when the speaker gives somebody else's words. */
  readonly quotedParty?: string
}

/** The facts of a finding of which nothing is known. */
export const NO_FACTS: Facts = {
  wording: 'none',
  attribution: 'unknown',
  context: 'unknown',
  interpreted: false,
  marked: false,
  inQuestion: false,
}

export type Attribution = 'same' | 'other' | 'unnamed' | 'unknown'

/** A passage of the record that the words were found in. */
export interface Match {
  readonly entry: RecordEntry
  readonly turn?: number
  readonly speakerLabel?: string
  readonly speaker?: string
  readonly role?: Role
  /** Whether the speaker's name was inferred. */
  readonly inferred: boolean
  readonly interpreted: boolean
  readonly spans: readonly Span[]
  /** The words of the spans as a person reads them. */
  readonly text: string
  readonly edits: readonly Edit[]
  /** Corrections of the publisher's in the passage, and which reading the draft has. */
  readonly readings: readonly ChosenReading[]
  readonly context: { readonly before: string; readonly after: string }
}

/** Two sentences that show that the draft makes something else of the words. */
export interface ContextEvidence {
  readonly kind: 'antecedent' | 'condition' | 'negation' | 'occasion' | 'addressee'
  /** The words that carry the difference: "those talks". */
  readonly words: string
  /** What they refer to in the record, in its own sentence. */
  readonly source: EvidenceSentence
  /** What the draft has in its place. */
  readonly draft?: EvidenceSentence
}

export interface EvidenceSentence {
  readonly span: Span
  readonly text: string
}
