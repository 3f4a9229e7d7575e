import { partitionPoint } from '../text/partition-point.ts'
import { hullOf, type Span } from '../text/span.ts'
import { verbSense } from './lexicon/cue-lexicon.ts'
import type { Mode } from './lexicon/frame.ts'
import type { Person } from './people.ts'
import type { Occasion } from './quotation.ts'
import { type QuotationDraft, sayingOf } from './quotation-draft.ts'
import type { SentenceReport } from './reported/report-sentence.ts'
import { resolvePerson } from './resolve-person.ts'
import { type Scene, sentenceAt, speakersBefore, unnamed } from './scene.ts'
import { type SettingFlow, withSetting } from './setting-flow.ts'

/** Levels of quotations in quotations that are read; readers lose count before. */
export const DEEPEST_NESTED = 3

/**
 * The stretches in marks of a quotation that may tell what others said: whole speech, not the scraps
 * of a clause, with a word in it that tells of saying.
 */
export function tellingPieces(
  text: string,
  { pieces, content, nested = [] }: QuotationDraft,
): Span[] {
  const inNested = new Set(nested.flatMap((inner) => inner.pieces))
  return pieces
    .filter((piece) => !inNested.has(piece))
    .map(({ inner }) => inner)
    .filter(({ start, end }) => {
      const words = text.slice(start, end)
      return (content === undefined || OPENS_SENTENCE.test(words)) && mayTell(words)
    })
}

