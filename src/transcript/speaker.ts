import type { Header } from '../document/header.ts'
import {
  hasNameShape,
  isPostWord,
  type PersonName,
  parsePersonName,
} from '../document/person-name.ts'
import type { Problem } from '../document/problem.ts'
import { holderInTitle, personInTitle } from '../document/title-person.ts'
import type { Role, Speaker, Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import type { DraftTurn } from './gather-turns.ts'
import { isPressLabel } from './label.ts'

/**
 * Give each turn its role, and its speaker where label and header name one.
 *
 * Labels that differ by a misprint are joined to the one that recurs, and reported. A surname is
 * completed from the header or the text when exactly one full name there ends in it.
 */
export function nameSpeakers(
  text: string,
  drafts: readonly DraftTurn[],
  header: Header,
  problems: Problem[],
): Turn[] {
  const printed = joinMisprints(drafts, problems)
  const people = findPeople(text, drafts, printed, header)
  const keys = joinPeople(printed, people)
  const roles = assignRoles(measureLabels(text, drafts, keys))
  const main = findMainSpeaker(keys, roles, people, header)
  let last: Voice = main
  return drafts.map((draft, index): Turn => {
    const key = keys[index] ?? ''
    const { label, unlabeled, spans, notes } = draft
    // One person may be named by one label and inferred for another.
    const speaker = people.get(printed[index] ?? '')
    let voice: Voice
    if (unlabeled === undefined) voice = voiceOf(roles.get(key) ?? 'unknown', speaker)
    else voice = inferredVoice(unlabeled === 'resumed' ? last : main)
    // The interpreter lends a voice to whoever spoke before.
    if (voice.role === 'interpreter') voice = { ...inferredVoice(last), role: 'interpreter' }
    else if (voice.role === 'principal' || voice.role === 'official') last = voice
    return {
      ...(label === undefined ? {} : { label: { span: label.span, text: label.text } }),
      spans,
      ...voice,
      interpreted: draft.interpreted || voice.role === 'interpreter',
      notes,
    }
  })
}

/** The people that labels name, by key; a misprinted label names nobody by itself. */
function findPeople(
  text: string,
  drafts: readonly DraftTurn[],
  keys: readonly string[],
  header: Header,
): ReadonlyMap<string, Speaker | undefined> {
  const people = new Map<string, Speaker | undefined>()
  const misprints = drafts.flatMap(({ key, label }, index) =>
    label === undefined || key === keys[index] ? [] : [label.span],
  )
  for (const { key, label } of drafts) {
    if (label === undefined || people.has(key) || !keys.includes(key)) continue
    people.set(key, isUnnamed(key) ? undefined : findPerson(text, label.text, header, misprints))
  }
  return people
}

/** Whose turn it is, in which part. */
type Voice = Pick<Turn, 'role' | 'speaker'>

function voiceOf(role: Role, speaker: Speaker | undefined): Voice {
  return speaker === undefined ? { role } : { role, speaker }
}

function inferredVoice({ role, speaker }: Voice): Voice {
  return voiceOf(role, speaker === undefined ? undefined : { ...speaker, basis: 'inferred' })
}

/**
 * Who speaks where no label says so: the only principal there is, or the one whom the header names
 * when there is none. A label marks a change of speakers, so the one whose label comes first did not
 * speak above it.
 */
function findMainSpeaker(
  keys: readonly string[],
  roles: ReadonlyMap<string, Role>,
  people: ReadonlyMap<string, Speaker | undefined>,
  header: Header,
): Voice {
  const principals = [...roles].filter(([, role]) => role === 'principal').map(([key]) => key)
  const [only, another] = principals
  if (only === undefined) {
    const [person] = header.participants
    const named = person ?? (header.title === undefined ? undefined : personInTitle(header.title))
    if (named === undefined) return { role: 'principal' }
    const { name, post } = named
    return voiceOf('principal', {
      name,
      ...(post === undefined ? {} : { post }),
      basis: 'inferred',
    })
  }
  const isFirst = keys.find((key) => key !== '') === only
  if (another !== undefined || isFirst) return { role: 'unknown' }
  return voiceOf('principal', people.get(only))
}

interface LabelStats {
  readonly key: string
  turns: number
  words: number
  /** Turns that end in a question mark. */
  questions: number
  /** Turns directly before one of a press label. */
  beforePress: number
  /** Words of the longest turn. */
  longest: number
}

function measureLabels(
  text: string,
  drafts: readonly DraftTurn[],
  keys: readonly string[],
): ReadonlyMap<string, LabelStats> {
  const stats = new Map<string, LabelStats>()
  for (const [index, { label, spans }] of drafts.entries()) {
    const key = keys[index] ?? ''
    if (label === undefined) continue
    const entry = stats.get(key) ?? {
      key,
      turns: 0,
      words: 0,
      questions: 0,
      beforePress: 0,
      longest: 0,
    }
    stats.set(key, entry)
    const words = countWords(text, spans)
    entry.turns++
    entry.words += words
    entry.longest = Math.max(entry.longest, words)
    const last = spans[spans.length - 1]
    if (last !== undefined && /\?["”’)\s—–-]*$/.test(text.slice(last.start, last.end)))
      entry.questions++
    const next = keys[index + 1]
    if (next !== undefined && isPressLabel(next)) entry.beforePress++
  }
  return stats
}

function countWords(text: string, spans: readonly Span[]): number {
  let count = 0
  for (const { start, end } of spans) count += text.slice(start, end).split(/\s+/).length
  return count
}

function assignRoles(stats: ReadonlyMap<string, LabelStats>): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const named: LabelStats[] = []
  for (const entry of stats.values()) {
    const role = roleOfLabel(entry.key)
    if (role === undefined) named.push(entry)
    else roles.set(entry.key, role)
  }
  const hasPress = [...roles.values()].includes('press')
  const mostWords = Math.max(0, ...named.map((entry) => entry.words))
  for (const entry of named) {
    const isBrief = entry.words / entry.turns <= 25 && entry.longest <= 120
    const isMain = entry.words >= 0.2 * mostWords
    if (hasPress && isBrief && !isMain && entry.beforePress >= 0.5 * entry.turns) {
      roles.set(entry.key, 'moderator')
    } else if (!hasPress && isInterviewer(entry, named)) {
      roles.set(entry.key, 'press')
    } else {
      roles.set(entry.key, isMain || entry.longest > 60 ? 'principal' : 'official')
    }
  }
  return roles
}

/** Someone without a post most of whose turns are questions, next to someone whose turns are not. */
function isInterviewer(entry: LabelStats, named: readonly LabelStats[]): boolean {
  const share = entry.questions / entry.turns
  return (
    entry.turns >= 3 &&
    share >= 0.5 &&
    named.some((other) => other !== entry && other.questions / other.turns < share / 2)
  )
}

function roleOfLabel(key: string): Role | undefined {
  if (isPressLabel(key)) return 'press'
  for (const [pattern, role] of LABEL_ROLES) if (pattern.test(key)) return role
  return undefined
}

const LABEL_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:THE )?(?:MODERATOR|OPERATOR|MC|EMCEE|HOST|FACILITATOR|PRESENTER)$/, 'moderator'],
  [/\b(?:INTERPRETER|TRANSLATOR)\b/, 'interpreter'],
  [
    /^(?:THE )?(?:AUDIENCE(?: MEMBERS?)?|PARTICIPANTS?|CROWD|VOICES?|ATTENDEES?|MEMBERS?|STUDENTS?|DELEGATES?|UNIDENTIFIED(?: \w+){0,3}|UNKNOWN(?: \w+)?|SPEAKER \d+|MALE(?: \w+)?|FEMALE(?: \w+)?|ALL|SEVERAL)(?: (?:NO )?\d+| NUMBER \w+)?$/,
    'audience',
  ],
  [/^(?:STAFF|AIDE|PRESS AIDE|WHITE HOUSE STAFF)$/, 'official'],
  [
    /\b(?:ADMINISTRATION|DEPARTMENT|GOVERNMENT|DEFENSE|MILITARY|STATE|SENIOR|US|WHITE HOUSE)(?: \w+)? OFFICIAL(?:S)?\b/,
    'principal',
  ],
]

