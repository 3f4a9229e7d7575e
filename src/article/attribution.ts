import type { Span } from '../text/span.ts'
import { mainSubject } from './lead-in.ts'
import {
  isAdverb,
  isRole,
  isVerbForm,
  type PartRange,
  PRONOUNS,
  phraseFrom,
  subjectBefore,
} from './noun-phrase.ts'
import {
  invertedAt,
  isAfterPiece,
  openingVerb,
  skipMarks,
  tagBehind,
  withHearer,
} from './quotation-tag.ts'
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
  const phrase = phraseAfterVerb(parts, k + 2)
  // At the head of the sentence a comma ends the phrase: "According to Oda, the port is closed".
  const source = k === 0 ? phrase?.subject : phrase?.source
  return {
    start: k,
    end: source?.end ?? k + 2,
    cue: { start: k, end: k + 2 },
    lemma: 'according to',
    kind: 'say',
    ...(phrase === undefined || source === undefined ? {} : { subject: phrase.subject, source }),
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
  const bearer = cue.form === 'past' || cue.form === 'third' ? bearerOfPost(parts, k) : undefined
  const relative = relativeThat(parts, k)
  if (relative !== undefined) return relative
  const subject =
    cue.form === 'participle'
      ? withSubject(parts, k)
      : (bearer ??
        subjectOfInfinitive(parts, k) ??
        subjectBefore(parts, k) ??
        subjectOfLeadIn(parts, k))
  if (subject !== undefined) {
    if (!agrees(parts, subject, k)) return undefined
    return withHearer(
      parts,
      {
        start: subject.start,
        end: cueRange.end,
        cue: cueRange,
        lemma: cue.lemma,
        kind: cue.kind,
        subject,
        ...(bearer === undefined
          ? sourceBefore(parts, subject, k)
          : { source: { start: bearer.start, end: k } }),
        isShared: false,
        ...(isDenied(parts, subject.end, k) ? { isDenied: true } : {}),
      },
      cue.takesHearer,
    )
  }
  const shared = sharedSubject(
    parts,
    k,
    cue.kind === 'say' ? (before.findLast(isSaying) ?? last) : last,
  )
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

/** `Elin Oda, chair and founder of the guild said`: a name that opens the sentence, and its post. */
function bearerOfPost(parts: readonly Part[], k: number): PartRange | undefined {
  let end = 0
  while (isCapitalWord(parts[end])) end++
  const comma = parts[end]
  const post = parts[end + 1]
  if (end < 2 || k - end > LONGEST_POST || phraseFrom(parts, 0)?.end !== end) return undefined
  if (comma?.type !== 'mark' || comma.text !== ',') return undefined
  if (post?.type !== 'word' || post.isCapital || !isRole(post.lower)) return undefined
  const isPost = parts
    .slice(end + 1, k)
    .every((part) => part.type === 'word' && !isVerbForm(part) && !PRONOUNS.has(part.lower))
  return isPost ? { start: 0, end } : undefined
}

function isCapitalWord(part: Part | undefined): boolean {
  return part?.type === 'word' && part.isCapital
}

/** Words of a post between a comma and a verb. */
const LONGEST_POST = 16

/** `a sign that said “…”`: the pronoun stands for what speaks. */
function relativeThat(parts: readonly Part[], k: number): Attribution | undefined {
  const { cue } = parts[k] as WordPart
  if (cue?.kind !== 'say' || (cue.form !== 'past' && cue.form !== 'third')) return undefined
  if (lowerOf(parts[k - 1]) !== 'that' || parts[skipMarks(parts, k + 1)]?.type !== 'piece')
    return undefined
  const noun = parts[k - 2]
  if (noun?.type !== 'word' || noun.cue !== undefined || isAdverb(noun)) return undefined
  const subject = { start: k - 2, end: k - 1 }
  return {
    start: k - 2,
    end: k + 1,
    cue: { start: k, end: k + 1 },
    lemma: cue.lemma,
    kind: cue.kind,
    subject,
    source: { start: k - 1, end: k },
    isShared: false,
  }
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

/** "One keeper who asked for no name said, “…”": the subject of a verb that stands far from it. */
function subjectOfLeadIn(parts: readonly Part[], k: number): PartRange | undefined {
  const { cue } = parts[k] as WordPart
  let next = skipMarks(parts, k + 1)
  while (isBetween(parts[next]) || parts[next]?.type === 'mark') next++
  if (cue?.kind !== 'say' || cue.form !== 'past' || parts[next]?.type !== 'piece') return undefined
  const before = lowerOf(parts[k - 1])
  return before === 'and' || before === 'but' ? undefined : mainSubject(parts, k)
}

/** Whether a negation stands between a subject and its verb: "did not say", but not "not only said". */
function isDenied(parts: readonly Part[], from: number, to: number): boolean {
  const near = Math.max(from, to - LONGEST_VERB)
  return parts.slice(near, to).some((part, i) => {
    const lower = lowerOf(part)
    if (lower === undefined || lowerOf(parts[near + i + 1]) === 'only') return false
    return lower === 'not' || lower === 'never' || /n[’']t$/.test(lower)
  })
}

/** Words before a verb that belong to it: auxiliaries, adverbs, a negation. */
const LONGEST_VERB = 12

/** "…, with Ryabkov saying …": a participle whose subject stands right before it. */
function withSubject(parts: readonly Part[], k: number): PartRange | undefined {
  const subject = subjectBefore(parts, k)
  return subject !== undefined && lowerOf(parts[subject.start - 1]) === 'with' ? subject : undefined
}

/** Whether verb and subject can belong together; keeps nouns that look like verbs out. */
function agrees(parts: readonly Part[], subject: PartRange, k: number): boolean {
  const verb = parts[k] as WordPart
  const before = parts[k - 1]
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
  // "The letter claims “…”": what it leads up to shows the verb.
  const isLeadingUp = parts[skipMarks(parts, k + 1)]?.type === 'piece'
  if (cue.isNounToo) return isPronoun || head.isCapital || isLeadingUp
  // "I think" and "it hopes" are the writer's or nobody's; "I said" is the writer's own speech.
  if (/^(?:it|i|you|we)$/.test(head.lower)) return cue.kind === 'say'
  return true
}

/** A verb of saying shares the subject of one: "Oda said she welcomed it and added …". */
function isSaying({ kind, subject }: Attribution): boolean {
  return kind === 'say' && subject !== undefined
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

/** The text span of a range of parts. */
export function spanOfParts(parts: readonly Part[], { start, end }: PartRange): Span {
  return { start: (parts[start] as Part).span.start, end: (parts[end - 1] as Part).span.end }
}
