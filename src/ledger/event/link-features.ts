import type { EventFamily } from './event-family.ts'
import { familyOf } from './event-family.ts'
import type { LinkedEvent } from './linked-event.ts'
import { forumKey, partyKey, placeKey } from './party-key.ts'
import type { PlacedDraft } from './placed-draft.ts'

/** What speaks for and against a mention's telling of an event that was told before, in classes. */
export function linkFeatures(
  draft: PlacedDraft,
  event: LinkedEvent,
  isLatest: boolean,
  number: number,
): string[] {
  const family = familyOf(draft.kind)
  const features: string[] = []
  const shape = shapeOf(draft)
  const add = (feature: string): void => {
    features.push(feature, `${family}|${feature}`, `${shape}|${feature}`)
  }
  add(`family=${family === event.family ? 'same' : pairOf(family, event.family)}`)
  add(`stem=${event.stems.has(stemOf(draft))}`)
  add(`parties=${fitOf(othersOf(draft), event.others)}`)
  add(`names=${newNames(draft, event)}`)
  add(`days=${daysOf(draft, event)}`)
  const place = draft.place === undefined ? undefined : placeKey(draft.place)
  add(`place=${sameness(place, event.place)}`)
  const forum = draft.venue === undefined ? undefined : forumKey(draft.venue)
  add(`forum=${sameness(forum, event.forum)}`)
  add(`status=${event.status}>${draft.status}`)
  add(`apart=${binOf(number - event.last, [1, 2, 4, 8])}`)
  const isNear = event.passage === draft.passage
  add(isNear ? `far=${binOf(Math.max(0, draft.start - event.end), [100, 300, 800])}` : 'far=turn')
  add(`told=${binOf(event.count, [1, 2, 4])}`)
  if (isLatest) add('latest')
  if (draft.isOther === true) add('other')
  if (draft.isOwn === true || event.isOwn) add(`own=${draft.isOwn === true}${event.isOwn}`)
  add(`words=${Math.min(2, sharedWords(draft, event))}`)
  return features
}

/** What a verb and its noun share: `meet` and `meeting`, `visit`, `withdraw` and `withdrawal`. */
export function stemOf({ lemma }: PlacedDraft): string {
  return lemma.slice(0, STEM_LENGTH)
}

const STEM_LENGTH = 4

/** Those who take part beside whoever speaks, who takes part in most of what is told. */
export function othersOf({ participants, passage }: PlacedDraft): Set<string> {
  const speaker = passage.voice.speaker?.name
  const own = speaker === undefined ? undefined : partyKey(speaker)
  return new Set(participants.map(partyKey).filter((key) => key !== own))
}

/** How the words of a mention begin: `the meeting` may point back, `a meeting` does not. */
function shapeOf({ passage, start, end }: PlacedDraft): string {
  const text = passage.text.slice(start, Math.min(end, start + 24))
  const first = /^[\w’']+/.exec(text)?.[0].toLowerCase() ?? ''
  if (/^(?:this|that|these|those)$/.test(first)) return 'this'
  if (first === 'the') return 'the'
  if (/^(?:a|an|another|one|two|three|several|some|any|no|first|new)$/.test(first)) return 'a'
  if (/^(?:our|my|his|her|their|your|its|[\w’']+[’']s?)$/.test(first)) return 'owned'
  return /^(?:i|we|he|she|they|you|it|who)$/.test(first) ? 'pronoun' : 'clause'
}

/** Whether a mention has names in it that no mention of the event has. */
function newNames({ passage, start, end }: PlacedDraft, { words }: LinkedEvent): string {
  const text = passage.text.slice(start, Math.min(end, start + LONGEST))
  let [known, fresh] = [0, 0]
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}\d]+/gu)) {
    if (index === 0 && !/\d/.test(word)) continue
    if (words.has(word.toLowerCase())) known++
    else fresh++
  }
  if (known + fresh === 0) return 'none'
  return fresh === 0 ? 'known' : known === 0 ? 'new' : 'some'
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

function sharedWords(draft: PlacedDraft, { words }: LinkedEvent): number {
  let shared = 0
  for (const word of wordsOf(draft)) if (words.has(word)) shared++
  return shared
}

/** The words of a mention that may be about the same as those of another. */
export function wordsOf({ passage, start, end }: PlacedDraft): Set<string> {
  const text = passage.text.slice(start, Math.min(end, start + LONGEST)).toLowerCase()
  return new Set(text.match(/[\p{L}\d]{4,}|\p{L}\d+/gu))
}

/** Code units of a mention whose words are compared. */
const LONGEST = 300
