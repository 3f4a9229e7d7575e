import { addressesHearers } from '../document/audience.ts'
import type { DocumentKind } from '../document/document.ts'
import type { Header } from '../document/header.ts'
import { isPostWord } from '../document/person-name.ts'
import type { Turn } from '../document/turn.ts'
import type { Span } from '../text/span.ts'
import { foldSpaces } from '../text/white-space.ts'
import { isPressLabel } from './label/part-label.ts'

/** The kind of an event that has turns, from its title and from who speaks in it. */
export function chooseTranscriptKind(
  text: string,
  header: Header,
  turns: readonly Turn[],
): { kind: DocumentKind; reasons: string[] } {
  const title = [header.title ?? '', ...header.kindLines].map(foldSpaces).join('\n')
  const press = turns.filter((turn) => turn.role === 'press').length
  const principals = new Set(
    turns
      .filter((turn) => turn.role === 'principal')
      .map((turn) => turn.speaker?.name ?? turn.label?.text),
  )
  const hasModerator = turns.some((turn) => turn.role === 'moderator')
  const shape = `${principals.size} principal${principals.size === 1 ? '' : 's'} and ${press} question turn${press === 1 ? '' : 's'}`
  for (const [pattern, kind] of TITLE_KINDS) {
    const match = pattern.exec(title)
    if (match === null) continue
    if (kind === 'remarks') {
      // A title that only says "Remarks" leaves it to the speakers.
      if (press >= LEAST_PRESS && hasModerator) return decided('pressAvailability', shape, match[0])
      if (principals.size > 1) return decided('jointRemarks', shape, match[0])
    }
    return decided(kind, shape, match[0])
  }
  const talk = INTERVIEW_WITH.exec(title)
  if (talk !== null && principals.size < 2 && press > 0) return decided('interview', shape, talk[0])
  const sitting = SITTING.exec(title)?.[0] ?? sittingByChair(turns)
  if (sitting !== undefined) {
    return because(
      'unknown',
      shape,
      `It is of a sitting ("${foldSpaces(sitting)}"), no kind of its own`,
    )
  }
  if (press === 0) {
    const unnamed = turnsOfUnnamed(turns)
    if (
      unnamed >= LEAST_UNNAMED &&
      unnamed >= UNNAMED_SHARE * turns.length &&
      principals.size < 2
    ) {
      return because(
        'pressAvailability',
        shape,
        `${unnamed} turns are of people without a name, between those of one`,
      )
    }
    const asker = findAsker(text, turns)
    if (asker !== undefined) return because('interview', shape, `${asker} asks and others answer`)
    const floor = turns.find(({ label }) => FLOOR.test(label?.text ?? ''))?.label
    if (floor !== undefined) {
      return because('speech', shape, `Members speak before a chair ("${floor.text}")`)
    }
    const speech = principals.size < 2 ? signOfSpeech(text, turns) : undefined
    if (speech !== undefined) return because('speech', shape, speech)
    if (principals.size > 1) return decided('jointRemarks', shape)
    return isTalk(turns)
      ? because('unknown', shape, 'Two people talk with each other')
      : decided('remarks', shape)
  }
  const hosts = new Set(turns.filter(({ role }) => role === 'press').map(nameOf))
  if (hosts.size === 1 && !hosts.has(undefined) && principals.size > 1 && !hasModerator) {
    return because('interview', shape, `${[...hosts][0]} asks all that is asked`)
  }
  if (hasModerator || principals.size > 1) return decided('pressAvailability', shape)
  if (press < INTERVIEW_SHARE * turns.length) return decided('remarks', shape)
  const crowd = signOfCrowd(text, turns)
  if (crowd === undefined) return decided('interview', shape)
  return because(holdsOffice(turns) ? 'pressAvailability' : 'pressBriefing', shape, crowd)
}

/** Whoever is in the chair of a house in which members hold the floor. */
const FLOOR = /^the (?:presiding officer|(?:acting )?president pro tempore|speaker pro tempore)/i

/** How many turns are of people without a name, who are no audience for a transcriber that has that word. */
function turnsOfUnnamed(turns: readonly Turn[]): number {
  return turns.filter(({ label }) => /^un(?:identified|known)/i.test(label?.text ?? '')).length
}

/** Turns without a name that are those of journalists and no shouts, and their share of all. */
const LEAST_UNNAMED = 5
const UNNAMED_SHARE = 0.3

