import { parsePersonName } from '../../document/person-name.ts'
import type { Span } from '../../text/span.ts'
import { canBeCalled, NAME } from './name-pattern.ts'

/** Somebody who is introduced to the hearers by name. */
export interface Introduced {
  readonly name: string
  /** Post and name as they are said. */
  readonly span: Span
}

/**
 * The one who is introduced as the holder of a post: `I'm joined by Foreign Minister X`, `it's my
 * pleasure to welcome Minister of Trade Y`. `undefined` when nobody is, or two people are.
 */
export function findIntroduced(text: string, post: string): Introduced | undefined {
  const words = post.split(/\s+/).map((word) => word.replace(/[^\p{L}-]/gu, ''))
  if (words.length === 0 || words.some((word) => word === '')) return undefined
  const pattern = new RegExp(
    `\\b(?:${CUES})\\b[^.?!\\n]{0,60}?\\b(${words.map(anyCase).join('\\s+')}(?:\\s+of\\s+(?:the\\s+)?[A-Z][\\w-]+)?,?\\s+(${NAME}))`,
    'g',
  )
  const found: Introduced[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, said = '', name = ''] = match
    const parsed = parsePersonName(name)
    if (parsed === undefined || !canBeCalled(parsed.name)) continue
    const start = match.index + whole.lastIndexOf(said)
    if (found.every((other) => other.name !== parsed.name)) {
      found.push({ name: parsed.name, span: { start, end: start + said.length } })
    }
  }
  return found.length === 1 ? found[0] : undefined
}

/** Words with which somebody is introduced, or given the floor for the first time. */
const CUES =
  '[Jj]oined(?: here)?(?: today)? by|[Ww]elcome|[Ii]ntroduce|[Pp]resent to you|[Ww]ith (?:us|me)|[Hh]ere with|[Tt]urn (?:it|things|this|you)(?: now)? over to|[Hh]and (?:it|things)? ?over to|[Aa]longside|[Hh]onou?r to have|[Pp]leasure to have'

function anyCase(word: string): string {
  const [first = ''] = word
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1).toLowerCase()}`
}
