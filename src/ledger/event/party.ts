import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isPostWord } from '../../document/person-name.ts'
import { isListedState } from '../../text/state-word.ts'
import { isTimeWord, prepositionOf } from './clause.ts'

/** Somebody who takes part in an event, as a sentence names them. */
export interface Party {
  readonly range: TokenRange
  readonly text: string
  readonly type: 'name' | 'post' | 'people' | 'pronoun'
}

/** Those whom a noun and what is joined to it by "and" name; words that name nobody are left out. */
export function partiesAt(tree: Tree, head: number): Party[] {
  const parties: Party[] = []
  for (const noun of joinedNouns(tree, head)) {
    // "With Harga and Oda, in Averholt": the tree may join the town to the people.
    if (noun !== head && PLACED.has(prepositionOf(tree, noun) ?? '')) continue
    for (const party of sidesAt(tree, noun)) if (!isBehindTown(tree, party)) parties.push(party)
  }
  return parties
}

/** Whom one noun names: "the leaders of [Halvenia] and [Palvia]" are two sides. */
function sidesAt(tree: Tree, noun: number): Party[] {
  const own = partyAt(tree, noun)
  const of = STANDING_FOR.has(tree.lower[noun] as string) ? stateOf(tree, noun) : undefined
  const joined = of === undefined ? [] : joinedNouns(tree, of)
  const sides = joined.flatMap((each) => partyAt(tree, each) ?? [])
  const names = sides.filter(
    ({ type, text }) => type === 'name' && !text.split(' ').some(isPostWord),
  )
  if (names.length > 1) return sides
  // "The leaders of Halvenia and President Oda."
  const others = sides.filter(({ range }) => own === undefined || range.start >= own.range.end)
  const leader = leaderOf(tree, noun)
  return [own, ...others, leader].filter((party) => party !== undefined)
}

/** Who leads "a delegation led by [Oda]". */
function leaderOf(tree: Tree, noun: number): Party | undefined {
  const led = BODIES.has(tree.lower[noun] as string) ? tree.child(noun, 'acl') : undefined
  if (led === undefined || !LED.has(tree.lower[led] as string)) return undefined
  for (let child = tree.firstChild(led); child >= 0; child = tree.nextChild(child))
    if (child > led && prepositionOf(tree, child) === 'by') return partyAt(tree, child)
  return undefined
}

/** The state of "the leaders of [Halvenia]", "delegations from [Halvenia]", "the heads of state of [Halvenia]". */
function stateOf(tree: Tree, noun: number): number | undefined {
  const of = ofWhat(tree, noun, OF_FROM)
  if (of === undefined || !OFFICES.has(tree.lower[of] as string)) return of
  // "Heads of state and government of Halvenia."
  return joinedNouns(tree, of).flatMap((office) => ofWhat(tree, office) ?? [])[0]
}

/** "With Harga in Averholt, [Halvenia]": the state that a town lies in, which the tree joins to the people. */
function isBehindTown(tree: Tree, { range: { start } }: Party): boolean {
  if (tree.lower[start - 1] !== ',') return false
  let at = start - 2
  while (at >= 0 && isCapital(tree, at)) at--
  return at < start - 2 && (tree.lower[at] === 'in' || tree.lower[at] === 'at')
}

/** Whom one noun names, or `undefined`. */
export function partyAt(tree: Tree, noun: number): Party | undefined {
  const counted = QUANTITIES.has(tree.lower[noun] as string) ? ofWhat(tree, noun) : undefined
  if (counted !== undefined) return partyAt(tree, counted)
  const range = phraseOf(tree, noun)
  if (range.end <= range.start) return undefined
  const text = textOf(tree, range)
  const lower = tree.lower[noun] as string
  if (range.end - range.start === 1 && PRONOUNS.has(lower)) return { range, text, type: 'pronoun' }
  const type = typeOf(tree, range, noun)
  const named = nameBehind(tree, noun, range.end)
  if (named !== undefined) return { range: named, text: textOf(tree, named), type: 'name' }
  return type === undefined ? undefined : { range, text, type }
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

/** Those of whom there is a number: "a group of lawmakers". */
function ofWhat(
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

/** A noun and the nouns joined to it: "Oda, Harga and the envoys". */
export function joinedNouns(tree: Tree, head: number): number[] {
  const nouns = [head]
  for (let k = 0; k < nouns.length && nouns.length < MOST_JOINED; k++) {
    const noun = nouns[k] as number
    for (const part of [noun, ...partsOfName(tree, noun)])
      for (let child = tree.firstChild(part); child >= 0; child = tree.nextChild(child))
        if (child > part && isJoined(tree, child) && tree.isNominal(child)) nouns.push(child)
    const before = postBefore(tree, noun)
    if (before !== undefined && !nouns.includes(before)) nouns.push(before)
  }
  return nouns.sort((a, b) => a - b)
}

function isJoined(tree: Tree, child: number): boolean {
  if (tree.is(child, 'conj')) return true
  // The tree may take one who is joined for another name of the one before.
  return tree.is(child, 'appos') && tree.lower[tree.range(child).start] === 'and'
}

/**
 * The first of two whom the tree may take for a part of the second: "the [President] and Vice President",
 * "President [Oda] and opposition leaders".
 */
function postBefore(tree: Tree, noun: number): number | undefined {
  for (let child = tree.firstChild(noun); child >= 0 && child < noun; child = tree.nextChild(child))
    if (tree.is(child, 'compound') && tree.lower[child + 1] === 'and' && isOfPost(tree, child))
      return child
  return undefined
}

/** Whether a word is a post, or a name with a post before it. */
function isOfPost(tree: Tree, noun: number): boolean {
  const before = tree.firstChild(noun)
  return isPost(tree, noun) || (before >= 0 && before < noun && isPost(tree, before))
}

/** The words of a name behind its first, on which the tree may hang what is joined to the whole. */
function partsOfName(tree: Tree, noun: number): number[] {
  const parts: number[] = []
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child))
    if (
      child > noun &&
      (tree.is(child, 'flat') || tree.is(child, 'compound')) &&
      isCapital(tree, child)
    )
      parts.push(child)
  return parts
}

