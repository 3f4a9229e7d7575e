import { nounSense, verbSense } from '../lexicon/cue-lexicon.ts'
import { clauseEnd, phraseEnd } from './content-end.ts'
import { TIME } from './insertion.ts'
import type { Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** "his claim that …", "their promise to …" */
export function nounReport(tree: Tree, k: number): Report | undefined {
  const sense = nounSense(tree.lower[k] as string)
  if (sense === undefined || !tree.isNominal(k)) return undefined
  const next = tree.lower[k + 1]
  if (next === undefined) return undefined
  const isInfinitive = next === 'to' && tree.tag(k + 2) === 'VB'
  const frame = isInfinitive ? 'toDo' : next === 'whether' || next === 'if' ? 'wh' : next
  const known = sense.frames.get(frame)
  if (known === undefined) return undefined
  const isClause = frame === 'that' || frame === 'toDo' || frame === 'wh'
  let from = k
  while (
    from > 0 &&
    /^(?:JJ|DT|NN|JJR|JJS|VBN|VBG|CD)$/.test(tree.tag(from - 1) ?? '') &&
    !tree.isFinite(from - 1)
  )
    from--
  const group: VerbGroup = {
    start: from,
    end: k + 1,
    verb: k,
    governor: k,
    isPassive: false,
    sense,
  }
  const start = isClause ? k + 1 : k + 2
  // "a statement on Monday" tells when, and not of what.
  if (!isClause && TIME.test(tree.lower[start] ?? '')) return undefined
  const content = trim(tree, {
    start,
    end:
      frame === 'toDo' || !isClause
        ? phraseEnd(tree, group, start)
        : endBeforeMainVerb(tree, start, clauseEnd(tree, group, start)),
  })
  if (content === undefined) return undefined
  const owner = tree.child(k, 'poss')
  let source: TokenRange | undefined = owner === undefined ? undefined : tree.range(owner)
  if (source === undefined && (tree.tag(from - 1) === 'PRP$' || tree.tag(from - 1) === 'POS'))
    source = ownerBefore(tree, from)
  // "expressed concern about": the verb belongs to the cue, and its subject is the source.
  const verb = tree.head(k)
  if (source === undefined && verb < from && tree.isVerb(verb)) {
    const light = verbGroup(tree, verb, verbSense(tree.lower[verb] as string) ?? sense)
    source = subjectOf(tree, light)
    if (from - light.end < 2 && tree.is(k, 'obj')) from = light.start
  }
  const cueStart =
    source === undefined ? from : source.end > from && source.end <= k ? source.end : from
  return {
    mode: known.mode,
    lemma: sense.lemma,
    frame: `noun ${frame}`,
    cue: { start: cueStart, end: isClause ? k + 1 : k + 2 },
    ...(source === undefined ? {} : { source }),
    isDenied: false,
    content: [content],
  }
}

/** "Her claim that the harbor was safe fooled nobody": where the clause meets the verb of the sentence. */
function endBeforeMainVerb(tree: Tree, start: number, end: number): number {
  // A sentence that has had its verb before the noun has no other to meet.
  for (let k = 0; k < start; k++) if (tree.isFinite(k)) return end
  let hasVerb = false
  for (let k = start; k < end; k++) {
    if (!tree.isFinite(k)) continue
    const before = tree.tag(k - 1) ?? ''
    if (hasVerb && /^(?:JJ|VB|RP|IN|CD)/.test(before)) return k
    hasVerb = true
  }
  return end
}

function ownerBefore(tree: Tree, end: number): TokenRange | undefined {
  if (tree.tag(end - 1) === 'PRP$') return { start: end - 1, end }
  let start = end - 1
  while (start > 0 && /^(?:NNP|NNPS|NN|DT|JJ)$/.test(tree.tag(start - 1) ?? '')) start--
  return start < end - 1 ? { start, end } : undefined
}
