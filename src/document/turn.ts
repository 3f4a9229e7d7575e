import type { Span } from '../text/span.ts'
import type { StageNote } from '../text/stage-note.ts'

export { STAGE_NOTE_KINDS, type StageNote, type StageNoteKind } from '../text/stage-note.ts'

/** One uninterrupted contribution by one speaker. */
export interface Turn {
  /** The words that introduce the turn, as printed; absent when the text has none. */
  readonly label?: SpeakerLabel
  /** The words spoken, in order: label, stage notes and page furniture excluded. */
  readonly spans: readonly Span[]
  readonly role: Role
  /** Who spoke, when that is known or can be inferred. */
  readonly speaker?: Speaker
  /** Whether the words are an interpreter's rendering of what was said. */
  readonly interpreted: boolean
  readonly notes: readonly StageNote[]
  /** Language of its words as a BCP 47 tag, where it is known to be another than the document's. */
  readonly language?: string
  /** Index of the turn of the same contribution before an interruption, and after it. */
  readonly previous?: number
  readonly next?: number
}

/** The words that introduce a turn. */
export interface SpeakerLabel {
  readonly span: Span
  /** As printed, without colon and marks of emphasis. */
  readonly text: string
}

/** A person who speaks, as far as the document tells. */
export interface Speaker {
  readonly name: string
  /** Id of the person in a registry of people. */
  readonly person?: string
  readonly post?: string
  /** The house a journalist works for, when they say so. */
  readonly outlet?: string
  /** `stated` by the label or by the speaker; `inferred` from somebody else's words. */
  readonly basis: 'stated' | 'inferred'
  /** The words the inference rests on. */
  readonly evidence?: Span
}

/** Every part that whoever speaks may have in the event. */
export const ROLES = [
  /** Whose words the event is about: the minister, the spokesperson at a briefing. */
  'principal',
  /** Who gives the floor. */
  'moderator',
  /** Who asks: journalists and interviewers. */
  'press',
  'interpreter',
  /** Another official who speaks. */
  'official',
  'audience',
  'unknown',
] as const

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number]
