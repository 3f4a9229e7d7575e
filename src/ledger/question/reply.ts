import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import { asksBack, evasionOf, takesBack } from './evasion-words.ts'
import type { Evasion } from './question.ts'
import type { TopicWords } from './topic-words.ts'

/** One sentence of a reply, with what bears on whether it answers. */
export interface ReplySentence {
  readonly passage: Passage
  /** Index of the passage among those that reply. */
  readonly reply: number
  /** Offsets in the text of the passage. */
  readonly span: Span
  /** In small letters with straight apostrophes. */
  readonly lower: string
  /** Thanks, greetings, calls on the next one: not a part of any answer. */
  readonly isFiller: boolean
  readonly evasion?: Evasion
  /** Does not answer, but does not refuse to for sure either. */
  readonly isWeak?: boolean
  /** Keys of the words that tell what it is about. */
  readonly topic: ReadonlySet<string>
  /** Which question it says it answers, counted from 0; -1 for the last. */
  readonly cued?: number
  /** Which point of the speaker's own it says it makes: "First, …". */
  readonly numbered?: number
  readonly opensParagraph: boolean
}

/** The sentences of the turns that reply, in order; of a reply without end only its beginning. */
export function readReplies(replies: readonly Passage[], topics: TopicWords): ReplySentence[] {
  const found: ReplySentence[] = []
  for (const [reply, passage] of replies.entries()) {
    const { text } = passage
    const sentences = passage.sentences
    const count = Math.min(sentences.length, MOST_SENTENCES - found.length)
    for (let k = 0; k < count; k++) {
      const sentence = sentences[k] as Span
      const { start } = sentence
      const end = Math.min(sentence.end, start + LONGEST_SENTENCE)
      const words = text.slice(start, end)
      const small = words.toLowerCase()
      const lower = (small.length === words.length ? small : words).replace(/[’‘]/g, "'")
      const before = sentences[k - 1]
      const isLast = k === sentences.length - 1
      const evading = evasionOf(lower)
      const isAskedBack = evading === undefined && found.length < 2 && asksBack(lower)
      const cued = ordinalIn(CUE, lower)
      const numbered = ordinalIn(NUMBERED, lower)
      found.push({
        passage,
        reply,
        span: { start, end: sentence.end },
        lower,
        isFiller: isFiller(lower, words, isLast && k > 0),
        ...evading,
        ...(isAskedBack ? { evasion: 'clarification' } : {}),
        ...(cued === undefined ? {} : { cued }),
        ...(numbered === undefined ? {} : { numbered }),
        topic: new Set(topics.of(words)),
        opensParagraph: before === undefined || text.slice(before.end, start).includes('\n'),
      })
    }
  }
  return found.map((sentence, k) => {
    const next = found[k + 1]
    if (sentence.evasion !== undefined && next !== undefined && takesBack(next.lower)) {
      return { ...sentence, isWeak: true }
    }
    // Whoever leaves the answer to a colleague who then gives it evades nothing.
    if (sentence.evasion !== 'declining' || next === undefined) return sentence
    if (next.reply === sentence.reply || sameVoice(next.passage, sentence.passage)) return sentence
    const { evasion: _, ...rest } = sentence
    return rest
  })
}

function sameVoice(a: Passage, b: Passage): boolean {
  return a.voice.speaker?.name === b.voice.speaker?.name
}

/** Sentences of a reply that are held against the question; what is said later answers nothing new. */
const MOST_SENTENCES = 80
/** Characters of a sentence that are read. */
const LONGEST_SENTENCE = 1500

function isFiller(lower: string, words: string, isLast: boolean): boolean {
  if (lower.length > LONGEST_FILLER) return false
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
  /\W+|(?:well|so|okay|ok|sure|look|great|oh|hi|hello|hey|thank you|thanks?|please|and|all right|right|good (?:morning|afternoon|evening)|(?:(?:that's|that is|it's|a|an|very|really) )*(?:good|great|fair|important|excellent|interesting) (?:question|point)|(?:i )?appreciate (?:the|that|your)(?: question)?|(?:i'll|i will|let me|i'm happy to|happy to|i can|i'd be happy to)(?: (?:just|try to|try and|jump in and|jump in|also|quickly))*(?: (?:take|answer|start|begin|address|respond))(?: (?:to|that|with|both|the|your|first|second|question|questions|of|those|one|on|two|in|order|it|and|i'll|try|part|parts))*|go ahead|you're welcome|no problem|mm-?hmm|uh-?huh|(?:so |very )?much|for (?:the|that|your|being|having) (?:\w+ ){0,2}(?:questions?|here|me)|everyone|everybody|guys|all|(?:the )?(?:next|last|final) question|one more|(?:we'll|i'll|let's|we will|we can) (?:take|do|go|move|start|turn)\b[^.?!]{0,40}|in the (?:back|middle|front)|over here|right here|next|sir|ma'am|mr\. president|(?:is )?that it)(?![\p{L}'])/uy
/** What gives the floor at the end, and answers at the start. */
const ASSENT = /(?:yes|yeah)(?![\p{L}'])/uy
const NAME = /(?:\p{Lu}[\p{L}'’.-]*\s*){1,4}(?=\W*$|[,.–—-]\s)/uy

function ordinalIn(pattern: RegExp, lower: string): number | undefined {
  const word = pattern.exec(lower)?.[1]
  return word === undefined ? undefined : ORDINALS.get(word)
}

const CUE =
  /\b(first|second|third|last|latter|former|other|final|next)(?: part| half| piece)?(?: of (?:your|the|that))? (?:questions?|points?|parts?|one)\b/
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
