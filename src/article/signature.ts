import type { Span } from '../text/span.ts'
import { spanOfParts } from './attribution.ts'
import { isVerbForm, type PartRange } from './noun-phrase.ts'
import { skipMarks } from './quotation-tag.ts'
import { lowerOf, type Part } from './sentence-part.ts'
import { phraseAfterVerb } from './source-phrase.ts'

/** Who signs a quotation; spans are of the reading text. */
export interface Signature {
  readonly subject: Span
  /** The subject with all that is said of it. */
  readonly source: Span
}

/** Who stands behind the dash at part `at`, when nothing else does: `“…” — Oda, head of the guild`. */
export function signatureAt(parts: readonly Part[], at: number): Signature | undefined {
  const dash = parts[at]
  if (dash?.type !== 'mark' || !/^(?:[‒–—―]|--?)$/.test(dash.text)) return undefined
  return signatureOf(parts, at + 1)
}

/**
 * Who a line of its own below a quotation names: `— Oda, tweeting after the vote`, and where the words
 * above are a whole block, `Elin Oda, foreign minister` without a dash.
 */
export function signatureBelow(parts: readonly Part[], isBlock: boolean): Signature | undefined {
  const whole = signatureAt(parts, 0)
  if (whole !== undefined) return whole
  const first = parts[0]
  const isDashed = first?.type === 'mark' && /^(?:[‒–—―]|--?)$/.test(first.text)
  if (!isDashed) {
    const isLine = parts.length <= LONGEST_LINE && parts.at(-1)?.type === 'word'
    const named = isBlock && isLine ? phraseAfterVerb(parts, 0) : undefined
    return named !== undefined && isNameOnly(parts, named.subject)
      ? signatureOf(parts, 0)
      : undefined
  }
  if (parts.length > LONGEST_LINE || !isCapital(parts[1])) return undefined
  const phrase = phraseAfterVerb(parts, 1)
  const next = phrase === undefined ? undefined : parts[phrase.source.end]
  if (phrase === undefined || next?.type !== 'mark' || !next.text.startsWith(',')) return undefined
  return toSignature(parts, phrase)
}

/** Parts of the longest line that signs. */
const LONGEST_LINE = 20

/** Who the words from `from` on name, when they do nothing else. */
function signatureOf(parts: readonly Part[], from: number): Signature | undefined {
  if (!isCapital(parts[from])) return undefined
  const phrase = phraseAfterVerb(parts, from)
  if (phrase === undefined) return undefined
  const { subject, source } = phrase
  if (skipMarks(parts, source.end) === parts.length) return toSignature(parts, phrase)
  // "Elin Oda, foreign minister of Halvenia": behind a comma stands the post.
  const comma = parts[subject.end]
  const rest = parts.slice(subject.end + 1, subject.end + 1 + LONGEST_LINE)
  const end = subject.end + 2 + rest.findLastIndex(({ type }) => type !== 'mark')
  const isPost =
    comma?.type === 'mark' &&
    comma.text === ',' &&
    skipMarks(parts, end) === parts.length &&
    !rest.some((part) => part.type === 'piece' || (part.type === 'word' && isVerbForm(part)))
  return isPost ? toSignature(parts, { subject, source: { start: subject.start, end } }) : undefined
}

/** "Elin Oda", and not "Talks go on": what signs without a dash is written with capitals. */
function isNameOnly(parts: readonly Part[], { start, end }: PartRange): boolean {
  const name = parts.slice(start, end)
  return end > start + 1 && name.every((part) => isCapital(part) || LINK.test(lowerOf(part) ?? ''))
}

const LINK = /^(?:of|the|for|de|von|van|bin|al)$/

function isCapital(part: Part | undefined): boolean {
  return part?.type === 'word' && part.isCapital
}

function toSignature(
  parts: readonly Part[],
  { subject, source }: NonNullable<ReturnType<typeof phraseAfterVerb>>,
): Signature {
  return { subject: spanOfParts(parts, subject), source: spanOfParts(parts, source) }
}
