import { type CueSense, passiveFrame, verbSense } from '../lexicon/cue-lexicon.ts'
import { trim } from './subject.ts'
import type { TokenRange, Tree } from './tree.ts'
import type { VerbGroup } from './verb-group.ts'

export interface Content {
  readonly frame: string
  readonly pieces: readonly TokenRange[]
  /** Where the cue ends when more than the verb group belongs to it: "called for". */
  readonly cueEnd?: number
  /** To whom it was said, where that stands between cue and content. */
  readonly hearer?: TokenRange
}

/** What follows a cue and is attributed by it, in the frames that the cue has. */
export function contentAfter(tree: Tree, group: VerbGroup, sense: CueSense): Content | undefined {
  const { frames } = sense
  const clause = clauseAfter(tree, group, sense)
  if (clause !== undefined) {
    const hearer = hearerOf(tree, group, clause)
    return hearer === undefined ? clause : { ...clause, hearer }
  }
  let at = group.end
  if (group.isPassive) return passiveContent(tree, group, at)
  if (frames.has('toDo') && isInfinitive(tree, at))
    return piece(tree, 'toDo', at, phraseEnd(tree, group, at))
  if (frames.has('doing') && tree.tag(at) === 'VBG')
    return piece(tree, 'doing', at, phraseEnd(tree, group, at))
  while (at < tree.length && tree.isAdverb(at)) at++
  const preposition = tree.lower[at] as string
  if (at < tree.length && frames.has(preposition) && PREPOSITION_TAGS.has(tree.tag(at) ?? ''))
    return piece(tree, preposition, at + 1, phraseEnd(tree, group, at + 1), at + 1)
  const object = objectOf(tree, group, at)
  if (object === undefined) return undefined
  const start = Math.max(at, Math.min(tree.range(object).start, at + 1))
  const next = endOfPhrase(tree, object)
  if (frames.has('npToDo') && isInfinitive(tree, next))
    return piece(tree, 'npToDo', start, phraseEnd(tree, group, start))
  if (frames.has('npAs') && tree.lower[next] === 'as')
    return piece(tree, 'npAs', start, phraseEnd(tree, group, start))
  if (frames.has('npNp')) return piece(tree, 'npNp', start, phraseEnd(tree, group, start))
  if (frames.has('npDoing') && tree.tag(next) === 'VBG')
    return piece(tree, 'npDoing', start, phraseEnd(tree, group, start))
  if (frames.has('np')) return piece(tree, 'np', start, phraseEnd(tree, group, start))
  return undefined
}

const PREPOSITION_TAGS: ReadonlySet<string> = new Set(['IN', 'TO', 'RP', 'RB'])

/** The end of a noun with what stands right behind it: "the head of the guild". */
function endOfPhrase(tree: Tree, noun: number): number {
  let end = noun + 1
  while (end < tree.length && tree.lower[end] === 'of') {
    end++
    while (
      end < tree.length &&
      (tree.isNominal(end) || /^(?:DT|JJ|PRP\$|POS)$/.test(tree.tag(end) ?? ''))
    )
      end++
  }
  return end
}

/** Who stands between the verb and the clause: "told reporters that". */
function hearerOf(tree: Tree, group: VerbGroup, { pieces }: Content): TokenRange | undefined {
  if (!takesHearer(group.sense) || group.isPassive) return undefined
  const limit = pieces[0]?.start ?? group.end
  const end = Math.min(skipHearer(tree, group.end, group.sense), limit)
  return trim(tree, { start: group.end, end })
}

function clauseAfter(tree: Tree, group: VerbGroup, { frames }: CueSense): Content | undefined {
  const at = group.end
  if (at >= tree.length) return undefined
  if (tree.lower[at] === ':' && frames.has('post'))
    return piece(tree, 'colon', at + 1, tree.length, at + 1)
  const that = frames.has('that') ? findThat(tree, group) : undefined
  const wh = frames.has('wh') ? findWh(tree, group) : undefined
  if (wh !== undefined && (that === undefined || wh < that))
    return piece(tree, 'wh', wh, clauseEnd(tree, group, wh))
  if (that !== undefined) return piece(tree, 'that', that, clauseEnd(tree, group, that))
  if (frames.has('zero') && !group.isPassive) {
    const zero = findZero(tree, group)
    if (zero !== undefined) return piece(tree, 'zero', zero, clauseEnd(tree, group, zero))
  }
  return undefined
}

