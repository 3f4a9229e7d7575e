import { GapKind } from '../align/align-words.ts'
import { type QuotationText, readQuotation } from '../align/quotation-text.ts'
import type { Quotation } from '../article/quotation.ts'
import { isWitness } from '../document/document.ts'
import { partitionPoint } from '../text/partition-point.ts'
import { hullOf, type Span } from '../text/span.ts'
import { foldSpaces } from '../text/white-space.ts'
import type { Voice } from './by-voice.ts'
import { compareSpeaker, isNamedIn, type SpeakerComparison } from './compare-speaker.ts'
import { findContextEvidence } from './context-evidence.ts'
import { describeMatch } from './describe-match.ts'
import type { DraftText } from './draft-text.ts'
import type { PassageFinder } from './find-passages.ts'
import {
  type CheckedPiece,
  type CheckedQuotation,
  type Facts,
  type Finding,
  type Match,
  NO_FACTS,
} from './finding.ts'
import { describeHoldings, findOccasion, nameOf, takesPartIn } from './match-occasion.ts'
import { type NamedSource, namedSource } from './named-source.ts'
import {
  noteOnContext,
  noteOnReporter,
  noteOnRevision,
  noteOnSpeaker,
  noteOnSplice,
  notesOnCorrections,
  notesOnOmissions,
  speakerOf,
} from './note.ts'
import { editsOf, type PassagePart } from './passage.ts'
import { judgePieces } from './piece-verdict.ts'
import {
  compareParty,
  comparePassedOn,
  isOthersInQuestion,
  mayMeanParty,
  namedPartyOf,
  type PassedOn,
  passedOnPartyOf,
  quotedPartyOf,
  reportedPartyOf,
} from './quoted-party.ts'
import { areTelling, type RankedPassage, rankPassages } from './rank-passages.ts'
import type { SearchableRecord } from './record.ts'
import { groupCopies } from './report-copies.ts'
import { gravestVerdict, isAllBenign } from './verdict.ts'
import { notesOnWitnesses } from './witness-note.ts'
import { writersWordsAround } from './words-around.ts'

/** What is known of a quotation before its words are looked for. */
interface Inquiry {
  readonly draft: DraftText
  readonly quotation: Quotation
  readonly described: CheckedQuotation
  readonly words: QuotationText
  readonly named: NamedSource | undefined
  /** Whom the draft has the words from, when that one passes them on. */
  readonly reporter: NamedSource | undefined
  readonly record: SearchableRecord
  readonly compare: (part: PassagePart) => SpeakerComparison
  /** Whether a passage is from the one who passes the words on. */
  readonly isReporter: (part: PassagePart) => boolean
}

/**
 * Check one quotation of a draft against a record: find its words, gather the facts, name the
 * verdict.
 *
 * @see The table of verdicts in docs/design/check.md.
 */
export function checkQuotation(
  draft: DraftText,
  quotation: Quotation,
  record: SearchableRecord,
  finder: PassageFinder,
  { reporter: outer, shown }: Voice = { shown: quotation },
): Finding {
  const words = readQuotation(draft.text, quotation.marked)
  const named = namedSource(draft.text, quotation)
  const at = quotation.marked[0]?.start ?? 0
  const reporter = outer === undefined ? undefined : namedSource(draft.text, outer)
  const compareWith = (source: NamedSource | undefined, part: PassagePart): SpeakerComparison =>
    compareSpeaker(source, part.place, record, (person, posts) =>
      isNamedIn(draft.reading, at, person, posts),
    )
  const isReporter = (part: PassagePart): boolean =>
    reporter !== undefined && compareWith(reporter, part).attribution === 'same'
  const compare = (part: PassagePart): SpeakerComparison => {
    const own = compareWith(named, part)
    // What "the other shore" had asked for, as Oda told it, the record has from Oda too.
    const isTold = own.attribution === 'unknown' && isReporter(part)
    return isTold ? { ...own, attribution: 'same' } : own
  }
  const described = describeQuotation(draft.text, shown)
  const inquiry = {
    draft,
    quotation,
    described,
    words,
    named,
    reporter,
    record,
    compare,
    isReporter,
  }
  // A draft that is in the record itself is no evidence of what it says.
  const found = finder
    .find(words)
    .filter(({ parts }) => parts.every(({ place }) => place.entry.document.text !== draft.text))
  let isMissed = false
  const isNamedThere = ({ place }: PassagePart): boolean => {
    const isThere =
      takesPartIn(place.number, named, record) ||
      (reporter !== undefined && takesPartIn(place.number, reporter, record))
    isMissed ||= !isThere
    return isThere
  }
  const rank = (isThere: (part: PassagePart) => boolean): RankedPassage[] =>
    rankPassages(found, words, quotation, record, compare, isThere, draft.writtenOn)
  const ranked = rank(isNamedThere)
  const official = ranked.filter(({ passage }) => passage.parts.every(isFromWitness))
  const [best] = official
  if (best !== undefined) return judge(inquiry, best, official)
  const reported = ranked.find(({ passage }) => !passage.parts.every(isFromWitness))
  if (reported !== undefined) return reportOnly(inquiry, reported, ranked)
  const alike = isMissed
    ? rank(() => true).filter(({ passage }) => passage.parts.every(isFromWitness))
    : []
  return reportNone(inquiry, alike, finder)
}

