import { hashFeature, scoreOf, type Weights } from './weights.ts'
import type { WordFeatures } from './word-features.ts'

/** Parts of speech: the tags of the Penn Treebank, with one for all marks that part clauses. */
export const TAGS = [
  'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'DT', 'PDT', 'WDT', 'WP', 'WP$', 'WRB', 'EX',
  'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD', 'TO', 'IN', 'RP', 'CC', 'CD',
  'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'UH', 'FW', 'POS', 'SYM', '$', 'LS', 'AFX',
  ',', '.', ':', '(', ')',
] as const // biome-ignore format: a table

export type Tag = (typeof TAGS)[number]

/** The number that a tag has in {@link TAGS}. */
export const TAG: Readonly<Record<Tag, number>> = Object.fromEntries(
  TAGS.map((tag, number) => [tag, number]),
) as Record<Tag, number>

export interface TaggerModel {
  readonly weights: Weights
  /** The tags that a frequent word can have, by its hash. */
  readonly known: ReadonlyMap<number, readonly number[]>
}

/** Tags that a word nobody has seen may have. */
const OPEN: readonly number[] = (
  ['NN', 'NNS', 'NNP', 'NNPS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'JJ', 'JJR', 'JJS', 'RB',
   'RBR', 'CD', 'UH', 'FW', 'SYM', 'LS', 'AFX', 'IN', 'PRP', 'DT', 'MD'] as const // biome-ignore format: a table
)
  .map((tag) => TAG[tag])

/** Tags of a token of punctuation. */
const MARKS: Readonly<Record<string, Tag>> = {
  ',': ',', '.': '.', '!': '.', '?': '.', ':': ':', ';': ':', '…': ':', '–': ':', '—': ':',
  '-': ':', '(': '(', '[': '(', '{': '(', ')': ')', ']': ')', '}': ')', $: '$', '£': '$', '€': '$',
  '¥': '$', '%': 'NN', '/': 'SYM', '•': 'LS', '+': 'SYM', '=': 'SYM', '&': 'CC',
} // biome-ignore format: a table

/** The tag of a token that is no word, or `undefined`. */
export function tagOfMark(text: string, start: number): number | undefined {
  const tag = MARKS[text.charAt(start)]
  return tag === undefined ? undefined : TAG[tag]
}

/** The most features of a word in its place. */
export const TAG_FEATURES = 24

/**
 * Hash what tells of the tag of word `at`: the word and its neighbors, their endings, and the two tags
 * before it.
 *
 * @see Collins 2002, "Discriminative Training Methods for Hidden Markov Models"
 */
export function readTagFeatures(
  f: WordFeatures,
  at: number,
  tags: Uint8Array,
  hashes: Int32Array,
): number {
  const { word, suffix2, suffix3, suffix4, prefix3, shape, length } = f
  const w = word[at] as number
  const s = shape[at] as number
  const w1 = at > 0 ? (word[at - 1] as number) : 1
  const w2 = at > 1 ? (word[at - 2] as number) : 1
  const n1 = at + 1 < length ? (word[at + 1] as number) : 2
  const n2 = at + 2 < length ? (word[at + 2] as number) : 2
  const t1 = at > 0 ? (tags[at - 1] as number) : 100
  const t2 = at > 1 ? (tags[at - 2] as number) : 101
  const isFirst = at === 0 ? 1 : 0
  let k = 0
  hashes[k++] = hashFeature(0, w)
  hashes[k++] = hashFeature(1, suffix2[at] as number)
  hashes[k++] = hashFeature(2, suffix3[at] as number)
  hashes[k++] = hashFeature(3, suffix4[at] as number)
  hashes[k++] = hashFeature(4, prefix3[at] as number)
  hashes[k++] = hashFeature(5, s, isFirst)
  hashes[k++] = hashFeature(6, t1)
  hashes[k++] = hashFeature(7, t1, t2)
  hashes[k++] = hashFeature(8, t1, w)
  hashes[k++] = hashFeature(9, w1)
  hashes[k++] = hashFeature(10, w1, w)
  hashes[k++] = hashFeature(11, n1)
  hashes[k++] = hashFeature(12, n1, w)
  hashes[k++] = hashFeature(13, w2)
  hashes[k++] = hashFeature(14, n2)
  hashes[k++] = hashFeature(15, at > 0 ? (suffix3[at - 1] as number) : 1)
  hashes[k++] = hashFeature(16, at + 1 < length ? (suffix3[at + 1] as number) : 2)
  hashes[k++] = hashFeature(17, s, at + 1 < length ? (shape[at + 1] as number) : 255, isFirst)
  hashes[k++] = hashFeature(18, suffix3[at] as number, t1)
  hashes[k++] = hashFeature(19, t1, n1)
  hashes[k++] = hashFeature(20, s, at > 0 ? (shape[at - 1] as number) : 255)
  hashes[k++] = hashFeature(21, suffix2[at] as number, t1, n1)
  hashes[k++] = hashFeature(22, w2, w1, 0)
  hashes[k++] = hashFeature(23, s, t1)
  return k
}

/** Tag the words of a sentence from left to right, each with the tag that scores best. */
export class Tagger {
  readonly #model: TaggerModel
  readonly #hashes = new Int32Array(TAG_FEATURES)

  constructor(model: TaggerModel) {
    this.#model = model
  }

  /** Fill `tags`; `marks` has the tags of punctuation, and 255 for words. */
  tag(features: WordFeatures, marks: Uint8Array, tags: Uint8Array): void {
    const { known } = this.#model
    for (let at = 0; at < features.length; at++) {
      const mark = marks[at] as number
      if (mark < 255) {
        tags[at] = mark
        continue
      }
      const allowed = known.get(features.word[at] as number) ?? OPEN
      tags[at] =
        allowed.length === 1 ? (allowed[0] as number) : this.#best(features, at, tags, allowed)
    }
  }

  #best(features: WordFeatures, at: number, tags: Uint8Array, allowed: readonly number[]): number {
    const { weights } = this.#model
    const hashes = this.#hashes
    const count = readTagFeatures(features, at, tags, hashes)
    return bestOutcome(weights, hashes, count, allowed)
  }
}

/** The outcome of those allowed that scores best; of equals the first. */
export function bestOutcome(
  weights: Weights,
  hashes: Int32Array,
  count: number,
  outcomes: readonly number[],
): number {
  let best = outcomes[0] as number
  let bestScore = Number.NEGATIVE_INFINITY
  for (const outcome of outcomes) {
    const score = scoreOf(weights, hashes, count, outcome)
    if (score > bestScore) {
      bestScore = score
      best = outcome
    }
  }
  return best
}

export { OPEN as OPEN_TAGS }
