import type { DocumentKind } from '../../document/document.ts'
import type { Role } from '../../document/turn.ts'
import type { Row } from '../../ledger/row.ts'
import { speakerFilter } from '../../search/speaker-filter.ts'
import { stateName } from '../../text/state-name.ts'
import { firstDay, lastDay } from './correction.ts'
import { fieldOf, listOf, strings } from './field.ts'
import type { JudgedRow } from './refind.ts'
import type { LedgerDocument } from './source.ts'

/** Which rows of a ledger are listed; everything absent accepts everything. */
export interface LedgerFilter {
  /**
   * Who says it: a name in any form. Also the state or group that holds it or that is bound, the outlet
   * of whoever asks, by words of its name; of events, who takes part.
   */
  readonly speaker?: string
  /** Roles of the turns that the rows stand in. */
  readonly roles?: readonly Role[]
  /** Kinds of documents. */
  readonly kinds?: readonly DocumentKind[]
  /** Documents by id. */
  readonly documents?: readonly string[]
  /** First and last day of the rows, ISO 8601; a month or a year counts whole. */
  readonly from?: string
  readonly to?: string
  /** Types of commitments, kinds of events, dimensions of figures, types of times. */
  readonly types?: readonly string[]
  /** Statuses of commitments, of events, or of a part of a question; see `LISTED_STATUSES`. */
  readonly statuses?: readonly string[]
  /** Whom a commitment is about or spoken to: words of a name. */
  readonly target?: string
  /** Commitments whose deadline ends on this day or before. */
  readonly dueBefore?: string
  /**
   * Hold commitments against what was said and done later, and give those that seem kept, broken or put
   * off another status, as possible. Not in a record of more than eight million words.
   */
  readonly settle?: boolean
  /** Questions that have a part without a full answer. */
  readonly unanswered?: boolean
  /** Figures that differ from another of the same thing. */
  readonly differs?: boolean
  /**
   * Words in a row in the evidence, or in what is told of it: the concept of a position, who took part
   * in an event and where. A `*` behind a word stands for all that begin so.
   */
  readonly words?: string
  /** Leave out rows that nobody confirmed. */
  readonly confirmed?: boolean
  /** Leave out rows that no rule can prove and nobody confirmed. */
  readonly certain?: boolean
  /** List rows that were rejected too. */
  readonly rejected?: boolean
}

/** The fields of all ledgers that are asked about; a row has those of its own. */
interface Fields {
  readonly date?: unknown
  readonly turn?: unknown
  readonly type?: unknown
  readonly kind?: unknown
  readonly dimension?: unknown
  readonly status?: unknown
  readonly parts?: unknown
  readonly asOf?: unknown
  readonly from?: unknown
  readonly speaker?: unknown
  readonly actor?: unknown
  readonly organization?: unknown
  readonly concept?: unknown
  readonly place?: unknown
  readonly venue?: unknown
  readonly asker?: unknown
  readonly asked?: unknown
  readonly participants?: unknown
  readonly onBehalfOf?: unknown
  readonly target?: unknown
  readonly hearer?: unknown
  readonly deadline?: unknown
  readonly variants?: unknown
  readonly speakers?: unknown
  readonly comparison?: unknown
}

/** A filter that is ready to be asked. */
export class RowFilter {
  readonly #filter: LedgerFilter
  readonly #isSpeaker: ((name: string) => boolean) | undefined
  readonly #speaker: string | undefined
  readonly #pattern: RegExp | undefined
  readonly #target: string | undefined

  constructor(filter: LedgerFilter) {
    const { speaker, words, target } = filter
    this.#filter = filter
    const isMeant = speaker === undefined ? undefined : speakerFilter(speaker)
    this.#isSpeaker = isMeant === undefined ? undefined : (name) => isMeant({ speaker: name })
    this.#speaker = speaker === undefined ? undefined : foldParty(speaker)
    this.#pattern = words === undefined ? undefined : patternOf(words)
    this.#target = target === undefined ? undefined : foldParty(target)
  }

  /** Whether rows of a document can be in: those of an earlier day tell nothing of a later one. */
  acceptsDocument({ kind, id, date }: LedgerDocument, dated: 'bySpeech' | 'byContent'): boolean {
    const { kinds, documents, from, to } = this.#filter
    if (kinds?.includes(kind) === false || documents?.includes(id) === false) return false
    if (dated === 'byContent' || date === undefined) return true
    if (from !== undefined && lastDay(date.value) < firstDay(from)) return false
    // A press report tells what was said before it was written.
    return to === undefined || kind === 'pressReport' || firstDay(date.value) <= lastDay(to)
  }

  /** Whether a row of a document is in by where it stands; the document may be in the record no more. */
  acceptsPlace({ evidence }: Row, document: LedgerDocument | undefined): boolean {
    if (document !== undefined) return this.acceptsDocument(document, 'byContent')
    const { kinds, documents } = this.#filter
    return kinds === undefined && documents?.includes(evidence[0].document) !== false
  }

