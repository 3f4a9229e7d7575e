import type { DocumentKind } from '../document/document.ts'
import type { CitedSource } from './cited-source.ts'

/** What a document is called in running text; nothing when nobody knows. */
export function genreOf(kind: DocumentKind): string | undefined {
  return GENRES[kind]
}

/** The genre where it says something new: absent when the title names it. */
export function untoldGenre({ kind, title }: CitedSource): string | undefined {
  const genre = genreOf(kind)
  if (genre === undefined || kind === 'pressReport') return undefined
  const isTold = new RegExp(`\\b${fold(genre)}\\b`).test(fold(title ?? ''))
  return isTold ? undefined : genre
}

/** What stands in the place of a title that is missing. */
export function describeUntitled(kind: DocumentKind): string {
  return genreOf(kind) ?? 'untitled document'
}

/** Whether a document holds what was said on an occasion, which has a venue and a day. */
export function isSpoken(kind: DocumentKind): boolean {
  return SPOKEN.has(kind)
}

/** Where the occasion took place, or the document was issued, from the narrow to the wide. */
export function placesOf({ kind, venue, place }: CitedSource): readonly string[] {
  // The place of a press report is its dateline, which no style prints.
  if (kind === 'pressReport') return []
  return [venue, place].filter((name) => name !== undefined)
}

/** A text with a capital first. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const GENRES: Readonly<Record<DocumentKind, string | undefined>> = {
  pressAvailability: 'press availability',
  pressBriefing: 'press briefing',
  jointRemarks: 'joint remarks',
  remarks: 'remarks',
  interview: 'interview',
  speech: 'speech',
  statement: 'statement',
  readout: 'readout',
  communique: 'communiqué',
  pressReport: 'press report',
  unknown: undefined,
}

const SPOKEN: ReadonlySet<DocumentKind> = new Set([
  'pressAvailability',
  'pressBriefing',
  'jointRemarks',
  'remarks',
  'speech',
])

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