/** Nouns of a list that are read; a longer one is a roll of members. */
const MOST_JOINED = 24

/** The words of a noun phrase without articles before it and clauses, appositions and places behind it. */
export function phraseOf(tree: Tree, noun: number): TokenRange {
  let start = noun
  for (let child = tree.firstChild(noun); child >= 0 && child < noun; child = tree.nextChild(child))
    if (isInner(tree, child)) start = Math.min(start, tree.range(child).start)
  // "Oda and [opposition leaders]": the tree may take them for two.
  if (tree.is(noun, 'conj') && tree.is(noun - 1, 'conj') && tree.tag(noun - 1) === 'NN')
    start = Math.min(start, noun - 1)
  const before = postBefore(tree, noun)
  if (before !== undefined) start = Math.max(start, before + 1)
  for (let k = noun - 1; k > start; k--) if (tree.isMark(k) && tree.lower[k] !== '-') start = k
  while (start < noun && isOuter(tree, start)) start++
  let end = noun + 1
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    if (child < noun) continue
    const range = tree.range(child)
    if (range.start > end || tree.isMark(range.start)) break
    const preposition = prepositionOf(tree, child)
    const isName =
      (tree.is(child, 'flat') || tree.is(child, 'compound') || tree.is(child, 'dep')) &&
      isCapital(tree, child)
    const isOf =
      tree.is(child, 'nmod') &&
      !isTimeWord(tree, child) &&
      (preposition === undefined ? isCapital(tree, child) : INNER.has(preposition))
    if (!isName && !isOf) break
    end = isOf ? endOfNoun(tree, child) : endOfName(tree, child)
  }
  // The tree may lose the rest of a long name.
  if (isCapital(tree, end - 1)) while (end < tree.length && isOfName(tree, end)) end++
  return { start, end: Math.min(end, start + LONGEST_PHRASE) }
}

/** Words of the longest name of somebody that is kept. */
const LONGEST_PHRASE = 14

/** Where a word of a name ends, without what is joined to it. */
function endOfName(tree: Tree, word: number): number {
  let end = word + 1
  for (let child = tree.firstChild(word); child >= 0; child = tree.nextChild(child)) {
    if (child < word || !(tree.is(child, 'flat') || tree.is(child, 'compound'))) continue
    if (tree.range(child).start > end) break
    end = endOfName(tree, child)
  }
  return end
}

/** Where a noun inside a phrase ends: before a clause that tells more of it. */
function endOfNoun(tree: Tree, noun: number): number {
  let { end } = tree.range(noun)
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    if (child < noun) continue
    if (
      tree.is(child, 'cc') ||
      tree.is(child, 'conj') ||
      tree.is(child, 'relcl') ||
      tree.is(child, 'acl') ||
      tree.is(child, 'appos') ||
      tree.isMark(child)
    ) {
      end = Math.min(end, tree.range(child).start)
      break
    }
  }
  return end
}

/** Whether what depends on a noun stands inside the phrase in front of it. */
function isInner(tree: Tree, child: number): boolean {
  return (
    tree.is(child, 'amod') ||
    tree.is(child, 'compound') ||
    tree.is(child, 'poss') ||
    tree.is(child, 'flat') ||
    tree.is(child, 'nmod') ||
    tree.is(child, 'det')
  )
}

/** Words in front of a name that are no part of it. */
function isOuter(tree: Tree, k: number): boolean {
  return (
    tree.is(k, 'case') ||
    tree.is(k, 'cc') ||
    tree.is(k, 'det') ||
    tree.is(k, 'mark') ||
    tree.isMark(k) ||
    tree.lower[k] === 'the' ||
    tree.lower[k] === 'both'
  )
}

