import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import { asksBack, asksForPart, type Evading, evasionOf, takesBack } from './evasion-words.ts'
import type { Evasion } from './question.ts'
import type { TopicWords } from './topic-words.ts'

/**
 * One sentence of a reply, with what bears on whether it answers. Most of that is asked of few sentences,
 * so it is found out when it is asked for.
 */
export class ReplySentence {
  readonly passage: Passage
  /** Offsets in the text of the passage. */
  readonly span: Span
  readonly opensParagraph: boolean
  readonly #place: {
    readonly isFirst: boolean
    readonly isLast: boolean
    readonly isEarly: boolean
  }
  readonly #topic: () => ReadonlySet<string>
  #next: ReplySentence | undefined
  #lower: string | undefined
  #isFiller: boolean | undefined
  #evading: Evading | undefined | null = null
  #topicFound: ReadonlySet<string> | undefined

  constructor(
    passage: Passage,
    span: Span,
    place: { readonly isFirst: boolean; readonly isLast: boolean; readonly isEarly: boolean },
    topic: () => ReadonlySet<string>,
  ) {
    this.passage = passage
    this.span = span
    this.#place = place
    this.#topic = topic
    this.opensParagraph =
      place.isFirst || /\n\s*$/.test(passage.text.slice(Math.max(0, span.start - 4), span.start))
  }

  /** Tells the sentence which one follows in the reply. */
  followedBy(next: ReplySentence): void {
    this.#next = next
  }

  /** In small letters with straight apostrophes. */
  get lower(): string {
    if (this.#lower === undefined) {
      const words = this.#words
      const small = words.toLowerCase()
      this.#lower = (small.length === words.length ? small : words).replace(/[’‘]/g, "'")
    }
    return this.#lower
  }

  /** Thanks, greetings, calls on the next one, what is asked back at the end: not a part of any answer. */
  get isFiller(): boolean {
    const { isFirst, isLast } = this.#place
    this.#isFiller ??=
      this.span.end - this.span.start <= LONGEST_FILLER &&
      (isFiller(this.lower, this.#words, isLast && !isFirst) ||
        CONCLUDES.test(this.lower) ||
        (isLast && !isFirst && (GIVES_FLOOR.test(this.lower) || asksForPart(this.lower))))
    return this.#isFiller
  }

  /** How it does not answer, if it does not. */
  get evasion(): Evasion | undefined {
    return this.#evades()?.evasion
  }

  /** Does not answer, but does not refuse to for sure either. */
  get isWeak(): boolean {
    const evading = this.#evades()
    if (evading === undefined) return false
    return evading.isWeak || (this.#next !== undefined && takesBack(this.#next.lower))
  }

  /** Whether it says more after it has refused to. */
  get goesOn(): boolean {
    return this.#evades()?.goesOn === true
  }

  /** Which question it says it answers, counted from 0; -1 for the last. */
  get cued(): number | undefined {
    return ordinalIn(CUE, this.lower)
  }

  /** Which point of the speaker's own it says it makes: "First, …". */
  get numbered(): number | undefined {
    return ordinalIn(NUMBERED, this.lower)
  }

  /** Whether it says that it turns to another thing that was asked: "On your point about the ferries". */
  get turnsToNext(): boolean {
    return TURNS.test(this.lower)
  }

  /** Keys of the words that it takes up from the question. */
  get topic(): ReadonlySet<string> {
    this.#topicFound ??= this.#topic()
    return this.#topicFound
  }

  get #words(): string {
    const { start, end } = this.span
    return this.passage.text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
  }

  #evades(): Evading | undefined {
    if (this.#evading === null) this.#evading = this.#findEvading()
    return this.#evading
  }

  #findEvading(): Evading | undefined {
    const evading = evasionOf(this.lower)
    if (evading === undefined) {
      const isAskedBack = this.#place.isEarly && asksBack(this.lower)
      return isAskedBack ? { evasion: 'clarification', isWeak: false } : undefined
    }
    // Whoever leaves the answer to a colleague who then gives it evades nothing.
    const isLeft =
      evading.evasion === 'declining' &&
      evading.isWeak &&
      this.#next !== undefined &&
      this.#next.passage !== this.passage &&
      this.#next.passage.voice.speaker?.name !== this.passage.voice.speaker?.name
    return isLeft ? undefined : evading
  }
}

/**
 * The sentences of the turns that reply, in order; of a reply without end only its beginning. `wanted`
 * are the keys of the words of the question, `taken` what answers an earlier one.
 */
export function readReplies(
  replies: readonly Passage[],
  topics: TopicWords,
  wanted: ReadonlySet<string>,
  taken: ReadonlyMap<Passage, Span> = new Map(),
): ReplySentence[] {
  const found: ReplySentence[] = []
  const search = topics.searchFor(wanted)
  for (const passage of replies) {
    const { text, sentences } = passage
    const count = Math.min(sentences.length, MOST_SENTENCES - found.length)
    for (let k = 0; k < count; k++) {
      const { start, end } = sentences[k] as Span
      const other = taken.get(passage)
      if (other !== undefined && start >= other.start && end <= other.end) continue
      const place = {
        isFirst: k === 0,
        isLast: k === sentences.length - 1,
        isEarly: found.length < 2,
      }
      const sentence = new ReplySentence(passage, { start, end }, place, () =>
        search(text, start, Math.min(end, start + LONGEST_SENTENCE)),
      )
      found.at(-1)?.followedBy(sentence)
      found.push(sentence)
    }
  }
  return found
}

