import { CONDITIONS, NEGATIONS } from '../align/classify-edit.ts'
import { isBenign } from '../align/edit.ts'
import { type QuotationText, readQuotation } from '../align/quotation-text.ts'
import type { QuotingText } from '../article/find-quotations.ts'
import type { Quotation } from '../article/quotation.ts'
import { isWitness } from '../document/document.ts'
import { readingText } from '../document/reading-text.ts'
import { hullOf, type Span } from '../text/span.ts'
import { foldWord, tokenize } from '../text/token.ts'
import {
  compareSpeaker,
  isInQuestion,
  type NamedSource,
  namedSource,
  quotedPartyOf,
} from './compare-speaker.ts'
import { findContextDifference } from './context.ts'
import { describeMatch, spansAround, within } from './describe-match.ts'
import type { Passage, PassageFinder, PassagePart } from './find-passages.ts'
import type {
  Attribution,
  CheckedQuotation,
  ContextEvidence,
  Facts,
  Finding,
  Match,
  Verdict,
} from './finding.ts'
import { describeHoldings, findOccasion, nameOf } from './match-occasion.ts'
import type { SearchableRecord } from './record.ts'

/** The draft that quotations are checked in. */
export interface CheckedDraft {
  /** The original text; quotations point into it. */
  readonly text: string
  readonly reading: QuotingText
}

/**
 * Check one quotation of a draft against a record: find its words, gather the facts, name the
 * verdict.
 *
 * @see The table of verdicts in docs/design/check.md.
 */
export function checkQuotation(
  draft: CheckedDraft,
  quotation: Quotation,
  record: SearchableRecord,
  finder: PassageFinder,
): Finding {
  const words = readQuotation(draft.text, quotation.marked)
  const named = namedSource(draft.text, quotation)
  const checked = describeQuotation(draft.text, quotation)
  const { passages } = finder.find(words)
  const ranked = rank(passages, words, named, quotation)
  const official = ranked.filter(({ passage }) => passage.parts.every(isFromWitness))
  const best = official[0]
  if (best !== undefined)
    return judge(draft, quotation, checked, words, named, best, official, record)
  const reported = ranked.find(({ passage }) => !passage.parts.every(isFromWitness))
  if (reported !== undefined) return reportOnly(checked, reported, ranked)
  return reportNone(checked, quotation, named, record, words)
}

/** A passage with the facts that decide which of several is shown first. */
interface Ranked {
  readonly passage: Passage
  readonly attribution: Attribution
  readonly wording: Facts['wording']
}

/**
 * Passages in the order a person would want them: the fullest, and among equals one from the speaker
 * the draft names, then one of the occasion it names, then the earliest.
 */
function rank(
  passages: readonly Passage[],
  words: QuotationText,
  named: NamedSource | undefined,
  quotation: Quotation,
): Ranked[] {
  const isShort = words.count < LEAST_TELLING_WORDS
  const ranked = passages.flatMap((passage): Ranked[] => {
    const first = passage.parts[0] as PassagePart
    const attribution = compareSpeaker(named, first.place)
    // Two or three common words stand everywhere; from somebody else they show nothing.
    if (isShort && attribution !== 'same' && attribution !== 'unnamed' && !isTelling(words))
      return []
    return [{ passage, attribution, wording: wordingOf(passage, words) }]
  })
  const day = quotation.occasion?.dates ?? []
  const fullest = Math.max(...ranked.map(({ passage }) => passage.bits))
  const order = (entry: Ranked): number[] => {
    const { document } = (entry.passage.parts[0] as PassagePart).place.entry
    return [
      isWitness(document) ? 0 : 1,
      entry.passage.bits >= fullest - EQUAL_BITS ? 0 : 1,
      entry.attribution === 'same' ? 0 : 1,
      document.date !== undefined && day.includes(document.date.value) ? 0 : 1,
      -entry.passage.bits,
    ]
  }
  return ranked
    .map((entry, k) => ({ entry, key: order(entry), day: dayOf(entry), k }))
    .sort(
      (a, b) => compareLists(a.key, b.key) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.k - b.k),
    )
    .map(({ entry }) => entry)
}

/** Bits by which a passage may explain less and still be as good: a word or two. */
const EQUAL_BITS = 12
/** Words below which a quotation stands in many places by chance. */
const LEAST_TELLING_WORDS = 4

function isTelling(words: QuotationText): boolean {
  // A long word is rare enough to tell even in a short quotation: "stowaways".
  for (let i = 0; i < words.count; i++)
    if ((words.ends[i] as number) - (words.starts[i] as number) >= 9) return words.count >= 3
  return false
}

