import type { Span } from '../text/span.ts'
import type { Cue } from './cue.ts'
import {
  DETERMINERS,
  isAdverb,
  isRole,
  type PartRange,
  PRONOUNS,
  phraseFrom,
  subjectBefore,
} from './noun-phrase.ts'
import { lowerOf, type Part, type WordPart } from './sentence-part.ts'
import { isBetween, phraseAfterVerb, phraseUpToVerb } from './source-phrase.ts'

/** A place in a sentence that says somebody spoke. All numbers are indexes of parts. */
export interface Attribution {
  /** The first part of it: the subject, or the cue when the subject follows. */
  readonly start: number
  /** The part after it, where words said may begin: after cue, hearer and inverted subject. */
  readonly end: number
  readonly cue: PartRange
  readonly lemma: string
  readonly kind: 'say' | 'act' | 'think'
  readonly subject?: PartRange
  /** The subject with all that is said of it: appositions, "of …", "who …". */
  readonly source?: PartRange
  readonly hearer?: PartRange
  /** Whether the verb shares its subject with the one before: "said …, adding …". */
  readonly isShared: boolean
  /** Whether it says that somebody did not speak so: "Oda never said …". */
  readonly isDenied?: boolean
}

/** The attributions in a sentence, in order. */
export function findAttributions(parts: readonly Part[]): Attribution[] {
  const found: Attribution[] = []
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as Part
    // Hardly any word is a verb of saying, and no other part can begin an attribution.
    if (part.type === 'piece') {
      const tag = tagBehind(parts, k)
      if (tag !== undefined) found.push(tag)
      continue
    }
    if (part.type !== 'word' || (part.cue === undefined && part.lower !== 'according')) continue
    // What stands behind a quotation was read with it.
    if (k < (found[found.length - 1]?.end ?? 0)) continue
    const attribution = accordingTo(parts, k) ?? verbAt(parts, k, found)
    if (attribution !== undefined) found.push(attribution)
  }
  return found
}

/** `according to NAME`. */
function accordingTo(parts: readonly Part[], k: number): Attribution | undefined {
  if (lowerOf(parts[k]) !== 'according' || lowerOf(parts[k + 1]) !== 'to') return undefined
  const subject = phraseFrom(parts, k + 2)
  return {
    start: k,
    end: subject?.end ?? k + 2,
    cue: { start: k, end: k + 2 },
    lemma: 'according to',
    kind: 'say',
    ...(subject === undefined ? {} : { subject }),
    isShared: false,
  }
}

