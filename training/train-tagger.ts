import { hashFeatures } from '../src/syntax/feature-templates.ts'
import { TAGS } from '../src/syntax/tag.ts'
import {
  allowedTags,
  readTagAtoms,
  TAG_ATOMS,
  TAG_TEMPLATES,
  TagContext,
  Tagger,
} from '../src/syntax/tagger.ts'
import { bestOutcome } from '../src/syntax/weights.ts'
import { type TagSet, WordDictionary } from '../src/syntax/word-dictionary.ts'
import { FIRST, PLACES } from '../src/syntax/word-features.ts'
import { AveragedWeights, Shuffler } from './averaged-weights.ts'
import type { Example } from './examples.ts'

const LEARNED_PLACES = 2 ** 20

export interface TrainedTagger {
  readonly words: ReadonlyMap<number, number>
  readonly sets: readonly TagSet[]
  readonly dictionary: WordDictionary
  readonly weights: Float32Array
  readonly mask: number
}

/** An averaged perceptron that tags from left to right. */
export function trainTagger(
  examples: readonly Example[],
  rounds: number,
  seed: number,
): TrainedTagger {
  const { words, sets: tagSets, dictionary } = makeDictionary(examples)
  const weights = new AveragedWeights(LEARNED_PLACES, TAGS.length)
  const shuffler = new Shuffler(seed)
  const order = examples.map((_, k) => k)
  const atoms = new Int32Array(TAG_ATOMS)
  const hashes = new Int32Array(TAG_TEMPLATES.count)
  const scores = new Float32Array(TAGS.length)
  const context = new TagContext()
  for (let round = 0; round < rounds; round++) {
    shuffler.shuffle(order)
    let right = 0
    let all = 0
    for (const k of order) {
      const { features, marks, tags: gold } = examples[k] as Example
      context.begin(features, marks, dictionary)
      for (let at = FIRST; at < FIRST + features.length; at++) {
        const truth = gold[at] as number
        const allowed = allowedTags(dictionary, context.sets[at] as number)
        const mark = marks[at] as number
        if (mark < 255 || allowed.length === 1) {
          context.put(at, mark < 255 ? mark : (allowed[0] as number))
          continue
        }
        all++
        readTagAtoms(features, context, at, atoms)
        hashFeatures(TAG_TEMPLATES, atoms, hashes)
        const best = bestOutcome(weights, hashes, allowed, scores)
        weights.step++
        if (best === truth) right++
        else {
          for (let f = 0; f < hashes.length; f++) {
            const place = (hashes[f] as number) & weights.mask
            weights.add(place + truth, 1)
            weights.add(place + best, -1)
          }
        }
        context.put(at, best)
      }
    }
    console.log(`tagger, round ${round + 1}: ${((100 * right) / all).toFixed(2)} %`)
  }
  return { words, sets: tagSets, dictionary, weights: weights.averages(), mask: weights.mask }
}

/** Tag the examples with what {@link trainTagger} has learned. */
export function tagWith(trained: TrainedTagger, examples: readonly Example[]): Uint8Array[] {
  const { dictionary, weights: values, mask } = trained
  const tagger = new Tagger(
    { dictionary, weights: { values, mask } },
    new Float32Array(TAGS.length),
  )
  return examples.map(({ features, marks }) => {
    const tags = new Uint8Array(PLACES)
    tagger.tag(features, marks, tags)
    return tags
  })
}

/** For words that are frequent enough to tell, the tags that they have. */
function makeDictionary(
  examples: readonly Example[],
): Pick<TrainedTagger, 'words' | 'sets' | 'dictionary'> {
  const counts = new Map<number, Map<number, number>>()
  for (const { features, tags } of examples) {
    for (let at = FIRST; at < FIRST + features.length; at++) {
      const word = features.word[at] as number
      const own = counts.get(word) ?? new Map<number, number>()
      counts.set(word, own)
      const tag = tags[at] as number
      own.set(tag, (own.get(tag) ?? 0) + 1)
    }
  }
  const words = new Map<number, number>()
  const numbers = new Map<string, number>()
  const sets: TagSet[] = []
  for (const [word, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    if (all < LEAST_SEEN) continue
    const isClosed = all >= CLOSED_SEEN
    const tags = [...own]
      .filter(([, count]) => count > all * (isClosed ? 0.004 : 0.1))
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
      .map(([tag]) => tag)
    const key = `${isClosed} ${tags.join(' ')}`
    let set = numbers.get(key)
    if (set === undefined) {
      set = sets.length
      numbers.set(key, set)
      sets.push({ tags: Uint8Array.from(tags), isClosed })
    }
    words.set(word, set)
  }
  return { words, sets, dictionary: new WordDictionary(words, sets) }
}

const LEAST_SEEN = 4
/** Uses of a word that show all tags it can have. */
const CLOSED_SEEN = 20
