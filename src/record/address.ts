import type { Match } from '../check/finding.ts'
import { hullOf, type Span } from '../text/span.ts'

/**
 * The address of a document, of a turn of it, or of a span of its text: `ID`, `ID#12`, `ID#120-180`.
 *
 * `@2` behind it names the revision whose turns and offsets are meant. Every address that verbale
 * prints names it, so that it keeps its meaning when other revisions come; an address without it means
 * the newest.
 */
export interface Address {
  readonly id: string
  readonly revision?: number
  readonly part?: AddressedPart
}

/** A turn by its number, from 0, or a span in UTF-16 code units, half-open. */
export type AddressedPart =
  | { readonly turn: number; readonly span?: never }
  | { readonly span: Span; readonly turn?: never }

/**
 * The address in writing. With a revision it is never that of anything else, whatever the id is: where
 * the end of an id could be taken for a part, a bare `#` behind it says that there is none.
 *
 * @example
 * formatAddress({ id: 'briefing', revision: 2, part: { span: { start: 120, end: 180 } } })
 * // => 'briefing#120-180@2'
 */
export function formatAddress({ id, revision, part }: Address): string {
  const at = revision === undefined ? '' : `@${revision}`
  if (part === undefined) return (/#(?:\d+(?:-\d+)?)?$/.test(id) ? `${id}#` : id) + at
  if (part.span === undefined) return `${id}#${part.turn}${at}`
  return `${id}#${part.span.start}-${part.span.end}${at}`
}

/** The address of the words of a passage that a check found; absent when its document is not kept. */
export function passageAddress({
  entry,
  spans,
}: Pick<Match, 'entry' | 'spans'>): string | undefined {
  if (entry.isKept !== true) return undefined
  const { document, revision } = entry
  return formatAddress({ id: document.id, revision, part: { span: hullOf(spans) } })
}

/**
 * What an address can mean, the likeliest first: an id may itself hold `#` and `@`.
 *
 * What has a revision was printed, and is read as it was printed. What has none was typed, and may be an
 * id and nothing else.
 *
 * @example
 * readAddress('briefing#12@2')[0] // => { id: 'briefing', part: { turn: 12 }, revision: 2 }
 */
export function readAddress(text: string): Address[] {
  const whole: Address = { id: text }
  const match = /^(.+?)(?:#(?:(\d{1,15})(?:-(\d{1,15}))?)?)?(?:@(\d{1,9}))?$/su.exec(text)
  if (match === null) return [whole]
  const [, id = '', first, last, revision] = match
  const at = revision === undefined ? {} : { revision: Number(revision) }
  const partless = /^(.+)@\d{1,9}$/su.exec(text)?.[1]
  const readings: Address[] = [{ id, ...at, ...partOf(first, last) }]
  // The end of an id may look like a part.
  if (partless !== undefined && partless !== id) readings.push({ id: partless, ...at })
  if (revision !== undefined) return [...readings, whole]
  return id === text ? [whole] : [whole, ...readings]
}

function partOf(first: string | undefined, last: string | undefined): { part?: AddressedPart } {
  if (first === undefined) return {}
  if (last === undefined) return { part: { turn: Number(first) } }
  return { part: { span: { start: Number(first), end: Number(last) } } }
}
