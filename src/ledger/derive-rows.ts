import type { Quotation } from '../article/quotation.ts'
import type { Document } from '../document/document.ts'
import type { Commitment } from './commitment/commitment.ts'
import { commitmentsOf } from './commitment/commitments-of.ts'
import type { EventMention } from './event/event.ts'
import { eventMentionsOf } from './event/event-mentions-of.ts'
import type { Figure } from './figure/figure.ts'
import { figuresOf } from './figure/figures-of.ts'
import type { Position } from './position/position.ts'
import { positionsOf } from './position/positions-of.ts'
import type { Question } from './question/question.ts'
import { questionsOf } from './question/questions-of.ts'
import { type SpokenText, spokenText } from './spoken-text.ts'
import { type ToldTime, timesOf } from './time/times-of.ts'
import { hasRules, isAnsweringRole, type UnbuiltCode, whyUnbuilt } from './why-unbuilt.ts'

/** What a row of each ledger is that stands on one document. */
export interface DocumentRows {
  readonly commitments: Commitment
  readonly questions: Question
  readonly events: EventMention
  readonly figures: Figure
  readonly positions: Position
  readonly times: ToldTime
}

/** A ledger whose rows each stand on one document. */
export type DocumentLedger = keyof DocumentRows

/** Something that kept rows from being built, and how often. */
export interface Unbuilt {
  readonly code: UnbuiltCode
  /**
   * Times that stay relative for want of a day, turns of nobody in particular, or turns in a language
   * without rules.
   */
  readonly count: number
}

/** What one document gives to the ledgers. */
export interface DerivedRows {
  /** The rows of each ledger, in the order of the document; none of a ledger that was not asked for. */
  readonly rows: { readonly [Ledger in DocumentLedger]: readonly DocumentRows[Ledger][] }
  /** What kept rows from being built, or from being whole. */
  readonly unbuilt: readonly Unbuilt[]
}

/** What finds the rows of each ledger. */
const FINDERS: {
  readonly [Ledger in DocumentLedger]: (spoken: SpokenText) => readonly DocumentRows[Ledger][]
} = {
  commitments: commitmentsOf,
  questions: questionsOf,
  events: eventMentionsOf,
  figures: figuresOf,
  positions: positionsOf,
  times: timesOf,
}

/** Every {@link DocumentLedger}. */
export const DOCUMENT_LEDGERS: readonly DocumentLedger[] = Object.keys(FINDERS) as DocumentLedger[]

/**
 * The rows that one document gives to the ledgers, each with the words that prove it.
 *
 * What the document does not tell is not made up: without a day of speaking "next week" stays so, and of
 * a text in a language without rules nothing is read but dates in figures. What was left out for such a
 * reason is counted.
 */
export function deriveRows(
  document: Document,
  quotations: readonly Quotation[],
  ledgers: readonly DocumentLedger[] = DOCUMENT_LEDGERS,
): DerivedRows {
  const codes = reasonsOf(document)
  // Counted from a day that is contested, every deadline would be.
  const known = codes.includes('dateDoubtful') ? withoutDate(document) : document
  const spoken = spokenText(known, quotations)
  const isForeign = codes.includes('languageWithoutRules')
  const find = <Ledger extends DocumentLedger>(ledger: Ledger): readonly DocumentRows[Ledger][] => {
    if (!ledgers.includes(ledger)) return []
    if (isForeign && ledger !== 'times') return []
    const rows = FINDERS[ledger](spoken)
    return rows.filter((row) => isDateInFigures(row) || (!isForeign && isOfReadTurn(row, document)))
  }
  return {
    rows: {
      commitments: find('commitments'),
      questions: find('questions'),
      events: find('events'),
      figures: find('figures'),
      positions: find('positions'),
      times: find('times'),
    },
    unbuilt: codes.map((code) => ({ code, count: countOf(code, spoken) })),
  }
}

/** Why rows of a document cannot be built, or not wholly. */
export function reasonsOf({ kind, date, problems, turns, voice }: Document): UnbuiltCode[] {
  return whyUnbuilt({
    kind,
    ...(date === undefined ? {} : { date }),
    problemCodes: problems.map(({ code }) => code),
    voices:
      turns.length === 0
        ? [{ role: 'unknown', isNamed: voice !== undefined }]
        : turns.map(({ role, speaker }) => ({ role, isNamed: speaker !== undefined })),
  })
}

function withoutDate({ date: _, ...document }: Document): Document {
  return document
}

/** Whether the turn of a row, or one of its turns, is in a language with rules; so is a text without turns. */
function isOfReadTurn(row: AnyRow, { turns: all }: Document): boolean {
  const turns = 'turns' in row ? row.turns : row.turn === undefined ? [] : [row.turn]
  return turns.length === 0 || turns.some((turn) => hasRules(all[turn]?.language))
}

type AnyRow = DocumentRows[DocumentLedger]

/** Whether a row is a date in figures, which are the same in every language. */
function isDateInFigures(row: AnyRow): boolean {
  return 'value' in row && typeof row.value === 'string' && DAY.test(row.value)
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function countOf(code: UnbuiltCode, { passages }: SpokenText): number {
  if (code === 'languageWithoutRules') return passages.length
  if (code === 'noSpeaker') {
    return passages.filter(
      ({ voice }) => voice.speaker === undefined && isAnsweringRole(voice.role),
    ).length
  }
  let count = 0
  for (const { times } of passages) {
    for (const { from, to, isVague, type } of times) {
      const isOpen = from === undefined && to === undefined && isVague !== true
      if (isOpen && (type === 'DATE' || type === 'TIME')) count++
    }
  }
  return count
}
