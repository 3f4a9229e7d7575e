import { MONTHS } from '../../document/date.ts'
import type { CueSense } from '../lexicon/cue-lexicon.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import type { VerbGroup } from './verb-group.ts'

/** Who stands between a verb and the clause that begins at `limit`: "told reporters that". */
export function hearerOf(tree: Tree, group: VerbGroup, limit: number): TokenRange | undefined {
  if (!takesHearer(group.sense) || group.isPassive) return undefined
  const end = Math.min(skipHearer(tree, group.end, group.sense), limit)
  return trim(tree, { start: group.end, end })
}

/** Whether somebody who is told may stand between a verb and what it tells. */
export function takesHearer({ frames }: CueSense): boolean {
  return frames.get('that')?.takesHearer === true || frames.get('wh')?.takesHearer === true
}

/** The end of whoever is told: "told [reporters]", "assured [the head of the guild]". */
export function skipHearer(tree: Tree, from: number, sense: CueSense): number {
  let at = from
  while (
    at < tree.length &&
    tree.isAdverb(at) &&
    /ly$|^(?:again|back|also)$/.test(tree.lower[at] as string)
  )
    at++
  if (!takesHearer(sense)) return at
  const first = tree.lower[at] as string
  if (tree.tag(at) === 'PRP' && !SUBJECT_PRONOUNS.has(first)) return at + 1
  if (HEARERS.has(first)) return at + 1
  const start = at
  while (at < tree.length && isOfPhrase(tree, at)) {
    // "told the crowd she would", "told Velk the harbor was": a second phrase begins.
    if (at > start && /^(?:DT|PRP|PRP\$|EX)$/.test(tree.tag(at) ?? '') && tree.tag(at - 1) !== 'IN')
      return at
    at++
  }
  // What a finite verb follows is no hearer but the subject.
  return tree.isFinite(at) ? start : at
}

/** Those who are told so often that nothing else need show it. */
const HEARERS: ReadonlySet<string> = new Set(
  (
    'reporters journalists newsmen lawmakers senators supporters voters parliament congress investors ' +
    'delegates deputies diplomats ministers'
  ).split(' '),
)

/** Pronouns that can only be a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('he she they we i there'.split(' '))

function isOfPhrase(tree: Tree, k: number): boolean {
  return (
    tree.isNominal(k) ||
    tree.lower[k] === 'of' ||
    /^(?:DT|PRP\$|POS|JJ|CD)$/.test(tree.tag(k) ?? '')
  )
}

/** The end of the days and phrases of place and time that begin at `from`. */
export function skipTimes(tree: Tree, from: number): number {
  let at = from
  for (let turn = 0; turn < MOST_INSERTIONS; turn++) {
    const lower = tree.lower[at]
    if (lower === undefined) return at
    const next = tree.lower[at + 1] ?? ''
    if ((lower === 'this' || lower === 'last') && TIME.test(next)) at += 2
    else if (TIME.test(lower) && !AMBIGUOUS_TIMES.has(lower)) {
      // "said 1,400 ships": a number is a time only behind a day or a month.
      if (/^\d/.test(lower) && turn === 0) return at
      at++
    } else if (PREPOSITIONS.has(lower) && tree.is(at, 'case') && tree.head(at) > at) {
      at = endOfPlainPhrase(tree, at)
    } else return at
  }
  return at
}

/** Days, places and hearers in a row that are still passed over. */
const MOST_INSERTIONS = 6

/** Where the phrase of the preposition at `at` ends, without a clause that hangs on its noun. */
function endOfPlainPhrase(tree: Tree, at: number): number {
  const noun = tree.head(at)
  let end = at
  while (
    end <= noun &&
    end < tree.length &&
    !tree.isFinite(end) &&
    !SUBJECT_PRONOUNS.has(tree.lower[end] as string) &&
    tree.lower[end] !== 'that'
  )
    end++
  return end
}

const PREPOSITIONS: ReadonlySet<string> = new Set('on in at during to after before of'.split(' '))

const AMBIGUOUS_TIMES: ReadonlySet<string> = new Set(['may', 'this', 'last'])

/** A day of the week. */
export const DAY: RegExp =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight)$/

/** A word of a date. */
export const TIME: RegExp = new RegExp(
  `${DAY.source}|^(?:last|this|earlier|later|recently|week|month|year|night|morning|afternoon|evening|` +
    `${MONTHS.join('|')}|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.|\\d{1,4})$`,
)

/** Words that open a clause of time or reason. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'as because while when after before if though although since until'.split(' '),
)

/** Whether a word in small letters names something in or on which people speak: speech, television. */
export function isVenueNoun(lower: string | undefined): boolean {
  return lower !== undefined && VENUES.has(lower)
}

const VENUES: ReadonlySet<string> = new Set(
  (
    'interview interviews speech speeches statement statements tweet tweets rally debate news conference ' +
    'address hearing email letter post op-ed remarks briefing twitter facebook fox cnn msnbc nbc abc cbs ' +
    'television tv radio social'
  ).split(' '),
)
