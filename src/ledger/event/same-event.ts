import { isListedState, isStateName, stateKey } from '../../text/state-word.ts'
import type { ToldEvent } from './told-event.ts'

/** An event of several documents, while it is put together. */
export interface Cluster {
  readonly told: ToldEvent[]
  readonly documents: Set<string>
}

/**
 * Whether what one document tells can be the event that others tell.
 *
 * Nothing that the words leave apart is put together: days must meet, houses must be the same, and one
 * side may name more people than the other but not others. Towns may differ, which is a conflict.
 */
export function isSameEvent(cluster: Cluster, told: ToldEvent): boolean {
  // What a document itself tells as two is two.
  if (cluster.documents.has(told.document)) return false
  const { told: known } = cluster
  return [...known.slice(0, MOST_HELD), ...known.slice(MOST_HELD).slice(-MOST_HELD)].every(
    (other) => isCompatible(other, told),
  )
}

/** Documents of an event, the first and the last, that another is held against. */
const MOST_HELD = 4

function isCompatible(a: ToldEvent, b: ToldEvent): boolean {
  if (a.family !== b.family) return false
  if (a.forum !== undefined && b.forum !== undefined && a.forum !== b.forum) return false
  if (a.venue !== undefined && b.venue !== undefined && a.venue !== b.venue) return false
  if (!doDatesMeet(a, b)) return false
  if (a.forum !== undefined && a.forum === b.forum) return true
  if (a.family === 'military' || a.family === 'visit') {
    if (arePlacesApart(a.place, b.place)) return false
  }
  if (a.family === 'announcement' && !doWordsMeet(a, b)) return false
  // "Wednesday's talks in Averholt" names nobody: its day and its town tell it.
  const isNameless = a.parties.size === 0 || b.parties.size === 0
  if (isNameless) return a.place !== undefined && a.place === b.place && a.date?.precision === 'day'
  return isWithin(a.parties, b.parties) || isWithin(b.parties, a.parties)
}

function doDatesMeet(a: ToldEvent, b: ToldEvent): boolean {
  if (a.date !== undefined && b.date !== undefined)
    return a.date.from <= b.date.to && b.date.from <= a.date.to
  if (a.forum !== undefined && a.forum === b.forum) return isToldNear(a, b)
  // A war goes on; whoever tells of it within a year tells of the same.
  return a.family === 'military' && a.date === undefined && b.date === undefined && isToldNear(a, b)
}

/** Whether two documents speak within a year of each other. */
function isToldNear(a: ToldEvent, b: ToldEvent): boolean {
  if (a.toldOn === undefined || b.toldOn === undefined) return false
  const [early, late] = a.toldOn < b.toldOn ? [a.toldOn, b.toldOn] : [b.toldOn, a.toldOn]
  const next = `${Number(early.slice(0, 4)) + 1}${early.slice(4)}`
  return late <= next
}

/** Whether two places, by their keys, cannot be one. A town may lie in the state that another names. */
export function arePlacesApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return false
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return false
  if (isStateName(a) === isStateName(b)) return true
  // A capital lies in its own state only.
  return isListedState(a) && isListedState(b) && stateKey(a) !== stateKey(b)
}

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const key of few) if (!many.has(key)) return false
  return few.size > 0
}

/** Two announcements of one side on one day are one when their words are about the same. */
function doWordsMeet(a: ToldEvent, b: ToldEvent): boolean {
  const [x, y] = [contentOf(a), contentOf(b)]
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  return shared >= LEAST_SHARED && shared * 2 >= few.size
}

const LEAST_SHARED = 2

function contentOf({ mentions }: ToldEvent): Set<string> {
  const words = new Set<string>()
  for (const { span, participants } of mentions) {
    const names = participants.join(' ').toLowerCase()
    for (const [word] of span.text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu))
      if (!names.includes(word) && !word.startsWith('announc')) words.add(word)
  }
  return words
}