/** Sentences of a reply that are held against the question; what is said later answers nothing new. */
const MOST_SENTENCES = 80
/** Characters of a sentence that are read. */
const LONGEST_SENTENCE = 1500

function isFiller(lower: string, words: string, isLast: boolean): boolean {
  let at = 0
  while (at < lower.length) {
    COURTESY.lastIndex = at
    NAME.lastIndex = at
    // "Petra." at the end gives the floor.
    ASSENT.lastIndex = at
    const match =
      COURTESY.exec(lower) ??
      (isLast && at === 0 ? ASSENT.exec(lower) : null) ??
      (isLast || at > 0 ? NAME.exec(words) : null)
    if (match === null) return false
    at += match[0].length
  }
  return true
}

/** Characters of a sentence that may be nothing but courtesy. */
const LONGEST_FILLER = 120

const COURTESY =
  /\W+|(?:yes(?=,? thank)|thank you for holding|well|so|okay|ok|sure|look|great|oh|hi|hello|hey|thank you|thanks?|please|and|all right|right|good (?:morning|afternoon|evening)|(?:(?:that's|that is|it's|a|an|very|really) )*(?:good|great|fair|important|excellent|interesting) (?:question|point)|(?:i )?appreciate (?:it|the|that|your)(?: question)?|(?:i'll|i will|let me|i'm happy to|happy to|i can|i'd be happy to)(?: (?:just|try to|try and|jump in and|jump in|also|quickly))*(?: (?:take|answer|start|begin|address|respond))(?: (?:to|that|with|both|the|your|first|second|question|questions|of|those|one|on|two|in|order|it|and|i'll|try|part|parts))*|go ahead|you're welcome|no problem|mm-?hmm|uh-?huh|(?:so |very )?much(?! so)|for (?:the|that|your|being|having) (?:\w+ ){0,2}(?:questions?|here|me)|everyone|everybody|guys|all|(?:the )?(?:next|last|final) question|one more|(?:we'll|i'll|let's|we will|we can) (?:take|do|go|move|start|turn)\b[^.?!]{0,40}|in the (?:back|middle|front)|over here|right here|next|sir|ma'am|(?:i'm |i am )?(?:so |very )?sorry(?=[.!—–-]*\s*$|[.!] )|mr\. president|(?:is )?that it)(?![\p{L}'])/uy
/** "This concludes the press conference." */
const CONCLUDES =
  /^\W*(?:(?:and|so|okay|with that)\W+)*(?:this|that|it|we|i)(?:['’]ll| will)? (?:concludes?|ends?|brings us to the end of|brings to an end)(?: \w+){0,5}? (?:press conference|conference|briefing|press briefing|meeting|session|interview|event|call|q&a|question time|time)\W*$/
const GIVES_FLOOR =
  /\bgo ahead\b|\b(?:let's|we'll|i'll) (?:\w+ )?go(?: over| back| next)? to\b|\b(?:time for|take) (?:\w+ ){0,3}?(?:last|more|final) (?:\w+ )?(?:question|one)\b/
/** What gives the floor at the end, and answers at the start. */
const ASSENT = /(?:yes|yeah)(?![\p{L}'])/uy
const NAME = /(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}(?=\W*$|[,.–—-]\s)/uy

function ordinalIn(pattern: RegExp, lower: string): number | undefined {
  const word = pattern.exec(lower)?.[1]
  return word === undefined ? undefined : ORDINALS.get(word)
}

const CUE =
  /\b(first|second|third|last|latter|former|other|final|next)(?: part| half| piece)?(?: of (?:your|the|that))? (?:questions?|points?|parts?|one)\b/
const TURNS =
  /^\W*(?:(?:and|but|so|well|now|then),? )*(?:as (?:for|to)|turning to|when it comes to|with (?:regard|respect) to|regarding|on the (?:issue|question|point|matter|subject) of) [^,.]{2,60},|^\W*(?:(?:and|but|so|well|now|then),? )*(?:on|to|as (?:for|to|far as)|in terms of|with (?:regard|respect) to|regarding|about|in (?:answer|response|regard) to) (?:your|the|that) (?:other |second |next |last )?(?:question|point|issue|part|matter|topic)\b/
const NUMBERED =
  /^\W*(?:(?:so|and|well|but|okay|now),? )*(first(?: of all)?|firstly|second(?:ly)?|third(?:ly)?|number one|number two|one|two|finally),(?= )/

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['first of all', 0],
  ['firstly', 0],
  ['former', 0],
  ['number one', 0],
  ['one', 0],
  ['second', 1],
  ['secondly', 1],
  ['number two', 1],
  ['two', 1],
  ['other', 1],
  ['next', 1],
  ['third', 2],
  ['thirdly', 2],
  ['last', -1],
  ['latter', -1],
  ['final', -1],
  ['finally', -1],
])