/** "X is expected to sail" attributes its subject too. */
function passiveContent(tree: Tree, group: VerbGroup, at: number): Content | undefined {
  const link = tree.lower[at] ?? ''
  const isEnd = at >= tree.length || tree.isMark(at) || link === 'by' || isVenue(tree, at)
  const frame = isInfinitive(tree, at)
    ? 'toDo'
    : isEnd
      ? 'np'
      : opensSubject(tree, at)
        ? 'npNp'
        : link
  if (passiveFrame(group.sense, frame) === undefined) return undefined
  const subject = tree.child(group.verb, 'nsubjpass', 'nsubj')
  if (subject === undefined || subject > group.start) return undefined
  const { start, end } = tree.range(subject)
  const first = trim(tree, { start, end: Math.min(end, group.start) })
  if (first === undefined) return undefined
  if (frame === 'np') return { frame: 'passive np', pieces: [first] }
  const second = trim(tree, { start: at, end: phraseEnd(tree, group, at) })
  return second === undefined ? undefined : { frame: 'passive', pieces: [first, second] }
}

function piece(
  tree: Tree,
  frame: string,
  start: number,
  end: number,
  cueEnd?: number,
): Content | undefined {
  const range = trim(tree, { start, end })
  if (range === undefined) return undefined
  return { frame, pieces: [range], ...(cueEnd === undefined ? {} : { cueEnd }) }
}

function isInfinitive(tree: Tree, at: number): boolean {
  if (tree.lower[at] !== 'to') return false
  let next = at + 1
  while (next < tree.length && tree.isAdverb(next)) next++
  return tree.tag(next) === 'VB' || tree.tag(next) === 'VBP'
}

/** The "that" that opens the reported clause: next, or after a hearer, a day or a place. */
function findThat(tree: Tree, { end, sense }: VerbGroup): number | undefined {
  for (let k = end; k < tree.length && k < end + 30; k++) {
    const lower = tree.lower[k] as string
    if (lower === 'that') {
      if (k === end) return isPronoun(tree, k) ? undefined : k
      // "the harbor that burned": the subject of a relative clause.
      if (k > end && tree.tag(k) === 'WDT' && !opensSubject(tree, k + 1)) return undefined
      return isInsertion(tree, end, sense) ? k : undefined
    }
    if (lower === ';' || lower === ':') return undefined
    if (tree.isFinite(k) && k > end) return undefined
  }
  return undefined
}

/** Whether a "that" right after the verb points to a thing: "confirmed that report". */
function isPronoun(tree: Tree, that: number): boolean {
  const tag = tree.tag(that + 1)
  if (tag === undefined || tree.isMark(that + 1)) return tree.lower[that + 1] !== ','
  if (tag !== 'NN' && tag !== 'NNS' && tag !== 'JJ') return false
  for (let k = that + 2; k < tree.length && k < that + 14 && !tree.isMark(k); k++)
    if (tree.isFinite(k)) return false
  return true
}

/** Whether what stands right after the verb only tells to whom, when and where. */
function isInsertion(tree: Tree, at: number, sense: CueSense): boolean {
  const tag = tree.tag(at)
  const lower = tree.lower[at] as string
  return (
    takesHearer(sense) ||
    tag === 'IN' ||
    tag === 'TO' ||
    tree.isAdverb(at) ||
    lower === ',' ||
    TIME.test(lower)
  )
}

const WH: ReadonlySet<string> = new Set('whether if what why how who when where which'.split(' '))

