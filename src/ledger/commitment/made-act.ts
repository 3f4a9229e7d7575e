import type { Tree } from '../../article/reported/tree.ts'
import type { Act, Force } from './act.ts'
import type { CommitmentType } from './commitment.ts'
import { actionRange, infinitiveAt } from './predicate.ts'

/** What a fixed turn of words tells beside its type and verb. */
export interface Made {
  readonly actor?: number
  readonly asker?: number
  readonly isDoubtful?: true
  readonly needsDay?: true
  readonly isLeftUndone?: true
  readonly isNegative?: boolean
}

/** The act of a fixed turn of words, whose most telling word is `cue`. */
export function made(
  tree: Tree,
  cue: number,
  type: CommitmentType,
  force: Force,
  verb: number,
  { isNegative = false, ...rest }: Made,
): Act {
  let from = verb
  while (from > cue && tree.is(from - 1, 'cop')) from--
  return {
    force,
    type,
    verb,
    action: actionRange(tree, verb, from),
    cue: { start: cue, end: cue + 1 },
    governor: cue,
    isNegative,
    ...rest,
  }
}

/** The infinitive behind a noun phrase: "for [the members of the council] to act". */
export function infinitiveAfter(tree: Tree, noun: number): number | undefined {
  for (let k = noun + 1; k < tree.length && k < noun + LONGEST_PHRASE; k++) {
    const verb = infinitiveAt(tree, k)
    if (verb !== undefined) return verb
    if (tree.isVerb(k) || tree.lower[k] === ';' || tree.lower[k] === 'that') return undefined
  }
  return undefined
}

const LONGEST_PHRASE = 20

/** The head of the noun phrase that begins at `from`. */
export function nounAfter(tree: Tree, from: number): number | undefined {
  for (let k = from; k < tree.length && k < from + LONGEST_NOUN; k++) {
    if (tree.isNominal(k)) {
      if (tree.tag(k + 1) === 'POS') continue
      if (tree.isNominal(k + 1) && tree.head(k) > k && tree.head(k) <= k + LONGEST_NOUN) continue
      return k
    }
    if (!BEFORE_NOUN.has(tree.tag(k) ?? '')) return undefined
  }
  return undefined
}

const LONGEST_NOUN = 8
const BEFORE_NOUN: ReadonlySet<string> = new Set('DT PDT JJ CD POS CC RB PRP$'.split(' '))
