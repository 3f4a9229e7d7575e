import { adjectiveSense, nounSense, verbSense } from '../lexicon/cue-lexicon.ts'
import type { Mode } from '../lexicon/frame.ts'
import { type Content, clauseEnd, contentAfter, phraseEnd } from './content.ts'
import { frontedContent } from './fronted-content.ts'
import { subjectOf, trim } from './subject.ts'
import type { TokenRange, Tree } from './tree.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** Speech or thought that a sentence reports in its writer's words. */
export interface Reported {
  readonly mode: Mode
  readonly lemma: string
  readonly frame: string
  readonly cue: TokenRange
  readonly source?: TokenRange
  readonly hearer?: TokenRange
  readonly isDenied: boolean
  /** The attributed words, in one or more pieces. */
  readonly content: readonly TokenRange[]
  /** What the attributed words report in their turn. */
  readonly nested: readonly Reported[]
}

/**
 * What a sentence reports, in the order of its cues: the outermost reports, with what is told inside
 * the words of each.
 */
export function findReported(tree: Tree): Reported[] {
  const found: Report[] = []
  for (let k = 0; k < tree.length; k++) {
    if (tree.isQuoted(k)) continue
    const reported =
      accordingTo(tree, k) ?? verbAt(tree, k) ?? nounAt(tree, k) ?? adjectiveAt(tree, k)
    if (reported !== undefined) found.push(reported)
  }
  return nest(found, 0)
}

type Report = Omit<Reported, 'nested'>

/** The outermost of some reports, each with those that stand in its words. */
function nest(found: readonly Report[], depth: number): Reported[] {
  const kept: Report[] = []
  for (const report of found) {
    if (kept.some((other) => holds(other.content, report.cue))) continue
    for (let k = kept.length - 1; k >= 0; k--) {
      const other = kept[k] as Report
      if (holds(report.content, other.cue) || meets(report.cue, other.cue)) kept.splice(k, 1)
    }
    kept.push(report)
  }
  const isDeepest = depth === DEEPEST || kept.length === found.length
  return kept.map((report) => {
    const inside = isDeepest
      ? []
      : found.filter((other) => other !== report && holds(report.content, other.cue))
    return { ...report, nested: nest(inside, depth + 1) }
  })
}

/** Levels of reports in reports that are told apart; readers lose count before. */
const DEEPEST = 3

function holds(pieces: readonly TokenRange[], { start, end }: TokenRange): boolean {
  return pieces.some((piece) => piece.start < end && start < piece.end)
}

function meets(a: TokenRange, b: TokenRange): boolean {
  return a.start < b.end && b.start < a.end
}

function verbAt(tree: Tree, k: number): Report | undefined {
  if (!tree.isVerb(k)) return undefined
  const sense = verbSense(tree.lower[k] as string)
  if (sense === undefined) return undefined
  if (isNounForm(tree, k)) return undefined
  const group = verbGroup(tree, k, sense)
  const source = invertedSubject(tree, group) ?? subjectOf(tree, group)
  if (isOfDirect(tree, group, source)) return undefined
  // "the guards, nicknamed the night owls" tells a name, and nobody says it.
  if (
    group.isPassive &&
    group.start === k &&
    group.sense.frames.has('npNp') &&
    source === undefined
  )
    return undefined
  if (SEEMING.has(group.sense.lemma)) return seemingAt(tree, group, source)
  const content: Content | undefined =
    frontedContent(tree, group, group.sense, source) ?? contentAfter(tree, group, group.sense)
  if (content === undefined) return undefined
  const cut = source !== undefined && content.pieces.some((piece) => meets(piece, source))
  return {
    mode: group.sense.frames.get(content.frame)?.mode ?? 'say',
    lemma: group.sense.lemma,
    frame: content.frame,
    cue: { start: group.start, end: content.cueEnd ?? group.end },
    ...(source === undefined || cut ? {} : { source }),
    ...(content.hearer === undefined ? {} : { hearer: content.hearer }),
    isDenied: isDenied(tree, group),
    content: content.pieces,
  }
}