function verbAt(
  parts: readonly Part[],
  k: number,
  before: readonly Attribution[],
): Attribution | undefined {
  const part = parts[k]
  if (part?.type !== 'word' || part.cue === undefined) return undefined
  if (part.isCapital) return openingVerb(parts, k)
  const { cue } = part
  const last = before[before.length - 1]
  if (last !== undefined && k < last.end) return undefined
  if (cue.lemma === 'ask' && /^(?:when|if)$/.test(lowerOf(parts[k - 1]) ?? '')) {
    // "…, he said when asked about “…”": the words that follow are the question's.
    return somebodyAt(k, cue.lemma)
  }
  if (isPassive(parts, k)) {
    // "Oda was asked, “…”": the sentence does not say by whom.
    const next = parts[skipMarks(parts, k + 1)]
    return cue.lemma === 'ask' && next?.type === 'piece' ? somebodyAt(k, cue.lemma) : undefined
  }
  if (PARTICLE_VERBS.has(cue.lemma) && !takesParticle(parts, k)) return undefined
  if (ASPECTUAL.has(cue.lemma) && !isBesidePiece(parts, k)) return undefined
  const cueRange = { start: k, end: k + (takesParticle(parts, k) ? 2 : 1) }
  if (cue.kind !== 'think' && (cue.form === 'past' || cue.form === 'third')) {
    const inverted = isAfterPiece(parts, k) ? invertedAt(parts, k, cue) : undefined
    if (inverted !== undefined) return inverted
  }
  // "mocked her for saying …": not the one who mocks says it.
  if (cue.form === 'participle' && cue.kind === 'say' && lowerOf(parts[k - 1]) === 'for') {
    return last === undefined ? undefined : somebodyAt(k, cue.lemma)
  }
  const subject =
    cue.form === 'participle'
      ? withSubject(parts, k)
      : (subjectOfInfinitive(parts, k) ?? subjectBefore(parts, k))
  if (subject !== undefined) {
    if (!agrees(parts, subject, part, parts[k - 1])) return undefined
    return withHearer(
      parts,
      {
        start: subject.start,
        end: cueRange.end,
        cue: cueRange,
        lemma: cue.lemma,
        kind: cue.kind,
        subject,
        ...sourceBefore(parts, subject, k),
        isShared: false,
        ...(isDenied(parts, subject.end, k) ? { isDenied: true } : {}),
      },
      cue.takesHearer,
    )
  }
  const shared = sharedSubject(parts, k, last)
  if (shared === undefined) return undefined
  return withHearer(
    parts,
    {
      start: k,
      end: cueRange.end,
      cue: cueRange,
      lemma: cue.lemma,
      kind: cue.kind,
      ...(shared.subject === undefined ? {} : { subject: shared.subject }),
      isShared: true,
    },
    cue.takesHearer,
  )
}

/** `“…,” said Oda, the head of the guild`: the verb at `k` has its subject behind it. */
function invertedAt(
  parts: readonly Part[],
  k: number,
  { lemma, kind }: Pick<Cue, 'lemma' | 'kind'>,
): Attribution | undefined {
  const first = parts[k + 1]
  if (first === undefined || lemma === 'tell') return undefined
  // "… warned officials" has its object there; only who says a thing needs no article: "said officials".
  if (!BARE_SUBJECT.has(lemma) && phraseFrom(parts, k + 1) === undefined) return undefined
  const phrase = phraseAfterVerb(parts, k + 1)
  if (phrase === undefined) return undefined
  return {
    start: k,
    end: phrase.source.end,
    cue: { start: k, end: k + 1 },
    lemma,
    kind,
    ...phrase,
    isShared: false,
  }
}

const BARE_SUBJECT: ReadonlySet<string> = new Set([
  'say',
  'add',
  'write',
  'read',
  'explain',
  'tweet',
])

/** `Said Oda, who was there, “…”`: the verb that opens a sentence, with its subject behind it. */
function openingVerb(parts: readonly Part[], k: number): Attribution | undefined {
  const { cue } = parts[k] as WordPart
  if (cue?.kind !== 'say' || (cue.form !== 'past' && cue.form !== 'third') || cue.isNounToo) {
    return undefined
  }
  if (parts.slice(0, k).some(({ type }) => type !== 'mark')) return undefined
  const attribution = invertedAt(parts, k, cue)
  const next = attribution === undefined ? undefined : skipMarks(parts, attribution.end)
  return next !== undefined && parts[next]?.type === 'piece' ? attribution : undefined
}

/**
 * What stands right behind a quotation that a comma, a question mark or a dash sets off says who spoke,
 * whether its verb is known as one that does or not: `“…,” a keeper in the crowd thundered`.
 */
