import {
  type CheckReport,
  type ContextEvidence,
  type Edit,
  type EditSide,
  type Facts,
  type Finding,
  findingKeys,
  MATCHING_CONTRACT,
  type Match,
  pageAt,
  passageAddress,
  type ReportedContent,
  type ReportWitness,
  type ReviewedFinding,
} from '../verbale.ts'
import { type ProblemJson, problemToJson } from './document-json.ts'
import {
  type AttributedJson,
  checkedToJson,
  type SpanJson,
  spanToJson,
  type TextSpanJson,
  textSpan,
} from './quotation-json.ts'
import { type ReviewJson, reviewToJson } from './review-json.ts'

/** A report as it leaves the process: what `verbale check --json` prints. */
export interface CheckJson {
  readonly format: 'verbale.check/1'
  /** Version of the matching contract the words were compared under. */
  readonly contract: string
  readonly draft: {
    readonly id: string
    readonly title?: string
    readonly date?: string
    readonly problems: readonly ProblemJson[]
  }
  readonly searched: CheckReport['searched']
  readonly summary: CheckReport['summary']
  readonly findings: readonly FindingJson[]
}

/** What was found of one quotation. */
export interface FindingJson {
  /** What people decide on: the same when the draft is checked again, or edited around the quotation. */
  readonly key: string
  readonly quotation: AttributedJson
  readonly verdict: string
  readonly benign: boolean
  readonly possible: boolean
  readonly facts: Facts
  readonly match?: MatchJson
  readonly parts: readonly MatchJson[]
  readonly alternatives: readonly MatchJson[]
  /** The sentences that show a change of context. */
  readonly contextEvidence?: {
    readonly kind: string
    readonly words: string
    readonly source: TextSpanJson
    readonly draft?: TextSpanJson
  }
  /** What words without marks keep of the passage, add to it, drop from it and turn around. */
  readonly reported?: ReportedJson
  /** For words that only reports have: copies of one report are one witness. */
  readonly witnesses?: readonly WitnessJson[]
  readonly notes: readonly string[]
  /** What the latest decision of a person says; absent when nobody decided. */
  readonly review?: 'confirmed' | 'dismissed'
  /** Present when people decided differently. */
  readonly contested?: true
  /** What people decided and remarked, the first first; absent when nobody did. */
  readonly reviews?: readonly ReviewJson[]
}

/** Draft spans are of the draft, source spans of the document of the match. */
export interface ReportedJson {
  readonly keeps: readonly { readonly draft: TextSpanJson; readonly source: TextSpanJson }[]
  /** Words that the draft has from around the passage. */
  readonly around: readonly TextSpanJson[]
  readonly adds: readonly TextSpanJson[]
  readonly drops: readonly TextSpanJson[]
  readonly reverses: readonly {
    readonly kind: string
    readonly draft?: TextSpanJson
    readonly source?: TextSpanJson
  }[]
}

/** Reports that carry the same copy. */
export interface WitnessJson {
  readonly documents: readonly {
    readonly id: string
    readonly title?: string
    readonly date?: string
    readonly publisher?: string
  }[]
  readonly agency?: string
  /** Whether the draft carries the same copy. */
  readonly isOfDraft: boolean
}

/** A passage of the record that the words were found in. */
export interface MatchJson {
  readonly document: {
    readonly id: string
    readonly kind: string
    readonly title?: string
    readonly date?: string
    readonly place?: string
    readonly revision: number
    readonly path?: string
  }
  /** Where the words are found again, when the document is kept in a record. */
  readonly address?: string
  readonly turn?: number
  readonly speakerLabel?: string
  readonly speaker?: string
  readonly role?: string
  /** Present when the name was inferred from somebody else's words. */
  readonly basis?: 'inferred'
  readonly interpreted: boolean
  /** Page of the source on which the paragraph begins, when it has pages. */
  readonly page?: number
  readonly spans: readonly SpanJson[]
  readonly text: string
  readonly edits: readonly EditJson[]
  /** Corrections of the publisher's in the passage; absent when there are none. */
  readonly corrections?: readonly {
    readonly struck: TextSpanJson
    readonly corrected?: TextSpanJson
    /** Which of the two readings the draft has. */
    readonly draftHas: 'original' | 'corrected' | 'both'
  }[]
  readonly context: { readonly before: string; readonly after: string }
}

/** One difference between a passage and a quotation. */
export interface EditJson {
  readonly op: string
  readonly class: string
  readonly marked: boolean
  /** Where it happens on each side: the start of the words there, or the place where they lack. */
  readonly at: { readonly source: number; readonly draft: number }
  readonly source?: TextSpanJson
  readonly draft?: TextSpanJson
}

