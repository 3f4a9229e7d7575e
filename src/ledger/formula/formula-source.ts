import type { Passage, SpokenText } from '../spoken-text.ts'
import { hasRules, isAnsweringRole } from '../why-unbuilt.ts'

/** Which passages of a record formulas are looked for in. */
export interface FormulaScope {
  /** Whose words: part of a name, in any letter case; everybody's when absent. */
  readonly speaker?: string
  /** The first and the last day, ISO 8601. */
  readonly from?: string
  readonly to?: string
}

/** A passage of which formulas are made, and how it is counted. */
export interface FormulaPassage {
  readonly passage: Passage
  /** The name of the speaker; absent when nobody tells. */
  readonly speaker?: string
  /** ISO 8601, as precise as it is known. */
  readonly date?: string
}

/**
 * The passages of a document in which somebody speaks in his own voice: questions of the press, words in a
 * press report, which are on record elsewhere, what is not in English and what is out of scope left out.
 */
export function formulaPassages(
  { document, passages }: SpokenText,
  { speaker, from, to }: FormulaScope,
): FormulaPassage[] {
  const name = speaker?.toLowerCase()
  if (!hasRules(document.language)) return []
  return passages.flatMap((passage) => {
    const { level, role, turn, speaker: who, day } = passage.voice
    if (level !== 'direct' || !isAnsweringRole(role)) return []
    if (turn !== undefined && !hasRules(document.turns[turn]?.language)) return []
    if (name !== undefined && who?.name.toLowerCase().includes(name) !== true) return []
    const date = day?.value
    // A year is in scope when any of its days may be.
    if (from !== undefined && (date === undefined || date < from.slice(0, date.length))) return []
    if (to !== undefined && (date === undefined || date > to.slice(0, date.length))) return []
    return {
      passage,
      ...(who === undefined ? {} : { speaker: who.name }),
      ...(date === undefined ? {} : { date }),
    }
  })
}
