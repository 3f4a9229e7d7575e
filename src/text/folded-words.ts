import type { Span } from './span.ts'
import { foldedToken, tokenize } from './token.ts'

/**
 * The words of `text`, or of the part of it that `spans` cover, folded as the matching contract has it.
 *
 * @example
 * foldedWords('The “long” Answer, again') // => ['the', 'long', 'answer', 'again']
 */
export function foldedWords(text: string, spans?: readonly Span[]): string[] {
  const tokens = tokenize(text, spans)
  return Array.from({ length: tokens.count }, (_, i) => foldedToken(tokens, i))
}
