import { isListedState, isStateAdjective, stateKey } from '../../text/state-word.ts'
import type { Passage } from '../spoken-text.ts'
import type { OwnStates } from './side.ts'
import { wholeStateKey } from './whole-state-key.ts'

/**
 * The states that the speaker of a passage speaks for: those of the post, else of the title, and else of
 * the ministry that publishes the text. Where nothing tells, the text is read as one of the United States, whose
 * transcripts name no state.
 */
export function ownStates({ voice, document }: Passage): OwnStates {
  const { post } = voice.speaker ?? {}
  const { country, kind, speaker } = voice.quotation?.source ?? {}
  // A state may speak itself: "Halvenia says". Names of people are none that an act is told of.
  const state = country ?? (kind === 'group' ? undefined : speaker)
  const told = statesIn(`${ownOffice(post ?? '')}${state === undefined ? '' : ` of ${state}`}`)
  if (told.size > 0) return told
  // The headline of a report names others as often as who speaks.
  if (voice.quotation !== undefined) return DEFAULT
  const title = document.title ?? ''
  // The title of a debate names the state that speaks; that of another speech may name its hearers.
  // A communiqué speaks for all that its title names.
  const isWhole = document.turns.length === 0
  const titled =
    isWhole && document.kind === 'communique'
      ? jointStates(title)
      : statesIn(
          isWhole && /\bdebate\b/i.test(title)
            ? title
            : ownOffice(besideName(title, voice.speaker?.name)),
        )
  if (titled.size > 0) return titled
  const published = publishedBy(document.publisher ?? '')
  return published.size > 0 ? published : DEFAULT
}

/** The state whose ministry or embassy publishes a text: "Ministry of Foreign Affairs of Halvenia". */
function publishedBy(publisher: string): Set<string> {
  return OFFICES.test(publisher) ? statesIn(publisher.split(' in ')[0] as string) : new Set()
}

const OFFICES =
  /\b(?:Ministry|Government|Embassy|Presidency|Cabinet|Department|Mission|Office of the (?:President|Prime Minister|Government))\b/

/** What a title says of one of those it names: "Lee Bao of Sorrenay" of "Mirela Oda and Lee Bao of Sorrenay". */
export function besideName(title: string, name: string | undefined): string {
  const surname = name?.split(' ').at(-1)
  if (surname === undefined) return ''
  const part = title.split(/,? (?:and|with|&) |;/i).find((words) => words.includes(surname)) ?? ''
  // "In Drast", "at the summit": where it is, and not whose.
  return part.split(/ (?:in|at|on|before|during|to|after|following|from) /i)[0] ?? ''
}

/** A post without the states that it is sent to or charged with: "Envoy for Yemen", "Iraq Task Force Director". */
export function ownOffice(post: string): string {
  return post
    .replace(/ (?:for|to|on) (?:the )?\p{Lu}.*?(?=,| of |$)/gu, '')
    .replace(CHARGES, (charge, field) => (isListedState(field) ? '' : charge))
}

const CHARGES =
  /(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) (?:Task Force|Engagement|Affairs|Coordinator|Desk|Reconciliation)\b/gu

/** All states that issue a communiqué: "Joint Statement of Halvenia and Palvia", "Halvenia–Palvia Joint Statement". */
function jointStates(title: string): Set<string> {
  const [who = ''] = title.split(/ (?:on|regarding|concerning|following|after|at) /i)
  const found = statesOfParts(who)
  return found.size > 0 ? found : statesOfParts(title)
}

/** The states that are joined in a title, where the first part names one. */
function statesOfParts(title: string): Set<string> {
  const [first = '', ...others] = title.split(/,? (?:and|&) |, |[–-](?=\p{Lu})/u)
  const states = [statesIn(first), ...others.map((part) => statesIn(` of ${part}`))]
  return states[0]?.size === 0 ? new Set() : new Set(states.flatMap((each) => [...each]))
}

const DEFAULT: OwnStates = new Set(['us'])