function dayOf({ passage }: Ranked): string {
  return (passage.parts[0] as PassagePart).place.entry.document.date?.value ?? '9999'
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) {
    const x = a[k] as number
    const y = b[k] as number
    // Two infinities differ by nothing.
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

function isFromWitness({ place }: PassagePart): boolean {
  return isWitness(place.entry.document)
}

/** How the wording of a passage stands to the quotation, marks considered. */
function wordingOf({ parts }: Passage, words: QuotationText): Facts['wording'] {
  if (isSpliced(parts, words)) return 'spliced'
  const edits = parts.flatMap((part) => part.edits)
  if (edits.some((edit) => !edit.marked)) return 'altered'
  const isJoined = parts.length > 1
  return edits.length > 0 || isJoined || hidesWords(parts, words) ? 'trimmed' : 'verbatim'
}

/**
 * Whether parts were joined that do not belong together. Pieces around the writer's own words may
 * stand far apart, but not in another order and not in different documents.
 */
function isSpliced(parts: readonly PassagePart[], words: QuotationText): boolean {
  for (let k = 1; k < parts.length; k++) {
    const before = parts[k - 1] as PassagePart
    const after = parts[k] as PassagePart
    const isPiece = words.gaps[after.first] === 2
    const isForward =
      after.place.number === before.place.number && after.range.start >= before.range.end
    if (!isPiece || !isForward) return true
  }
  return false
}

function hidesWords(parts: readonly PassagePart[], _words: QuotationText): boolean {
  return parts.some((part) => part.edits.some((edit) => edit.marked))
}

function judge(
  draft: CheckedDraft,
  quotation: Quotation,
  checked: CheckedQuotation,
  words: QuotationText,
  named: NamedSource | undefined,
  best: Ranked,
  ranked: readonly Ranked[],
  record: SearchableRecord,
): Finding {
  const { parts } = best.passage
  const first = parts[0] as PassagePart
  const edits = parts.flatMap((part) => part.edits)
  const unmarked = edits.filter((edit) => !edit.marked)
  const benign = best.wording === 'altered' && unmarked.every(isBenign)
  const quotedParty = quotedPartyOf(first)
  const attributions = parts.map((part) => compareSpeaker(named, part.place))
  let attribution = attributions.find((value) => value === 'other') ?? best.attribution
  if (attribution === 'same' && quotedParty !== undefined) attribution = 'other'
  const context = contextEvidence(draft, quotation, parts, best.wording)
  const matches = parts.map(describeMatch)
  const interpreted = matches.some((match) => match.interpreted)
  const verdict = gravest(best.wording, benign, attribution, context !== undefined)
  const facts: Facts = {
    wording: best.wording,
    attribution,
    context: context === undefined ? 'kept' : 'changed',
    interpreted,
    marked: hasMarks(words),
    inQuestion: parts.some((part) => isInQuestion(part.place)),
    ...(quotedParty === undefined ? {} : { quotedParty }),
  }
  return {
    quotation: checked,
    verdict,
    benign,
    possible:
      verdict === 'outOfContext' ||
      (verdict === 'altered' && interpreted) ||
      (verdict === 'misattributed' &&
        matches.some((match) => match.inferred && match.role !== 'press')),
    facts,
    match: matches[0] as Match,
    parts: matches.length > 1 ? matches : [],
    alternatives: ranked
      .filter((other) => other !== best)
      .slice(0, MOST_ALTERNATIVES)
      .map((other) => describeMatch(other.passage.parts[0] as PassagePart)),
    notes: notesOn(facts, parts, matches, edits, named, context, ranked.length - 1, words, record),
    ...(context === undefined ? {} : { context }),
  }
}

const MOST_ALTERNATIVES = 3

/** The gravest of the verdicts that hold. */
function gravest(
  wording: Facts['wording'],
  benign: boolean,
  attribution: Attribution,
  isMoved: boolean,
): Verdict {
  if (attribution === 'other') return 'misattributed'
  if (wording === 'spliced') return 'spliced'
  if (wording === 'altered' && !benign) return 'altered'
  if (isMoved) return 'outOfContext'
  if (wording === 'altered') return 'altered'
  return wording === 'trimmed' ? 'trimmed' : 'verbatim'
}

function contextEvidence(
  draft: CheckedDraft,
  quotation: Quotation,
  parts: readonly PassagePart[],
  wording: Facts['wording'],
): ContextEvidence | undefined {
  // Words joined from several places have no context of their own to lose.
  if (wording === 'spliced' || !hasWritersWords(draft, quotation)) return undefined
  const first = parts[0] as PassagePart
  const { document } = first.place.entry
  const hull = hullOf(
    parts.filter((part) => part.place.turn === first.place.turn).flatMap((part) => part.spans),
  )
  const near = within(spansAround(first), {
    start: hull.start - CONTEXT_REACH,
    end: hull.end + CONTEXT_REACH,
  })
  const source = readingText(document.text, near, document.format, document.repairs)
  const inSource = {
    start: source.map.toDerived(hull.start),
    end: source.map.toDerived(hull.end, -1),
  }
  const marked = hullOf(quotation.marked)
  const inDraft = {
    start: draft.reading.map.toDerived(marked.start),
    end: draft.reading.map.toDerived(marked.end, -1),
  }
  const difference = findContextDifference(
    { text: source.text, span: inSource },
    draft.reading,
    inDraft,
  )
  if (difference === undefined) return undefined
  const shown = difference.draft
  return {
    kind: difference.kind,
    words: difference.words,
    source: {
      span: source.map.spanToOriginal(difference.source),
      text: source.text.slice(difference.source.start, difference.source.end),
    },
    ...(shown === undefined
      ? {}
      : {
          draft: {
            span: draft.reading.map.spanToOriginal(shown),
            text: draft.reading.text.slice(shown.start, shown.end),
          },
        }),
  }
}

/** Whether the writer says anything around a quotation that could make something else of it. */
function hasWritersWords({ reading }: CheckedDraft, { marked, cue }: Quotation): boolean {
  const quoted = marked.reduce((sum, { start, end }) => sum + end - start, 0)
  return cue !== undefined || reading.text.length - quoted > LEAST_WRITERS_WORDS
}

/** Code units of the writer's own that a draft needs before it can give words another context. */
const LEAST_WRITERS_WORDS = 60

/** Code units of the original around a passage in which its context is looked for. */
const CONTEXT_REACH = 4000

function hasMarks(words: QuotationText): boolean {
  return (
    words.gaps.includes(1) || words.isBracketed.includes(1) || words.isPartlyBracketed.includes(1)
  )
}

function notesOn(
  facts: Facts,
  parts: readonly PassagePart[],
  matches: readonly Match[],
  edits: readonly (typeof parts)[number]['edits'][number][],
  named: NamedSource | undefined,
  context: ContextEvidence | undefined,
  others: number,
  words: QuotationText,
  record: SearchableRecord,
): string[] {
  const notes: string[] = []
  const match = matches[0] as Match
  const draftName = named?.name ?? named?.phrase
  if (facts.quotedParty !== undefined) {
    notes.push(
      `In the record ${match.speaker ?? match.speakerLabel ?? 'the speaker'} quotes somebody else here: the words are given to ${facts.quotedParty}`,
    )
  } else if (facts.attribution === 'other') {
    const who = match.speaker ?? match.speakerLabel ?? 'somebody else'
    const role = facts.inQuestion ? ' in a question' : ''
    const inferred = match.inferred ? ' (a name inferred from the transcript)' : ''
    notes.push(
      `The draft gives these words to ${draftName ?? 'somebody else'}; the record has them from ${who}${inferred}${role}`,
    )
  } else if (facts.inQuestion) {
    notes.push('The words stand in a question')
  }
  if (facts.attribution === 'unknown' && draftName !== undefined) {
    notes.push(
      `Whether "${draftName}" is ${match.speaker ?? match.speakerLabel ?? 'the speaker'} could not be told from the draft`,
    )
  }
  if (context !== undefined) notes.push(contextNote(context))
  for (const edit of edits) {
    if (edit.op !== 'delete' || !edit.marked || edit.source === undefined) continue
    const hidden = edit.source
    notes.push(
      `The marked omission hides ${hidden.words} word${hidden.words === 1 ? '' : 's'}: "${foldSpaces(hidden.text)}"${hidesWhat(hidden.text)}`,
    )
  }
  if (facts.wording === 'spliced') notes.push(spliceNote(parts))
  if (facts.interpreted) {
    const differs = facts.wording === 'altered'
    notes.push(
      differs
        ? 'The record has an interpreter’s words; another rendering of the same speech may differ without being a misquotation'
        : 'The words are an interpreter’s rendering',
    )
  }
  if (others > 0 && words.count >= LEAST_TELLING_WORDS) {
    notes.push(
      `The same words stand in ${others} more place${others === 1 ? '' : 's'} of the record`,
    )
  }
  void record
  return notes
}

function contextNote({ kind, words, source, draft }: ContextEvidence): string {
  const there = `"${foldSpaces(source.text)}"`
  const here = draft === undefined ? '' : `; the draft has "${foldSpaces(draft.text)}"`
  switch (kind) {
    case 'condition':
      return `Possibly out of context: the record makes these words depend on a condition that the draft does not give, ${there}${here}`
    case 'negation':
      return `Possibly out of context: in the record the words before turn them around, ${there}${here}`
    case 'antecedent':
      return `Possibly out of context: "${words}" refers in the record to ${there}, which the draft does not name${here}`
    case 'occasion':
      return `Possibly out of context: the record has these words from another occasion, ${there}${here}`
    case 'addressee':
      return `Possibly out of context: in the record these words are addressed to somebody else, ${there}${here}`
  }
}

/** What an omission hides that matters most. */
function hidesWhat(text: string): string {
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, i) =>
    foldWord(text.slice(tokens.starts[i], tokens.ends[i])),
  )
  const hidden: string[] = []
  if (words.some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) hidden.push('a negation')
  if (words.some((word) => CONDITIONS.has(word))) hidden.push('a condition')
  return hidden.length === 0 ? '' : `; it hides ${hidden.join(' and ')}`
}

