import type { Tree } from '../../article/reported/tree.ts'
import { hasChild } from './phrase.ts'
import { wordSet } from './word-set.ts'

/** How the words right around a verb or a noun part its event from others. */
export interface ToldApart {
  /** Said to be over: `previously met`, `the last meeting`. */
  readonly isPast?: true
  /** Said to be another than the one told before: `met again`, `a second meeting`. */
  readonly isOther?: true
}

/** How the words right around a verb part the event that it tells from others. */
export function verbToldApart(tree: Tree, verb: number): ToldApart {
  return toldApart(tree, verb, LAST, AGAIN)
}

/** How the words right around a noun part the event that it tells from others. */
export function nounToldApart(tree: Tree, noun: number): ToldApart {
  return toldApart(tree, noun, PREVIOUS, ANOTHER)
}

function toldApart(
  tree: Tree,
  at: number,
  past: ReadonlySet<string>,
  other: ReadonlySet<string>,
): ToldApart {
  return {
    ...(hasChild(tree, at, past) ? { isPast: true } : {}),
    ...(hasChild(tree, at, other) ? { isOther: true } : {}),
  }
}

const LAST = wordSet('last previously earlier')
const AGAIN = wordSet('again later separately')
const PREVIOUS = wordSet('last recent previous earlier past latest')
const ANOTHER = wordSet('second third fourth another subsequent separate later')
