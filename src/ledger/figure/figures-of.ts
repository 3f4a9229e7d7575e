import type { Span } from '../../text/span.ts'
import type { TimeExpression } from '../../time/time-expression.ts'
import type { Level, TextSpan } from '../row.ts'
import { RowIds } from '../row-id.ts'
import type { Passage, SpokenText } from '../spoken-text.ts'
import { timeOf } from './as-of.ts'
import type { Figure } from './figure.ts'
import type { FigureMention } from './figure-mention.ts'
import { type FigureToken, figureTokens } from './figure-token.ts'
import { findFigures } from './find-figures.ts'
import { modalityOf } from './modality.ts'
import { subjectOf } from './subject.ts'

/**
 * The figures of a document, in the order in which they stand there.
 *
 * What a press report quotes is a figure of the one who is quoted, and not once more of the writer.
 */
export function figuresOf({ document, passages }: SpokenText): Figure[] {
  const ids = new RowIds('figures', document.id)
  const quoted = passages.filter(({ voice }) => voice.quotation !== undefined).flatMap(readPassage)
  const spans = new Set(quoted.map(({ number }) => number.start))
  const own = passages
    .filter(({ voice }) => voice.quotation === undefined)
    .flatMap(readPassage)
    .filter(({ number }) => !spans.has(number.start))
  const drafts = quoted.length === 0 ? own : [...own, ...quoted].sort(byPlace)
  return drafts.map((draft) => ({
    id: ids.give(draft.evidence[0].text, draft.number.text),
    ...draft,
  }))
}

type FigureDraft = Omit<Figure, 'id'>

function byPlace(a: FigureDraft, b: FigureDraft): number {
  return a.number.start - b.number.start
}

function readPassage(passage: Passage): FigureDraft[] {
  const mentions = findFigures(passage.text)
  if (mentions.length === 0) return []
  const drafts: FigureDraft[] = []
  let next = 0
  for (const sentence of passage.sentences) {
    const first = next
    while (next < mentions.length && startOf(mentions, next) < sentence.end) next++
    if (next > first) {
      drafts.push(...readSentence(passage, sentence, mentions.slice(first, next)))
    }
    if (next === mentions.length) break
  }
  return drafts
}

function startOf(mentions: readonly FigureMention[], at: number): number {
  return (mentions[at] as FigureMention).number.start
}

/** What the figures of one sentence have in common. */
interface Setting {
  readonly passage: Passage
  readonly sentence: Span
  readonly tokens: readonly FigureToken[]
  readonly times: readonly TimeExpression[]
  readonly numbers: readonly Span[]
}

function readSentence(
  passage: Passage,
  { start, end }: Span,
  mentions: readonly FigureMention[],
): FigureDraft[] {
  const { text } = passage
  const setting: Setting = {
    passage,
    sentence: { start, end },
    tokens: figureTokens(text, start, end),
    times: passage.timesIn({ start, end }),
    numbers: mentions.map(({ number }) => number),
  }
  return mentions.map((mention) => draftOf(setting, mention))
}

function draftOf(
  { passage, sentence, tokens, times, numbers }: Setting,
  mention: FigureMention,
): FigureDraft {
  const { speaker, turn, day } = passage.voice
  const { number, value, min, max, relation, unit, per, dimension } = mention
  const words = passage.text.slice(sentence.start, sentence.end)
  const subject = subjectOf(tokens, mention)
  const level = levelOf(passage, words.slice(0, number.start - sentence.start))
  const time = timeOf(passage.text, number, numbers, times, sentence.start)
  // Without a unit and without a word of what it measures, it may count anything.
  const isPossible = unit === undefined && subject === undefined
  return {
    ...(isPossible ? { possible: true as const } : {}),
    evidence: [{ document: passage.document.id, ...textSpan(passage, sentence) }],
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    relation,
    ...(unit === undefined ? {} : { unit }),
    ...(per === undefined ? {} : { per }),
    dimension,
    ...(subject === undefined ? {} : { subject: textSpan(passage, subject) }),
    ...(time === undefined ? {} : { asOf: asOf(passage, time) }),
    modality: isDenied(passage)
      ? 'denied'
      : modalityOf(words, number.start - sentence.start, number.end - sentence.start),
    ...(speaker === undefined ? {} : { speaker: speaker.name }),
    ...(level === undefined ? {} : { level }),
    number: textSpan(passage, number),
    ...(turn === undefined ? {} : { turn }),
    ...(day === undefined ? {} : { day: day.value }),
  }
}

/** Whether a press report tells the words as what somebody denies: "Oda denied that 40 ships sailed". */
function isDenied({ document, voice: { quotation }, text }: Passage): boolean {
  if (quotation?.cue === undefined) return false
  const cue = document.text.slice(quotation.cue.start, quotation.cue.end)
  return DENIES.test(cue) || (REJECTS.test(cue) && CLAIMS.test(text))
}

const DENIES = /\b(?:den(?:y|ie[sd]|ying)|refut(?:e[sd]?|ing))\b/i
const REJECTS = /\b(?:reject|dismiss)(?:s|es|ed|ing)?\b/i
const CLAIMS =
  /^\W*(?:the |all )?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumors?)\b/i

/** Whose figure it is, by the words of its sentence before it: that of another is only told of. */
function levelOf({ document, voice }: Passage, before: string): Level | undefined {
  const { level, speaker } = voice
  if (level !== 'direct' || voice.turn === undefined) return level
  const other = TOLD_BY.exec(before)?.[1] ?? ACCORDING_TO.exec(before)?.[1]
  if (other === undefined) return level
  const own = [speaker?.name, speaker?.post, document.publisher].join(' ').toLowerCase()
  return own.includes(other.toLowerCase()) ? level : 'reportedBySpeaker'
}

/** "Halvenia claims that", "the UN estimates that" at the beginning of a sentence. */
const TOLD_BY =
  /^\W*(?:[Tt]he )?((?!The\b|I\b|We\b|You\b|It\b|This\b|That\b|There\b)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}) (?:has |have )?(?:claim|estimate|report|allege|say|assert|insist)(?:s|d|ed)? that\b/u
const ACCORDING_TO =
  /^\W*[Aa]ccording to (?:the )?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4}),/u

function asOf(
  passage: Passage,
  { span, from, to, value }: TimeExpression,
): NonNullable<Figure['asOf']> {
  return {
    ...textSpan(passage, span),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    timex: value,
  }
}

function textSpan(passage: Passage, span: Span): TextSpan {
  const { start, end } = passage.original(span)
  return { start, end, text: passage.document.text.slice(start, end) }
}
