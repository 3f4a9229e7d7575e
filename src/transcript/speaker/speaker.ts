import type { Header } from '../../document/header.ts'
import { parsePersonName } from '../../document/person-name.ts'
import type { Problem } from '../../document/problem.ts'
import { personInTitle } from '../../document/title-person.ts'
import type { Role, Speaker, SpeakerLabel, Turn } from '../../document/turn.ts'
import type { DraftTurn } from '../gather-turns.ts'
import type { LabelMatch } from '../label/label.ts'
import { joinMisprints } from '../label/misprint.ts'
import { isAnswerLabel } from '../label/part-label.ts'
import { findLabeledAsker, findPerson, isHonorific } from './labeled-person.ts'
import { assignRoles, roleOfLabel } from './role.ts'

/**
 * Give each turn its role, and its speaker where label and header name one.
 *
 * Labels that differ by a misprint are joined to the one that recurs, and reported.
 */
export function nameSpeakers(
  text: string,
  drafts: readonly DraftTurn[],
  header: Header,
): { readonly turns: readonly Turn[]; readonly problems: readonly Problem[] } {
  const { keys: printed, problems } = joinMisprints(drafts)
  const people = joinPosts(drafts, findPeople(text, drafts, printed, header))
  const keys = joinPeople(printed, people)
  const roles = assignRoles(text, drafts, keys, people)
  const main = findMainSpeaker(keys, roles, people, header)
  let last: Voice = main
  const turns = drafts.map((draft, index): Turn => {
    const key = keys[index] ?? ''
    const { label, unlabeled, spans, notes } = draft
    // One person may be named by one label and inferred for another.
    const known = label?.marked?.isSupplied ? undefined : people.get(printed[index] ?? '')
    const role = label?.marked?.role ?? roles.get(key) ?? 'unknown'
    const asker = role === 'press' && label !== undefined && label.marked === undefined
    const speaker = markedSpeaker(label) ?? (asker ? findLabeledAsker(label.text, known) : known)
    const language = label?.marked?.language
    let voice: Voice
    if (unlabeled === undefined) voice = voiceOf(role, speaker)
    else if (unlabeled === 'question') voice = { role: 'press' }
    else voice = inferredVoice(unlabeled === 'resumed' ? last : main)
    // The interpreter lends a voice to whoever spoke before.
    if (voice.role === 'interpreter') voice = { ...inferredVoice(last), role: 'interpreter' }
    else if (voice.role === 'principal' || voice.role === 'official') last = voice
    return {
      ...(label === undefined || label.marked?.isSupplied
        ? {}
        : { label: { span: label.span, text: label.text } }),
      spans,
      ...voice,
      interpreted: draft.interpreted || voice.role === 'interpreter',
      notes,
      ...(language === undefined ? {} : { language }),
    }
  })
  return { turns, problems }
}

/**
 * The people that labels name, by key; a misprinted label names nobody by itself. Full names are
 * looked for through the whole text, for the first {@link MOST_COMPLETED} labels.
 */
function findPeople(
  text: string,
  drafts: readonly DraftTurn[],
  keys: readonly string[],
  header: Header,
): ReadonlyMap<string, Speaker | undefined> {
  const people = new Map<string, Speaker | undefined>()
  const intended = new Set(keys)
  const misprints = drafts.flatMap(({ key, label }, index) =>
    label === undefined || key === keys[index] ? [] : [label.span],
  )
  for (const { key, label } of drafts) {
    if (label === undefined || people.has(key) || !intended.has(key)) continue
    // A format that gives a post and no name says that the label names no person.
    const isNamed =
      label.marked?.post === undefined && roleOfLabel(key) === undefined && !isAnswerLabel(key)
    const searched = people.size < MOST_COMPLETED ? text : ''
    const found = isNamed ? findPerson(searched, label.text, header, misprints) : undefined
    people.set(key, markedSpeaker(label) ?? found)
  }
  return people
}

