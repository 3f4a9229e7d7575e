import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'

/**
 * The acts of one answer, to tell those that are said again: the words that carry meaning are the same,
 * or those of one are all among those of the other.
 */
export class SaidBefore {
  /** The words of the last acts, the newest last. */
  #acts: ReadonlySet<string>[] = []

  /** Whether an act repeats one of the last ones; keeps it when it does not. */
  repeats(tree: Tree, act: Act): boolean {
    const words = wordsThatCarry(tree, act)
    if (this.#acts.some((other) => isSame(words, other))) return true
    this.#acts.push(words)
    if (this.#acts.length > REMEMBERED) this.#acts.shift()
    return false
  }

  /** Forget what was said: another answer begins. */
  clear(): void {
    this.#acts = []
  }
}

/** Acts that are compared with a new one: a speech may have thousands. */
const REMEMBERED = 24

function wordsThatCarry(tree: Tree, { action, isNegative }: Act): ReadonlySet<string> {
  const words = new Set<string>()
  if (isNegative) words.add('not')
  for (let k = action.start; k < action.end; k++) {
    const tag = tree.tag(k) ?? ''
    if (/^(?:NN|VB|JJ|CD)/.test(tag) && !EMPTY.has(tree.lower[k] as string))
      words.add(tree.lower[k] as string)
  }
  // "Do it": without any such word the whole is compared.
  if (words.size === 0) words.add(tree.lower.slice(action.start, action.end).join(' '))
  return words
}

const EMPTY: ReadonlySet<string> = new Set('be do have continue is are own new'.split(' '))

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.has('not') !== large.has('not')) return false
  // One word in common may be chance: "help" and "help them rebuild the port".
  if (small.size < FEWEST_SHARED && small.size !== large.size) return false
  for (const word of small) if (!large.has(word)) return false
  return true
}

const FEWEST_SHARED = 2
