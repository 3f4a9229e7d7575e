import type { Evidence, LedgerName, Row } from '../../ledger/row.ts'
import { carrySpan } from '../../revision/carry-span.ts'
import { alignRevisions } from '../../revision/diff-revisions.ts'
import type { RevisionAlignment } from '../../revision/revision-diff.ts'
import { overlapsSpan, type Span } from '../../text/span.ts'
import type { StoredRecord } from '../stored-record.ts'
import { type Decision, fromNote, prefixOf, targetOf } from './decision.ts'
import { fieldOf } from './field.ts'
import { decidedRow, type MovedEvidence, type Standing, standingOf } from './standing.ts'

/** A row, and what people decided of it. */
export interface JudgedRow<R extends Row> {
  /** As people left it. */
  readonly row: R
  readonly standing?: Standing
}

/** All that was decided of one row, by the id that it then had. */
export interface DecidedRow {
  readonly id: string
  readonly decisions: readonly [Decision, ...Decision[]]
}

/** What people decided of the rows of a ledger, in the order of the ids. */
export function readDecisions({ store }: StoredRecord, ledger: LedgerName): DecidedRow[] {
  const prefix = prefixOf(ledger)
  return store.notedTargets(prefix).flatMap((target) => {
    const id = target.slice(prefix.length)
    const [first, ...rest] = decisionsOf({ store }, ledger, id)
    return first === undefined ? [] : { id, decisions: [first, ...rest] }
  })
}

/** What people decided of one row, in the order in which they did. */
export function decisionsOf(
  { store }: Pick<StoredRecord, 'store'>,
  ledger: LedgerName,
  id: string,
): Decision[] {
  return store.notes(targetOf(ledger, id)).flatMap((note) => fromNote(note) ?? [])
}

/**
 * Brings decisions to the rows that they are of, when rules or documents have changed since.
 *
 * A row is found by its id, which is made of its words. Else the words that are its own are carried to
 * the newest revision, and the row that stands on them there is taken: of several rows of a sentence
 * the same one. Where words around them were changed, it is taken only when it tells the same. Else
 * the row is given as it stood when it was decided on, with what became of its words: nothing that a
 * person decided is lost.
 */
export class Refinder {
  readonly #record: StoredRecord
  readonly #alignments = new Map<string, RevisionAlignment>()

  constructor(record: StoredRecord) {
    this.#record = record
  }

  /** The id that the document of a decided row has now; `undefined` when it is no longer there. */
  documentOf({ decisions }: DecidedRow): string | undefined {
    const [decision] = decisions
    const { store, documents } = this.#record
    const number = store.revisionsOf(decision.row.evidence[0].document).at(-1)
    return number === undefined ? undefined : documents.row(number).id
  }

