import { partitionPoint } from '../../text/partition-point.ts'
import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { Passage } from '../spoken-text.ts'
import { ACT_PHRASES } from './act-phrase.ts'
import { CONTACT_PHRASES } from './contact-phrase.ts'
import type { EventDraft } from './event-draft.ts'
import { dateOf } from './event-time.ts'
import { NAMED_EVENTS } from './named-event.ts'
import type { PhraseRule } from './phrase-rule.ts'
import type { Scene } from './scene.ts'
import { sidesOf } from './two-sides.ts'

/** An event that a phrase tells by itself; offsets in the text of the passage. */
export interface PhraseEvent extends Omit<EventDraft, 'range' | 'at'> {
  readonly start: number
  readonly end: number
}

/**
 * The events that phrases of a passage tell: named gatherings and pacts, nouns of acts with a place or a
 * party. No tree is made, so that a page of them costs no more than reading it.
 */
export function phraseEvents(
  passage: Passage,
  scene: Scene,
  timesOf: (passage: Passage) => readonly TimeExpression[],
): PhraseEvent[] {
  const { text } = passage
  const events: PhraseEvent[] = []
  let times: readonly TimeExpression[] | undefined
  for (const { start: at, end: behind, rules } of nounsIn(text)) {
    const last = events.at(-1)
    if (last !== undefined && at < last.end) continue
    const before = text.slice(Math.max(0, at - BEFORE_REACH), at)
    const after = text.slice(behind, behind + AFTER_REACH)
    for (const rule of rules) {
      const found = phraseAt(rule, before, after)
      if (found === undefined) continue
      times ??= timesOf(passage)
      const event = eventAt({ passage, scene, times }, rule, {
        ...found,
        start: at - found.before.length,
        end: behind + found.after.length,
      })
      if (event === undefined) continue
      events.push(event)
      break
    }
  }
  return events
}

