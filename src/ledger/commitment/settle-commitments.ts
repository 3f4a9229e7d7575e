import { addDays } from '../../document/date.ts'
import { foldName } from '../../document/fold-name.ts'
import { isPostWord } from '../../document/person-name.ts'
import { isFunctionWord } from '../../search/function-word.ts'
import { stemWord } from '../../text/stem.ts'
import { foldedToken, tokenize } from '../../text/token.ts'
import type { Event, EventKind } from '../event/event.ts'
import type { Evidence } from '../row.ts'
import type { Commitment, CommitmentStatus, CommitmentType } from './commitment.ts'

/**
 * Commitments of a record with what later words of the record say became of them.
 *
 * A status moves only where later evidence is found, and the row then holds it and is no more than
 * possible: the same side doing what it said it would (`fulfilled`), saying the opposite
 * (`contradicted`), or naming another day for the same act (`superseded`). That a day has passed is no
 * evidence of anything.
 *
 * @param commitments in any order; they come back in the same.
 */
export function settleCommitments(
  commitments: readonly Commitment[],
  events: readonly Event[],
): Commitment[] {
  const acts = new Map(commitments.map((row) => [row, actOf(row)]))
  const byWord = new Map<string, Commitment[]>()
  const eventsByActor = new Map<string, Event[]>()
  for (const [row, act] of acts)
    for (const word of act?.words ?? []) push(byWord, keyOf(act as Act, word), row)
  for (const event of events)
    if (event.status === 'happened' && event.date !== undefined)
      for (const name of new Set(event.participants.map((name) => lastWord(foldName(name)))))
        push(eventsByActor, name, event)
  return commitments.map((row) => {
    const act = acts.get(row)
    if (act === undefined || row.status !== 'open') return row
    const settled = keptBy(row, act, eventsByActor) ?? revisedBy(row, act, byWord, acts)
    if (settled === undefined) return row
    const [status, evidence] = settled
    return { ...row, possible: true, status, statusEvidence: [evidence] }
  })
}

/** What is to be done, and by whom, as later words are compared with it. */
interface Act {
  readonly actors: readonly string[]
  /** Stems of the words that carry meaning. */
  readonly words: ReadonlySet<string>
  readonly day: string
}

/** Types that bind or announce an act of the speaker's own side. */
const OWN: ReadonlySet<CommitmentType> = new Set<CommitmentType>([
  'promise',
  'conditionalPromise',
  'plan',
  'agreement',
  'assurance',
  'offer',
  'warning',
])

function actOf({ type, action, speaker, onBehalfOf, date, level }: Commitment): Act | undefined {
  if (!OWN.has(type) || date?.length !== 10 || level === 'inQuestion') return undefined
  const actors = [...(onBehalfOf ?? []), ...(speaker === undefined ? [] : [speaker])].map(foldName)
  if (actors.length === 0) return undefined
  return { actors, words: stemsOf(action.span.text), day: date }
}

function stemsOf(text: string): Set<string> {
  const tokens = tokenize(text)
  const stems = new Set<string>()
  for (let k = 0; k < tokens.count; k++) {
    const word = foldedToken(tokens, k)
    if (!isFunctionWord(tokens.ids[k] as number) && !/^\d/.test(word) && word.length > 2)
      stems.add(stemWord(word))
  }
  return stems
}

