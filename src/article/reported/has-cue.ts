import { isNominalTag, isVerbTag } from '../../syntax/tag.ts'
import { adjectiveLength, nounSense, verbSense } from '../lexicon/cue-lexicon.ts'
import { idiom } from '../lexicon/idioms.ts'
import { isSourceNoun } from '../lexicon/source-phrases.ts'
import { FARTHEST_NOUN } from './idiom-report.ts'

/**
 * Whether any word of a tagged sentence can be a cue as the part of speech that it is there. Parsing
 * takes far longer than tagging, and every eighth sentence with a word that may be a cue has none:
 * "his report", "the named ships".
 */
export function hasCue(lower: readonly string[], tags: Uint8Array): boolean {
  for (let k = 0; k < tags.length; k++) {
    const word = lower[k] as string
    if (word === ':' || word === 'according' || isSourceNoun(word)) return true
    if (adjectiveLength(lower, k) > 0) return true
    const tag = tags[k] as number
    if (isVerbTag(tag)) {
      if (verbSense(word) !== undefined || opensIdiom(lower, k)) return true
    } else if (isNominalTag(tag)) {
      if (word.endsWith('s') && verbSense(word) !== undefined) return true
      if (hasFrame(word, lower[k + 1])) return true
    }
  }
  return false
}

function opensIdiom(lower: readonly string[], verb: number): boolean {
  for (let k = verb + 1; k < lower.length && k <= verb + FARTHEST_NOUN; k++)
    if (idiom(lower[verb] as string, lower[k] as string) !== undefined) return true
  return false
}

/** Whether what follows a noun is what may follow it where it is a cue: "promise to", "claim that". */
function hasFrame(noun: string, next: string | undefined): boolean {
  const frames = nounSense(noun)?.frames
  if (frames === undefined || next === undefined) return false
  if (next === 'to') return frames.has('toDo') || frames.has('to')
  return frames.has(next === 'whether' || next === 'if' ? 'wh' : next)
}
