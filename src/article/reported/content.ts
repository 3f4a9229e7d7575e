import type { CueSense } from '../lexicon/cue-lexicon.ts'
import type { CueFrames, Mode } from '../lexicon/frame.ts'
import { findThat, findWh, findZero, opensSubject } from './clause-start.ts'
import { clauseEnd, phraseEnd } from './content-end.ts'
import { hearerOf, skipTimes } from './insertion.ts'
import { passiveContent } from './passive-content.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import { isInfinitive, type VerbGroup } from './verb-group.ts'

/** What a cue attributes. */
export interface Content {
  /** The frame of the lexicon, or one of `colon`, `fronted`, `around`, `passive` and `passive np`. */
  readonly frame: string
  /** The mode of a frame that the lexicon does not have by that name. */
  readonly mode?: Mode
  readonly pieces: readonly TokenRange[]
  /** Where the cue ends when more than the verb group belongs to it: "called for". */
  readonly cueEnd?: number
  /** To whom it was said, where that stands between cue and content. */
  readonly hearer?: TokenRange
}

/** What follows a cue and is attributed by it, in the frames that the cue has. */
export function contentAfter(tree: Tree, group: VerbGroup): Content | undefined {
  const { frames } = group.sense
  const clause = clauseAfter(tree, group)
  if (clause !== undefined) {
    const hearer = hearerOf(tree, group, clause.pieces[0]?.start ?? group.end)
    return hearer === undefined ? clause : { ...clause, hearer }
  }
  if (group.isPassive) return passiveContent(tree, group)
  let at = group.end
  // "sought on Wednesday to ease …"
  const late = skipTimes(tree, at)
  if (frames.has('toDo') && late > at && isInfinitive(tree, late)) at = late
  if (frames.has('toDo') && isInfinitive(tree, at)) return phraseAt(tree, 'toDo', group, at)
  if (frames.has('doing') && tree.tag(at) === 'VBG') return phraseAt(tree, 'doing', group, at)
  while (at < tree.length && tree.isAdverb(at)) at++
  const preposition = tree.lower[at]
  if (preposition !== undefined && frames.has(preposition) && isPreposition(tree, at)) {
    const phrase = phraseAt(tree, preposition, group, at + 1)
    return phrase === undefined ? undefined : { ...phrase, cueEnd: at + 1 }
  }
  const object = objectOf(tree, group, at)
  if (object === undefined) return undefined
  const start = Math.max(at, Math.min(tree.range(object).start, at + 1))
  const frame = objectFrame(tree, frames, endOfNoun(tree, object))
  return frame === undefined ? undefined : phraseAt(tree, frame, group, start)
}

/** The frame of a verb with an object, by what stands behind the object. */
function objectFrame(tree: Tree, frames: CueFrames, next: number): string | undefined {
  if (frames.has('npToDo') && isInfinitive(tree, next)) return 'npToDo'
  if (frames.has('npAs') && tree.lower[next] === 'as') return 'npAs'
  if (frames.has('npNp')) return 'npNp'
  if (frames.has('npDoing') && tree.tag(next) === 'VBG') return 'npDoing'
  return frames.has('np') ? 'np' : undefined
}

function clauseAfter(tree: Tree, group: VerbGroup): Content | undefined {
  const { frames } = group.sense
  const at = group.end
  if (at >= tree.length) return undefined
  if (tree.lower[at] === ':' && frames.has('post')) {
    const range = trim(tree, { start: at + 1, end: tree.length })
    return range && { frame: 'colon', pieces: [range], cueEnd: at + 1 }
  }
  const that = frames.has('that') ? findThat(tree, group) : undefined
  const wh = frames.has('wh') ? findWh(tree, group) : undefined
  if (wh !== undefined && (that === undefined || wh < that)) return clauseAt(tree, 'wh', group, wh)
  if (that !== undefined) return clauseAt(tree, 'that', group, that)
  if (group.isPassive || !frames.has('zero')) return undefined
  const zero = findZero(tree, group)
  return zero === undefined ? undefined : clauseAt(tree, 'zero', group, zero)
}

function clauseAt(tree: Tree, frame: string, group: VerbGroup, start: number): Content | undefined {
  return pieceOf(tree, frame, { start, end: clauseEnd(tree, group, start) })
}

function phraseAt(tree: Tree, frame: string, group: VerbGroup, start: number): Content | undefined {
  return pieceOf(tree, frame, { start, end: phraseEnd(tree, group, start) })
}

function pieceOf(tree: Tree, frame: string, given: TokenRange): Content | undefined {
  const range = trim(tree, given)
  return range === undefined ? undefined : { frame, pieces: [range] }
}

function isPreposition(tree: Tree, k: number): boolean {
  return /^(?:IN|TO|RP|RB)$/.test(tree.tag(k) ?? '')
}

/** The end of a noun with what stands right behind it: "the head of the guild". */
function endOfNoun(tree: Tree, noun: number): number {
  let end = noun + 1
  while (end < tree.length && tree.lower[end] === 'of') {
    end++
    while (end < tree.length && /^(?:NN|PRP|CD|DT|JJ|POS|EX|\$)/.test(tree.tag(end) ?? '')) end++
  }
  return end
}

/** The noun that is the verb's object, if it has one at `at` or behind. */
function objectOf(tree: Tree, { verb, sense }: VerbGroup, at: number): number | undefined {
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    if (child >= at && (tree.is(child, 'obj') || tree.is(child, 'iobj'))) return child
  }
  // The tree may give the object to a verb farther on: then the phrase that follows is taken.
  return takesObject(sense) && opensSubject(tree, at) ? lastOfPhrase(tree, at) : undefined
}

/** Whether a verb attributes its object so surely that what follows it is one. */
function takesObject({ frames }: CueSense): boolean {
  return frames.has('npNp') || frames.get('np')?.reliability === 'sure'
}

function lastOfPhrase(tree: Tree, start: number): number | undefined {
  let end = start
  while (end < tree.length && PHRASE_TAGS.has(tree.tag(end) ?? '')) end++
  return end > start && tree.isNominal(end - 1) ? end - 1 : undefined
}

const PHRASE_TAGS: ReadonlySet<string> = new Set(
  'DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS $ VBN VBG'.split(' '),
)
