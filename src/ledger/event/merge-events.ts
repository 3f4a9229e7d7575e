import { type AreCopies, areSameWords } from './copy.ts'
import type { Event, EventMention } from './event.ts'
import { lengthMs, monthsOf } from './event-date.ts'
import { eventOf } from './event-of.ts'
import { type Cluster, isSameEvent } from './same-event.ts'
import { type ToldEvent, toldEvents } from './told-event.ts'

/**
 * The events that mentions tell, over all their documents, in the order in which they were first told.
 *
 * Each event of a document is held against those that share a key with it: two participants, a
 * participant and a place, a forum. What fits several equally stays by itself, because two meetings of
 * the same two are two. Work grows with the mentions: a key leads to few events, and no more of them
 * than {@link MOST_CANDIDATES} are looked at.
 */
export function mergeEvents(
  mentions: Iterable<EventMention>,
  areCopies: AreCopies = areSameWords,
): Event[] {
  const all = toldEvents(mentions)
  const clusters: Cluster[] = []
  const byKey = new Map<string, Cluster[]>()
  // What gives a day is put in place before what gives only a month.
  for (const told of [...all].sort(byWidth)) {
    const keys = keysOf(told)
    const fitting = candidatesOf(keys, byKey).filter((cluster) => isSameEvent(cluster, told))
    const [only] = fitting
    const cluster: Cluster =
      only !== undefined && fitting.length === 1 ? only : { told: [], documents: new Set() }
    if (cluster.told.length === 0) clusters.push(cluster)
    cluster.told.push(told)
    cluster.documents.add(told.document)
    for (const key of keys) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [cluster])
      else if (known.at(-1) !== cluster) known.push(cluster)
    }
  }
  const places = new Map(all.map((told, place) => [told, place]))
  const placeOf = (told: ToldEvent): number => places.get(told) as number
  for (const { told } of clusters) told.sort((a, b) => placeOf(a) - placeOf(b))
  return clusters
    .sort((a, b) => placeOf(a.told[0] as ToldEvent) - placeOf(b.told[0] as ToldEvent))
    .map(({ told }) => eventOf(told, areCopies))
}

/** Events with a key in common that one is held against. */
const MOST_CANDIDATES = 24
/** Participants of whom pairs are made; a longer list is the roll of a forum. */
const MOST_PAIRED = 6

function candidatesOf(
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Cluster[]>,
): Cluster[] {
  const found = new Set<Cluster>()
  for (const key of keys)
    for (const cluster of byKey.get(key)?.slice(-MOST_CANDIDATES) ?? []) found.add(cluster)
  return [...found]
}

/** What an event is looked up by; one told too vaguely to be known again has no key. */
function keysOf({ family, parties, date, place, forum }: ToldEvent): string[] {
  const keys: string[] = []
  const times = date === undefined ? ['-'] : monthsOf(date)
  const names = [...parties].sort().slice(0, MOST_PAIRED)
  if (forum !== undefined) keys.push(`${family}\nat ${forum}`)
  if (date === undefined && family !== 'military') return keys
  for (const time of times) {
    if (family === 'announcement') {
      for (const name of names) keys.push(`${family}\n${date?.from}\n${name}`)
      continue
    }
    if (place !== undefined && date?.precision === 'day' && family === 'contact')
      keys.push(`${family}\n${date.from}\nin ${place}`)
    if (place !== undefined)
      for (const name of names) keys.push(`${family}\n${time}\n${name}\nin ${place}`)
    for (const [k, a] of names.entries())
      for (const b of names.slice(k + 1)) keys.push(`${family}\n${time}\n${a}\n${b}`)
    if (family === 'visit' && names.length === 1) keys.push(`${family}\n${time}\n${names[0]}`)
  }
  return keys
}

/** Narrow dates first, then in the order of telling, which sorting keeps. */
function byWidth(a: ToldEvent, b: ToldEvent): number {
  const [x, y] = [widthOf(a), widthOf(b)]
  return x === y ? 0 : x - y
}

function widthOf({ date }: ToldEvent): number {
  return date === undefined ? Number.POSITIVE_INFINITY : lengthMs(date)
}