interface Phrase {
  readonly before: string
  readonly after: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

interface PlacedPhrase extends Phrase {
  readonly start: number
  readonly end: number
}

function phraseAt(rule: PhraseRule, before: string, after: string): Phrase | undefined {
  // What follows is looked at first: it is held against one place, and fails sooner.
  const right = rule.after?.exec(after)
  if (right === null) return undefined
  const left = rule.before.exec(before)
  if (left === null) return undefined
  return {
    before: left[0],
    after: right?.[0].replace(/[.,]+$/, '') ?? '',
    groups: { ...left.groups, ...right?.groups },
  }
}

function eventAt(
  {
    passage,
    scene,
    times,
  }: {
    readonly passage: Passage
    readonly scene: Scene
    readonly times: readonly TimeExpression[]
  },
  rule: PhraseRule,
  phrase: PlacedPhrase,
): PhraseEvent | undefined {
  const { text, voice } = passage
  const { start, groups } = phrase
  if (rule.areSides === true && sidesOf(groups, scene).length === 0) return undefined
  const sentence = clauseAround(passage, phrase)
  if (UNREAL.test(sentence.before) || WISHED.test(sentence.before)) return undefined
  if (NOT_YET.test(sentence.after)) return undefined
  const inner = text.slice(start, phrase.end)
  const clause = `${sentence.before}${inner}${sentence.after}`
  if (rule.mustBeFact === true && DEMAND.test(clause)) return undefined
  if (rule.mustBeTold === true && !TOLD.test(clause)) return undefined
  const time = timeBeside(text, times, phrase)
  const date = dateOf(time)
  if (rule.needsTime === true && time === undefined) return undefined
  const end = time === undefined ? phrase.end : Math.max(phrase.end, time.span.end)
  const words = text.slice(start, end)
  const today = voice.day?.precision === 'day' ? voice.day.value : undefined
  const isAhead = date !== undefined && today !== undefined && date.from > today
  const around = `${sentence.before.slice(-30)}${words}${sentence.after.slice(0, 40)}`
  const isPlanned = isAhead || (rule.kind !== 'militaryAct' && UPCOMING.test(around))
  const status = isPlanned ? 'planned' : CURRENT.test(words) ? 'ongoing' : rule.status
  const participants = [groups.who, groups.whom].filter((name) => name !== undefined)
  const owners = rule.owner === true ? scene.together(voice) : []
  const { place } = groups
  return {
    kind: rule.kind,
    ...(rule.channel === undefined ? {} : { channel: rule.channel }),
    participants: [...new Set([...participants, ...owners])],
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(rule.isForum === true ? { venue: forumIn(text, phrase) } : {}),
    status: status ?? 'happened',
    ...(status === undefined ? { isStatusAssumed: true } : {}),
    lemma: rule.lemma,
    start,
    end,
  }
}

/** The words of the sentence before and behind a phrase up to a semicolon, as far as they are looked at. */
function clauseAround(
  { text, sentences }: Passage,
  { start, end }: PlacedPhrase,
): { readonly before: string; readonly after: string } {
  const first = partitionPoint(sentences.length, (k) => (sentences[k] as Span).end <= start)
  const last = partitionPoint(sentences.length, (k) => (sentences[k] as Span).end < end)
  const from = Math.min(start, sentences[first]?.start ?? start)
  const to = Math.max(end, sentences[last]?.end ?? end)
  const before = text.slice(Math.max(from, start - CLAUSE_REACH), start)
  const [after = ''] = text.slice(end, Math.min(to, end + CLAUSE_REACH)).split(';', 1)
  return { before: before.slice(before.lastIndexOf(';') + 1), after }
}

/** The time in a phrase or right behind it. */
function timeBeside(
  text: string,
  times: readonly TimeExpression[],
  { start, end }: PlacedPhrase,
): TimeExpression | undefined {
  const first = partitionPoint(times.length, (k) => (times[k] as TimeExpression).span.start < start)
  for (let k = first; k < times.length; k++) {
    const time = times[k] as TimeExpression
    if (time.span.start > end + TIME_REACH) return undefined
    if (time.type === 'SET' || time.type === 'DURATION' || time.bound !== undefined) continue
    if (time.span.start < end || BESIDE.test(text.slice(end, time.span.start))) return time
  }
  return undefined
}

/** The name of a forum, without the article before it. */
function forumIn(text: string, { start, end }: PlacedPhrase): string {
  return text
    .slice(start, end)
    .replace(SPACE, ' ')
    .replace(/^(?:at |the |this |our |its |an? )+/i, '')
}

const RULES = rulesByNoun([...NAMED_EVENTS, ...ACT_PHRASES, ...CONTACT_PHRASES])

function rulesByNoun(rules: readonly PhraseRule[]): Map<string, PhraseRule[]> {
  const byNoun = new Map<string, PhraseRule[]>()
  for (const rule of rules) {
    for (const noun of rule.nouns.split(' ')) {
      const known = byNoun.get(noun)
      if (known === undefined) byNoun.set(noun, [rule])
      else known.push(rule)
    }
  }
  return byNoun
}

/** Every word of a text that has rules; `cease-fire`, `2+2` and `COP26` are words. */
function* nounsIn(text: string): Generator<{
  readonly start: number
  readonly end: number
  readonly rules: readonly PhraseRule[]
}> {
  let k = 0
  while (k < text.length) {
    if (!isInner(text.charCodeAt(k))) {
      k++
      continue
    }
    const start = k
    while (k < text.length) {
      const isJoint = text.charCodeAt(k) === HYPHEN && isInner(text.charCodeAt(k + 1))
      if (!isJoint && !isInner(text.charCodeAt(k))) break
      k++
    }
    // Most words end here, before they are cut out of the text.
    if (k - start > LONGEST) continue
    const ends = ENDS[text.charCodeAt(start)] as number | undefined
    if (ends === undefined || (ends & bitOf(text.charCodeAt(k - 1))) === 0) continue
    const rules = RULES.get(text.slice(start, k)) ?? rulesOfNumber(text, start, k)
    if (rules !== undefined) yield { start, end: k, rules }
  }
}

/** The rules of `COP#` for `COP26`. */
function rulesOfNumber(text: string, start: number, end: number): PhraseRule[] | undefined {
  if (end - start > LONGEST_NUMBERED || !text.startsWith('COP', start)) return undefined
  return RULES.get(text.slice(start, end).replace(/-?\d+$/, '#'))
}

/** Whether a unit is a letter, a digit or the plus of `2+2`. */
function isInner(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x2b ||
    (unit > 0xbf && unit < 0x250)
  )
}

