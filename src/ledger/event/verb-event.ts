import type { TokenRange, Tree } from '../../article/reported/tree.ts'
import { readAct, readAnnounce, readAttack, readFire, readMove } from './act-verbs.ts'
import { subjectOf } from './clause.ts'
import {
  readDiscuss,
  readHost,
  readMeet,
  readPhone,
  readSee,
  readTalk,
  readWrite,
} from './contact-verbs.ts'
import type { EventDraft, Reading } from './event-draft.ts'
import { settingOf } from './event-place.ts'
import { whenOf } from './event-time.ts'
import type { EventWord, VerbFrame } from './event-word.ts'
import { readGo, readVisit } from './journey-verbs.ts'
import { verbToldApart } from './told-apart.ts'
import { toldAs } from './told-as.ts'
import type { ReadVerb } from './verb-frame.ts'

/** The event that a verb tells, or `undefined` when it tells none. */
export function verbEvent(
  reading: Reading,
  at: number,
  word: NonNullable<EventWord['verb']>,
): EventDraft | undefined {
  const { tree } = reading
  // "An elected leader", "a signed accord".
  if (tree.is(at, 'amod') || tree.is(at, 'compound')) return undefined
  const subject = subjectOf(tree, at)
  const framed = FRAMES[word.frame](reading, at, subject, word)
  if (framed === undefined) return undefined
  const range = clauseRange(tree, at, subject)
  const { time, date, isAhead } = whenOf(reading, at, range)
  const status = toldAs(tree, at, isAhead)
  if (status === undefined) return undefined
  if (word.isPlanOnly === true && (status !== 'planned' || time === undefined)) return undefined
  const setting = settingOf(reading, [at])
  const place = framed.place ?? setting.place
  const isPlaced = place !== undefined || setting.venue !== undefined
  const { parties, needs } = framed
  if (needs !== undefined && time === undefined && !(needs === 'setting' && isPlaced))
    return undefined
  return {
    kind: framed.kind ?? word.kind,
    participants: parties.names,
    ...(framed.channel === undefined ? {} : { channel: framed.channel }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(setting.venue === undefined ? {} : { venue: setting.venue }),
    status,
    range,
    at,
    lemma: word.lemma,
    ...(parties.isInferred ? { possible: true } : {}),
    ...(framed.isOwn === true ? { isOwn: true } : {}),
    ...verbToldApart(tree, at),
  }
}

const FRAMES: Readonly<Record<VerbFrame, ReadVerb>> = {
  meet: readMeet,
  see: readSee,
  talk: readTalk,
  phone: readPhone,
  host: readHost,
  discuss: readDiscuss,
  visit: readVisit,
  go: readGo,
  write: readWrite,
  act: readAct,
  announce: readAnnounce,
  attack: readAttack,
  move: readMove,
  fire: readFire,
}

/** The words from the subject to the end of what the verb says, without clauses joined to it. */
export function clauseRange(tree: Tree, verb: number, subject: number | undefined): TokenRange {
  let { start, end } = tree.range(verb)
  for (let child = tree.firstChild(verb); child >= 0; child = tree.nextChild(child)) {
    const range = tree.range(child)
    const isJoined = tree.is(child, 'conj') || tree.is(child, 'parataxis') || tree.is(child, 'cc')
    if (child > verb && isJoined) end = Math.min(end, range.start)
    // "AVERHOLT — Harga met Oda."
    const isDateline = tree.is(child, 'dep') && tree.isMark(range.end - 1)
    const isBefore = isJoined || isDateline || tree.is(child, 'ccomp') || tree.is(child, 'advcl')
    if (child < verb && isBefore) start = Math.max(start, range.end)
  }
  if (subject !== undefined && subject < verb && tree.head(subject) === verb) {
    const first = tree.range(subject).start
    if (first < start && start - first < LONGEST_SUBJECT) start = first
  }
  while (start < verb && (tree.isMark(start) || tree.is(start, 'cc'))) start++
  while (end > verb + 1 && tree.isMark(end - 1)) end--
  return { start, end: Math.max(end, verb + 1) }
}

/** Words from a subject to a verb that are kept as evidence. */
const LONGEST_SUBJECT = 30
