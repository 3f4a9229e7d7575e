import type { Span } from '../../text/span.ts'
import type { Passage } from '../spoken-text.ts'
import {
  ASKS,
  ASKS_NOTHING,
  AUXILIARY_FIRST,
  BIDS,
  INVERTED,
  INVERTED_FULLY,
  NAMES_TOPIC,
  OPENING_WORDS,
  QUESTION_WORD,
  QUESTION_WORD_DIRECT,
  QUESTION_WORD_INVERTED,
  TAG,
  WONDERS,
} from './asking-words.ts'
import { courtesyEnd, LONGEST_SENTENCE, openingEnd, plain } from './opening.ts'
import { ANAPHOR, repeats, saysAgain } from './same-question.ts'
import type { TopicWords } from './topic-words.ts'

/** What kind of answer a part of a question wants. */
export type PartKind = 'yesNo' | 'choice' | 'why' | 'when' | 'where' | 'who' | 'howMany' | 'other'

/** One thing asked in a turn. */
export interface AskedPart {
  readonly passage: Passage
  /** Offsets in the text of the passage. */
  readonly span: Span
  readonly kind: PartKind
  /** Only names a topic, which another part may ask about. */
  readonly isTopic: boolean
  /** Asked without an inversion, a question word or a request: "So he knew?" */
  readonly isStatement: boolean
  /** A statement with "is that right?" after it. */
  readonly isTagged?: true
  /** Asks somebody to say or comment, and not whether something is so. */
  readonly isRequest: boolean
  /** Keys of the words that tell what it is about. */
  readonly topic: ReadonlySet<string>
  /** Keys of the words before it that it leans on: "A ferry sank. Who is to blame for that?" */
  readonly context?: ReadonlySet<string>
}

/** The parts of a question in one turn, in order. */
export function findParts(passage: Passage, topics: TopicWords): AskedPart[] {
  const { text } = passage
  const found: AskedPart[] = []
  let lastSentence = -2
  let before: Span | undefined
  for (const [k, sentence] of passage.sentences.entries()) {
    if (found.length >= MOST_PARTS) break
    const parts = readSentence(passage, sentence, before, topics).filter(
      // "Right?" in the middle of what somebody tells only keeps the listener.
      ({ isTagged }) => isTagged !== true || k >= passage.sentences.length - 2,
    )
    before = sentence
    for (const part of parts) {
      const previous = found.at(-1)
      const isSame = lastSentence === k
      const isAdjacent = isSame || lastSentence === k - 1
      if (previous !== undefined && isAdjacent && repeats(text, previous, part, isSame)) {
        found[found.length - 1] = joined(previous, part)
      } else if (!found.some((other) => saysAgain(text, other, part))) found.push(part)
      lastSentence = k
    }
  }
  return found
}

/** Parts of one turn; who asks more asks nobody in particular. */
const MOST_PARTS = 24

/** Leaves out what only names the topic of the part after it. */
export function withoutTopics(parts: readonly AskedPart[]): AskedPart[] {
  return parts.filter((part, k) => {
    if (isCutShort(part)) return false
    // One topic may lead to the next, and that to the question.
    const next = parts.slice(k + 1).find(({ isTopic }) => !isTopic) ?? parts[k + 1]
    if (!part.isTopic) return true
    // "And then I have a question on the strait": it comes later.
    const words = part.passage.text.slice(part.span.start, part.span.end)
    if (parts.length > 1 && /\b(?:have|had) (?:a|one|another|two)\b/.test(words)) return false
    if (next === undefined || next.isTopic) return true
    // "I want to ask about the strait, and who will sign?" asks both.
    if (part.passage !== next.passage) return false
    return /\band\s*$/i.test(part.passage.text.slice(part.span.end, next.span.start))
  })
}

