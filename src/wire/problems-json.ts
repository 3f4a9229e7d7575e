import { formatAddress, type ListedProblemCode, type ProblemsOfDocument } from '../verbale.ts'

/** What is wrong or doubtful in a document of a record. */
export interface ProblemsJson {
  readonly format: 'verbale.problems/1'
  readonly id: string
  readonly kind: string
  readonly title?: string
  /** A day, a month or a year. */
  readonly date?: string
  readonly publisher?: string
  /** Leads to the revision. */
  readonly address: string
  /** How many problems there are; only the first of them are listed. */
  readonly count: number
  readonly problems: readonly ListedProblemJson[]
}

export interface ListedProblemJson {
  readonly code: ListedProblemCode
  readonly message: string
  /** Where, when it has a place in the text. */
  readonly start?: number
  readonly end?: number
  /** The words at that place, long ones cut. */
  readonly words?: string
  /** Leads to the place, or to the document. */
  readonly address: string
}

/** The problems of a document in the shape `verbale.problems/1`. */
export function problemsToJson({ document, problems, count }: ProblemsOfDocument): ProblemsJson {
  const { id, revision, kind, title, date, publisher } = document
  return {
    format: 'verbale.problems/1',
    id,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(publisher === undefined ? {} : { publisher }),
    address: formatAddress({ id, revision }),
    count,
    problems: problems.map(({ code, message, span, words }) => ({
      code,
      message,
      ...(span === undefined ? {} : { start: span.start, end: span.end }),
      ...(words === undefined || words === '' ? {} : { words }),
      address: formatAddress({
        id,
        revision,
        // A place between two letters leads to no words.
        ...(span === undefined || span.start === span.end ? {} : { part: { span } }),
      }),
    })),
  }
}
