import { isCapitalized } from '../text/char.ts'
import { isListedState, isStateAdjective } from '../text/state-word.ts'
import { isHouseNoun } from './house.ts'
import { isRole } from './noun-phrase.ts'
import { isShortPost } from './title.ts'

/** A phrase that describes a source without naming it, taken apart. */
export interface Description {
  /** What its head is: somebody, a house, a piece of writing, or a trait without a noun. */
  readonly kind: 'somebody' | 'house' | 'writing' | 'trait'
  /** The head, lower case: `minister`; of a trait the last word. */
  readonly head: string
  /** Words before the head, as written, article and owner left out. */
  readonly modifiers: readonly string[]
  /** What the phrase begins with. */
  readonly opening: 'definite' | 'indefinite' | 'bare' | 'owned'
  /** The owner before it: `his`, `Sorrenay`. */
  readonly owner?: string
  /** What stands behind `of`, `for`, `from`, `at` or `by`, with the offset in the phrase. */
  readonly complement?: { readonly text: string; readonly offset: number; readonly link: string }
  readonly isPlural: boolean
}

/** Take a phrase apart; appositions and clauses behind it are left out. */
export function describe(phrase: string): Description | undefined {
  const focus = FOCUS.exec(phrase)?.[0].length ?? 0
  const core = phrase.slice(focus).split(CLAUSE, 1)[0] ?? ''
  const link = LINK.exec(core)
  const noun = link === null ? core : core.slice(0, link.index)
  const words = noun.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return undefined
  const { opening, owner, rest } = openingOf(words)
  if (rest.length === 0) return undefined
  const at = rest.findLastIndex((word) => isHead(word))
  const headWord = (rest[at] ?? (rest[rest.length - 1] as string)).replace(/[’']s?$/, '')
  const head = headWord.toLowerCase()
  const singular = singularOf(head)
  const isNamed = at < 0 && isCapitalized(headWord) && opening !== 'indefinite'
  const complement =
    link === null || (at >= 0 && at < rest.length - 1)
      ? undefined
      : {
          text: core.slice(link.index + link[0].length).trim(),
          offset: focus + link.index + link[0].length,
          link: link[1] as string,
        }
  return {
    kind: kindOf(singular, at >= 0, isNamed, headWord, opening),
    head: singular,
    modifiers: rest.slice(0, at < 0 ? -1 : at),
    opening,
    ...(owner === undefined ? {} : { owner }),
    ...(complement === undefined ? {} : { complement }),
    isPlural: singular !== head || PLURALS.has(head) || COUNTED.test(words[0] as string),
  }
}

/** Adverbs before a phrase: `even a minister`. */
const FOCUS = /^(?:even|only|just|at least|about|nearly|almost|perhaps|all|not)\s+/i
const CLAUSE =
  /,|;|\s[–—(]|\s(?:who|whom|which|that|whose|speaking|familiar|close|briefed|involved|on|in|with|during|after|before)\s/
const LINK = /\s(of|for|from|at|by|to)\s(?:the\s+)?/

function openingOf(words: readonly string[]): {
  readonly opening: Description['opening']
  readonly owner?: string
  readonly rest: readonly string[]
} {
  const [first = ''] = words
  const lower = first.toLowerCase()
  if (/^(?:the|this|that|these|those|both)$/.test(lower)) {
    const owner = ownerOf(words.slice(1))
    if (owner > 0) return ownedBy(words, 1, owner)
    return { opening: 'definite', rest: words.slice(1) }
  }
  if (/^(?:his|her|their|its|our|my)$/.test(lower)) {
    return { opening: 'owned', owner: lower, rest: words.slice(1) }
  }
  if (INDEFINITE.test(lower)) return { opening: 'indefinite', rest: words.slice(1) }
  const owner = ownerOf(words)
  if (owner > 0) return ownedBy(words, 0, owner)
  return { opening: 'bare', rest: words }
}

const INDEFINITE =
  /^(?:an?|some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|one|another|other|no|any|each|every|various|multiple|unnamed|\d+)$/
const COUNTED =
  /^(?:some|several|many|most|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|both|other|various|multiple)$/i

/** How many words make the owner that opens a phrase: `Sorrenay’s defense ministry` has one. */
function ownerOf(words: readonly string[]): number {
  const at = words.findIndex((word) => /[’']s?$/.test(word))
  return at >= 0 && at < 4 && at < words.length - 1 ? at + 1 : 0
}

function ownedBy(
  words: readonly string[],
  from: number,
  count: number,
): { readonly opening: 'owned'; readonly owner: string; readonly rest: readonly string[] } {
  const owner = words
    .slice(from, from + count)
    .join(' ')
    .replace(/[’']s?$/, '')
  return { opening: 'owned', owner, rest: words.slice(from + count) }
}

function isHead(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s?$/, '')
  // "the Republican leader" has a better head than its adjective.
  return (
    (isRole(lower) && !NO_HEAD.test(lower)) ||
    isHouseNoun(lower) ||
    WRITINGS.has(singularOf(lower)) ||
    PEOPLE.has(singularOf(lower)) ||
    POSTS.has(lower) ||
    isShortPost(word)
  )
}

/** Words that stand for people alone, and before other nouns only tell of them. */
const NO_HEAD = /^(?:state|white|prime|former|latter|other|both|two|some|many|most)$/

function kindOf(
  head: string,
  isKnown: boolean,
  isNamed: boolean,
  word: string,
  opening: Description['opening'],
): Description['kind'] {
  // "The Post" is a paper, and "the post" what somebody wrote.
  if (WRITINGS.has(head)) return isCapitalized(word) && opening === 'definite' ? 'house' : 'writing'
  if (isHouseNoun(head) || HOUSES.has(head)) return 'house'
  if (isKnown) return 'somebody'
  if (/-year-old$/.test(head)) return 'trait'
  if (opening === 'definite' && isStateAdjective(word) && !isListedState(word)) return 'trait'
  return isNamed ? 'house' : 'trait'
}

function singularOf(lower: string): string {
  if (PLURALS.has(lower)) return PLURALS.get(lower) as string
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|congress)$/.test(lower)
    ? lower.slice(0, -1)
    : lower
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'person'],
  ['children', 'child'],
  ['police', 'police'],
])

/** Pieces of writing that speak in reports, for whoever wrote them. */
const WRITINGS: ReadonlySet<string> = new Set(
  'statement report document letter email e-mail memo study poll survey post tweet paper communique release filing complaint lawsuit op-ed editorial note message readout summary text draft book website account speech transcript video'.split(
    ' ',
  ),
)

/** Houses by other names than those of {@link isHouseNoun}. */
const HOUSES: ReadonlySet<string> = new Set(
  'kremlin pentagon house palace chancery hospital vatican campaign delegation team paper website magazine broadcaster channel body state nation country capital side camp city'.split(
    ' ',
  ),
)

/** Nouns for people beside the words for posts. */
const PEOPLE: ReadonlySet<string> = new Set(
  (
    'politician billionaire businessman businesswoman mogul nominee frontrunner veteran democrat republican ' +
    'conservative liberal socialist incumbent challenger lawmaker guest speaker strategist pollster pastor ' +
    'bishop pope archbishop imam rabbi monarch ruler dictator rebel commander soldier pilot captain farmer ' +
    'skipper fisherman singer actor actress person child man woman native whistleblower defendant suspect ' +
    'investigator detective negotiator mediator lobbyist blogger columnist anchor legislator deputy successor ' +
    'predecessor counterpart colleague opponent rival ally critic supporter insider statesman ex-president ' +
    'ex-minister newcomer host fellow cook clerk baker nurse sailor'
  ).split(' '),
)

/** Whether a noun is a trade: what somebody is, and holds from nobody. */
export function isTrade(lower: string): boolean {
  return TRADES.has(lower)
}

const TRADES: ReadonlySet<string> = new Set(
  (
    'billionaire businessman businesswoman mogul veteran pastor bishop archbishop imam rabbi soldier pilot ' +
    'captain farmer skipper fisherman singer actor actress historian economist scientist engineer author ' +
    'novelist columnist blogger doctor surgeon teacher professor'
  ).split(' '),
)

/** Words of posts that are heads and stand in no other list. */
const POSTS: ReadonlySet<string> = new Set(
  'consul attaché chargé regent commodore agent counsel brigadier inspector sheriff treasurer rector marshal commissioner head coordinator counselor administrator secretary-general chairperson colonel lieutenant sergeant princess emir sultan councillor commander'.split(
    ' ',
  ),
)

/** Whether a noun can be what somebody does or is, by its form: `sailor`, `novelist`, but no `letter`. */
export function isDoer(lower: string): boolean {
  return (
    PEOPLE.has(lower) ||
    (/(?:er|or|ist|ian|man|woman|wright|smith|ee)$/.test(lower) && !THINGS.has(lower))
  )
}

/** Things whose names end like those of doers. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'letter order paper water river matter number tower corner winter summer quarter center newspaper motor ' +
    'tractor harbor door floor color factor error labor mirror sector honor offer answer computer border ' +
    'chapter power cover disaster weather master-plan poster banner charter register ledger dinner committee ' +
    'fee guarantee list mist twist human tanker freighter trawler liner helicopter fighter cruiser destroyer ' +
    'counter meter layer mother-ship folder printer server ladder timber lumber thunder gender tender shelter ' +
    'chamber december november october september encounter barrier carrier manner'
  ).split(' '),
)
