import { verbSense } from '../lexicon/cue-lexicon.ts'
import { DAY, isVenueNoun, SUBORDINATORS } from './insertion.ts'
import { joinsPair } from './name-pair.ts'
import type { Tree } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

/**
 * The end of a phrase that a cue governs: without what is set off by a comma and no apposition, what
 * tells when and where it was said, and clauses of time and reason.
 */
export function phraseEnd(tree: Tree, group: VerbGroup, start: number): number {
  const end = clauseEnd(tree, group, start)
  let hasOpener = OPENERS.has(tree.tag(start) ?? '')
  for (let k = start + 1; k < end; k++) {
    if (tree.isQuoted(k)) continue
    if (leavesPhrase(tree, group, start, k)) return k
    if (endsInQuotedComma(tree, k) && leavesAtComma(tree, k)) return k
    if (OPENERS.has(tree.tag(k) ?? '')) hasOpener = true
    else if (!hasOpener && isMainVerb(tree, k)) return k
  }
  return end
}

/** Tags of the words that open a clause inside a phrase. */
const OPENERS: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB', 'IN', 'PRP', ','])

/** "Guilds urging Velk to sail are divided": the verb of the sentence is no part of the phrase. */
function isMainVerb(tree: Tree, k: number): boolean {
  if (!tree.isFinite(k) || tree.tag(k - 1) === 'NNP' || tree.tag(k - 1) === 'TO') return false
  return !tree.is(k, 'relcl') && !tree.is(tree.head(k), 'relcl') && !tree.is(k, 'ccomp')
}

/** "“a mistake,” adding": the comma before `k` stands inside the marks. */
function endsInQuotedComma(tree: Tree, k: number): boolean {
  return tree.lower[k - 1] === ',' && tree.isQuoted(k - 1)
}

/** Whether the token at `k` begins what is no longer part of the phrase. */
function leavesPhrase(tree: Tree, group: VerbGroup, start: number, k: number): boolean {
  const lower = tree.lower[k] as string
  // "Quoted a diplomat, Joram Velk, as saying that …"
  if (lower === ',' && isAsSaying(tree, k + 1)) return false
  if (isAsSaying(tree, k)) return false
  if (lower === ',') return leavesAtComma(tree, k + 1)
  if (lower === ';') return true
  if (DASHES.has(lower) && joinsPair(tree, k)) return false
  if (DASHES.has(lower))
    return !/^(?:including|particularly|especially)$/.test(tree.lower[k + 1] ?? '')
  if (isVenue(tree, k)) return tellsOfCue(tree, group, start, k)
  if (TIMES.has(lower)) return hangsOnCue(tree, group, k)
  if (lower === 'by') return tree.tag(k + 1) === 'VBG' && hangsOnCue(tree, group, k)
  // "called him late for saying that …": what he says are his own words.
  if (lower === 'for' && tree.tag(k + 1) === 'VBG') return isSaying(tree, k + 1)
  if (SUBORDINATORS.has(lower) && tree.tag(k) === 'IN')
    return (
      (tree.is(k, 'mark') && (lower !== 'as' || hasFinite(tree, k))) || tree.tag(k + 1) === 'PRP'
    )
  // "… and left": a second verb of the same subject.
  if (tree.tag(k) === 'CC') {
    if (tree.isQuoted(k + 1)) return false
    const next = tree.isAdverb(k + 1) ? k + 2 : k + 1
    return tree.isFinite(next) || tree.tag(k + 1) === 'PRP'
  }
  return false
}

/** Whether what somebody is quoted as saying begins at `k`. */
function isAsSaying(tree: Tree, k: number): boolean {
  return tree.lower[k] === 'as' && tree.tag(k + 1) === 'VBG'
}

function hasFinite(tree: Tree, from: number): boolean {
  for (let k = from; k < tree.length && k < from + 8; k++) if (tree.isFinite(k)) return true
  return false
}

function leavesAtComma(tree: Tree, next: number): boolean {
  const tag = tree.tag(next)
  if (CUTS_PHRASE.has(tree.lower[next] ?? '')) return true
  if (tag === 'VBG' || tag === 'VBN' || tag === 'PRP' || tree.isFinite(next)) return true
  return opensClause(tree, next)
}

