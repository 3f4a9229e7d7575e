import { hasWords } from '../../text/word-count.ts'
import { verbSense } from '../lexicon/cue-lexicon.ts'
import { lowerOf, type Part, type WriterSentence } from '../sentence-part.ts'

/**
 * Whether the piece at part `at` stands outside the grammar of its sentence: it opens it, or follows
 * a comma, colon or dash, as direct speech does, and not in the middle of the writer's clause.
 */
export function isSetOff(text: string, { parts, opening }: WriterSentence, at: number): boolean {
  const part = parts[at]
  if (part?.type !== 'piece') return false
  const { inner } = part.piece
  const before = parts[at - 1]
  const isOpening = at === opening || before?.type === 'piece'
  const follows = before?.type === 'mark' && /[,:;–—-]$/.test(before.text)
  const isCapital = /^[\p{Lu}\p{N}[]/u.test(text.slice(inner.start, inner.start + 2))
  // "A sign read “No ship may pass”": a sentence of its own needs no comma before it.
  if (before?.type === 'word' && isCapital && hasWords(text.slice(inner.start, inner.end), 3))
    return verbSense(before.lower)?.frames.has('post') === true
  if (!isOpening && !follows) return false
  const last = text.charAt(inner.end - 1)
  const next = parts[at + 1]
  const isClosed = /[,.!?…–—-]/.test(last) || next === undefined || next.type === 'mark'
  if (isOpening) {
    // "“The harbor sails on” Envoy Brask applauds it": a headline and its caption.
    const isCaption = next?.type === 'word' && next.isCapital && isCapital
    return isClosed || (isCaption && hasWords(text.slice(inner.start, inner.end), 4))
  }
  return isCapital || (isClosed && followsSaying(parts, at - 1))
}

/** "she said, “and …”": a verb of saying right before, with nothing said yet that goes on in the marks. */
function followsSaying(parts: readonly Part[], end: number): boolean {
  let isSaying = false
  for (let k = end - 1; k >= Math.max(0, end - FARTHEST_VERB); k--) {
    const part = parts[k] as Part
    if (part.type === 'piece') break
    const lower = lowerOf(part)
    if (lower === 'that' || lower === 'whether') return false
    if (lower !== undefined && verbSense(lower)?.frames.has('post') === true) isSaying = true
  }
  return isSaying
}

/** Words between a verb of saying and the comma before what is said: whoever says it, to whom and when. */
const FARTHEST_VERB = 12
