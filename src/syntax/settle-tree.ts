import type { ParserState } from './parser-state.ts'
import { RELATION, type Relation } from './relation.ts'
import { isFiniteTag, TAG } from './tag.ts'
import { FIRST } from './word-features.ts'

/** Mend what cannot be in a whole tree, and what the parser could not see while it made the tree. */
export function settleTree(state: ParserState): void {
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
function settleHelper(
  { tags, heads, labels, relations, starts, ends, root }: ParserState,
  at: number,
): void {
  const verb = heads[at] as number
  const children = relations[at] as number
  if (labels[at] !== RELATION.aux || verb < at || verb === root) return
  // "Have to leave" and "has a plan" are no auxiliaries.
  const isVerb = tags[at + 1] === TAG.TO || (ends[at] as number) > at + 1
  if ((children & SUBJECTS) === 0 || isVerb) return
  for (let k = starts[at] as number; k < at; k++) {
    if (heads[k] !== at) continue
    heads[k] = verb
    relations[verb] = (relations[verb] as number) | (1 << (labels[k] as number))
  }
  starts[at] = at
}

/**
 * A noun before the verb of its clause is no part of what stands behind the verb: in "the envoy was in
 * Averholt" the envoy is the subject, be the place taken for its second half.
 */
function settlePart({ tags, heads, labels, relations, root }: ParserState, at: number): void {
  const head = heads[at] as number
  if (head < at || head === root || !has(PARTS, labels[at] as number)) return
  const children = relations[head] as number
  if ((children & HELPERS) === 0 || (children & SUBJECTS) !== 0) return
  if (!NOUNS.has(tags[at] as number)) return
  const isPoss = labels[at] === RELATION.poss
  if (isPoss && has(relations[at] as number, RELATION.case)) return
  // Whose something is stands before an auxiliary as little as before a verb: "Did Oda go?"
  const low = isPoss ? FIRST : at + 1
  for (let k = low; k < head; k++) {
    if (heads[k] !== head || !has(HELPERS, labels[k] as number)) continue
    const isPassive = has(children, RELATION.auxpass)
    const subject = isPassive ? RELATION.nsubjpass : RELATION.nsubj
    const relation = tags[at] === TAG.EX ? RELATION.expl : subject
    labels[at] = relation
    relations[head] = children | (1 << relation)
    return
  }
}

/** What has a subject and "if" or "when" before it is a clause: in "if they attack, that is war" no kind of war. */
function settleClause({ tags, labels, relations, root, heads }: ParserState, at: number): void {
  const isBeside = labels[at] === RELATION.parataxis && (heads[at] as number) > at
  if (!(isBeside || has(PARTS, labels[at] as number)) || heads[at] === root) return
  const children = relations[at] as number
  const isClause = has(children, RELATION.mark) && (children & SUBJECTS) !== 0
  if (isClause && isFiniteTag(tags[at] as number)) labels[at] = RELATION.advcl
}

/**
 * A verb has one subject. Of two, the first is a time or a place if it has a preposition ("in June the port
 * closed"), or is spoken to ("Mr. President, the port closed"), is where a report comes from
 * ("AVERHOLT — Harga left"), or is told what the verb says; the second is its name ("the news agency Lumin said"), or goes on with it
 * ("Halvenia, Palvia and Ostrava agreed").
 */
function settleSubject(state: ParserState, second: number): void {
  const { tags, labels, relations, starts, ends } = state
  const first = subjectBefore(state, second)
  if (first === 0 || isNone(state, first)) return
  const begin = starts[first] as number
  const end = ends[first] as number
  const start = starts[second] as number
  if (end === start) {
    if (NAMES.has(tags[second] as number) && tags[first] !== TAG.PRP)
      hang(state, second, first, RELATION.appos)
    return
  }
  const between = tags.subarray(end, start)
  const isOne = tags[first] !== TAG.PRP && !tags.subarray(begin, end).some(isFiniteTag)
  const isList = has(relations[second] as number, RELATION.conj) || between.includes(TAG.CC)
  if (isOne && isList && between.every((tag) => tag === COMMA || tag === TAG.CC))
    hang(state, second, lastLike(state, second, first), RELATION.conj)
  else if (tags[end] === COMMA && tags[start - 1] === COMMA) {
    if (tags[ends[second] as number] !== COMMA) labels[first] = RELATION.dep
    else if (end === start - 1) hang(state, second, first, RELATION.appos)
  }
}

/** Whether the first of two subjects is none by itself; it is then told as what it is. */
function isNone({ tags, heads, labels, starts, ends }: ParserState, first: number): boolean {
  const begin = starts[first] as number
  const end = ends[first] as number
  const verb = heads[first] as number
  const above = heads[verb] as number
  if (tags[begin] === TAG.IN && heads[begin] === first) {
    labels[first] = RELATION.obl
    return true
  }
  if (!NOUNS.has(tags[first] as number)) return true
  const isToldThat = labels[end] === RELATION.mark && heads[end] === verb
  if (isToldThat && labels[verb] === RELATION.ccomp && above < begin) {
    // "Told [Radio Drast] that Harga left."
    heads[first] = above
    labels[first] = RELATION.iobj
    if (starts[verb] === begin) starts[verb] = end
    return true
  }
  if (tags[end - 1] !== DASH && tags[end] !== DASH) return false
  labels[first] = RELATION.dep
  return true
}

/** The subject before another of the same verb, which stands behind both; 0 where there is none. */
function subjectBefore(state: ParserState, second: number): number {
  const head = state.heads[second] as number
  if (!isSubject(state, second) || head < second) return 0
  let first = second - 1
  while (first >= FIRST && !(state.heads[first] === head && isSubject(state, first))) first--
  return first < FIRST ? 0 : first
}

/** The last of what `first` ends with that is a name as `second` is; `first` itself where no such name ends it. */
function lastLike({ tags, heads, ends }: ParserState, second: number, first: number): number {
  if (!NAMES.has(tags[second] as number) || NAMES.has(tags[first] as number)) return first
  const end = ends[first] as number
  let at = end - 1
  while (at !== first && NAMES.has(tags[heads[at] as number] as number)) at = heads[at] as number
  return NAMES.has(tags[at] as number) ? at : first
}

/** "Corvane, who saw Oda, said": a clause with "who" or "which" behind a noun belongs to the noun. */
function settleRelative(state: ParserState, at: number): void {
  const { tags, heads, starts, ends, root } = state
  const start = starts[at] as number
  const verb = heads[at] as number
  if (verb < at || verb === root || start === at || tags[start - 1] !== COMMA) return
  if (!RELATIVES.has(tags[start] as number) || !isSubject(state, start)) return
  let noun = start - 1
  while (noun >= FIRST && !(heads[noun] === verb && isSubject(state, noun))) noun--
  if (noun >= FIRST && (ends[noun] === start - 1 || ends[noun] === start) && heads[start] === at)
    hang(state, at, noun, RELATION.relcl)
}

/** What an infinitive without "to" is done by is the object of the verb before: "let [inspectors] visit". */
function settleComplement(state: ParserState, at: number): void {
  const { tags, heads, labels, relations, starts } = state
  const verb = heads[at] as number
  const head = heads[verb] as number
  if (labels[at] !== RELATION.nsubj || labels[verb] !== RELATION.xcomp || at > verb) return
  if (tags[verb] !== TAG.VB || ((relations[verb] as number) & HELPERS) !== 0) return
  if (head > at || starts[at] !== starts[verb]) return
  heads[at] = head
  labels[at] = RELATION.obj
  relations[head] = (relations[head] as number) | (1 << RELATION.obj)
  relations[verb] = (relations[verb] as number) & ~(1 << RELATION.nsubj)
  starts[verb] = state.ends[at] as number
}

/** What says of what kind a noun is has no verb of its own: in "there will be swift costs" the noun has it. */
function settleQuality({ heads, labels, relations, starts, root }: ParserState, at: number): void {
  const head = heads[at] as number
  const children = relations[at] as number
  if (labels[at] !== RELATION.amod || head < at || head === root) return
  if (!has(children, RELATION.cop) || starts[head] !== starts[at]) return
  let last = at - 1
  while (last >= FIRST && !(heads[last] === at && has(HELPERS, labels[last] as number))) last--
  for (let k = starts[at] as number; k <= last; k++) {
    if (heads[k] !== at) continue
    heads[k] = head
    relations[head] = (relations[head] as number) | (1 << (labels[k] as number))
  }
  starts[at] = last + 1
  relations[at] = 0
}

/** A clause with "if" or "when" is not what the one behind it is joined to: "if they attack, that is war". */
function settleRoot({ heads, labels, relations, starts, ends, root }: ParserState): void {
  const first = heads[FIRST] as number
  if (labels[FIRST] !== RELATION.mark || heads[first] !== root) return
  if (((relations[first] as number) & SUBJECTS) === 0) return
  let main = first + 1
  while (main < root && !(heads[main] === first && labels[main] === RELATION.conj)) main++
  if (main >= root) return
  const children = relations[main] as number
  if ((children & SUBJECTS) === 0 || has(children, RELATION.cc) || has(children, RELATION.mark))
    return
  const start = starts[main] as number
  for (let k = start; k < root; k++) if (heads[k] === first) heads[k] = main
  heads[main] = root
  labels[main] = RELATION.root
  heads[first] = main
  labels[first] = RELATION.advcl
  relations[main] = children | (1 << RELATION.advcl)
  ends[main] = ends[first] as number
  starts[main] = starts[first] as number
  ends[first] = start
}

/** Make a word depend on one that stands before it, with nothing but marks and "and" between what they have. */
function hang(state: ParserState, word: number, head: number, relation: number): void {
  const { heads, labels, starts, ends, relations } = state
  const end = ends[head] as number
  for (let k = end; k < (starts[word] as number); k++) heads[k] = word
  starts[word] = Math.min(end, starts[word] as number)
  heads[word] = head
  labels[word] = relation
  relations[head] = (relations[head] as number) | (1 << relation)
  for (let at = head; at < state.root && ends[at] === end; at = heads[at] as number)
    ends[at] = ends[word] as number
}

function isSubject({ labels }: ParserState, at: number): boolean {
  return labels[at] === RELATION.nsubj || labels[at] === RELATION.nsubjpass
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
      if (!has(children, RELATION.cop)) tags[at] = TAG.VBN
    } else if (has(children, RELATION.nsubj) && has(CLAUSES, labels[at] as number))
      tags[at] = TAG.VBD
  }
}

