import { isCapitalized } from '../text/char.ts'
import type { Attribution } from './attribution.ts'
import type { NotSpeech } from './quotation.ts'
import type { MarkedPiece } from './quotation-mark.ts'
import { lowerOf, type Part, type WriterSentence } from './sentence-part.ts'

/**
 * Why a piece is no speech, if it is none: a title, a term, a nickname, a word that is spoken of, or one
 * that the writer only keeps at arm's length. `isSigned` tells that a name stands below it.
 */
export function notSpeechReason(
  text: string,
  { parts, firstWord, opening }: WriterSentence,
  at: number,
  piece: MarkedPiece,
  post: Attribution | undefined,
  pre: Attribution | undefined,
  isSigned: boolean,
): NotSpeech['reason'] | undefined {
  if (piece.missing !== undefined || piece.continues || isSigned) return undefined
  // A block without marks was taken for speech by what shows it to be.
  if (piece.inner.start === piece.outer.start) return undefined
  const before = lowerOf(parts[at - 1]) ?? lowerOf(parts[at - 2]) ?? ''
  const adjacent = lowerOf(parts[at - 1]) ?? ''
  if (NAMING.test(adjacent)) return adjacent === 'nicknamed' ? 'nickname' : 'term'
  if (adjacent === 'as' && isKnownAs(parts, at)) return 'term'
  // What somebody said right before needs no look at its words, but where a title may stand.
  const isHoused = HOUSED.test(adjacent)
  const isTitled = TITLED.test(before)
  if (post !== undefined && !isHoused && !isTitled) return undefined
  const words =
    text.slice(piece.inner.start, piece.inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  // The name of a program or a paper: told NBC's "Today", on "Meet the Press".
  if (isHoused && words.length <= 6 && words.length > 0 && isTitleCase(words)) {
    // "The “Night Rat” is late": a short name behind an article alone is that of a thing.
    const isThing = adjacent === 'the' && words.length <= SHORT_NAME && !hasProgramBehind(parts, at)
    return isThing ? 'term' : 'title'
  }
  if (words.length <= 3 && isBetweenNames(parts, at)) return 'nickname'
  // A sentence of the speaker's alone is speech, however few of its words are long: "Then go."
  const isAlone = firstWord === parts.length
  const cueIsAdjacent = (pre !== undefined && pre.end >= at - 1) || post !== undefined
  const isEnded = /[.!?]$/.test(text.slice(piece.inner.start, piece.inner.end))
  if (
    words.length >= 2 &&
    words.length <= 12 &&
    !(isAlone && isEnded) &&
    isTitleCase(words) &&
    (!cueIsAdjacent || isTitled)
  )
    return 'title'
  if (isTitled && !cueIsAdjacent && words.length <= 6) return 'title'
  if (post !== undefined) return undefined
  if (isAlone) return words.length === 0 ? 'term' : undefined
  if (pre !== undefined || words.length >= LEAST_LOOSE || SPOKEN.test(before)) return undefined
  if (isCalled(parts, at)) return 'term'
  if (MENTIONED.test(adjacent)) return 'term'
  // A whole sentence at the head of the writer's is no word of the writer's: "“Go!” A shot rang out."
  const isSentence = isEnded && opening >= at && isCapitalized(words[0] ?? '') && words.length > 1
  // What a colon leads up to is given as said or written.
  const isLedTo =
    parts[at - 1]?.type === 'mark' &&
    /:$/.test(text.slice(0, piece.outer.start).slice(-3).trimEnd())
  return isSentence || isLedTo ? undefined : 'scareQuote'
}

/** Words of a stretch in marks that is taken for speech although nothing attributes it. */
const LEAST_LOOSE = 5

/** Words that give a thing its name. */
const NAMING =
  /^(?:so-called|dubbed|nicknamed|known|aka|alias|codenamed|code-named|termed|christened|labeled|labelled)$/

/** Words of a name that is hardly the title of a work. */
const SHORT_NAME = 3

/** Nouns for what somebody said, which stand before the words themselves: its best line, “…”. */
const SPOKEN = /^(?:lines?|words|mottos?|slogans?|answers?|reply|replies|verdict|refrain|chant)$/

/** `the “Lamp Hour” host`, `the “Lamp Hour” program` */
function hasProgramBehind(parts: readonly Part[], at: number): boolean {
  return /^(?:shows?|program|programme|host|anchor|series|podcast|column|film|movie|book|song|album|star)$/.test(
    lowerOf(parts[at + 1]) ?? '',
  )
}

/** `known in the trade as “…”` */
function isKnownAs(parts: readonly Part[], at: number): boolean {
  return parts
    .slice(Math.max(0, at - LONGEST_NAMING), at - 1)
    .some((part) => lowerOf(part) === 'known')
}

/** `The “ladder rule”, as everyone calls it` */
function isCalled(parts: readonly Part[], at: number): boolean {
  let k = at + 1
  while (parts[k]?.type === 'mark') k++
  if (lowerOf(parts[k]) !== 'as') return false
  return parts
    .slice(k + 1, k + LONGEST_NAMING)
    .some((part) => /^(?:calls?|called|known|named)$/.test(lowerOf(part) ?? ''))
}

/** Words from a name to the verb that gives it. */
const LONGEST_NAMING = 9

/** Nouns for the words themselves: the word "slander". */
const MENTIONED =
  /^(?:word|words|term|terms|phrase|phrases|label|labels|name|hashtag|prefix|letter|letters)$/

/** What stands before the name of a program, a column or a paper. */
const HOUSED = /^(?:on|in|of|for|at|from|by|the)$|[’']s$/

/** Nouns that a title in marks follows. */
const TITLED =
  /^(?:book|novel|film|movie|song|album|article|essay|op-ed|documentary|poem|titled|entitled|headlined|memoir|magazine|podcast|exhibition|painting|series|show|play|musical|opera|anthem|hymn|ballad|column|chapter|sitcom|drama|thriller)$/

/** `Joram “Tide” Brask`: between a first name and a surname. */
function isBetweenNames(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1]
  const after = parts[at + 1]
  if (before?.type !== 'word' || after?.type !== 'word') return false
  return (
    before.isCapital &&
    after.isCapital &&
    before.cue === undefined &&
    !/[’']s?$/.test(before.text) &&
    at > 0 &&
    parts[at - 2]?.type !== 'piece'
  )
}

function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 && !/^(?:with|from|into|over)$/.test(word))
  return (
    long.length >= 1 &&
    isCapitalized(words[0] as string) &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  )
}