/** Whether somebody is cut short before it is clear what he asks: "Can you —", "Do you think that he —". */
function isCutShort({ passage: { text }, span }: AskedPart): boolean {
  const after = text.slice(span.end, span.end + 4)
  if (!/^\s*(?:[—–-]|\.\.\.|…)/.test(after)) return false
  const words = plain(text, span)
  if (words.split(/\s+/, LEAST_SAID).length < LEAST_SAID) return true
  if (words.split(/\s+/, MOST_UNCLEAR + 1).length > MOST_UNCLEAR) return false
  // "What are you waiting for —" and "who they are —" end where they may end.
  return BREAKS_OFF.test(words) || (HANGS.test(words) && !QUESTION_WORDS.test(words))
}

/** Words that somebody who is cut short must have said before it is clear that he asks something. */
const LEAST_SAID = 4
/** Words by which it is clear what is asked, wherever the speaker is cut short. */
const MOST_UNCLEAR = 16
/** Words after which no question ends. */
const BREAKS_OFF =
  /\b(?:the|an?|my|your|our|their|its|every|because|if|whether|than|i|we|he|she|they|(?:i|we|he|she|they|you|it|there)'(?:s|re|ll|ve|d|m)|very|going to|(?:think|believe|say|said|true|fact|sense|idea|reports?|indication|concern(?:ed)?|worried|sure|clear|possible) that)$/
/** Words after which a question ends only where another word stands at its head. */
const HANGS =
  /\b(?:of|from|into|between|with|for|to|by|about|at|against|is|are|was|were|will|would|has|have|had|can|could|should)$/
const QUESTION_WORDS = /\b(?:what|when|where|who|whom|whose|which|why|how|that)\b/

function joined(a: AskedPart, b: AskedPart): AskedPart {
  return {
    ...a,
    span: { start: a.span.start, end: b.span.end },
    isTopic: a.isTopic && b.isTopic,
    isStatement: a.isStatement && b.isStatement,
    topic: new Set([...a.topic, ...b.topic]),
  }
}

function readSentence(
  passage: Passage,
  sentence: Span,
  before: Span | undefined,
  topics: TopicWords,
): AskedPart[] {
  const { text } = passage
  // A turn may hold a sentence without end; nobody asks one.
  const end = Math.min(sentence.end, sentence.start + LONGEST_SENTENCE)
  const lower = plain(text, { start: sentence.start, end })
  const isMarked = /\?["”’')\]]*$/.test(lower)
  const opening = openingEnd(lower, text.slice(sentence.start, end))
  const courtesy = courtesyEnd(lower, opening)
  const part = (start: number, to: number, how: Asking): AskedPart => {
    // "And second, Minister, will you": what leads up to a question belongs to it, thanks do not.
    const span = {
      start: sentence.start + (start === opening ? courtesy : start),
      end: sentence.start + to,
    }
    const topic = new Set(topics.of(text.slice(span.start, span.end)))
    const isRequest =
      REQUEST.test(lower.slice(start, to)) &&
      !ASKS_WHETHER_MEETING.test(text.slice(sentence.start + start, span.end))
    const leans =
      before !== undefined && topic.size <= FEW_WORDS && ANAPHOR.test(lower.slice(start, to))
    return {
      ...(leans ? { context: new Set(topics.of(text.slice(before.start, before.end))) } : {}),
      passage,
      span,
      kind: kindOf(lower.slice(start, to), how, isRequest),
      isTopic: how === 'topic',
      isStatement: how === 'statement',
      isRequest,
      topic,
    }
  }
  if (isMarked && TAG.test(lower)) {
    if (before === undefined) return []
    const words = text.slice(before.start, before.end)
    if (words.split(/\s+/, 4).length < 4) return []
    const span = { start: before.start, end: sentence.end }
    return [
      {
        ...part(0, lower.length, 'statement'),
        span,
        topic: new Set(topics.of(words)),
        kind: 'yesNo',
        isTagged: true,
      },
    ]
  }
  const starts = askingStarts(lower, opening, isMarked)
  if (isMarked && CATCHES_EAR.test(lower)) return []
  if (starts.length === 0) {
    if (!isMarked)
      return isConfirming(passage, sentence, lower) ? [part(0, lower.length, 'statement')] : []
    if (isNothing(lower, opening)) return []
    return [part(opening, lower.length, 'statement')]
  }
  return starts.flatMap(({ at, how }, k) => {
    const to = trimEnd(lower, starts[k + 1]?.at ?? lower.length)
    if (how !== 'ask' && isNothing(lower, at, to)) return []
    return [part(at, to, how)]
  })
}

/** Only has somebody listen. */
const CATCHES_EAR = /^\W*(?:(?:and|so|but|well)\W+)*(?:you know|guess) what\W*$/

/** Topic words of a part that leans on the sentence before it. */
const FEW_WORDS = 4

/** Whether a turn only says what its speaker wants confirmed: "So the talks go on." */
function isConfirming({ sentences, spans }: Passage, sentence: Span, lower: string): boolean {
  return (
    spans.length === 1 &&
    sentences.length === 1 &&
    sentence.end - sentence.start <= LONGEST_CONFIRMED &&
    CONFIRMS.test(lower)
  )
}

/** Characters of a statement that is to be confirmed. */
const LONGEST_CONFIRMED = 160
const CONFIRMS =
  /^(?:okay,? |all right,? |well,? |right,? |but |and )*(?:so|then|meaning|in other words)\b,? (?:basically |just |really |then |now |at this point |right now )*(?:you|he|she|they|it|there|this|that|the|nobody|no)(?:'re|'s|'ll|'d|'ve)? [\w']+ [\w']+/

type Asking = 'direct' | 'ask' | 'topic' | 'statement'

interface AskingStart {
  readonly at: number
  readonly how: Asking
}

/** Where the parts of one sentence begin. */
function askingStarts(lower: string, opening: number, isMarked: boolean): AskingStart[] {
  const starts: AskingStart[] = []
  const first = askingAt(lower, opening, isMarked)
  // "I have a question on the ferries: do they sail?" asks after the colon.
  const isLead = first === 'topic' && isMarked && ASKS_AFTER_LEAD.test(lower.slice(opening))
  if (first !== undefined && !isLead && !isFalseStart(lower, opening)) {
    starts.push({ at: opening, how: first })
  }
  JOINT.lastIndex = opening
  for (let match = JOINT.exec(lower); match !== null; match = JOINT.exec(lower)) {
    const [joint, conjunction = ''] = match
    const at = match.index + joint.length
    if (!mayAsk(lower, at)) continue
    const previous = starts.at(-1)
    const connector = joint.trim()
    if (previous === undefined) {
      const how = laterAsking(lower, at, isMarked, connector)
      if (how === undefined) continue
      // What stands before in the same clause belongs to it: "Given the storm, will you".
      const isOwn = conjunction !== '' || /^(?:[;:—–]|--|-)/.test(connector)
      starts.push({ at: isOwn ? at : opening, how })
      continue
    }
    if (isStutter(lower, match.index, at)) continue
    // "How long will they – how long must we wait?"
    if (/^[—–-]/.test(connector) && beginsAlike(lower, previous.at, at)) continue
    // "Does that – doesn't that": whoever begins again asks once.
    if (/^[—–-]/.test(connector) && match.index - previous.at < LEAST_BEFORE_DASH) continue
    if (lower.slice(previous.at, match.index).split(/\s+/, LEAST_WORDS).length < LEAST_WORDS)
      continue
    if (at - previous.at < LEAST_PART || lower.length - at < LEAST_PART) continue
    const how = asksMore(lower, previous, at, conjunction, connector)
    if (how === undefined) continue
    // "I don't know if you have met him, but is he well?" asks after the "but".
    if (conjunction === 'but' && DOUBTS.test(lower.slice(previous.at))) starts.pop()
    starts.push({ at, how })
  }
  if (starts.length === 0 && isLead) starts.push({ at: opening, how: 'direct' })
  return starts
}

const ASKS_AFTER_LEAD =
  /(?:: |, (?:what|how|why|when|where|who|do|does|did|is|are|was|were|has|have|will|would|can|could|should)\b)/

/** Leads up to a question as if it could not be answered. */
const DOUBTS = /^(?:i|we) (?:don't|do not|didn't) know (?:if|whether)\b/

/** Whether two clauses begin with the same two words. */
function beginsAlike(lower: string, a: number, b: number): boolean {
  const words = /^[\w']+ [\w']+ /.exec(lower.slice(b, b + LONGEST_BEGINNING))?.[0]
  return words !== undefined && lower.startsWith(words, a)
}

/** Characters of the two words with which a clause begins. */
const LONGEST_BEGINNING = 40

/** Whether a speaker breaks off after a few words: "Would the talks -- I think they". */
function isFalseStart(lower: string, at: number): boolean {
  return /^(?:[\w']+ ){0,3}[\w']+ ?(?:[—–]|--)\s*[\w"“]/.test(
    lower.slice(at, at + LONGEST_FALSE_START),
  )
}

/** How a clause asks before which nothing was asked in its sentence. */
function laterAsking(
  lower: string,
  at: number,
  isMarked: boolean,
  connector: string,
): Asking | undefined {
  if (isFalseStart(lower, at)) return undefined
  if (matches(INVERTED, lower, at) || matches(QUESTION_WORD_INVERTED, lower, at)) return 'direct'
  if (isMarked && matches(QUESTION_WORD_DIRECT, lower, at)) return 'direct'
  if (isMarked && connector !== '' && matches(INVERTED_FULLY, lower, at)) return 'direct'
  if (isMarked && /^[:;—–-]/.test(connector)) return askingAt(lower, at, isMarked)
  if (isMarked && /^[,.].*(?:but|so)\b/.test(connector)) return askingAt(lower, at, true)
  const how = askingAt(lower, at, false)
  return how === 'ask' && !matches(BIDS, lower, at) ? how : undefined
}

/** Whether another thing is asked after a joint in a sentence that asks already. */
function asksMore(
  lower: string,
  previous: AskingStart,
  at: number,
  conjunction: string,
  connector: string,
): Asking | undefined {
  const from = previous.at
  if (conjunction === 'or' || conjunction === 'nor') {
    // Alternatives are one question, but two question words are two, and so is what is asked in full
    // after an indirect question; "I wonder, do they sail, or do they wait?" has none.
    const isOpen =
      previous.how === 'ask' &&
      !/\b(?:if|whether)\b|\bwonder.{1,24}? (?:do|does|did|is|are|was|were|has|have|will) /.test(
        lower.slice(from, at),
      )
    if (isOpen && matches(INVERTED_FULLY, lower, at)) return 'direct'
    return hasQuestionWord(lower, from, at) && isNewQuestionWord(lower, at) ? 'direct' : undefined
  }
  if (connector === '' && matches(WONDERS, lower, at)) return 'ask'
  const isStrong =
    conjunction === 'and' ||
    conjunction === 'but' ||
    conjunction === 'so' ||
    /[;—–]|--/.test(connector)
  if (!isStrong) return undefined
  // "The women – who are not in the program – leave": what goes on with a noun asks nothing.
  if (conjunction !== 'and' && /^(?:who|which|whose|whom)\b/.test(lower.slice(at, at + 6)))
    return undefined
  if (matches(INVERTED, lower, at) || matches(QUESTION_WORD_DIRECT, lower, at)) return 'direct'
  if (matches(QUESTION_WORD_INVERTED, lower, at)) return 'direct'
  if (conjunction !== 'and') return undefined
  if (matches(BIDS, lower, at)) return REQUEST.test(lower.slice(from, at)) ? 'ask' : undefined
  if (ASKS.some((pattern) => matches(pattern, lower, at))) return 'ask'
  if (/^(?:if|whether)\b/.test(lower.slice(at, at + 8))) {
    return /\b(?:if|whether)\b/.test(lower.slice(from, at)) ? 'ask' : undefined
  }
  return hasQuestionWord(lower, from, at) && isNewQuestionWord(lower, at) ? 'direct' : undefined
}

/** Whether a speaker breaks off and begins again with the same word: "what's – what's". */
function isStutter(lower: string, before: number, at: number): boolean {
  const word = /^[\w']+/.exec(lower.slice(at, at + 20))?.[0]
  const words = lower.slice(Math.max(0, before - 30), before).match(/[\w']+/g) ?? []
  if (words.some((other, k) => k === words.length - 1 && HANGING.test(other))) return true
  return word !== undefined && words.slice(-3).includes(word)
}

function hasQuestionWord(lower: string, from: number, at: number): boolean {
  return /\b(?:what|why|how|when|where|who|which|if|whether)\b/.test(lower.slice(from, at))
}

/** A question word that begins a clause of its own; "who" and "which" go on with a noun. */
function isNewQuestionWord(lower: string, at: number): boolean {
  return /^(?:what|why|how|when|where)\b(?:'s\b)?\s+[\w'-]+\s+[\w'-]+/.test(
    lower.slice(at, at + 80),
  )
}

/** How a clause that begins at an offset asks, if it does. */
function askingAt(lower: string, at: number, isMarked: boolean): Asking | undefined {
  if (!mayAsk(lower, at)) return undefined
  if (NAMES_TOPIC.some((pattern) => matches(pattern, lower, at))) {
    return ASKS.some((pattern) => matches(pattern, lower, at)) ? 'ask' : 'topic'
  }
  if (ASKS.some((pattern) => matches(pattern, lower, at))) return 'ask'
  if (isMarked) {
    // "When you speak of talks, do you": what only leads up to the question asks nothing.
    if (/^(?:when|where)\b/.test(lower.slice(at, at + 8)) && lower.length - at > LONGEST_BARE) {
      return matches(QUESTION_WORD_DIRECT, lower, at) ? 'direct' : undefined
    }
    if (matches(AUXILIARY_FIRST, lower, at) || matches(QUESTION_WORD, lower, at)) return 'direct'
    return undefined
  }
  if (matches(INVERTED, lower, at) || matches(QUESTION_WORD_INVERTED, lower, at)) return 'direct'
  return undefined
}

/** Whether a clause begins with a word that questions begin with. */
function mayAsk(lower: string, at: number): boolean {
  FIRST_WORD.lastIndex = at
  return OPENING_WORDS.has(FIRST_WORD.exec(lower)?.[0] ?? '')
}

const FIRST_WORD = /[a-z]+/y

/** Whether a question asks for the floor, or nothing. */
function isNothing(lower: string, at: number, end = lower.length): boolean {
  const asked = lower.slice(at, end)
  const count = asked.split(/\s+/, LONGEST_NOTHING + 1).length
  if (count <= 1 && !/^(?:why|when|where|how|who|what|which)\b/.test(asked)) return true
  if (
    count <= 3 &&
    /^(?:(?:mr|mrs|ms|madam|madame|sir|ma'am|dr)\b|president|secretary)/.test(asked)
  ) {
    return true
  }
  // "On the tolls, when will they fall?" asks after its topic.
  if (ASKS_AFTER_LEAD.test(asked)) return false
  return count <= LONGEST_NOTHING && matches(ASKS_NOTHING, lower, at)
}

/** Where another clause may begin. */
const JOINT =
  /(?:[,;:—–…-]{1,3}\s{1,3}|\s{1,3})(and|but|or|so|nor),?\s{1,3}(?:(?:also|then|if [^,?]{1,40},|just|second,?|secondly,?|[—–-]{1,2})\s{1,3})?|(?:\s?[;:—–…]{1,2}|\s--?|,|\.\.\.)\s{1,3}|\s(?=(?:i'm|i am|i was|i) (?:just |also )?wonder)/g

/** Words after which a clause has not begun yet: "if and when it comes". */
const HANGING = /^(?:if|when|where|how|why|whether|what|who|as)$/

/** Characters in which a speaker breaks off a question that he begins anew. */
const LONGEST_FALSE_START = 28
/** Characters of "When exactly?" */
const LONGEST_BARE = 24
/** Characters before a dash that are a question and no false start. */
const LEAST_BEFORE_DASH = 28
/** Words of a part that another can follow in the same sentence. */
const LEAST_WORDS = 5
/** Characters of a part, and of what is left after it. */
const LEAST_PART = 12
/** Words in which somebody asks for the floor. */
const LONGEST_NOTHING = 14

const REQUEST =
  /\b(?:(?:can|could|will|would|if) (?:you|someone|somebody|anyone|either of you)(?: (?:can|could|would|might|will|just|please|also|maybe|at all|care to|be able to|like to|want to))* (?:tell|talk|speak|comment|give|explain|confirm|clarify|share|elaborate|describe|respond|say|address|walk|update|provide|discuss|expand|offer|go into|assess|characterize|react|collaborate|help|outline|spell out|lay out|break down|summarize|list|name|identify|shed|remind|show|paint|define|detail|quantify|be (?:\w+ ){0,3}(?:specific|concrete|precise)|please)|tell us|(?:some|any)thing (?:else )?(?:that )?you(?:'d| would| want| care| wish)*(?: like| want)? (?:to )?(?:say|tell|add|share|convey)|(?:do|if) you have (?:any(?:thing)?|an?) (?:[\w-]+ ){0,2}?(?:comments?|reactions?|responses?|updates?|information|details?|to say|on|about|more|thoughts?|announcements?|guidance|readout|confirmation)|any (?:[\w-]+ ){0,2}?(?:comments?|reactions?|responses?|updates?|details?|thoughts?|announcements?|word)|your (?:comments?|reactions?|responses?|thoughts?))\b/

/** "Will you talk to Oda?" asks what is to come; "Will you talk to Oda's remarks?" asks for a word now. */
const ASKS_WHETHER_MEETING =
  /\b[Ww](?:ill|ould) you (?:\w+ )?(?:talk|speak) (?:with|to (?:him|her|them|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?!['’\p{L} -])))/u

function kindOf(words: string, how: Asking, isRequest: boolean): PartKind {
  if (how === 'statement') return 'yesNo'
  const asked = coreOf(words)
  const isYesNo = matches(AUXILIARY_FIRST, asked, 0)
  if (isYesNo && !isRequest) return /\bor\b/.test(asked) ? 'choice' : 'yesNo'
  const wh = /\b(what|when|where|who|whom|whose|which|why|how)\b/.exec(asked)
  const ifAt = asked.search(
    /\b(?:if|whether)\b(?! (?:you|someone|anyone) (?:can|could|would|might)\b)/,
  )
  if (how !== 'direct' && ifAt >= 0 && (wh === null || ifAt < wh.index)) return 'yesNo'
  if (wh === null) return 'other'
  const after = asked.slice(wh.index, wh.index + 24)
  if (
    /^how (?:many|much(?! (?:do|does|did|is|are|will|would|can|could)\b)|long|often|big|large)\b/.test(
      after,
    )
  ) {
    return 'howMany'
  }
  if (/^what (?:number|percentage|share|amount|proportion)\b/.test(after)) return 'howMany'
  if (/^what (?:time|day|date|year|month)\b|^how soon\b/.test(after)) return 'when'
  if (/^how come\b|^what'?s? (?:is )?the reason/.test(after)) return 'why'
  const [, word] = wh
  if (word === 'why' || word === 'when' || word === 'where') return word
  return word === 'who' || word === 'whom' || word === 'whose' ? 'who' : 'other'
}

/** The clause that asks, without what leads up to it: "As minister, are you". */
function coreOf(words: string): string {
  const asked = words.replace(/^(?:and|but|so|or)\s+/, '')
  if (matches(AUXILIARY_FIRST, asked, 0) || matches(QUESTION_WORD, asked, 0)) return asked
  CLAUSE.lastIndex = 0
  for (let match = CLAUSE.exec(asked); match !== null; match = CLAUSE.exec(asked)) {
    const at = match.index + match[0].length
    if (matches(INVERTED_FULLY, asked, at) || matches(QUESTION_WORD_DIRECT, asked, at)) {
      return asked.slice(at)
    }
  }
  return asked
}

const CLAUSE = /[,;:—–-]\s/g

function trimEnd(lower: string, end: number): number {
  let at = end
  while (at > 0 && /[\s,;:—–-]/.test(lower.charAt(at - 1))) at--
  // The joint before the next part is of neither.
  const joint = /[\s,;:—–-]+(?:and|but|or|so)(?: also| then)?$/.exec(
    lower.slice(Math.max(0, at - 24), at),
  )
  return end === lower.length || joint === null ? at : at - joint[0].length
}

function matches(pattern: RegExp, words: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(words)
}
