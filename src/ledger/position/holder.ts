import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isListedState, isStateAdjective } from '../../text/state-word.ts'

/** Who holds a stance, as the sentence has it. */
export type Holder =
  /** Who speaks: "I", "we", "my government". */
  | { readonly kind: 'speaker' }
  /** "He", "they", in what a press report tells of a speaker. */
  | { readonly kind: 'pronoun' }
  /** Somebody who is named: "the United States", "President Oda". */
  | { readonly kind: 'named'; readonly name: string; readonly isPerson: boolean }

/** Who the subject of a clause is, and who is named with it: "Halvenia, Palvia and Ostrava oppose". */
export function holdersOf(tree: Tree, subject: number): Holder[] {
  const first = holderOf(tree, subject)
  if (first === undefined) return []
  const holders = [first]
  for (
    let at = tree.firstChild(subject);
    at >= 0 && first.kind === 'named';
    at = tree.nextChild(at)
  ) {
    const other = tree.is(at, 'conj') ? holderOf(tree, at) : undefined
    if (other !== undefined) holders.push(other)
  }
  return holders
}

/** Who the subject of a clause is, or nothing when it names nobody who takes a stance. */
function holderOf(tree: Tree, subject: number): Holder | undefined {
  const lower = tree.lower[subject] as string
  if (lower === 'i' || lower === 'we') return { kind: 'speaker' }
  if (PRONOUNS.has(lower)) return { kind: 'pronoun' }
  const { start, end } = tree.range(subject)
  const first = tree.lower[start] as string
  if (NOBODY_NAMED.has(lower) || NOBODY_NAMED.has(first)) return undefined
  if (first === 'my' || first === 'our')
    return OWN.has(lower) && end === subject + 1 ? { kind: 'speaker' } : undefined
  return namedHolder(tree, start, subject)
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** Words for so many or so few that nobody is named by them, though they open a sentence with a capital. */
const NOBODY_NAMED: ReadonlySet<string> = new Set(
  (
    'no nobody none neither nothing nor any anybody anyone anything some somebody someone something ' +
    'every everybody everyone everything each all both many most more few fewer several others another'
  ).split(' '),
)

/** What somebody speaks for with "my" and "our". */
const OWN: ReadonlySet<string> = new Set(
  'government country delegation administration nation party union ministry side alliance group department council'.split(
    ' ',
  ),
)

/** Whether a name is surely that of a person, a listed state or a body. */
export function isParty({ name, isPerson }: Extract<Holder, { readonly kind: 'named' }>): boolean {
  return isPerson || isListedState(name) || / /.test(name) || /^\p{Lu}{2,6}$/u.test(name)
}

function namedHolder(tree: Tree, start: number, subject: number): Holder | undefined {
  // "The Halvenian government", which has no capital of its own.
  if (SIDES.has(tree.lower[subject] as string) && subject - start < 3) {
    const side = tree.span({ start: subject - 1, end: subject + 1 })
    const words = tree.text.slice(side.start, side.end)
    const isNamed = isStateAdjective(words.split(' ', 1)[0] as string)
    return isNamed ? { kind: 'named', name: words, isPerson: false } : undefined
  }
  const range = nameAround(tree, start, subject)
  if (range === undefined) return undefined
  const span = tree.span(range)
  const name = tree.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const words = tree.lower.slice(range.start, range.end)
  const isBody = words.some((word) => BODIES.has(word)) || /^\p{Lu}{2,6}$/u.test(name)
  const isTitled = words.some((word) => TITLES.has(word))
  if (!isBody && !isTitled && !isPlainName(tree, range, name)) return undefined
  return { kind: 'named', name, isPerson: isTitled && !isBody }
}

/**
 * Whether capitalized words are a name and no heading or term: no longer than names are, without an
 * article when it is one word, and without a phrase that goes on with "of".
 */
function isPlainName(tree: Tree, { start, end }: TokenRange, name: string): boolean {
  if (isListedState(name)) return true
  if (end - start > LONGEST_NAME || tree.lower[end] === 'of') return false
  if (tree.lower.slice(start, end).includes('of')) return false
  return end - start > 1 || tree.lower[start - 1] !== 'the'
}

/** Words of a name without a title, at most. */
const LONGEST_NAME = 3

/** The run of capitalized words that ends with the subject, without an article. */
function nameAround(tree: Tree, start: number, subject: number): TokenRange | undefined {
  let first = subject
  while (first > start && isNameWord(tree, first - 1)) first--
  let end = subject + 1
  while (end < tree.length && isNameWord(tree, end) && tree.head(end) === subject) end++
  for (let next = afterOf(tree, end); next > end; next = afterOf(tree, end)) end = next
  if (!isNameWord(tree, subject)) return undefined
  // A plural that opens a sentence is no name; a singular would have an article if it were none.
  const isOnlyOpening = end - first === 1 && first === 0 && tree.tag(first) === 'NNS'
  return isOnlyOpening ? undefined : { start: first, end }
}

/** Where a name ends that may go on: the Republic `of Sorrenay`, the Ministry `of Foreign Affairs`. */
function afterOf(tree: Tree, end: number): number {
  if (tree.lower[end] !== 'of') return end
  let at = tree.lower[end + 1] === 'the' ? end + 2 : end + 1
  const first = at
  while (at < tree.length && isNameWord(tree, at)) at++
  return at === first ? end : at
}

function isNameWord(tree: Tree, k: number): boolean {
  const { start } = tree.span({ start: k, end: k + 1 })
  return (
    /^\p{Lu}/u.test(tree.text.charAt(start)) &&
    !/^(?:DT|IN|PRP|WP|WDT|EX|CC|RB)/.test(tree.tag(k) ?? '')
  )
}

const TITLES: ReadonlySet<string> = new Set(
  (
    'president minister secretary chancellor premier king queen prince senator governor ambassador chairman ' +
    'commissioner general admiral mr. mrs. ms. dr. mr mrs ms dr director spokesperson speaker counselor ' +
    'envoy representative adviser advisor administrator congressman congresswoman undersecretary spokeswoman spokesman judge'
  ).split(' '),
)
/** Whom the adjective of a state before them names. */
const SIDES: ReadonlySet<string> = new Set(['government', 'delegation', 'side', 'authorities'])
const BODIES: ReadonlySet<string> = new Set(
  (
    'administration office ministry department council union government cabinet party team nations states kingdom ' +
    'republic commission court parliament congress senate house league organization alliance delegation'
  ).split(' '),
)
