import type { Tree } from './tree.ts'

/** Whether token `k` is the dash of a pair of names before a noun: "the Halvenia – Ombrasia partnership". */
export function joinsPair(tree: Tree, k: number): boolean {
  return (
    DASHES.has(tree.lower[k] ?? '') &&
    isName(tree, k - 1) &&
    isName(tree, k + 1) &&
    (tree.tag(k + 2) === 'NN' || tree.tag(k + 2) === 'NNS')
  )
}

const DASHES: ReadonlySet<string> = new Set(['–', '-'])

function isName(tree: Tree, k: number): boolean {
  return tree.tag(k)?.startsWith('NNP') === true
}
