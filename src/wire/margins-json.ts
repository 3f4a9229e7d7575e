import {
  formatAddress,
  type Margins,
  type QuotedBy,
  type Quoting,
  type RowsOfMargins,
} from '../verbale.ts'
import { type CommitmentJson, commitmentToJson } from './ledger/commitment-json.ts'
import { type EventJson, eventToJson } from './ledger/event-json.ts'
import { type FigureJson, figureToJson } from './ledger/figure-json.ts'
import { type QuestionJson, questionToJson } from './ledger/question-json.ts'
import type { SpanJson } from './quotation-json.ts'

/** What stands in the margins of a document: who quotes it, and what the ledgers have of it. */
export interface MarginsJson {
  readonly format: 'verbale.margins/1'
  readonly id: string
  readonly revision: number
  /** In the order of the passages. */
  readonly quotedBy: readonly QuotedByJson[]
  /** What the document quotes, when it is a press report. */
  readonly quotes: readonly QuotingJson[]
  /** What was looked at for `quotedBy`. */
  readonly looked: Margins['looked']
  readonly commitments: readonly CommitmentJson[]
  readonly questions: readonly QuestionJson[]
  readonly figures: readonly FigureJson[]
  readonly events: readonly EventJson[]
}

/** A passage of the record that a press report quotes, and how. */
export interface QuotingJson {
  /** The finding, on which people decide. */
  readonly key: string
  readonly verdict: string
  readonly benign: boolean
  readonly possible: boolean
  /** Whether the check rests on this passage, on it as one of several, or only names it too. */
  readonly as: 'match' | 'part' | 'alternative'
  /** The words of the report; spans are of the report. */
  readonly quotation: {
    readonly kind: string
    readonly text: string
    readonly spans: readonly SpanJson[]
    readonly speaker?: string
  }
  /** The words of the record; spans are of that document, in that revision. */
  readonly passage: {
    readonly document: string
    readonly revision: number
    readonly turn?: number
    readonly speaker?: string
    readonly spans: readonly SpanJson[]
    readonly text: string
    readonly address: string
  }
}

/** A passage, and the report that quotes it. */
export interface QuotedByJson extends QuotingJson {
  readonly report: {
    readonly id: string
    readonly title?: string
    readonly date?: string
    readonly publisher?: string
    /** Leads to the words of the report. */
    readonly address: string
  }
}

/** The margins of a document, with its rows. */
export function marginsToJson(
  { id, revision, quotedBy, quotes, looked }: Margins,
  { commitments, questions, figures, events }: RowsOfMargins,
): MarginsJson {
  return {
    format: 'verbale.margins/1',
    id,
    revision,
    quotedBy: quotedBy.map(quotedByToJson),
    quotes: quotes.map(quotingToJson),
    looked: {
      reports: looked.reports,
      sharing: looked.sharing,
      near: looked.near,
      leftOut: looked.leftOut,
      checked: looked.checked,
    },
    commitments: commitments.map(commitmentToJson),
    questions: questions.map(questionToJson),
    figures: figures.map(figureToJson),
    events: events.map(eventToJson),
  }
}

function quotedByToJson(quoted: QuotedBy): QuotedByJson {
  const { id, revision, title, date, publisher } = quoted.report
  const span = hullOf(quoted.quotation.spans)
  return {
    ...quotingToJson(quoted),
    report: {
      id,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date: date.value }),
      ...(publisher === undefined ? {} : { publisher }),
      address: formatAddress({ id, revision, part: { span } }),
    },
  }
}

function quotingToJson({
  key,
  verdict,
  benign,
  possible,
  as,
  quotation,
  passage,
}: Quoting): QuotingJson {
  const { document, revision, spans } = passage
  const span = hullOf(spans)
  return {
    key,
    verdict,
    benign,
    possible,
    as,
    quotation,
    passage: {
      ...passage,
      address: formatAddress({ id: document, revision, part: { span } }),
    },
  }
}

function hullOf(spans: readonly SpanJson[]): SpanJson {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
