import type { Passage } from '../spoken-text.ts'
import type { AskedPart } from './find-parts.ts'

/**
 * Whom each part of a question is put to, among those who speak in answer: "Chancellor Oda, will you".
 * Whoever is spoken to is asked until another is; `undefined` where the words tell nobody, or the event
 * has one who answers.
 */
export function addresseesOf(
  parts: readonly AskedPart[],
  answering: ReadonlyMap<string, RegExp>,
): readonly (string | undefined)[] {
  if (answering.size < 2) return parts.map(() => undefined)
  let asked: string | undefined
  return parts.map((part, k) => {
    asked = addressed(part, parts[k - 1], answering) ?? asked
    return asked
  })
}

function addressed(
  { passage, span }: AskedPart,
  before: AskedPart | undefined,
  answering: ReadonlyMap<string, RegExp>,
): string | undefined {
  const start =
    before?.passage === passage ? before.span.end : Math.max(0, span.start - LONGEST_LEAD)
  const words = passage.text.slice(start, Math.min(span.end, span.start + LONGEST_LEAD))
  let found: string | undefined
  let last = -1
  for (const [name, pattern] of answering) {
    const at = words.search(pattern)
    if (at <= last) continue
    found = name
    last = at
  }
  return found
}

/** Characters before a part, and in it, in which somebody is spoken to. */
const LONGEST_LEAD = 400

/**
 * Those who answer in a transcript, by name, each with the pattern of an address: the last name or the
 * words of the label, between marks.
 */
export function answeringPeople(passages: readonly Passage[]): ReadonlyMap<string, RegExp> {
  const people = new Map<string, RegExp>()
  for (const { document, voice } of passages) {
    const name = voice.speaker?.name
    if (voice.role !== 'principal' || name === undefined || people.has(name)) continue
    const label = document.turns[voice.turn ?? -1]?.label?.text ?? ''
    const surname = name.split(/\s+/).at(-1) ?? name
    const title = label.replace(new RegExp(`\\b${escaped(surname)}\\b.*$`, 'i'), '').trim()
    const titled = /^[\p{L} .]{4,30}$/u.test(title)
      ? `|(?:Mr\\.|Madame?|Mister) ${lastWord(title)}`
      : ''
    people.set(
      name,
      new RegExp(
        `(?:^|[.,:;?—–-]\\s*|\\b(?:for|to|you|[Aa]nd|[Ss]o)\\s+)(?:(?!Mr\\b)\\p{Lu}[\\p{L}.]+\\s+){0,3}(?:${escaped(surname)}${titled})\\s*[,:?—–-]`,
        'u',
      ),
    )
  }
  return people
}

function lastWord(title: string): string {
  return escaped(
    title
      .replace(/^THE\s+/i, '')
      .split(/\s+/)
      .at(-1) ?? title,
  )
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
