import { EVENT_WORDS } from './event-word.ts'

/** A word that may tell of an event, by its offset in the text of a passage. */
export interface WordAt {
  readonly start: number
  /** The word is the place of "is in Averholt". */
  readonly isPresence: boolean
}

/** The words of a passage that are worth a look at their sentence, in order. */
export function findEventWords(text: string): WordAt[] {
  const found: WordAt[] = []
  for (const match of text.matchAll(WORDS)) {
    const [word, place] = match
    const end = match.index + word.length
    if (place !== undefined) found.push({ start: end - place.length, isPresence: true })
    else if (isWorthReading(text, match.index, end, word.toLowerCase()))
      found.push({ start: match.index, isPresence: false })
  }
  return found
}

const WORDS = new RegExp(
  `\\b(?:${[...EVENT_WORDS.keys()].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|')})\\b|` +
    `(?:\\b(?:is|was|am|be|been)|[’']s|[’']m)(?: (?:currently|now|also|out|back|just|still))? in ([A-Z])`,
  'g',
)

/**
 * Whether the words right after one may make it tell an event. Parsing a sentence takes as long as
 * reading a page, and "go" and "come" are everywhere.
 */
function isWorthReading(text: string, _start: number, end: number, word: string): boolean {
  const reading = EVENT_WORDS.get(word)
  if (reading?.verb === undefined) return true
  const after = text.slice(end, end + REACH)
  const wanted = AFTER[reading.verb.frame]
  if (wanted?.test(after) === true) return true
  return reading.noun !== undefined
}

/** Code units behind a word that are looked at. */
const REACH = 90

const AFTER: Readonly<Partial<Record<string, RegExp>>> = {
  meet: /^(?:\s[\w’'-]+){0,8}?\s(?:with|[A-Z]|him|her|them|yesterday|today|last|this|in|at|on)/,
  talk: /^(?:\s[\w’'-]+){0,4}?\s(?:with|to)\s(?:[A-Z]|him|her|them|the|his|her|their|my|our|both|a)/,
  phone: /^\s(?:the\s|up\s)?(?:[A-Z]|him|her|president|prime|foreign|secretary)/,
  host: /^(?:\s[\w’'-]+){0,8}?\s(?:[A-Z]|him|her|here|today)/,
  discuss: /^/,
  visit: /^/,
  go: /^\shere\b|^(?:\s(?:back|out|over|down|up|again|here|today|tomorrow|\w+ly)){0,2}\s(?:to|in|for|from|at)\s(?:the\s)?[A-Z]/,
  write: /^(?:\s[\w’'-]+){0,4}?\sto\s(?:the\s)?(?:[A-Z]|him|her)/,
  act: /^/,
  announce: /^/,
  attack: /^/,
  move: /^/,
  fire: /^/,
}