/** The person whom a format names beside a label. A post is held from label to label. */
function markedSpeaker(label: LabelMatch | undefined): Speaker | undefined {
  const { name, post } = label?.marked ?? {}
  if (name === undefined) return undefined
  return { name, ...(post === undefined ? {} : { post }), basis: 'stated' }
}

/** Labels whose full names are looked for; the largest assemblies have fewer members. */
const MOST_COMPLETED = 1000

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
 * when there is none. A label marks a change of speakers, so the one whose label comes first, or after
 * that of anybody who does not ask, did not speak above it.
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
  // Whoever is given the floor, or comes after others who have it, did not hold it from the start.
  const before = keys.slice(0, keys.indexOf(only)).filter((key) => key !== '')
  const comesLater = before.length === 0 || before.some((key) => !asks(roles.get(key)))
  if (another !== undefined || comesLater) return { role: 'unknown' }
  return voiceOf('principal', people.get(only))
}

function asks(role: Role | undefined): boolean {
  return role === 'press' || role === 'audience' || role === 'interpreter'
}

/**
 * People with posts that stand alone as labels given the name of the one who has the post in another
 * label: `THE PRESIDENT` where one label is `PRESIDENT TORNQVIST`. With two of that post nobody knows.
 */
function joinPosts(
  drafts: readonly DraftTurn[],
  people: ReadonlyMap<string, Speaker | undefined>,
): ReadonlyMap<string, Speaker | undefined> {
  const labels = new Map<string, SpeakerLabel>()
  for (const { key, label } of drafts)
    if (label !== undefined && !labels.has(key)) labels.set(key, label)
  const joined = new Map(people)
  for (const [key, speaker] of people) {
    if (speaker !== undefined || roleOfLabel(key) !== undefined || !isPostAlone(key)) continue
    const post = key.replace(/^THE\s+/i, '').toLowerCase()
    const holders = [...people].filter(([, other]) => other?.post?.toLowerCase() === post)
    const [[other, holder] = [], another] = holders
    if (holder === undefined || other === undefined) continue
    if (another !== undefined && holders.some(([, { name } = holder]) => name !== holder.name))
      continue
    const evidence = labels.get(other)?.span
    joined.set(key, {
      ...holder,
      basis: 'inferred',
      ...(evidence === undefined ? {} : { evidence }),
    })
  }
  return joined
}

/** Whether a label is a post and no name. */
function isPostAlone(label: string): boolean {
  return parsePersonName(label) === undefined
}

/**
 * The keys with those of one person made one: `ELIN HARGA, ENVOY` first, and then `HARGA`.
 *
 * A surname alone joins no two people: labels that have nothing but a surname are one person's only if
 * what stands before it agrees.
 */
function joinPeople(
  keys: readonly string[],
  people: ReadonlyMap<string, Speaker | undefined>,
): string[] {
  const first = new Map<string, { key: string; titles: string }[]>()
  const joined = new Map<string, string>()
  for (const [key, speaker] of people) {
    if (speaker === undefined) continue
    const same = first.get(speaker.name) ?? []
    const titles = parsePersonName(key)?.post?.toLowerCase() ?? ''
    const isFull = /\s/.test(speaker.name)
    const other = same.find((entry) => isFull || canShare(entry.titles, titles))
    if (other === undefined) first.set(speaker.name, [...same, { key, titles }])
    joined.set(key, other?.key ?? key)
  }
  return keys.map((key) => joined.get(key) ?? key)
}

/** Whether one person can be introduced by both: not as `Mr.` and `Ms.`, nor with two posts. */
function canShare(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true
  const [men, women] = [/^mr\b/, /^(?:ms|mrs|miss|madam|madame)\b/]
  if ((men.test(a) && women.test(b)) || (women.test(a) && men.test(b))) return false
  return isHonorific(a) || isHonorific(b) || a.includes(b) || b.includes(a)
}
