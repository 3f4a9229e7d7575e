import { type Document, type Hit, pageAt, type RecordEntry, type Span } from '../verbale.ts'
import type { FoundHit } from './hit-json.ts'

/** A hit with what a person needs to see of it. */
export interface SeenHit extends FoundHit {
  /** The words before and after it, ready to be printed right beside it. */
  readonly before: string
  readonly after: string
}

/** A record that can be asked for the document of a hit. */
interface Entries {
  entry(number: number): RecordEntry
}

/** See who speaks in a hit, and where its section is cut. */
export function seeHit(hit: Hit, source: Entries): SeenHit {
  const { document } = source.entry(hit.number)
  const turn = hit.turn === undefined ? undefined : document.turns[hit.turn]
  const speaker = turn === undefined ? document.voice : turn.speaker
  const { start, end } = sectionOf(document, hit)
  const { text } = document
  const { before, after } = hit.context
  const page = pageAt(document.blocks, hit.start)
  // No more is looked at than tells whether something is left out: a speech may be a whole turn.
  const leading = text.slice(Math.max(start, hit.start - reachOf(before)), hit.start)
  const trailing = text.slice(hit.end, Math.min(end, hit.end + reachOf(after)))
  return {
    hit,
    kind: document.kind,
    inferred: speaker?.basis === 'inferred',
    interpreted: turn?.interpreted ?? false,
    ...(page === undefined ? {} : { page }),
    before: (isLonger(leading, before) ? '… ' : '') + before + (/\s$/.test(leading) ? ' ' : ''),
    after: (/^\s/.test(trailing) ? ' ' : '') + after + (isLonger(trailing, after) ? ' …' : ''),
  }
}

/** From the first to the last word of the turn of a hit, or of the body of its document. */
function sectionOf({ turns, body, blocks }: Document, { turn, start, end }: Hit): Span {
  const spans =
    turn === undefined
      ? body.flatMap((index) => blocks[index]?.span ?? [])
      : (turns[turn]?.spans ?? [])
  return { start: spans[0]?.start ?? start, end: spans.at(-1)?.end ?? end }
}

/** Whether a text has more than the words that are shown of it; they are shown without their escapes. */
function isLonger(text: string, shown: string): boolean {
  const most = countLetters(shown)
  let count = 0
  for (const [letters] of text.matchAll(LETTERS)) {
    count += letters.length
    if (count > most) return true
  }
  return false
}

/** Code units in which there are more letters than in the words shown, if there are any more. */
function reachOf(shown: string): number {
  return 2 * shown.length + 400
}

function countLetters(text: string): number {
  let count = 0
  for (const [letters] of text.matchAll(LETTERS)) count += letters.length
  return count
}

const LETTERS = /[\p{L}\p{N}]+/gu