/** What shows that one speaker holds a speech, long and to hearers; `undefined` when nothing does. */
function signOfSpeech(text: string, turns: readonly Turn[]): string | undefined {
  const lengths = turns.map(({ spans }) =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0),
  )
  const longest = Math.max(0, ...lengths)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const turn = turns[lengths.indexOf(longest)]
  if (turn === undefined || longest < SHORTEST_SPEECH || longest < SPEECH_SHARE * all)
    return undefined
  const words = turn.spans.map(({ start, end }) => text.slice(start, end))
  return addressesHearers(words) ? 'One long turn addresses its hearers' : undefined
}

/** Code units of a turn that is a speech, and the share of all that it is. */
const SHORTEST_SPEECH = 1500
const SPEECH_SHARE = 0.6

/** Whether two people who are named speak by turns for long, neither of them to an audience. */
function isTalk(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>()
  for (const { label, role } of turns) {
    if (label === undefined || role === 'audience') continue
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1)
  }
  const least = Math.min(...counts.values())
  return turns.length >= LEAST_TALK && counts.size === 2 && least >= TALKER_SHARE * turns.length
}

/** Turns of a talk of two, and the share of them that either has. */
const LEAST_TALK = 8
const TALKER_SHARE = 0.3

/** The name under which a turn's speaker asks, when one is stated. */
function nameOf({ speaker, label }: Turn): string | undefined {
  return speaker?.basis === 'stated'
    ? speaker.name
    : isPressLabel(label?.text ?? '')
      ? undefined
      : label?.text
}