/** "To back the pact, Oda works …": a subject and its verb begin a clause of their own. */
function opensClause(tree: Tree, from: number): boolean {
  if (!tree.isNominal(from) && tree.tag(from) !== 'DT') return false
  for (let k = from + 1; k < tree.length && k < from + 8; k++) {
    if (tree.isMark(k) || tree.tag(k) === 'CC') return false
    if (tree.isFinite(k))
      return !tree.is(k, 'relcl') && !tree.is(tree.head(k), 'relcl') && !tree.is(k, 'acl')
  }
  return false
}

function isSaying(tree: Tree, k: number): boolean {
  return verbSense(tree.lower[k] as string)?.frames.get('that')?.mode === 'say'
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--'])

/** Prepositions of time: before the cue's own circumstances they end what it governs. */
const TIMES: ReadonlySet<string> = new Set(['during', 'following', 'amid', 'throughout'])

const CUTS_PHRASE: ReadonlySet<string> = new Set(
  (
    'who which whose whom where when but while as and though although because if after before with ' +
    'according despite during even then'
  ).split(' '),
)

/** "on Friday", "in a speech", "on television": when and where something was said. */
export function isVenue(tree: Tree, k: number): boolean {
  const lower = tree.lower[k] as string
  if (DAY.test(lower)) return true
  if (lower === 'on') return DAY.test(tree.lower[k + 1] ?? '') || isVenueNoun(tree.lower[k + 1])
  if (lower !== 'in' && lower !== 'at' && lower !== 'during') return false
  for (let at = k + 1; at < tree.length && at < k + 7; at++) {
    if (isVenueNoun(tree.lower[at])) return true
    if (tree.isMark(at) || tree.isVerb(at)) return false
  }
  return false
}

/** Whether a time or place tells of the cue, and not of a verb in what it governs. */
function tellsOfCue(tree: Tree, group: VerbGroup, start: number, k: number): boolean {
  for (let at = start; at < k; at++) if (tree.isVerb(at)) return hangsOnCue(tree, group, k)
  return true
}

/** Whether the tree gives the phrase that begins at `k` to the cue's verb. */
function hangsOnCue(tree: Tree, { verb, governor }: VerbGroup, k: number): boolean {
  const noun = tree.is(k, 'case') || tree.is(k, 'mark') ? tree.head(k) : k
  const head = noun < tree.length ? tree.head(noun) : noun
  return head === verb || head === governor
}

/** The end of a clause that begins at `start` and is governed by the verb. */
export function clauseEnd(tree: Tree, group: VerbGroup, start: number): number {
  let last = tree.length
  while (last > start && tree.isMark(last - 1) && tree.lower[last - 1] !== ')') last--
  let end = Math.min(last, endOfEmbedding(tree, group))
  if (end <= start + 1) end = Math.max(start + 1, tree.range(group.verb).end)
  if (end <= start + 1) end = last
  const tag = tree.tag(group.governor)
  const isFronted = opensSentence(tree, group) && !tree.isMark(start - 1)
  const opensMain = (k: number): boolean =>
    opensReport(tree, k) || (isFronted && opensClause(tree, k))
  for (let k = start + 1; k < end - 1; k++) {
    if (tree.isQuoted(k)) continue
    const lower = tree.lower[k] as string
    if (lower === ',' && opensMain(k + 1)) return k
    if (endsInQuotedComma(tree, k) && opensMain(k)) return k
    if (opensAttribution(tree, k)) return k
    if (isVenue(tree, k) && tree.lower[k] !== 'at' && hangsOnCue(tree, group, k)) return k
    if (lower === 'according' && tree.lower[k + 1] === 'to')
      return tree.lower[k - 1] === ',' ? k - 1 : k
    if (tree.tag(k) === 'CC' && leavesQuoted(tree, start, k)) return k
    if (tree.tag(k) === 'CC' || lower === 'while' || lower === 'as' || lower === 'though') {
      const isOther =
        opensOther(tree, k + 1, end, tag) || (lower === 'but' && deniesMore(tree, k + 1))
      if (isOther) return tree.lower[k - 1] === ',' ? k - 1 : k
    }
  }
  return end < last && end > start ? Math.max(end, tree.quotedEnd(end - 1)) : end
}

/** "Said “we are ready” and left": behind content that is quoted as a whole, its speaker goes on. */
function leavesQuoted(tree: Tree, start: number, k: number): boolean {
  for (let at = tree.lower[start] === 'that' ? start + 1 : start; at < k; at++)
    if (!tree.isQuoted(at)) return false
  const next = tree.isAdverb(k + 1) ? k + 2 : k + 1
  return !tree.isQuoted(next) && tree.isFinite(next) && tree.tag(next) !== 'MD'
}

/**
 * Whether a cue stands in a clause before that of the sentence: "When Oda [said] so, Harga left",
 * "[Asked] whether it was so, Harga left".
 */
function opensSentence(tree: Tree, { start }: VerbGroup): boolean {
  const isParticiple = /^VB[DN]$/.test(tree.tag(0) ?? '') && tree.child(0, 'nsubj') === undefined
  if (!isParticiple && !SUBORDINATORS.has(tree.lower[0] as string)) return false
  for (let k = 1; k < start; k++) if (tree.isMark(k)) return false
  return true
}

/** Where the relative clause, participle phrase or aside ends that the verb itself stands in. */
function endOfEmbedding(tree: Tree, { verb, governor }: VerbGroup): number {
  let k = governor
  for (let depth = 0; depth < 12 && k < tree.length; depth++) {
    const isRelative = tree.is(k, 'relcl')
    const isModifier = tree.is(k, 'acl') || tree.is(k, 'advcl')
    if (isRelative || (isModifier && !isMainLike(tree, k))) {
      return Math.max(tree.range(k).end, verb + 1)
    }
    k = tree.head(k)
  }
  return tree.length
}

/** Whether a verb that the tree hangs on another has its own subject and nothing that makes it depend. */
function isMainLike(tree: Tree, k: number): boolean {
  const first = tree.tag(tree.range(k).start)
  return (
    tree.isFinite(k) &&
    first !== 'WRB' &&
    tree.child(k, 'mark') === undefined &&
    tree.child(k, 'nsubj') !== undefined
  )
}

/** "Conceding that it was late he warned: “…”": the sentence's own verb of saying. */
function opensAttribution(tree: Tree, k: number): boolean {
  const after = tree.lower[k + 2]
  return (
    tree.tag(k) === 'PRP' &&
    (after === ':' || after === ',' || tree.hasGap(k + 2)) &&
    tree.isFinite(k + 1) &&
    verbSense(tree.lower[k + 1] as string)?.frames.has('post') === true &&
    (after === ':' || tree.hasGap(k + 2) || tree.hasGap(k + 3))
  )
}

/** ", adding that …": another report of the same speaker. */
function opensReport(tree: Tree, k: number): boolean {
  let at = k
  while (at < tree.length && tree.isAdverb(at)) at++
  if (tree.tag(at) !== 'VBG' && !(tree.lower[at] ?? '').endsWith('ing')) return false
  const frames = verbSense(tree.lower[at] as string)?.frames
  return (
    frames !== undefined &&
    (frames.has('that') ||
      frames.has('npNp') ||
      (frames.get('np')?.reliability === 'sure' && frames.get('np')?.mode !== 'think'))
  )
}

/** "… but did not say when": a second thing that the speaker does or leaves. */
function deniesMore(tree: Tree, k: number): boolean {
  return (
    /^(?:did|does|has)$/.test(tree.lower[k] ?? '') && /^(?:not|n't)$/.test(tree.lower[k + 1] ?? '')
  )
}

/** "… and warned that", "… while Velk said": another report in the same sentence. */
function opensOther(tree: Tree, from: number, end: number, tag: string | undefined): boolean {
  let at = from
  while (
    at < end &&
    (tree.isAdverb(at) || /^(?:has|have|had|did|does|do|not|n't)$/.test(tree.lower[at] as string))
  )
    at++
  // A text may be cut off here.
  if (at >= end) return false
  const first = verbSense(tree.lower[at] as string)
  if (
    first !== undefined &&
    tree.isVerb(at) &&
    (tree.tag(at) === tag || tree.tag(at) === 'VBD' || (tree.tag(at) === 'VBN' && tag === 'VBD')) &&
    (tag === 'VBD' || tag === 'VBZ' || tag === 'VBG')
  )
    return true
  // A subject of a few words and a verb of saying with words of its own.
  for (let k = at; k < end && k < at + 12; k++) {
    if (tree.isFinite(k) || tree.tag(k) === 'VBN') {
      const sense = verbSense(tree.lower[k] as string)
      return (
        k > at &&
        sense !== undefined &&
        sense.frames.get('that')?.mode === 'say' &&
        tree.tag(k) === tag
      )
    }
    if (tree.isMark(k) && tree.lower[k] !== ',') return false
  }
  return false
}
