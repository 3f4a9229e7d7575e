import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { isPostNoun } from '../../document/person-name.ts'
import { isTimeWord, prepositionOf } from './clause.ts'

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
      (preposition === undefined
        ? isCapital(tree, child)
        : isInnerPreposition(tree, noun, preposition))
    if (!isName && !isOf) break
    end = isOf ? endOfNoun(tree, child) : endOfName(tree, child)
  }
  // The tree may lose the rest of a long name.
  if (isCapital(tree, end - 1)) while (end < tree.length && isOfName(tree, end)) end++
  return { start, end: Math.min(end, start + LONGEST_PHRASE) }
}

/** "The envoy to Drast" is one name; "President Oda to Drast" names whom and where. */
function isInnerPreposition(tree: Tree, noun: number, preposition: string): boolean {
  const isGoal = preposition === 'to' && isCapital(tree, noun) && !isPost(tree, noun)
  return INNER.has(preposition) && !isGoal
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
    OUTER.has(tree.lower[k] as string)
  )
}

/**
 * The first of two whom the tree may take for a part of the second: "the [President] and Vice President",
 * "President [Oda] and opposition leaders".
 */
export function postBefore(tree: Tree, noun: number): number | undefined {
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

/** Whether a noun is a post by itself. */
export function isPost(tree: Tree, noun: number): boolean {
  return isPostNoun(tree.lower[noun] as string)
}

/** Whether a word is of a name, and no day or month: "met Oda [Tuesday]". */
export function isOfName(tree: Tree, k: number): boolean {
  return isCapital(tree, k) && /^NN/.test(tree.tag(k) ?? '') && !isTimeWord(tree, k)
}

/** Whether a word begins with a capital. */
export function isCapital(tree: Tree, k: number): boolean {
  const { start } = tree.tokens[k] as { start: number }
  const code = tree.text.charCodeAt(start)
  if ((code >= 0x41 && code <= 0x5a) || (code > 0xbf && code < 0x250)) return true
  // "Al-Tesk" is written "al-Tesk" behind a given name.
  return (code === 0x61 || code === 0x65) && ARTICLE_NAME.test(tree.text.slice(start, start + 5))
}

/** The words of tokens as a line. */
export function textOf(tree: Tree, range: TokenRange): string {
  const { start, end } = tree.span(range)
  return tree.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
}

/** An Arabic article and the capital of the name behind it. */
const ARTICLE_NAME = /^(?:al|el|ad|an|ar|as|ash|at|az)[-’']\p{Lu}/u

/** "Today President Harga welcomed": the tree may make the day a part of the name. */
const OUTER: ReadonlySet<string> = new Set('the both today yesterday tomorrow tonight'.split(' '))
const INNER: ReadonlySet<string> = new Set('of from for to'.split(' '))
