import { deniesAsFarAsKnown, evasionOf, hasNotDone } from './evasion-words.ts'
import type { AskedPart, PartKind } from './find-parts.ts'
import { type MatchedPart, sharedWith } from './match-answers.ts'
import {
  deniesAct,
  isTalkingPoint,
  leansBack,
  pointsBack,
  refusesAct,
  settles,
} from './polar-reply.ts'
import type { Clarity, Evasion, PartStatus } from './question.ts'
import type { ReplySentence } from './reply.ts'

/** What became of a part, and by what sentences. */
export interface Judgment {
  readonly status: PartStatus
  readonly clarity?: Clarity
  readonly evasion?: Evasion
  readonly sentences: readonly ReplySentence[]
  /** Whether somebody else's question stands before the reply. */
  readonly isLate?: boolean
}

/** Judge the parts of a question by the sentences that reply to each. */
export function judgeParts(
  matched: readonly MatchedPart[],
  reply: readonly ReplySentence[],
): Judgment[] {
  const said = reply.filter(({ isFiller }) => !isFiller)
  const judged: (Judgment | undefined)[] = matched.map(({ part, sentences }) => {
    if (sentences.length === 0) return undefined
    const judgment = judge(part, sentences)
    return judgment.status === 'declined' && !isGrounded(part, sentences, said)
      ? undefined
      : judgment
  })
  return matched.map(({ part }, k) => judged[k] ?? judgeShared(part, k, matched, judged, said))
}

/** Whether what is refused in the middle of a long reply is this part, as far as its words show. */
function isGrounded(
  part: AskedPart,
  sentences: readonly ReplySentence[],
  said: readonly ReplySentence[],
): boolean {
  if (sentences[0] === said[0] || refusal(said) !== undefined) return true
  const topic = new Set([...part.topic, ...(part.context ?? [])])
  return (
    sharedWith({ topic }, sentences) > 0 ||
    sentences.some(({ cued, turnsToNext }) => cued !== undefined || turnsToNext)
  )
}

/** Judge a part that has no sentences of its own by those of the whole reply. */
function judgeShared(
  part: AskedPart,
  k: number,
  matched: readonly MatchedPart[],
  judged: readonly (Judgment | undefined)[],
  said: readonly ReplySentence[],
): Judgment {
  if (said.length === 0) return { status: 'notAnswered', sentences: [] }
  // Whoever refuses to answer refuses all that was asked in one breath.
  const neighbor = judged[k - 1] ?? judged[k + 1] ?? judged.find((other) => other !== undefined)
  const isWhole = refusal(said) !== undefined && !said.some(({ cued }) => cued !== undefined)
  if (neighbor?.status === 'declined' && (isWhole || isGrouped(part, matched, neighbor))) {
    return neighbor
  }
  // "Two. I can't say when": what is refused after one part was answered is the other.
  const isRest = ({ evasion, isWeak }: ReplySentence): boolean => evasion === 'declining' && !isWeak
  const rest = neighbor?.status === 'answered' ? neighbor.sentences.findIndex(isRest) : -1
  if (rest > 0) return judge(part, neighbor?.sentences.slice(rest) ?? [])
  const sibling = siblingOf(matched, k)
  if (sibling !== undefined) return judge(part, sibling.sentences)
  const about = said.filter((sentence) => sharedWith(part, [sentence]) > 0)
  if (about.length > 0) {
    const judgment = judge(part, about)
    return judgment.status === 'declined' ? judge(part, said) : judgment
  }
  if (neighbor !== undefined && part.topic.size <= FEW_WORDS) {
    const isAnswered = neighbor.status === 'answered' && !isPolar(part)
    return {
      status: isAnswered ? 'answered' : 'partial',
      clarity: 'ambivalent',
      sentences: neighbor.sentences,
    }
  }
  return { status: 'notAnswered', clarity: 'ambivalent', sentences: [] }
}

/** The nearest part of the same question that has sentences of its own. */
function siblingOf(matched: readonly MatchedPart[], k: number): MatchedPart | undefined {
  const group = matched[k]?.group
  return [matched[k - 1], matched[k + 1]].find(
    (other) => other !== undefined && other.group === group && other.sentences.length > 0,
  )
}

/** Whether a part belongs to the question that was refused. */
function isGrouped(part: AskedPart, matched: readonly MatchedPart[], refused: Judgment): boolean {
  const group = matched.find((each) => each.part === part)?.group
  return matched.some(
    (each) =>
      (each.group === group || isNext(each.part, part)) &&
      each.sentences.includes(refused.sentences[0] as ReplySentence),
  )
}

