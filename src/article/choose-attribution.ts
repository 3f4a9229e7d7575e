import { partitionPoint } from '../text/partition-point.ts'
import type { Attribution } from './attribution.ts'
import { isAdverb } from './noun-phrase.ts'
import { skipMarks } from './quotation-tag.ts'
import { lowerOf, type Part } from './sentence-part.ts'

/** The attribution with nothing but punctuation and adverbs between the piece at `at` and it. */
export function attributionAfter(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  at: number,
): Attribution | undefined {
  let next = countUpTo(attributions, ({ start }) => start <= at)
  while (attributions[next]?.isShared) next++
  const attribution = attributions[next]
  if (attribution === undefined) return undefined
  // What stands between the piece and this one stands between it and every later one.
  for (let k = at + 1; k < attribution.start; k++) {
    const part = parts[k] as Part
    if (part.type === 'piece') return undefined
    if (part.type === 'mark' ? /[:;.]/.test(part.text) : !isAdverb(part)) return undefined
  }
  // A caption after a headline is no attribution: "Oda: ‘The ferry sails’ Jon Velk applauds Oda".
  if (attribution.kind !== 'say' && !isSetOff(parts, at, attribution.start)) return undefined
  // "… ," said X; but "A" and X said "B" gives A to somebody else.
  return attribution
}

/** Whether punctuation at the end of the piece at `at`, or after it, sets it off from part `next`. */
function isSetOff(parts: readonly Part[], at: number, next: number): boolean {
  const piece = parts[at] as Extract<Part, { type: 'piece' }>
  return (
    /[,?!…‒–—―-]/.test(piece.closing) ||
    parts.slice(at + 1, next).some(({ type }) => type === 'mark')
  )
}

/**
 * Whether the piece at `at` is the words of the attribution before it and not of the one right after
 * it, which has words of its own: `Velk asked, “You?” Oda replied, “Me.”`
 */
export function belongsBefore(
  parts: readonly Part[],
  pre: Attribution,
  post: Attribution,
  at: number,
): boolean {
  if (lowerOf(parts[post.end]) === 'that') return true
  return skipMarks(parts, pre.end) === at && parts[skipMarks(parts, post.end)]?.type === 'piece'
}

/** How many attributions from the first on, which are in order, meet a condition. */
function countUpTo(
  attributions: readonly Attribution[],
  meets: (attribution: Attribution) => boolean,
): number {
  return partitionPoint(attributions.length, (k) => meets(attributions[k] as Attribution))
}

/** The nearest attribution before the piece at `at`; a thought reported by a speaker is the speaker's. */
export function attributionBefore(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  at: number,
): Attribution | undefined {
  const earlier = countUpTo(attributions, ({ end }) => end <= at)
  const nearest = attributions[earlier - 1]
  if (nearest === undefined) return undefined
  for (let k = Math.max(nearest.end, at - FARTHEST); k < at; k++) {
    const part = parts[k] as Part
    if (part.type === 'mark' && part.text === ';') return undefined
  }
  const outer = attributions[earlier - 2]
  // "… when asked about “the ferry”", but "he said when asked: “It sails.”"
  const isQuestion = nearest.lemma === 'ask' && nearest.subject === undefined
  const near = isQuestion ? parts.slice(Math.max(nearest.end, at - FARTHEST), at) : []
  if (outer !== undefined && near.some(isMark)) return outer
  if (
    outer !== undefined &&
    nearest.kind !== 'say' &&
    outer.kind === 'say' &&
    nearest.subject !== undefined
  ) {
    const between = parts.slice(outer.end, nearest.start)
    const isReported = between.some((part) => lowerOf(part) === 'that')
    const subject = parts[nearest.subject.end - 1]
    // Whatever others think, the words for it are those of the one who tells.
    if (nearest.kind === 'think' && (isReported || between.length === 0)) return outer
    if (isReported && /^(?:he|she|they|it)$/.test(lowerOf(subject) ?? '')) return outer
  }
  return nearest
}

/** An attribution that closes the sentence of the piece at `at`: "…, he said." */
export function attributionAtEnd(
  parts: readonly Part[],
  attributions: readonly Attribution[],
  at: number,
): Attribution | undefined {
  const next = countUpTo(attributions, ({ start }) => start <= at)
  for (let k = next; k < Math.min(attributions.length, next + MOST_BEHIND); k++) {
    const attribution = attributions[k] as Attribution
    if (attribution.isShared) continue
    const before = parts[attribution.start - 1]
    const isClosing =
      (before?.type === 'mark' && before.text === ',') ||
      (before?.type === 'piece' &&
        (attribution.kind === 'say' || isSetOff(parts, attribution.start - 1, attribution.start)))
    if (isClosing || attribution.lemma === 'according to') return attribution
  }
  return undefined
}

/** The first attribution behind the piece at `at` that names nobody: "… for saying “…”". */
export function nobodyAfter(
  attributions: readonly Attribution[],
  at: number,
): Attribution | undefined {
  const next = countUpTo(attributions, ({ start }) => start <= at)
  return attributions.slice(next, next + MOST_BEHIND).find(({ subject }) => subject === undefined)
}

function isMark({ type }: Part): boolean {
  return type === 'mark'
}

/** Parts before a quotation that are looked at; in a longer list every piece has the same attribution. */
const FARTHEST = 400

/** Attributions behind a quotation that may close its sentence; no sentence of prose has more. */
const MOST_BEHIND = 12
