import { isFunctionWord } from '../../search/function-word.ts'
import { stemWord } from '../../text/stem.ts'
import { foldedToken, tokenize } from '../../text/token.ts'
import { partyKey } from '../event/party-key.ts'
import type { Commitment, CommitmentType } from './commitment.ts'

/** What is to be done, and by whom, as later words are compared with it. */
export interface ComparedAct {
  /** Keys of those who are to act, as {@link partyKey} gives them; never empty. */
  readonly actors: readonly [string, ...string[]]
  /** The words of the act without those of its deadline. */
  readonly text: string
  /** Stems of the words of {@link text} that carry meaning, as {@link stemsOf} gives them. */
  readonly words: ReadonlySet<string>
  /**
   * How far these words tell it from other acts: by most of them, as in "open the port of Drast", only
   * where none is added, as in "visit Drast" and "close the ports", or not at all, as in "send ships".
   */
  readonly telling: 'mostly' | 'exactly' | 'never'
  /** The day of speaking, ISO 8601. */
  readonly day: string
}

/** The act of a commitment, or `undefined` where later words could not tell what became of it. */
export function comparedAct(row: Commitment): ComparedAct | undefined {
  const { type, polarity, speaker, onBehalfOf = [], date, level } = row
  if (!OWN.has(type) || date?.length !== 10 || level === 'inQuestion') return undefined
  // "Any attack is a red line": what others must not do.
  if (type === 'redLine' && polarity === 'positive') return undefined
  const names = speaker === undefined ? onBehalfOf : [...onBehalfOf, speaker]
  const [first, ...rest] = names.map(partyKey)
  if (first === undefined) return undefined
  const text = withoutDeadline(row)
  const words = stemsOf(text)
  return { actors: [first, ...rest], text, words, telling: tellingOf(text, words.size), day: date }
}

function tellingOf(text: string, count: number): ComparedAct['telling'] {
  if (count >= LEAST_WORDS) return 'mostly'
  return count === LEAST_WORDS - 1 && POINTED.test(text) ? 'exactly' : 'never'
}

/** Words fewer than which tell no act from another, but for a verb and one thing. */
const LEAST_WORDS = 3

/** A verb right before a name, or before a thing that is pointed to. */
const POINTED = /^\p{Ll}+ (?:(?:the|our|this|that|these|those|his|her|their|its) |\p{Lu})/u

/** Types that bind or announce an act of the speaker's own side. */
const OWN: ReadonlySet<CommitmentType> = new Set([
  'promise',
  'conditionalPromise',
  'plan',
  'agreement',
  'assurance',
  'offer',
  'warning',
  'redLine',
])

/** The same act may be told for another day. */
function withoutDeadline({ action: { span }, deadline }: Commitment): string {
  if (deadline === undefined) return span.text
  const start = Math.max(0, deadline.span.start - span.start)
  const end = Math.max(start, deadline.span.end - span.start)
  return `${span.text.slice(0, start)} ${span.text.slice(end)}`.trim()
}

/** Stems of the words that carry meaning, and numbers in digits. */
export function stemsOf(text: string): Set<string> {
  const tokens = tokenize(text)
  const stems = new Set<string>()
  for (let k = 0; k < tokens.count; k++) {
    const word = foldedToken(tokens, k)
    const isSmall = isFunctionWord(tokens.ids[k] as number) && !TELLING.has(word)
    if (!isSmall && (word.length > 2 || /^\d/.test(word))) stems.add(stemWord(word))
  }
  return stems
}

/** Small words without which an act is another one: how much of it, and which way. */
const TELLING: ReadonlySet<string> = new Set(['all', 'both', 'from'])
