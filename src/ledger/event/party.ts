import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import { isListedState } from '../../text/state-word.ts'
import { prepositionOf } from './clause.ts'
import { isCapital, isOfName, isPost, phraseOf, textOf } from './noun-phrase.ts'

/** Somebody who takes part in an event, as a sentence names them. */
export interface Party {
  readonly range: TokenRange
  readonly text: string
  readonly type: 'name' | 'post' | 'people' | 'pronoun'
}

/** Whom one noun names, or `undefined`. */
export function partyAt(tree: Tree, noun: number): Party | undefined {
  const counted = QUANTITIES.has(tree.lower[noun] as string) ? ofWhat(tree, noun) : undefined
  if (counted !== undefined) return partyAt(tree, counted)
  const range = phraseOf(tree, noun)
  const styled = STYLES.has(tree.lower[noun] as string) ? behindStyle(tree, range.end) : undefined
  if (styled !== undefined) return partyAt(tree, styled)
  if (range.end <= range.start) return undefined
  const text = textOf(tree, range)
  const lower = tree.lower[noun] as string
  if (range.end - range.start === 1 && PRONOUNS.has(lower)) return { range, text, type: 'pronoun' }
  const type = typeOf(tree, range, noun)
  const named = nameBehind(tree, noun, range.end)
  if (named !== undefined) return { range: named, text: textOf(tree, named), type: 'name' }
  return type === undefined ? undefined : { range, text, type }
}

/** The post that follows a style: "her majesty the [queen]". */
function behindStyle(tree: Tree, from: number): number | undefined {
  const at = tree.lower[from] === ',' ? from + 1 : from
  const post = tree.lower[at] === 'the' ? tree.head(at) : tree.length
  return post > at && post < tree.length ? post : undefined
}

/** The name of the one whom a phrase that ends at `from` tells of: "her counterpart, Anders Velk, in Drast". */
function nameBehind(tree: Tree, noun: number, from: number): TokenRange | undefined {
  const word = tree.lower[noun] as string
  const hasComma = tree.lower[from] === ','
  // "The Foreign Minister of Palvia, Anders Velk, …": without a comma the name is in the phrase.
  if (isCapital(tree, noun) ? !(hasComma && isPost(tree, noun)) : tree.tag(noun) !== 'NN')
    return undefined
  if (BODIES.has(word) || !(PEOPLE.has(word) || isPostWord(word))) return undefined
  const start = hasComma ? from + 1 : from
  let end = start
  while (end < tree.length && isOfName(tree, end)) end++
  const isClosed = end >= tree.length || tree.isMark(end)
  if (end - start < 2 || (hasComma && !isClosed)) return undefined
  const lower = tree.lower.slice(start, end).join(' ')
  return isListedState(lower) || isListedState(tree.lower[start] as string)
    ? undefined
    : { start, end }
}

/** The noun behind "of", or behind another preposition: "a group of [lawmakers]". */
export function ofWhat(
  tree: Tree,
  noun: number,
  prepositions: ReadonlySet<string> = OF,
): number | undefined {
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    const preposition = child > noun && tree.is(child, 'nmod') ? prepositionOf(tree, child) : ''
    if (prepositions.has(preposition ?? '')) return child
  }
  return undefined
}

function typeOf(tree: Tree, range: TokenRange, noun: number): Party['type'] | undefined {
  const word = tree.lower[noun] as string
  const isOfPeople = isPeople(tree, noun)
  if (isNobody(tree, noun)) return undefined
  let posts = 0
  for (let k = range.start; k < range.end; k++) {
    const lower = tree.lower[k] as string
    if (isNobody(tree, k)) return isOfPeople ? 'people' : undefined
    if (isPostWord(lower)) posts++
    else if (isCapital(tree, k) && /^(?:NNP|NNPS|JJ|NN|FW)$/.test(tree.tag(k) ?? '')) {
      if (!isListedState(lower) || k === noun || !isOfPeople) {
        const isThing = !isCapital(tree, noun) && !isOfPeople && !isPostWord(word)
        return isThing ? undefined : 'name'
      }
    }
  }
  // "The Treasury" is no holder of a post, though the word stands in posts.
  if (isCapital(tree, noun) && HOUSES.has(word)) return 'name'
  if (posts > 0 && isPost(tree, noun)) return 'post'
  return isOfPeople ? 'people' : undefined
}

