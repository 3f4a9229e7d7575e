import { addDays } from '../../document/date.ts'
import { foldName } from '../../document/fold-name.ts'
import { isPostWord } from '../../document/person-name.ts'
import { irregularForms } from '../../text/irregular-form.ts'
import { stemWord } from '../../text/stem.ts'
import { foldedToken, tokenize } from '../../text/token.ts'
import { findTimes } from '../../time/find-times.ts'
import { isSpokenNumber } from '../../time/time-word.ts'
import type { Event, EventKind } from '../event/event.ts'
import { partyKey } from '../event/party-key.ts'
import type { Evidence } from '../row.ts'
import type { Commitment } from './commitment.ts'
import { type ComparedAct, stemsOf } from './compared-act.ts'

/**
 * The words that tell that an act was done, by the one who was to do it and at a time that fits; `undefined`
 * when no event tells so.
 *
 * @param events those with a day that happened, by the key of each party.
 */
export function keptBy(
  { deadline, date, polarity }: Commitment,
  act: ComparedAct,
  events: ReadonlyMap<string, readonly Event[]>,
): Evidence | undefined {
  if (polarity === 'negative' || date === undefined) return undefined
  const from = deadline?.from ?? date
  const to = deadline?.to ?? addDays(from > date ? from : date, SOON_DAYS)
  const parts = contactsIn(act.text)
  for (const actor of act.actors)
    for (const event of events.get(actor) ?? []) {
      const days = event.date
      if (days === undefined || days.from < from || days.to > to || days.from <= date) continue
      const told = CONTACTS[event.kind] ? contactOf(parts, actor, event) : deedOf(act, actor, event)
      if (told) return told
    }
  return undefined
}

/** Days within which an act is looked for of which no last day was told. */
const SOON_DAYS = 30

/** An act as the contacts that it may be: "travel to Drast, where she will meet Oda" is a visit and a meeting. */
function contactsIn(text: string): readonly string[] {
  return CONTACTS.visit?.test(openingOf(text))
    ? text.split(/ (?:to|will) (?=(?:meet|hold)\b)/)
    : [text]
}

/** The words that tell a contact with the one who was named, or a visit of the place that was. */
function contactOf(parts: readonly string[], actor: string, event: Event): Evidence | undefined {
  // All meet in a capital: only of a visit does the place tell which it was.
  const place = event.kind === 'visit' && event.place !== undefined ? [event.place] : []
  const others = event.participants.filter((name) => partyKey(name) !== actor)
  const told = [...others, ...place].flatMap(namesIn)
  const isTold = parts.some((part) => {
    if (CONTACTS[event.kind]?.test(openingOf(part)) !== true) return false
    // "President Oda of Halvenia" is named, and nobody else of that state.
    const named = namesIn(part.replace(BEHIND_NAME, ''))
    return told.some((a) => named.some((b) => areOneName(a, b)))
  })
  return isTold ? event.mentions.find(({ status }) => status === 'happened')?.span : undefined
}

const BEHIND_NAME = /(?<=\p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]*) of (?:the )?\p{Lu}[\p{L}'’-]*/gu

/** The names in some words, each as its folded words without those of posts, which many people share. */
function namesIn(text: string): string[][] {
  return [...text.matchAll(NAME)]
    .map(([name]) =>
      name
        .split(' ')
        .filter((word) => word.length > 2 && !isPostWord(word))
        .map(foldName)
        .filter((word) => !SHARED.has(word)),
    )
    .filter((words) => words.length > 0)
}

const NAME = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu

/** "Orsic" and "Havel Orsic" are one, "Korr Valley" and "Sund Valley" are not. */
function areOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
}

/** Words with a capital that stand in the names of many: they tell nobody from another. */
const SHARED: ReadonlySet<string> = new Set(
  (
    'state states united nations department foreign affairs ministry government summit meeting ' +
    'council conference union republic house office general assembly security world international ' +
    'global coalition region affairs europe european america american africa asia middle east west ' +
    'north south central next this the and for'
  ).split(' '),
)

/** Stems of the first words of an act: `hold talk with the `. */
function openingOf(text: string): string {
  const tokens = tokenize(text)
  let opening = ''
  for (let k = 0; k < Math.min(tokens.count, LONGEST_OPENING); k++)
    opening += `${stemWord(foldedToken(tokens, k))} `
  return opening.replace(/^be /, '')
}

