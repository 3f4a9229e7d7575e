import { isCapitalized } from '../text/char.ts'
import type { Attribution } from './attribution.ts'
import type { NotSpeech } from './quotation.ts'
import type { MarkedPiece } from './quotation-mark.ts'
import { lowerOf, type WriterSentence } from './sentence-part.ts'

/** Why a piece is no speech, if it is none: a title, a term, a nickname. */
export function notSpeechReason(
  text: string,
  { parts, firstWord }: WriterSentence,
  at: number,
  piece: MarkedPiece,
  post: Attribution | undefined,
  pre: Attribution | undefined,
): NotSpeech['reason'] | undefined {
  if (piece.missing !== undefined || piece.continues) return undefined
  const before = lowerOf(parts[at - 1]) ?? lowerOf(parts[at - 2]) ?? ''
  const adjacent = lowerOf(parts[at - 1])
  if (
    /^(?:so-called|dubbed|nicknamed|known|aka|alias|codenamed|code-named|termed)$/.test(
      adjacent ?? '',
    )
  ) {
    return adjacent === 'nicknamed' ? 'nickname' : 'term'
  }
  // The name of a program or a paper: told NBC's "Today", on "Meet the Press".
  const isHoused = /^(?:on|in|of|for|at|from|by|the)$|[’']s$/.test(adjacent ?? '')
  const isTitled = TITLED.test(before)
  // What somebody said right before needs no look at its words, but where a title may stand.
  if (post !== undefined && !isHoused && !isTitled) return undefined
  const words =
    text.slice(piece.inner.start, piece.inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (isHoused && words.length <= 6 && words.length > 0 && isTitleCase(words)) return 'title'
  // A sentence of the speaker's alone is speech, however few of its words are long: "Then go."
  const isAlone = firstWord === parts.length
  const cueIsAdjacent = (pre !== undefined && pre.end >= at - 1) || post !== undefined
  if (
    words.length >= 2 &&
    words.length <= 12 &&
    !(isAlone && /[.!?]$/.test(text.slice(piece.inner.start, piece.inner.end))) &&
    isTitleCase(words) &&
    (!cueIsAdjacent || isTitled)
  )
    return 'title'
  if (isTitled && !cueIsAdjacent && words.length <= 6) return 'title'
  if (post !== undefined) return undefined
  if (isAlone) return words.length === 0 ? 'term' : undefined
  if (pre === undefined && words.length < LEAST_LOOSE) return 'term'
  return undefined
}

/** Words of a stretch in marks that is taken for speech although nothing attributes it. */
const LEAST_LOOSE = 5

/** Nouns that a title in marks follows. */
const TITLED =
  /^(?:book|novel|film|movie|song|album|article|essay|op-ed|documentary|poem|titled|entitled|headlined|memoir|magazine|podcast|exhibition|painting)$/

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !/^(?:with|from|into|over)$/.test(word))
  return (
    long.length >= 1 &&
    isCapitalized(words[0] as string) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    words.length - long.length < words.length
  )
}