/** Whether a noun names people: one of a list, or in the plural by its ending, as "nominees" and "retailers". */
function isPeople(tree: Tree, noun: number): boolean {
  const word = tree.lower[noun] as string
  if (PEOPLE.has(word) || INSTITUTIONS.has(word)) return true
  const isPlural = tree.tag(noun) === 'NNS' && !isCapital(tree, noun)
  return isPlural && PEOPLE_ENDING.test(word) && !THINGS.has(word)
}

/** "Target" is a company where "the target" is a thing; a day is nobody, however it is written. */
function isNobody(tree: Tree, k: number): boolean {
  const word = tree.lower[k] as string
  return NOBODIES.has(word) || (THINGS.has(word) && !isCapital(tree, k))
}

const STYLES: ReadonlySet<string> = new Set(['majesty', 'highness', 'excellency', 'holiness'])
const QUANTITIES: ReadonlySet<string> = new Set(
  'number numbers group groups pair host couple dozens hundreds range variety series few lot set all most many one some several'.split(
    ' ',
  ),
)
const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my we us our he him his she her they them their you your who'.split(' '),
)

/** Nouns that name people without a capital. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'leader leaders minister ministers president presidents premier premiers chancellor official officials ' +
    'secretary ambassador ambassadors envoy envoys diplomat diplomats delegation delegations representatives ' +
    'representative counterpart counterparts negotiators lawmakers legislators senators congressmen members ' +
    'governors governor mayor mayors king queen prince heads head troops forces soldiers allies partners ' +
    'majesty highness excellency amir emir sides parties refugees families family survivors veterans officers commanders generals chiefs ceos ' +
    'executives workers students teachers experts scientists activists advocates team teams delegates pope ' +
    'foreign-minister leadership government governments state states nation nations country countries ' +
    'minister-designate commissioners farmers fishermen sailors citizens residents mayors entrepreneurs nurses ' +
    'doctors firefighters owners economists scholars historians lawyers judges athletes rabbis bishops pastors ' +
    'investors advisers advisors negotiator senators congressmen chairmen ' +
    'commissioner spokesman chairman director colleagues friends pilots dissidents president-elect navy army military ' +
    'militia militias rebels marines police'
  ).split(' '),
)

/** Nouns for offices and other bodies that act, and are told without a name. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'ministry department embassy agency commission council court courts parliament cabinet committee junta ' +
    'regime coalition alliance bloc company companies'
  ).split(' '),
)

/** Nouns for many at once, behind which stands the name of something else. */
export const BODIES: ReadonlySet<string> = new Set(
  'delegation family team leadership government state nation country'.split(' '),
)

const NOBODIES: ReadonlySet<string> = new Set(
  (
    'press media reporter reporters journalist journalists everyone everybody anybody anyone someone nobody ' +
    'people today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december covid-19 covid god christmas'
  ).split(' '),
)

const PEOPLE_ENDING = /..(?:ers|ors|ists|ians|ees)$/

/** Nouns that name no people, though some end like those that do. */
const THINGS: ReadonlySet<string> = new Set(
  (
    'challenge challenges need needs demand demands goal goals standard standards requirement requirements ' +
    'deadline target targets obligations obligation commitment commitments test moment criteria room building ' +
    'numbers matters orders borders papers powers barriers computers factors sectors errors doors ' +
    'centers answers offers letters quarters headquarters waters rivers towers containers trailers carriers ' +
    'tankers freighters bombers fighters helicopters corners characters chapters parameters meters dollars ' +
    'mirrors motors reactors corridors mortars routers servers printers shelters disasters filters ' +
    'others winters summers dinners flowers shoulders fingers layers boosters indicators ' +
    'monitors sensors vectors terrors horrors favors colors honors committees trees degrees fees ' +
    'guarantees coffees knees levees wonders remainders reminders covers transfers triggers encounters ' +
    'dangers'
  ).split(' '),
)

const HOUSES: ReadonlySet<string> = new Set(['treasury', 'union'])

const OF: ReadonlySet<string> = new Set(['of'])
