import { stringify } from 'csv-stringify/sync'
import { type CheckReport, type Finding, LineFinder, passageAddress } from '../../verbale.ts'
import { describeEdits, passagesOf } from './wording.ts'

/** Columns of the table, in order. */
const COLUMNS = [
  'draft',
  'line',
  'kind',
  'verdict',
  'benign',
  'possible',
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
] as const

/**
 * Reports as one table, a row for each finding, with a header row.
 *
 * Cells that a spreadsheet would take for a formula are escaped.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function renderCsv(
  reports: readonly { readonly report: CheckReport; readonly path: string }[],
): string {
  const rows = reports.flatMap(({ report, path }) => {
    const lines = new LineFinder(report.draft.text)
    return report.findings.map((finding) => toRow(finding, path, lines))
  })
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true })
}

function toRow(
  finding: Finding,
  path: string,
  lines: LineFinder,
): Record<(typeof COLUMNS)[number], string> {
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
    changes: describeEdits(finding).join('; '),
    before: match?.context.before ?? '',
    after: match?.context.after ?? '',
    notes: notes.join('; '),
    source: (match === undefined ? undefined : (passageAddress(match) ?? match.entry.path)) ?? '',
  }
}