/** Whether two parts stand in one sentence. */
function isNext(a: AskedPart, b: AskedPart): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a]
  return a.passage === b.passage && second.span.start - first.span.end <= CLOSE
}

/** Characters between two parts of one sentence. */
const CLOSE = 8
/** Topic words of a part that leans on what was asked before it. */
const FEW_WORDS = 2

/** Whether a part wants a yes or a no, or one of two. */
function isPolar({ kind, isRequest }: AskedPart): boolean {
  return (kind === 'yesNo' || kind === 'choice') && !isRequest
}

/** Judge a part by the sentences that reply to it; there is at least one. */
export function judge(part: AskedPart, own: readonly ReplySentence[]): Judgment {
  const asked = part.passage.text.slice(part.span.start, part.span.end).toLowerCase()
  return isPolar(part) ? judgePolar(part, asked, own) : judgeOpen(part, asked, own)
}

/** Judge a part that wants a yes or a no, or one of two. */
function judgePolar(part: AskedPart, asked: string, own: readonly ReplySentence[]): Judgment {
  const [first] = own as readonly [ReplySentence, ...ReplySentence[]]
  if (saysNoInOtherWords(asked, first.lower)) return clearAnswer(own)
  const opening = own
    .slice(0, 2)
    .map(({ lower, evasion }) => (evasion === undefined ? replyOpening(lower, asked) : undefined))
    .find((said) => said !== undefined)
  const refused = refusal(own, true)
  if (refused !== undefined) {
    if (answersFirst(part, asked, own)) return clearAnswer(own)
    if (opening === undefined || refused.isFirm) return refused.judgment
  }
  if (isAskedBack(own)) return asksBackFirst(own)
  if (opening !== undefined) return clearAnswer(own)
  // "Should they leave?" "It would be wise to leave."
  if (first.evasion === undefined && echoOf(part, [first]) >= ECHO) {
    return { status: 'answered', sentences: own }
  }
  if (own.every(({ lower }) => lower.endsWith('?'))) return noAnswer(own)
  if (evades(own)) return partOfAnswer(own)
  if (echoOf(part, own.slice(0, 2)) >= ECHO) return { status: 'answered', sentences: own }
  const isShort = own.length < SHORT_REPLY
  if (isShort && REPEATS_HIMSELF.test(first.lower)) return noAnswer(own)
  const status = polarStatus(part, asked, own)
  if (status === 'answered' && isShort) return clearAnswer(own)
  return { status, clarity: 'ambivalent', sentences: own }
}

/** Judge a part that wants to be told something. */
function judgeOpen(part: AskedPart, asked: string, own: readonly ReplySentence[]): Judgment {
  const [first] = own as readonly [ReplySentence, ...ReplySentence[]]
  const refused = refusal(own)
  if (refused !== undefined) {
    return answersFirst(part, asked, own) ? clearAnswer(own) : refused.judgment
  }
  if (isAskedBack(own)) return asksBackFirst(own)
  if (part.isRequest && BARE_NO.test(first.lower)) {
    // "Can you confirm that it sank?" "No. It is safe in port."
    const isDenied = /\bconfirm\b/.test(asked) && sharedWith(part, own.slice(1)) > 0
    if (isDenied) return clearAnswer(own)
    // "Could you tell us?" "No."
    if (own.length <= SHORT_REPLY) {
      return { status: 'declined', clarity: 'clearNonReply', evasion: 'declining', sentences: own }
    }
  }
  const suited = suits(part.kind, own)
  if (suited === true) return clearAnswer(own)
  if (own.every(({ lower }) => lower.endsWith('?'))) return noAnswer(own)
  if (evades(own)) return partOfAnswer(own)
  if (suited === false && part.kind === 'when') return partOfAnswer(own)
  if (suited === false && part.kind === 'howMany') {
    return isVague(own) ? partOfAnswer(own) : noAnswer(own)
  }
  if (DEFLECTS.test(first.lower)) return partOfAnswer(own)
  if (echoOf(part, own.slice(0, 2)) >= CLEAR_ECHO) return clearAnswer(own)
  return talksAround(part, own) ? partOfAnswer(own) : { status: 'answered', sentences: own }
}

function clearAnswer(sentences: readonly ReplySentence[]): Judgment {
  return { status: 'answered', clarity: 'clearReply', sentences }
}

function partOfAnswer(sentences: readonly ReplySentence[]): Judgment {
  return { status: 'partial', clarity: 'ambivalent', sentences }
}

