import { tokenize } from '../../text/token.ts'
import type { Evidence } from '../row.ts'

/** Whether the words around two mentions are copies of one text. */
export type AreCopies = (a: Evidence, b: Evidence) => boolean

/**
 * How many independent documents give some evidence: copies of one text count once.
 *
 * By default two are copies when the words of the evidence themselves say so; a record that holds the
 * documents compares more of them. Counting ends at {@link MOST_WITNESSES}.
 */
export function countWitnesses(
  evidence: readonly Evidence[],
  areCopies: AreCopies = areSameWords,
): number {
  const witnesses: Evidence[][] = []
  const seen = new Set<string>()
  for (const each of evidence) {
    if (seen.has(each.document)) continue
    seen.add(each.document)
    const copied = witnesses.find((members) => members.some((member) => areCopies(member, each)))
    if (copied === undefined) witnesses.push([each])
    else if (copied.length < MOST_COPIES) copied.push(each)
    if (witnesses.length === MOST_WITNESSES) break
  }
  return witnesses.length
}

/** Witnesses that are counted; an event that so many tell is well enough known. */
export const MOST_WITNESSES = 32
/** Copies of one text that another is compared with. */
const MOST_COPIES = 3

/** The same words in nearly the same order: runs of four, as between reports of an agency. */
export function areSameWords(a: Evidence, b: Evidence): boolean {
  const [x, y] = [runsOf(a.text), runsOf(b.text)]
  const [few, many] = x.size < y.size ? [x, y] : [y, x]
  let shared = 0
  for (const run of few) if (many.has(run)) shared++
  return shared >= LEAST_RUNS && shared >= few.size * LEAST_SHARE
}

const RUN = 4
/** Names and a day make up to three runs of any two reports of one event. */
const LEAST_RUNS = 6
const LEAST_SHARE = 0.6

function runsOf(text: string): Set<number> {
  const { ids, count } = tokenize(text)
  const runs = new Set<number>()
  for (let i = 0; i + RUN <= count; i++) {
    let hash = 0
    for (let k = i; k < i + RUN; k++) hash = (Math.imul(hash, PRIME) + (ids[k] as number)) | 0
    runs.add(hash)
  }
  return runs
}

const PRIME = 0x01000193
