import { tagOfMark } from '../src/syntax/tag.ts'
import {
  endWords,
  FIRST,
  LONGEST_SENTENCE,
  makeWordFeatures,
  readWord,
  type WordFeatures,
} from '../src/syntax/word-features.ts'
import type { TreebankSentence } from './conllu.ts'

/** In place of a relation that nobody told. */
export const UNTOLD = 255
/** In place of a head that nobody told: no word stands there. */
export const UNTOLD_HEAD = 0

/** A sentence of a treebank as the parser sees it, with what it should find. */
export interface Example {
  readonly features: WordFeatures
  /** Tags of punctuation, which are not learned; 255 for words. All these are by place. */
  readonly marks: Uint8Array
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

/** Sentences as examples; those that the parser would cut short are left out. */
export function toExamples(sentences: readonly TreebankSentence[]): Example[] {
  return sentences
    .filter(({ words }) => words.length <= LONGEST_SENTENCE)
    .map(({ words, tags, heads, relations }): Example => {
      const { length } = words
      const features = makeWordFeatures(length)
      for (const [k, word] of words.entries()) readWord(word, 0, word.length, k, features)
      endWords(features, length)
      const example: Example = {
        features,
        marks: new Uint8Array(FIRST + length),
        tags: new Uint8Array(FIRST + length),
        heads: new Int32Array(FIRST + length),
        relations: new Uint8Array(FIRST + length),
      }
      for (const [k, word] of words.entries()) example.marks[k + FIRST] = tagOfMark(word, 0) ?? 255
      example.tags.set(tags, FIRST)
      for (const [k, head] of heads.entries()) example.heads[k + FIRST] = head + FIRST
      example.relations.set(relations, FIRST)
      return example
    })
}
