import type { Tree } from '../../article/reported/tree.ts'
import { nounBesideTime, prepositionOf } from './clause.ts'
import type { Reading } from './event-draft.ts'
import { joinedNouns } from './joined-nouns.ts'
import { isCapital, phraseOf, textOf } from './noun-phrase.ts'
import { ofWhat, partyAt } from './party.ts'

/** Where something happens: a town or a state, and a house or a forum. */
export interface Setting {
  readonly place?: string
  readonly venue?: string
}

/** Where the event is told to be that a word names, by what depends on it and on the verb it serves. */
export function settingOf(reading: Reading, heads: readonly (number | undefined)[]): Setting {
  let place: string | undefined
  let venue: string | undefined
  for (const head of withTheirParties(reading.tree, heads)) {
    for (const child of settingNouns(reading.tree, head)) {
      const isIn = prepositionOf(reading.tree, child) === 'in'
      const noun = nounBesideTime(reading.tree, child)
      if (!isPlaceName(reading, noun)) continue
      const text = textOf(reading.tree, phraseOf(reading.tree, noun))
      if (isIn && !FORUM.test(text)) place ??= text
      else venue ??= text
    }
  }
  return { ...(place === undefined ? {} : { place }), ...(venue === undefined ? {} : { venue }) }
}

/** "Met with Oda in Averholt": the tree may hang the place on whoever is met. */
function withTheirParties(tree: Tree, heads: readonly (number | undefined)[]): Set<number> {
  const all = new Set<number>()
  for (const head of heads) {
    if (head === undefined) continue
    all.add(head)
    for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
      if (child < head) continue
      const preposition = prepositionOf(tree, child)
      const isMet =
        preposition === undefined
          ? tree.is(child, 'obj')
          : preposition === 'with' || preposition === 'between'
      if (!isMet) continue
      for (const noun of joinedNouns(tree, nounBesideTime(tree, child))) {
        const party = partyAt(tree, noun)
        // "With her counterpart Harga in Averholt": or on the name behind.
        if (party !== undefined) all.add(noun).add(party.range.end - 1)
      }
    }
  }
  return all
}

function* settingNouns(tree: Tree, head: number): Generator<number> {
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
    const preposition = prepositionOf(tree, child)
    if (preposition !== undefined && WHERE.has(preposition)) yield child
    // "On the sidelines of the Assembly."
    else if (child > head && BESIDE.has(tree.lower[child] as string)) {
      const of = ofWhat(tree, child)
      if (of !== undefined) yield of
    }
  }
  // What stands right behind belongs to it, wherever the tree hangs it.
  if (WHERE.has(tree.lower[head + 1] ?? '') && tree.is(head + 1, 'case')) {
    const next = tree.head(head + 1)
    if (next > head && next < tree.length && prepositionOf(tree, next) !== undefined) yield next
  }
}

/** Whether a noun is a name and no time, language or body. */
export function isPlaceName({ tree }: Reading, noun: number): boolean {
  return isCapital(tree, noun) && tree.isNominal(noun) && !NO_PLACES.has(tree.lower[noun] as string)
}

const WHERE: ReadonlySet<string> = new Set(['in', 'at'])
const BESIDE: ReadonlySet<string> = new Set(['sidelines', 'sideline', 'margins', 'margin'])
const FORUM =
  /\b(?:House|Department|Ministry|Palace|Summit|Conference|Assembly|Council|Hall|Hotel)\b/
const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'i english french spanish congress parliament senate house god monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december ' +
    'covid-19 covid spring summer autumn fall winter christmas easter ramadan'
  ).split(' '),
)
