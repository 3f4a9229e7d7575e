import { CharKind, charKind } from './char.ts'

/**
 * The offset at which a word of `text` begins with `start`, looked for from `from` on, or -1. What
 * comes right after `start` may be more of the word: see {@link endsWord}.
 *
 * @example
 * findWordStart('unready, and ready', 'ready') // => 13
 */
export function findWordStart(text: string, start: string, from = 0): number {
  let at = text.indexOf(start, from)
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at = text.indexOf(start, at + 1)
  return at
}

/** Whether no letter follows at an offset. */
export function endsWord(text: string, offset: number): boolean {
  return offset >= text.length || !isLetter(text.charCodeAt(offset))
}

function isLetter(unit: number): boolean {
  const kind = charKind(unit)
  return kind === CharKind.letter || kind === CharKind.irregular
}
