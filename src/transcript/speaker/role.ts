import type { Role, Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import { countWords } from '../../text/word-count.ts'
import type { DraftTurn } from '../gather-turns.ts'
import { isCrowdLabel, isPressLabel } from '../label/part-label.ts'

/**
 * The role that each label stands for, by key.
 *
 * Some labels say it. The others are told by what is said under them: who is brief and comes before
 * questions gives the floor, who asks where nobody is labeled as asking is an interviewer, and whose
 * words are a good part of the whole is a principal. Who is named with a house by `people` and asks is a
 * journalist, however much is said.
 */
export function assignRoles(
  text: string,
  drafts: readonly DraftTurn[],
  keys: readonly string[],
  people: ReadonlyMap<string, Speaker | undefined>,
): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  const names = new Set<string>()
  for (const key of new Set(keys.filter((_, index) => drafts[index]?.label !== undefined))) {
    const role = roleOfLabel(key)
    if (role === undefined) names.add(key)
    else roles.set(key, role)
  }
  const [only, another] = names
  // Nobody is there to be measured against.
  if (only !== undefined && another === undefined) return roles.set(only, 'principal')
  const named = measureLabels(text, drafts, keys, names)
  const hasPress = [...roles.values()].includes('press')
  const mostWords = Math.max(0, ...named.map((entry) => entry.words))
  for (const entry of named) {
    const isMain = entry.words >= MAIN_SHARE * mostWords
    const isAsking = entry.questions >= QUESTION_SHARE * entry.turns
    if (isAsking && people.get(entry.key)?.outlet !== undefined) {
      roles.set(entry.key, 'press')
    } else if (hasPress && !isMain && givesFloor(entry)) {
      roles.set(entry.key, 'moderator')
    } else if ((!hasPress && isInterviewer(entry, named)) || (!isMain && asksMain(entry))) {
      roles.set(entry.key, 'press')
    } else {
      roles.set(entry.key, isMain || entry.longest > LONGEST_ASIDE ? 'principal' : 'official')
    }
  }
  return roles
}

/** The role that a label says by itself; `undefined` for the name of a person. */
export function roleOfLabel(key: string): Role | undefined {
  if (isPressLabel(key)) return 'press'
  if (isCrowdLabel(key)) return 'audience'
  for (const [pattern, role] of LABEL_ROLES) if (pattern.test(key)) return role
  return undefined
}

/** Share of the words of whoever says most above which somebody else is a principal too. */
const MAIN_SHARE = 0.2
/** Words of a turn above which whoever says it has more than a detail to add. */
const LONGEST_ASIDE = 60
/** Words of a moderator's turns on average, and of the longest, which may open the event. */
const MODERATOR_AVERAGE = 25
const MODERATOR_LONGEST = 120
/** Share of a moderator's turns that a question follows. */
const FLOOR_SHARE = 0.5
/** Turns of an interviewer; two questions are asked back in any conversation. */
const LEAST_QUESTIONS = 3
/** Share of an interviewer's turns that are questions. */
const QUESTION_SHARE = 0.5

/** Someone who says little, and mostly right before a question. */
function givesFloor({ words, turns, longest, beforePress }: LabelStats): boolean {
  return (
    words / turns <= MODERATOR_AVERAGE &&
    longest <= MODERATOR_LONGEST &&
    beforePress >= FLOOR_SHARE * turns
  )
}

/** Someone most of whose turns are questions, next to someone who asks not half as often. */
function isInterviewer(entry: LabelStats, named: readonly LabelStats[]): boolean {
  const share = entry.questions / entry.turns
  return (
    entry.turns >= LEAST_QUESTIONS &&
    share >= QUESTION_SHARE &&
    named.some((other) => other !== entry && other.questions / other.turns < share / 2)
  )
}

/**
 * Someone who asks once or a few times, is brief, and is answered at once by whoever says most: a
 * journalist whom the transcript names.
 */
