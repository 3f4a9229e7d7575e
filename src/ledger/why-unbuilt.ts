import type { DocumentDate } from '../document/date.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Role } from '../document/turn.ts'

/** Why rows of a document cannot be built, or not wholly. */
export const UNBUILT_CODES = [
  /** No day of speaking is known: "next week" stays so, and no deadline has days. */
  'noDay',
  /** The text and what is told of it name two days: none of them is taken for that of speaking. */
  'dateDoubtful',
  /** Nobody is named who speaks: rows tell what was said, and not by whom. */
  'noSpeaker',
  /** The text is in a language without rules: nothing but dates in figures is read in it. */
  'languageWithoutRules',
] as const

/** One of {@link UNBUILT_CODES}. */
export type UnbuiltCode = (typeof UNBUILT_CODES)[number]

/** What is known of a document without reading its words. */
export interface LedgerFacts {
  readonly kind: DocumentKind
  readonly date?: Pick<DocumentDate, 'precision'>
  readonly problemCodes: readonly string[]
  /** Who speaks, a turn each; of a text without turns one, whose words it gives. */
  readonly voices: readonly { readonly role: Role; readonly isNamed: boolean }[]
}

/**
 * Why rows of a document cannot be built, or not wholly; nothing when they can.
 *
 * @example
 * whyUnbuilt({ kind: 'speech', problemCodes: [], voices: [{ role: 'principal', isNamed: true }] })
 * // => ['noDay']
 */
export function whyUnbuilt({ kind, date, problemCodes, voices }: LedgerFacts): UnbuiltCode[] {
  const isDoubtful = problemCodes.includes('dateDoubtful')
  // A report names whom it quotes, one by one.
  const isNamed =
    kind === 'pressReport' || voices.some((voice) => voice.isNamed && isAnsweringRole(voice.role))
  return UNBUILT_CODES.filter((code) => {
    if (code === 'noDay') return date?.precision !== 'day' && !isDoubtful
    if (code === 'dateDoubtful') return isDoubtful
    return code === 'noSpeaker' ? !isNamed : problemCodes.includes('languageNotKnown')
  })
}

/** Whether somebody in this role says what ledgers are about; others ask, or lead the event. */
export function isAnsweringRole(role: Role): boolean {
  return role === 'principal' || role === 'official' || role === 'unknown'
}

/** Whether somebody in this role is there to ask: what is said in it is no statement of a side. */
export function isAskingRole(role: Role): boolean {
  return role === 'press' || role === 'audience'
}

/** Whether the rules read a language, given as a BCP 47 tag; of a text without one they try. */
export function hasRules(language: string | undefined): boolean {
  return language === undefined || /^en\b/i.test(language)
}