function findWh(tree: Tree, { verb, end, sense }: VerbGroup): number | undefined {
  for (let k = end; k < tree.length && k < end + 8; k++) {
    const lower = tree.lower[k] as string
    if (WH.has(lower)) {
      if (k === end)
        return lower === 'when' || lower === 'where' || lower === 'which'
          ? sense.frames.has('np')
            ? undefined
            : k
          : k
      return (lower === 'whether' ||
        lower === 'if' ||
        lower === 'why' ||
        lower === 'how' ||
        lower === 'what') &&
        takesHearer(sense)
        ? k
        : undefined
    }
    if (tree.isVerb(k) || tree.isMark(k)) return undefined
  }
  void verb
  return undefined
}

/** Where a clause without "that" begins: with its subject, which a finite verb follows. */
function findZero(tree: Tree, { verb, end, sense }: VerbGroup): number | undefined {
  let at = end
  at = skipHearer(tree, at, sense)
  at = skipTimes(tree, at)
  if (at >= tree.length) return undefined
  if (tree.isMark(at)) return undefined
  if (/^(?:he|she|they|we|i|there)$/.test(tree.lower[at] as string)) return at
  if (!OPENS_SUBJECT.has(tree.tag(at) ?? '')) return undefined
  const strong = isStrong(sense)
  for (let k = at; k < tree.length && k < at + 30; k++) {
    const tag = tree.tag(k)
    if (tag === 'WDT' || tag === 'WP') {
      if (k === at) return undefined
      continue
    }
    if (tree.lower[k] === 'that' && tag === 'IN' && !strong) return undefined
    // "have known each other since they sailed": the clause only tells when.
    if (k > at && SUBORDINATORS.has(tree.lower[k] as string) && tag === 'IN' && tree.is(k, 'mark'))
      return undefined
    if (tree.isFinite(k)) {
      if (tree.is(k, 'relcl')) continue
      const clause =
        tree.is(k, 'aux') || tree.is(k, 'cop') || tree.is(k, 'auxpass') ? tree.head(k) : k
      if (clause >= tree.length) return strong ? at : undefined
      if (tree.is(clause, 'relcl') || tree.is(clause, 'acl')) continue
      let subject: number | undefined
      for (const child of tree.children(clause))
        if (tree.is(child, 'nsubj') || tree.is(child, 'nsubjpass') || tree.is(child, 'expl'))
          subject = child
      if (subject !== undefined && subject >= at && subject < k)
        return tree.is(clause, 'ccomp') || strong ? at : undefined
      return strong ? at : undefined
    }
    if (tag === ':') return undefined
  }
  void verb
  return undefined
}

