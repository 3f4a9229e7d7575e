import type { Span } from '../text/span.ts'
import { hasWords } from '../text/word-count.ts'
import { withDialogue } from './dialogue.ts'
import type { FoundQuotations, QuotingText } from './find-quotations.ts'
import type { NotSpeech, Quotation } from './quotation.ts'
import { findMarkedPieces, type MarkedPiece, problemsOfMarks } from './quotation-mark.ts'

/**
 * What a text in another language than English quotes: what stands inside its marks, pieces of one
 * paragraph with only a few words of the writer's between them as one quotation; and what follows the
 * dashes of dialogue. Nobody is named for it, because the words that attribute are known in English
 * only.
 */
export function findMarked(
  { text, map, paragraphs }: QuotingText,
  language: string,
): FoundQuotations {
  const spans = paragraphs.map(({ span }) => span)
  const pieces = withDialogue(text, spans, findMarkedPieces(text, spans))
  const quotations: Quotation[] = []
  const notSpeech: NotSpeech[] = []
  let open: Span[] | undefined
  for (const [index, { place }] of paragraphs.entries()) {
    let last: MarkedPiece | undefined
    for (const piece of pieces[index] ?? []) {
      const span = map.spanToOriginal(piece.inner)
      const gathered = open
      const joins = gathered !== undefined && (last === undefined || isOneSpeech(text, last, piece))
      if (joins) gathered.push(span)
      else if (isForeignTerm(text, piece, language)) {
        notSpeech.push({ span, reason: 'term' })
        continue
      } else {
        open = [span]
        quotations.push({ kind: 'direct', mode: 'say', spans: open, marked: open, place })
      }
      last = piece
    }
    if (last?.continues !== true) open = undefined
  }
  return { quotations, notSpeech, problems: problemsOfMarks(pieces, map) }
}

/**
 * Whether two pieces are one speech that the writer's own words break: the first ends a clause or a
 * sentence inside its marks or right behind them, and the second takes it up within one sentence.
 */
function isOneSpeech(text: string, before: MarkedPiece, after: MarkedPiece): boolean {
  const between = text.slice(before.outer.end, after.outer.start)
  if (between.length > LONGEST_BREAK || /[\n:：]/.test(between)) return false
  const isClause = /[,.!?…，。！？،؟]$/.test(text.slice(before.inner.start, before.inner.end))
  const isBroken = /^\s*[,，،–—-]/.test(between) || isClause
  const ends = between.match(/[.!?。！？؟।](?=\s|$)/g)?.length ?? 0
  return isBroken && ends <= 1
}

/** Code units of the words that tell who speaks in the middle of a speech. */
const LONGEST_BREAK = 120

/** A word or two in marks that no colon leads up to: a name, a term, what the writer would not say so. */
function isForeignTerm(
  text: string,
  { inner, outer, missing, continues }: MarkedPiece,
  language: string,
): boolean {
  if (missing !== undefined || continues) return false
  const words = text.slice(inner.start, inner.end)
  if (/[.!?…。！？؟।]$/.test(words) || /[:：]\s*$/.test(text.slice(0, outer.start).slice(-3)))
    return false
  if (UNSPACED.has(language)) return words.length < LEAST_LOOSE_LETTERS
  return !hasWords(words, LEAST_LOOSE)
}

/** Languages that set no spaces between words. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my', 'bo'])

/** Words of a stretch in marks that is taken for speech although nothing shows that it is. */
const LEAST_LOOSE = 4
/** The same in letters, where no spaces part words. */
const LEAST_LOOSE_LETTERS = 9
