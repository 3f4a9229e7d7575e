import type { Tree } from '../../article/reported/tree.ts'
import { type CodedClause, codeClause, codeTagged } from './code-action.ts'
import { isHostile } from './compose.ts'
import { readingOf } from './lexicon.ts'

/**
 * The main act of a sentence: that of its main clause, or of what somebody is told to have said in it.
 *
 * Clauses are tried from the root down, those that are said first, those that only describe last.
 */
export function codeSentence(tree: Tree): CodedClause | undefined {
  const root = rootOf(tree)
  if (root === undefined) return undefined
  const queue = [root]
  const seen = new Set(queue)
  for (let n = 0; n < queue.length; n++) {
    const k = queue[n] as number
    const action =
      tree.isVerb(k) || n === 0 || isPredicate(tree, k) ? codeClause(tree, k) : undefined
    if (action !== undefined) return governing(tree, k) ?? { ...action, verb: k }
    const below: number[] = []
    for (let at = tree.firstChild(k); at >= 0; at = tree.nextChild(at)) below.push(at)
    below.sort((a, b) => rank(tree, a) - rank(tree, b) || a - b)
    for (const at of below) {
      if (seen.has(at)) continue
      seen.add(at)
      queue.push(at)
    }
  }
  const action = codeSubject(tree, root)
  if (action !== undefined) return action
  // The tree of a headline or of a sentence with unknown words may be wrong: its words still stand in order.
  return codeTagged(tree, firstFinite(tree))
}

/** What a noun does with the act that depends on it: "plans to leave", "a refusal to sign". */
function governing(tree: Tree, verb: number): CodedClause | undefined {
  const head = tree.head(verb)
  if (head >= tree.length || !tree.isNominal(head)) return undefined
  if (!tree.is(verb, 'acl') && !tree.is(verb, 'xcomp')) return undefined
  const isOperator = readingOf(tree.lower[head] as string)?.noun.some(
    ({ operator }) => operator !== undefined,
  )
  const action = isOperator ? codeClause(tree, head) : undefined
  return action === undefined ? undefined : { ...action, verb: head }
}

/** A predicate without a verb: "is ready to leave", "is a call for talks". */
function isPredicate(tree: Tree, k: number): boolean {
  if (tree.child(k, 'cop') === undefined && tree.child(k, 'nsubj') === undefined) return false
  const reading = readingOf(tree.lower[k] as string)
  if (reading === undefined) return false
  return reading.adjective.length > 0 || reading.noun.some(({ operator }) => operator !== undefined)
}

/** "A general strike paralyzed the capital": an act that is told as the subject of what it brings about. */
function codeSubject(tree: Tree, root: number): CodedClause | undefined {
  const subject = tree.child(root, 'nsubj')
  if (subject === undefined || tree.tag(subject)?.startsWith('NNP')) return undefined
  const action = codeClause(tree, subject)
  return action !== undefined && isHostile(action.cameo) ? { ...action, verb: subject } : undefined
}

function rank(tree: Tree, k: number): number {
  if (tree.is(k, 'ccomp')) return 0
  if (tree.is(k, 'xcomp')) return 1
  if (tree.is(k, 'parataxis')) return 2
  if (tree.is(k, 'conj')) return 3
  if (tree.is(k, 'advcl')) return 4
  if (tree.is(k, 'obj')) return 5
  return 6
}

function firstFinite(tree: Tree): number | undefined {
  for (let k = 0; k < tree.length; k++) if (tree.isFinite(k)) return k
  return undefined
}

function rootOf(tree: Tree): number | undefined {
  for (let k = 0; k < tree.length; k++) if (tree.head(k) >= tree.length) return k
  return undefined
}
