import { type Finding, LineFinder, passageAddress, type ReviewedFinding } from '../../verbale.ts'
import { describeReviews, lastDecision, reviewsByFinding } from '../../wire/review-words.ts'
import { describeEdits, passagesOf } from '../../wire/wording.ts'
import type { ExportedCheck, ExportSource } from '../source.ts'
import { listCell } from './list-cell.ts'
import type { Table } from './table.ts'

/** Findings as a table, a row for each, in the order of the drafts. */
export const FINDINGS: Table = {
  columns: [
    'draft',
    'line',
    'kind',
    'verdict',
    'benign',
    'possible',
    'decision',
    'quotation',
    'named',
    'wording',
    'attribution',
    'context',
    'speaker',
    'label',
    'role',
    'date',
    'place',
    'document',
    'turn',
    'passage',
    'changes',
    'before',
    'after',
    'notes',
    'source',
    'contested',
    'stale',
    'decidedBy',
    'decidedAt',
    'reviews',
  ],
  async *rows(source: ExportSource) {
    for await (const check of source.checks()) yield* findingRows(check)
  },
}

/** The rows of the findings of a draft. */
export function* findingRows({
  report,
  path,
  reviews,
}: ExportedCheck): Generator<Readonly<Record<string, string>>> {
  const lines = new LineFinder(report.draft.text)
  const reviewed = reviewsByFinding(report, reviews)
  for (const finding of report.findings) {
    yield {
      ...toRow(finding, path ?? report.draft.title ?? report.draft.id, lines),
      ...decisionCells(reviewed.get(finding)),
    }
  }
}

/** What people decided on a finding; the last decision is the one that has cells of its own. */
function decisionCells(reviewed: ReviewedFinding | undefined): Readonly<Record<string, string>> {
  const last = reviewed && lastDecision(reviewed)
  return {
    decision: reviewed?.status ?? '',
    contested: reviewed?.isContested === true ? 'yes' : '',
    stale: last?.isStale === true ? 'yes' : '',
    decidedBy: last?.by ?? '',
    decidedAt: last?.at ?? '',
    reviews: reviewed === undefined ? '' : listCell(describeReviews(reviewed)),
  }
}

function toRow(finding: Finding, path: string, lines: LineFinder): Record<string, string> {
  const { quotation, verdict, benign, possible, facts, match, notes } = finding
  const document = match?.entry.document
  return {
    draft: path,
    line: String(lines.find(quotation.spans[0]?.start ?? 0).line),
    kind: quotation.kind,
    verdict,
    benign: benign ? 'yes' : '',
    possible: possible ? 'yes' : '',
    quotation: quotation.text,
    named: quotation.source?.speaker ?? quotation.source?.text ?? '',
    wording: facts.wording,
    attribution: facts.attribution,
    context: facts.context,
    speaker: match?.speaker ?? '',
    label: match?.speakerLabel ?? '',
    role: match?.role ?? '',
    date: document?.date?.value ?? '',
    place: document?.place ?? '',
    document: document?.title ?? document?.id ?? '',
    turn: match?.turn === undefined ? '' : String(match.turn),
    passage: passagesOf(finding)
      .map(({ text }) => text)
      .join(' | '),
    changes: listCell(describeEdits(finding)),
    before: match?.context.before ?? '',
    after: match?.context.after ?? '',
    notes: listCell(notes),
    source: (match === undefined ? undefined : (passageAddress(match) ?? match.entry.path)) ?? '',
  }
}
