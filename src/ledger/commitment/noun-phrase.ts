import { TIME } from '../../article/reported/insertion.ts'
import type { Tree } from '../../article/reported/tree.ts'

/** The words of a name or noun phrase right around its head, with what "of" adds to it. */
export function nounPhrase(tree: Tree, head: number): string {
  let start = head
  while (
    start > 0 &&
    BEFORE_HEAD.has(tree.tag(start - 1) ?? '') &&
    !isTimeBefore(tree, start - 1, head)
  )
    start--
  // "They said that Moscow will", "that every family will": a name, and a word that points, takes no "that".
  const next = tree.tag(start + 1)
  const takesNone = next === 'DT' || next?.startsWith('NNP') === true
  if (start < head && tree.lower[start] === 'that' && takesNone) start++
  while (start < head && tree.tag(start) === 'POS') start++
  let end = head + 1
  for (;;) {
    const tag = tree.tag(end) ?? ''
    const isOf = tree.lower[end] === 'of' && BEFORE_HEAD.has(tree.tag(end + 1) ?? '')
    if (tag === 'NNP' || tag === 'NNPS') end++
    else if (isOf) {
      end++
      while (BEFORE_HEAD.has(tree.tag(end) ?? '')) end++
    } else break
  }
  if (end > head + 1 && tree.tag(head) === 'NNS') end = withJoinedNames(tree, end)
  const span = tree.span({ start, end: Math.min(end, tree.length) })
  return tree.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** A noun and those that are joined to it, each in its own words, without pronouns. */
export function joinedNames(tree: Tree, head: number): string[] {
  const names = isPronoun(tree, head) ? [] : [nounPhrase(tree, head)]
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child))
    if (child > head && tree.is(child, 'conj') && tree.isNominal(child))
      names.push(...joinedNames(tree, child))
  return [...new Set(names)]
}

/** "On [Friday] Sorrenay will", "this [week] the ministers will": a time in front that is no part of the name. */
function isTimeBefore(tree: Tree, k: number, head: number): boolean {
  if (!TIME.test(tree.lower[k] as string)) return false
  const governor = tree.head(k)
  if (governor < k || governor > head) return true
  // "The Good Friday Agreement" has its time within.
  const isName = tree.tag(head)?.startsWith('NNP') === true && tree.tag(k) === 'NNP'
  return isName && !BEFORE_HEAD.has(tree.tag(k - 1) ?? '')
}

/** The end of a list of names that begins before `end`: "the ministers of Halvenia and [Palvia]". */
function withJoinedNames(tree: Tree, end: number): number {
  let last = end
  for (let child = tree.firstChild(end - 1); child >= 0; child = tree.nextChild(child))
    if (child >= last && tree.is(child, 'conj') && tree.tag(child)?.startsWith('NNP') === true)
      last = withJoinedNames(tree, child + 1)
  return last
}

function isPronoun(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'PRP' || tree.tag(k)?.startsWith('W') === true
}

const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'DT PDT JJ JJR JJS NN NNS NNP NNPS CD PRP$ POS'.split(' '),
)
