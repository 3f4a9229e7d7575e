import type { NotSpeech, Quotation } from './article/quotation.ts'
import { type CheckOptions, type CheckReport, DraftChecker } from './check/check-draft.ts'
import { MemorySource } from './check/memory-source.ts'
import { type RecordEntry, SearchableRecord } from './check/record.ts'
import { type Document, type DocumentId, isWitness } from './document/document.ts'
import type { Problem } from './document/problem.ts'
import { readDraft, readDocument as readText } from './read-document.ts'
import { readInput, type TextInput } from './read-input.ts'

export type { Edit, EditClass, EditSide } from './align/edit.ts'
export type { NotSpeech, Occasion, Quotation, QuotationKind, Source } from './article/quotation.ts'
export type { CheckOptions, CheckReport, CheckSummary } from './check/check-draft.ts'
export type { ParaphraseWork } from './check/find-paraphrase.ts'
export type { CheckWork } from './check/find-passages.ts'
export {
  type Attribution,
  type CheckedPiece,
  type CheckedQuotation,
  type ContextEvidence,
  type EvidenceSentence,
  type Facts,
  type Finding,
  type Match,
  type PieceVerdict,
  type ReportedContent,
  type ReportWitness,
  type ReversedWords,
  VERDICTS,
  type Verdict,
  type WordsAt,
} from './check/finding.ts'
export type { Holding, RecordEntry } from './check/record.ts'
export {
  CITATION_STYLES,
  type CitationStyle,
  type CitedPassage,
  type CitedSource,
  cite,
} from './cite/cite.ts'
export type { Block, BlockKind, Dropped, DropReason } from './document/block.ts'
export type { DroppedCount } from './document/count-dropped.ts'
export { type DocumentDate, notADate, type PartialDate, parseIsoDate } from './document/date.ts'
export {
  DOCUMENT_KINDS,
  type Document,
  type DocumentId,
  type DocumentKind,
  isWitness,
  type Recognized,
  type RecognizedField,
} from './document/document.ts'
export { type PageStart, pageAt, pageStarts } from './document/page-of.ts'
export { PROBLEM_CODES, type Problem, type ProblemCode } from './document/problem.ts'
export {
  ROLES,
  type Role,
  type Speaker,
  type SpeakerLabel,
  type StageNote,
  type StageNoteKind,
  type Turn,
} from './document/turn.ts'
export { UnreadableError } from './document/unreadable-error.ts'
export { Extractor } from './extract/extractor.ts'
export { EXTRACT_LIMITS, type ExtractLimits } from './extract/limits.ts'
export { type DecodedText, decodeText, MOST_BYTES } from './format/decode-text.ts'
export type { Extracted } from './format/registry.ts'
export type { EventCode } from './ledger/code-event.ts'
export {
  COMMITMENT_STATUSES,
  COMMITMENT_TYPES,
  type Commitment,
  type CommitmentStatus,
  type CommitmentType,
  type ConditionKind,
} from './ledger/commitment/commitment.ts'
export {
  type DerivedRows,
  DOCUMENT_LEDGERS,
  type DocumentLedger,
  type DocumentRows,
  deriveRows,
  type Unbuilt,
} from './ledger/derive-rows.ts'
export {
  EVENT_KINDS,
  type Event,
  type EventChannel,
  type EventDate,
  type EventKind,
  type EventMention,
  type EventStatus,
} from './ledger/event/event.ts'
export type { Figure, FigureModality } from './ledger/figure/figure.ts'
export type { Dimension, FigureRelation } from './ledger/figure/figure-mention.ts'
export type {
  Denominator,
  Formula,
  FormulaDrift,
  FormulaPeriod,
  FormulaSpeaker,
  FormulaUse,
  FormulaVariant,
} from './ledger/formula/formula.ts'
export { ploverNotes } from './ledger/plover/mode.ts'
export type { Position } from './ledger/position/position.ts'
export {
  type Clarity,
  type Evasion,
  PART_STATUSES,
  type PartStatus,
  type Question,
  type QuestionPart,
} from './ledger/question/question.ts'
export {
  isUnanswered,
  type Unanswered,
  type UnansweredGroup,
  unanswered,
} from './ledger/question/unanswered.ts'
export {
  type Evidence,
  LEDGERS,
  type LedgerName,
  type Level,
  type Row,
  type TextSpan,
} from './ledger/row.ts'
export type { ToldTime } from './ledger/time/times-of.ts'
export { UNBUILT_CODES, type UnbuiltCode } from './ledger/why-unbuilt.ts'
export { type FoundPerson, PeopleRegistry } from './people/people-registry.ts'
export type { HeldPost, Person } from './people/person.ts'
export {
  PopoloError,
  type PopoloProblem,
  type ReadPopolo,
  readPopolo,
} from './people/read-popolo.ts'
export type { TextInput } from './read-input.ts'
export {
  type AddedDocument,
  type AddedItem,
  addDocuments,
  type ToAdd,
} from './record/add-documents.ts'
export {
  type Address,
  type AddressedPart,
  formatAddress,
  passageAddress,
  readAddress,
} from './record/address.ts'
export {
  type CheckedDraft,
  type CheckedItem,
  checkDrafts,
  type ToCheck,
} from './record/check-drafts.ts'
export { CheckingThread, type ThreadCheckOptions } from './record/checking-thread.ts'
export {
  COVERAGE_UNITS,
  type Coverage,
  type CoverageCount,
  type CoverageUnit,
  type CoveredPeriod,
  type CoveredTotal,
  readCoverage,
} from './record/coverage.ts'
export type { Gap } from './record/find-gaps.ts'
export {
  CORRECTABLE,
  EVENT_STATUSES,
  LISTED_STATUSES,
  problemOfCorrection,
  STATUSES_OF,
} from './record/ledger/correction.ts'
export {
  DECISION_ACTIONS,
  type Decision,
  type DecisionAction,
  type DecisionEvidence,
  type NewDecision,
} from './record/ledger/decision.ts'
export type { LedgerFilter } from './record/ledger/filter.ts'
export { type FoundEvidence, findEvidence } from './record/ledger/find-evidence.ts'
/**
 * The ledgers of a record, or of documents that were read.
 *
 * @example
 * const text = 'MINISTER ODA: We will sail on March 8, 2024.\n\nQUESTION: Why?'
 * const documents = [parseDocument({ text })]
 * const times = await Array.fromAsync(new Ledger(documents).list('times'))
 * times.map(({ row }) => row.value) // => ['2024-03-08']
 * const { document, quotations } = documents[0]
 * deriveRows(document, quotations).rows.times[0].evidence[0].text // => 'March 8, 2024'
 */