function isFromWitness({ place }: PassagePart): boolean {
  return isWitness(place.entry.document)
}

function judge(inquiry: Inquiry, best: RankedPassage, ranked: readonly RankedPassage[]): Finding {
  const { draft, quotation, described, words, named, reporter, compare, isReporter } = inquiry
  const { passage, wording } = best
  const { parts } = passage
  const edits = editsOf(passage)
  const benign = wording === 'altered' && isAllBenign(passage)
  // A word or two that somebody else also used show neither whom they are from nor what they were about.
  const isTelling = areTelling(words)
  const main = parts.reduce((a, b) => (b.end - b.first > a.end - a.first ? b : a), parts[0])
  const markedParty = isTelling ? quotedPartyOf(main) : undefined
  // Of several parts, one from somebody else decides when it is more than an interjection.
  const foreign = parts.filter(
    (part) =>
      (part === main || part.end - part.first >= LEAST_FOREIGN_WORDS) &&
      compare(part).attribution === 'other',
  )
  // Words that the record's speaker only reports may be the ones the draft gives to another.
  const reported = foreign.map((part) => {
    const party = markedParty === undefined ? reportedPartyOf(part) : undefined
    // Whoever is asked what others say is not one of them.
    const isOf =
      party !== undefined && mayMeanParty(named, party) && !isOthersInQuestion(part, party)
    return isOf ? party : namedPartyOf(part, named)
  })
  const decisive = foreign[Math.max(0, reported.indexOf(undefined))]
  const passedOn =
    isTelling && markedParty === undefined && foreign.length === 0
      ? passedOnBy(inquiry, main)
      : undefined
  const quotedParty =
    markedParty ?? passedOn?.party ?? (reported.includes(undefined) ? undefined : reported[0])
  const claimed = attribute()
  const { isCertain } = claimed
  function attribute(): SpeakerComparison {
    const speaker = compare(decisive ?? main)
    if (markedParty !== undefined) return compareParty(named, markedParty, speaker)
    if (passedOn !== undefined) return comparePassedOn(named, passedOn, speaker)
    if (quotedParty === undefined) return speaker
    // The record has it as the draft does: one tells what another said.
    const isPassedOn = foreign.every(isReporter)
    return { ...speaker, attribution: isPassedOn ? 'same' : 'unknown' }
  }
  // Words joined from several places have no context of their own to lose.
  // Where the record has a word or two in several places, the draft may have any of them.
  const hasContext = wording !== 'spliced' && (isTelling || ranked.length === 1)
  const context = hasContext ? findContextEvidence(draft, quotation, parts, isTelling) : undefined
  const match = describeMatch(parts[0])
  const matches = [match, ...parts.slice(1).map(describeMatch)]
  const speaking = matches[parts.indexOf(decisive ?? main)] ?? match
  const pieces = judgePieces(passage, words, quotation.marked, quotation.kind)
  // Only a draft that is read without doubt is said to give somebody another's words.
  const isDoubtful =
    claimed.attribution === 'other' &&
    (named?.by === 'flow' ||
      // Turns that no label parts were told from each other by how they are set.
      (speaking.turn !== undefined && speaking.speakerLabel === undefined) ||
      pieces.some(({ verdict }) => verdict === 'notHeld') ||
      isHalfOpen(draft, quotation) ||
      // Where one answers the other, a label that the transcript lost makes two of one.
      (wording === 'spliced' && parts.some((part) => compare(part).attribution === 'same')))
  const attribution = isDoubtful ? 'unknown' : claimed.attribution
  const facts: Facts = {
    wording,
    attribution,
    context: wording === 'spliced' ? 'unknown' : context === undefined ? 'kept' : 'changed',
    interpreted: matches.some(({ interpreted }) => interpreted),
    marked: hasMarks(words),
    inQuestion: matches.some(({ role }) => role === 'press'),
    ...(quotedParty === undefined ? {} : { quotedParty }),
  }
  const verdict = gravestVerdict(facts, benign)
  const others = ranked.filter((other) => other !== best)
  const notes = noteOnSpeaker(facts, speaking, named, isDoubtful)
  if (reporter !== undefined) notes.push(...noteOnReporter(facts, match, named, reporter))
  if (context !== undefined) notes.push(noteOnContext(context))
  notes.push(...notesOnOmissions(edits, draft.text.slice(0, quotation.marked.at(-1)?.end)))
  if (wording === 'spliced') notes.push(noteOnSplice(parts))
  notes.push(...matches.flatMap(notesOnCorrections))
  if (facts.interpreted) notes.push(wording === 'altered' ? OTHER_RENDERING : RENDERING)
  if (others.length > 0 && isTelling) notes.push(noteOnOthers(others))
  notes.push(...noteOnRevision(match.entry))
  return {
    quotation: withPieces(described, pieces),
    verdict,
    benign,
    possible:
      verdict === 'outOfContext' ||
      (verdict === 'altered' && facts.interpreted) ||
      (verdict === 'misattributed' &&
        (!isCertain || matches.some(({ inferred, role }) => inferred && role !== 'press'))),
    facts,
    match,
    parts: matches.length > 1 ? matches : [],
    alternatives: describeOthers(others),
    notes,
    ...(context === undefined ? {} : { context }),
  }
}

