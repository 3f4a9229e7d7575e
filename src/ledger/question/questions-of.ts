import type { Speaker } from '../../document/turn.ts'
import type { Span } from '../../text/span.ts'
import type { TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { type Answering, addresseesOf, answeringPeople } from './addressee.ts'
import { askerOf } from './asker.ts'
import { type Exchange, findExchanges } from './exchange.ts'
import type { AskedPart } from './find-parts.ts'
import { findJointReply } from './joint-reply.ts'
import { type Judgment, judge, judgeParts } from './judge-part.ts'
import { findLateAnswer, MOST_LATER } from './late-answer.ts'
import { matchAnswers } from './match-answers.ts'
import { ongoingReplies } from './ongoing-reply.ts'
import { findPremises } from './premise.ts'
import type { Question, QuestionPart } from './question.ts'
import { type ReplySentence, readReplies } from './reply.ts'
import { TopicWords } from './topic-words.ts'

/** The questions of a transcript, with what became of them; none of a press report. */
export function questionsOf(spoken: SpokenText): Question[] {
  const { document } = spoken
  if (document.kind === 'pressReport') return []
  const topics = new TopicWords()
  const ids = new RowIds('questions', document.id)
  const exchanges = findExchanges(spoken, topics)
  const answering = answeringPeople(spoken.passages)
  const taken = new Map<Passage, Span>()
  return exchanges.flatMap((exchange, k) => {
    // Words thrown in between ask nothing and end nothing.
    const isNothing = exchange.isUnsure && exchange.replies.length === 0
    if (exchange.parts.length === 0 || isNothing) return []
    const asker = askerOf(exchange)
    const later = exchanges.slice(k + 1, k + 1 + MOST_LATER)
    const replies = ongoingReplies(exchanges, k, topics)
    return questionOf({ spoken, exchange, replies, later, asker, answering, taken, ids, topics })
  })
}

/** What one question is made of. */
interface Source {
  readonly spoken: SpokenText
  readonly exchange: Exchange
  /** The turns that reply, those after an interruption included. */
  readonly replies: readonly Passage[]
  readonly later: readonly Exchange[]
  readonly asker: Speaker | undefined
  readonly answering: readonly Answering[]
  /** What answers an earlier question, and so not this one. */
  readonly taken: Map<Passage, Span>
  readonly ids: RowIds
  readonly topics: TopicWords
}

function questionOf({
  spoken,
  exchange,
  replies,
  later,
  asker,
  answering,
  taken,
  ids,
  topics,
}: Source): Question {
  const { document } = spoken
  const { parts, asking } = exchange
  const wanted = new Set(parts.flatMap(({ topic, context = [] }) => [...topic, ...context]))
  const reply = readReplies(replies, topics, wanted, taken)
  const addressees = addresseesOf(parts, answering)
  const judged: readonly Judgment[] =
    replies.length === 0
      ? parts.map(() => ({ status: 'answerMissing', sentences: [] }))
      : judgeParts(matchAnswers(parts, reply, addressees), reply)
  const joint = findJointReply(exchange, later, topics, taken)
  const spoke = new Set(replies.map(({ voice }) => voice.speaker?.name))
  const settled = parts.map((part, k) => {
    const judgment = judged[k] as Judgment
    const addressee = addressees[k]
    const waits = addressee !== undefined && !spoke.has(addressee)
    if (judgment.status !== 'notAnswered' && judgment.status !== 'answerMissing' && !waits) {
      return judgment
    }
    const waiting = {
      part,
      ...(waits ? { addressee } : {}),
      ...(asker === undefined ? {} : { askerName: asker.name }),
    }
    const said = joint.get(part) ?? findLateAnswer(waiting, later, topics, taken)
    take(said, taken)
    return said.length === 0 ? judgment : { ...judge(part, said), isLate: true }
  })
  const shown = parts.map((part, k) => partOf(part, settled[k] as Judgment))
  const evidence = asking.map((passage) => {
    const span = passage.original({ start: 0, end: passage.text.length })
    return { document: document.id, ...textSpan(document.text, span) }
  })
  const [first, ...rest] = evidence
  if (first === undefined) throw new RangeError('A question without words')
  const asked = [...new Set(replies.flatMap(({ voice }) => voice.speaker?.name ?? []))]
  const isPossible = exchange.isUnsure || parts.every(({ isStatement }) => isStatement)
  return {
    id: ids.give(...shown.map(({ span }) => span.text)),
    ...(isPossible ? { possible: true as const } : {}),
    evidence: [first, ...rest],
    ...(asker === undefined ? {} : { asker: shownAsker(document.text, asker) }),
    turns: asking.map(({ voice }) => voice.turn as number),
    ...(spoken.day === undefined ? {} : { date: spoken.day.value }),
    ...(asked.length === 0 ? {} : { asked }),
    parts: shown,
    premises: findPremises(asking, parts, reply),
  }
}

/** Keeps what answers a question late from answering the one before it. */
function take(sentences: readonly ReplySentence[], taken: Map<Passage, Span>): void {
  const [first] = sentences
  const last = sentences.at(-1)
  if (first === undefined || last === undefined) return
  const { start, end } = taken.get(first.passage) ?? first.span
  taken.set(first.passage, {
    start: Math.min(start, first.span.start),
    end: Math.max(end, last.span.end),
  })
}

function partOf(
  part: AskedPart,
  { status, clarity, evasion, sentences, isLate }: Judgment,
): QuestionPart {
  return {
    span: originalSpan(part.passage, part.span),
    status,
    ...(isLate === true ? { late: true } : {}),
    ...(clarity === undefined ? {} : { clarity }),
    ...(evasion === undefined ? {} : { evasion }),
    answers: stretches(sentences),
  }
}

/** Neighboring sentences as one stretch. */
function stretches(sentences: readonly ReplySentence[]): QuestionPart['answers'] {
  const joined: { passage: Passage; span: Span }[] = []
  for (const { passage, span } of sentences) {
    const last = joined.at(-1)
    if (last?.passage === passage && !/\S/.test(passage.text.slice(last.span.end, span.start))) {
      last.span = { start: last.span.start, end: span.end }
    } else joined.push({ passage, span })
  }
  return joined.map(({ passage, span }) => ({
    ...originalSpan(passage, span),
    ...(passage.voice.turn === undefined ? {} : { turn: passage.voice.turn }),
  }))
}

function shownAsker(
  text: string,
  { name, outlet, basis, evidence }: Speaker,
): NonNullable<Question['asker']> {
  return {
    name,
    ...(outlet === undefined ? {} : { outlet }),
    basis,
    ...(evidence === undefined ? {} : { span: textSpan(text, evidence) }),
  }
}

function originalSpan(passage: Passage, span: Span): TextSpan {
  return textSpan(passage.document.text, passage.original(span))
}

function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) }
}