export { type FoundRow, Ledger } from './record/ledger/ledger.ts'
export type {
  CodedEvent,
  ComparedFigure,
  LedgerRows,
  ListedRow,
  SearchedDocuments,
} from './record/ledger/listing.ts'
export type { JudgedRow } from './record/ledger/refind.ts'
export type { LedgerDocument, MemoryDocument } from './record/ledger/source.ts'
export type { MovedEvidence, Standing } from './record/ledger/standing.ts'
export type { LedgerStatus } from './record/ledger/status.ts'
export {
  type DocumentFilter,
  type DocumentListOptions,
  type DocumentPage,
  type ListedDocument,
  listDocuments,
  MOST_LISTED,
} from './record/list-documents.ts'
export {
  LISTED_PROBLEM_CODES,
  type ListedProblem,
  type ListedProblemCode,
  listProblems,
  type ProblemListOptions,
  type ProblemPage,
  type ProblemsOfDocument,
} from './record/list-problems.ts'
export {
  type CarriedPart,
  type LocatedAddress,
  locateAddress,
  type NothingLocated,
  revisionsOf,
  spanOfPart,
} from './record/locate-address.ts'
export {
  MARGIN_LEDGERS,
  type RowsOfMargins,
  rowsOfDocument,
} from './record/margins/document-rows.ts'
export {
  type Margins,
  type MarginsLooked,
  type QuotedBy,
  type QuotingReport,
  readMargins,
} from './record/margins/margins.ts'
export type { Quoting } from './record/margins/quoting.ts'
export {
  type FindPeopleOptions,
  type FoundPeople,
  findPeople,
  type KnownPerson,
} from './record/people/find-people.ts'
export {
  PERSON_UNITS,
  type PersonDocument,
  type PersonPage,
  type PersonPageOptions,
  type PersonPoint,
  type PersonUnit,
  personPage,
} from './record/people/person-page.ts'
export {
  type AddedPerson,
  addPeople,
  openPeople,
  type PeopleFile,
  peopleOfRecord,
  peopleVersion,
  readPeopleFile,
  SHIPPED_PEOPLE,
} from './record/people-file.ts'
export {
  type PhraseTimeline,
  phraseTimeline,
  TIMELINE_UNITS,
  type TimelineOptions,
  type TimelinePoint,
  type TimelineSeries,
  type TimelineUnit,
} from './record/phrase-timeline.ts'
export {
  countSections,
  type ReadOptions,
  type ReadParagraph,
  type ReadPiece,
  type ReadSection,
  readSection,
  readWords,
  sectionSpans,
  sectionsWithin,
  sentencesAround,
} from './record/read-passage.ts'
export { isRecord } from './record/record-folder.ts'
export { type RecordStatus, readStatus } from './record/record-status.ts'
export { RecordWriter } from './record/record-writer.ts'
export { findingKeys, isFindingKey } from './record/review/finding-key.ts'
export { type Found, type FoundPassage, foundOf } from './record/review/found.ts'
export {
  type NewReview,
  REVIEW_ACTIONS,
  type Review,
  type ReviewAction,
  type ReviewedDraft,
} from './record/review/review.ts'
export {
  type ReviewedFinding,
  type ReviewFilter,
  Reviews,
  reviewedIn,
  type StandingReview,
} from './record/review/reviews.ts'
export {
  repairIndex,
  type Snapshot,
  StoredRecord,
  type StoredRecordOptions,
} from './record/stored-record.ts'
export {
  type RecordFault,
  type Verification,
  type VerifyOptions,
  verifyRecord,
} from './record/verify-record.ts'
export {
  diffRevisions,
  type EditPart,
  type LabelCorrection,
  type LabelOfTurn,
  type MetadataChange,
  type RevisionDiff,
  type RevisionEdit,
} from './revision/diff-revisions.ts'
export { findList } from './search/find-list.ts'
export { findNear } from './search/find-near.ts'
export { findPhrase } from './search/find-phrase.ts'
export {
  findVariants,
  MOST_VARIANTS,
  type Variant,
  type VariantOptions,
  type VariantsResult,
} from './search/find-variants.ts'
export type { Hit } from './search/hit.ts'
export type { LooserForm, NothingFound } from './search/nothing-found.ts'
export {
  MOST_FREE_WORDS,
  type ParsedPhrase,
  type Phrase,
  parsePhrase,
} from './search/parse-phrase.ts'
export { type Searched, type SearchFilter, SearchScope } from './search/scope.ts'
export {
  MOST_DISTANCE,
  MOST_HITS,
  type SearchOptions,
} from './search/search-options.ts'
export type { SearchResult } from './search/search-result.ts'
export { speakerFilter } from './search/speaker-filter.ts'
export type { KeptDocument } from './store/document-codec.ts'
export {
  type ListPosition,
  type Overview,
  type RevisionRow,
  type SegmentRow,
  StoreError,
  type StoreErrorCode,
} from './store/store.ts'
export { LineFinder } from './text/line.ts'
export type { Span } from './text/span.ts'
export type { TimeAnchor, TimeBound, TimeMod, TimeType } from './time/time-expression.ts'

