/** A document as a line of JSON Lines gives it. */
export interface InventedBriefing {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly text: string
}

const SUBJECTS = 'harbor ferry lamp barge grain bridge customs frost timber salt'.split(' ')
const ACTIONS = 'reopen inspect widen protect close measure repair license count survey'.split(' ')
const REASONS = 'storms thieves the frost old debts the drought late ships the council'.split(' ')

/**
 * Briefings that nobody gave, as many as wanted, each with a word of its own that no other has
 * (`marker7x`), so that each can be found alone.
 */
export function inventBriefings(count: number, name = 'b'): InventedBriefing[] {
  // Texts of one name are as unlike those of another as they are among themselves.
  const salt = Array.from(name).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7)
  return Array.from({ length: count }, (_, k) => {
    const pick = (list: readonly string[], step: number): string =>
      list[(k * step + salt * (step + 1)) % list.length] as string
    const sentences = Array.from({ length: 6 }, (_, n) => {
      const subject = pick(SUBJECTS, n + 1)
      const action = pick(ACTIONS, n + 3)
      return `We will ${action} the ${subject} before day ${(k * 7 + n * salt) % 900} because of ${pick(REASONS, n + 2)}.`
    })
    const day = new Date(Date.UTC(2031, 0, 1 + (k % 360))).toISOString().slice(0, 10)
    return {
      id: `${name}${k}`,
      date: day,
      title: `Briefing ${k} on the ${pick(SUBJECTS, 9)} by Spokeswoman Odile Rasker of ${name}`,
      text: `MS. RASKER: Good morning. The word of the day is marker${k}${name}. ${sentences.slice(0, 3).join(' ')}

QUESTION: And the ${pick(SUBJECTS, 5)} of pier ${k}?

MS. RASKER: ${sentences.slice(3).join(' ')} Thank you.
`,
    }
  })
}

/** Documents as JSON Lines. */
export function toJsonLines(briefings: readonly object[]): string {
  return briefings.map((briefing) => `${JSON.stringify(briefing)}\n`).join('')
}
