import { PRONOUNS } from '../article/noun-phrase.ts'
import type { Quotation } from '../article/quotation.ts'

/** Marked words of a draft that one person is said to have spoken. */
export interface VoicedQuotation extends Voice {
  /** With the one who spoke as its source. */
  readonly quotation: Quotation
}

/** Through whom a draft has some words. */
export interface Voice {
  /** The quotation that tells of it, when the draft has the words from somebody who passes them on. */
  readonly reporter?: Quotation
  /** The quotation as the draft has it, for a person to read. */
  readonly shown: Quotation
}

/**
 * The marked words of a quotation by who is said to have spoken them: in "Oda said Velk had called it “a
 * mistake”", the marked words are Velk's and Oda passes them on.
 *
 * Words that are marked inside of marked words stay with those around them, of which they are a part.
 */
export function byVoice(text: string, quotation: Quotation): VoicedQuotation[] {
  const pieces = new Set(quotation.marked.map(({ start }) => start))
  const passedOn: VoicedQuotation[] = []
  gatherPassedOn(text, quotation, pieces, passedOn)
  const own = quotation.marked.filter(({ start }) => pieces.has(start))
  const [only, ...more] = passedOn
  if (only === undefined) return [{ quotation, shown: quotation }]
  if (own.length > 0) {
    const rest = { ...quotation, marked: own }
    return [{ quotation: rest, shown: rest }, ...passedOn]
  }
  return more.length > 0 ? passedOn : [{ ...only, shown: quotation }]
}

/** The nested quotations with pieces of their own; these pieces are taken out of `pieces`. */
function gatherPassedOn(
  text: string,
  reporter: Quotation,
  pieces: Set<number>,
  passedOn: VoicedQuotation[],
): void {
  for (const inner of reporter.nested ?? []) {
    gatherPassedOn(text, inner, pieces, passedOn)
    if (isOneVoice(text, inner, reporter)) continue
    const marked = inner.marked.filter(({ start }) => pieces.has(start))
    if (marked.length === 0) continue
    for (const { start } of marked) pieces.delete(start)
    const quotation = { ...inner, marked }
    passedOn.push({ quotation, reporter, shown: quotation })
  }
}

/** Whether somebody tells what she said herself: a pronoun of nobody else may well be hers. */
function isOneVoice(text: string, { source }: Quotation, reporter: Quotation): boolean {
  if (source?.speaker !== undefined) return source.speaker === reporter.source?.speaker
  return source?.span !== undefined && PRONOUNS.has(text.slice(source.span.start, source.span.end))
}
