import type { CheckedQuotation, NotSpeech, ParsedDocument, Quotation } from '../../verbale.ts'
import { fold, quotePieces } from './wording.ts'

/** A quotation with how deep it stands in others: 0 is what the text itself reports. */
export interface LeveledQuotation {
  readonly quotation: Quotation
  readonly level: number
}

/** The quotations of a document, each followed by those that its words report. */
export function withLevels({ quotations }: Pick<ParsedDocument, 'quotations'>): LeveledQuotation[] {
  const leveled = (quotation: Quotation, level: number): LeveledQuotation[] => [
    { quotation, level },
    ...(quotation.nested ?? []).flatMap((inner) => leveled(inner, level + 1)),
  ]
  return quotations.flatMap((quotation) => leveled(quotation, 0))
}

/** The words of a quotation in one line; marked ones in marks. */
export function describeWords(text: string, { kind, spans }: Quotation): string {
  const pieces = spans.map(({ start, end }) => fold(text.slice(start, end)))
  return kind === 'direct' ? quotePieces(pieces) : pieces.join(' … ')
}

/** Who is named for a quotation: `Mirela Oda`, `a diplomat`, `nobody named`. */
export function describeWho(text: string, { source }: Quotation): string {
  if (source?.speaker !== undefined) return source.speaker
  if (source?.span === undefined) return 'nobody named'
  return fold(text.slice(source.span.start, source.span.end))
}

/**
 * What a text tells of a quotation besides its words and its speaker, in short pieces: post and country,
 * the cue, the occasion, and that it was thought or denied: `Foreign Minister, Halvenia`, `told`,
 * `to reporters`, `2031-03-14`.
 */
export function describeSaying(text: string, quotation: Quotation): string[] {
  const { mode, isDenied, cue, source, occasion } = quotation
  const post = [source?.post, source?.country].filter((part) => part !== undefined).join(', ')
  return [
    ...(post === '' ? [] : [post]),
    ...(cue === undefined ? [] : [fold(text.slice(cue.start, cue.end))]),
    ...describeOccasion(occasion),
    ...describeMode(mode, isDenied),
  ]
}

/** To whom, at what, where and when something was said: `to reporters`, `at a news conference`. */
export function describeOccasion(occasion: Quotation['occasion']): string[] {
  if (occasion === undefined) return []
  const { to, at, where, when, isTakenOver } = occasion
  const told = [
    ...(to === undefined ? [] : [`to ${fold(to.text)}`]),
    ...(at === undefined ? [] : [fold(at.text)]),
    ...(where === undefined ? [] : [fold(where.text)]),
    ...(when === undefined ? [] : [when.value]),
  ]
  return told.length > 0 && isTakenOver === true ? [...told, 'in part from before'] : told
}

/** What a quotation is that nobody said aloud. */
export function describeMode(
  mode: Quotation['mode'] | undefined,
  isDenied: boolean | undefined,
): string[] {
  return [
    ...(mode === 'think' ? ['thought, not said'] : mode === 'show' ? ['shown, not said'] : []),
    ...(isDenied === true ? ['not said'] : []),
  ]
}

/** Why words in marks are taken for no speech. */
export function describeNotSpeech({ reason }: NotSpeech): string {
  return NOT_SPEECH[reason]
}

const NOT_SPEECH: Readonly<Record<NotSpeech['reason'], string>> = {
  title: 'a title',
  term: 'a term',
  nickname: 'a nickname',
  scareQuote: 'the writer’s own word, at arm’s length',
}

/** What a draft tells of checked words besides who says them: the occasion, thoughts and denials. */
export function describeTelling({ occasion, mode, isDenied }: CheckedQuotation): string {
  return [...describeOccasion(occasion), ...describeMode(mode, isDenied)].join(' · ')
}

/** Those whose words a checked quotation passes on: `Joram Velk, had called`, one for each. */
export function describePassedOn(text: string, { nested = [] }: CheckedQuotation): string[] {
  return withLevels({ quotations: nested }).map(({ quotation }) => {
    const about = describeSaying(text, quotation).join(', ')
    const who = describeWho(text, quotation)
    return about === '' ? who : `${who}, ${about}`
  })
}
