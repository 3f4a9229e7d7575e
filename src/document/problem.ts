import type { Span } from '../text/span.ts'

/** Something wrong or doubtful in the input, named so that a person can find it. */
export interface Problem {
  readonly code: ProblemCode
  /** A sentence for a person: what is the matter, with the input's own words. */
  readonly message: string
  /** Where, when it has a place in the text. */
  readonly span?: Span
  /** Which limit was reached, when it is one that can be set. */
  readonly limit?: Limit
}

/** Limits of what reading one file may cost: its size in bytes, seconds, megabytes of memory. */
export type Limit = 'mostBytes' | 'seconds' | 'megabytes'

/** What may be wrong, for programs that read problems. */
export const PROBLEM_CODES = [
  /** A question that the source lets another question follow with no answer between. */
  'answerMissing',
  /** A quotation mark that opens and never closes, or closes and never opened. */
  'unbalancedMark',
  /** A label that is probably a misprint of another. */
  'labelMisprinted',
  /** Below the end of one event another begins in the same text. */
  'severalEvents',
  /** Turns that no label marks: questions are told from answers by how they are set. */
  'turnsInferred',
  /** Two dates of one text disagree by more than a text takes to be published. */
  'dateDoubtful',
  /** The text is empty, or holds nothing but white space. */
  'empty',
  /** The bytes are not text. */
  'binary',
  /** The encoding was not what it should be; what was done instead is told. */
  'encodingGuessed',
  /** A limit was reached; the message says which and what was left out. */
  'tooLarge',
  /** The draft is itself a transcript; only quotations inside it are checked. */
  'draftIsTranscript',
  /** A press report stands among the sources; it proves what was reported, not what was said. */
  'sourceIsPressReport',
  /** A source of which nothing tells what it is. */
  'kindUnknown',
  /** The text is in a language of which only the words are known, and not what they tell. */
  'languageNotKnown',
  /** The same text was given twice. */
  'duplicate',
  /** A file that could not be read. */
  'unreadable',
  /** The file breaks the rules of its format, or is cut off; what could be read was. */
  'damaged',
  /** Something that the file holds or points to is not read, for safety: macros, entities, templates. */
  'leftUnread',
  /** A line of JSON Lines that is not an object as asked for. */
  'badLine',
  /** Nothing in the text could be told to be speech or quotation. */
  'nothingFound',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]