function opensSubject(tree: Tree, k: number): boolean {
  return OPENS_SUBJECT.has(tree.tag(k) ?? '') && !tree.isAdverb(k)
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(
  'DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD EX VBG $ RB'.split(' '),
)

/** Those who are told so often that nothing else need show it. */
const HEARERS: ReadonlySet<string> = new Set(
  'reporters journalists newsmen lawmakers senators supporters voters parliament congress investors'.split(
    ' ',
  ),
)

function isOfPhrase(tree: Tree, k: number): boolean {
  return (
    tree.isNominal(k) ||
    tree.lower[k] === 'of' ||
    /^(?:DT|PRP\$|POS|JJ|CD)$/.test(tree.tag(k) ?? '')
  )
}

/** "told reporters", "said to Velk" */
function skipHearer(tree: Tree, from: number, sense: CueSense): number {
  let at = from
  while (
    at < tree.length &&
    tree.isAdverb(at) &&
    /ly$|^(?:again|back|also)$/.test(tree.lower[at] as string)
  )
    at++
  if (takesHearer(sense)) {
    if (tree.tag(at) === 'PRP' && !/^(?:he|she|they|we|i)$/.test(tree.lower[at] as string))
      return at + 1
    const start = at
    if (HEARERS.has(tree.lower[at] as string)) return at + 1
    while (at < tree.length && isOfPhrase(tree, at)) {
      // "told the crowd she would", "told Velk the harbor was": a second phrase begins.
      if (
        at > start &&
        /^(?:DT|PRP|PRP\$|EX)$/.test(tree.tag(at) ?? '') &&
        tree.tag(at - 1) !== 'IN'
      )
        return at
      at++
    }
    // What a finite verb follows is no hearer but the subject.
    return tree.isFinite(at) ? start : at
  }
  return at
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|last|this|earlier|later|recently|week|month|year|night|morning|afternoon|evening|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|\d{1,4})$/

/** Days and phrases of place and time between the verb and what was said. */
function skipTimes(tree: Tree, from: number): number {
  let at = from
  for (let turn = 0; turn < 6; turn++) {
    const lower = tree.lower[at] as string
    if (lower === undefined) return at
    if (TIME.test(lower) && lower !== 'may' && lower !== 'this' && lower !== 'last') {
      if (/^\d/.test(lower) && turn === 0) return at
      at++
      continue
    }
    if ((lower === 'this' || lower === 'last') && TIME.test(tree.lower[at + 1] as string)) {
      at += 2
      continue
    }
    if (
      (lower === 'on' ||
        lower === 'in' ||
        lower === 'at' ||
        lower === 'during' ||
        lower === 'to' ||
        lower === 'after' ||
        lower === 'before' ||
        lower === 'of') &&
      turn < 6
    ) {
      const noun = tree.head(at)
      const { end } = noun < tree.length && noun > at ? tree.range(noun) : { end: at }
      if (noun < tree.length && noun > at && tree.is(at, 'case')) {
        let stop = at
        // Up to the end of the plain phrase.
        while (
          stop < end &&
          !tree.isFinite(stop) &&
          !/^(?:he|she|they|we|i|there|that)$/.test(tree.lower[stop] as string)
        )
          stop++
        stop = Math.min(stop, noun + 1)
        at = stop
        continue
      }
    }
    return at
  }
  return at
}

function objectOf(tree: Tree, { verb, sense }: VerbGroup, at: number): number | undefined {
  for (const child of tree.children(verb)) {
    if (child >= at && tree.is(child, 'obj')) return child
  }
  // The tree may give the object to a verb farther on: then the phrase that follows is taken.
  const isTransitive = sense.frames.has('npNp') || sense.frames.get('np')?.reliability === 'sure'
  if (!isTransitive || !opensSubject(tree, at)) return undefined
  let end = at
  while (end < tree.length && PHRASE_TAGS.has(tree.tag(end) ?? '')) end++
  return end > at && tree.isNominal(end - 1) ? end - 1 : undefined
}

const PHRASE_TAGS: ReadonlySet<string> = new Set(
  'DT PDT PRP PRP$ NN NNS NNP NNPS JJ JJR JJS CD POS $ VBN VBG'.split(' '),
)

/**
 * The end of a phrase that a cue governs: without what is set off by a comma and no apposition, what
 * tells when and where it was said, and clauses of time and reason.
 */
export function phraseEnd(tree: Tree, group: VerbGroup, start: number): number {
  const end = clauseEnd(tree, group, start)
  for (let k = start + 1; k < end; k++) {
    const lower = tree.lower[k] as string
    const next = k + 1 < tree.length ? (tree.lower[k + 1] as string) : ''
    if (
      lower === ',' &&
      (CUTS_PHRASE.has(next) ||
        tree.tag(k + 1) === 'VBG' ||
        tree.tag(k + 1) === 'VBN' ||
        tree.tag(k + 1) === 'PRP' ||
        tree.isFinite(k + 1))
    )
      return k
    if (lower === '—' || lower === '--' || lower === '–' || lower === ';') return k
    if (isVenue(tree, k)) return k
    // "called him late for saying that …": what he says are his own words.
    if (lower === 'for' && tree.tag(k + 1) === 'VBG' && isSaying(tree, k + 1)) return k
    if (
      SUBORDINATORS.has(lower) &&
      tree.tag(k) === 'IN' &&
      (tree.is(k, 'mark') || tree.tag(k + 1) === 'PRP')
    )
      return k
    // "… and left": a second verb of the same subject.
    if (
      tree.tag(k) === 'CC' &&
      (tree.isFinite(k + 1) ||
        (tree.isAdverb(k + 1) && tree.isFinite(k + 2)) ||
        tree.tag(k + 1) === 'PRP')
    )
      return k
  }
  return end
}

function isSaying(tree: Tree, k: number): boolean {
  return verbSense(tree.lower[k] as string)?.frames.get('that')?.mode === 'say'
}

const CUTS_PHRASE: ReadonlySet<string> = new Set(
  'who which whose whom where when but while as and though although because if after before with according despite'.split(
    ' ',
  ),
)
const SUBORDINATORS: ReadonlySet<string> = new Set(
  'as because while when after before if though although since until'.split(' '),
)

function isVenue(tree: Tree, k: number): boolean {
  const lower = tree.lower[k] as string
  const next = tree.lower[k + 1] as string
  if (TIME.test(lower) && /day$/.test(lower)) return true
  if (
    lower === 'on' &&
    (/day$/.test(next ?? '') ||
      /^(?:twitter|facebook|fox|cnn|msnbc|nbc|abc|cbs|television|tv)$/.test(next ?? ''))
  )
    return true
  if (lower !== 'in' && lower !== 'at' && lower !== 'during') return false
  for (let at = k + 1; at < tree.length && at < k + 7; at++) {
    if (
      /^(?:interview|speech|statement|tweet|rally|debate|news|conference|address|hearing|interviews|speeches|statements|tweets|email|letter|post|op-ed|remarks|briefing)$/.test(
        tree.lower[at] as string,
      )
    )
      return true
    if (tree.isMark(at) || tree.isVerb(at)) return false
  }
  return false
}

/** The end of a clause that begins at `start` and is governed by the verb. */
export function clauseEnd(tree: Tree, group: VerbGroup, start: number): number {
  let end = tree.length
  while (end > start && tree.isMark(end - 1) && tree.lower[end - 1] !== ')') end--
  end = Math.min(end, endOfEmbedding(tree, group))
  if (end <= start) end = Math.max(start + 1, tree.range(group.verb).end)
  const tag = tree.tag(group.governor)
  for (let k = start + 1; k < end - 1; k++) {
    const lower = tree.lower[k] as string
    if (lower === ',' && opensReport(tree, k + 1)) return k
    if (lower === 'according' && tree.lower[k + 1] === 'to')
      return tree.lower[k - 1] === ',' ? k - 1 : k
    if (tree.tag(k) === 'CC' || lower === 'while' || lower === 'as' || lower === 'though') {
      if (opensOther(tree, k + 1, end, tag)) return tree.lower[k - 1] === ',' ? k - 1 : k
    }
  }
  return end
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

/** "… and warned that", "… while Velk said": another report in the same sentence. */
function opensOther(tree: Tree, from: number, end: number, tag: string | undefined): boolean {
  let at = from
  while (
    at < end &&
    (tree.isAdverb(at) || /^(?:has|have|had|did|does|do|not|n't)$/.test(tree.lower[at] as string))
  )
    at++
  const first = verbSense(tree.lower[at] as string)
  if (
    first !== undefined &&
    tree.isVerb(at) &&
    (tree.tag(at) === tag || tree.tag(at) === 'VBD' || (tree.tag(at) === 'VBN' && tag === 'VBD')) &&
    (tag === 'VBD' || tag === 'VBZ')
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

function takesHearer({ frames }: CueSense): boolean {
  return frames.get('that')?.takesHearer === true || frames.get('wh')?.takesHearer === true
}

/** Whether the verb so seldom takes a plain object that a noun after it begins a clause. */
function isStrong({ frames }: CueSense): boolean {
  return (
    frames.get('zero')?.reliability === 'sure' &&
    (!frames.has('np') || frames.get('zero')?.takesHearer === true || frames.has('about'))
  )
}
