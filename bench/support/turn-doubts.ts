import type { Document, Turn } from '../../src/verbale.ts'

/** Something about the turns of a document that is seldom right. */
export interface Doubt {
  readonly name: DoubtName
  /** The words that look wrong. */
  readonly words: string
}

export type DoubtName =
  /** One turn, and words that read like the label of another. */
  | 'oneTurn'
  /** No turns, and words that read like labels. */
  | 'noTurns'
  /** What reads like a label among the words of a turn. */
  | 'labelAsText'
  | 'manySpeakers'
  /** A long turn of nobody, where others have labels. */
  | 'longUnlabeled'
  /** An official text taken for a press report. */
  | 'pressReport'

/** What looks wrong about the turns of an official text. */
export function findDoubts({ text, turns, kind }: Document): Doubt[] {
  const doubts: Doubt[] = []
  const spoken = turns.flatMap((turn) => labelsInside(text, turn))
  const speakers = new Set(turns.map(({ label }) => label?.text.toUpperCase()))
  if (kind === 'pressReport') doubts.push({ name: 'pressReport', words: text.slice(0, 150) })
  if (turns.length === 0) {
    const lines = text.match(LABELED_LINE) ?? []
    if (lines.length >= 3) doubts.push({ name: 'noTurns', words: lines.slice(0, 3).join(' … ') })
  } else if (turns.length === 1 && spoken.length > 0) {
    doubts.push({ name: 'oneTurn', words: spoken.slice(0, 2).join(' … ') })
  } else if (spoken.length > 0) {
    doubts.push({ name: 'labelAsText', words: spoken.slice(0, 3).join(' … ') })
  }
  if (speakers.size > 100) doubts.push({ name: 'manySpeakers', words: `${speakers.size} labels` })
  for (const { label, spans } of turns) {
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
    if (label === undefined && turns.length > 1 && length > LONG) {
      const first = spans[0] ?? { start: 0, end: 0 }
      doubts.push({ name: 'longUnlabeled', words: text.slice(first.start, first.start + 120) })
    }
  }
  return doubts
}

/** Code units of a turn that is long for one without a label. */
const LONG = 6000

function labelsInside(text: string, { spans }: Turn): string[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    return words.match(LABEL_INSIDE) ?? []
  })
}

/** Capitals or an honorific with a name, up to a colon, where a sentence or a line begins. */
const LABEL =
  "(?:Q(?:UESTION)?|A(?:NSWER)?|(?:THE )?[\\p{Lu}][\\p{Lu}.’'-]{2,}(?: [\\p{Lu}][\\p{Lu}.’'-]*){0,4}|(?:Mr|Ms|Mrs|Dr|Madam|Secretary|Minister|President|Ambassador|Senator|Chairman)\\.? \\p{Lu}[\\p{L}.’'-]+)(?: ?\\([^)\\n]{2,60}\\)){0,2}:"
const LABEL_INSIDE = new RegExp(
  `(?:^|(?<=[.!?…”")\\]]\\s{1,3})|(?<=\\n\\s*))${LABEL}(?=\\s).{0,60}|(?<=^|\\n)Q\\s{2,}.{0,60}`,
  'gu',
)
const LABELED_LINE = new RegExp(`(?<=^|\\n)\\**(?:${LABEL}(?=[\\s*])|Q\\s{2,}).{0,40}`, 'gu')