const HYPHEN = 0x2d
const LONGEST_NUMBERED = 6
const LONGEST = Math.max(...[...RULES.keys()].map((noun) => noun.length))

/** By the first unit of a noun, the units that end one, as bits. */
const ENDS: readonly number[] = endsOfNouns()

function endsOfNouns(): number[] {
  const ends: number[] = []
  for (const noun of RULES.keys()) {
    const first = noun.charCodeAt(0)
    // Any digit may stand for the "#" of "COP#".
    const last = noun.endsWith('#') ? [...'0123456789'] : [noun.charAt(noun.length - 1)]
    for (const unit of last) ends[first] = (ends[first] ?? 0) | bitOf(unit.charCodeAt(0))
  }
  return ends
}

/** One of 32 bits for a unit; letters in small have one each. */
function bitOf(unit: number): number {
  return 1 << (unit & 31)
}

/** Code units in front of a noun and behind it that may belong to its phrase. */
const BEFORE_REACH = 100
const AFTER_REACH = 140
/** Code units around a phrase in which words are looked for that say whether it is told as a fact. */
const CLAUSE_REACH = 220
/** Code units between a phrase and its time. */
const TIME_REACH = 12
const SPACE = /\s/g
const BESIDE = /^(?:,? (?:of|on|in|at|held|dated|signed|earlier|back in|for))?,?\s*$/
const UNREAL =
  /\b(?:any|no|every|each|such|if|whether|without|possible|potential|threats? of|risk of|danger of|prevent\w*|avoid\w*|future|hypothetical|plea for|committee on|committee for|anniversary of)\s(?:[\w-]+\s){0,1}$/i
/** "The convening of the conference" is what is asked for; so is one that "can be held". */
const WISHED =
  /\b(?:conven(?:e|ing)|convocation|holding|idea|proposals?|proposed|calls?|calling|called|appeals?)\s(?:of|for|to (?:hold|convene))\s$/i
const NOT_YET =
  /^[^,]{0,60}?\b(?:can|could|should|must|would|might|may) (?:\w+ )?be (?:held|convened|reached|signed)/i
const DEMAND =
  /\b(?:calls?|called|calling|demand\w*|urg(?:e|es|ed|ing)|insist\w*|must|should|requir\w+|immediate|unconditional|need(?:s|ed)?|would|could|if|until|unless|appeal\w*|necessary|essential|hopes?|towards?|propos\w+|seek\w*|want(?:s|ed)?|may|might|can|ought|ensur\w+|guarantee\w*|imperative|possible|possibility)\b/i
const TOLD =
  /\b(?:led to|after|since|following|began|begun|started|completed|finished|welcom\w+|congratulat\w+|announced|announcement|decision|decided|last|yesterday|recent|now)\b/i
const UPCOMING =
  /\b(?:upcoming|forthcoming|next|(?:to|will) be held|(?:in )?advance of|coming up|will (?:be|happen|take place|host|attend|convene|hold)|scheduled|looks? forward|looking forward|prepar\w+ for|ahead of)\b/i
const CURRENT = /\b(?:ongoing|on-going|continuing|continued|current)\b/i
