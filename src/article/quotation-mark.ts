import type { Problem } from '../document/problem.ts'
import { allMatches } from '../text/all-matches.ts'
import type { OffsetMap } from '../text/offset-map.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'

/** A stretch of one paragraph between quotation marks. */
export interface MarkedPiece {
  /** The words inside, without marks and without white space at the edges. */
  readonly inner: Span
  /** The words with their marks. */
  readonly outer: Span
  /** Which mark is missing, if one is. */
  readonly missing?: 'open' | 'close'
  /** Whether the paragraph ends before the quotation does; the next one opens with a mark again. */
  readonly continues: boolean
}

/**
 * The stretches between quotation marks in the paragraphs of a text, in order.
 *
 * Straight and curly marks, guillemets, low marks and doubled single ones are told apart into opening
 * and closing by what stands beside them, because writers mix them up. Marks nested in others are
 * left inside. One missing mark spoils one stretch: an opening mark without a partner closes at the
 * end of its paragraph, or before the next opening one; a closing mark without one opens where its
 * sentence begins.
 */
export function findMarkedPieces(text: string, paragraphs: readonly Span[]): MarkedPiece[][] {
  const marks = paragraphs.map((paragraph, index) =>
    findMarks(text, paragraph, opensWithSingle(text, paragraphs[index + 1])),
  )
  return paragraphs.map((paragraph, index) => {
    const nextOpens = opensWithMark(text, paragraphs[index + 1], marks[index + 1])
    return pairMarks(text, paragraph, marks[index] as Mark[], nextOpens)
  })
}

/** That marks lack their partners, with what was made of it. */
export function problemsOfMarks(
  pieces: readonly (readonly MarkedPiece[])[],
  map: OffsetMap,
): Problem[] {
  return pieces.flat().flatMap(({ missing, outer }): Problem[] =>
    missing === undefined
      ? []
      : [
          {
            code: 'unbalancedMark',
            message:
              missing === 'open'
                ? 'A quotation mark closes here that none opened; the quotation was taken to begin with its sentence'
                : 'A quotation mark opens here that none closes; the quotation was taken to end with its paragraph or before its attribution',
            span: map.spanToOriginal(outer),
          },
        ],
  )
}

interface Mark {
  readonly start: number
  readonly end: number
  /** What its neighbors make it. */
  readonly side: 'open' | 'close' | 'either'
  readonly level: 'double' | 'single'
  /** Whether it stands right after a figure, where it may tell inches or seconds. */
  readonly isAfterFigure: boolean
}

