import type { Problem } from '../../document/problem.ts'
import { UNMAPPED } from './clean-letters.ts'
import type { Sheet } from './sheet.ts'
import { unreadable } from './unreadable.ts'

/** Whether a file lacks its end. */
export function isCutOff(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-END_WITHIN))
  return !end.includes('%%EOF') && !end.includes('startxref')
}

/** Said of a file that lacks its end and was read all the same. */
export const CUT_OFF: Problem = {
  code: 'unreadable',
  message: 'The PDF ends too early; what is missing at its end was not read',
}

/** Bytes at the end of a file in which its end is marked; some programs append others. */
const END_WITHIN = 4096

/**
 * Which pages gave no words, and why.
 *
 * @throws {UnreadableError} If none did.
 */
export function pageProblems(
  sheets: readonly Sheet[],
  damaged: readonly number[],
  count: number,
  missing: ReadonlySet<string>,
): readonly Problem[] {
  const lost = fontProblems(missing)
  const pictures = sheets.filter(({ isPicture }) => isPicture).map(({ number }) => number)
  if (!sheets.some(({ pieces, aside }) => pieces.length > 0 || aside.length > 0)) {
    const pages = count === 1 ? 'The only page of the PDF' : `Each of the ${count} pages of the PDF`
    if (damaged.length > 0) throw unreadable(`${nameAll(damaged)} of the PDF cannot be read`)
    for (const { message } of lost) throw unreadable(message)
    if (pictures.length === 0) throw unreadable(`${pages} is empty`)
    throw unreadable(
      `${pages} is a picture or empty, and there is no text layer; words in pictures are not read`,
    )
  }
  const problems: Problem[] = [...lost]
  if (damaged.length > 0) {
    problems.push({
      code: 'unreadable',
      message: `${nameAll(damaged)} of the PDF cannot be read; the rest was`,
    })
  }
  if (pictures.length > 0) {
    const are = pictures.length === 1 ? 'is a picture' : 'are pictures'
    problems.push({
      code: 'unreadable',
      message: `${nameAll(pictures)} of the PDF ${are} without a text layer; words in pictures are not read`,
    })
  }
  return problems
}

/** Numbers of pages as a person lists them: `Pages 2, 5 and 9`. */
function nameAll(numbers: readonly number[]): string {
  const named = numbers.slice(0, MOST_NAMED).map(String)
  const rest = numbers.length - named.length
  const parts = rest > 0 ? [...named, `${rest} more`] : named
  const last = parts.pop() as string
  if (parts.length === 0) return `Page ${last}`
  return `Pages ${parts.join(', ')} and ${last}`
}

const MOST_NAMED = 10

/** What is said of tables that fonts need and that there are not. */
function fontProblems(missing: ReadonlySet<string>): readonly Problem[] {
  if (missing.size === 0) return []
  const names = [...missing].sort().join(', ')
  const message = `Words in some fonts of the PDF were left out: the fonts need tables that are not here (${names})`
  return [{ code: 'encodingGuessed', message }]
}

/**
 * What is wrong with the letters of a text: fonts may print signs without saying for which letters.
 *
 * @throws {UnreadableError} If that is so of so many that nobody can read the text.
 */
export function letterProblems(text: string): readonly Problem[] {
  const first = text.search(UNMAPPED)
  if (first < 0) return []
  const unmapped = text.match(UNMAPPED)?.length ?? 0
  const signs = text.replace(/\s/g, '').length
  const share = Math.ceil((100 * unmapped) / signs)
  const fonts = 'fonts of the PDF do not say which letters they print'
  if (unmapped > MOST_UNMAPPED * signs) {
    throw unreadable(`The ${fonts}: ${share} percent of its signs have no letter`)
  }
  const count = `${unmapped} sign${unmapped === 1 ? '' : 's'}`
  return [
    {
      code: 'encodingGuessed',
      message: `Some ${fonts}: ${count} could not be read`,
      span: { start: first, end: first + 1 },
    },
  ]
}

/**
 * Share of signs without letters above which the others cannot be trusted, either: where even spaces
 * and stops have no letters, those of the words are wrong.
 */
const MOST_UNMAPPED = 0.05