const LONGEST_OPENING = 8

/** "Meet the needs of Palvia" is no meeting. */
const MEET =
  'meet (?!(?:\\w+ ){0,3}(?:need|oblig|demand|condit|requir|commit|challeng|threat|target|goal|standard) )'
const HOLD =
  '(?:hold|have|host|attend|join|lead|chair|begin|start|open|resum|conduct|make|pai|particip in|take part in) (?:(?!with|to|of)\\w+ ){0,3}'
/** "Welcome the decision of Palvia" is about nobody who comes. */
const RECEIVE =
  '(?:see|receiv|welcom|host) (?:the )?(?:foreign |prime )?(?:minist|presid|secretari|ambassador|chancellor|king|queen|envoi) '

/** How an act opens that is a contact of a kind, as {@link openingOf} gives it. */
const CONTACTS: Readonly<Partial<Record<EventKind, RegExp>>> = {
  meeting: opening(MEET, RECEIVE, 'sit down with ', `${HOLD}meet `),
  talks: opening(MEET, '(?:talk|negoti|consult|speak) with ', `${HOLD}(?:talk|negoti|consult) `),
  summit: opening(MEET, `${HOLD}summit `),
  visit: opening(
    'visit ',
    'travel ',
    '(?:go|come|fly) (?:back )?to ',
    RECEIVE,
    `${HOLD}(?:visit|trip) `,
  ),
  call: opening(
    'p?hone ',
    'telephon ',
    'call (?!on |for |off |out |upon )',
    '(?:speak|talk) (?:to|with) ',
    `${HOLD}call `,
  ),
  interview: opening('interview ', `${HOLD}interview `),
  letter: opening('write ', 'send (?:an? |the )?letter '),
}

function opening(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})`)
}

/** The words in which the one who was to act tells, or has it told, that all of the act was done. */
function deedOf(
  { text, words, telling }: ComparedAct,
  actor: string,
  event: Event,
): Evidence | undefined {
  const [doer] = event.participants
  if (telling === 'never' || doer === undefined || partyKey(doer) !== actor) return undefined
  const verb = /^[a-z]+/.exec(text)?.[0]
  if (verb === undefined) return undefined
  const stem = stemWord(verb)
  return event.mentions.find(({ status, span }) => {
    // "Would release", "has not released", "partly released".
    if (status !== 'happened' || UNDONE.test(span.text)) return false
    const told = foldedWords(span.text)
    if (!told.some((word) => isPastOf(word, verb))) return false
    const stems = stemsOf(span.text)
    for (const word of words) if (word !== stem && !stems.has(word)) return false
    const rest = withoutTimes(span.text)
    // "Released the fishermen of Palvia" may tell of others than "the fishermen".
    if (telling === 'exactly' && stemsBehind(rest, verb).size !== words.size - 1) return false
    return !tellsOtherNumber(rest, foldedWords(text))
  })?.span
}

const UNDONE =
  /\b(?:will|would|shall|should|may|might|could|can|cannot|must|not|never|no|nor|if|unless|until|to be|almost|nearly|partly|partially|part of|half|most of)\b|n['’]t\b/

function isPastOf(word: string, verb: string): boolean {
  const isRegular = word.endsWith('ed') && word !== verb && stemWord(word) === stemWord(verb)
  return isRegular || irregularForms(verb).includes(word)
}

/** Stems of the words behind the past of a verb. */
function stemsBehind(text: string, verb: string): Set<string> {
  const told = foldedWords(text)
  return stemsOf(told.slice(told.findIndex((word) => isPastOf(word, verb)) + 1).join(' '))
}

function withoutTimes(text: string): string {
  let rest = ''
  let end = 0
  for (const { span } of findTimes(text)) {
    rest += text.slice(end, span.start)
    end = span.end
  }
  return rest + text.slice(end)
}

/** "Released two pilots" tells nothing of the ten that were to be, nor of all. */
function tellsOtherNumber(text: string, known: readonly string[]): boolean {
  return foldedWords(text).some((word) => isNumber(word) && !known.includes(word))
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || isSpokenNumber(word) || NUMBERS.has(word)
}

const NUMBERS: ReadonlySet<string> = new Set(
  'some several few dozen dozens hundred hundreds thousand thousands million first'.split(' '),
)

function foldedWords(text: string): string[] {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, k) => foldedToken(tokens, k))
}
