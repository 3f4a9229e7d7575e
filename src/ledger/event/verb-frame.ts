import type { Tree } from '../../article/reported/tree.ts'
import type { EventChannel, EventKind } from './event.ts'
import type { Reading } from './event-draft.ts'
import type { EventWord } from './event-word.ts'
import type { Parties } from './resolve-parties.ts'

/** What a verb says of an event beside its time. */
export interface Framed {
  readonly parties: Parties
  readonly kind?: EventKind
  readonly channel?: EventChannel
  readonly place?: string
  readonly isOwn?: boolean
  /** What must be told too for a particular event to be meant. */
  readonly needs?: 'time' | 'setting'
}

/** Reads what depends on the verb at `at`; `undefined` when it tells no event. */
export type ReadVerb = (
  reading: Reading,
  at: number,
  subject: number | undefined,
  word: NonNullable<EventWord['verb']>,
) => Framed | undefined

/** Whatever an act is done to: the object, in the passive the subject, of a participle its noun. */
export function undergoer(tree: Tree, at: number, subject: number | undefined): number | undefined {
  if (!tree.is(at, 'acl')) return subject
  const head = tree.head(at)
  return head < tree.length ? head : undefined
}
