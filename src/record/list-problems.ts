import { PROBLEM_CODES, type Problem, type ProblemCode } from '../document/problem.ts'
import type { Span } from '../text/span.ts'
import { type ListedDocument, toListed } from './list-documents.ts'
import { readWords } from './read-passage.ts'
import type { StoredRecord } from './stored-record.ts'

/** What may be wrong with a document of a record: what reading it found, or that it has no date. */
export type ListedProblemCode = ProblemCode | 'undated'

export const LISTED_PROBLEM_CODES: readonly ListedProblemCode[] = [...PROBLEM_CODES, 'undated']

/** What is wrong or doubtful in a document, and where. */
export interface ListedProblem {
  readonly code: ListedProblemCode
  /** A sentence for a person. */
  readonly message: string
  readonly span?: Span
  /** The words at that place, as a person reads them; cut after {@link MOST_LETTERS}. */
  readonly words?: string
}

export interface ProblemsOfDocument {
  readonly document: ListedDocument
  /** In the order of the text; at most {@link MOST_PROBLEMS}. */
  readonly problems: readonly ListedProblem[]
  /** How many there are. */
  readonly count: number
}

export interface ProblemListOptions {
  /** Only problems of this code. */
  readonly code?: ListedProblemCode
  /** Documents listed, from 1 to 200. Default: 50. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: number
}

/** Documents in which something is wrong, those that were added last first. */
export interface ProblemPage {
  readonly documents: readonly ProblemsOfDocument[]
  /** Where the next page begins; absent when this is the last one. */
  readonly next?: number
}

/** Problems told of one document: a text full of stray marks has thousands. */
const MOST_PROBLEMS = 20
/** Letters of the words at the place of a problem. */
const MOST_LETTERS = 200
/** A letter of two code units of which the second is cut off. */
const HALF_LETTER = /[\ud800-\udbff]$/
/** Documents on a page. */
const MOST_DOCUMENTS = 200

/**
 * List the documents in which something is wrong or doubtful, by their newest revisions.
 *
 * Looks at what is kept of each revision, the last one first, until the page is full, and reads the texts of
 * those that are listed only.
 *
 * @throws {RangeError} If `limit` is out of range.
 * @throws {StoreError} If the record cannot be read.
 */
export function listProblems(
  record: StoredRecord,
  { code, limit = 50, after }: ProblemListOptions = {},
): ProblemPage {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_DOCUMENTS) {
    throw new RangeError(`Invalid limit ${limit}; it is a whole number from 1 to ${MOST_DOCUMENTS}`)
  }
  const { store, documents } = record
  return store.read(() => {
    documents.forgetRows()
    const numbers = store.numbers().filter((number) => after === undefined || number < after)
    const listed: ProblemsOfDocument[] = []
    let last: number | undefined
    for (const number of numbers.reverse()) {
      const row = store.revision(number)
      if (row === undefined || row.newest !== row.revision) continue
      const { date } = row.about
      const codes = date === undefined ? [...row.problemCodes, 'undated'] : row.problemCodes
      if (code === undefined ? codes.length === 0 : !codes.includes(code)) continue
      if (listed.length === limit) return { documents: listed, ...(last && { next: last }) }
      listed.push(problemsOf(record, number, code))
      last = number
    }
    return { documents: listed }
  })
}

function problemsOf(
  record: StoredRecord,
  number: number,
  code: ListedProblemCode | undefined,
): ProblemsOfDocument {
  const { document } = record.documents.kept(number)
  const all: readonly (Omit<Problem, 'code'> & { readonly code: ListedProblemCode })[] = [
    ...(document.date === undefined ? [UNDATED] : []),
    ...document.problems.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
  ]
  const wanted = all.filter((problem) => code === undefined || problem.code === code)
  return {
    document: toListed(record, number),
    count: wanted.length,
    problems: wanted.slice(0, MOST_PROBLEMS).map(({ code: name, message, span }) => ({
      code: name,
      message,
      ...(span === undefined ? {} : { span, words: wordsAt(span) }),
    })),
  }

  function wordsAt({ start, end }: Span): string {
    const words = readWords(document, [{ start, end }]).replace(/\s+/g, ' ')
    return words.length > MOST_LETTERS
      ? `${words.slice(0, MOST_LETTERS).replace(HALF_LETTER, '').trimEnd()} …`
      : words
  }
}

const UNDATED = {
  code: 'undated',
  message: 'The document has no date; no search by days finds it',
} as const