/**
 * Whose words the speaker of a passage passes on, where the draft names that speaker for them; nobody
 * when the draft tells of the other one as well.
 */
function passedOnBy(
  { draft, quotation, compare, isReporter }: Inquiry,
  part: PassagePart,
): PassedOn | undefined {
  if (compare(part).attribution !== 'same' || isReporter(part)) return undefined
  const passedOn = passedOnPartyOf(part)
  if (passedOn === undefined) return undefined
  const quoted = draft.reading.map.spanToDerived(hullOf(quotation.marked))
  const around = writersWordsAround(draft.reading, quoted)
    .map(({ start, end }) => draft.reading.text.slice(start, end).toLowerCase())
    .join(' ')
  const words = passedOn.party.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.some((word) => around.includes(word)) ? undefined : passedOn
}

/** Whether a mark without a partner stands among or right before the words: they may be the writer's. */
function isHalfOpen({ unpaired = [] }: DraftText, { marked }: Quotation): boolean {
  const first = marked[0]?.start ?? 0
  const last = marked.at(-1)?.end ?? first
  const at = partitionPoint(unpaired.length, (k) => (unpaired[k] as Span).end < first - 1)
  return (unpaired[at]?.start ?? Number.POSITIVE_INFINITY) <= last + 1
}

/** A quotation with the verdicts of those of its pieces that were judged. */
function withPieces(
  described: CheckedQuotation,
  judged: readonly CheckedPiece[],
): CheckedQuotation {
  if (judged.every(({ verdict }) => verdict === undefined)) return described
  const byStart = new Map(judged.map((piece) => [piece.start, piece]))
  return { ...described, marked: described.marked.map((own) => byStart.get(own.start) ?? own) }
}

/** Words of a part of a splice that make it another's quotation, and not only a stray "Yes." */
const LEAST_FOREIGN_WORDS = 5

const RENDERING = 'The words are an interpreter’s rendering'
const OTHER_RENDERING =
  'The record has an interpreter’s words; another rendering of the same speech may differ without being a misquotation'

function noteOnOthers(others: readonly RankedPassage[]): string {
  const places = others.length === 1 ? 'one more place' : `${others.length} more places`
  return `The same words, or nearly, stand in ${places} of the record`
}

function describeOthers(others: readonly RankedPassage[]): Finding['alternatives'] {
  return others.slice(0, MOST_ALTERNATIVES).map(({ passage }) => describeMatch(passage.parts[0]))
}

const MOST_ALTERNATIVES = 3

function hasMarks({ gaps, isBracketed, isPartlyBracketed }: QuotationText): boolean {
  return gaps.includes(GapKind.ellipsis) || isBracketed.includes(1) || isPartlyBracketed.includes(1)
}

