import type { Attribution } from './attribution.ts'
import type { Cue } from './cue.ts'
import {
  DETERMINERS,
  isAdverb,
  isRole,
  type PartRange,
  PRONOUNS,
  phraseFrom,
  STOPS,
} from './noun-phrase.ts'
import { lowerOf, type Part, type WordPart } from './sentence-part.ts'
import { isBetween, phraseAfterVerb } from './source-phrase.ts'

/**
 * What stands right behind a quotation that a comma, a question mark or a dash sets off says who spoke,
 * whether its verb is known as one that does or not: `“…,” a keeper in the crowd thundered`.
 */
export function tagBehind(parts: readonly Part[], at: number): Attribution | undefined {
  const piece = parts[at] as Part
  if (piece.type !== 'piece') return undefined
  const mark = parts[at + 1]
  const isBehindMark = mark?.type === 'mark' && /^(?:,|--?|[‒–—―])$/.test(mark.text)
  if (!isBehindMark && !/[,?!—–-]/.test(piece.closing)) return undefined
  const start = at + (isBehindMark ? 2 : 1)
  const first = parts[start]
  if (first?.type !== 'word') return undefined
  // A known verb may stand behind any words; another one only where the sentence opens with them.
  const isOpening = skipMarks(parts, 0) === at
  if (isVerb(first, isOpening)) return invertedAt(parts, start, verbOf(first))
  const answer = answerBehind(parts, start)
  if (answer !== undefined) return answer
  if (!opensSubject(parts, start)) return undefined
  const phrase = phraseAfterVerb(parts, start)
  if (phrase === undefined) return undefined
  const verb =
    verbFrom(parts, start + 1, false) ??
    (isOpening ? verbFrom(parts, start + 1, true) : undefined) ??
    presentVerb(parts, start + 1)
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
  // “Will he come?” a keeper wondered: what opens a sentence with its marks was said, if only to oneself.
  if (cue.kind === 'think' && !isAny) return false
  return cue.form === 'past' || (cue.form === 'third' && !cue.isNounToo)
}

function verbOf({ cue, lower }: WordPart): Pick<Attribution, 'lemma' | 'kind'> {
  return { lemma: cue?.lemma ?? lower, kind: cue?.kind ?? 'say' }
}

function opensSubject(parts: readonly Part[], at: number): boolean {
  const { isCapital, lower } = parts[at] as WordPart
  if (isCapital || DETERMINERS.has(lower) || PRONOUNS.has(lower) || isRole(lower)) return true
  // "nuclear experts of the guild wrote": an adjective before those who speak.
  const next = lowerOf(parts[at + 1])
  return next !== undefined && isRole(next) && !STOPS.has(lower)
}

/** `“Never,” was Ms. Harga's answer`: the noun for what was said, with whose it is. */
function answerBehind(parts: readonly Part[], at: number): Attribution | undefined {
  if (!/^(?:was|is|came)$/.test(lowerOf(parts[at]) ?? '')) return undefined
  for (let k = at + 2; k < Math.min(parts.length, at + LONGEST_PRESENT_TAG); k++) {
    const part = parts[k] as Part
    if (part.type !== 'word') return undefined
    const owner = parts[k - 1]
    if (!ANSWERS.test(part.lower) || owner?.type !== 'word') continue
    const isOwner = /[’']s?$/.test(owner.text) || /^(?:his|her|their|its)$/.test(owner.lower)
    if (!isOwner) return undefined
    const subject = { start: at + 1, end: k }
    return {
      start: at,
      end: k + 1,
      cue: { start: k, end: k + 1 },
      lemma: part.lower,
      kind: 'say',
      subject,
      isShared: false,
    }
  }
  return undefined
}

const ANSWERS =
  /^(?:answer|reply|response|verdict|message|comment|advice|retort|reaction|conclusion|explanation|refrain|assessment)$/

/**
 * A verb of saying in a form that a noun or an infinitive has too: "the two write", "a voice in the ad
 * states". It ends the clause, or goes on with when, where or to whom.
 */
function presentVerb(parts: readonly Part[], from: number): number | undefined {
  for (let k = from; k < Math.min(parts.length, from + LONGEST_PRESENT_TAG); k++) {
    const part = parts[k] as Part
    if (part.type !== 'word') return undefined
    const { cue } = part
    if (cue?.kind !== 'say' || part.isCapital || (cue.form !== 'base' && cue.form !== 'third'))
      continue
    // "the state", "a report": behind an article it is a noun.
    if (DETERMINERS.has(lowerOf(parts[k - 1]) ?? '') && k - 1 >= from - 1 && k < from + 1) continue
    const next = parts[k + 1]
    if (
      next === undefined ||
      next.type !== 'word' ||
      isBetween(next) ||
      AFTER_VERB.test(next.lower)
    )
      return k
  }
  return undefined
}

const AFTER_VERB = /^(?:in|on|at|to|of|during|about)$/

/** Words of a subject before a verb that its form alone does not show. */
const LONGEST_PRESENT_TAG = 12

/** Words between a quotation and its verb. */
const LONGEST_TAG = 40

/** Whether a word has the form of a verb in the past, or is a common one that has not. */
export function isPastVerb(lower: string): boolean {
  return (
    (/[a-z]{2}ed$/.test(lower) &&
      !/^(?:based|named|titled|entitled|released|published|related|linked)$/.test(lower)) ||
    /^(?:read|reads|ran|went|goes|began|spoke|sang|wrote|came|took|gave|made|held|led|left|met|sent|kept|rose|stood|sat|got|drew|brought)$/.test(
      lower,
    )
  )
}

/** `Said Oda, who was there, “…”`: the verb that opens a sentence, with its subject behind it. */
export function openingVerb(parts: readonly Part[], k: number): Attribution | undefined {
  const { cue } = parts[k] as WordPart
  if (cue?.kind !== 'say' || (cue.form !== 'past' && cue.form !== 'third') || cue.isNounToo) {
    return undefined
  }
  if (skipMarks(parts, 0) !== k) return undefined
  const attribution = invertedAt(parts, k, cue)
  if (attribution === undefined) return undefined
  const next = skipMarks(parts, attribution.end)
  const last = parts[next - 1]
  const isColon = next === parts.length && last?.type === 'mark' && last.text.endsWith(':')
  return parts[next]?.type === 'piece' || isColon ? attribution : undefined
}

/** `“…,” said Oda, the head of the guild`: the verb at `k` has its subject behind it. */
export function invertedAt(
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

/** An attribution with whoever is told right behind its verb, where the verb takes a hearer. */
export function withHearer(
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

/** Whether nothing but punctuation stands between a part and a quotation before it. */
export function isAfterPiece(parts: readonly Part[], k: number): boolean {
  let before = k - 1
  while (parts[before]?.type === 'mark' || isAdverb(parts[before])) before--
  return parts[before]?.type === 'piece'
}

/** The first part from `from` on that is no mark. */
export function skipMarks(parts: readonly Part[], from: number): number {
  let k = from
  while (parts[k]?.type === 'mark') k++
  return k
}