/** "never said", "did not promise" */
function isDenied(tree: Tree, { start, verb }: VerbGroup): boolean {
  for (let k = start; k < verb; k++) {
    if (/^(?:not|n't|never)$/.test(tree.lower[k] as string)) return true
  }
  return false
}

/** "six states", "the report": the tagger takes some nouns for verbs. */
function isNounForm(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  if (tag !== 'VBZ' && tag !== 'VBP' && tag !== 'VB') return false
  const before = tree.tag(k - 1)
  return (
    before === 'CD' || before === 'DT' || before === 'JJ' || before === 'PRP$' || before === 'POS'
  )
}

/** ", reported the Averholt Mail." */
function invertedSubject(tree: Tree, group: VerbGroup): TokenRange | undefined {
  if (tree.lower[group.start - 1] !== ',' || group.start !== group.verb) return undefined
  const tag = tree.tag(group.verb)
  if ((tag !== 'VBD' && tag !== 'VBZ' && tag !== 'VBN') || !group.sense.frames.has('post'))
    return undefined
  const end = endOfName(tree, group.end)
  const isName =
    end > group.end && /^(?:NNP|NNPS|DT|PRP|NN|JJ|CD|PRP\$)$/.test(tree.tag(group.end) ?? '')
  return isName && (end >= tree.length - 1 || tree.lower[end] === ',')
    ? { start: group.end, end }
    : undefined
}

/** Whether the verb belongs to direct speech right before or after it: `“…,” she said`, `he said: “…”`. */
function isOfDirect(tree: Tree, group: VerbGroup, source: TokenRange | undefined): boolean {
  const start = Math.min(group.start, source?.start ?? group.start)
  let before = start
  while (
    before > 0 &&
    !tree.hasGap(before) &&
    (tree.isMark(before - 1) || tree.isAdverb(before - 1))
  )
    before--
  if (tree.hasGap(before) && !opensClause(tree, group.end)) return true
  let after = group.end
  while (after < tree.length && !tree.hasGap(after) && (tree.isMark(after) || tree.isAdverb(after)))
    after++
  return tree.hasGap(after)
}

function opensClause(tree: Tree, k: number): boolean {
  return tree.lower[k] === 'that' || tree.lower[k] === 'whether'
}

const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear', 'look'])

/** "X seems to sail": how it looks to an observer nobody names. */
function seemingAt(
  tree: Tree,
  group: VerbGroup,
  source: TokenRange | undefined,
): Report | undefined {
  if (source === undefined || tree.lower[group.end] !== 'to') return undefined
  const rest = trim(tree, { start: group.end, end: phraseEnd(tree, group, group.end) })
  if (rest === undefined) return undefined
  return {
    mode: 'think',
    lemma: group.sense.lemma,
    frame: 'seeming',
    cue: { start: group.start, end: group.end },
    isDenied: false,
    content: [source, rest],
  }
}

/** `according to NAME`. */
function accordingTo(tree: Tree, k: number): Report | undefined {
  if (tree.lower[k] !== 'according' || tree.lower[k + 1] !== 'to') return undefined
  const name = endOfName(tree, k + 2)
  // What follows a comma and has no verb tells more of the one named.
  const end = name < tree.length && hasFinite(tree, name) ? name : endOfSentence(tree)
  const source = { start: k + 2, end }
  const pieces: TokenRange[] = []
  const before = trim(tree, { start: 0, end: k })
  const after = trim(tree, { start: end, end: tree.length })
  if (before !== undefined) pieces.push(before)
  if (after !== undefined && (before === undefined || tree.lower[end] === ',')) pieces.push(after)
  if (pieces.length === 0 || end <= k + 2) return undefined
  return {
    mode: 'say',
    lemma: 'according to',
    frame: 'according',
    cue: { start: k, end: k + 2 },
    source,
    isDenied: false,
    content: pieces,
  }
}

function hasFinite(tree: Tree, start: number): boolean {
  for (let k = start; k < tree.length; k++) if (tree.isFinite(k)) return true
  return false
}

function endOfSentence(tree: Tree): number {
  let end = tree.length
  while (end > 0 && tree.isMark(end - 1) && tree.lower[end - 1] !== ')') end--
  return end
}

/** The end of a phrase that names somebody and begins at `start`. */
function endOfName(tree: Tree, start: number): number {
  let end = start
  for (let k = start; k < tree.length; k++) {
    if (tree.isMark(k)) {
      if (tree.lower[k] === '(' || tree.lower[k] === ')') {
        end = k + 1
        continue
      }
      break
    }
    if (tree.isFinite(k)) break
    if (/^(?:who|which|that|whose)$/.test(tree.lower[k] as string)) break
    end = k + 1
  }
  return end
}

/** "his claim that …", "their promise to …" */
function nounAt(tree: Tree, k: number): Report | undefined {
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
  const content = trim(tree, {
    start,
    end:
      frame === 'toDo' || !isClause ? phraseEnd(tree, group, start) : clauseEnd(tree, group, start),
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

function ownerBefore(tree: Tree, end: number): TokenRange | undefined {
  if (tree.tag(end - 1) === 'PRP$') return { start: end - 1, end }
  let start = end - 1
  while (start > 0 && /^(?:NNP|NNPS|NN|DT|JJ)$/.test(tree.tag(start - 1) ?? '')) start--
  return start < end - 1 ? { start, end } : undefined
}

/** "is confident that …", "was critical of …" */
function adjectiveAt(tree: Tree, k: number): Report | undefined {
  const sense = adjectiveSense(tree.lower[k] as string)
  if (sense === undefined || k === 0) return undefined
  const group = verbGroup(tree, k, sense)
  if (group.start === k) return undefined
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