function tagBehind(parts: readonly Part[], at: number): Attribution | undefined {
  const piece = parts[at] as Part
  if (piece.type !== 'piece') return undefined
  const mark = parts[at + 1]
  const isBehindMark = mark?.type === 'mark' && /^(?:,|--?|[–—])$/.test(mark.text)
  if (!isBehindMark && !/[,?!—–-]/.test(piece.closing)) return undefined
  const start = at + (isBehindMark ? 2 : 1)
  const first = parts[start]
  if (first?.type !== 'word') return undefined
  // A known verb may stand behind any words; another one only where the sentence opens with them.
  const isOpening = parts.slice(0, at).every(({ type }) => type === 'mark')
  if (isVerb(first, isOpening)) return invertedAt(parts, start, verbOf(first))
  if (!opensSubject(first)) return undefined
  const phrase = phraseAfterVerb(parts, start)
  if (phrase === undefined) return undefined
  const verb =
    verbFrom(parts, start + 1, false) ?? (isOpening ? verbFrom(parts, start + 1, true) : undefined)
  if (verb === undefined) return undefined
  let end = verb
  while (end > start + 1 && isBetween(parts[end - 1])) end--
  const subject = { start, end: Math.min(end, phrase.subject.end) }
  const { cue } = parts[verb] as WordPart
  return withHearer(
    parts,
    {
      ...verbOf(parts[verb] as WordPart),
      start,
      end: verb + 1,
      cue: { start: verb, end: verb + 1 },
      subject,
      source: { start, end },
      isShared: false,
    },
    cue?.takesHearer ?? false,
  )
}

/** The first verb from `from` on that is of the sentence itself and not of a relative clause in it. */
function verbFrom(parts: readonly Part[], from: number, isAny: boolean): number | undefined {
  let isRelative = false
  for (let k = from; k < Math.min(parts.length, from + LONGEST_TAG); k++) {
    const part = parts[k] as Part
    if (part.type === 'piece') return undefined
    if (part.type === 'mark') {
      if (/[:;.?!]/.test(part.text)) return undefined
      isRelative = false
      continue
    }
    if (/^(?:who|which|that|whose|when|while|as|because|if|after|before|and)$/.test(part.lower)) {
      isRelative = part.lower !== 'and'
      continue
    }
    if (!isRelative && isVerb(part, isAny)) return k
  }
  return undefined
}

function isVerb(part: WordPart, isAny: boolean): boolean {
  if (part.isCapital) return false
  const { cue } = part
  if (cue === undefined) return isAny && isPastVerb(part.lower)
  return cue.kind !== 'think' && (cue.form === 'past' || (cue.form === 'third' && !cue.isNounToo))
}

function verbOf({ cue, lower }: WordPart): Pick<Attribution, 'lemma' | 'kind'> {
  return { lemma: cue?.lemma ?? lower, kind: cue?.kind ?? 'say' }
}

function opensSubject(part: WordPart): boolean {
  return (
    part.isCapital || DETERMINERS.has(part.lower) || PRONOUNS.has(part.lower) || isRole(part.lower)
  )
}

/** Words between a quotation and its verb. */
const LONGEST_TAG = 40

function isPastVerb(lower: string): boolean {
  return (
    (/[a-z]{2}ed$/.test(lower) &&
      !/^(?:based|named|titled|entitled|released|published|related|linked)$/.test(lower)) ||
    /^(?:read|reads|ran|went|goes|began|spoke|sang|wrote)$/.test(lower)
  )
}

/** The whole phrase of a subject before its verb, when it says more than the name. */
function sourceBefore(
  parts: readonly Part[],
  subject: PartRange,
  verb: number,
): { readonly source?: PartRange } {
  const between = lowerOf(parts[verb - 1])
  const relative = between === 'who' || between === 'which' ? verb - 1 : undefined
  if (relative !== undefined) return { source: { start: relative, end: relative + 1 } }
  const source = phraseUpToVerb(parts, subject, verb)
  return source === undefined ? {} : { source }
}

/** Words at the verb `k`, behind a small word, whose speaker the sentence does not name. */
function somebodyAt(k: number, lemma: string): Attribution {
  const cue = { start: k, end: k + 1 }
  return { start: k - 1, end: k + 1, cue, lemma, kind: 'say', isShared: true }
}