/** The rules by which words count as the same, by version; printed with every report. */
export const MATCHING_CONTRACT = '1'

/** A text read as a document. */
export interface ParsedDocument {
  readonly document: Document
  /** The quotations in it; none for a transcript. */
  readonly quotations: readonly Quotation[]
  /** Words in quotation marks that are no speech: titles, terms, nicknames. */
  readonly notSpeech: readonly NotSpeech[]
  readonly path?: string
}

/**
 * Read a text: what kind of document it is, when and where it is from, who speaks in it, and what it
 * quotes.
 *
 * Never fails on bad input; what is wrong or doubtful is listed in `document.problems`.
 *
 * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
 * @throws {RangeError} If `kind` or `date` is none of those allowed.
 * @example
 * const { document } = parseDocument({ text: 'MINISTER ODA: We are ready.\n\nQUESTION: When?' })
 * document.turns.length // => 2
 */
export function parseDocument(input: TextInput): ParsedDocument {
  const read = readInput(input, readText)
  const { path } = input
  return {
    document: read.document,
    quotations: read.quotations,
    notSpeech: read.notSpeech,
    ...(path === undefined ? {} : { path }),
  }
}

/**
 * Documents held in memory, against which drafts are checked.
 *
 * @example
 * const record = new MemoryRecord([parseDocument({ text: 'MINISTER ODA: We will not accept it.' })])
 * const report = record.check({ text: '"We will accept it," Minister Oda said.' })
 * report.findings[0].verdict // => 'altered'
 * report.findings[0].match.edits[0].class // => 'negation'
 */
