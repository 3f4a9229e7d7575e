import type { Passage } from '../spoken-text.ts'
import type { AskedPart } from './find-parts.ts'
import type { Question } from './question.ts'
import type { ReplySentence } from './reply.ts'

/** What a question takes for given, and what the reply says to that. */
export function findPremises(
  asking: readonly Passage[],
  parts: readonly AskedPart[],
  reply: readonly ReplySentence[],
): Question['premises'] {
  void asking
  void parts
  void reply
  return []
}
