import { formatAddress, LineFinder } from '../../verbale.ts'
import { quotationToJson } from '../../wire/quotation-json.ts'
import type { ExportedDocument, ExportSource } from '../source.ts'
import type { Table } from './table.ts'
import { aboutDocument } from './turns-table.ts'

/** What documents give as said, a row for each quotation in the order of the documents. */
export const QUOTATIONS: Table = {
  columns: [
    'document',
    'revision',
    'kind',
    'date',
    'title',
    'publisher',
    'place',
    'line',
    'quotationKind',
    'mode',
    'denied',
    'quotation',
    'speaker',
    'named',
    'post',
    'country',
    'cue',
    'when',
    'where',
    'to',
    'at',
    'start',
    'end',
    'address',
  ],
  async *rows(source: ExportSource) {
    for await (const exported of source.documents()) yield* quotationRows(exported)
  },
}

function* quotationRows(exported: ExportedDocument): Generator<Readonly<Record<string, string>>> {
  const { document, quotations, revision, part } = exported
  const about = aboutDocument(exported)
  const lines = new LineFinder(document.text)
  for (const quotation of quotations) {
    const { spans } = quotation
    const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end]
    if (part?.span !== undefined && (end <= part.span.start || start >= part.span.end)) continue
    const { kind, text, mode, denied, source, cue, occasion } = quotationToJson(
      document.text,
      quotation,
    )
    yield {
      ...about,
      line: String(lines.find(start).line),
      quotationKind: kind,
      mode: mode ?? 'say',
      denied: denied === true ? 'yes' : '',
      quotation: text,
      speaker: source?.speaker ?? '',
      named: source?.text ?? '',
      post: source?.post ?? '',
      country: source?.country ?? '',
      cue: cue?.text ?? '',
      when: occasion?.when?.value ?? '',
      where: occasion?.where?.text ?? '',
      to: occasion?.to?.text ?? '',
      at: occasion?.at?.text ?? '',
      start: String(start),
      end: String(end),
      address: formatAddress({
        id: document.id,
        ...(revision === undefined ? {} : { revision }),
        part: { span: { start, end } },
      }),
    }
  }
}