export class MemoryRecord {
  /** Problems of the sources themselves: press reports among them, texts given twice. */
  readonly problems: readonly (Problem & { readonly document: DocumentId })[]
  readonly #source: MemorySource
  readonly #checker: DraftChecker

  constructor(documents: readonly ParsedDocument[]) {
    const { entries, problems } = enter(documents)
    this.problems = problems
    this.#source = new MemorySource(entries)
    this.#checker = new DraftChecker(new SearchableRecord(this.#source))
  }

  /** The documents, each once, in the order given. */
  get entries(): readonly RecordEntry[] {
    return this.#source.entries
  }

  /** Words that can be found. */
  get wordCount(): number {
    return this.#source.index.wordCount
  }

  /** Bytes that the index takes beyond the texts. */
  get indexBytes(): number {
    return this.#source.index.byteLength
  }

  /**
   * Check every quotation of a draft against the record.
   *
   * @throws {UnreadableError} If bytes are given that are no text, or too many of them.
   * @throws {RangeError} If `kind` or `date` is none of those allowed.
   */
  check(input: TextInput, options: CheckOptions = {}): CheckReport {
    return this.#checker.check(readInput(input, readDraft), options)
  }
}

/** Number revisions, drop texts given twice, and say what is to be said of the sources. */
function enter(documents: readonly ParsedDocument[]): {
  entries: RecordEntry[]
  problems: (Problem & { readonly document: DocumentId })[]
} {
  const entries: RecordEntry[] = []
  const problems: (Problem & { readonly document: DocumentId })[] = []
  const texts = new Map<string, RecordEntry>()
  const revisions = new Map<string, number>()
  for (const { document, path } of documents) {
    const twin = texts.get(document.text)
    if (twin !== undefined) {
      problems.push({
        code: 'duplicate',
        message: `The same text was given twice; it is searched once, as ${twin.path ?? twin.document.id}`,
        document: document.id,
      })
      continue
    }
    if (!isWitness(document)) {
      problems.push({
        code: 'sourceIsPressReport',
        message:
          'This source reads like a press report; it can show that words were reported, not that they were said',
        document: document.id,
      })
    }
    if (document.kind === 'unknown' && document.body.length > 0) {
      problems.push({
        code: 'kindUnknown',
        message:
          'What this source is could not be told; it is taken for an official text. Say otherwise with a kind',
        document: document.id,
      })
    }
    for (const problem of document.problems) {
      if (problem.code === 'languageNotKnown') problems.push({ ...problem, document: document.id })
    }
    const revision = (revisions.get(document.id) ?? 0) + 1
    revisions.set(document.id, revision)
    const entry = { document, revision, newest: revision, ...(path === undefined ? {} : { path }) }
    texts.set(document.text, entry)
    entries.push(entry)
  }
  const numbered = entries.map((entry) => ({
    ...entry,
    newest: revisions.get(entry.document.id) ?? entry.revision,
  }))
  return { entries: numbered, problems }
}
