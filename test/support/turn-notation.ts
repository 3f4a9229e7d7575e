import type { Document } from '../../src/verbale.ts'

/** A text with its turns: `⟨label⟩` where one begins, `⟨⟩` without a label, `⟦words spoken⟧`. */
export interface MarkedTurns {
  /** The text without the marks. */
  readonly text: string
  readonly turns: readonly string[]
}

/**
 * Take a text in turn notation apart.
 *
 * @example
 * parseTurns('⟨ODA⟩: ⟦Yes.⟧').turns // => ['ODA | Yes.']
 */
export function parseTurns(marked: string): MarkedTurns {
  const turns: { label: string; words: string[] }[] = []
  for (const { 1: label, 2: words } of marked.matchAll(/⟨([^⟩]*)⟩|⟦([^⟧]*)⟧/g)) {
    if (label !== undefined) turns.push({ label, words: [] })
    else turns.at(-1)?.words.push(words ?? '')
  }
  return {
    text: marked.replace(/[⟨⟩⟦⟧]/g, ''),
    turns: turns.map(({ label, words }) => line(label, words)),
  }
}

/** The turns of a document as {@link parseTurns} gives them. */
export function printTurns({ text, turns }: Document): string[] {
  return turns.map(({ label, spans }) =>
    line(
      label?.text ?? '',
      spans.map(({ start, end }) => text.slice(start, end)),
    ),
  )
}

function line(label: string, words: readonly string[]): string {
  return `${label} | ${words.join(' ').replace(/\s+/g, ' ').trim()}`
}