  /** Whether a row is in, whatever people decided of it. `date` is its day, as far as it is known. */
  acceptsRow(row: Row & Fields, date: string | undefined, roles: () => readonly Role[]): boolean {
    const { from, to, roles: wanted, types, statuses, dueBefore, unanswered } = this.#filter
    if (from !== undefined && (date === undefined || lastDay(date) < firstDay(from))) return false
    if (to !== undefined && (date === undefined || firstDay(date) > lastDay(to))) return false
    if (types?.some((type) => typesOf(row).includes(type)) === false) return false
    if (statuses?.some((status) => statusesOf(row).includes(status)) === false) return false
    if (dueBefore !== undefined && !isDue(row, lastDay(dueBefore))) return false
    if (unanswered === true && !statusesOf(row).some((status) => UNANSWERED.has(status)))
      return false
    if (this.#filter.differs === true && row.comparison !== 'differs') return false
    if (!this.#isBySpeaker(row)) return false
    if (wanted !== undefined && !rolesOf(row, roles).some((role) => wanted.includes(role)))
      return false
    const target = this.#target
    if (target !== undefined && !targetsOf(row).some((name) => foldParty(name).includes(target)))
      return false
    return this.#pattern === undefined || textsOf(row).some((text) => this.#matches(text))
  }

  /** Whether a row is in after what people decided of it. */
  acceptsStanding({ row, standing }: JudgedRow<Row>): boolean {
    const { confirmed = false, rejected = false, certain = false } = this.#filter
    if (standing?.verdict === 'rejected') return rejected && !confirmed
    if (confirmed) return standing?.verdict === 'confirmed'
    return !certain || row.possible !== true
  }

  #isBySpeaker(row: Fields): boolean {
    const isSpeaker = this.#isSpeaker
    const speaker = this.#speaker
    if (isSpeaker === undefined || speaker === undefined) return true
    return (
      speakersOf(row).some(isSpeaker) ||
      sidesOf(row).some((name) => foldParty(name).includes(speaker))
    )
  }

  #matches(text: string): boolean {
    return this.#pattern?.test(foldWords(text)) === true
  }
}

/** Statuses of parts of questions that leave something open. */
const UNANSWERED: ReadonlySet<string> = new Set(['declined', 'notAnswered', 'answerMissing'])

function typesOf({ type, kind, dimension }: Fields): unknown[] {
  return [type, kind, dimension]
}

function statusesOf({ status, parts }: Fields): string[] {
  const statuses = listOf(parts).flatMap((part) => [
    fieldOf(part, 'status'),
    fieldOf(part, 'late') === true ? 'late' : undefined,
  ])
  return strings([status, ...statuses])
}

function isDue({ deadline }: Fields, last: string): boolean {
  const to = fieldOf(deadline, 'to')
  return typeof to === 'string' && to <= last
}

function speakersOf(row: Fields): string[] {
  const { speaker, actor, asker, asked, participants, speakers } = row
  return strings([
    speaker,
    actor,
    fieldOf(asker, 'name'),
    ...listOf(asked),
    ...listOf(participants),
    ...listOf(speakers).map((each) => fieldOf(each, 'name')),
  ])
}

/** States, groups and outlets that stand behind who speaks, and who takes part. */
function sidesOf({ organization, onBehalfOf, asker, participants }: Fields): string[] {
  return strings([
    organization,
    ...listOf(onBehalfOf),
    ...listOf(participants),
    fieldOf(asker, 'outlet'),
  ])
}

function targetsOf({ target, hearer }: Fields): string[] {
  return strings([...listOf(target), ...listOf(hearer)])
}

function rolesOf({ turn }: Fields, roles: () => readonly Role[]): Role[] {
  const role = typeof turn === 'number' ? roles()[turn] : undefined
  return role === undefined ? [] : [role]
}

/** The words of a row that are searched: its evidence, the answers, variants of a formula, what is told. */
function textsOf(row: Row & Fields): string[] {
  const answers = listOf(row.parts).flatMap((part) => listOf(fieldOf(part, 'answers')))
  const texts = [...row.evidence, ...answers, ...listOf(row.variants)]
  const { concept, participants, place, venue } = row
  const told = [concept, ...listOf(participants), place, venue]
  return strings([...texts.map((each) => fieldOf(each, 'text')), ...told])
}

/** Words with one space between them and around them, letter case folded. */
function foldWords(text: string): string {
  return ` ${(text.normalize('NFC').toLowerCase().match(WORD) ?? []).join(' ')} `
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The same of the name of a party, the adjective of a state as its name: `Halvenian forces` is Halvenia's. */
function foldParty(name: string): string {
  return foldWords(
    name.replace(WORD, (word) => stateName(word.charAt(0).toUpperCase() + word.slice(1))),
  )
}

/** Finds words in what {@link foldWords} gives. */
function patternOf(typed: string): RegExp {
  const words =
    typed
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+\*?/gu) ?? []
  const source = words.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[^ ]*` : word))
  return new RegExp(` ${source.join(' ')} `, 'u')
}
