import { type FeatureTemplates, hashFeatures, readTemplates } from './feature-templates.ts'
import { isFiniteTag, OPEN_TAGS, START_TAG, TAG, TAGS } from './tag.ts'
import { bestOutcome, type Weights } from './weights.ts'
import type { WordDictionary } from './word-dictionary.ts'
import { FIRST, PLACES, type WordFeatures } from './word-features.ts'

/** What the tagger has learned. */
export interface TaggerModel {
  readonly weights: Weights
  readonly dictionary: WordDictionary
}

/**
 * What the choice of a tag looks at: `w` is the word, `w1` and `w2` are before it, `n1` and `n2` behind
 * it; `e` is the end of a word, `b` its beginning, `s` its shape, `c` what it can be, `t` its tag;
 * `had` and `due` tell whether the clause has had a finite verb, and whether one comes before it ends.
 */
const ATOMS = [
  'w', 'w1', 'w2', 'n1', 'n2', 'e2', 'e3', 'e4', 'b2', 'b3', 'e3w1', 'e3n1', 's', 'sw1', 'sn1',
  't1', 't2', 'c', 'c1', 'c2', 'had', 'due',
] as const // biome-ignore format: a table

/** How many numbers {@link readTagAtoms} writes. */
export const TAG_ATOMS: number = ATOMS.length

/** @see Collins 2002, "Discriminative Training Methods for Hidden Markov Models" */
export const TAG_TEMPLATES: FeatureTemplates = readTemplates([
  'w', 'e2', 'e3', 'e4', 'b2', 'b3', 's', 't1', 't1 t2', 'w t1', 'w1', 'w1 w', 'n1', 'n1 w', 'w2',
  'n2', 'e3w1', 'e3n1', 's sn1', 'e3 t1', 'n1 t1', 's sw1', 'e2 t1 c1', 'w2 w1', 's t1',
  'c c1 t1', 'c t1 t2', 'c c1 c2', 'w c1', 'e3 s sn1', 'w t1 c1', 'w had due', 'e2 had t1',
  'e2 due t1', 'c had due', 'e3 had due', 'w had t1',
], ATOMS) // biome-ignore format: a table

/** Stands where a token is no mark of punctuation and its tag is still to be found. */
export const NO_MARK = 255

/** What is known of the words of a sentence before and while they are tagged, by place. */
export class TagContext {
  /** Sets of tags, as in the dictionary; -1 is for words that are not in it. */
  readonly sets: Int32Array = new Int32Array(PLACES)
  /** Whether a word that most often is a finite verb comes before the next mark. */
  readonly due: Uint8Array = new Uint8Array(PLACES)
  /** How many finite verbs, up to two, were found since what can begin a clause. */
  readonly had: Uint8Array = new Uint8Array(PLACES)
  readonly tags: Uint8Array = new Uint8Array(PLACES)

  begin(features: WordFeatures, marks: Uint8Array, dictionary: WordDictionary): void {
    const { sets, due, had, tags } = this
    readSets(features, dictionary, sets)
    tags[0] = START_TAG
    tags[1] = START_TAG
    had[FIRST] = 0
    let isDue = 0
    for (let at = FIRST + features.length - 1; at >= FIRST; at--) {
      due[at] = isDue
      const set = sets[at] as number
      if (marks[at] !== NO_MARK) isDue = 0
      else if (set >= 0 && isFiniteTag(dictionary.sets[set]?.tags[0] as number)) isDue = 1
    }
  }

  put(at: number, tag: number): void {
    const had = this.had[at] as number
    this.tags[at] = tag
    this.had[at + 1] = isFiniteTag(tag) ? Math.min(2, had + 1) : BEGINS_CLAUSE[tag] === 1 ? 0 : had
  }
}

const BEGINS_CLAUSE = new Uint8Array(256)
for (const tag of [',', ':', '(', 'WDT', 'WP', 'WP$', 'WRB', 'CC'] as const)
  BEGINS_CLAUSE[TAG[tag]] = 1

