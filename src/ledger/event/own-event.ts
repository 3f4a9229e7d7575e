import type { EventDraft, Reading } from './event-draft.ts'
import { familyOf } from './event-family.ts'
import { partyKey } from './party-key.ts'

/**
 * Whether a draft tells of the event at which the words are spoken.
 *
 * Where two speak together, what they say they discussed, and their visit, is that event, unless a day, a
 * place or a word such as "last" leads elsewhere.
 */
export function isOwnEvent(draft: EventDraft, { scene, today, passage }: Reading): boolean {
  if (draft.isOwn === true) return true
  if (!scene.isJoint || draft.isPast === true || draft.isOther === true || draft.isAnaphor === true)
    return false
  const family = familyOf(draft.kind)
  if (family !== 'contact' && family !== 'visit') return false
  if (draft.status !== 'happened' && draft.status !== 'ongoing') return false
  const { date, place, participants } = draft
  const isToday =
    date !== undefined && today !== undefined && date.from <= today && today <= date.to
  if (date !== undefined && !isToday) return false
  const isElsewhere = place !== undefined && !isToday && draft.status === 'happened'
  if (isElsewhere && !(passage.document.place ?? '').includes(place)) return false
  if (draft.venue !== undefined && !isToday) return false
  return participants.length > 0 && participants.every((name) => scene.isPrincipal(partyKey(name)))
}

/** The same draft as one of the gathering at hand, which is on the day of speaking. */
export function asOwn(draft: EventDraft, { today }: Reading): EventDraft {
  if (draft.date !== undefined || today === undefined) return { ...draft, isOwn: true }
  return { ...draft, isOwn: true, date: { from: today, to: today, precision: 'day' } }
}

/**
 * The same draft with the place at which the words are spoken, for what the speaker says that he did on
 * the same day and nowhere else.
 */
export function atPlace(draft: EventDraft, { passage, scene, today }: Reading): EventDraft {
  const { place } = passage.document
  const speaker = scene.speaker(passage.voice)
  const isHere =
    familyOf(draft.kind) === 'contact' &&
    draft.status === 'happened' &&
    draft.place === undefined &&
    draft.date?.from === today &&
    draft.date?.to === today &&
    speaker !== undefined &&
    draft.participants.includes(speaker)
  return isHere && place !== undefined ? { ...draft, place } : draft
}