/** `Minister Oda with Elin Harga of The Drast Courier`. */
const INTERVIEW_WITH =
  /\bwith (?:\p{Lu}[\p{L}.’'-]* ){2,5}(?:(?:of|on|from|for) )(?:[Tt]he )?\p{Lu}\p{L}*/u

/** Houses that sit and debate, in the languages of parliaments. */
const SITTING =
  /(?<![a-zà-ɏѐ-ӿ])(?:debates?|débats?|debate[ns]?|proceedings|sitting|plenary|hansard|oireachtas|[a-zà-ɏѐ-ӿ]*sitzung|sesión|sessão|séance|sessió|ple del|parliamentary|national assembly|council of the city|city council|(?:public|regular|special) meeting of|заседани[a-zà-ɏѐ-ӿ]+|засідання)(?![a-zà-ɏѐ-ӿ])/i

/** The label of whoever is in the chair of a sitting, or of its members; `undefined` without. */
function sittingByChair(turns: readonly Turn[]): string | undefined {
  const labels = turns.flatMap(({ label }) => (label === undefined ? [] : [label.text]))
  const chair = labels.find((label) => CHAIR.test(label))
  const members = new Set(labels.filter((label) => MEMBER.test(label)))
  return members.size >= LEAST_MEMBERS ? [...members][0] : chair
}

const CHAIR = /^(?:the |mr\.? |madam )?(?:acting |deputy )?speaker$/i
const MEMBER = /^(?:councillor|councilor|deputy|senator|hon\.?|the hon\.?|mp)\s/i
/** Members whose labels make a sitting; one or two may stand before the press. */
const LEAST_MEMBERS = 3

function because(
  kind: DocumentKind,
  shape: string,
  reason: string,
): { kind: DocumentKind; reasons: string[] } {
  return { kind, reasons: [`It has ${shape}`, reason] }
}

/** What shows that more than one journalist asks; `undefined` when nothing does. */
function signOfCrowd(text: string, turns: readonly Turn[]): string | undefined {
  const askers = new Set(
    turns.filter(({ role }) => role === 'press').map(({ speaker }) => speaker?.name),
  )
  askers.delete(undefined)
  if (askers.size > 1) return `${askers.size} people ask by name`
  const spoken = turns.filter(({ role }) => role === 'principal').slice(0, FIRST_TURNS)
  for (const { spans } of spoken) {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ')
    const match = TO_A_ROOM.exec(words.slice(0, LONGEST_OPENING))
    if (match !== null) return `It is opened to a room: "${foldSpaces(match[0])}"`
  }
  return undefined
}

/** Turns of the one who answers, and code units of each, in which a room is greeted. */
const FIRST_TURNS = 3
const LONGEST_OPENING = 2000

const TO_A_ROOM =
  /\b(?:(?:good (?:morning|afternoon|evening)|hello|hi|thank you|thanks|welcome|happy \w+day),? (?:again,? )?(?:everyone|everybody|all|guys|folks|ladies and gentlemen|you all)|(?:take|start with|get to|go to|open (?:it )?up (?:for|to)) (?:a few |some |any |your )?questions|(?:any|no|few|some|couple of) announcements?|all of you\b|you guys|welcome to the (?:\w+ )?(?:briefing|ministry|chancellery|house))/i

/** Whether the one who answers is called by a post of their own, as spokespeople are not. */
function holdsOffice(turns: readonly Turn[]): boolean {
  const label = turns.find(({ role }) => role === 'principal')?.label?.text ?? ''
  const [first = '', second = ''] = label.replace(/^the\s+/i, '').split(/\s+/)
  return (
    isPostWord(first) &&
    !/^(?:mr|mrs|ms|miss|dr|mx)\.?$/i.test(first) &&
    !/^(?:spokes|press$)/i.test(first) &&
    !/^spokes/i.test(second)
  )
}

/**
 * The one speaker who asks most of the time, in a talk in which nobody is marked as press: a host with
 * a guest. `undefined` when there is none.
 */
function findAsker(text: string, turns: readonly Turn[]): string | undefined {
  const counts = new Map<string, { turns: number; questions: number }>()
  for (const { label, speaker, spans } of turns) {
    const name = speaker?.name ?? label?.text
    const last = spans.at(-1)
    if (name === undefined || last === undefined) continue
    const count = counts.get(name) ?? { turns: 0, questions: 0 }
    count.turns++
    if (asks(text, last)) count.questions++
    counts.set(name, count)
  }
  const askers = [...counts].filter(
    ([, { turns: all, questions }]) => questions >= LEAST_ASKED && questions >= ASKED_SHARE * all,
  )
  const isTalk = counts.size > 1 && askers.length < counts.size
  const [asker] = askers.sort(([, a], [, b]) => b.questions - a.questions)
  return isTalk && asker !== undefined && asker[1].turns >= TALK_SHARE * turns.length
    ? asker[0]
    : undefined
}

/** Whether words end in a question mark. */
function asks(text: string, { start, end }: Span): boolean {
  return /\?["”’)\s]*$/.test(text.slice(Math.max(start, end - 20), end))
}

/** Questions of a host, their share of the host's turns, and the share of those in all turns. */
const LEAST_ASKED = 3
const ASKED_SHARE = 0.4
const TALK_SHARE = 0.2

/** Question turns that make an availability of remarks; one or two are shouted at any. */
const LEAST_PRESS = 3
/** Share of question turns in an interview; fewer are interjections. */
const INTERVIEW_SHARE = 0.3

function decided(
  kind: DocumentKind,
  shape: string,
  words?: string,
): { kind: DocumentKind; reasons: string[] } {
  const reasons = [`It has ${shape}`]
  if (words !== undefined) reasons.unshift(`Its header says "${words.trim()}"`)
  return { kind, reasons }
}

const TITLE_KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [
    /\b(?:joint )?(?:press availability|press conference|news conference|press encounter|media stakeout|doors(?:tep|top))\b/i,
    'pressAvailability',
  ],
  [
    /\b(?:press (?:briefing|gaggle|call)|(?:daily|background|special|on-the-record|department|regular) (?:press )?(?:briefing|call|conference call)|gaggle|briefing (?:with|by|on))\b/i,
    'pressBriefing',
  ],
  [/\binterview\b/i, 'interview'],
  [
    /\b(?:before|after|ahead of|prior to|following) (?:their |the |a )?(?:bilateral |trilateral |working )?(?:meeting|talks|dinner|lunch|signing)\b/i,
    'jointRemarks',
  ],
  [/\bjoint (?:remarks|statements?)\b/i, 'jointRemarks'],
  [
    /\b(?:inaugural address|speech|state of the union|lecture|keynote|address (?:to|by|at|before))\b/i,
    'speech',
  ],
  [
    /例行记者会|例行記者會|(?<![a-zà-ɏѐ-ӿ])(?:regierungspressekonferenz|point de presse|брифинг|брифінг)/i,
    'pressBriefing',
  ],
  [
    /(?<![a-zà-ɏѐ-ӿ])(?:pressekonferenz|conférence de presse|(?:rueda|conferencia) de prensa|conferência de imprensa|coletiva|conferenza stampa|konferencja prasowa|tisková konference|basın toplantısı|пресс-конференци[a-zà-ɏѐ-ӿ]|прес-?конференці[a-zà-ɏѐ-ӿ])(?![a-zà-ɏѐ-ӿ])|记者会|記者會|記者会見|기자회견|مؤتمر صحفي/i,
    'pressAvailability',
  ],
  [
    /(?<![a-zà-ɏѐ-ӿ])(?:entrevista|entretien (?:avec|de|accordé)|intervista|wywiad|rozhovor|röportaj|интервью|інтерв[’']ю)(?![a-zà-ɏѐ-ӿ])|专访|專訪/i,
    'interview',
  ],
  [/\bremarks\b/i, 'remarks'],
]
