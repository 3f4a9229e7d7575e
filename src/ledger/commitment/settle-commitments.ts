import { addDays } from '../../document/date.ts'
import { type AreCopies, areSameWords } from '../event/copy.ts'
import type { Event } from '../event/event.ts'
import { partyKey } from '../event/party-key.ts'
import type { Evidence } from '../row.ts'
import type { Commitment, CommitmentStatus } from './commitment.ts'
import { type ComparedAct, comparedAct } from './compared-act.ts'
import { keptBy } from './kept-act.ts'

/**
 * Commitments of a record with what later words of the record say became of them.
 *
 * A status moves only where later evidence is found, and the row then holds it and is no more than
 * possible: the same side doing what it said it would (`fulfilled`), saying the opposite for the same days
 * (`contradicted`), or naming a later time for the same act before the first is over (`superseded`). That
 * a day has passed is no evidence of anything, and neither is a copy: a reprint that says "on Friday" a
 * week later puts nothing off.
 *
 * @param commitments in any order; they come back in the same.
 */
export function settleCommitments(
  commitments: readonly Commitment[],
  events: readonly Event[],
  areCopies: AreCopies = areSameWords,
): Commitment[] {
  const acts = new Map<Commitment, ComparedAct>()
  const byWord = new Map<string, Commitment[]>()
  const eventsByActor = new Map<string, Event[]>()
  for (const row of commitments) {
    const act = comparedAct(row)
    if (act === undefined) continue
    acts.set(row, act)
    for (const word of act.words) push(byWord, keyOf(act, word), row)
  }
  for (const event of events)
    if (event.status === 'happened' && event.date !== undefined)
      for (const name of new Set(event.participants.map(partyKey))) push(eventsByActor, name, event)
  return commitments.map((row) => {
    const act = acts.get(row)
    if (act === undefined || row.status !== 'open') return row
    const kept = keptBy(row, act, eventsByActor)
    const settled: Settled | undefined =
      kept === undefined ? revisedBy(row, act, { byWord, acts, areCopies }) : ['fulfilled', kept]
    if (settled === undefined) return row
    const [status, evidence] = settled
    return { ...row, possible: true, status, statusEvidence: [evidence] }
  })
}

/** A status with the later words that move it. */
type Settled = readonly [CommitmentStatus, Evidence]

/** Later words of the same side on the same act: the opposite, or a later time. */
function revisedBy(
  row: Commitment,
  act: ComparedAct,
  { byWord, acts, areCopies }: Compared,
): Settled | undefined {
  if (act.telling === 'never') return undefined
  const seen = new Set<Commitment>()
  let revised: [CommitmentStatus, Commitment] | undefined
  for (const word of act.words) {
    const sharing = byWord.get(keyOf(act, word)) ?? []
    // A word that a side says all the time tells no act from another.
    if (sharing.length > MOST_SHARING) continue
    for (const other of sharing) {
      if (seen.has(other)) continue
      seen.add(other)
      const status = statusBy(row, act, other, acts.get(other) as ComparedAct)
      if (status === undefined) continue
      if (status === 'superseded' && isReprint(row, other, areCopies)) continue
      // The first words that say so are the evidence.
      if (revised === undefined || (revised[1].date ?? '') > (other.date ?? ''))
        revised = [status, other]
    }
  }
  return revised === undefined ? undefined : [revised[0], revised[1].evidence[0]]
}

const MOST_SHARING = 2000

/** All commitments, to look others up that tell of one act. */
interface Compared {
  /** By actor and word; see {@link keyOf}. */
  readonly byWord: ReadonlyMap<string, readonly Commitment[]>
  readonly acts: ReadonlyMap<Commitment, ComparedAct>
  readonly areCopies: AreCopies
}

/** Whether two rows are one text that was published twice: the deadline is told in the same words. */
function isReprint(row: Commitment, later: Commitment, areCopies: AreCopies): boolean {
  const [words, again] = [row.deadline?.span?.text, later.deadline?.span?.text]
  return words === again && areCopies(row.evidence[0], later.evidence[0])
}

function statusBy(
  row: Commitment,
  act: ComparedAct,
  later: Commitment,
  laterAct: ComparedAct,
): CommitmentStatus | undefined {
  // On a condition, both may hold.
  if (laterAct.day <= act.day || row.condition !== undefined || later.condition !== undefined)
    return undefined
  if (row.polarity === later.polarity) {
    const isSame = act.words.size === laterAct.words.size && isWithin(act.words, laterAct.words)
    return isSame && isPutOff(row, later, laterAct) ? 'superseded' : undefined
  }
  // "No fuel taxes for farmers" leaves other fuel taxes: what is refused must be all that was promised.
  const [refused, promised] = row.polarity === 'negative' ? [act, laterAct] : [laterAct, act]
  const leastAlike = refused.telling === 'mostly' ? LEAST_ALIKE : 1
  if (refused.telling === 'never' || refused.words.size < promised.words.size * leastAlike)
    return undefined
  if (!isWithin(refused.words, promised.words)) return undefined
  const [no, yes] = row.polarity === 'negative' ? [row, later] : [later, row]
  return areDaysWithin(yes, no, laterAct.day) ? 'contradicted' : undefined
}

/** Share of the words of a promise that its refusal must have: with many more, it may be of another thing. */
const LEAST_ALIKE = 0.75

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (!many.has(word)) return false
  return true
}

/**
 * Whether the same act is told for a later time before the first is over. A stretch right behind the first
 * one, "next week" behind "this week", is of what goes on from one to the other, but for the visit of one
 * place "in May" and then "in June".
 */
function isPutOff(row: Commitment, later: Commitment, { day, telling }: ComparedAct): boolean {
  const [before, after] = [row.deadline?.to, later.deadline?.to]
  if (row.polarity === 'negative' || before === undefined || after === undefined) return false
  const isMonth = /^\d{4}-\d\d$/.test(later.deadline?.timex ?? '')
  const isNamed = isMonth && !/\bnext\b/i.test(later.deadline?.span.text ?? '')
  const goesOn = later.deadline?.from === addDays(before, 1) && !(telling === 'exactly' && isNamed)
  return day < before && after > before && !goesOn
}

/**
 * Whether all days that are left for what is promised are among those for which it is refused. Without a
 * deadline both hold for good; one without days, as "soon", tells nothing.
 */
function areDaysWithin(yes: Commitment, no: Commitment, since: string): boolean {
  if (no.deadline !== undefined && no.deadline.from === undefined && no.deadline.to === undefined)
    return false
  const from = latest(yes.deadline?.from, since)
  const to = yes.deadline?.to ?? LAST_DAY
  return (
    from <= to && latest(no.deadline?.from, since) <= from && to <= (no.deadline?.to ?? LAST_DAY)
  )
}

/** Behind all days that a record tells of. */
const LAST_DAY = '9999-12-31'

function latest(day: string | undefined, other: string): string {
  return day === undefined || day < other ? other : day
}

/** Words are looked up by who is to act, so that the promises of one side do not meet those of another. */
function keyOf({ actors }: ComparedAct, word: string): string {
  return `${actors[0]}\n${word}`
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
