import type { Problem } from '../document/problem.ts'
import type { OffsetMap } from '../text/offset-map.ts'
import { partitionPoint } from '../text/partition-point.ts'
import type { Span } from '../text/span.ts'
import {
  attribute,
  nameSource,
  noteSpeaker,
  reportDraft,
  type SpeakingScene,
} from './attributed-draft.ts'
import { type Attribution, findAttributions, spanOfParts } from './attribution.ts'
import {
  attributionAfter,
  attributionAtEnd,
  attributionBefore,
  belongsBefore,
  nobodyAfter,
} from './choose-attribution.ts'
import { withoutDateline } from './dateline.ts'
import { endingWithin, isBackToBack, isOtherMark } from './going-on.ts'
import { announcement, endsInColon, type LeadIn, leadIn, tellsOnlyThat } from './lead-in.ts'
import {
  DEEPEST_NESTED,
  innerOccasion,
  isToldInWords,
  sceneInWords,
  tellingPieces,
  tellsQuotation,
  withTold,
} from './nested-quotations.ts'
import { notSpeechReason } from './not-speech.ts'
import type { PartRange } from './noun-phrase.ts'
import { readOccasion } from './occasion.ts'
import { findCast, type Person } from './people.ts'
import type { NotSpeech, Occasion, Quotation } from './quotation.ts'
import { finishDraft, isTakenUpInWords, type QuotationDraft, sayingOf } from './quotation-draft.ts'
import { findMarkedPieces, type MarkedPiece, problemsOfMarks } from './quotation-mark.ts'
import { skipMarks } from './quotation-tag.ts'
import { type FindOptions, reportsIn, type SentenceReport } from './reported/report-sentence.ts'
import { clauseAround, clauseTail } from './reported-clause.ts'
import type { Scene } from './resolve-person.ts'
import { type Part, splitSentences, type WriterSentence } from './sentence-part.ts'
import { piecesWithin, withoutTagged, withSource } from './sentence-reports.ts'
import { SettingFlow, withSetting } from './setting-flow.ts'
import { type Signature, signatureAt, signatureBelow } from './signature.ts'
import { SpanLookup } from './span-lookup.ts'
import { withSpokenBlocks } from './spoken-block.ts'
import { WordsAround } from './words-around.ts'

/** A text in which quotations are looked for, paragraph by paragraph. */
export interface QuotingText {
  /** Reading text: page breaks repaired, escapes undone. */
  readonly text: string
  /** From the reading text to the original one. */
  readonly map: OffsetMap
  readonly paragraphs: readonly {
    readonly span: Span
    readonly place: Quotation['place']
    /** Whether the page sets it off as a quotation. */
    readonly isQuote?: boolean
  }[]
  /** ISO date of the text, to resolve "Wednesday". */
  readonly writtenOn?: string
  /** The place of its dateline, which is meant by "here". */
  readonly home?: string
}

/** What is found in a text, each list in its order. */
export interface FoundQuotations {
  readonly quotations: readonly Quotation[]
  readonly notSpeech: readonly NotSpeech[]
  readonly problems: readonly Problem[]
}

/**
 * The quotations of a text, in order, each with cue, source, speaker and occasion as far as the text
 * tells.
 *
 * What stands inside marks is taken as given; the writer's sentences around it decide whose words
 * they are. In each sentence the verbs of attribution are found with their subjects, and every
 * stretch inside marks is given to the attribution right after it, else to the nearest before it,
 * else to the one that closes the sentence. Stretches around one attribution make one quotation, and
 * so do paragraphs that open with a mark after one that did not close. A sentence that is only a
 * quotation goes to whoever spoke last.
 *
 * The words that attribute are those of English; see `find-marked.ts` for other languages.
 */
export function findQuotations(source: QuotingText, options: FindOptions = {}): FoundQuotations {
  const finder = new QuotationFinder(source, options)
  for (const index of source.paragraphs.keys()) finder.readParagraph(index)
  return finder.finish()
}

class QuotationFinder {
  readonly #source: QuotingText
  readonly #options: FindOptions
  readonly #pieces: readonly (readonly MarkedPiece[])[]
  readonly #sentences: readonly (readonly WriterSentence[])[]
  readonly #scene: SpeakingScene
  readonly #drafts: QuotationDraft[] = []
  readonly #notSpeech: NotSpeech[] = []
  readonly #words: WordsAround
  /** A quotation whose paragraph ended before it did. */
  #open: QuotationDraft | undefined
  /** How many quotations this one reads inside of. */
  readonly #depth: number