const has = (bits: number, relation: number): boolean => ((bits >>> relation) & 1) === 1
/** What a noun may stand for that has others before or behind it. */
const NOUNS: ReadonlySet<number> = new Set([
  TAG.NN, TAG.NNS, TAG.NNP, TAG.NNPS, TAG.PRP, TAG.CD, TAG.EX,
]) // biome-ignore format: a table
const bitsOf = (...names: readonly Relation[]): number =>
  names.reduce((bits, name) => bits | (1 << RELATION[name]), 0)
const COMMA = TAG[',']
/** Dashes and colons. */
const DASH = TAG[':']
const RELATIVES: ReadonlySet<number> = new Set([TAG.WP, TAG.WDT])
const NAMES: ReadonlySet<number> = new Set([TAG.NNP, TAG.NNPS])
/** How a noun is a part of a phrase. */
const PARTS = bitsOf('compound', 'poss', 'flat', 'nmod', 'amod', 'dep', 'det', 'obj', 'appos')
const HELPERS = bitsOf('aux', 'auxpass', 'cop')
const SUBJECTS = bitsOf('nsubj', 'nsubjpass', 'expl')
const AUXILIARIES = bitsOf('aux', 'auxpass')
/** What a clause with a verb of its own is; a participle's clause may be an `advcl` and have a subject. */
const CLAUSES = bitsOf('root', 'ccomp', 'conj', 'relcl', 'parataxis')
