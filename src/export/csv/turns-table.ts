import { formatAddress, sectionSpans } from '../../verbale.ts'
import { paragraphsOf, sectionsOf } from '../sections.ts'
import type { ExportedDocument, ExportSource } from '../source.ts'
import { listCell } from './list-cell.ts'
import type { Table } from './table.ts'

/**
 * What was said, a row for each turn in the order of the documents; of a document without turns, a row
 * for each paragraph.
 */
export const TURNS: Table = {
  columns: [
    'document',
    'revision',
    'kind',
    'date',
    'title',
    'publisher',
    'place',
    'turn',
    'label',
    'speaker',
    'post',
    'role',
    'basis',
    'interpreted',
    'language',
    'words',
    'notes',
    'start',
    'end',
    'address',
  ],
  async *rows(source: ExportSource) {
    for await (const exported of source.documents()) yield* turnRows(exported)
  },
}

function* turnRows(exported: ExportedDocument): Generator<Readonly<Record<string, string>>> {
  const { document, revision } = exported
  const about = aboutDocument(exported)
  for (const section of sectionsOf(exported)) {
    const spans = sectionSpans(document, section)
    const turn = document.turns[section]
    const speaker = turn === undefined ? document.voice : turn.speaker
    const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end]
    const pieces = paragraphsOf(document, section).map((paragraph) => {
      const words = paragraph.map(({ kind, text }) => (kind === 'words' ? text : ''))
      return words.join('').replace(/\s+/g, ' ').trim()
    })
    const part = turn === undefined ? { span: { start, end } } : { turn: section }
    yield {
      ...about,
      turn: turn === undefined ? '' : String(section),
      label: turn?.label?.text ?? '',
      speaker: speaker?.name ?? '',
      post: speaker?.post ?? '',
      role: turn?.role ?? '',
      basis: speaker?.basis ?? '',
      interpreted: turn?.interpreted === true ? 'yes' : '',
      language: turn?.language ?? document.language ?? '',
      words: pieces.filter((words) => words !== '').join('\n\n'),
      notes: listCell(turn?.notes.map(({ text }) => text) ?? []),
      start: String(start),
      end: String(end),
      address: formatAddress({
        id: document.id,
        ...(revision === undefined ? {} : { revision }),
        part,
      }),
    }
  }
}

/** What is told of a document in each row that is of it. */
export function aboutDocument({
  document,
  revision,
}: ExportedDocument): Readonly<Record<string, string>> {
  return {
    document: document.id,
    revision: revision === undefined ? '' : String(revision),
    kind: document.kind,
    date: document.date?.value ?? '',
    title: document.title ?? '',
    publisher: document.publisher ?? '',
    place: document.place ?? '',
  }
}
