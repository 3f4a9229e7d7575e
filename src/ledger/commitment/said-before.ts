import type { Tree } from '../../article/reported/tree.ts'
import type { Act } from './act.ts'
import type { FoundCommitment } from './read-act.ts'

/**
 * The acts of one answer, to tell those that are said again: by the same who are to act, and in words
 * that were all said before.
 */
export class SaidBefore {
  /** The last acts, the newest last. */
  #acts: Said[] = []

  /** Whether an act repeats one of the last ones; keeps it when it does not. */
  repeats(tree: Tree, found: FoundCommitment): boolean {
    const said = saidIn(tree, found)
    if (this.#acts.some((earlier) => isRepeated(said, earlier))) return true
    this.#acts.push(said)
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

/** An act as it is compared with others. */
interface Said {
  readonly isOwn: boolean
  readonly isNegative: boolean
  /** Who of the others is to act; `undefined` where no noun tells. */
  readonly actor: string | undefined
  /** The words that carry meaning. */
  readonly words: ReadonlySet<string>
}

function saidIn(tree: Tree, { act, side }: FoundCommitment): Said {
  const { actor, isNegative } = act
  const isNamed = actor !== undefined && tree.tag(actor)?.startsWith('NN') === true
  return {
    isOwn: side === 'own',
    isNegative,
    actor: isNamed ? tree.lower[actor] : undefined,
    words: wordsThatCarry(tree, act),
  }
}

function wordsThatCarry(tree: Tree, { action }: Act): ReadonlySet<string> {
  const words = new Set<string>()
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

function isRepeated(said: Said, earlier: Said): boolean {
  if (said.isNegative !== earlier.isNegative || !isSameActor(said, earlier)) return false
  // One word in common may be chance: "help them rebuild the port" and "help".
  if (said.words.size < FEWEST_SHARED && said.words.size !== earlier.words.size) return false
  for (const word of said.words) if (!earlier.words.has(word)) return false
  return true
}

/** Whether the same may be to act: a pronoun may stand for any other, and never for one's own side. */
function isSameActor(a: Said, b: Said): boolean {
  if (a.isOwn !== b.isOwn) return false
  return a.isOwn || a.actor === undefined || b.actor === undefined || a.actor === b.actor
}

const FEWEST_SHARED = 2