function statesIn(words: string): Set<string> {
  const found = new Set<string>()
  let rest = words
  for (const name of statesBehindOf(words)) {
    // "Republic of Halvenia" and "Halvenia" are one, while a list may know what a whole name means.
    found.add(wholeStateKey(name) ?? stateKey(name.replace(/^.* of /, '')))
    rest = rest.replace(name, '')
  }
  const names = rest.match(/\p{Lu}[\p{L}.]+/gu) ?? []
  for (let k = 0; k < names.length; k++) {
    const name = names[k] as string
    const pair = `${name} ${names[k + 1]}`
    const ofPair = rest.includes(pair) ? wholeStateKey(pair) : undefined
    if (ofPair !== undefined) k++
    if (ofPair !== undefined || isListedState(name) || isStateAdjective(name))
      found.add(ofPair ?? stateKey(name))
  }
  return found
}

/**
 * The states that "of" tells in a post or a title, in order, behind those that own one: "Halvenia" of
 * "Minister of Foreign Affairs of Halvenia" and of "Halvenia's Foreign Minister". What a minister, a secretary or the like is of is a field or a house, unless a list knows it.
 */
export function statesBehindOf(words: string): string[] {
  const found = [...words.matchAll(OWNED_POST)].map(([, name]) => name as string)
  const parts = words.split(/ of (?:the )?/)
  let realm = ''
  for (let k = 1; k < parts.length; k++) {
    const [before, part] = [parts[k - 1] as string, parts[k] as string]
    const name = nameIn(CAPITALS.exec(part)?.[0] ?? '')
    if (REALM.test(part) && CAPITALS.test(parts[k + 1] ?? '')) realm = `${part} of `
    else {
      const isField = isOfField(before) && wholeStateKey(name) === undefined
      if (name !== '' && !isField && !NO_STATES.test(name)) found.push(realm + name)
      realm = ''
    }
  }
  return found
}

/** Who has a post: "Halvenia's Foreign Minister". */
const OWNED_POST =
  /(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*)[’'](?:s|(?<=s.)) (?=(?:\p{Lu}[\p{L}-]+ )*(?:Minister|President|Premier|Chancellor|Ambassador|Envoy|Secretary|King|Queen)\b)/gu

/** The name of a listed state at the head of words with capitals, or all of them. */
function nameIn(words: string): string {
  const parts = words.split(' ')
  for (let count = 1; count < parts.length; count++) {
    const name = parts.slice(0, count).join(' ')
    const isLonger = wholeStateKey(parts.slice(0, count + 1).join(' ')) !== undefined
    if (wholeStateKey(name) !== undefined && !isLonger) return name
  }
  return words
}

/** Words with capitals, and "and" between them. */
const CAPITALS = /^\p{Lu}[\p{L}.’-]*(?: (?:and )?\p{Lu}[\p{L}.’-]*)*/u

/** Whether words end with a post or an office that is of a field: "Minister", "Deputy Secretary", but not "Foreign Minister". */
function isOfField(words: string): boolean {
  const found = FIELD_POST.exec(words)
  return found !== null && (found[1] === undefined || RANKS.has(found[1]))
}

const FIELD_POST =
  /(?:^|[ ,])(?:(\p{Lu}[\p{L}.-]*) )?(?:Minister|Secretary|Speaker|Chair(?:man|woman|person)?|Director|Commissioner|Chief|Ministry|Department)$/u
const RANKS: ReadonlySet<string> = new Set(
  'Deputy Vice Assistant Under First Acting Former Principal U.S.'.split(' '),
)
/** What states are before their name: "Republic of Halvenia". */
const REALM = /^(?:\p{Lu}[\p{L}’]+ )*(?:Republic|Kingdom|Federation|Union|Commonwealth|States)$/u

/** Words behind "of" that open no name of a state, whatever post is before them. */
const NO_STATES =
  /^(?:States?|Staff|Defen[cs]e|Foreign|Finance|Justice|Interior|Commerce|Labor|Energy|Agriculture|Trade|Treasury|Health|Education|Transportation|Homeland|Government|Parliament|Congress|Council|House|Senate|Assembly|Representatives|Deputies|Ministers|Delegation|Office|Department|Ministry|Committee|Commission|Board|Bank|Republic|Economic|External|International|National|General|European|Public|Political|Police|President|Minister|Prime|Secretary|Ambassador)\b/
