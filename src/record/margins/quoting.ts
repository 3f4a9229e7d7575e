import { readArticle } from '../../article/read-article.ts'
import type { Draft, DraftChecker } from '../../check/check-draft.ts'
import type { Finding, Match } from '../../check/finding.ts'
import type { KeptDocument } from '../../store/document-codec.ts'
import type { DerivedRow, Store } from '../../store/store.ts'
import type { Span } from '../../text/span.ts'
import { findingKeys } from '../review/finding-key.ts'

/** A passage of the record that a press report quotes, and how. Plain data, kept as JSON. */
export interface Quoting {
  /** The finding; see `findingKeys`. */
  readonly key: string
  readonly quotation: {
    readonly kind: string
    readonly text: string
    /** In the report. */
    readonly spans: readonly Span[]
    /** Whom the report gives the words to. */
    readonly speaker?: string
  }
  readonly verdict: Finding['verdict']
  readonly benign: boolean
  readonly possible: boolean
  /** Whether the check rests on this passage, on it as one of several, or only names it too. */
  readonly as: 'match' | 'part' | 'alternative'
  readonly passage: {
    readonly document: string
    readonly revision: number
    readonly turn?: number
    readonly speaker?: string
    readonly spans: readonly Span[]
    readonly text: string
  }
}

/** What is kept of a press report: the passages that it quotes, and of what they were found. */
export interface QuotingRows {
  readonly number: number
  readonly id: string
  readonly rows: readonly Quoting[]
}

/**
 * The state of a record that decides what a check finds: how many revisions were ever added, and how
 * many taken out. Notes and derived rows change the store too, and no finding.
 */
export function stateOf(store: Store): string {
  return `${store.totals().revisions} ${store.removedNumbers().length} ${QUOTING_RULES}`
}

/** To be raised when a check finds other passages or gives other verdicts than before. */
const QUOTING_RULES = 1

/** Check a press report of the record against the record. */
export function findQuoting(
  checker: DraftChecker,
  number: number,
  kept: KeptDocument,
): QuotingRows {
  const report = checker.check(draftOf(kept))
  const keys = findingKeys(report)
  const { id } = kept.document
  return {
    number,
    id,
    rows: report.findings.flatMap((finding, k) => quotingOf(keys[k] as string, finding, id)),
  }
}

/** The rows that are kept of a report; `undefined` when they are of another state or revision. */
export function readQuoting(
  store: Store,
  { number, id }: Pick<QuotingRows, 'number' | 'id'>,
  state: string,
): QuotingRows | undefined {
  const [head, ...rows] = store.rows(QUOTING, id)
  if (head?.json !== headOf(number, state)) return undefined
  return { number, id, rows: rows.map(({ json }) => JSON.parse(json) as Quoting) }
}

/** Keep the rows of a report, unless the record has changed since they were found. */
export function keepQuoting(store: Store, { number, id, rows }: QuotingRows, state: string): void {
  if (stateOf(store) !== state) return
  const packed = rows.map((row): DerivedRow => ({ id: row.key, json: JSON.stringify(row) }))
  store.replaceRows(QUOTING, id, [{ id: '', json: headOf(number, state) }, ...packed])
  store.replaceRows(QUOTING_HEAD, id, [{ id, json: '' }])
}

/** Take all rows out of a store: words that were removed may stand in any of them. */
export function forgetQuoting(store: Store): void {
  for (const { id } of store.rows(QUOTING_HEAD)) {
    store.replaceRows(QUOTING, id, [])
    store.replaceRows(QUOTING_HEAD, id, [])
  }
}

/** The reports that may quote a document, as they are kept; see {@link keepFound}. */
export function readFound<T>(
  store: Store,
  { number, id }: Pick<QuotingRows, 'number' | 'id'>,
  state: string,
): T | undefined {
  const [head, row] = store.rows(QUOTED, id)
  // What is kept under this name was kept as it is asked for.
  return head?.json === headOf(number, state) ? (JSON.parse(row?.json ?? '') as T) : undefined
}

/** Keep which reports may quote a document. */
export function keepFound(
  store: Store,
  { number, id }: Pick<QuotingRows, 'number' | 'id'>,
  found: object,
  state: string,
): void {
  if (stateOf(store) !== state) return
  const rows = [headOf(number, state), JSON.stringify(found)]
  store.replaceRows(
    QUOTED,
    id,
    rows.map((json) => ({ id: '', json })),
  )
}

const QUOTING = 'quoting'
const QUOTED = 'quoted'
/** Names the reports of which rows are kept. */
const QUOTING_HEAD = 'quoting.head'

function headOf(number: number, state: string): string {
  return JSON.stringify({ number, state })
}

/** A report as it is checked. Its quotations were found when it was added, and are not looked for again. */
function draftOf({ document, quotations }: KeptDocument): Draft {
  const { text, format, blocks, date, title } = document
  const given = {
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  }
  const { reading } = readArticle({ text, format, blocks }, given)
  return { document, quotations, reading }
}

function quotingOf(key: string, finding: Finding, report: string): Quoting[] {
  const { quotation, verdict, benign, possible, match, parts, alternatives } = finding
  const source = quotation.source?.speaker ?? quotation.source?.text
  const { kind, text, spans } = quotation
  const toQuoting = (as: Quoting['as'], passage: Match): Quoting => ({
    key,
    quotation: {
      kind,
      text,
      spans: spans.map(({ start, end }) => ({ start, end })),
      ...(source === undefined ? {} : { speaker: source }),
    },
    verdict,
    benign,
    possible,
    as,
    passage: passageOf(passage),
  })
  const found =
    parts.length > 0
      ? parts.map((part) => toQuoting('part', part))
      : match === undefined
        ? []
        : [toQuoting('match', match)]
  const others = alternatives
    .slice(0, MOST_ALTERNATIVES)
    .map((passage) => toQuoting('alternative', passage))
  return [...found, ...others].filter(({ passage }) => passage.document !== report)
}

/** Other passages that are kept of a quotation: a formula may stand in hundreds of documents. */
const MOST_ALTERNATIVES = 20

function passageOf({ entry, turn, speaker, speakerLabel, spans, text }: Match): Quoting['passage'] {
  const who = speaker ?? speakerLabel
  return {
    document: entry.document.id,
    revision: entry.revision,
    ...(turn === undefined ? {} : { turn }),
    ...(who === undefined ? {} : { speaker: who }),
    spans: spans.map(({ start, end }) => ({ start, end })),
    text,
  }
}