function typeOf(tree: Tree, range: TokenRange, noun: number): Party['type'] | undefined {
  const word = tree.lower[noun] as string
  if (NOT_PARTIES.has(word)) return undefined
  let posts = 0
  for (let k = range.start; k < range.end; k++) {
    const lower = tree.lower[k] as string
    if (NOT_PARTIES.has(lower)) return PEOPLE.has(word) ? 'people' : undefined
    if (isPostWord(lower)) posts++
    else if (isCapital(tree, k) && /^(?:NNP|NNPS|JJ|NN|FW)$/.test(tree.tag(k) ?? '')) {
      if (!isListedState(lower) || k === noun || !PEOPLE.has(word)) {
        const isThing = !isCapital(tree, noun) && !PEOPLE.has(word) && !isPostWord(word)
        return isThing ? undefined : 'name'
      }
    }
  }
  // "The Treasury" is no holder of a post, though the word stands in posts.
  if (isCapital(tree, noun) && HOUSES.has(word)) return 'name'
  if (posts > 0 && isPost(tree, noun)) return 'post'
  return PEOPLE.has(word) ? 'people' : undefined
}

function isPost(tree: Tree, noun: number): boolean {
  const word = tree.lower[noun] as string
  return isPostWord(word) && !NOT_POSTS.has(word)
}

/** Whether a word is of a name, and no day or month: "met Oda [Tuesday]". */
function isOfName(tree: Tree, k: number): boolean {
  return isCapital(tree, k) && /^NN/.test(tree.tag(k) ?? '') && !isTimeWord(tree, k)
}

export function isCapital(tree: Tree, k: number): boolean {
  const code = tree.text.charCodeAt((tree.tokens[k] as { start: number }).start)
  return (code >= 0x41 && code <= 0x5a) || (code > 0xbf && code < 0x250)
}

/** The words of tokens as a line. */
export function textOf(tree: Tree, range: TokenRange): string {
  const { start, end } = tree.span(range)
  return tree.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
}

const QUANTITIES: ReadonlySet<string> = new Set(
  'number numbers group groups pair host couple dozens hundreds range variety series few lot set all most many one some several'.split(
    ' ',
  ),
)
const INNER: ReadonlySet<string> = new Set('of from for to'.split(' '))

export const PRONOUNS: ReadonlySet<string> = new Set(
  'i me my we us our he him his she her they them their you your who'.split(' '),
)

/** Nouns that name people without a capital. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'leader leaders minister ministers president presidents premier premiers chancellor official officials ' +
    'secretary ambassador ambassadors envoy envoys diplomat diplomats delegation delegations representatives ' +
    'representative counterpart counterparts negotiators lawmakers legislators senators congressmen members ' +
    'governors governor mayor mayors king queen prince heads head troops forces soldiers allies partners ' +
    'sides parties refugees families family survivors veterans officers commanders generals chiefs ceos ' +
    'executives workers students teachers experts scientists activists advocates team teams delegates pope ' +
    'foreign-minister leadership government governments state states nation nations country countries ' +
    'minister-designate commissioners farmers fishermen sailors citizens residents mayors entrepreneurs nurses ' +
    'doctors firefighters owners economists scholars historians lawyers judges athletes rabbis bishops pastors ' +
    'investors advisers advisors negotiator senators congressmen chairmen ' +
    'commissioner spokesman chairman director colleagues friends pilots dissidents president-elect'
  ).split(' '),
)

/** People who speak for states or bodies, so that those of two are two sides. */
const STANDING_FOR: ReadonlySet<string> = new Set(
  (
    'leaders ministers presidents premiers chancellors heads envoys ambassadors delegations representatives ' +
    'governments negotiators secretaries'
  ).split(' '),
)
const OF: ReadonlySet<string> = new Set(['of'])
const OF_FROM: ReadonlySet<string> = new Set(['of', 'from'])
const PLACED: ReadonlySet<string> = new Set(['in', 'at'])
const LED: ReadonlySet<string> = new Set(['led', 'headed', 'chaired'])
const OFFICES: ReadonlySet<string> = new Set(['state', 'government'])

/** Nouns for many at once, behind which stands the name of something else. */
const BODIES: ReadonlySet<string> = new Set(
  'delegation family team leadership government state nation country'.split(' '),
)

const NOT_PARTIES: ReadonlySet<string> = new Set(
  (
    'press media reporter reporters journalist journalists everyone everybody anybody anyone someone nobody ' +
    'people today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december covid-19 covid god christmas ' +
    'challenge challenges need needs demand demands goal goals standard standards requirement requirements ' +
    'deadline target targets obligations obligation commitment commitments test moment criteria room building'
  ).split(' '),
)

const HOUSES: ReadonlySet<string> = new Set(['treasury', 'union'])

/** Words that stand in posts and name nobody alone. */
const NOT_POSTS: ReadonlySet<string> = new Set(
  'the a his her their our its for to and affairs state interim first second former then security defense trade economy interior finance foreign special under joint press court witness treasury union american russian ukrainian british french german chinese israeli iranian turkish polish he national'.split(
    ' ',
  ),
)