  /**
   * Rows with what was decided of them, in their order, and behind them the rows that were decided on
   * and are no more. `rows` are all those of the documents that the decided rows stand on.
   */
  judge<R extends Row>(
    ledger: LedgerName,
    rows: readonly R[],
    decided: readonly DecidedRow[],
  ): JudgedRow<R>[] {
    if (decided.length === 0) return rows.map((row) => ({ row }))
    const ids = new Set(rows.map(({ id }) => id))
    const found = new Map<string, { decisions: Decision[]; evidence?: MovedEvidence | undefined }>()
    const lost: JudgedRow<R>[] = []
    const places = Map.groupBy(
      rows.flatMap((row) => ownWords(row).map((at) => ({ row, at }))),
      ({ at }) => at.document,
    )
    for (const { id, decisions } of decided) {
      if (ids.has(id)) {
        found.set(id, { decisions: [...decisions, ...(found.get(id)?.decisions ?? [])] })
        continue
      }
      const last = decisions.at(-1) as Decision
      const carried = this.#carry(last, last.row.evidence[0])
      const [first] = decisions
      const own = ownWords(first.row).map((words) => this.#carry(first, words))
      const row = own
        .map(({ document, span }) => closest(places.get(document) ?? [], span))
        .find((candidate) => candidate !== undefined)
      if (row !== undefined && (carried.span !== undefined || tellsTheSame(row, first.row))) {
        const before = found.get(row.id)
        found.set(row.id, {
          decisions: [...decisions, ...(before?.decisions ?? [])],
          evidence: carried.isOfNewest === true ? before?.evidence : 'moved',
        })
        continue
      }
      lost.push(this.#lost(ledger, decisions, carried))
    }
    const judged = rows.map((row): JudgedRow<R> => {
      const { decisions, evidence } = found.get(row.id) ?? {}
      if (decisions === undefined) return { row }
      const inOrder = decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      return judgedRow(ledger, row, standingOf(inOrder, evidence))
    })
    return [...judged, ...lost]
  }

  /** Where words of a decided row stand in the newest revision of their document. */
  #carry({ revision }: Decision, { document, start, end }: Place): Carried {
    const { store, documents } = this.#record
    const numbers = store.revisionsOf(document)
    const newest = numbers.at(-1)
    if (newest === undefined) return { document, evidence: 'removed' }
    const { id } = documents.row(newest)
    const number = numbers.find((candidate) => documents.row(candidate).revision === revision)
    if (number === undefined) return { document: id, evidence: 'removed' }
    if (number === newest)
      return { document: id, span: { start, end }, evidence: 'noRow', isOfNewest: true }
    const carried = carrySpan(this.#align(number, newest), { start, end })
    if (carried.status === 'gone') return { document: id, evidence: 'changed' }
    return { document: id, span: carried.span, evidence: 'noRow' }
  }

  #align(from: number, to: number): RevisionAlignment {
    const key = `${from} ${to}`
    let alignment = this.#alignments.get(key)
    if (alignment === undefined) {
      const { documents } = this.#record
      alignment = alignRevisions(documents.kept(from).document, documents.kept(to).document)
      this.#alignments.set(key, alignment)
    }
    return alignment
  }

  /** A row that is no more, as it stood. */
  #lost<R extends Row>(
    ledger: LedgerName,
    decisions: DecidedRow['decisions'],
    { document, span, evidence }: Carried,
  ): JudgedRow<R> {
    const { row } = decisions.at(-1) as Decision
    const [first, ...rest] = row.evidence
    const carried: Evidence =
      span === undefined ? first : { ...first, ...span, document: document as Evidence['document'] }
    // Rows are kept as they were made, under the name of their ledger.
    const stood = { ...row, evidence: [carried, ...rest] } as Row as R
    return judgedRow(ledger, stood, standingOf(decisions, evidence))
  }
}

interface Carried {
  readonly document: string
  /** The same words in the newest revision. */
  readonly span?: Span
  /** What is said of them when no row stands on them. */
  readonly evidence: MovedEvidence
  /** Whether they were decided on in that revision. */
  readonly isOfNewest?: true
}

/** Words of a document. */
interface Place extends Span {
  readonly document: string
}

/**
 * The words that set a row apart from the others of its sentence: the act of a commitment, the number
 * of a figure, what a position is about. Of other rows, all the evidence.
 */
function ownWords(row: Row): readonly Place[] {
  const { document } = row.evidence[0]
  for (const words of [
    fieldOf(fieldOf(row, 'action'), 'span'),
    ...OWN.map((f) => fieldOf(row, f)),
  ]) {
    const [start, end] = [fieldOf(words, 'start'), fieldOf(words, 'end')]
    if (typeof start === 'number' && typeof end === 'number') return [{ document, start, end }]
  }
  return row.evidence
}

const OWN = ['number', 'about'] as const

/** Whether two rows of the same own words differ in nothing that words around them would change. */
function tellsTheSame(a: Row, b: Row): boolean {
  return SENSES.every((field) => textOf(fieldOf(a, field)) === textOf(fieldOf(b, field)))
}

/** What turns a statement into another one: "will" or "may", "by Friday" or "by Monday". */
const SENSES = ['polarity', 'modality', 'condition', 'deadline', 'agreement', 'subject'] as const

function textOf(value: unknown): unknown {
  return fieldOf(fieldOf(value, 'span') ?? value, 'text') ?? value
}

function judgedRow<R extends Row>(
  ledger: LedgerName,
  row: R,
  standing: Standing | undefined,
): JudgedRow<R> {
  return standing === undefined ? { row } : { row: decidedRow(ledger, row, standing), standing }
}

/** The row that shares most of its words with a span, at least half of the shorter of the two. */
function closest<R extends Row>(
  places: readonly { readonly row: R; readonly at: Place }[],
  span: Span | undefined,
): R | undefined {
  if (span === undefined) return undefined
  let best: R | undefined
  let most = 0
  for (const { row, at } of places) {
    if (!overlapsSpan(at, span)) continue
    const shared = Math.min(at.end, span.end) - Math.max(at.start, span.start)
    const shorter = Math.min(at.end - at.start, span.end - span.start)
    if (shared * 2 >= shorter && shared > most) {
      best = row
      most = shared
    }
  }
  return best
}