/** "Oda, who rose to say, “…”": the subject of the verb that the infinitive hangs on. */
function subjectOfInfinitive(parts: readonly Part[], k: number): PartRange | undefined {
  const verb = parts[k] as WordPart
  if (verb.cue?.form !== 'base' || verb.cue.kind !== 'say' || lowerOf(parts[k - 1]) !== 'to') {
    return undefined
  }
  let after = k + 1
  while (parts[after]?.type === 'mark') after++
  if (
    parts[after]?.type !== 'piece' ||
    !/ed$|^(?:rose|stood|broke|cut|went)$/.test(lowerOf(parts[k - 2]) ?? '')
  )
    return undefined
  return subjectBefore(parts, k - 2)
}

/** Whether a negation stands between a subject and its verb: "did not say", but not "not only said". */
function isDenied(parts: readonly Part[], from: number, to: number): boolean {
  return parts.slice(from, to).some((part, i) => {
    const lower = lowerOf(part)
    if (lower === undefined || lowerOf(parts[from + i + 1]) === 'only') return false
    return lower === 'not' || lower === 'never' || /n[’']t$/.test(lower)
  })
}

/** "…, with Ryabkov saying …": a participle whose subject stands right before it. */
function withSubject(parts: readonly Part[], k: number): PartRange | undefined {
  const subject = subjectBefore(parts, k)
  return subject !== undefined && lowerOf(parts[subject.start - 1]) === 'with' ? subject : undefined
}

/** Whether verb and subject can belong together; keeps nouns that look like verbs out. */
function agrees(
  parts: readonly Part[],
  subject: PartRange,
  verb: WordPart,
  before: Part | undefined,
): boolean {
  const head = parts[subject.end - 1] as WordPart
  const isPronoun = PRONOUNS.has(head.lower) || head.lower === 'who'
  const { cue } = verb
  if (cue === undefined) return false
  const isInfinitive = /^(?:to|will|would|can|could|may|might|should|must|did|didn[’']t)$/.test(
    lowerOf(before) ?? '',
  )
  if (cue.form === 'base' && isInfinitive) return cue.kind === 'say'
  if (cue.form === 'base')
    return (
      (isPronoun && /^(?:they|we|i|you|who)$/.test(head.lower)) ||
      (isRole(head.lower) && head.lower.endsWith('s'))
    )
  if (cue.isNounToo) return isPronoun || head.isCapital
  // "I think" and "it hopes" are the writer's or nobody's; "I said" is the writer's own speech.
  if (/^(?:it|i|you|we)$/.test(head.lower)) return cue.kind === 'say'
  return true
}

/** The subject of a verb that has none of its own: after "and", or a participle. */
function sharedSubject(
  parts: readonly Part[],
  k: number,
  last: Attribution | undefined,
): { readonly subject: PartRange | undefined } | undefined {
  const verb = parts[k] as WordPart
  let before = k - 1
  while (isAdverb(parts[before])) before--
  const previous = parts[before]
  if (verb.cue?.form === 'participle') {
    const isClause =
      previous?.type === 'mark' ||
      previous?.type === 'piece' ||
      lowerOf(previous) === 'while' ||
      lowerOf(previous) === 'as' ||
      lowerOf(previous) === 'before' ||
      lowerOf(previous) === 'by'
    if (!isClause) return undefined
    return { subject: last?.subject ?? mainSubject(parts, k) }
  }
  if (verb.cue?.form !== 'past' && verb.cue?.form !== 'third') return undefined
  const conjunction = lowerOf(previous)
  if (conjunction !== 'and' && conjunction !== 'but') return undefined
  const subject = last?.subject ?? mainSubject(parts, k)
  return subject === undefined ? undefined : { subject }
}

/** The subject that a sentence opens with, or takes up after what leads in: "Hours later, Oda rose". */
function mainSubject(parts: readonly Part[], before: number): PartRange | undefined {
  for (let k = 0; k < Math.min(before, LONGEST_LEAD); k++) {
    const last = parts[k - 1]
    if (k > 0 && last?.type !== 'mark') continue
    const subject = phraseFrom(parts, k)
    if (subject === undefined || subject.end >= before) continue
    // What a preposition opens is no subject, and neither is a phrase that a comma ends.
    const next = parts[subject.end]
    if (next?.type === 'word' && !/^(?:ago|earlier|later|after|before)$/.test(next.lower))
      return subject
    if (next?.type === 'mark' && /^[(,]/.test(next.text) && subject.end - subject.start > 1)
      return subject
  }
  return undefined
}

/** Words that lead in to a sentence. */
const LONGEST_LEAD = 30

function withHearer(
  parts: readonly Part[],
  attribution: Attribution,
  takesHearer: boolean,
): Attribution {
  if (!takesHearer) return attribution
  const hearer = phraseFrom(parts, attribution.end) ?? pluralHearer(parts, attribution.end)
  if (hearer === undefined) return attribution
  // "told reporters (that) …" has a hearer; "told of …" has none.
  return { ...attribution, end: hearer.end, hearer }
}

function pluralHearer(parts: readonly Part[], at: number): PartRange | undefined {
  const part = parts[at]
  return part?.type === 'word' &&
    /^(?:reporters|journalists|lawmakers|viewers|supporters|delegates|parliament|congress)$/.test(
      part.lower,
    )
    ? { start: at, end: at + 1 }
    : undefined
}

function isPassive(parts: readonly Part[], k: number): boolean {
  const verb = parts[k] as WordPart
  if (verb.cue?.form !== 'past') return false
  for (let before = k - 1; before >= Math.max(0, k - 3); before--) {
    const lower = lowerOf(parts[before])
    if (lower === undefined) return false
    if (/^(?:is|was|were|be|been|being|are|got|gets)$/.test(lower)) return true
    if (!isAdverb(parts[before])) return false
  }
  return false
}

/** `called on`, `pointed out`, `went on`: the particle belongs to the cue. */
function takesParticle(parts: readonly Part[], k: number): boolean {
  const verb = parts[k] as WordPart
  const particle = lowerOf(parts[k + 1])
  return particle !== undefined && PARTICLES[verb.cue?.lemma ?? ''] === particle
}

/** Verbs that report speech only next to a quotation: "Russia continues massing troops". */
const ASPECTUAL: ReadonlySet<string> = new Set([
  'continue',
  'begin',
  'offer',
  'conclude',
  'find',
  'see',
])

function isBesidePiece(parts: readonly Part[], k: number): boolean {
  let after = k + 1
  while (parts[after]?.type === 'mark' || isAdverb(parts[after])) after++
  if (parts[after]?.type === 'piece' || isAfterPiece(parts, k)) return true
  // "…," he continued: the subject stands between.
  const subject = subjectBefore(parts, k)
  return subject !== undefined && isAfterPiece(parts, subject.start)
}

/** Verbs that report speech only with their particle. */
const PARTICLE_VERBS: ReadonlySet<string> = new Set(['point', 'fire', 'shoot', 'go', 'hit'])

const PARTICLES: Readonly<Record<string, string>> = {
  call: 'on',
  point: 'out',
  fire: 'back',
  shoot: 'back',
  go: 'on',
  lash: 'out',
  hit: 'back',
}

/** Whether nothing but punctuation stands between a part and a quotation before it. */
function isAfterPiece(parts: readonly Part[], k: number): boolean {
  let before = k - 1
  while (parts[before]?.type === 'mark' || isAdverb(parts[before])) before--
  return parts[before]?.type === 'piece'
}

/** The first part from `from` on that is no mark. */
function skipMarks(parts: readonly Part[], from: number): number {
  let k = from
  while (parts[k]?.type === 'mark') k++
  return k
}

/** The text span of a range of parts. */
export function spanOfParts(parts: readonly Part[], { start, end }: PartRange): Span {
  return { start: (parts[start] as Part).span.start, end: (parts[end - 1] as Part).span.end }
}
