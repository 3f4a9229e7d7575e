import {
  OPEN_TAGS,
  readTagFeatures,
  TAG_FEATURES,
  Tagger,
  type TaggerModel,
} from '../src/syntax/tag.ts'
import { placeOf, scoreOf } from '../src/syntax/weights.ts'
import { AveragedWeights, Shuffler } from './averaged-weights.ts'
import type { Example } from './train-english-syntax.ts'

const ROWS = 2 ** 20

export interface TrainedTagger {
  tag(example: Example, tags: Uint8Array): void
  model(): TaggerModel
}

/** An averaged perceptron that tags from left to right. */
export function trainTagger(examples: readonly Example[], rounds: number): TrainedTagger {
  const known = knownWords(examples)
  const weights = new AveragedWeights(ROWS, 1)
  const shuffler = new Shuffler(12345)
  const order = examples.map((_, k) => k)
  const hashes = new Int32Array(TAG_FEATURES)
  const tags = new Uint8Array(512)
  for (let round = 0; round < rounds; round++) {
    shuffler.shuffle(order)
    let right = 0
    let all = 0
    for (const k of order) {
      const { features, tags: gold } = examples[k] as Example
      for (let at = 0; at < features.length; at++) {
        const truth = gold[at] as number
        const allowed = known.get(features.word[at] as number) ?? OPEN_TAGS
        all++
        if (allowed.length === 1) {
          tags[at] = allowed[0] as number
          if (tags[at] === truth) right++
          continue
        }
        const count = readTagFeatures(features, at, tags, hashes)
        let best = allowed[0] as number
        let bestScore = Number.NEGATIVE_INFINITY
        for (const tag of allowed) {
          const score = scoreOf(weights, hashes, count, tag)
          if (score > bestScore) {
            bestScore = score
            best = tag
          }
        }
        weights.step++
        if (best === truth) right++
        else {
          for (let f = 0; f < count; f++) {
            weights.add(placeOf(hashes[f] as number, truth, weights.mask), 1)
            weights.add(placeOf(hashes[f] as number, best, weights.mask), -1)
          }
        }
        tags[at] = best
      }
    }
    console.log(`tagger, round ${round + 1}: ${((100 * right) / all).toFixed(2)} %`)
  }
  const model: TaggerModel = { weights: { values: weights.quantized(), mask: weights.mask }, known }
  const tagger = new Tagger(model)
  return {
    tag({ features }, out) {
      tagger.tag(features, NO_MARKS, out)
    },
    model: () => model,
  }
}

const NO_MARKS = new Uint8Array(512).fill(255)

/** For words that are frequent enough to tell, the tags that they have. */
function knownWords(examples: readonly Example[]): Map<number, readonly number[]> {
  const counts = new Map<number, Map<number, number>>()
  for (const { features, tags } of examples) {
    for (const [at, tag] of tags.entries()) {
      const word = features.word[at] as number
      const own = counts.get(word) ?? new Map<number, number>()
      counts.set(word, own)
      own.set(tag, (own.get(tag) ?? 0) + 1)
    }
  }
  const known = new Map<number, readonly number[]>()
  for (const [word, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    if (all < LEAST_SEEN) continue
    // An open word may be what it was not yet; one of many hundred uses was an error.
    const isClosed = all >= CLOSED_SEEN
    if (!isClosed) continue
    const least = all * 0.002
    const tags = [...own]
      .filter(([, count]) => count > least)
      .map(([tag]) => tag)
      .sort((a, b) => a - b)
    known.set(word, tags)
  }
  return known
}

const LEAST_SEEN = 5
/** Uses of a word that show all tags it can have. */
const CLOSED_SEEN = 20
