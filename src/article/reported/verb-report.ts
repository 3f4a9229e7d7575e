import { nounSense, verbSense } from '../lexicon/cue-lexicon.ts'
import type { Mode } from '../lexicon/frame.ts'
import { endOfName } from './according-to.ts'
import { type Content, contentAfter } from './content.ts'
import { clauseEnd, phraseEnd } from './content-end.ts'
import { frontedContent } from './fronted-content.ts'
import { overlapsAny, type Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { TokenRange, Tree } from './tree.ts'
import { trim } from './trim.ts'
import { isGovernor, isInfinitive, type VerbGroup, verbGroup } from './verb-group.ts'

/** What the verb at `k` attributes: "warned that …", "praised the pact". */
export function verbReport(tree: Tree, k: number): Report | undefined {
  if (!tree.isVerb(k) && !isLostVerb(tree, k)) return undefined
  const sense = verbSense(tree.lower[k] as string)
  if (sense === undefined) return undefined
  if (isNounForm(tree, k) || isAttribute(tree, k)) return undefined
  const group = verbGroup(tree, k, sense)
  const source = invertedSubject(tree, group) ?? subjectOf(tree, group)
  if (isOfDirect(tree, group, source)) return undefined
  if (source === undefined ? group.isPassive && isOnlyName(group) : isNamedAside(tree, group))
    return undefined
  if (source === undefined && isAddressed(tree, group)) return undefined
  if (SEEMING.has(group.sense.lemma)) return seemingAt(tree, group, source)
  if (governsCue(tree, group)) return undefined
  const content =
    frontedContent(tree, group, source) ??
    withRelative(tree, source, contentAfter(tree, group)) ??
    aroundCue(tree, group, source)
  if (content === undefined || isTooWeak(tree, group, source, content.frame)) return undefined
  const cut = source !== undefined && overlapsAny(content.pieces, source)
  return {
    mode: content.mode ?? modeOf(group, content.frame),
    lemma: group.sense.lemma,
    frame: content.frame,
    cue: { start: group.start, end: content.cueEnd ?? group.end },
    ...(source === undefined || cut ? {} : { source }),
    ...(content.hearer === undefined ? {} : { hearer: content.hearer }),
    isDenied: isDenied(tree, group),
    content: content.pieces,
  }
}

/** "what he called a sham", "a pact, which he dubbed a sham": the pronoun is what is called so. */
function withRelative(
  tree: Tree,
  source: TokenRange | undefined,
  content: Content | undefined,
): Content | undefined {
  if (source === undefined || content === undefined || !NAMING.has(content.frame)) return content
  const at = source.start - 1
  if (!/^(?:what|which|whom)$/.test(tree.lower[at] ?? '')) return content
  return { ...content, pieces: [{ start: at, end: at + 1 }, ...content.pieces] }
}

/** Frames that tell what something is called, which may stand before the verb as a pronoun. */
const NAMING: ReadonlySet<string> = new Set(['npNp', 'npAs', 'as', 'np'])

/** "the pact, which she said would fail": the pronoun is the subject of what she said. */
function aroundCue(
  tree: Tree,
  group: VerbGroup,
  source: TokenRange | undefined,
): Content | undefined {
  if (source === undefined || source.end > group.start || !tree.isFinite(group.end))
    return undefined
  if (group.sense.frames.get('post')?.reliability !== 'sure') return undefined
  const at = source.start - 1
  if (!/^(?:which|who|that)$/.test(tree.lower[at] ?? '')) return undefined
  let end = clauseEnd(tree, group, group.end)
  // A relative clause behind a comma ends at the next.
  if (tree.lower[at - 1] === ',') {
    const comma = tree.lower.indexOf(',', group.end)
    if (comma >= 0 && comma < end) end = comma
  }
  const rest = trim(tree, { start: group.end, end })
  if (rest === undefined) return undefined
  return { frame: 'relative', pieces: [{ start: at, end: at + 1 }, rest] }
}

/**
 * Whether a frame that is only likely to attribute stands where even likely ones seldom do: what "you"
 * do, what one is told to do, and what one may do ("a chance to back it").
 */
function isTooWeak(
  tree: Tree,
  group: VerbGroup,
  source: TokenRange | undefined,
  frame: string,
): boolean {
  if (group.sense.frames.get(frame)?.reliability !== 'likely') return false
  if (source === undefined) return tree.tag(group.verb) === 'VB' && group.start === group.verb
  if (tree.lower[source.start] === 'you') return true
  return tree.is(group.governor, 'acl') && tree.lower[group.start] === 'to'
}

/** "refused to say whether": the cue is what is refused, with the verb that governs it. */
function governsCue(tree: Tree, { verb, end, isPassive }: VerbGroup): boolean {
  if (isPassive || !isInfinitive(tree, end) || !isGovernor(tree, verb)) return false
  let at = end + 1
  while (at < tree.length && tree.isAdverb(at)) at++
  const inner = verbReport(tree, at)
  return inner !== undefined && inner.mode !== 'think'
}

/** The mode of a frame; a clause in front of the verb or around it is that of a clause behind it. */
function modeOf({ sense: { frames } }: VerbGroup, frame: string): Mode {
  return (frames.get(frame) ?? frames.get('post'))?.mode ?? 'say'
}

/** "the guards, nicknamed the night owls": it tells a name, and nobody says it. */
function isOnlyName({ start, verb, sense }: VerbGroup): boolean {
  return start === verb && sense.frames.has('npNp')
}

/** "The guards, nicknamed the night owls, left": a name between commas, with the verb of the guards after it. */
function isNamedAside(tree: Tree, group: VerbGroup): boolean {
  if (!isOnlyName(group) || tree.lower[group.start - 1] !== ',') return false
  const comma = tree.lower.indexOf(',', group.end)
  return comma >= 0 && comma < group.end + LONGEST_ASIDE && tree.isFinite(comma + 1)
}

const LONGEST_ASIDE = 12

/** "never said", "did not promise" */
function isDenied(tree: Tree, { start, verb }: VerbGroup): boolean {
  for (let k = start; k < verb; k++) {
    if (/^(?:not|n't|never)$/.test(tree.lower[k] as string)) return true
  }
  return false
}

/** "Envoy Brask applauds Oda": the tagger takes rare verbs between names for nouns. */
function isLostVerb(tree: Tree, k: number): boolean {
  const lower = tree.lower[k] as string
  if (!lower.endsWith('s') || !tree.isNominal(k) || nounSense(lower) !== undefined) return false
  if (tree.tag(k - 1) !== 'NNP' || !/^(?:NNP|DT|PRP)$/.test(tree.tag(k + 1) ?? '')) return false
  // A name in capitals may end in "s" too.
  const { start } = tree.tokens[k] as { start: number }
  return tree.text.charAt(start) === lower.charAt(0)
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

/** "the proposed pact", "her loathed rival": a participle before the noun that it tells of. */
function isAttribute(tree: Tree, k: number): boolean {
  const tag = tree.tag(k)
  if (tag !== 'VBN' && tag !== 'VBD') return false
  let before = k - 1
  while (before >= 0 && tree.isAdverb(before)) before--
  const opens = tree.tag(before)
  if (opens !== 'DT' && opens !== 'PRP$' && opens !== 'POS') return false
  const next = tree.tag(k + 1) ?? ''
  return /^(?:NN|NNS|NNP|NNPS|JJ|CD)$/.test(next)
}

/** "Don't believe them." and "Can't see it?": what a reader is told or asked. */
function isAddressed(tree: Tree, { start, verb }: VerbGroup): boolean {
  let opening = start
  while (opening > 0 && (tree.isMark(opening - 1) || tree.tag(opening - 1) === 'CC')) opening--
  return (
    opening === 0 && start < verb && /^(?:do|does|did|ca|can)$/.test(tree.lower[start] as string)
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
  // "Oda: “…” Brask applauds her": what a colon opens is not the subject's of what follows.
  const isIntroduced = tree.lower[before - 1] === ':'
  if (tree.hasGap(before) && !isIntroduced && !opensClause(tree, group.end)) return true
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