/** A report in the shape `verbale.check/1`; `reviews` is what people decided, by key. */
export function checkToJson(
  report: CheckReport,
  reviews: ReadonlyMap<string, ReviewedFinding> = new Map(),
): CheckJson {
  const { draft, searched, summary, findings, problems } = report
  const keys = findingKeys(report)
  return {
    format: 'verbale.check/1',
    contract: MATCHING_CONTRACT,
    draft: {
      id: draft.id,
      ...(draft.title === undefined ? {} : { title: draft.title }),
      ...(draft.date === undefined ? {} : { date: draft.date.value }),
      problems: problems.map(problemToJson),
    },
    searched,
    summary,
    findings: findings.map((finding, k) => {
      const key = keys[k] as string
      return { key, ...findingToJson(draft.text, finding), ...reviewsToJson(reviews.get(key)) }
    }),
  }
}

function reviewsToJson(
  reviewed: ReviewedFinding | undefined,
): Pick<FindingJson, 'review' | 'contested' | 'reviews'> {
  if (reviewed === undefined) return {}
  const { status, isContested, reviews } = reviewed
  return {
    ...(status === undefined ? {} : { review: status }),
    ...(isContested ? { contested: true as const } : {}),
    reviews: reviews.map(reviewToJson),
  }
}

function findingToJson(text: string, finding: Finding): Omit<FindingJson, 'key'> {
  const {
    quotation,
    verdict,
    benign,
    possible,
    facts,
    match,
    parts,
    alternatives,
    notes,
    context,
    reported,
    witnesses,
  } = finding
  return {
    quotation: checkedToJson(text, quotation),
    verdict,
    benign,
    possible,
    facts,
    ...(match === undefined ? {} : { match: matchToJson(match) }),
    parts: parts.map(matchToJson),
    alternatives: alternatives.map(matchToJson),
    ...(context === undefined ? {} : { contextEvidence: contextToJson(context) }),
    ...(reported === undefined ? {} : { reported: reportedToJson(reported) }),
    ...(witnesses === undefined ? {} : { witnesses: witnesses.map(witnessToJson) }),
    notes,
  }
}

function reportedToJson({ keeps, around, adds, drops, reverses }: ReportedContent): ReportedJson {
  return {
    keeps: keeps.map(({ draft, source }) => ({
      draft: wordsToJson(draft),
      source: wordsToJson(source),
    })),
    around: around.map(wordsToJson),
    adds: adds.map(wordsToJson),
    drops: drops.map(wordsToJson),
    reverses: reverses.map(({ kind, draft, source }) => ({
      kind,
      ...(draft === undefined ? {} : { draft: wordsToJson(draft) }),
      ...(source === undefined ? {} : { source: wordsToJson(source) }),
    })),
  }
}

function witnessToJson({ entries, agency, isOfDraft }: ReportWitness): WitnessJson {
  return {
    documents: entries.map(({ document: { id, title, date, publisher } }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date: date.value }),
      ...(publisher === undefined ? {} : { publisher }),
    })),
    ...(agency === undefined ? {} : { agency }),
    isOfDraft,
  }
}

function contextToJson({
  kind,
  words,
  source,
  draft,
}: ContextEvidence): NonNullable<FindingJson['contextEvidence']> {
  return {
    kind,
    words,
    source: wordsToJson(source),
    ...(draft === undefined ? {} : { draft: wordsToJson(draft) }),
  }
}

function matchToJson(match: Match): MatchJson {
  const {
    entry,
    turn,
    speakerLabel,
    speaker,
    role,
    inferred,
    interpreted,
    spans,
    text,
    edits,
    readings,
    context,
  } = match
  const { document, revision, path } = entry
  const address = passageAddress(match)
  const page = pageAt(document.blocks, spans[0]?.start ?? 0)
  return {
    document: {
      id: document.id,
      kind: document.kind,
      ...(document.title === undefined ? {} : { title: document.title }),
      ...(document.date === undefined ? {} : { date: document.date.value }),
      ...(document.place === undefined ? {} : { place: document.place }),
      revision,
      ...(path === undefined ? {} : { path }),
    },
    ...(address === undefined ? {} : { address }),
    ...(turn === undefined ? {} : { turn }),
    ...(speakerLabel === undefined ? {} : { speakerLabel }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(inferred ? { basis: 'inferred' as const } : {}),
    interpreted,
    ...(page === undefined ? {} : { page }),
    spans: spans.map(spanToJson),
    text,
    edits: edits.map(editToJson),
    ...(readings.length === 0
      ? {}
      : {
          corrections: readings.map(({ correction: { struck, corrected }, reading }) => ({
            struck: textSpan(document.text, struck),
            ...(corrected === undefined ? {} : { corrected: textSpan(document.text, corrected) }),
            draftHas: reading,
          })),
        }),
    context,
  }
}

/** A difference as it leaves the process. */
export function editToJson(edit: Edit): EditJson {
  return {
    op: edit.op,
    class: edit.class,
    marked: edit.marked,
    at: { source: edit.at.source, draft: edit.at.draft },
    ...(edit.source === undefined ? {} : { source: wordsToJson(edit.source) }),
    ...(edit.draft === undefined ? {} : { draft: wordsToJson(edit.draft) }),
  }
}

function wordsToJson({ span, text }: Pick<EditSide, 'span' | 'text'>): TextSpanJson {
  return { ...spanToJson(span), text }
}
