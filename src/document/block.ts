import type { Span } from '../text/span.ts'
import type { Problem } from './problem.ts'
import type { Role, StageNote } from './turn.ts'

/**
 * A piece of a page as its markup or its empty lines part it.
 *
 * Blocks come in order and do not overlap; everything that is not white space or markup lies in one.
 */
export interface Block {
  readonly kind: BlockKind
  /** The words of the block: without the marks that make it a heading or a list item. */
  readonly span: Span
  /** Level of a heading, 1 to 6. */
  readonly level?: number
  /** Page of a paged source on which the block begins, counted from 1. */
  readonly page?: number
  /** Where the block stands in the decoded source, when the text was extracted from it. */
  readonly source?: Span
}

/** What the markup makes of a block. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  /** A block set off as a quotation by the markup. */
  | 'quote'
  /** What is printed under a picture. */
  | 'caption'
  /** A line that only parts what is above from what is below. */
  | 'rule'

/**
 * What a file says of its text as data rather than in words: YAML front matter, the meta elements of a
 * web page, the header of a TEI file, the properties of a PDF.
 */
export interface Metadata {
  /** Where it stands in the text; absent when it stands beside it. */
  readonly span?: Span
  /** Values by lower-case name, as text; readers use the names of {@link METADATA_NAMES}. */
  readonly values: ReadonlyMap<string, string>
  /** What in the file each value was taken from: `meta property="og:title"`. */
  readonly origins?: ReadonlyMap<string, string>
}

/** Names under which readers file what they know; front matter may have any others beside them. */
export const METADATA_NAMES = [
  'title',
  /** Day on which what the text tells took place, or on which it was published, as ISO 8601. */
  'date',
  /** When the text was last changed, as ISO 8601. */
  'updated',
  /** Who wrote a report. */
  'author',
  'publisher',
  /** Address at which the text was published. */
  'url',
  /** BCP 47 tag. */
  'language',
  'place',
  'venue',
] as const

/** A label that the markup of a format sets off as one, so that nothing has to be told from words. */
export interface MarkedLabel {
  /** The label in the text, without colon. */
  readonly span: Span
  /** Where the words spoken begin. */
  readonly end: number
  /** The full name of the speaker, when the format gives it beside the label. */
  readonly name?: string
  /** The post that is held; without a name, the label names the post and no person. */
  readonly post?: string
  /** The part that the format says the speaker has. */
  readonly role?: Role
  /** Whether the format says that nothing is printed there, and the name was put in for whoever reads. */
  readonly isSupplied?: true
  /** Language of the words spoken as a BCP 47 tag, where the format says that it is another. */
  readonly language?: string
}

/** Words that the publisher struck out of a text, and what was put in their place. */
export interface Correction {
  /** The words struck out, without the marks that strike them. */
  readonly struck: Span
  /** What the publisher put for them, without brackets; absent when nothing was. */
  readonly corrected?: Span
}

/** Words of a source that were left out of its text or of what is read in it. */
export interface Dropped {
  /** Why, in the words of {@link DROP_REASONS}. */
  readonly reason: DropReason
  readonly text: string
  /** Where they stand in the text, when they stand in it. */
  readonly span?: Span
}

/** Every reason for which words are left out. */
export const DROP_REASONS = [
  /** Menus, notices, sharing, the foot of a page. */
  'furniture',
  /** Links to other pages. */
  'related',
  'caption',
  /** Words of the report printed a second time to stand out. */
  'pullQuote',
  /** Head or foot that returns on each page. */
  'runningHead',
  'pageNumber',
  /** Words that the page does not show. */
  'hidden',
  'advertisement',
  'comment',
  /** A note below the text. */
  'footnote',
  'table',
] as const

/** One of {@link DROP_REASONS}. */
export type DropReason = (typeof DROP_REASONS)[number]

/** A text with its blocks: what every format is read into before anything is understood of it. */
export interface Page {
  readonly text: string
  /** Name of the format the text was read in. */
  readonly format: string
  readonly blocks: readonly Block[]
  readonly metadata?: Metadata
  /** Labels that the format marks, by index of the block that each begins; they are all there are. */
  readonly labels?: ReadonlyMap<number, MarkedLabel>
  /** Whether the format names everybody who is known to speak, so that nobody is to be guessed. */
  readonly namesAll?: true
  /** Notes nobody spoke that the format marks, in order. */
  readonly notes?: readonly StageNote[]
  /** Blocks between the labels that nobody spoke, by index: minutes, votes, papers laid. */
  readonly unspoken?: ReadonlySet<number>
  /** Words set in bold, in order; labels often are. */
  readonly strong?: readonly Span[]
  readonly corrections?: readonly Correction[]
  readonly dropped?: readonly Dropped[]
  /** What is wrong with the file or was guessed in reading it. */
  readonly problems?: readonly Problem[]
}

/** The words of a block of a page, by its index. */
export function blockText({ text, blocks }: Page, index: number): string {
  const { span } = blocks[index] as Block
  return text.slice(span.start, span.end)
}
