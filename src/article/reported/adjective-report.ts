import { adjectiveLength, adjectiveSense } from '../lexicon/cue-lexicon.ts'
import { clauseEnd, phraseEnd } from './content-end.ts'
import type { Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { Tree } from './tree.ts'
import { trim } from './trim.ts'
import { verbGroup } from './verb-group.ts'

/** "is confident that …", "was critical of …", "is in favor of …": the adjective or phrase ends at `k`. */
export function adjectiveReport(tree: Tree, k: number): Report | undefined {
  const length = adjectiveLength(tree.lower, k)
  const first = k - length + 1
  const sense = adjectiveSense(tree.lower.slice(first, k + 1).join(' '))
  if (length === 0 || sense === undefined || first === 0) return undefined
  const found = verbGroup(tree, first, sense)
  if (found.start === first) return undefined
  // The subject is that of the last word of a phrase.
  const group = { ...found, verb: k, governor: found.governor === first ? k : found.governor }
  const next = tree.lower[k + 1]
  if (next === undefined) return undefined
  const isInfinitive = next === 'to' && tree.tag(k + 2) === 'VB'
  const frame = isInfinitive ? 'toDo' : WH.has(next) ? 'wh' : next
  const known =
    sense.frames.get(frame) ??
    (/^(?:he|she|they|it|the)$/.test(next) ? sense.frames.get('zero') : undefined)
  if (known === undefined) return undefined
  const isClause =
    frame === 'that' || frame === 'toDo' || frame === 'wh' || !sense.frames.has(frame)
  const start = isClause ? k + 1 : k + 2
  const content = trim(tree, {
    start,
    end:
      frame === 'toDo' || !isClause ? phraseEnd(tree, group, start) : clauseEnd(tree, group, start),
  })
  const source = subjectOf(tree, { ...group, isPassive: false })
  if (content === undefined || source === undefined || source.end > group.start) return undefined
  if (/^(?:it|that|this|there|which)$/.test(tree.lower[source.start] as string)) return undefined
  return {
    mode: known.mode,
    lemma: sense.lemma,
    frame: `adjective ${frame}`,
    cue: { start: group.start, end: isClause ? k + 1 : k + 2 },
    source,
    isDenied: false,
    content: [content],
  }
}

const WH: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what'])