function noAnswer(sentences: readonly ReplySentence[]): Judgment {
  return { status: 'notAnswered', clarity: 'ambivalent', sentences }
}

function asksBackFirst(sentences: readonly ReplySentence[]): Judgment {
  return {
    status: 'notAnswered',
    clarity: 'clearNonReply',
    evasion: 'clarification',
    sentences,
  }
}

/**
 * Whether a sentence says no without the word: "Have you read it?" "I haven't read it." "Has he called?"
 * "Not that I know of." "Will you dismiss him?" "I am not going to do that."
 */
function saysNoInOtherWords(asked: string, lower: string): boolean {
  return (
    (ASKS_DONE.test(asked) && hasNotDone(lower)) ||
    deniesAsFarAsKnown(lower) ||
    deniesAct(asked, lower) ||
    refusesAct(asked, lower)
  )
}

/** Share of the topic words of a part that some sentences take up. */
function echoOf(part: AskedPart, sentences: readonly ReplySentence[]): number {
  return sharedWith(part, sentences) / Math.max(1, part.topic.size)
}

/**
 * Whether what is asked is told before the refusal to tell more: "They start on Thursday. I don't have an
 * exact time."
 */
function answersFirst(part: AskedPart, asked: string, own: readonly ReplySentence[]): boolean {
  const at = own.findIndex(({ evasion }) => evasion !== undefined)
  const before = own.slice(0, at).slice(0, 2)
  const clause = CONTRAST.exec(own[at]?.lower ?? '')?.[0]
  const isClause = clause !== undefined && evasionOf(clause) === undefined
  const said = [...before.map(({ lower }) => lower), ...(isClause ? [clause] : [])]
  if (!isPolar(part)) {
    const pattern = part.kind === 'where' ? PLACE : SUITING.get(part.kind)
    return pattern !== undefined && said.some((lower) => pattern.test(lower))
  }
  return (
    said.some((lower) => settles(asked, lower)) ||
    before.some(({ lower }) => saysWord(lower, asked)) ||
    (part.topic.size > 0 && sharedWith(part, before) / part.topic.size >= ECHO)
  )
}

/** Whether a sentence says yes or no to what is asked: "Yeah" begins anything, "we don't" have a comment. */
function saysWord(lower: string, asked: string): boolean {
  if (/[—–-]\W*$/.test(lower)) return false
  const opening = replyOpening(lower, asked)
  return opening === 'yes'
    ? !/^\W*(?:yeah|sure)\b/.test(lower)
    : opening === 'no' && !WANTS_WORDS.test(asked)
}

const WANTS_WORDS =
  /\b(?:comments?|reactions?|responses?|thoughts?|updates?|details?|anything|position)\b/

/** The clause before "but": "We are ready" of "We are ready, but I can't say when". */
const CONTRAST = /^.{4,200}?(?=,? (?:but|although|though)\b)/

