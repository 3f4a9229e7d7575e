import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'

/**
 * The news agency that a report credits, by one name however it is written; `undefined` when it
 * credits none.
 *
 * A dateline names it in brackets or between strokes before the dash; a byline, or a line at the end,
 * names one of those that everybody knows.
 */
export function agencyOf(
  document: Pick<Document, 'text' | 'blocks' | 'author'>,
): string | undefined {
  const { text, blocks, author } = document
  const read = ({ span }: Block): string =>
    text.slice(span.start, Math.min(span.end, span.start + LINE))
  const opening = blocks.slice(0, HEAD).map(read)
  for (const line of opening) {
    const named = DATELINE.exec(line)
      ?.slice(1)
      .find((name) => name !== undefined)
    if (named !== undefined) return nameOf(named)
  }
  const credits = [author ?? '', ...opening, ...blocks.slice(-FOOT).map(read)].filter((line) =>
    CREDIT.test(line),
  )
  const known = credits.flatMap((line) => AGENCY.exec(line)?.[0] ?? [])[0]
  const byAuthor = author === undefined ? undefined : AGENCY.exec(author)?.[0]
  const agency = byAuthor ?? known
  return agency === undefined ? undefined : nameOf(agency)
}

/** Blocks at the beginning and the end in which credits stand, and the code units that are read of each. */
const HEAD = 6
const FOOT = 2
const LINE = 200

/** `PORT CALLOW, June 4 (Strait Press) —`, `AVERHOLT, September 18. /TASS/.` */
const DATELINE =
  /^\s*[*_]*\p{Lu}[\p{L}\p{M}.,’' \d-]{1,60}?(?:\(\s*(\p{Lu}[\p{L}\p{M}.&’' -]{1,40}?)\s*\)[*_]*\s*(?:[-–—]|--)|\/\s*(\p{Lu}[\p{L}\p{M}.&’' -]{1,40}?)\s*\/)/u

/** Lines that say where a report comes from. */
const CREDIT =
  /^\s*[*_]*(?:by|from|source|credit|with|reporting|copyright|©|\(c\)|additional)\b|contributed to this|^\s*[*_]*©|^[^.]{0,40}$/i

const AGENCY =
  /\b(?:Associated Press|AP|Reuters|Agence France[- ]Presse|AFP|Xinhua|TASS|Tass|Interfax|RIA Novosti|dpa|Deutsche Presse-Agentur|ANSA|EFE|Kyodo(?: News)?|Press Trust of India|PTI|United Press International|UPI|PA Media|Press Association|Anadolu(?: Agency)?|Yonhap|Ukrinform|Canadian Press)\b/

function nameOf(written: string): string {
  const name = written.trim().replace(/\s+/g, ' ')
  return FULL_NAMES.get(name.toLowerCase()) ?? name
}

const FULL_NAMES: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['the associated press', 'Associated Press'],
  ['afp', 'Agence France-Presse'],
  ['agence france presse', 'Agence France-Presse'],
  ['tass', 'TASS'],
  ['deutsche presse-agentur', 'dpa'],
  ['kyodo', 'Kyodo News'],
  ['pti', 'Press Trust of India'],
  ['upi', 'United Press International'],
  ['press association', 'PA Media'],
  ['anadolu', 'Anadolu Agency'],
])