function spliceNote(parts: readonly PassagePart[]): string {
  const documents = new Set(parts.map((part) => part.place.number))
  if (documents.size > 1) {
    return `The words were joined from ${parts.length} passages in ${documents.size} documents`
  }
  const isReversed = parts.some(
    (part, k) => k > 0 && part.range.start < (parts[k - 1] as PassagePart).range.start,
  )
  const turns = new Set(parts.map((part) => part.place.turn))
  const order = isReversed ? ', in another order' : ''
  const where = turns.size > 1 ? ` in ${turns.size} turns` : ''
  const distance = parts
    .slice(1)
    .map((part, k) => Math.abs(part.range.start - (parts[k] as PassagePart).range.end))
    .join(' and ')
  return `The words were joined from ${parts.length} passages${where}${order}, ${distance} words apart`
}

function reportOnly(checked: CheckedQuotation, best: Ranked, ranked: readonly Ranked[]): Finding {
  const matches = best.passage.parts.map(describeMatch)
  const match = matches[0] as Match
  return {
    quotation: checked,
    verdict: 'reportedOnly',
    benign: false,
    possible: false,
    facts: { ...NO_FACTS, wording: best.wording, attribution: best.attribution },
    match,
    parts: matches.length > 1 ? matches : [],
    alternatives: ranked
      .filter((other) => other !== best)
      .slice(0, MOST_ALTERNATIVES)
      .map((other) => describeMatch(other.passage.parts[0] as PassagePart)),
    notes: [
      `No official text has these words; a press report does: ${nameOf(match.entry.document)}`,
    ],
  }
}

