import type { Span } from '../text/span.ts'

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
 * @example
 * formatAddress({ id: 'briefing', revision: 2, part: { span: { start: 120, end: 180 } } })
 * // => 'briefing#120-180@2'
 */
export function formatAddress({ id, revision, part }: Address): string {
  const at = revision === undefined ? '' : `@${revision}`
  if (part === undefined) return id + at
  if (part.span === undefined) return `${id}#${part.turn}${at}`
  return `${id}#${part.span.start}-${part.span.end}${at}`
}

/**
 * What an address can mean, the likeliest first: an id may itself hold `#` and `@`.
 *
 * @example
 * readAddress('briefing#12@2')[1] // => { id: 'briefing', part: { turn: 12 }, revision: 2 }
 */
export function readAddress(text: string): Address[] {
  const readings: Address[] = [{ id: text }]
  const match = /^(.+?)(?:#(\d{1,15})(?:-(\d{1,15}))?)?(?:@(\d{1,9}))?$/su.exec(text)
  if (match === null) return readings
  const [, id = '', first, last, revision] = match
  const at = revision === undefined ? {} : { revision: Number(revision) }
  if (first === undefined) return revision === undefined ? readings : [...readings, { id, ...at }]
  const part: AddressedPart =
    last === undefined
      ? { turn: Number(first) }
      : { span: { start: Number(first), end: Number(last) } }
  return [...readings, { id, ...at, part }]
}
