import type { Content } from './content.ts'
import { TIME } from './insertion.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import type { VerbGroup } from './verb-group.ts'

/** "The harbor is closed, Oda said." and "The harbor, she said, is closed." */
export function frontedContent(
  tree: Tree,
  group: VerbGroup,
  source: TokenRange | undefined,
): Content | undefined {
  if (!group.sense.frames.has('post') || source === undefined) return undefined
  const start = Math.min(source.start, group.start)
  if (tree.lower[start - 1] === 'as')
    return asSaid(tree, start - 1, Math.max(source.end, group.end))
  if (start < 2 || tree.lower[start - 1] !== ',') return undefined
  if (/^(?:who|which|that)$/.test(tree.lower[source.start] as string)) return undefined
  const end = Math.max(source.end, group.end)
  // What may follow: a day, a place, the hearer; then a comma or the end.
  let stop = end
  while (stop < tree.length && !tree.isMark(stop)) {
    if (tree.isFinite(stop) || tree.lower[stop] === 'that') return undefined
    stop++
  }
  if (stop > end && !isAside(tree, end)) return undefined
  // "…, he admits to making it": the verb has words of its own.
  if (tree.lower[end] === 'to' && tree.isVerb(end + 1)) return undefined
  const before = trim(tree, { start: opening(tree), end: start - 1 })
  if (before === undefined) return undefined
  const isLast = stop >= tree.length - 1 || tree.lower[stop] !== ','
  const isClause = isMainClause(tree, before)
  if (isLast) return isClause ? { frame: 'fronted', pieces: [before] } : undefined
  // "Oda, who said …, left": what comes before the comma must be part of one clause with the rest.
  const rest = trim(tree, { start: stop + 1, end: tree.length })
  if (rest === undefined) return isClause ? { frame: 'fronted', pieces: [before] } : undefined
  if (isClause) {
    const next = tree.tag(rest.start)
    if (
      next === 'WP' ||
      next === 'WDT' ||
      next === 'VBG' ||
      next === 'CC' ||
      tree.lower[rest.start] === 'according'
    )
      return { frame: 'fronted', pieces: [before] }
  }
  return { frame: 'around', pieces: [before, rest] }
}

/** "As Harga said, the harbor is closed." and "The harbor is closed, as Harga noted." */
function asSaid(tree: Tree, as: number, end: number): Content | undefined {
  // "As Harga lamented the delay, …": a verb with an object reports that.
  const isFree = end >= tree.length || tree.isMark(end) || tree.isAdverb(end) || isTime(tree, end)
  if (!isFree) return undefined
  let stop = end
  while (stop < tree.length && !tree.isMark(stop)) {
    if (tree.isFinite(stop)) return undefined
    stop++
  }
  const isFirst = as === 0 || (as === 1 && tree.tag(0) === 'CC')
  if (isFirst && tree.lower[stop] === ',') {
    const rest = trim(tree, { start: stop + 1, end: tree.length })
    return rest === undefined ? undefined : { frame: 'as', pieces: [rest] }
  }
  if (tree.lower[as - 1] !== ',' || stop < tree.length - 1) return undefined
  const before = trim(tree, { start: opening(tree), end: as - 1 })
  return before === undefined || !isMainClause(tree, before)
    ? undefined
    : { frame: 'as', pieces: [before] }
}

/** Where the sentence itself begins, after a dateline. */
function opening(tree: Tree): number {
  for (let k = 1; k < 20 && k < tree.length; k++) {
    if (/^(?:—|--|–)$/.test(tree.lower[k] as string)) {
      const head = tree.text.slice(
        (tree.tokens[0] as { start: number }).start,
        (tree.tokens[k] as { start: number }).start,
      )
      return /^\p{Lu}{3}/u.test(head) ? k + 1 : 0
    }
  }
  return 0
}

function isTime(tree: Tree, k: number): boolean {
  return tree.tag(k) === 'IN' || TIME.test(tree.lower[k] as string)
}

/** Whether what stands at `k` tells when, where or to whom. */
function isAside(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  return (
    tag === 'IN' ||
    tag === 'TO' ||
    tag === 'RB' ||
    /day$|^(?:last|this|earlier|later)$/.test(tree.lower[k] as string) ||
    tree.isNominal(k)
  )
}

/** Whether a range holds a clause that can stand alone. */
function isMainClause(tree: Tree, { start, end }: TokenRange): boolean {
  if (
    /^(?:as|when|while|after|before|though|although|asked|speaking|since|because|if|for|in|on|at|during|with|by)$/.test(
      tree.lower[start] as string,
    )
  ) {
    // Only after the comma that ends the phrase can a clause begin.
    for (let k = start; k < end; k++)
      if (tree.lower[k] === ',') return isMainClause(tree, { start: k + 1, end })
    return false
  }
  for (let k = start; k < end; k++) if (tree.isFinite(k)) return true
  return false
}
