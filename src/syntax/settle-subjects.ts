import type { ParserState } from './parser-state.ts'
import { attach, attachBehind } from './rehang.ts'
import { hasRelation, RELATION } from './relation.ts'
import { isFiniteTag, isNameTag, isSubjectTag, TAG } from './tag.ts'
import { FIRST } from './word-features.ts'

/**
 * A verb has one subject. Of two, the first may be none by itself ({@link settleFirst}), or is spoken to
 * ("Mr. President, the port closed"); the second is its name ("the news agency Lumin said"), or goes on
 * with it ("Halvenia, Palvia and Ostrava agreed").
 */
export function settleSubject(state: ParserState, second: number): void {
  const { tags, heads, labels, relations, starts, ends } = state
  const verb = heads[second] as number
  if (!isSubject(state, second) || verb < second) return
  const first = subjectBefore(state, verb, second)
  if (first === 0 || settleFirst(state, first)) return
  const begin = starts[first] as number
  const end = ends[first] as number
  const start = starts[second] as number
  if (end === start) {
    if (isNameTag(tags[second] as number) && tags[first] !== TAG.PRP)
      attachBehind(state, second, first, RELATION.appos)
    return
  }
  const between = tags.subarray(end, start)
  const isOne = tags[first] !== TAG.PRP && !tags.subarray(begin, end).some(isFiniteTag)
  const isList = hasRelation(relations[second] as number, RELATION.conj) || between.includes(TAG.CC)
  if (isOne && isList && between.every((tag) => tag === COMMA || tag === TAG.CC))
    attachBehind(state, second, lastLike(state, second, first), RELATION.conj)
  else if (tags[end] === COMMA && tags[start - 1] === COMMA) {
    if (tags[ends[second] as number] !== COMMA) labels[first] = RELATION.dep
    else if (end === start - 1) attachBehind(state, second, first, RELATION.appos)
  }
}

/**
 * Tell the first of two subjects as what it is, if it is none by itself: a time or a place ("in June the
 * port closed"), whoever is told what the verb says, or where a report comes from ("AVERHOLT — Harga left").
 *
 * @returns whether it is none
 */
function settleFirst(state: ParserState, first: number): boolean {
  const { tags, heads, labels, starts, ends } = state
  const begin = starts[first] as number
  const end = ends[first] as number
  const verb = heads[first] as number
  const above = heads[verb] as number
  if (tags[begin] === TAG.IN && heads[begin] === first) {
    labels[first] = RELATION.obl
    return true
  }
  if (!isSubjectTag(tags[first] as number)) return true
  const isToldThat = labels[end] === RELATION.mark && heads[end] === verb
  if (isToldThat && labels[verb] === RELATION.ccomp && above < begin) {
    // "Told [Radio Drast] that Harga left."
    attach(state, first, above, RELATION.iobj)
    if (starts[verb] === begin) starts[verb] = end
    return true
  }
  if (tags[end - 1] !== DASH && tags[end] !== DASH) return false
  labels[first] = RELATION.dep
  return true
}

/** The last of what `first` ends with that is a name as `second` is; `first` itself where no such name ends it. */
function lastLike({ tags, heads, ends }: ParserState, second: number, first: number): number {
  if (!isNameTag(tags[second] as number) || isNameTag(tags[first] as number)) return first
  let at = (ends[first] as number) - 1
  while (at !== first && isNameTag(tags[heads[at] as number] as number)) at = heads[at] as number
  return isNameTag(tags[at] as number) ? at : first
}

/** "Corvane, who saw Oda, said": a clause with "who" or "which" behind a subject belongs to it. */
export function settleRelative(state: ParserState, at: number): void {
  const { tags, heads, starts, ends, root } = state
  const start = starts[at] as number
  const verb = heads[at] as number
  if (verb < at || verb === root || start === at || tags[start - 1] !== COMMA) return
  if (!RELATIVES.has(tags[start] as number) || !isSubject(state, start)) return
  const noun = subjectBefore(state, verb, start)
  const end = ends[noun] as number
  if (noun > 0 && (end === start - 1 || end === start) && heads[start] === at)
    attachBehind(state, at, noun, RELATION.relcl)
}

/** The last subject of a verb before a place; 0 where there is none. */
function subjectBefore(state: ParserState, verb: number, place: number): number {
  let at = place - 1
  while (at >= FIRST && !(state.heads[at] === verb && isSubject(state, at))) at--
  return at < FIRST ? 0 : at
}

function isSubject({ labels }: ParserState, at: number): boolean {
  return labels[at] === RELATION.nsubj || labels[at] === RELATION.nsubjpass
}

const COMMA = TAG[',']
/** Dashes and colons. */
const DASH = TAG[':']
const RELATIVES: ReadonlySet<number> = new Set([TAG.WP, TAG.WDT])