function asksMain({ turns, questions, beforeMain, longest }: LabelStats): boolean {
  return (
    turns <= MOST_ASKED &&
    questions === turns &&
    beforeMain === turns &&
    longest <= LONGEST_QUESTION
  )
}

/** Questions of one journalist, and words of the longest. */
const MOST_ASKED = 3
const LONGEST_QUESTION = 150

const LABEL_ROLES: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:THE )?(?:MODERATOR|OPERATOR|MC|EMCEE|HOST|FACILITATOR|PRESENTER|PRESIDING OFFICER)$/,
    'moderator',
  ],
  // The chair of a parliament, who is spoken to and gives the floor.
  [/^(?:MR|MRS|MADAM|MADAME) (?:DEPUTY )?SPEAKER$/, 'moderator'],
  [/\b(?:INTERPRETER|TRANSLATOR)\b/, 'interpreter'],
  [
    /^(?:THE )?(?:AUDIENCE(?: MEMBERS?)?|PARTICIPANTS?|CROWD|VOICES?|ATTENDEES?|MEMBERS?|STUDENTS?|DELEGATES?|UNIDENTIFIED(?: \w+){0,3}|UNKNOWN(?: \w+)?|SPEAKER \d+|MALE(?: \w+)?|FEMALE(?: \w+)?|ALL|SEVERAL)(?: (?:NO |#)?\d+| NUMBER \w+)?$/,
    'audience',
  ],
  [/^(?:STAFF|AIDE|PRESS AIDE|WHITE HOUSE STAFF)$/, 'official'],
  [
    /\b(?:ADMINISTRATION|DEPARTMENT|GOVERNMENT|DEFENSE|MILITARY|STATE|SENIOR|US|WHITE HOUSE)(?: \w+)? OFFICIAL(?:S)?\b/,
    'principal',
  ],
]

/** What the turns under one label are like. */
interface LabelStats {
  readonly key: string
  turns: number
  words: number
  /** Turns that end in a question mark. */
  questions: number
  /** Turns directly before one of a press label. */
  beforePress: number
  /** Turns directly before one of whoever says most. */
  beforeMain: number
  /** Words of the longest turn. */
  longest: number
}

/** What the turns under each of the labels `names` are like, in the order in which they first stand. */
function measureLabels(
  text: string,
  drafts: readonly DraftTurn[],
  keys: readonly string[],
  names: ReadonlySet<string>,
): LabelStats[] {
  const stats = new Map<string, LabelStats>()
  for (const [index, { label, spans }] of drafts.entries()) {
    const key = keys[index] ?? ''
    if (label === undefined || !names.has(key)) continue
    const entry = stats.get(key) ?? {
      key,
      turns: 0,
      words: 0,
      questions: 0,
      beforePress: 0,
      beforeMain: 0,
      longest: 0,
    }
    stats.set(key, entry)
    let words = 0
    for (const span of spans) words += countWords(text, span)
    entry.turns++
    entry.words += words
    entry.longest = Math.max(entry.longest, words)
    const last = spans[spans.length - 1]
    if (last !== undefined && asks(text, last)) entry.questions++
    const next = keys[index + 1]
    if (next !== undefined && isPressLabel(next)) entry.beforePress++
  }
  const measured = [...stats.values()]
  const main = measured.reduce<LabelStats | undefined>(
    (most, entry) => (entry.words > (most?.words ?? 0) ? entry : most),
    undefined,
  )
  for (const [index, key] of keys.entries()) {
    const entry = stats.get(key)
    if (entry !== undefined && main !== entry && keys[index + 1] === main?.key) entry.beforeMain++
  }
  return measured
}

/** Whether words end in a question mark, with nothing behind it but marks that close. */
function asks(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const mark = words.lastIndexOf('?')
  return mark >= 0 && /^["”’)\s—–-]*$/.test(words.slice(mark + 1))
}
