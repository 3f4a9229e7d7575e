import type { AddedDocument } from '../verbale.ts'
import { type ProblemJson, problemToJson } from './document-json.ts'

/** What became of a text that was to be added: a line of `verbale add --json`. */
export interface AddedJson {
  readonly format: 'verbale.added/1'
  readonly id?: string
  readonly path?: string
  /** Line of a JSON Lines file. */
  readonly line?: number
  readonly status: 'added' | 'unchanged' | 'revised' | 'refused'
  readonly revision?: number
  readonly kind?: string
  readonly title?: string
  readonly date?: string
  readonly turns: number
  readonly quotations: number
  readonly words?: number
  readonly note?: string
  /** How many words were left out, by reason; absent when the text was refused. */
  readonly dropped?: readonly { readonly reason: string; readonly words: number }[]
  readonly problems: readonly ProblemJson[]
}

/** A result of adding in the shape `verbale.added/1`. */
export function addedToJson(
  added: AddedDocument,
  { path, line }: { readonly path?: string; readonly line?: number } = {},
): AddedJson {
  const place = {
    // Standard input is no path that could be opened.
    ...(path === undefined || path === '-' ? {} : { path }),
    ...(line === undefined ? {} : { line }),
  }
  if (added.status === 'refused') {
    return {
      format: 'verbale.added/1',
      ...place,
      status: 'refused',
      turns: 0,
      quotations: 0,
      problems: [problemToJson(added.problem)],
    }
  }
  const { id, status, revision, row, note, problems, dropped } = added
  const { kind, title, date } = row.about
  return {
    format: 'verbale.added/1',
    id,
    ...place,
    status,
    revision,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: date.value }),
    turns: row.counts.turns,
    quotations: row.counts.quotations,
    words: row.counts.words,
    ...(note === undefined ? {} : { note }),
    dropped: dropped.map(({ reason, words }) => ({ reason, words })),
    problems: problems.map(problemToJson),
  }
}