const DOUBLE = /["“”„‟«»″「」『』〝〞〟＂״]|''|``/g
const SINGLE = /['‘’‚‹›]/g

/** Whether a paragraph begins with a single mark, as one does that goes on with a quotation. */
function opensWithSingle(text: string, paragraph: Span | undefined): boolean {
  return (
    paragraph !== undefined &&
    /^['‘](?=\p{Lu})/u.test(text.slice(paragraph.start, paragraph.start + 3))
  )
}

function findMarks(text: string, paragraph: Span, goesOn: boolean): Mark[] {
  const slice = text.slice(paragraph.start, paragraph.end)
  const marks: Mark[] = []
  let attributeEnd = -1
  for (const match of allMatches(slice, DOUBLE)) {
    const start = paragraph.start + match.index
    const end = start + match[0].length
    // Inches and seconds: 6'2".
    if (
      match[0] === '"' &&
      /\d/.test(text.charAt(start - 1)) &&
      /['’′]\d+$/.test(text.slice(start - 4, start))
    ) {
      continue
    }
    // The value of an attribute in markup: author="oda".
    if (match[0] === '"' && (text.charAt(start - 1) === '=' || start === attributeEnd)) {
      if (start !== attributeEnd) attributeEnd = text.indexOf('"', end)
      continue
    }
    // The sign of an abbreviation, which Hebrew sets before its last letter.
    if (isInHebrewWord(text, start, end)) continue
    const side = sideOf(text, paragraph, start, end, match[0])
    const isAfterFigure = /^["″]$/.test(match[0]) && /[\d′]/.test(text.charAt(start - 1))
    marks.push({ start, end, side, level: 'double', isAfterFigure })
  }
  if (/['‘‹]/.test(slice)) marks.push(...findSingles(text, paragraph, marks, goesOn))
  return marks.sort((a, b) => a.start - b.start)
}

function isInHebrewWord(text: string, start: number, end: number): boolean {
  const isLetter = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea
  return isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(end))
}

/**
 * Single marks count where they stand outside double ones and pair up around at least two words; one
 * alone is an apostrophe.
 */
function findSingles(
  text: string,
  paragraph: Span,
  doubles: readonly Mark[],
  goesOn: boolean,
): Mark[] {
  const slice = text.slice(paragraph.start, paragraph.end)
  const singles: Mark[] = []
  const candidates = Array.from(slice.matchAll(SINGLE), (match) => paragraph.start + match.index)
  const isInsideDoubles = insideOf(doubles)
  let k = 0
  while (k < candidates.length) {
    const start = candidates[k] as number
    k++
    const isOpening =
      isOutside(text.charAt(start - 1), start === paragraph.start) &&
      /[\p{L}\p{N}[“"]/u.test(text.charAt(start + 1)) &&
      text.charAt(start) !== '›' &&
      // '90s, 'em and their like.
      !/^.(?:\d\ds?|em|til|cause|tis|twas|n)\b/i.test(text.slice(start, start + 8))
    if (!isOpening || isInsideDoubles(start)) continue
    const before = singles.length
    for (let j = k; j < candidates.length; j++) {
      const end = candidates[j] as number
      if (end - start > LONGEST_UNCLOSED) break
      const before = text.charAt(end - 1)
      const isClosing =
        !/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) && /[\p{L}\p{N}.,!?…)\]-]/u.test(before)
      if (!isClosing) continue
      // The apostrophe of a plural possessor is followed by what is possessed.
      const isPossessive =
        /s/i.test(before) &&
        /^\s+\p{Ll}/u.test(text.slice(end + 1, end + 4)) &&
        (j + 1 < candidates.length || goesOn)
      if (isPossessive) continue
      if (!/\s/.test(text.slice(start, end))) break
      const rest = { level: 'single', isAfterFigure: false } as const
      singles.push({ start, end: start + 1, side: 'open', ...rest })
      singles.push({ start: end, end: end + 1, side: 'close', ...rest })
      k = j + 1
      break
    }
    // The last one stays open where the next paragraph opens with a mark again.
    const isSentence = /\p{Lu}/u.test(text.charAt(start + 1))
    if (goesOn && isSentence && singles.length === before && doubles.length === 0) {
      singles.push({ start, end: start + 1, side: 'open', level: 'single', isAfterFigure: false })
      break
    }
  }
  return singles
}

/** Tells whether an offset stands between double marks, which are in order. */
function insideOf(doubles: readonly Mark[]): (offset: number) => boolean {
  let isOpen = false
  const openAfter = doubles.map(({ side }) => {
    isOpen = side === 'either' ? !isOpen : side === 'open'
    return isOpen
  })
  return (offset) => {
    const before = partitionPoint(doubles.length, (k) => (doubles[k] as Mark).start < offset)
    return openAfter[before - 1] ?? false
  }
}

function sideOf(
  text: string,
  paragraph: Span,
  start: number,
  end: number,
  char: string,
): Mark['side'] {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (OPENING.includes(char)) return 'open'
  if (CLOSING.includes(char)) return 'close'
  const opens = isOutside(before, start === paragraph.start)
  const closes = isOutside(after, end === paragraph.end) || AFTER_CLOSING.test(after)
  if (char === '«' || char === '»') {
    // French puts spaces inside its marks; the presses that turn them around set a letter there.
    const [inside, outside] = char === '«' ? [after, before] : [before, after]
    const isInward = /\s/.test(inside) && !/[\p{L}\p{N}]/u.test(outside)
    if (isInward || opens === closes) return char === '«' ? 'open' : 'close'
  }
  if (opens && !closes) return 'open'
  if (closes && !opens) return 'close'
  if (char === '“' || char === '``') return 'open'
  if (char === '„') return 'open'
  if (char === '”') return 'close'
  return 'either'
}

/** Marks that never stand at the other side, and in scripts that set no spaces need none beside them. */
const OPENING = '「『〝'
const CLOSING = '」』〞〟'

/** Punctuation that follows a closing mark. */
const AFTER_CLOSING = /[.,;:!?)\]}‒–—―…，。、；：！？）،؛؟۔।-]/

/** Whether a character beside a mark is what stands outside a quotation before it begins. */
function isOutside(char: string, isEdge: boolean): boolean {
  return (
    isEdge || char === '' || /[\s\u00a0([{‒–—―/：，。（¿¡-]/.test(char) || /[‘“"«*_]/.test(char)
  )
}

function opensWithMark(
  text: string,
  paragraph: Span | undefined,
  marks: Mark[] | undefined,
): boolean {
  const first = marks?.[0]
  if (paragraph === undefined || first === undefined) return false
  return first.side !== 'close' && text.slice(paragraph.start, first.start).trim() === ''
}

function pairMarks(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  nextOpens: boolean,
): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  const surplus = { double: countSurplus(marks, 'double'), single: countSurplus(marks, 'single') }
  let open: Mark | undefined
  let depth = 0
  const close = (
    end: number,
    outerEnd: number,
    missing?: 'open' | 'close',
    continues = false,
  ): void => {
    const from = open === undefined ? end : open.end
    const inner = trim(text, { start: from, end })
    if (inner.start < inner.end && open !== undefined) {
      pieces.push({
        inner,
        outer: { start: open.start, end: outerEnd },
        continues,
        ...(missing === undefined ? {} : { missing }),
      })
    }
    open = undefined
    depth = 0
  }
  for (const [k, mark] of marks.entries()) {
    if (mark.isAfterFigure && isMeasure(mark, open !== undefined, surplus.double[k + 1] ?? 0))
      continue
    if (open === undefined) {
      if (mark.side !== 'close') {
        open = mark
        continue
      }
      // A closing mark that nothing opened.
      const start = startOfUnopened(text, paragraph, pieces, mark.start)
      const inner = trim(text, { start, end: mark.start })
      if (inner.end - inner.start >= 2) {
        pieces.push({
          inner,
          outer: { start: inner.start, end: mark.end },
          missing: 'open',
          continues: false,
        })
      }
      continue
    }
    if (mark.level !== open.level) continue
    if (mark.side === 'open') {
      // Either nested marks of the same kind, or a partner is missing before this one.
      if ((surplus[mark.level][k] as number) > 0) {
        depth++
        continue
      }
      const end = endOfUnclosed(text, open.end, mark.start)
      close(end, end, 'close')
      open = mark
      continue
    }
    if (depth > 0) {
      depth--
      continue
    }
    close(mark.start, mark.end)
  }
  if (open !== undefined) {
    if (nextOpens) close(paragraph.end, paragraph.end, undefined, true)
    else {
      const end = endOfUnclosed(text, open.end, paragraph.end)
      close(end, end, 'close')
    }
  }
  return pieces
}

/**
 * Whether a mark after a figure tells inches or seconds: no quotation is open that it could close, or
 * the marks behind it close one more than they open.
 */
function isMeasure({ side }: Mark, isOpen: boolean, surplusBehind: number): boolean {
  return side !== 'open' && (!isOpen || surplusBehind > 0)
}

/** For each mark, how many more closing than opening marks of a level stand from it on. */
function countSurplus(marks: readonly Mark[], level: Mark['level']): Int32Array {
  const surplus = new Int32Array(marks.length + 1)
  for (let k = marks.length - 1; k >= 0; k--) {
    const mark = marks[k] as Mark
    const step =
      mark.level !== level ? 0 : mark.side === 'open' ? -1 : mark.side === 'close' ? 1 : 0
    surplus[k] = (surplus[k + 1] as number) + step
  }
  return surplus
}

/**
 * Where words begin that a closing mark ends and no mark opened: with their sentence, or after the
 * words that say who speaks.
 */
function startOfUnopened(
  text: string,
  paragraph: Span,
  pieces: readonly MarkedPiece[],
  end: number,
): number {
  const from =
    pieces.length === 0 ? paragraph.start : (pieces[pieces.length - 1] as MarkedPiece).outer.end
  const boundary = BEFORE_UNOPENED.exec(text.slice(from, end - 1))
  return from + (boundary?.[0].length ?? 0)
}

/** Verbs that tell who spoke, beside words that lack a mark. */
const SAYING = 'said|says|added|told|asked|wrote|explained|noted|warned|replied|continued'

/** All up to the last end of a sentence, or the last verb of saying with its comma or colon. */
const BEFORE_UNOPENED: RegExp = new RegExp(
  `^[\\s\\S]*(?:[.!?]["”’)]?|\\b(?:${SAYING})(?:,|[^.!?:]{0,60}:))\\s+(?=["“‘]?\\p{Lu})`,
  'u',
)

/**
 * Where words end that a mark opened and none closed: before a comma and the words that tell who
 * spoke, when those follow, else at the limit.
 */
function endOfUnclosed(text: string, start: number, limit: number): number {
  const words = text.slice(start, Math.min(limit, start + LONGEST_UNCLOSED))
  const cue = AFTER_UNCLOSED.exec(words)
  return cue === null ? limit : start + cue.index + 1
}

const AFTER_UNCLOSED: RegExp = new RegExp(
  `[,?!]\\s+(?=(?:(?:he|she|they|it|the [^,.?!:;"“”]{2,40}|(?:\\p{Lu}[^\\s,?!:;"“”]+ ?)+) ` +
    `(?:${SAYING})|(?:said|says|added|asked) (?:\\p{Lu}|the |he |she ))\\b)`,
  'u',
)

/** Code units that a quotation without its second mark is followed for. */
const LONGEST_UNCLOSED = 2000

function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && BLANK.test(text.charAt(from))) from++
  while (to > from && BLANK.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space, and what a reader does not see: soft hyphens and joiners. */
const BLANK = /[\s\u00ad\u200b-\u200d\u2060]/