function reportOnly(
  { draft, quotation, described, words }: Inquiry,
  best: RankedPassage,
  ranked: readonly RankedPassage[],
): Finding {
  const [first, ...rest] = best.passage.parts
  const match = describeMatch(first)
  const matches = [match, ...rest.map(describeMatch)]
  const others = ranked.filter((other) => other !== best)
  const witnesses = groupCopies(
    [best, ...others.filter((other) => isNearlyWhole(other, words))].map(
      ({ passage: { parts } }) => ({
        entry: parts[0].place.entry,
        spans: parts[0].spans,
      }),
    ),
    { reading: draft.reading, at: quotation.marked[0]?.start ?? 0 },
  )
  return {
    quotation: described,
    verdict: 'reportedOnly',
    benign: false,
    possible: false,
    facts: {
      ...NO_FACTS,
      wording: best.wording,
      attribution: best.attribution,
      marked: hasMarks(words),
    },
    match,
    parts: matches.length > 1 ? matches : [],
    alternatives: describeOthers(others),
    notes: [noteOnReports(matches), ...notesOnWitnesses(witnesses)],
    witnesses,
  }
}

/** Names the report that has the words; pieces may come from an official text and from a report. */
function noteOnReports(matches: readonly Match[]): string {
  const reports = matches.filter(({ entry }) => !isWitness(entry.document))
  const [report] = reports.length > 0 ? reports : matches
  const name = report === undefined ? '' : nameOf(report.entry.document)
  return reports.length < matches.length
    ? `No official text has all of these words; a press report has the rest: ${name}`
    : `No official text has these words; a press report does: ${name}`
}

/** Whether a report has nearly all words of a quotation, so that it is a witness for it. */
function isNearlyWhole({ passage }: RankedPassage, { count }: QuotationText): boolean {
  return passage.equalWords >= LEAST_WITNESSED * count
}

/** Share of a quotation that a report must have; papers cut a quotation, and each cuts elsewhere. */
const LEAST_WITNESSED = 0.75

function reportNone(
  { draft, quotation, described, words, named, record }: Inquiry,
  alike: readonly RankedPassage[],
  finder: PassageFinder,
): Finding {
  const speaker = named === undefined ? undefined : (named.speaker ?? named.written?.name)
  const occasion = findOccasion(quotation.occasion, speaker, record)
  // Pieces too short to be found together may each be there all the same.
  const there =
    occasion === undefined
      ? []
      : quotation.marked.filter((piece) =>
          finder
            .find(readQuotation(draft.text, [piece]))
            .some(({ parts }) => parts[0].edits.length === 0 && parts[0].place.entry === occasion),
        )
  const held = there.length === 0 ? occasion : undefined
  const note =
    occasion === undefined
      ? describeHoldings(named, speaker, quotation.occasion?.dates.at(-1), record)
      : held === undefined
        ? `The record holds the occasion the draft names, ${nameOf(occasion.document)}; ${listOf(draft.text, there)} by itself shows too little`
        : `The record holds the occasion the draft names, ${nameOf(held.document)}, and these words are not in it`
  return {
    quotation: described,
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
    notes: [note, ...alike.slice(0, 1).map(noteOnAlike)],
  }
}

/** Pieces of a draft as a note lists them: `“lamps” and “oil”`. */
function listOf(text: string, pieces: readonly Span[]): string {
  return pieces
    .map(({ start, end }) => `“${foldSpaces(text.slice(start, end)).replace(/[.,;:!?]+$/, '')}”`)
    .join(' or ')
}

function noteOnAlike({ passage }: RankedPassage): string {
  const match = describeMatch(passage.parts[0])
  return `Words much like these are on record from ${speakerOf(match)}, in ${nameOf(match.entry.document)}`
}

/** A quotation as a report shows it. */
export function describeQuotation(text: string, quotation: Quotation): CheckedQuotation {
  const { kind, mode, isDenied, spans, marked, cue, source, occasion, nested } = quotation
  const slice = ({ start, end }: Span): string => text.slice(start, end)
  return {
    kind,
    mode,
    ...(isDenied === undefined ? {} : { isDenied }),
    text: spans.map((span) => foldSpaces(slice(span))).join(' '),
    spans,
    marked,
    ...(cue === undefined ? {} : { cue: { span: cue, text: slice(cue) } }),
    ...(source === undefined
      ? {}
      : {
          source: { ...source, ...(source.span === undefined ? {} : { text: slice(source.span) }) },
        }),
    ...(occasion === undefined ? {} : { occasion }),
    ...(nested === undefined ? {} : { nested }),
  }
}
