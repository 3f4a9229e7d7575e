import type { Report } from './report.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'

/** What "according to somebody" attributes: the rest of the sentence. */
export function accordingTo(tree: Tree, k: number): Report | undefined {
  if (tree.lower[k] !== 'according' || tree.lower[k + 1] !== 'to') return undefined
  const name = endOfName(tree, k + 2)
  // What follows a comma and has no verb tells more of the one named.
  const end = name < tree.length && hasFinite(tree, name) ? name : endOfSentence(tree)
  const source = { start: k + 2, end }
  const pieces: TokenRange[] = []
  const before = trim(tree, { start: 0, end: k })
  const after = trim(tree, { start: end, end: tree.length })
  if (before !== undefined) pieces.push(before)
  if (after !== undefined && (before === undefined || tree.lower[end] === ',')) pieces.push(after)
  if (pieces.length === 0 || end <= k + 2) return undefined
  return {
    mode: 'say',
    lemma: 'according to',
    frame: 'according',
    cue: { start: k, end: k + 2 },
    source,
    isDenied: false,
    content: pieces,
  }
}

function hasFinite(tree: Tree, start: number): boolean {
  for (let k = start; k < tree.length; k++) if (tree.isFinite(k)) return true
  return false
}

function endOfSentence(tree: Tree): number {
  let end = tree.length
  while (end > 0 && tree.isMark(end - 1) && tree.lower[end - 1] !== ')') end--
  return end
}

/** The end of a phrase that names somebody and begins at `start`. */
export function endOfName(tree: Tree, start: number): number {
  let end = start
  for (let k = start; k < tree.length; k++) {
    if (tree.isMark(k)) {
      if (tree.lower[k] !== '(' && tree.lower[k] !== ')') break
    } else if (tree.isFinite(k) || /^(?:who|which|that|whose)$/.test(tree.lower[k] as string)) break
    end = k + 1
  }
  return end
}
