import type { ParserState } from './parser-state.ts'
import { attach, raise } from './rehang.ts'
import { hasRelation, RELATION, relationSet } from './relation.ts'
import { settleRelative, settleSubject } from './settle-subjects.ts'
import { settleTime } from './settle-times.ts'
import { isFiniteTag, isSubjectTag, TAG } from './tag.ts'
import { FIRST } from './word-features.ts'

/**
 * Mend what cannot be in a whole tree, and what the parser could not see while it made the tree.
 *
 * @param words a hash for each word in small letters (see `WordFeatures`)
 */
export function settleTree(state: ParserState, words: Int32Array): void {
  for (let at = FIRST; at < state.root; at++) settleTime(state, words, at)
  for (let at = FIRST; at < state.root; at++) settleHelper(state, at)
  for (let at = FIRST; at < state.root; at++) {
    settlePart(state, at)
    settleClause(state, at)
    settleRelative(state, at)
    settleSubject(state, at)
    settleComplement(state, at)
    settleQuality(state, at)
  }
  settleRoot(state)
  settleParticiples(state)
}

/** An auxiliary has no subject: in "that Harga had called" Harga and "that" are of the verb. */
function settleHelper(state: ParserState, at: number): void {
  const { tags, heads, labels, relations, ends, root } = state
  const verb = heads[at] as number
  if (labels[at] !== RELATION.aux || verb < at || verb === root) return
  // "Have to leave" and "has a plan" are no auxiliaries.
  const isVerb = tags[at + 1] === TAG.TO || (ends[at] as number) > at + 1
  if (((relations[at] as number) & SUBJECTS) !== 0 && !isVerb) raise(state, at, at)
}

/**
 * A noun before the verb of its clause is no part of what stands behind the verb: in "the envoy was in
 * Averholt" the envoy is the subject, be the place taken for its second half.
 */
function settlePart(state: ParserState, at: number): void {
  const { tags, heads, labels, relations, root } = state
  const head = heads[at] as number
  if (head < at || head === root || !hasRelation(PARTS, labels[at] as number)) return
  const children = relations[head] as number
  if ((children & HELPERS) === 0 || (children & SUBJECTS) !== 0) return
  if (!isSubjectTag(tags[at] as number)) return
  const isPoss = labels[at] === RELATION.poss
  if (isPoss && hasRelation(relations[at] as number, RELATION.case)) return
  // Whose something is stands before an auxiliary as little as before a verb: "Did Oda go?"
  const low = isPoss ? FIRST : at + 1
  for (let k = low; k < head; k++) {
    if (heads[k] !== head || !hasRelation(HELPERS, labels[k] as number)) continue
    const isPassive = hasRelation(children, RELATION.auxpass)
    const subject = isPassive ? RELATION.nsubjpass : RELATION.nsubj
    attach(state, at, head, tags[at] === TAG.EX ? RELATION.expl : subject)
    return
  }
}

/** What has a subject and "if" or "when" before it is a clause: in "if they attack, that is war" no kind of war. */
function settleClause({ tags, labels, relations, root, heads }: ParserState, at: number): void {
  const isBeside = labels[at] === RELATION.parataxis && (heads[at] as number) > at
  if (!(isBeside || hasRelation(PARTS, labels[at] as number)) || heads[at] === root) return
  const children = relations[at] as number
  const isClause = hasRelation(children, RELATION.mark) && (children & SUBJECTS) !== 0
  if (isClause && isFiniteTag(tags[at] as number)) labels[at] = RELATION.advcl
}

/** What an infinitive without "to" is done by is the object of the verb before: "let [inspectors] visit". */
function settleComplement(state: ParserState, at: number): void {
  const { tags, heads, labels, relations, starts, ends } = state
  const verb = heads[at] as number
  const head = heads[verb] as number
  if (labels[at] !== RELATION.nsubj || labels[verb] !== RELATION.xcomp || at > verb) return
  if (tags[verb] !== TAG.VB || ((relations[verb] as number) & HELPERS) !== 0) return
  if (head > at || starts[at] !== starts[verb]) return
  attach(state, at, head, RELATION.obj)
  relations[verb] = (relations[verb] as number) & ~(1 << RELATION.nsubj)
  starts[verb] = ends[at] as number
}

/** What says of what kind a noun is has no verb of its own: in "there will be swift costs" the noun has it. */
function settleQuality(state: ParserState, at: number): void {
  const { heads, labels, relations, starts, root } = state
  const head = heads[at] as number
  if (labels[at] !== RELATION.amod || head < at || head === root) return
  if (!hasRelation(relations[at] as number, RELATION.cop) || starts[head] !== starts[at]) return
  let last = at - 1
  while (last >= FIRST && !(heads[last] === at && hasRelation(HELPERS, labels[last] as number)))
    last--
  if (last >= FIRST) raise(state, at, last + 1)
}

/** A clause with "if" or "when" is not what the one behind it is joined to: "if they attack, that is war". */
function settleRoot(state: ParserState): void {
  const { heads, labels, relations, starts, ends, root } = state
  const first = heads[FIRST] as number
  if (labels[FIRST] !== RELATION.mark || heads[first] !== root) return
  if (((relations[first] as number) & SUBJECTS) === 0) return
  let main = first + 1
  while (main < root && !(heads[main] === first && labels[main] === RELATION.conj)) main++
  if (main >= root) return
  const children = relations[main] as number
  const isJoined = (children & JOINTS) !== 0
  if ((children & SUBJECTS) === 0 || isJoined) return
  const start = starts[main] as number
  for (let k = start; k < root; k++) if (heads[k] === first) heads[k] = main
  attach(state, main, root, RELATION.root)
  attach(state, first, main, RELATION.advcl)
  ends[main] = ends[first] as number
  starts[main] = starts[first] as number
  ends[first] = start
}

/**
 * The past tense and the participle of most verbs look alike, and the tagger has seen no tree: a verb
 * with a subject and no auxiliary is in the past tense, and one with an auxiliary is a participle.
 */
function settleParticiples({ tags, labels, relations, root }: ParserState): void {
  for (let at = FIRST; at < root; at++) {
    const tag = tags[at] as number
    if (tag !== TAG.VBN && tag !== TAG.VBD) continue
    const children = relations[at] as number
    if ((children & AUXILIARIES) !== 0) {
      if (!hasRelation(children, RELATION.cop)) tags[at] = TAG.VBN
    } else if (hasRelation(children, RELATION.nsubj) && hasRelation(CLAUSES, labels[at] as number))
      tags[at] = TAG.VBD
  }
}

/** How a noun is a part of a phrase. */
const PARTS = relationSet(
  'compound', 'poss', 'flat', 'nmod', 'amod', 'dep', 'det', 'obj', 'appos',
) // biome-ignore format: a table
const HELPERS = relationSet('aux', 'auxpass', 'cop')
const SUBJECTS = relationSet('nsubj', 'nsubjpass', 'expl')
const AUXILIARIES = relationSet('aux', 'auxpass')
/** What joins a clause to another. */
const JOINTS = relationSet('cc', 'mark')
/** What a clause with a verb of its own is; a participle's clause may be an `advcl` and have a subject. */
const CLAUSES = relationSet('root', 'ccomp', 'conj', 'relcl', 'parataxis')
