import type { Tree } from '../../article/reported/tree.ts'
import type { SpokenSentence } from '../spoken-sentence.ts'
import type { Passage } from '../spoken-text.ts'
import type { EventGate } from './event-gate.ts'
import { findEventWords, type WordAt } from './find-event-words.ts'

/** A sentence with the words in it that may tell of events. */
export interface PromisingSentence {
  readonly sentence: SpokenSentence
  readonly words: readonly WordAt[]
  /** Absent where all words can only mean events told before: without those it need not be made. */
  readonly tree?: Tree
}

/**
 * The sentences of a passage that may tell of events, parsed one right after the other, because the
 * tables of the parser then stay in the cache of the processor.
 */
export function promisingSentences(
  passage: Passage,
  isJoint: boolean,
  gate: EventGate,
): PromisingSentence[] {
  const found = findEventWords(passage.text, isJoint)
  const places = gate.places(passage.text)
  const promising: PromisingSentence[] = []
  if (found.length === 0 && places.length === 0) return promising
  let [k, place] = [0, 0]
  for (const sentence of passage.sentences) {
    const first = k
    while (k < found.length && (found[k] as WordAt).start < sentence.end) k++
    const words = found.slice(first, k)
    const firstPlace = place
    while (place < places.length && (places[place] as number) < sentence.end) place++
    const isSure = place > firstPlace || words.some(({ type }) => type !== 'anaphor')
    if (k === first && !isSure) continue
    promising.push({ sentence, words, ...(isSure ? { tree: sentence.tree } : {}) })
  }
  return promising
}