function isUnnamed(key: string): boolean {
  return roleOfLabel(key) !== undefined
}

/** The person a label names, with the full name when the document gives it. */
function findPerson(
  text: string,
  label: string,
  header: Header,
  misprints: readonly Span[],
): Speaker | undefined {
  const person = parsePersonName(label)
  if (person === undefined) return findHolder(label, header)
  const after = /,\s*(?![JS]r\.?$)(.+)$/i.exec(label)?.[1]
  const held = HONORIFICS.test(person.post ?? '') ? undefined : person.post
  const post = held ?? (after === undefined ? undefined : settlePost(after))
  const full =
    person.given.length > 0
      ? person.name
      : (findFullName(text, person, header, misprints) ?? person.name)
  return { name: full, ...(post === undefined ? {} : { post }), basis: 'stated' }
}

/** Words of respect alone are no post. */
const HONORIFICS = /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|madame|monsieur)\b\.?\s*)+$/i

function settlePost(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[\s/-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
}

/** The one who holds a post that stands alone as a label: `THE PRESIDENT`, named by header or title. */
function findHolder(label: string, header: Header): Speaker | undefined {
  const post = label.replace(/^THE\s+/i, '').trim()
  const holder =
    header.participants.find((person) =>
      person.post.toLowerCase().startsWith(post.toLowerCase()),
    ) ?? (header.title === undefined ? undefined : holderInTitle(header.title, post))
  return holder === undefined
    ? undefined
    : { name: holder.name, post: settlePost(post), basis: 'inferred' }
}

/** The one full name in header or text that ends in a person's surname. */
function findFullName(
  text: string,
  person: PersonName,
  header: Header,
  misprints: readonly Span[],
): string | undefined {
  const inHeader = header.participants
    .map(({ name }) => name)
    .filter((name) => endsInSurname(name, person))
  if (inHeader.length === 1) return inHeader[0]
  for (const [place, left] of [
    [header.title ?? '', []],
    [text, misprints],
  ] as const) {
    const names = fullNamesIn(place, person, left)
    if (names.length === 1) return names[0]
    // Longer forms of one name do not contradict it: `Joe Biden`, `Joseph R. Biden`.
    const first = new Set(names.map((name) => (name[0] as string).toLowerCase()))
    if (names.length > 1 && first.size === 1) return names[0]
  }
  return undefined
}

function endsInSurname(name: string, person: PersonName): boolean {
  return parsePersonName(name)?.surname.toLowerCase() === person.surname.toLowerCase()
}

/** Full names ending in the surname, most frequent first, outside the spans to leave out. */
function fullNamesIn(text: string, { surname }: PersonName, leftOut: readonly Span[]): string[] {
  const counts = new Map<string, number>()
  for (const form of new Set([surname, surname.toUpperCase()])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (/[\p{L}\p{M}]/u.test(text.charAt(at + form.length))) continue
      if (leftOut.some(({ start, end }) => start <= at && at < end)) continue
      const given = givenNamesBefore(text.slice(Math.max(0, at - LONGEST_GIVEN), at))
      const name = given.length === 0 ? undefined : parsePersonName([...given, form].join(' '))
      if (name === undefined || name.given.length === 0 || !hasNameShape(name.name)) continue
      counts.set(name.name, (counts.get(name.name) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** Code units before a surname in which its given names stand. */
const LONGEST_GIVEN = 60

/** The capitalized words that end a text and can be given names or initials. */
function givenNamesBefore(before: string): string[] {
  // A name does not reach over a line end: there stands another label, or another paragraph.
  const words = before.slice(before.lastIndexOf('\n') + 1).split(/[ \u00a0]/)
  // Without a space between, the surname is the tail of a longer word.
  if (words.pop() !== '') return []
  const given: string[] = []
  for (let k = words.length - 1; k >= 0 && given.length < 4; k--) {
    const word = words[k] as string
    const isInitial = /^(?:\p{Lu}\.)+$/u.test(word)
    if (!/^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word) || isPostWord(word)) break
    if (NOT_IN_NAMES.has(word.toLowerCase()) || (!isInitial && /[.]$/.test(word))) break
    given.unshift(word)
  }
  return given
}

/** Words that stand capitalized before a name without being part of it. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  (
    'and but or so as at by for from in of on to with the that this these those then when where while ' +
    'if it is was he she we they you i thank thanks dear hello hi good well yes no not now let our my ' +
    'your his her their about after before during because since until between both what who why how ' +
    'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday welcome again ' +
    'also announcing before following joint remarks press statement briefing meeting call'
  ).split(' '),
)

/** One key for each draft turn, misprinted labels given the key of the label they misprint. */
function joinMisprints(drafts: readonly DraftTurn[], problems: Problem[]): string[] {
  const counts = new Map<string, number>()
  for (const { key } of drafts) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  const joined = new Map<string, string>()
  for (const [key, count] of counts) {
    if (count > 1 || key.length < 8 || isPressLabel(key)) continue
    for (const [other, otherCount] of counts) {
      if (otherCount > count && isMisprint(key, other)) joined.set(key, other)
    }
  }
  return drafts.map(({ key, label }) => {
    const other = joined.get(key)
    if (other === undefined || label === undefined) return key
    problems.push({
      code: 'labelMisprinted',
      message: `The label "${label.text}" was read as "${other}"`,
      span: label.span,
    })
    return other
  })
}

/** The keys with those of one person made one: `ELIN HARGA, ENVOY` first, and then `HARGA`. */
function joinPeople(
  keys: readonly string[],
  people: ReadonlyMap<string, Speaker | undefined>,
): string[] {
  const first = new Map<string, string>()
  for (const [key, speaker] of people) {
    if (speaker !== undefined && !first.has(speaker.name)) first.set(speaker.name, key)
  }
  return keys.map((key) => first.get(people.get(key)?.name ?? '') ?? key)
}

/** Whether `key` differs from `other` by one letter dropped, added, changed or moved. */
function isMisprint(key: string, other: string): boolean {
  if (Math.abs(key.length - other.length) > 1) return false
  // Numbered speakers differ by one character and are different people.
  if (/\d/.test(key) || /\d/.test(other)) return false
  let start = 0
  while (start < key.length && start < other.length && key[start] === other[start]) start++
  let tail = 0
  while (
    tail < key.length - start &&
    tail < other.length - start &&
    key[key.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail++
  }
  const left = key.length - start - tail
  const right = other.length - start - tail
  if (left <= 1 && right <= 1) return true
  return (
    left === 2 && right === 2 && key[start] === other[start + 1] && key[start + 1] === other[start]
  )
}