const NO_FACTS: Facts = {
  wording: 'none',
  attribution: 'unknown',
  context: 'unknown',
  interpreted: false,
  marked: false,
  inQuestion: false,
}

function reportNone(
  checked: CheckedQuotation,
  quotation: Quotation,
  named: NamedSource | undefined,
  record: SearchableRecord,
  words: QuotationText,
): Finding {
  const held = findOccasion(quotation.occasion, named?.name, record.entries)
  const around = quotation.occasion?.dates.at(-1)
  const notes =
    held === undefined
      ? [describeHoldings(named?.name, around, record.entries)]
      : [
          `The record holds the occasion the draft names, ${nameOf(held.document)}, and these words are not in it`,
        ]
  return {
    quotation: checked,
    verdict: held === undefined ? 'notHeld' : 'notOnRecord',
    benign: false,
    possible: false,
    facts: {
      ...NO_FACTS,
      attribution: named === undefined ? 'unnamed' : 'unknown',
      marked: hasMarks(words),
    },
    parts: [],
    alternatives: [],
    notes,
  }
}

/** A quotation as a report shows it. */
export function describeQuotation(text: string, quotation: Quotation): CheckedQuotation {
  const slice = (span: Span): string => text.slice(span.start, span.end)
  const { source, cue } = quotation
  return {
    kind: quotation.kind,
    text: quotation.spans.map((span) => foldSpaces(slice(span))).join(' '),
    spans: quotation.spans,
    marked: quotation.marked,
    ...(cue === undefined ? {} : { cue: { span: cue, text: slice(cue) } }),
    ...(source === undefined
      ? {}
      : {
          source: {
            ...(source.span === undefined ? {} : { span: source.span, text: slice(source.span) }),
            ...(source.speaker === undefined ? {} : { speaker: source.speaker }),
          },
        }),
  }
}

export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