  /** Read a text, or the words in marks of a quotation in it, which `spoken` shows from its speaker's view. */
  constructor(
    source: QuotingText,
    options: FindOptions,
    spoken?: { readonly scene: Scene; readonly voice?: Person; readonly depth: number },
  ) {
    this.#source = source
    this.#options = options
    this.#depth = spoken?.depth ?? 0
    const { text, paragraphs, writtenOn } = source
    this.#words = new WordsAround(text, writtenOn)
    const spans = paragraphs.map(({ span }) => span)
    const marked = findMarkedPieces(text, spans)
    this.#pieces = spoken === undefined ? withSpokenBlocks(text, paragraphs, marked) : marked
    this.#sentences = spans.map((span, index) =>
      splitSentences(text, withoutDateline(text, span), this.#pieces[index] ?? []),
    )
    const sentences = this.#sentences.flat().map(({ span }) => span)
    if (spoken !== undefined) {
      this.#scene = sceneInWords(spoken.scene, spoken.voice, spans, sentences)
      return
    }
    const quoted = this.#pieces.flat()
    this.#scene = {
      text,
      cast: findCast(
        text,
        paragraphs.filter(({ place }) => place === 'heading').map(({ span }) => span),
      ),
      sentences,
      speakers: [],
      isQuoted: (offset) => isInside(quoted, offset),
    }
  }

  readParagraph(index: number): void {
    const sentences = this.#sentences[index] ?? []
    for (const [k, sentence] of sentences.entries()) {
      this.#readSentence(sentence, index, sentences[k - 1] ?? this.#sentences[index - 1]?.at(-1))
    }
  }

  finish(): FoundQuotations {
    const { map } = this.#source
    const settings = new SettingFlow(this.#scene, this.#source)
    return {
      quotations: this.#drafts
        .filter((draft) => this.#depth === 0 || isToldInWords(this.#source.text, draft, true))
        .map((draft) => this.#toQuotation(draft, settings))
        .sort((a, b) => firstOf(a) - firstOf(b)),
      notSpeech: this.#notSpeech.map(({ span, reason }) => ({
        span: map.spanToOriginal(span),
        reason,
      })),
      problems: problemsOfMarks(this.#pieces, map),
    }
  }

  #readSentence(
    sentence: WriterSentence,
    paragraph: number,
    before: WriterSentence | undefined,
  ): void {
    const { parts } = sentence
    const attributions = findAttributions(parts)
    const { text } = this.#source
    const reports = withoutTagged(parts, attributions, reportsIn(text, sentence, this.#options))
    const contents = new SpanLookup(reports, ({ content }) => content)
    const people = new Map<Attribution, Person | undefined>()
    for (const attribution of attributions) {
      people.set(attribution, noteSpeaker(this.#scene, sentence, attribution))
    }
    const drafts = new Map<Attribution, QuotationDraft>()
    for (const [at, part] of parts.entries()) {
      if (part.type !== 'piece') continue
      // What is marked inside a reported clause belongs to the report.
      if (contents.holding(part.piece.inner) !== undefined) continue
      const open = this.#open
      const post = open === undefined ? undefined : attributionAfter(parts, attributions, at)
      // A paragraph that says anew who speaks begins a new quotation.
      if (at === 0 && open?.cue !== undefined && post !== undefined) this.#open = undefined
      if (this.#open !== undefined && at === 0) {
        this.#open.pieces.push(part.piece)
        if (post !== undefined && this.#open.cue === undefined) {
          attribute(this.#scene, this.#open, sentence, post, people.get(post))
        }
        if (post !== undefined) drafts.set(post, this.#open)
        if (!part.piece.continues) this.#open = undefined
        continue
      }
      this.#placePiece(sentence, paragraph, at, part.piece, attributions, people, drafts, before)
    }
    const begun = new SpanLookup([...new Set(drafts.values())], ({ cue }) => (cue ? [cue] : []))
    for (const report of reports) {
      const same = begun.meeting(report.cue)
      if (same === undefined) {
        const told = report.content
          .flatMap((span) => begun.beginningIn(span))
          .filter(({ cue }) => cue !== undefined && tellsQuotation(report, cue))
        const isMarked =
          this.#options.markedOnly !== true || piecesWithin(sentence, report).length > 0
        if (isMarked)
          this.#addReport(
            sentence,
            paragraph,
            withSource(sentence.parts, attributions, report),
            told,
          )
      }
      // What is said beside a quotation by the same verb is part of it.
      else {
        same.pieces.push(...piecesWithin(sentence, report))
        same.pieces.sort((a, b) => a.inner.start - b.inner.start)
      }
    }
  }

  /**
   * A quotation in the writer's own words, with what is marked in them; and with the quotations it
   * tells of: "Oda recalled what Velk had said: “…”".
   */
  #addReport(
    sentence: WriterSentence,
    paragraph: number,
    report: SentenceReport,
    told: readonly QuotationDraft[],
  ): void {
    const own = reportDraft(this.#scene, sentence, paragraph, report)
    // "Oda explained why it floats: it was built, she said, “like a raft.”": one level and no more.
    const ofOthers = told.filter(({ person }) => person === undefined || person !== own.person)
    const draft = withTold(own, ofOthers)
    for (const inner of ofOthers) this.#drafts.splice(this.#drafts.lastIndexOf(inner), 1)
    const { person, sourceSpan, pieces } = draft
    this.#drafts.push(draft)
    if (person !== undefined && sourceSpan !== undefined && report.mode === 'say') {
      this.#scene.speakers.push({ person, span: sourceSpan })
    }
    const last = pieces.at(-1)
    if (last !== undefined) this.#keepOpen(draft, last)
  }

  #placePiece(
    sentence: WriterSentence,
    paragraph: number,
    at: number,
    piece: MarkedPiece,
    attributions: readonly Attribution[],
    people: ReadonlyMap<Attribution, Person | undefined>,
    drafts: Map<Attribution, QuotationDraft>,
    before: WriterSentence | undefined,
  ): void {
    const { parts } = sentence
    const post = attributionAfter(parts, attributions, at)
    const pre = attributionBefore(parts, attributions, at)
    const isIntroduced =
      pre !== undefined && post !== undefined && belongsBefore(parts, pre, post, at)
    const signature = this.#signature(sentence, paragraph, at)
    const isSigned = signature !== undefined
    const reason = notSpeechReason(this.#source.text, sentence, at, piece, post, pre, isSigned)
    if (reason !== undefined) {
      this.#notSpeech.push({ span: piece.inner, reason })
      return
    }
    const closing = attributionAtEnd(parts, attributions, at)
    // "called him “slow” for saying …": what somebody else says is no part of the clause.
    const limit = nobodyAfter(attributions, at)?.start ?? parts.length
    const chosen = isIntroduced ? pre : (post ?? pre ?? closing)
    if (chosen !== undefined) {
      const draft = drafts.get(chosen)
      const isOther = draft !== undefined && isOtherMark(this.#source.text, draft, piece.outer)
      if (draft !== undefined && !isOther && !isTakenUpInWords(parts, draft, chosen, at)) {
        draft.pieces.push(piece)
        this.#keepOpen(draft, piece)
        if (draft.content !== undefined) {
          const tail = clauseTail(this.#source.text, parts, at, limit)
          const [clause] = draft.content as readonly [Span]
          const end = Math.max(clause.end, piece.outer.end, tail.end)
          draft.content = [{ start: clause.start, end }]
        }
        return
      }
      // "A." "B," he said: the sentence before was quoted and had nobody yet.
      const waiting = this.#drafts[this.#drafts.length - 1]
      const joins =
        chosen === post &&
        at === 0 &&
        waiting !== undefined &&
        waiting.cue === undefined &&
        waiting.paragraph === paragraph &&
        waiting.sentence === before &&
        waiting.content === undefined
      const target = joins
        ? waiting
        : this.#begin({ pieces: [], sentence, paragraph, attribution: chosen })
      target.pieces.push(piece)
      attribute(this.#scene, target, sentence, chosen, people.get(chosen))
      drafts.set(chosen, target)
      const clause = isOther
        ? undefined
        : clauseAround(this.#source.text, sentence, at, piece, chosen, chosen === post, pre, limit)
      if (clause !== undefined) target.content = [clause]
      this.#keepOpen(target, piece)
      return
    }
    this.#placeByFlow(sentence, paragraph, at, piece, before, signature)
  }

  /** A piece in a sentence that names nobody. */
  #placeByFlow(
    sentence: WriterSentence,
    paragraph: number,
    at: number,
    piece: MarkedPiece,
    before: WriterSentence | undefined,
    signature: Signature | undefined,
  ): void {
    const opensSentence = sentence.opening >= at
    const isAlone = sentence.firstWord === sentence.parts.length
    if (isAlone && signature === undefined) {
      const last = this.#goingOn(sentence, paragraph, piece, before)
      if (last !== undefined) {
        last.pieces.push(piece)
        this.#keepOpen(last, piece)
        return
      }
    }
    const draft = this.#begin({ pieces: [piece], sentence, paragraph })
    const led = leadIn(sentence.parts, at)
    if (signature !== undefined) {
      nameSource(this.#scene, draft, signature.subject, signature.source)
    } else if (led !== undefined && !isLabel(sentence.parts, led.source)) {
      this.#nameLeadIn(draft, sentence.parts, led)
    } else if (!this.#attributeToAnnouncement(draft, before) && (isAlone || opensSentence)) {
      const last = this.#drafts.at(-2)
      if (last !== undefined && isBackToBack(this.#source.text, last, piece.outer)) {
        this.#keepOpen(draft, piece)
        return
      }
      const speaker = this.#scene.speakers[this.#scene.speakers.length - 1]
      if (speaker !== undefined) draft.person = speaker.person
    }
    if (opensSentence && !isAlone && signature === undefined) {
      const clause = { start: piece.inner.start, end: lastWordEnd(sentence) }
      if (clause.end > piece.outer.end) {
        draft.content = [{ start: piece.outer.start, end: clause.end }]
      }
    }
    this.#keepOpen(draft, piece)
  }

  /**
   * The quotation that a sentence which is only a quotation goes on with: the one right before it in
   * the paragraph, or the one that ends the paragraph before and has somebody who says it.
   */
  #goingOn(
    sentence: WriterSentence,
    paragraph: number,
    { inner, outer }: MarkedPiece,
    before: WriterSentence | undefined,
  ): QuotationDraft | undefined {
    const { text, paragraphs } = this.#source
    const last = before === undefined ? undefined : endingWithin(this.#drafts, before)
    if (last === undefined || before === undefined) return undefined
    if (this.#sentences[paragraph]?.[0] !== sentence) {
      // "“You did a hell of a job.” “Thank you.”": marks back to back are two voices.
      const latest = this.#drafts.at(-1) ?? last
      return [last, latest].some((draft) => isBackToBack(text, draft, outer)) ? undefined : last
    }
    const isProse = [paragraph - 1, paragraph].every((k) => paragraphs[k]?.place === 'body')
    const isSentence = /[.,!?…]$/.test(text.slice(inner.start, inner.end))
    const isAnnounced = endsInColon(text, before) && last.content !== undefined
    const isAttributed = last.cue !== undefined || last.sourceSpan !== undefined
    return isProse && isSentence && isAttributed && !isAnnounced ? last : undefined
  }

  /** Give a quotation to whoever the sentence before it, which ends in a colon, says speaks. */
  #attributeToAnnouncement(draft: QuotationDraft, before: WriterSentence | undefined): boolean {
    if (before === undefined) return false
    const announced = findAttributions(before.parts).pop()
    if (!endsInColon(this.#source.text, before)) {
      if (announced === undefined || !tellsOnlyThat(before, announced)) return false
      attribute(this.#scene, draft, before, announced, undefined)
      return true
    }
    if (announced !== undefined) {
      attribute(this.#scene, draft, before, announced, undefined)
      return true
    }
    const end = before.parts.findLastIndex(({ type }) => type !== 'mark') + 1
    const led = announcement(before.parts, end)
    if (led === undefined) return false
    this.#nameLeadIn(draft, before.parts, led)
    return true
  }

  #nameLeadIn(draft: QuotationDraft, parts: readonly Part[], led: LeadIn): void {
    nameSource(this.#scene, draft, spanOfParts(parts, led.subject), spanOfParts(parts, led.source))
    if (led.cue !== undefined) draft.cue = spanOfParts(parts, led.cue)
  }

  /** Who signs the quotation at `at`: behind it after a dash, or in a line of its own below it. */
  #signature({ parts }: WriterSentence, paragraph: number, at: number): Signature | undefined {
    const own = signatureAt(parts, at + 1)
    if (own !== undefined) return own
    if (skipMarks(parts, at + 1) < parts.length) return undefined
    let last = paragraph
    while (this.#pieces[last]?.at(-1)?.continues) last++
    const sentences = this.#sentences[last + 1]
    const below = sentences?.length === 1 ? sentences[0] : undefined
    const { inner, outer } = (parts[at] as Extract<Part, { type: 'piece' }>).piece
    const isBlock = inner.start === outer.start && parts.length === 1
    return below === undefined ? undefined : signatureBelow(below.parts, isBlock)
  }

  #begin(draft: QuotationDraft): QuotationDraft {
    this.#drafts.push(draft)
    return draft
  }

  #keepOpen(draft: QuotationDraft, piece: MarkedPiece): void {
    if (piece.continues) this.#open = draft
  }

  #toQuotation(draft: QuotationDraft, settings: SettingFlow, outer?: QuotationDraft): Quotation {
    const { map, paragraphs } = this.#source
    const place = paragraphs[draft.paragraph]?.place ?? 'body'
    const occasion =
      outer === undefined
        ? this.#occasionOf(draft, settings)
        : innerOccasion(draft, outer, settings)
    const quotation = finishDraft(draft, place, occasion, (span) => map.spanToOriginal(span))
    const nested = [
      ...(draft.nested ?? []).map((inner) => this.#toQuotation(inner, settings, draft)),
      ...this.#findInMarks(draft, place),
    ]
    return nested.length === 0 ? quotation : { ...quotation, nested }
  }

  #occasionOf(draft: QuotationDraft, settings: SettingFlow): Occasion | undefined {
    const { text, writtenOn } = this.#source
    const { sentence, paragraph, cue, pieces, hearer } = draft
    const anchor = cue?.start ?? pieces[0]?.inner.start ?? sentence.span.start
    const saying = sayingOf(draft)
    const occasion = readOccasion({
      text,
      content: saying.content,
      around: this.#words.around(this.#sentences[paragraph] ?? [], sentence, anchor),
      ...(cue === undefined ? {} : { cue }),
      ...(hearer === undefined ? {} : { hearer }),
      ...(writtenOn === undefined ? {} : { writtenOn }),
    })
    return withSetting(occasion, settings.read(saying), sentence.span)
  }

  /** What the words in marks of a quotation tell that others said. */
  #findInMarks(draft: QuotationDraft, place: Quotation['place']): readonly Quotation[] {
    if (this.#depth === DEEPEST_NESTED || this.#options.markedOnly === true) return []
    const spans = tellingPieces(this.#source.text, draft)
    if (spans.length === 0) return []
    const paragraphs = spans.map((span) => ({ span, place }))
    const { person } = draft
    const finder = new QuotationFinder({ ...this.#source, paragraphs }, this.#options, {
      scene: this.#scene,
      depth: this.#depth + 1,
      ...(person === undefined ? {} : { voice: person }),
    })
    for (const index of paragraphs.keys()) finder.readParagraph(index)
    return finder.finish().quotations
  }
}

/** Where a quotation begins. */
function firstOf({ spans }: Quotation): number {
  return spans[0]?.start ?? 0
}

/** "Claim: “…”" and "Question: “…”" say what follows, and not who speaks. */
function isLabel(parts: readonly Part[], { start, end }: PartRange): boolean {
  const first = parts[start]
  if (end !== start + 1 || first?.type !== 'word') return false
  return first.cue !== undefined || /^(?:q|a|question|answer)$/.test(first.lower)
}

function lastWordEnd(sentence: WriterSentence): number {
  const last = sentence.parts.findLast((part) => part.type !== 'mark')
  if (last === undefined) return sentence.span.start
  return last.type === 'piece' ? last.piece.inner.end : last.span.end
}

function isInside(pieces: readonly MarkedPiece[], offset: number): boolean {
  const after = partitionPoint(
    pieces.length,
    (k) => (pieces[k] as MarkedPiece).outer.start <= offset,
  )
  const piece = pieces[after - 1]
  return piece !== undefined && offset < piece.outer.end
}
