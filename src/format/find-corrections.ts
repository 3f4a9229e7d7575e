import type { Correction } from '../document/block.ts'
import type { Span } from '../text/span.ts'
import { findStageNotes } from '../text/stage-note.ts'

/**
 * The words that a publisher struck out of a text and what was put in their place, as plain text and
 * Markdown print them: `~~$300~~ [$30] billion`, `<s>$300</s> [$30] billion`, `<del>…</del><ins>…</ins>`.
 *
 * The bracket right after the words struck out is their correction, or else the one right before; a
 * bracket that holds a stage note is none. A word with an asterisk is corrected by a line of its own
 * below the text that begins with one and holds a word or two much like it.
 */
export function findCorrections(text: string): Correction[] {
  const corrections: Correction[] = []
  // Nearly all texts have no such mark at all.
  if (text.includes('~~') || STRIKING_TAG.test(text)) {
    let last = 0
    for (const match of text.matchAll(STRUCK)) {
      const inner = match[1] ?? match[3] ?? ''
      const open = match[1] === undefined ? (match[2] ?? '').length + 2 : 2
      const struck = trimmed(text, match.index + open, inner.length)
      if (!/[\p{L}\p{N}]/u.test(inner)) continue
      const end = match.index + match[0].length
      const after = correctionAfter(text, end)
      const corrected = after ?? correctionBefore(text, match.index, last)
      corrections.push({ struck, ...(corrected === undefined ? {} : { corrected }) })
      last = Math.max(end, after?.end ?? 0)
    }
  }
  corrections.push(...findStarred(text))
  return corrections.sort((a, b) => a.struck.start - b.struck.start)
}

/** The words in the bracket or the `<ins>` right after words that were struck out up to `offset`. */
export function correctionAfter(text: string, offset: number): Span | undefined {
  const match = AFTER.exec(text.slice(offset, offset + LONGEST))
  if (match === null) return undefined
  const words = match[2] ?? match[3] ?? ''
  return spanOfWords(text, offset + (match[1] ?? '').length, words)
}

/**
 * Whether a note below a text corrects the words it belongs to, and does not explain them: it is a word
 * or two that begin and end much as they do, as words do that were misheard or misspoken.
 */
export function isCorrectionNote(words: string, note: string): boolean {
  const [a, b] = [words, note].map((side) =>
    side
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim(),
  )
  if (a === undefined || b === undefined || a === b || a.length < 4 || b.length < 4) return false
  if (b.split(' ').length > 3 || b.split(' ').length !== a.split(' ').length) return false
  return a.slice(0, 2) === b.slice(0, 2) && a.slice(-3) === b.slice(-3)
}

const STRIKING_TAG = /<(?:s|del|strike)>/i

/** Code units that words struck out, and what is put for them, have at most. */
const LONGEST = 400

const STRUCK = /~~(?!~)((?:[^~\n]|\n(?!\s*\n)){1,400}?)~~|<(s|del|strike)>([^<]{1,400})<\/\2>/gi
const AFTER = /^(\s?\n?(?:<ins>|\\?\[))(?:(?<=>)([^<]{1,300})<\/ins>|(?<=\[)([^[\]]{1,300}?)\\?\])/i
const BEFORE = /(?:<ins>([^<]{1,300})<\/ins>|\\?\[([^[\]]{1,300}?)\\?\])[ \t]?$/i

function correctionBefore(text: string, offset: number, limit: number): Span | undefined {
  const from = Math.max(limit, offset - LONGEST)
  const match = BEFORE.exec(text.slice(from, offset))
  if (match === null) return undefined
  const words = match[1] ?? match[2] ?? ''
  return spanOfWords(text, from + match.index + match[0].indexOf(words), words)
}

/** The span of words that begin at an offset; none when nobody said them. */
function spanOfWords(text: string, start: number, words: string): Span | undefined {
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined
  const [note] = findStageNotes(`[${words}]`, { start: 0, end: words.length + 2 })
  // What happened is told by words that may as well be a correction: "[meeting in Averholt]".
  if (note !== undefined && note.kind !== 'incident') return undefined
  return trimmed(text, start, words.length)
}

function trimmed(text: string, start: number, length: number): Span {
  let from = start
  let to = start + length
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** Notes below a text that correct a word with as many asterisks. */
function findStarred(text: string): Correction[] {
  const found: Correction[] = []
  if (!text.includes('*')) return found
  const tail = Math.max(0, text.length - TAIL)
  for (const match of text.slice(tail).matchAll(STARRED_NOTE)) {
    const [whole, stars = '', words = ''] = match
    const at = tail + match.index
    const marked = new RegExp(
      `(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}’'-]{4,40})${stars.replace(/[\\*]/g, '\\$&')}(?![\\p{L}\\p{N}*])`,
      'gu',
    )
    const places = Array.from(text.slice(0, at).matchAll(marked)).filter(([, word = '']) =>
      isCorrectionNote(word, words),
    )
    const [place] = places
    // Emphasis has its asterisks on both sides, and a note belongs to one place.
    if (place === undefined || places.length > 1) continue
    const start = at + whole.indexOf(words)
    found.push({
      struck: { start: place.index, end: place.index + (place[1] ?? '').length },
      corrected: { start, end: start + words.length },
    })
  }
  return found
}

/** Code units of the end of a text in which its notes stand. */
const TAIL = 4000
const STARRED_NOTE = /(?<=\n)((?:\\?\*){1,3}) ?([\p{L}\p{N}][^\n*]{2,60}?)[.]?[ \t]*(?=\n|$)/gu
