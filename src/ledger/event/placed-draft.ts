import type { Tree } from '../../article/reported/tree.ts'
import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import type { Candidate } from './candidate.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { notAhead } from './on-its-day.ts'
import { asOwn, atPlace, isOwnEvent } from './own-event.ts'
import { wordSet } from './word-set.ts'

/** A draft with the passage that it stands in. */
export interface PlacedDraft extends Omit<EventDraft, 'range' | 'at'> {
  readonly passage: Passage
  /** Offsets in the text of the passage. */
  readonly start: number
  readonly end: number
  /** Told in the plural: `my meetings in Drast`. */
  readonly isSeveral?: true
  /** Told by a noun with "the", "this" or an owner, which may mean what was told before. */
  readonly isPointedAt?: true
  /** Where the noun begins that the clause of its verb tells of: `the order that was signed`. */
  readonly noun?: number
  /** How likely it tells an event, from 0 to 1, where only the weighing says so. */
  readonly share?: number
}

/** A word that may tell of an event, with what speaks for it and against it. */
export interface PlacedCandidate {
  readonly reading: Reading
  readonly candidate: Candidate
  readonly features: readonly string[]
  /** Whether it stands in words that a rule takes for those of an event. */
  readonly isRuled: boolean
  /** Offsets of the word in the text of the passage. */
  readonly start: number
  readonly end: number
}

/** A draft with its place in the passage, told as the event at hand where it is that. */
export function placed(draft: EventDraft, reading: Reading): PlacedDraft {
  const isOwn = isOwnEvent(draft, reading)
  const {
    range: _,
    at,
    ...known
  } = atPlace(notAhead(isOwn ? asOwn(draft, reading) : draft, reading), reading)
  const { tree, passage } = reading
  const isSeveral = SEVERAL.has(tree.lower[at] as string)
  const head = tree.head(at)
  const isClause = (tree.is(at, 'relcl') || tree.is(at, 'acl')) && head < at
  return {
    ...known,
    passage,
    ...tree.span(draft.range),
    ...(isSeveral ? { isSeveral: true as const } : {}),
    ...(isPointedAt(tree, at) ? { isPointedAt: true as const } : {}),
    ...(isClause ? { noun: (tree.tokens[head] as Span).start } : {}),
  }
}

function isPointedAt(tree: Tree, at: number): boolean {
  if (!tree.isNominal(at)) return false
  const determiner = tree.child(at, 'det')
  return (
    tree.child(at, 'poss') !== undefined ||
    (determiner !== undefined && DEFINITE.has(tree.lower[determiner] as string))
  )
}

const DEFINITE = wordSet('the this that these those')
/** Nouns that count their events; "talks" may be one. */
const SEVERAL = wordSet('meetings calls visits trips summits interviews')
