import type { Header } from '../document/header.ts'
import type { Problem } from '../document/problem.ts'
import { personInTitle } from '../document/title-person.ts'
import type { Role, Speaker, Turn } from '../document/turn.ts'
import type { DraftTurn } from './gather-turns.ts'
import type { LabelMatch } from './label.ts'
import { findPerson } from './labeled-person.ts'
import { joinMisprints } from './misprint.ts'
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
  const people = findPeople(text, drafts, printed, header)
  const keys = joinPeople(printed, people)
  const roles = assignRoles(text, drafts, keys)
  const main = findMainSpeaker(keys, roles, people, header)
  let last: Voice = main
  const turns = drafts.map((draft, index): Turn => {
    const key = keys[index] ?? ''
    const { label, unlabeled, spans, notes } = draft
    // One person may be named by one label and inferred for another.
    const speaker = markedSpeaker(label) ?? people.get(printed[index] ?? '')
    const role = label?.marked?.role ?? roles.get(key) ?? 'unknown'
    const language = label?.marked?.language
    let voice: Voice
    if (unlabeled === undefined) voice = voiceOf(role, speaker)
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
    const isNamed = label.marked?.name === undefined && roleOfLabel(key) === undefined
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