const OPENS_SENTENCE = /^[\p{Lu}‘'“"[]/u

function mayTell(words: string): boolean {
  if (/\baccording\b/i.test(words)) return true
  return (words.toLowerCase().match(WORD) ?? []).some((word) => isOfSpeech(word))
}

const WORD = /\p{L}+/gu

function isOfSpeech(form: string): boolean {
  return [...(verbSense(form)?.frames.values() ?? [])].some(({ mode }) => isSpeech(mode))
}

function isSpeech(mode: Mode | undefined): boolean {
  return mode === undefined || mode === 'say' || mode === 'act'
}

/** A scene as it is for one who speaks in it, and not for the writer. */
export interface SpokenScene extends Scene {
  readonly speakers: { readonly person: Person; readonly span: Span }[]
}

/**
 * The scene from the view of whoever says the words of `quoted`: these words are no quotation there, and
 * of the text before them only as much is kept as a pronoun reaches back.
 */
export function sceneInWords(
  scene: Scene,
  voice: Person | undefined,
  quoted: readonly Span[],
  sentences: readonly Span[],
): SpokenScene {
  const start = quoted[0]?.start ?? 0
  const here = Math.max(0, sentenceAt(scene, start))
  return {
    ...scene,
    voice: voice ?? NOBODY_KNOWN,
    sentences: [...scene.sentences.slice(Math.max(0, here - REACH), here), ...sentences],
    speakers: speakersBefore(scene, start).slice(0, REACH).reverse(),
    isQuoted: (offset) => scene.isQuoted(offset) && !isWithin(quoted, offset),
  }
}

function isWithin(spans: readonly Span[], offset: number): boolean {
  const after = partitionPoint(spans.length, (k) => (spans[k] as Span).start <= offset)
  return offset < (spans[after - 1]?.end ?? 0)
}

const NOBODY_KNOWN = unnamed('')

/** Sentences and speakers before some words that pronouns in them may stand for. */
const REACH = 8

/**
 * Who is meant by a phrase, in the words of whoever speaks: "I" is the one who does, and never the
 * writer; "we" are several unless a house speaks.
 */
export function resolveSpoken(scene: Scene, span: Span): Person | undefined {
  const { voice } = scene
  if (voice === undefined) return resolvePerson(scene, span)
  const phrase = scene.text.slice(span.start, span.end)
  const lower = phrase.toLowerCase()
  if (/^(?:i|me|my|myself)$/.test(lower)) return voice
  if (/^(?:we|us|our|ourselves)$/.test(lower)) {
    return voice.kind === 'house' || voice.kind === 'group' ? voice : unnamed(phrase)
  }
  return lower === 'you' ? unnamed(phrase) : resolvePerson(scene, span)
}

/** Whether a report says that its source spoke, so that what its content reports is told by that source. */
export function tellsOfOthers({ mode, frame, isDenied }: SentenceReport): boolean {
  // "Quoted a diplomat as saying": the frame tells it, whatever the verb.
  return (mode === 'say' || frame === 'npAs') && !isDenied && !/\bwh$/.test(frame)
}

/**
 * Whether a report tells of a quotation: its words, which run up to the marks, hold the cue of it.
 * "The usher swears she said to him: “…”", "Oda recalled what Velk had said: “…”".
 */
export function tellsQuotation(report: SentenceReport, cue: Span): boolean {
  return (
    (report.mode === 'say' || report.mode === 'think') &&
    !report.isDenied &&
    report.cue.end <= cue.start &&
    report.content.some(({ start, end }) => start < cue.start && cue.end <= end)
  )
}

/** A report with the quotations that it tells of in it. */
export function withTold(draft: QuotationDraft, told: readonly QuotationDraft[]): QuotationDraft {
  if (told.length === 0) return draft
  const pieces = told.flatMap((inner) =>
    inner.pieces.filter((piece) => !draft.pieces.includes(piece)),
  )
  const isTold = (inner: QuotationDraft): boolean =>
    told.some(({ cue }) => cue !== undefined && cue.start === inner.cue?.start)
  const nested = [...(draft.nested ?? []).filter((inner) => !isTold(inner)), ...told]
  return {
    ...draft,
    pieces: [...draft.pieces, ...pieces].sort((a, b) => a.inner.start - b.inner.start),
    nested,
  }
}

/** What the words of a quotation themselves tell of the occasion of one in them. */
export function innerOccasion(
  draft: QuotationDraft,
  outer: QuotationDraft,
  settings: SettingFlow,
): Occasion | undefined {
  const spans = [...(outer.content ?? []), ...outer.pieces.map((piece) => piece.outer)]
  const words = spans.length === 0 ? draft.sentence.span : hullOf(spans)
  // Without the person: what the same speaker's words before were said at is nothing to these.
  const { person: _, ...saying } = sayingOf(draft)
  return withSetting(undefined, settings.read({ ...saying, sentence: words }), words)
}

/**
 * Whoever speaks, when a pronoun in the words reported of her stands for her: "Oda said she had told
 * him". Where the pronoun is of the other gender, it stands for somebody else.
 */
export function speakerAgain(
  text: string,
  { start, end }: Span,
  speaker: Person | undefined,
): Person | undefined {
  const gender = GENDERS[text.slice(start, end).toLowerCase()]
  if (gender === undefined || speaker === undefined) return undefined
  if (speaker.kind !== 'person' && speaker.kind !== 'unnamed') return undefined
  return speaker.gender === undefined || speaker.gender === gender ? speaker : undefined
}

const GENDERS: Readonly<Record<string, Person['gender']>> = { he: 'male', she: 'female' }

/** Who is quoted in "Radio Drast quoted a diplomat as saying …": the words before "as". */
export function quotedSource(
  text: string,
  { cue }: SentenceReport,
  outer: SentenceReport | undefined,
): Span | undefined {
  const content = outer?.content.find(({ start, end }) => start < cue.start && cue.start < end)
  if (content === undefined) return undefined
  const link = QUOTED_AS.exec(text.slice(content.start, cue.start))
  return link === null || link[1] === undefined
    ? undefined
    : { start: content.start, end: content.start + link[1].length }
}

const QUOTED_AS = /^([^“”"]{2,200}?),?\s+as\s+$/

/**
 * Whether what was found in the words of somebody tells that something was said in so many words: no
 * thoughts, no wish or condition ("would say", "if he says"), no order ("tell him that …"), no question,
 * and not what the speaker says by saying so ("I promise that …").
 */
export function isToldInWords(text: string, draft: QuotationDraft, isMarked: boolean): boolean {
  const { cue, mode, frame, sourceSpan, sentence, pieces } = draft
  if (cue === undefined || !isSpeech(mode) || draft.isDenied === true) return false
  // "Voted for a rise", "discussed the plan": the act is told, and no words of it are.
  if (frame !== undefined && !WORDED.test(frame) && !isMarkedNear(text, draft)) return false
  const words = text.slice(cue.start, cue.end).toLowerCase()
  if (MODAL.test(words)) return false
  if (/^to\b/.test(words) && pieces.length === 0) return false
  const start = Math.min(cue.start, sourceSpan?.start ?? cue.start)
  if (CONDITION.test(text.slice(Math.max(sentence.span.start, start - LONGEST_LINK), start))) {
    return false
  }
  // Words that nobody is named for are hearsay unless they are marked.
  if (sourceSpan === undefined) return pieces.length > 0 && PASSIVE.test(words)
  const source = text.slice(sourceSpan.start, sourceSpan.end)
  if (NOBODY.test(source)) return false
  // "When a gauge says so": whichever does.
  if (/^(?:an?|any|every|each)\s/i.test(source) && isPresent(words)) return false
  if (!isMarked) return true
  // What a gauge or a sign tells is no saying; a house is named.
  if (/^it$/i.test(source) && draft.person === undefined) return false
  if (/\?\s*$/.test(text.slice(sentence.span.start, sentence.span.end))) return false
  return !/^(?:i|we|you)$/i.test(source) || !isPresent(words)
}

/** Whether the attributed words begin with marked ones, or nearly. */
function isMarkedNear(text: string, { pieces, content, frame }: QuotationDraft): boolean {
  const [piece] = pieces
  if (piece === undefined) return false
  const start = content?.[0]?.start ?? piece.outer.start
  const lead = text.slice(start, Math.max(start, piece.outer.start)).match(/\S+/g) ?? []
  return lead.length <= (frame === 'npNp' ? LONGEST_OBJECT : LONGEST_LEAD)
}

const LONGEST_LEAD = 4
const LONGEST_OBJECT = 12

/** Frames of content that words stand for, and not only a thing that is spoken of. */
const WORDED = /\b(?:that|zero|wh|colon|fronted|around|according|toDo|npToDo|passive|npAs)$/
const MODAL =
  /^(?:(?:would|will|could|should|might|may|can|must|shall|won|couldn|wouldn)\b|[’'](?:d|ll)\b)/
const CONDITION =
  /\b(?:if|unless|until|whether|lest|let|please|while|as soon as|once)\s+(?:[\p{L}’'-]+\s+)?$/iu
const LONGEST_LINK = 40
const PASSIVE = /^(?:(?:is|are|was|were|been|being|be|has|have|had|got)\b|[’'](?:s|re|ve)\b)/
const NOBODY = /\b(?:nobody|no one|none|neither|anyone|anybody|who|what|which)\b/i

/** Whether a cue is in a tense of the present: "no longer say", "am telling", and not "have said". */
function isPresent(cue: string): boolean {
  const all = cue.match(WORD) ?? []
  if (all.some((word) => /^(?:did|didn|was|were|had|has|have|ve|d)$/.test(word))) return false
  if (/^(?:am|are|m|re|do|don)$/.test(all[0] ?? '')) return true
  const isThird = all.length === 1 && /s$/.test(cue) && verbSense(cue) !== undefined
  return isThird || all.some((word) => verbSense(word)?.lemma === word)
}
