import { DAY, isVenueNoun, SUBORDINATORS } from './insertion.ts'
import type { TokenRange, Tree } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * The words that name a source before its verb, where the tree gives too few or too many of them.
 *
 * `When Oda left, [Velk] warned …`: not the clause before. `[Voters from nine towns] want …`: with what
 * stands between noun and verb. `[Oda] on Friday promised …`: without the day.
 */
export function sourceRange(tree: Tree, { start, end }: TokenRange, group: VerbGroup): TokenRange {
  if (end > group.start) return { start, end }
  const nearer = nearerName(tree, end, group.start)
  if (nearer !== undefined) return nearer
  const to = endOfSource(tree, end, group.start)
  const from = startOfSource(tree, start, to)
  return withoutTime(tree, { start: from, end: to })
}

/** "The ferry had sailed, but [Oda] said": the name right before the verb, when the tree has one beyond a comma. */
function nearerName(tree: Tree, end: number, verb: number): TokenRange | undefined {
  if (!/^(?:NNP|PRP$)/.test(tree.tag(verb - 1) ?? '')) return undefined
  let start = verb - 1
  while (start > end && /^(?:NN|DT|JJ|CD|PRP\$|POS)/.test(tree.tag(start - 1) ?? '')) start--
  const before = tree.tag(start - 1) ?? ''
  return start > end && /^(?:CC|,)$/.test(before) ? { start, end: verb } : undefined
}

/** What stands between a noun and its verb belongs to the noun, unless it is set off or tells a time. */
function endOfSource(tree: Tree, end: number, verb: number): number {
  if (end >= verb || !OPENS_MODIFIER.has(tree.tag(end) ?? '') || tellsTime(tree, end)) return end
  for (let k = end; k < verb; k++) {
    if (tree.isMark(k) || (tree.isFinite(k) && !tree.is(k, 'relcl'))) return end
  }
  let to = verb
  while (to > end && tree.isAdverb(to - 1)) to--
  return to
}

const OPENS_MODIFIER: ReadonlySet<string> = new Set(['IN', 'VBN', 'VBG'])

function startOfSource(tree: Tree, start: number, end: number): number {
  let from = start
  // A clause in front of the source has a verb of its own: what follows its last comma is the source.
  for (let k = start; k < end; k++) {
    if (!tree.isFinite(k) || isInRelative(tree, k)) continue
    for (let at = k + 1; at < end; at++) if (opensNext(tree, at)) from = at + 1
  }
  if (tree.tag(from) !== 'IN') return from
  // "Most of the towns": the tree lost the words before.
  const before = tree.tag(from - 1) ?? ''
  if (!/^(?:NN|CD|DT|JJ|VBG|VBN)/.test(before)) return from + 1
  let at = from
  while (at > 0 && /^(?:NN|CD|DT|PDT|JJ|PRP\$|POS|VBG|VBN|IN|TO)/.test(tree.tag(at - 1) ?? '')) {
    if (SUBORDINATORS.has(tree.lower[at - 1] as string) || tree.lower[at - 1] === 'that') break
    at--
  }
  return at
}

function isInRelative(tree: Tree, k: number): boolean {
  const verb = tree.is(k, 'aux') || tree.is(k, 'cop') || tree.is(k, 'auxpass') ? tree.head(k) : k
  return verb >= tree.length || tree.is(verb, 'relcl') || tree.is(verb, 'acl')
}

function opensNext(tree: Tree, k: number): boolean {
  return tree.lower[k] === ',' || SUBORDINATORS.has(tree.lower[k] as string)
}

/** Without "on Friday" and "Friday" at the end of the range. */
function withoutTime(tree: Tree, { start, end }: TokenRange): TokenRange {
  if (end - start < 2 || !DAY.test(tree.lower[end - 1] as string)) return { start, end }
  const stop = tree.lower[end - 2] === 'on' ? end - 2 : end - 1
  return stop > start ? { start, end: stop } : { start, end }
}

function tellsTime(tree: Tree, k: number): boolean {
  return (
    tree.tag(k) === 'IN' && (DAY.test(tree.lower[k + 1] ?? '') || isVenueNoun(tree.lower[k + 2]))
  )
}