/** An event of the kind that was to come, with the actor in it, at a time that fits. */
function keptBy(
  { action, deadline, date, polarity }: Commitment,
  { actors, words }: Act,
  events: ReadonlyMap<string, readonly Event[]>,
): [CommitmentStatus, Evidence] | undefined {
  if (polarity === 'negative') return undefined
  if (date === undefined) return undefined
  // A deadline may tell the hour, and an event the day only.
  const from = (deadline?.from ?? date).slice(0, 10)
  const to = deadline?.to?.slice(0, 10) ?? addDays(from, SOON_DAYS)
  const named = namesIn(action.span.text)
  for (const actor of actors) for (const word of actor.split(' ')) named.delete(word)
  for (const actor of actors.map(lastWord)) {
    for (const { date: days, kind, mentions, participants, place } of events.get(actor) ?? []) {
      if (days === undefined || days.from < from || days.to > to || days.from <= date) continue
      if (!KIND_STEMS[kind]?.some((stem) => words.has(stem))) continue
      // The other side must be the one that was named, or the place of a visit: all meet in a capital.
      const isPlaced = kind === 'visit' && place !== undefined
      const told = [...participants, ...(isPlaced ? [place] : [])].flatMap((name) => [
        ...namesIn(name),
      ])
      const mention = mentions.find(({ status }) => status === 'happened')
      if (mention !== undefined && told.some((name) => named.has(name)))
        return ['fulfilled', mention.span]
    }
  }
  return undefined
}

/** The words of names in some words, folded, without those of posts, which many people share. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)) {
    const folded = foldName(word)
    if (!isPostWord(word) && !SHARED.has(folded)) names.add(folded)
  }
  return names
}

/** Words with a capital that stand in the names of many: they tell nobody from another. */
const SHARED: ReadonlySet<string> = new Set(
  (
    'state states united nations department foreign affairs ministry government summit meeting ' +
    'council conference union republic house office general assembly security world international ' +
    'global coalition region affairs europe european america american africa asia middle east west ' +
    'north south central next this the and for'
  ).split(' '),
)

/** Days within which an act without an end of its deadline is looked for. */
const SOON_DAYS = 30

/** Stems of words by which an act of a kind is announced. */
const KIND_STEMS: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  meeting: ['meet', 'host', 'receiv', 'see', 'welcom'],
  talks: ['talk', 'meet', 'discuss', 'negoti', 'consult'],
  summit: ['summit', 'meet', 'host', 'attend'],
  visit: ['visit', 'travel', 'trip', 'fly', 'come', 'welcom', 'host'],
  call: ['call', 'speak', 'talk', 'phone', 'telephon'],
  letter: ['write', 'send', 'letter'],
}

/** Later words of the same side on the same act: the opposite, or another day. */
function revisedBy(
  row: Commitment,
  act: Act,
  byWord: ReadonlyMap<string, readonly Commitment[]>,
  acts: ReadonlyMap<Commitment, Act | undefined>,
): [CommitmentStatus, Evidence] | undefined {
  if (act.words.size < LEAST_WORDS) return undefined
  const counts = new Map<Commitment, number>()
  for (const word of act.words) {
    const sharing = byWord.get(keyOf(act, word)) ?? []
    // A word that a side says all the time tells no act from another.
    if (sharing.length > MOST_SHARING) continue
    for (const other of sharing) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  let revised: [CommitmentStatus, Commitment] | undefined
  for (const [other, count] of counts) {
    const later = acts.get(other)
    if (later === undefined || later.day <= act.day) continue
    const union = act.words.size + later.words.size - count
    if (count < LEAST_WORDS || count / union < LEAST_ALIKE) continue
    const status = statusBy(row, other)
    if (status === undefined) continue
    // The first words that say so are the evidence.
    if (revised === undefined || (revised[1].date ?? '') > (other.date ?? ''))
      revised = [status, other]
  }
  return revised === undefined ? undefined : [revised[0], revised[1].evidence[0]]
}

const LEAST_WORDS = 3
const MOST_SHARING = 2000
/** Share of all words of two acts that both have. */
const LEAST_ALIKE = 0.6

function statusBy(row: Commitment, later: Commitment): CommitmentStatus | undefined {
  // On a condition, both may hold.
  if (row.condition !== undefined || later.condition !== undefined) return undefined
  if (row.polarity !== later.polarity) return 'contradicted'
  const [before, after] = [row.deadline?.to, later.deadline?.to]
  return before !== undefined && after !== undefined && after > before ? 'superseded' : undefined
}

/** Words are looked up by who is to act, so that the promises of one side do not meet those of another. */
function keyOf({ actors }: Act, word: string): string {
  return `${actors[0]}\n${word}`
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