/** "In Drast", "at the harbor": a reply that opens with where. */
const PLACE = /^\W*(?:in|at|near|outside|off|on board) [\p{L}' -]{2,60}\W*$/u

/**
 * Whether a reply to an open question says what is said of every matter, and with that denies something
 * or takes up nothing of the question: "I do not think that it helps. We remain committed to talks."
 */
function talksAround(part: AskedPart, own: readonly ReplySentence[]): boolean {
  if (!own.some(({ lower }) => isTalkingPoint(lower))) return false
  return own.slice(0, 2).some(({ lower }) => DENIES_SOME.test(lower)) || !isAbout(part, own)
}

const DENIES_SOME = /n't\b|\b(?:not|no|never|none)\b/

function isAbout(part: AskedPart, own: readonly ReplySentence[]): boolean {
  const { size } = part.topic
  const shared = sharedWith(part, own)
  return (
    shared >= ENOUGH_SHARED ||
    size <= FEW_WORDS ||
    shared / size >= LEAST_SHARED ||
    (part.isRequest && own.length >= SHORT_REPLY)
  )
}

/**
 * What becomes of a question for a yes or a no that a reply answers with neither word.
 *
 * A short reply is the answer in other words when it takes up the question, or is so short that it can be
 * nothing else. Whoever says more and neither word most often talks around it.
 */
function polarStatus(
  part: AskedPart,
  asked: string,
  own: readonly ReplySentence[],
): 'answered' | 'partial' | 'notAnswered' {
  const near = own.slice(0, 2)
  const shared = sharedWith(part, own)
  const isShort = own.length < SHORT_REPLY
  if (!isShort && shared === 0 && part.topic.size >= LEAST_TOPIC) {
    return near.some(({ lower }) => leansBack(lower)) ? 'partial' : 'notAnswered'
  }
  if (DEFLECTS.test(near[0]?.lower ?? '') || KNOWS_NOT.test(near[0]?.lower ?? '')) return 'partial'
  if (near.some(({ lower }) => isTalkingPoint(lower))) return 'partial'
  // Some tell the story first, and the answer last.
  if ([...near, ...own.slice(-1)].some(({ lower }) => settles(asked, lower))) return 'answered'
  if (!isShort || (shared === 0 && !near.some(({ lower }) => pointsBack(lower)))) return 'partial'
  const length = own.reduce((sum, { span }) => sum + span.end - span.start, 0)
  return sharedWith(part, near) > 0 || length <= LONGEST_FACT ? 'answered' : 'partial'
}

/** "I don't know his ways": no yes, whatever it knows not. */
const KNOWS_NOT =
  /^\W*(?:(?:well|so|look|again|and|but)\W+)*(?:i|we) (?:really |just )?(?:don't|do not|didn't|did not) (?:know|remember|recall)\b/

/** Topic words of a part by which a reply would show that it is about it. */
const LEAST_TOPIC = 2
/** Characters of a reply that says one thing: "The last of our staff left on Sunday." */
const LONGEST_FACT = 60

/** "Could you tell us?" "Not at this time." */
const BARE_NO =
  /^\W*(?:(?:sorry|i'm sorry|i'm afraid|well),? )*(?:no|not (?:at this (?:time|point|moment|stage)|today|right now|here|yet)|(?:i|we) (?:can't|cannot|can not|won't|will not|would rather not))\W*$/

const ASKS_DONE =
  /^\W*(?:(?:and|but|so|well|first|now|sir)\W+)*(?:have|has|had|did|haven['’]t|hasn['’]t|didn['’]t)\b/

/** Whether a reply begins by not answering, or refuses somewhere in a few sentences. */
function evades(sentences: readonly ReplySentence[]): boolean {
  const near = sentences.length <= LONG_REPLY ? sentences : sentences.slice(0, 2)
  return near.some(({ evasion, isWeak }, k) => evasion !== undefined && (k < 2 || !isWeak))
}

/** Whether all that is said is a question back. */
function isAskedBack(sentences: readonly ReplySentence[]): boolean {
  return (
    sentences.every(({ evasion, lower }) => evasion === 'clarification' || lower.endsWith('?')) &&
    sentences.some(({ evasion }) => evasion === 'clarification')
  )
}

/** Topic words that a reply takes up when it is about the question, and their share. */
const ENOUGH_SHARED = 2
const LEAST_SHARED = 0.15

/** Share of the topic words of a part that a reply takes up at once when it is about nothing else. */
const ECHO = 0.6
const CLEAR_ECHO = 0.34

/** Openings of a reply to something near: "What I would say is", "Let me just reiterate". */
const DEFLECTS =
  /^\W*(?:(?:well|so|look|again|and|but|first|you know)\W+)*(?:what (?:i|we)(?:'d|'ll|'ve| would| will| can| have| want)|(?:i'd|i would|i'll|let me|i will|i want to|i just want to|i can) (?:just |only |also |simply |again )*(?:say|reiterate|underscore|note|point out|repeat|go back|start by|begin by|emphasize|remind|step back|reinforce|talk about|turn to)|as (?:i|we)(?:'ve| have)? (?:said|noted|mentioned)|(?:i|we)(?:'ve| have) (?:said|made|been)|i think (?:we|i)(?:'ve| have) (?:been|made|said))/

/** "As I've said", "let me reiterate": what was said before, and not what was asked. */
const REPEATS_HIMSELF =
  /^\W*(?:(?:well|so|look|again|and|but|no|i)\W+)*(?:(?:i think )?(?:i|we)(?:'ve| have) (?:already )?(?:answered|addressed) (?:that|this|it|your question)(?: already| before)?\W*$|as (?:i|we)(?:'ve| have)? (?:already |just |often )?(?:said|noted|mentioned)|(?:i|we)(?:'ve| have) (?:already )?(?:said|answered|addressed)|(?:i'd|i would|i'll|let me|what i(?:'d|'ll| would| will) say is to) (?:just |simply )?(?:reiterate|repeat))/

/**
 * The refusal that some sentences are, if they are one: they say at once that they do not answer, and not
 * much besides. Where a yes or a no is asked for, a few sentences that soon decline refuse it: whoever
 * says more does so in place of the word.
 */
function refusal(
  sentences: readonly ReplySentence[],
  wantsWord = false,
): { readonly judgment: Judgment; readonly isFirm: boolean } | undefined {
  // A long reply is no refusal, whatever it says among other things.
  if (sentences.length > LONG_REPLY) return undefined
  const evading = sentences.filter(
    ({ evasion }) => evasion !== undefined && evasion !== 'clarification',
  )
  const whole = evading.filter(({ goesOn }) => !goesOn)
  const firm = whole.filter(({ isWeak }) => !isWeak)
  const first = firm[0] ?? whole[0] ?? evading[0]
  if (first?.evasion === undefined) return undefined
  const isMost = whole.length / sentences.length >= MOST_SHARE
  const isRefusal =
    isMost ||
    opensByRefusing(sentences, firm[0], first.evasion) ||
    soonDeclines(sentences, evading, firm) ||
    (wantsWord && declinesForWord(sentences))
  if (!isRefusal) return undefined
  const { evasion } = first
  return {
    judgment: { status: 'declined', clarity: 'clearNonReply', evasion, sentences: evading },
    isFirm: isMost && firm.length > 0,
  }
}

/**
 * Whether a reply that is not long opens with a firm refusal: "I won't get into that. The talks go on.
 * They are hard."
 */
function opensByRefusing(
  sentences: readonly ReplySentence[],
  firm: ReplySentence | undefined,
  evasion: Evasion,
): boolean {
  if (firm === undefined || firm !== sentences[0]) return false
  if (evasion === 'declining') return sentences.length <= MIDDLING_REPLY
  // "I don't know. Ask the harbor."
  return sentences.length <= SHORT_REPLY && firm.lower.length <= LONGEST_BARE
}

/**
 * Whether a few sentences decline in the first and go on in it, or decline firmly in the second: "The
 * envoy is an old friend. But I can't confirm any meeting. We will see."
 */
function soonDeclines(
  sentences: readonly ReplySentence[],
  evading: readonly ReplySentence[],
  firm: readonly ReplySentence[],
): boolean {
  if (sentences.length > SOME_SENTENCES) return false
  if (!evading.some(({ evasion }) => evasion === 'declining')) return false
  const [first, second] = sentences
  return evading[0] === first
    ? first?.goesOn === true && !OPINES.test(first.lower)
    : second !== undefined && firm.includes(second)
}

/** "I won't get ahead of the report, but I think the lights failed": tells what is thought all the same. */
const OPINES =
  /\b(?:but|though|although),? (?:(?:i|we) (?:do |certainly )?|my (?:own )?)(?:think|believe|suspect|guess|feel|sense is|view is)\b/

/** Whether a few sentences decline where a yes or a no would stand: "We talk to them. I'll leave it there." */
function declinesForWord(sentences: readonly ReplySentence[]): boolean {
  const { length } = sentences
  if (length > SOME_SENTENCES) return false
  return sentences.some(
    ({ evasion }, k) => evasion === 'declining' && (k < 2 || length < SHORT_REPLY),
  )
}

/** Share of the sentences that must refuse for the whole to be a refusal. */
const MOST_SHARE = 0.4
/** Sentences of replies of several lengths. */
const SHORT_REPLY = 4
const SOME_SENTENCES = 6
const MIDDLING_REPLY = 8
const LONG_REPLY = 12
/** Characters of "Well, I really don't know." */
const LONGEST_BARE = 36

/** Whether a reply opens by saying yes or no. */
function replyOpening(lower: string, asked: string): 'yes' | 'no' | undefined {
  const words = lower.replace(LEAD, '').replace(TOPIC_FIRST, '')
  if (YES.test(words)) return 'yes'
  if (NO.test(words)) return 'no'
  const atEnd = AT_END.exec(words)?.[1]
  if (atEnd !== undefined) return atEnd === 'no' ? 'no' : 'yes'
  // "Do you agree?" "I don't agree."
  const denied = DENIES.exec(words)?.[1]
  return denied !== undefined && denied.length >= LEAST_VERB && asked.includes(denied)
    ? 'no'
    : undefined
}

/** "We did not discuss it, no." */
const AT_END = /, (yes|yeah|no)\W*$/
/** Characters of a verb that a reply takes up to deny it. */
const LEAST_VERB = 4
const DENIES =
  /^(?:i|we|they|you|he|she|it|that|this)(?:'m|'re|'s| do| did| does| have| has| had| are| is| was| were| will| would| can| could| am)?(?:n't| not) (?:(?:really|necessarily|yet|currently|even|at all) )?([a-z]+)/

const LEAD = /^\W*(?:(?:well|so|look|oh|i mean|you know|again|listen|and|but)\b\W*)*/
/** "As for the strait, no": the topic before the answer. */
const TOPIC_FIRST =
  /^(?:as (?:far as|for)|on|to|in terms of|with (?:respect|regard) to|regarding)\b[^,.]{0,80}, (?=(?:yes|no|(?:my|our|the) answer)\b)/
const YES =
  /^(?:yes|yeah|yep|yup|(?:the|my|our) (?:short |simple )?answer (?:is|to (?:that|it|this) is|would be)[:,]? (?:a )?["“]?yes|(?:(?:i think|i'd say|i would say) )?(?:(?:it's|that's|they're) )?both(?=\W*$|[.,;] | of (?:those|them)\b)|absolutely(?! not)|of course(?! not)|certainly(?! not)|definitely(?! not)|correct|exactly|sure|indeed|very much so|right,|(?:that's|that is) (?:right|correct|true)|(?:i|we|they|you) (?:do|am|are|have|did|will|can|would|could)(?= ?[.,;—–-])|(?:he|she|it) (?:is|does|has|did|will|would)(?= ?[.,;—–-])|i (?:think|believe|hope) so)\b/
const NO =
  /^(?:no\b|nope|nah|(?:the|my|our) (?:short |simple )?answer (?:is|to (?:that|it|this) is|would be)[:,]? (?:a )?["“]?no\b|(?:on|quite) the contrary|quite the opposite|(?:i|we) (?:wouldn't|would not) say (?:that|so)(?= ?[.,;—–-])|(?:i|we) (?:wouldn't|would not|don't|do not) (?:(?:quite|really|necessarily) )?(?:see|view|put|look at|describe|characterize|frame) (?:it|that|this) (?:quite )?(?:that way|like that|in (?:that way|those terms|these terms))|not (?:at all|yet|really|that|necessarily|right now|exactly)|never\b|absolutely not|of course not|certainly not|(?:i )?(?:don't|do not) think so|(?:that's|that is|it's|it is) not\b|(?:i|we|they|you|he|she|it|there) (?:do|did|does|have|has|are|is|was|were|will|would)(?:n't| not)(?= ?[.,;])|i'm not(?= ?[.,;—–-])|we're not(?= ?[.,;—–-])|there(?:'s| is| are| was| were) no (?!doubt|question|reason|way)\w|(?:there|it) isn't|neither|(?:i|we)(?: have|'ve) (?:heard |seen )?(?:nothing|no\b))/

/** Whether sentences hold the kind of thing that is asked for; `undefined` when nothing could tell. */
function suits(kind: PartKind, sentences: readonly ReplySentence[]): boolean | undefined {
  const pattern = SUITING.get(kind)
  if (pattern === undefined) return undefined
  return sentences.slice(0, NEAR).some(({ lower }) => pattern.test(lower))
}

/** Sentences at the start of a reply in which what was asked for is looked for. */
const NEAR = 4

/** "A small number", "several": some of what was asked. */
function isVague(sentences: readonly ReplySentence[]): boolean {
  return sentences
    .slice(0, NEAR)
    .some(({ lower }) =>
      /\b(?:most|many|few|several|some|a lot|number of|handful|number)\b/.test(lower),
    )
}

const SUITING: ReadonlyMap<PartKind, RegExp> = new Map<PartKind, RegExp>([
  ['why', /\b(?:because|the reason|due to|so that|in order to|that's why|which is why)\b/],
  [
    'howMany',
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|half|percent|none|nobody|zero|years?|months?|weeks?|days?|hours?|(?:just|only|exactly) one(?! (?:of|thing|more))|no one)\b|^\W*one\W*$/,
  ],
  [
    'when',
    /\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|(?:next|this|last) (?:week|month|year|afternoon|morning|fall|summer|spring|winter|weekend)|in may|(?:by|on|over|at|this) the weekend|(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! (?:century|round|anniversary|time|fleet|amendment))|noon|midnight|\d ?[ap]\.?m\b|immediately|right away|at once|soon|shortly|(?:19|20)\d\d|later (?:today|this)|in the coming|as soon as|(?:weeks|months|days|years|hours|minutes))\b|^\W*(?:only |not )?(?:when|once|after|before|until|as soon as) [^,]{3,100}$/,
  ],
])
