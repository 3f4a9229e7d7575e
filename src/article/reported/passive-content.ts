import { passiveFrame } from '../lexicon/cue-lexicon.ts'
import { opensSubject } from './clause-start.ts'
import type { Content } from './content.ts'
import { isVenue, phraseEnd } from './content-end.ts'
import type { Tree } from './tree.ts'
import { trim } from './trim.ts'
import { isInfinitive, type VerbGroup } from './verb-group.ts'

/**
 * What a passive attributes: its subject, with what is said of it behind the verb.
 *
 * `The pact was condemned`: the pact. `Harga is expected to sail`: Harga, to sail.
 */
export function passiveContent(tree: Tree, group: VerbGroup): Content | undefined {
  const at = group.end
  const frame = frameAfter(tree, at)
  const known = passiveFrame(group.sense, frame)
  if (known === undefined) return undefined
  const { mode } = known
  const subject = tree.child(group.verb, 'nsubjpass', 'nsubj')
  if (subject === undefined || subject > group.start) return undefined
  const { start, end } = tree.range(subject)
  const first = trim(tree, { start, end: Math.min(end, group.start) })
  if (first === undefined) return undefined
  if (frame === 'np') return { frame: 'passive np', mode, pieces: [first] }
  const second = trim(tree, { start: at, end: endBeforeAgent(tree, group) })
  return second === undefined ? undefined : { frame: 'passive', mode, pieces: [first, second] }
}

/** What follows the participle, in the words of `passiveFrame`. */
function frameAfter(tree: Tree, at: number): string {
  const link = tree.lower[at] ?? ''
  if (isInfinitive(tree, at)) return 'toDo'
  if (at >= tree.length || tree.isMark(at) || link === 'by' || isVenue(tree, at)) return 'np'
  return opensSubject(tree, at) ? 'npNp' : link
}

/** "… is thought unsafe by the guild": who thinks so is no part of it. */
function endBeforeAgent(tree: Tree, group: VerbGroup): number {
  const end = phraseEnd(tree, group, group.end)
  for (let k = group.end + 1; k < end; k++) {
    if (tree.lower[k] === 'by' && tree.head(tree.head(k)) === group.verb) return k
  }
  return end
}
