import type { CheckedQuotation, NotSpeech, ParsedDocument, Quotation } from '../../verbale.ts'
import { fold, quotePieces } from '../../wire/wording.ts'

/** A quotation with how deep it stands in others: 0 is what the text itself reports. */
export interface LeveledQuotation {
  readonly quotation: Quotation
  readonly level: number
  /** Whether an earlier one has the same speaker, whose post need not be told again. */
  readonly isKnown: boolean
}

/** The quotations of a document, each followed by those that its words report. */
export function withLevels({ quotations }: Pick<ParsedDocument, 'quotations'>): LeveledQuotation[] {
  const known = new Set<string>()
  const leveled = (quotation: Quotation, level: number): LeveledQuotation[] => {
    const { speaker } = quotation.source ?? {}
    const isKnown = speaker !== undefined && known.has(speaker)
    if (speaker !== undefined) known.add(speaker)
    const nested = quotation.nested ?? []
    return [{ quotation, level, isKnown }, ...nested.flatMap((inner) => leveled(inner, level + 1))]
  }
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
export function describeSaying(
  text: string,
  { quotation, isKnown }: Omit<LeveledQuotation, 'level'>,
): string[] {
  const { mode, isDenied, cue, source, occasion } = quotation
  // A country alone is no post: "Mirela Oda, Halvenia".
  const post =
    source?.post === undefined
      ? ''
      : [source.post, source.country].filter((part) => part !== undefined).join(', ')
  const said = cue === undefined ? '' : fold(text.slice(cue.start, cue.end))
  return [
    ...(post === '' || isKnown ? [] : [post]),
    // A colon tells that somebody speaks, and nothing to whoever reads this.
    ...(/\p{L}/u.test(said) ? [said] : []),
    ...describeOccasion(occasion),
    ...describeMode(mode, isDenied),
  ]
}

/** To whom, at what, where and when something was said: `to reporters`, `at a news conference`. */
export function describeOccasion(occasion: Quotation['occasion']): string[] {
  if (occasion === undefined) return []
  const { to, at, where, when, isTakenOver } = occasion
  // "Told a news conference" names it twice.
  const isSame = to !== undefined && at !== undefined && to.text.includes(at.text)
  const told = [
    ...(to === undefined || isSame ? [] : [`to ${fold(to.text)}`]),
    ...(at === undefined ? [] : [fold(at.text)]),
    ...(where === undefined ? [] : [fold(where.text)]),
    ...(when === undefined ? [] : [when.value]),
  ]
  return told.length > 0 && isTakenOver === true ? [...told, 'named earlier in the text'] : told
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
  return withLevels({ quotations: nested }).map((leveled) => {
    const about = describeSaying(text, leveled).join(', ')
    const who = describeWho(text, leveled.quotation)
    return about === '' ? who : `${who}, ${about}`
  })
}
