import { parsePersonName } from '../../document/person-name.ts'
import type { SpokenText, Voice } from '../spoken-text.ts'
import { partyKey } from './party-key.ts'

/** Who is who in a document, for words that name nobody: "I", "our meeting", "the Secretary". */
export class Scene {
  readonly #spoken: SpokenText
  readonly #principals: readonly string[]
  #principalKeys: ReadonlySet<string> | undefined
  #named: readonly string[] | undefined
  #personKeys: ReadonlySet<string> | undefined
  #holders: ReadonlyMap<string, string> | undefined

  constructor(spoken: SpokenText) {
    this.#spoken = spoken
    const principals = new Map<string, string>()
    const { document } = spoken
    for (const { voice } of spoken.passages) {
      const name = voice.speaker?.name
      // A guest beside whom the host speaks may be told as an official.
      const isOne =
        voice.role === 'principal' ||
        (voice.role === 'official' && document.kind === 'jointRemarks')
      if (isOne && name !== undefined && !principals.has(name)) principals.set(name, titled(voice))
    }
    this.#principals = [...principals.values()]
  }

  /** Whoever speaks, with the post when the name alone is short: `President Oda`. */
  speaker(voice: Voice): string | undefined {
    return voice.speaker === undefined || voice.role === 'press' ? undefined : titled(voice)
  }

  /** Those whom "we" stands for, by name as far as they speak here. */
  together(voice: Voice): string[] {
    // "We" of a spokesperson is a government, which is not named.
    if (
      SPOKEN_FOR.test(voice.speaker?.post ?? '') ||
      this.#spoken.document.kind === 'pressBriefing'
    )
      return []
    const own = this.speaker(voice)
    const other = this.isJoint ? this.other(voice) : undefined
    return [own, other].filter((name) => name !== undefined)
  }

  /** The one other who speaks as a principal beside the speaker. */
  other(voice: Voice): string | undefined {
    if (voice.role === 'press') return undefined
    const own = this.speaker(voice)
    const others = this.#principals.filter((name) => name !== own)
    return others.length === 1 ? others[0] : undefined
  }

  /** Whether several principals speak, so that "we" and "our meeting" are theirs. */
  get isJoint(): boolean {
    const { kind } = this.#spoken.document
    return this.#principals.length >= 2 && kind !== 'pressBriefing'
  }

  /** The assembly before which the words are spoken, so that "this session" is the event itself. */
  get assembly(): string | undefined {
    const { kind, title = '' } = this.#spoken.document
    if (kind !== 'speech' || !ASSEMBLY.test(title)) return undefined
    return 'General Assembly'
  }

  /** Whether the document is one side's account of a call, which says only that they spoke. */
  get isCall(): boolean {
    const { kind, title = '' } = this.#spoken.document
    return kind === 'readout' && /\bcall\b/i.test(title)
  }

  /** Whether a name, by its key, is that of one who speaks as a principal. */
  isPrincipal(key: string): boolean {
    this.#principalKeys ??= new Set(this.#principals.map(partyKey))
    return this.#principalKeys.has(key)
  }

  get principals(): readonly string[] {
    return this.#principals
  }

  /** Who bears a post that is named alone, when nobody else bears it in the document. */
  holder(post: string): string | undefined {
    this.#holders ??= holdersOf(this.#namedWithPosts)
    return this.#holders.get(post.toLowerCase())
  }

  /** Whether a name is the surname, or ends in it, of somebody who speaks or whom the document names with a post. */
  isPerson(name: string): boolean {
    if (this.#personKeys === undefined) {
      const speakers = this.#spoken.passages.flatMap(({ voice }) => voice.speaker?.name ?? [])
      this.#personKeys = new Set([...this.#namedWithPosts, ...new Set(speakers)].map(partyKey))
    }
    return this.#personKeys.has(partyKey(name))
  }

  /** Those whom the document names with a post, as often as it does. */
  get #namedWithPosts(): readonly string[] {
    this.#named ??= namedWithPosts(this.#spoken)
    return this.#named
  }
}

const ASSEMBLY = /\bGeneral (?:Assembly|Debate)\b/i
const SPOKEN_FOR = /spokes|press secretary|press officer/i

function titled({ speaker }: Voice): string {
  const { name = '', post } = speaker ?? {}
  if (post === undefined || name.includes(' ')) return name
  return /^(?:\S+ ){0,2}\S+$/.test(post) ? `${post} ${name}` : name
}

