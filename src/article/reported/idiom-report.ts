import { idiom } from '../lexicon/idioms.ts'
import { clauseEnd, phraseEnd } from './content-end.ts'
import type { Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { Tree } from './tree.ts'
import { trim } from './trim.ts'
import { verbGroup } from './verb-group.ts'

/** What a verb and its object attribute together: "took aim at the treaty", "paid tribute to the pilots". */
export function idiomReport(tree: Tree, k: number): Report | undefined {
  if (!tree.isVerb(k)) return undefined
  for (let noun = k + 1; noun < tree.length && noun <= k + FARTHEST_NOUN; noun++) {
    if (tree.isMark(noun) || tree.isVerb(noun)) return undefined
    const found = idiom(tree.lower[k] as string, tree.lower[noun] as string)
    const link = tree.lower[noun + 1]
    if (found === undefined || link === undefined || !found.frames.includes(link)) continue
    const sense = { lemma: tree.lower[k] as string, frames: new Map(), particles: new Map() }
    const group = verbGroup(tree, k, sense)
    const isClause = link === 'that'
    const start = isClause ? noun + 1 : noun + 2
    const end = isClause ? clauseEnd(tree, group, start) : phraseEnd(tree, group, start)
    const content = trim(tree, { start, end })
    const source = group.isPassive ? undefined : subjectOf(tree, group)
    if (content === undefined || group.isPassive) return undefined
    return {
      mode: found.mode,
      lemma: `${sense.lemma} ${tree.lower[noun]}`,
      frame: 'idiom',
      cue: { start: group.start, end: start },
      ...(source === undefined ? {} : { source }),
      isDenied: false,
      content: [content],
    }
  }
  return undefined
}

/** Words from the verb to its noun: "took [another rather long] shot at". */
export const FARTHEST_NOUN = 4
