import type { ComparedDraft } from './compared-draft.ts'
import type { EventFamily } from './event-family.ts'
import { familyOf } from './event-family.ts'
import type { LinkedEvent } from './linked-event.ts'
import type { PlacedDraft } from './placed-draft.ts'

/** What speaks for and against a mention's telling of an event that was told before, in classes. */
export function linkFeatures(
  compared: ComparedDraft,
  event: LinkedEvent,
  isLatest: boolean,
  number: number,
): string[] {
  const { draft, place, forum, shape } = compared
  const family = familyOf(draft.kind)
  const features: string[] = []
  const add = (feature: string): void => {
    features.push(feature, `${family}|${feature}`, `${shape}|${feature}`)
  }
  add(`family=${family === event.family ? 'same' : pairOf(family, event.family)}`)
  add(`stem=${event.stems.has(compared.stem)}`)
  add(`parties=${fitOf(compared.others, event.others)}`)
  add(`names=${newNames(compared, event)}`)
  add(`days=${daysOf(draft, event)}`)
  add(`place=${sameness(place, event.place)}`)
  add(`forum=${sameness(forum, event.forum)}`)
  add(`status=${event.status}>${draft.status}`)
  add(`apart=${binOf(number - event.last, [1, 2, 4, 8])}`)
  const isNear = event.passage === draft.passage
  add(isNear ? `far=${binOf(Math.max(0, draft.start - event.end), [100, 300, 800])}` : 'far=turn')
  add(`told=${binOf(event.count, [1, 2, 4])}`)
  if (isLatest) add('latest')
  if (draft.isOther === true) add('other')
  if (draft.isOwn === true || event.isOwn) add(`own=${draft.isOwn === true}${event.isOwn}`)
  add(`words=${Math.min(2, sharedWords(compared, event))}`)
  return features
}

/** Whether a mention has names in it that no mention of the event has. */
function newNames({ names }: ComparedDraft, { words }: LinkedEvent): string {
  if (names.length === 0) return 'none'
  const known = names.filter((name) => words.has(name)).length
  return known === names.length ? 'known' : known === 0 ? 'new' : 'some'
}

function pairOf(a: EventFamily, b: EventFamily): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}

/** How those who take part fit: one side may name more, but not others. */
function fitOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string {
  if (a.size === 0) return b.size === 0 ? 'nobody' : 'none'
  if (b.size === 0) return 'first'
  let shared = 0
  for (const key of a) if (b.has(key)) shared++
  if (shared === 0) return 'others'
  return shared === Math.min(a.size, b.size) ? 'within' : 'some'
}

function daysOf({ date }: PlacedDraft, { from, to }: LinkedEvent): string {
  if (date === undefined || from === undefined || to === undefined)
    return date === undefined ? (from === undefined ? 'none' : 'first') : 'second'
  if (date.from === from && date.to === to) return 'same'
  return date.from > to || date.to < from ? 'apart' : 'meet'
}

function sameness(a: string | undefined, b: string | undefined): string {
  if (a === undefined || b === undefined)
    return a === undefined ? (b === undefined ? 'none' : 'first') : 'second'
  return a === b || a.includes(b) || b.includes(a) ? 'same' : 'apart'
}

function binOf(count: number, limits: readonly number[]): string {
  const bin = limits.findIndex((limit) => count <= limit)
  return bin < 0 ? 'more' : String(limits[bin])
}

function sharedWords(compared: ComparedDraft, { words }: LinkedEvent): number {
  let shared = 0
  for (const word of compared.words) if (words.has(word)) shared++
  return shared
}
