import type { Tree } from '../../article/reported/tree.ts'
import { CHANCES, PLANS } from './told-as.ts'

/** The first word that depends on `head` with a preposition of `prepositions` before it. */
export function dependentWith(
  tree: Tree,
  head: number,
  prepositions: ReadonlySet<string>,
): number | undefined {
  for (let child = tree.firstChild(head); child >= 0; child = tree.nextChild(child)) {
    if (child < head) continue
    if (tree.is(child, 'obl') || tree.is(child, 'nmod')) {
      const preposition = prepositionOf(tree, child)
      if (preposition !== undefined && prepositions.has(preposition))
        return nounBesideTime(tree, child)
    }
    // "Met yesterday with Oda": the tree hangs on the day what belongs to the verb.
    if (isTimeWord(tree, child)) {
      const found = dependentWith(tree, child, prepositions)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** What a verb is done to: its object, also where the tree takes it for a part of the time behind it. */
export function objectOf(tree: Tree, verb: number): number | undefined {
  const object = tree.child(verb, 'obj')
  if (object !== undefined && !isTimeWord(tree, object)) return object
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    if (child < verb || !isTimeWord(tree, child) || prepositionOf(tree, child) !== undefined)
      continue
    const noun = nounBesideTime(tree, child)
    if (noun !== child) return noun
  }
  return bareNounBehind(tree, verb)
}

/** "Met [Oda and opposition leaders]": the tree may take an object for a place or a time without a preposition. */
function bareNounBehind(tree: Tree, verb: number): number | undefined {
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    if (child < verb || !tree.is(child, 'obl') || !tree.isNominal(child)) continue
    const isRightBehind = tree.range(child).start === verb + 1
    if (isRightBehind && !isTimeWord(tree, child) && prepositionOf(tree, child) === undefined)
      return child
  }
  return undefined
}

/**
 * The noun that stands with a time in one phrase of the tree: `the port` of "attacked the port
 * yesterday", where the tree makes it a part of the day. Any other noun is itself.
 */
export function nounBesideTime(tree: Tree, noun: number): number {
  if (!isTimeWord(tree, noun)) return noun
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    const isBeside =
      tree.is(child, 'compound') ||
      tree.is(child, 'appos') ||
      (tree.is(child, 'nmod') && prepositionOf(tree, child) === undefined)
    if (isBeside && tree.isNominal(child) && !isTimeWord(tree, child)) return child
  }
  return noun
}

/** Whether a word names a day or a stretch of days. */
export function isTimeWord(tree: Tree, k: number): boolean {
  return TIME_WORDS.has(tree.lower[k] as string)
}

/** The preposition of a noun: the first word of `on the sidelines of`, `with` of `along with`. */
export function prepositionOf(tree: Tree, noun: number): string | undefined {
  for (let child = tree.firstChild(noun); child >= 0; child = tree.nextChild(child)) {
    if (child > noun) return undefined
    if (tree.is(child, 'case')) return tree.lower[child]
    // "With President Oda": the tree may hang "with" on the post.
    const isPart = tree.is(child, 'nmod') || tree.is(child, 'compound') || tree.is(child, 'amod')
    const inner = isPart ? tree.firstChild(child) : -1
    if (inner >= 0 && inner < child && tree.is(inner, 'case')) return tree.lower[inner]
  }
  return undefined
}

/** Who does what a verb tells: its subject, or that of the verb it is joined to or serves. */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | undefined {
  const own = tree.child(verb, 'nsubj', 'nsubjpass')
  const head = tree.head(verb)
  if (own !== undefined) {
    if (!RELATIVES.has(tree.lower[own] as string)) return nounBesideTime(tree, own)
    // "The meeting that Harga held": the tree may take both for subjects.
    for (let child = own; child >= 0 && child < verb; child = tree.nextChild(child))
      if (child > own && tree.is(child, 'nsubj')) return nounBesideTime(tree, child)
    return relativeHead(tree, verb, depth)
  }
  // "General Tesk, the chief of staff, has just returned": the tree may hang the subject on the helper.
  for (
    let child = tree.firstChild(verb);
    child >= 0 && child < verb;
    child = tree.nextChild(child)
  ) {
    if (!tree.is(child, 'aux') && !tree.is(child, 'auxpass')) continue
    const lost = tree.child(child, 'nsubj')
    if (lost !== undefined) return nounBesideTime(tree, lost)
  }
  if (head >= tree.length || depth > 4) return undefined
  if (tree.is(verb, 'relcl') || (tree.is(verb, 'acl') && tree.isNominal(head))) {
    const noun = tree.lower[head] as string
    if (!tree.isVerb(head) && (CHANCES.has(noun) || PLANS.has(noun))) {
      const above = tree.head(head)
      if (tree.child(head, 'nsubj') !== undefined) return tree.child(head, 'nsubj')
      return above < tree.length && tree.isVerb(above)
        ? subjectOf(tree, above, depth + 1)
        : undefined
    }
    return tree.tag(verb) === 'VBG' ? head : undefined
  }
  if (tree.is(verb, 'ccomp') || tree.is(verb, 'parataxis')) return undefined
  // "We expect [Oda] to meet Harga."
  const sent =
    tree.is(verb, 'xcomp') && SENDING.has(tree.lower[head] as string)
      ? tree.child(head, 'obj')
      : undefined
  return sent !== undefined && sent < verb ? sent : subjectOf(tree, head, depth + 1)
}

/** Every subject of a verb: the tree may hang both of "Oda and I" on it. */
export function subjectsOf(tree: Tree, verb: number): number[] {
  const subjects: number[] = []
  for (let child = tree.firstChild(verb); child >= 0 && child < verb; child = tree.nextChild(child))
    if (tree.is(child, 'nsubj')) subjects.push(child)
  return subjects
}

/** The noun that "who" stands for. */
function relativeHead(tree: Tree, verb: number, depth: number): number | undefined {
  let at = verb
  for (let steps = depth; steps < 4 && at < tree.length; steps++) {
    if (tree.is(at, 'relcl')) {
      const head = tree.head(at)
      return head < tree.length ? head : undefined
    }
    at = tree.head(at)
  }
  return undefined
}

/** Whether a verb is told in the passive. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'auxpass') !== undefined || tree.child(verb, 'nsubjpass') !== undefined)
    return true
  return tree.tag(verb) === 'VBN' && tree.is(verb, 'acl')
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'yesterday today tomorrow tonight morning afternoon evening night week weekend month year monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december spring summer autumn winter'
  ).split(' '),
)
/** Verbs whose object is to do what another verb tells; who is only asked or urged may not. */
const SENDING: ReadonlySet<string> = new Set(
  (
    'expect expects expected expecting invite invites invited inviting direct directs directed order orders ordered ' +
    'instruct instructed send sends sent dispatched allow allows allowed authorized designated appointed'
  ).split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whom'])
