import type { QuotingText } from '../article/find-quotations.ts'
import { findMarkedPieces } from '../article/quotation-mark.ts'
import type { Block } from '../document/block.ts'
import type { Document } from '../document/document.ts'
import { partitionPoint } from '../text/partition-point.ts'
import { hullOf, type Span, withoutSpans } from '../text/span.ts'
import { tokenize } from '../text/token.ts'
import { agencyOf } from './agency-credit.ts'
import type { ReportWitness } from './finding.ts'
import type { RecordEntry } from './record.ts'

/** Where a report has the words that are looked for. */
export interface ReportPlace {
  readonly entry: RecordEntry
  readonly spans: readonly Span[]
}

/**
 * Group reports by the copy they carry around some words.
 *
 * The writer's own words near the quotation are compared in runs of four, without what stands in
 * quotation marks: two who heard one speech quote the same sentences, and put them in words of their
 * own. A copy may have been cut, and words in it may have been changed, so a share of the runs of the
 * shorter one is enough.
 */
export function groupCopies(
  places: readonly ReportPlace[],
  draft: { readonly reading: QuotingText; readonly at: number },
): ReportWitness[] {
  const groups: Copy[][] = []
  const own = copyOfDraft(draft)
  const seen = new Set<string>()
  for (const { entry, spans } of places) {
    if (seen.has(entry.document.id)) continue
    seen.add(entry.document.id)
    if (seen.size > MOST_REPORTS) break
    const copy = copyOf(entry, hullOf(spans))
    const group = groups.find((members) => members.some((member) => isSameCopy(member, copy)))
    if (group === undefined) groups.push([copy])
    else group.push(copy)
  }
  return groups.map((members): ReportWitness => {
    const agency = members.find((member) => member.agency !== undefined)?.agency
    return {
      entries: members.flatMap(({ entry }) => entry ?? []),
      ...(agency === undefined ? {} : { agency }),
      isOfDraft: members.some((member) => isSameCopy(member, own)),
    }
  })
}

/** Whether what two documents say at two places is one text, copied or published twice. */
export function areCopies(a: PlaceOfCopy, b: PlaceOfCopy): boolean {
  return isSameCopy(copyAt(a), copyAt(b))
}

/** Where in a document the words stand that are compared. */
export interface PlaceOfCopy {
  readonly document: Document
  readonly at: Span
}

/** Reports that are compared; a sentence that more have is no scoop. */
const MOST_REPORTS = 32

interface Copy {
  /** Absent for the draft. */
  readonly entry?: RecordEntry
  readonly agency?: string
  /** Runs of four of the writer's own words near the quotation. */
  readonly runs: ReadonlySet<number>
}

function copyOf(entry: RecordEntry, at: Span): Copy {
  return { entry, ...copyAt({ document: entry.document, at }) }
}

function copyAt({ document, at }: PlaceOfCopy): Copy {
  const { text, blocks, body } = document
  const agency = agencyOf(document)
  const spanAt = (k: number): Span => (blocks[body[k] as number] as Block).span
  return {
    ...(agency === undefined ? {} : { agency }),
    runs: runsNear(text, at.start, body.length, spanAt),
  }
}

function copyOfDraft({ reading, at }: { reading: QuotingText; at: number }): Copy {
  const { text, map, paragraphs } = reading
  const spanAt = (k: number): Span => (paragraphs[k] as (typeof paragraphs)[number]).span
  return { runs: runsNear(text, map.toDerived(at), paragraphs.length, spanAt) }
}

/** Paragraphs before and after the quotation whose words are compared, and code units at the most. */
const REACH = 4
const REACH_UNITS = 3000
const RUN = 4

function runsNear(
  text: string,
  at: number,
  paragraphCount: number,
  spanAt: (k: number) => Span,
): Set<number> {
  const own = partitionPoint(paragraphCount, (k) => spanAt(k).start <= at) - 1
  const near: Span[] = []
  for (let k = Math.max(0, own - REACH); k <= Math.min(paragraphCount - 1, own + REACH); k++) {
    // A whole page may be set as one paragraph.
    const start = Math.max(spanAt(k).start, at - REACH_UNITS)
    const end = Math.min(spanAt(k).end, at + REACH_UNITS)
    if (start < end) near.push({ start, end })
  }
  const marked = findMarkedPieces(text, near)
  const spans = near.flatMap((paragraph, k) =>
    withoutSpans(
      paragraph,
      (marked[k] ?? []).map(({ outer }) => outer),
    ),
  )
  const { ids, count } = tokenize(text, spans)
  const runs = new Set<number>()
  for (let i = 0; i + RUN <= count; i++) {
    let hash = 0
    for (let k = i; k < i + RUN; k++) hash = (Math.imul(hash, RUN_PRIME) + (ids[k] as number)) | 0
    runs.add(hash)
  }
  return runs
}

/** An odd number with bits all over, so that the order of words shows in the hash. */
const RUN_PRIME = 0x01000193

function isSameCopy(a: Copy, b: Copy): boolean {
  const [small, large] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
  let shared = 0
  for (const run of small) if (large.has(run)) shared++
  const isSameAgency = a.agency !== undefined && a.agency === b.agency
  const isOtherAgency = a.agency !== undefined && b.agency !== undefined && !isSameAgency
  if (isOtherAgency) return false
  const least = isSameAgency ? LEAST_SHARE_OF_AGENCY : LEAST_SHARE
  return shared >= LEAST_RUNS && shared >= small.size * least
}

/**
 * Share of the runs of the shorter report that the other must have. One word in ten exchanged leaves
 * six of ten runs whole; names, posts and places that any report of an event has are below two of ten. A
 * lower value takes two witnesses for one, a higher one takes a copy for a witness.
 */
const LEAST_SHARE = 0.35
/** The same where both credit one agency: a copy is likely, and may have been rewritten more. */
const LEAST_SHARE_OF_AGENCY = 0.2
/** Runs that must be shared: "Foreign Minister Ilsabet Corvane said on Wednesday" has four. */
const LEAST_RUNS = 6