/**
 * Who "he" or "she" at an offset is, or `undefined`: the one whom the nearest sentence before it that has one
 * begins with, who as a rule is the one that acts. Those named with a post count, and at the start of a
 * sentence a post alone and whoever `isPerson` knows by name; `other` is somebody else.
 */
export function lastPerson(
  text: string,
  offset: number,
  { isPerson, other }: { readonly isPerson: (name: string) => boolean; readonly other?: string },
): string | undefined {
  const before = text.slice(Math.max(0, offset - PERSON_REACH), offset)
  let last: string | undefined
  let lastEnd = 0
  let first: string | undefined
  for (const match of before.matchAll(NAMED)) {
    const { post, name } = match.groups ?? {}
    const person = (post ?? name ?? match[0]).replace(/(?:[’']s?|\.)$/, '')
    if (person === other || (name !== undefined && !isPerson(person))) continue
    first ??= person
    // Whoever acts is meant rather than whoever something is done with.
    if (BESIDE.test(before.slice(Math.max(0, match.index - 8), match.index))) continue
    const isSameSentence =
      last !== undefined && !SENTENCE_END.test(before.slice(lastEnd, match.index + 1))
    if (!isSameSentence) last = person
    lastEnd = match.index + match[0].length - 1
  }
  return last ?? first
}

/** Code units before a pronoun in which its person is looked for. */
const PERSON_REACH = 700

/** What stands between two sentences; `Mr.` before a name ends none. */
const SENTENCE_END = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu}))[.?!]['"’”]?\s|\n/u

const BESIDE = /(?:\b(?:with|by|of|and|to|for|from|about|on)|,|[’']s) (?:the )?$/

const POST =
  '(?:(?:Vice |Deputy |Prime |Foreign |Defense |Defence |Special |Assistant |Under |First )?' +
  '(?:President|Secretary|Minister|Chancellor|Premier|Ambassador|Envoy|Representative|Senator|Governor|' +
  'General(?! (?:Assembly|Council|Conference|Committee|Secretariat|Staff|Debate|Agreement|Counsel)\\b)|King|Queen|' +
  'Prince|Pope|Secretary-General|Commissioner|Mayor|Speaker|Director)|Mr\\.|Mrs\\.|Ms\\.)'
const WITH_POST = `\\b${POST}(?: (?:for|of) [A-Z]\\w+)? [A-Z][\\w'’-]+(?: [A-Z][\\w'’.-]+){0,2}`
const NAMED_WITH_POST = new RegExp(WITH_POST, 'g')
/** Also a post or a name alone that a sentence begins with, before what it says of it. */
const NAMED = new RegExp(
  `${WITH_POST}|(?<=^|[.?!]['"’”]? |\\n)(?:The (?<post>${POST}(?: of [A-Z]\\w+)?)|(?<name>(?!(?:He|She|It|They|We|This|That|There|The) )[A-Z][\\w’-]+(?: [A-Z][\\w’-]+)?))(?=(?: (?!and )[a-z]|[’']s ))`,
  'g',
)

/** Whether a name has the post before it: `Secretary Corvane`, and neither `American Rescue Plan` nor `General Assembly`. */
export function isNamedWithPost(name: string): boolean {
  return name.search(NAMED_WITH_POST) >= 0
}

function namedWithPosts({ document }: SpokenText): string[] {
  const text = `${document.title ?? ''}\n${document.text.slice(0, HOLDER_REACH)}`
  return Array.from(text.matchAll(NAMED_WITH_POST), ([whole]) => whole.replace(/[’']s?$/, ''))
}

function holdersOf(named: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const whole of named) {
    const name = parsePersonName(whole)
    if (name?.post === undefined) continue
    const holders = counts.get(name.post.toLowerCase()) ?? new Map<string, number>()
    const key = `${name.post} ${name.surname}`
    holders.set(key, (holders.get(key) ?? 0) + 1)
    counts.set(name.post.toLowerCase(), holders)
  }
  const holders = new Map<string, string>()
  for (const [post, names] of counts) {
    const total = [...names.values()].reduce((sum, count) => sum + count, 0)
    const [first] = [...names].sort((a, b) => b[1] - a[1])
    const isSure = first !== undefined && first[1] >= LEAST_HOLDER_COUNT
    if (isSure && first[1] >= total * LEAST_HOLDER_SHARE) holders.set(post, first[0])
  }
  return holders
}

/** Code units of a document in which holders of posts are looked for. */
const HOLDER_REACH = 200_000
/** Share of the mentions of a post with a name that must be of one bearer. */
const LEAST_HOLDER_SHARE = 0.8
/** A guest is named once with his post where the house's own is only called by it. */
const LEAST_HOLDER_COUNT = 2
