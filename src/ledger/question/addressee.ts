import type { Passage } from '../spoken-text.ts'
import type { AskedPart } from './find-parts.ts'

/**
 * Whom each part of a question is put to, among those who speak in answer: "Chancellor Oda, will you".
 * Whoever is spoken to is asked until another is; `undefined` where the words tell nobody, or the event
 * has one who answers.
 */
export function addresseesOf(
  parts: readonly AskedPart[],
  answering: readonly Answering[],
): readonly (string | undefined)[] {
  if (answering.length < 2) return parts.map(() => undefined)
  let asked: string | undefined
  return parts.map((part, k) => {
    asked = addressed(part, parts[k - 1], answering) ?? asked
    return asked
  })
}

function addressed(
  { passage, span }: AskedPart,
  before: AskedPart | undefined,
  answering: readonly Answering[],
): string | undefined {
  const start =
    before?.passage === passage ? before.span.end : Math.max(0, span.start - LONGEST_LEAD)
  const words = passage.text.slice(start, Math.min(span.end, span.start + LONGEST_LEAD))
  let found: string | undefined
  let last = -1
  for (const { name, hints, address } of answering) {
    if (!hints.some((hint) => words.includes(hint))) continue
    const at = words.search(address)
    if (at <= last) continue
    found = name
    last = at
  }
  return found
}

/** Characters before a part, and in it, in which somebody is spoken to. */
const LONGEST_LEAD = 400

/** Somebody who answers, and how he is spoken to. */
export interface Answering {
  readonly name: string
  /** Words without one of which nobody speaks to him; much cheaper to look for. */
  readonly hints: readonly string[]
  readonly address: RegExp
}

/**
 * Those who answer in a transcript, each with the pattern of an address: the last name, or the title that
 * the label gives, between marks. Only the first few, for nobody puts questions to a whole assembly.
 */
export function answeringPeople(passages: readonly Passage[]): readonly Answering[] {
  const people = new Map<string, Answering>()
  for (const { document, voice } of passages) {
    const name = voice.speaker?.name
    if (voice.role !== 'principal' || name === undefined || people.has(name)) continue
    if (people.size === MOST_ANSWERING) break
    const label = document.turns[voice.turn ?? -1]?.label?.text ?? ''
    const surname = name.split(/\s+/).at(-1) ?? name
    const title = titleIn(label, surname)
    const called = [
      escaped(surname),
      ...(title === undefined ? [] : [`(?:Mr\\.|Madame?|Mister) ${title}`]),
    ]
    people.set(name, {
      name,
      hints: title === undefined ? [surname] : [surname, title],
      address: new RegExp(
        `(?:^\\s*|[.,:;?—–-]\\s*|\\b(?:for|to|you|[Aa]nd|[Ss]o)\\s+)(?:(?!Mr\\b)\\p{Lu}[\\p{L}.]+\\s+){0,3}(?:${called.join('|')})\\s*[,:?—–-]`,
        'u',
      ),
    })
  }
  return [...people.values()]
}

/** People who can be spoken to. */
const MOST_ANSWERING = 12

/** The title that a label gives before a name, as it is spoken: `Minister` of `FOREIGN MINISTER ODA`. */
function titleIn(label: string, surname: string): string | undefined {
  const at = label.toLowerCase().indexOf(surname.toLowerCase())
  const word = (at < 0 ? label : label.slice(0, at)).trim().split(/\s+/).at(-1) ?? ''
  if (!/^\p{L}{4,20}$/u.test(word)) return undefined
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