/**
 * Fill `sets` with the sets of tags of the words of a sentence, and tell frequent words from others.
 */
export function readSets(
  features: WordFeatures,
  dictionary: WordDictionary,
  sets: Int32Array,
): void {
  const { word, common, suffix3, shape, length } = features
  for (let at = FIRST; at < FIRST + length; at++) {
    const set = dictionary.find(word[at] as number)
    sets[at] = set
    common[at] = set < 0 ? (suffix3[at] as number) + (shape[at] as number) : (word[at] as number)
  }
  sets[0] = -3
  sets[1] = -3
  for (let at = FIRST + length; at < FIRST + length + 3; at++) sets[at] = -2
}

/** Write the values of {@link ATOMS} in their order, for the word in place `at`. */
export function readTagAtoms(
  f: WordFeatures,
  { sets, tags, had, due }: TagContext,
  at: number,
  atoms: Int32Array,
): void {
  const { word, suffix2, suffix3, suffix4, prefix2, prefix3, shape } = f
  let k = 0
  atoms[k++] = word[at] as number
  atoms[k++] = word[at - 1] as number
  atoms[k++] = word[at - 2] as number
  atoms[k++] = word[at + 1] as number
  atoms[k++] = word[at + 2] as number
  atoms[k++] = suffix2[at] as number
  atoms[k++] = suffix3[at] as number
  atoms[k++] = suffix4[at] as number
  atoms[k++] = prefix2[at] as number
  atoms[k++] = prefix3[at] as number
  atoms[k++] = suffix3[at - 1] as number
  atoms[k++] = suffix3[at + 1] as number
  atoms[k++] = (shape[at] as number) * 2 + (at === FIRST ? 1 : 0)
  atoms[k++] = shape[at - 1] as number
  atoms[k++] = shape[at + 1] as number
  atoms[k++] = tags[at - 1] as number
  atoms[k++] = tags[at - 2] as number
  atoms[k++] = sets[at] as number
  atoms[k++] = sets[at + 1] as number
  atoms[k++] = sets[at + 2] as number
  atoms[k++] = had[at] as number
  atoms[k++] = due[at] as number
}

/** Tag the words of a sentence from left to right, each with the tag that scores best. */
export class Tagger {
  readonly #model: TaggerModel
  readonly #context = new TagContext()
  readonly #atoms = new Int32Array(TAG_ATOMS)
  readonly #hashes = new Int32Array(TAG_TEMPLATES.count)
  readonly #scores: Int32Array | Float32Array

  /** `scores` is room for one number a tag, whole where the weights are. */
  constructor(model: TaggerModel, scores: Int32Array | Float32Array = new Int32Array(TAGS.length)) {
    this.#model = model
    this.#scores = scores
  }

  /** Fill `tags`; where `marks` has a tag, of punctuation, and not {@link NO_MARK}, it is that. */
  tag(features: WordFeatures, marks: Uint8Array, tags: Uint8Array): void {
    const { dictionary, weights } = this.#model
    const context = this.#context
    context.begin(features, marks, dictionary)
    const end = FIRST + features.length
    for (let at = FIRST; at < end; at++) {
      const mark = marks[at] as number
      if (mark !== NO_MARK) {
        context.put(at, mark)
        continue
      }
      const allowed = allowedTags(dictionary, context.sets[at] as number)
      if (allowed.length === 1) {
        context.put(at, allowed[0] as number)
        continue
      }
      readTagAtoms(features, context, at, this.#atoms)
      hashFeatures(TAG_TEMPLATES, this.#atoms, this.#hashes)
      context.put(at, bestOutcome(weights, this.#hashes, allowed, this.#scores))
    }
    for (let at = FIRST; at < end; at++) tags[at] = context.tags[at] as number
  }
}

/** The tags that a word may have: those of its set where the set is closed, else all open ones. */
export function allowedTags({ sets }: WordDictionary, set: number): Uint8Array {
  if (set < 0) return OPEN_TAGS
  const known = sets[set]
  return known?.isClosed === true ? known.tags : OPEN_TAGS
}
