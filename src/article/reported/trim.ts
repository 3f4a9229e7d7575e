import type { TokenRange, Tree } from './tree.ts'

/** The range without punctuation and conjunctions at its edges, and without the mark of a list before it. */
export function trim(tree: Tree, { start, end: given }: TokenRange): TokenRange | undefined {
  const end = Math.min(given, tree.length)
  let from = start
  let to = end
  while (from < to && (tree.isMark(from) || /^(?:CC|LS)$/.test(tree.tag(from) ?? ''))) from++
  while (
    to > from &&
    ((tree.isMark(to - 1) && tree.lower[to - 1] !== ')') || tree.tag(to - 1) === 'CC')
  )
    to--
  return from < to ? { start: from, end: to } : undefined
}
